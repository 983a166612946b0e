"""Talent that a unit brought in from elsewhere (Opinion art. 14)."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Count, PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import about

__all__ = ["TalentIntake", "TalentMode", "TalentSource"]


class TalentSource(LabelledEnum):
    """The three sources that article 14 names."""

    CENTRAL_UNIT = "central_unit", "中央单位", "central units"
    DEVELOPED_REGION = "developed_region", "发达地区", "developed regions"
    UNIVERSITY = "university", "知名高校", "leading universities"


class TalentMode(LabelledEnum):
    """How talent comes."""

    SECONDMENT = "secondment", "挂职", "on secondment"
    POST = "post", "任职", "to take up a post"
    WORK = "work", "选调工作", "to work"


@attrs.frozen(kw_only=True, order=False, repr=False)
class TalentIntake(Event):
    """Some people who came from one source in one way; who they are is not kept."""

    label = Label("人才引进", "talent brought in")
    source: TalentSource | None = attrs.field(default=None, metadata=about("来源", "source", Privacy.PLAIN))
    mode: TalentMode | None = attrs.field(default=None, metadata=about("方式", "mode", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("日期", "day", Privacy.PLAIN))
    persons: Count | None = attrs.field(default=None, metadata=about("人数", "persons", Privacy.PLAIN))
