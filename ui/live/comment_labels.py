"""The small words beside a viewer's name: the seller's own side, money and gifts, what was done since."""

from __future__ import annotations

from enum import StrEnum

from coop_live.i18n import tr
from coop_live.live.talk import FeedRow
from coop_live.money import given


class Label(StrEnum):
    """What a small word beside the name is about."""

    OWN = "own"
    GIVEN = "given"
    DELETED = "deleted"
    BANNED = "banned"


# How a label looks: its colour and its ground.
LABEL_TONES = {
    Label.OWN: ("on_tea", "tea_fill"),
    Label.GIVEN: ("honey", "honey_tint"),
    Label.DELETED: ("text_2", "sunken"),
    Label.BANNED: ("danger", "danger_tint"),
}


def labels(row: FeedRow) -> tuple[tuple[Label, str], ...]:
    """Return the small words of a comment, each with what it is about; most have none."""
    comment, mark = row.comment, row.mark
    found = []
    if comment.is_owner:
        found.append((Label.OWN, tr("người bán")))
    elif comment.is_moderator:
        found.append((Label.OWN, tr("kiểm duyệt")))
    if gift := gift_words(row):
        found.append((Label.GIVEN, gift))
    if mark.deleted:
        found.append((Label.DELETED, tr("đã xoá")))
    if mark.banned:
        found.append((Label.BANNED, tr("đã chặn")))
    return tuple(found)


def gift_words(row: FeedRow) -> str:
    """Return what came with a comment: "Super Chat 50.000 ₫", a gift; "" for nothing."""
    comment = row.comment
    if comment.kind == "gift":
        return tr("quà tặng")
    if comment.kind != "paid":
        return ""
    money = given(comment.amount_micros, comment.currency)
    if comment.platform == "youtube":
        return f"Super Chat {money}".rstrip()
    return tr("ủng hộ {money}", money=money) if money else tr("ủng hộ")


def marked_words(row: FeedRow) -> str:
    """Return what happened to a comment since as sentences for a screen reader, "" for nothing."""
    mark = row.mark
    said = (
        tr("Bình luận đã xoá.") if mark.deleted else "",
        tr("Bình luận đã sửa.") if mark.text is not None else "",
        tr("Người này đã bị chặn.") if mark.banned else "",
    )
    return " ".join(one for one in said if one)
