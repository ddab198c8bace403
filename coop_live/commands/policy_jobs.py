"""The job on texts: what the platforms and the law say against them, and what to say instead."""

from __future__ import annotations

import argparse
import json
from typing import Any

from coop_live.commands.output import DONE, WRONG_INPUT, emit, lines_of, say
from coop_live.errors import InputError
from coop_live.i18n import language, tr
from coop_live.policy import Finding, Rule, check, rules_in_force


def check_texts(args: argparse.Namespace) -> int:
    """Check the text of the command line or of standard input, or the records of a file in their order."""
    rules = rules_in_force()
    platforms = _names(args.platform or "")
    if args.file is not None:
        return _all_of(args.file, platforms, args.kind, rules)
    text = "".join(lines_of("-")) if args.text == "-" else args.text
    for found in check(text, platforms, kind=args.kind, language=language(), rules=rules):
        emit(finding_record(found))
    return DONE


def finding_record(found: Finding) -> dict[str, Any]:
    """Return a finding as a JSON record."""
    return {"rule": found.rule, "level": found.level, "span": list(found.span), "advice": found.advice}


def _all_of(file: str, platforms: tuple[str, ...], kind: str, rules: tuple[Rule, ...]) -> int:
    """Answer each record; a bad one is told by its line, and the rest goes on."""
    wrong = 0
    for number, line in enumerate(lines_of(file), 1):
        if not line.strip():
            continue
        try:
            name, text, where, sort = _read(line, platforms, kind)
            found = check(text, where, kind=sort, language=language(), rules=rules)
        except (ValueError, TypeError, KeyError, RecursionError):
            say(tr("Dòng {row}: cần một bản ghi JSON có “text”, “platforms” và “kind”.", row=number))
            wrong += 1
            continue
        except InputError as error:
            say(tr("Dòng {row}: {reason}", row=number, reason=str(error)))
            wrong += 1
            continue
        emit({"id": name, "findings": [finding_record(one) for one in found]})
    return WRONG_INPUT if wrong else DONE


def _read(line: str, platforms: tuple[str, ...], kind: str) -> tuple[object, str, tuple[str, ...], str]:
    """Return id, text, platforms and kind of a record; what it leaves out is the command line's."""
    record = json.loads(line)
    if not isinstance(record, dict):
        raise TypeError
    text, where, sort = record["text"], record.get("platforms"), record.get("kind")
    if isinstance(where, str):
        where = _names(where)
    if where is None:
        where = platforms
    sort = kind if sort is None else sort
    if not isinstance(text, str) or not isinstance(sort, str) or not isinstance(where, list | tuple):
        raise TypeError
    if not all(isinstance(each, str) for each in where):
        raise TypeError
    return record.get("id"), text, tuple(where), sort


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name for each in listed.split(",") if (name := each.strip()))
