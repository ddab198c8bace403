"""Reads addresses as customers type them and finds the commune of today, or says which ones may be meant."""

from __future__ import annotations

from coop_live.places.communes import find_communes, guess_communes, unit_of
from coop_live.places.resolve import Resolved, resolve
from coop_live.places.units import Unit

__all__ = ["Resolved", "Unit", "find_communes", "guess_communes", "resolve", "unit_of"]
