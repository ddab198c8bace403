"""How each local program greets its listeners and words a comment, after platforms.md 6.1 and 9.1.

Written from the documents, not from our client.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

SESSION, PASSWORD = "planted-session-7f3", "planted-password-9c1"
CREDENTIALS = {"app_id": "app-1", "key_id": "key-1", "secret": "planted-secret-e5d"}

Say = Callable[[object], Awaitable[None]]
Hear = Callable[[], Awaitable[object]]
Breach = Callable[[str], None]


@dataclass(frozen=True)
class Said:
    """One comment as the platform has it: the fake's own truth."""

    number: int
    viewer: str
    text: str
    at: int  # ms UTC
    owner: bool = False

    @property
    def number_text(self) -> str:
        return str(7_137_750_790_064_000_000 + self.number)  # beyond 2^53, as TikTok's are


class Manners:
    """What all programs have in common: nothing."""

    path = "/"
    backlog = 0

    async def greet(self, say: Say, hear: Hear, breach: Breach) -> bool:
        """Return whether the listener may stay."""
        return True

    def frames(self, said: Said) -> list[object]:
        raise NotImplementedError

    def backlog_frames(self, said: list[Said]) -> list[object]:
        return [frame for one in said for frame in self.frames(one)]

    def key(self, said: Said) -> list[str]:
        """What tells this comment from every other one: platform, live, kind, id."""
        raise NotImplementedError

    def news(self) -> list[object]:
        """Frames that the program sends and that are no comment."""
        return []


class TikFinity(Manners):
    backlog = 200

    def frames(self, said: Said) -> list[object]:
        person = {"userId": f"68{said.viewer}", "uniqueId": said.viewer, "nickname": said.viewer.title()}
        data = person | {
            "comment": said.text,
            "rollowRole": 0,
            "userBadges": [],
            "userDetails": {"createTime": "1588502711"},
            "monitorExtra": {"msg_id": 7137749190944230000},
            "isModerator": said.owner,
            "isSubscriber": False,
            "msgId": said.number_text,
            "createTime": str(said.at) if said.number % 3 else str(said.at // 1000),
        }
        if said.number % 5 == 0:  # newer relays nest the person
            data = {name: value for name, value in data.items() if name not in person} | {"user": person}
        return [{"event": "chat", "data": data}]

    def key(self, said: Said) -> list[str]:
        return ["tiktok", "", "text", said.number_text]

    def news(self) -> list[object]:
        return [
            {"event": "roomUser", "data": {"viewerCount": 630, "topViewers": []}},
            {"event": "gift", "data": {"giftType": 1, "repeatEnd": False, "msgId": "1", "giftName": "Rose"}},
            {"event": "linkMicBattle", "data": {"battleUsers": []}},
            {"event": "neverHeardOf", "data": {"comment": "chốt 9"}},
        ]


class OneComme(Manners):
    path = "/sub?p=comments"
    backlog = 200

    def _row(self, said: Said) -> dict[str, Any]:
        at = datetime.fromtimestamp(said.at / 1000, UTC).isoformat().replace("+00:00", "Z")
        data = {
            "id": f"m{said.number}",
            "userId": f"UC{said.viewer}",
            "liveId": "live-1",
            "name": said.viewer,
            "comment": said.text.replace("&", "&amp;").replace("<", "&lt;") + "<img src='x' alt=''>",
            "timestamp": at,
            "isOwner": said.owner,
            "hasGift": False,
            "profileImage": "https://x",
        }
        return {"id": "window-1", "service": "youtube", "name": "khung", "data": data}

    def frames(self, said: Said) -> list[object]:
        return [{"type": "comments", "data": {"comments": [self._row(said)]}}]

    def backlog_frames(self, said: list[Said]) -> list[object]:
        return [{"type": "connected", "data": {"comments": [self._row(one) for one in said]}}]

    def key(self, said: Said) -> list[str]:
        return ["youtube", "live-1", "text", f"m{said.number}"]

    def news(self) -> list[object]:
        return [{"type": "meta", "data": {}}, {"type": "comments", "data": {"comments": [{"data": None}]}}]


class StreamerBot(Manners):
    async def greet(self, say: Say, hear: Hear, breach: Breach) -> bool:
        asked = {"salt": "salt123", "challenge": "chal456"}
        await say({"request": "Hello", "session": "s", "info": {"name": "x"}, "authentication": asked})
        told = await hear()
        secret = base64.b64encode(hashlib.sha256(f"{PASSWORD}salt123".encode()).digest()).decode()
        proof = base64.b64encode(hashlib.sha256(f"{secret}chal456".encode()).digest()).decode()
        if not isinstance(told, dict) or told.get("request") != "Authenticate":
            breach(f"no sign-in: {told}")
            return False
        if told.get("authentication") != proof:
            await say({"status": "error", "id": told.get("id"), "error": "Authentication failed"})
            return False
        await say({"status": "ok", "id": told["id"]})
        wish = await hear()
        if not isinstance(wish, dict) or wish.get("events") != {"YouTube": ["Message"]}:
            breach(f"no subscription: {wish}")
            return False
        await say({"status": "ok", "id": wish["id"], "events": wish["events"]})
        return True

    def frames(self, said: Said) -> list[object]:
        data = {
            "eventId": f"LCC.{said.number}",
            "message": said.text,
            "publishedAt": datetime.fromtimestamp(said.at / 1000, UTC).isoformat(),
            "broadcast": {"id": "vid", "liveChatId": "KicK"},
            "user": {"id": f"UC{said.viewer}", "name": said.viewer, "isOwner": said.owner},
        }
        return [{"timeStamp": "x", "event": {"source": "YouTube", "type": "Message"}, "data": data}]

    def key(self, said: Said) -> list[str]:
        return ["youtube", "KicK", "text", f"LCC.{said.number}"]

    def news(self) -> list[object]:
        return [{"event": {"source": "OBS", "type": "SceneChanged"}, "data": {}}, {"status": "ok", "id": "?"}]


class SocialStream(Manners):
    async def greet(self, say: Say, hear: Hear, breach: Breach) -> bool:
        told = await hear()
        if told != {"join": SESSION, "out": 3, "in": 4}:
            breach(f"not joined: {told}")
            return False
        return True

    def frames(self, said: Said) -> list[object]:
        words = said.text.replace("&", "&amp;").replace("<", "&lt;")
        return [
            {
                "chatname": said.viewer,
                "chatmessage": f"<b>{words}</b>",
                "chatimg": "https://x",
                "type": "tiktok",
                "userid": f"68{said.viewer}",
                "id": said.number % 7,  # a counter that begins anew
                "event": "",
                "hasDonation": "",
                "membership": "",
                "moderator": said.owner,
                "textonly": False,
                "meta": {"messageId": said.number_text},
            }
        ]

    def key(self, said: Said) -> list[str]:
        return ["tiktok", "", "text", said.number_text]

    def news(self) -> list[object]:
        return [
            {"type": "tiktok", "event": "viewer_update", "meta": 12},
            {"type": "tiktok", "event": "joined", "chatname": "Lan", "chatmessage": "joined"},
            {"chatname": "", "chatmessage": "", "type": "tiktok"},
            {"action": "clearDock"},
        ]


class TikTokStudio(Manners):
    path = "/v1/third-party"

    async def greet(self, say: Say, hear: Hear, breach: Breach) -> bool:
        hello = {"type": "SERVER_HELLO", "product": "tiktok_live_studio", "channel": "third-party-im"}
        await say(hello | {"version": "1.0.0"})
        told = await hear()
        if told != {"type": "AUTH", **CREDENTIALS, "version": "1.0.0"}:
            code = "INVALID_CREDENTIALS" if isinstance(told, dict) and "secret" in told else "INVALID_FORMAT"
            await say({"type": "AUTH_RESULT", "success": False, "error_code": code, "message": "no"})
            return False
        await say({"type": "AUTH_RESULT", "success": True, "app_id": "app-1", "message": "ok"})
        return True

    def frames(self, said: Said) -> list[object]:
        user = {"id": f"68{said.viewer}", "nickname": said.viewer, "display_id": said.viewer}
        payload = {"message_id": said.number_text, "room_id": "", "content": said.text, "user": user}
        return [{"type": "EVENT", "event": "live.chat", "timestamp": said.at, "payload": payload}]

    def key(self, said: Said) -> list[str]:
        return ["tiktok", "", "text", said.number_text]

    def news(self) -> list[object]:
        return [
            {"type": "EVENT", "event": "live.new", "timestamp": 1, "payload": {"content": "chốt 9"}},
            {"type": "EVENT", "event": "live.chat", "timestamp": 1, "payload": {}},
        ]


MANNERS: dict[str, type[Manners]] = {
    "tikfinity": TikFinity,
    "onecomme": OneComme,
    "streamerbot": StreamerBot,
    "social_stream": SocialStream,
    "tiktok_studio": TikTokStudio,
}


def text_of(frame: object) -> str:
    return json.dumps(frame, ensure_ascii=False)
