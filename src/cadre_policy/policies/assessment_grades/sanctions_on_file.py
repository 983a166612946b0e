"""Sanctions, measures and investigations of a personnel file as they bear on one assessed year."""

import datetime as dt
from collections.abc import Iterable

from cadre_policy.measures import MAX_ORDINAL, Date, PartialDate
from cadre_policy.policies.assessment_grades.matrix import SANCTIONS
from cadre_policy.policies.assessment_grades.outcomes import CaseState, EffectYear, GradesOpen
from cadre_policy.policies.assessment_grades.sanction_facts import SanctionGradeFacts
from cadre_policy.policies.assessment_grades.sanction_rules import GRADE_AFTER_SANCTION
from cadre_policy.policies.assessment_texts import CIVIL_2020
from cadre_policy.policies.sanction_effects import SANCTION_LIFTED, sanction_effect_facts
from cadre_policy.records import (
    AssessmentSystem,
    Cadre,
    Investigation,
    Sanction,
    SanctionKind,
    SanctionMeasure,
)
from cadre_policy.rules import Policy, value

_YEARS_BACK = 2
"""No row of the matrix reaches beyond the third year, so no older decision bears on a year."""
_YEARS_BACK_2007 = 4
"""Under the text of 2007 a sanction takes the grade while it runs, and several together run for 48 months at most."""

_HEAVIEST_FIRST = (GradesOpen.LOWEST, GradesOpen.NO_GRADE, GradesOpen.NOT_EXCELLENT, GradesOpen.ALL)


def bearing_on(cadre: Cadre, year: int, day: Date) -> tuple[Sanction, ...]:
    """The sanctions and measures that may bear on a year's grade, as they stood on *day*."""
    first, last = _window(year)
    today = day.toordinal()
    oldest = Date.min if _while_running(year) else first
    return tuple(
        one
        for one in cadre.sanctions.possible_in(oldest, last)
        if (_when(one) >= first.toordinal() or (one.measure in SANCTIONS and one.lifted is None))
        and (one.decided is None or one.decided.first <= today)
        and (one.revoked is None or one.revoked.last > today)
    )


def sanction_grade_facts(
    cadre: Cadre,
    sanction: Sanction,
    year: int,
    system: AssessmentSystem | None,
    policy: Policy,
    known_at: dt.date | None,
) -> SanctionGradeFacts:
    """The facts on what one sanction of a file does to one year's grade."""
    last = PartialDate.of(year).last_day
    return SanctionGradeFacts(
        year_ends=PartialDate.on(last),
        system=system,
        measure=sanction.measure,
        effect_year=_effect_year(sanction.effective or sanction.decided, year),
        duty_related=sanction.duty_related,
        term=sanction.months,
        lifted_by_year_end=_lifted(cadre, sanction, last, policy, known_at),
        earlier_case=_earlier_case(cadre, sanction),
    )


def effects_on_file(
    cadre: Cadre,
    year: int,
    system: AssessmentSystem | None,
    day: Date,
    policy: Policy,
    known_at: dt.date | None,
) -> tuple[GradesOpen | None, GradesOpen | None]:
    """The heaviest effect of Party sanctions on a year's grade, and that of all other measures; None if not told."""
    first, last = _window(year)
    found: dict[bool, list[GradesOpen | None]] = {True: [], False: []}
    for sanction in bearing_on(cadre, year, day):
        facts = sanction_grade_facts(cadre, sanction, year, system, policy, known_at)
        effect = value(GRADE_AFTER_SANCTION, facts, on=day, policy=policy, known_at=known_at)
        doubtful = sanction.revoked is not None and sanction.revoked.first <= day.toordinal()
        doubtful = doubtful or sanction.decided is None or sanction.decided.last > day.toordinal()
        lighter = effect is not GradesOpen.ALL and doubtful
        found[sanction.kind is SanctionKind.PARTY].append(None if lighter else effect)
    ledger, of_party = cadre.sanctions, PartialDate.of(year - _YEARS_BACK).first_day
    return (
        _heaviest(found[True], complete=ledger.complete_over(of_party, last)),
        _heaviest(found[False], complete=ledger.complete_over(first, last)),
    )


def case_on_file(cadre: Cadre, year: int, assessed: PartialDate | None, day: Date) -> CaseState | None:
    """How a case that was open at the end of the year, or when the result was decided, stood on *day*."""
    last = PartialDate.of(year).last_day
    until = max(last, assessed.first_day) if assessed is not None else last
    if cadre.investigations.any_in(last, until) is False:
        return CaseState.NO
    states = {_state(one, day) for one in cadre.investigations.certain_in(last, until)}
    if CaseState.PENDING in states:
        return CaseState.PENDING
    same = len(states) == 1 and cadre.investigations.complete_over(last, until)
    sure = len(cadre.investigations.certain_in(last, until)) == len(cadre.investigations.possible_in(last, until))
    return states.pop() if same and sure else None


def _window(year: int) -> tuple[Date, Date]:
    back = _YEARS_BACK_2007 if _while_running(year) else _YEARS_BACK
    return PartialDate.of(year - back).first_day, PartialDate.of(year).last_day


def _while_running(year: int) -> bool:
    """Whether the text of 2007 may speak for a year: that of 2020 too, since the later text's day is recalled only."""
    return PartialDate.of(year).last_day < PartialDate.parse(CIVIL_2020).last_day


def _when(sanction: Sanction) -> int:
    return MAX_ORDINAL if sanction.decided is None else sanction.decided.last


def _heaviest(effects: Iterable[GradesOpen | None], *, complete: bool) -> GradesOpen | None:
    """The heaviest of several; what is not known could be heavier than all but the heaviest there is."""
    told = set(effects)
    if None in told or not complete:
        return GradesOpen.LOWEST if GradesOpen.LOWEST in told else None
    return next((one for one in _HEAVIEST_FIRST if one in told), GradesOpen.ALL)


def _effect_year(date: PartialDate | None, year: int) -> EffectYear | None:
    """Which year an assessed year is, counted from a day; None if the day may lie in two years."""
    if date is None or date.first_day.year != date.last_day.year:
        return None
    since = year - date.first_day.year
    counted = (EffectYear.THAT_YEAR, EffectYear.SECOND, EffectYear.THIRD)
    return EffectYear.BEFORE if since < 0 else counted[since] if since < len(counted) else EffectYear.LATER


def _lifted(cadre: Cadre, sanction: Sanction, last: Date, policy: Policy, known_at: dt.date | None) -> bool | None:
    """Whether a sanction of a demerit or more had been lifted by the end of the year; of others it is not asked."""
    if sanction.measure not in SANCTIONS or sanction.decided is None or sanction.decided.last > last.toordinal():
        return None
    if sanction.lifted is not None and sanction.lifted.last <= last.toordinal():
        return True
    facts = sanction_effect_facts(cadre, last, sanction, policy=policy)
    return value(SANCTION_LIFTED, facts, on=last, policy=policy, known_at=known_at)


def _earlier_case(cadre: Cadre, sanction: Sanction) -> bool | None:
    """Whether a warning closed a case opened in an earlier year; of any other measure it is not asked."""
    if sanction.measure is not SanctionMeasure.WARNING or sanction.decided is None:
        return None
    year = PartialDate.of(sanction.decided.first_day.year)

    def closed_by_it(case: Investigation) -> bool | None:
        if case.sanctioned is False or (case.measure not in (None, sanction.measure)):
            return False
        if case.since is None or case.until is None or case.sanctioned is None or case.measure is None:
            return None
        return case.since.last < year.first and year.first <= case.until.first <= case.until.last <= year.last

    return cadre.investigations.any_in(year.first_day, year.last_day, closed_by_it)


def _state(case: Investigation, day: Date) -> CaseState | None:
    today = day.toordinal()
    if case.until is None or case.until.first > today:
        open_still = case.until is not None or case.lasts
        return CaseState.PENDING if open_still else None
    if case.until.last > today or case.sanctioned is None:
        return None
    if not case.sanctioned:
        return CaseState.CLEARED
    # A Party warning is a sanction too; whether the texts' "warning" means it as well, they do not say.
    return {None: None, SanctionMeasure.WARNING: CaseState.WARNING, SanctionMeasure.PARTY_WARNING: None}.get(
        case.measure, CaseState.HEAVIER
    )


__all__ = ["bearing_on", "case_on_file", "effects_on_file", "sanction_grade_facts"]
