"""Gathers the sentences with lupdate, tells which lack a translation, compiles them with lrelease."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6

HOUSE = Path(__file__).resolve().parent.parent.parent
FOLDER = HOUSE / "assets" / "translations"
LANGUAGES = ("en", "fr")
TOOLS = Path(PySide6.__path__[0])


@dataclass(frozen=True)
class Message:
    """One sentence and its translations (one, or the singular and the plural)."""

    source: str
    translations: tuple[str, ...]
    comment: str
    unfinished: bool


def gather(folder: Path = FOLDER) -> None:
    """Bring the .ts files in `folder` up to date with the code; translations that stand stay."""
    sources = sorted(str(path) for part in ("coop_live", "ui") for path in (HOUSE / part).rglob("*.py"))
    for language in LANGUAGES:
        command = [TOOLS / "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
        command += ["-source-language", "vi", "-target-language", language]
        command += ["-disable-heuristic", "similartext", *sources, "-ts", folder / f"{language}.ts"]
        subprocess.run(command, check=True, cwd=HOUSE, capture_output=True)


def messages(language: str, folder: Path = FOLDER) -> list[Message]:
    """Return the sentences of one language's .ts file."""
    found = []
    for element in ET.parse(folder / f"{language}.ts").iter("message"):
        translation = element.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        unfinished = translation.get("type") == "unfinished" or not all(forms)
        comment = element.findtext("comment") or ""
        found.append(Message(element.findtext("source") or "", tuple(forms), comment, unfinished))
    return found


def compile_all(folder: Path = FOLDER, into: Path = FOLDER) -> None:
    """Write the .qm files that the program loads."""
    for language in LANGUAGES:
        command = [TOOLS / "lrelease", "-silent", folder / f"{language}.ts", "-qm", into / f"{language}.qm"]
        subprocess.run(command, check=True, capture_output=True)


def main() -> int:
    """Gather, compile, and print what is still to be translated."""
    gather()
    compile_all()
    missing = 0
    for language in LANGUAGES:
        for message in messages(language):
            if message.unfinished:
                missing += 1
                print(f"{language}: {message.source}")
    print(f"{missing} sentences to translate" if missing else "all sentences are translated")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
