"""The sample to fill in can be read back, and never lies over what somebody filled in."""

from __future__ import annotations

from pathlib import Path

from coop_live.catalog.files import read_catalog
from coop_live.catalog.sample import sample, save_template


def test_the_saved_sample_is_the_catalog_that_comes_with_the_program(tmp_path: Path):
    path = save_template(tmp_path, "danh-muc-mau.xlsx")
    found = read_catalog(path)
    assert found.problems == ()
    assert [one.code for one in found.products] == [one.code for one in sample()]


def test_a_filled_in_sample_is_not_written_over(tmp_path: Path):
    first = save_template(tmp_path, "mẫu.xlsx")
    first.write_bytes(b"mine")
    second, third = (save_template(tmp_path, "mẫu.xlsx") for _ in range(2))
    assert first.read_bytes() == b"mine"
    assert [one.name for one in (second, third)] == ["mẫu-2.xlsx", "mẫu-3.xlsx"]
