"""What training for a post taken up, and initial training, turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Days, PartialDate, to_partial_date
from cadre_policy.rules import Change, checked, fact


class PromotionTraining(LabelledEnum):
    """How a person stands with the training that a promotion to a leading post asks for."""

    DONE = "done", "已按期完成", "done in time"
    RUNNING = "running", "未完成,期限未到", "not done, the time is still running"
    LATE = "late", "逾期完成", "done after the time was over"
    OVERDUE = "overdue", "逾期未完成", "not done, and the time is over"
    NOT_OWED = "not_owed", "不适用(未提拔担任领导职务)", "not owed (no promotion to a leading post)"


class AppointmentKind(LabelledEnum):
    """The appointments for which a number of days of training is known."""

    COUNTY = "county", "县处级副职以上领导职务", "leading post, county or division deputy or above"
    SECTION = "section", "乡科级领导职务", "leading post at township or section level"
    TRANSFERRED = "transferred", "调任副调研员级以上职务", "transferred in at deputy consultant level or above"
    OTHER = "other", "其他(未见天数规定)", "other: no number of days is known"


class AppointmentDays(LabelledEnum):
    """How the days of training for an appointment stand to the number of the text."""

    ENOUGH = "enough", "天数已够", "the days are enough"
    SHORT_IN_PRINCIPLE = (
        "short_in_principle",
        "少于原则上的天数",
        "fewer than the text asks for in principle: it leaves room for a departure",
    )
    SHORT = "short", "天数不足", "the days are too few"
    NOT_OWED = "not_owed", "不适用", "not owed"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PromotionTrainingFacts:
    """What the training for a promotion turns on; None is "not on file"."""

    promoted: bool | None = None
    """Whether the person was promoted to a leading post."""
    promoted_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of the last such promotion."""
    trained_before: bool | None = None
    """Whether the training for it was finished before it."""
    trained: bool | None = None
    """Whether the training was finished after it, by the day asked about."""
    trained_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which it was finished."""


promoted = fact(
    PromotionTrainingFacts,
    lambda f: f.promoted,
    "已提拔担任领导职务",
    "promoted to a leading post",
    change=Change.FIXED,
)
promoted_on = fact(PromotionTrainingFacts, lambda f: f.promoted_on, "提拔任职时间", "the day of the promotion")
trained_before = fact(
    PromotionTrainingFacts, lambda f: f.trained_before, "提拔前已完成任职培训", "trained for the post before it"
)
trained = fact(
    PromotionTrainingFacts,
    lambda f: f.trained,
    "提拔后已完成任职培训",
    "trained for the post after it",
    change=Change.CHANGEABLE,
)
trained_on = fact(
    PromotionTrainingFacts,
    lambda f: f.trained_on,
    "任职培训完成日",
    "the day on which that training was finished",
    change=Change.CHANGEABLE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class InitialTrainingFacts:
    """Initial training of a recruited civil servant during probation; None is "not on file"."""

    days: Days | None = None
    """Days of initial training credited."""
    more_days: bool | None = None
    """Whether days not on file make up the number; no, if the list is complete and its days are stated."""
    passed: bool | None = None
    """Whether the training was found to be passed; no, if it was failed or broken off."""


initial_days = fact(
    InitialTrainingFacts,
    lambda f: f.days,
    "初任培训天数",
    "days of initial training",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
more_initial_days = fact(
    InitialTrainingFacts,
    lambda f: f.more_days,
    "另有未记载的初任培训天数,可补足",
    "further days of initial training, not on file, make up the number",
)
initial_passed = fact(
    InitialTrainingFacts, lambda f: f.passed, "初任培训考核合格", "initial training was passed", change=Change.FINDING
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AppointmentFacts:
    """The days of training for one appointment; None is "not on file"."""

    kind: AppointmentKind | None = None
    """For what the training is."""
    appointed_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of the appointment; the text of that day decides."""
    days: Days | None = None
    """Days of training for it credited by the day asked about, before it and after."""
    more_days: bool | None = None
    """Whether days not on file make up the number; no, if the list is complete and its days are stated."""


appointment_kind = fact(AppointmentFacts, lambda f: f.kind, "任职类别", "the kind of appointment", change=Change.FIXED)
appointed_on = fact(AppointmentFacts, lambda f: f.appointed_on, "任职时间", "the day of the appointment")
appointment_days = fact(
    AppointmentFacts,
    lambda f: f.days,
    "任职培训天数",
    "days of training for the appointment",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
more_appointment_days = fact(
    AppointmentFacts,
    lambda f: f.more_days,
    "另有未记载的任职培训天数,可补足",
    "further days of training for it, not on file, make up the number",
)
