"""Labels and lists by the one door: of which orders, on paper or as a workbook, each with an entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from coop_live.errors import NotPossible
from coop_live.ledger import Ledger, acts, parcels
from coop_live.model import OrderState
from coop_live.sending_out import Ask, export_orders
from coop_live.settings import Settings
from coop_live.shipping.on_paper import ON_PAPER
from coop_live.shipping.paper import Page
from tests.evening import CATALOG
from tests.ledger.shelf import Shelf


class Drawer:
    """Keeps the pages that it is to draw."""

    def __init__(self) -> None:
        self.pages: list[Page] = []

    def write(self, pages: Iterable[Page], path: Path) -> None:
        self.pages += pages


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    """An evening with three orders: one sent, one packed, one confirmed; and a draft."""
    shelf = Shelf(ledger)

    def begin(tx):
        acts.import_catalog(tx, CATALOG)
        tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)

    shelf.do(begin)
    for steps in ((OrderState.PACKED, OrderState.SHIPPED), (OrderState.PACKED,), ()):
        number = shelf.sell("OX", 2)
        for step in steps:
            shelf.do(lambda tx, number=number, step=step: parcels.advance(tx, number, step, "Thảo"))
    shelf.draft("OX", 1)
    return shelf


def export(shelf: Shelf, kind: str, path: Path, *numbers: int, papers: Drawer | None = None, **settings: str):
    chosen = replace(Settings(), shipping=replace(Settings().shipping, **settings))
    ask = Ask(kind, 1, chosen, path.parent, numbers)
    return export_orders(shelf.ledger, path, ask, by="Thảo", papers=papers)


def test_labels_are_for_what_is_not_sent_and_for_whatever_is_named(shelf, tmp_path):
    drawer = Drawer()
    assert export(shelf, "labels", tmp_path / "x.pdf", papers=drawer) == 2
    assert [page.name for page in drawer.pages] == ["tem-2", "tem-3"]
    drawer = Drawer()
    assert export(shelf, "labels", tmp_path / "x.pdf", 1, 1, 99, 4, papers=drawer) == 1
    assert [page.name for page in drawer.pages] == ["tem-1"]


def test_labels_have_the_size_that_was_chosen(shelf, tmp_path):
    sizes = {}
    for size in ("100x150", "80", "a4"):
        drawer = Drawer()
        export(shelf, "labels", tmp_path / "x.pdf", papers=drawer, label_size=size)
        sizes[size] = (len(drawer.pages), drawer.pages[0].width)
    assert sizes == {"100x150": (2, 100), "80": (2, 80), "a4": (1, 210)}


@pytest.mark.parametrize("kind", ["packing", "picking"])
def test_a_list_is_of_what_has_to_be_packed(shelf, tmp_path, kind):
    drawer = Drawer()
    assert export(shelf, kind, tmp_path / "x.pdf", papers=drawer) == 1
    assert (drawer.pages[0].width, drawer.pages[0].height) == (210, 297)
    path = tmp_path / "x.xlsx"
    assert export(shelf, kind, path) == 1
    assert load_workbook(path).worksheets[0].max_row == 2


@pytest.mark.parametrize("kind", ON_PAPER)
def test_each_leaves_an_entry_and_nothing_is_packed_by_it(shelf, tmp_path, kind):
    before = [one.state for one in shelf.do(lambda tx: tx.questions.orders())]
    export(shelf, kind, tmp_path / "x.pdf", papers=Drawer())
    with shelf.ledger.read() as questions:
        act, body = questions.connection.execute("SELECT act, body FROM entry ORDER BY seq DESC").fetchone()
    assert act == "export"
    assert f'"{kind}"' in body
    assert [one.state for one in shelf.do(lambda tx: tx.questions.orders())] == before


def test_where_nothing_is_left_it_is_said(shelf, tmp_path):
    with pytest.raises(NotPossible, match="Không còn đơn nào"):
        export(shelf, "labels", tmp_path / "x.pdf", 4, papers=Drawer())


def test_paper_needs_somebody_who_draws(shelf, tmp_path):
    with pytest.raises(NotPossible, match="phần vẽ"):
        export(shelf, "labels", tmp_path / "x.xlsx")
    assert not (tmp_path / "x.xlsx").exists()


def test_a_batch_is_stopped_by_whoever_hears_how_far_it_is(shelf, tmp_path):
    class Enough(Exception):
        pass

    heard = []

    def told(done: int, total: int) -> None:
        heard.append((done, total))
        if done == 2:
            raise Enough

    ask = Ask("labels", 1, Settings(), tmp_path)
    with pytest.raises(Enough):
        export_orders(shelf.ledger, tmp_path / "x.pdf", ask, papers=Drawer(), told=told)
    assert heard == [(1, 2), (2, 2)]
