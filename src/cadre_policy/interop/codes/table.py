"""One table of a standard: its codes, the words for them, and what they are among our enumerations."""

import functools
import re
import tomllib
import unicodedata
from importlib import resources
from typing import Any

import attrs
import cattrs

from cadre_policy import records
from cadre_policy.errors import UnknownCodeError, UnknownNameError
from cadre_policy.law.label import Label, LabelledEnum

__all__ = ["Code", "CodeTable", "Confidence", "code_table", "code_table_names", "plain_word"]

_UNSEEN = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]+")


class Confidence(LabelledEnum):
    """How well a table is attested."""

    OBSERVED = "observed", "见于实际数据或两个独立来源", "seen in data, or in two independent sources"
    SINGLE = "single", "见于一个来源", "seen in one source"
    INFERRED = "inferred", "部分由排列顺序推断", "in part inferred from the order of a list"


def plain_word(text: str) -> str:
    """A label without what is for looks: blanks of every kind and widths of characters."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


@attrs.frozen(order=False)
class Code:
    """One code with its label."""

    code: str
    label: str
    """In Chinese, as the standard words it."""
    means: LabelledEnum | None = None
    """The member of our enumeration; None where we have none."""
    aliases: tuple[str, ...] = ()


@attrs.frozen(order=False, eq=False, repr=False)
class CodeTable:
    """A table of codes.  Labels are trusted over codes, since rival tables give one code to different things."""

    name: str
    label: Label
    standard: str
    source: str
    """Where the table was found."""
    confidence: Confidence
    codes: tuple[Code, ...]
    old: dict[str, str] = attrs.field(factory=dict)
    """Older forms of codes, and what they are now."""
    rivals: tuple[str, ...] = ()
    """Tables that give other codes for the same matter."""
    note: str = ""

    def from_code(self, code: str) -> Code:
        """The entry with that code, in its present or an older form.

        Raises:
            UnknownCodeError: the table has no such code.
        """
        found = self._code(code)
        if found is None:
            raise UnknownCodeError(self.name, f"one of its {len(self.codes)} codes", code)
        return found

    def from_label(self, label: str) -> Code:
        """The entry with that label or one of its aliases; blanks and widths of characters do not matter.

        Raises:
            UnknownCodeError: the table has no such label.
        """
        found = self._labels.get(plain_word(label))
        if found is None:
            some = ", ".join(code.label for code in self.codes[:4])
            raise UnknownCodeError(self.name, f"one of its {len(self.codes)} labels, such as {some}", label)
        return found

    def find(self, label: str) -> Code | None:
        """The entry that a label names; None if there is none."""
        return self._labels.get(plain_word(label))

    def to_code(self, member: LabelledEnum) -> str:
        """The code of a member of our enumeration.

        Raises:
            UnknownCodeError: the table has no code for it.
        """
        for code in self.codes:
            if code.means is member:
                return code.code
        raise UnknownCodeError(self.name, f"a member of its enumeration that has a code, not {member!s}", member)

    def read(self, *, code: str | None = None, label: str | None = None) -> Code:
        """The entry that a file means that gives a code, a label, or both: the label decides wherever there is one.

        A code alone is read only if no rival table means something else by it.

        Raises:
            UnknownCodeError: nothing is given, it is not in the table, or it is a code that rivals read otherwise.
        """
        if label is not None and plain_word(label):
            return self.from_label(label)
        if code is None:
            raise UnknownCodeError(self.name, "a label or a code", None)
        found = self.from_code(code)
        for name in self.rivals:
            other = code_table(name)._code(code)
            if other is not None and other.means is not found.means:
                raise UnknownCodeError(self.name, f"a label: table {name!r} means something else by the code", code)
        return found

    def _code(self, code: object) -> Code | None:
        if not isinstance(code, str):
            return None
        given = plain_word(code).upper()
        return self._by_code.get(self.old.get(given, given))

    @functools.cached_property
    def _by_code(self) -> dict[str, Code]:
        return {code.code: code for code in self.codes}

    @functools.cached_property
    def _labels(self) -> dict[str, Code]:
        """A label comes before an alias of another entry."""
        aliases = {plain_word(alias): code for code in reversed(self.codes) for alias in code.aliases}
        return aliases | {plain_word(code.label): code for code in reversed(self.codes)}

    def __repr__(self) -> str:
        return f"CodeTable({self.name!r})"


@attrs.frozen(order=False)
class _File:
    """A table as its file has it."""

    zh: str
    en: str
    standard: str
    source: str
    confidence: Confidence
    codes: list[list[str]]
    kind: str = ""
    rivals: tuple[str, ...] = ()
    note: str = ""
    old: dict[str, str] = attrs.field(factory=dict)
    aliases: dict[str, tuple[str, ...]] = attrs.field(factory=dict)


def _tables() -> Any:
    return resources.files("cadre_policy.interop.codes").joinpath("tables")


@functools.cache
def code_table_names() -> tuple[str, ...]:
    """The names of all tables."""
    files = sorted(entry.name for entry in _tables().iterdir())
    return tuple(name.removesuffix(".toml") for name in files if name.endswith(".toml"))


@functools.cache
def code_table(name: str) -> CodeTable:
    """The table of that name, read at its first use.

    Raises:
        UnknownNameError: there is no such table.
    """
    if name not in code_table_names():
        raise UnknownNameError("code table", name, code_table_names())
    data = tomllib.loads(_tables().joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    file = cattrs.Converter(forbid_extra_keys=True).structure(data, _File)
    kind: type[LabelledEnum] | None = getattr(records, file.kind) if file.kind else None
    codes = tuple(
        Code(code, label, kind(means[0]) if kind and means else None, file.aliases.get(label, ()))
        for code, label, *means in file.codes
    )
    return CodeTable(
        name=name,
        label=Label(file.zh, file.en),
        standard=file.standard,
        source=file.source,
        confidence=file.confidence,
        codes=codes,
        old=file.old,
        rivals=file.rivals,
        note=file.note,
    )
