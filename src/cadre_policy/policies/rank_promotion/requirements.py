"""Each requirement for promotion to a rank, one at a time, so that whoever asks about eligibility can list them."""

import datetime as dt
from typing import Any

from cadre_policy.measures import add_months, as_date
from cadre_policy.policies.rank_promotion.conditions import rank_conditions_met
from cadre_policy.policies.rank_promotion.flatten import rank_promotion_spans
from cadre_policy.policies.rank_promotion.rules import GRADES_SUFFICE, RANK_NOT_BARRED, RANK_SERVICE_MET
from cadre_policy.policies.rank_promotion.service import RANK_PROMOTION_FITS
from cadre_policy.policies.requirement import MONTHS_AHEAD, Requirement, first_met
from cadre_policy.records import Cadre, Rank
from cadre_policy.rules import YUNNAN, Policy, determine

_RECKONED = (RANK_PROMOTION_FITS, RANK_SERVICE_MET, GRADES_SUFFICE, RANK_NOT_BARRED)


def rank_requirements(
    cadre: Cadre,
    target: Rank | None = None,
    *,
    on: dt.date,
    horizon: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Requirement, ...]:
    """Each requirement for a rank, whether it is met and its earliest day (Rank Provisions arts. 17 to 19 and 21).

    The text says "shall" of all of them.  Findings come first and have no earliest day: when a body will find otherwise is
    not reckoned.  For the others the day is looked for up to *horizon*, ten years ahead unless it is said, and rests on the
    file staying as it is.  Whether a place is free is asked of the unit (the topic of rank quotas).

    Args:
        cadre: The personnel file.
        target: The rank aimed at; None is the one above the rank held.
        on: The day asked about.
        horizon: The last day looked at.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: not dates, or the horizon comes before the day.
        FactsError: the target is none of the twelve ranks.
    """
    day = as_date(on)
    last = add_months(day, MONTHS_AHEAD) if horizon is None else as_date(horizon)
    terms: dict[str, Any] = {"on": day, "policy": policy, "known_at": known_at}
    spans = rank_promotion_spans(cadre, day, last, target, policy=policy)
    conditions = rank_conditions_met(cadre, **terms)
    reckoned = tuple(
        Requirement(
            name=rule.label,
            determination=determine(rule, spans[0].facts, **terms),
            earliest=first_met(rule, spans, horizon=last, **terms),
        )
        for rule in _RECKONED
    )
    return (Requirement(name=conditions.rule.label, determination=conditions), *reckoned)


__all__ = ["rank_requirements"]
