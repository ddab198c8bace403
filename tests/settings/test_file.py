"""A settings file may be missing, broken, old or edited by hand: the evening goes on and it is said."""

from __future__ import annotations

import dataclasses
import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import CoopLiveError
from coop_live.settings import FIELDS, Obs, Settings, load, save

CHOSEN = dataclasses.replace(Settings(), obs=Obs(False, "192.168.1.7", 4460, ("Cảnh “chính”", "a # b")))


def written(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_yet_means_the_defaults_without_a_word(tmp_path: Path) -> None:
    assert load(tmp_path / "none" / "settings.toml") == (Settings(), [])


def test_what_is_saved_is_read_back_from_a_folder_that_did_not_exist(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "settings.toml"
    save(path, CHOSEN)
    assert load(path) == (CHOSEN, [])
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


def test_the_file_explains_every_setting(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, Settings())
    text = path.read_text(encoding="utf-8")
    for field in FIELDS:
        assert f"# {field.explanation}\n{field.name} = " in text


def test_own_notes_unknown_keys_and_order_survive_saving(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '# máy của chị Hoa\n[obs]\nport = 4456  # đổi hôm 12/11\nsecret_plan = "để dành"\n'
        '[printer]\nname = "Xprinter"\n',
    )
    settings, problems = load(path)
    save(path, dataclasses.replace(settings, obs=dataclasses.replace(settings.obs, host="may-hai")))
    text = path.read_text(encoding="utf-8")
    assert problems == []
    assert text.startswith("# máy của chị Hoa\n[obs]\nport = 4456  # đổi hôm 12/11\n")
    assert 'secret_plan = "để dành"' in text
    assert '[printer]\nname = "Xprinter"' in text
    assert load(path)[0].obs == Obs(host="may-hai", port=4456)


def test_saving_the_same_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, CHOSEN)
    first = path.read_bytes()
    save(path, CHOSEN)
    assert path.read_bytes() == first


def test_bad_values_keep_their_default_and_are_told_with_their_row(tmp_path: Path) -> None:
    path = written(
        tmp_path, '[general]\ntheme = "dark"\ntext_size = 7\n\n[ obs ]\nport = "x"\nhost = "may-hai"\n'
    )
    settings, problems = load(path)
    assert (settings.general.theme, settings.obs.host) == ("dark", "may-hai")
    assert (settings.general.text_size, settings.obs.port) == (100, 4455)
    assert [(one.row, one.field) for one in problems] == [(3, "general.text_size"), (6, "obs.port")]
    assert all(one.cause and one.remedy for one in problems)


def test_a_bad_value_written_in_one_line_is_told_without_a_row(tmp_path: Path) -> None:
    settings, problems = load(written(tmp_path, "obs = {port = 0}\n"))
    assert settings == Settings()
    assert [(one.row, one.field) for one in problems] == [(0, "obs.port")]


@pytest.mark.parametrize("shape", ["obs = 3\n", "obs = [1, 2]\n", "[[obs]]\nport = 1\n"])
def test_a_group_that_is_none_is_passed_over_and_mended_on_saving(tmp_path: Path, shape: str) -> None:
    path = written(tmp_path, shape)
    assert load(path) == (Settings(), [])
    save(path, CHOSEN)
    assert load(path) == (CHOSEN, [])


def test_a_file_saved_by_an_old_notepad_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b'\xef\xbb\xbf[general]\r\ncooperative = "HTX"\r\n')
    settings, problems = load(path)
    assert (settings.general.cooperative, problems) == ("HTX", [])


@pytest.mark.parametrize(
    ("content", "row"),
    [
        (b"[general]\ncooperative = HTX\n", 2),
        (b"\xff\xfe[\x00g\x00", 0),
        (b"a = " + b"[" * 5000, 1),
        (b"[obs]\nport = 1\nport = 2\n", 0),
    ],
)
def test_a_broken_file_is_set_aside_and_said_so(tmp_path: Path, content: bytes, row: int) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings, problems = load(path)
    assert settings == Settings()
    assert [one.row for one in problems] == [row]
    assert "settings.toml.broken" in problems[0].remedy
    assert not path.exists()
    assert (tmp_path / "settings.toml.broken").read_bytes() == content


def test_saving_over_a_broken_file_sets_it_aside_too(tmp_path: Path) -> None:
    path = written(tmp_path, "cái gì đây")
    save(path, CHOSEN)
    assert load(path) == (CHOSEN, [])
    assert (tmp_path / "settings.toml.broken").read_text(encoding="utf-8") == "cái gì đây"


def test_a_folder_in_place_of_the_file_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    settings, problems = load(tmp_path)
    assert settings == Settings()
    assert "quyền" in problems[0].remedy
    with pytest.raises(CoopLiveError, match="Chưa lưu được"):
        save(tmp_path, CHOSEN)


def test_a_disk_that_fails_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    save(path, CHOSEN)
    before = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CoopLiveError, match="Xem đĩa còn chỗ"):
        save(path, Settings())
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner-only bits")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, CHOSEN)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@given(st.binary(max_size=200))
def test_whatever_stands_in_the_file_loading_gives_settings(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        path.write_bytes(content)
        settings, problems = load(path)
        assert isinstance(settings, Settings)
        assert path.exists() or problems
