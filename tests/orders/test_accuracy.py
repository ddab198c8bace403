"""The labelled comments as a floor: reading may get better, never worse unnoticed."""

from __future__ import annotations

import pytest

from coop_live.orders.recognise import Reader
from tests.orders.accuracy import catalog, false_orders, predicted, scorer, sets

SCORE = scorer()


@pytest.fixture(scope="module")
def read():
    answers = {}
    for name, (comments, products) in sets().items():
        expected = SCORE.read(comments)
        answers[name] = (expected, predicted(Reader(catalog(products)), expected))
    return answers


@pytest.fixture(scope="module")
def dev(read):
    return SCORE.score(*read["dev"])


@pytest.fixture(scope="module")
def others(read):
    """All other cooperatives together, the talk of no orders aside."""
    expected, answers = {}, {}
    for name, (wanted, got) in read.items():
        if name not in ("dev", "talk"):
            expected |= wanted
            answers |= got
    return SCORE.score(expected, answers)


def test_orders_are_found_and_not_invented(dev):
    assert dev["order"]["f1"] >= 0.975


def test_the_kind_is_right(dev):
    assert dev["kind_accuracy"] >= 0.96


def test_phones_are_exact(dev):
    assert dev["phone_exact"]["share"] >= 0.99


def test_addresses_are_cut_out_well(dev):
    assert dev["address"]["f1"] >= 0.97


def test_changes_and_cancellations_name_the_right_goods(dev):
    assert dev["change_cancel_exact"]["share"] >= 0.87


def test_cooperatives_with_other_catalogs_are_read_as_well(others):
    assert others["order"]["f1"] >= 0.965
    assert others["kind_accuracy"] >= 0.96
    assert others["phone_exact"]["share"] >= 0.99
    assert others["address"]["f1"] >= 0.95


def test_talk_that_only_uses_the_words_of_buying_is_seldom_an_order(read):
    assert false_orders(*read["talk"]) <= 12
