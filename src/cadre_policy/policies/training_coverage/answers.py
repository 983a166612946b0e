"""The public functions on one person: what the courses cover, and what became of each gap."""

import datetime as dt

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import Date, as_date
from cadre_policy.policies.training_coverage.aspects import TRAINING_ASPECTS, TrainingAspect, training_aspect
from cadre_policy.policies.training_coverage.facts import (
    TrainingCoverageFacts,
    TrainingCovered,
    TrainingGapFacts,
    TrainingGapStanding,
)
from cadre_policy.policies.training_coverage.flatten import (
    gaps_noted,
    time_covered,
    training_coverage_facts,
    training_gap_facts,
)
from cadre_policy.policies.training_coverage.rules import TRAINING_GAP_STANDING
from cadre_policy.records import Cadre, GapKind, TrainingGap
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class TrainingItemCoverage:
    """Whether the courses cover one item."""

    item: LabelledEnum
    covered: Determination[TrainingCoverageFacts, TrainingCovered]

    def __repr__(self) -> str:
        """The item and the status."""
        return f"TrainingItemCoverage({self.item.value}: {self.covered.status.value})"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class TrainingCoverage:
    """What the courses of one person cover of one aspect in a time; shown, and never added up to a mark."""

    aspect: TrainingAspect
    first: Date
    last: Date
    items: tuple[TrainingItemCoverage, ...]

    def of(self, standing: TrainingCovered | None) -> tuple[LabelledEnum, ...]:
        """The items that stand so; None is "not determined"."""
        return tuple(one.item for one in self.items if one.covered.value is standing)

    def say(self, language: Language) -> str:
        """The items that are covered, those with no course on file, and those of which it is not known."""
        zh = language == "zh"
        told = [
            f"{name.say(language)}{':' if zh else ': '}{('、' if zh else ', ').join(i.label.say(language) for i in found)}"
            for name, found in ((_name(standing), self.of(standing)) for standing in (*TrainingCovered, None))
            if found
        ]
        head = self.aspect.label.say(language)
        return f"{head}——{';'.join(told)}" if zh else f"{head}: {'; '.join(told)}"

    def __repr__(self) -> str:
        """The aspect and how many items stand how."""
        return f"TrainingCoverage({self.aspect.key}: {len(self.of(TrainingCovered.YES))} of {len(self.items)})"


def _name(standing: TrainingCovered | None) -> Label:
    return Label("未能确定", "not known") if standing is None else standing.label


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class TrainingGapAnswer:
    """One gap and what became of it."""

    gap: TrainingGap
    standing: Determination[TrainingGapFacts, TrainingGapStanding]

    @property
    def calls_for(self) -> Label:
        """What the gap calls for: courses on its ability, with such content, or practice."""
        if self.gap.ability is not None:
            name = self.gap.ability.label
            return Label(f"课程:{name.zh}", f"courses: {name.en}")
        match self.gap.kind:
            case GapKind.KNOWLEDGE:
                return Label("课程:专业知识培训", "courses: professional knowledge")
            case GapKind.ABILITY:
                return Label("课程:专业能力培训", "courses: professional ability")
            case GapKind.EXPERIENCE:
                return Label("实践锻炼(第十四条)", "practice (article 14)")

    def say(self, language: Language) -> str:
        """The kind of gap, what it calls for, and how it stands."""
        zh = language == "zh"
        value = self.standing.value
        told = self.standing.status.label if value is None else value.label
        noted = "" if self.gap.on is None else f"({self.gap.on})" if zh else f" ({self.gap.on})"
        kind, calls = self.gap.kind.label.say(language), self.calls_for.say(language)
        return f"{kind}{noted},{calls}:{told.zh}" if zh else f"{kind}{noted}, {calls}: {told.en}"

    def __repr__(self) -> str:
        """The kind and the status."""
        return f"TrainingGapAnswer({self.gap.kind.value}: {self.standing.status.value})"


def training_coverage(
    cadre: Cadre,
    aspect: str = "abilities",
    *,
    on: dt.date,
    since: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> TrainingCoverage:
    """What the courses of one person cover, from *since* to *on* (clauses 13.1 to 13.4, 13.7; Regulation of 2023 art. 13).

    Args:
        cadre: The personnel file.
        aspect: ``"abilities"``, ``"content"``, ``"modes"``, ``"providers"``, ``"topics"`` or ``"kinds"``.
        on: The last day looked at.
        since: The first day looked at; None is that of the training year.
        policy: The training year, and the accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        UnknownNameError: there is no such aspect.
        DateError: *since* comes after *on*, or one of them is not a date.
    """
    which = training_aspect(aspect)
    first, last = time_covered(since, on, policy)

    def item(one: LabelledEnum) -> TrainingItemCoverage:
        facts = training_coverage_facts(cadre, which, one, first, last)
        covered = determine(which.rule, facts, on=last, policy=policy, known_at=known_at)
        return TrainingItemCoverage(item=one, covered=covered)

    return TrainingCoverage(aspect=which, first=first, last=last, items=tuple(item(one) for one in which.items))


def training_gaps(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[TrainingGapAnswer, ...]:
    """What became of each gap that was noted by a day (clause 13.6), in the order of the file.

    Whether a gap is made good the department finds: a course alone does not close it.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)

    def answer(gap: TrainingGap) -> TrainingGapAnswer:
        standing = determine(
            TRAINING_GAP_STANDING, training_gap_facts(cadre, gap, day), on=day, policy=policy, known_at=known_at
        )
        return TrainingGapAnswer(gap=gap, standing=standing)

    return tuple(answer(gap) for gap in gaps_noted(cadre, day))


__all__ = [
    "TRAINING_ASPECTS",
    "TrainingCoverage",
    "TrainingGapAnswer",
    "TrainingItemCoverage",
    "training_coverage",
    "training_gaps",
]
