"""The bridge: lets other programs on this computer hand us comments, by HTTP and by WebSocket."""

from coop_live.chat.bridge.door import Bridge, new_token

__all__ = ["Bridge", "new_token"]
