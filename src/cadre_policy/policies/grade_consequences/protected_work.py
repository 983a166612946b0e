"""Work that was tolerated and is held against the person in an assessment or an award: found, never changed.

The Opinion protects a tolerated cadre in every kind of assessment (clause 11.6 names seven), for the piece of work that
was tolerated and for no other (11.7).  What is found here is for the assessing or approving body to look at.
"""

import datetime as dt

import attrs

from cadre_policy.law import OPINION, Label, LabelledEnum
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.records import Cadre, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Determination,
    Policy,
    Privacy,
    Rule,
    all_of,
    checked,
    determine,
    fact,
    in_force,
    rule,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ProtectedWorkFacts:
    """One entry of an assessment, or one refusal of an award, set against one tolerance case; None is "not on file"."""

    tolerated: bool | None = None
    """Whether the competent body decided to tolerate the act."""
    same_work: bool | None = None
    """Whether the entry is about the piece of work of that case."""
    negative: bool | None = None
    """Whether the entry evaluates it negatively, or the refusal rests on it."""


tolerated = fact(
    ProtectedWorkFacts,
    lambda f: f.tolerated,
    "经认定予以容错",
    "the act was tolerated",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
same_work = fact(
    ProtectedWorkFacts,
    lambda f: f.same_work,
    "所涉即被容错的该项工作",
    "it is about the tolerated piece of work",
    privacy=Privacy.SENSITIVE,
)
negative = fact(
    ProtectedWorkFacts,
    lambda f: f.negative,
    "对该项工作作出负面评价或据以不予奖励",
    "that piece of work is evaluated negatively, or an award is refused for it",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)

TOLERATED_WORK_HELD_AGAINST: Rule[ProtectedWorkFacts, bool] = rule(
    ProtectedWorkFacts,
    bool,
    name="assessment.tolerated_work_held_against",
    zh="被容错的工作受到负面评价,须由考核(审批)机关复查",
    en="tolerated work is held against the person: for the assessing or approving body to look at again",
    cites=(OPINION.cite("11.6"), OPINION.cite("11.7")),
    body=in_force((OPINION_2018, all_of(tolerated, same_work, negative))),
    authority=Authority(body=Label("考核单位、奖励审批机关", "the assessing unit, or the organ that approves awards")),
)
"""Other work of the same person may still be rated low."""


class HeldIn(LabelledEnum):
    """Where tolerated work may be held against a person."""

    ASSESSMENT = "assessment", "考核", "an assessment"
    AWARD = "award", "奖励", "an award that was refused"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class HeldAgainst:
    """One entry that the competent body should look at again, or that cannot be told from the file."""

    held_in: HeldIn
    said: Label
    """Which assessment or award it is."""
    case: str
    """Identifier of the tolerance case."""
    determination: Determination[ProtectedWorkFacts, bool]

    def __repr__(self) -> str:
        """Where it was found, and nothing about the person."""
        return f"HeldAgainst({self.held_in.value})"


def tolerated_work_held_against(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[HeldAgainst, ...]:
    """Assessments and refusals of awards that may hold tolerated work against a person (clauses 11.6, 11.7).

    Only entries that name the piece of work of a case on file are looked at; what is certainly no trouble is left out.

    Args:
        cadre: The personnel file.
        on: The day asked about: what was decided later is not looked at.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    cases = [case for case in cadre.tolerance_cases.entries if case.work_item is not None]
    entries: list[tuple[HeldIn, Label, str, bool | None]] = [
        (HeldIn.ASSESSMENT, _year(one.year, one.kind.label), item.item, item.negative)
        for one in cadre.assessments.entries
        if _by(one.decided, day)
        for item in one.work_items
    ]
    entries += [
        (HeldIn.AWARD, award.kind.label, award.refusal_cites, award.refused)
        for award in cadre.awards.entries
        if award.refusal_cites is not None and _by(award.on, day)
    ]
    found = (
        HeldAgainst(
            held_in=held_in,
            said=said,
            case=case.id,
            determination=determine(
                TOLERATED_WORK_HELD_AGAINST,
                ProtectedWorkFacts(tolerated=_tolerated(case, day), same_work=True, negative=against),
                on=day,
                policy=policy,
                known_at=known_at,
            ),
        )
        for held_in, said, item, against in entries
        for case in cases
        if case.work_item == item
    )
    return tuple(one for one in found if one.determination.value is not False)


def _year(year: int, kind: Label) -> Label:
    return Label(f"{year}年{kind.zh}", f"{kind.en} of {year}")


def _by(when: PartialDate | None, day: Date) -> bool:
    return when is None or when.first <= day.toordinal()


def _tolerated(case: ToleranceCase, day: Date) -> bool | None:
    """Whether the body had decided to tolerate by the day; handling that is only lighter leaves it open."""
    outcome, decided = case.procedure.outcome, case.procedure.decided_on
    if outcome in {ToleranceOutcome.DO_NOT_TOLERATE, ToleranceOutcome.NOT_A_CASE}:
        return False
    if outcome is not ToleranceOutcome.TOLERATE:
        return None
    if decided is None or decided.last <= day.toordinal():
        return True
    return False if decided.first > day.toordinal() else None


__all__ = [
    "TOLERATED_WORK_HELD_AGAINST",
    "HeldAgainst",
    "HeldIn",
    "ProtectedWorkFacts",
    "tolerated_work_held_against",
]
