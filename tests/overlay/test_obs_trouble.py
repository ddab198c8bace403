from __future__ import annotations

import inspect

import pytest

from coop_live.errors import CoopLiveError
from coop_live.overlay import obs_trouble

SENTENCES = {
    name: make
    for name, make in inspect.getmembers(obs_trouble, inspect.isfunction)
    if make.__module__ == obs_trouble.__name__
}


@pytest.mark.parametrize("name", SENTENCES)
def test_every_trouble_has_a_short_cause_and_a_way_out(name):
    make = SENTENCES[name]
    trouble = make(*["Live"] * len(inspect.signature(make).parameters))
    assert isinstance(trouble, CoopLiveError)
    for sentence in (trouble.cause, trouble.remedy):
        assert sentence.endswith(".")
        assert len(sentence.split()) <= 12
        assert "!" not in sentence
        assert "lỗi" not in sentence.lower()


def test_no_two_troubles_sound_the_same():
    causes = [make(*["x"] * len(inspect.signature(make).parameters)).cause for make in SENTENCES.values()]
    assert len(set(causes)) == len(causes) >= 12
