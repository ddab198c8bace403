"""The smallest set of files with which OBS starts without asking a question."""

from __future__ import annotations

import json
from pathlib import Path

SCENE = "Live"  # the only scene of the prepared collection
BACKGROUND = "Background"  # its only item: a full-frame colour source
COLLECTION = PROFILE = "CoopLiveTest"

Sections = dict[str, dict[str, object]]


def write_config(
    root: Path, *, width: int, height: int, frames_a_second: int, port: int, password: str, background: int
) -> None:
    """Write OBS's folder `root`; `background` is 0xAABBGGRR as OBS keeps colours."""
    profile = root / "basic" / "profiles" / PROFILE
    scenes = root / "basic" / "scenes"
    websocket = root / "plugin_config" / "obs-websocket"
    for folder in (profile, scenes, websocket):
        folder.mkdir(parents=True)
    _write_ini(root / "global.ini", _global(port, password))
    # obs-websocket 5.5 moved its settings to a file of its own, OBS 31 most others to user.ini.
    _write_ini(root / "user.ini", _global(port, password))
    (websocket / "config.json").write_text(json.dumps(_websocket(port, password)))
    _write_ini(profile / "basic.ini", _profile(width, height, frames_a_second, root))
    (scenes / f"{COLLECTION}.json").write_text(json.dumps(_collection(width, height, background)))


def _global(port: int, password: str) -> Sections:
    return {
        "General": {
            "FirstRun": "true",  # "the first run has happened"
            "Pre19Defaults": "false",
            "Pre21Defaults": "false",
            "Pre23Defaults": "false",
            "Pre24.1Defaults": "false",
            "LastVersion": 29 << 24,  # no "what's new" window
            "InfoIncrement": "99999",
            "EnableAutoUpdates": "false",
            "ConfirmOnExit": "false",
        },
        "Basic": {
            "Profile": PROFILE,
            "ProfileDir": PROFILE,
            "SceneCollection": COLLECTION,
            "SceneCollectionFile": COLLECTION,
            "ConfigOnNewProfile": "false",
        },
        "BasicWindow": {
            "PreviewEnabled": "false",
            "WarnBeforeStartingStream": "false",
            "WarnBeforeStoppingStream": "false",
        },
        "OBSWebSocket": {
            "FirstLoad": "false",  # else obs-websocket makes up a password of its own
            "ServerEnabled": "true",
            "ServerPort": port,
            "AlertsEnabled": "false",
            "AuthRequired": "true" if password else "false",
            "ServerPassword": password,
        },
    }


def _websocket(port: int, password: str) -> dict[str, object]:
    return {
        "first_load": False,
        "server_enabled": True,
        "server_port": port,
        "alerts_enabled": False,
        "auth_required": bool(password),
        "server_password": password,
    }


def _profile(width: int, height: int, frames_a_second: int, recordings: Path) -> Sections:
    size = {"BaseCX": width, "BaseCY": height, "OutputCX": width, "OutputCY": height}
    output = {"FilePath": recordings, "RecFormat": "mkv", "VBitrate": 1500, "StreamEncoder": "x264"}
    return {
        "General": {"Name": PROFILE},
        "Video": {**size, "FPSType": 1, "FPSInt": frames_a_second},
        # A stream that breaks is given up after some seconds, not after minutes.
        "Output": {"Mode": "Simple", "Reconnect": "true", "RetryDelay": 1, "MaxRetries": 3},
        "SimpleOutput": {**output, "UseAdvanced": "true", "Preset": "ultrafast"},
    }


def _collection(width: int, height: int, background: int) -> dict[str, object]:
    item = {"name": BACKGROUND, "id": 1, "visible": True, "locked": False, "align": 5, "bounds_type": 0}
    item |= {"pos": {"x": 0.0, "y": 0.0}, "scale": {"x": 1.0, "y": 1.0}}
    scene = {"id_counter": 1, "custom_size": False, "items": [item]}
    colour = {"color": background, "width": width, "height": height}
    return {
        "name": COLLECTION,
        "current_scene": SCENE,
        "current_program_scene": SCENE,
        "scene_order": [{"name": SCENE}],
        "current_transition": "Cut",  # a scene change shows in the very next frame
        "transition_duration": 50,
        "transitions": [],
        "sources": [
            {"id": "scene", "name": SCENE, "settings": scene},
            {
                "id": "color_source",
                "versioned_id": "color_source_v3",
                "name": BACKGROUND,
                "settings": colour,
            },
        ],
    }


def _write_ini(path: Path, sections: Sections) -> None:
    lines: list[str] = []
    for name, values in sections.items():
        lines += [f"[{name}]", *(f"{key}={value}" for key, value in values.items()), ""]
    path.write_text("\n".join(lines), "utf-8")
