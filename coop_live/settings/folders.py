"""Where this user's files live: settings, ledger, pictures for OBS, logs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

APP_NAME = "coop_live"
HOME_VARIABLE = "COOP_LIVE_HOME"


def _folder(inside: str, usual: Callable[[platformdirs.PlatformDirs], Path]) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home) / inside
    return usual(platformdirs.PlatformDirs(APP_NAME, appauthor=False)) / inside


def default_path() -> Path:
    """Return where this user's settings are kept. COOP_LIVE_HOME moves this and all other folders."""
    return _folder("", lambda folders: folders.user_config_path) / "settings.toml"


def default_ledger_path() -> Path:
    """Return where this user's ledger is kept."""
    return _folder("", lambda folders: folders.user_data_path) / "ledger.db"


def overlay_folder() -> Path:
    """Return the folder of the pictures that OBS shows; it may have to be made first."""
    return _folder("overlay", lambda folders: folders.user_data_path)


def log_folder() -> Path:
    """Return the folder of the logs; it may have to be made first."""
    return _folder("logs", lambda folders: folders.user_data_path)
