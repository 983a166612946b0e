"""What coverage turns on: whether a course covers something, and what became of a gap."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.rules import Change, checked, fact


class TrainingCovered(LabelledEnum):
    """Whether the courses of a time cover one thing that article 13 names; no text sets a mark to reach."""

    YES = "yes", "已有课程", "a course covers it"
    NO = "no", "未见课程", "no course on file"


class TrainingGapStanding(LabelledEnum):
    """What became of a gap that was noted."""

    CLOSED = "closed", "已认定补齐", "found made good"
    TRAINED = "trained", "已有针对性培训,尚待认定", "trained for since, not yet found made good"
    WAITING = "waiting", "未见针对性培训", "no training for it on file"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TrainingCoverageFacts:
    """One thing to be taught, in one time; None is "not on file"."""

    taught: bool | None = None
    """Whether a course of that time covers it; no, if the list is complete and each course says what it covers."""


taught = fact(
    TrainingCoverageFacts,
    lambda f: f.taught,
    "期间内有课程涉及",
    "a course of the time covers it",
    change=Change.CHANGEABLE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TrainingGapFacts:
    """One gap that the organisation department noted; None is "not on file"."""

    closed: bool | None = None
    """Whether it was found made good."""
    trained: bool | None = None
    """Whether a course for it was recorded since it was noted."""


closed = fact(TrainingGapFacts, lambda f: f.closed, "已认定补齐", "found made good", change=Change.FINDING)
trained = fact(
    TrainingGapFacts,
    lambda f: f.trained,
    "认定短板后有针对性培训",
    "a course for it since it was noted",
    change=Change.CHANGEABLE,
)
