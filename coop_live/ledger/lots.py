"""Goods by lot: what came in from whom, and from which lots an order is served."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger.transaction import Transaction
from coop_live.model import Lot
from coop_live.weights import converted

# What is served from a lot: [code, variant, lot, qty].
Served = list[list[Any]]


def take_in(tx: Transaction, lot: Lot, by: str) -> int:
    """Take goods of a lot in, `lot.first` pieces or grams of them; return the number of the entry.

    They come to the stock, which is counted from now on. Raises NotPossible for a lot without a
    name or goods, or for one that is known with another origin.
    """
    _check(tx, lot)
    body = {
        "code": lot.code,
        "variant": lot.variant,
        "lot": lot.lot,
        "member": lot.member,
        "harvested": lot.harvested,
        "certificate": lot.certificate,
        "qty": converted(lot.first, weighed=lot.weighed, into_grams=lot.code in tx.questions.in_grams()),
        "counted": (lot.code, lot.variant) in tx.questions.stock(),
    }
    return tx.write("lot", body, by=by)


def _check(tx: Transaction, lot: Lot) -> None:
    if tx.questions.product(lot.code) is None:
        raise NotPossible(
            tr("Danh mục không có mã {code}.", code=lot.code), tr("Kiểm lại mã, hoặc nhập danh mục.")
        )
    if not lot.lot.strip():
        raise NotPossible(tr("Lô hàng chưa có tên."), tr("Gõ số lô, ví dụ L1."))
    if lot.first < 1:
        raise NotPossible(tr("Lô hàng chưa có số lượng."), tr("Gõ từ 1 trở lên."))
    counted = [variant for code, variant in tx.questions.stock() if code == lot.code]
    if lot.variant not in counted and any(counted) and not lot.variant:
        raise NotPossible(
            tr("Món {code} đếm riêng từng loại.", code=lot.code), tr("Chọn dòng của loại đó rồi nhập lô.")
        )
    for known in tx.questions.lots(lot.code):
        same = (known.variant, known.lot) == (lot.variant, lot.lot)
        if same and _origin(known) != _origin(lot):
            raise NotPossible(
                tr("Lô {lot} đã có, của người khác hoặc ngày khác.", lot=lot.lot), tr("Đặt tên lô khác.")
            )


def _origin(lot: Lot) -> tuple[str, str, str]:
    return lot.member, lot.harvested, lot.certificate


def serve(tx: Transaction, take: Iterable[Sequence[Any]], own: Iterable[Sequence[Any]] = ()) -> Served:
    """Return the lots that goods ([code, variant, qty]) are taken from, the oldest harvest first.

    `own` are the lots an order has already: it keeps them where it can. Goods for which no lot
    is known come from none.
    """
    had = Counter({(code, variant, lot): qty for code, variant, lot, qty in own})
    served: Served = []
    if not tx.questions.has_lots():  # most cooperatives begin without
        return served
    for code, variant, qty in take:
        mine = tx.questions.open_lots(code, variant, [lot for *_, lot in had])
        for lot in sorted(mine, key=lambda one: not had[one.code, one.variant, one.lot]):
            part = min(qty, lot.left + had[lot.code, lot.variant, lot.lot])
            qty -= part
            if part:
                served.append([code, variant, lot.lot, part])
    return served


def moved(
    tx: Transaction,
    own: Sequence[Sequence[Any]],
    give: Iterable[Sequence[Any]],
    take: Iterable[Sequence[Any]],
) -> Served:
    """Return the lots of an order once goods were given back and others taken.

    What it had from no lot, because it was sold before one came in, stays without.
    """
    sums: Counter[tuple[str, str]] = Counter()
    for code, variant, _lot, qty in own:
        sums[code, variant] += qty
    for code, variant, qty in give:
        sums[code, variant] = max(0, sums[code, variant] - qty)
    for code, variant, qty in take:
        sums[code, variant] += qty
    return serve(tx, [(*where, qty) for where, qty in sums.items()], own)


def inverse(tx: Transaction, body: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the act and body that take a lot out again. Raises NotPossible when some of it is sold."""
    where = (body["code"], body["variant"], body["lot"])
    kept = next(
        (lot for lot in tx.questions.lots(body["code"]) if (lot.code, lot.variant, lot.lot) == where), None
    )
    stock = tx.questions.stock().get((body["code"], body["variant"]))
    if kept is None or stock is None or min(kept.left, stock.left) < body["qty"]:
        raise NotPossible(
            tr("Hàng của lô {lot} đã bán, không hoàn tác được.", lot=body["lot"]), tr("Gõ thẳng số tồn đúng.")
        )
    # What came in or was typed since stays counted.
    counted = body["counted"] or stock.left > body["qty"]
    return "unlot", {name: body[name] for name in ("code", "variant", "lot", "qty")} | {"counted": counted}
