"""The public functions on allowances that depend on where one works."""

import datetime as dt

from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_allowance.facts import AreaClass, HardshipAllowanceFacts
from cadre_policy.policies.hardship_allowance.flatten import hardship_allowance_facts
from cadre_policy.policies.hardship_allowance.rules import (
    AREA_CLASS,
    BEYOND_POWERS,
    HARDSHIP_ALLOWANCE,
    HARDSHIP_MONTHLY,
    REGIONAL_ALLOWANCE,
    TOWNSHIP_SUBSIDY,
)
from cadre_policy.records import Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(subject: Cadre | HardshipAllowanceFacts, on: dt.date) -> HardshipAllowanceFacts:
    return hardship_allowance_facts(subject, on) if isinstance(subject, Cadre) else subject


def hardship_allowance(
    subject: Cadre | HardshipAllowanceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipAllowanceFacts, bool]:
    """Whether a person has the allowance of hardship and remote areas (Civil Servants Law art. 80, scheme of 2006).

    Args:
        subject: A personnel file with its place of work, or the facts themselves.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(HARDSHIP_ALLOWANCE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def area_class(
    subject: Cadre | HardshipAllowanceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipAllowanceFacts, AreaClass]:
    """The class of the county where a person works; as :func:`hardship_allowance`."""
    return determine(AREA_CLASS, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def hardship_monthly(
    subject: Cadre | HardshipAllowanceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipAllowanceFacts, Yuan]:
    """The monthly allowance of hardship and remote areas, in yuan; as :func:`hardship_allowance`.

    The amounts, by class, rank and date, were not found: a policy overlays those of the person's rank.
    """
    return determine(HARDSHIP_MONTHLY, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def beyond_powers(
    subject: HardshipAllowanceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipAllowanceFacts, bool]:
    """Whether a unit widened the scope or raised the class or amount by itself; as :func:`hardship_allowance`."""
    return determine(BEYOND_POWERS, subject, on=on, policy=policy, known_at=known_at)


def regional_allowance(
    subject: Cadre | HardshipAllowanceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipAllowanceFacts, Yuan]:
    """The monthly regional additional allowance, in yuan (clause 16.2); as :func:`hardship_allowance`.

    It is another allowance than that of hardship and remote areas; the Opinion and the law give no amount.
    """
    return determine(REGIONAL_ALLOWANCE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def township_subsidy(
    subject: Cadre | HardshipAllowanceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[HardshipAllowanceFacts, Yuan]:
    """The monthly township work subsidy, in yuan; that there is one is recalled only; as :func:`hardship_allowance`."""
    return determine(TOWNSHIP_SUBSIDY, _facts(subject, on), on=on, policy=policy, known_at=known_at)


__all__ = [
    "area_class",
    "beyond_powers",
    "hardship_allowance",
    "hardship_monthly",
    "regional_allowance",
    "township_subsidy",
]
