"""Which of a person's measures decides what is barred, on a day and over time."""

import datetime as dt
from collections.abc import Callable, Iterator

from cadre_policy.measures import MAX_ORDINAL, Completion, Date, PartialDate, add_months, as_date
from cadre_policy.policies.sanction_effects.bars import BARS
from cadre_policy.policies.sanction_effects.facts import BarKind, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.flatten import by_decision, effects, no_sanction
from cadre_policy.policies.sanction_effects.matrix import LAST_DAYS
from cadre_policy.policies.sanction_effects.periods import ADMINISTRATIVE
from cadre_policy.policies.sanction_effects.readings import SANCTION_PERIOD_COUNTED
from cadre_policy.records import Cadre, SanctionMeasure
from cadre_policy.rules import YUNNAN, Policy, Span, spans_of, value

_WAYS = {"eve": Completion.EVE, "anniversary": Completion.ANNIVERSARY}
"""How each alternative of the reading counts."""


def deciding_facts(
    cadre: Cadre, day: Date, kind: BarKind, *, policy: Policy = YUNNAN, told: Date | None = None
) -> SanctionEffectFacts:
    """The facts of the measure that bars something for longest; of one that may bar it; or of none.

    Args:
        cadre: The personnel file.
        day: The day asked about.
        kind: What may be barred.
        policy: Under which it is asked.
        told: The last day for which the file speaks, if the day asked about lies after it.
    """
    found = [facts for _, facts in effects(cadre, day, policy=policy, told=told)]
    answers = [(value(BARS[kind], facts, on=day, policy=policy), facts) for facts in found]
    until = day if told is None else min(day, told)
    barring = [facts for answer, facts in answers if answer is True]
    if len(barring) == 1:  # how long it lasts need not be asked, for which rules of that day would be compiled
        return barring[0]
    if barring:
        return max(barring, key=lambda facts: _lasts(facts, kind, day, policy))
    open_ = [facts for answer, facts in answers if answer is None]
    if open_:
        return open_[0]
    complete = cadre.complete_since_work_began(cadre.sanctions, until)
    return found[-1] if found and complete else no_sanction(cadre, until, on_file=False if complete else None)


def _lasts(facts: SanctionEffectFacts, kind: BarKind, day: Date, policy: Policy) -> int:
    last = bar_ends(facts, kind, day, policy=policy)
    return MAX_ORDINAL if last is None else last.last


def bar_ends(facts: SanctionEffectFacts, kind: BarKind, day: Date, *, policy: Policy = YUNNAN) -> PartialDate | None:
    """The last day of a bar: two days where the way of counting is open; None if it has none, or is not known."""
    rules = LAST_DAYS[kind]
    if facts.measure is SanctionMeasure.PARTY_PROBATION:  # whose rights may be restored by one day and not by another
        return _either_way(policy, lambda way: value(rules[way], facts, on=day, policy=policy))
    return _either_way(policy, lambda way: by_decision(rules[way], facts, policy))


def period_ends(facts: SanctionEffectFacts, *, policy: Policy = YUNNAN) -> PartialDate | None:
    """The last day of the period of an administrative sanction, lifted then or not; two days where the counting is open."""
    return _either_way(policy, lambda way: by_decision(ADMINISTRATIVE.ends[way], facts, policy))


def _either_way(policy: Policy, ends: Callable[[Completion], PartialDate | None]) -> PartialDate | None:
    chosen = policy.reading(SANCTION_PERIOD_COUNTED)
    found = [ends(way) for way in (_WAYS.values() if chosen is None else [_WAYS[chosen]])]
    known = [one for one in found if one is not None]
    if len(known) < len(found):
        return None
    return PartialDate(min(one.first for one in known), max(one.last for one in known))


def sanction_effect_spans(
    cadre: Cadre, first: dt.date, last: dt.date, *, from_: BarKind, policy: Policy = YUNNAN
) -> tuple[Span[SanctionEffectFacts], ...]:
    """The facts that decide from *first* to *last* whether something is barred, as spans in which they stay the same.

    They follow the file up to the day for which its list of sanctions speaks, or to *first* if that is later; from there
    on no further sanction or investigation is assumed, so that an answer for a later day reads "not before, provided that".

    Args:
        cadre: The personnel file.
        first: The first day, included.
        last: The last day, included.
        from_: What may be barred.
        policy: Under which it will be asked.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)
    until = cadre.sanctions.complete_until
    told = begin if until is None else max(begin, until.first_day)

    def facts(day: Date) -> SanctionEffectFacts:
        return deciding_facts(cadre, day, from_, policy=policy, told=told)

    return spans_of(facts, begin, end, _turns(cadre, begin, told, from_, policy))


def _turns(cadre: Cadre, begin: Date, told: Date, kind: BarKind, policy: Policy) -> Iterator[Date]:
    """Every day on which another measure may decide, or the file come to say something else."""
    dates = [cadre.began_work, PartialDate.on(told), cadre.sanctions.complete_from, cadre.sanctions.complete_until]
    dates += [cadre.investigations.complete_from, cadre.investigations.complete_until]
    for case in cadre.investigations.entries:
        dates += [case.begins, case.ends]
    for sanction, facts in effects(cadre, begin, policy=policy):
        dates += [facts.effective, facts.rights_restored, facts.until_lifting, facts.revoked_on, facts.final_day]
        dates += [facts.earlier_due, bar_ends(facts, kind, begin, policy=policy)]
        if facts.effective is not None and sanction.months is not None:
            dates.append(PartialDate.on(add_months(facts.effective.first_day, int(sanction.months.amount))))
    for date in dates:
        if date is not None:
            yield from (
                Date.fromordinal(day)
                for bound in (date.first, date.last)
                for day in (bound - 1, bound, bound + 1, bound + 2)
            )


__all__ = ["bar_ends", "deciding_facts", "period_ends", "sanction_effect_spans"]
