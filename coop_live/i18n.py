"""Asks for a sentence in the user's language, without knowing who translates.

Sentences in the code are Vietnamese. The window installs Qt's translator; headless jobs
speak Vietnamese.
"""

from __future__ import annotations

from collections.abc import Callable

Answer = Callable[[str, str, int | None], str]


def _as_written(text: str, comment: str, n: int | None) -> str:
    return text if n is None else text.replace("%n", str(n))


class _Translator:
    """Holds the one who answers; replaced when the user changes the language."""

    answer: Answer = staticmethod(_as_written)
    language = "vi"


def install(answer: Answer | None, language: str = "vi") -> None:
    """Let `answer(text, comment, n)` translate to `language` from now on; None returns to Vietnamese."""
    _Translator.answer = staticmethod(answer or _as_written)
    _Translator.language = language


def language() -> str:
    """Return the language that sentences are translated to: vi, en or fr."""
    return _Translator.language


def tr(text: str, /, comment: str = "", n: int | None = None, **fields: object) -> str:
    """Return `text` in the user's language with `{names}` filled in from `fields`.

    `text` must be a literal, so that lupdate finds it; `comment` tells the translator what
    is meant; `n` fills `%n` and chooses the plural: tr("%n đơn", "", count).
    """
    translated = _Translator.answer(text, comment, n)
    return translated.format(**fields) if fields else translated
