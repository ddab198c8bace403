"""Tries a Page token before the evening: whose it is, what it may do, whether comments come with names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coop_live.chat.base import NeedsPerson
from coop_live.chat.http import tried
from coop_live.chat.kind import Finding, Keys, Level
from coop_live.chat.sources.facebook import lives
from coop_live.chat.sources.facebook.graph import READING, WRITING, Graph, Unreadable, rows
from coop_live.chat.sources.facebook.lives import Page
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr


def try_it(keys: Keys, address: str) -> Iterator[Finding]:
    """Yield what works and what does not; the first thing that fails ends it."""
    try:
        graph = Graph(keys.get("token"), address)
        page = lives.page(graph, keys.get("page").strip())
        yield Finding(Level.GOOD, tr("Facebook nhận mã này. Tên: {name}.", name=page.name or page.id))
        yield from _whose(graph, page)
        yield from _permissions(graph)
        yield from _live(graph, page, keys.get("live").strip())
    except CoopLiveError as trouble:
        yield tried(trouble)
        return
    yield Finding(
        Level.WARN,
        tr("Chưa rõ Facebook có đưa bình luận của người lạ cho ứng dụng chưa qua xét duyệt không."),
        tr("Trước buổi live, nhờ một người lạ bình luận thử: phải thấy cả tên. Không thì dùng cách khác."),
    )


def _whose(graph: Graph, page: Page) -> Iterator[Finding]:
    """Tell whether it is the token of a Page: a person has no category, and asking for it is an error [?]."""
    try:
        graph.get("me", {"fields": "id,category"})
    except Unreadable:
        yield Finding(
            Level.BAD,
            tr("Đây là mã của một người, không phải mã của Trang."),
            tr("Lấy mã của Trang rồi dán lại."),
        )
        return
    yield Finding(Level.GOOD, tr("Đây là mã của Trang."))


def _permissions(graph: Graph) -> Iterator[Finding]:
    """Tell what may be done, where Facebook says so: for a Page token it may not [?]."""
    try:
        told = rows(graph.get("me/permissions", {}))
    except NeedsPerson:
        return
    given = {one.get("permission") for one in told if one.get("status") == "granted"}
    if not given:
        return
    for names, what in ((READING, tr("đọc bình luận")), (WRITING, tr("trả lời và ẩn bình luận"))):
        missing = [name for name in names if name not in given]
        if missing:
            words = tr("Thiếu quyền để {what}: {names}.", what=what, names=", ".join(missing))
            yield Finding(Level.WARN, words, tr("Tạo lại mã Trang, đánh dấu các quyền này, rồi dán vào."))
        else:
            yield Finding(Level.GOOD, tr("Có quyền {what}.", what=what))


def _live(graph: Graph, page: Page, given: str) -> Iterator[Finding]:
    number = lives.live_id_in(given)
    if given and not number:
        yield Finding(
            Level.BAD,
            tr("Mã buổi live không đọc được."),
            tr("Dán lại liên kết của buổi live, hoặc để trống."),
        )
        return
    on = lives.running(graph, page.id)
    if number:
        on = [one for one in on if number in (one.id, one.video)] or [lives.one_live(graph, number)]
    if not on:
        yield Finding(
            Level.WARN,
            tr("Trang chưa có buổi live nào đang phát, nên chưa thử đọc bình luận được."),
            tr("Phát thử một buổi live chỉ mình thấy, rồi thử lại."),
        )
        return
    if len(on) > 1:
        yield Finding(Level.WARN, tr("Trang đang phát nhiều buổi live: sẽ đọc buổi mới nhất."))
    yield Finding(Level.GOOD, tr("Thấy buổi live: {title}.", title=on[0].title or on[0].id))
    told = graph.get(
        f"{on[0].id}/comments",
        {"filter": "stream", "live_filter": "no_filter", "fields": "id,from{name,id}", "limit": "25"},
    )
    yield _named(told)


def _named(told: dict[str, Any]) -> Finding:
    found = rows(told)
    if not found:
        return Finding(
            Level.WARN,
            tr("Buổi live chưa có bình luận nào để thử."),
            tr("Nhờ một người bình luận, rồi thử lại."),
        )
    if any(isinstance(one.get("from"), dict) for one in found):
        return Finding(Level.GOOD, tr("Đọc được bình luận, có tên người viết."))
    return Finding(
        Level.WARN,
        tr("Đọc được bình luận nhưng Facebook không cho biết tên người viết."),
        tr("Dùng mã của chính Trang này. Nếu vẫn vậy, đơn cần số điện thoại trong bình luận."),
    )
