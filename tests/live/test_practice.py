"""The script to practise on, its weighing in a real book, and the scores that are remembered."""

from __future__ import annotations

import json
from concurrent.futures import Future
from pathlib import Path

import phonenumbers
import pytest

from coop_live.catalog.files import read_catalog
from coop_live.catalog.lookup import find
from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE, Rehearsal, Script
from coop_live.chat.watch import Watcher
from coop_live.errors import CoopLiveError
from coop_live.events import Event, Events, OrderDrafted
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.live.practice import (
    MOST_PAST,
    Choice,
    Past,
    keep_past,
    past_of,
    practice_script,
    read_past,
    weigh,
)
from coop_live.live.scoring import Fault, Score, wishes
from coop_live.model import Kind
from coop_live.orders.recognise import Reader
from coop_live.resources import asset

PRODUCTS = read_catalog(asset("samples", "catalog.json")).products
SCRIPT = practice_script()
PAST = Past(1_763_800_000_000, 78, 27, 30, 2, 8.1, 2.3, 10, 1.0)


def play(tmp_path: Path, script: Script, confirm: bool) -> Score:
    """Play the script in a book of its own; confirm every draft as it was read, or none."""
    events = Events()
    ledger = Ledger.open(tmp_path / "rehearsal.db", events)
    try:
        session = LiveSession(ledger, events)
        session.import_catalog(PRODUCTS).result()
        live_id = session.begin("Tập dượt").result()
        asked: list[Future[object]] = []

        def confirm_all(event: Event) -> None:
            if confirm and isinstance(event, OrderDrafted) and event.order.lines:
                asked.append(session.confirm(event.order.number))

        events.subscribe(confirm_all)
        player = Watcher(Rehearsal(script, session.show_now, speed=AS_FAST_AS_POSSIBLE), session.hear, events)
        player.start()
        assert player.wait(60)
        session.end().result()
        assert len(asked) > 10 or not confirm
        return weigh(ledger, live_id, script, keys=len(asked))
    finally:
        ledger.close()


def test_the_script_lasts_ten_minutes_and_has_its_share_of_orders():
    assert SCRIPT.problems == ()
    assert 140 <= len(SCRIPT.lines) <= 160
    assert 560 < SCRIPT.lines[-1].at <= 600
    assert len({one.comment_id for one in SCRIPT.lines}) == len(SCRIPT.lines)
    assert 30 <= len(wishes(SCRIPT.lines)) <= 45


def test_every_line_says_what_is_right_and_of_goods_that_there_are():
    for line in SCRIPT.lines:
        assert line.truth is not None, line.text
        for one in line.truth:
            product = find(PRODUCTS, one.code)[0]
            keys = {variant.key for variant in product.variants} or {None}
            assert one.variant in keys, line.text


def test_what_is_changed_or_taken_back_is_an_earlier_comment_of_the_same_viewer():
    known = {line.comment_id: line for line in SCRIPT.lines}
    changed = [line for line in SCRIPT.lines if line.instead]
    assert len(changed) >= 4
    for line in changed:
        before = known[line.instead]
        assert (before.platform, before.author) == (line.platform, line.author)
        assert before.at < line.at


def test_the_script_has_every_kind_of_trouble():
    tips = {line.tip for line in SCRIPT.lines}
    assert tips >= {
        "twice",
        "changed",
        "cancelled",
        "price",
        "question",
        "sold_out",
        "misread",
        "unseen",
        "more",
    }
    orders = [line.author for line in wishes(SCRIPT.lines)]
    assert len(set(orders)) < len(orders)


def test_no_more_honey_is_right_than_there_is():
    honey = [one for line in wishes(SCRIPT.lines) for one in line.truth or () if one.code == "C10"]
    assert sum(one.qty for one in honey) == find(PRODUCTS, "C10")[0].stock


def test_the_phones_are_whole_ones():
    reader = Reader(PRODUCTS)
    phones = [phone for line in SCRIPT.lines if (phone := reader.read(line.text, line.pinned).phone)]
    assert len(phones) > 8
    assert all(phonenumbers.is_valid_number(phonenumbers.parse(one, "VN")) for one in phones)


def test_the_program_itself_slips_now_and_then_or_nobody_would_have_to_read():
    reader = Reader(PRODUCTS)
    read = {one.comment_id: reader.read(one.text, one.pinned) for one in SCRIPT.lines}
    taken = [one for one in SCRIPT.lines if read[one.comment_id].kind is Kind.ORDER]
    assert sum(not one.truth for one in taken) >= 8
    assert [one.tip for one in taken if one.truth and one.truth != read[one.comment_id].lines] == [
        "misread"
    ] * 3
    unseen = [
        one for one in wishes(SCRIPT.lines) if read[one.comment_id].kind not in (Kind.ORDER, Kind.CHANGE)
    ]
    assert [one.tip for one in unseen] == ["unseen"]


@pytest.mark.parametrize("minutes", [3, 10])
def test_who_confirms_nothing_has_missed_everything(tmp_path: Path, minutes: int):
    script = practice_script(minutes)
    found = play(tmp_path, script, confirm=False)
    assert (found.caught, found.missed, found.wanted) == (0, len(wishes(script.lines)), found.missed)
    assert found.comments == len(script.lines)
    assert found.lasted <= minutes * 60


def test_who_confirms_everything_blindly_does_not_go_home_praised(tmp_path: Path):
    found = play(tmp_path, SCRIPT, confirm=True)
    assert found.caught > 30
    assert found.false >= 5
    assert 60 < found.points < 80
    tips = {one.tip for one in found.moments if one.fault is Fault.FALSE}
    assert {"twice", "others", "price", "cancelled"} <= tips


def test_the_scores_are_remembered_and_hold_no_word_of_anybody(tmp_path: Path):
    path = tmp_path / "practice-scores.json"
    assert read_past(path) == ()
    found = play(tmp_path, practice_script(3), confirm=True)
    keep_past(path, (PAST, past_of(found, Choice(3, 2.0), at=5)))
    again = read_past(path)
    assert again == (PAST, past_of(found, Choice(3, 2.0), at=5))
    assert again[-1].choice == Choice(3, 2.0)
    values = [value for one in json.loads(path.read_text()) for value in one.values()]
    assert all(value is None or isinstance(value, int | float) for value in values)


def test_only_the_newest_are_kept(tmp_path: Path):
    keep_past(tmp_path / "scores.json", [PAST] * (MOST_PAST + 7))
    assert len(read_past(tmp_path / "scores.json")) == MOST_PAST


@pytest.mark.parametrize(
    "content", ["", "{}", "[1]", "[{}]", '[{"at": 1}]', "[[", '[{"points": "many"}]', '["<b>"]'],
)  # fmt: skip
def test_a_file_that_somebody_spoilt_is_no_trouble(tmp_path: Path, content: str):
    (tmp_path / "scores.json").write_text(content)
    assert read_past(tmp_path / "scores.json") == ()


@pytest.mark.parametrize(
    ("name", "value"), [("points", "90"), ("minutes", 7), ("speed", 9.0), ("pace", "fast")]
)
def test_a_figure_that_is_none_is_left_out(tmp_path: Path, name: str, value: object):
    path = tmp_path / "scores.json"
    keep_past(path, (PAST, PAST))
    told = json.loads(path.read_text())
    told[0][name] = value
    path.write_text(json.dumps(told))
    assert read_past(path) == (PAST,)


def test_a_folder_that_is_gone_is_told(tmp_path: Path):
    with pytest.raises(CoopLiveError):
        keep_past(tmp_path / "gone" / "scores.json", (PAST,))
