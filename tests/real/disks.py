"""Evenings on a real small disk that fills up, may only be read, or is pulled out; for `unshare -rm`.

`unshare -rm python -m tests.real.disks EVENING FOLDER` plays one evening and fails where a promise is broken.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from coop_live.errors import LedgerError
from coop_live.events import LedgerAdrift
from coop_live.ledger import Ledger, backups, read_ledger, verify
from coop_live.model import OrderState
from coop_live.settings import HOME_VARIABLE
from tests.ledger.adrift import Shop, ShopAbroad, assert_holds, hurry, kind_sentence, rescue_files

SIZE = "2m"
FULL = "Ổ đĩa đã đầy. Xoá bớt tệp rồi thử lại."
GONE = "Tệp sổ ledger.db đã bị dời hoặc xoá. Để lại chỗ cũ (cắm lại USB nếu sổ ở đó)."
READ_ONLY = "Không ghi được vào ledger.db. Chép sổ sang thư mục ghi được."


class Stick:
    """A disk of its own, mounted twice: `pull` takes it from where the ledger is looked for."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._drawer, self.home = folder / "stick", folder / "drawer", folder / "home"
        for one in (self.folder, self._drawer, self.home, folder / "temp"):
            one.mkdir()
        os.environ[HOME_VARIABLE] = str(self.home)
        tempfile.tempdir = str(folder / "temp")
        _run("mount", "-t", "tmpfs", "-o", f"size={SIZE}", "stick", self._drawer)
        self.plug_in()
        self.ledger = self.folder / "ledger.db"

    def plug_in(self) -> None:
        _run("mount", "--bind", self._drawer, self.folder)

    def pull(self) -> None:
        """Take it away although files on it are open."""
        _run("umount", "--lazy", self.folder)

    def fill(self) -> None:
        """Write until nothing fits any more, not even a byte."""
        with (self.folder / "video.mp4").open("wb", buffering=0) as file:
            for size in (4096, 1):
                while _takes(file, bytes(size)):
                    pass

    def empty(self) -> None:
        (self.folder / "video.mp4").unlink()

    def protect(self) -> None:
        """Slide the little switch: nothing can be written any more."""
        _run("mount", "-o", "remount,bind,ro", self.folder)

    def unprotect(self) -> None:
        _run("mount", "-o", "remount,bind,rw", self.folder)


def _takes(file: BinaryIO, data: bytes) -> bool:
    try:
        file.write(data)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            return False
        raise
    return True


def _run(*command: object) -> None:
    subprocess.run([str(one) for one in command], check=True)


def full_in_the_middle(stick: Stick) -> None:
    """The disk fills up while selling goes on."""
    with Shop(stick.ledger) as shop:
        shop.begin().sell("C1", 2)
        stick.fill()
        for _ in range(20):
            shop.sell("C1")
            if shop.heard.of(LedgerAdrift):
                break
        said(shop, FULL)
        assert [one.parent for one in rescue_files(stick.ledger)] == [stick.home]
        sell_out(shop)
        stick.empty()
        shop.come_ashore()
        shop.sell()
    assert_holds(stick.ledger, shop.orders)


def full_at_the_start(stick: Stick) -> None:
    """The disk is full already when the program is started."""
    with Shop(stick.ledger) as shop:
        shop.begin().sell()
    orders = dict(shop.orders)
    stick.fill()
    with Shop(stick.ledger) as shop:
        shop.sell()
        said(shop, FULL)
        with shop.ledger.read() as questions:
            assert [one.number for one in questions.orders()] == [1, 2]
        sell_out(shop)
    orders |= shop.orders
    with Shop(stick.ledger) as shop:  # closed and opened again on the full disk
        shop.sell()
        said(shop, FULL)
        stick.empty()
        shop.come_ashore()
    assert_holds(stick.ledger, orders | shop.orders)


def no_disk_left(stick: Stick) -> None:
    """Home and everything else lies on the same full disk."""
    os.environ[HOME_VARIABLE] = tempfile.tempdir = str(stick.folder)
    with Shop(stick.ledger) as shop:
        shop.begin().sell()
        stick.fill()
        sell_out(shop)
        assert not shop.ledger.trouble.kept
        assert rescue_files(stick.ledger) == []
        stick.empty()
        shop.come_ashore()
    assert_holds(stick.ledger, shop.orders)


def read_only_after_closing(stick: Stick) -> None:
    """The switch of the stick was slid by mistake before the evening."""
    with Shop(stick.ledger) as shop:
        shop.begin().sell()
    read_only_evening(stick, dict(shop.orders))


def read_only_after_a_kill(stick: Stick) -> None:
    """As above, and the last program was killed: its log is still beside the ledger."""
    with Shop(stick.ledger) as shop:
        shop.begin()
    with ShopAbroad(stick.ledger, stick.home) as abroad:
        assert abroad.ask("sell") == 1
    assert stick.ledger.with_name("ledger.db-wal").stat().st_size
    read_only_evening(stick, {})


def read_only_evening(stick: Stick, orders: dict) -> None:
    stick.protect()
    assert verify(stick.ledger).whole
    assert backups.back_up(stick.ledger, stick.home / "copy.db").exists()
    refused(stick, READ_ONLY)
    with Shop(stick.ledger) as shop:
        said(shop, READ_ONLY)
        with shop.ledger.read() as questions:
            assert [one.number for one in questions.orders()] == [1]
        sell_out(shop)
        stick.unprotect()
        shop.come_ashore()
        shop.sell()
    assert_holds(stick.ledger, orders | shop.orders)


def pulled_and_plugged_in_again(stick: Stick) -> None:
    """The stick is pulled while the ledger on it is open."""
    with Shop(stick.ledger) as shop:
        shop.begin().sell()
        stick.pull()
        assert shop.left("C10") == 3  # nobody has noticed yet
        sell_out(shop)
        said(shop, GONE)
        assert not stick.ledger.exists()
        assert [one.parent for one in rescue_files(stick.ledger)] == [stick.home]
        stick.plug_in()
        shop.come_ashore()
        shop.sell()
    assert_holds(stick.ledger, shop.orders)


def pulled_and_the_program_killed(stick: Stick) -> None:
    """The stick is pulled, the laptop's battery ends; the stick is plugged in after a vain start."""
    with ShopAbroad(stick.ledger, stick.home) as abroad:
        abroad.ask("begin")
        abroad.ask("sell")
        stick.pull()
        numbers = [abroad.ask("sell"), abroad.ask("sell", "C10", 3)]
    assert numbers == [2, 3]
    refused(stick, GONE, afloat=True)
    stick.plug_in()
    with Shop(stick.ledger) as shop:
        assert shop.ledger.stranded is None
        assert shop.left("C10") == 0
        shop.sell()
    assert_holds(stick.ledger, shop.orders)
    with read_ledger(stick.ledger) as questions:
        assert [one.number for one in questions.orders(state=OrderState.CONFIRMED)] == [1, 2, 3, 4]


def refused(stick: Stick, sentence: str, *, afloat: bool = False) -> None:
    """Try to open the ledger; it must be said why that cannot be."""
    with pytest.raises(LedgerError) as trouble:
        Ledger.open(stick.ledger, afloat=afloat).close()
    assert kind_sentence(trouble.value, stick.ledger) == sentence, trouble.value


def said(shop: Shop, sentence: str) -> None:
    assert kind_sentence(shop.trouble, shop.path) == sentence, shop.trouble
    assert shop.trouble.kept


def sell_out(shop: Shop) -> None:
    """Sell all the honey, undo and sell again; the last one is told that there is none."""
    shop.sell("C10", 3)
    assert shop.undo().state is OrderState.DRAFT
    shop.confirm(max(shop.orders))
    assert shop.left("C10") == 0
    assert shop.trouble.kept == shop.ledger.trouble.kept
    with shop.ledger.read() as questions:
        assert {number: questions.order(number) for number in shop.orders} == shop.orders


EVENINGS: dict[str, Callable[[Stick], None]] = {
    evening.__name__: evening
    for evening in (
        full_in_the_middle,
        full_at_the_start,
        no_disk_left,
        read_only_after_closing,
        read_only_after_a_kill,
        pulled_and_plugged_in_again,
        pulled_and_the_program_killed,
    )
}

if __name__ == "__main__":
    hurry()
    EVENINGS[sys.argv[1]](Stick(Path(sys.argv[2])))
