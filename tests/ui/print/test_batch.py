"""All labels of an evening at once: one file, told where; stopped by Esc; one by P in the list of orders."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coop_live.errors import NotPossible
from coop_live.ledger import acts
from coop_live.model import OrderState
from coop_live.sending_out import export_orders
from tests.evening import CATALOG
from tests.ledger.shelf import Shelf
from tests.ui.stand import notices, running, shell_of, told, wait_until

COUNT = 5


@pytest.fixture(scope="module")
def opened(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("batch")) as program:
        shelf = Shelf(program.app.ledger)

        def begin(tx):
            acts.import_catalog(tx, CATALOG)
            tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)

        shelf.do(begin)
        for number in range(COUNT):
            shelf.sell("OX", 1 + number, f"Khách {number}")
        shelf.do(lambda tx: tx.write("live_end", {"live": 1}, live_id=1))
        shell = shell_of(program)
        shell.go_to("after")
        wait_until(lambda: shell.after.orders.table.orders.orders)
        yield program
        notices(program)


@pytest.fixture
def after(opened, tmp_path):
    notices(opened)
    place = shell_of(opened).after
    place.labels._folder = tmp_path / "tem"
    return place


def files(folder):
    return sorted(folder.glob("*.pdf")) if folder.exists() else []


def test_ctrl_p_writes_all_labels_into_one_file_and_nothing_is_packed(opened, after, tmp_path):
    heard = []
    after.labels.printed.connect(heard.append)
    after.summary.setFocus()
    QTest.keyClick(opened.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: heard)
    assert heard == [COUNT]
    (path,) = files(tmp_path / "tem")
    assert f"/Count {COUNT}\n".encode() in path.read_bytes()
    with opened.app.ledger.read() as questions:
        assert {order.state for order in questions.orders(1)} == {OrderState.CONFIRMED}
        act, body = questions.connection.execute("SELECT act, body FROM entry ORDER BY seq DESC").fetchone()
    assert (act, '"labels"' in body) == ("export", True)
    assert any("5" in cause for cause in told(opened))


def test_p_in_the_list_of_orders_prints_the_chosen_one(opened, after, tmp_path):
    after._show_page(1)
    after.orders.take_keyboard()
    QTest.keyClick(after.orders.table, Qt.Key.Key_P)
    wait_until(lambda: files(tmp_path / "tem"))
    wait_until(lambda: not after.labels.busy)
    assert b"/Count 1\n" in files(tmp_path / "tem")[0].read_bytes()
    told(opened)


def test_the_page_of_parcels_asks_for_the_labels_of_some(opened, after, tmp_path):
    after.shipping.labels_wanted.emit((2, 3))
    wait_until(lambda: files(tmp_path / "tem"))
    wait_until(lambda: not after.labels.busy)
    assert b"/Count 2\n" in files(tmp_path / "tem")[0].read_bytes()
    told(opened)


def test_esc_stops_it_and_leaves_no_file(opened, after, tmp_path, monkeypatch):
    """The line is there, says how far it is, and the window goes on meanwhile."""
    go_on = threading.Event()

    def slow(ledger, path, ask, *, told, **more):
        def held(done, total):
            if done > 2:
                go_on.wait(20)
            told(done, total)

        return export_orders(ledger, path, ask, told=held, **more)

    monkeypatch.setattr("ui.print.batch.export_orders", slow)
    after.print_labels()
    wait_until(lambda: after.progress.isVisible() and "5" in after.progress.words.text())
    after.print_labels()  # a second press prints nothing twice
    assert after.back()
    go_on.set()
    assert any("dừng" in cause for cause in told(opened))
    assert files(tmp_path / "tem") == []
    assert not after.progress.isVisible()


def test_a_printer_that_is_away_is_told_and_the_next_press_counts(opened, after, monkeypatch):
    def away(*_args, **_more):
        raise NotPossible("Không thấy máy in.", "Bật máy in.")

    monkeypatch.setattr("ui.print.batch.export_orders", away)
    after.print_labels()
    assert told(opened) == ["Không thấy máy in."]
    assert not after.labels.busy


def test_labels_without_a_sender_say_what_to_do(opened, after, tmp_path):
    settings = opened.settings
    remedies = []
    for phone, address in (("", ""), ("0905 000 111", "Thôn 1")):
        ours = replace(settings.shipping, sender_phone=phone, sender_address=address)
        opened.change(replace(settings, shipping=ours))
        after.labels._say((3, tmp_path / "tem.pdf"), "")
        remedies.append(shell_of(opened).notices.waiting[0].remedy)
        notices(opened)
    opened.change(settings)
    assert "Cài đặt, phần Gửi hàng" in remedies[0]
    assert remedies[1] == "tem.pdf"
