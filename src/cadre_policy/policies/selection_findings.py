"""What bodies found about someone who may be selected, as far as a personnel file tells on a day."""

from collections.abc import Iterable

from cadre_policy.measures import Date
from cadre_policy.records import Cadre, LeadershipFinding, SelectionFact, SelectionFinding


def found(cadre: Cadre, fact: SelectionFact, day: Date) -> bool | None:
    """What was found about one point by a day: nothing where findings contradict one another, or may be of a later day.

    A finding without a date stands; one that was withdrawn decides nothing.

    Args:
        cadre: The personnel file.
        fact: The point.
        day: The last day looked at.
    """
    return standing(_standing(cadre, fact), day)


def standing(findings: Iterable[SelectionFinding | LeadershipFinding], day: Date) -> bool | None:
    """What findings on one point tell by a day, of whomever they are; see :func:`found`."""
    today = day.toordinal()
    told = [one for one in findings if not one.withdrawn and one.value is not None]
    made = [one for one in told if one.on is None or one.on.first <= today]
    certain = [one for one in made if one.on is None or one.on.last <= today]
    values = {one.value for one in made}
    return values.pop() if certain and len(values) == 1 else None


def conflicting(cadre: Cadre, day: Date) -> tuple[SelectionFact, ...]:
    """The points on which findings made by a day contradict one another."""
    today = day.toordinal()
    return tuple(
        fact
        for fact in SelectionFact
        if len({one.value for one in _standing(cadre, fact) if one.on is None or one.on.first <= today}) > 1
    )


def turns_of_findings(cadre: Cadre) -> set[Date]:
    """Every day on which another finding may stand than on the day before."""
    dated = [one.on for one in cadre.selection_findings.entries if one.on is not None]
    return {day for date in dated for day in (date.first_day, date.last_day)}


def _standing(cadre: Cadre, fact: SelectionFact) -> list[SelectionFinding]:
    """The findings on a point that were not withdrawn and told something."""
    return [
        one
        for one in cadre.selection_findings.entries
        if one.fact is fact and not one.withdrawn and one.value is not None
    ]


__all__ = ["conflicting", "found", "standing", "turns_of_findings"]
