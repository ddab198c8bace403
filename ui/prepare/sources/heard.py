"""The way to the page of sources in Chuẩn bị, and what to know of those that are on before the live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from coop_live.chat.standing import Standing, State, unheard
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.settings import Settings
from ui.dates import day_and_clock
from ui.keys import key
from ui.newest import Newest
from ui.place import Kit
from ui.prepare.facts import Check, platform_name
from ui.prepare.sources.drawer import Drawer
from ui.widgets.button import Button
from ui.widgets.notice import Said
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words

PLACE = "sources"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is chosen: the sources that are on, whether the bridge is, and tonight's platforms."""

    sources: tuple[str, ...]
    bridge: bool
    platforms: tuple[str, ...]


class Heard(Panel):
    """Looks again whenever it comes into sight; `points_changed` gives what belongs in the checklist.

    What is typed on the page goes through the same `drawer`: it is kept before it is read here.
    """

    points_changed = Signal(tuple)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self.drawer = kit, Drawer()
        self._newest = Newest(self._ask, self._take, self._fail, self)
        head = PanelHead(kit.theme, tr("Nguồn bình luận"))
        self.open_button = Button(kit.theme, tr("Xem"), kind="link", size="small")
        self.open_button.setAccessibleName(tr("Xem nguồn bình luận"))
        self.open_button.setToolTip(key("sources").shown)
        self.open_button.clicked.connect(lambda: kit.doors.go_to(PLACE))
        head.add(self.open_button)
        self.column.addWidget(head)
        # Those that are on stand with the connections, so that here is only something to say of none.
        none = tr("Chưa bật nguồn nào. Dán tay được: Ctrl+V ở Đang live.")
        self.none = Words(kit.theme, none, style="small", tone="text_2", wrap=True)
        self.none.setContentsMargins(14, 8, 14, 10)
        self.none.hide()
        self.column.addWidget(self.none)

    def showEvent(self, event: QShowEvent) -> None:
        """Look: a source may have been turned on elsewhere, an evening may be another one."""
        super().showEvent(event)
        self.look(self._kit.settings.live.platforms)

    def look(self, platforms: tuple[str, ...]) -> None:
        """Look how what is on stands, for these platforms of tonight."""
        self._newest.ask(_asked(self._kit.settings, platforms))

    def _ask(self, asked: Asked) -> tuple[Asked, tuple[Standing, ...]]:
        return asked, self.drawer.standings(asked.sources).result()

    def _take(self, told: tuple[Asked, tuple[Standing, ...]]) -> None:
        asked, found = told
        self.none.setVisible(not (found or asked.bridge))
        self.points_changed.emit(points(asked, found))

    def _fail(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def _asked(settings: Settings, platforms: tuple[str, ...]) -> Asked:
    return Asked(settings.chat.sources, settings.bridge.enabled, platforms)


def points(asked: Asked, found: Sequence[Standing]) -> tuple[Check, ...]:
    """Return what is to be known of the sources before the live; each point leads to its source's page."""
    told = [_point(one) for one in found if one.state is not State.READY]
    ready = [one.title for one in found if one.state is State.READY]
    if ready:
        told.append(Check("good", tr("Nghe được bình luận: {names}", names=", ".join(ready))))
    silent = unheard(asked.platforms, {one.platform for one in found}, bridge=asked.bridge)
    if silent:
        names = ", ".join(platform_name(one) for one in silent)
        cause = tr("Không nguồn nào nghe {names}", names=names)
        told.append(Check("info", cause, tr("Bật nguồn, hoặc dán tay khi live: Ctrl+V"), leads=PLACE))
    return tuple(told)


def _point(one: Standing) -> Check:
    leads, wanting = f"{PLACE}/{one.name}", ", ".join(one.wanting)
    match one.state:
        case State.MISSING:
            return Check(
                "warn",
                tr("{source}: chưa cài xong", source=one.title),
                tr("Còn: {fields}", fields=wanting),
                leads=leads,
            )
        case State.SIGN_IN:
            cause = tr("{source}: chưa đăng nhập", source=one.title)
            return Check("warn", cause, tr("Đăng nhập trước buổi live"), leads=leads)
        case State.TONIGHT:
            cause = tr("{source}: chờ điền tối nay", source=one.title)
            return Check("warn", cause, wanting, leads=leads)
        case State.ENDED:
            cause = tr("{source}: đã hết hạn", source=one.title)
            return Check("warn", cause, tr("Đăng nhập lại, hoặc điền mã mới"), leads=leads)
        case _:
            when = day_and_clock(one.until or 0)
            cause = tr("{source}: hết hạn {time}", source=one.title, time=when)
            return Check("warn", cause, tr("Làm lại bây giờ, đừng để tới lúc live"), leads=leads)
