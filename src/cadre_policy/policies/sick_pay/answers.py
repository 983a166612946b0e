"""The public functions of sick pay."""

import datetime as dt

import attrs

from cadre_policy.measures import Percent, Yuan
from cadre_policy.policies.sick_pay.facts import SickPayFacts
from cadre_policy.policies.sick_pay.flatten import sick_pay_facts
from cadre_policy.policies.sick_pay.rules import SICK_PAY, SICK_PAY_SHARE
from cadre_policy.records import Cadre, CareEntitlement, CareHolder, CareKind
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _facts(subject: Cadre | SickPayFacts, on: dt.date, monthly_base: Yuan | None) -> SickPayFacts:
    facts = sick_pay_facts(subject, on) if isinstance(subject, Cadre) else subject
    return facts if monthly_base is None else attrs.evolve(facts, monthly_base=monthly_base)


def sick_pay_share(
    subject: Cadre | SickPayFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SickPayFacts, Percent]:
    """What share of the wage is paid in the present month of an illness (the rules of 1981).

    Args:
        subject: A personnel file in which sick leave goes on on the day, or the facts themselves.
        on: The day asked about.
        policy: Readings (``ILLNESSES``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SICK_PAY_SHARE, _facts(subject, on, None), on=on, policy=policy, known_at=known_at)


def sick_pay(
    subject: Cadre | SickPayFacts,
    *,
    on: dt.date,
    monthly_base: Yuan | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[SickPayFacts, Yuan]:
    """The pay of the whole months of an illness up to a day, in yuan.

    Service counts as it stands on *on*: where ten years are completed during the illness, ask for each part by itself.

    Args:
        subject: A personnel file in which sick leave goes on on the day, or the facts themselves.
        on: The day asked about.
        monthly_base: The wage of one month from which shares are reckoned.  What belongs to it local rules say, and
            Yunnan's were not found, so no file gives it.
        policy: Readings (``ILLNESSES``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SICK_PAY, _facts(subject, on, monthly_base), on=on, policy=policy, known_at=known_at)


def sick_pay_entitlement(
    cadre: Cadre,
    *,
    on: dt.date,
    monthly_base: Yuan | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> CareEntitlement | None:
    """Sick pay as an entry for the person's list of care; None if its share is not determined.

    What became of it no file says, so the status stays blank; so does the amount without a base.

    Raises:
        DateError: *on* is not a date.
    """
    if sick_pay_share(cadre, on=on, policy=policy, known_at=known_at).value is None:
        return None
    return CareEntitlement(
        kind=CareKind.OTHER,
        kind_text="病假期间工资",
        holder=CareHolder.PERSON,
        amount=sick_pay(cadre, on=on, monthly_base=monthly_base, policy=policy, known_at=known_at).value,
        monthly=False,
        basis=SICK_PAY_SHARE.cites[0].say("zh"),
    )


__all__ = ["sick_pay", "sick_pay_entitlement", "sick_pay_share"]
