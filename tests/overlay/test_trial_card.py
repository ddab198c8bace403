"""The card to try looks like one of the evening and sells nothing."""

from __future__ import annotations

from coop_live.catalog.sample import sample
from coop_live.overlay.trial_card import trial_card


def test_a_trial_says_what_it_is_and_has_nothing_to_scan():
    product = sample()[0]
    card = trial_card(product, None, "lower-third")
    assert (card.code, card.price) == (product.code, product.price)
    assert card.call == f"thẻ thử {product.code} chưa bán"
    assert (card.qr, card.stock, card.old_price, card.sold_out) == (None, None, None, False)
