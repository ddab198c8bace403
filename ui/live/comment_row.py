"""One comment as the feed paints it: time, mark, name, text with its marked words, what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from coop_live.i18n import tr
from coop_live.live.talk import FeedRow
from coop_live.model import Intent, Kind, Role, Span
from coop_live.money import NO_BREAK_SPACE
from coop_live.orders.contact.masking import masked, shown_name
from ui.dates import clock
from ui.live.comment_labels import LABEL_TONES, Label, labels, marked_words
from ui.prepare.facts import platform_name
from ui.theme import Theme
from ui.widgets import paint

MARK = 13
RAIL = 3

# Marked parts of a laid out text: from, to (in Qt's units) and what they are.
Marks = tuple[tuple[int, int, Role | Label], ...]

MOST_LINES = 4
MOST_LETTERS = 600
LONGEST_MARK = 20
# So much of a comment that was edited stays before its new text, which is what counts.
OLD_LETTERS = 80
NEW_LINE = "\u2028"
_SURE_ENOUGH = 0.6
_PAD = 4.0

# How a marked word looks: its colour and its ground.
TONES = {
    Role.PRODUCT: ("tea", "tea_tint"),
    Role.QUANTITY: ("honey", "honey_tint"),
    Role.PHONE: ("sky", "sky_tint"),
    Role.ADDRESS: ("plum", "plum_tint"),
}


def unsure(intent: Intent) -> bool:
    """Tell whether an order was read so badly that a person has to ask."""
    return intent.kind is Kind.ORDER and (not intent.lines or intent.confidence < _SURE_ENOUGH)


def outcome(row: FeedRow) -> tuple[str, str, str]:
    """Return what became of a comment: words, their colour and the rail's ("" for none)."""
    kind = row.intent.kind
    if kind is Kind.QUESTION:
        return tr("hỏi", "a viewer asks"), "sky", "sky"
    said = {
        Kind.PAID: tr("đã trả?", "a viewer says that they paid"),
        Kind.CHANGE: tr("đổi?", "a viewer wants another order"),
        Kind.CANCEL: tr("hủy?", "a viewer wants no order any more"),
    }
    if kind in said:
        return said[kind], "honey", "honey"
    if row.order is None:
        return "", "", ""
    if unsure(row.intent):
        return f"#{row.order} ?", "tea", "honey"
    return f"#{row.order}", "tea", "tea"


def spoken(row: FeedRow) -> str:
    """Return the row as one sentence for a screen reader, phones hidden."""
    comment = row.comment
    parts = [
        tr("{name} lúc {time} trên {platform}: {said}",
           name=shown_name(comment.author_name), time=clock(comment.at),
           platform=platform_name(comment.platform),
           said=masked(comment.text, row.intent.spans)[0])
    ]  # fmt: skip
    if row.order is not None:
        parts.append(tr("Thành đơn {number}.", number=row.order))
    elif row.intent.kind is Kind.QUESTION:
        parts.append(tr("Khách hỏi."))
    parts += [f"{words}." for label, words in labels(row) if label in (Label.OWN, Label.GIVEN)]
    return " ".join(part for part in (*parts, marked_words(row)) if part)


@dataclass(slots=True)
class CommentText:
    """A comment's text laid out in lines for one width: paint it anywhere."""

    layout: QTextLayout
    marks: Marks
    lines: int
    cut: bool


@dataclass(frozen=True, slots=True)
class _Written:
    """What stands in a row: its text, how long the name is, what is marked, and what no longer holds."""

    text: str
    name: int
    marks: Marks
    gone: tuple[int, int] = (0, 0)
    """Qt's units from and to which the text is struck through."""
    now: tuple[int, int] = (0, 0)
    """Where the words are that say that it was edited."""


def _written(row: FeedRow) -> _Written:
    """Return the name, the labels and the text of a comment, and what it says since it was edited."""
    name = shown_name(row.comment.author_name) or "…"
    head, marks = name, []
    for label, words in labels(row):
        start = _units(head) + 1
        head += f" {words.replace(' ', NO_BREAK_SPACE)}"
        marks.append((start, _units(head), label))
    # Hidden first and cut then: half a phone would be no phone to hide.
    text, spans = masked(row.comment.text, row.intent.spans)
    if row.mark.deleted or row.mark.text is not None:
        spans = ()
    text = _kept_together(text[:MOST_LETTERS], spans)
    if row.mark.text is not None and len(text) > OLD_LETTERS:
        text = text[:OLD_LETTERS] + "…"
    start, said = _units(head) + 1, f"{head} {text}"
    whole = (start, _units(said))
    if row.mark.text is None:
        return _Written(said, _units(name), (*marks, *_marks(text, spans, start)),
                        whole if row.mark.deleted else (0, 0))  # fmt: skip
    edited = tr("đã sửa:")
    now = _units(said) + 1, _units(said) + 1 + _units(edited)
    said += f"{NEW_LINE}{edited} {masked(row.mark.text)[0][:MOST_LETTERS]}"
    gone = (start, _units(said)) if row.mark.deleted else whole
    return _Written(said, _units(name), tuple(marks), gone, now)


def lay_out(row: FeedRow, theme: Theme, width: float, whole: bool = False) -> CommentText:
    """Return the name and text of a comment in at most four lines of `width` (all, if `whole`)."""
    made = _written(row)
    layout = QTextLayout(made.text, theme.font("body"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats(_formats(theme, made))
    lines = _break(layout, theme, max(40.0, width))
    cut = lines > MOST_LINES and not whole
    return CommentText(layout, made.marks, MOST_LINES if cut else lines, cut)


def paint_text(
    painter: QPainter, text: CommentText, theme: Theme, at: QPointF, ground: str = "surface"
) -> None:
    """Paint the marked words' grounds and the text over them; `ground` is the row's own."""
    height = theme.line("body")
    on_tint = ground == "tea_tint"
    painter.setPen(Qt.PenStyle.NoPen)
    for start, end, role in text.marks:
        tint = "surface" if on_tint and role in (Role.PRODUCT, Role.PHONE) else _tones(role)[1]
        painter.setBrush(theme.colour(tint))
        for area in _areas(text, start, end, height):
            painter.drawRoundedRect(area.translated(at), theme.radius("chip"), theme.radius("chip"))
    painter.setPen(theme.colour("text"))
    if not text.cut:
        text.layout.draw(painter, at)
        return
    for index in range(text.lines):
        text.layout.lineAt(index).draw(painter, at)
    _paint_more(painter, text, theme, at, ground)


def _paint_more(painter: QPainter, text: CommentText, theme: Theme, at: QPointF, ground: str) -> None:
    """Say at the end of the last line that there is more, over whatever stands there."""
    font, height = theme.font("small", 500), theme.line("body")
    words = "… " + tr("xem thêm")
    wide = paint.width(words, font) + 6
    line = text.layout.lineAt(text.lines - 1)
    start = min(line.naturalTextWidth(), line.width() - wide)
    area = QRectF(at.x() + start, at.y() + (text.lines - 1) * height, wide, height).toRect()
    painter.fillRect(area, theme.colour(ground))
    paint.words(painter, area, words, font, theme.colour("text_3"))


def _kept_together(text: str, spans: tuple[Span, ...]) -> str:
    """Return text whose marks do not break at the end of a line; addresses may."""
    letters = list(text)
    for span in spans:
        if span.role is not Role.ADDRESS and span.end - span.start < LONGEST_MARK:
            letters[span.start : span.end] = text[span.start : span.end].replace(" ", NO_BREAK_SPACE)
    return "".join(letters)


def _units(text: str) -> int:
    """Return a text's length as Qt counts it: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def _marks(text: str, spans: tuple[Span, ...], shift: int) -> Marks:
    return tuple(
        (shift + _units(text[: one.start]), shift + _units(text[: one.end]), one.role)
        for one in spans
        if one.end <= len(text)
    )


def _formats(theme: Theme, made: _Written) -> list[QTextLayout.FormatRange]:
    """Return the weights and colours, with room for each mark's ground at its ends."""
    formats = [_format(0, made.name, _styled(theme.font("body", 600)))]
    if made.gone[1]:
        gone = QTextCharFormat()
        gone.setFontStrikeOut(True)
        gone.setForeground(theme.colour("text_3"))
        formats.append(_format(made.gone[0], made.gone[1] - made.gone[0], gone))
    if made.now[1]:
        now = _styled(theme.font("caption", 600))
        now.setForeground(theme.colour("honey"))
        formats.append(_format(made.now[0], made.now[1] - made.now[0], now))
    for start, end, role in made.marks:
        style = _styled(_mark_font(theme, role))
        style.setForeground(theme.colour(_tones(role)[0]))
        formats.append(_format(start, end - start - 1, style))
        formats.append(_format(end - 1, 1, _spaced(style)))
        if start > made.name:
            formats.append(_format(start - 1, 1, _spaced(QTextCharFormat())))
    return formats


def _tones(role: Role | Label) -> tuple[str, str]:
    return LABEL_TONES[role] if isinstance(role, Label) else TONES[role]


def _mark_font(theme: Theme, role: Role | Label) -> QFont:
    if isinstance(role, Label):
        return theme.font("caption", 600)
    return theme.figures("body", 600) if role is Role.PHONE else theme.font("body", 600)


def _styled(font: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    return made


def _spaced(style: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(style)
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(_PAD)
    return made


def _format(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _break(layout: QTextLayout, theme: Theme, width: float) -> int:
    """Break into lines whose baselines are one line height apart; return how many."""
    height, count = theme.line("body"), 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * height + height * 0.73 - line.ascent()))
        count += 1
    layout.endLayout()
    return max(1, count)


def _areas(text: CommentText, start: int, end: int, height: int) -> list[QRectF]:
    """Return where the ground of a mark is, one part for each line that it touches."""
    areas = []
    for index in range(text.lines):
        line = text.layout.lineAt(index)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if end <= first or start >= last:
            continue
        left = _x(line.cursorToX(max(start, first)))
        right = min(_x(line.cursorToX(min(end, last))), line.naturalTextWidth())
        padded = left - _PAD if start >= first else left - 2
        areas.append(QRectF(padded, index * height + 0.5, right - padded, height - 1))
    return areas


def _x(answer: object) -> float:
    """PySide gives the cursor's place with or without the position it was asked for."""
    return float(answer[0] if isinstance(answer, (tuple, list)) else answer)  # type: ignore[arg-type]


def paint_sign(painter: QPainter, theme: Theme, area: QRect, row: FeedRow) -> None:
    """Paint what became of the comment, ending at the right of `area`."""
    words, tone, _rail = outcome(row)
    if not words:
        return
    font = sign_font(theme, row)
    x = area.right() + 1 - paint.width(words, font)
    place = QRect(x, area.top(), area.right() + 2 - x, area.height())
    paint.words(painter, place, words, font, theme.colour(tone))
    if words.startswith("#"):
        side = theme.scaled(14)
        y = area.top() + (area.height() - side) / 2
        paint.picture(painter, x - side - 3, y, "arrow-right", side, theme.colour(tone))


def sign_font(theme: Theme, row: FeedRow) -> QFont:
    """Return the font of what became of a comment: figures for numbers."""
    return theme.figures("caption", 600) if outcome(row)[0].startswith("#") else theme.font("caption", 600)


def sign_width(theme: Theme, row: FeedRow) -> int:
    """Return the room that what became of a comment takes, with the gap before it."""
    words = outcome(row)[0]
    if not words:
        return 0
    arrow = theme.scaled(14) + 3 if words.startswith("#") else 0
    return 8 + arrow + paint.width(words, sign_font(theme, row))
