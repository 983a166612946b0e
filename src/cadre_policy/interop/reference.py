"""The reference of the file format, written from the records themselves."""

import typing
from collections.abc import Iterator
from typing import Any

import attrs

from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.records import (
    AccountabilityAct,
    AssessmentScheme,
    BurdenYear,
    Cadre,
    LeaveLedger,
    Ledger,
    MarkSheet,
    Record,
    ResultUse,
    Unit,
)
from cadre_policy.records.kinds import amount_label, argument, required_kind
from cadre_policy.records.record import about_field

__all__ = ["reference_text", "tables_and_words"]

_INTRODUCTION = """\
# Personnel files | 人事档案文件

A unit file (`read_unit_file`) is one table `Unit`; a personnel file (`read_cadre`) is one table `Cadre`. Both may be
TOML or JSON, in UTF-8. A key is a field name of this page, spelled exactly so; an unknown key is a fault.
An assessment scheme is a file of its own, one table `AssessmentScheme`; so are the marks given under it, `MarkSheet`
(`read_record(AssessmentScheme, path)`). 考核方案、得分记录各为一个文件。
This page is written from the records by `python -m cadre_policy.interop.reference`.

- **Not on file.** A key that is left out (or `null` in JSON) means *not on file*. It never means no, none or zero.
  不填即“未载明”，不等于“否”“无”或零。
- **date**: `"2018"`, `"2018-03"`, `"2018-03-15"`, a span `"2018-03-01..2018-03-20"`, or a TOML date. A month or a year
  stays a month or a year; it is never taken for its first day. 只知年月的日期照写年月。
- **days, months, hours, yuan, percent, count**: an exact number that is not negative (`3.9` is read as exactly 3.9).
- **true/false**: `true` or `false`, never words or numbers.
- **word**: one of the words listed at the end of this page.
- **ledger**: a table with `entries` (a list of tables), `complete_from` and `complete_until`. From the first to the
  second day no entry is missing; outside that time an absent entry is unknown, so an empty ledger without the two
  dates says nothing at all. `complete_from`、`complete_until` 之间无遗漏；其外未列即为未知。
- **ongoing**: true means that the entry still held on the ledger's `complete_until`.
- **`$schema`**: may stand first in a file and name its [schema and format](../json_schema.md), such as
  `"urn:cadre-policy:schema:1:Unit"`; a file of an earlier format is brought up when it is read. 可写明文件格式版本。
- **Shown.** A value of a *personal* or *sensitive* field never appears in an error text.

```toml
id = "u-001"
name = "示例乡人民政府"
kind = "organ"
tier = "township"

[[members]]
id = "c-001"
began_work = "2008-07"

[members.assessments]
complete_from = "2020-01-01"
complete_until = "2023-12-31"

[[members.assessments.entries]]
year = 2023
grade = "excellent"
```
"""


_OWN_FILES = (AssessmentScheme, MarkSheet, ResultUse, AccountabilityAct, BurdenYear)
"""Records about assessment that stand in files of their own, or beside a unit's."""


def tables_and_words() -> tuple[list[type[Record]], list[type[LabelledEnum]]]:
    """Every record and every enumeration that a file can hold, outermost first."""
    tables: list[type[Record]] = []
    words: list[type[LabelledEnum]] = []
    waiting: list[Any] = [Unit, Cadre, Ledger, LeaveLedger, *_OWN_FILES]
    while waiting:
        kind = waiting.pop(0)
        if kind in tables or kind in words:
            continue
        if issubclass(kind, LabelledEnum):
            words.append(kind)
        elif issubclass(kind, Record):
            tables.append(kind)
            waiting += [part for field in attrs.fields(kind) for part in _parts(field.type)]
    return tables, words


def _parts(annotation: Any) -> list[Any]:
    """The classes that a field's annotation names."""
    kind, _ = required_kind(annotation)
    while typing.get_origin(kind) is not None:
        kind = argument(kind)
    return [kind] if isinstance(kind, type) else []


def _holds(annotation: Any) -> str:
    """What a field holds, in a word or two."""
    kind, _ = required_kind(annotation)
    if typing.get_origin(kind) is tuple:
        return f"list of {_holds(argument(kind))}"
    if typing.get_origin(kind) is not None:
        return f"ledger of `{argument(kind).__name__}`"
    if isinstance(kind, typing.TypeVar):
        return "tables"
    if issubclass(kind, Measure):
        return amount_label(kind).en.removeprefix("a ")
    if issubclass(kind, LabelledEnum):
        return f"word of `{kind.__name__}`"
    if issubclass(kind, Record):
        return f"table `{kind.__name__}`"
    return {str: "text", bool: "true/false", int: "whole number", PartialDate: "date"}[kind]


def _table(kind: type[Record]) -> Iterator[str]:
    yield f"### {kind.__name__} | {kind.label.zh} | {kind.label.en}\n"
    yield f"{(kind.__doc__ or '').strip().splitlines()[0]}\n"
    yield "| field | 中文 | English | holds | meaning | shown |\n|---|---|---|---|---|---|"
    for field in attrs.fields(kind):
        told = about_field(field)
        name = f"**`{field.name}`**" if field.default is attrs.NOTHING else f"`{field.name}`"
        cells = (name, told.label.zh, told.label.en, _holds(field.type), told.meaning, told.privacy.value)
        yield f"| {' | '.join(cells)} |"
    if kind.checks:
        yield "\nMust agree:\n"
        for check in kind.checks:
            fields = ", ".join(f"`{name}`" for name in check.fields[:-1])
            asked = f" (with {fields})" if fields else ""
            yield f"- `{check.fields[-1]}`{asked}: {check.expected.en}. {check.expected.zh}。"
    yield ""


def _word_list(kind: type[LabelledEnum]) -> Iterator[str]:
    yield f"### {kind.__name__}\n"
    yield f"{(kind.__doc__ or '').strip().splitlines()[0]}\n"
    yield "| word | 中文 | English |\n|---|---|---|"
    for member in kind:
        yield f"| `{member.value}` | {member.label.zh} | {member.label.en} |"
    yield ""


def reference_text() -> str:
    """The page ``docs/reference/records.md``: every table with its fields, and every list of words."""
    tables, words = tables_and_words()
    lines = [_INTRODUCTION, "## Tables | 表\n\nA field in **bold** is required.\n"]
    for table in tables:
        lines += _table(table)
    lines.append("## Words | 代码\n")
    for kind in words:
        lines += _word_list(kind)
    return "\n".join(lines).rstrip("\n") + "\n"


if __name__ == "__main__":
    print(reference_text(), end="")  # noqa: T201
