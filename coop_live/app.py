"""Builds the parts of the program from the settings, starts them and stops them."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import CancelledError
from datetime import datetime
from pathlib import Path

from coop_live.catalog.files import read_catalog
from coop_live.catalog.sample import sample
from coop_live.chat.points import beside
from coop_live.chat.rehearsal import Rehearsal, Script, read_script
from coop_live.chat.watch import Watcher
from coop_live.errors import CoopLiveError, NotPossible
from coop_live.events import Events, LampChanged
from coop_live.i18n import tr
from coop_live.ledger import Ledger, LiveRow, backups
from coop_live.ledger.guard import Guard
from coop_live.ledger.marks import comment_behind
from coop_live.ledger.passage import moved_notice, stranded_notice
from coop_live.ledger.rescue_file import files_of
from coop_live.ledger.rounds import BackupRounds
from coop_live.listening import Listening
from coop_live.live import LiveSession
from coop_live.live.chosen import look_of, on_air_of
from coop_live.model import Comment, Lamp, LampState, Order
from coop_live.overlay.easel import CardPainter, Easel
from coop_live.overlay.gallery import Gallery
from coop_live.overlay.trial_card import Trial, trial_card
from coop_live.policy import check_ticker
from coop_live.resources import asset
from coop_live.settings import Settings, default_ledger_path, overlay_folder
from coop_live.shipping.payments.watching import PaymentWatch
from coop_live.speech import Aloud
from coop_live.ways import Ways
from coop_live.web.desk_door import DeskDoor

# A live session that was cut off this recently goes on; an older one is over.
RESUME_MS = 6 * 3600 * 1000
# How long OBS may take to show the card that is tried.
TRIAL_SECONDS = 15.0


class App:
    """All parts of one evening; `painter` None leaves out what needs a screen.

    A rehearsal has a ledger of its own and touches neither OBS nor the network. `begin_anew`:
    an empty ledger is meant where only backups are left.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        ledger_path: Path | None = None,
        painter: CardPainter | None = None,
        rehearsal: bool = False,
        begin_anew: bool = False,
    ) -> None:
        self.settings = settings
        self.rehearsal = rehearsal
        self._turn = threading.Lock()
        self._stopped = False
        self.events = Events()
        path = ledger_path or _ledger_path(rehearsal)
        if not begin_anew and not rehearsal:
            backups.check_not_lost(path, self._backup_folder())
        self.ledger = Ledger.open(path, self.events, afloat=True, begin_anew=begin_anew)
        self._guard = Guard(path)
        self._guard.take()
        self.session = LiveSession(self.ledger, self.events, on_air_of(settings, path.parent / "photos"))
        self.ways = Ways(self.events, settings)
        self.listening = Listening(
            self.session,
            self.events,
            settings,
            points=None if rehearsal else beside(path),
            read_order=self._comment_behind,
        )
        self.second_desk = DeskDoor(self.session, self.ledger, self.events)
        self._backups = BackupRounds(self.events, path, self._backup_minutes, self._backup_folder)
        self.aloud = Aloud(self.events, settings)
        self.payments = PaymentWatch(self.ledger, self.events, settings)
        self.apply(settings)
        self._easel: Easel | None = None
        self._player: Watcher | None = None
        self._painter = painter

    def apply(self, settings: Settings) -> None:
        """Take over what may change while everything runs: who sits here, how long goods are held …"""
        self.settings = self.ways.settings = settings
        if not self.rehearsal:
            self.listening.use(settings)
            self.payments.use(settings)
        self.session.person = settings.general.person
        self.session.memo_prefix = settings.book.memo_prefix
        self.session.reply = settings.live.reply
        self.ledger.hold_ms = settings.live.hold_minutes * 60_000
        self.aloud.use(settings)

    # ------------------------------------------------------------ start, stop

    def start(self) -> None:
        """Start every part that the settings want; what fails shows it on its lamp."""
        with self._turn:  # the window may be closed while the parts still start, in another thread
            if not self._stopped:
                self._start_parts()

    def _start_parts(self) -> None:
        if self.rehearsal:
            self._lamp_off("obs")
            self._lamp_off("bridge")
        else:
            self.listening.start()
            self._backups.start()
            self.payments.start()
        self._tell_of_the_ledger()
        self.aloud.start()
        if self._painter is not None:
            self._easel = self._make_easel(self._painter)
            self._easel.start(lambda: self.session.card)
        if self.rehearsal:
            self.ways.tell_canvas()
        else:
            self.ways.start()
            self.second_desk.use(self.settings.desk_page)
            if self.session.on_air is None and self.ways.obs is not None:
                self.ways.obs.hide()  # a card of another evening may still stand there

    def stop(self) -> None:
        """Stop every part; the ledger last, so that nothing heard is lost."""
        with self._turn:
            self._stopped = True
            self.session.close()
            for part in (
                self._player,
                self.second_desk,
                self.payments,
                self.listening,
                self._easel,
                self.ways,
                self.aloud,
                self._backups,
            ):
                if part is not None:
                    part.stop()
            self.ledger.close()
            self._guard.let_go()

    def _tell_of_the_ledger(self) -> None:
        """Say again what happened while nobody listened yet: the book was being opened."""
        if self.ledger.trouble is not None:
            self.events.publish(self.ledger.trouble)
        if self.ledger.stranded is not None:
            self.events.publish(stranded_notice(self.ledger.stranded))
        if self.ledger.moved:
            self.events.publish(moved_notice(self.ledger.moved))

    @property
    def bridge_address(self) -> str:
        """Where the bridge listens, "" while it does not; it holds the token and belongs in no log."""
        return self.listening.bridge_address

    def back_up(self) -> Path:
        """Back the ledger up now; return the copy. Raises CoopLiveError."""
        return backups.keep_one_more(self.ledger.path, self._backup_folder())

    def newest_backup(self) -> Path | None:
        """Return the newest backup of the ledger, None when there is none."""
        return backups.newest(self.ledger.path, self._backup_folder())

    def _backup_minutes(self) -> int:
        return self.settings.book.backup_minutes

    def _backup_folder(self) -> Path | None:
        folder = self.settings.book.backup_folder
        return Path(folder).expanduser() if folder else None

    def _make_easel(self, painter: CardPainter) -> Easel:
        overlay = self.settings.overlay
        return Easel(
            self.events,
            painter,
            overlay_folder() / ("rehearsal" if self.rehearsal else "live"),
            overlay.theme,
            self.ways.screens,
            look=look_of(self.settings.brand),
            calm=overlay.calm,
            says_orders=overlay.ticker,
            may_say=self._may_say,
            ahead=self.session.cards_ahead,
        )

    def _may_say(self, words: str) -> bool:
        """Tell whether words of the ticker may go on air where the live goes out."""
        found = check_ticker(words, self.session.platforms)
        return not any(one.level == "block" for one in found)

    def _lamp_off(self, name: str) -> None:
        self.events.publish(LampChanged(Lamp(name, LampState.OFF)))

    def _comment_behind(self, order: Order) -> Comment | None:
        with self.ledger.read() as questions:
            return comment_behind(questions, order)

    # ------------------------------------------------------------ before the first

    def unused(self) -> bool:
        """Return whether nobody has worked with this ledger yet: it has no product and no live session."""
        with self.ledger.read() as questions:
            return not questions.products() and not questions.lives()

    def show_trial(self) -> Trial:
        """Put a card on the picture to try the way to OBS; return it when it is there, within some seconds.

        Raises CoopLiveError: it is live, OBS is not reached, the picture cannot be written.
        """
        obs, painter = self.ways.obs, self._painter
        if self.session.live_id is not None or obs is None or painter is None:
            raise NotPossible(tr("Lúc này chưa thử thẻ được."), tr("Kết thúc live, nối OBS rồi thử."))
        try:
            obs.hide().result(TRIAL_SECONDS)  # OBS is there from now on, and has said how big its picture is
            trial = self._trial(painter)
            self.ways.screens.put(trial.image, trial.place)
            obs.show().result(TRIAL_SECONDS)  # the wish that was just put
        except (TimeoutError, CancelledError) as silent:
            self.hide_trial()
            raise NotPossible(tr("OBS chưa nhận thẻ thử."), tr("Mở lại OBS rồi bấm Thử lại.")) from silent
        except CoopLiveError:
            self.hide_trial()
            raise
        return trial

    def _trial(self, painter: CardPainter) -> Trial:
        overlay, canvas, look = self.settings.overlay, self.ways.canvas, look_of(self.settings.brand)
        product = (self.session.products or sample())[0]
        card = trial_card(product, self.ledger.path.parent / "photos", overlay.theme)
        image = Gallery(overlay_folder() / "live").new("card", card.code)
        painter.save_card(card, image, theme=overlay.theme, canvas=canvas, look=look, emphasis=False)
        return Trial(card, image, painter.placement(overlay.theme, canvas, look, card=card))

    def hide_trial(self) -> None:
        """Take the card off the picture again; what a live session shows stays."""
        if self.session.on_air is None:
            self.ways.screens.hide()

    # ------------------------------------------------------------- the evening

    def go_live(self, by: str = "", overruled: Sequence[str] = ()) -> int:
        """Begin a live session on tonight's platforms and return its number; waits for the ledger.

        `overruled` are the rules of the checklist that a person went past.
        """
        return self.session.begin(evening_name(), self.settings.live.platforms, by, overruled).result()

    def unfinished(self) -> LiveRow | None:
        """Return the live session that was cut off a short while ago, to be gone on with."""
        with self.ledger.read() as questions:
            rows = questions.lives()
        recent = time.time_ns() // 1_000_000 - RESUME_MS
        if rows and rows[-1].ended_at is None and rows[-1].started_at > recent:
            return rows[-1]
        return None

    def rehearse(self, speed: float = 1.0, script: Script | None = None) -> Watcher:
        """Play a rehearsal evening, the sample one where no script is given, on the sample catalog."""
        if not self.session.products:
            catalog = read_catalog(asset("samples", "catalog.json"))
            self.session.import_catalog(catalog.products).result()
        self.session.begin(tr("Tập dượt"), self.settings.live.platforms).result()
        script = script or read_script(asset("samples", "rehearsal.jsonl"))
        source = Rehearsal(script, self.session.show_now, speed=speed)
        self._player = Watcher(source, self.session.hear, self.events)
        self._player.start()
        return self._player


def _ledger_path(rehearsal: bool) -> Path:
    """Return this user's ledger; a rehearsal gets a fresh one of its own."""
    path = default_ledger_path()
    if not rehearsal:
        return path
    path = path.with_name("rehearsal.db")
    beside = (path.with_name("rehearsal.db-wal"), path.with_name("rehearsal.db-shm"))
    for old in (path, *beside, *files_of(path)):
        old.unlink(missing_ok=True)
    return path


def evening_name() -> str:
    """Return what tonight's live session is called."""
    return tr("Live {date}", date=datetime.now().astimezone().strftime("%d/%m/%Y %H:%M"))
