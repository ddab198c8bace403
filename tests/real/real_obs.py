"""Runs a real OBS Studio under a virtual display, for tests: Xvfb, a fresh configuration, a free port.

The user's own OBS is never touched: every run has a temporary home. Only processes started here are
signalled. Needs the packages of install.sh; Linux only.
"""

from __future__ import annotations

import atexit
import os
import secrets
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from coop_live.overlay.obs_client import ObsClient
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed
from tests.real.obs_config import BACKGROUND, COLLECTION, PROFILE, SCENE, write_config

HOST = "127.0.0.1"  # "localhost" may be ::1 first
START_SECONDS = 60.0
NOT_FOUND = 600  # obs-websocket's RequestStatus.ResourceNotFound
# What a test runner or a desktop sets and OBS must not see: PySide6's Qt would break OBS's own.
FOREIGN = ("QT_", "PYTHON", "WAYLAND_", "XDG_", "DBUS_", "PULSE_", "LD_", "SESSION_MANAGER")


class ObsStartError(RuntimeError):
    """OBS or Xvfb did not come up; the message ends with the log's last lines."""


def absent() -> str:
    """Return which program is missing on this computer, empty when a real OBS can run."""
    return next((name for name in ("obs", "Xvfb") if shutil.which(name) is None), "")


def free_port() -> int:
    """Return a TCP port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


class RealObs:
    """One Xvfb and one OBS in it; `password` "" runs it without one. kill(), freeze() and thaw() at will."""

    def __init__(
        self, *, width: int = 1280, height: int = 720, frames_a_second: int = 30, password: str | None = None
    ) -> None:
        self.host, self.port = HOST, free_port()
        self.password = secrets.token_urlsafe(12) if password is None else password
        self.home = Path(tempfile.mkdtemp(prefix="real-obs-"))
        self._log = self.home / "obs.log"
        self._display = ""
        self._xvfb: subprocess.Popen[bytes] | None = None
        self._obs: subprocess.Popen[bytes] | None = None
        write_config(
            self.home / "config" / "obs-studio",
            width=width,
            height=height,
            frames_a_second=frames_a_second,
            port=self.port,
            password=self.password,
            background=0xFF302010,
        )
        atexit.register(self.close)  # also when a test runner forgets to

    def __enter__(self) -> RealObs:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start OBS (and Xvfb the first time) and wait until it can be used; nothing when it runs."""
        if self._obs is not None:
            return
        if missing := absent():
            raise ObsStartError(f"{missing} is not installed, run install.sh")
        if self._xvfb is None:
            self._start_xvfb()
        command = ["obs", "--multi", "--disable-missing-files-check", "--disable-shutdown-check"]
        command += ["--unfiltered_log", "--profile", PROFILE, "--collection", COLLECTION, "--scene", SCENE]
        with self._log.open("wb") as log:
            self._obs = subprocess.Popen(
                command,
                env=self._environment(),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # a Ctrl-C goes to the test runner only
            )
        self._wait_until_usable(time.monotonic() + START_SECONDS)

    def stop(self) -> None:
        """Ask OBS to quit as a user would; kill it when it does not."""
        process, self._obs = self._obs, None
        if process is not None:
            process.send_signal(signal.SIGCONT)
            _end(process, signal.SIGINT)

    def kill(self) -> None:
        """Let OBS crash; start() brings it back on the same port."""
        process, self._obs = self._obs, None
        if process is not None:
            process.kill()
            process.wait(10)

    def freeze(self) -> None:
        """Let OBS hang: it stops answering, its sockets stay open."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """End freeze()."""
        self._signal(signal.SIGCONT)

    def close(self) -> None:
        """Stop everything and remove the temporary folder; any number of times."""
        atexit.unregister(self.close)
        self.stop()
        xvfb, self._xvfb = self._xvfb, None
        if xvfb is not None:
            _end(xvfb, signal.SIGTERM)
        shutil.rmtree(self.home, ignore_errors=True)

    def processor_seconds(self) -> float:
        """Return how much processor time OBS has taken so far."""
        if self._obs is None:
            return 0.0
        after_name = Path(f"/proc/{self._obs.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def display(self) -> str:
        """The display that OBS and its Xvfb stand on, for other programs to be seen there."""
        return self._display

    def log_tail(self, lines: int = 40) -> str:
        """Return the end of OBS's log."""
        return "\n".join(self._log.read_text("utf-8", "replace").splitlines()[-lines:])

    def _signal(self, number: signal.Signals) -> None:
        if self._obs is not None:
            self._obs.send_signal(number)

    def _environment(self) -> dict[str, str]:
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)} | {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_RUNTIME_DIR": str(runtime),
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }

    def _start_xvfb(self) -> None:
        # -displayfd: the server chooses a free display and tells it; a guess would race.
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
        try:
            self._xvfb = subprocess.Popen(
                [*command, "-nolisten", "tcp", "-noreset"],
                pass_fds=(writing,),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        finally:
            os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            ready = select.select([answer], [], [], 20)[0]
            number = answer.readline().decode().strip() if ready else ""
        if not number:
            raise ObsStartError("Xvfb did not report a display")
        self._display = f":{number}"

    def _wait_until_usable(self, deadline: float) -> None:
        # obs-websocket listens before OBS has loaded, and 5.1 must not be asked that early.
        while "==== Startup complete" not in self.log_tail(1000) or not self._answers():
            code = self._obs.poll() if self._obs is not None else None
            if code is not None or time.monotonic() > deadline:
                raise ObsStartError(f"OBS did not come up (exit code {code})\n{self.log_tail()}")
            time.sleep(0.05)

    def _answers(self) -> bool:
        client = self.client()
        try:
            client.connect()
            return SCENE in [scene["sceneName"] for scene in client.ask("GetSceneList")["scenes"]]
        except ObsTrouble:
            return False
        finally:
            client.drop()

    def tidy(self) -> None:
        """Remove all that was added to the prepared scene, when the last test's stream has ended."""
        client = self.client()
        client.connect()
        while client.ask("GetStreamStatus")["outputActive"]:
            with suppress(RequestFailed):  # it is ending already
                client.ask("StopStream")
            time.sleep(0.05)
        client.ask("SetStudioModeEnabled", studioModeEnabled=False)
        client.ask("SetCurrentProgramScene", sceneName=SCENE)
        for one in client.ask("GetInputList")["inputs"]:
            if one["inputName"] != BACKGROUND:
                _remove(client, "RemoveInput", inputName=one["inputName"])
        for one in client.ask("GetSceneList")["scenes"]:
            if one["sceneName"] != SCENE:
                _remove(client, "RemoveScene", sceneName=one["sceneName"])
        client.drop()

    def client(self, heard: list[str] | None = None) -> ObsClient:
        """Return a client of our own for looking at OBS; connect() and drop() are the caller's.

        The names of OBS's events are put into `heard`.
        """
        names = [] if heard is None else heard
        return ObsClient(
            self.host,
            self.port,
            self.password,
            on_event=lambda name, _fields: names.append(name),
            on_lost=lambda: None,
        )


def _remove(client: ObsClient, request: str, **name: str) -> None:
    # OBS lists a source for a moment after the last test's link has had it removed.
    try:
        client.ask(request, **name)
    except RequestFailed as failed:
        if failed.code != NOT_FOUND:
            raise


def _end(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    if process.poll() is None:
        process.send_signal(number)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
