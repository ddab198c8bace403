"""The heart of an evening: comments come in, products go on air, a person decides, the ledger keeps."""

from coop_live.live.on_air import OnAir, left_of
from coop_live.live.session import Heard, LiveSession

__all__ = ["Heard", "LiveSession", "OnAir", "left_of"]
