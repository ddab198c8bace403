"""Whatever SePay and the bank's files tell, in whatever turns: each transfer is kept and counted once."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.ledger import Ledger
from coop_live.memo import memo_code
from coop_live.model import Transfer
from coop_live.shipping.payments.statement import read_statement
from coop_live.shipping.payments.taking_in import take_in
from tests.shipping.payments.conftest import Till
from tests.shipping.payments.money import came

OWED = (20_000, 30_000)
# What really came: ten thousands, and which order they name; the next minute each.
money = st.lists(st.tuples(st.integers(1, 3), st.sampled_from((1, 2))), max_size=6)
# Who tells next, and how much of the evening had come by then.
turns = st.lists(st.tuples(st.sampled_from(("sepay", "file")), st.integers(0, 6)), max_size=5)


class Account:
    """What came in, as SePay tells it now and as the bank's file says at the end of a day."""

    def __init__(self, money: list[tuple[int, int]], folder: Path) -> None:
        self.came = [came(tens * 10_000, of=number, minute=at) for at, (tens, number) in enumerate(money)]
        self.told: list[Transfer] = []
        self._file = folder / "sao-ke.csv"

    def sepay(self, till: Till, count: int) -> None:
        """Tell what is new; like the watch, remember what was told first."""
        self.told += [one for one in self.came[:count] if one not in self.told]
        told = tuple(self.told)
        till.do(lambda tx: take_in(tx, told, "(SePay)", among=told))

    def file(self, till: Till, count: int) -> None:
        """Bring a statement that tells no hours, the newest line first."""
        lines = [f"22/11/2026;{one.content};{one.amount}" for one in reversed(self.came[:count])]
        self._file.write_text("\n".join(("Ngày;Nội dung;Ghi có", *lines, "Tổng cộng;;1")), encoding="utf-8")
        till.take_in(read_statement(self._file).transfers)


@settings(max_examples=10, deadline=None)
@given(money, turns)
def test_no_transfer_counts_twice_and_none_is_lost(money, turns):
    with TemporaryDirectory() as folder:
        ledger = Ledger.open(Path(folder) / "l.db")
        till, account = Till(ledger), Account(money, Path(folder))
        numbers = [till.sell(dong) for dong in OWED]
        assert [memo_code(number) for number in numbers] == [memo_code(1), memo_code(2)]
        for who, count in (*turns, ("file", 6), ("sepay", 6)):
            getattr(account, who)(till, count)
        for number, owed in zip(numbers, OWED, strict=True):
            really = sum(tens * 10_000 for tens, named in money if named == number)
            assert till.paid(number) in (0, owed)
            assert till.paid(number) <= really
        assert len(till.kept()) == len(money)
        assert sorted(one.transfer.amount for one in till.kept().values()) == sorted(
            one.amount for one in account.came
        )
        ledger.close()
