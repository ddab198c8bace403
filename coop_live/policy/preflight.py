"""The checklist before going live: what is well, what is to be fixed, what only a person can tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coop_live.i18n import tr
from coop_live.model import Certificate, Product
from coop_live.policy.products import check_product
from coop_live.policy.rules import trouble, usable
from coop_live.policy.values import ELEMENTS, LANGUAGES, LEVELS, Rule, finding, holds, known
from coop_live.validity import SOON_DAYS, URGENT_DAYS, days_left, last_day, needs_end


class State(StrEnum):
    """How a point of the checklist stands."""

    OK = "ok"
    FIX = "fix"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Check:
    """One point of the checklist: `id` of the rule or of the point, the product's `code` where it is one's.

    `state` ask: a person reads the sentence and ticks it. `field` is the part of the product's record.
    """

    id: str
    level: str
    state: State
    sentence: str
    instead: str = ""
    code: str = ""
    field: str = ""


def preflight(
    products: Sequence[Product],
    platforms: Iterable[str],
    *,
    today: date | None = None,
    language: str = "vi",
    rules: tuple[Rule, ...] | None = None,
) -> tuple[Check, ...]:
    """Return the checklist for these products on these platforms: to fix first, to tick next, well last.

    Raises InputError for an unknown platform.
    """
    live_on = known(platforms)
    today = today or date.today()
    used = usable() if rules is None else rules
    points = [
        *_rules(used, own=rules is None),
        *_elements(used, live_on, language),
        *(point for product in products for point in _product(product, live_on, today, language, used)),
        *(point for product in products for point in _papers(product, today)),
        *_questions(used, live_on, language),
    ]
    if products and not any(point.code and point.state is State.FIX for point in points):
        points.append(Check("products", "inform", State.OK, tr("Lời và giấy tờ của các món đều ổn.")))
    order = (State.FIX, State.ASK, State.OK)
    return tuple(sorted(points, key=lambda one: (order.index(one.state), LEVELS.index(one.level))))


def _rules(rules: tuple[Rule, ...], *, own: bool) -> Iterator[Check]:
    """Tell which rules are in force, and when the user's own cannot be read."""
    wrong = trouble() if own else None
    if wrong is not None:
        yield Check("own-rules", "warn", State.FIX, wrong.cause, wrong.remedy)
    newest = max((rule.law_version for rule in rules), default="")
    sentence = tr("Bộ quy tắc: {count} quy tắc, luật tới ngày {day}.", count=len(rules), day=_written(newest))
    yield Check("rules", "inform", State.OK, sentence)


def _elements(rules: tuple[Rule, ...], live_on: tuple[str, ...], language: str) -> Iterator[Check]:
    """Tell what stays off the picture tonight; nothing is to be done about it."""
    for rule in rules:
        platform = holds(rule, live_on)
        if live_on and platform is not None and any(each in ELEMENTS for each in rule.elements):
            told = finding(rule, platform, language)
            yield Check(rule.id, "inform", State.OK, told.why, told.instead)


def _product(
    product: Product, live_on: tuple[str, ...], today: date, language: str, rules: tuple[Rule, ...]
) -> Iterator[Check]:
    for one in check_product(product, live_on, today=today, language=language, rules=rules):
        yield Check(one.rule, one.level, State.FIX, one.why, one.instead, product.code, one.field)


def _papers(product: Product, today: date) -> Iterator[Check]:
    """Tell which certificates end soon, have ended, or do not say when they end."""
    for paper in product.certificates:
        if _is_followed(paper, product.certificates, today):
            continue
        left, name = days_left(paper, today), _name(paper)
        remedy = tr("Xin cấp lại, rồi ghi giấy mới vào hồ sơ của món.")
        if left is None:
            if needs_end(paper):
                sentence = tr("{name}: chưa ghi ngày hết hạn nên chưa tính là có.", name=name)
                remedy = tr("Ghi ngày in trên giấy vào hồ sơ của món.")
                yield Check("certificate", "warn", State.FIX, sentence, remedy, product.code, "certificates")
            continue
        day = _written(str(last_day(paper)))
        if left < 0:
            sentence = tr("{name} đã hết hạn ngày {day}; không được đưa lên hình nữa.", name=name, day=day)
        elif left <= SOON_DAYS:
            sentence = tr("{name} sắp hết hạn: ngày {day}.", name=name, day=day)
        else:
            continue
        level = "warn" if left <= URGENT_DAYS else "inform"
        yield Check("certificate", level, State.FIX, sentence, remedy, product.code, "certificates")


def _is_followed(paper: Certificate, papers: Iterable[Certificate], today: date) -> bool:
    """Tell whether another certificate of the same kind holds, and for longer: this one was renewed."""
    left = days_left(paper, today)
    others = (one for one in papers if one.scheme == paper.scheme and one is not paper)
    return left is not None and any((days_left(one, today) or 0) > max(left, 0) for one in others)


def _questions(rules: tuple[Rule, ...], live_on: tuple[str, ...], language: str) -> Iterator[Check]:
    spoken = language if language in LANGUAGES else "vi"
    for rule in rules:
        platform = holds(rule, live_on)
        if rule.ask and platform is not None:
            told = finding(rule, platform, language)
            instead = f"{told.why} {told.instead}" if "text" not in rule.scope else ""
            yield Check(rule.id, rule.level, State.ASK, rule.ask[spoken], instead)


def _name(paper: Certificate) -> str:
    names = {
        "ocop": "OCOP",
        "vietgap": "VietGAP",
        "globalgap": "GlobalGAP",
        "organic": tr("Giấy hữu cơ"),
        "origin": tr("Chỉ dẫn địa lý"),
        "award": tr("Giải thưởng"),
        "survey": tr("Khảo sát thị trường"),
        "advert": tr("Giấy xác nhận quảng cáo"),
    }
    parts = (names.get(paper.scheme, paper.scheme), paper.title, paper.number)
    return " ".join(part for part in parts if part)


def _written(day: str) -> str:
    """Return an ISO day as Vietnamese write it: 31/08/2026."""
    return "/".join(reversed(day.split("-")))
