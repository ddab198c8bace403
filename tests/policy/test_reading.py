"""A wrong file of rules is refused: with its name, the line, the rule and the reason; a right one is read."""

from __future__ import annotations

import pytest

from coop_live.errors import InputError
from coop_live.policy.reading import read_file

RIGHT = """
[lists]
fruit = ["mận", "hồng giòn"]

[[rule]]
id = "X1"
level = "warn"
scope = ["text", "live"]
platforms = "all"
kinds = ["food", "unknown"]
law_version = "2026-11-01"
source = "quy định của huyện"
yields_to = ["P10"]

[rule.why]
vi = "Vì sao."
en = "Why."
fr = "Pourquoi."

[rule.instead]
vi = "Thay bằng."
en = "Instead."
fr = "Plutôt."

[rule.ask]
vi = "Đã xem?"
en = "Seen?"
fr = "Vu ?"

[[rule.match]]
phrases = ["{fruit} rẻ ~2 nhất", "=mận|ổi ngọt?"]
spared = ["mận # ký"]
patterns = ['man [0-9]{1,3} nghin']
proof = ["award"]
unless = { tiktok = ["tiktok"] }

[[rule.match]]
finder = "phone"
"""


@pytest.fixture
def read(tmp_path):
    """Read these words as a file."""

    def run(text: str | bytes):
        file = tmp_path / "mine.toml"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_file(file)

    return run


def test_a_right_file_is_read_whole(read):
    file = read(RIGHT)
    (rule,) = file.rules
    assert (rule.id, rule.level, rule.scope, rule.kinds) == ("X1", "warn", ("text", "live"), ("food", ""))
    assert rule.everywhere
    assert rule.ask["en"] == "Seen?"
    first, second = rule.matches
    assert (len(first.phrases), first.proof, second.finder) == (2, ("award",), "phone")
    assert first.unless == {"tiktok": frozenset({"tiktok"})}
    assert file.lists == {"fruit": ("mận", "hồng giòn")}


@pytest.mark.parametrize(
    ("right", "wrong", "reason"),
    [
        ('level = "warn"', 'level = "wran"', "block, warn, inform"),
        ('level = "warn"', "level = 3", "level"),
        ('level = "warn"', "level = ", "dòng 7"),
        ('id = "X1"', "", "thiếu id"),
        ('id = "X1"', 'id = "  "', "thiếu id"),
        ('scope = ["text", "live"]', 'scope = ["tekst"]', "text, element, product, live"),
        ('scope = ["text", "live"]', "scope = []", "thiếu scope"),
        ('scope = ["text", "live"]', 'scope = "text"', "danh sách"),
        ('scope = ["text", "live"]', 'scope = ["text"]', "ask"),
        ('scope = ["text", "live"]', 'scope = ["text", "live", "element"]', "elements"),
        ('scope = ["text", "live"]', 'scope = ["live"]', "match"),
        ('platforms = "all"', 'platforms = ["tictoc"]', "platforms phải là một trong: all"),
        ('platforms = "all"', "platforms = []", "platforms"),
        ('platforms = "all"', 'platforms = "tiktok"', "platforms"),
        ('kinds = ["food", "unknown"]', 'kinds = ["drug"]', "tpbvsk"),
        ('kinds = ["food", "unknown"]', "kinds = []", "kinds"),
        ("2026-11-01", "01/11/2026", "2026-02-15"),
        ("2026-11-01", "2026-13-01", "law_version"),
        ('source = "quy định của huyện"', "", "thiếu source"),
        ('yields_to = ["P10"]', "yields_to = [10]", "yields_to"),
        ('yields_to = ["P10"]', 'yeilds_to = ["P10"]', "không biết “yeilds_to”"),
        ("[rule.why]", "[rule.whi]", "không biết “whi”"),
        ('fr = "Pourquoi."', "", "thiếu why.fr"),
        ('fr = "Plutôt."', 'fr = ""', "thiếu instead.fr"),
        ('fr = "Vu ?"', 'de = "Gesehen?"', "không biết “de”"),
        ('phrases = ["{fruit}', 'phrases = ["{friut}', "{friut}"),
        ("~2", "~99", "~99"),
        ("~2", "~x", "~x"),
        ("=mận|ổi ngọt?", "~2 ngọt", "~2 ngọt"),
        ("=mận|ổi ngọt?", "* ngọt", "* ngọt"),
        ("=mận|ổi ngọt?", "mận? ngọt?", "mận? ngọt?"),
        ("=mận|ổi ngọt?", "mận||ổi", "mận||ổi"),
        ("=mận|ổi ngọt?", "giảm 50%", "50%"),
        ("=mận|ổi ngọt?", " ".join(["mận"] * 40), "mận mận"),
        ("man [0-9]{1,3} nghin", "man ([0-9]", "viết sai"),
        ("man [0-9]{1,3} nghin", "(a+)+b", "quá nặng"),
        ("man [0-9]{1,3} nghin", "a.*b", "quá nặng"),
        ("man [0-9]{1,3} nghin", "(a{1,9}){1,9}b", "quá nặng"),
        ("man [0-9]{1,3} nghin", "(a|aa){1,20}b", "quá nặng"),
        ("man [0-9]{1,3} nghin", "a{1,50}a{1,50}b", "quá nặng"),
        ("man [0-9]{1,3} nghin", "(man)x{0,3}\\1", "quá nặng"),
        ("man [0-9]{1,3} nghin", "(?:[a-z ]{1,20}){20}!", "quá nặng"),
        ("man [0-9]{1,3} nghin", "m?", "chữ trống"),
        ("man [0-9]{1,3} nghin", "m" * 400, "300"),
        ('finder = "phone"', 'finder = "fone"', "phone, url"),
        ('finder = "phone"', 'spared = ["mận"]', "thiếu phrases"),
        ('proof = ["award"]', 'proof = ["diploma"]', "ocop"),
        ('proof = ["award"]', 'prof = ["award"]', "không biết “prof”"),
        ("unless = { tiktok", "unless = { tictoc", "unless"),
        ('[lists]\nfruit = ["mận", "hồng giòn"]', "[lists]\nfruit = 3", "fruit"),
        ('[lists]\nfruit = ["mận", "hồng giòn"]', "lists = 3", "lists"),
        ("[lists]", "[list]", "không biết “list”"),
    ],
)
def test_a_wrong_file_is_refused_with_place_and_reason(read, right, wrong, reason):
    assert RIGHT.count(right) >= 1
    with pytest.raises(InputError) as refusal:
        read(RIGHT.replace(right, wrong, 1))
    assert "mine.toml" in refusal.value.cause
    assert reason in refusal.value.cause
    assert refusal.value.remedy


def test_the_line_of_the_wrong_rule_is_told(read):
    second = RIGHT[RIGHT.index("[[rule]]") :].replace("X1", "X2").replace('"warn"', '"wran"')
    with pytest.raises(InputError) as refusal:
        read(RIGHT + second)
    line = RIGHT.count("\n") + 1
    assert f"dòng {line}: quy tắc X2: level" in refusal.value.cause


def test_two_rules_of_one_name_are_refused(read):
    with pytest.raises(InputError, match="hai quy tắc cùng tên X1"):
        read(RIGHT + RIGHT[RIGHT.index("[[rule]]") :])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rule = [1, 2]",
        b"rule = 3",
        b"\x89PNG\xff\xfe",
        b"a = " + b"[" * 9_000,
        b"# " + b"x" * 2_000_001,
    ],
    ids=["empty", "numbers", "number", "picture", "deep", "endless"],
)
def test_what_is_no_file_of_rules_is_refused(read, content):
    with pytest.raises(InputError, match=r"mine\.toml"):
        read(content)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"none\.toml"):
        read_file(tmp_path / "none.toml")
    with pytest.raises(InputError, match=tmp_path.name):
        read_file(tmp_path)
