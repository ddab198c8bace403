"""The look as values: colours, type and sizes from assets/look/tokens.json, in one theme and text size."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QFont, QPalette

from coop_live.resources import asset

NAMES = ("light", "dark")


@cache
def _tokens() -> dict[str, Any]:
    """Return the tokens as they are written; a broken file is a broken installation."""
    tokens: dict[str, Any] = json.loads(asset("look", "tokens.json").read_text(encoding="utf-8"))
    return tokens


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme at one text size; every widget is built with it, a change builds them anew.

    Lengths are device-independent pixels. Type and heights grow with `scale`, spaces do not.
    """

    name: str
    scale: float = 1.0

    @classmethod
    def load(cls, name: str, scale: float = 1.0) -> Theme:
        """Return the theme called "light" or "dark"; `scale` is the text size, 1.0 to 1.3."""
        if name not in NAMES:
            raise ValueError(f"no theme is called {name!r}")
        return cls(name, scale)

    @property
    def dark(self) -> bool:
        """True for the dark theme."""
        return self.name == "dark"

    def colour(self, token: str) -> QColor:
        """Return the colour with this name, for example "tea_fill"."""
        return QColor(_tokens()["colour"][token][self.name])

    def font(self, style: str, weight: int | None = None) -> QFont:
        """Return the font for words: `style` as in look.md (caption, small, body, strong, title, head …)."""
        entry, family = _tokens()["type"][style], _tokens()["font"]["words"]["family"]
        font = QFont(family)
        font.setPixelSize(self.scaled(entry["px"]))
        font.setWeight(QFont.Weight(weight or entry["weight"]))
        return font

    def figures(self, style: str, weight: int | None = None) -> QFont:
        """Return the font whose digits are all one width: money, stock, times, phones, codes."""
        entry, figures = _tokens()["type"][style], _tokens()["font"]["figures"]
        font = QFont()
        font.setFamilies([figures["family"], _tokens()["font"]["words"]["family"]])
        font.setPixelSize(self.scaled(entry["px"] * figures["scale"]))
        weight = weight or entry["weight"]
        # Hanken Grotesk is one variable file: setWeight alone gives only regular and a smeared bold.
        font.setVariableAxis(QFont.Tag(figures["axis"]), float(weight))
        return font

    def line(self, style: str) -> int:
        """Return the line height of a type style."""
        return self.scaled(_tokens()["type"][style]["line"])

    def space(self, step: int) -> int:
        """Return a space of the scale 1 to 10 (4 to 40 pixels)."""
        return int(_tokens()["space"][str(step)])

    def radius(self, name: str) -> int:
        """Return the rounding of a chip, control or panel."""
        return int(_tokens()["radius"][name])

    def height(self, name: str) -> int:
        """Return the height of a part, for example "control" or "row_table"."""
        return self.scaled(_tokens()["height"][name])

    def motion(self, name: str) -> int:
        """Return how long a motion takes, in ms."""
        return int(_tokens()["motion_ms"][name])

    def pressed(self, colour: QColor) -> QColor:
        """Return a ground as it looks under a pressed key: 8 % darker, in the dark lighter."""
        return colour.lighter(116) if self.dark else colour.darker(108)

    def scaled(self, pixels: float) -> int:
        """Return a length that grows with the text."""
        return round(pixels * self.scale)


def colour_names() -> tuple[str, ...]:
    """Return the names of all colours."""
    return tuple(_tokens()["colour"])


def stylesheet(theme: Theme) -> str:
    """Return the sheet for the whole application: chrome only, rows and buttons are painted."""
    values = {name: theme.colour(name).name() for name in colour_names()}
    values |= {f"h_{name}": f"{theme.height(name)}px" for name in _tokens()["height"]}
    values |= {f"r_{name}": f"{theme.radius(name)}px" for name in ("chip", "control", "panel")}
    rules = asset("look", "window.qss").read_text(encoding="utf-8")
    tones = "".join(f'QLabel[tone="{name}"] {{ color: {values[name]}; }}\n' for name in colour_names())
    return re.sub(r"@(\w+)", lambda found: values[found.group(1)], rules) + tones


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the sheet leaves to Qt."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    roles = {
        role.Window: "bg",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "surface",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "text_3",
        role.Highlight: "tea_tint",
        role.HighlightedText: "text",
        role.Link: "sky",
        role.Mid: "line",
        role.Dark: "line_strong",
        role.Light: "raised",
        role.Accent: "tea_fill",
    }
    made = QPalette()
    for one, token in roles.items():
        made.setColor(one, theme.colour(token))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, one, theme.colour("disabled_text"))
    return made
