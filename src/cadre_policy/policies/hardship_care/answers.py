"""The public functions on visits, aid from the fund, and normal benefits."""

import datetime as dt

from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_care.facts import BenefitFacts, BenefitStatus, HardshipFacts, VisitStatus
from cadre_policy.policies.hardship_care.flatten import benefit_facts, hardship_facts
from cadre_policy.policies.hardship_care.rules import (
    HARDSHIP_AID,
    HARDSHIP_AID_AMOUNT,
    HARDSHIP_FUND,
    HARDSHIP_VISIT,
    NORMAL_BENEFIT,
)
from cadre_policy.records import Cadre, CareEntitlement, CareKind, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(subject: Cadre | HardshipFacts, on: dt.date, unit: Unit | None = None) -> HardshipFacts:
    return hardship_facts(subject, on, unit) if isinstance(subject, Cadre) else subject


def hardship_visit(
    subject: Cadre | HardshipFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipFacts, VisitStatus]:
    """How a family in hardship stands under the duty of leading cadres to visit it (clause 17.16).

    The text gives no interval: a visit that is not on file is due, and never late.

    Args:
        subject: A personnel file, or the facts.
        on: The day asked about.
        policy: Readings (``WHICH_VISIT``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HARDSHIP_VISIT, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def hardship_fund(
    subject: Unit | HardshipFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipFacts, bool]:
    """Whether there is a special fund for hardship (clause 17.17).

    Raises:
        DateError: *on* is not a date.
    """
    facts = HardshipFacts(fund=subject.hardship_fund) if isinstance(subject, Unit) else subject
    return determine(HARDSHIP_FUND, facts, on=on, policy=policy, known_at=known_at)


def hardship_aid(
    subject: Cadre | HardshipFacts,
    *,
    on: dt.date,
    unit: Unit | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[HardshipFacts, bool]:
    """Whether a person or the family can be helped from the special fund: a hardship was found, and there is a fund.

    Args:
        subject: A personnel file, or the facts.
        on: The day asked about.
        unit: Of a personnel file, the unit whose fund is meant; None leaves open whether there is one.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HARDSHIP_AID, _facts(subject, on, unit), on=on, policy=policy, known_at=known_at)


def hardship_aid_amount(
    subject: Cadre | HardshipFacts,
    *,
    on: dt.date,
    unit: Unit | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[HardshipFacts, Yuan]:
    """How much aid: nothing for whoever is not eligible; for the others the text gives no amount.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HARDSHIP_AID_AMOUNT, _facts(subject, on, unit), on=on, policy=policy, known_at=known_at)


def normal_benefit(
    subject: CareEntitlement | BenefitFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[BenefitFacts, BenefitStatus]:
    """How one normal benefit stands (clause 17.11); another instrument has to give it.

    Raises:
        DateError: *on* is not a date.
    """
    facts = benefit_facts(subject, on) if isinstance(subject, CareEntitlement) else subject
    return determine(NORMAL_BENEFIT, facts, on=on, policy=policy, known_at=known_at)


def normal_benefits(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[Determination[BenefitFacts, BenefitStatus], ...]:
    """How each normal benefit on file stands, in the order of the file; one that is not on file is not told.

    Raises:
        DateError: *on* is not a date.
    """
    return tuple(
        normal_benefit(care, on=on, policy=policy, known_at=known_at)
        for care in cadre.care.entries
        if care.kind is CareKind.WELFARE
    )


__all__ = [
    "hardship_aid",
    "hardship_aid_amount",
    "hardship_fund",
    "hardship_visit",
    "normal_benefit",
    "normal_benefits",
]
