"""What belonging to a group of article 14 turns on, and the yearly survey of leading groups and reserve cadres.

Sex, ethnicity and party are read here because clause 14.6 gives them an effect.  They are facts of rules about a person so
that a table of people can be counted; no function of this topic says of a person which groups they belong to.
"""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


class PoolGroup(LabelledEnum):
    """The four groups whose cadres article 14 wants developed and held in reserve; one person may be in several."""

    YOUNG = "young", "年轻干部", "young cadres"
    WOMEN = "women", "女干部", "women cadres"
    MINORITY = "minority", "少数民族干部", "ethnic-minority cadres"
    NON_PARTY = "non_party", "党外干部", "non-Party cadres"


class SurveyStatus(LabelledEnum):
    """How the yearly survey stands."""

    DONE = "done", "本年度已研判", "done this year"
    DUE = "due", "本年度待研判", "due this year"
    OVERDUE = "overdue", "上一年度未研判", "missed last year"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PoolFacts:
    """One person, counted and never named; None is "not on file"."""

    birth: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Date of birth."""
    woman: bool | None = None
    """Whether the person is a woman."""
    minority: bool | None = None
    """Whether the person is of an ethnic minority."""
    party_member: bool | None = None
    """Whether the person is a member, or a probationary member, of the Communist Party."""
    democratic_party: bool | None = None
    """Whether the person is a member of a democratic party, or a recognised personage without party."""


birth = fact(PoolFacts, lambda f: f.birth, "出生日期", "date of birth", change=Change.FIXED, privacy=Privacy.SENSITIVE)
woman = fact(PoolFacts, lambda f: f.woman, "系女性", "is a woman", change=Change.PROTECTED, privacy=Privacy.SENSITIVE)
minority = fact(
    PoolFacts,
    lambda f: f.minority,
    "系少数民族",
    "is of an ethnic minority",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
party_member = fact(
    PoolFacts,
    lambda f: f.party_member,
    "系中共党员(含预备党员)",
    "is a member, or probationary member, of the Communist Party",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
democratic_party = fact(
    PoolFacts,
    lambda f: f.democratic_party,
    "系民主党派成员或无党派人士",
    "is of a democratic party, or a personage without party",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SurveyFacts:
    """Whether a unit surveyed its leading groups and reserve cadres; None is "not on file"."""

    this_year: bool | None = None
    """Whether it did in the calendar year, up to the day asked about."""
    last_year: bool | None = None
    """Whether it did in the calendar year before."""
    last_year_end: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of that year."""


this_year = fact(SurveyFacts, lambda f: f.this_year, "本年度已研判", "surveyed this year", privacy=Privacy.PLAIN)
last_year = fact(SurveyFacts, lambda f: f.last_year, "上一年度已研判", "surveyed last year", privacy=Privacy.PLAIN)
last_year_end = fact(
    SurveyFacts,
    lambda f: f.last_year_end,
    "上一年度最后一日",
    "the last day of last year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
