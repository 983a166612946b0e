"""The figures of courses: leave from one, and the hours credited for one taken online."""

from decimal import Decimal

from cadre_policy.law import Evidence
from cadre_policy.law.instruments import CADRE_TRAINING_REGULATION, YUNNAN_ONLINE_ACADEMY_GUIDE
from cadre_policy.measures import Count, Hours
from cadre_policy.policies.training.parameters import BEGAN_2023
from cadre_policy.rules import Dated, Parameter, parameter

GUIDE = YUNNAN_ONLINE_ACADEMY_GUIDE.art("?")
GUIDE_BEGAN = "2024"

LEAVE_PART = parameter(
    Count,
    Dated(value=Count(7), since=BEGAN_2023),
    name="training.leave_part",
    zh="请假上限为总学时的几分之一",
    en="leave is at most one part in so many of the course",
    cite=CADRE_TRAINING_REGULATION.art(15, version="2023"),
)


def _length(seconds: int, name: str, zh: str, en: str) -> Parameter[Count]:
    since = Dated(value=Count(seconds), since=GUIDE_BEGAN, evidence=Evidence.SECONDARY)
    return parameter(Count, since, name=f"training.{name}", zh=zh, en=en, cite=GUIDE)


def _credit(hours: str, name: str, zh: str, en: str) -> Parameter[Hours]:
    since = Dated(value=Hours(Decimal(hours)), since=GUIDE_BEGAN, evidence=Evidence.SECONDARY)
    return parameter(Hours, since, name=f"training.{name}", zh=zh, en=en, cite=GUIDE)


LONG_FROM = _length(
    1800, "online_long_from", "计满学时的最短时长(秒)", "the least seconds of a course credited in full"
)
SHORT_UP_TO = _length(900, "online_short_up_to", "短课件的最长时长(秒)", "the most seconds of a short course")
LONG_CREDIT = _credit("1", "online_long_credit", "长课件学时", "hours for a long course")
MIDDLE_CREDIT = _credit("0.5", "online_middle_credit", "中等课件学时", "hours for a course in between")
SHORT_CREDIT = _credit("0.25", "online_short_credit", "短课件学时", "hours for a short course")
TEST_CREDIT = _credit("0.5", "online_test_credit", "通过测试学时", "hours for a passed test")
