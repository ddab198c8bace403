"""Lets confirmed orders be heard without looking: the voice, and three short sounds."""

from coop_live.speech.aloud import Aloud
from coop_live.speech.chimes import Sound
from coop_live.speech.sentences import sentence_for
from coop_live.speech.voice import Voice

__all__ = ["Aloud", "Sound", "Voice", "sentence_for"]
