"""What a request for leave turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Days
from cadre_policy.records import LeaveKind
from cadre_policy.rules import Change, Privacy, checked, fact


class RequestAnswer(LabelledEnum):
    """How a request for leave stands to what is due; the unit decides on it."""

    FITS = "fits", "在应享天数之内", "within what is due"
    EXCEEDS = "exceeds", "超出应享天数", "more than what is due"
    OVERLAPS = "overlaps", "与已准假期重叠", "overlaps leave on the books"
    NO_NUMBER = "no_number", "文件未定天数,由批准机关决定", "no text fixes a number of days: the approving body decides"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class LeaveRequestFacts:
    """What a request for leave turns on; None is "not on file"."""

    kind: LeaveKind | None = None
    overlaps: bool | None = None
    """Whether another leave on the books takes some of its days."""
    entitled: Days | None = None
    """Days due of this kind in the year, or for the event, that the leave is charged to."""
    booked: Days | None = None
    """Days of them already taken or booked."""
    requested: Days | None = None
    """Days that the request is charged, counted as leave of its kind is counted."""


kind = fact(LeaveRequestFacts, lambda f: f.kind, "假别", "kind of leave", privacy=Privacy.SENSITIVE)
overlaps = fact(
    LeaveRequestFacts, lambda f: f.overlaps, "与其他已准假期重叠", "another leave on the books takes some of its days"
)
entitled = fact(
    LeaveRequestFacts,
    lambda f: f.entitled,
    "应享天数",
    "days due",
    change=Change.FIXED,
    highest=Days(366),
)
booked = fact(LeaveRequestFacts, lambda f: f.booked, "已休和已准天数", "days taken or booked", highest=Days(366))
requested = fact(LeaveRequestFacts, lambda f: f.requested, "申请天数", "days requested", highest=Days(366))
