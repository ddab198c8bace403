"""The guard: what one platform forbids stays off the picture, with a reason and a way out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import InputError
from coop_live.policy import findings, load_rules, own_path, rules, rules_in_force, trouble, withheld
from coop_live.policy.reading import read_file
from coop_live.policy.values import ELEMENTS, LEVELS
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
    assert withheld("bank", ("facebook", "shopee")).rule == "P05"
    assert not any(withheld(element, ("facebook", "zalo", "lazada")) for element in ELEMENTS)


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
    rules = load_rules()
    assert [rule.id for rule in rules] == [f"P{n:02}" for n in range(1, 30) if n != 9]
    for rule in rules:
        assert rule.source
        assert rule.law_version[:2] == "20"
        assert rule.level in LEVELS
        for sentences in (rule.why, rule.instead, rule.ask):
            assert not sentences or {"vi", "en", "fr"} == set(sentences)


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The user's own file of rules, in a home of its own."""
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    return own_path()


def rule_text(id_="X1", extra="", platforms='["zalo"]'):
    """One rule of a user, that forbids the QR on Zalo."""
    return f"""
[[rule]]
id = "{id_}"
level = "block"
scope = ["element"]
elements = ["qr"]
platforms = {platforms}
law_version = "2026-11-01"
source = "quy định của huyện"
why = {{ vi = "Huyện không cho.", en = "The district forbids it.", fr = "Le district l’interdit." }}
instead = {{ vi = "Bỏ mã.", en = "Leave it out.", fr = "Retirez-le." }}
{extra}
"""


def test_without_a_file_of_their_own_people_have_the_shipped_rules(own):
    assert rules_in_force() == load_rules()
    assert trouble() is None


def test_a_rule_of_ones_own_is_added_and_one_with_a_known_name_replaces_it(own):
    own.write_text(rule_text("X1") + rule_text("P01", platforms='["lazada"]'), encoding="utf-8")
    assert withheld("qr", ("zalo",)).rule == "X1"
    assert withheld("qr", ("tiktok",)) is None
    assert withheld("qr", ("lazada",)).why == "Huyện không cho."
    assert withheld("phone", ("tiktok",)).rule == "P02"


def test_rules_can_be_switched_off_and_a_change_counts_at_once(own):
    own.write_text('without = ["P01"]', encoding="utf-8")
    assert withheld("qr", ("tiktok",)) is None
    own.write_text('without = ["P02", "P03"]', encoding="utf-8")
    assert withheld("qr", ("tiktok",)).rule == "P01"
    assert withheld("phone", ("tiktok",)) is None


def test_words_are_added_to_the_lists_that_the_own_rules_use(own):
    extra = """
[[rule.match]]
phrases = ["{good} nhì"]
"""
    text = rule_text("X2", extra).replace('["element"]\nelements = ["qr"]', '["text"]')
    own.write_text('[lists]\ngood = ["oách"]\n' + text, encoding="utf-8")
    mine = next(rule for rule in rules_in_force() if rule.id == "X2")
    assert len(mine.matches[0].phrases) == 1


def test_a_wrong_file_of_ones_own_is_told_and_the_live_stays_guarded(own):
    own.write_text(rule_text().replace('"block"', '"blok"'), encoding="utf-8")
    refusal = trouble()
    assert refusal is not None
    assert "policy.toml" in refusal.cause
    assert "dòng 2" in refusal.cause
    with pytest.raises(InputError, match="block, warn, inform"):
        rules_in_force()
    assert withheld("qr", ("tiktok",)).rule == "P01"
    own.unlink()
    assert trouble() is None


def test_a_wrong_file_is_read_once_and_again_when_it_or_the_language_changes(own, monkeypatch):
    read = []
    monkeypatch.setattr(rules, "read_file", lambda *asked: read.append(asked) or read_file(*asked))
    own.write_text(rule_text().replace('"block"', '"blok"'), encoding="utf-8")
    first, again = trouble(), trouble()
    assert withheld("qr", ("zalo",)) is None
    assert (first.cause, first.remedy) == (again.cause, again.remedy)
    assert first is not again
    assert len(read) == 1
    monkeypatch.setattr(rules, "language_now", lambda: "en")
    assert trouble().cause == first.cause  # no catalogue of sentences is loaded here
    assert len(read) == 2
    own.write_text(rule_text(), encoding="utf-8")
    assert trouble() is None
    assert withheld("qr", ("zalo",)).rule == "X1"


def test_an_edited_copy_of_the_shipped_file_counts(tmp_path):
    file = tmp_path / "rules.toml"
    text = SHIPPED.read_text(encoding="utf-8")
    file.write_text(text.replace('["tiktok", "shopee"]', '["zalo"]'), encoding="utf-8")
    rules = read_file(file).rules
    assert withheld("qr", ("zalo",), rules=rules) is not None
    assert withheld("qr", ("tiktok",), rules=rules) is None
