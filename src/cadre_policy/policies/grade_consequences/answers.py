"""The public functions on what a grade leads to."""

import datetime as dt
from typing import Any

from cadre_policy.errors import FactsError
from cadre_policy.measures import PartialDate, as_date
from cadre_policy.policies.awards import ExcellenceFacts, commendation_for_year, merit_for_years
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.flatten import grade_consequence_facts
from cadre_policy.policies.grade_consequences.objection import GRADE_REVIEWABLE, REVIEW_IN_TIME
from cadre_policy.policies.grade_consequences.pay import (
    ANNUAL_BONUS_DUE,
    LEVEL_RISE_DUE,
    LEVEL_RISES_FROM,
    PERFORMANCE_PAY_CUT,
    SALARY_STEP_DUE,
)
from cadre_policy.policies.grade_consequences.progress import (
    LEADER_COMMENDED,
    POST_PROMOTION_BARRED,
    RANK_PROMOTION_BARRED_BY_GRADE,
    RANK_TIME_CREDIT,
    YEAR_COUNTS_AS_SERVICE,
)
from cadre_policy.policies.grade_consequences.setbacks import (
    ADJUSTMENT_DUE,
    CONTRACT_MAY_END,
    CORRECTION,
    DISMISSAL_GROUND,
    DISMISSAL_OPEN,
    MAY_BE_MOVED,
    POST_LOWERED,
)
from cadre_policy.policies.grade_consequences.term import RENEWAL_BARRED, TERM_QUALIFIES, TermFacts
from cadre_policy.policies.sanction_effects import BarKind, SanctionEffectFacts, barred
from cadre_policy.records import AssessmentSystem, Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine

Subject = Cadre | GradeConsequenceFacts
Consequence = (
    Determination[GradeConsequenceFacts, Any]
    | Determination[ExcellenceFacts, bool]
    | Determination[SanctionEffectFacts, bool]
)

_EVERYONE: tuple[Rule[GradeConsequenceFacts, Any], ...] = (
    SALARY_STEP_DUE,
    YEAR_COUNTS_AS_SERVICE,
    CORRECTION,
    POST_PROMOTION_BARRED,
    POST_LOWERED,
    ADJUSTMENT_DUE,
    GRADE_REVIEWABLE,
)
_ORGANS: tuple[Rule[GradeConsequenceFacts, Any], ...] = (
    LEVEL_RISE_DUE,
    ANNUAL_BONUS_DUE,
    RANK_TIME_CREDIT,
    RANK_PROMOTION_BARRED_BY_GRADE,
    DISMISSAL_GROUND,
    DISMISSAL_OPEN,
)
_INSTITUTIONS: tuple[Rule[GradeConsequenceFacts, Any], ...] = (PERFORMANCE_PAY_CUT, MAY_BE_MOVED, CONTRACT_MAY_END)


def _facts(subject: Subject, year: int, on: dt.date, policy: Policy) -> GradeConsequenceFacts:
    if isinstance(subject, Cadre):
        return grade_consequence_facts(subject, year, on=on, policy=policy)
    if subject.year_ends is not None and subject.year_ends.last_day != PartialDate.of(year).last_day:
        raise FactsError("year: the facts are of another assessed year; say the year in which they end")
    return subject


def grade_consequences(
    subject: Subject,
    year: int,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Consequence, ...]:
    """What the grade of an assessed year leads to: one determination for each consequence that the person's rules know.

    Civil servants: provisions of 2007 arts. 17-19 and of 2020 arts. 19-22, with the Civil Servants Law; institution
    staff: provisions of 2023 arts. 28-31; leading cadres: as far as the Regulation of 2019 was found.  Each names who
    decides.  From when a level rises is told where one is due.  What sanctions bar from a step or level on 1 January after
    the year is part of those answers; what they bar from promotion on the day asked about stands beside them.  Of facts
    alone, awards and bars from promotion are not asked, since they turn on facts of their own.

    Args:
        subject: A personnel file, or the facts themselves.
        year: The assessed year; its text decides.
        on: The day asked about: it decides what bars promotion, and how the law of objections stood.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: the facts are of another year.
    """
    day = as_date(on)
    facts = _facts(subject, year, day, policy)
    asked = _EVERYONE
    if facts.system is not AssessmentSystem.INSTITUTION:
        asked += _ORGANS
    if facts.system in {None, AssessmentSystem.INSTITUTION}:
        asked += _INSTITUTIONS
    if facts.system is AssessmentSystem.LEADER:
        asked += (LEADER_COMMENDED,)
    found: list[Consequence] = []
    for rule in asked:
        found.append(determine(rule, facts, on=day, policy=policy, known_at=known_at))
        if rule is LEVEL_RISE_DUE and found[-1].value is True:
            found.append(determine(LEVEL_RISES_FROM, facts, on=day, policy=policy, known_at=known_at))
    if isinstance(subject, Cadre) and facts.system is AssessmentSystem.CIVIL_SERVANT:
        found += [
            ask(subject, year=year, on=day, policy=policy, known_at=known_at)
            for ask in (commendation_for_year, merit_for_years)
        ]
    if isinstance(subject, Cadre):
        kinds = (BarKind.POST,) if facts.system is AssessmentSystem.INSTITUTION else (BarKind.POST, BarKind.RANK)
        found += [barred(subject, from_=kind, on=day, policy=policy, known_at=known_at) for kind in kinds]
    return tuple(found)


def grade_review_in_time(
    subject: Subject, year: int, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GradeConsequenceFacts, bool]:
    """Whether there is still time to ask for review of a grade (Civil Servants Law art. 95; institutions, 2023 art. 36).

    Thirty days from learning of the grade, that day not counted.  Arguments and errors are those of
    :func:`grade_consequences`.
    """
    return determine(REVIEW_IN_TIME, _facts(subject, year, on, policy), on=on, policy=policy, known_at=known_at)


def dismissal_for_grades(
    subject: Subject, year: int, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[GradeConsequenceFacts, bool]:
    """Whether dismissal is open after two years incompetent in a row (Civil Servants Law arts. 88, 89).

    One year never is enough.  The organ that appoints decides; article 89 spares some persons.  Arguments and
    errors are those of :func:`grade_consequences`.
    """
    return determine(DISMISSAL_OPEN, _facts(subject, year, on, policy), on=on, policy=policy, known_at=known_at)


def term_qualifies(
    facts: TermFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TermFacts, bool]:
    """Whether a term of employment can be graded qualified (provisions for institutions 2023 arts. 19-21).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(TERM_QUALIFIES, facts, on=on, policy=policy, known_at=known_at)


def renewal_barred(
    facts: TermFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TermFacts, bool]:
    """Whether a term graded unqualified stands in the way of renewal (provisions for institutions 2023 art. 32).

    "As a rule": the supervising department may approve a renewal all the same.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(RENEWAL_BARRED, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["dismissal_for_grades", "grade_consequences", "grade_review_in_time", "renewal_barred", "term_qualifies"]
