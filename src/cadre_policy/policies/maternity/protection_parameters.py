"""The figures of protection in pregnancy, on maternity leave and with an infant, and one reading."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import FEMALE_EMPLOYEES_PROVISIONS, YUNNAN_FEMALE_EMPLOYEES
from cadre_policy.measures import Count, Days, Hours, Months, Years, Yuan
from cadre_policy.policies.maternity.parameters import BEGAN
from cadre_policy.rules import Dated, Reading, parameter

YUNNAN_BEGAN = "2024-11-01"
PREGNANCY = FEMALE_EMPLOYEES_PROVISIONS.art(6)
NURSING = FEMALE_EMPLOYEES_PROVISIONS.art(9)
NO_CUT = FEMALE_EMPLOYEES_PROVISIONS.art(5)
PAIN = YUNNAN_FEMALE_EMPLOYEES.art(9)


LATE_MONTHS = parameter(
    Months,
    Dated(value=Months(7), since=BEGAN),
    name="protection.late_months",
    zh="不得加班、夜班的怀孕月数",
    en="months of pregnancy from which overtime is barred",
    cite=PREGNANCY,
)
EARLY_MONTHS = parameter(
    Months,
    Dated(value=Months(3), since=YUNNAN_BEGAN, evidence=Evidence.SECONDARY),
    name="protection.early_months",
    zh="孕早期界限",
    en="months of pregnancy before which overtime is barred",
    cite=YUNNAN_FEMALE_EMPLOYEES.art(10, item=3),
)
INFANT_AGE = parameter(
    Years,
    Dated(value=Years(1), since=BEGAN),
    name="protection.infant_age",
    zh="婴儿年龄界限",
    en="the age that the infant must not have reached",
    cite=NURSING,
)
NURSING_HOUR = parameter(
    Hours,
    Dated(value=Hours(1), since=BEGAN),
    name="protection.nursing_hour",
    zh="每天哺乳时间",
    en="nursing time a day",
    cite=NURSING,
)
EXTRA_HOUR = parameter(
    Hours,
    Dated(value=Hours(1), since=BEGAN),
    name="protection.extra_hour",
    zh="多胞胎每多一个婴儿每天增加的哺乳时间",
    en="further nursing time a day for each extra infant",
    cite=NURSING,
)
PAIN_LEAST = parameter(
    Days,
    Dated(value=Days(1), since=YUNNAN_BEGAN),
    name="protection.pain_least",
    zh="痛经休假的下限",
    en="the least of the range of dysmenorrhoea leave",
    cite=PAIN,
)
PAIN_MOST = parameter(
    Days,
    Dated(value=Days(2), since=YUNNAN_BEGAN),
    name="protection.pain_most",
    zh="痛经休假的上限",
    en="the most of the range of dysmenorrhoea leave",
    cite=PAIN,
)
FEE = parameter(
    Yuan,
    Dated(value=Yuan(35), since=YUNNAN_BEGAN),
    name="protection.hygiene_fee_least",
    zh="每月卫生费下限",
    en="least hygiene fee a month",
    cite=PAIN,
)
CUT_SHORT_TIMES = parameter(
    Count,
    Dated(value=Count(2), since=YUNNAN_BEGAN, evidence=Evidence.SECONDARY),
    name="protection.cut_short_times",
    zh="未补休天数按工资标准的倍数(200%)",
    en="times the wage standard for days not restored (200 %)",
    cite=YUNNAN_FEMALE_EMPLOYEES.art("?"),
)

PAIN_DISCRETION = Reading(
    name="protection.pain_discretion",
    label=Label("一至二天的痛经休假按几天计", "how many of the one to two days of dysmenorrhoea leave count"),
    cite=PAIN,
    alternatives={"least": Label("下限一天", "the least, one day"), "most": Label("上限二天", "the most, two days")},
    default=None,
)
"""The text gives the range; which of the two is given no text and no known practice says."""
