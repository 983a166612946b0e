"""What the commands take and where they write."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from cadre_policy.errors import InputError, RecordError, UnknownNameError
from cadre_policy.law import Language
from cadre_policy.measures import Date, as_date
from cadre_policy.rules import YUNNAN, Policy

if TYPE_CHECKING:
    from cadre_policy.records import Cadre, Unit


def day_of(text: str) -> dt.date:
    """A day as it was typed."""
    try:
        return as_date(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def or_today(day: dt.date | None) -> Date:
    """The day that was said.  The only clock of the library: a person at a terminal means today unless they say a day."""
    return as_date(day if day is not None else dt.date.today())


def policy_of(path: Path | None) -> Policy:
    """The policy of a file, or the default one."""
    from cadre_policy.interop.reforms import policy_from_plain

    if path is None:
        return YUNNAN
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecordError(path.name, [f"the file is not TOML: {error}"]) from None
    return policy_from_plain(table)


def unit_of(path: Path, name: str | None, on: Date, language: Language) -> Unit:
    """The unit of a file, or of a folder of files; what in a folder needs an eye is told on the error stream.

    Names of files are often people's: they are told to a terminal only, and never end up in a log.
    """
    if not path.is_dir():
        from cadre_policy.interop import read_unit_file

        if name is not None:
            raise InputError(f"{path.name} is one unit's file: --unit-id is for folders")
        return read_unit_file(path)
    from cadre_policy.interop.desk import progress_line, unit_from_folder

    read = unit_from_folder(path, on=on, unit=name, progress=progress_line(sys.stderr, language))
    for line in read.say(language, names=sys.stderr.isatty()):
        print(line, file=sys.stderr)
    return read.unit


def member(unit: Unit, name: str) -> Cadre:
    """The member of a unit with an identifier."""
    members = {cadre.id: cadre for cadre in unit.members}
    if name not in members:
        raise UnknownNameError("member of the unit", name, members)
    return members[name]


def put(text: str, output: Path | None) -> None:
    """Write a text to a file, or to the screen."""
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8", newline="\n")


__all__ = ["day_of", "member", "or_today", "policy_of", "put", "unit_of"]
