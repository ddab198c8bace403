"""P in the running window: a file where no printer is set up, a word where one is away, the lamp of both."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from coop_live.errors import CoopLiveError
from coop_live.model import LampState, OrderState
from tests.shipping.parcels import ORDER
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.print.labels import lamp_of


@pytest.fixture(scope="module")
def opened(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("labels")) as program:
        yield program


@pytest.fixture
def program(opened, tmp_path):
    """The program with no printer chosen and nothing told; labels go into a folder of the test's own."""
    choose(opened, "")
    labels = shell_of(opened).live.labels
    labels._folder, labels._has_told = tmp_path / "tem", False
    notices(opened)
    return opened


def choose(program, printer):
    settings = program.settings
    program.change(replace(settings, shipping=replace(settings.shipping, printer=printer)))
    shell_of(program).live.labels.look()


def test_without_a_printer_the_label_is_a_file_and_where_is_told_once(program, tmp_path):
    labels = shell_of(program).live.labels
    labels.print(ORDER)
    assert any("#132" in cause for cause in told(program))
    assert (tmp_path / "tem" / "tem-132.pdf").stat().st_size > 1000
    labels.print(replace(ORDER, number=133))
    wait_until(lambda: "tem-133.pdf" in shell_of(program).keys.said)
    assert notices(program) == []


def test_the_lamp_of_the_printer_is_a_ring_until_one_is_chosen(program):
    top = shell_of(program).top
    wait_until(lambda: top.lamp("printer").state is LampState.OFF)
    choose(program, "Xprinter XP-420B")
    wait_until(lambda: top.lamp("printer").state is LampState.TROUBLE)
    choose(program, "")
    wait_until(lambda: top.lamp("printer").state is LampState.OFF)


def test_a_printer_that_is_away_is_told_with_a_remedy(program):
    choose(program, "Xprinter XP-420B")
    wait_until(lambda: shell_of(program).top.lamp("printer").state is LampState.TROUBLE)
    notices(program)
    shell_of(program).live.labels.print(ORDER)
    assert any("Xprinter" in cause for cause in told(program))


def test_p_prints_what_was_confirmed_just_now(program, tmp_path):
    shell = shell_of(program)
    shell.live.view.label_wanted.emit(replace(ORDER, number=7, state=OrderState.CONFIRMED))
    wait_until(lambda: (tmp_path / "tem" / "tem-7.pdf").exists())


def test_the_settings_page_offers_printers_and_keeps_one_that_is_away(program):
    choose(program, "Xprinter XP-420B")
    shell_of(program).go_to("settings")
    part = shell_of(program).settings.editors["shipping.printer"]._part
    wait_until(lambda: "Xprinter XP-420B" in part.text())
    part._pick(0)
    wait_until(lambda: program.settings.shipping.printer == "")


def test_a_printer_that_is_there_is_a_full_lamp():
    assert lamp_of("A", ("A", "B")).state is LampState.WORKING
    assert lamp_of("C", ("A", "B")).state is LampState.TROUBLE


def test_a_system_that_does_not_answer_is_asked_once(program, monkeypatch):
    go_on, asked = threading.Event(), []

    def slow():
        asked.append(1)
        go_on.wait(20)
        return ("Xprinter XP-420B",)

    monkeypatch.setattr("ui.print.labels.printer_names", slow)
    choose(program, "Máy khác")
    choose(program, "Xprinter XP-420B")
    wait_until(lambda: asked)
    go_on.set()
    wait_until(lambda: shell_of(program).top.lamp("printer").state is LampState.WORKING)
    assert asked == [1]


def test_a_long_order_has_its_labels_in_one_file_and_a_failing_book_keeps_nobody_from_packing(
    program, tmp_path, monkeypatch
):
    def fails(_ledger):
        raise CoopLiveError("Đĩa hỏng.", "")

    monkeypatch.setattr("coop_live.ledger.Ledger.read", fails)
    lines = tuple(replace(ORDER.lines[0], code=f"C{at}") for at in range(60))
    shell_of(program).live.labels.print(replace(ORDER, number=134, lines=lines))
    wait_until(lambda: (tmp_path / "tem" / "tem-134.pdf").exists())
    assert b"/Count 1\n" not in (tmp_path / "tem" / "tem-134.pdf").read_bytes()
    monkeypatch.undo()
    told(program)
