"""Regular assessment: how many results 'good' there are in principle.

Text: Trial Measures of 2019 on regular assessment (read in a working system that implements them; the year is recalled):
'good' in principle within 40 % of those who take part.  It guides; nobody's grade is wrong because it is passed.
"""

import attrs

from cadre_policy.law import Label
from cadre_policy.measures import Count, PartialDate, Percent, Places, to_partial_date
from cadre_policy.policies.excellent_quota import parameters as figures
from cadre_policy.policies.excellent_quota.facts import MOST_STAFF
from cadre_policy.records import AssessmentKind, Cadre, Grade, Unit
from cadre_policy.rules import Authority, Change, Privacy, Rule, checked, fact, percent_of, round_down, rule


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RoutineGoodFacts:
    """One unit and one regular assessment of its civil servants; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the year in which the assessment was made."""
    took_part: Count | None = None
    """How many took part in it."""
    graded_good: Count | None = None
    """How many of them were graded 'good'."""


year_ends = fact(
    RoutineGoodFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
took_part = fact(
    RoutineGoodFacts,
    lambda f: f.took_part,
    "参加平时考核人数",
    "number who took part in the regular assessment",
    privacy=Privacy.PLAIN,
    highest=MOST_STAFF,
)
graded_good = fact(
    RoutineGoodFacts,
    lambda f: f.graded_good,
    "平时考核“好”的人数",
    "number graded 'good'",
    privacy=Privacy.PLAIN,
    highest=MOST_STAFF,
)

_UNIT = Authority(
    body=Label("进行平时考核的机关;比例系原则性要求", "the organ that assesses; the share is a guideline"),
    cites=(figures.RATIO_ROUTINE,),
)

ROUTINE_GOOD_SHARE: Rule[RoutineGoodFacts, Percent] = rule(
    RoutineGoodFacts,
    Percent,
    name="assessment.routine.good_share_of_year",
    zh="“好”等次的原则比例",
    en="share of 'good' in principle",
    cites=(figures.RATIO_ROUTINE,),
    body=figures.ROUTINE_GOOD.at(year_ends),
)

ROUTINE_GOOD_GUIDELINE: Rule[RoutineGoodFacts, Count] = rule(
    RoutineGoodFacts,
    Count,
    name="assessment.routine.good_guideline",
    zh="平时考核“好”的原则控制人数",
    en="how many are 'good' in principle in the regular assessment",
    cites=(figures.RATIO_ROUTINE,),
    body=round_down(percent_of(ROUTINE_GOOD_SHARE, took_part, Places)),
    authority=_UNIT,
)

ROUTINE_GOOD_WITHIN: Rule[RoutineGoodFacts, bool] = rule(
    RoutineGoodFacts,
    bool,
    name="assessment.routine.good_within",
    zh="平时考核“好”的人数在原则控制人数以内",
    en="those graded 'good' are within the guideline",
    cites=(figures.RATIO_ROUTINE,),
    body=graded_good <= ROUTINE_GOOD_GUIDELINE,
    authority=_UNIT,
)


def routine_good_facts(unit: Unit, year: int, quarter: int | None = None) -> RoutineGoodFacts:
    """The facts of one regular assessment, counted over a unit's members as far as their files tell.

    A member of whose part nothing is on file leaves the numbers open, and so does a list of members that may lack someone.

    Args:
        unit: The unit's file with its members.
        year: The year of the assessment.
        quarter: Which of the year's assessments; None is the one of which no quarter is on file.

    Raises:
        DateError: the year is out of the calendar.
    """
    span = PartialDate.of(year)
    results = [_result(member, year, quarter) for member in unit.members]
    known = unit.members_complete is True and None not in results
    return RoutineGoodFacts(
        year_ends=PartialDate.on(span.last_day),
        took_part=Count(sum(one is not Grade.NOT_ASSESSED for one in results)) if known else None,
        graded_good=Count(sum(one is Grade.GOOD for one in results)) if known else None,
    )


def _result(member: Cadre, year: int, quarter: int | None) -> Grade | None:
    """The grade of a member; None if it is not on file, or several are."""
    found = [
        one
        for one in member.assessments
        if one.year == year and one.kind is AssessmentKind.ROUTINE and one.quarter == quarter
    ]
    if len(found) == 1:
        return Grade.NOT_ASSESSED if found[0].took_part is False else found[0].grade
    absent = not found and member.assessments.complete_in_year(year)
    return Grade.NOT_ASSESSED if absent else None
