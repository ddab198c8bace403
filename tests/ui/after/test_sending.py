"""A sheet that takes long is stopped by a person, and nothing of it is left."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from coop_live.errors import CoopLiveError, Problem
from coop_live.ledger import LiveRow
from coop_live.shipping.watched import Watched
from tests.ui.stand import made_orders, notices, running, shell_of, told, wait_until


@pytest.fixture(scope="module")
def place(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("sending")) as opened:
        shell = shell_of(opened)
        shell.go_to("after")
        yield opened, shell.after
        notices(opened)


def test_orders_tell_how_far_the_sheet_is():
    heard = []
    orders = made_orders(5)
    watched = Watched(orders, lambda done, total: heard.append((done, total)))
    assert tuple(watched) == orders
    assert (len(watched), watched[0]) == (len(orders), orders[0])
    assert heard[-1] == (len(orders), len(orders))


def test_a_sheet_that_is_stopped_leaves_the_file_as_it_was(place, tmp_path, monkeypatch):
    program, after = place
    target = tmp_path / "don.xlsx"
    target.write_text("before")

    def long_sheet(_ledger, path, _ask, *, told, **_more):
        for done in range(10_000_000):
            told(done, 10_000_000)
        path.write_text("written")
        return 1

    monkeypatch.setattr("ui.after.sending.export_orders", long_sheet)
    after.sending.write(target, "sheet", 1)
    wait_until(after.progress.isVisible)
    assert after.sending.busy
    assert after.back()
    assert told(program) == ["Đã dừng, chưa xuất đơn nào."]
    assert target.read_text() == "before"
    assert not after.progress.isVisible()
    assert not after.sending.busy


def test_a_trouble_puts_the_line_away(place, tmp_path, monkeypatch):
    program, after = place

    def fails(*_args, **_more):
        raise CoopLiveError("Đĩa đầy.", "Dọn bớt.")

    monkeypatch.setattr("ui.after.sending.export_orders", fails)
    after.sending.write(tmp_path / "don.csv", "csv", 1)
    assert told(program) == ["Đĩa đầy."]
    assert not after.sending.busy


def test_ones_own_template_is_made_by_the_first_press_and_a_file_by_the_next(place, tmp_path, monkeypatch):
    program, after = place
    folder = program.app.ledger.path.parent
    row = LiveRow(1, "Buổi 1", (), 0, 1, 0, 0, 0, 0, 0)
    after.sending.ask(row, "own")
    assert told(program) == ["Đã tạo mẫu riêng."]
    assert (folder / "carriers" / "own.toml").exists()
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (asked.append(1), ("", ""))[1])
    after.sending.ask(row, "own")
    assert asked == [1]


def test_a_file_whose_template_nobody_has_proven_says_so(place, tmp_path):
    program, after = place
    after.sending.write(tmp_path / "ghtk.xlsx", "ghtk", 1)
    wait_until((tmp_path / "ghtk.xlsx").exists)
    wait_until(lambda: not after.sending.busy)
    bar = shell_of(program).notices
    wait_until(lambda: bar.waiting)
    assert any("chưa thử với hãng" in said.remedy for said in bar.waiting)
    notices(program)


@pytest.mark.parametrize(
    ("name", "chosen", "kind", "suffix"),
    [
        ("don.xlsx", "Excel (*.xlsx)", "sheet", ".xlsx"),
        ("don", "CSV (*.csv)", "csv", ".csv"),
        ("don.csv", "Excel (*.xlsx)", "csv", ".csv"),
    ],
)
def test_the_order_sheet_becomes_a_csv_where_a_person_says_so(
    place, tmp_path, monkeypatch, name, chosen, kind, suffix
):
    _program, after = place
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / name), chosen))
    monkeypatch.setattr(after.sending, "write", lambda *args: asked.append(args))
    after.sending.ask(LiveRow(3, "Tối", (), 0, 1, 0, 0, 0, 0, 0), "sheet", (7, 8))
    assert asked == [((tmp_path / name).with_suffix(suffix), kind, 3, (7, 8))]


def test_what_a_carrier_s_file_left_out_is_told(place, tmp_path):
    program, after = place
    problems = (Problem(7, "", "Chưa rõ xã.", "Sửa ở Gửi hàng."), Problem(7, "", "Thiếu SĐT.", ""))
    after.sending._say(1, tmp_path / "ghn.xlsx", problems)
    assert "1 đơn không vào tệp được." in told(program)
