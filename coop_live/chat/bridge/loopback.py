"""Which names mean this computer and no other."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Return whether a Host header names this computer, so that no foreign web page can pose as us."""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.removeprefix("[").removesuffix("]")).is_loopback
    except ValueError:
        return False
