"""Copies of the ledger that are whole: made while it is open, checked, kept for a while."""

from __future__ import annotations

import glob
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from coop_live.errors import LedgerError
from coop_live.i18n import tr
from coop_live.ledger.faults import DamagedLedger, told
from coop_live.ledger.reading import connect_to_read
from coop_live.saving import written_aside

# Every backup of the last hours, then one a day, then one a month.
KEEP_NEWEST = 12
KEEP_DAYS = 30
KEEP_MONTHS = 12
STAMP = "%Y%m%d-%H%M%S"
_ANY_STAMP = "-".join(("[0-9]" * 8, "[0-9]" * 6))
# What a ledger is called that a backup took the place of.
REPLACED = "before"


def folder_of(ledger: Path) -> Path:
    """Return where the backups of a ledger are kept by themselves."""
    return ledger.with_name(f"{ledger.stem}-backups")


def kept(ledger: Path, folder: Path | None = None) -> list[Path]:
    """Return the backups of a ledger, the oldest first."""
    return sorted((folder or folder_of(ledger)).glob(f"{glob.escape(ledger.stem)}-{_ANY_STAMP}.db"))


def copies(ledger: Path, folder: Path | None = None) -> list[Path]:
    """Return all copies of a ledger: backups beside it and in `folder`, and what they took the place of."""
    replaced = ledger.parent.glob(f"{glob.escape(ledger.stem)}-{REPLACED}-{_ANY_STAMP}.db")
    return [*kept(ledger), *sorted(replaced), *(kept(ledger, folder) if folder else ())]


def is_left_of(ledger: Path) -> bool:
    """Tell whether something is left of a ledger that is gone: backups, or a restore that was cut off."""
    return bool(copies(ledger)) or coming(ledger).exists()


def made_at(backup: Path) -> int:
    """Return when a backup was made (ms UTC), as its name tells: forgetting a customer writes to it later."""
    try:
        told = datetime.strptime(_stamp(backup), STAMP).replace(tzinfo=UTC)
    except ValueError:
        return backup.stat().st_mtime_ns // 1_000_000
    return int(told.timestamp() * 1000)


def check_not_lost(ledger: Path, folder: Path | None) -> None:
    """Raise DamagedLedger where a ledger is gone and its backups are in another folder than beside it."""
    if folder is not None and not ledger.exists() and kept(ledger, folder):
        raise DamagedLedger(
            tr("Tệp sổ {name} đã bị dời hoặc xoá.", name=ledger.name), tr("Mở bản sao lưu gần nhất.")
        )


def coming(ledger: Path) -> Path:
    """Return where a backup waits while it takes the ledger's place."""
    return ledger.with_name(f"{ledger.stem}-coming.db")


def newest(ledger: Path, folder: Path | None = None) -> Path | None:
    """Return the newest backup of a ledger, None when there is none."""
    return next(reversed(kept(ledger, folder)), None)


def back_up(ledger: Path, target: Path) -> Path:
    """Copy a ledger to `target` by SQLite's own online backup, and check the copy; others may write on.

    Raises CoopLiveError when the ledger cannot be read or the copy not be written; what stood at
    `target` before stays then.
    """
    try:
        ledger.stat()
    except OSError as error:  # not there, or on a disk that does not even say so
        raise told(error, ledger) from error
    with written_aside(target) as aside:
        try:
            source = connect_to_read(ledger)
        except (sqlite3.Error, UnicodeError) as error:
            raise told(error, ledger) from error
        with closing(source):
            _copy(source, aside, ledger)
    return target


def _copy(source: sqlite3.Connection, aside: Path, ledger: Path) -> None:
    try:
        source.execute("SELECT count(*) FROM entry")  # an error of the source is not one of the copy
    except sqlite3.Error as error:
        raise told(error, ledger) from error
    copy = sqlite3.connect(aside)
    try:
        source.backup(copy)
        without_log(copy)
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DamagedLedger(
                tr("{name} không phải sổ hoặc đã hỏng.", name=ledger.name), tr("Mở bản sao lưu gần nhất.")
            )
    except sqlite3.Error as error:
        raise told(error, aside.with_name(ledger.name)) from error
    finally:
        copy.close()


def without_log(copy: sqlite3.Connection) -> None:
    """Make it a file of its own, without a log beside it: it is to be carried away."""
    copy.execute("PRAGMA journal_mode = DELETE")


def keep_one_more(ledger: Path, folder: Path | None = None, at: float | None = None) -> Path:
    """Back the ledger up under the present time (`at`: seconds since 1970) and let old copies go."""
    place = folder or folder_of(ledger)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LedgerError(
            tr("Không tạo được thư mục sao lưu {name}.", name=place.name),
            tr("Chọn thư mục khác trong Cài đặt."),
        ) from error
    stamp = datetime.fromtimestamp(time.time() if at is None else at, UTC).strftime(STAMP)
    made = back_up(ledger, place / f"{ledger.stem}-{stamp}.db")
    for old in outdated(kept(ledger, place)):
        # Windows holds what another program looks at; it goes another time.
        with suppress(OSError):
            old.unlink(missing_ok=True)
    return made


def back_up_before_migration(ledger: Path) -> None:
    """Keep the ledger as it is before its schema is changed."""
    keep_one_more(ledger)


def outdated(backups: Iterable[Path]) -> list[Path]:
    """Return the backups to let go: neither among the newest nor the last of a day or a month."""
    newest_first = sorted(backups, reverse=True)
    stays = set(newest_first[:KEEP_NEWEST])
    for length, most in ((len("YYYYMMDD"), KEEP_DAYS), (len("YYYYMM"), KEEP_MONTHS)):
        last: dict[str, Path] = {}
        for one in newest_first:
            last.setdefault(_stamp(one)[:length], one)
        stays.update(list(last.values())[:most])
    return [one for one in newest_first if one not in stays]


def _stamp(backup: Path) -> str:
    """Return when a backup was made, as its name tells: 20261122-204000."""
    return "-".join(backup.stem.split("-")[-2:])
