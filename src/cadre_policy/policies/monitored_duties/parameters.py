"""From when the duties hold."""

from cadre_policy.law import Evidence
from cadre_policy.law.instruments import WOMEN_RIGHTS_LAW
from cadre_policy.rules import Dated, parameter

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

WOMEN_CHECKS_LAW = WOMEN_RIGHTS_LAW.art(31, version="2022")

WOMEN_CHECKS_BEGAN = parameter(
    bool,
    Dated(value=True, since="2023-01-01", promulgated="2022-10-30", evidence=Evidence.RECALLED),
    name="duty.womens_checks_began",
    zh="妇女权益保障法2022年文本已施行(施行日期凭记忆)",
    en="the Women's Rights Law of 2022 is in force (the day of its start is recalled)",
    cite=WOMEN_CHECKS_LAW,
)
"""The text itself was read; it names no frequency."""
