"""OBS is found with and without a password, without a wrong one being tried."""

from __future__ import annotations

import pytest

from coop_live.overlay.obs_find import asks_password, scenes_of
from coop_live.overlay.obs_trouble import ObsTrouble
from tests.overlay.fake_obs import Line, SmallObs, peer

PASSWORD = "bí mật của quầy"


def open_obs(password: str = "") -> SmallObs:
    obs = SmallObs(**{"Nghỉ": [], "Bàn hàng": [], "coop_live": []})
    obs.password, obs.program = password, "Bàn hàng"
    return obs


def test_an_obs_without_a_password_says_so_and_gives_its_scenes_without_ours():
    with peer(open_obs().serve) as at:
        assert not asks_password(at.host, at.port)
        scenes = scenes_of(at.host, at.port, "")
    assert scenes.names == ("Bàn hàng", "Nghỉ")
    assert scenes.program == "Bàn hàng"


def test_our_own_scene_on_the_picture_is_no_scene_to_choose():
    obs = open_obs()
    obs.program = "coop_live"
    with peer(obs.serve) as at:
        assert scenes_of(at.host, at.port, "").program == ""


def test_asking_whether_there_is_a_password_tries_none():
    said = []

    def listen(line: Line) -> None:
        line.upgrade()
        line.send({"op": 0, "d": {"obsWebSocketVersion": "5.1.0", "authentication": {"salt": "s"}}})
        said.append(line.receive())

    with peer(listen) as at:
        assert asks_password(at.host, at.port)
    assert said == []


def test_the_right_password_opens_and_a_wrong_one_is_told():
    with peer(open_obs(PASSWORD).serve) as at:
        assert scenes_of(at.host, at.port, PASSWORD).program == "Bàn hàng"
        with pytest.raises(ObsTrouble, match="Sai mật khẩu OBS"):
            scenes_of(at.host, at.port, "đoán")


def test_nobody_there_and_somebody_else_there_are_two_things():
    with peer(lambda line: None) as gone:
        pass
    with pytest.raises(ObsTrouble, match="Chưa thấy OBS"):
        asks_password(gone.host, gone.port)

    def web_server(line: Line) -> None:
        line.read_headers()
        line.socket.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    with peer(web_server) as at, pytest.raises(ObsTrouble, match="không phải OBS"):
        asks_password(at.host, at.port)


def test_a_web_socket_that_greets_otherwise_is_no_obs():
    with (
        peer(lambda line: (line.upgrade(), line.send({"op": 5, "d": {}}))) as at,
        pytest.raises(ObsTrouble, match="không phải OBS"),
    ):
        asks_password(at.host, at.port)
