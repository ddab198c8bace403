"""The certificates of one product and the line in which one is typed, read back as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live.catalog.paper_facts import MOST_PAPERS, example
from coop_live.catalog.papers import paper_line, read_papers
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Certificate
from ui.prepare.paper_words import paper_name, read_back, second_line, state
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.chip_flow import ChipFlow
from ui.widgets.undo_line import UndoLine
from ui.widgets.words import ShortWords, Words

# What is taught of the line; a product that needs the advert's confirmation is taught that first.
TAUGHT = ("ocop", "vietgap", "award")


class PaperList(QWidget):
    """`changed` gives all papers as they shall be, `wrong` why a line cannot be taken."""

    changed = Signal(tuple)
    wrong = Signal(object)

    def __init__(self, theme: Theme, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self.papers: tuple[Certificate, ...] = ()
        self._mended: Certificate | None = None
        self._law_class = ""
        self._buttons: list[Button] = []
        self.line = UndoLine()
        self.line.setFont(theme.font("body"))
        self.line.setAccessibleName(tr("Gõ một giấy chứng nhận"))
        ask_for(self.line, tr("Gõ giấy rồi Enter"))
        self.line.textEdited.connect(self._read_back)
        self.line.returnPressed.connect(self._take)
        self.chips = ChipFlow(theme)
        self.hint = Words(theme, style="caption", tone="text_2", weight=400, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows)
        for widget in (self.line, self.chips, self.hint):
            column.addWidget(widget)
        self._teach()

    def show_papers(self, papers: tuple[Certificate, ...], law_class: str = "", *, anew: bool) -> None:
        """Show these; `anew` forgets what was typed: they are another product's."""
        self._law_class = law_class
        if anew:
            self._forget()
        if papers == self.papers and self._rows.count() == len(papers):
            return
        self.papers = papers
        empty(self._rows)
        self._buttons = []
        for paper in papers:
            self._rows.addWidget(self._row(paper))
        for before, button in pairwise((self.line, *self._buttons)):
            self.setTabOrder(before, button)

    def _row(self, paper: Certificate) -> QWidget:
        theme, today = self._theme, self._today()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(0)
        name = f"{paper_name(paper)} {paper.title}".strip()
        first.addWidget(ShortWords(theme, name, weight=600), 1)
        for icon, words, act in (
            ("pencil", tr("Sửa giấy {paper}", paper=paper_name(paper)), self._mend),
            ("trash-2", tr("Bỏ giấy {paper}", paper=paper_name(paper)), self._drop),
        ):
            button = Button(theme, icon=icon, kind="quiet", size="small")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _checked=False, do=act: do(paper))
            first.addWidget(button)
            self._buttons.append(button)
        second = QHBoxLayout()
        second.setSpacing(8)
        how_long = state(paper, today)
        second.addWidget(Chip(theme, how_long.text, tone=how_long.tone, parent=box))
        second.addWidget(ShortWords(theme, second_line(paper), style="caption", tone="text_2", weight=400), 1)
        column.addLayout(first)
        column.addLayout(second)
        return box

    def _mend(self, paper: Certificate) -> None:
        self._mended = paper
        self.line.setText(paper_line(paper))
        self._read_back(self.line.text())
        self.line.setFocus()

    def _drop(self, paper: Certificate) -> None:
        self.line.setFocus()
        if paper is self._mended:
            self._forget()
        self._give(tuple(one for one in self.papers if one != paper))

    def _take(self) -> None:
        if not self.line.text().strip():
            return
        try:
            typed = read_papers(self.line.text())
            kept = tuple(typed if one == self._mended else (one,) for one in self.papers)
            papers = tuple(one for part in kept for one in part)
            papers = tuple(dict.fromkeys(papers if self._mended in self.papers else papers + typed))
            if len(papers) > MOST_PAPERS:
                raise InputError(
                    tr("Món có hơn {most} giấy.", most=MOST_PAPERS), tr("Giữ lại những giấy còn hạn.")
                )
        except InputError as wrong:
            self.wrong.emit(wrong)
            return
        self._forget()
        self._give(papers)

    def _give(self, papers: tuple[Certificate, ...]) -> None:
        self.show_papers(papers, self._law_class, anew=False)
        self.changed.emit(papers)

    def _forget(self) -> None:
        self._mended = None
        self.line.setText("")  # which forgets what was typed: Ctrl+Z must not bring it back
        self._teach()

    def _teach(self) -> None:
        self.chips.show_chips(())
        self.hint.set_tone("text_2")
        taught = ("advert", *TAUGHT[:2]) if self._law_class == "tpbvsk" else TAUGHT
        self.hint.setText("\n".join((tr("Ví dụ:"), *map(example, taught))))

    def _read_back(self, text: str) -> None:
        """Show what is understood so far, or what is missing yet."""
        if not text.strip():
            self._teach()
            return
        try:
            papers = read_papers(text)
        except InputError as wrong:
            self.chips.show_chips(())
            self.hint.set_tone("honey")
            self.hint.setText(f"{wrong.cause} {wrong.remedy}")
            return
        marks = [mark for paper in papers for mark in read_back(paper, self._today())]
        self.chips.show_chips([(mark.text, mark.tone) for mark in marks])
        self.hint.set_tone("text_2")
        self.hint.setText(tr("Enter để ghi vào hồ sơ món."))
