"""From a unit's findings on leadership to the facts of each question."""

import datetime as dt

from cadre_policy.errors import UnknownNameError
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.leadership.facts import CareFacts, ExampleFacts, MeasureFacts
from cadre_policy.policies.selection_findings import standing
from cadre_policy.records import LeadershipFact, Unit


def _found(unit: Unit, fact: LeadershipFact, of: str | None, day: Date) -> bool | None:
    return standing((one for one in unit.leadership_findings.entries if one.fact is fact and one.of == of), day)


def example_facts(unit: Unit, cadre: str, on: dt.date) -> ExampleFacts:
    """The findings about one member that stand on a day, and whether the file shows a leading post.

    Args:
        unit: The unit with its members' files.
        cadre: The member's identifier.
        on: The day asked about; findings dated later are not there yet.

    Raises:
        UnknownNameError: the unit has no such member.
        DateError: *on* is not a date.
    """
    day = as_date(on)
    members = {member.id: member for member in unit.members}
    if cadre not in members:
        raise UnknownNameError("member of the unit", cadre, members)
    return ExampleFacts(
        leading=members[cadre].posts.any_in(day, day, lambda post: post.leading),
        first_to_perform=_found(unit, LeadershipFact.FIRST_TO_PERFORM, cadre, day),
        first_to_act=_found(unit, LeadershipFact.FIRST_TO_ACT, cadre, day),
        first_to_answer=_found(unit, LeadershipFact.FIRST_TO_ANSWER, cadre, day),
    )


def care_facts(unit: Unit, on: dt.date) -> CareFacts:
    """The findings about the four sides of a unit's care that stand on a day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return CareFacts(
        political_care=_found(unit, LeadershipFact.POLITICAL_CARE, None, day),
        work_care=_found(unit, LeadershipFact.WORK_CARE, None, day),
        treatment_care=_found(unit, LeadershipFact.TREATMENT_CARE, None, day),
        inner_care=_found(unit, LeadershipFact.INNER_CARE, None, day),
    )


def measure_facts(unit: Unit, measure: str, on: dt.date) -> MeasureFacts:
    """The findings about one measure of a unit that stand on a day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return MeasureFacts(
        seen_case_by_case=_found(unit, LeadershipFact.SEEN_CASE_BY_CASE, measure, day),
        guided_by_class=_found(unit, LeadershipFact.GUIDED_BY_CLASS, measure, day),
        precise=_found(unit, LeadershipFact.PRECISE, measure, day),
    )


__all__ = ["care_facts", "example_facts", "measure_facts"]
