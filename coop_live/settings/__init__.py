"""What the cooperative has chosen, kept in one commented TOML file that people may edit by hand."""

from coop_live.settings.declared import (
    FIELDS,
    LANGUAGES,
    OVERLAY_THEMES,
    PLATFORMS,
    TEXT_SIZES,
    THEMES,
    Book,
    Bridge,
    Field,
    General,
    Live,
    Obs,
    Overlay,
    Settings,
    Voice,
)
from coop_live.settings.file import load, save, write_whole
from coop_live.settings.folders import (
    HOME_VARIABLE,
    default_ledger_path,
    default_path,
    log_folder,
    overlay_folder,
)

__all__ = [
    "FIELDS",
    "HOME_VARIABLE",
    "LANGUAGES",
    "OVERLAY_THEMES",
    "PLATFORMS",
    "TEXT_SIZES",
    "THEMES",
    "Book",
    "Bridge",
    "Field",
    "General",
    "Live",
    "Obs",
    "Overlay",
    "Settings",
    "Voice",
    "default_ledger_path",
    "default_path",
    "load",
    "log_folder",
    "overlay_folder",
    "save",
    "write_whole",
]
