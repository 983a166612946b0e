"""The public functions of leave on a birth, a miscarriage or a procedure, and of protection."""

import datetime as dt

from cadre_policy.measures import Days, Hours, Yuan
from cadre_policy.policies.maternity.facts import CareLeaveFacts, MaternityFacts, ProcedureFacts
from cadre_policy.policies.maternity.flatten import (
    care_leave_facts,
    maternity_facts,
    procedure_facts,
    protection_facts,
)
from cadre_policy.policies.maternity.procedures import FAMILY_PLANNING_LEAVE
from cadre_policy.policies.maternity.protected import CutShortFacts, ProtectionFacts
from cadre_policy.policies.maternity.protection import (
    CUT_SHORT_PAY,
    DYSMENORRHOEA_LEAVE,
    HYGIENE_FEE,
    NO_DISMISSAL,
    NO_OVERTIME,
    NURSING_TIME,
    PAY_PROTECTED,
)
from cadre_policy.policies.maternity.rules import CARE_LEAVE, MATERNITY_LEAVE
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

Event = Cadre | MaternityFacts
Woman = Cadre | ProtectionFacts


def maternity_leave(
    subject: Event, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[MaternityFacts, Days]:
    """Days of leave for a birth or miscarriage, in calendar days (Female Employees Provisions art. 7).

    98 for a birth, 15 more for a difficult one and for each extra infant, and what Yunnan adds to a lawful birth (60,
    regulation art. 22 of 2016, art. 18 of 2022); 15 or 42 for a miscarriage.  The texts of its day decide.  Of a personnel
    file the last event in the year up to *on* is meant; for another, give ``maternity_facts(cadre, on, delivery=...)``.

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about.
        policy: Readings (``EXTENSION_ON_MISCARRIAGE``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = maternity_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(MATERNITY_LEAVE, facts, on=on, policy=policy, known_at=known_at)


def fathers_care_leave(
    subject: Cadre | CareLeaveFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CareLeaveFacts, Days]:
    """Days of care leave of the father on a lawful birth: 30, whatever his service (Yunnan art. 22, since 2022 art. 18).

    Args:
        subject: A personnel file, or the facts themselves.
        on: The day asked about; of a file, the last birth in the year up to it is meant.
        policy: Readings (``CARE_LEAVE_FATHERS``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = care_leave_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(CARE_LEAVE, facts, on=on, policy=policy, known_at=known_at)


def family_planning_leave(
    subject: Cadre | ProcedureFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProcedureFacts, Days]:
    """Days of leave for a family-planning procedure, by its kind (Yunnan regulation of 2022 art. 19).

    Raises:
        DateError: *on* is not a date.
    """
    facts = procedure_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(FAMILY_PLANNING_LEAVE, facts, on=on, policy=policy, known_at=known_at)


def _protection(subject: Woman, on: dt.date) -> ProtectionFacts:
    return protection_facts(subject, on) if isinstance(subject, Cadre) else subject


def overtime_barred(
    subject: Woman, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProtectionFacts, bool]:
    """Whether no overtime and no night shift may be asked of her (arts. 6, 9; Yunnan art. 10 from 2024-11-01).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(NO_OVERTIME, _protection(subject, on), on=on, policy=policy, known_at=known_at)


def nursing_time(
    subject: Woman, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProtectionFacts, Hours]:
    """Hours of nursing time a day while the infant is under one year (art. 9).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(NURSING_TIME, _protection(subject, on), on=on, policy=policy, known_at=known_at)


def pay_protected(
    subject: Woman, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProtectionFacts, bool]:
    """Whether pay may not be cut because of pregnancy, birth or nursing (art. 5; Women's Rights Law art. 48).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(PAY_PROTECTED, _protection(subject, on), on=on, policy=policy, known_at=known_at)


def dismissal_barred(
    subject: Woman, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProtectionFacts, bool]:
    """Whether she, a civil servant, may not be dismissed at all (Civil Servants Law art. 89, from 2019-06-01).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(NO_DISMISSAL, _protection(subject, on), on=on, policy=policy, known_at=known_at)


def dysmenorrhoea_leave(
    subject: Woman, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProtectionFacts, Days]:
    """Days of leave for certified severe dysmenorrhoea: one or two (Yunnan art. 9, from 2024-11-01).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(DYSMENORRHOEA_LEAVE, _protection(subject, on), on=on, policy=policy, known_at=known_at)


def hygiene_fee(
    subject: Woman, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[ProtectionFacts, Yuan]:
    """The least hygiene fee in yuan a month, where the unit has the means (Yunnan art. 9, from 2024-11-01).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HYGIENE_FEE, _protection(subject, on), on=on, policy=policy, known_at=known_at)


def cut_short_pay(
    facts: CutShortFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CutShortFacts, Yuan]:
    """Yuan due for protected leave that work took and no rest made up: twice the wage standard, from 2024-11-01.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(CUT_SHORT_PAY, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "cut_short_pay",
    "dismissal_barred",
    "dysmenorrhoea_leave",
    "family_planning_leave",
    "fathers_care_leave",
    "hygiene_fee",
    "maternity_leave",
    "nursing_time",
    "overtime_barred",
    "pay_protected",
]
