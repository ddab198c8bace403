"""The words that a page puts around comments: its buttons, the badges of viewers, who joined."""

from __future__ import annotations

import re
import unicodedata


def listed(words: str) -> frozenset[str]:
    """Return words written with commas between them."""
    return frozenset(" ".join(word.split()) for word in words.split(","))


# None of these lists comes from a platform's own document [?]: they are what people see on the pages.
# With their marks, as pages write them: "Ẩn" is a button, "An" is a viewer.
_BUTTONS = listed("""
    thích, phản hồi, trả lời, like, reply, share, chia sẻ, xem bản dịch, see translation, ẩn, hide, báo cáo,
    report, hide or report this, xem thêm, see more, ẩn bớt, see less, gửi, send, bình luận, comments,
    comment, viết bình luận, write a comment, viết bình luận công khai, đã chỉnh sửa, edited, đã gửi, sent,
    đã xem, seen, delivered, ghim, đã ghim, pinned, bình luận đã ghim, pinned comment, theo dõi, follow, phù
    hợp nhất, most relevant, mới nhất, newest, tất cả bình luận, all comments, top chat, live chat, trò
    chuyện nổi bật, trò chuyện trực tiếp, xem thêm bình luận, view more comments, xem các bình luận trước,
    nhắn tin, message, send message, chặn, block, sao chép, copy, dịch, translate, chuyển tiếp, forward,
    thao tác khác, options, tùy chọn, tuỳ chọn, trả lời bình luận, reply to comment
""")
_COUNTED = re.compile(
    r"(?:xem|ẩn|view|hide) (?:tất cả |all )?(?:thêm )?(?:\d+ )?(?:more )?"
    r"(?:phản hồi|câu trả lời|bình luận|replies|reply|comments)(?: khác| nữa| trước)?"
    r"|\d+ (?:phản hồi|câu trả lời|lượt thích|replies|reply|likes?)"
)
_OWN = listed("""
    tác giả, author, người kiểm duyệt, moderator, quản trị viên, admin, người bán, seller, host, chủ phòng,
    chủ kênh, nhà sáng tạo, creator, người tổ chức, owner, streamer, chủ livestream, người phát trực tiếp,
    người điều hành, chat moderator, trưởng nhóm, phó nhóm, original poster, người sáng tạo
""")
_VIEWERS = listed("""
    fan cứng, top fan, người theo dõi, follower, thành viên, member, thành viên mới, new member, hội viên,
    super fan, siêu fan, bạn bè, friends, người mua, buyer, khách quen, verified, đã xác minh, rising fan,
    người đóng góp nhiều nhất, top contributor, ngôi sao đang lên, người xem, viewer, đang theo dõi,
    following, người ủng hộ, subscriber, người đăng ký, người bình luận hàng đầu, đã mua hàng
""")
_LEVEL = re.compile(
    r"(?:top|no|hạng|lv|cấp|cấp độ|level)[. ]{0,2}\d{1,3}"
    r"|(?:member|hội viên|thành viên) \(?\d+ (?:months?|tháng|years?|năm)\)?"
)
_DID = re.compile(
    r"(?:.* )?(?:đã tham gia(?: phiên)?(?: live)?|joined(?: the live)?|followed the host"
    r"|đã theo dõi (?:bạn|host|phiên live)|đã (?:thích|chia sẻ) (?:phiên )?live"
    r"|(?:liked|shared) the live|(?:đã gửi|đã tặng|sent|gifted) .{1,40}[x×] ?\d{1,4})"
)
# "HTX An Toàn đã trả lời · 2 phản hồi" leads to answers that are folded away.
_ANSWERED = re.compile(
    r".{1,80} (?:đã trả lời|đã phản hồi|replied) ?· ?\d+ (?:phản hồi|câu trả lời|repl(?:y|ies))"
)
_OURSELVES = listed("bạn, bạn đã gửi, you, you sent")
_SEPARATED = re.compile(r"\s*[·•|]\s*|\s{2,}|\t+|\s*,\s*(?=\[)")
_RUN = re.compile(r"(?:(?:thích|phản hồi|trả lời|like|reply|chia sẻ|share|đã chỉnh sửa|edited)(?:\s+|$))+")


def plain(text: str) -> str:
    """Return a line as it is compared with the page's words: small letters, single spaces, no dots around."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().strip(" \t.…·•:()[]\u200b\u200e").split())


def is_button(text: str) -> bool:
    """Tell whether a line is one of the page's own words: a button, a heading."""
    words = plain(text)
    return any((words in _BUTTONS, _COUNTED.fullmatch(words), _ANSWERED.fullmatch(words)))


def is_badge(text: str) -> bool:
    """Tell whether a line says what kind of viewer somebody is."""
    words = plain(text)
    return words in _VIEWERS or words in _OWN or _LEVEL.fullmatch(words) is not None


def is_own(text: str) -> bool:
    """Tell whether a badge marks the seller's own side."""
    return plain(text) in _OWN


def is_ourselves(name: str) -> bool:
    """Tell whether a name is how a page calls the one who copied it: the seller's own side."""
    return plain(name) in _OURSELVES


def is_event(text: str) -> bool:
    """Tell whether a line says that somebody came, followed or shared, and says no more."""
    return _DID.fullmatch(plain(text)) is not None


def parts(text: str) -> list[str]:
    """Return what stands between the dots of "Thích · Trả lời · 5 phút"."""
    return [part for part in _SEPARATED.split(text.strip()) if part]


def after_buttons(text: str) -> str | None:
    """Return what follows the buttons that a line begins with ("Thích Trả lời 5 phút"), None without any."""
    words = plain(text)
    run = _RUN.match(words)
    return None if run is None else words[run.end() :]
