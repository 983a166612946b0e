"""Protection in pregnancy, on maternity leave and with an infant: the rules."""

from cadre_policy.law import OPINION, Citation
from cadre_policy.law.instruments import (
    CIVIL_SERVANTS_LAW,
    WOMEN_RIGHTS_LAW,
    YUNNAN_FEMALE_EMPLOYEES,
)
from cadre_policy.measures import Completion, Count, Days, Hours, Yuan
from cadre_policy.policies.maternity import protected as about
from cadre_policy.policies.maternity import protection_parameters as figures
from cadre_policy.policies.maternity.parameters import BEGAN
from cadre_policy.policies.maternity.protected import CutShortFacts, ProtectionFacts
from cadre_policy.policies.remedies import UNIT
from cadre_policy.records import StaffKind
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    first_of,
    in_force,
    less,
    not_,
    reading,
    rule,
    times,
    whole_years,
)


def _protection(
    name: str, zh: str, en: str, body: Expr[ProtectionFacts, bool], *cites: Citation, authority: Authority | None = None
) -> Rule[ProtectionFacts, bool]:
    return rule(
        ProtectionFacts, bool, name=f"protection.{name}", zh=zh, en=en, cites=cites, body=body, authority=authority
    )


INFANT_UNDER_ONE = _protection(
    "infant_under_one",
    "哺乳未满一周岁的婴儿",
    "she has an infant under one year",
    all_of(about.has_infant, whole_years(about.infant_born, counts=Completion.ANNIVERSARY) < figures.INFANT_AGE),
    figures.NURSING,
)
LATE_PREGNANCY = _protection(
    "late_pregnancy",
    "怀孕七个月以上",
    "late pregnancy",
    all_of(about.pregnant, about.pregnant_months >= figures.LATE_MONTHS),
    figures.PREGNANCY,
)
EARLY_PREGNANCY = _protection(
    "early_pregnancy",
    "怀孕不满三个月",
    "early pregnancy",
    all_of(about.pregnant, about.pregnant_months < figures.EARLY_MONTHS),
    YUNNAN_FEMALE_EMPLOYEES.art(10, item=3),
)

_NATIONAL_BAR = any_of(LATE_PREGNANCY, INFANT_UNDER_ONE)
NO_OVERTIME: Rule[ProtectionFacts, bool] = _protection(
    "no_overtime",
    "不得延长劳动时间或者安排夜班",
    "no overtime and no night shift",
    in_force(
        (BEGAN, all_of(about.woman, _NATIONAL_BAR)),
        (figures.YUNNAN_BEGAN, all_of(about.woman, any_of(_NATIONAL_BAR, EARLY_PREGNANCY))),
    ),
    OPINION.cite("17.14"),
    figures.PREGNANCY,
    figures.NURSING,
    YUNNAN_FEMALE_EMPLOYEES.art(10),
    authority=UNIT,
)

NURSING_TIME: Rule[ProtectionFacts, Hours] = rule(
    ProtectionFacts,
    Hours,
    name="protection.nursing_time",
    zh="每天哺乳时间",
    en="nursing time a day",
    cites=(OPINION.cite("17.14"), figures.NURSING),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(about.woman), Hours(0)),
                (not_(INFANT_UNDER_ONE), Hours(0)),
                otherwise=figures.NURSING_HOUR + times(less(about.infants, Count(1)), figures.EXTRA_HOUR),
            ),
        )
    ),
    authority=UNIT,
)

PROTECTED_TIME = _protection(
    "protected_time",
    "处于孕期、产期、哺乳期",
    "in pregnancy, on maternity leave, or nursing",
    all_of(about.woman, any_of(about.pregnant, about.on_maternity_leave, INFANT_UNDER_ONE)),
    figures.NO_CUT,
)
PAY_PROTECTED: Rule[ProtectionFacts, bool] = _protection(
    "pay",
    "不得因怀孕、生育、哺乳降低工资或者辞退",
    "pay may not be cut, nor she be dismissed, because of pregnancy, birth or nursing",
    in_force((BEGAN, PROTECTED_TIME)),
    OPINION.cite("17.12"),
    figures.NO_CUT,
    WOMEN_RIGHTS_LAW.art(27, version="2018"),
    WOMEN_RIGHTS_LAW.art(48, version="2022"),
    authority=UNIT,
)
NO_DISMISSAL: Rule[ProtectionFacts, bool] = _protection(
    "no_dismissal",
    "公务员在孕期、产假、哺乳期内不得辞退",
    "a civil servant may not be dismissed in pregnancy, on maternity leave, or while nursing",
    in_force(
        (
            "2019-06-01",
            all_of(about.staff.among(StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE), PROTECTED_TIME),
            "2018-12-29",
        )
    ),
    CIVIL_SERVANTS_LAW.art(89, version="2018"),
    CIVIL_SERVANTS_LAW.art(112, version="2018"),
    authority=UNIT,
)

DYSMENORRHOEA_LEAVE: Rule[ProtectionFacts, Days] = rule(
    ProtectionFacts,
    Days,
    name="protection.dysmenorrhoea_leave",
    zh="痛经休假天数",
    en="days of dysmenorrhoea leave",
    cites=(OPINION.cite("17.14"), figures.PAIN),
    body=in_force(
        (
            figures.YUNNAN_BEGAN,
            first_of(
                (not_(about.woman), Days(0)),
                (not_(about.severe_pain_certified), Days(0)),
                otherwise=reading(figures.PAIN_DISCRETION, least=figures.PAIN_LEAST, most=figures.PAIN_MOST),
            ),
        )
    ),
    authority=UNIT,
)
HYGIENE_FEE: Rule[ProtectionFacts, Yuan] = rule(
    ProtectionFacts,
    Yuan,
    name="protection.hygiene_fee",
    zh="每月卫生费(不低于)",
    en="hygiene fee a month, at the least",
    cites=(OPINION.cite("17.14"), figures.PAIN),
    body=in_force(
        (
            figures.YUNNAN_BEGAN,
            first_of((not_(about.woman), Yuan(0)), (not_(about.unit_able), Yuan(0)), otherwise=figures.FEE),
        )
    ),
    authority=UNIT,
)
CUT_SHORT_PAY: Rule[CutShortFacts, Yuan] = rule(
    CutShortFacts,
    Yuan,
    name="protection.cut_short_pay",
    zh="因工作未休且未补休的产假等假期应付工资",
    en="pay for protected leave that work took and no rest made up",
    cites=(OPINION.cite("17.12"), YUNNAN_FEMALE_EMPLOYEES.art("?")),
    body=in_force(
        (figures.YUNNAN_BEGAN, times(figures.CUT_SHORT_TIMES, times(less(about.lost, about.restored), about.day_wage)))
    ),
    authority=UNIT,
)
