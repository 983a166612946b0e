"""What is done, what is open and what comes next of one report, of one wave of publicity, and of a whole file."""

import datetime as dt
from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.policies.reputation.facts import PublicityFacts, ReportFacts, ReportOutcome
from cadre_policy.policies.reputation.flatten import publicity_facts, report_facts
from cadre_policy.policies.reputation.rules import (
    ACCUSATION,
    ACCUSATION_ESTABLISHED,
    CLARIFICATION_APPROVED,
    CLARIFICATION_DUE,
    CLARIFICATION_FORM,
    HYPE_TO_DEAL_WITH,
    PERSON_HEARD_FIRST,
    PUBLICITY_STEP,
    REPORT_STEP,
    REPUTATION,
    SLANDER_TO_REFER,
    TREATMENT_TO_CORRECT,
    Accusation,
    ClarificationForm,
    PublicityStep,
    ReportStep,
    Reputation,
)
from cadre_policy.records import Publicity, Report
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

_NO_TIME = Label("文件对各步骤未规定期限。", "The text sets no time for the steps.")
_STATES = {True: Label("已完成", "done"), False: Label("未完成", "open"), None: Label("未载明", "not on file")}


def _steps(steps: dict[Any, bool | None], language: Language) -> list[str]:
    colon = ":" if language == "zh" else ": "
    return [f"- {step.label.say(language)}{colon}{_STATES[state].say(language)}" for step, state in steps.items()]


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class ReportReview:
    """One report against a person: findings and steps, and never a penalty for anyone."""

    report: str | None
    """The caller's identifier of the report."""
    facts: ReportFacts
    step: Determination[ReportFacts, ReportStep]
    """What clause 11.2 asks for next."""
    clarification: Determination[ReportFacts, bool]
    standing: Determination[ReportFacts, Reputation]
    form: Determination[ReportFacts, ClarificationForm]
    approved: Determination[ReportFacts, bool]
    heard: Determination[ReportFacts, bool]
    accusation: Determination[ReportFacts, Accusation]
    established: Determination[ReportFacts, bool]
    """Whether the finding of a false accusation has its approval; recalled, so it rarely decides."""
    slander: Determination[ReportFacts, bool]
    treatment: Determination[ReportFacts, bool]

    @property
    def steps(self) -> dict[ReportStep, bool | None]:
        """The steps of clause 11.2: done, open, or not on file; a report that is not untrue has nothing to clear up."""
        if self.step.value is ReportStep.NOT_OWED:
            return {}
        found = {
            ReportStep.FIND_FACTS: self.facts.facts_found,
            ReportStep.CLEAR_UP: self.facts.clarified,
            ReportStep.CONCLUDE: self.facts.concluded,
        }
        if self.facts.outcome is None and not self.facts.clarified:
            found[ReportStep.CLEAR_UP] = None
        elif self.facts.outcome in {ReportOutcome.TRUE, ReportOutcome.NOT_EXCLUDED}:
            del found[ReportStep.CLEAR_UP]
        return found

    @property
    def open(self) -> tuple[ReportStep, ...]:
        """The steps that are certainly still to be taken."""
        return tuple(step for step, taken in self.steps.items() if taken is False)

    def explain(self, language: Language = "en") -> str:
        """Steps, then findings, as plain text."""
        answers: list[Determination[ReportFacts, Any]] = [self.clarification, self.standing]
        if self.facts.clarified:
            answers += [self.form, self.approved, self.heard]
        answers += [self.accusation, self.slander, self.treatment]
        lines = [self.step.headline(language), *_steps(self.steps, language)]
        return "\n".join([*lines, *(one.headline(language) for one in answers), _NO_TIME.say(language)])

    def __repr__(self) -> str:
        """The caller's identifier; what was found is personal data."""
        return f"ReportReview({self.report!r})"


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class PublicityReview:
    """One wave of negative publicity: what was done, what is open, what comes next."""

    publicity: str | None
    """The caller's identifier."""
    facts: PublicityFacts
    step: Determination[PublicityFacts, PublicityStep]
    hype: Determination[PublicityFacts, bool]

    @property
    def steps(self) -> dict[PublicityStep, bool | None]:
        """The steps of clause 11.3: done, open, or not on file."""
        if self.step.value is PublicityStep.NOT_OWED:
            return {}
        return {
            PublicityStep.CHECK: self.facts.checked_up,
            PublicityStep.PUBLISH: self.facts.published,
            PublicityStep.REMOVE_EFFECT: self.facts.effect_removed,
        }

    @property
    def open(self) -> tuple[PublicityStep, ...]:
        """The steps that are certainly still to be taken."""
        return tuple(step for step, taken in self.steps.items() if taken is False)

    def explain(self, language: Language = "en") -> str:
        """Steps and findings, as plain text."""
        lines = [self.step.headline(language), *_steps(self.steps, language), self.hype.headline(language)]
        return "\n".join([*lines, _NO_TIME.say(language)])

    def __repr__(self) -> str:
        """The caller's identifier."""
        return f"PublicityReview({self.publicity!r})"


def report_review(
    report: Report | ReportFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> ReportReview:
    """What is asked for over one report against a person, and what was found of it (clauses 11.2, 11.4, 11.5, 20.4).

    Args:
        report: The report, or its facts.
        on: The day asked about; the texts and the steps of that day.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    facts = report if isinstance(report, ReportFacts) else report_facts(report, on=on)
    terms: dict[str, Any] = {"on": on, "policy": policy, "known_at": known_at}
    return ReportReview(
        report=None if isinstance(report, ReportFacts) else report.id,
        facts=facts,
        step=determine(REPORT_STEP, facts, **terms),
        clarification=determine(CLARIFICATION_DUE, facts, **terms),
        standing=determine(REPUTATION, facts, **terms),
        form=determine(CLARIFICATION_FORM, facts, **terms),
        approved=determine(CLARIFICATION_APPROVED, facts, **terms),
        heard=determine(PERSON_HEARD_FIRST, facts, **terms),
        accusation=determine(ACCUSATION, facts, **terms),
        established=determine(ACCUSATION_ESTABLISHED, facts, **terms),
        slander=determine(SLANDER_TO_REFER, facts, **terms),
        treatment=determine(TREATMENT_TO_CORRECT, facts, **terms),
    )


def publicity_review(
    publicity: Publicity | PublicityFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> PublicityReview:
    """What is asked for over negative publicity, and whether it was malicious (clauses 11.3, 11.4).

    Args:
        publicity: The wave of publicity, or its facts.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    facts = publicity if isinstance(publicity, PublicityFacts) else publicity_facts(publicity, on=on)
    return PublicityReview(
        publicity=None if isinstance(publicity, PublicityFacts) else publicity.id,
        facts=facts,
        step=determine(PUBLICITY_STEP, facts, on=on, policy=policy, known_at=known_at),
        hype=determine(HYPE_TO_DEAL_WITH, facts, on=on, policy=policy, known_at=known_at),
    )


__all__ = ["PublicityReview", "ReportReview", "publicity_review", "report_review"]
