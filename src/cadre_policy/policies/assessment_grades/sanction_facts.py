"""What the effect of one sanction or measure on one year's grade turns on."""

import attrs

from cadre_policy.measures import Months, PartialDate, to_partial_date
from cadre_policy.policies.assessment_grades.outcomes import EffectYear
from cadre_policy.records import AssessmentSystem, SanctionMeasure
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SanctionGradeFacts:
    """One sanction or measure of one person, and one assessed year; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December."""
    system: AssessmentSystem | None = None
    """Under which rules the person is assessed."""
    measure: SanctionMeasure | None = None
    """What was decided."""
    effect_year: EffectYear | None = None
    """Which year the assessed year is, counted from that in which the decision took effect."""
    duty_related: bool | None = None
    """Whether the act was related to the person's duty (serious Party warnings before 2016)."""
    term: Months | None = None
    """For how long probation within the Party was decided, in months."""
    lifted_by_year_end: bool | None = None
    """Whether the sanction had been lifted by the end of the assessed year (text of 2007)."""
    earlier_case: bool | None = None
    """Whether a warning closed a case for which an earlier year's grade was held back and is now made up."""


year_ends = fact(
    SanctionGradeFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
system = fact(
    SanctionGradeFacts,
    lambda f: f.system,
    "适用的考核制度",
    "the rules of assessment that apply",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
measure = fact(
    SanctionGradeFacts,
    lambda f: f.measure,
    "处分(处理)种类",
    "the measure",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
effect_year = fact(
    SanctionGradeFacts,
    lambda f: f.effect_year,
    "考核年度与决定生效年度的关系",
    "the assessed year, counted from that of the decision",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
duty_related = fact(
    SanctionGradeFacts,
    lambda f: f.duty_related,
    "与职务行为有关",
    "the act was related to duty",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
term = fact(
    SanctionGradeFacts,
    lambda f: f.term,
    "留党察看期限",
    "term of probation within the Party",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
lifted_by_year_end = fact(
    SanctionGradeFacts,
    lambda f: f.lifted_by_year_end,
    "考核年度内或之前处分已解除",
    "the sanction had been lifted by the end of the assessed year",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
earlier_case = fact(
    SanctionGradeFacts,
    lambda f: f.earlier_case,
    "该警告系以前年度立案、其年度等次待补定的案件所给予",
    "the warning closed a case for which an earlier year's grade was held back",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
