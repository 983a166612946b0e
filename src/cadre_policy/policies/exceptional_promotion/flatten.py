"""From a personnel file, and the selection under way, to the facts of an exceptional promotion."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.appointments import last_promotion
from cadre_policy.policies.exceptional_promotion.facts import ExceptionalPromotionFacts
from cadre_policy.policies.post_qualification import YEARS_MET, post_qualification_facts
from cadre_policy.policies.selection_findings import found
from cadre_policy.policies.selection_procedure.probation import on_trial
from cadre_policy.records import Cadre, ExceptionalGround, PostLevel, SelectionFact, SelectionProcess
from cadre_policy.rules import YUNNAN, Policy, value


def exceptional_promotion_facts(
    cadre: Cadre,
    target: PostLevel,
    on: dt.date,
    *,
    process: SelectionProcess | None = None,
    policy: Policy = YUNNAN,
) -> ExceptionalPromotionFacts:
    """The facts of an exceptional promotion on a day, as far as the file tells them.

    Args:
        cadre: The personnel file.
        target: The level of the leading post aimed at.
        on: The day on which it is proposed.
        process: The selection under way, for its grounds; a ground that it does not name is none.
        policy: Under which years in post are asked about.

    Raises:
        DateError: *on* is not a date.
        FactsError: posts of that level do not lead.
    """
    day = as_date(on)
    qualification = post_qualification_facts(cadre, target, day, policy=policy)
    years_met = value(YEARS_MET, qualification, on=day, policy=policy)
    promoted, promoted_on = last_promotion(cadre, day)
    trial, trial_since = on_trial(cadre, day)
    grounds = {one.value: None if process is None else one in process.grounds for one in ExceptionalGround}
    return ExceptionalPromotionFacts(
        **grounds,
        politically_firm=found(cadre, SelectionFact.FIRM_POLITICS, day),
        basic_conditions=found(cadre, SelectionFact.BASIC_CONDITIONS, day),
        legally_qualified=found(cadre, SelectionFact.LEGALLY_QUALIFIED, day),
        trial=trial,
        trial_since=trial_since,
        promoted=promoted,
        promoted_on=promoted_on,
        short_of_years=None if years_met is None else not years_met,
        last_short_of_years=_last_short_of_years(cadre, promoted, promoted_on, day),
        levels_skipped=qualification.levels_skipped,
    )


def _last_short_of_years(
    cadre: Cadre, promoted: bool | None, promoted_on: PartialDate | None, day: Date
) -> bool | None:
    """Whether the selection that led to the last promotion fell short of the years in post."""
    if promoted is False:
        return False
    if promoted_on is None:
        return None
    decided = [
        one
        for one in cadre.selections.entries
        if one.on is not None and one.on.last <= min(promoted_on.last, day.toordinal())
    ]
    if not decided:
        return None
    last = max(decided, key=lambda one: 0 if one.on is None else one.on.last)
    return False if last.exceptional is False else last.short_of_years


__all__ = ["exceptional_promotion_facts"]
