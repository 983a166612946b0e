"""From a case on file to the facts of its findings, its follow-up, its handling, and the time without promotion."""

import datetime as dt

from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.sanction_effects import Lifting, SanctionEffectFacts
from cadre_policy.policies.stepping_down.facts import InactionFacts
from cadre_policy.policies.stepping_down.follow_up import FollowUpFacts, NegativeListFacts
from cadre_policy.policies.stepping_down.handling_facts import AdjustmentFacts
from cadre_policy.policies.stepping_down.rules import INACTION_ESTABLISHED
from cadre_policy.records import (
    AdjustmentCase,
    Cadre,
    GapKind,
    InactionFact,
    InactionFinding,
    PriorStepKind,
    SanctionGround,
    StaffKind,
    TrainingGap,
    Unit,
    WorkProblem,
)
from cadre_policy.rules import YUNNAN, Policy, determine

_CIVIL_SERVANTS = {StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE}


def by_day(date: PartialDate | None, day: Date) -> bool | None:
    """Whether *date* is that day or before it; None where it is not on file or known too roughly."""
    if date is None:
        return None
    today = day.toordinal()
    return True if date.last <= today else None if date.first <= today else False


def standing(case: AdjustmentCase, fact: InactionFact, day: Date) -> set[bool]:
    """The values found about one point by a day; two of them contradict one another."""
    made = [finding for finding in case.findings if finding.fact is fact and not finding.withdrawn]
    return {one.value for one in made if one.value is not None and _made(one, day) is not False}


def _made(finding: InactionFinding, day: Date) -> bool | None:
    return True if finding.found_on is None else by_day(finding.found_on, day)


def _found(case: AdjustmentCase, fact: InactionFact, day: Date) -> bool | None:
    """What was found about one point: nothing where findings contradict one another, or may be later than the day."""
    values = standing(case, fact, day)
    certain = {
        one.value for one in case.findings if one.fact is fact and not one.withdrawn and _made(one, day) is True
    } - {None}
    return values.pop() if len(values) == 1 and certain else None


def inaction_facts(case: AdjustmentCase, *, on: dt.date, cadre: Cadre | None = None) -> InactionFacts:
    """The findings that stand on a day; those dated later are not there yet, one without a date stands.

    Args:
        case: The case.
        on: The day asked about.
        cadre: The person's file, for the list of training gaps.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = {fact.value: _found(case, fact, day) for fact in InactionFact}
    return InactionFacts(**found, gap_noted=_gap_noted(case, cadre, day))


def _gap_noted(case: AdjustmentCase, cadre: Cadre | None, day: Date) -> bool | None:
    """Whether a gap of ability is on the list.  *No* is said only of a list complete since the case was opened."""
    if cadre is None:
        return None

    def of_ability(gap: TrainingGap) -> bool:
        return gap.kind is GapKind.ABILITY

    if any(of_ability(gap) and by_day(gap.on, day) for gap in cadre.training_gaps.entries):
        return True
    opened = case.opened_on
    if opened is None or opened.first > day.toordinal():
        return None
    return cadre.training_gaps.any_in(opened.first_day, day, of_ability)


def follow_up_facts(subject: AdjustmentCase | WorkProblem, *, on: dt.date) -> FollowUpFacts:
    """What was found about carrying out decisions, and whether it was followed up, by a day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    problem = subject.work_problem if isinstance(subject, AdjustmentCase) else subject
    if problem is None or by_day(problem.found_on, day) is False:
        return FollowUpFacts()
    opened = problem.followed_up
    if problem.followed_up_on is not None:
        opened = by_day(problem.followed_up_on, day)
    return FollowUpFacts(
        irresolute=problem.irresolute,
        partial=problem.partial,
        inadequate=problem.inadequate,
        found_on=problem.found_on,
        opened=opened,
        opened_on=problem.followed_up_on if opened else None,
    )


def decided_by(case: AdjustmentCase, day: Date) -> bool | None:
    """Whether the body had decided by a day."""
    if case.decided_on is not None:
        return by_day(case.decided_on, day)
    return True if case.measure is not None else case.decided


def adjustment_facts(
    case: AdjustmentCase,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> AdjustmentFacts:
    """How a case was handled, by a day.  While nothing is decided, the texts of that day apply.

    Whether inaction is established is asked of the findings that stood when the body decided.

    Args:
        case: The case.
        on: The day asked about.
        cadre: The person's file, for post and kind of staff where the case does not state them.
        policy: The reading of the signs (``SIGNS``).
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    decided = decided_by(case, day)
    text_of = case.decided_on if decided else PartialDate.on(day) if decided is False else None
    steps = {kind: _step(case, kind, text_of, decided=decided) for kind in PriorStepKind}
    return AdjustmentFacts(
        text_of=text_of,
        established=_established(case, text_of, policy, known_at),
        leading_cadre=_leading(case, cadre, text_of),
        situation=None if case.situation is None else Count(case.situation),
        reminder=steps[PriorStepKind.REMINDER],
        education=steps[PriorStepKind.EDUCATION],
        inquiry=steps[PriorStepKind.INQUIRY],
        admonition=steps[PriorStepKind.ADMONITION],
        corrected=case.corrected,
        reasons_given=True if case.reasons is not None else case.reasons_given,
        appoints=case.appoints,
        measure=case.measure if decided else None,
        civil_servant=None if cadre is None or cadre.staff_kind is None else cadre.staff_kind in _CIVIL_SERVANTS,
    )


def _step(
    case: AdjustmentCase, kind: PriorStepKind, text_of: PartialDate | None, *, decided: bool | None
) -> bool | None:
    """Whether a step of a kind came before the decision, or by the day asked about; on the same day it stays open."""
    told = [_before(step.on, text_of, decided=decided) for step in case.prior_steps if step.kind is kind]
    if True in told:
        return True
    return False if case.prior_steps_complete and None not in told else None


def _before(date: PartialDate | None, limit: PartialDate | None, *, decided: bool | None) -> bool | None:
    if date is None or limit is None:
        return None
    if date.last < limit.first or (not decided and date.last == limit.first):
        return True
    return False if date.first > limit.last else None


def _established(
    case: AdjustmentCase, text_of: PartialDate | None, policy: Policy, known_at: dt.date | None
) -> bool | None:
    """Whether a category was established on every day that the decision may be of."""
    if text_of is None:
        return None
    answers = {
        determine(INACTION_ESTABLISHED, inaction_facts(case, on=day), on=day, policy=policy, known_at=known_at).value
        for day in (text_of.first_day, text_of.last_day)
    }
    return answers.pop() if len(answers) == 1 else None


def cited_list_held(case: AdjustmentCase, unit: Unit | None, text_of: PartialDate | None) -> bool | None:
    """Whether the version of the negative list that a case cites held when its texts applied; None is unknown.

    Args:
        case: The case.
        unit: The unit whose Party organisation issued the list.
        text_of: The day of the decision, or the day asked about while there is none.
    """
    if case.negative_list is None or unit is None or text_of is None:
        return None
    answers = {
        unit.negative_lists.any_in(day, day, lambda one: one.version == case.negative_list)
        for day in (text_of.first_day, text_of.last_day)
    }
    return answers.pop() if len(answers) == 1 else None


def _leading(case: AdjustmentCase, cadre: Cadre | None, text_of: PartialDate | None) -> bool | None:
    if case.leading_cadre is not None or cadre is None or text_of is None:
        return case.leading_cadre
    return cadre.posts.any_in(text_of.first_day, text_of.last_day, lambda post: post.leading)


def adjustment_effect_facts(case: AdjustmentCase, *, on: dt.date) -> SanctionEffectFacts:
    """The measure of a case as the topic on the effects of measures reads it: one taken on the ground of inaction.

    A decision without a day on which it was set aside stands.

    Raises:
        DateError: *on* is not a date.
    """
    return SanctionEffectFacts(
        on_file=decided_by(case, as_date(on)),
        measure=case.measure,
        ground=SanctionGround.INACTION,
        effective=case.decided_on,
        last_day_stated=False,
        lifting=Lifting.NOT_TOLD,
        revoked=case.revoked_on is not None,
        revoked_on=case.revoked_on,
    )


def negative_list_facts(unit: Unit, *, on: dt.date) -> NegativeListFacts:
    """Whether a version of the unit's negative list holds on a day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return NegativeListFacts(list_holds=unit.negative_lists.any_in(day, day))


__all__ = [
    "adjustment_effect_facts",
    "adjustment_facts",
    "by_day",
    "cited_list_held",
    "decided_by",
    "follow_up_facts",
    "inaction_facts",
    "negative_list_facts",
    "standing",
]
