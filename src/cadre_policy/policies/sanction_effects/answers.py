"""The public functions on what sanctions and measures bar."""

import datetime as dt
from collections.abc import Iterable

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.law import Citation
from cadre_policy.measures import Months, PartialDate, as_date
from cadre_policy.policies.sanction_effects.bars import (
    BARRED_FROM,
    BARS,
    FORMER_LEVEL_RESTORED,
    INVESTIGATED,
    LEVEL_AFTER_WARNING,
    PROMOTIONS,
    SANCTION_LAST_DAY,
    SANCTION_LIFTED,
)
from cadre_policy.policies.sanction_effects.deciding import bar_ends, deciding_facts, period_ends
from cadre_policy.policies.sanction_effects.facts import BarKind, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.flatten import effects, no_sanction
from cadre_policy.policies.sanction_effects.organisational import ADMONITION_PERIOD, AFTER_ACCOUNTABILITY
from cadre_policy.policies.sanction_effects.parameters import WHILE_SANCTIONED
from cadre_policy.policies.sanction_effects.party import PARTY_PERIODS
from cadre_policy.records import Cadre, Investigation, Sanction, SanctionKind, SanctionMeasure
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class Bar:
    """One thing that a sanction, a measure or an investigation stands in the way of."""

    kind: BarKind
    runs: bool | None
    """Yes; or None, where the file or the texts leave open whether it does."""
    since: PartialDate | None
    """Its first day."""
    until: PartialDate | None
    """Its last day, two days where that is in dispute; None if it has none that can be reckoned."""
    period_until: PartialDate | None
    """Of an administrative sanction, the last day of its period as such: until May 2019 it then still had to be lifted,
    so the bar could go on.  Of any other, the same as ``until``."""
    source: Sanction | Investigation | None
    """What it follows from; None if the list of sanctions may lack some."""
    article: Citation
    """The text that sets it."""
    determination: Determination[SanctionEffectFacts, bool]
    """The reasons, or what is missing."""

    def __repr__(self) -> str:
        return f"<Bar {self.kind.value}: {'runs' if self.runs else 'open'}>"


def barred(
    subject: Cadre | SanctionEffectFacts,
    *,
    from_: BarKind,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[SanctionEffectFacts, bool]:
    """Whether someone is barred from promotion, a post, a salary step and so on by a measure or an investigation.

    Of several measures, the answer is about the one that bars for longest, and else about one that may bar.

    Args:
        subject: A personnel file, or the facts of one sanction.
        from_: What may be barred.
        on: The day asked about.
        policy: Readings (``SANCTION_PERIOD_COUNTED``), overlays (a place's own admonition period), accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = deciding_facts(subject, as_date(on), from_, policy=policy) if isinstance(subject, Cadre) else subject
    return determine(BARRED_FROM[from_], facts, on=on, policy=policy, known_at=known_at)


def bars(cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None) -> tuple[Bar, ...]:
    """Everything that stands in someone's way on a day, and what may: each bar with its days, its text and its source.

    An empty answer says that nothing does.  A bar that may run has ``runs`` None; one without a source says that the list
    of sanctions may lack some.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found: list[Bar] = []
    for kind in BarKind:
        for sanction, facts in effects(cadre, day, policy=policy):
            answer = determine(BARS[kind], facts, on=day, policy=policy, known_at=known_at)
            if answer.value is not False:
                until = bar_ends(facts, kind, day, policy=policy)
                since = facts.effective
                period = until
                if sanction.kind is SanctionKind.ADMINISTRATIVE and kind is not BarKind.CIVIL_SERVICE:
                    period = until or period_ends(facts, policy=policy)
                found.append(_bar(kind, answer, since, until, sanction, period))
        for case in cadre.investigations.certain_in(day, day) if kind in PROMOTIONS else ():
            facts = no_sanction(cadre, day, on_file=False)
            answer = determine(INVESTIGATED, facts, on=day, policy=policy, known_at=known_at)
            if answer.value is not False:
                found.append(_bar(kind, answer, case.begins, case.ends, case))
        whole = determine(
            BARRED_FROM[kind], deciding_facts(cadre, day, kind, policy=policy), on=day, policy=policy, known_at=known_at
        )
        if whole.value is None and not any(bar.kind is kind for bar in found):
            found.append(_bar(kind, whole, None, None, None))
    return tuple(found)


_TEXTS = {
    SanctionKind.ADMINISTRATIVE: WHILE_SANCTIONED,
    SanctionKind.PARTY: PARTY_PERIODS,
    SanctionKind.ORGANISATIONAL: AFTER_ACCOUNTABILITY,
    SanctionKind.ADMONITION: ADMONITION_PERIOD.cite,
}
"""The text of each order, where no figure of it decided."""


def _bar(
    kind: BarKind,
    answer: Determination[SanctionEffectFacts, bool],
    since: PartialDate | None,
    until: PartialDate | None,
    source: Sanction | Investigation | None,
    period: PartialDate | None = None,
) -> Bar:
    text = _TEXTS.get(source.kind) if isinstance(source, Sanction) else None
    # Of a period, what says how long it is; whether another is added to it is said by figures that are yes or no.
    used = sorted(answer.figures, key=lambda one: not isinstance(one.value, Months))
    article = next((one.cite for one in used), text or answer.rule.cites[0])
    return Bar(
        kind=kind,
        runs=answer.value,
        since=since,
        until=until,
        period_until=period or until,
        source=source,
        article=article,
        determination=answer,
    )


def sanction_last_day(
    facts: SanctionEffectFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SanctionEffectFacts, PartialDate]:
    """The last day of the effect period of one sanction or measure, under a policy that says how it is counted.

    Without such a choice (``SANCTION_PERIOD_COUNTED``) it is left open, because no text fixes it; :func:`bars` then gives
    the two possible days.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SANCTION_LAST_DAY, facts, on=on, policy=policy, known_at=known_at)


def sanction_lifted(
    facts: SanctionEffectFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SanctionEffectFacts, bool]:
    """Whether an administrative sanction has been lifted: by decision until May 2019, of itself since.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(SANCTION_LIFTED, facts, on=on, policy=policy, known_at=known_at)


def level_after_warning(
    facts: SanctionEffectFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SanctionEffectFacts, PartialDate]:
    """The month from which a level rises that was due on a 1 January within a warning's period.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(LEVEL_AFTER_WARNING, facts, on=on, policy=policy, known_at=known_at)


def former_level_restored(
    facts: SanctionEffectFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SanctionEffectFacts, bool]:
    """Whether the lifting of a sanction brings back the former level or post (Civil Servants Law art. 65: it does not).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(FORMER_LEVEL_RESTORED, facts, on=on, policy=policy, known_at=known_at)


_ADMINISTRATIVE = tuple(one for one in SanctionMeasure if one.kind is SanctionKind.ADMINISTRATIVE)


def heaviest(measures: Iterable[SanctionMeasure]) -> SanctionMeasure:
    """Of several administrative sanctions decided together, the one that is carried out (Government Sanctions Law art. 15).

    Raises:
        FactsError: there are none, or not all of them are administrative.
    """
    found = set(measures)
    if not found or not found <= set(_ADMINISTRATIVE):
        raise FactsError("measures: administrative sanctions are wanted, one at least")
    return max(found, key=_ADMINISTRATIVE.index)


__all__ = [
    "Bar",
    "barred",
    "bars",
    "former_level_restored",
    "heaviest",
    "level_after_warning",
    "sanction_last_day",
    "sanction_lifted",
]
