"""A person's own templates beside the ledger, before ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError, InputError
from coop_live.shipping.templates.folder import caution, make_own, template_for, template_path


def test_without_a_file_of_theirs_ours_is_taken(tmp_path: Path) -> None:
    assert template_for("ghn", tmp_path).name == "Giao Hàng Nhanh (GHN)"


def test_a_file_with_a_carriers_name_replaces_ours(tmp_path: Path) -> None:
    path = make_own(tmp_path, "ghn")
    assert path == tmp_path / "carriers" / "ghn.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("heading_row = 1", "heading_row = 4"), "utf-8")
    assert template_for("ghn", tmp_path).heading_row == 4


def test_an_own_template_is_made_by_one_act_and_never_overwritten(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Chưa có mẫu riêng"):
        template_for("own", tmp_path)
    path = make_own(tmp_path)
    assert template_for("own", tmp_path).name == "Mẫu riêng"
    path.write_text(path.read_text(encoding="utf-8").replace("Mẫu riêng", "Của HTX"), encoding="utf-8")
    assert make_own(tmp_path) == path == template_path("own", tmp_path)
    assert template_for("own", tmp_path).name == "Của HTX"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "carriers").write_text("a file in the way")
    with pytest.raises(CoopLiveError, match="carriers"):
        make_own(tmp_path)


def test_the_user_is_told_of_what_nobody_has_proven(tmp_path: Path) -> None:
    assert "GHTK, cột tự đặt" in caution(template_for("ghtk", tmp_path))
    assert "chưa thử với hãng" in caution(template_for("ghn", tmp_path))
    make_own(tmp_path)
    assert caution(template_for("own", tmp_path)) == ""
