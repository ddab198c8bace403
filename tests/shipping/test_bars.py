"""Bars: what a Code 128 can hold, and how wide it must be."""

from __future__ import annotations

import pytest

from coop_live.shipping.bars import LEAST_MODULE, QUIET, bars, fits


def test_a_code_begins_and_ends_as_the_standard_says():
    # ISO/IEC 15417: start B 11010010000, stop 1100011101011.
    modules = bars("GHN5ABC123")
    assert modules.startswith("11010010000")
    assert modules.endswith("1100011101011")
    assert len(modules) % 11 == 2


@pytest.mark.parametrize("payload", ["", "MÃ", "a\tb", "x" * 41, "😀"])
def test_what_no_bars_can_hold_has_none(payload):
    assert bars(payload) == ""
    assert not fits(payload, 1000)


def test_what_would_be_too_fine_to_read_does_not_fit():
    whole = (len(bars("GHN5ABC123")) + 2 * QUIET) * LEAST_MODULE
    assert fits("GHN5ABC123", whole)
    assert not fits("GHN5ABC123", whole - 0.1)
