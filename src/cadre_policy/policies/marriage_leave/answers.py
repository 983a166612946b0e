"""The public functions of marriage leave and bereavement leave."""

import datetime as dt

from cadre_policy.measures import Days, as_date
from cadre_policy.policies.marriage_leave.facts import BereavementFacts, MarriageLeaveFacts
from cadre_policy.policies.marriage_leave.flatten import bereavement_facts, marriage_leave_facts
from cadre_policy.policies.marriage_leave.rules import BEREAVEMENT_LEAVE, MARRIAGE_LEAVE
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind, CareStatus, FamilyMember, LeaveKind
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def marriage_leave(
    subject: Cadre | MarriageLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[MarriageLeaveFacts, Days]:
    """Days of leave for a registered marriage: the national one to three and the days that Yunnan adds.

    The texts of the day of registration decide (notice of 1980; Yunnan regulation art. 22 of 2016, art. 18 of 2022).
    Zero where no marriage is registered; left open where one was registered before 31 March 2016.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        policy: Readings (``MARRIAGE_DISCRETION``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = marriage_leave_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(MARRIAGE_LEAVE, facts, on=on, policy=policy, known_at=known_at)


def bereavement_leave(
    subject: FamilyMember | BereavementFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[BereavementFacts, Days]:
    """Days of leave for the death of a parent, the spouse or a child: one to three (notice of 1980).

    Zero for other relatives; travel days may come on top (``BEREAVEMENT_TRAVEL``), and no text says how many.

    Args:
        subject: The member of the family, or the facts themselves.
        on: The day asked about.
        policy: Readings (``BEREAVEMENT_DISCRETION``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = bereavement_facts(subject, on) if isinstance(subject, FamilyMember) else subject
    return determine(BEREAVEMENT_LEAVE, facts, on=on, policy=policy, known_at=known_at)


def bereavements(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[Determination[BereavementFacts, Days], ...]:
    """The leave for each death in the family that is on file by a day.

    Raises:
        DateError: *on* is not a date.
    """
    asked = [bereavement_facts(member, on) for member in cadre.family]
    return tuple(
        bereavement_leave(facts, on=on, policy=policy, known_at=known_at) for facts in asked if facts.died is True
    )


def marriage_entitlement(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> CareEntitlement | None:
    """Marriage leave as an entry for the person's list of care; None where it is not due or not determined.

    It begins with the registration.  By when it is to be taken no text says, so it has no end.  It is granted if a
    marriage leave since then is on file, due if there was certainly none, otherwise the status stays blank.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    answer = marriage_leave(cadre, on=day, policy=policy, known_at=known_at)
    since = answer.facts.registered_on
    if answer.value is None or answer.value == Days(0) or since is None:
        return None
    taken = cadre.leave.any_in(
        since.first_day, day, lambda leave: leave.kind is LeaveKind.MARRIAGE and leave.approved is not False
    )
    status = None if taken is None else CareStatus.GRANTED if taken else CareStatus.DUE
    return CareEntitlement(
        kind=CareKind.LEAVE,
        kind_text=LeaveKind.MARRIAGE.label.zh,
        holder=CareHolder.PERSON,
        days=answer.value,
        since=since,
        basis="、".join(cite.say("zh") for cite in MARRIAGE_LEAVE.cites),
        status=status,
    )


__all__ = ["bereavement_leave", "bereavements", "marriage_entitlement", "marriage_leave"]
