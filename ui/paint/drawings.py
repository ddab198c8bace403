"""Tells whether a drawing (SVG) is light enough: a small file can ask for millions of shapes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

MOST_BYTES = 4_000_000
MOST_SHAPES = 5_000
"""Shapes that are drawn, each as often as it is used; some two seconds on a slow computer."""

DEEPEST = 200
_CHARACTERS = 500  # so much of a path counts as one more shape
_LINK = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)")
_FREE = frozenset({"linearGradient", "radialGradient", "clipPath"})
_COSTLY = {"image": 50, "filter": 50, "mask": 50}


class _Refused(Exception):
    """The drawing holds something that no picture of a product needs."""


@dataclass(slots=True, eq=False)
class _Element:
    """One element: what it costs by itself, what stands in it, and what it draws from elsewhere."""

    name: str
    cost: int = 1
    corners: int = 1
    links: list[str] = field(default_factory=list)
    inside: list[_Element] = field(default_factory=list)


class _Reader:
    """Takes in what the XML parser tells."""

    def __init__(self) -> None:
        self.top = _Element("")
        self.by_id: dict[str, list[_Element]] = {}
        self.style = ""
        self._count = 0
        self._open = [self.top]

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        one = _element(name.rpartition(":")[2], attributes)
        if "id" in attributes and one.name not in _FREE:
            self.by_id.setdefault(attributes["id"], []).append(one)
        self._count += 1
        if len(self._open) > DEEPEST or self._count > MOST_SHAPES:
            raise _Refused
        self._open[-1].inside.append(one)
        self._open.append(one)

    def end(self, _name: str) -> None:
        self._open.pop()

    def words(self, text: str) -> None:
        if self._open[-1].name == "style":
            self.style += text


def light(drawing: bytes) -> bool:
    """Return whether a drawing may be painted: right XML without entities, not too much of anything."""
    if len(drawing) > MOST_BYTES:
        return False
    reader, parser = _Reader(), expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(drawing, True)
        _Sum(reader).of(reader.top)
    except (_Refused, expat.ExpatError, RecursionError):
        return False
    return True


def _refuse(*_told: object) -> None:
    raise _Refused


def _element(name: str, attributes: Mapping[str, str]) -> _Element:
    links: list[str] = []
    length = 0
    for key, value in attributes.items():
        if key.rpartition(":")[2] != "href":
            length += len(value)
            links += _LINK.findall(value)
        elif name != "a" and value.strip().startswith("#"):
            links.append(value.strip()[1:])
    corners = 1 + len(attributes.get("d", "") + attributes.get("points", "")) // 4
    cost = 1 + _COSTLY.get(name, 0) + length // _CHARACTERS
    return _Element(name, cost, corners, links)


class _Sum:
    """Adds up what is drawn; what stands in several places is counted in each, but walked through once."""

    def __init__(self, reader: _Reader) -> None:
        self._by_id = reader.by_id
        self._of_style = tuple(self._targets(dict.fromkeys(_LINK.findall(reader.style))))
        self._known: dict[_Element, int] = {}
        self._under_way: set[_Element] = set()

    def of(self, one: _Element) -> int:
        """Return how many shapes an element draws; raises _Refused where it draws too many, or itself."""
        if one in self._known:
            return self._known[one]
        if one in self._under_way:
            raise _Refused
        self._under_way.add(one)
        total = one.cost
        for part in self._parts(one):
            total += self.of(part) * (one.corners if part.name == "marker" else 1)
            if total > MOST_SHAPES:
                raise _Refused
        self._under_way.discard(one)
        self._known[one] = total
        return total

    def _parts(self, one: _Element) -> Iterator[_Element]:
        yield from one.inside
        yield from self._targets(one.links)
        # A style may be meant for any element, but not for what it draws with.
        yield from (target for target in self._of_style if target not in self._under_way)

    def _targets(self, links: Iterable[str]) -> Iterator[_Element]:
        return (one for link in links for one in self._by_id.get(link, ()))
