"""What shows in a unit's other lists that a duty was carried out, beside its own ledger of duties."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

import attrs

from cadre_policy.measures import PartialDate
from cadre_policy.policies.practice.tally import axes_of
from cadre_policy.records import (
    Award,
    DutyDone,
    Ledger,
    Posting,
    PostingKind,
    TrainingCategory,
    TrainingProvider,
    TrainingRecord,
    Unit,
)

_EXCHANGES = {PostingKind.EXCHANGE, PostingKind.SECONDMENT}


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class _Shown:
    """Lists that are looked through, and which of their entries show that the duty was carried out."""

    lists: Callable[[Unit], Sequence[Ledger[Any]]]
    where: Callable[[Any], bool | None]
    whole: Callable[[Unit], bool] = lambda _: True
    """Whether no list is missing."""


def _given(award: Award) -> bool:
    """Whether the award was given and stands; a refusal encourages nobody."""
    return award.refused is not True and award.revoked_on is None


def _postings(where: Callable[[Posting], bool | None]) -> _Shown:
    return _Shown(
        lists=lambda unit: [member.postings for member in unit.members],
        where=where,
        whole=lambda unit: unit.members_complete is True,
    )


def _seconded(posting: Posting) -> bool | None:
    if posting.kind is not PostingKind.SECONDMENT:
        return False
    return None if posting.destination is None else True


def _exchanged(posting: Posting) -> bool | None:
    axes = axes_of(posting).values()
    if posting.kind not in _EXCHANGES:
        return False
    return True if True in axes else None if None in axes else False


def _courses(states: Callable[[TrainingRecord], object], *, among: Collection[object] | None = None) -> _Shown:
    """Courses in the members' files; one that does not say what it is about leaves it open."""

    def where(course: TrainingRecord) -> bool | None:
        stated = states(course)
        if not stated:
            return None
        return True if among is None else stated in among

    return _Shown(
        lists=lambda unit: [member.training for member in unit.members],
        where=where,
        whole=lambda unit: unit.members_complete is True,
    )


_PROVIDERS = {
    TrainingProvider.TRAINING_BODY,
    TrainingProvider.UNIVERSITY,
    TrainingProvider.THINK_TANK,
    TrainingProvider.RESEARCH_INSTITUTE,
}
"""The providers that the Opinion names."""


def _circulars(unit: Unit) -> Sequence[Ledger[DutyDone]]:
    """The days on which tolerance cases of the members were circulated; that there was none only the duties' ledger tells."""
    days = [
        case.procedure.circulated_on
        for member in unit.members
        for case in member.tolerance_cases
        if case.procedure.circulated_on is not None
    ]
    entries = tuple(DutyDone(clause="9.11", on=day) for day in days)
    return [Ledger(entries=entries, complete_from="1949-01-01", complete_until="2199-12-31")]


_EDUCATION = {TrainingCategory.THEORY, TrainingCategory.PARTY_SPIRIT}

_SHOWN: Final[Mapping[str, _Shown]] = {
    "1.1": _courses(lambda course: course.category, among=_EDUCATION),
    "1.2": _courses(lambda course: course.campaign),
    "9.11": _Shown(lists=_circulars, where=lambda _: True),
    "13.1": _courses(lambda course: course.provider, among=_PROVIDERS),
    "13.2": _courses(lambda course: course.mode),
    "13.3": _courses(lambda course: course.category),
    "13.7": _courses(lambda course: course.topics),
    "14.2": _postings(lambda posting: None if posting.tempering is None else True),
    "14.3": _postings(_seconded),
    "14.4": _postings(_exchanged),
    "14.7": _Shown(lists=lambda unit: [unit.talent_intakes], where=lambda _: True),
    "16.6": _Shown(lists=lambda unit: [unit.collective_awards], where=_given),
}


def shown_in(unit: Unit, clause: str, first: dt.date, last: dt.date) -> bool | None:
    """Whether other lists show that a clause was carried out in a span of days; *no* where none of them could.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    shown = _SHOWN.get(clause)
    if shown is None:
        return False
    found = [one.any_in(first, last, shown.where) for one in shown.lists(unit)]
    if True in found:
        return True
    return False if None not in found and shown.whole(unit) else None


def days_shown(unit: Unit, clause: str, first: dt.date, last: dt.date) -> list[PartialDate | None]:
    """The (first) day of each entry of other lists that certainly shows it in a span of days.

    Raises:
        DateError: not dates, or *last* comes before *first*.
    """
    shown = _SHOWN.get(clause)
    if shown is None:
        return []
    return [entry.begins for one in shown.lists(unit) for entry in one.certain_in(first, last) if shown.where(entry)]


__all__ = ["days_shown", "shown_in"]
