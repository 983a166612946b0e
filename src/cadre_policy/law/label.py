"""A name in the two languages that readers use."""

from __future__ import annotations

import enum
from typing import Literal, Self

import attrs

Language = Literal["zh", "en"]


@attrs.frozen(order=False)
class Label:
    """The same words in Chinese and in English."""

    zh: str = attrs.field(validator=attrs.validators.min_len(1))
    en: str = attrs.field(validator=attrs.validators.min_len(1))

    def say(self, language: Language) -> str:
        """The words in one language."""
        return self.zh if language == "zh" else self.en


class LabelledEnum(enum.Enum):
    """An enumeration whose members have a key for files, and a label in both languages.

    Written ``EXCELLENT = "excellent", "优秀", "excellent"``: the key is the member's value.
    """

    label: Label

    def __new__(cls, key: str, zh: str = "", en: str = "") -> Self:
        """A member with its key as value; the labels have defaults only so that ``Grade("excellent")`` type-checks."""
        member = object.__new__(cls)
        member._value_ = key
        member.label = Label(zh, en)
        return member
