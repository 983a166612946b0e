"""The public functions on training pools, which tell numbers and never of a person, and on the yearly survey."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from cadre_policy.errors import InputError
from cadre_policy.law import Language
from cadre_policy.measures import Count, Date, as_date
from cadre_policy.policies.cadre_pools.facts import PoolFacts, PoolGroup, SurveyFacts, SurveyStatus
from cadre_policy.policies.cadre_pools.flatten import counted, listed_in_pool, pool_facts, survey_facts
from cadre_policy.policies.cadre_pools.rules import (
    MINORITY_CADRE,
    NON_PARTY_CADRE,
    WOMAN_CADRE,
    YEARLY_SURVEY,
    YOUNG_CADRE,
)
from cadre_policy.policies.cadre_pools.withholding import Tally, told
from cadre_policy.records import Cadre, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, Status, determine

SMALLEST_CELL: Final = 5
"""The smallest number that is told unless the caller asks for a larger one; the library's own care, no text gives it."""
_RULES: Final[Mapping[PoolGroup, Rule[PoolFacts, bool]]] = {
    PoolGroup.YOUNG: YOUNG_CADRE,
    PoolGroup.WOMEN: WOMAN_CADRE,
    PoolGroup.MINORITY: MINORITY_CADRE,
    PoolGroup.NON_PARTY: NON_PARTY_CADRE,
}


@attrs.frozen(kw_only=True, order=False)
class PoolRow:
    """One group in one unit, or in all of them; a number that is withheld is None."""

    unit: str | None
    """The caller's own identifier; None is all units together."""
    group: PoolGroup
    cadres: Count | None
    """Cadres of the group."""
    listed: Count | None
    """Those of them who are on a list of cadres in training and reserve."""
    undetermined: Count
    """Cadres of whom it is not determined whether they are in the group."""

    def say(self, language: Language) -> str:
        """The numbers, or that they are withheld."""
        zh = language == "zh"
        withheld = "不公布" if zh else "withheld"
        cadres, listed = (withheld if one is None else str(one.amount) for one in (self.cadres, self.listed))
        group, unclear = self.group.label.say(language), self.undetermined.amount
        if zh:
            return f"{group}:{cadres},其中列入培养储备 {listed}" + (f",未能确定 {unclear}" if unclear else "")
        return f"{group}: {cadres}, of them in the pool: {listed}" + (f", not determined: {unclear}" if unclear else "")


@attrs.frozen(kw_only=True, order=False)
class PoolHeadcount:
    """All cadres counted in one unit, or in all of them."""

    unit: str | None
    cadres: Count
    listed: Count
    """Those on a list of cadres in training and reserve."""
    unclear: Count
    """Those of whom it is not known whether they are on one."""
    complete: bool
    """Whether the file says that no member is missing."""


@attrs.frozen(kw_only=True, order=False)
class PoolReport:
    """Numbers of the four groups in training pools on a day; the text gives no quota, so nothing is short."""

    on: Date
    smallest: int
    """The smallest number that is told."""
    headcounts: tuple[PoolHeadcount, ...]
    rows: tuple[PoolRow, ...]
    open_groups: tuple[PoolGroup, ...]
    """Groups that the text does not delimit, and the policy neither."""

    def row(self, group: PoolGroup, unit: str | None = None) -> PoolRow:
        """One row; *unit* None is all units together, or the only one.

        Raises:
            InputError: the report has no such unit.
        """
        ids = {one.unit for one in self.headcounts}
        wanted = next(iter(ids)) if unit is None and len(ids) == 1 else unit
        found = next((row for row in self.rows if row.group is group and row.unit == wanted), None)
        if found is None:
            raise InputError(f"no unit {unit!r} in this report: it has {sorted(one for one in ids if one)}")
        return found


def cadre_pools(
    units: Unit | Iterable[Unit],
    *,
    on: dt.date,
    smallest: int = SMALLEST_CELL,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> PoolReport:
    """How many young, women, minority and non-Party cadres there are, and how many of them are in training pools (14.6).

    Numbers only, and none below *smallest*, nor one from which such a number could be reckoned.  Two reports of days that
    are close together can tell of who came and went between them: give them to nobody who knows that.

    Args:
        units: One unit, or several whose numbers are added up.
        on: The day asked about.
        smallest: The smallest number that is told; two or more.
        policy: Readings (``NON_PARTY``), overlays (``YOUNG_UNDER``, which the text leaves open) and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        InputError: no unit, one twice, or *smallest* below two.
    """
    day = as_date(on)
    asked = (units,) if isinstance(units, Unit) else tuple(units)
    ids = [unit.id for unit in asked]
    if not asked or len(set(ids)) < len(ids):
        raise InputError("cadre_pools: one unit or several with different identifiers are wanted")
    if type(smallest) is not int or smallest < 2:
        raise InputError("cadre_pools: the smallest number told must be a whole number of two or more")
    rows: list[PoolRow] = []
    open_groups: list[PoolGroup] = []
    for group, rule in _RULES.items():
        counts = [_count(unit, rule, day, policy, known_at) for unit in asked]
        rows += _rows(group, ids, counts, smallest)
        if any(one.left_open for one in counts):
            open_groups.append(group)
    return PoolReport(
        on=day,
        smallest=smallest,
        headcounts=_headcounts(asked, day),
        rows=tuple(rows),
        open_groups=tuple(open_groups),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class _Counted:
    tally: Tally
    undetermined: int
    left_open: bool


def _count(unit: Unit, rule: Rule[PoolFacts, bool], day: Date, policy: Policy, known_at: dt.date | None) -> _Counted:
    tally, undetermined, left_open = Tally(), 0, False
    for cadre in _people(unit):
        found = determine(rule, pool_facts(cadre), on=day, policy=policy, known_at=known_at)
        if found.value is None:
            undetermined += 1
            left_open = left_open or Status.LEFT_OPEN in found.causes
        else:
            tally += _one(member=found.value, listed=listed_in_pool(cadre, day))
    return _Counted(tally=tally, undetermined=undetermined, left_open=left_open)


def _one(*, member: bool, listed: bool | None) -> Tally:
    side = "in" if member else "out"
    where = {True: "listed", False: "unlisted", None: "unclear"}[listed]
    return Tally(**{f"{side}_{where}": 1})


def _people(unit: Unit) -> Sequence[Cadre]:
    return [cadre for cadre in unit.members if counted(cadre)]


def _rows(group: PoolGroup, ids: Sequence[str], counts: Sequence[_Counted], smallest: int) -> list[PoolRow]:
    tallies = [one.tally for one in counts]
    members, listed = told(tallies, smallest)

    def row(unit: str | None, tally: Tally, undetermined: int, *, shown: bool, shown_too: bool) -> PoolRow:
        return PoolRow(
            unit=unit,
            group=group,
            cadres=Count(tally.members) if shown else None,
            listed=Count(tally.in_listed) if shown_too else None,
            undetermined=Count(undetermined),
        )

    rows = [
        row(unit, one.tally, one.undetermined, shown=shown, shown_too=shown_too)
        for unit, one, shown, shown_too in zip(ids, counts, members.units, listed.units, strict=True)
    ]
    if len(ids) > 1:
        everyone = sum(tallies, start=Tally())
        undetermined = sum(one.undetermined for one in counts)
        rows.append(row(None, everyone, undetermined, shown=members.total, shown_too=listed.total))
    return rows


def _headcounts(units: Sequence[Unit], day: Date) -> tuple[PoolHeadcount, ...]:
    def of(name: str | None, people: Sequence[Cadre], *, complete: bool) -> PoolHeadcount:
        listed = [listed_in_pool(cadre, day) for cadre in people]
        return PoolHeadcount(
            unit=name,
            cadres=Count(len(people)),
            listed=Count(listed.count(True)),
            unclear=Count(listed.count(None)),
            complete=complete,
        )

    found = [of(unit.id, _people(unit), complete=unit.members_complete is True) for unit in units]
    if len(units) > 1:
        everyone = [cadre for unit in units for cadre in _people(unit)]
        found.append(of(None, everyone, complete=all(one.complete for one in found)))
    return tuple(found)


def yearly_survey(
    subject: Unit | SurveyFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[SurveyFacts, SurveyStatus]:
    """Whether the yearly survey of leading groups and reserve cadres was done, is due, or was missed last year (3.2).

    Args:
        subject: A unit's file with its ledger of duties, or the facts themselves.
        on: The day asked about.
        policy: Readings (``SURVEY_FIRST_YEAR``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = survey_facts(subject, on) if isinstance(subject, Unit) else subject
    return determine(YEARLY_SURVEY, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["SMALLEST_CELL", "PoolHeadcount", "PoolReport", "PoolRow", "cadre_pools", "yearly_survey"]
