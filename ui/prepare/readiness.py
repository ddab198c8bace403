"""Keeps the checklist before the live true: asks the guard off the main thread, remembers today's ticks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from coop_live import policy
from coop_live.errors import CoopLiveError
from coop_live.model import Product
from ui.newest import Newest
from ui.place import Kit
from ui.prepare.facts import checks, objections
from ui.prepare.known import Known
from ui.prepare.points import Points
from ui.prepare.ticks import read_ticks, ticks_path, write_ticks


@dataclass(frozen=True, slots=True)
class Asked:
    """What the guard's answer depends on; what is left of the goods is none of it."""

    products: tuple[Product, ...]
    platforms: tuple[str, ...]
    language: str
    today: date


class Readiness(QObject):
    """Feeds the panel; `objected` gives what the rules say against names and talk."""

    objected = Signal(object)
    wrong = Signal(object)

    def __init__(self, points: Points, parent: QObject) -> None:
        super().__init__(parent)
        self._points = points
        self._asked: Asked | None = None
        self._list: tuple[Product, ...] | None = None
        self._plain: tuple[Product, ...] = ()
        self._guard: tuple[policy.Check, ...] | None = None
        self._ticks: frozenset[str] = frozenset()
        self._touched = False
        self._day: date | None = None
        self._path = ticks_path()
        self._look = Newest(self._ask_guard, self._take, self._fail, self)
        self._keep = Newest(self._write, lambda _nothing: None, self.wrong.emit, self)
        self._show_last: Callable[[], None] = lambda: None
        points.ticked.connect(self._tick)

    def show(self, kit: Kit, products: tuple[Product, ...], known: Known, platforms: tuple[str, ...]) -> None:
        """Show how it stands now, and ask the guard where something it looks at has changed."""
        if products is not self._list:
            self._list, self._plain = products, tuple(replace(one, stock=None) for one in products)
        asked = Asked(self._plain, platforms, kit.language, date.today())
        if asked.today != self._day:  # what was ticked yesterday is to be looked at again
            self._day, self._ticks, self._touched = asked.today, frozenset(), False
        if asked != self._asked:
            self._asked = asked
            self._look.ask(asked)

        def show() -> None:
            found = checks(
                products,
                known.stock,
                platforms,
                qr=kit.settings.overlay.qr,
                has_photo=lambda product: product.code in known.photos,
                language=kit.language,
                guard=self._guard or (),
            )
            self._points.show_points(found, self._ticks, looking=self._guard is None)

        self._show_last = show
        show()

    def look_again(self) -> None:
        """Ask the guard at the next `show`: its rules may have been written anew."""
        self._asked = None

    def _ask_guard(self, asked: Asked) -> tuple[tuple[policy.Check, ...], frozenset[str]]:
        found = policy.preflight(asked.products, asked.platforms, today=asked.today, language=asked.language)
        return found, read_ticks(self._path, asked.today)

    def _take(self, told: tuple[tuple[policy.Check, ...], frozenset[str]]) -> None:
        self._guard, kept = told
        if not self._touched:
            self._ticks = kept
        self._show_last()
        self.objected.emit(objections(self._guard))

    def _fail(self, trouble: CoopLiveError) -> None:
        self._guard = ()
        self._show_last()
        self.wrong.emit(trouble)

    def _tick(self, rule: str, on: bool) -> None:
        self._touched = True
        self._ticks = self._ticks | {rule} if on else self._ticks - {rule}
        self._show_last()
        self._keep.ask(self._ticks)

    def _write(self, ticks: frozenset[str]) -> None:
        write_ticks(self._path, date.today(), ticks)
