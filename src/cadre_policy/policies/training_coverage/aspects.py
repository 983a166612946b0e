"""What is covered: six aspects of a course, each with the clause that names its members."""

from collections.abc import Callable
from typing import Final

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import Label, LabelledEnum
from cadre_policy.policies.training_coverage import rules
from cadre_policy.policies.training_coverage.facts import TrainingCoverageFacts, TrainingCovered
from cadre_policy.records import (
    Ability,
    StrategyTopic,
    TrainingCategory,
    TrainingKind,
    TrainingMode,
    TrainingProvider,
    TrainingRecord,
)
from cadre_policy.rules import Rule

_Tags = Callable[[TrainingRecord], tuple[LabelledEnum, ...]]


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class TrainingAspect:
    """One thing that a record tells of a course, and the members of it that a text names."""

    key: str
    """Its name in code and files: ``"abilities"``."""
    label: Label
    items: tuple[LabelledEnum, ...]
    """Those that the text names, in its order; a record may also state others."""
    rule: Rule[TrainingCoverageFacts, TrainingCovered]
    tags: _Tags
    """What a record states; empty is not stated."""

    def covers(self, record: TrainingRecord, item: LabelledEnum) -> bool | None:
        """Whether a course covers an item: not if it was broken off, unknown if the record does not say what it covers."""
        if record.completed is False:
            return False
        stated = self.tags(record)
        return item in stated if stated else None

    def __repr__(self) -> str:
        """The key."""
        return f"TrainingAspect({self.key!r})"


def _one(field: str) -> _Tags:
    def tags(record: TrainingRecord) -> tuple[LabelledEnum, ...]:
        stated = getattr(record, field)
        return () if stated is None else (stated,)

    return tags


TRAINING_ASPECTS: Final = (
    TrainingAspect(
        key="abilities",
        label=Label("八种本领", "the eight abilities"),
        items=tuple(Ability),
        rule=rules.ABILITIES_COVERED,
        tags=lambda record: record.abilities,
    ),
    TrainingAspect(
        key="content",
        label=Label("培训内容", "content"),
        items=tuple(TrainingCategory),
        rule=rules.CONTENT_COVERED,
        tags=_one("category"),
    ),
    TrainingAspect(
        key="modes",
        label=Label("培训方式", "ways of training"),
        items=tuple(TrainingMode),
        rule=rules.MODES_COVERED,
        tags=_one("mode"),
    ),
    TrainingAspect(
        key="providers",
        label=Label("师资平台", "providers"),
        items=(
            TrainingProvider.TRAINING_BODY,
            TrainingProvider.UNIVERSITY,
            TrainingProvider.THINK_TANK,
            TrainingProvider.RESEARCH_INSTITUTE,
        ),
        rule=rules.PROVIDERS_COVERED,
        tags=_one("provider"),
    ),
    TrainingAspect(
        key="topics",
        label=Label("重大战略(举例)", "strategies (examples)"),
        items=tuple(one for one in StrategyTopic if one is not StrategyTopic.OTHER),
        rule=rules.TOPICS_COVERED,
        tags=lambda record: record.topics,
    ),
    TrainingAspect(
        key="kinds",
        label=Label("培训类别", "kinds of training"),
        items=(
            TrainingKind.PARTY_THEORY,
            TrainingKind.DECISIONS,
            TrainingKind.INITIAL,
            TrainingKind.APPOINTMENT,
            TrainingKind.IN_SERVICE,
        ),
        rule=rules.KINDS_COVERED,
        tags=_one("kind"),
    ),
)
"""In the order in which reports show them."""


def training_aspect(key: str) -> TrainingAspect:
    """The aspect of a key, such as ``"abilities"``.

    Raises:
        UnknownNameError: there is none; the error lists those that look alike.
    """
    found = next((one for one in TRAINING_ASPECTS if one.key == key), None)
    if found is None:
        raise UnknownNameError("aspect of training", key, [one.key for one in TRAINING_ASPECTS])
    return found


__all__ = ["TRAINING_ASPECTS", "TrainingAspect", "training_aspect"]
