"""Hears that goods are asked for, in words or by naming them, and which of those named are meant."""

from __future__ import annotations

from itertools import pairwise

from coop_live.i18n import tr
from coop_live.model import Kind, OrderLine
from coop_live.orders import lexicon as lex
from coop_live.orders.case import POLITE, Case, Decision
from coop_live.orders.lines import make_lines
from coop_live.orders.parts import Clause
from coop_live.orders.quantities import Part


def ordered(case: Case) -> Decision | None:
    """The writer asks for goods now, in words or by naming them."""
    live = case.live()
    goods = [clause for clause in case.reading.clauses if _names_goods(case, clause)]
    if live is None and (not goods or weighs(case)):
        return None
    if live is not None and not goods and _person_joke(case, live):
        return None
    if live is None and _points_at(case, goods):
        return None
    parts = _asked_for(case, goods)
    use_pinned = (
        live is not None
        or bool(goods)
        or any(p.role in ("quantity", "size", "variant", "each") for p in parts)
        or _plus_one(case)
    )
    lines = make_lines(case.index, parts, case.reading.pinned, use_pinned=use_pinned)
    cue = (live, live) if live is not None else None
    return Decision(
        Kind.ORDER,
        lines,
        _confidence(case, parts, lines, live),
        cue,
        _note(case, parts, lines),
        not _place_asked(case),
    )


def _points_at(case: Case, goods: list[Clause]) -> bool:
    """'hàng về chưa shop, mã TSO đó': what is named says what was asked about."""
    if not case.asks():
        return False
    for clause in goods:
        parts = case.reading.parts_in(clause)
        last = case.items[clause.last]
        counted = any(part.role in ("quantity", "size") for part in parts)
        if counted or last.folded not in ("do", "day", "a", "y") or not last.flags & lex.PARTICLE:
            return False
    return True


def weighs(case: Case) -> bool:
    """Tell whether two goods are compared: 'dẻo hay giòn ngon hơn'."""
    choice = next((part for part in case.reading.parts if part.role == "or" and not part.bound), None)
    if choice is None or case.items[choice.first].folded not in ("hay", "hay la"):
        return False
    if any(part.role == "oops" and part.first > choice.first for part in case.reading.parts):
        return False
    compares = any(item.folded in ("hon", "v", "vay", "z") for item in case.items[choice.last :])
    if not case.items[choice.first].exact and not compares:
        return False
    heads = [part.first for part in case.reading.parts if part.role in ("product", "variant", "size")]
    return any(place < choice.first for place in heads) and any(place > choice.first for place in heads)


def _place_asked(case: Case) -> bool:
    """'ship ra Huế mấy bữa': a bare place in a question is no address."""
    address = case.reading.address
    if address is None or not address.bare:
        return False
    after = next((clause for clause in case.reading.clauses if clause.first == address.last + 1), None)
    return after is not None and case.questions[id(after)] is not None


def _plus_one(case: Case) -> bool:
    return any(item.folded == "+" for item in case.items)


def _person_joke(case: Case, live: int) -> bool:
    """'chốt anh đẹp trai': a person is bought, and nothing else is named."""
    after = case.items[live + 1] if live + 1 < len(case.items) else None
    described = case.items[live + 2] if live + 2 < len(case.items) else None
    if any(part.role in ("product", "quantity") for part in case.reading.parts):
        return False
    if after is None or not case.items[live].flags & lex.BUY:
        return False
    return (
        bool(after.flags & (lex.PERSON | lex.SHOP))
        and described is not None
        and described.folded in ("dep", "dep trai", "xinh", "chu", "quay", "ban", "live", "dung", "ao", "noi")
    )


def _asked_for(case: Case, goods: list[Clause]) -> list[Part]:
    """Leave out what only a question or a memory names, when the order itself names its goods."""
    wanted = set(goods) | {c for c, fates in _fates(case) if any(fate == "now" for _, fate in fates)}
    roles = {part.role for clause in wanted for part in case.reading.parts_in(clause)}
    named = "product" in roles
    dropped: set[int] = set()  # the parts that are not asked for
    for clause, fates in _fates(case):
        if clause in wanted:
            continue
        asks = case.questions[id(clause)] is not None
        aside = any(fate != "now" and fate != "bargain" for _, fate in fates) or _is_aside(case, clause)
        for part in case.reading.parts_in(clause):
            amount = part.role in ("quantity", "size")
            if aside or (named and asks and not (amount and not roles & {"quantity", "size"})):
                still = not named and part.role in ("product", "variant") and not _denied(case, clause, part)
                dropped |= set() if still or part.role in ("border", "stop") else {id(part)}
            elif asks and amount and roles & {"quantity", "size"} and not _size_of_named(case, clause, part):
                dropped.add(id(part))
    return _within_clause(case, [part for part in case.reading.parts if id(part) not in dropped])


def _size_of_named(case: Case, clause: Clause, part: Part) -> bool:
    """'tiêu 1 ký 220k đúng hông, bán tui 2 hũ': the price asked about says which size."""
    owners = [p.product for p in case.reading.parts_in(clause) if p.role == "product"] or [
        case.reading.pinned
    ]
    return part.role == "size" and any(
        part.size in case.index.sizes[owner].values() for owner in owners if owner is not None
    )


def _fates(case: Case) -> list[tuple[Clause, list[tuple[int, str]]]]:
    return [(clause, case.fates[id(clause)]) for clause in case.reading.clauses]


def _denied(case: Case, clause: Clause, part: Part) -> bool:
    """Tell whether a part is what was denied; 'c1 không lấy loại 100g' still speaks of C1."""
    return any(
        fate == "others" or (fate == "denied" and place < part.first)
        for place, fate in case.fates[id(clause)]
    )


def _within_clause(case: Case, parts: list[Part]) -> list[Part]:
    """Inside one run-on thought, forget the numbers of a purchase that is past when a new one follows."""
    dead: list[tuple[int, int]] = []
    for clause in case.reading.clauses:
        fates = case.fates[id(clause)]
        for (place, fate), (following, next_fate) in pairwise(fates):
            if fate in ("past", "others", "later") and next_fate == "now":
                dead.append((place, following))
    renamed = {
        span for span in dead if any(part.role == "product" and part.first > span[1] for part in parts)
    }
    return [
        part
        for part in parts
        if not any(
            a < part.first < b and (part.role in ("quantity", "size") or (a, b) in renamed) for a, b in dead
        )
    ]


def _is_aside(case: Case, clause: Clause) -> bool:
    flags = 0
    for item in case.items[clause.first : clause.last + 1]:
        if item.product is None:
            flags |= item.flags
    return bool(flags & (lex.LONG_AGO | lex.COMPLAINT | lex.EVERYBODY))


def _names_goods(case: Case, clause: Clause) -> bool:
    """Tell whether a clause without a buying word asks for goods by naming them: 'c1 2', 'e 1', 'mã C1'."""
    parts = case.reading.parts_in(clause)
    roles = {part.role for part in parts}
    if case.fates[id(clause)] or roles & {"cancel", "change"} or _is_aside(case, clause):
        return False
    amounts = [part for part in parts if part.role in ("quantity", "size")]
    if "product" in roles:
        return _named_order(case, clause, parts, amounts)
    if case.reading.pinned is None and not any(part.unit for part in amounts):
        return "quantity" in roles and _only_polite(case, clause)
    if not parts and case.reading.pinned is not None:
        return _me_too(case, clause)
    if amounts and "foreign" in roles:
        return _question_beside(case, clause)
    if amounts and all(part.role == "size" for part in amounts) and case.reading.pinned is None:
        return _only_polite(case, clause)
    if amounts:
        return _question_beside(case, clause) and (
            _only_polite(case, clause) or (any(p.unit for p in amounts) and not _used(case, clause))
        )
    return (
        "variant" in roles
        and case.reading.pinned is not None
        and _only_polite(case, clause)
        and case.questions[id(clause)] is None
    )


def _me_too(case: Case, clause: Clause) -> bool:
    """Tell 'e nữa', 'mình với nha': one more of what is on air."""
    items = case.items[clause.first : clause.last + 1]
    return (
        2 <= len(items) <= 5
        and items[0].flags & (lex.PERSON | lex.SHORT_PERSON) != 0
        and items[1].folded in ("nua", "voi", "vs", "nua nha")
        and all(item.flags & (POLITE | lex.AGAIN | lex.STOP_ALL) for item in items)
    )


def _used(case: Case, clause: Clause) -> bool:
    flags = 0
    for place in range(clause.first, clause.last + 1):
        if case.judge.heads.get(place) is None and case.items[place].folded not in _MOTION:
            flags |= case.items[place].flags
    return bool(flags & (lex.NOW_VERB | lex.DONE | lex.LEFT | lex.PAY | lex.SAYS | lex.ALREADY))


_MOTION = frozenset({"ve", "ra", "vo", "toi", "lam", "chay", "thu", "goi", "nghe", "xem", "coi", "tra"})


def _offered(case: Case, clause: Clause) -> bool:
    """'200k 3 hũ tiêu được không': a price is proposed."""
    ends = case.items[max(clause.first, clause.last - 1) : clause.last + 1]
    asked = any(i.flags & lex.ASK and i.folded.startswith(("duoc ", "dc ")) for i in ends)
    return asked and any(
        item.flags & lex.MONEY and case.items[n - 1].number is not None
        for n, item in enumerate(case.items[: clause.last])
        if n > clause.first
    )


def _told(case: Case, clause: Clause, parts: list[Part]) -> bool:
    """Tell 'nhận 2 gói c1 rồi' and 'hop c5 cua be 4 vien' from an order."""
    amounts = any(part.role in ("quantity", "size") for part in parts)
    for place in range(clause.first, clause.last + 1):
        item = case.items[place]
        if case.judge.heads.get(place) or item.product is not None:
            continue
        if item.flags & lex.PAY and amounts and place > parts[-1].last:
            return False  # 'số 8 2kg em ck luôn 50k rồi nha'
        done = item.flags & (lex.DONE | lex.PAY | lex.STRANGER) and not item.flags & (
            lex.PERSON | lex.PARTICLE
        )
        before = case.items[place - 1] if place else None
        if done and not (before is not None and before.folded in ("tang", "cho", "bieu", "gui", "sdt", "so")):
            return True
        owns = item.folded == "co" and any(
            other.folded.split()[0] in ("nha", "que", "vuon", "ray")
            for other in case.items[clause.first : place]
            if other.folded
        )
        if owns and place + 1 == parts[0].first:
            return True  # 'nhà tui có 3 cây lựu'
        follows_goods = place > 0 and (
            case.items[place - 1].product is not None or case.items[place - 1].flags & lex.UNIT
        )
        if item.folded in ("cua", "la") and place + 1 <= clause.last and follows_goods:
            return True
        if item.flags & lex.NOW_VERB and 0 < parts[0].first - place <= 2 and item.folded not in _MOTION:
            return True
    return False


def _named_order(case: Case, clause: Clause, parts: list[Part], amounts: list[Part]) -> bool:
    if not _question_beside(case, clause, strict=not (len(amounts) >= 2)):
        return False
    if amounts:
        return not _told(case, clause, parts) and not _offered(case, clause)
    if any(part.role == "or" and part.bound for part in parts) and any(
        item.flags & lex.OR and item.folded.startswith("cung") for item in case.items
    ):
        return True
    lead = case.items[parts[0].first - 1] if parts[0].first > clause.first else None
    if (
        lead is not None
        and lead.folded == "con"
        and lead.flags & lex.LEFT
        and parts[0].first - 1 == clause.first
    ):
        return False  # 'còn hồng shop': asked, not ordered
    opening = case.items[clause.first]
    named = next(part for part in parts if part.role == "product")
    if opening.folded == "con" and opening.flags & lex.LEFT and named.first == clause.first + 1:
        return False  # 'còn hồng shop': asked, not ordered
    if any(item.folded == "het" and after.flags & lex.DONE for item, after in pairwise(case.items)):
        return False  # 'mã 5 hết rồi'
    coded = all(part.code for part in parts if part.role == "product")
    return _only_polite(case, clause, most=1 if coded else 0)


def _question_beside(case: Case, clause: Clause, *, strict: bool = True) -> bool:
    """Tell whether goods stand although their clause asks: for shipping or the total, not the price."""
    place = case.questions[id(clause)]
    if place is None:
        return True
    near = case.items[max(clause.first, place - 5) : place]
    sums = any(
        (item.flags & lex.TOTAL and item.product is None and not item.flags & lex.LEFT)
        or item.folded in ("het", "tong")
        for item in near
    )
    supposed = any(item.folded == "thi" for item in case.items[clause.first : place])
    if sums and case.items[place].flags & lex.WHICH:
        return not supposed
    shipping = any(
        item.flags & lex.SHIPPING
        and item.product is None
        and item.folded not in ("hang", "het", "freeship", "free ship")
        for item in near
    )
    counted = any(
        part.role in ("quantity", "size") and part.first < place for part in case.reading.parts_in(clause)
    )
    if shipping and counted:
        return True
    return not strict and case.items[place].flags & lex.WHICH != 0


def _only_polite(case: Case, clause: Clause, most: int = 0) -> bool:
    """Tell whether nothing is said in this clause beside goods and politeness."""
    spare = 0
    if case.words(clause.first, 1) == {"con"} and case.words(clause.first + 1, 1) == {"thi"}:
        spare = -2  # 'còn hàng không, còn thì 1kg'
    skip = (
        lex.AGAIN
        | lex.CODE_WORD
        | lex.COUNT_WORD
        | lex.AND
        | lex.EMPHASIS
        | lex.UNIT
        | lex.THIS
        | lex.FRUIT_WORD
    )
    for place in range(clause.first, clause.last + 1):
        item = case.items[place]
        if (
            item.product is not None
            or item.sign
            or item.number is not None
            or item.variants
            or place in case.judge.heads
        ):
            continue
        if item.flags & (POLITE | skip) and not item.flags & (lex.SAYS & ~POLITE) | (item.folded == "con"):
            continue
        if any(part.first <= place <= part.last for part in case.reading.parts):
            continue
        spare += 1
    return spare <= most


def _confidence(case: Case, parts: list[Part], lines: tuple[OrderLine, ...], live: int | None) -> float:
    if not lines:
        return 0.4
    products = [part for part in parts if part.role == "product"]
    counted = any(part.role in ("quantity", "size") for part in parts)
    if products:
        certain = 0.95 if live is not None or counted else 0.9
        if any(not part.code and not case.items[part.first].exact for part in products):
            certain -= 0.03
    else:
        certain = 0.88 if live is not None else 0.75
    if case.asks():
        certain -= 0.1
    if case.fated("past", "others", "prompt", "later", "denied", "asked"):
        certain -= 0.15
    if any(part.role in ("or", "oops", "not") for part in parts):
        certain -= 0.1
    if any(line.qty > 20 for line in lines):
        certain -= 0.2
    return round(max(certain, 0.3), 2)


def _note(case: Case, parts: list[Part], lines: tuple[OrderLine, ...]) -> str:
    if not lines:
        return tr("chưa rõ món")
    return tr("có hỏi thêm") if case.asks() else ""
