"""What stands on each layer is remembered, every change is told, from whatever thread it comes."""

from __future__ import annotations

import threading
from pathlib import Path

from coop_live.model import Layer
from coop_live.overlay.layers import Layers, Standing

CARD, TICKER = Path("card-1.png"), Path("ticker-1.png")


def told() -> tuple[Layers, list[dict[Layer, Standing]]]:
    """A screen and what it held after each change."""
    history: list[dict[Layer, Standing]] = []
    layers = Layers(lambda: history.append(layers.now()))
    return layers, history


def test_a_card_is_put_shown_and_hidden_while_the_ticker_stays() -> None:
    layers, history = told()
    layers.put(TICKER, (852, 300), layer=Layer.TICKER)
    layers.put(CARD, (48, 376))
    layers.hide()
    layers.show()
    layers.hide()
    ticker = Standing(TICKER, (852, 300), 1, seen=True)
    assert [one[Layer.CARD].seen for one in history] == [False, True, False, True, False]
    assert history[-1] == {Layer.CARD: Standing(CARD, (48, 376), 2), Layer.TICKER: ticker}


def test_the_same_picture_put_again_is_a_new_one() -> None:
    layers, history = told()
    layers.put(CARD, (0, 0))
    layers.put(CARD, (0, 0))
    assert [one[Layer.CARD].number for one in history] == [1, 2]


def test_what_changes_nothing_is_not_told() -> None:
    layers, history = told()
    layers.hide()
    layers.show(Layer.TICKER)
    layers.show(Layer.TICKER)
    assert len(history) == 1


def test_pictures_in_use_are_those_that_may_still_be_shown() -> None:
    layers, _history = told()
    assert layers.in_use() == frozenset()
    layers.put(CARD, (0, 0))
    layers.put(TICKER, (0, 0), layer=Layer.TICKER)
    layers.put(Path("card-2.png"), (0, 0))
    layers.hide()
    assert layers.in_use() == {Path("card-2.png"), TICKER}


def test_two_threads_never_give_two_pictures_one_number() -> None:
    numbers: list[int] = []
    seen = Layers(lambda: numbers.append(seen.now()[Layer.CARD].number))

    def work() -> None:
        for _ in range(200):
            seen.put(CARD, (0, 0))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert max(numbers) == seen.now()[Layer.CARD].number == 800
