"""What a time limit of a remedy turns on: the way that is taken, the step, and the day from which it runs."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Days, PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


class RemedyTrack(LabelledEnum):
    """By which text a person turns against a decision, or has a matter looked into."""

    CIVIL_SERVANT = "civil_servant", "公务员复核、申诉", "review and appeal of civil servants"
    SUPERVISION = "supervision", "监察机关复审、复核", "re-examination by supervisory organs"
    STATE_ENTERPRISE = (
        "state_enterprise",
        "国有企业管理人员复核、申诉",
        "review and appeal of state enterprise managers",
    )
    ACCOUNTABILITY = "accountability", "党内问责申诉", "appeal against accountability"
    PETITION = "petition", "信访", "petition"
    REPORT = "report", "检举控告的处理", "handling of reports and accusations"
    TOLERANCE = "tolerance", "容错认定", "determination of tolerance"


class RemedyStep(LabelledEnum):
    """Who has to do what within the time limit; names differ from text to text (see the labels of the bodies)."""

    ASK_REVIEW = "ask_review", "申请复核(复审、复查)", "to ask for review"
    DECIDE_REVIEW = "decide_review", "作出复核(复审、复查)决定", "to decide on the review"
    ASK_APPEAL = "ask_appeal", "提出申诉(复核)", "to appeal after review"
    ASK_DIRECTLY = "ask_directly", "不经复核直接申诉", "to appeal without review"
    DECIDE_APPEAL = "decide_appeal", "作出申诉(复核)决定", "to decide on the appeal"
    ASK_FURTHER = "ask_further", "再申诉", "to appeal further"
    ASK_EXTENSION = "ask_extension", "因不可抗拒等事由申请顺延期限", "to ask for more time after a hindrance"
    REGISTER = "register", "登记并分流", "to register and route"
    HANDLE = "handle", "办结", "to finish handling"
    PASS_ON = "pass_on", "上报、受理或者转送", "to pass up, accept or forward"


class LimitUnit(LabelledEnum):
    """In what a time limit is counted; no unit is turned into another."""

    DAYS = "days", "日", "days"
    WORKING_DAYS = "working_days", "工作日", "working days"
    MONTHS = "months", "个月", "calendar months"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RemedyLimitFacts:
    """One step on one way; None is "not on file"."""

    track: RemedyTrack | None = None
    step: RemedyStep | None = None
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which the limit runs: of knowing, of receipt, of acceptance, or on which a hindrance ended."""
    extended: bool | None = None
    """Whether the deciding body extended its time; the longest extension is then counted."""
    working_days_run: Days | None = None
    """Working days from the day after that up to the day asked about."""


track = fact(RemedyLimitFacts, lambda f: f.track, "救济途径", "the way taken", privacy=Privacy.PLAIN)
step = fact(RemedyLimitFacts, lambda f: f.step, "环节", "the step", privacy=Privacy.PLAIN)
since = fact(
    RemedyLimitFacts, lambda f: f.since, "期限起算之日", "the day from which the limit runs", privacy=Privacy.SENSITIVE
)
extended = fact(
    RemedyLimitFacts,
    lambda f: f.extended,
    "经批准延长期限",
    "the time to decide was extended",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
working_days_run = fact(
    RemedyLimitFacts,
    lambda f: f.working_days_run,
    "起算后已过的工作日数",
    "working days run",
    privacy=Privacy.PLAIN,
    highest=Days(400),
)

__all__ = [
    "LimitUnit",
    "RemedyLimitFacts",
    "RemedyStep",
    "RemedyTrack",
    "extended",
    "since",
    "step",
    "track",
    "working_days_run",
]
