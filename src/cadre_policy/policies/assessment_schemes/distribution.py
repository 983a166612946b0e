"""How alike the grades of a unit are: figures to look at, without a threshold, which the text does not have (S3.2)."""

from fractions import Fraction
from typing import Literal

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.records import AssessmentKind, Cadre, Grade, Unit

_ALL = Fraction(Percent.highest)


@attrs.frozen(order=False, kw_only=True)
class GradeDistribution:
    """The annual grades of one unit and year."""

    year: int
    grades: tuple[tuple[Grade, Count], ...]
    """The grades on file, in the order of the rules, with how many have each; also those without a grade."""
    without: Count
    """Members who have no annual result of the year."""
    unknown: Count
    """Members of whom it is not known, or of whom the file has several."""
    complete: bool
    """Whether the list of members is said to lack nobody."""

    @property
    def graded(self) -> Count:
        """Members whose result is on file."""
        return sum((count for _, count in self.grades), start=Count(0))

    @property
    def largest_share(self) -> Fraction | None:
        """The share of the commonest grade among the results on file, from 0 to 1; None if there are none."""
        if self.graded == Count(0):
            return None
        return Fraction(max(count.amount for _, count in self.grades)) / Fraction(self.graded.amount)

    @property
    def difference(self) -> Fraction | None:
        """The chance that two different members have different grades; None with fewer than two results on file.

        0 where all are alike; the higher, the more they differ.
        """
        n = int(self.graded.amount)
        if n < 2:
            return None
        alike = sum(int(count.amount) * (int(count.amount) - 1) for _, count in self.grades)
        return 1 - Fraction(alike, n * (n - 1))

    def say(self, language: Language) -> str:
        """The counts and the two figures, in one line."""
        zh = language == "zh"
        if zh:
            parts = [f"{grade.label.zh}{count.amount}人" for grade, count in self.grades]
        else:
            parts = [f"{grade.label.en} {count.amount}" for grade, count in self.grades]
        for count, label in ((self.without, _WITHOUT), (self.unknown, _UNKNOWN)):
            if count != Count(0):
                parts.append(f"{label.zh}{count.amount}人" if zh else f"{label.en} {count.amount}")
        told = ("、" if zh else ", ").join(parts) or ("名单内无人" if zh else "nobody listed")
        share, difference = self.largest_share, self.difference
        if share is not None and difference is not None:
            told += (
                f";最多的等次占{_percent(share)},任取两人等次不同的可能为{_percent(difference)}"
                if zh
                else f"; the commonest is {_percent(share)}, two members differ with a chance of {_percent(difference)}"
            )
        if not self.complete:
            told += ";名单未声明齐全" if zh else "; the list is not said to be complete"
        return told


def _percent(share: Fraction) -> str:
    """A share in whole percent, a half rounded up."""
    return f"{(share * _ALL + Fraction(1, 2)).__floor__()}%"


def grade_distribution(unit: Unit, year: int) -> GradeDistribution:
    """The annual grades of a unit's members for one assessed year, and how alike they are (S3.2).

    A member with several annual results of the year is not known.

    Args:
        unit: The unit with its members' files.
        year: The calendar year assessed.

    Raises:
        DateError: the year is out of the calendar.
    """
    PartialDate.of(year)  # a year out of the calendar is refused, also of a unit without members
    found = [_grade(member, year) for member in unit.members]
    return GradeDistribution(
        year=year,
        grades=tuple((grade, Count(found.count(grade))) for grade in Grade if grade in found),
        without=Count(found.count(False)),
        unknown=Count(found.count(None)),
        complete=unit.members_complete is True,
    )


def _grade(cadre: Cadre, year: int) -> Grade | Literal[False] | None:
    """The grade of the year, False if there is certainly no annual result, None if that is not known."""
    results = [one for one in cadre.assessments.entries if one.year == year and one.kind is AssessmentKind.ANNUAL]
    if not results:
        return False if cadre.assessments.complete_in_year(year) else None
    return results[0].grade if len(results) == 1 else None


_WITHOUT = Label("无年度结果", "no annual result")
_UNKNOWN = Label("结果未知", "not known")

__all__ = ["GradeDistribution", "grade_distribution"]
