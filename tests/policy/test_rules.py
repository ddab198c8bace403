"""The guard: what one platform forbids stays off the picture, with a reason and a way out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import InputError
from coop_live.policy import findings, load_rules, withheld
from coop_live.resources import asset
from coop_live.settings import PLATFORMS

SHIPPED = asset("policy", "rules.toml")


@pytest.mark.parametrize("platform", ["tiktok", "shopee", "TikTok", " Shopee "])
def test_no_qr_on_tiktok_and_shopee(platform):
    found = withheld("qr", (platform,))
    assert found is not None
    assert (found.rule, found.level) == ("P01", "block")
    assert found.why
    assert found.instead
    assert "{" not in found.why + found.instead


@pytest.mark.parametrize("platform", ["facebook", "youtube", "zalo", "lazada", "vcamart", "other"])
def test_elsewhere_the_qr_may_be_shown(platform):
    assert withheld("qr", (platform,)) is None


def test_nobody_live_forbids_nothing():
    assert withheld("qr", ()) is None


def test_one_strict_platform_of_several_is_enough():
    found = withheld("qr", ("facebook", "shopee", "zalo"))
    assert found is not None
    assert found.platform == "shopee"
    assert found.why.startswith("Shopee")


def test_the_strictest_comes_first_and_only_block_withholds():
    block = load_rules()[0]
    inform = replace(block, id="X1", level="inform", platforms=("facebook",))
    warn = replace(block, id="X2", level="warn", platforms=("facebook",))
    rules = (inform, warn, block)
    assert [f.rule for f in findings("qr", ("facebook", "tiktok"), rules=rules)] == ["P01", "X2", "X1"]
    assert withheld("qr", ("facebook",), rules=rules) is None


def test_phones_and_links_have_their_rules():
    assert [f.rule for f in findings("phone", ("tiktok",))] == ["P02"]
    assert [f.rule for f in findings("url", ("shopee",))] == ["P03"]


def test_the_reason_is_told_in_the_readers_language():
    told = {language: withheld("qr", ("tiktok",), language=language) for language in ("vi", "en", "fr", "de")}
    assert "lead" in told["en"].why
    assert "direct" in told["fr"].why
    assert told["de"] == told["vi"]


def test_an_unknown_platform_is_refused_with_the_known_ones():
    with pytest.raises(InputError) as refusal:
        withheld("qr", ("tiktokk",))
    assert "tiktokk" in refusal.value.cause
    for name in PLATFORMS:
        assert name in refusal.value.remedy


def test_every_shipped_rule_names_its_source_and_date():
    for rule in load_rules():
        assert rule.source
        assert rule.law_version[:2] == "20"


@pytest.mark.parametrize(
    ("wrong", "right", "reason"),
    [
        ('level = "block"', 'level = "blok"', "P01"),
        ('element = "qr"', 'element = "banner"', "qr, phone, url"),
        ('platforms = ["tiktok", "shopee"]', 'platforms = ["tictoc"]', "platforms"),
        ('platforms = ["tiktok", "shopee"]', "platforms = []", "platforms"),
        ('law_version = "2025-06-29"', "", "law_version"),
        ('id = "P02"', 'id = "P01"', "P01"),
        ('id = "P01"', "", "1"),
        ("[rule.why]", "[rule.whi]", "why"),
        ('fr = "', 'frr = "', "fr"),
        ('level = "block"', "level = ", "line 10"),
    ],
)
def test_a_wrong_file_is_refused_with_place_and_reason(tmp_path, wrong, right, reason):
    file = tmp_path / "mine.toml"
    text = SHIPPED.read_text(encoding="utf-8")

    file.write_text(text.replace(wrong, right, 1), encoding="utf-8")
    with pytest.raises(InputError) as refusal:
        load_rules(file)
    assert "mine.toml" in refusal.value.cause
    assert reason in refusal.value.cause
    assert refusal.value.remedy


def test_files_that_are_no_rules_are_refused(tmp_path):
    (tmp_path / "picture.toml").write_bytes(b"\x89PNG\xff\xfe")
    for name, content in (("empty.toml", ""), ("list.toml", "rule = [1, 2]"), ("one.toml", "rule = 3")):
        (tmp_path / name).write_text(content)
    for file in ("picture.toml", "empty.toml", "list.toml", "one.toml", "not-there.toml"):
        with pytest.raises(InputError, match=file):
            load_rules(tmp_path / file)


def test_an_edited_file_counts(tmp_path):
    file = tmp_path / "rules.toml"
    file.write_text(
        SHIPPED.read_text(encoding="utf-8").replace('["tiktok", "shopee"]', '["zalo"]'), encoding="utf-8"
    )
    rules = load_rules(file)
    assert withheld("qr", ("zalo",), rules=rules) is not None
    assert withheld("qr", ("tiktok",), rules=rules) is None
