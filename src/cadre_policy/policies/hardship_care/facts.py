"""What visits, aid from the fund, and normal benefits turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.records import CareStatus
from cadre_policy.rules import Change, Privacy, checked, fact


class VisitStatus(LabelledEnum):
    """How a person's family stands under the duty to visit families in hardship."""

    VISITED = "visited", "已上门慰问", "visited"
    NOT_ON_FILE = "not_on_file", "应慰问,未见记载", "due, and none is on file"
    NOT_OWED = "not_owed", "不适用(未认定困难)", "not owed (no hardship was found)"


class BenefitStatus(LabelledEnum):
    """How one benefit that a person is due stands."""

    GRANTED = "granted", "已落实", "granted"
    DUE = "due", "应享未落实", "due"
    NOT_YET = "not_yet", "尚未到起始日期", "not due yet"
    ENDED = "ended", "已终止", "ended"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class HardshipFacts:
    """What visits and aid in hardship turn on, of one person on one day; None is "not on file"."""

    hardship: bool | None = None
    """Whether the competent body found a hardship of the person or the family that still lasts."""
    visited: bool | None = None
    """Whether the family was visited, for whatever reason, since the hardship arose."""
    visited_about_it: bool | None = None
    """Whether it was visited since because of hardship or illness."""
    fund: bool | None = None
    """Whether there is a special fund for hardship."""


hardship = fact(
    HardshipFacts,
    lambda f: f.hardship,
    "经认定有困难且仍在持续",
    "a hardship was found and still lasts",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
visited = fact(
    HardshipFacts,
    lambda f: f.visited,
    "困难发生后已上门慰问",
    "the family was visited since",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
visited_about_it = fact(
    HardshipFacts,
    lambda f: f.visited_about_it,
    "困难发生后已因困难或生病上门慰问",
    "the family was visited since because of hardship or illness",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
fund = fact(
    HardshipFacts,
    lambda f: f.fund,
    "已设立困难帮扶专项资金",
    "there is a special fund for hardship",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class BenefitFacts:
    """What one normal benefit turns on, on one day; None is "not on file"."""

    has_basis: bool | None = None
    """Whether an instrument gives the benefit: the Opinion itself gives none."""
    begun: bool | None = None
    """Whether the day from which it is due has come."""
    over: bool | None = None
    """Whether the day until which it was due has passed."""
    status: CareStatus | None = None
    """What became of it."""


has_basis = fact(
    BenefitFacts, lambda f: f.has_basis, "有规定依据", "an instrument gives the benefit", privacy=Privacy.PLAIN
)
begun = fact(BenefitFacts, lambda f: f.begun, "已到起始日期", "the first day has come", change=Change.FIXED)
over = fact(BenefitFacts, lambda f: f.over, "截止日期已过", "the last day has passed", change=Change.FIXED)
benefit_status = fact(
    BenefitFacts,
    lambda f: f.status,
    "落实状态",
    "what became of the benefit",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
