"""A unit's people in one assessed year: who takes part, and who is open to which grades."""

import datetime as dt

import attrs

from cadre_policy.law import Language
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.assessment_grades.answers import assessed_by, grades_open, takes_part_in_assessment
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.outcomes import Assessor, GradesOpen
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Determination, Policy


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class MemberAssessmentYear:
    """One member of a unit in one assessed year."""

    id: str
    """The member's identifier, the caller's own."""
    takes_part: Determination[AssessmentYearFacts, bool]
    assessed_by: Determination[AssessmentYearFacts, Assessor]
    grades_open: Determination[AssessmentYearFacts, GradesOpen]

    def __repr__(self) -> str:
        """The identifier alone."""
        return f"MemberAssessmentYear({self.id!r})"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class UnitAssessmentYear:
    """The members of a unit in one assessed year, in the order of its list."""

    unit: str
    year: int
    on: Date
    members: tuple[MemberAssessmentYear, ...]
    members_complete: bool | None
    """Whether the unit's list of members is complete."""

    def open_to(self, grades: GradesOpen | None) -> tuple[MemberAssessmentYear, ...]:
        """The members to whom just these grades are open; None is those of whom it is not determined."""
        return tuple(member for member in self.members if member.grades_open.value is grades)

    def say(self, language: Language) -> str:
        """How many are open to which grades; who is not open to all is named by identifier."""
        zh = language == "zh"
        lines = [f"{self.unit} {self.year}年度考核" if zh else f"{self.unit}, assessed year {self.year}"]
        for grades in (*GradesOpen, None):
            found = self.open_to(grades)
            if not found:
                continue
            name = ("未能确定" if zh else "not determined") if grades is None else grades.label.say(language)
            listed = "" if grades is GradesOpen.ALL else (":" if zh else ": ") + ", ".join(one.id for one in found)
            lines.append(f"  - {name}({len(found)}人){listed}" if zh else f"  - {name} ({len(found)}){listed}")
        return "\n".join(lines)

    def __repr__(self) -> str:
        """The unit, the year and how many, and nothing about anyone."""
        return f"UnitAssessmentYear({self.unit!r} in {self.year}: {len(self.members)} members)"


def unit_assessment_year(
    unit: Unit,
    year: int,
    *,
    on: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> UnitAssessmentYear:
    """Ask of each member of a unit who assesses, whether the person takes part, and which grades are open.

    Args:
        unit: The unit with the personnel files of its members.
        year: The assessed year.
        on: The day asked about; None is the last day of the year.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date, or the year is out of the calendar.
    """
    day = PartialDate.of(year).last_day if on is None else as_date(on)
    return UnitAssessmentYear(
        unit=unit.id,
        year=year,
        on=day,
        members=tuple(
            MemberAssessmentYear(
                id=cadre.id,
                takes_part=takes_part_in_assessment(cadre, year, on=day, policy=policy, known_at=known_at),
                assessed_by=assessed_by(cadre, year, on=day, policy=policy, known_at=known_at),
                grades_open=grades_open(cadre, year, on=day, policy=policy, known_at=known_at),
            )
            for cadre in unit.members
        ),
        members_complete=unit.members_complete,
    )


__all__ = ["MemberAssessmentYear", "UnitAssessmentYear", "unit_assessment_year"]
