"""What is wrong with a record, where, and what was wanted instead, in both languages.

The offending value is a field of its own.  It enters the text only where the field that holds it is plain.
"""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import attrs

from cadre_policy.law.label import Label, LabelledEnum, Language
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.privacy import Privacy

__all__ = ["Found", "Problem", "Step", "as_written", "in_words"]


class Found(LabelledEnum):
    """The kind of thing that stood where something else was wanted."""

    NOTHING = "nothing", "没有内容", "nothing"
    TRUTH = "truth", "是否值", "true or false"
    WHOLE_NUMBER = "whole_number", "整数", "a whole number"
    DECIMAL = "decimal", "小数", "a decimal number"
    FLOAT = "float", "二进制浮点数", "a binary floating-point number"
    TEXT = "text", "文本", "text"
    DATE = "date", "日期", "a date"
    INSTANT = "instant", "带钟点的日期", "a date with a time of day"
    TIME = "time", "钟点", "a time of day"
    TABLE = "table", "表", "a table"
    LIST = "list", "列表", "a list"
    WORD = "word", "代码", "a word of a list"
    AMOUNT = "amount", "数量", "an amount"
    KEY = "key", "未知的键", "an unknown key"
    OBJECT = "object", "其他对象", "another object"
    BYTES = "bytes", "不是文本的文件", "a file that is not text"
    LARGER = "larger", "更大的文件", "a larger file"
    MARKUP = "markup", "网页", "a web page"

    @classmethod
    def of(cls, value: object) -> "Found":
        """The kind of *value*."""
        match value:
            case None:
                return cls.NOTHING
            case bool():
                return cls.TRUTH
            case int():
                return cls.WHOLE_NUMBER
            case Decimal():
                return cls.DECIMAL
            case float():
                return cls.FLOAT
            case str():
                return cls.TEXT
            case dt.datetime():
                return cls.INSTANT
            case dt.date() | PartialDate():
                return cls.DATE
            case dt.time():
                return cls.TIME
            case LabelledEnum():
                return cls.WORD
            case Measure():
                return cls.AMOUNT
            case Mapping():
                return cls.TABLE
            case list() | tuple() | set() | frozenset():
                return cls.LIST
        return cls.OBJECT


_UNSHOWN = (Found.NOTHING, Found.TABLE, Found.LIST, Found.KEY, Found.OBJECT)
"""Kinds whose value says nothing more, or too much."""


@attrs.frozen(order=False)
class Step:
    """One step of a path into a record: a field, or a place in a list."""

    name: str | int
    label: Label

    @classmethod
    def item(cls, index: int) -> "Step":
        """The place *index* (counted from 0) of a list; in words it is counted from 1."""
        return cls(index, Label(f"第{index + 1}项", f"no. {index + 1}"))


def as_written(path: tuple[Step, ...]) -> str:
    """A path as written in a program: ``members[3].assessments.entries[0].grade``; "." for the whole."""
    text = ""
    for step in path:
        text += f"[{step.name}]" if isinstance(step.name, int) else f".{step.name}"
    return text.removeprefix(".") or "."


def in_words(path: tuple[Step, ...], language: Language) -> str:
    """A path in plain words, outermost first."""
    return " / ".join(step.label.say(language) for step in path)


@attrs.frozen(kw_only=True, order=False, repr=False)
class Problem:
    """One fault of a record or file."""

    path: tuple[Step, ...]
    expected: Label
    """What was wanted."""
    found: Found
    """The kind of what stood there."""
    value: object = attrs.field(default=None, eq=False)
    """What stood there.  Never part of the text unless :attr:`privacy` is plain."""
    privacy: Privacy | None = None
    """How the value may be shown; None until a field has classified it, and masked like a personal one."""
    near: tuple[str, ...] = ()
    """Accepted words that look like the one given, best first; as telling as the value, so masked with it."""

    def under(self, step: Step, privacy: Privacy | None = None) -> "Problem":
        """The same problem seen from one step further outside; the innermost field's *privacy* holds."""
        return attrs.evolve(self, path=(step, *self.path), privacy=self.privacy or privacy)

    @property
    def where(self) -> str:
        """The path as written in a program: ``members[3].assessments.entries[0].grade``."""
        return as_written(self.path)

    def words(self, language: Language) -> str:
        """The path in plain words, outermost first."""
        return in_words(self.path, language)

    def say(self, language: Language) -> str:
        """The whole problem in one sentence.  Personal values are masked."""
        found, shown = self.found.label.say(language), self.privacy is Privacy.PLAIN
        if shown and self.found not in _UNSHOWN:
            found += f" {str(self.value)[:60]!r}"
        words, near = self.words(language), ", ".join(self.near) if shown else ""
        if language == "zh":
            place = f"{self.where}（{words}）" if words else "整个文件"
            hint = f"；是否指 {near}？" if near else ""
            return f"{place}：应为{self.expected.zh}，实为{found}{hint}"
        place = f"{self.where} ({words})" if words else "the whole file"
        hint = f"; did you mean {near}?" if near else ""
        return f"{place}: wanted {self.expected.en}, found {found}{hint}"

    def __str__(self) -> str:
        return self.say("en")

    def __repr__(self) -> str:
        return f"Problem({self.where!r})"
