"""The figures of childcare leave."""

from typing import TypeVar

from cadre_policy.law import Evidence
from cadre_policy.law.instruments import YUNNAN_POPULATION_REGULATION
from cadre_policy.measures import Count, Days, Years
from cadre_policy.rules import Dated, parameter

T = TypeVar("T")

BEGAN = "2022-01-17"
GRANT = YUNNAN_POPULATION_REGULATION.art(18, version="2022")


def _granted(value: T) -> Dated[T]:
    """A figure of the third amendment; its clauses were read in secondary sources."""
    return Dated(value=value, since=BEGAN, evidence=Evidence.SECONDARY)


AGE_LIMIT = parameter(
    Years,
    _granted(Years(3)),
    name="leave.childcare.age_limit",
    zh="子女年龄界限",
    en="the age that a child must not have reached",
    cite=GRANT,
)
BASE = parameter(
    Days,
    _granted(Days(10)),
    name="leave.childcare.base",
    zh="每年育儿假",
    en="days of childcare leave a year",
    cite=GRANT,
)
SEVERAL = parameter(
    Count,
    _granted(Count(2)),
    name="leave.childcare.several",
    zh="增加天数所需的子女数",
    en="the number of children for the further days",
    cite=GRANT,
)
ADDITION = parameter(
    Days,
    _granted(Days(5)),
    name="leave.childcare.addition",
    zh="有两个以上未满三周岁子女的增加天数",
    en="further days with two or more children under three",
    cite=GRANT,
)
