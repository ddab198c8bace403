"""Reads confirmed orders aloud, so that the streamer hears them without looking."""

from coop_live.speech.sentences import sentence_for
from coop_live.speech.voice import Voice

__all__ = ["Voice", "sentence_for"]
