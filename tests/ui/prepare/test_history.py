"""What can be taken back in Chuẩn bị, and in which order."""

from __future__ import annotations

from coop_live.model import Product
from ui.prepare.history import History, ListChanged, StockTyped

TEA = Product("C1", "Chè dây", "gói", 85_000)
HONEY = Product("C10", "Mật ong", "chai", 280_000)


def test_the_last_act_comes_first_whatever_it_was():
    history = History()
    renamed, typed = ListChanged((TEA,)), StockTyped(7)
    history.add(renamed)
    history.add(typed)
    assert history.last == typed
    history.take()
    assert history.last == renamed
    history.take()
    assert history.last is None


def test_a_first_list_cannot_be_taken_back():
    history = History()
    history.add(ListChanged((), imported=True))
    assert history.last is None


def test_an_import_ends_the_figures_before_it():
    history = History()
    imported = ListChanged((TEA, HONEY), imported=True)
    for act in (ListChanged((TEA,)), StockTyped(7), imported):
        history.add(act)
    history.take()
    assert history.last == ListChanged((TEA,))
