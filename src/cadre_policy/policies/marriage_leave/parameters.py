"""The figures of marriage and bereavement leave, and how the discretion of leaders is read."""

from cadre_policy.law import Basis, Evidence, Label
from cadre_policy.law.instruments import MARRIAGE_FUNERAL_NOTICE, YUNNAN_POPULATION_REGULATION
from cadre_policy.measures import Days
from cadre_policy.rules import Dated, Reading, parameter

BEGAN = "1980-02-20"
YUNNAN_BEGAN = "2016-03-31"
NOTICE = MARRIAGE_FUNERAL_NOTICE.art("?")
GRANT_2016 = YUNNAN_POPULATION_REGULATION.art(22, version="2016")
GRANT_2022 = YUNNAN_POPULATION_REGULATION.art(18, version="2022")


def _by_practice(days: Days) -> Dated[Days]:
    """A figure of the notice.  It is addressed to state enterprises; that organs follow it is a reading."""
    return Dated(value=days, since=BEGAN, basis=Basis.READING)


NATIONAL_LEAST = parameter(
    Days,
    _by_practice(Days(1)),
    name="leave.marriage.national_least",
    zh="国家规定婚假的下限",
    en="the least of the national range of marriage leave",
    cite=NOTICE,
)
NATIONAL_MOST = parameter(
    Days,
    _by_practice(Days(3)),
    name="leave.marriage.national_most",
    zh="国家规定婚假的上限",
    en="the most of the national range of marriage leave",
    cite=NOTICE,
)
YUNNAN_ADDITION = parameter(
    Days,
    Dated(value=Days(15), since=YUNNAN_BEGAN, cite=GRANT_2016),
    Dated(value=Days(15), since="2022-01-17", evidence=Evidence.SECONDARY),
    name="leave.marriage.yunnan_addition",
    zh="云南在国家规定婚假外增加的天数",
    en="days that Yunnan adds to the national marriage leave",
    cite=GRANT_2022,
)
BEREAVEMENT_LEAST = parameter(
    Days,
    _by_practice(Days(1)),
    name="leave.bereavement.least",
    zh="丧假的下限",
    en="the least of the range of bereavement leave",
    cite=NOTICE,
)
BEREAVEMENT_MOST = parameter(
    Days,
    _by_practice(Days(3)),
    name="leave.bereavement.most",
    zh="丧假的上限",
    en="the most of the range of bereavement leave",
    cite=NOTICE,
)

_RANGE = {
    "most": Label("按上限三天(通常做法)", "the most, three days (the usual way)"),
    "least": Label("按下限一天", "the least, one day"),
    "granted": Label("按领导实际批准的天数", "the days that the leaders granted"),
}
MARRIAGE_DISCRETION = Reading(
    name="leave.marriage.discretion",
    label=Label(
        "一至三天由单位领导酌情批准的婚假按几天计", "how many of the one to three days at the leaders' discretion count"
    ),
    cite=NOTICE,
    alternatives=_RANGE,
    default="most",
)
BEREAVEMENT_DISCRETION = Reading(
    name="leave.bereavement.discretion",
    label=Label(
        "一至三天由单位领导酌情批准的丧假按几天计", "how many of the one to three days at the leaders' discretion count"
    ),
    cite=NOTICE,
    alternatives=_RANGE,
    default="most",
)
"""A grant outside the range counts as the end of it that is nearer."""
