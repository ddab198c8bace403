"""Pictures of every screen for a person to look at: python -m tests.ui.screenshots FOLDER|--readme [PART …].

Each PART keeps the pictures whose name has it: "fr", "dark", "after", "1366", "130", "at150".
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.ui.scenes import ACTS, Scene, dress, resize, show
from tests.ui.stand import open_program
from ui.app import Program

LANGUAGES = ("vi", "en", "fr")
THEMES = ("light", "dark")
SCALES = (100, 150)
"""How much larger the screen draws everything, in percent: each in a process of its own, Qt reads it once."""
SCREENS = ((1366, 768), (1920, 1080))
"""What a screen has, in its own pixels."""
BARS = 80
"""Pixels of a screen that the desktop's bar and the window's title take."""
STRETCHED = (("fr", "dark", 130), ("vi", "light", 130), ("xx", "light", 100), ("xx", "light", 130))
"""Looks that are more than one meets on most evenings: large type, sentences a third longer."""
README_FOLDER = Path(__file__).resolve().parent.parent.parent / ".github" / "screenshots"
README_SCENES = ("prepare", "live", "after")


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is shown: language, theme, text size in percent."""

    language: str
    theme: str
    size: int = 100


def main() -> None:
    """Take the pictures, or those of the README into the folder where it looks for them."""
    began = time.monotonic()
    where, parts = sys.argv[1], sys.argv[2:]
    if where == "--readme":
        count = _take(README_FOLDER, (Look("vi", "light"),), SCREENS, 100, parts, README_SCENES)
    elif "QT_SCALE_FACTOR" in os.environ:
        scale = round(float(os.environ["QT_SCALE_FACTOR"]) * 100)
        count = _take(Path(where), looks(scale), SCREENS, scale, parts)
    else:
        for scale in SCALES:
            factor = {"QT_SCALE_FACTOR": str(scale / 100), "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough"}
            command = [sys.executable, "-m", "tests.ui.screenshots", where, *parts]
            subprocess.run(command, env={**os.environ, **factor}, check=True)
        count = len(list(Path(where).glob("*.png")))
    print(f"{count} pictures in {where}, {time.monotonic() - began:.0f} s")


def looks(scale: int) -> tuple[Look, ...]:
    """Return the looks of a scale in percent: both themes in three languages; the stretched ones once."""
    usual = tuple(Look(language, theme) for language in LANGUAGES for theme in THEMES)
    return usual if scale != 100 else (*usual, *(Look(*one) for one in STRETCHED))


def inside(screen: tuple[int, int], scale: int) -> tuple[int, int]:
    """Return the window's size on a screen, in the pixels in which Qt thinks at this scale in percent."""
    width, height = screen
    return width * 100 // scale, (height - BARS) * 100 // scale


def _take(
    folder: Path,
    looks: Iterable[Look],
    screens: Sequence[tuple[int, int]],
    scale: int,
    parts: Sequence[str],
    only: Sequence[str] = (),
) -> int:
    """Take every picture whose name has all parts; returns how many."""
    folder.mkdir(parents=True, exist_ok=True)
    looks, taken = tuple(looks), 0
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["COOP_LIVE_HOME"] = home
        program = open_program(application, Path(home))  # type: ignore[arg-type]
        for act in ACTS:
            act.begin(program)
            for look in looks:
                wanted = [
                    (scene, screen, name)
                    for scene in act.scenes
                    for screen in screens
                    for name in (_name(scene, look, screen, scale),)
                    if all(part in name for part in parts) and (not only or scene.name in only)
                ]
                if wanted:
                    dress(program, look.language, look.theme, look.size)
                for scene, screen, name in wanted:
                    _picture(program, scene, inside(screen, scale), folder / f"{name}.png")
                taken += len(wanted)
        program.stop()
    return taken


def _name(scene: Scene, look: Look, screen: tuple[int, int], scale: int) -> str:
    width, height = screen
    return f"{scene.name}-{look.language}-{look.theme}-{look.size}-{width}x{height}-at{scale}"


def _picture(program: Program, scene: Scene, size: tuple[int, int], path: Path) -> None:
    program.window.resize(*size)
    window = show(program, scene)
    resize(window, *size)
    window.grab().save(str(path))


if __name__ == "__main__":
    main()
