"""The old district that a commune of today lies in, for the forms that still ask for one."""

from __future__ import annotations

import gzip
from functools import cache

from coop_live.places.units import table
from coop_live.resources import asset


def old_district(ward_code: str) -> str:
    """Return the district of before July 2025 that a commune lies in; "" where it has land of several."""
    return _districts().get(ward_code, "")


@cache
def _districts() -> dict[str, str]:
    """Read the names in the order in which the table counts the districts."""
    lines = gzip.decompress(asset("places", "units.txt.gz").read_bytes()).decode("utf-8").splitlines()
    names = [line.split("|")[1] for line in lines if line.startswith("D|")]
    units, covered = table().units, table().covered
    return {units[unit].ward_code: names[min(land)] for unit, land in covered.items() if len(land) == 1}
