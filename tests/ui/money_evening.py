"""Money for the orders of an evening: transfers of every kind, and what was agreed with members."""

from __future__ import annotations

from pathlib import Path

from coop_live.ledger import settling, transfers
from coop_live.memo import memo_code
from coop_live.model import Order, OrderState, Terms, Transfer
from coop_live.shipping.payments.taking_in import take_in
from ui.app import Program

HOSTILE = '<b>CK</b> \'); DROP TABLE orders;-- =HYPERLINK("http://x") \u202eNGUYEN VAN A\nchuyen tien mat ong'
MINUTE = 60_000


def sold_orders(program: Program) -> list[Order]:
    """Return the sold orders of the last live session, the first one first."""
    with program.app.ledger.read() as questions:
        last = questions.lives()[-1].id
        return [order for order in questions.orders(last) if order.sold]


def transfers_for(orders: list[Order], began: int, paid: int = 5) -> list[Transfer]:
    """Return transfers for the first orders: `paid` agree, then less, more, two codes, none, hostile."""
    told = [(f"MBVCB.77.{memo_code(one.number)}.CT tu 0071 NGUYEN VAN A", one.owed) for one in orders[:paid]]
    less, more, first, second, unclear = orders[paid : paid + 5]
    told += [
        (f"{memo_code(less.number)} ck tien hang", less.owed - 15_000),
        (f"{memo_code(more.number)}", more.owed + 30_000),
        (f"{memo_code(first.number)} va {memo_code(second.number)}", first.owed + second.owed - 1_000),
        ("chuyen tien mat ong", unclear.owed),
        (HOSTILE, 280_000),
    ]
    return [
        Transfer(f"file:t{place}", began + place * MINUTE, money, words)
        for place, (words, money) in enumerate(told, 1)
    ]


def money_came_in(program: Program) -> None:
    """Take the transfers in; one is laid aside."""
    orders = sold_orders(program)
    with program.app.ledger.read() as questions:
        began = questions.lives()[-1].started_at
    brought = transfers_for(orders, began)
    brought.append(Transfer("file:aside", began, 2_000_000, "ong Ba tra tien thue xe"))
    ledger = program.app.ledger
    ledger.write(lambda tx: take_in(tx, brought, "Thảo")).result(10)
    ledger.write(lambda tx: transfers.lay_aside(tx, "file:aside", "Thảo")).result(10)


def some_delivered(program: Program, count: int = 12) -> None:
    """Bring the first orders to their customers; the next ones are on their way."""
    session = program.app.session
    orders = [order for order in sold_orders(program) if order.proposal is None]
    for place, order in enumerate(orders[: 2 * count]):
        states = (OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED)
        for state in states if place < count else states[:2]:
            session.advance(order.number, state).result(10)


def members_agreed(program: Program) -> None:
    """Agree with all on what is kept back; one was charged and paid already."""
    ledger = program.app.ledger
    name = next(line.member for order in sold_orders(program) for line in order.lines if line.member)
    ledger.write(lambda tx: settling.agree(tx, Terms("", 1000, 2000), "Thảo")).result(10)
    ledger.write(lambda tx: settling.agree(tx, Terms(name, 1250, 0), "Thảo")).result(10)
    ledger.write(lambda tx: settling.charge(tx, name, 50_000, "ứng tiền xe", "Thảo")).result(10)
    ledger.write(lambda tx: settling.pay_out(tx, name, 100_000, "cash", "Thảo")).result(10)


def statement_file(program: Program) -> Path:
    """Write a bank's file with lines of every kind, beside the ledger; return where."""
    orders = [order for order in sold_orders(program) if order.owed][8:12]
    lines = [f"{memo_code(one.number)} chuyen khoan,{one.owed}," for one in orders]
    lines += ["khong biet cua ai,123000,", "rut tien,,500000", "sai so,abc,"]
    rows = "\n".join(f"22/11/2026,{line}" for line in lines)
    path = program.app.ledger.path.parent / "sao-ke-thang-11.csv"
    path.write_text(f"Ngày giao dịch,Nội dung,Ghi có,Ghi nợ\n{rows}\n", encoding="utf-8-sig")
    return path


def strange_file(program: Program) -> Path:
    """Write a bank's file whose headings nobody knows; return where."""
    path = program.app.ledger.path.parent / "la.csv"
    path.write_text("Khi nào,Ai nói gì,Bao nhiêu\n22/11/2026,HTX000068,85000\n", encoding="utf-8-sig")
    return path
