"""The public functions on what is due after a death."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import Yuan
from cadre_policy.policies.death_benefits.facts import (
    DeathFacts,
    FamilyClaimFacts,
    SurvivorSupport,
    SurvivorSupportFacts,
)
from cadre_policy.policies.death_benefits.flatten import death_facts, family_claim_facts, survivor_support_facts
from cadre_policy.policies.death_benefits.rules import (
    DEATH_GRATUITY,
    DEATH_PAYMENTS,
    HARDSHIP_AID_TO_SURVIVORS,
    PRAISE_MONEY,
)
from cadre_policy.policies.death_benefits.survivors import COUNTS_AS_FAMILY, SURVIVOR_SUPPORT
from cadre_policy.records import Cadre, FamilyMember
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(subject: Cadre | DeathFacts, on: dt.date) -> DeathFacts:
    return death_facts(subject, on) if isinstance(subject, Cadre) else subject


def death_gratuity(
    subject: Cadre | DeathFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[DeathFacts, Yuan]:
    """The lump-sum gratuity on a death, in yuan; the text of the day of the death decides (民发〔2011〕192号 and others).

    Args:
        subject: A personnel file, or the facts of the death.
        on: The day asked about.
        policy: Readings (``INCOME_YEAR``), overlays (a later ``URBAN_INCOME``) and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(DEATH_GRATUITY, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def praise_money(
    subject: Cadre | DeathFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[DeathFacts, Yuan]:
    """The praise money for a martyr's family, in yuan (Martyrs Regulation 2019 art. 14, 2024 art. 15).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(PRAISE_MONEY, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def death_payments(
    subject: Cadre | DeathFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[DeathFacts, Yuan]:
    """Gratuity and praise money together, in yuan.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(DEATH_PAYMENTS, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def survivors_hardship_aid(
    subject: Cadre | DeathFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[DeathFacts, Yuan]:
    """The monthly hardship aid to survivors: its Yunnan amounts were not found, so it is open.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HARDSHIP_AID_TO_SURVIVORS, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def survivor_support(
    subject: Cadre | SurvivorSupportFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SurvivorSupportFacts, SurvivorSupport]:
    """How the family of one who died on duty stands under the duty of long-term support (clause 17.18).

    The duty has no end and the text no interval: what is not on file is due, and never late.

    Raises:
        DateError: *on* is not a date.
    """
    facts = survivor_support_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(SURVIVOR_SUPPORT, facts, on=on, policy=policy, known_at=known_at)


def counts_as_family(
    subject: Cadre | FamilyClaimFacts,
    *,
    on: dt.date,
    member: FamilyMember | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[FamilyClaimFacts, bool]:
    """Whether a relative counts as family that the payments go to (Martyrs Regulation 2024 art. 15).

    Args:
        subject: The personnel file of the one who died, or the facts of one relative.
        on: The day asked about.
        member: The relative, of a personnel file.
        policy: Readings (``WHO_IS_FAMILY``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: a personnel file was given without *member*.
    """
    if isinstance(subject, Cadre):
        if member is None:
            raise FactsError("counts_as_family: of a personnel file, say which relative (member=) is meant")
        subject = family_claim_facts(subject, member, on)
    return determine(COUNTS_AS_FAMILY, subject, on=on, policy=policy, known_at=known_at)


__all__ = [
    "counts_as_family",
    "death_gratuity",
    "death_payments",
    "praise_money",
    "survivor_support",
    "survivors_hardship_aid",
]
