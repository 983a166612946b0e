"""What a monitored duty turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.rules import Change, Privacy, checked, fact


class DutyStatus(LabelledEnum):
    """How a unit stands with a duty that is monitored."""

    DONE = "done", "已落实", "carried out"
    NOT_DONE = "not_done", "未见落实", "nothing done on file"
    NOT_ADOPTED = "not_adopted", "未采用(探索事项,不属违反)", "not adopted (exploratory; no breach)"
    NOT_OWED = "not_owed", "无此项义务", "no such duty"


class DutyBearer(LabelledEnum):
    """Whom a duty binds.  Most sentences name no one: then it is read from their context."""

    EVERY_UNIT = "every_unit", "各单位", "every unit"
    COMPETENT_BODY = "competent_body", "主管该事项的机关", "the body in charge of the matter"
    HIGHER_ORGAN = "higher_organ", "州市级以上机关", "organs of prefecture level and above"
    PARTY_COMMITTEE = "party_committee", "各级党委(党组)", "Party committees and leading groups"
    ORGANISATION_DEPARTMENT = "organisation_department", "各级组织部门", "organisation departments"
    DISCIPLINE_ORGAN = "discipline_organ", "纪检监察机关", "discipline inspection and supervision organs"


class DutyEvidence(LabelledEnum):
    """What shows that a duty was carried out."""

    DOCUMENT = "document", "制度、方案文件", "the document that sets it up"
    ACTIVITY = "activity", "活动、工作台账", "the log of what was done"
    MEETING = "meeting", "会议记录", "the record of the meeting"
    REPORT = "report", "研判、督查、跟踪报告", "the report on it"
    CIRCULAR = "circular", "通报文件", "the circular"
    LIST = "list", "人员名单", "the list of persons"
    NUMBERS = "numbers", "年度人数统计", "the year's numbers of persons"


class DutyKind(LabelledEnum):
    """How a duty is performed."""

    MILESTONE = "milestone", "建立或落实的制度", "a mechanism to be set up"
    RECURRING = "recurring", "经常性工作(未规定间隔)", "recurring, the interval unstated"
    TREND = "trend", "逐年比较人数", "persons compared year by year"
    EXPLORATORY = "exploratory", "探索事项(可采用)", "exploratory: may be adopted"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class MonitoredDutyFacts:
    """One unit and one duty up to a day; None is "not on file"."""

    done: bool | None = None
    """Whether the unit did something by that day to carry it out."""
    bound: bool | None = None
    """Whether the duty binds this unit."""


done = fact(
    MonitoredDutyFacts,
    lambda f: f.done,
    "截至当日有落实的记载",
    "something was done by that day to carry it out",
    privacy=Privacy.PLAIN,
)
bound = fact(
    MonitoredDutyFacts,
    lambda f: f.bound,
    "本单位是义务主体",
    "the duty binds this unit",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
