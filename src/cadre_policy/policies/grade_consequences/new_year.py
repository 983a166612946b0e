"""What sanctions bar on the 1 January on which a step or a level would rise by the grade of the year before."""

from collections.abc import Sequence

import attrs

from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.grade_consequences.outcomes import LevelBar
from cadre_policy.policies.sanction_effects import LEVEL_AFTER_WARNING, BarKind, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.bars import BARS, INVESTIGATED
from cadre_policy.policies.sanction_effects.flatten import effects, no_sanction
from cadre_policy.records import Cadre, SanctionMeasure
from cadre_policy.rules import Policy, value


@attrs.frozen(kw_only=True, order=False)
class NewYear:
    """What is barred on one 1 January; None is "not on file", or not yet."""

    step_barred: bool | None = None
    level_bar: LevelBar | None = None
    level_after_warning: PartialDate | None = None


def at_new_year(cadre: Cadre, year: int, *, on: Date, policy: Policy) -> NewYear:
    """What is barred on 1 January after an assessed year, as the file stands on a day.

    Before that day it is not told: what may yet be decided is not assumed.  A sanction that was set aside by the day
    asked about bars nothing, from the beginning.

    Args:
        cadre: The personnel file.
        year: The assessed year.
        on: The day asked about.
        policy: Under which the bars are asked.
    """
    day = PartialDate.of(year + 1).first_day
    if on < day:
        return NewYear()
    today = on.toordinal()
    # Where the day of setting aside may lie on either side of the day asked about, both have to give the same.
    standing = {
        tuple(one for one in cadre.sanctions.entries if one.revoked is None or bound(one.revoked) > today)
        for bound in (_first, _last)
    }
    found = {
        _barred(attrs.evolve(cadre, sanctions=attrs.evolve(cadre.sanctions, entries=entries)), day, policy)
        for entries in standing
    }
    return found.pop() if len(found) == 1 else NewYear()


def _first(date: PartialDate) -> int:
    return date.first


def _last(date: PartialDate) -> int:
    return date.last


def _barred(cadre: Cadre, day: Date, policy: Policy) -> NewYear:
    found = effects(cadre, day, policy=policy)
    complete = cadre.complete_since_work_began(cadre.sanctions, day)
    case = value(INVESTIGATED, no_sanction(cadre, day, on_file=False), on=day, policy=policy)
    step = [value(BARS[BarKind.STEP], facts, on=day, policy=policy) for _, facts in found]
    levels = [(facts, value(BARS[BarKind.LEVEL], facts, on=day, policy=policy)) for _, facts in found]
    warnings = [facts for facts, bars in levels if facts.measure is SanctionMeasure.WARNING and bars]
    heavier = [bars for facts, bars in levels if facts.measure is not SanctionMeasure.WARNING]
    lighter = [bars for facts, bars in levels if facts.measure is SanctionMeasure.WARNING]
    other, warned = _any([case, *heavier], complete=complete), _any(lighter, complete=complete)
    bar = None
    if other:
        bar = LevelBar.OTHER
    elif other is False and warned is not None:
        bar = LevelBar.WARNING if warned else LevelBar.NONE
    return NewYear(
        step_barred=_any(step, complete=complete),
        level_bar=bar,
        level_after_warning=_last_of(warnings, day, policy) if bar is LevelBar.WARNING else None,
    )


def _any(answers: Sequence[bool | None], *, complete: bool) -> bool | None:
    """Whether one of several bars; where some may be missing from the list, that none does is not known."""
    if True in answers:
        return True
    return None if None in answers or not complete else False


def _last_of(warnings: Sequence[SanctionEffectFacts], day: Date, policy: Policy) -> PartialDate | None:
    """The month after the period of the warning that ends last; None if a period is in dispute."""
    months = [value(LEVEL_AFTER_WARNING, facts, on=day, policy=policy) for facts in warnings]
    known = [month for month in months if month is not None]
    return max(known, key=lambda month: month.last) if len(known) == len(months) else None


__all__ = ["NewYear", "at_new_year"]
