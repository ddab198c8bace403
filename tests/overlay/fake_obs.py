"""Stands in for OBS on a port of its own: a whole small OBS, or a peer that only misbehaves."""

# ruff: noqa: N803  # requests and their fields keep obs-websocket's spelling

from __future__ import annotations

import base64
import hashlib
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

HELLO = {"op": 0, "d": {"obsWebSocketVersion": "5.1.0", "rpcVersion": 1}}
IDENTIFIED = {"op": 2, "d": {"negotiatedRpcVersion": 1}}
CHALLENGE = {"challenge": "a challenge", "salt": "some salt"}
KEY_ENDING = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, 1.3

Json = dict[str, Any]


class Line:
    """One connection, seen from the side of OBS."""

    def __init__(self, line: socket.socket) -> None:
        self.socket = line
        self._file = line.makefile("rb")
        self._sending = threading.Lock()

    def cut(self) -> None:
        """End the connection; whoever reads from it wakes."""
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        """End the connection as a program that is killed in the middle of a request does (RST)."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._file.close()
        self.socket.close()

    def close(self) -> None:
        """End the connection and forget it."""
        self.cut()
        self._file.close()
        self.socket.close()

    def read_headers(self) -> dict[bytes, bytes]:
        """Return the headers of the HTTP request that opens a WebSocket."""
        lines = iter(self._file.readline, b"\r\n")
        pairs = (line.strip().split(b": ", 1) for line in lines)
        return {pair[0].lower(): pair[1] for pair in pairs if len(pair) == 2}

    def upgrade(self) -> None:
        """Agree to speak WebSocket."""
        key = self.read_headers()[b"sec-websocket-key"]
        accept = base64.b64encode(hashlib.sha1(key + KEY_ENDING).digest())
        self.socket.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
        )

    def send(self, message: object, opcode: int = 1) -> None:
        """Send one frame: a message as JSON, or bytes as they are."""
        data = message if isinstance(message, bytes) else json.dumps(message).encode()
        size = struct.pack("!BB", 0x80 | opcode, len(data)) if len(data) < 126 else b""
        with self._sending:
            self.socket.sendall((size or struct.pack("!BBH", 0x80 | opcode, 126, len(data))) + data)

    def goodbye(self, code: int) -> None:
        """Send a close frame with its code."""
        self.send(struct.pack("!H", code), opcode=8)

    def receive(self) -> Json:
        """Return the next message; raises EOFError when the other side is gone."""
        head = self._file.read(2)
        if len(head) < 2 or head[0] & 0xF == 8:
            raise EOFError
        size = head[1] & 0x7F
        if size == 126:
            size = struct.unpack("!H", self._file.read(2))[0]
        mask = self._file.read(4)
        data = bytes(byte ^ mask[at % 4] for at, byte in enumerate(self._file.read(size)))
        message: Json = json.loads(data)
        return message

    def shake_hands(self, password: str = "", version: str = HELLO["d"]["obsWebSocketVersion"]) -> None:
        """Do what obs-websocket 5 does before the first request."""
        self.upgrade()
        hello = {"authentication": CHALLENGE} if password else {}
        self.send({"op": 0, "d": {**HELLO["d"], "obsWebSocketVersion": version, **hello}})
        answer = self.receive()["d"].get("authentication", "")
        if password and answer != expected_answer(password):
            self.goodbye(4009)
            raise EOFError
        self.send(IDENTIFIED)


def expected_answer(password: str) -> str:
    """Return what obs-websocket's protocol wants to be sent for this password."""
    secret = base64.b64encode(hashlib.sha256((password + CHALLENGE["salt"]).encode()).digest())
    answer = hashlib.sha256(secret + CHALLENGE["challenge"].encode()).digest()
    return base64.b64encode(answer).decode()


class Peer:
    """A port on which `script` is played to everyone who calls; `calls` counts them."""

    def __init__(self, script: Callable[[Line], None]) -> None:
        self._script = script
        self._server = socket.create_server(("127.0.0.1", 0))
        self.host, self.port = self._server.getsockname()
        self.calls = 0
        self.lines: list[Line] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line = Line(self._server.accept()[0])
                self.calls += 1
                self.lines.append(line)
                threading.Thread(target=self._play, args=(line,), daemon=True).start()

    def _play(self, line: Line) -> None:
        try:
            with suppress(EOFError, OSError):
                self._script(line)
        finally:
            line.close()

    def hang_up(self) -> None:
        """Cut all connections, as a crash does."""
        while self.lines:
            self.lines.pop().cut()

    def close(self) -> None:
        """Cut all connections and leave the port."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self.hang_up()


@contextmanager
def peer(script: Callable[[Line], None]) -> Iterator[Peer]:
    """Play `script` to whoever calls, until the end of the block."""
    one = Peer(script)
    try:
        yield one
    finally:
        one.close()


class Refused(Exception):
    """The small OBS refuses a request with this RequestStatus."""


class SmallObs:
    """The scenes and inputs of an OBS, and its answers to the requests we use."""

    def __init__(self, **scenes: list[Json]) -> None:
        self.scenes = scenes or {"Live": []}
        self.groups: dict[str, list[Json]] = {}
        self.inputs: dict[str, Json] = {}
        self.program = next(iter(self.scenes))
        self.version, self.password = "5.1.0", ""
        self.collection = "Chợ"
        self.studio = self.streaming = self.reconnecting = self.recording = False
        self.frames, self.skipped = 1000, 0
        self.filters: dict[str, list[Json]] = {}
        self.moving = threading.Event()
        self.moving.set()
        self.loaded: list[str] = []  # sources, each time one was given a picture
        self.shifts: list[int] = []  # what our filters were set to, in order
        self.asked: list[str] = []
        self.callers: list[Line] = []

    def serve(self, line: Line) -> None:
        """Be OBS to one caller."""
        line.shake_hands(self.password, self.version)
        self.callers.append(line)
        while True:
            message = line.receive()
            data = message["d"]
            if message["op"] == 6:
                line.send({"op": 7, "d": {"requestId": data["requestId"], **self.answer(data)}})
            else:  # a batch sleeps over frames; OBS listens meanwhile
                threading.Thread(target=self._answer_batch, args=(line, data), daemon=True).start()

    def _answer_batch(self, line: Line, data: Json) -> None:
        results = list(self.answer_all(data["requests"]))
        with suppress(OSError):
            line.send({"op": 9, "d": {"requestId": data["requestId"], "results": results}})

    def tell(self, event: str, **fields: object) -> None:
        """Let everyone who is connected know what happened."""
        for line in self.callers:
            with suppress(OSError):
                line.send({"op": 5, "d": {"eventType": event, "eventData": fields}})

    def answer_all(self, steps: list[Json]) -> Iterator[Json]:
        """Answer a batch, up to the first step that fails; motions wait for `moving`."""
        if all("Filter" in step["requestType"] or step["requestType"] == "Sleep" for step in steps):
            self.moving.wait(15)
        for step in steps:
            yield (answer := self.answer(step))
            if not answer["requestStatus"]["result"]:
                return

    def answer(self, asked: Json) -> Json:
        """Return the answer to one request."""
        name, fields = asked["requestType"], asked.get("requestData") or {}
        self.asked.append(name)
        status: Json = {"result": True, "code": 100}
        data: Json = {}
        try:
            data = getattr(self, f"_{name}")(**fields) or {}
        except Refused as refusal:
            status = {"result": False, "code": refusal.args[0]}
        return {"requestType": name, "requestStatus": status, "responseData": data}

    def item(self, source: str, number: int, **more: object) -> Json:
        """Return a scene item as OBS describes it."""
        kind = "SCENE" if source in self.scenes or more.get("isGroup") else "INPUT"
        item: Json = {"sceneItemId": number, "sourceName": source, "sceneItemEnabled": True, "isGroup": False}
        item |= {"sourceType": f"OBS_SOURCE_TYPE_{kind}", "position": (0, 0)}
        return item | more

    def add(self, scene: str, source: str, **more: object) -> Json:
        """Put a source into a scene or group, as a user does."""
        items = self.scenes[scene] if scene in self.scenes else self.groups.setdefault(scene, [])
        number = max((item["sceneItemId"] for item in items), default=0) + 1
        items.append(self.item(source, number, **more))
        return items[-1]

    def _items(self, scene: str) -> list[Json]:
        items = self.scenes.get(scene, self.groups.get(scene))
        if items is None:
            raise Refused(600)
        return items

    def _found(self, scene: str, number: int) -> Json:
        for item in self._items(scene):
            if item["sceneItemId"] == number:
                return item
        raise Refused(600)

    def _input(self, name: str) -> Json:
        if name not in self.inputs:
            raise Refused(600)
        return self.inputs[name]

    def _GetVideoSettings(self) -> Json:
        return {"baseWidth": 1280, "baseHeight": 720, "fpsNumerator": 30, "fpsDenominator": 1}

    def _GetStats(self) -> Json:
        skipped = {"renderSkippedFrames": self.skipped, "outputSkippedFrames": 0}
        return {"renderTotalFrames": self.frames, **skipped}

    def _GetStreamStatus(self) -> Json:
        return {"outputActive": self.streaming, "outputReconnecting": self.reconnecting}

    def _GetRecordStatus(self) -> Json:
        return {"outputActive": self.recording}

    def _GetSceneCollectionList(self) -> Json:
        return {"currentSceneCollectionName": self.collection, "sceneCollections": [self.collection]}

    def _GetStudioModeEnabled(self) -> Json:
        return {"studioModeEnabled": self.studio}

    def _GetSceneList(self) -> Json:
        return {
            "currentProgramSceneName": self.program,
            "scenes": [{"sceneName": name} for name in self.scenes],
        }

    def _GetInputList(self) -> Json:
        inputs = self.inputs.items()
        return {"inputs": [{"inputName": n, "unversionedInputKind": one["kind"]} for n, one in inputs]}

    def _GetInputSettings(self, inputName: str) -> Json:
        return {"inputSettings": self._input(inputName)["settings"]}

    def _GetSceneItemList(self, sceneName: str) -> Json:
        return {"sceneItems": self._items(sceneName)}

    _GetGroupSceneItemList = _GetSceneItemList

    def _CreateScene(self, sceneName: str) -> None:
        if sceneName in self.scenes or sceneName in self.inputs:
            raise Refused(601)
        self.scenes[sceneName] = []

    def _CreateInput(
        self,
        sceneName: str,
        inputName: str,
        inputKind: str,
        sceneItemEnabled: bool,
        inputSettings: Json | None = None,
    ) -> Json:
        if inputName in self.inputs or inputName in self.scenes:
            raise Refused(601)
        self.inputs[inputName] = {"kind": inputKind, "settings": dict(inputSettings or {})}
        self.filters[inputName] = []
        return self._CreateSceneItem(sceneName, inputName, sceneItemEnabled)

    def _CreateSceneItem(self, sceneName: str, sourceName: str, sceneItemEnabled: bool = True) -> Json:
        return self.add(sceneName, sourceName, sceneItemEnabled=sceneItemEnabled)

    def _RemoveSceneItem(self, sceneName: str, sceneItemId: int) -> None:
        self._items(sceneName).remove(self._found(sceneName, sceneItemId))

    def _SetInputSettings(self, inputName: str, overlay: bool, inputSettings: Json) -> None:
        self._input(inputName)["settings"].update(inputSettings)
        self.loaded.append(inputName)

    def _SetSceneItemEnabled(self, sceneName: str, sceneItemId: int, sceneItemEnabled: bool) -> None:
        self._found(sceneName, sceneItemId)["sceneItemEnabled"] = sceneItemEnabled

    def _SetSceneItemTransform(self, sceneName: str, sceneItemId: int, sceneItemTransform: Json) -> None:
        place = (sceneItemTransform["positionX"], sceneItemTransform["positionY"])
        self._found(sceneName, sceneItemId)["position"] = place

    def _GetSceneItemTransform(self, sceneName: str, sceneItemId: int) -> Json:
        item = self._found(sceneName, sceneItemId)
        file = self._input(item["sourceName"])["settings"].get("file", "")
        width, height = (0.0, 0.0) if "unreadable" in file or not file else (300.0, 200.0)
        size = {"sourceWidth": width, "sourceHeight": height}
        left, top = item["position"]
        return {"sceneItemTransform": {**size, "positionX": float(left), "positionY": float(top)}}

    def _filter(self, source: str, name: str) -> Json:
        self._input(source)
        for one in self.filters.setdefault(source, []):
            if one["filterName"] == name:
                return one
        raise Refused(600)

    def _GetSourceFilterList(self, sourceName: str) -> Json:
        return {"filters": self.filters.setdefault(sourceName, [])}

    def _CreateSourceFilter(
        self, sourceName: str, filterName: str, filterKind: str, filterSettings: Json
    ) -> None:
        one = {"filterName": filterName, "filterKind": filterKind, "filterEnabled": True}
        self.filters.setdefault(sourceName, []).append({**one, "filterSettings": filterSettings})

    def _SetSourceFilterSettings(self, sourceName: str, filterName: str, filterSettings: Json) -> None:
        self._filter(sourceName, filterName)["filterSettings"].update(filterSettings)
        self.shifts.append(filterSettings["bottom"])

    def _SetSourceFilterEnabled(self, sourceName: str, filterName: str, filterEnabled: bool) -> None:
        self._filter(sourceName, filterName)["filterEnabled"] = filterEnabled

    def _Sleep(self, sleepFrames: int) -> None:
        pass
