"""Hears that an earlier order is withdrawn, and which goods stay: 'hủy c1, c2 vẫn lấy'."""

from __future__ import annotations

from coop_live.model import Kind, OrderLine
from coop_live.orders.amounts.choices import HEADS
from coop_live.orders.amounts.lines import make_lines
from coop_live.orders.amounts.quantities import Part
from coop_live.orders.judging.case import Case, Decision
from coop_live.orders.judging.ordering import ordered
from coop_live.orders.words import lexicon as lex

_DENIES = lex.NOT | lex.NOT_THIS
_WITHDRAWN = frozenset({"product", "variant", "size"})
# 'bị hủy', 'đừng hủy', 'sao hủy': not the writer withdraws.
_NOT_THE_WRITER = frozenset({"bi", "dung", "sao", "toan"})
# After 'shop hủy …' these show that the shop is asked to do it, not told to have done it.
_FAVOURS = frozenset({"giup", "ho", "dum", "gium", "cho", "don", "don giup"})
_TAKES = frozenset({"bo", "gach"})  # also 'bó' and the brick
_NEEDLESS = frozenset({"mua", "thoi", "can"})  # 'khỏi mua', 'khỏi cần': spares nothing ordered
# What 'bớt' must be followed by to take goods off, not to lower the price.
_TAKE = frozenset({"bot", "rut"})
_OFF_THE_ORDER = frozenset({"ra", "khoi", "don", "ra khoi"})
# After these words 'bỏ' takes something out: 'bỏ giúp em', 'bỏ món cá'.
_DROPPED = frozenset(
    {"ra", "bot", "giup", "dum", "gium", "ho", "di", "mon", "cai", "hop", "goi", "loai", "ma"}
)
# Beside a denied verb these withdraw what was ordered: 'thôi ko lấy nữa'.
_NO_LONGER = frozenset({"nua", "nx", "thoi", "nua dau", "nua nha", "thoi khoi", "xin phep"})
# Without any wish beside them these withdraw the whole order.
_SPARES = frozenset({"thoi khoi", "khoi gui", "khoi ship", "khoi lay", "khoi giao", "khoi goi"})
_MAY_WITHDRAW = frozenset({"bo", "bo cho", "rut"})
_NEAR = 6


def cancelled(case: Case) -> Decision | None:
    """The writer withdraws; products that they keep are not touched."""
    place = cancel_word(case)
    if place is None or _only_asked(case, place) or _orders_instead(case, place):
        return None
    lines = make_lines(case.index, _withdrawn(case, place), case.pinned, use_pinned=False)
    nothing = tuple(OrderLine(line.code, line.variant, 0) for line in lines)
    return Decision(Kind.CANCEL, nothing, 0.85, (_denial(case, place), place))


def _denial(case: Case, place: int) -> int:
    """Return where 'ko' stands before 'lấy', else the place itself: alone 'lấy' would say the opposite."""
    before = (n for n in (place - 1, place - 2) if case.flags(n) & lex.NOT)
    return place if case.flags(place) & lex.CANCEL else next(before, place)


def _only_asked(case: Case, place: int) -> bool:
    """Tell 'hủy đơn sao shop' from 'hủy giúp em được không'."""
    question = case.question_at(place)
    if question is not None and "or" in case.roles:
        return True  # 'hầm bò thì bỏ tiêu đen hay tiêu sọ'
    if question is None or case.items[question].folded == "?":
        return False
    return not case.items[question].flags & (lex.ASK | lex.NOT)


def _orders_instead(case: Case, place: int) -> bool:
    """Tell whether the comment goes on to order: 'hôm qua hủy, nay lấy lại 2 hộp'."""
    live = case.live
    if live is None:
        return False
    if live != place and case.items[place].flags & lex.NOT and ordered(case) is not None:
        return True
    return live > place and case.first(lex.LONG_AGO) is not None


def cancel_word(case: Case) -> int | None:
    """Return the place of the word that withdraws."""
    may = case.mask & (lex.CANCEL | lex.BARGAIN) or not case.said.isdisjoint(_MAY_WITHDRAW)
    if not may and "denied" not in case.outcomes:
        return None
    for place, item in enumerate(case.items):
        if item.flags & lex.CANCEL and item.product is None and _withdraws(case, place):
            return place
    for find in (_given_up, _taken_off, _no_longer):
        found = find(case)
        if found is not None:
            return found
    return None


def _withdraws(case: Case, place: int) -> bool:
    """Tell whether a word of withdrawing does so here."""
    if "not" in case.roles and any(part.role == "not" and part.first == place for part in case.parts):
        return False  # 'mỗi mã 1 nhưng bỏ ớt ra': all but
    before, folded, after = case.item(place - 1), case.items[place].folded, case.folded(place + 1)
    if before is not None:
        if before.flags & _DENIES or before.folded in _NOT_THE_WRITER:
            return False
        if before.folded == "shop" and after not in _FAVOURS:
            return False  # 'shop hủy đơn em'
    if folded in _TAKES:
        return _drops(case, place)
    if folded != "khoi":
        return True
    stopped = case.flags(place - 1) & lex.STOP_ALL
    spared = case.flags(place + 1) & (lex.GIVE | lex.BUY)
    return bool(stopped or spared) and after not in _NEEDLESS


def _drops(case: Case, place: int) -> bool:
    """Tell whether 'bỏ' takes goods or an order out ('bỏ c3 ra', 'bỏ giúp em'), not puts them somewhere."""
    item, before, after = case.items[place], case.item(place - 1), case.item(place + 1)
    if item.flags & lex.UNIT and before is not None and before.number is not None:
        return False  # '2 bó'
    if after is None:
        return item.exact
    if after.product is not None or after.variants or after.folded in _DROPPED:
        return True
    if after.flags & lex.UNIT and any(
        part.role == "product" and part.first == place + 2 for part in case.parts
    ):
        return True  # 'bỏ hũ ớt xiêm'
    if after.flags & (lex.ORDER_WORD | lex.ALL | lex.CODE_WORD):
        return True
    return item.exact and after.number is not None and "product" in case.roles


def _given_up(case: Case) -> int | None:
    """'lỡ bấm 22, cho e bỏ nha', 'đặt nhầm kim ngân, cháu bỏ cho bác nhé'."""
    if case.mask & lex.OOPS and "bo cho" in case.said:
        return next(place for place, item in enumerate(case.items) if item.folded == "bo cho")
    if "bo" not in case.said:
        return None
    for place, item in enumerate(case.items):
        meant = item.folded == "bo" and item.exact and item.flags & lex.CANCEL
        if meant and place > 1 and case.items[place - 2].folded == "cho":
            return place
    return None


def _taken_off(case: Case) -> int | None:
    """'bớt số 18 ra khỏi đơn nha', 'rút hũ chẩm chéo ra khỏi đơn'."""
    if case.said.isdisjoint(_TAKE):
        return None
    for place, item in enumerate(case.items):
        if item.folded not in _TAKE or item.product is not None:
            continue
        named = any(part.role == "product" and 0 < part.first - place <= 3 for part in case.parts)
        if named and case.says(place + 1, place + 8, _OFF_THE_ORDER):
            return place
    return None


def _no_longer(case: Case) -> int | None:
    """'thôi e ko lấy nữa', 'khỏi gửi nha': a denied buying word together with thôi or nữa."""
    if case.live is not None:
        return None
    for fates in case.fates:
        for place, fate in fates:
            again = fate == "denied" and case.says(place - _NEAR, place + _NEAR + 1, _NO_LONGER)
            if again and case.folded(place - 1) != "chua":
                return place
    return None if case.said.isdisjoint(_SPARES) else case.first(lex.CANCEL)


def _leaves(part: Part) -> bool:
    return part.role == "into" and part.folded == "con"


def _withdrawn(case: Case, place: int) -> list[Part]:
    """Return the products and variants that go; from 'giữ', 'vẫn lấy' on they stay."""
    # 'bỏ c6, còn c1 với c4 thôi': what is left stays as much as what is kept
    kept = [part.first for part in case.parts if part.role == "keep" or _leaves(part)]
    parts: list[Part] = []
    for part in case.parts:
        if part.role in _WITHDRAWN:
            keep = next((k for k in kept if k < part.first or _kept_after(case, part.first, k)), None)
            if keep is None or keep < place < part.first:
                parts.append(part)
        elif part.role == "border":
            parts.append(part)
    return parts


def _kept_after(case: Case, product: int, keep: int) -> bool:
    """'dẻo vẫn lấy': the thing stands before what keeps it, within one thought."""
    if not 0 < keep - product <= 3 or case.clause_at(product) != case.clause_at(keep):
        return False
    return not any(keep < part.first <= keep + 3 for part in case.parts if part.role in HEADS)
