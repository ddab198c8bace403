"""One desk's hands: which draft it works on, and which ones others have under theirs."""

from __future__ import annotations

from collections.abc import Callable

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.live.claims import Claims
from coop_live.model import Order


class Hands:
    """What a desk says to `Claims`; `name` is asked each time, for it may change while the desk stands.

    Until `arrive` the desk claims nothing and is told of nobody.
    """

    def __init__(self, claims: Claims, name: Callable[[], str]) -> None:
        self._claims = claims
        self._asked_name = name
        self._at_desk = False
        self._known_as = ""
        # Said once: another language in mid-evening must not make two desks of one.
        self._nameless = tr("Máy chính", "the first desk, while nobody gave a name")
        self._on: int | None = None
        self._asked: int | None = None

    @property
    def name(self) -> str:
        """What this desk is called among the others; without a name of its own it keeps the first."""
        return self._asked_name() or self._nameless

    @property
    def desks(self) -> tuple[str, ...]:
        """All who are at a desk now, this one too, in the order in which they came."""
        return self._claims.desks()

    @property
    def others(self) -> tuple[str, ...]:
        """Who else is at a desk now."""
        if not self._at_desk:
            return ()
        mine = self.name
        return tuple(one for one in self._claims.desks() if one != mine)

    def arrive(self) -> None:
        """Be at the desk (again), known to the others; to be told at least once a minute."""
        mine = self.name
        if self._known_as not in ("", mine):
            self._claims.leave(self._known_as, gone=True)
            self._on = None
        self._known_as, self._at_desk = mine, True
        self._claims.present(mine)

    def leave(self) -> None:
        """Leave the desk: what it held is free."""
        if self._at_desk:
            self._claims.leave(self._known_as, gone=True)
        self._at_desk, self._on = False, None

    def hold(self, number: int | None) -> None:
        """Work on this draft from now on, where nobody else does; None works on none."""
        if not self._at_desk:
            return
        if number != self._on:
            self._asked = None
        self._on, mine = number, self.name
        if number is None or self._claims.take(number, mine, aloud=bool(self.others)) != mine:
            self._claims.leave(mine)

    def turned_to(self, number: int | None) -> None:
        """Hold what the desk selects now, where that is another draft than before."""
        if number != self._on:
            self.hold(number)

    def touch(self) -> None:
        """Show a sign of life: a key was pressed."""
        if self._at_desk:
            self._claims.touch(self.name)

    def holder(self, number: int) -> str:
        """Return who else works on a draft, "" for nobody."""
        if not self._at_desk:
            return ""
        held = self._claims.holder(number)
        return "" if held == self.name else held

    def elsewhere(self) -> dict[int, str]:
        """Return all drafts that others work on, and who."""
        if not self._at_desk:
            return {}
        mine = self.name
        return {number: by for number, by in self._claims.held().items() if by != mine}

    def may_take_over(self, number: int) -> bool:
        """Tell whether another has a draft and has not touched it for a while."""
        return bool(self.holder(number)) and self._claims.idle(number)

    def check(self, number: int) -> None:
        """Take a draft to act on it. Raises NotPossible where another works on it."""
        self.hold(number)
        self.check_free(number)

    def check_free(self, number: int) -> None:
        """Raise NotPossible where another works on a draft."""
        if by := self.holder(number):
            raise NotPossible(
                tr("{name} đang làm đơn này.", name=by), tr("Bấm Space sang đơn khác, hoặc chờ một lát.")
            )

    def take_over(self, number: int) -> bool:
        """Take a draft from one who rests; True where it is ours only now, and may be looked at first.

        Raises NotPossible where the other is busy, and where it is asked for the first time.
        """
        by = self.holder(number)
        if by and self._claims.idle(number):
            if self._asked != number:
                self._asked = number
                raise NotPossible(
                    tr("{name} để yên đơn này một lúc rồi.", name=by), tr("Bấm Enter lần nữa để làm thay.")
                )
            self._asked, self._on = None, number
            return self._claims.take(number, self.name, over=True) == self.name
        self.check(number)
        return False

    def forestalled(self, order: Order, asked: Order | None) -> str:
        """Return who else had confirmed what was `asked` for when it came to it, "" for nobody.

        What a viewer wished can be done only once: of a second hand the book says no itself.
        """
        if not self.others or (asked is not None and asked.proposal is not None):
            return ""
        return order.by if order.by != self._asked_name() else ""
