from __future__ import annotations

import logging
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.overlay import obs_trouble
from coop_live.overlay.obs_client import ObsClient
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed
from tests.overlay.fake_obs import HELLO, IDENTIFIED, Line, SmallObs, expected_answer, peer


def client_of(at, password="", heard=None, lost=None) -> ObsClient:
    return ObsClient(
        at.host,
        at.port,
        password,
        on_event=lambda name, fields: heard.append((name, fields)) if heard is not None else None,
        on_lost=lost.set if lost is not None else lambda: None,
    )


def trouble_with(script, password="") -> ObsTrouble:
    with peer(script) as someone:
        client = client_of(someone, password)
        with pytest.raises(ObsTrouble) as caught:
            client.connect()
        assert not client.connected
        return caught.value


def same(trouble: ObsTrouble, expected: ObsTrouble) -> bool:
    return (trouble.cause, trouble.remedy) == (expected.cause, expected.remedy)


def test_nobody_on_the_port_means_obs_is_not_open():
    with peer(lambda line: None) as gone:
        pass
    with pytest.raises(ObsTrouble, match="Chưa thấy OBS"):
        client_of(gone).connect()


@pytest.mark.parametrize(("host", "port"), [("..", 4455), ("127.0.0.1", 99999)])
def test_an_address_that_cannot_be_means_the_same(host, port):
    client = ObsClient(host, port, "", on_event=lambda _name, _fields: None, on_lost=lambda: None)
    with pytest.raises(ObsTrouble, match="Chưa thấy OBS"):
        client.connect()


def test_a_peer_that_says_nothing_is_not_waited_for_for_ever():
    began = time.monotonic()
    trouble = trouble_with(lambda line: (line.read_headers(), line.receive()))
    assert same(trouble, obs_trouble.silent())
    assert time.monotonic() - began < 10


def test_a_web_server_is_not_obs():
    def serve(line: Line) -> None:
        line.read_headers()
        line.socket.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

    assert same(trouble_with(serve), obs_trouble.not_obs())


def test_a_web_server_that_sends_us_elsewhere_is_not_followed():
    with peer(lambda line: line.upgrade()) as elsewhere:

        def redirect(line: Line) -> None:
            line.read_headers()
            to = f"ws://127.0.0.1:{elsewhere.port}"
            line.socket.sendall(f"HTTP/1.1 302 Found\r\nLocation: {to}\r\n\r\n".encode())

        assert same(trouble_with(redirect), obs_trouble.not_obs())
        assert elsewhere.calls == 0


@pytest.mark.parametrize("hello", [b"\xff\xfe", b"{}", b"[]", b"null", b'{"op":0}', b'{"op":0,"d":{}}'])
def test_a_websocket_with_another_protocol_is_not_obs(hello):
    def serve(line: Line) -> None:
        line.upgrade()
        line.send(hello)
        line.receive()
        line.send(b"nonsense")

    assert same(trouble_with(serve), obs_trouble.not_obs())


def test_a_wrong_password_is_told_as_such():
    assert same(trouble_with(lambda line: line.shake_hands("right"), "wrong"), obs_trouble.wrong_password())


def test_the_right_password_opens():
    with peer(lambda line: (line.shake_hands("bí mật"), line.receive())) as obs:
        client = client_of(obs, "bí mật")
        client.connect()
        assert client.connected
        assert client.version == (5, 1, 0)
        client.drop()


def test_an_old_obs_that_says_hello_is_too_old():
    def serve(line: Line) -> None:
        line.upgrade()
        line.send({"op": 0, "d": {"obsWebSocketVersion": "4.9.1", "rpcVersion": 1}})
        line.receive()
        line.send(IDENTIFIED)
        line.receive()

    assert same(trouble_with(serve), obs_trouble.too_old())


def test_obs_websocket_4_which_waits_to_be_asked_is_too_old():
    def serve(line: Line) -> None:
        line.upgrade()
        asked = line.receive()
        line.send({"message-id": asked["message-id"], "status": "ok", "authRequired": True})
        line.receive()

    assert same(trouble_with(serve), obs_trouble.too_old())


def test_an_obs_that_no_longer_knows_our_protocol_is_too_new():
    def serve(line: Line) -> None:
        line.upgrade()
        line.send(HELLO)
        line.receive()
        line.goodbye(4010)

    assert same(trouble_with(serve), obs_trouble.too_new())


def test_a_refusal_keeps_its_code():
    with peer(SmallObs().serve) as obs:
        client = client_of(obs)
        client.connect()
        with pytest.raises(RequestFailed) as caught:
            client.ask("GetSceneItemList", sceneName="nowhere")
        assert caught.value.code == 600
        assert client.ask("GetVideoSettings")["baseWidth"] == 1280
        client.drop()


def test_an_obs_that_is_not_ready_is_busy():
    def serve(line: Line) -> None:
        line.shake_hands()
        asked = line.receive()["d"]
        status = {"result": False, "code": 207}
        line.send({"op": 7, "d": {**asked, "requestStatus": status}})
        line.receive()

    with peer(serve) as obs:
        client = client_of(obs)
        client.connect()
        with pytest.raises(ObsTrouble, match="OBS đang mở"):
            client.ask("GetSceneList")
        client.drop()


def test_a_lost_connection_wakes_who_waits_and_is_told_once():
    lost = threading.Event()
    with peer(lambda line: (line.shake_hands(), line.receive())) as obs:  # hangs up at the first request
        client = client_of(obs, lost=lost)
        client.connect()
        began = time.monotonic()
        with pytest.raises(ObsTrouble, match="Chưa thấy OBS"):
            client.ask("GetVersion")
        assert time.monotonic() - began < client.timeout
        assert lost.wait(5)
        assert not client.connected
        with pytest.raises(ObsTrouble, match="Chưa thấy OBS"):
            client.ask("GetVersion")
        client.drop()


def test_events_are_handed_on():
    heard: list = []
    lost = threading.Event()

    def serve(line: Line) -> None:
        line.shake_hands()
        line.send({"op": 5, "d": {"eventType": "SceneCreated", "eventData": {"sceneName": "Hai"}}})
        line.send({"op": 5, "d": {"eventType": "ExitStarted"}})

    with peer(serve) as obs:
        client = client_of(obs, heard=heard, lost=lost)
        client.connect()
        assert lost.wait(5)
        client.drop()
    assert heard == [("SceneCreated", {"sceneName": "Hai"}), ("ExitStarted", {})]


def test_dropping_while_obs_is_silent_frees_who_waits():
    asked = threading.Event()

    def serve(line: Line) -> None:
        line.shake_hands()
        line.receive()
        asked.set()
        line.receive()

    with peer(serve) as obs:
        client = client_of(obs)
        client.timeout = 60
        client.connect()
        answers: list = []

        def ask() -> None:
            with pytest.raises(ObsTrouble) as caught:
                client.ask("GetVersion")
            answers.append(caught.value)

        asking = threading.Thread(target=ask)
        asking.start()
        assert asked.wait(5)
        client.drop()
        client.drop()
        asking.join(5)
        assert same(answers[0], obs_trouble.not_found())


def test_a_client_dropped_before_it_connects_stays_dropped():
    with peer(lambda line: line.shake_hands()) as obs:
        client = client_of(obs)
        client.drop()
        with pytest.raises(ObsTrouble):
            client.connect()
        assert not client.connected


class Everything(logging.Handler):
    """Keeps all that is logged, at every level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@given(password=st.text(st.characters(codec="utf-8"), min_size=6, max_size=20), right=st.booleans())
@settings(max_examples=25, deadline=None)
def test_no_password_ever_reaches_a_log(password, right):
    everything = Everything()
    loggers = [logging.getLogger(name) for name in ("", "obswebsocket", "obswebsocket.core", "coop_live")]
    levels = [logger.level for logger in loggers]
    loggers[0].addHandler(everything)
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    try:
        wanted = password if right else password + "?"
        with peer(lambda line: line.shake_hands(wanted)) as obs:
            client = client_of(obs, password)
            try:
                client.connect()
            except ObsTrouble as trouble:
                everything.lines.append(f"{trouble} {trouble!r} {trouble.__cause__!r}")
            client.drop()
        logging.getLogger("coop_live").debug("the log works")
    finally:
        loggers[0].removeHandler(everything)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
    written = "\n".join(everything.lines)
    assert "the log works" in written
    assert password not in written
    assert expected_answer(password) not in written


def test_an_event_that_cannot_be_taken_in_is_logged_and_the_next_one_comes(caplog):
    heard: list[str] = []
    lost = threading.Event()

    def take(name: str, fields: dict) -> None:
        heard.append(fields["sceneName"])

    def serve(line: Line) -> None:
        line.shake_hands()
        line.send({"op": 5, "d": {"eventType": "SceneCreated", "eventData": {}}})
        line.send({"op": 5, "d": {"eventType": "SceneCreated", "eventData": {"sceneName": "Hai"}}})

    with peer(serve) as obs:
        client = ObsClient(obs.host, obs.port, "", on_event=take, on_lost=lost.set)
        client.connect()
        assert lost.wait(5)
        client.drop()
    assert heard == ["Hai"]
    assert "could not be taken in" in caplog.text


def test_an_answer_that_nobody_waits_for_any_more_does_no_harm():
    def serve(line: Line) -> None:
        line.shake_hands()
        late, prompt = line.receive()["d"], line.receive()["d"]
        status = {"result": True, "code": 100}
        for asked in (late, late, {"requestId": "999"}, prompt, prompt):
            data = {"requestType": "GetStats", "requestStatus": status, "requestId": asked["requestId"]}
            line.send({"op": 7, "d": data})
        line.receive()

    with peer(serve) as obs:
        client = client_of(obs)
        client.connect()
        client.timeout = 0.05
        with pytest.raises(ObsTrouble, match="không trả lời"):
            client.ask("GetStats")
        client.timeout = 5
        assert client.ask("GetStats") == {}
        assert client.connected
        client.drop()


def test_a_batch_can_be_sent_without_waiting_and_others_are_answered_meanwhile():
    small = SmallObs()
    small.moving.clear()
    with peer(small.serve) as obs:
        client = client_of(obs)
        client.connect()
        motion = client.send_batch(("Sleep", {"sleepFrames": 1}))
        assert client.ask("GetVideoSettings")["baseWidth"] == 1280
        assert not motion.done()
        small.moving.set()
        assert motion.result(5)["results"][0]["requestStatus"]["result"]
        assert client._waiting == {}
        client.drop()


def test_a_batch_under_way_ends_with_the_connection():
    small = SmallObs()
    small.moving.clear()
    with peer(small.serve) as obs:
        client = client_of(obs)
        client.connect()
        motion = client.send_batch(("Sleep", {"sleepFrames": 1}))
        obs.hang_up()
        assert isinstance(motion.exception(5), ObsTrouble)
        with pytest.raises(ObsTrouble):
            client.send_batch(("Sleep", {"sleepFrames": 1}))
        assert client._waiting == {}
        client.drop()


def test_many_threads_get_each_its_own_answer():
    small = SmallObs(**{f"Cảnh {number}": [{"sourceName": str(number)}] for number in range(8)})
    wrong: list[object] = []
    with peer(small.serve) as obs:
        client = client_of(obs)
        client.connect()

        def ask(number: int) -> None:
            for _ in range(50):
                items = client.ask("GetSceneItemList", sceneName=f"Cảnh {number}")["sceneItems"]
                if items[0]["sourceName"] != str(number):
                    wrong.append(items)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        client.drop()
    assert wrong == []


def test_a_reset_connection_is_told_like_any_other_end():
    lost = threading.Event()

    def serve(line: Line) -> None:
        line.shake_hands()
        line.receive()
        line.reset()

    with peer(serve) as obs:
        client = client_of(obs, lost=lost)
        client.connect()
        with pytest.raises(ObsTrouble, match="Chưa thấy OBS"):
            client.ask("GetVersion")
        assert lost.wait(5)
        client.drop()
