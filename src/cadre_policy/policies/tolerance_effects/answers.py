"""What follows for a person whose act was tolerated, as one output of its own."""

import datetime as dt

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import as_date
from cadre_policy.policies.tolerance.findings import refuse_other_person
from cadre_policy.policies.tolerance.remarks import Remark
from cadre_policy.policies.tolerance_effects.facts import AfterToleranceFacts, ProtectedWorkFacts
from cadre_policy.policies.tolerance_effects.flatten import after_tolerance
from cadre_policy.policies.tolerance_effects.rules import (
    HONOURS_UNAFFECTED,
    USED_NORMALLY,
    WORK_PROTECTED,
    Protection,
)
from cadre_policy.records import AssessmentKind, ToleranceCase
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class ToleranceEffects:
    """What the text gives a tolerated person, and in what it stops."""

    case: str
    """Identifier of the case."""
    work_item: str | None
    """The piece of work that is protected; no other is."""
    assessments: dict[AssessmentKind, Determination[ProtectedWorkFacts, Protection]]
    """Of each kind of assessment, the seven named first, whether that piece of work is protected in it."""
    honours: Determination[AfterToleranceFacts, bool]
    appointment: Determination[AfterToleranceFacts, bool]
    remarks: tuple[Remark, ...]
    """What is to be known about the findings on the five traits."""

    @property
    def protected(self) -> tuple[AssessmentKind, ...]:
        """The kinds of assessment in which the piece of work may certainly not be evaluated negatively."""
        certain = (Protection.NAMED, Protection.OPEN_LIST)
        return tuple(kind for kind, one in self.assessments.items() if one.value in certain)

    def explain(self, language: Language = "en") -> str:
        """Protection in assessments, honours and appointment, as plain text."""
        item = _NO_ITEM.say(language) if self.work_item is None else self.work_item
        lines = [f"{_WORK.say(language)}{item}"]
        lines += [_assessed(kind, one, language) for kind, one in self.assessments.items()]
        lines += [self.honours.headline(language), self.appointment.headline(language)]
        lines += [remark.say(language) for remark in self.remarks]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """The caller's identifier of the case; what was decided is personal data."""
        return f"ToleranceEffects({self.case!r})"


_WORK = Label("受保护的工作事项(仅此一项):", "the piece of work that is protected, and no other: ")
_NO_ITEM = Label("未载明", "not on file")


def _assessed(kind: AssessmentKind, one: Determination[ProtectedWorkFacts, Protection], language: Language) -> str:
    said = one.headline(language).removeprefix(WORK_PROTECTED.label.say(language)).lstrip(": ")
    return f"- {kind.label.say(language)}{':' if language == 'zh' else ': '}{said}"


def tolerance_effects(
    case: ToleranceCase,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    cadre: str | None = None,
) -> ToleranceEffects:
    """What follows from a decision to tolerate: assessments, honours, appointment (clauses 11.6 to 11.9).

    Effects follow from the body's decision on file and never from the merits: as long as none is on file, or handling
    was only lighter, they are not known.

    Args:
        case: The case, with the decision and findings on the five traits.
        on: The day asked about: decisions and findings of a later day are not there yet.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.
        cadre: Whose case it has to be.

    Raises:
        InputError: the case is of another person than *cadre*.
        DateError: *on* or *known_at* is not a date.
    """
    refuse_other_person(case, cadre)
    day = as_date(on)
    facts, remarks = after_tolerance(case, on=day)
    return ToleranceEffects(
        case=case.id,
        work_item=case.work_item,
        assessments={
            kind: determine(
                WORK_PROTECTED,
                ProtectedWorkFacts(tolerated=facts.tolerated, same_work=True, kind=kind),
                on=day,
                policy=policy,
                known_at=known_at,
            )
            for kind in AssessmentKind
        },
        honours=determine(HONOURS_UNAFFECTED, facts, on=day, policy=policy, known_at=known_at),
        appointment=determine(USED_NORMALLY, facts, on=day, policy=policy, known_at=known_at),
        remarks=remarks,
    )


__all__ = ["ToleranceEffects", "tolerance_effects"]
