"""The gate before the live: what the rules forbid is told first, a second press goes live all the same."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from coop_live.app import App
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.i18n import language, tr
from coop_live.policy import preflight
from ui import tasks
from ui.prepare.facts import Check, of_rules
from ui.widgets.notice import Said

LOG = logging.getLogger(__name__)

AGAIN_MS = 8000
"""How long the second press counts: long enough to read the line."""

NOWHERE = "where"
"""What the book says was passed where a live began without a platform."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the gate may do: say a line, take it away, show the points or the live; may one begin?"""

    tell: Callable[[Said], None]
    drop: Callable[[Said], None]
    show_points: Callable[[], None]
    show_live: Callable[[], None]
    may_begin: Callable[[App], bool]


class Gate(QObject):
    """Every way into a live session leads through `ask`."""

    def __init__(self, parent: QObject, ways: Ways) -> None:
        super().__init__(parent)
        self._ways = ways
        self._looking = False
        self._warned: frozenset[tuple[str, str]] = frozenset()
        self._said: Said | None = None
        self.forget = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self.forget.timeout.connect(self._forget)

    def ask(self, app: App) -> None:
        """Go live, or say what is in the way; asked again within AGAIN_MS, go live all the same."""
        if self._looking:
            return  # a double click is one press
        if not app.session.products:
            self._fail(NotPossible(tr("Chưa có món nào để bán."), tr("Nhập danh mục trước đã.")))
            return
        self._looking = True
        tasks.run(lambda: _forbidden(app), lambda found: self._decide(app, found), self._fail, owner=self)

    def _decide(self, app: App, found: tuple[Check, ...]) -> None:
        self._looking = False
        warned = self._warned
        self._forget()
        if not self._ways.may_begin(app):
            return
        known = frozenset((one.rule, code) for one in found for code in one.codes or ("",))
        if known <= warned:
            self._begin(app, tuple(sorted({one.rule for one in found})))
            return
        self._warned = known
        cause, remedy = _words(found)
        again = (tr("Vẫn vào live"), lambda: self.ask(app))
        self._said = Said("block", cause, remedy, again, lasting=True, stays=True)
        self._ways.show_points()
        self._ways.tell(self._said)
        self.forget.start()

    def _begin(self, app: App, overruled: tuple[str, ...]) -> None:
        self._ways.show_live()
        tasks.run(lambda: app.go_live(overruled=overruled), lambda _live_id: None, self._fail, owner=self)

    def _forget(self) -> None:
        self.forget.stop()
        self._warned = frozenset()
        said, self._said = self._said, None
        if said is not None:
            self._ways.drop(said)

    def _fail(self, trouble: CoopLiveError) -> None:
        self._looking = False
        self._ways.tell(Said("warn", trouble.cause, trouble.remedy))


def _words(found: tuple[Check, ...]) -> tuple[str, str]:
    """Return what is in the way and what to do, in a line."""
    if all(one.rule == NOWHERE for one in found):
        return tr("Chưa chọn nơi live."), tr("Chọn bên phải, để biết được đưa gì lên hình.")
    against = [one for one in found if one.rule != NOWHERE]
    cause = tr("%n điều trái luật hoặc nội quy: {first}", "", len(against), first=against[0].cause)
    return cause, tr("Sửa bên phải, hoặc bấm lần nữa.")


def _forbidden(app: App) -> tuple[Check, ...]:
    """Return what the rules forbid about tonight. Raises InputError for an unknown platform."""
    try:
        points = preflight(app.session.products, app.settings.live.platforms, language=language())
    except CoopLiveError:
        raise
    except Exception:
        # Each card is guarded on its own; a mistake of ours in the checklist must not cost the evening.
        LOG.exception("the checklist before the live")
        return ()
    found = tuple(one for one in of_rules(points) if one.level == "block" and one.to_fix)
    # Without a platform no rule of a platform holds, and a card may carry what gets an account blocked.
    nowhere = () if app.settings.live.platforms else (Check("block", tr("Chưa chọn nơi live"), rule=NOWHERE),)
    return nowhere + found
