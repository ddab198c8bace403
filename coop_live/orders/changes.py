"""Hears that an earlier order is changed or withdrawn, and what remains of it."""

from __future__ import annotations

from coop_live.model import Kind, OrderLine
from coop_live.orders import lexicon as lex
from coop_live.orders.case import GOODS, Case, Decision
from coop_live.orders.lines import make_lines
from coop_live.orders.ordering import ordered
from coop_live.orders.quantities import Part


def _contact_change(case: Case, place: int) -> bool:
    after = case.items[place + 1 : place + 4]
    if after and after[0].folded == "so" and len(after) > 1 and after[1].number is not None:
        return False
    return any(
        item.flags & lex.CONTACT and not (item.folded in ("dc",) and not case.reading.address)
        for item in after[:3]
    ) and not any(item.product is not None for item in after[:2])


def changed(case: Case) -> Decision | None:
    """The writer replaces what they ordered earlier."""
    place = _change_word(case)
    if place is None:
        return _mistaken(case)
    if case.items[place].folded == "doi y" and _cancel_word(case) is not None:
        return None
    clause = case.clause_of(place)
    question = case.questions.get(id(clause))
    if case.words(place + 1, 2) & {"tra", "lai hang"} or _contact_change(case, place):
        return None
    parts = case.reading.parts
    after = [part for part in parts if part.first > place]
    past = _told_of_past(case, place)
    turned = past is not None and any(part.role == "into" and part.first > past for part in after)
    if past is not None and not turned and any(part.role in GOODS for part in after if part.first < past):
        after = [part for part in after if part.first < past]
    if any(part.role == "quantity" and part.first <= clause.last for part in after) and not any(
        part.role == "product" for part in after
    ):
        after = [part for part in after if part.first <= clause.last]
    goods = [part for part in after if part.role in GOODS]
    before = [part for part in parts if part.first < place and part.role in GOODS]
    if not goods and not before and not case.first(lex.ORDER_WORD):
        return None
    if (
        question is not None
        and case.items[question].folded not in ("?",)
        and not case.items[question].flags & lex.ASK
        and not goods
    ):
        return None
    lines = _replacement(case, place, before, after)
    return Decision(Kind.CHANGE, lines, 0.85 if lines else 0.5, (place, place))


def _told_of_past(case: Case, place: int) -> int | None:
    """Return where a change tells what was ordered before: '… nha, hồi nãy e đặt 3'."""
    return next(
        (
            n
            for n, item in enumerate(case.items)
            if n > place + 1 and item.flags & (lex.LONG_AGO | lex.OOPS) and item.product is None
        ),
        None,
    )


def _change_word(case: Case) -> int | None:
    cancel = _cancel_word(case)
    swap = case.live()
    if (
        cancel is not None
        and swap is not None
        and swap > cancel
        and not case.items[swap].flags & lex.KEEP
        and any(p.role == "product" and p.first > swap for p in case.reading.parts)
    ):
        return swap
    swapped = next(
        (p for p in case.reading.parts if p.role == "into" and p.folded in ("the bang", "thay bang", "the")),
        None,
    )
    if (
        cancel is not None
        and swapped is not None
        and any(p.role == "product" and p.first > swapped.last for p in case.reading.parts)
    ):
        return cancel
    for place, item in enumerate(case.items):
        if not item.flags & lex.CHANGE or item.product is not None:
            continue
        milk = item.folded == "sua" and case.reading.tokens.raw[item.first].lower() == "sữa"
        if (
            item.folded in ("doi", "sua", "thay")
            and (milk or not item.exact)
            and _reads_otherwise(case, place)
        ):
            continue
        if case.items[place - 1].flags & (lex.NOT | lex.NOT_THIS) and place:
            continue
        if item.flags & lex.BARGAIN and not any(
            part.role == "quantity" and part.first == place + 1 for part in case.reading.parts
        ):
            continue
        return place
    lowered = _only_so_many(case)
    if lowered is not None:
        return lowered
    if len(case.items) > 2 and case.items[0].folded == "s" and case.items[1].flags & lex.ORDER_WORD:
        return 0
    moved = next(
        (n for n, item in enumerate(case.items) if item.folded == "chuyen" and item.product is None), None
    )
    if (
        moved is not None
        and any(p.role == "into" and p.first > moved for p in case.reading.parts)
        and any(p.role == "product" and p.first > moved for p in case.reading.parts)
    ):
        return moved
    return None


def _only_so_many(case: Case) -> int | None:
    """'cho tui còn 1 hũ thôi, nãy lỡ chốt 3', 'cà chua 2 hộp thôi, nãy chị chốt 5 là nhầm'."""
    ago = case.first(lex.LONG_AGO)
    if ago is None:
        return None
    oops = case.first(lex.OOPS)
    if (
        oops is not None
        and oops > ago
        and any(p.role == "quantity" and p.first < ago for p in case.reading.parts)
    ):
        return 0
    for place, item in enumerate(case.items):
        following = case.items[place + 1 : place + 4]
        if item.folded == "con" and following and following[0].number is not None and place:
            lead = case.items[place - 1]
            if lead.flags & (lex.GIVE | lex.PERSON | lex.SHORT_PERSON) and any(
                other.folded == "thoi" for other in case.items[place:]
            ):
                return place
    return None


def _reads_otherwise(case: Case, place: int) -> bool:
    """'doi' is also đôi, đời, đợi; 'thay' is also thấy; 'sua' is also sữa."""
    after = case.items[place + 1] if place + 1 < len(case.items) else None
    if any(part.role == "into" and part.first > place for part in case.reading.parts):
        return False
    orders = after is not None and bool(
        after.product is not None or after.flags & lex.ORDER_WORD or after.folded in ("lai", "giup", "ho")
    )
    return not orders


def _replacement(case: Case, place: int, before: list[Part], after: list[Part]) -> tuple[OrderLine, ...]:
    """Return what stands after 'thành', 'sang', 'lấy' …; what is missing there is taken from before."""
    swap = case.items[place].folded
    past = case.first(lex.LONG_AGO)
    if past is not None and case.items[place].flags & lex.CHANGE == 0 and swap != "con":
        return make_lines(
            case.index,
            [p for p in case.reading.parts if p.first < past],
            case.reading.pinned,
            use_pinned=True,
        )
    inserts = [n for n, part in enumerate(after) if part.role in ("into", "buy")]
    chosen = after
    replaced = [part for part in before if part.role in GOODS]
    if inserts and any(p.role in GOODS for p in after[inserts[0] + 1 :]):
        replaced = replaced + [part for part in after[: inserts[0]] if part.role in GOODS]
        chosen = after[inserts[0] + 1 :]
    elif (
        swap in ("thay", "the vao", "the vo", "thay vao", "thay vo")
        and not any(p.role == "product" for p in after)
        and any(p.role == "product" for p in before)
    ):
        return make_lines(
            case.index,
            [p for p in case.reading.parts if p.first < place],
            case.reading.pinned,
            use_pinned=True,
        )
    else:
        equal = _after_equals(case, after)
        if equal is not None:
            chosen = equal
    goods = [part for part in chosen if part.role in GOODS]
    named = any(part.role == "product" for part in goods)
    if not named:
        old = [part for part in replaced if part.role == "product"][-1:]
        counted = any(part.role in ("quantity", "size") for part in goods)
        old += [] if counted else [part for part in replaced if part.role == "quantity"][-1:]
        if counted and not any(p.role == "variant" for p in goods):
            old = old[:1] + [part for part in replaced if part.role == "variant"][-1:]
        chosen = old + chosen
    elif (
        not any(part.role in ("quantity", "size") for part in goods)
        and sum(p.role == "product" for p in goods) == 1
    ):
        chosen = chosen + [part for part in replaced if part.role == "quantity"][-1:]
    return make_lines(case.index, chosen, case.reading.pinned, use_pinned=bool(goods))


def _after_equals(case: Case, after: list[Part]) -> list[Part] | None:
    for n in range(1, len(after)):
        between = case.items[after[n - 1].last + 1 : after[n].first]
        if any(item.folded in ("=", "→", ">", "->") for item in between):
            return after[n:]
    return None


def _mistaken(case: Case) -> Decision | None:
    """'lộn r, c2 chứ k phải c1': the comment opens with the mistake, so the order was another comment's."""
    oops = next((n for n, item in enumerate(case.items) if item.flags & lex.OOPS), None)
    if oops is None or any(
        part.role in ("product", "quantity") and part.first < oops for part in case.reading.parts
    ):
        return None
    parts = [part for part in case.reading.parts if part.role != "oops"]
    if (
        case.items[oops].folded in ("quen",)
        or not any(part.role == "product" for part in parts)
        or _cancel_word(case) is not None
    ):
        return None
    right = next((n for n, item in enumerate(case.items) if item.folded == "dung" and n > oops), None)
    products = [part for part in parts if part.role == "product"]
    if right is not None and len(products) >= 2:
        parts = [part for part in parts if part.first > products[0].last]
    lines = make_lines(case.index, parts, case.reading.pinned, use_pinned=False)
    return Decision(Kind.CHANGE, lines, 0.8, (oops, oops)) if lines else None


def _cancel_word(case: Case) -> int | None:
    for place, item in enumerate(case.items):
        if not item.flags & lex.CANCEL or item.product is not None:
            continue
        if any(part.role == "not" and part.first == place for part in case.reading.parts):
            continue
        before = case.items[place - 1] if place else None
        if before is not None and (
            before.flags & (lex.NOT | lex.NOT_THIS) or before.folded in ("bi", "dung", "sao", "toan")
        ):
            continue
        if (
            before is not None
            and before.folded == "shop"
            and not case.words(place + 1) & {"giup", "ho", "dum", "gium", "cho", "don", "don giup"}
        ):
            continue
        if (item.folded == "bo" and not _drops(case, place)) or (
            item.folded == "gach" and not _drops(case, place)
        ):
            continue
        stopped = before is not None and before.flags & lex.STOP_ALL
        after = case.items[place + 1].flags if place + 1 < len(case.items) else 0
        if item.folded == "khoi" and not stopped and not after & (lex.GIVE | lex.BUY):
            continue
        if item.folded == "khoi" and case.words(place + 1) & {"mua", "thoi", "can"}:
            continue
        return place
    given_up = next(
        (
            n
            for n, item in enumerate(case.items)
            if item.folded == "bo" and n > 1 and item.exact and case.items[n - 2].folded == "cho"
        ),
        None,
    )
    if given_up is not None:
        return given_up  # 'lỡ bấm 22, cho e bỏ nha'
    taken = _taken_off(case)
    return _no_longer(case) if taken is None else taken


def _taken_off(case: Case) -> int | None:
    """'bớt số 18 ra khỏi đơn nha'."""
    for place, item in enumerate(case.items):
        if item.folded != "bot" or not item.flags & lex.BARGAIN:
            continue
        named = any(p.role == "product" and 0 < p.first - place <= 3 for p in case.reading.parts)
        if named and case.words(place + 1, 7) & {"ra", "khoi", "don", "ra khoi"}:
            return place
    return None


def _drops(case: Case, place: int) -> bool:
    """Tell whether 'bỏ' takes goods or an order out ('bỏ c3 ra', 'bỏ giúp em'), not puts them somewhere."""
    item = case.items[place]
    after = case.items[place + 1] if place + 1 < len(case.items) else None
    if item.flags & lex.UNIT and place and case.items[place - 1].number is not None:
        return False
    if after is None:
        return item.exact
    if after.product is not None or after.variants:
        return True
    if after.flags & (lex.ORDER_WORD | lex.ALL | lex.CODE_WORD) or after.folded in (
        "ra",
        "bot",
        "giup",
        "dum",
        "gium",
        "ho",
        "di",
        "mon",
        "cai",
        "hop",
        "goi",
        "loai",
        "ma",
    ):
        return True
    return (
        item.exact and after.number is not None and any(part.role == "product" for part in case.reading.parts)
    )


def _no_longer(case: Case) -> int | None:
    """'thôi e ko lấy nữa', 'khỏi gửi nha': a denied buying word together with thôi or nữa."""
    if case.live() is not None:
        return None
    for clause in case.reading.clauses:
        for place, fate in case.fates[id(clause)]:
            if fate == "denied":
                span = range(max(0, place - 6), min(len(case.items), place + 7))
                again = any(
                    case.items[n].folded in ("nua", "thoi", "nua dau", "nua nha", "thoi khoi", "xin phep")
                    for n in span
                )
                if again and case.items[place - 1].folded != "chua":
                    return place
    if any(
        item.folded in ("thoi khoi", "khoi gui", "khoi ship", "khoi lay", "khoi giao", "khoi goi")
        for item in case.items
    ):
        return case.first(lex.CANCEL)
    return None


def cancelled(case: Case) -> Decision | None:
    """The writer withdraws; products that they keep are not touched."""
    place = _cancel_word(case)
    if place is None:
        return None
    clause = case.clause_of(place)
    question = case.questions.get(id(clause))
    polite = question is not None and (
        case.items[question].flags & (lex.ASK | lex.NOT) or case.items[question].folded == "?"
    )
    if question is not None and not polite:
        return None
    live = case.live()
    if live is not None and live != place and ordered(case) is not None and case.items[place].flags & lex.NOT:
        return None
    if case.first(lex.LONG_AGO) is not None and case.fated("now") and live is not None and live > place:
        return None
    parts = _withdrawn(case, place)
    lines = make_lines(case.index, parts, case.reading.pinned, use_pinned=False)
    nothing = tuple(OrderLine(line.code, line.variant, 0) for line in lines)
    return Decision(Kind.CANCEL, nothing, 0.85, (place, place))


def _withdrawn(case: Case, place: int) -> list[Part]:
    """Return the products and variants that go; from 'giữ', 'vẫn lấy' on they stay."""
    kept = [part.first for part in case.reading.parts if part.role == "keep"]
    parts: list[Part] = []
    for part in case.reading.parts:
        if part.role in ("product", "variant", "size"):
            keep = next((k for k in kept if k < part.first or _kept_after(case, part.first, k)), None)
            if keep is None or (keep < place and part.first > place):
                parts.append(part)
        elif part.role == "border":
            parts.append(part)
    return parts


def _kept_after(case: Case, product: int, keep: int) -> bool:
    """'dẻo vẫn lấy': the thing stands before what keeps it, within one thought."""
    later = any(
        keep < part.first <= keep + 3 for part in case.reading.parts if part.role in ("product", "variant")
    )
    return not later and 0 < keep - product <= 3 and case.clause_of(product) == case.clause_of(keep)
