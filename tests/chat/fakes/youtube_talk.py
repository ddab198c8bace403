"""What is said in a made-up YouTube chat, in the shapes of the Data API's documents."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import Any

CHANNEL = "UCseller0000000000000000"
TEXTS = (
    "chốt 2 hũ",
    "C1 x2 ạ",
    "1",
    "1",
    "giá bao nhiêu vậy shop",
    "cho\u0302\u0301t 3",  # decomposed
    "<script>alert(1)</script> &amp; \"'",
    "\u202eđảo chữ\u202c",
    "👩\u200d👩\u200d👧 lấy 1",
    "số\x00 không",
    "dài " * 2500,
    "",
)
NAMES = ("Lan", "Bà Năm", "<b>Hoa</b>", "\u202eHùng", "@minh_an", "")

# Type, and the kind that the design's table wants of it.
RARE = (
    ("superChatEvent", "paid"),
    ("superStickerEvent", "paid"),
    ("newSponsorEvent", "system"),
    ("membershipGiftingEvent", "system"),
    ("giftEvent", "gift"),
    ("pollEvent", "system"),
    ("messageDeletedEvent", "delete"),
    ("messageRetractedEvent", "delete"),
    ("userBannedEvent", "ban"),
    ("tombstone", "system"),
    ("somethingNewEvent", "system"),
)


def stamp(at: float, rng: random.Random) -> str:
    """Return a time as YouTube writes it: Z or +00:00, with 0, 3 or 6 digits."""
    when = datetime.fromtimestamp(at, UTC)
    digits = rng.choice(("seconds", "milliseconds", "microseconds"))
    text = when.isoformat(timespec=digits)
    return text.replace("+00:00", "Z") if rng.random() < 0.5 else text


class Talk:
    """Everything said so far: the items as YouTube gives them, and beside each what it is to become."""

    def __init__(self, rng: random.Random, chat: str) -> None:
        self.rng = rng
        self.chat = chat
        self.items: list[dict[str, Any]] = []
        self.kinds: list[dict[str, Any]] = []

    def say(self, at: float) -> None:
        """Add one message of any kind."""
        if self.rng.random() < 0.2:
            self.rare(*self.rng.choice(RARE), at)
        else:
            self.text(self.rng.choice(TEXTS), at)

    def text(self, words: str, at: float, *, own: bool = False) -> dict[str, Any]:
        """Add a plain message; `own` is the seller's."""
        author = CHANNEL if own else f"UC{self.rng.randrange(8):022d}"
        snippet: dict[str, Any] = {
            "hasDisplayContent": True,
            "displayMessage": words,
            "textMessageDetails": {"messageText": words},
        }
        return self._add("textMessageEvent", "text", words, author, snippet, at, own=own)

    def end(self, at: float) -> None:
        """Add the message that ends a chat."""
        self._add("chatEndedEvent", "end", "", CHANNEL, {}, at)

    def delete(self, number: str, at: float) -> None:
        """Add the message that tells of a deletion."""
        snippet = {"messageDeletedDetails": {"deletedMessageId": number}}
        self._add("messageDeletedEvent", "delete", "", CHANNEL, snippet, at, target=number)

    def rare(self, told: str, kind: str, at: float) -> None:
        """Add what is no plain message."""
        rng, words = self.rng, ""
        snippet: dict[str, Any] = {}
        target = None
        if told == "superChatEvent":
            words = rng.choice(TEXTS[:4])
            snippet["superChatDetails"] = {
                "amountMicros": str(2**53 + 1),
                "currency": "VND",
                "userComment": words,
                "tier": 2,
            }
            snippet["displayMessage"] = f'₫50.000 from Lan: "{words}"'
        elif told == "superStickerEvent":
            snippet["superStickerDetails"] = {"amountMicros": "20000000000", "currency": "VND"}
            snippet["displayMessage"] = "₫20.000 from Lan: giving 2 thumbs up"
        elif told in ("messageDeletedEvent", "messageRetractedEvent"):
            # Sometimes of a row that was never seen.
            target = rng.choice(self.items)["id"] if self.items and rng.random() < 0.7 else "LCC.unseen"
            name, field = (
                ("messageDeletedDetails", "deletedMessageId")
                if told == "messageDeletedEvent"
                else ("messageRetractedDetails", "retractedMessageId")
            )
            snippet[name] = {field: target}
        elif told == "userBannedEvent":
            target = f"UC{rng.randrange(8):022d}"
            snippet["userBannedDetails"] = {
                "bannedUserDetails": {"channelId": target, "displayName": "x"},
                "banType": "temporary",
                "banDurationSeconds": "300",
            }
        else:
            words = None  # type: ignore[assignment] # whatever YouTube shows
            snippet["displayMessage"] = "YouTube says 2 things"
        self._add(told, kind, words, f"UC{rng.randrange(8):022d}", snippet, at, target=target)

    def _add(
        self,
        told: str,
        kind: str,
        words: str | None,
        author: str,
        snippet: dict[str, Any],
        at: float,
        *,
        own: bool = False,
        target: str | None = None,
    ) -> dict[str, Any]:
        number = f"LCC.{len(self.items)}-{self.rng.randrange(2**70)}"
        if told == "superStickerEvent" and self.kinds and self.kinds[-1]["kind"] != "paid":
            # The recorded answers share one id and differ in type.
            number = self.items[-1]["id"]
        item: dict[str, Any] = {
            "kind": "youtube#liveChatMessage",
            "etag": "x",
            "id": number,
            "snippet": {
                "type": told,
                "liveChatId": self.chat,
                "authorChannelId": author,
                "publishedAt": stamp(at, self.rng),
                **snippet,
            },
            "aFieldOfTomorrow": {"deep": [1, None]},
        }
        if kind in ("text", "paid") or self.rng.random() < 0.5:
            item["authorDetails"] = {
                "channelId": author,
                "displayName": self.rng.choice(NAMES),
                "isChatOwner": own,
                "isChatModerator": False,
                "isChatSponsor": False,
                "isVerified": False,
            }
        self.items.append(item)
        self.kinds.append({"id": number, "kind": kind, "text": words, "target": target, "own": own})
        return item
