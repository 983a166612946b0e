"""Targets against those set above (5.6) and the reasons given for them (5.5): signs only, bodies find."""

from cadre_policy.measures import Measure
from cadre_policy.records import AssessmentScheme, Indicator, Target, TargetAmount, TargetDirection


def asks_for_more(target: Target, superior: TargetAmount | None) -> bool | None:
    """Whether a target asks for more than the one set above; None where the two do not compare.

    Amounts of different units do not compare, and which of two numbers asks for more the target says
    (``direction``).  Equal amounts ask for no more, whatever the direction.

    Args:
        target: The target.
        superior: The target set above; None is "not on file".
    """
    mine, theirs = _amount(target.amount), _amount(superior)
    if target.amount is None or superior is None or mine is None or theirs is None:
        return None
    if type(mine) is not type(theirs) or target.amount.unit != superior.unit:
        return None
    if mine == theirs:
        return False
    match target.direction:
        case TargetDirection.MORE:
            return mine.amount > theirs.amount
        case TargetDirection.LESS:
            return mine.amount < theirs.amount
        case None:
            return None


def _amount(of: TargetAmount | None) -> Measure | None:
    if of is None:
        return None
    return next((one for one in (of.count, of.percent, of.yuan) if one is not None), None)


def superior_of(indicator: Indicator, parent: AssessmentScheme | None) -> TargetAmount | None:
    """The target set above: that of the indicator it follows in the scheme above, or the one on its own record.

    Args:
        indicator: An indicator with a target.
        parent: The scheme of the tier above, if it is at hand.
    """
    target = indicator.target
    if target is None:
        return None
    followed = None if parent is None else _followed(parent, target.follows)
    if followed is not None and followed.target is not None and followed.target.amount is not None:
        return followed.target.amount
    return target.superior


def _followed(parent: AssessmentScheme, follows: str | None) -> Indicator | None:
    return next((one for one in parent.indicators if one.id == follows), None)


def without_reasons(target: Target, scheme: AssessmentScheme) -> bool | None:
    """Whether no reasons are given; None where the record is not in full."""
    if target.reasons is not None:
        return False
    return True if scheme.complete is True else None


__all__ = ["asks_for_more", "superior_of", "without_reasons"]
