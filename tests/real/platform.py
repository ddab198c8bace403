"""Stands in for a platform: takes a stream from OBS over RTMP and looks at the frames a viewer would get."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import av
from PIL import Image, ImageChops
from pyzbar import pyzbar

from tests.real.real_obs import HOST, free_port
from tests.real.viewer import Viewer

PATIENCE = 30.0


class Platform:
    """Listens on a port of loopback; open() before OBS starts to send."""

    def __init__(self) -> None:
        self.port = free_port()
        self.server = f"rtmp://{HOST}:{self.port}/live"
        self._frames: deque[tuple[int, av.VideoFrame]] = deque(maxlen=2)
        self._count = 0
        self._more = threading.Condition()
        self._over = False
        self._thread = threading.Thread(target=self._receive, daemon=True)

    def open(self) -> None:
        """Begin to listen."""
        self._thread.start()
        time.sleep(0.5)  # the socket listens once libav has it; nobody tells when

    def _receive(self) -> None:
        try:
            with av.open(f"{self.server}/key", options={"listen": "1"}, timeout=(PATIENCE, PATIENCE)) as line:
                for frame in line.decode(video=0):
                    with self._more:
                        self._count += 1
                        self._frames.append((self._count, frame))
                        self._more.notify_all()
                    if self._over:
                        return
        except av.FFmpegError:
            pass  # OBS hung up, or never called

    def next_frame(self, skip: int = 0) -> Image.Image:
        """Return a frame that has not come yet, after leaving out so many."""
        with self._more:
            wanted = self._count + 1 + skip
            assert self._more.wait_for(lambda: self._count >= wanted, PATIENCE), "no frames come"
            frame = self._frames[-1][1]
        grey = frame.planes[0]
        whole = Image.frombytes("L", (grey.line_size, grey.height), bytes(grey))
        return whole.crop((0, 0, frame.width, frame.height))

    def codes(self, skip: int = 0) -> list[str]:
        """Return what zbar reads from such a frame."""
        found = pyzbar.decode(self.next_frame(skip), symbols=[pyzbar.ZBarSymbol.QRCODE])
        return [code.data.decode() for code in found]

    def wait_for(self, codes: list[str]) -> None:
        """Wait until the stream shows exactly these codes."""
        until = time.monotonic() + PATIENCE
        while (seen := self.codes()) != codes:
            assert time.monotonic() < until, f"saw {seen}, not {codes}"

    def hang_up(self) -> None:
        """End the stream from this side."""
        self._over = True
        self._thread.join(PATIENCE)


def point_at(viewer: Viewer, server: str) -> None:
    """Let OBS stream to a server of our own."""
    settings = {"server": server, "key": "key", "use_auth": False}
    viewer.client.ask(
        "SetStreamServiceSettings", streamServiceType="rtmp_custom", streamServiceSettings=settings
    )


def film_grain(path: Path, *, frames: int = 20) -> Path:
    """Write a short clip that moves and is full of grain, as an evening's camera is."""
    slope = Image.linear_gradient("L").resize((640, 360))
    with av.open(str(path), "w") as film:
        stream = film.add_stream("mjpeg", rate=15)
        stream.width, stream.height, stream.pix_fmt = 640, 360, "yuvj420p"
        for number in range(frames):
            grain = Image.effect_noise((640, 360), 36)
            moved = ImageChops.offset(slope, number * 32, number * 9)
            picture = Image.blend(moved, grain, 0.5).convert("RGB")
            film.mux(stream.encode(av.VideoFrame.from_image(picture)))
        film.mux(stream.encode(None))
    return path


def play_behind(viewer: Viewer, clip: Path, scene: str, canvas: tuple[int, int]) -> None:
    """Let a clip run in a scene, under everything else."""
    settings = {"local_file": clip.as_posix(), "looping": True, "is_local_file": True}
    made = viewer.client.ask(
        "CreateInput", sceneName=scene, inputName="Camera", inputKind="ffmpeg_source", inputSettings=settings
    )
    item = {"sceneName": scene, "sceneItemId": made["sceneItemId"]}
    size = {"boundsType": "OBS_BOUNDS_STRETCH", "boundsWidth": canvas[0], "boundsHeight": canvas[1]}
    viewer.client.ask("SetSceneItemTransform", **item, sceneItemTransform=size)
    viewer.client.ask("SetSceneItemIndex", **item, sceneItemIndex=1)


def eventually_true(holds: Callable[[], object], what: str) -> None:
    """Wait longer than usual: a platform and an encoder take their time."""
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until, what
        time.sleep(0.02)
