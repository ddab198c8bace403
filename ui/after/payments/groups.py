"""The transfers as the list shows them: grouped by what is to be done, the newest first in each group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from coop_live.i18n import tr
from coop_live.memo import PREFIX
from coop_live.model import Order
from coop_live.money import dong
from coop_live.orders.contact.masking import plain, shown_name
from coop_live.shipping.payments.amounts import VIETNAM
from coop_live.shipping.payments.verdicts import Match, Reason, Verdict, reason_words
from ui.after.row_list import ListRow
from ui.dates import day_and_clock

# A bank's content is short; a file may hold anything.
LONGEST = 300
TWO_CODES = (Reason.TWO_CODES, Reason.SPLITS)


@dataclass(frozen=True, slots=True)
class Group:
    """One kind of transfers: what it is called, how it looks, and which ones are in it."""

    kind: str
    matches: tuple[Match, ...]

    @property
    def amount(self) -> int:
        """Dong of all of them."""
        return sum(one.transfer.amount for one in self.matches)


# What waits for a person comes first, what is done last.
KINDS = ("fits", "less", "more", "codes", "unknown", "counted", "aside", "out")
WAITING = KINDS[:5]
_LOOKS = {
    "fits": ("circle-check", "honey"),
    "less": ("triangle-alert", "honey"),
    "more": ("triangle-alert", "honey"),
    "codes": ("circle-help", "honey"),
    "unknown": ("circle-help", "honey"),
    "counted": ("circle-check", "tea"),
    "aside": ("package", "text_2"),
    "out": ("info", "text_2"),
}


def kind_of(match: Match) -> str:
    """Return the group of a transfer."""
    if match.verdict is Verdict.KNOWN:
        return "counted" if match.reason is Reason.COUNTED else "aside"
    if match.reason in TWO_CODES:
        return "codes"
    return {
        # It stands in the book and was not counted: it came before its order, or was freed again.
        Verdict.PAID: "fits",
        Verdict.TOGETHER: "fits",
        Verdict.PARTIAL: "less",
        Verdict.OVER: "more",
        Verdict.OUT: "out",
    }.get(match.verdict, "unknown")


def group_words(kind: str) -> str:
    """Return what a group is called."""
    return {
        "fits": tr("Khớp, chưa ghi vào đơn"),
        "less": tr("Chuyển thiếu"),
        "more": tr("Chuyển dư"),
        "codes": tr("Có nhiều mã"),
        "unknown": tr("Không rõ của đơn nào"),
        "counted": tr("Đã ghi vào đơn"),
        "aside": tr("Đã để riêng"),
        "out": tr("Không phải tiền vào"),
    }[kind]


def look_of(kind: str) -> tuple[str, str]:
    """Return icon and tone of a group."""
    return _LOOKS[kind]


def grouped(matches: Iterable[Match]) -> tuple[Group, ...]:
    """Return the groups that have something in them, in their order."""
    found: dict[str, list[Match]] = {kind: [] for kind in KINDS}
    for match in sorted(matches, key=lambda one: -one.transfer.at):
        found[kind_of(match)].append(match)
    return tuple(Group(kind, tuple(some)) for kind, some in found.items() if some)


def rows_of(groups: Iterable[Group], orders: Mapping[int, Order], prefix: str = PREFIX) -> list[ListRow]:
    """Return a heading for each group and its transfers under it; `orders` are those they name."""
    rows: list[ListRow] = []
    for group in groups:
        icon, tone = look_of(group.kind)
        count = str(len(group.matches))
        rows.append(ListRow(None, group_words(group.kind), figure=count, icon=icon, tone=tone))
        rows += [_row(match, orders, prefix) for match in group.matches]
    return rows


def _row(match: Match, orders: Mapping[int, Order], prefix: str) -> ListRow:
    transfer = match.transfer
    return ListRow(
        transfer.key,
        content_of(match) or tr("không có nội dung"),
        reason_words(match, prefix),
        dong(transfer.amount),
        whose(match, orders),
        before=came_words(transfer.at),
    )


def came_words(at: int) -> str:
    """Return when money came: "22/11 20:43", the day alone where a bank's file told no hour."""
    there = datetime.fromtimestamp(at / 1000, VIETNAM)
    return f"{there:%d/%m}" if there.time() == time() else day_and_clock(at)


def content_of(match: Match) -> str:
    """Return what the payer or the bank wrote, on one line and harmless."""
    return " ".join(plain(match.transfer.content[:LONGEST]).split())


def whose(match: Match, orders: Mapping[int, Order]) -> str:
    """Return the orders that a transfer names or pays, with their names; what lacks of them."""
    found = [orders[number] for number in match.orders if number in orders]
    said = ", ".join(f"#{one.number} {shown_name(one.author_name)}" for one in found)
    if match.verdict is Verdict.PARTIAL and len(found) == 1:
        lacks = found[0].owed - match.transfer.amount
        return tr("{who} thiếu {money}", who=said, money=dong(lacks)) if lacks > 0 else said
    if match.verdict is Verdict.OVER and len(found) == 1:
        over = match.transfer.amount - found[0].owed
        return tr("{who} dư {money}", who=said, money=dong(over)) if over > 0 else said
    return said
