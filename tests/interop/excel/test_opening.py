"""Files made to do harm, or damaged, are refused at once, and no error tells what stands in them."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cadre_policy.errors import RecordError
from cadre_policy.interop.excel import Limits, read_workbook

from .books import book, with_part

SECRET = "甲某secret"
SHEET = "xl/worksheets/sheet1.xml"
GOOD = book({"名册": [["姓名", "性别", "民族"], [SECRET, "男", "汉族"], ["甲二", SECRET, "汉族"]]})
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(inner: str, before: str = "") -> str:
    """A sheet's XML around some elements."""
    return f'<?xml version="1.0"?>{before}<worksheet xmlns="{MAIN}">{inner}</worksheet>'


def zipped(parts: dict[str, bytes]) -> bytes:
    """A zip of some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def encrypted() -> bytes:
    """A workbook whose first entry says that it needs a password."""
    place = GOOD.index(b"PK\x01\x02") + 8
    return GOOD[:place] + bytes([GOOD[place] | 1]) + GOOD[place + 1 :]


LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
)

BAD: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "text": lambda: SECRET.encode(),
    "old format or password": lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 2000,
    "a zip of something else": lambda: zipped({"a.txt": b"x"}),
    "cut short": lambda: GOOD[: len(GOOD) // 2],
    "a zip bomb": lambda: with_part(GOOD, SHEET, b" " * 200_000_000),
    "a bomb that nobody asks for": lambda: with_part(GOOD, "xl/media/photo.jpg", b"\0" * 200_000_000),
    "entities": lambda: with_part(GOOD, SHEET, sheet("<sheetData>&j;</sheetData>", LAUGHS)),
    "entities elsewhere": lambda: with_part(GOOD, "xl/styles.xml", sheet("&j;", LAUGHS)),
    "nesting": lambda: with_part(GOOD, SHEET, sheet("<a>" * 100_000 + "</a>" * 100_000)),
    "merged without end": lambda: with_part(
        GOOD, SHEET, sheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "links without end": lambda: with_part(
        GOOD, SHEET, sheet('<sheetData/><hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>')
    ),
    "rows that reach too far": lambda: with_part(
        GOOD,
        SHEET,
        sheet(
            "<sheetData>"
            + "".join(f'<row r="{r}"><c r="XFD{r}"><v>1</v></c></row>' for r in range(1, 500))
            + "</sheetData>"
        ),
    ),
    "no XML": lambda: with_part(GOOD, SHEET, SECRET),
    "wrong references": lambda: with_part(
        GOOD, SHEET, sheet('<sheetData><row r="1"><c r="A1" t="s"><v>999</v></c></row></sheetData>')
    ),
    "a password": encrypted,
    "too many parts": lambda: zipped(
        {"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a/>"} | {f"{i}": b"" for i in range(2500)}
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_bearable_workbook_is_refused_at_once(name: str) -> None:
    content = BAD[name]()
    tracemalloc.start()
    began = time.perf_counter()
    with pytest.raises(RecordError) as caught:
        read_workbook(content)
    took, (_, most) = time.perf_counter() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "secret" not in str(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is None
    assert took < 20
    assert most < 60_000_000


def test_a_far_last_row_is_no_harm() -> None:
    """Offices format whole columns; the last row of the sheet is then there, and empty."""
    far = (
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>性别</t></is></c>'
        '<c r="C1" t="inlineStr"><is><t>民族</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>甲一</t></is></c></row><row r="1048576"><c r="A1048576"/></row></sheetData>'
    )
    read = read_workbook(with_part(GOOD, SHEET, sheet('<dimension ref="A1:XFD1048576"/>' + far)))
    assert [cadre.name for cadre in read.cadres] == ["甲一"]


def test_limits_can_be_set() -> None:
    with pytest.raises(RecordError, match="at most 100 bytes"):
        read_workbook(GOOD, limits=Limits(file_bytes=100))
    with pytest.raises(RecordError, match="smaller workbook"):
        read_workbook(GOOD, limits=Limits(elements=10))


def told(content: bytes) -> list[str]:
    """Everything that is said of a workbook, whether it is refused or read."""
    try:
        read = read_workbook(content)
    except RecordError as error:
        return [str(error), repr(error)]
    return [text for one in read.problems for text in (one.say("zh"), str(one), repr(one))]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=20))
def test_changed_bytes_never_crash_or_tell(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(GOOD)
    for place, byte in changes:
        damaged[place] = byte
    assert not [text for text in told(bytes(damaged)) if "secret" in text]


PARTS = [name for name in zipfile.ZipFile(io.BytesIO(GOOD)).namelist() if name.endswith((".xml", ".rels"))]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(PARTS),
    st.lists(
        st.tuples(
            st.integers(0, 4000), st.sampled_from(["", "<", "0", "-1", "1e99", "row", "999999999", "&amp;", SECRET])
        )
    ),
)
def test_changed_parts_never_crash_or_tell(part: str, changes: list[tuple[int, str]]) -> None:
    text = zipfile.ZipFile(io.BytesIO(GOOD)).read(part).decode()
    for place, piece in changes:
        at = place % len(text)
        text = text[:at] + piece + text[at + 1 :]
    assert not [said for said in told(with_part(GOOD, part, text)) if "secret" in said]
