"""Who a row is about: name, identity number, and what a name has behind it in brackets."""

import re
import unicodedata

import attrs

from cadre_policy.interop.excel.cells import UnreadableError, plain_text
from cadre_policy.interop.excel.grid import Value
from cadre_policy.law.label import Label

__all__ = ["NameCell", "id_number_of", "name_of"]

_SUFFIX = re.compile(r"(.+?)[(（](.*?)[)）]")


@attrs.frozen(order=False, repr=False)
class NameCell:
    """A name, and the words that stood behind it in brackets (``张三（女，彝族）``)."""

    name: str
    words: tuple[str, ...]


def name_of(value: Value) -> NameCell:
    """The name in a cell; blanks between Chinese characters are for looks and fall away.

    Raises:
        UnreadableError: no name.
    """
    if not isinstance(value, str):
        raise UnreadableError(Label("姓名", "a name"))
    text = " ".join(unicodedata.normalize("NFKC", value).split())
    words: tuple[str, ...] = ()
    match = _SUFFIX.fullmatch(text)
    if match is not None:
        text, words = match[1], tuple(part for part in re.split(r"[,，、;\s]+", match[2]) if part)
    if not text.isascii():
        text = plain_text(text)
    if not text or any(one.isdigit() for one in text):
        raise UnreadableError(Label("姓名", "a name"))
    return NameCell(text, words)


def id_number_of(value: Value) -> str:
    """An identity number, written as text.

    Raises:
        UnreadableError: a number (Excel keeps 15 digits of it, so the last three are lost), or no identity number.
    """
    if not isinstance(value, str):
        raise UnreadableError(
            Label(
                "以文本填写的身份证号（数字格式只存15位，末三位已丢失）",
                "the identity number as text (a number cell keeps 15 digits, and the last three are lost)",
            )
        )
    text = plain_text(value).lstrip("'’‘").upper()
    if not re.fullmatch(r"[0-9]{17}[0-9X]|[0-9]{15}", text):
        raise UnreadableError(Label("18位（旧15位）身份证号", "an identity number of 18 (formerly 15) places"))
    return text
