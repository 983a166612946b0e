"""The public functions on example, care and measures."""

import datetime as dt

from cadre_policy.policies.leadership.facts import CareFacts, Example, ExampleFacts, MeasureFacts
from cadre_policy.policies.leadership.flatten import care_facts, example_facts, measure_facts
from cadre_policy.policies.leadership.rules import CARE_WHOLE, EXAMPLE_SET, MEASURE_FITS
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def leading_example(
    subject: Unit | ExampleFacts,
    cadre: str = "",
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExampleFacts, Example]:
    """Whether a leading cadre sets the example that clause 1.6 asks for, as bodies found it.

    Args:
        subject: The unit with its members and findings, or the facts themselves.
        cadre: Of a unit, the member's identifier.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: the unit has no such member.
        DateError: *on* is not a date.
    """
    facts = example_facts(subject, cadre, on) if isinstance(subject, Unit) else subject
    return determine(EXAMPLE_SET, facts, on=on, policy=policy, known_at=known_at)


def care_whole(
    subject: Unit | CareFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CareFacts, bool]:
    """Whether a unit's care was found to have all four sides (clause S6.1); which is wanting, the facts tell.

    Raises:
        DateError: *on* is not a date.
    """
    facts = care_facts(subject, on) if isinstance(subject, Unit) else subject
    return determine(CARE_WHOLE, facts, on=on, policy=policy, known_at=known_at)


def measure_fits(
    subject: Unit | MeasureFacts,
    measure: str = "",
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[MeasureFacts, bool]:
    """Whether a measure was found to be made as clause 19.2 asks: case by case, by class, precise.

    Args:
        subject: The unit with its findings, or the facts themselves.
        measure: Of a unit, the measure's identifier as the findings have it.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = measure_facts(subject, measure, on) if isinstance(subject, Unit) else subject
    return determine(MEASURE_FITS, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["care_whole", "leading_example", "measure_fits"]
