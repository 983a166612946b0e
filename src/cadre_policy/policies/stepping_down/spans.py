"""The facts of a case from one day to another, as spans over which they stay the same."""

import datetime as dt

from cadre_policy.policies.appointments import days_around
from cadre_policy.policies.sanction_effects import SanctionEffectFacts
from cadre_policy.policies.stepping_down.facts import InactionFacts
from cadre_policy.policies.stepping_down.flatten import adjustment_effect_facts, inaction_facts
from cadre_policy.records import AdjustmentCase, Cadre
from cadre_policy.rules import Span, spans_of


def inaction_spans(
    case: AdjustmentCase, first: dt.date, last: dt.date, *, cadre: Cadre | None = None
) -> tuple[Span[InactionFacts], ...]:
    """The findings of every day from *first* to *last*.

    Raises:
        DateError: *last* comes before *first*.
    """
    turns = days_around(*(finding.found_on for finding in case.findings), case.opened_on)
    if cadre is not None:
        gaps = cadre.training_gaps
        turns |= days_around(*(gap.on for gap in gaps.entries), gaps.complete_from, gaps.complete_until)
    return spans_of(lambda day: inaction_facts(case, on=day, cadre=cadre), first, last, turns)


def adjustment_effect_spans(
    case: AdjustmentCase, first: dt.date, last: dt.date
) -> tuple[Span[SanctionEffectFacts], ...]:
    """What the effect of the measure turns on, of every day from *first* to *last*.

    Raises:
        DateError: *last* comes before *first*.
    """
    turns = days_around(case.decided_on, case.revoked_on)
    return spans_of(lambda day: adjustment_effect_facts(case, on=day), first, last, turns)


__all__ = ["adjustment_effect_spans", "inaction_spans"]
