"""A link to a small OBS for the tests that want one."""

from __future__ import annotations

from pathlib import Path

import pytest

from coop_live.overlay.obs import ObsLink
from tests.overlay.linked import Heard


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def link_to(heard):
    links: list[ObsLink] = []

    def make(at, password="", scenes=()) -> ObsLink:
        link = ObsLink(heard.events, host=at.host, port=at.port, password=password, scenes=scenes)
        links.append(link)
        return link

    yield make
    for link in links:
        link.stop()


@pytest.fixture
def cards(tmp_path) -> list[Path]:
    paths = [tmp_path / f"thẻ {number}.png" for number in range(5)]
    for path in paths:
        path.touch()
    return paths
