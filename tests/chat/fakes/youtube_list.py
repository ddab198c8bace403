"""liveChatMessages.list of the made-up YouTube: its good answers, and all that goes wrong with them."""

from __future__ import annotations

import json
from email.utils import formatdate
from typing import Any

from tests.chat.fakes.youtube_evening import Evening
from tests.chat.fakes.youtube_wire import STATUS, Wire

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"
TIMES = {"in the future": "2031-01-01T00:00:00Z", "all at once": "2026-11-22T03:00:00.123456+00:00"}
INTERVALS = {"interval 0": 0, "interval -1": -1, "interval 10^9": 10**9, "interval missing": None}


def answer(wire: Wire, evening: Evening, params: dict[str, str]) -> None:
    """Answer a call, or do what the plan has for this turn."""
    now = evening.now()
    if now < evening.not_before:
        evening.breach(f"asked {evening.not_before - now:.3f} s too soon")
    if params.get("liveChatId") != evening.chat:
        wire.error("liveChatNotFound")
    elif not wire.server.answers:
        wire.error("backendError", 503)
    else:
        fault = evening.next_fault()
        if fault:
            evening.done.append(fault)
        if not refused(wire, evening, fault):
            give(wire, evening, fault, params.get("pageToken", ""))


def refused(wire: Wire, evening: Evening, fault: str) -> bool:
    """Do what goes wrong in the place of an answer; return whether it did."""
    if fault == "401":
        evening.access = {}
        wire.error("authError")
    elif fault in STATUS:
        evening.epoch += fault == "pageTokenInvalid"
        wire.error(fault)
    elif fault.startswith("429"):
        too_fast(wire, evening, fault)
    elif fault in ("500", "503"):
        wire.error("backendError", int(fault))
    else:
        return broken(wire, fault)
    return True


def broken(wire: Wire, fault: str) -> bool:
    """Answer with what is no answer."""
    if fault == "502 html":
        wire.raw(502, b"<html><h1>Bad Gateway</h1></html>", "text/html")
    elif fault == "closed":
        wire.cut(b"")
    elif fault == "reset":
        wire.cut(HEAD.format(500).encode())
    elif fault == "redirect":
        wire.send(302, None, Location=f"http://localhost:{wire.server.stranger}/steal")
    elif fault == "no json":
        wire.raw(200, b"{'items': [}", "application/json")
    elif fault == "an array":
        wire.raw(200, b"[1, 2]", "application/json")
    else:
        return False
    return True


def too_fast(wire: Wire, evening: Evening, fault: str) -> None:
    """Say 429; where a time is told, expect it to be waited."""
    now = evening.now()
    told = {
        "429 seconds": "20",
        "429 date": formatdate(now + 20, usegmt=True),
        "429 nonsense": "soon, maybe",
    }.get(fault)
    if fault in ("429 seconds", "429 date"):
        # A date has whole seconds.
        evening.not_before = now + 19
    wire.error("rateLimitExceeded", 429, **({"Retry-After": told} if told else {}))


def give(wire: Wire, evening: Evening, fault: str, token: str) -> None:
    """Give a page of the talk."""
    page = evening.page(token)
    if page is None:
        wire.error("pageTokenInvalid")
        return
    first, last = page
    if fault == "pages overlap":
        first = max(0, first - 5)
    body = paged(evening, fault, token, first, last)
    pace(evening, body, fault)
    if evening.over and evening.script.end == "offlineAt":
        body["offlineAt"] = "2026-11-22T04:00:00Z"
    if fault in ("cut in a letter", "truncated json"):
        cut(wire, body, fault)
        return
    evening.given.update(range(first, last) if body.get("items") else ())
    evening.go_on()
    wire.raw(200, json.dumps(body, ensure_ascii=False).encode(), "application/json")


def paged(evening: Evening, fault: str, token: str, first: int, last: int) -> dict[str, Any]:
    """Return the items from `first` to `last` and the token of what comes next, or less than that."""
    items = evening.talk.items[first:last]
    told: str | None = evening.token(last)
    if fault in ("items null", "items missing", "nothing new"):
        items, told = [], token or None
    elif fault == "page twice":
        told = token or evening.token(first)
    elif fault == "token missing":
        told = None
    elif fault == "shuffled":
        items = evening.rng.sample(items, len(items))
    for item in items if fault in TIMES else ():
        item["snippet"]["publishedAt"] = TIMES[fault]
    body: dict[str, Any] = {"kind": "youtube#liveChatMessageListResponse", "items": items}
    if fault == "items null":
        body["items"] = None
    elif fault == "items missing":
        del body["items"]
    if told is not None:
        body["nextPageToken"] = told
    return body


def cut(wire: Wire, body: dict[str, Any], fault: str) -> None:
    """Give only the first bytes, up to the middle of a letter."""
    whole = json.dumps({**body, "cut": "hết chốt"}, ensure_ascii=False).encode()
    end = whole.rindex("ố".encode()) + 1
    if fault == "cut in a letter":
        wire.cut(HEAD.format(len(whole)).encode() + whole[:end])
    else:
        wire.raw(200, whole[: end - 1], "application/json")


def pace(evening: Evening, body: dict[str, Any], fault: str) -> None:
    """Tell how long to wait, and expect just that; the design's limits where it makes no sense."""
    told = INTERVALS.get(fault, evening.script.interval)
    if told is not None:
        body["pollingIntervalMillis"] = told
    wait = 5.0 if told is None or told <= 0 else min(max(told / 1000, 1.0), 60.0)
    evening.not_before = evening.now() + wait
