"""From a personnel file to the facts of the effect of each sanction and measure."""

import datetime as dt
import math
from fractions import Fraction

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.measures import MAX_ORDINAL, MIN_ORDINAL, Completion, Count, Date, PartialDate, add_months, as_date
from cadre_policy.policies.sanction_effects.facts import Lifting, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.lengths import ACTS_BEFORE_2016, SINGLE_PERIOD
from cadre_policy.policies.sanction_effects.party import SERIOUS_WARNING_ACTS
from cadre_policy.policies.sanction_effects.periods import ADMINISTRATIVE, PARTY, SERIOUS_WARNING_BEFORE
from cadre_policy.records import Cadre, Sanction, SanctionKind, SanctionMeasure, StaffKind
from cadre_policy.rules import YUNNAN, Policy, Rule, value
from cadre_policy.rules.expression import T

_ANY_DAY = dt.date(2020, 7, 1)
_CIVIL_SERVANTS = {StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE}


def sanction_effect_facts(
    cadre: Cadre, on: dt.date, sanction: Sanction, *, policy: Policy = YUNNAN
) -> SanctionEffectFacts:
    """The facts of one sanction or measure of a file, on a day.

    A day that only some decisions have (another last day, a lifting, a revocation) is taken not to be, if it is not on
    file.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        sanction: One of its sanctions or measures.
        policy: Under which the end of an earlier period, to which this one may be added, is reckoned.

    Raises:
        DateError: *on* is not a date.
        FactsError: the sanction is not in the file.
    """
    for one, facts in effects(cadre, as_date(on), policy=policy):
        if one is sanction:
            return facts
    raise FactsError("sanction: one of the sanctions and measures of the file is wanted")


def effects(
    cadre: Cadre, day: Date, *, policy: Policy = YUNNAN, told: Date | None = None
) -> tuple[tuple[Sanction, SanctionEffectFacts], ...]:
    """Each sanction and measure of a file with its facts, the earliest decision first; criticism has no effect period.

    Args:
        cadre: The personnel file.
        day: The day asked about.
        policy: Under which the end of an earlier period is reckoned.
        told: The last day for which the file speaks, if the day asked about lies after it.
    """
    listed = [one for one in cadre.sanctions.entries if one.kind is not SanctionKind.EDUCATION]
    found: list[tuple[Sanction, SanctionEffectFacts]] = []
    for sanction in sorted(listed, key=_order):
        began = _effective(sanction)
        earlier, earlier_due = _earlier(cadre, sanction, found, listed, day, policy)
        facts = SanctionEffectFacts(
            on_file=True,
            measure=sanction.measure,
            ground=sanction.ground,
            effective=began,
            last_act=_last_act(sanction),
            like_sanctions=_alike(listed, sanction, policy),
            months=sanction.months if sanction.kind is SanctionKind.ADMINISTRATIVE else None,
            last_day_stated=sanction.effect_until is not None,
            final_day=sanction.effect_until,
            earlier=earlier,
            earlier_due=earlier_due,
            restored=_restored(sanction, day),
            rights_restored=sanction.rights_restored,
            lifting=Lifting.NOT_TOLD if sanction.lifted is None else Lifting.LIFTED,
            until_lifting=None if sanction.lifted is None else _moved(sanction.lifted, -1),
            revoked=sanction.revoked is not None,
            revoked_on=sanction.revoked,
            civil_servant=None if cadre.staff_kind is None else cadre.staff_kind in _CIVIL_SERVANTS,
            under_investigation=_investigated(cadre, day if told is None else min(day, told)),
        )
        if sanction.lifted is None and _new_violation(sanction, facts, listed, day, policy):
            facts = attrs.evolve(facts, lifting=Lifting.NEW_VIOLATION)
        found.append((sanction, facts))
    return tuple(found)


def by_decision(rule: Rule[SanctionEffectFacts, T], facts: SanctionEffectFacts, policy: Policy) -> T | None:
    """What the day of the decision settles, whatever day is asked about: the rule is made ready once, not for each day."""
    return value(rule, facts, on=_ANY_DAY, policy=policy)


def no_sanction(cadre: Cadre, day: Date, *, on_file: bool | None) -> SanctionEffectFacts:
    """The facts where there is no sanction, or where it is not known whether there is one."""
    return SanctionEffectFacts(
        on_file=on_file,
        civil_servant=None if cadre.staff_kind is None else cadre.staff_kind in _CIVIL_SERVANTS,
        under_investigation=_investigated(cadre, day),
    )


def _investigated(cadre: Cadre, day: Date) -> bool | None:
    return cadre.investigations.any_in(day, day)


def _effective(sanction: Sanction) -> PartialDate | None:
    return sanction.effective or sanction.decided


def _order(sanction: Sanction) -> int:
    began = _effective(sanction)
    return MAX_ORDINAL if began is None else began.first


def _moved(date: PartialDate, days: int) -> PartialDate:
    return PartialDate(max(MIN_ORDINAL, date.first + days), min(MAX_ORDINAL, date.last + days))


def _last_act(sanction: Sanction) -> PartialDate | None:
    """The day of the last act; if it is not on file, at least not after a decision that certainly came before 2016."""
    if sanction.act_until is not None or sanction.decided is None:
        return sanction.act_until
    border = PartialDate.parse(SERIOUS_WARNING_ACTS)
    return sanction.decided if sanction.decided.last < border.first else None


def _alike(listed: list[Sanction], sanction: Sanction, policy: Policy) -> Count:
    """How many of the kind were decided together, at least: those on file, and as many as the period stated needs."""
    began = _effective(sanction)
    fewest = sum(
        one.measure is sanction.measure and began is not None and began.exact and _effective(one) == began
        for one in listed
    )
    alone = SanctionEffectFacts(measure=sanction.measure, effective=began)
    single = by_decision(SINGLE_PERIOD, alone, policy)
    if sanction.kind is SanctionKind.ADMINISTRATIVE and sanction.months is not None and single is not None:
        fewest = max(fewest, math.ceil(Fraction(sanction.months.amount) / Fraction(single.amount)))
    return Count(max(1, fewest))


def _earlier(
    cadre: Cadre,
    sanction: Sanction,
    found: list[tuple[Sanction, SanctionEffectFacts]],
    listed: list[Sanction],
    day: Date,
    policy: Policy,
) -> tuple[bool | None, PartialDate | None]:
    """Whether one of the same order was decided before, and the corresponding day at the end of the last such period."""
    if sanction.kind not in {SanctionKind.ADMINISTRATIVE, SanctionKind.PARTY}:
        return False, None
    began = _effective(sanction)
    of_order = [one for one in listed if one.kind is sanction.kind and one is not sanction and not _set_aside(one, day)]
    if began is None or any(_effective(one) is None for one in of_order):
        return None, None
    ends: list[PartialDate | None] = []
    for one, facts in found:
        before = _effective(one)
        if any(one is other for other in of_order) and before is not None and before.first < began.last:
            if before.last >= began.first:
                return None, None
            ends.append(_corresponding(one, facts, policy))
    if not cadre.complete_since_work_began(cadre.sanctions, min(began.last_day, day)):
        return (True if ends else None), None
    known = [end for end in ends if end is not None]
    if not ends or len(known) < len(ends):
        return bool(ends), None
    return True, PartialDate(max(end.first for end in known), max(end.last for end in known))


def _set_aside(sanction: Sanction, day: Date) -> bool:
    return sanction.revoked is not None and sanction.revoked.last <= day.toordinal()


def _corresponding(one: Sanction, facts: SanctionEffectFacts, policy: Policy) -> PartialDate | None:
    """The day that corresponds to the first at the end of a period; after a last day that was stated, in two ways."""
    if one.effect_until is not None:
        return PartialDate(one.effect_until.first, one.effect_until.last + 1)
    before_2016 = by_decision(ACTS_BEFORE_2016, facts, policy)
    if one.kind is SanctionKind.ADMINISTRATIVE:
        effect = ADMINISTRATIVE
    elif before_2016 is None:
        return None
    else:
        effect = SERIOUS_WARNING_BEFORE if before_2016 else PARTY
    end = by_decision(effect.ends[Completion.ANNIVERSARY], facts, policy)
    if end is None or one.lifted is None:
        return end
    return PartialDate(min(end.first, one.lifted.first), min(end.last, one.lifted.last))


def _new_violation(
    sanction: Sanction, facts: SanctionEffectFacts, listed: list[Sanction], day: Date, policy: Policy
) -> bool:
    """Whether an act that certainly lies within the period led to another sanction."""
    began, end = facts.effective, by_decision(ADMINISTRATIVE.ends[Completion.EVE], facts, policy)
    if sanction.kind is not SanctionKind.ADMINISTRATIVE or began is None or end is None:
        return False
    return any(
        one is not sanction
        and not _set_aside(one, day)
        and one.act_since is not None
        and began.last <= one.act_since.first
        and one.act_since.last <= end.first
        for one in listed
    )


def _restored(sanction: Sanction, day: Date) -> bool | None:
    """Whether the rights are restored; certainly not, while probation within the Party is still to run."""
    began, probation = _effective(sanction), sanction.months
    if sanction.rights_restored is not None:
        return True
    if began is None or probation is None or sanction.measure is not SanctionMeasure.PARTY_PROBATION:
        return None
    over = add_months(began.first_day, int(probation.amount))
    return None if day >= over else False


__all__ = ["by_decision", "effects", "no_sanction", "sanction_effect_facts"]
