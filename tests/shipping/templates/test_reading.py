"""A template that a person edited: what may stand in it, and how slips are told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coop_live.errors import InputError
from coop_live.resources import asset
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.templates.reading import MOST_BYTES, read_template
from coop_live.shipping.templates.template import FIELDS, Template, TemplateColumn

START = 'name = "Của tôi"\ncarrier = "own"\nsheet = "Đơn"\n'
NAME = '[[column]]\nheading = "Tên"\nfield = "name"\n'


def read(folder: Path, text: str) -> Template:
    (folder / "own.toml").write_text(text, encoding="utf-8")
    return read_template(folder / "own.toml")


def test_what_a_small_template_says(tmp_path: Path) -> None:
    text = f'{START}heading_row = 3\n[limits]\ngrams = 30_000\n{NAME}[[column]]\nheading = "Kg"\n'
    template = read(tmp_path, text + 'field = "weight"\nunit = "kg"\nrequired = true\nwidth = 9\n')
    assert template == Template(
        "Của tôi",
        "own",
        "Đơn",
        3,
        (
            TemplateColumn("Tên", "name"),
            TemplateColumn("Kg", "weight", required=True, width=9, unit="kg"),
        ),
        most_grams=30_000,
    )


def test_a_file_of_notepad_is_read(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_bytes(("\ufeff" + START + NAME).replace("\n", "\r\n").encode())
    assert read_template(tmp_path / "own.toml").name == "Của tôi"


@pytest.mark.parametrize("carrier", [one for one in CARRIERS if one != "own"])
def test_ours_say_where_they_are_from_and_that_they_are_not_proven(carrier: str) -> None:
    template = read_template(asset("carriers", f"{carrier}.toml"))
    assert template.carrier == carrier
    assert not template.proven
    assert "[?]" in template.source
    assert {"phone", "cod", "weight", "order_code"} <= {column.field for column in template.columns}


def test_the_example_is_a_template_and_explains_every_field() -> None:
    path = asset("carriers", "example.toml")
    assert read_template(path).carrier == "own"
    comments = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    explained = {found[1] for line in comments if (found := re.match(r"#   (\w+) {2,}\S", line))}
    assert set(FIELDS) <= explained


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ('name = "x\n', "own.toml, dòng 1: viết chưa đúng."),
        (START + "colour = 1\n" + NAME, "own.toml, dòng 4, “colour”: chương trình không biết chữ này."),
        (START.replace("own", "dhl") + NAME, "own.toml, dòng 2, “carrier”: “dhl” không dùng được."),
        (
            START.replace("Đơn", "a/b") + NAME,
            "own.toml, dòng 3, “sheet”: tên trang có dấu mà Excel không cho.",
        ),
        (START + 'heading_row = "3"\n' + NAME, "dòng 4, “heading_row”: cần một số từ 1 đến 100."),
        (START + "heading_row = true\n" + NAME, "dòng 4, “heading_row”: cần một số"),
        (START + 'proven = "yes"\n' + NAME, "dòng 4, “proven”: chỉ có thể là true hoặc false."),
        (START, "“column”: chưa có cột nào."),
        (START + "[limits]\nkilos = 3\n" + NAME, "own.toml, dòng 5, “kilos”: chương trình không biết"),
        (START + NAME + NAME.replace("name", "price"), "own.toml, dòng 9, “field”: “price” không dùng được."),
        (START + NAME + 'text = "x"\n', "dòng 7, “text”: mỗi cột cần đúng một trong field, text, number."),
        (START + '[[column]]\nheading = "Tên"\n', "dòng 4, “field”: mỗi cột cần đúng một"),
        (START + NAME.replace('"Tên"', "7"), "dòng 5, “heading”: cần một đoạn chữ trong ngoặc kép."),
        (START + NAME + 'unit = "kg"\n', "dòng 7, “unit”: chỉ dùng cho field weight."),
        (START + NAME.replace("name", "may_look"), "“yes”: cột này cần cả yes và no."),
        (START + NAME + "most = -1\n", "dòng 7, “most”: cần một số từ 1 đến 32000."),
        (START + '[[column]]\nheading = "x"\nnumber = 1.5\n', "dòng 6, “number”: cần chữ hoặc số nguyên."),
        (START.replace("Của tôi", "dài" * 40) + NAME, "dòng 1, “name”: dài quá 80 chữ."),
        (START + "column = 3\n", "dòng 4, “column”: chưa có cột nào."),
        (START + "limits = 3\n" + NAME, "dòng 4, “limits”: phải là một khúc [limits]."),
    ],
)
def test_a_slip_is_told_with_file_line_key_and_remedy(tmp_path: Path, text: str, cause: str) -> None:
    with pytest.raises(InputError) as told:
        read(tmp_path, text)
    assert cause in told.value.cause
    assert told.value.remedy


def test_what_is_no_text_at_all_is_told(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    with pytest.raises(InputError, match=r"Chưa đọc được tệp mẫu own\.toml"):
        read_template(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="không phải chữ UTF-8"):
        read_template(path)
    path.write_bytes(b"#" * (MOST_BYTES + 1))
    with pytest.raises(InputError, match="quá lớn"):
        read_template(path)
    path.write_text("a = " + "[" * 3_000, encoding="utf-8")
    with pytest.raises(InputError, match="viết chưa đúng"):
        read_template(path)
