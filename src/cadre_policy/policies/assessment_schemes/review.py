"""A scheme looked at as a whole: what it must have, the signs it shows, and where."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.assessment_schemes.accountability import accountability_facts, decided_by, heavier_below
from cadre_policy.policies.assessment_schemes.checks import candidate_issue, concern_issue, faults
from cadre_policy.policies.assessment_schemes.facts import SchemeFacts, SignFacts, SignState
from cadre_policy.policies.assessment_schemes.flatten import concern_facts, scheme_facts
from cadre_policy.policies.assessment_schemes.issues import IssueKind, SchemeIssue
from cadre_policy.policies.assessment_schemes.merging import MergeCandidate, merge_candidates
from cadre_policy.policies.assessment_schemes.rules import ASKED_OF_A_SCHEME, SCHEME_ACHIEVEMENTS, SCHEME_SOUND
from cadre_policy.policies.assessment_schemes.signs import CONCERNS, DEFECTS
from cadre_policy.policies.assessment_schemes.targets import asks_for_more, superior_of, without_reasons
from cadre_policy.policies.assessment_schemes.tree import path_to
from cadre_policy.records import AccountabilityAct, AssessmentScheme, SchemeConcern
from cadre_policy.records.problem import Step
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

Sign = Determination[SignFacts, SignState]
_OF_TARGETS = (SchemeConcern.UNREALISTIC_TARGET, SchemeConcern.TARGET_ESCALATION)
_NOT_OF_A_SCHEME = (SchemeConcern.ACCOUNTABILITY_ESCALATION, SchemeConcern.PAPERS_AND_MEETINGS)
"""Asked about an event, or a year; here only if the scheme's record has a finding on it."""


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class SchemeReview:
    """What is to be said of a scheme on a day."""

    scheme: AssessmentScheme
    sound: Determination[SchemeFacts, bool]
    """Whether it has what articles 5 and 6 ask for, as far as that can be checked."""
    asked: tuple[Determination[SchemeFacts, bool], ...]
    """Each thing asked of a scheme, in the order of the text; 5.4 last, which is a criterion for judgement."""
    concerns: tuple[Sign, ...]
    """The concerns about the scheme as a whole, in the order of the text."""
    issues: tuple[SchemeIssue, ...]
    """Everything with its place: faults first, then flags, candidates, and what cannot be checked yet."""

    def of_kind(self, kind: IssueKind) -> tuple[SchemeIssue, ...]:
        """The issues of one kind."""
        return tuple(issue for issue in self.issues if issue.kind is kind)

    @property
    def defects(self) -> tuple[Sign, ...]:
        """The five defects of clause 7.5, each with what bodies found."""
        wanted = [CONCERNS[concern] for concern in DEFECTS]
        return tuple(one for one in self.concerns if one.rule in wanted)

    def explain(self, language: Language = "en") -> str:
        """The outcome and every issue, as plain text."""
        return "\n".join([self.sound.headline(language), *(f"  - {issue.say(language)}" for issue in self.issues)])

    def __repr__(self) -> str:
        """The scheme's identifier and how many issues there are."""
        return f"<SchemeReview of {self.scheme.id!r}: {len(self.issues)} issues>"


def scheme_review(
    scheme: AssessmentScheme,
    *,
    on: dt.date,
    parent: AssessmentScheme | None = None,
    acts: Sequence[AccountabilityAct] = (),
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> SchemeReview:
    """What a scheme lacks of articles 5 and 6, what signs it and its use show, and where (clauses 5.1-5.7, 6.1-6.6, 7.5).

    Args:
        scheme: The scheme.
        on: The day asked about.
        parent: The scheme of the tier above, whose targets this one breaks down.
        acts: Acts of accountability in driving the scheme's work; an issue about one stands at ``acts[n]``.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    facts = scheme_facts(scheme)
    asked = tuple(
        determine(rule, facts, on=day, policy=policy, known_at=known_at)
        for rule in (*ASKED_OF_A_SCHEME, SCHEME_ACHIEVEMENTS)
    )
    merge = merge_candidates(scheme)
    ask = _Asking(scheme, day, policy, known_at)
    on_the_whole = {one.concern for one in scheme.findings if one.matter is None}
    concerns = tuple(
        ask.whole(concern, merge)
        for concern in CONCERNS
        if concern in on_the_whole or concern not in (*_OF_TARGETS, *_NOT_OF_A_SCHEME)
    )
    found = [issue for answer in asked for issue in faults(scheme, answer)]
    found += ask.target_issues(parent)
    found += ask.accountability_issues(acts)
    found += ask.other_issues(told={act.event for act in acts})
    found += _concern_issues(scheme, concerns, merge)
    order = list(IssueKind)
    return SchemeReview(
        scheme=scheme,
        sound=determine(SCHEME_SOUND, facts, on=day, policy=policy, known_at=known_at),
        asked=asked,
        concerns=concerns,
        issues=tuple(sorted(found, key=lambda issue: order.index(issue.kind))),
    )


def _concern_issues(
    scheme: AssessmentScheme, concerns: tuple[Sign, ...], merge: tuple[MergeCandidate, ...]
) -> Iterator[SchemeIssue]:
    """What bodies found on the scheme as a whole; like items are candidates unless a body found that they are not."""
    not_merged = CONCERNS[SchemeConcern.NOT_MERGED]
    for answer in concerns:
        if answer.rule is not not_merged or answer.value is SignState.FOUND:
            issue = concern_issue(answer, (), answer.rule.label)
            if issue is not None:
                yield issue
        elif answer.value is SignState.TO_REVIEW or (answer.value is None and answer.missing):
            yield from (candidate_issue(one, scheme) for one in merge)


@attrs.frozen(order=False, eq=False, repr=False)
class _Asking:
    """Concerns asked about one scheme, on one day, under one policy."""

    scheme: AssessmentScheme
    on: Date
    policy: Policy
    known_at: dt.date | None

    def whole(self, concern: SchemeConcern, merge: tuple[MergeCandidate, ...]) -> Sign:
        """A concern about the scheme as a whole."""
        alike = bool(merge) or (False if self.scheme.complete is True else None)
        return self._answer(concern, None, alike if concern is SchemeConcern.NOT_MERGED else None)

    def target_issues(self, parent: AssessmentScheme | None) -> Iterator[SchemeIssue]:
        """The signs that each target shows, and what bodies found about it."""
        for indicator in self.scheme.indicators:
            target = indicator.target
            if target is None:
                continue
            path = (*path_to(self.scheme, indicator), Step("target", Label("目标", "target")))
            signs = (
                (SchemeConcern.UNREALISTIC_TARGET, without_reasons(target, self.scheme), _NO_REASONS),
                (SchemeConcern.TARGET_ESCALATION, asks_for_more(target, superior_of(indicator, parent)), _ABOVE),
            )
            for concern, sign, words in signs:
                issue = concern_issue(self._answer(concern, indicator.id, sign), path, words)
                if issue is not None:
                    yield issue

    def accountability_issues(self, acts: Sequence[AccountabilityAct]) -> Iterator[SchemeIssue]:
        """The events on which a lower tier got the heavier measure, at the first such act; and what bodies found."""
        for event in dict.fromkeys(act.event for act in acts):
            facts = accountability_facts(
                acts, event, on=self.on, findings=self.scheme.findings, complete=self.scheme.complete
            )
            answer = self._asked(SchemeConcern.ACCOUNTABILITY_ESCALATION, facts)
            pairs = heavier_below([act for act in acts if decided_by(act, self.on)], event)
            at = acts.index(pairs[0].lower if pairs else next(act for act in acts if act.event == event))
            path = (Step("acts", Label("问责处理", "acts of accountability")), Step.item(at))
            words = Label(pairs[0].say("zh"), pairs[0].say("en")) if pairs else answer.rule.label
            issue = concern_issue(answer, path, words)
            if issue is not None:
                yield issue

    def other_issues(self, told: Collection[str]) -> Iterator[SchemeIssue]:
        """What bodies found about anything that is neither the whole nor a target of the scheme, such as an event.

        Accountability for the events in *told* stands with the acts.
        """
        targets = {one.id for one in self.scheme.indicators if one.target is not None}
        seen = set()
        for index, one in enumerate(self.scheme.findings):
            matter = (one.concern, one.matter)
            if one.matter is None or matter in seen or (one.concern in _OF_TARGETS and one.matter in targets):
                continue
            if one.concern is SchemeConcern.ACCOUNTABILITY_ESCALATION and one.matter in told:
                continue
            seen.add(matter)
            path = (Step("findings", Label("有关认定", "findings")), Step.item(index))
            issue = concern_issue(self._answer(one.concern, one.matter, None), path, one.concern.label)
            if issue is not None:
                yield issue

    def _answer(self, concern: SchemeConcern, matter: str | None, sign: bool | None) -> Sign:
        facts = concern_facts(
            concern, self.scheme.findings, on=self.on, complete=self.scheme.complete, matter=matter, sign=sign
        )
        return self._asked(concern, facts)

    def _asked(self, concern: SchemeConcern, facts: SignFacts) -> Sign:
        return determine(CONCERNS[concern], facts, on=self.on, policy=self.policy, known_at=self.known_at)


_NO_REASONS = Label("未载明设定理由", "no reasons are given")
_ABOVE = Label("高于上级下达目标", "it asks for more than the target set above")

__all__ = ["SchemeReview", "scheme_review"]
