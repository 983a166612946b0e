"""Reading a user's own copy of the Opinion from a text file."""

import os
import re
import unicodedata
from pathlib import Path
from typing import NoReturn

from cadre_policy.errors import RecordError
from cadre_policy.law.label import Label
from cadre_policy.records import Problem
from cadre_policy.records.problem import Found

__all__ = ["LARGEST_COPY", "read_copy"]

LARGEST_COPY = 200_000
"""Bytes; the Opinion itself has fewer than twenty thousand."""
_WHAT = "copy of the Opinion"
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|div|p|\?xml)\b", re.IGNORECASE)
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_copy(path: "str | os.PathLike[str]") -> str:
    """The text of a copy of the Opinion, in UTF-8, UTF-16 or GB 18030.

    Raises:
        RecordError: the file is empty, too large, no text, or a page with markup.
        OSError: the file cannot be opened.
    """
    with Path(path).open("rb") as file:
        content = file.read(LARGEST_COPY + 1)
    if len(content) > LARGEST_COPY:
        _refuse(Label(f"不超过 {LARGEST_COPY} 字节的文件", f"a file of at most {LARGEST_COPY} bytes"), Found.LARGER)
    if content.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0")):
        _refuse(Label("纯文本（请将文档另存为文本文件）", "plain text: save the document as a text file"), Found.BYTES)
    text = _decoded(content)
    if not text.strip():
        _refuse(Label("《意见》全文", "the full text of the Opinion"), Found.NOTHING)
    if _HTML.match(text):
        _refuse(Label("纯文本，不含网页标记", "plain text without markup"), Found.MARKUP)
    return text


def _decoded(content: bytes) -> str:
    for encoding in [_BOMS[content[:2]]] if content[:2] in _BOMS else ["utf-8-sig", "gb18030"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(unicodedata.category(one) == "Cc" and not one.isspace() for one in text):
            return text
    _refuse(
        Label(
            "UTF-8、UTF-16 或 GB 18030 编码的文本（无控制字符）",
            "text in UTF-8, UTF-16 or GB 18030 without control characters",
        ),
        Found.BYTES,
    )


def _refuse(expected: Label, found: Found) -> NoReturn:
    raise RecordError(_WHAT, [Problem(path=(), expected=expected, found=found)])
