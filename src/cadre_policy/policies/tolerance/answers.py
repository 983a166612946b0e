"""The questions that can be asked about a case, put to the case as it is on file or to its findings."""

import datetime as dt

from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.policies.tolerance.findings import refuse_other_person
from cadre_policy.policies.tolerance.flatten import CaseRead, read_case
from cadre_policy.policies.tolerance.hints import mitigation_hints
from cadre_policy.policies.tolerance.limbs import BARS, BREACH_FOUND, DISTINCTIONS, LIMBS, PROTECTION_DUE
from cadre_policy.policies.tolerance.merits import MISTAKE_IN_REFORM, TOLERANCE_MERITS
from cadre_policy.policies.tolerance.parts import act_parts
from cadre_policy.policies.tolerance.review import Merits, Question, ToleranceReview
from cadre_policy.records import Report, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import (
    YUNNAN,
    Policy,
    ReadingMatters,
    ReadingTable,
    Rule,
    determine,
    reading_table,
    readings_that_matter,
)


def _read(subject: ToleranceCase | ToleranceFacts, on: dt.date, report: Report | None, cadre: str | None) -> CaseRead:
    if isinstance(subject, ToleranceFacts):
        return CaseRead(subject, ())
    refuse_other_person(subject, cadre)
    return read_case(subject, on=on, report=report)


def tolerance_merits(
    subject: ToleranceCase | ToleranceFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
    cadre: str | None = None,
) -> Merits:
    """Whether the conditions of the Opinion for tolerating a mistake are met (arts. 10 and 12, S4.2 to S4.4).

    The library determines whether the conditions are met; the discipline inspection and supervision organ decides
    (clause 9.2).  How the matter was handled (article 9) is another question.

    Args:
        subject: The case, or its findings as a facts record.
        on: The day asked about: the Opinion must be in force, and findings dated later are not there yet.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.
        report: The report that a case came from, if any; found untrue, there is no mistake to tolerate.
        cadre: Whose case it has to be; a case that names nobody is taken to be of the file that it stands in.

    Raises:
        InputError: the case is of another person than *cadre*.
        DateError: *on* or *known_at* is not a date.
    """
    facts = _read(subject, on, report, cadre).facts
    return determine(TOLERANCE_MERITS, facts, on=on, policy=policy, known_at=known_at)


def which_readings_matter(
    subject: ToleranceCase | ToleranceFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
    cadre: str | None = None,
) -> tuple[ReadingMatters[ToleranceFacts, ToleranceOutcome], ...]:
    """The readings of the text that the outcome of a case hangs on; empty if no other choice would change it.

    Each reading is changed by itself, all others staying as they are.  Arguments and errors are those of
    :func:`tolerance_merits`.
    """
    facts = _read(subject, on, report, cadre).facts
    return readings_that_matter(TOLERANCE_MERITS, facts, on=on, policy=policy, known_at=known_at)


def tolerance_by_reading(
    subject: ToleranceCase | ToleranceFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
    cadre: str | None = None,
) -> ReadingTable[ToleranceFacts, ToleranceOutcome]:
    """The outcome of a case under every combination of the readings of the text, and which of them it turns on.

    Two readings that change nothing one at a time may change the outcome together, which :func:`which_readings_matter`
    does not see.  Only readings that this case can turn on are varied.  Arguments and errors are those of
    :func:`tolerance_merits`.
    """
    facts = _read(subject, on, report, cadre).facts
    return reading_table(TOLERANCE_MERITS, facts, on=on, policy=policy, known_at=known_at)


def tolerance_review(
    subject: ToleranceCase | ToleranceFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    report: Report | None = None,
    cadre: str | None = None,
) -> ToleranceReview:
    """The merits of a case with every bar and head, the readings it hangs on, and remarks on the findings.

    Arguments and errors are those of :func:`tolerance_merits`.
    """
    read = _read(subject, on, report, cadre)

    def ask(rule: Rule[ToleranceFacts, bool]) -> Question:
        return determine(rule, read.facts, on=on, policy=policy, known_at=known_at)

    return ToleranceReview(
        in_reform=ask(MISTAKE_IN_REFORM),
        merits=determine(TOLERANCE_MERITS, read.facts, on=on, policy=policy, known_at=known_at),
        readings=readings_that_matter(TOLERANCE_MERITS, read.facts, on=on, policy=policy, known_at=known_at),
        bars=tuple(ask(bar) for bar in BARS),
        limbs=tuple(ask(limb) for limb in LIMBS),
        distinctions=tuple(determine(one, read.facts, on=on, policy=policy, known_at=known_at) for one in DISTINCTIONS),
        referral=ask(BREACH_FOUND),
        protection=ask(PROTECTION_DUE),
        parts=() if isinstance(subject, ToleranceFacts) else act_parts(subject),
        remarks=read.remarks,
        hints=mitigation_hints(read.facts, on=on),
    )
