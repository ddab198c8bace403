"""The painter as the core knows it: saves cards and tickers, and says where they belong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from coop_live.model import Look
from tests.ui.card_states import BOUGHT, STATES
from tests.ui.seeing import alike
from ui.cards import Cards
from ui.painter import paint_card, paint_ticker

LANDSCAPE = (1280, 720)
ROOT = Path(__file__).resolve().parents[2]


def test_card_and_ticker_are_saved_in_the_cooperatives_look(qapp, tmp_path):
    look = Look(brand="#22356B", side="left")
    cards = Cards()
    cards.save_card(
        STATES["flash"], tmp_path / "card.png", theme="side-card", canvas=LANDSCAPE, look=look, emphasis=True
    )
    cards.save_ticker(BOUGHT, tmp_path / "ticker.png", theme="side-card", canvas=LANDSCAPE, look=look)
    card = paint_card(STATES["flash"], theme="side-card", canvas=LANDSCAPE, look=look, emphasis=True)
    ticker = paint_ticker(BOUGHT, theme="side-card", canvas=LANDSCAPE, look=look)
    for name, image in (("card", card), ("ticker", ticker)):
        saved = QImage(str(tmp_path / f"{name}.png"))
        assert alike(saved.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), image)
    assert cards.placement("side-card", LANDSCAPE, look) == (48, 36)
    assert cards.ticker_placement("side-card", LANDSCAPE, look) == (472, 624)
    assert cards.ticker_placement("full-card", LANDSCAPE) is None


def test_a_job_without_a_window_can_ask_for_a_place_and_a_picture(tmp_path):
    """A headless job has no Qt of its own: measuring a notice needs one as much as painting does."""
    job = (
        "import sys; from pathlib import Path; from ui.cards import Cards; "
        "from tests.ui.card_states import STATES; cards = Cards(); card = STATES['notice']; "
        "print(cards.placement('lower-third', (1280, 720), card=card)); "
        "cards.save_card(card, Path(sys.argv[1]), theme='lower-third', canvas=(1280, 720))"
    )
    path = tmp_path / "card.png"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", job, str(path)], capture_output=True, text=True, env=environment, check=True
    )
    x, y = map(int, done.stdout.strip("() \n").split(","))
    assert (x, y + QImage(str(path)).height()) == (48, 684)
