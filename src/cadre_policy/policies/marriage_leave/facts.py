"""What marriage leave and bereavement leave turn on."""

import attrs

from cadre_policy.measures import Days, PartialDate, to_partial_date
from cadre_policy.records import Relation
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class MarriageLeaveFacts:
    """What marriage leave turns on; None is "not on file"."""

    registered: bool | None = None
    """Whether the person has registered a marriage."""
    registered_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of registration; the texts of that day decide."""
    national_granted: Days | None = None
    """Days that the unit's leaders granted within the national range of one to three."""
    works_apart: bool | None = None
    """Whether the spouses work in different places."""
    requested: Days | None = None
    """Days of marriage leave that are asked for."""


registered = fact(
    MarriageLeaveFacts,
    lambda f: f.registered,
    "已登记结婚",
    "a marriage has been registered",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
registered_on = fact(
    MarriageLeaveFacts,
    lambda f: f.registered_on,
    "结婚登记日期",
    "the day of registering the marriage",
    privacy=Privacy.SENSITIVE,
)
national_granted = fact(
    MarriageLeaveFacts,
    lambda f: f.national_granted,
    "单位领导酌情批准的国家规定婚假天数",
    "days that the leaders granted within the national range",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
works_apart = fact(
    MarriageLeaveFacts,
    lambda f: f.works_apart,
    "双方不在一地工作",
    "the spouses work in different places",
    privacy=Privacy.SENSITIVE,
)
marriage_requested = fact(
    MarriageLeaveFacts,
    lambda f: f.requested,
    "申请的婚假天数",
    "days of marriage leave asked for",
    change=Change.CHANGEABLE,
    highest=Days(366),
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class BereavementFacts:
    """What leave for one death in the family turns on; None is "not on file"."""

    relation: Relation | None = None
    """What the person who died was to the cadre."""
    died: bool | None = None
    """Whether that person has died."""
    died_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of death; the texts of that day decide."""
    granted: Days | None = None
    """Days that the unit's leaders granted within the range of one to three."""
    funeral_away: bool | None = None
    """Whether the cadre has to travel to another place for the funeral."""
    requested: Days | None = None
    """Days of bereavement leave that are asked for."""


relation = fact(
    BereavementFacts,
    lambda f: f.relation,
    "去世亲属与本人的关系",
    "what the person who died was to the cadre",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
died = fact(
    BereavementFacts,
    lambda f: f.died,
    "该亲属已去世",
    "that person has died",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
died_on = fact(BereavementFacts, lambda f: f.died_on, "亲属去世日期", "the day of death", privacy=Privacy.SENSITIVE)
granted = fact(
    BereavementFacts,
    lambda f: f.granted,
    "单位领导酌情批准的丧假天数",
    "days of bereavement leave that the leaders granted",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
funeral_away = fact(
    BereavementFacts,
    lambda f: f.funeral_away,
    "需到外地料理丧事",
    "the funeral is in another place",
    privacy=Privacy.SENSITIVE,
)
bereavement_requested = fact(
    BereavementFacts,
    lambda f: f.requested,
    "申请的丧假天数",
    "days of bereavement leave asked for",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
