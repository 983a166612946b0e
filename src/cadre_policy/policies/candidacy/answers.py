"""The public functions of candidacy."""

import datetime as dt
from typing import Any

from cadre_policy.measures import PartialDate, add_months, as_date
from cadre_policy.policies.candidacy.facts import CandidacyFacts
from cadre_policy.policies.candidacy.flatten import candidacy_facts, candidacy_spans
from cadre_policy.policies.candidacy.rules import CANDIDACY_GROUNDS, CANDIDACY_OPEN, INVESTIGATION_GROUND
from cadre_policy.policies.requirement import MONTHS_AHEAD, Requirement, first_met
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

Subject = Cadre | CandidacyFacts


def _facts(subject: Subject, on: dt.date, special_post: bool | None, policy: Policy) -> CandidacyFacts:
    if isinstance(subject, Cadre):
        return candidacy_facts(subject, on, special_post=special_post, policy=policy)
    return subject


def candidacy(
    subject: Subject,
    *,
    on: dt.date,
    special_post: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[CandidacyFacts, bool]:
    """Whether no ground of article 24 keeps someone from being made an object of assessment.

    *Yes* makes nobody a candidate: whom to inspect the Party committee decides.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day on which the inspection is to begin; the text of that day decides.
        special_post: Whether the post is one for which emigration of the family is not asked about (since 2019).
        policy: Readings (``LAST_YEAR``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = _facts(subject, on, special_post, policy)
    return determine(CANDIDACY_OPEN, facts, on=on, policy=policy, known_at=known_at)


def candidacy_grounds(
    subject: Subject,
    *,
    on: dt.date,
    special_post: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Determination[CandidacyFacts, bool], ...]:
    """Each ground of article 24 in its order, the political one first, and an investigation under way last.

    Arguments and errors are those of :func:`candidacy`.
    """
    facts = _facts(subject, on, special_post, policy)
    return tuple(
        determine(rule, facts, on=on, policy=policy, known_at=known_at)
        for rule in (*CANDIDACY_GROUNDS, INVESTIGATION_GROUND)
    )


def candidacy_requirement(
    cadre: Cadre,
    *,
    on: dt.date,
    special_post: bool | None = None,
    horizon: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Requirement:
    """Candidacy as one requirement of several, with the first day on which no ground stands in the way.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        special_post: Whether the post is one for which emigration of the family is not asked about.
        horizon: The last day looked at; ten years ahead unless it is said.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: not dates, or the horizon comes before the day.
    """
    day = as_date(on)
    last = add_months(day, MONTHS_AHEAD) if horizon is None else as_date(horizon)
    spans = candidacy_spans(cadre, day, last, special_post=special_post, policy=policy)
    terms: dict[str, Any] = {"on": day, "policy": policy, "known_at": known_at}
    earliest: PartialDate | None = first_met(CANDIDACY_OPEN, spans, horizon=last, **terms)
    return Requirement(
        name=CANDIDACY_OPEN.label,
        determination=determine(CANDIDACY_OPEN, spans[0].facts, **terms),
        earliest=earliest,
    )


__all__ = ["candidacy", "candidacy_grounds", "candidacy_requirement"]
