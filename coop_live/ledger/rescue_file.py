"""The file in which a voyage outlives the program: where it may be, what a line says, and who writes it."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import secrets
import stat
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from coop_live.ledger.steps import Step, as_line, steps_of
from coop_live.settings import default_ledger_path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOG = logging.getLogger(__name__)

# Windows knows neither links to step on nor pipes that hang, but would change the ends of lines.
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# There a lock keeps others from what it covers: it is put far behind all that is ever written.
_FAR = 0x7FFF_0000
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """One transaction that the file does not hold: its steps, and the seal of the book then."""

    steps: tuple[Step, ...]
    sealed: str

    @property
    def last_hash(self) -> str:
        """The hash of the last entry then."""
        return self.sealed.partition("-")[0]


class RescueFile:
    """A file that is held open and locked, so that others know that its writer lives."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle: int | None = handle

    @classmethod
    def create(cls, path: Path, lines: Iterable[str]) -> RescueFile | None:
        """Write a new file, for its owner alone; None where the disk does not take it."""
        try:
            handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL | _SAFELY, 0o600)
        except OSError:
            return None
        file = cls(path, handle)
        if _lock(handle) and file.add("\n".join(lines)):
            return file
        file.remove()
        return None

    @classmethod
    def look(cls, path: Path) -> RescueFile | None:
        """Open a file only to read it, whoever writes to it; None where it is not ours."""
        try:
            handle = os.open(path, os.O_RDONLY | _SAFELY)
        except OSError:
            return None
        if _is_ours(handle, path):
            return cls(path, handle)
        os.close(handle)
        return None

    @classmethod
    def take(cls, path: Path) -> RescueFile | None:
        """Take over a file whose writer is gone; None where it lives, or where the file is not ours."""
        file = cls.look(path)
        if file is None or (file._handle is not None and _lock(file._handle)):
            return file
        file.let_go()
        return None

    def add(self, line: str) -> bool:
        """Add a line; False where the disk does not take it, or where nobody would find it."""
        if self._handle is None:
            return False
        try:
            rest = (line + "\n").encode()
            while rest:
                rest = rest[os.write(self._handle, rest) :]
            os.fsync(self._handle)
            return os.path.samestat(os.fstat(self._handle), self.path.stat())
        except OSError:
            LOG.exception("the rescue file takes nothing any more")
            return False

    def read(self) -> bytes:
        """Return what is in the file. Raises OSError."""
        assert self._handle is not None  # noqa: S101 - nobody reads what was let go of
        os.lseek(self._handle, 0, os.SEEK_SET)
        return b"".join(iter(lambda: os.read(self._handle or 0, _CHUNK), b""))

    def remove(self) -> bool:
        """Remove the file; False where it is still there."""
        self.let_go()
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def put_aside(self, ledger: Path) -> Path | None:
        """Give the file a name that nobody writes to or takes in again; None where that fails."""
        aside = _free_name(self.path.with_name(f"{ledger.stem}-rescue"))
        self.let_go()
        try:
            self.path.replace(aside)
        except OSError:
            return None
        return aside

    def let_go(self) -> None:
        """Let others have the file."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):
                os.close(handle)


def _lock(handle: int) -> bool:
    """Lock an open file until it is closed, or its process ends; False where another one has."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a disk that knows no locks
        LOG.warning("the rescue file cannot be locked")
    return True


def _is_ours(handle: int, path: Path) -> bool:
    """Tell whether a file is a plain one of ours, or of whoever owns its folder (a stick is nobody's)."""
    found = os.fstat(handle)
    owners = {os.getuid(), path.parent.stat().st_uid} if sys.platform != "win32" else {found.st_uid}
    return stat.S_ISREG(found.st_mode) and found.st_uid in owners


def places(ledger: Path) -> Iterator[Path]:
    """Yield where a new file may be put, the best place first."""
    token = f"{os.getpid()}-{secrets.token_hex(4)}"
    for folder in (*_folders(ledger), _in_temp(make=True)):
        if folder is not None and is_there(folder):
            yield folder / f"{_stem(ledger)}-{token}.jsonl"


def files_of(ledger: Path) -> list[Path]:
    """Return where voyages of a ledger are kept, by whomever."""
    name = re.compile(rf"{re.escape(_stem(ledger))}-\d+-[0-9a-f]{{8}}\.jsonl")
    found: list[Path] = []
    for folder in (*_folders(ledger), _in_temp(make=False)):
        with suppress(OSError):
            found += [one for one in sorted(folder.iterdir()) if name.fullmatch(one.name)] if folder else []
    return found


def _stem(ledger: Path) -> str:
    known = hashlib.sha256(str(ledger.absolute()).encode()).hexdigest()[:12]
    return f"{ledger.stem}-rescue-{known}"


def _folders(ledger: Path) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((ledger.absolute().parent, default_ledger_path().parent)))


def _in_temp(*, make: bool) -> Path | None:
    """Return this user's own folder among the temporary files; None where somebody else may look into it."""
    user = "" if sys.platform == "win32" else f"-{os.getuid()}"
    folder = Path(tempfile.gettempdir()) / f"coop_live{user}"
    try:
        if make:
            folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    if sys.platform != "win32" and (found.st_uid != os.getuid() or found.st_mode & 0o077):
        return None
    return folder if stat.S_ISDIR(found.st_mode) else None


def head_line(ledger: Path, base: str) -> str:
    """Return the first line of a file: of which ledger, and which seal it had."""
    return json.dumps({"ledger": str(ledger.absolute()), "base": base})


def line_of(one: Kept) -> str:
    """Return the line of one transaction."""
    return f'{{"sealed":{json.dumps(one.sealed)},"steps":{as_line(one.steps)}}}'


def kept_in(content: bytes) -> tuple[str, list[Kept]]:
    """Return the first seal and the transactions in a file. Raises ValueError, KeyError or TypeError."""
    head, *lines = content.rstrip(b"\n").split(b"\n")
    base: str = json.loads(head)["base"]
    # The last line may have been cut by the battery: nobody was told that it was done.
    return base, [*map(_kept, lines[:-1]), *_whole(lines[-1:])]


def _kept(line: bytes) -> Kept:
    record = json.loads(line)
    return Kept(steps_of(json.dumps(record["steps"])), record["sealed"])


def _whole(lines: Iterable[bytes]) -> Iterator[Kept]:
    with suppress(ValueError):
        yield from map(_kept, lines)


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there, whatever its disk says."""
    try:
        return path.exists()
    except OSError:  # a disk that is gone may not even say so
        return False


def _free_name(path: Path) -> Path:
    """Return a name with the time that no file beside this one has."""
    stamp = f"{path.name}-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (path.with_name(f"{stamp}{'' if one == 1 else f'-{one}'}.jsonl") for one in count(1))
    return next(name for name in names if not is_there(name))
