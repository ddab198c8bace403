"""Decides what a comment wants, where its words pull in different directions."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.i18n import tr
from coop_live.model import Kind, OrderLine
from coop_live.orders import lexicon as lex
from coop_live.orders.buying import Judge
from coop_live.orders.lines import make_lines
from coop_live.orders.parts import DIGITS_HERE, PHONE_HERE, Clause, Reading
from coop_live.orders.products import Index
from coop_live.orders.quantities import Part

_POLITE = lex.PARTICLE | lex.SHOP | lex.PERSON | lex.SHORT_PERSON | lex.EMPHASIS
_GOODS = frozenset({"product", "quantity", "size", "variant", "each"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided; `cue` is the stretch of items that tipped the scale."""

    kind: Kind
    lines: tuple[OrderLine, ...] = ()
    confidence: float = 0.8
    cue: tuple[int, int] | None = None
    note: str = ""
    keeps_address: bool = True


def decide(index: Index, reading: Reading) -> Decision:
    """Return the kind and the lines of a comment: the first rule that holds decides."""
    case = _Case(index, reading)
    for rule in (_noise, _changed, _cancelled, _ordered, _paid, _contact, _asked):
        decision = rule(case)
        if decision is not None:
            return decision
    return Decision(
        Kind.OTHER,
        confidence=0.7,
        keeps_address=bool(reading.address and reading.address.parts >= 2 and case.phone),
    )


class _Case:
    """The facts of one comment that the rules weigh."""

    def __init__(self, index: Index, reading: Reading) -> None:
        self.index, self.reading, self.items = index, reading, reading.items
        self.judge = Judge(reading)
        self.phone = any(item.flags & PHONE_HERE for item in self.items)
        self.fates = {id(clause): self.judge.buying(clause) for clause in reading.clauses}
        self.questions = {id(clause): self.judge.question(clause) for clause in reading.clauses}

    def first(self, flag: int, *, without: int = 0) -> int | None:
        gap = self.reading.address
        for place, item in enumerate(self.items):
            if (
                item.flags & flag
                and not item.flags & without
                and item.product is None
                and not (gap and gap.first <= place <= gap.last)
            ):
                return place
        return None

    def live(self) -> int | None:
        """Return the first buying word that is meant now."""
        return next(
            (
                place
                for clause in self.reading.clauses
                for place, fate in self.fates[id(clause)]
                if fate == "now"
            ),
            None,
        )

    def fated(self, *names: str) -> bool:
        return any(fate in names for clause in self.reading.clauses for _, fate in self.fates[id(clause)])

    def clause_of(self, place: int) -> Clause:
        return next((c for c in self.reading.clauses if c.first <= place <= c.last), Clause(place, place))

    def asks(self) -> bool:
        return any(place is not None for place in self.questions.values())

    def words(self, place: int, count: int = 1) -> set[str]:
        return {item.folded for item in self.items[place : place + count]}

    def near(self, place: int, flag: int, before: int, after: int) -> bool:
        return any(item.flags & flag for item in self.items[max(0, place - before) : place + after + 1])


def _noise(case: _Case) -> Decision | None:
    """Spam, jokes and calls to everybody are nobody's order."""
    other = Decision(Kind.OTHER, confidence=0.8, keeps_address=False)
    spam = [
        item
        for place, item in enumerate(case.items)
        if item.flags & lex.SPAM and not _denied_word(case, place)
    ]
    named = any(part.role == "product" and part.code for part in case.reading.parts)
    if (
        spam
        and not named
        and not (
            case.live() is not None
            and len(spam) < 2
            and spam[0].folded in ("com", "vn", "mo", "luong", "tai nha", "link")
        )
    ):
        return other
    joke = case.first(lex.JOKE)
    if joke is not None and not _denied_word(case, joke):
        return other
    if case.fated("prompt") and case.live() is None:
        return other
    return None


def _denied_word(case: _Case, place: int) -> bool:
    return place > 0 and bool(case.items[place - 1].flags & (lex.NOT | lex.NOT_THIS))


def _contact_change(case: _Case, place: int) -> bool:
    after = case.items[place + 1 : place + 4]
    if after and after[0].folded == "so" and len(after) > 1 and after[1].number is not None:
        return False
    return any(
        item.flags & lex.CONTACT and not (item.folded in ("dc",) and not case.reading.address)
        for item in after[:3]
    ) and not any(item.product is not None for item in after[:2])


def _changed(case: _Case) -> Decision | None:
    """The writer replaces what they ordered earlier."""
    place = _change_word(case)
    if place is None:
        return _mistaken(case)
    clause = case.clause_of(place)
    question = case.questions.get(id(clause))
    if case.words(place + 1, 2) & {"tra", "lai hang"} or _contact_change(case, place):
        return None
    parts = case.reading.parts
    after = [part for part in parts if part.first > place]
    if any(part.role == "quantity" and part.first <= clause.last for part in after) and not any(
        part.role == "product" for part in after
    ):
        after = [part for part in after if part.first <= clause.last]
    goods = [part for part in after if part.role in _GOODS]
    before = [part for part in parts if part.first < place and part.role in _GOODS]
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


def _change_word(case: _Case) -> int | None:
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
    for place, item in enumerate(case.items):
        if not item.flags & lex.CHANGE or item.product is not None:
            continue
        if item.folded in ("doi", "sua", "thay") and not item.exact and _reads_otherwise(case, place):
            continue
        if case.items[place - 1].flags & (lex.NOT | lex.NOT_THIS) and place:
            continue
        if item.flags & lex.BARGAIN and not any(
            part.role == "quantity" and part.first == place + 1 for part in case.reading.parts
        ):
            continue
        return place
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


def _reads_otherwise(case: _Case, place: int) -> bool:
    """'doi' is also đôi, đời, đợi; 'thay' is also thấy; 'sua' is also sữa."""
    item = case.items[place]
    after = case.items[place + 1] if place + 1 < len(case.items) else None
    if any(part.role == "into" and part.first > place for part in case.reading.parts):
        return False
    orders = after is not None and bool(
        after.product is not None or after.flags & lex.ORDER_WORD or after.folded in ("lai", "giup", "ho")
    )
    return not orders


def _replacement(case: _Case, place: int, before: list[Part], after: list[Part]) -> tuple[OrderLine, ...]:
    """Return what stands after 'thành', 'sang', 'lấy' …; what is missing there is taken from before."""
    swap = case.items[place].folded
    inserts = [n for n, part in enumerate(after) if part.role in ("into", "buy")]
    chosen = after
    replaced = [part for part in before if part.role in _GOODS]
    if inserts and any(p.role in _GOODS for p in after[inserts[0] + 1 :]):
        replaced = replaced + [part for part in after[: inserts[0]] if part.role in _GOODS]
        chosen = after[inserts[0] + 1 :]
    elif swap == "thay" and any(p.role == "product" for p in before):
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
    goods = [part for part in chosen if part.role in _GOODS]
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


def _after_equals(case: _Case, after: list[Part]) -> list[Part] | None:
    for n in range(1, len(after)):
        between = case.items[after[n - 1].last + 1 : after[n].first]
        if any(item.folded in ("=", "→", ">", "->") for item in between):
            return after[n:]
    return None


def _mistaken(case: _Case) -> Decision | None:
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


def _cancel_word(case: _Case) -> int | None:
    for place, item in enumerate(case.items):
        if not item.flags & lex.CANCEL or item.product is not None:
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
        if item.folded == "bo" and not _drops(case, place):
            continue
        if item.folded == "khoi" and not (
            case.items[place + 1].flags & (lex.GIVE | lex.BUY) if place + 1 < len(case.items) else False
        ):
            if not (before is not None and before.flags & lex.STOP_ALL):
                continue
        return place
    return _no_longer(case)


def _drops(case: _Case, place: int) -> bool:
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


def _no_longer(case: _Case) -> int | None:
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


def _cancelled(case: _Case) -> Decision | None:
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
    if (
        live is not None
        and live != place
        and _ordered(case) is not None
        and case.items[place].flags & lex.NOT
    ):
        return None
    if case.first(lex.LONG_AGO) is not None and case.fated("now") and live is not None and live > place:
        return None
    parts = _withdrawn(case, place)
    lines = make_lines(case.index, parts, case.reading.pinned, use_pinned=False)
    nothing = tuple(OrderLine(line.code, line.variant, 0) for line in lines)
    return Decision(Kind.CANCEL, nothing, 0.85, (place, place))


def _withdrawn(case: _Case, place: int) -> list[Part]:
    """Return the products and variants that go; from 'giữ', 'vẫn lấy' on they stay."""
    kept = [part.first for part in case.reading.parts if part.role == "keep"]
    parts: list[Part] = []
    for part in case.reading.parts:
        if part.role in ("product", "variant"):
            keep = next((k for k in kept if k < part.first or _kept_after(case, part.first, k)), None)
            if keep is None or (keep < place and part.first > place):
                parts.append(part)
        elif part.role == "border":
            parts.append(part)
    return parts


def _kept_after(case: _Case, product: int, keep: int) -> bool:
    """'dẻo vẫn lấy': the thing stands before what keeps it, within one thought."""
    later = any(
        keep < part.first <= keep + 3 for part in case.reading.parts if part.role in ("product", "variant")
    )
    return not later and 0 < keep - product <= 3 and case.clause_of(product) == case.clause_of(keep)


def _ordered(case: _Case) -> Decision | None:
    """The writer asks for goods now, in words or by naming them."""
    live = case.live()
    goods = [clause for clause in case.reading.clauses if _names_goods(case, clause)]
    if live is None and not goods:
        return None
    if live is not None and not goods and _person_joke(case, live):
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


def _place_asked(case: _Case) -> bool:
    """'ship ra Huế mấy bữa': a bare place in a question is no address."""
    address = case.reading.address
    if address is None or not address.bare:
        return False
    after = next((clause for clause in case.reading.clauses if clause.first == address.last + 1), None)
    return after is not None and case.questions[id(after)] is not None


def _plus_one(case: _Case) -> bool:
    return any(item.folded == "+" for item in case.items)


def _person_joke(case: _Case, live: int) -> bool:
    """'chốt anh đẹp trai': a person is bought, and nothing else is named."""
    after = case.items[live + 1] if live + 1 < len(case.items) else None
    described = case.items[live + 2] if live + 2 < len(case.items) else None
    if after is None or not case.items[live].flags & lex.BUY:
        return False
    return (
        bool(after.flags & (lex.PERSON | lex.SHOP))
        and described is not None
        and described.folded in ("dep", "dep trai", "xinh", "chu", "quay", "ban", "live", "dung", "ao", "noi")
    )


def _asked_for(case: _Case, goods: list[Clause]) -> list[Part]:
    """Leave out what only a question or a memory names, when the order itself names its goods."""
    clauses = case.reading.clauses
    wanted = [c for c in clauses if c in goods or any(fate == "now" for _, fate in case.fates[id(c)])]
    named = any(part.role == "product" for clause in wanted for part in case.reading.parts_in(clause))
    aside: list[Clause] = []
    for clause in clauses:
        if clause in wanted:
            continue
        dead = any(
            fate in ("past", "others", "prompt", "later", "asked", "denied")
            for _, fate in case.fates[id(clause)]
        )
        if dead or _is_aside(case, clause) or (named and (case.questions[id(clause)] is not None)):
            aside.append(clause)
    counted = any(
        part.role in ("quantity", "size") for clause in wanted for part in case.reading.parts_in(clause)
    )
    asking = [c for c in clauses if c not in wanted and c not in aside and case.questions[id(c)] is not None]
    kept: list[Part] = []
    for part in case.reading.parts:
        if (
            counted
            and part.role in ("quantity", "size")
            and any(c.first <= part.first <= c.last for c in asking)
        ):
            continue
        beside = next((c for c in aside if c.first <= part.first <= c.last), None)
        if (
            beside is None
            or part.role in ("border", "stop")
            or (not named and part.role in ("product", "variant") and not _denied(case, beside, part))
        ):
            kept.append(part)
    return _within_clause(case, kept, named)


def _denied(case: _Case, clause: Clause, part: Part) -> bool:
    """Tell whether a part is what was denied; 'c1 không lấy loại 100g' still speaks of C1."""
    return any(
        fate == "others" or (fate == "denied" and place < part.first)
        for place, fate in case.fates[id(clause)]
    )


def _within_clause(case: _Case, parts: list[Part], named: bool) -> list[Part]:
    """Inside one run-on thought, forget the numbers of a purchase that is past when a new one follows."""
    dead: list[tuple[int, int]] = []
    for clause in case.reading.clauses:
        fates = case.fates[id(clause)]
        for (place, fate), (following, next_fate) in zip(fates, fates[1:], strict=False):
            if fate in ("past", "others", "later") and next_fate == "now":
                dead.append((place, following))
    return [
        part
        for part in parts
        if part.role not in ("quantity", "size") or not any(a < part.first < b for a, b in dead)
    ]


def _is_aside(case: _Case, clause: Clause) -> bool:
    flags = 0
    for item in case.items[clause.first : clause.last + 1]:
        if item.product is None:
            flags |= item.flags
    return bool(flags & (lex.LONG_AGO | lex.COMPLAINT | lex.EVERYBODY))


def _names_goods(case: _Case, clause: Clause) -> bool:
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


def _me_too(case: _Case, clause: Clause) -> bool:
    """Tell 'e nữa', 'mình với nha': one more of what is on air."""
    items = case.items[clause.first : clause.last + 1]
    return (
        2 <= len(items) <= 5
        and items[0].flags & (lex.PERSON | lex.SHORT_PERSON) != 0
        and items[1].folded in ("nua", "voi", "vs", "nua nha")
        and all(item.flags & (_POLITE | lex.AGAIN | lex.STOP_ALL) for item in items)
    )


def _used(case: _Case, clause: Clause) -> bool:
    flags = 0
    for place in range(clause.first, clause.last + 1):
        if case.judge.heads.get(place) is None and case.items[place].folded not in _MOTION:
            flags |= case.items[place].flags
    return bool(flags & (lex.NOW_VERB | lex.DONE | lex.LEFT | lex.PAY | lex.SAYS | lex.ALREADY))


def _named_order(case: _Case, clause: Clause, parts: list[Part], amounts: list[Part]) -> bool:
    if not _question_beside(case, clause, strict=not (len(amounts) >= 2)):
        return False
    if amounts:
        return not _told(case, clause, parts)
    if any(part.role == "or" and part.bound for part in parts) and any(
        item.flags & lex.OR and item.folded.startswith("cung") for item in case.items
    ):
        return True
    coded = all(part.code for part in parts if part.role == "product")
    return _only_polite(case, clause, most=1 if coded else 0)


_MOTION = frozenset({"ve", "ra", "vo", "toi", "lam", "chay", "thu", "goi", "nghe", "xem", "coi", "tra"})


def _told(case: _Case, clause: Clause, parts: list[Part]) -> bool:
    """Tell 'nhận 2 gói c1 rồi' and 'hop c5 cua be 4 vien' from an order."""
    for place in range(clause.first, clause.last + 1):
        item = case.items[place]
        if case.judge.heads.get(place) or item.product is not None:
            continue
        if item.flags & (lex.DONE | lex.PAY | lex.STRANGER) and not item.flags & (lex.PERSON | lex.PARTICLE):
            return True
        follows_goods = place > 0 and (
            case.items[place - 1].product is not None or case.items[place - 1].flags & lex.UNIT
        )
        if item.folded in ("cua", "la") and place + 1 <= clause.last and follows_goods:
            return True
        if item.flags & lex.NOW_VERB and 0 < parts[0].first - place <= 2 and item.folded not in _MOTION:
            return True
    return False


def _question_beside(case: _Case, clause: Clause, *, strict: bool = True) -> bool:
    """Tell whether the goods of a clause stand although it asks: about shipping or the total, not the price."""
    place = case.questions[id(clause)]
    if place is None:
        return True
    near = case.items[max(clause.first, place - 5) : place]
    sums = any(
        (item.flags & lex.TOTAL and item.product is None and not item.flags & lex.LEFT)
        or item.folded in ("het", "tong")
        for item in near
    )
    if sums and case.items[place].flags & lex.WHICH:
        return True
    shipping = any(
        item.flags & lex.SHIPPING and item.product is None and item.folded not in ("hang", "het")
        for item in near
    )
    counted = any(
        part.role in ("quantity", "size") and part.first < place for part in case.reading.parts_in(clause)
    )
    if shipping and counted:
        return True
    return not strict and case.items[place].flags & lex.WHICH != 0


def _only_polite(case: _Case, clause: Clause, most: int = 0) -> bool:
    """Tell whether nothing is said in this clause beside goods and politeness."""
    spare = 0
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
        if item.flags & (_POLITE | skip) and not item.flags & (lex.SAYS & ~_POLITE) | (item.folded == "con"):
            continue
        if any(part.first <= place <= part.last for part in case.reading.parts):
            continue
        spare += 1
    return spare <= most


def _confidence(case: _Case, parts: list[Part], lines: tuple[OrderLine, ...], live: int | None) -> float:
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


def _note(case: _Case, parts: list[Part], lines: tuple[OrderLine, ...]) -> str:
    if not lines:
        return tr("chưa rõ món")
    return tr("có hỏi thêm") if case.asks() else ""


def _paid(case: _Case) -> Decision | None:
    """The writer says that the money was sent."""
    for place, item in enumerate(case.items):
        if not item.flags & lex.PAY or item.product is not None:
            continue
        before, after = case.items[max(0, place - 6) : place], case.items[place + 1 : place + 9]
        if any(i.flags & lex.OR and i.exact for i in (*before, *after)):
            continue
        if any(
            i.folded in ("chua", "mai", "chieu", "se", "ti", "lat", "tuan sau") or i.flags & lex.LATER
            for i in before
        ):
            continue
        done = (
            any(i.flags & lex.DONE or i.folded in ("du", "roi") for i in after)
            or any(i.folded in ("da", "moi", "vua", "vua moi") for i in before)
            or item.folded
            in (
                "gui bill",
                "chuyen roi",
                "da tra",
                "tra du",
                "tra xong",
                "coc roi",
                "thanh toan xong",
                "ck du",
                "bank du",
                "bill",
                "bien lai",
            )
        )
        doubled = (
            any(i.folded in ("lan", "du", "thua", "thieu", "nham") for i in after)
            and case.first(lex.PAY) == place
        )
        if not done and not doubled:
            continue
        question = case.questions.get(id(case.clause_of(place)))
        if (
            question is not None
            and any(i.folded in ("chua",) for i in case.items)
            and not any(i.folded in ("nhan", "thay") for i in case.items)
        ):
            continue
        if question is not None and case.items[question].flags & lex.WHICH and not done:
            continue
        return Decision(Kind.PAID, confidence=0.85, cue=(place, place), keeps_address=False)
    return None


def _short_phone(case: _Case) -> bool:
    """'số em 0386-123-78': meant as a phone, with a digit missing."""
    place = next((n for n, item in enumerate(case.items) if item.flags & DIGITS_HERE), None)
    return (
        place is not None
        and case.first(lex.BANK) is None
        and any(item.flags & (lex.PHONE | lex.CODE_WORD) for item in case.items[max(0, place - 3) : place])
    )


def _contact(case: _Case) -> Decision | None:
    """A phone or an address, and nothing bought."""
    address = case.reading.address
    long_number = any(len(raw) >= 8 and raw.isdigit() for raw in case.reading.tokens.raw)
    if (
        case.phone
        and case.first(lex.BANK) is not None
        and not any(item.flags & PHONE_HERE for item in case.items)
    ):
        return None
    if case.phone or (long_number and case.first(lex.PHONE) is not None) or _short_phone(case):
        return Decision(Kind.CONTACT, confidence=0.85)
    if address is None or address.bare:
        return None
    asked = case.asks()
    if asked and not address.led:
        return None
    if address.parts >= 2 and case.first(lex.LONG_AGO) is None and not asked:
        return Decision(Kind.CONTACT, confidence=0.8)
    if address.led and not asked:
        return Decision(Kind.CONTACT, confidence=0.75)
    if asked and address.parts >= 3:
        return Decision(Kind.CONTACT, confidence=0.6)
    return None


def _weighs(case: _Case) -> bool:
    """Tell whether two goods are compared: 'dẻo hay giòn ngon hơn'."""
    choice = next((part for part in case.reading.parts if part.role == "or" and not part.bound), None)
    if (
        choice is None
        or not case.items[choice.first].exact
        or case.items[choice.first].folded not in ("hay", "hay la")
    ):
        return False
    heads = [part.first for part in case.reading.parts if part.role in ("product", "variant")]
    return any(place < choice.first for place in heads) and any(place > choice.first for place in heads)


def _asked(case: _Case) -> Decision | None:
    """The writer asks, or bargains."""
    question = next((place for place in case.questions.values() if place is not None), None)
    if question is None and case.first(lex.PAY) is not None:
        question = next((n for n, item in enumerate(case.items) if item.flags & lex.OR and item.exact), None)
    if question is None and _weighs(case):
        return Decision(Kind.QUESTION, confidence=0.65)
    if question is None and not case.fated("asked", "bargain"):
        return None
    if (
        question is not None
        and case.fated("later")
        and case.items[question].folded in ("khi nao", "bao gio", "hom nao", "chung nao")
    ):
        return None
    cue = (question, question) if question is not None else None
    return Decision(
        Kind.QUESTION,
        confidence=0.8,
        cue=cue,
        keeps_address=bool(case.reading.address and case.reading.address.parts >= 2),
    )
