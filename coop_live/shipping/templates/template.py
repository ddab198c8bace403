"""What a carrier's file looks like: its headings and what stands under each."""

from __future__ import annotations

from dataclasses import dataclass

# What may be written under a heading. A template can ask for nothing else: it is data, never code.
FIELDS = (
    "row_number",
    "order_code",
    "number",
    "name",
    "phone",
    "address",
    "address_line",
    "ward",
    "old_district",
    "province",
    "commune_and_province",
    "cod",
    "goods_value",
    "weight",
    "content",
    "quantity",
    "note",
    "ship_by",
    "may_look",
    "buyer_pays",
)
CHOICES = ("may_look", "buyer_pays")
UNITS = ("g", "kg")
DATES = ("dd/mm/yyyy", "yyyy-mm-dd", "dd-mm-yyyy", "mm/dd/yyyy", "dd/mm/yyyy hh:mm")
# How certain an address has to be before a carrier gets it.
CERTAINTIES = ("commune", "address")

Constant = str | int


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """One column: a `field` of FIELDS, or the same `constant` in every row.

    Where it is `required` an order without it stays out of the file. A text is cut after `most` letters (0:
    not), an order whose text has more than `most_bytes` stays out. `unit` is of the weight, `date` of the
    day, `yes` and `no` are what the carrier calls a choice.
    """

    heading: str
    field: str = ""
    constant: Constant = ""
    required: bool = False
    most: int = 0
    most_bytes: int = 0
    width: int = 0
    unit: str = "g"
    date: str = DATES[0]
    yes: Constant = ""
    no: Constant = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A carrier's file. Headings stand in row `heading_row` (1 is the first), orders below.

    `address` is one of CERTAINTIES; `most_grams` and `most_cod` are the heaviest parcel and the most money
    that the carrier takes (None: not limited). `proven` is False as long as nobody has seen the carrier take
    the file; `source` says where it is from.
    """

    name: str
    carrier: str
    sheet: str
    heading_row: int
    columns: tuple[TemplateColumn, ...]
    address: str = CERTAINTIES[0]
    most_grams: int | None = None
    most_cod: int | None = None
    proven: bool = False
    source: str = ""
