"""A comment as one flat record with fixed names, for whoever reads our output."""

from __future__ import annotations

from typing import Any

from coop_live.model import Comment


def record(comment: Comment) -> dict[str, Any]:
    """Return the record: text, whole numbers and null; times in ms UTC, yes and no as 1 and 0."""
    return {
        "platform": comment.platform,
        "source": comment.source,
        "live_id": comment.live_id,
        "comment_id": comment.comment_id,
        "id_kind": comment.id_kind,
        "author_id": comment.author_id,
        "author_name": comment.author_name,
        "author_handle": comment.author_handle,
        "text": comment.text,
        "ts": comment.ts,
        "received_at": comment.received_at,
        "kind": comment.kind,
        "target_id": comment.target_id,
        "parent_id": comment.parent_id,
        "is_owner": int(comment.is_owner),
        "is_moderator": int(comment.is_moderator),
        "is_member": int(comment.is_member),
        "amount_micros": comment.amount_micros,
        "currency": comment.currency,
        "backfill": int(comment.backfill),
    }
