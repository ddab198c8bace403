"""Pictures from anywhere: a small file that asks for endless work is no picture, a real one is drawn."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from coop_live.resources import asset
from ui.paint import drawings
from ui.paint.image_files import MOST_PIXELS, drawn
from ui.prepare.photo_file import keep_photo
from ui.widgets.photo import load_photo

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"'
RECT = '<rect width="9" height="9" fill="red"/>'
OURS = [*sorted(asset("onair").rglob("*.svg")), Path(__file__).parents[1] / "cooperative-logo.svg"]


def svg(inside: str, before: str = "") -> str:
    return f"{before}<svg {SVG}>{inside}</svg>"


def nested(levels: int, times: int, of: str = RECT) -> str:
    """A shape that is used by tens of tens of tens."""
    groups = [f'<g id="a0">{of}</g>']
    for level in range(levels):
        groups.append(f'<g id="a{level + 1}">' + f'<use xlink:href="#a{level}"/>' * times + "</g>")
    return svg("<defs>" + "".join(groups) + f'</defs><use xlink:href="#a{levels}"/>')


TILE = f'<pattern id="p" width="1" height="1">{RECT * 200}</pattern>'
ARROW = f'<marker id="m">{RECT * 50}</marker>'
ENTITY = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>"
HEAVY = {
    "nested": nested(7, 10),
    "the same name twice": nested(1, 2).replace(
        "</defs>", f'<g id="a0">{RECT * 5000}</g><g id="a0"/></defs>'
    ),
    "a pattern for each": svg(TILE + '<rect width="1" height="1" fill="url(#p)"/>' * 40),
    "a pattern by style": svg(f"<style>rect {{ fill: url(#p) }}</style>{TILE}{RECT * 40}"),
    "an arrow at each corner": svg(ARROW + f'<path d="M0 0{" L1 1" * 400}" marker-mid="url(#m)"/>'),
    "a long path, often": nested(2, 20, f'<path d="M0 0{" L1 1" * 2000}"/>'),
    "too many": svg(RECT * 5_001),
    "too deep": svg("<g>" * 250 + RECT + "</g>" * 250),
    "itself": svg('<g id="a"><use xlink:href="#a"/></g>'),
    "entities": svg("<text>&b;</text>", before=ENTITY),
    "no XML": svg("<g>"),
    "too long": svg(f"<!--{'x' * drawings.MOST_BYTES}-->"),
}
LIGHT = {
    "plain": svg(RECT),
    "used a few times": nested(2, 10),
    "with a doctype": svg(
        RECT, before='<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">'
    ),
    "a gradient for all": svg(
        "<style>.a { fill: url(#g) }</style>"
        + f'<linearGradient id="g">{"<stop/>" * 50}</linearGradient>'
        + '<rect class="a" width="9" height="9"/>' * 900
    ),
    "a pattern for a few by style": svg(
        f'<style>.a {{ fill: url(#p) }}</style>{TILE}<rect class="a" width="9" height="9"/>'
    ),
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_drawing_that_asks_for_too_much_is_none(qapp, tmp_path: Path, name: str):
    path = tmp_path / "x.svg"
    path.write_text(HEAVY[name], encoding="utf-8")
    assert drawn(path, 60, 40, cover=True) is None
    assert load_photo(path, 40) is None


@pytest.mark.parametrize("name", LIGHT)
def test_a_usual_drawing_is_drawn(qapp, tmp_path: Path, name: str):
    path = tmp_path / "x.svg"
    path.write_text(LIGHT[name], encoding="utf-8")
    image = drawn(path, 60, 40, cover=False)
    assert image is not None
    assert (image.width(), image.height()) == (60, 40)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_our_own_drawings_are_far_from_heavy(qapp, path: Path):
    content = path.read_bytes()
    assert drawings.light(content)
    assert drawings.light(content.replace(b"</svg>", b"<g/>" * 4_000 + b"</svg>"))
    assert drawn(path, 60, 40, cover=True) is not None


@pytest.mark.parametrize("name", ["x.png", "x.jpg"])
def test_a_drawing_under_a_photos_name_is_none(qapp, tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_text(svg(RECT), encoding="utf-8")
    assert drawn(path, 60, 40, cover=True) is None
    assert load_photo(path, 40) is None


def flat_png(path: Path, width: int, height: int) -> Path:
    """A picture of one grey that packs to almost nothing."""
    packer = zlib.compressobj()
    rows = [packer.compress(bytes((width + 7) // 8 + 1)) for _ in range(height)]
    data = b"".join(rows) + packer.flush()
    chunks = (
        (b"IHDR", struct.pack("!IIBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", data),
        (b"IEND", b""),
    )
    body = b"".join(
        struct.pack("!I", len(one)) + kind + one + struct.pack("!I", zlib.crc32(kind + one))
        for kind, one in chunks
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def test_a_photo_too_large_to_unpack_is_none_and_one_of_a_phone_is_drawn(qapp, tmp_path: Path, monkeypatch):
    side = 400
    small = flat_png(tmp_path / "small.png", side, side)
    huge = flat_png(tmp_path / "huge.png", 20_000, 3_000)
    assert huge.stat().st_size < 20_000
    assert drawn(huge, 60, 40, cover=True) is None
    assert load_photo(huge, 40) is None
    assert 8160 * 6120 <= MOST_PIXELS < 20_000 * 3_000
    assert drawn(small, 60, 40, cover=True) is not None
    assert isinstance(load_photo(small, 40), QImage)


def test_a_heavy_drawing_is_not_kept_as_a_photo(qapp, tmp_path: Path):
    path = tmp_path / "x.svg"
    path.write_text(HEAVY["nested"], encoding="utf-8")
    with pytest.raises(Exception, match=r"Chưa đọc được ảnh x\.svg"):
        keep_photo(path, "C1", tmp_path / "photos")
