"""The public functions of qualification for a leading post."""

import datetime as dt
from typing import Any

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.law import Evidence, Language
from cadre_policy.measures import add_months, as_date
from cadre_policy.policies.post_qualification import rules
from cadre_policy.policies.post_qualification.facts import PostQualificationFacts
from cadre_policy.policies.post_qualification.flatten import post_qualification_facts, post_qualification_spans
from cadre_policy.policies.post_qualification.rules import COUNTY_LEVEL, TOWNSHIP_LEVEL
from cadre_policy.policies.post_qualification.standing import POST_QUALIFICATION, Standing, StandingFacts
from cadre_policy.policies.post_qualification.tasks import SPECIAL_TASK_COUNTS, SpecialTaskFacts
from cadre_policy.policies.requirement import MONTHS_AHEAD, Requirement, first_met
from cadre_policy.records import Cadre, Posting, PostLevel
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, Status, determine

Subject = Cadre | PostQualificationFacts
_Met = Rule[PostQualificationFacts, bool]


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class Qualification:
    """How someone stands with the qualifications for a post, as a whole and one by one."""

    answer: Determination[StandingFacts, Standing]
    """The whole; its parts are the groups of requirements."""
    provisional: Standing | None
    """What figures that are only recalled would give; None unless the answer hangs on them."""
    requirements: tuple[Requirement, ...]
    """Each requirement that the text sets for the level, in its order."""

    @property
    def standing(self) -> Standing | None:
        """The whole in a word; None if it is not determined."""
        return self.answer.value

    def __repr__(self) -> str:
        return f"<Qualification on {self.answer.on}: {self.answer.status.value}>"

    @property
    def status(self) -> Status:
        """Determined, or why it is not; "unconfirmed" where recalled texts would settle it."""
        return Status.UNCONFIRMED if self.provisional is not None else self.answer.status

    def explain(self, language: Language = "en") -> str:
        """The whole and each requirement, a line each."""
        first = self.answer.headline(language)
        if self.provisional is not None:
            name, given = self.answer.rule.label.say(language), self.provisional.label.say(language)
            why = self.status.label.say(language)
            first = f"{name}:{why}(按其为:{given})" if language == "zh" else f"{name}: {why} (they would give: {given})"
        return "\n".join([first, *(f"  - {one.say(language)}" for one in self.requirements)])


def _facts(
    subject: Subject, target: PostLevel | None, on: dt.date, committee_post: bool | None, policy: Policy
) -> PostQualificationFacts:
    if isinstance(subject, Cadre):
        if target is None:
            raise FactsError("target: with a personnel file the level of the post aimed at is wanted")
        return post_qualification_facts(subject, target, on, committee_post=committee_post, policy=policy)
    if target not in {None, subject.target}:
        raise FactsError("target: the facts already state the level aimed at; leave target out, or say the same")
    return subject


def _standing(facts: PostQualificationFacts, terms: dict[str, Any]) -> Determination[StandingFacts, Standing]:
    def met(rule: _Met) -> bool | None:
        return determine(rule, facts, **terms).value

    groups = StandingFacts(
        township=None if facts.target is None else facts.target in TOWNSHIP_LEVEL,
        holds_equal=facts.holds_equal,
        never_waived_met=met(rules.NEVER_WAIVED_MET),
        firm_met=met(rules.FIRM_MET),
        health_met=met(rules.HEALTH_MET),
        general_met=met(rules.GENERAL_MET),
        training_met=met(rules.POST_TRAINING_MET),
    )
    return determine(POST_QUALIFICATION, groups, **terms)


def post_qualification(
    subject: Subject,
    target: PostLevel | None = None,
    *,
    on: dt.date,
    committee_post: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Qualification:
    """How someone stands with the qualifications for a leading post (Selection Regulation art. 8, township rules).

    It says which way the text leaves open: met; short of what is asked only generally, where the committee itself decides;
    short of what is asked firmly, where only an exceptional promotion remains; or short of what may never be waived.

    Args:
        subject: A personnel file, or the facts themselves.
        target: The level of the leading post aimed at; wanted with a personnel file.
        on: The day asked about.
        committee_post: Whether the post makes the person a member of a Party committee.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: no target, posts of that level do not lead, or the facts state another target.
    """
    day = as_date(on)
    facts = _facts(subject, target, day, committee_post, policy)
    terms: dict[str, Any] = {"on": day, "policy": policy, "known_at": known_at}
    asked = tuple(
        Requirement(name=rule.label, determination=determine(rule, facts, **terms), generally=rule in GENERALLY)
        for rule in asked_of(facts)
    )
    answer, provisional = _standing(facts, terms), None
    if answer.value is None and any(Status.UNCONFIRMED in one.determination.causes for one in asked):
        trusting = {**terms, "policy": policy.with_(lowest_evidence=Evidence.RECALLED)}
        provisional = _standing(facts, trusting).value
    return Qualification(answer=answer, provisional=provisional, requirements=asked)


GENERALLY = {rules.LOWER_POSTS_MET, rules.EDUCATION_MET}


def asked_of(facts: PostQualificationFacts) -> tuple[_Met, ...]:
    """The requirements that a text sets for the level aimed at, what may never be waived first."""
    first: tuple[_Met, ...] = (rules.BASIC_CONDITIONS_MET, rules.LEVELS_ALLOWED)
    if facts.target in TOWNSHIP_LEVEL:
        return (*first, rules.YEARS_MET)
    item: tuple[_Met, ...] = (rules.WORK_YEARS_MET, rules.GRASSROOTS_MET) if facts.target in COUNTY_LEVEL else ()
    party: tuple[_Met, ...] = () if facts.committee_post is False else (rules.PARTY_YEARS_MET,)
    return (
        *first,
        *item,
        rules.LOWER_POSTS_MET,
        rules.YEARS_MET,
        rules.EDUCATION_MET,
        rules.POST_TRAINING_MET,
        rules.HEALTH_MET,
        rules.LEGAL_MET,
        *party,
    )


def post_requirements(
    cadre: Cadre,
    target: PostLevel,
    *,
    on: dt.date,
    committee_post: bool | None = None,
    horizon: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[Requirement, ...]:
    """Each requirement for a leading post, whether it is met, whether the text says "generally", and its earliest day.

    The earliest day is looked for up to *horizon*, ten years ahead unless it is said, and rests on the file staying as it
    is.  Where the file leaves a month, it is a span.

    Args:
        cadre: The personnel file.
        target: The level of the leading post aimed at.
        on: The day asked about.
        committee_post: Whether the post makes the person a member of a Party committee.
        horizon: The last day looked at.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: not dates, or the horizon comes before the day.
        FactsError: posts of that level do not lead.
    """
    day = as_date(on)
    last = add_months(day, MONTHS_AHEAD) if horizon is None else as_date(horizon)
    spans = post_qualification_spans(cadre, target, day, last, committee_post=committee_post, policy=policy)
    terms: dict[str, Any] = {"on": day, "policy": policy, "known_at": known_at}
    whole = post_qualification(spans[0].facts, committee_post=committee_post, **terms)
    return tuple(
        attrs.evolve(one, earliest=first_met(one.determination.rule, spans, horizon=last, **terms))
        for one in whole.requirements
    )


def special_task_counts(
    subject: Posting | SpecialTaskFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SpecialTaskFacts, bool]:
    """Whether an organised special task counts as one post at the level (half a year or more).

    Raises:
        DateError: *on* is not a date.
    """
    facts = SpecialTaskFacts(since=subject.since, until=subject.until) if isinstance(subject, Posting) else subject
    return determine(SPECIAL_TASK_COUNTS, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["Qualification", "post_qualification", "post_requirements", "special_task_counts"]
