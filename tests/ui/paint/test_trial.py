"""The card that is tried is drawn as its words want it, in every theme: it must not invite to order."""

from __future__ import annotations

import pytest

from coop_live.catalog.sample import sample
from coop_live.overlay.trial_card import trial_card
from coop_live.settings import OVERLAY_THEMES
from ui.painter import faults


@pytest.mark.parametrize("theme", OVERLAY_THEMES)
@pytest.mark.parametrize("canvas", [(1280, 720), (1920, 1080), (720, 1280)])
def test_its_words_fit(theme, canvas, qapp):
    for product in sample():
        card = trial_card(product, None, theme)
        assert not [one for one in faults(card, theme=theme, canvas=canvas) if "call" in one]
