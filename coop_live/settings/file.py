"""The settings file: read forgivingly, written whole or not at all, people's own notes kept."""

from __future__ import annotations

import logging
import os
import re
import tempfile
from pathlib import Path
from typing import Any

import tomlkit
import tomlkit.exceptions
from tomlkit.items import Table

from coop_live.errors import CoopLiveError, InputError, Problem
from coop_live.i18n import tr
from coop_live.settings.declared import FIELDS, Settings
from coop_live.settings.field import Field, Value

LOG = logging.getLogger(__name__)


def load(path: Path) -> tuple[Settings, list[Problem]]:
    """Read the settings; what cannot be used keeps its default and is told as a Problem.

    A file that is no TOML is set aside under the name "….broken". No file means defaults.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        document = tomlkit.parse(text).unwrap()
    except FileNotFoundError:
        return Settings(), []
    except OSError as error:
        LOG.warning("settings not readable: %s", error.strerror)
        cause = tr("Không mở được tệp cài đặt.")
        return Settings(), [Problem(0, "", cause, tr("Đang dùng cài đặt ban đầu. Xem lại quyền đọc tệp."))]
    except (tomlkit.exceptions.TOMLKitError, ValueError, RecursionError) as error:
        return Settings(), [_set_aside(path, getattr(error, "line", 0))]
    return _read(document, text)


def _read(document: dict[str, Any], text: str) -> tuple[Settings, list[Problem]]:
    settings, problems = Settings(), []
    for field in FIELDS:
        group = document.get(field.group, {})
        if not isinstance(group, dict) or field.name not in group:
            continue
        try:
            settings = field.put_into(settings, group[field.name])
        except InputError as error:
            problems.append(Problem(_row_of(text, field), field.key, error.cause, error.remedy))
    return settings, problems


def _row_of(text: str, field: Field) -> int:
    """Return the row of the file where a setting stands, 0 when it is written in an unusual way."""
    group = ""
    for row, line in enumerate(text.splitlines(), 1):
        if heading := re.match(r"\s*\[\s*(\w+)\s*\]", line):
            group = heading[1]
        elif group == field.group and re.match(rf"\s*{field.name}\s*=", line):
            return row
    return 0


def _set_aside(path: Path, row: int) -> Problem:
    aside = path.with_name(path.name + ".broken")
    cause = tr("Tệp cài đặt bị hỏng.")
    try:
        path.replace(aside)
    except OSError as error:
        LOG.warning("broken settings not set aside: %s", error.strerror)
        return Problem(row, "", cause, tr("Đang dùng cài đặt ban đầu. Sửa hoặc xóa tệp đó."))
    remedy = tr("Đang dùng cài đặt ban đầu. Bản cũ để ở {name}.", name=aside.name)
    return Problem(row, "", cause, remedy)


def save(path: Path, settings: Settings) -> None:
    """Write the settings so that the file is whole at any moment; what we do not know stays in it.

    Raises CoopLiveError when the folder or the disk does not let us.
    """
    try:
        document = _kept(path)
        for field in FIELDS:
            _write_field(document, field, field.value_in(settings))
        write_whole(path, tomlkit.dumps(document))
    except OSError as error:
        LOG.warning("settings not saved: %s", error.strerror)
        raise CoopLiveError(
            tr("Chưa lưu được cài đặt."), tr("Xem đĩa còn chỗ và cho phép ghi không.")
        ) from error


def _kept(path: Path) -> tomlkit.TOMLDocument:
    """Return the file as it is, with people's own notes, or a new one."""
    try:
        return tomlkit.parse(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        pass
    except (tomlkit.exceptions.TOMLKitError, ValueError, RecursionError):
        _set_aside(path, 0)
    document = tomlkit.document()
    document.add(tomlkit.comment(tr("Cài đặt của coop_live. Sửa tay được; lưu rồi mở lại chương trình.")))
    return document


def _write_field(document: tomlkit.TOMLDocument, field: Field, value: Value) -> None:
    group = document.get(field.group)
    if not isinstance(group, dict):
        document[field.group] = tomlkit.table()
        group = document[field.group]
    plain = list(value) if isinstance(value, tuple) else value
    if field.name not in group:
        if isinstance(group, Table):
            group.add(tomlkit.comment(field.explanation))
        group[field.name] = plain
    elif group[field.name] != plain:
        group[field.name] = plain


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is either the old or the new one; only its owner may read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name, suffix=".new", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
