"""Opening a workbook that somebody else made: what it would unfold to is measured before anything unfolds.

The file is a zip of XML parts.  Its size, the sizes that the parts declare (a zip gives no more than it declares), the
number and depth of their elements, and the areas that ranges span are bounded; a document type is refused.
"""

import io
import os
import re
import zipfile
from pathlib import Path
from typing import Any, NoReturn
from xml.parsers import expat

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.law.label import Label
from cadre_policy.records.problem import Found, Problem

__all__ = ["Limits", "Merge", "Parts", "WorkbookSource", "content_of", "measured", "refuse"]

WorkbookSource = str | os.PathLike[str] | bytes
"""A path to an ``.xlsx`` file, or its content."""

Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column, all included."""

_WHAT = "workbook"
_CHUNK = 1 << 16
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")


@attrs.frozen(order=False)
class Limits:
    """How large a workbook may be; the defaults hold every ledger of a county, and keep memory below some 300 MB."""

    file_bytes: int = 32_000_000
    unfolded_bytes: int = 128_000_000
    parts: int = 2_000
    elements: int = 3_000_000
    depth: int = 60
    area: int = 600_000
    """Cells that rows reach over, and that merged ranges span, in all sheets together."""


@attrs.frozen(order=False)
class Parts:
    """A workbook whose size was found bearable."""

    content: bytes = attrs.field(repr=False)
    merges: dict[str, tuple[Merge, ...]]
    """The merged ranges of each XML part that has some, by the part's name."""


def refuse(zh: str, en: str, found: Found = Found.BYTES) -> NoReturn:
    """Say that a file is no workbook that can be read.

    Raises:
        RecordError: always.
    """
    raise RecordError(_WHAT, [Problem(path=(), expected=Label(zh, en), found=found)]) from None


def content_of(source: WorkbookSource, limits: Limits) -> bytes:
    """The bytes of a file, of which no more than the limit are read.

    Raises:
        RecordError: the file is larger.
        OSError: the file cannot be opened.
    """
    if isinstance(source, bytes):
        content = source[: limits.file_bytes + 1]
    else:
        with Path(source).open("rb") as file:
            content = file.read(limits.file_bytes + 1)
    if len(content) > limits.file_bytes:
        refuse(f"不超过 {limits.file_bytes} 字节的文件", f"a file of at most {limits.file_bytes} bytes", Found.LARGER)
    return content


def measured(content: bytes, limits: Limits) -> Parts:
    """Look through the zip and its XML without keeping any of it.

    Raises:
        RecordError: this is no ``.xlsx`` file, is protected by a password, or would unfold beyond the limits.
    """
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        refuse(
            "未加密的 .xlsx 工作簿（请取消密码，旧 .xls 请另存为 .xlsx）",
            "an .xlsx workbook without a password (save an old .xls file as .xlsx)",
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return Parts(content, _scan(archive, limits))
    except RecordError:
        raise
    except Exception:  # zipfile, zlib and lzma raise many kinds that have no common base
        refuse("完好的 .xlsx 工作簿", "a whole .xlsx workbook")


def _scan(archive: zipfile.ZipFile, limits: Limits) -> dict[str, tuple[Merge, ...]]:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        refuse("未加密的 .xlsx 工作簿", "an .xlsx workbook without a password")
    if "[Content_Types].xml" not in archive.namelist() or "xl/workbook.xml" not in archive.namelist():
        refuse(".xlsx 工作簿", "an .xlsx workbook")
    if len(entries) > limits.parts:
        refuse(f"不超过 {limits.parts} 个部分的工作簿", f"a workbook of at most {limits.parts} parts", Found.LARGER)
    if sum(entry.file_size for entry in entries) > limits.unfolded_bytes:
        refuse(
            f"展开后不超过 {limits.unfolded_bytes} 字节的工作簿",
            f"a workbook that unfolds to at most {limits.unfolded_bytes} bytes",
            Found.LARGER,
        )
    meter = _Meter(limits)
    merges = {}
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels")):
            with archive.open(entry) as part:
                found = meter.part(part)
            if found:
                merges[entry.filename] = tuple(found)
    return merges


class _Meter:
    """Counts over all parts of a workbook."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.elements = self.area = self.depth = self.row = 0
        self.merges: list[Merge] = []

    def part(self, part: Any) -> list[Merge]:
        """Look through one part; the merged ranges in it."""
        self.merges, self.depth, self.row = [], 0, 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = _no_doctype
        try:
            while chunk := part.read(_CHUNK):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except expat.ExpatError:
            refuse("各部分均为合乎语法的 XML", "parts that are valid XML", Found.TEXT)
        self._reached()
        return self.merges

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        self.elements += 1
        if self.depth > self.limits.depth or self.elements > self.limits.elements:
            self._too_much()
        local = name.rpartition(":")[2]
        if local == "row":
            self._reached()
        elif local == "c" and "r" in attributes:
            if match := _RANGE.fullmatch(attributes["r"]):
                self.row = max(self.row, _column(match[1]))
        elif local in ("mergeCell", "hyperlink") and (match := _RANGE.fullmatch(attributes.get("ref", ""))):
            self._spanned(match, merged=local == "mergeCell")

    def _end(self, _: str) -> None:
        self.depth -= 1

    def _reached(self) -> None:
        self._add(self.row)
        self.row = 0

    def _spanned(self, match: "re.Match[str]", *, merged: bool) -> None:
        first, top, last, bottom = match.groups()
        box = (int(top), _column(first), int(bottom or top), _column(last or first))
        rows, columns = box[2] - box[0] + 1, box[3] - box[1] + 1
        if rows < 1 or columns < 1:
            return
        self._add(rows * columns)
        if merged:
            self.merges.append(box)

    def _add(self, cells: int) -> None:
        self.area += cells
        if self.area > self.limits.area:
            self._too_much()

    def _too_much(self) -> NoReturn:
        refuse(
            "更小的工作簿（单元格过多或嵌套过深）",
            "a smaller workbook: it has too many cells or nests too deep",
            Found.LARGER,
        )


def _no_doctype(*_: Any) -> NoReturn:
    refuse("没有 DOCTYPE 的 XML", "XML without a document type", Found.TEXT)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
