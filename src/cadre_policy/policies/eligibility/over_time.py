"""Every requirement for a target, and the whole, over a stretch of days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from cadre_policy.measures import Date
from cadre_policy.policies.candidacy import CANDIDACY_OPEN, candidacy_spans
from cadre_policy.policies.eligibility.facts import PostEligibilityFacts, RankEligibilityFacts
from cadre_policy.policies.eligibility.prospect import HowMet, Prospect, prospect
from cadre_policy.policies.eligibility.rules import (
    ABOVE_HELD,
    NO_LEVEL_SKIPPED,
    POST_ELIGIBILITY,
    RANK_ELIGIBILITY,
)
from cadre_policy.policies.post_qualification import rules as post
from cadre_policy.policies.post_qualification.answers import GENERALLY, asked_of
from cadre_policy.policies.post_qualification.flatten import post_qualification_spans
from cadre_policy.policies.post_qualification.rules import TOWNSHIP_LEVEL
from cadre_policy.policies.rank_promotion import RANK_CONDITIONS_MET, rank_condition_facts
from cadre_policy.policies.rank_promotion.flatten import rank_promotion_spans
from cadre_policy.policies.rank_promotion.rules import GRADES_SUFFICE, RANK_NOT_BARRED, RANK_SERVICE_MET
from cadre_policy.policies.rank_promotion.service import RANK_PROMOTION_FITS
from cadre_policy.policies.selection_findings import turns_of_findings
from cadre_policy.policies.selection_standards import POLITICAL_GATE, selection_standards_facts
from cadre_policy.records import Cadre, PostLevel, Rank
from cadre_policy.rules import Policy, Rule, Span, Stretch, spans_of, timeline

Stretches = tuple[Stretch[Any, bool], ...]

_FIRM = {post.WORK_YEARS_MET, post.GRASSROOTS_MET, post.YEARS_MET, NO_LEVEL_SKIPPED}
"""What only an exceptional promotion gets over, from the county level up."""


@attrs.frozen(order=False, eq=False, kw_only=True)
class View:
    """What is looked at: a file, from a day to a horizon, and under what."""

    cadre: Cadre
    on: Date
    horizon: Date
    policy: Policy
    known_at: Date | None

    @property
    def terms(self) -> dict[str, Any]:
        """As keyword arguments of :func:`prospect`."""
        return {"on": self.on, "horizon": self.horizon, "policy": self.policy, "known_at": self.known_at}

    def stretches(self, rule: Rule[Any, Any], spans: Sequence[Span[Any]]) -> tuple[Stretch[Any, Any], ...]:
        """A rule asked of every day."""
        return timeline(rule, spans, self.on, self.horizon, policy=self.policy, known_at=self.known_at)


@attrs.frozen(order=False, eq=False, kw_only=True)
class Together:
    """The requirements for a target one by one, and the whole, over the same days."""

    prospects: tuple[Prospect, ...]
    whole: Stretches


def for_post(
    view: View, target: PostLevel, *, committee_post: bool | None, special_post: bool | None = None
) -> Together:
    """The requirements for a leading post, the political standard first and the grounds against candidacy last."""
    cadre, first, last = view.cadre, view.on, view.horizon
    spans = post_qualification_spans(cadre, target, first, last, committee_post=committee_post, policy=view.policy)
    gate = _gate(view)
    asked = [
        prospect(ABOVE_HELD, spans, **view.terms),
        prospect(NO_LEVEL_SKIPPED, spans, short=_short(NO_LEVEL_SKIPPED, target), **view.terms),
    ]
    asked += [
        prospect(rule, spans, generally=rule in GENERALLY, short=_short(rule, target), **view.terms)
        for rule in asked_of(spans[0].facts)
    ]
    bars = prospect(
        CANDIDACY_OPEN, candidacy_spans(cadre, first, last, special_post=special_post, policy=view.policy), **view.terms
    )
    groups = {
        "political_met": gate.stretches,
        "above_held": asked[0].stretches,
        "never_waived_met": view.stretches(post.NEVER_WAIVED_MET, spans),
        "firm_met": view.stretches(post.FIRM_MET, spans),
        "healthy": view.stretches(post.HEALTH_MET, spans),
        "general_met": view.stretches(post.GENERAL_MET, spans),
        "clear": bars.stretches,
    }
    township = target in TOWNSHIP_LEVEL

    def facts(day: Date) -> PostEligibilityFacts:
        return PostEligibilityFacts(township=township, **_values(groups, day))

    whole = view.stretches(POST_ELIGIBILITY, spans_of(facts, first, last, _turns(groups)))
    return Together(prospects=(gate, *asked, bars), whole=whole)


def for_rank(view: View, target: Rank | None) -> Together:
    """The requirements for a rank, the political standard first and what bars promotion last."""
    cadre, first, last = view.cadre, view.on, view.horizon
    spans = rank_promotion_spans(cadre, first, last, target, policy=view.policy)
    findings = spans_of(lambda day: rank_condition_facts(cadre, day), first, last, turns_of_findings(cadre))
    gate = _gate(view)
    conditions = prospect(RANK_CONDITIONS_MET, findings, **view.terms)
    fits, service, grades, bars = (
        prospect(rule, spans, **view.terms)
        for rule in (RANK_PROMOTION_FITS, RANK_SERVICE_MET, GRADES_SUFFICE, RANK_NOT_BARRED)
    )
    groups = {
        "political_met": gate.stretches,
        "conditions_met": conditions.stretches,
        "service_met": service.stretches,
        "grades_suffice": grades.stretches,
        "clear": bars.stretches,
    }
    whole = view.stretches(
        RANK_ELIGIBILITY,
        spans_of(lambda day: RankEligibilityFacts(**_values(groups, day)), first, last, _turns(groups)),
    )
    return Together(prospects=(gate, conditions, fits, service, grades, bars), whole=whole)


def _gate(view: View) -> Prospect:
    found = spans_of(
        lambda day: selection_standards_facts(view.cadre, day),
        view.on,
        view.horizon,
        turns_of_findings(view.cadre),
    )
    return prospect(POLITICAL_GATE, found, **view.terms)


def _short(rule: Rule[Any, bool], target: PostLevel) -> HowMet:
    """What it means not to meet a requirement."""
    if rule in GENERALLY:
        return HowMet.COMMITTEE_DECIDES
    if rule is post.POST_TRAINING_MET:
        return HowMet.WITHIN_A_YEAR
    return HowMet.NEEDS_APPROVAL if rule in _FIRM and target not in TOWNSHIP_LEVEL else HowMet.NOT_MET


def _values(groups: Mapping[str, Stretches], day: Date) -> dict[str, bool | None]:
    """How each group stands on a day."""
    return {
        name: next(one.determination.value for one in reversed(stretches) if one.first <= day)
        for name, stretches in groups.items()
    }


def _turns(groups: Mapping[str, Stretches]) -> set[Date]:
    return {one.first for stretches in groups.values() for one in stretches}


__all__ = ["Together", "View", "for_post", "for_rank"]
