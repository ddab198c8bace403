"""Puts a checked backup in the place of the ledger, and rebuilds tables from the entries."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from coop_live.errors import InputError, LedgerError
from coop_live.i18n import tr
from coop_live.ledger import backups, beside
from coop_live.ledger.backups import REPLACED, STAMP, back_up, keep_one_more
from coop_live.ledger.derive import rebuild
from coop_live.ledger.faults import told
from coop_live.ledger.guard import check_not_open
from coop_live.ledger.opening import open_file
from coop_live.ledger.verify import Verdict, verify

# What SQLite keeps beside a ledger; old ones must not be taken for the new ledger's.
_BESIDE = ("-wal", "-shm")


def restore(backup: Path, ledger: Path) -> tuple[Verdict, Path | None]:
    """Put a backup in the ledger's place; return what the check of it said and where the old one is.

    Nothing is replaced unless the backup is whole. The old ledger is kept beside the new one under
    a name with the time. Raises LedgerError or InputError.
    """
    if ledger.exists() and backup.exists() and backup.samefile(ledger):
        raise InputError(tr("Đây chính là sổ đang dùng."), tr("Chọn một bản sao lưu."))
    check_not_open(ledger)
    verdict = verify(backup)
    if not verdict.whole:
        cause = tr("{name} không nguyên vẹn: {cause}", name=backup.name, cause=verdict.cause)
        raise LedgerError(cause, tr("Chọn bản sao lưu khác; sổ hiện tại vẫn để yên."))
    coming = backups.coming(ledger)
    try:
        ledger.parent.mkdir(parents=True, exist_ok=True)
        back_up(backup, coming)
        kept = put_aside(ledger)
        coming.replace(ledger)
    except OSError as error:
        raise told(error, ledger) from error
    finally:
        coming.unlink(missing_ok=True)
    return verdict, kept


def put_aside(ledger: Path) -> Path | None:
    """Rename the ledger, with what SQLite keeps beside it; None where there is none."""
    at = time.time()
    while (aside := _aside(ledger, at)).exists():
        at += 1
    for end in ("", *_BESIDE):
        old = ledger.with_name(ledger.name + end)
        if old.exists():
            old.replace(aside.with_name(aside.name + end))
    return aside if aside.exists() else None


def _aside(ledger: Path, at: float) -> Path:
    return ledger.with_name(f"{ledger.stem}-{REPLACED}-{time.strftime(STAMP, time.localtime(at))}.db")


def repair(ledger: Path) -> Verdict:
    """Rebuild the tables that follow from the entries, after a backup; return what the check says then.

    Raises LedgerError when the entries themselves are not whole: only a backup helps there.
    """
    before = verify(ledger)
    if before.whole:
        return before
    if not before.repairable:
        raise LedgerError(before.cause, before.remedy)
    keep_one_more(ledger)
    db = open_file(ledger)
    try:
        db.execute("BEGIN IMMEDIATE")
        rebuild(db)
        beside.rebuild(db)
        db.execute("COMMIT")
    except sqlite3.Error as error:
        raise told(error, ledger) from error
    finally:
        db.close()
    return verify(ledger)
