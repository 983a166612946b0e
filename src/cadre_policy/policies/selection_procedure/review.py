"""A selection as a whole: every step that can be checked, and what they come to."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

from cadre_policy.law import Evidence, Language
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_procedure import parameters as figures
from cadre_policy.policies.selection_procedure import rules
from cadre_policy.policies.selection_procedure.facts import SelectionFacts, VoteOutcome
from cadre_policy.policies.selection_procedure.flatten import day_of_texts, selection_facts
from cadre_policy.records import SelectionProcess
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, Status, all_of, checked, determine, fact, rule

STEPS: Mapping[str, Rule[SelectionFacts, Any]] = {
    "recommendation_valid": rules.RECOMMENDATION_VALID,
    "team_large_enough": rules.TEAM_LARGE_ENOUGH,
    "consent_in_time": rules.CONSENT_IN_TIME,
    "adopted": rules.VOTE,
    "reopened_in_order": rules.REOPENED_IN_ORDER,
    "head_last": rules.HEAD_LAST,
    "notice_long_enough": rules.NOTICE_LONG_ENOUGH,
    "notice_ground": rules.NOTICE_GROUND,
}
"""The steps in the order of the procedure, by the fact that each decides."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SelectionStepsFacts:
    """How each step stands, as its own rule answers; None is "not determined"."""

    recommendation_valid: bool | None = None
    team_large_enough: bool | None = None
    consent_in_time: bool | None = None
    adopted: bool | None = None
    reopened_in_order: bool | None = None
    head_last: bool | None = None
    notice_long_enough: bool | None = None
    notice_ground: bool | None = None


_F = SelectionStepsFacts

recommendation_valid = fact(_F, lambda f: f.recommendation_valid, "民主推荐有效", "the recommendation was valid")
team_large_enough = fact(_F, lambda f: f.team_large_enough, "考察组人数符合要求", "the team is large enough")
consent_in_time = fact(_F, lambda f: f.consent_in_time, "须上级同意的已事先同意", "consent, where wanted, came in time")
adopted = fact(_F, lambda f: f.adopted, "表决通过", "the vote adopted it")
reopened_in_order = fact(_F, lambda f: f.reopened_in_order, "复议符合要求", "reopening, if any, was in order")
head_last = fact(_F, lambda f: f.head_last, "主要负责人末位表态", "the head spoke last")
notice_long_enough = fact(_F, lambda f: f.notice_long_enough, "公示时间符合要求", "the notice was long enough")
notice_ground = fact(_F, lambda f: f.notice_ground, "破格的公示说明了理由", "an exceptional notice states its ground")

SELECTION_IN_ORDER: Rule[SelectionStepsFacts, bool] = rule(
    SelectionStepsFacts,
    bool,
    name="selection.in_order",
    zh="选拔任用程序可核对的各项均符合",
    en="every step of the procedure that can be checked is in order",
    cites=(
        figures.VALIDITY_LAW,
        figures.TEAM_LAW,
        *figures.CONSENT_LAWS,
        *figures.MEETING_LAWS,
        figures.NOTICE_LAW,
        figures.NOTICE_LAW_2019,
    ),
    body=all_of(
        recommendation_valid,
        team_large_enough,
        consent_in_time,
        adopted,
        reopened_in_order,
        head_last,
        notice_long_enough,
        notice_ground,
    ),
    authority=SELECTING,
)


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class SelectionReview:
    """One selection against the texts of the day of its decision."""

    answer: Determination[SelectionStepsFacts, bool]
    """Whether every step that can be checked is in order."""
    provisional: bool | None
    """What figures that are only recalled would give; None unless the answer hangs on them."""
    steps: tuple[Determination[SelectionFacts, Any], ...]
    """Each step, in the order of the procedure, with its reasons."""

    @property
    def in_order(self) -> bool | None:
        """The whole; None if it is not determined."""
        return self.answer.value

    @property
    def status(self) -> Status:
        """Determined, or why it is not; "unconfirmed" where recalled figures would settle it."""
        return Status.UNCONFIRMED if self.provisional is not None else self.answer.status

    def __repr__(self) -> str:
        return f"<SelectionReview on {self.answer.on}: {self.status.value}>"

    def explain(self, language: Language = "en") -> str:
        """The whole and each step, a line each."""
        return "\n".join([self.answer.headline(language), *(f"  - {step.headline(language)}" for step in self.steps)])


def selection_review(
    subject: SelectionProcess | SelectionFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> SelectionReview:
    """Every step of a selection that can be checked, and whether all are in order.

    Recommendation, team, consent from above, vote, reopening, notice: what the texts on file set; other steps of the
    procedure were not read and are not checked.

    Args:
        subject: The selection, or the facts themselves.
        on: The day asked about; of a selection that is decided, the answer is as of its decision.
        policy: Readings (``RECOMMENDATION_YEAR``), overlays, accepted evidence and the working calendar.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day: dt.date
    if isinstance(subject, SelectionProcess):
        facts, day = selection_facts(subject, on, policy=policy), day_of_texts(subject, on)
    else:
        facts, day = subject, on
    terms: dict[str, Any] = {"on": day, "policy": policy, "known_at": known_at}
    steps = {name: determine(rule, facts, **terms) for name, rule in STEPS.items()}
    answer, provisional = determine(SELECTION_IN_ORDER, _met(steps), **terms), None
    if answer.value is None and any(Status.UNCONFIRMED in step.causes for step in steps.values()):
        trusting = {**terms, "policy": policy.with_(lowest_evidence=Evidence.RECALLED)}
        provisional = determine(
            SELECTION_IN_ORDER,
            _met({name: determine(rule, facts, **trusting) for name, rule in STEPS.items()}),
            **trusting,
        ).value
    return SelectionReview(answer=answer, provisional=provisional, steps=tuple(steps.values()))


def _met(steps: Mapping[str, Determination[Any, Any]]) -> SelectionStepsFacts:
    """Whether each step is in order; the vote is if it adopted the proposal."""
    met = {
        name: step.value is VoteOutcome.ADOPTED if isinstance(step.value, VoteOutcome) else step.value
        for name, step in steps.items()
    }
    return SelectionStepsFacts(**met)


__all__ = ["SELECTION_IN_ORDER", "STEPS", "SelectionReview", "SelectionStepsFacts", "selection_review"]
