"""The banks of Vietnam by the six digits that a transfer needs, found by number or by a typed name."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.resources import asset


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank: `bin` its six digits, `short` what people say, `also` older and shorter names.

    `source` is sbv (State Bank's letter) or "?" (other public lists only, not confirmed).
    """

    bin: str
    short: str
    name: str
    also: tuple[str, ...] = ()
    source: str = "sbv"


@cache
def banks() -> tuple[Bank, ...]:
    """Return all banks that we know, in the order of their numbers."""
    with asset("banks", "banks.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return tuple(
            Bank(
                bin=row["bin"],
                short=row["short"],
                name=row["name"],
                also=tuple(name.strip() for name in row["also"].split(";") if name.strip()),
                source=row["source"],
            )
            for row in rows
        )


def bank_of(number: str) -> Bank | None:
    """Return the bank with this number, or None: new banks come, an unknown one may be right."""
    return next((bank for bank in banks() if bank.bin == number), None)


def find(typed: str) -> tuple[Bank, ...]:
    """Return the banks that a typed number or name may mean, with or without accents, best first.

    One whole name is enough for one answer: "mb" is MB alone, "viet" is all that begin so.
    """
    wanted = _squeezed(typed)
    if not wanted or wanted.isdigit():
        return tuple(bank for bank in banks() if bank.bin == wanted)
    whole = tuple(bank for bank in banks() if wanted in _names(bank))
    if whole:
        return whole
    begun = tuple(bank for bank in banks() if any(name.startswith(wanted) for name in _names(bank)))
    within = tuple(bank for bank in banks() if any(wanted in name for name in _names(bank)))
    found = begun + tuple(bank for bank in within if bank not in begun)
    return found or (find(wanted.removesuffix("bank")) if wanted.endswith("bank") else ())


def bin_of(typed: str) -> str:
    """Return the number of the one bank that is meant; six digits are taken as they are.

    Raises InputError where no bank or more than one is meant, and names those.
    """
    number = typed.strip()
    if len(number) == 6 and number.isascii() and number.isdigit():
        return number
    found = find(typed)
    if len(found) == 1:
        return found[0].bin
    if found:
        names = ", ".join(f"{bank.short} ({bank.bin})" for bank in found[:6])
        raise InputError(
            tr("“{typed}” có thể là nhiều ngân hàng: {names}.", typed=typed, names=names),
            tr("Gõ tên đầy đủ hơn, hoặc 6 chữ số mã ngân hàng."),
        )
    raise InputError(
        tr("Không tìm thấy ngân hàng “{typed}”.", typed=typed),
        tr("Gõ tên khác, hoặc 6 chữ số mã ngân hàng (BIN)."),
    )


@cache
def _names(bank: Bank) -> tuple[str, ...]:
    return tuple(_squeezed(name) for name in (bank.short, bank.name, *bank.also))


def _squeezed(name: str) -> str:
    plain = folded(name)
    return (plain.removeprefix("ngan hang").strip() or plain).replace(" ", "")
