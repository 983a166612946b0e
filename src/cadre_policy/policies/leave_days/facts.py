"""What the counting of leave turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count
from cadre_policy.records import LeaveKind
from cadre_policy.rules import Change, Privacy, checked, fact


class RunsIn(LabelledEnum):
    """In which days a leave is counted."""

    WORKING_DAYS = "working_days", "工作日", "working days"
    """Holidays and weekly rest days are not charged."""
    CALENDAR_DAYS = "calendar_days", "日历日", "calendar days"
    """Every day is charged, rest days and holidays included."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class LeaveDaysFacts:
    """Of which kind a leave is; None is "not on file"."""

    kind: LeaveKind | None = None


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class WorkRunFacts:
    """How long one works without a day off next to a statutory holiday; None is "not on file"."""

    days: Count | None = None
    """Consecutive days worked right before, or right after, the days off."""


kind = fact(LeaveDaysFacts, lambda f: f.kind, "假别", "kind of leave", change=Change.FIXED, privacy=Privacy.SENSITIVE)
run = fact(
    WorkRunFacts,
    lambda f: f.days,
    "法定节假日前后连续工作天数",
    "days worked without a break next to a statutory holiday",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
