"""How one setting is declared: its default, what it may be, and what people are told of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeVar

from coop_live.settings.field import Value

T = TypeVar("T", str, bool, int, tuple[str, ...])


def setting(
    default: T,
    title: Callable[[], str],
    explain: Callable[[], str],
    *,
    choices: tuple[Value, ...] = (),
    between: tuple[int, int] | None = None,
    template: tuple[str, ...] = (),
    pattern: str = "",
) -> T:
    """Declare one setting; everything else (file, checks, settings page) is read from here."""
    about = {
        "title": title,
        "explain": explain,
        "choices": choices,
        "between": between,
        "template": template,
        "pattern": pattern,
    }
    return dataclasses.field(default=default, metadata=about)
