"""What a yearly batch turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


class BatchKind(LabelledEnum):
    """The three batches of every year."""

    MODELS = "models", "选树先进典型", "models set up"
    PROMOTED = "promoted", "选拔使用", "promoted"
    TOLERATED = "tolerated", "容错", "tolerated"


class BatchStatus(LabelledEnum):
    """How a batch of one calendar year stands."""

    DONE = "done", "已有一批", "there is one"
    DUE = "due", "年度未满,尚未见", "due (the year is still running)"
    MISSED = "missed", "年度已满,未见", "missed (the year is over)"
    NONE = "none", "无(如实报告,不属违反)", "none (to be reported; no breach)"
    NOT_OWED = "not_owed", "无此项义务", "not owed"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class YearlyBatchFacts:
    """One batch of one unit and one calendar year, up to the day asked about; None is "not on file".

    No rule outside this topic reads any of it: how many were chosen, promoted or tolerated decides no case.
    """

    named: Count | None = None
    """Persons of the batch on file."""
    more_named: bool | None = None
    """Whether others, not on file, make up the number; no, if the ledger is complete."""
    bound: bool | None = None
    """Whether the duty binds this unit."""
    year_end: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the year."""
    year_over: bool | None = None
    """Whether the year was over on the day asked about."""


named = fact(
    YearlyBatchFacts,
    lambda f: f.named,
    "该年度记载的本批人数",
    "persons of the batch on file",
    privacy=Privacy.PLAIN,
    highest=Count(1_000_000),
)
more_named = fact(
    YearlyBatchFacts,
    lambda f: f.more_named,
    "另有未记载的人员,可补足人数",
    "others that are not on file make up the number",
    privacy=Privacy.PLAIN,
)
bound = fact(
    YearlyBatchFacts,
    lambda f: f.bound,
    "本单位是义务主体",
    "the duty binds this unit",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
year_end = fact(
    YearlyBatchFacts,
    lambda f: f.year_end,
    "该年度最后一日",
    "the last day of the year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
year_over = fact(
    YearlyBatchFacts,
    lambda f: f.year_over,
    "该年度已满",
    "the year is over",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class BatchLevelFacts:
    """From which levels the batches of one calendar year came; None is "not on file"."""

    together: bool | None = None
    """Whether the three batches taken together named cadres of every level from the unit's own downwards."""
    each: bool | None = None
    """Whether each of them did."""
    year_end: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the year."""


together = fact(
    BatchLevelFacts,
    lambda f: f.together,
    "三批合计涵盖各级干部",
    "the three batches together name cadres of every level",
    privacy=Privacy.PLAIN,
)
each = fact(
    BatchLevelFacts,
    lambda f: f.each,
    "三批各自涵盖各级干部",
    "each batch names cadres of every level",
    privacy=Privacy.PLAIN,
)
levels_year_end = fact(
    BatchLevelFacts,
    lambda f: f.year_end,
    "该年度最后一日",
    "the last day of the year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
