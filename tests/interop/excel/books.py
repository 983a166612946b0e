"""Workbooks for the tests: a table of values a sheet."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

Rows = Sequence[Any]


def book(sheets: Mapping[str, Rows], *, merges: Mapping[str, Sequence[str]] | None = None, mac: bool = False) -> bytes:
    """A workbook with these sheets, row by row."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    if mac:
        made.epoch = CALENDAR_MAC_1904
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for area in (merges or {}).get(name, ()):
            sheet.merge_cells(area)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def with_part(content: bytes, name: str, data: bytes | str) -> bytes:
    """The workbook with one part put in another's place, or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, data)
    return out.getvalue()
