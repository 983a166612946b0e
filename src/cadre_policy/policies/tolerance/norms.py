"""Which of the rules that a case cites can be held against an act (clause 10.15).

Dates may be known to a month or year only, so every question has three answers; None is "cannot be told".
"""

from collections.abc import Iterable

from cadre_policy.measures import PartialDate
from cadre_policy.records import Norm, NormKind, ToleranceCase


def any_known(answers: Iterable[bool | None]) -> bool | None:
    """Yes if one is yes, no if all are no, otherwise unknown."""
    given = tuple(answers)
    if any(answer is True for answer in given):
        return True
    return None if any(answer is None for answer in given) else False


def both_known(a: bool | None, b: bool | None) -> bool | None:
    """No if one is no, yes if both are yes, otherwise unknown."""
    if a is False or b is False:
        return False
    return True if a and b else None


def on_or_before(a: PartialDate | None, b: PartialDate | None) -> bool | None:
    """Whether *a* comes before *b* or is the same day."""
    if a is None or b is None:
        return None
    if a.last <= b.first:
        return True
    return False if a.first > b.last else None


def _still_held(norm: Norm, act_since: PartialDate | None) -> bool | None:
    """Whether the rule had not ended before the act began."""
    if norm.valid_until is None:
        return True if norm.in_force else None
    return on_or_before(act_since, norm.valid_until)


def held_at_act(norm: Norm, case: ToleranceCase) -> bool | None:
    """Whether a rule was in force when the act began."""
    return both_known(on_or_before(norm.valid_from, case.act_since), _still_held(norm, case.act_since))


def usable_though_later(norm: Norm, case: ToleranceCase) -> bool | None:
    """Whether a rule that came after the act began is more lenient, or the act went on under it."""
    begun = on_or_before(norm.valid_from, case.act_since)
    later = None if begun is None else not begun
    went_on = on_or_before(norm.valid_from, case.act_until)
    return both_known(later, any_known((norm.more_lenient, went_on)))


def binds(norm: Norm) -> bool | None:
    """Whether a rule obliges or forbids; one that leaves a choice is not departed from (reading of 10.8)."""
    return None if norm.kind is None else norm.kind is not NormKind.DISCRETIONARY
