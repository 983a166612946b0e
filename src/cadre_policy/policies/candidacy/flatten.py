"""From a personnel file to the facts of candidacy."""

import datetime as dt

from cadre_policy.measures import Date, as_date
from cadre_policy.policies.appointments import days_around
from cadre_policy.policies.candidacy.facts import CandidacyFacts
from cadre_policy.policies.rank_promotion.grades import BASIC, INCOMPETENT, grade_of
from cadre_policy.policies.sanction_effects import BarKind, SanctionEffectFacts, sanction_effect_spans
from cadre_policy.policies.sanction_effects.bars import BARS
from cadre_policy.policies.sanction_effects.deciding import deciding_facts
from cadre_policy.policies.selection_findings import found, turns_of_findings
from cadre_policy.records import Cadre, FamilyMember, Grade, Relation, SanctionKind, SelectionFact
from cadre_policy.rules import YUNNAN, Policy, Span, Stretch, spans_of, timeline, value

_LOW = BASIC | INCOMPETENT


def candidacy_facts(
    cadre: Cadre,
    on: dt.date,
    *,
    special_post: bool | None = None,
    policy: Policy = YUNNAN,
    told: dt.date | None = None,
) -> CandidacyFacts:
    """The facts of candidacy on a day, as far as the file tells them.

    Args:
        cadre: The personnel file.
        on: The day on which the inspection is to begin.
        special_post: Whether the post is one for which emigration of the family is not asked about.
        policy: Under which effect periods are reckoned.
        told: The last day for which the file speaks, if the day asked about lies after it.

    Raises:
        DateError: *on* is not a date.
    """
    asked = as_date(on)
    until = None if told is None else as_date(told)
    if _measures(cadre):
        effect = deciding_facts(cadre, asked, BarKind.POST, policy=policy, told=until)
        runs = value(BARS[BarKind.POST], effect, on=asked, policy=policy)
    else:
        runs = _none_runs(cadre, asked if until is None else min(asked, until))
    return _of_day(cadre, asked, until, special_post=special_post, effect_runs=runs)


def _measures(cadre: Cadre) -> bool:
    """Whether a measure with an effect period is on file; without one the rules on sanctions need not be asked."""
    return any(one.kind is not SanctionKind.EDUCATION for one in cadre.sanctions.entries)


def _none_runs(cadre: Cadre, day: Date) -> bool | None:
    return False if cadre.complete_since_work_began(cadre.sanctions, day) else None


def _of_day(
    cadre: Cadre, asked: Date, told: Date | None, *, special_post: bool | None, effect_runs: bool | None
) -> CandidacyFacts:
    """The facts of a day, of which it is known already whether an effect period runs."""
    day = asked if told is None else min(asked, told)
    low = {back: _low(grade_of(cadre, asked.year - back, day)) for back in (1, 2)}
    oldest = _low(grade_of(cadre, asked.year - 1 - len(low), day))
    return CandidacyFacts(
        political_indiscipline=found(cadre, SelectionFact.POLITICAL_INDISCIPLINE, day),
        low_recognition=found(cadre, SelectionFact.LOW_RECOGNITION, day),
        canvassing=found(cadre, SelectionFact.CANVASSING, day),
        basic_latest=_low(latest_grade(cadre, day)),
        basic_one_year_ago=low[1],
        basic_two_years_ago=low[2],
        basic_three_years_ago=oldest,
        family_emigrated=_emigrated(cadre),
        special_post=special_post,
        effect_runs=effect_runs,
        still_affects=_still_affects(cadre, day),
        under_investigation=cadre.investigations.any_in(day, day),
        other_obstacle=found(cadre, SelectionFact.OTHER_OBSTACLE, day),
    )


def latest_graded_year(cadre: Cadre, on: dt.date) -> int | None:
    """The latest year before the one of *on* whose grade was decided by then; None if the file tells of none.

    A year for which nothing is on file may be passed over only while its result may still be to come: last year.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    for year in (day.year - 1, day.year - 2):
        if grade_of(cadre, year, day) is not None:
            return year
        if not cadre.assessments.complete_in_year(year):
            return None
    return None


def latest_grade(cadre: Cadre, day: Date) -> Grade | None:
    """The grade of that year."""
    year = latest_graded_year(cadre, day)
    return None if year is None else grade_of(cadre, year, day)


def _low(grade: Grade | None) -> bool | None:
    return None if grade is None else grade in _LOW


def _emigrated(cadre: Cadre) -> bool | None:
    """Whether the spouse has emigrated or, where there is none, all children have; one who has died does not count."""
    living = [one for one in cadre.family if one.died is not True]
    spouses = [one for one in living if one.relation is Relation.SPOUSE]
    if spouses:
        return _all_emigrated(spouses)
    if cadre.family_complete is not True:
        return None
    children = [one for one in living if one.relation is Relation.CHILD]
    return _all_emigrated(children) if children else False


def _all_emigrated(members: list[FamilyMember]) -> bool | None:
    told = [one.emigrated for one in members]
    return False if False in told else None if None in told else True


def _still_affects(cadre: Cadre, day: Date) -> bool | None:
    """Whether a measure decided by the day was found still to affect use."""
    today = day.toordinal()
    decided = [
        one
        for one in cadre.sanctions.entries
        if one.kind is not SanctionKind.EDUCATION and (one.decided is None or one.decided.first <= today)
    ]
    told = [one.still_affects_use for one in decided if one.revoked is None or one.revoked.last > today]
    if True in told:
        return True
    complete = cadre.complete_since_work_began(cadre.sanctions, day)
    return False if complete and None not in told else None


def candidacy_spans(
    cadre: Cadre,
    first: dt.date,
    last: dt.date,
    *,
    special_post: bool | None = None,
    policy: Policy = YUNNAN,
) -> tuple[Span[CandidacyFacts], ...]:
    """The facts from *first* to *last*, in spans over which they stay the same.

    They follow the file up to the day for which its list of sanctions speaks, or to *first* if that is later; from there on no
    further measure is assumed, and grades still to come are not.

    Args:
        cadre: The personnel file.
        first: The first day, included.
        last: The last day, included.
        special_post: Whether the post is one for which emigration of the family is not asked about.
        policy: Under which effect periods are reckoned.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    until = cadre.sanctions.complete_until
    told = begin if until is None else max(begin, until.first_day)
    stretches: tuple[Stretch[SanctionEffectFacts, bool], ...] = ()
    if _measures(cadre):
        effects = sanction_effect_spans(cadre, begin, end, from_=BarKind.POST, policy=policy)
        stretches = timeline(BARS[BarKind.POST], effects, begin, end, policy=policy)
    turns = {stretch.first for stretch in stretches} | _turns(cadre)
    turns |= {Date(year, 1, 1) for year in range(begin.year, end.year + 1)}

    def facts(day: Date) -> CandidacyFacts:
        runs = next(
            (one.determination.value for one in stretches if one.first <= day <= one.last),
            _none_runs(cadre, min(day, told)),
        )
        return _of_day(cadre, day, told, special_post=special_post, effect_runs=runs)

    return spans_of(facts, begin, end, turns)


def _turns(cadre: Cadre) -> set[Date]:
    dates = [one.decided for one in cadre.assessments.entries]
    for sanction in cadre.sanctions.entries:
        dates += [sanction.decided, sanction.revoked]
    for case in cadre.investigations.entries:
        dates += [case.begins, case.ends]
    for ledger in (cadre.assessments, cadre.sanctions, cadre.investigations):
        dates += [ledger.complete_from, ledger.complete_until]
    return days_around(cadre.began_work, *dates) | turns_of_findings(cadre)


__all__ = ["candidacy_facts", "candidacy_spans", "latest_graded_year"]
