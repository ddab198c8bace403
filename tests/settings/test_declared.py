"""Each setting is declared once, and the declaration is enough for file, checks and settings page."""

from __future__ import annotations

import dataclasses

import pytest

from coop_live import i18n
from coop_live.errors import InputError
from coop_live.settings import FIELDS, Field, Settings


def field(key: str) -> Field:
    return next(one for one in FIELDS if one.key == key)


def test_every_setting_is_a_field_with_title_explanation_and_an_acceptable_default() -> None:
    declared = {
        f"{group.name}.{one.name}"
        for group in dataclasses.fields(Settings)
        for one in dataclasses.fields(getattr(Settings(), group.name))
    }
    assert {one.key for one in FIELDS} == declared
    for one in FIELDS:
        assert one.title
        assert one.explanation.endswith(".")
        assert one.accept(one.default) == one.default == one.value_in(Settings())


def test_the_explanation_is_asked_again_when_the_language_changes() -> None:
    i18n.install(lambda text, comment, n: "Card style" if text == "Kiểu thẻ" else text)
    try:
        assert field("overlay.theme").title == "Card style"
    finally:
        i18n.install(None)
    assert field("overlay.theme").title == "Kiểu thẻ"


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("general.cooperative", "  HTX An Toa\u0300n ", "HTX An Toàn"),
        ("general.text_size", 115, 115),
        ("overlay.qr", "https://htx.vn/{code}?m={code}", "https://htx.vn/{code}?m={code}"),
        ("obs.port", 65535, 65535),
        ("obs.scenes", ["Cảnh chính", "Cảnh chính", "Cận"], ("Cảnh chính", "Cận")),
        ("live.platforms", ("facebook", "tiktok"), ("facebook", "tiktok")),
        ("bridge.port", 0, 0),
        ("overlay.window_colour", "transparent", "transparent"),
        ("overlay.page_port", 0, 0),
    ],
)
def test_good_values_are_kept(key: str, value: object, kept: object) -> None:
    settings = field(key).put_into(Settings(), value)
    assert field(key).value_in(settings) == kept


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("general.cooperative", "A" * 301, "Viết ngắn hơn 300 chữ."),
        ("general.cooperative", "HTX\x00", "Gõ lại bằng tay."),
        ("general.cooperative", 7, "Đặt chữ trong dấu ngoặc kép."),
        ("general.language", "de", "Chọn trong: system, vi, en, fr."),
        ("general.text_size", True, "Chọn trong: 100, 115, 130."),
        ("live.platforms", ["facebook", "myspace"], "Chọn trong: facebook"),
        ("live.platforms", "facebook", "Chọn trong: facebook"),
        ("obs.scenes", ["Một", 2], "Đặt chữ trong dấu ngoặc kép."),
        ("obs.port", 0, "Gõ số từ 1 đến 65535."),
        ("obs.port", "4455", "Gõ số từ 1 đến 65535."),
        ("obs.enabled", 1, "Gõ true (có) hoặc false (không)."),
        ("overlay.qr", "https://htx.vn/{ma}", "Chỉ dùng {code} cho mã sản phẩm."),
        ("overlay.window_colour", "red", "Chọn trong: transparent, green, magenta, blue."),
        ("overlay.network", "true", "Gõ true (có) hoặc false (không)."),
        ("voice.rate", 10**30, "Gõ số từ 80 đến 300."),
    ],
)
def test_bad_values_are_refused_with_what_is_allowed(key: str, value: object, says: str) -> None:
    with pytest.raises(InputError) as refused:
        field(key).accept(value)
    assert refused.value.cause.startswith(field(key).title + ":")
    assert refused.value.remedy.startswith(says)


def test_the_answers_words_take_their_own_braces_and_no_others():
    field = next(one for one in FIELDS if one.key == "live.reply")
    assert field.accept("Chốt {goods} cho {name}: {total}, {code}")
    for wrong in ("Chốt {món}", "{name", "{{name}}", "{phone}"):
        with pytest.raises(InputError) as told:
            field.accept(wrong)
        assert "{name}, {goods}, {total}, {code}" in told.value.remedy
