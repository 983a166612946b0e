"""What is wrong in a workbook: sheet, row, column, what was wanted, and what became of the cell.

The value itself is a field.  It enters the text only where it says nothing about a person.
"""

import attrs

from cadre_policy.law.label import Label, LabelledEnum, Language
from cadre_policy.privacy import Privacy
from cadre_policy.records.problem import Found

__all__ = ["CellProblem", "Effect", "column_letters"]


_NUMBER = Label("数字", "a number")


class Effect(LabelledEnum):
    """What became of the content of a place that has a problem."""

    SHEET_UNREAD = "sheet_unread", "该工作表未读入", "the sheet was not read"
    ROW_UNREAD = "row_unread", "该行未读入", "the row was not read"
    CELL_UNREAD = "cell_unread", "该单元格未读入", "the cell was not read"
    KEPT_AS_TEXT = "kept_as_text", "已按原文保留", "kept as text"
    TO_BE_CHECKED = "to_be_checked", "已读入，请核对", "read; please check"

    @property
    def lost(self) -> bool:
        """Whether something that stands in the file did not come into a record."""
        return self in {Effect.SHEET_UNREAD, Effect.ROW_UNREAD, Effect.CELL_UNREAD}


def column_letters(number: int) -> str:
    """The letters of a column counted from 1: 1 is A, 28 is AB."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@attrs.frozen(kw_only=True, order=False, repr=False)
class CellProblem:
    """One problem of a workbook."""

    sheet: str
    """The sheet's name; in the text only its number, since a sheet may be called after a person."""
    sheet_number: int
    """Counted from 1, in the order of the tabs."""
    row: int | None = None
    """Counted from 1 as Excel does; None is the whole sheet."""
    column: int | None = None
    """Counted from 1; None is the whole row."""
    heading: str = ""
    """The column's heading, where it is one that the library knows."""
    expected: Label
    effect: Effect
    value: object = attrs.field(default=None, eq=False)
    """What stands there.  Never part of the text unless :attr:`privacy` is plain."""
    privacy: Privacy = Privacy.PERSONAL

    @property
    def cell(self) -> str:
        """The cell's address as Excel writes it (``B3``), the row's number, or nothing for a whole sheet."""
        letters = "" if self.column is None else column_letters(self.column)
        return letters + ("" if self.row is None else str(self.row))

    def say(self, language: Language) -> str:
        """The whole problem in one sentence; personal values are masked."""
        number = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        found = (_NUMBER if number else Found.of(self.value).label).say(language)
        if self.privacy is Privacy.PLAIN and isinstance(self.value, str | int | float):
            found += f" {str(self.value)[:60]!r}"
        heading = f"（{self.heading}）" if language == "zh" else f" ({self.heading})"
        place = self.cell + (heading if self.heading else "")
        effect = self.effect.label.say(language)
        if language == "zh":
            rest = place if self.column else (f"第{place}行" if self.row else "")
            return f"工作表{self.sheet_number} {rest}".rstrip() + f"：应为{self.expected.zh}，实为{found}；{effect}"
        rest = place if self.column else (f"row {place}" if self.row else "")
        return f"sheet {self.sheet_number} {rest}".rstrip() + f": wanted {self.expected.en}, found {found}; {effect}"

    def __str__(self) -> str:
        return self.say("en")

    def __repr__(self) -> str:
        return f"CellProblem({self.sheet_number}, {self.cell!r})"
