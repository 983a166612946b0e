"""What the courses of a unit's members cover: how many of them for each item, and whose gaps wait for training."""

import datetime as dt

import attrs

from cadre_policy.law import LabelledEnum, Language
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.training_coverage.answers import (
    TrainingCoverage,
    TrainingGapAnswer,
    training_coverage,
    training_gaps,
)
from cadre_policy.policies.training_coverage.aspects import TrainingAspect, training_aspect
from cadre_policy.policies.training_coverage.facts import TrainingCovered
from cadre_policy.policies.training_coverage.flatten import time_covered
from cadre_policy.records import Unit
from cadre_policy.rules import YUNNAN, Policy


@attrs.frozen(kw_only=True, order=False)
class TrainingItemCount:
    """Of how many members one item is covered, not covered, and not known; the three add up to all members."""

    item: LabelledEnum
    covered: int
    lacking: int
    unknown: int

    def say(self, language: Language) -> str:
        """The item with its three numbers."""
        zh = language == "zh"
        if zh:
            return f"{self.item.label.zh}:{self.covered}人有,{self.lacking}人未见,{self.unknown}人不明"
        return f"{self.item.label.en}: {self.covered} covered, {self.lacking} not, {self.unknown} not known"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class UnitTrainingCoverage:
    """What the courses of the members in service cover of one aspect in a time."""

    unit: str
    aspect: TrainingAspect
    first: Date
    last: Date
    members: tuple[tuple[str, TrainingCoverage], ...]
    """Each member's identifier with what the courses cover: the matrix of members and items."""

    @property
    def counts(self) -> tuple[TrainingItemCount, ...]:
        """The numbers of members for each item, in the order of the text."""
        return tuple(self._count(place, item) for place, item in enumerate(self.aspect.items))

    def _count(self, place: int, item: LabelledEnum) -> TrainingItemCount:
        found = [coverage.items[place].covered.value for _, coverage in self.members]
        return TrainingItemCount(
            item=item,
            covered=found.count(TrainingCovered.YES),
            lacking=found.count(TrainingCovered.NO),
            unknown=found.count(None),
        )

    def say(self, language: Language) -> str:
        """The aspect and the numbers of each item, a line each."""
        zh = language == "zh"
        head = (
            f"{self.aspect.label.zh}({self.first}至{self.last}):"
            if zh
            else (f"{self.aspect.label.en}, {self.first} to {self.last}:")
        )
        return "\n".join([head, *(f"  - {one.say(language)}" for one in self.counts)])

    def __repr__(self) -> str:
        """The unit, the aspect and how many members."""
        return f"UnitTrainingCoverage({self.unit!r}, {self.aspect.key}: {len(self.members)} members)"


def unit_training_coverage(
    unit: Unit,
    aspect: str = "abilities",
    *,
    on: dt.date,
    since: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> UnitTrainingCoverage:
    """What the courses of a unit's members cover, from *since* to *on*; members who retired or died by then are left out.

    Arguments and errors are those of :func:`training_coverage`, but for the unit.
    """
    which = training_aspect(aspect)
    first, last = time_covered(since, on, policy)
    return UnitTrainingCoverage(
        unit=unit.id,
        aspect=which,
        first=first,
        last=last,
        members=tuple(
            (one.id, training_coverage(one, aspect, on=last, since=first, policy=policy, known_at=known_at))
            for one in unit.members
            if not one.left_service_by(last)
        ),
    )


def unit_training_gaps(
    unit: Unit, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[tuple[str, TrainingGapAnswer], ...]:
    """The gaps of a unit's members in service with what became of each, in the order of the files.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return tuple(
        (cadre.id, answer)
        for cadre in unit.members
        if not cadre.left_service_by(day)
        for answer in training_gaps(cadre, on=day, policy=policy, known_at=known_at)
    )


__all__ = ["TrainingItemCount", "UnitTrainingCoverage", "unit_training_coverage", "unit_training_gaps"]
