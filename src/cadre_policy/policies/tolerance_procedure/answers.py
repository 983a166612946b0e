"""The questions about the procedure of a case."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs

from cadre_policy.errors import CoverageError, InputError
from cadre_policy.law import Label
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.correction import (
    CORRECTION_STATE,
    HELP_STATE,
    CaseCorrectionFacts,
    CorrectionState,
    HelpState,
    case_correction_facts,
)
from cadre_policy.policies.deadlines import last_working_day
from cadre_policy.policies.steps_taken import done_by
from cadre_policy.policies.tolerance import tolerance_merits
from cadre_policy.policies.tolerance.findings import refuse_other_person
from cadre_policy.policies.tolerance_procedure import rules
from cadre_policy.policies.tolerance_procedure.facts import ToleranceProcedureFacts
from cadre_policy.policies.tolerance_procedure.flatten import elsewhere_facts, tolerance_procedure_facts
from cadre_policy.policies.tolerance_procedure.profiles import (
    SCREENING_LIMIT,
    ProfileAnswer,
    ToleranceProfile,
    profile_rule,
)
from cadre_policy.policies.tolerance_procedure.review import (
    ProcedureReview,
    ProcedureStep,
    StepState,
    ToleranceStep,
    step_dates,
)
from cadre_policy.policies.tolerance_procedure.rules import TOLERANCE_FINALISABLE, Consideration
from cadre_policy.records import Report, ToleranceCase
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine
from cadre_policy.rules.expression import T


@attrs.frozen(order=False)
class _Asking:
    """One case on one day, under one policy."""

    facts: ToleranceProcedureFacts
    correction: CaseCorrectionFacts
    on: Date
    policy: Policy
    known_at: dt.date | None

    def ask(self, rule: Rule[ToleranceProcedureFacts, T]) -> Determination[ToleranceProcedureFacts, T]:
        return determine(rule, self.facts, on=self.on, policy=self.policy, known_at=self.known_at)

    def of_correction(self, rule: Rule[CaseCorrectionFacts, T]) -> Determination[CaseCorrectionFacts, T]:
        return determine(rule, self.correction, on=self.on, policy=self.policy, known_at=self.known_at)


def tolerance_finalisable(
    subject: ToleranceCase | ToleranceProcedureFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
    cadre: str | None = None,
) -> Determination[ToleranceProcedureFacts, bool]:
    """Whether a decision on tolerance can be made final (clauses 9.2, 9.8, 9.10, 10.1).

    It takes findings that come to a result, the responsible body, views that were heard and, where reach is wide and
    attention high, people from outside.  That tolerance was considered too late (9.7) is a breach and no obstacle.

    Args:
        subject: The case, or the facts themselves.
        on: The day asked about; what is dated later has not been done yet.
        policy: Readings (``OUTSIDE``), overlays (``COMPETENT_BODY``) and accepted evidence.
        known_at: Only what was made known by this day.
        report: The report that a case came from, if any.
        cadre: Whose case it has to be.

    Raises:
        InputError: the case is of another person than *cadre*.
        DateError: *on* or *known_at* is not a date.
    """
    if isinstance(subject, ToleranceCase):
        refuse_other_person(subject, cadre)
        subject = tolerance_procedure_facts(subject, on=on, policy=policy, known_at=known_at, report=report)
    return determine(TOLERANCE_FINALISABLE, subject, on=on, policy=policy, known_at=known_at)


def tolerance_procedure(
    case: ToleranceCase,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
    cadre: str | None = None,
    profiles: Iterable[ToleranceProfile] = (),
) -> ProcedureReview:
    """Every step of a case with its date, what is open and next, and what a decision waits for (Opinion art. 9).

    The merits stand beside it, as they are without it.  Other arguments and errors are those of
    :func:`tolerance_finalisable`.

    Args:
        case: The case.
        on: The day asked about.
        policy: Readings, overlays, schedules and accepted evidence.
        known_at: Only what was made known by this day.
        report: The report that the case came from, if any.
        cadre: Whose case it has to be.
        profiles: Measures of other places to be asked besides; they bind nobody under the Opinion and change nothing.

    Raises:
        InputError: the case is of another person than *cadre*, or *profiles* holds something else.
        DateError: *on* or *known_at* is not a date.
    """
    refuse_other_person(case, cadre)
    chosen = _profiles(profiles)
    day = as_date(on)
    facts = tolerance_procedure_facts(case, on=day, policy=policy, known_at=known_at, report=report)
    correction = case_correction_facts(case, on=day, report=report, policy=policy, known_at=known_at)
    asking = _Asking(facts, correction, day, policy, known_at)
    return ProcedureReview(
        case=case.id,
        on=day,
        merits=tolerance_merits(case, on=day, policy=policy, known_at=known_at, report=report),
        finalisable=asking.ask(TOLERANCE_FINALISABLE),
        blocking=tuple(asking.ask(one) for one in rules.BLOCKING),
        steps=_steps(case, asking),
        profiles=tuple(_elsewhere(case, one, asking) for one in chosen),
    )


def _profiles(profiles: object) -> tuple[ToleranceProfile, ...]:
    chosen = tuple(profiles) if isinstance(profiles, Iterable) else (profiles,)
    if not all(isinstance(one, ToleranceProfile) for one in chosen):
        raise InputError("profiles= is a collection of members of ToleranceProfile; () for the Opinion alone")
    return tuple(one for one in ToleranceProfile if one in chosen and one is not ToleranceProfile.YUNNAN_2018)


_CHECKED: dict[ToleranceStep, tuple[Rule[ToleranceProcedureFacts, bool], StepState]] = {
    ToleranceStep.COOPERATED: (rules.COOPERATION, StepState.DUE),
    ToleranceStep.VIEWS_HEARD: (rules.VIEWS_HEARD, StepState.DUE),
    ToleranceStep.VIEWS_TAKEN_UP: (rules.REASONABLE_VIEWS_TAKEN_UP, StepState.BREACHED),
    ToleranceStep.OUTSIDE: (rules.OUTSIDE_IN_ORDER, StepState.DUE),
    ToleranceStep.MERITS: (rules.MERITS_SETTLED, StepState.DUE),
    ToleranceStep.COMPETENT: (rules.BODY_COMPETENT, StepState.DUE),
}
"""Steps that a rule decides on, with what a no amounts to."""
_CONSIDERED = {
    Consideration.IN_TIME: StepState.DONE,
    Consideration.DUE: StepState.DUE,
    Consideration.LATE: StepState.BREACHED,
}
_CORRECTED: dict[ToleranceStep, dict[object, StepState]] = {
    ToleranceStep.CORRECTION: {
        CorrectionState.NOTHING_TO_CORRECT: StepState.NOT_NEEDED,
        CorrectionState.PLAN_MISSING: StepState.DUE,
        CorrectionState.UNDER_WAY: StepState.DONE,
        CorrectionState.CORRECTED: StepState.DONE,
    },
    ToleranceStep.CORRECTED: {
        CorrectionState.NOTHING_TO_CORRECT: StepState.NOT_NEEDED,
        CorrectionState.PLAN_MISSING: StepState.NOT_YET,
        CorrectionState.UNDER_WAY: StepState.DUE,
        CorrectionState.CORRECTED: StepState.DONE,
    },
    ToleranceStep.FOLLOWED_UP: {
        HelpState.NOT_OWED: StepState.NOT_NEEDED,
        HelpState.NOT_YET: StepState.NOT_YET,
        HelpState.MISSING: StepState.DUE,
        HelpState.DONE: StepState.DONE,
    },
}
"""Correction and help afterwards (clauses 12.1 and 12.9), which are told by the rules on correction."""


def _steps(case: ToleranceCase, asking: _Asking) -> tuple[ProcedureStep, ...]:
    dates = step_dates(case)

    def seen(step: ToleranceStep) -> PartialDate | None:
        date = dates.get(step)
        return None if done_by(date, asking.on) is False else date

    return tuple(_step(step, seen(step), asking) for step in ToleranceStep)


def _step(step: ToleranceStep, on: PartialDate | None, asking: _Asking) -> ProcedureStep:
    found: Determination[Any, Any] | None = None
    facts = asking.facts
    if step in _CHECKED:
        rule, no = _CHECKED[step]
        found = asking.ask(rule)
        state = _state(found.value, no)
        if step is ToleranceStep.OUTSIDE and found.value and not facts.outside_participation:
            state = StepState.NOT_NEEDED
    elif step is ToleranceStep.CONSIDERED:
        found = asking.ask(rules.CONSIDERATION)
        state = StepState.NOT_ON_FILE if found.value is None else _CONSIDERED[found.value]
    elif step is ToleranceStep.DECIDED:
        state = StepState.DUE if facts.outcome is None else StepState.DONE
    elif step is ToleranceStep.EXEMPTED:
        state, found = _exempted(asking)
    elif step in _CORRECTED:
        rest: Determination[CaseCorrectionFacts, Any] = asking.of_correction(
            HELP_STATE if step is ToleranceStep.FOLLOWED_UP else CORRECTION_STATE
        )
        state, found = _CORRECTED[step].get(rest.value, StepState.NOT_ON_FILE), rest
    else:
        state = StepState.NOT_ON_FILE if on is None else StepState.DONE
    return ProcedureStep(step=step, state=state, on=on, determination=found)


def _state(value: bool | None, no: StepState) -> StepState:
    if value is None:
        return StepState.NOT_ON_FILE
    return StepState.DONE if value else no


def _exempted(asking: _Asking) -> tuple[StepState, Determination[ToleranceProcedureFacts, bool]]:
    """Owed where the findings come to tolerance, application or not; a decision otherwise goes against the text."""
    due = asking.ask(rules.EXEMPTION_DUE)
    if due.value is not True:
        return (StepState.NOT_NEEDED if due.value is False else StepState.NOT_ON_FILE), due
    if asking.facts.outcome is None:
        return StepState.DUE, due
    follows = asking.ask(rules.OUTCOME_FOLLOWS_MERITS)
    return (StepState.DONE if follows.value else StepState.BREACHED), follows


def _elsewhere(case: ToleranceCase, profile: ToleranceProfile, asking: _Asking) -> ProfileAnswer:
    rule = profile_rule(profile)
    assert rule is not None  # the Opinion's own is no profile of another place
    facts = elsewhere_facts(case, on=asking.on)
    found = determine(rule, facts, on=asking.on, policy=asking.policy, known_at=asking.known_at)
    notes = _screening(case, asking) if profile is ToleranceProfile.PRIOR_FILING else ()
    return ProfileAnswer(profile=profile, determination=found, notes=notes)


def _screening(case: ToleranceCase, asking: _Asking) -> tuple[Label, ...]:
    """By when a filing is to be screened, by the practice of one county; not told where the calendar does not tell."""
    filed = case.procedure.filed_on
    if filed is None:
        return ()
    facts = elsewhere_facts(case, on=asking.on)
    limit = determine(SCREENING_LIMIT, facts, on=asking.on, policy=asking.policy, known_at=asking.known_at).value
    if limit is None:
        return ()
    try:
        last = last_working_day(filed, limit, calendar=asking.policy.calendar)
    except CoverageError as lack:
        return (Label(f"报备初审期限不能推算({lack})", f"the time for screening cannot be told ({lack})"),)
    return (
        Label(f"嵩明做法:{filed}报备,初审最迟{last}", f"practice of Songming: filed {filed}, first screened by {last}"),
    )


__all__ = ["tolerance_finalisable", "tolerance_procedure"]
