"""Tolerated work that is held against the person in an assessment or an award: found, never changed."""

import datetime as dt
from collections.abc import Iterator

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import PartialDate, as_date
from cadre_policy.policies.tolerance.norms import on_or_before
from cadre_policy.policies.tolerance_effects.facts import ProtectedWorkFacts
from cadre_policy.policies.tolerance_effects.flatten import tolerated_by
from cadre_policy.policies.tolerance_effects.rules import AWARD_REFUSED_OVER_IT, TOLERATED_WORK_HELD_AGAINST
from cadre_policy.records import Assessment, Award, Cadre, ToleranceCase
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


class HeldIn(LabelledEnum):
    """Where tolerated work may be held against a person."""

    ASSESSMENT = "assessment", "考核", "an assessment"
    AWARD = "award", "奖励", "an award that was refused"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class HeldAgainst:
    """One entry that goes against the text, for the competent body to look at, or that cannot be told from the file."""

    held_in: HeldIn
    said: Label
    """Which assessment or award it is."""
    case: str
    """Identifier of the tolerance case."""
    determination: Determination[ProtectedWorkFacts, bool]
    before_decision: bool | None
    """Whether the entry was certainly made before the body decided to tolerate; None if that cannot be told."""

    @property
    def breach(self) -> bool:
        """Whether the entry certainly goes against the text."""
        return self.determination.value is True

    @property
    def to_do(self) -> Label:
        """What the text asks for."""
        if not self.breach:
            return _FIND_OUT
        told = _TO_DO[self.held_in]
        return Label(f"{_EARLIER.zh}{told.zh}", f"{_EARLIER.en}{told.en}") if self.before_decision else told

    def say(self, language: Language) -> str:
        """Where it was found, what it is, the clause and what to do, in one line."""
        cites = ", ".join(cite.say(language) for cite in self.determination.rule.cites)
        colon = ":" if language == "zh" else ": "
        return f"{self.said.say(language)}{colon}{self.determination.headline(language)} [{cites}] {self.to_do.say(language)}"

    def __repr__(self) -> str:
        """Where it was found, and nothing about the person."""
        return f"HeldAgainst({self.held_in.value})"


_FIND_OUT = Label("先查明缺少的事实", "find out first what is missing")
_EARLIER = Label("作出在容错决定之前;", "it was made before the decision to tolerate; ")
_TO_DO = {
    HeldIn.ASSESSMENT: Label(
        "由考核单位复查对该项工作的评价,其他工作的评价不受影响",
        "the assessing unit looks again at what it says of this piece of work; what it says of other work stands",
    ),
    HeldIn.AWARD: Label(
        "由审批机关复查,不以该事项为不予奖励的理由;是否奖励仍依规定",
        "the approving organ looks again, leaving the matter aside; whether there is an award follows the ordinary rules",
    ),
}


def check_assessment(
    assessment: Assessment,
    case: ToleranceCase,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> tuple[HeldAgainst, ...]:
    """What an assessment says against the piece of work of a tolerance case (clauses 11.6, 11.7).

    Entries that are certainly no trouble are left out; an assessment that lists no pieces of work tells nothing.

    Args:
        assessment: The assessment of the person whose case it is, of any kind.
        case: The case, with the body's decision; if it names no piece of work, it cannot be told what is about it.
        on: The day asked about: an assessment decided later is not looked at.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    day = as_date(on)
    if _later(assessment.decided, day):
        return ()
    found = (
        HeldAgainst(
            held_in=HeldIn.ASSESSMENT,
            said=Label(
                f"{assessment.year}年{assessment.kind.label.zh}", f"{assessment.kind.label.en} of {assessment.year}"
            ),
            case=case.id,
            determination=determine(
                TOLERATED_WORK_HELD_AGAINST,
                ProtectedWorkFacts(
                    tolerated=tolerated_by(case, day),
                    same_work=_same(item.item, case),
                    kind=assessment.kind,
                    negative=item.negative,
                ),
                on=day,
                policy=policy,
                known_at=known_at,
            ),
            before_decision=_before(assessment.decided, case),
        )
        for item in assessment.work_items
    )
    return _trouble(found)


def check_award(
    award: Award, case: ToleranceCase, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[HeldAgainst, ...]:
    """Whether an award was refused over the piece of work of a tolerance case (clause 11.8); empty if certainly not.

    Args:
        award: The decision on an award of the person whose case it is.
        case: The case, with the body's decision.
        on: The day asked about: a decision of a later day is not looked at.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    day = as_date(on)
    if _later(award.on, day):
        return ()
    facts = ProtectedWorkFacts(
        tolerated=tolerated_by(case, day), same_work=_same(award.refusal_cites, case), refused=award.refused
    )
    found = HeldAgainst(
        held_in=HeldIn.AWARD,
        said=award.kind.label,
        case=case.id,
        determination=determine(AWARD_REFUSED_OVER_IT, facts, on=day, policy=policy, known_at=known_at),
        before_decision=_before(award.on, case),
    )
    return _trouble(iter((found,)))


def tolerated_work_held_against(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[HeldAgainst, ...]:
    """Assessments and refusals of awards that may hold tolerated work against a person (clauses 11.6 to 11.8).

    Only entries that name the piece of work of a case on file are looked at; what is certainly no trouble is left out.

    Args:
        cadre: The personnel file.
        on: The day asked about: what was decided later is not looked at.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    as_date(on)
    cases = [case for case in cadre.tolerance_cases.entries if case.work_item is not None]
    assessed = [
        found
        for one in cadre.assessments.entries
        for case in cases
        for found in check_assessment(one, case, on=on, policy=policy, known_at=known_at)
    ]
    awarded = [
        found
        for award in cadre.awards.entries
        for case in cases
        if award.refusal_cites is not None
        for found in check_award(award, case, on=on, policy=policy, known_at=known_at)
    ]
    return (*assessed, *awarded)


def _trouble(found: Iterator[HeldAgainst]) -> tuple[HeldAgainst, ...]:
    return tuple(one for one in found if one.determination.value is not False)


def _same(item: str | None, case: ToleranceCase) -> bool | None:
    return None if item is None or case.work_item is None else item == case.work_item


def _later(when: PartialDate | None, day: dt.date) -> bool:
    return when is not None and when.first > day.toordinal()


def _before(made: PartialDate | None, case: ToleranceCase) -> bool | None:
    """Whether an entry was made before the body decided."""
    after = on_or_before(case.procedure.decided_on, made)
    return None if after is None else not after


__all__ = ["HeldAgainst", "HeldIn", "check_assessment", "check_award", "tolerated_work_held_against"]
