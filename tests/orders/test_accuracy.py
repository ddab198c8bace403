"""The corpus as a floor: reading comments may get better, never worse unnoticed."""

from __future__ import annotations

import pytest

from coop_live.orders.recognise import Reader
from tests.orders.accuracy import CORPUS, by_phenomenon, catalog, predicted, scorer


@pytest.fixture(scope="module")
def result():
    score = scorer()
    expected = score.read(CORPUS / "dev.jsonl")
    answers = predicted(Reader(catalog(CORPUS / "catalog-antoan.json")), expected)
    for tag, right, whole in by_phenomenon(score, expected, answers):
        print(f"{tag:22s}{right / whole:7.3f}   {right:4d} of {whole}")
    return score.score(expected, answers)


def test_orders_are_found_and_not_invented(result):
    assert result["order"]["f1"] >= 0.945


def test_the_kind_is_right(result):
    assert result["kind_accuracy"] >= 0.93


def test_phones_are_exact(result):
    assert result["phone_exact"]["share"] >= 0.97


def test_addresses_are_cut_out_well(result):
    assert result["address"]["f1"] >= 0.94


def test_changes_and_cancellations_name_the_right_goods(result):
    assert result["change_cancel_exact"]["share"] >= 0.85
