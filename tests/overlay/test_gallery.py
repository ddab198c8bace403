"""Pictures have names of their own, and old ones go when nothing can want them any more."""

from __future__ import annotations

import os
import time
from pathlib import Path

from coop_live.overlay.gallery import KEPT_PICTURES, Gallery

MINUTE = 60
DAY = 24 * 3600


def painted(path: Path, age: float) -> Path:
    path.write_text("a picture")
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_every_version_has_a_name_of_its_own_that_no_code_can_lead_out_of_the_folder(tmp_path: Path):
    gallery = Gallery(tmp_path / "overlay")
    names = {gallery.new("card", "../../C1"), gallery.new("card", "../../C1"), gallery.new("ticker")}
    assert len(names) == 3
    assert all(path.parent == tmp_path / "overlay" for path in names)


def test_old_pictures_go_but_not_what_is_in_use_nor_the_newest(tmp_path: Path):
    held, old = (painted(tmp_path / f"card-C1-{n}.png", 30 * DAY) for n in (1, 2))
    recent = painted(tmp_path / "card-C1-3.png", 1 * DAY)
    newest = [painted(tmp_path / f"card-C2-{n}.png", 29 * DAY) for n in range(KEPT_PICTURES - 1)]
    Gallery(tmp_path).tidy({held})
    assert not old.exists()
    assert all(path.exists() for path in (held, recent, *newest))


def test_the_seconds_of_a_countdown_stay_for_minutes_only(tmp_path: Path):
    seconds = [painted(tmp_path / f"tick-C1-{n:03}.png", 20 * MINUTE - n) for n in range(40)]
    card = painted(tmp_path / "card-C1-1.png", 20 * MINUTE)
    Gallery(tmp_path).tidy(())
    assert [path for path in seconds if path.exists()] == seconds[-KEPT_PICTURES:]
    assert card.exists()


def test_it_does_not_look_at_the_disk_for_every_card(tmp_path: Path):
    gallery = Gallery(tmp_path)
    gallery.tidy(())
    for n in range(KEPT_PICTURES + 1):
        painted(tmp_path / f"card-C1-{n}.png", 30 * DAY)
    gallery.tidy(())
    assert len(list(tmp_path.glob("*.png"))) == KEPT_PICTURES + 1


def test_a_picture_that_was_painted_ahead_stays_when_it_goes_on_air(tmp_path: Path):
    gallery = Gallery(tmp_path)
    ahead = gallery.new("ahead", "C1")
    ahead.write_text("a picture")
    kept = gallery.taken(ahead)
    assert kept.name.startswith("card-C1-")
    assert kept.read_text() == "a picture"
    assert gallery.taken(kept) == kept
