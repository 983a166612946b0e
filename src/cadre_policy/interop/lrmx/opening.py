"""From bytes to elements: encoding, limits, and a parser that refuses what is made to do harm."""

import codecs
import os
import re
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.interop.lrmx.elements import FAMILY, ITEM, ROOT, Element, Form, Relative
from cadre_policy.law.label import Label
from cadre_policy.records.problem import Found, Problem

__all__ = ["FormLimits", "FormSource", "content_of", "decoded", "form_of_xml", "refuse"]

FormSource = bytes | str | os.PathLike[str]
"""The content of a file, or its path."""

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,400}\?>")
_DEEPEST = 4
"""Person, family, item, part."""
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@attrs.frozen(order=False)
class FormLimits:
    """What a form may be at most; photos of up to half a megabyte were seen."""

    content: int = 8 * 1024 * 1024
    """Bytes of the file."""
    elements: int = 2000
    """Elements, family items and their parts."""


def refuse(zh: str, en: str, found: Found = Found.TEXT) -> NoReturn:
    """Refuse the whole file."""
    raise RecordError("appointment form", [Problem(path=(), expected=Label(zh, en), found=found)])


def content_of(source: FormSource, limits: FormLimits) -> bytes:
    """The bytes of a file, never more than are allowed.

    Raises:
        RecordError: there are more.
        OSError: the file cannot be read.
    """
    if isinstance(source, bytes):
        content = source
    else:
        with Path(source).open("rb") as file:
            content = file.read(limits.content + 1)
    if len(content) > limits.content:
        refuse(f"至多 {limits.content} 字节的文件", f"a file of at most {limits.content} bytes", Found.LARGER)
    return content


def decoded(content: bytes) -> tuple[str, str]:
    """The text and its encoding: byte-order mark, else strict UTF-8, else strict GB 18030.

    What the declaration says is not asked: it is often wrong.

    Raises:
        RecordError: none of them.
    """
    tried = [name for mark, name in _BOMS if content.startswith(mark)] or ["utf-8", "gb18030"]
    for encoding in tried:
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    refuse("UTF-8 或 GB 18030 编码的文本", "text in UTF-8 or GB 18030", Found.BYTES)


@attrs.define(eq=False)
class _Reader:
    """Takes the parser's events."""

    parser: expat.XMLParserType
    limits: FormLimits
    path: list[str] = attrs.field(factory=list)
    count: int = 0
    containers: int = 0
    text: list[str] = attrs.field(factory=list)
    line: int = 0
    elements: list[Element] = attrs.field(factory=list)
    parts: list[Element] = attrs.field(factory=list)
    relatives: list[Relative] = attrs.field(factory=list)
    stray: list[str] = attrs.field(factory=list)

    def start(self, tag: str, _: dict[str, str]) -> None:
        self.count += 1
        if self.count > self.limits.elements:
            refuse(f"至多 {self.limits.elements} 个元素", f"at most {self.limits.elements} elements")
        if not self.path and tag != ROOT:
            refuse("根元素为 Person 的任免审批表", "an appointment form, whose root is Person")
        if len(self.path) >= (_DEEPEST if self.path[1:2] == [FAMILY] else 2) or (
            len(self.path) == 2 and (self.path[1] != FAMILY or tag != ITEM)
        ):
            line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
            refuse(
                f"元素嵌套合乎表格（第 {line} 行第 {column} 列不合）",
                f"elements as a form nests them, not so at line {line}, column {column}",
            )
        self._leave_text()
        self.path.append(tag)
        self.line = self.parser.CurrentLineNumber
        if len(self.path) == 3:
            self.parts = []
        if len(self.path) == 2 and tag == FAMILY:
            self.containers += 1

    def end(self, tag: str) -> None:
        depth, text = len(self.path), "".join(self.text)
        leaf = (depth == 2 and tag != FAMILY) or depth == 4
        if leaf:
            self.text = []
            (self.elements if depth == 2 else self.parts).append(Element(tag, text, self.line))
        else:
            self._leave_text()
            if depth == 3:
                self.relatives.append(Relative(tuple(self.parts), self.line))
        self.path.pop()

    def _leave_text(self) -> None:
        text = "".join(self.text).strip()
        if text:
            self.stray.append(text)
        self.text = []

    def characters(self, text: str) -> None:
        self.text.append(text)


def _no_doctype(*_: object) -> NoReturn:
    refuse("没有 DOCTYPE 的文件", "a file without a DOCTYPE")


def form_of_xml(text: str, limits: FormLimits) -> Form:
    """The form that stands in a text.

    Raises:
        RecordError: the text is not well-formed (with line and column), is nested otherwise than a form is, has a
            DOCTYPE, or is too large.
    """
    text = text.removeprefix("\ufeff")
    declared = _DECLARATION.match(text)
    if declared is not None:  # its encoding is no longer true; blanks keep lines and columns
        text = re.sub(r"[^\n]", " ", declared[0]) + text[declared.end() :]
    parser = expat.ParserCreate("utf-8")
    parser.buffer_size, parser.buffer_text = 1 << 20, True
    reader = _Reader(parser, limits)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.EntityDeclHandler = _no_doctype
    try:
        parser.Parse(text.encode("utf-8", "surrogatepass"), True)
    except expat.ExpatError as error:
        line, column = error.lineno, error.offset + 1
        refuse(
            f"合乎 XML 语法（第 {line} 行第 {column} 列不合）",
            f"well-formed XML, which it is not at line {line}, column {column}",
        )
    return Form(tuple(reader.elements), tuple(reader.relatives), reader.containers, tuple(reader.stray))
