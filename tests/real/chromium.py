"""Runs a real headless Chromium for tests and drives its one page over the DevTools protocol."""

from __future__ import annotations

import base64
import io
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import requests
import websocket
from PIL import Image

NAMES = ("chromium-headless-shell", "chromium", "google-chrome", "chrome")
START_SECONDS = 30.0
ANSWER_SECONDS = 20.0
END_SECONDS = 10.0


def program() -> str:
    """Return the Chromium on this computer, empty when there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), "")


class Chromium:
    """One browser with one page, as big as a browser source; its ground is clear, as OBS makes it."""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="real-chromium-"))
        self.events: list[dict[str, Any]] = []
        self._count = 0
        # The sandbox wants rights that a container's root has not; only our own page is opened.
        words = [program(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        words += ["--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={self.home}"]
        # A session of its own: Debian's command is a script, the browser under it would outlive its end.
        self._process = subprocess.Popen(
            [*words, "about:blank"], stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            self._line = websocket.create_connection(self._page(), timeout=ANSWER_SECONDS)
        except BaseException:
            self.close()
            raise
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        self.ask("Emulation.setDefaultBackgroundColorOverride", color={"r": 0, "g": 0, "b": 0, "a": 0})
        self.resize(1280, 720)

    def ask(self, method: str, **params: object) -> dict[str, Any]:
        """Send one command and return its answer; what happens meanwhile is kept in `events`."""
        self._count += 1
        self._line.send(json.dumps({"id": self._count, "method": method, "params": params}))
        while True:
            told: dict[str, Any] = json.loads(self._line.recv())
            if told.get("id") != self._count:
                self.events.append(told)
            elif "error" in told:
                raise RuntimeError(f"{method}: {told['error']}")
            else:
                answer: dict[str, Any] = told["result"]
                return answer

    def resize(self, width: int, height: int) -> None:
        """Make the page this big, one pixel a pixel."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.ask("Emulation.setDeviceMetricsOverride", **size)

    def open(self, address: str) -> None:
        """Go to an address."""
        self.events.clear()
        self.ask("Page.navigate", url=address)

    def run(self, script: str) -> Any:
        """Return what a script comes to, waiting for promises."""
        told = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in told:
            raise RuntimeError(str(told["exceptionDetails"]))
        return told["result"].get("value")

    def wait(self, script: str) -> None:
        """Wait until a script comes to something true."""
        end = time.monotonic() + ANSWER_SECONDS
        while not self.run(script):
            if time.monotonic() > end:
                raise AssertionError(f"it never happened: {script}")
            time.sleep(0.02)

    def picture(self) -> Image.Image:
        """Return what the page shows, with its transparency."""
        data = self.ask("Page.captureScreenshot", format="png")["data"]
        return Image.open(io.BytesIO(base64.b64decode(data))).convert("RGBA")

    def close(self) -> None:
        """End the browser and remove what it wrote."""
        self._signal(signal.SIGTERM)
        end = time.monotonic() + END_SECONDS
        while self._signal(0):
            self._process.poll()
            if time.monotonic() > end:
                self._signal(signal.SIGKILL)
            time.sleep(0.02)
        if hasattr(self, "_line"):
            self._line.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def _signal(self, number: int) -> bool:
        """Send a signal to the browser and all its helpers; tell whether any is left."""
        try:
            os.killpg(self._process.pid, number)
        except ProcessLookupError:
            return False
        return True

    def _page(self) -> str:
        """Return the address of the first page's line, as soon as the browser has one."""
        told = self.home / "DevToolsActivePort"
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if told.exists() and (lines := told.read_text().split()):
                pages = requests.get(f"http://127.0.0.1:{lines[0]}/json/list", timeout=5).json()
                for page in pages:
                    if page["type"] == "page":
                        return str(page["webSocketDebuggerUrl"])
            time.sleep(0.05)
        raise RuntimeError("Chromium did not start")
