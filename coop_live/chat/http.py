"""Asks a platform over HTTPS, as `calls` does, and says how a try went."""

from coop_live.calls import LARGEST_ANSWER, Answer, Caller, NotSent, broken, checked, retry_after
from coop_live.connections import tried

__all__ = ["LARGEST_ANSWER", "Answer", "Caller", "NotSent", "broken", "checked", "retry_after", "tried"]
