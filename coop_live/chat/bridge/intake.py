"""What a message says, whatever its shape, and what became of it."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from coop_live.chat.bridge.keeping import Keeping
from coop_live.chat.bridge.refusal import Refused
from coop_live.chat.identity import Derived
from coop_live.chat.shapes import which
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError, places
from coop_live.events import Events, Notice
from coop_live.i18n import tr
from coop_live.model import Comment

LOG = logging.getLogger(__name__)

MOST_ITEMS = 500


@dataclass(frozen=True, slots=True)
class Told:
    """The things said in one request or frame; `many` where they came as a list."""

    items: tuple[object, ...]
    many: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many comments were kept, were known, said nothing; and an error for each item that is none.

    `lost` comments could not be kept: they are told among the errors, and may be sent again.
    """

    accepted: int
    duplicates: int
    ignored: int
    errors: tuple[dict[str, Any], ...]
    lost: int = 0

    def told(self) -> dict[str, Any]:
        """Return it as the caller reads it."""
        answer = asdict(self)
        del answer["lost"]
        return answer | {"errors": list(self.errors)}


def parse(body: bytes | str) -> object:
    """Return the one JSON document of a body. Raises Refused (400)."""
    try:
        return json.loads(body.decode("utf-8-sig") if isinstance(body, bytes) else body)
    except UnicodeDecodeError:
        raise Refused(400, "the body is not UTF-8") from None
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None


def told_in(document: object) -> Told:
    """Return what is said in a document: one thing, a list, or {"messages": […]}. Raises Refused (413)."""
    if isinstance(document, dict) and isinstance(document.get("messages"), list):
        document = document["messages"]
    if not isinstance(document, list):
        return Told((document,), many=False)
    if len(document) > MOST_ITEMS:
        raise Refused(413, f"at most {MOST_ITEMS} comments at once")
    return Told(tuple(document), many=True)


class Intake:
    """Reads what is told and keeps it; `accepted` counts what was new."""

    def __init__(self, keeping: Keeping, events: Events, clock: Callable[[], float]) -> None:
        self._keeping = keeping
        self._events = events
        self._derived = Derived(clock)
        # What comes without a live belongs to this one, from start to stop.
        self.session = f"bridge-{int(time.time() * 1000)}"
        self._told_of_missing_ids = False
        self.accepted = 0

    async def take(self, told: Told) -> Outcome:
        """Keep all comments that are told, good ones also beside bad ones."""
        found, errors, ignored = self._read(told.items)
        for _item, comment in found:
            self._tell_of_missing_ids(comment)
        kept = await self._keeping.keep([comment for _item, comment in found])
        errors += [{"item": found[place][0], "error": why} for place, why in kept.failed]
        self.accepted += kept.new
        return Outcome(kept.new, kept.known, ignored, tuple(errors), lost=len(kept.failed))

    def _read(self, items: Sequence[object]) -> tuple[list[tuple[int, Comment]], list[dict[str, Any]], int]:
        """Return the comments with their items' places, an error for each that is none, how many say none."""
        found: list[tuple[int, Comment]] = []
        errors: list[dict[str, Any]] = []
        ignored = 0
        arrival = Arrival(self._derived, int(time.time() * 1000), self.session)
        for place, item in enumerate(items):
            try:
                comments = which.read(item, arrival)
            except InputError as bad:
                errors.append({"item": place, "error": bad.cause})
                continue
            except Exception as bug:  # noqa: BLE001  ours: the comments beside it must not be lost with it
                LOG.error("a message could not be read: %s", places(bug))
                errors.append({"item": place, "error": "not a comment: it could not be read"})
                continue
            ignored += not comments
            found += [(place, comment) for comment in comments]
        return found, errors, ignored

    def _tell_of_missing_ids(self, comment: Comment) -> None:
        if self._told_of_missing_ids or comment.id_kind == "native" or comment.ts is not None:
            return
        self._told_of_missing_ids = True
        cause = tr("Cầu nối: bình luận không kèm mã và giờ.")
        self._events.publish(Notice("info", cause, tr("Hai câu giống nhau trong 3 giây tính là một.")))
