"""What the procedure of one selection turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, Days, PartialDate, to_partial_date
from cadre_policy.records import PostLevel
from cadre_policy.rules import Change, checked, fact

_MOST = Count(199)


class ConsentNeeded(LabelledEnum):
    """Whether and by when the organisation department above must consent."""

    NONE = "none", "不须上级同意", "none"
    FILING = "filing", "年底备案即可", "filing at the year's end is enough"
    BEFORE_MEETING = "before_meeting", "须在讨论决定会前征得同意", "before the decision meeting"
    BEFORE_INSPECTION = "before_inspection", "须在考察前报告并征得同意", "before the inspection"


class VoteOutcome(LabelledEnum):
    """What the vote in the decision meeting came to."""

    ADOPTED = "adopted", "通过", "adopted"
    NOT_ADOPTED = "not_adopted", "未通过(同意者未超过应到会成员半数)", "not adopted: no more than half agreed"
    INVALID = "invalid", "无效(到会不足三分之二)", "invalid: fewer than two thirds were present"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SelectionFacts:
    """One selection for one leading post, step by step; None is "not on file".  It is asked about as of its decision."""

    target: PostLevel | None = None
    """The level of the post."""
    central_organ: bool | None = None
    exceptional: bool | None = None
    """Whether it is an exceptional promotion."""
    levels_skipped: Count | None = None
    recommended: bool | None = None
    """Whether a democratic recommendation was held."""
    recommended_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    inspected_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the inspection began, until which the recommendation must be valid."""
    inspectors: Count | None = None
    consent: bool | None = None
    """Whether the organisation department above consented."""
    consent_before_meeting: bool | None = None
    consent_before_inspection: bool | None = None
    entitled: Count | None = None
    """Members of the committee who are entitled to attend; the next two are present, and agreed."""
    present: Count | None = None
    agreed: Count | None = None
    head_spoke_last: bool | None = None
    reopened: bool | None = None
    """Whether the decision was reopened."""
    agreed_to_reopen: Count | None = None
    notice_days: Days | None = None
    """Working days of the notice before the appointment."""
    notice_states_ground: bool | None = None


_F = SelectionFacts

target = fact(_F, lambda f: f.target, "拟任职务层次", "the level of the post", change=Change.FIXED)
central_organ = fact(_F, lambda f: f.central_organ, "属于中央机关", "in a central organ", change=Change.FIXED)
exceptional = fact(_F, lambda f: f.exceptional, "属于破格提拔", "an exceptional promotion")
levels_skipped = fact(_F, lambda f: f.levels_skipped, "越过的级数", "levels skipped", highest=Count(11))
recommended = fact(_F, lambda f: f.recommended, "经过民主推荐", "a recommendation was held", change=Change.CHANGEABLE)
recommended_on = fact(_F, lambda f: f.recommended_on, "民主推荐日期", "recommended on")
inspected_on = fact(_F, lambda f: f.inspected_on, "考察开始日期", "the inspection began on")
inspectors = fact(
    _F,
    lambda f: f.inspectors,
    "考察组人数",
    "members of the inspection team",
    change=Change.CHANGEABLE,
    highest=Count(99),
)
consent = fact(_F, lambda f: f.consent, "上级组织部门同意", "consent from above", change=Change.FINDING)
consent_before_meeting = fact(
    _F, lambda f: f.consent_before_meeting, "同意在讨论决定会前", "the consent came before the meeting"
)
consent_before_inspection = fact(
    _F, lambda f: f.consent_before_inspection, "同意在考察前", "the consent came before the inspection"
)
entitled = fact(_F, lambda f: f.entitled, "应到会成员数", "members entitled to attend", lowest=Count(1), highest=_MOST)
present = fact(_F, lambda f: f.present, "到会成员数", "members present", highest=_MOST)
agreed = fact(_F, lambda f: f.agreed, "同意人数", "members who agreed", highest=_MOST)
head_spoke_last = fact(
    _F, lambda f: f.head_spoke_last, "主要负责人末位表态", "the head spoke last", change=Change.CHANGEABLE
)
reopened = fact(_F, lambda f: f.reopened, "决定经过复议", "the decision was reopened")
agreed_to_reopen = fact(
    _F, lambda f: f.agreed_to_reopen, "同意复议人数", "members who agreed to reopen it", highest=_MOST
)
notice_days = fact(
    _F, lambda f: f.notice_days, "公示工作日数", "working days of notice", change=Change.CHANGEABLE, highest=Days(366)
)
notice_states_ground = fact(
    _F,
    lambda f: f.notice_states_ground,
    "公示说明破格的情形和理由",
    "the notice states the ground",
    change=Change.CHANGEABLE,
)
