"""The rules of maternity leave and of the father's care leave."""

from cadre_policy.law import OPINION, Citation
from cadre_policy.law.instruments import FEMALE_EMPLOYEES_PROVISIONS
from cadre_policy.measures import Count, Days
from cadre_policy.policies.maternity import facts as about
from cadre_policy.policies.maternity import parameters as figures
from cadre_policy.policies.maternity.facts import CareLeaveFacts, MaternityFacts
from cadre_policy.policies.remedies import UNIT
from cadre_policy.records import PregnancyOutcome
from cadre_policy.rules import (
    Expr,
    Parameter,
    Rule,
    all_of,
    const,
    first_of,
    in_force,
    left_open,
    less,
    not_,
    reading,
    rule,
    times,
)

_GRANTS = (figures.GRANT_2016, figures.GRANT_2022)


def _days(
    name: str, zh: str, en: str, body: Expr[MaternityFacts, Days], *cites: Citation
) -> Rule[MaternityFacts, Days]:
    return rule(MaternityFacts, Days, name=f"leave.maternity.{name}", zh=zh, en=en, cites=cites, body=body)


def _then(figure: Parameter[Days]) -> Expr[MaternityFacts, Days]:
    """A figure as it stood on the day of the event."""
    return figure.at(about.delivered_on)


FOR_BIRTH = _days("for_birth", "生育产假", "leave for a birth", _then(figures.BASIC), figures.BIRTH)
FOR_DIFFICULTY = _days(
    "for_difficulty",
    "难产增加的天数",
    "days for a difficult birth",
    first_of((about.difficult, _then(figures.DIFFICULT)), otherwise=Days(0)),
    figures.BIRTH,
)
FOR_EACH_EXTRA = _days(
    "for_each_extra", "每多一个婴儿增加的天数", "days for each extra infant", _then(figures.EACH_EXTRA), figures.BIRTH
)
FOR_EXTRA_INFANTS = _days(
    "for_extra_infants",
    "多胞胎增加的天数",
    "days for extra infants",
    times(less(about.infants, Count(1)), FOR_EACH_EXTRA),
    figures.BIRTH,
)
LATE_MISCARRIAGE: Rule[MaternityFacts, bool] = rule(
    MaternityFacts,
    bool,
    name="leave.maternity.late_miscarriage",
    zh="怀孕满四个月流产",
    en="a late miscarriage",
    cites=(figures.BIRTH,),
    body=about.months >= figures.MISCARRIAGE_LATE_FROM,
)
FOR_MISCARRIAGE = _days(
    "for_miscarriage",
    "流产产假",
    "leave for a miscarriage",
    first_of(
        (LATE_MISCARRIAGE, _then(figures.MISCARRIAGE_LATE)),
        otherwise=_then(figures.MISCARRIAGE_EARLY),
    ),
    figures.BIRTH,
)
NATIONAL_MATERNITY_LEAVE = _days(
    "national",
    "国家规定的产假",
    "national maternity leave",
    in_force(
        (
            figures.FORMER,
            left_open(
                Days,
                "2012年4月28日前适用1988年的规定,未读到其天数",
                "before 28 April 2012 the provisions of 1988 applied, and their days were not read",
                FEMALE_EMPLOYEES_PROVISIONS.art(16),
            ),
        ),
        (
            figures.BEGAN,
            first_of(
                (about.outcome.is_(PregnancyOutcome.MISCARRIAGE), FOR_MISCARRIAGE),
                otherwise=FOR_BIRTH + FOR_DIFFICULTY + FOR_EXTRA_INFANTS,
            ),
        ),
        by=about.delivered_on,
    ),
    figures.BIRTH,
)

EXTENDED: Rule[MaternityFacts, bool] = rule(
    MaternityFacts,
    bool,
    name="leave.maternity.extended",
    zh="属于增加生育假的情形",
    en="Yunnan adds birth leave",
    cites=_GRANTS,
    body=all_of(
        about.lawful,
        reading(
            figures.EXTENSION_ON_MISCARRIAGE,
            births=about.outcome.is_(PregnancyOutcome.BIRTH),
            both=const(True),
        ),
    ),
)
YUNNAN_EXTENSION = _days(
    "extension",
    "云南增加的天数",
    "days that Yunnan adds",
    first_of(
        (not_(EXTENDED), Days(0)),
        otherwise=in_force(
            (
                figures.FORMER,
                left_open(
                    Days,
                    "2016年3月31日前生育的,本省增加的天数未查到",
                    "what the province added for births before 31 March 2016 was not found",
                    figures.GRANT_2016,
                ),
            ),
            (figures.YUNNAN_BEGAN, _then(figures.EXTENSION)),
            by=about.delivered_on,
        ),
    ),
    *_GRANTS,
)

BEFORE_BIRTH = _days(
    "taken_before",
    "产前可休的天数",
    "days that may be taken before the birth",
    first_of(
        (about.outcome.is_(PregnancyOutcome.MISCARRIAGE), Days(0)),
        otherwise=in_force((figures.BEGAN, _then(figures.BEFORE_BIRTH)), by=about.delivered_on),
    ),
    figures.BIRTH,
)

MATERNITY_LEAVE: Rule[MaternityFacts, Days] = rule(
    MaternityFacts,
    Days,
    name="leave.maternity",
    zh="产假天数",
    en="days of maternity leave",
    cites=(OPINION.cite("17.12"), figures.BIRTH, *_GRANTS),
    body=first_of(
        (not_(about.mother), Days(0)),
        (not_(about.event), Days(0)),
        otherwise=NATIONAL_MATERNITY_LEAVE + YUNNAN_EXTENSION,
    ),
    authority=UNIT,
)
MATERNITY_WITHIN: Rule[MaternityFacts, bool] = rule(
    MaternityFacts,
    bool,
    name="leave.maternity.within_entitlement",
    zh="申请的产假未超过应享天数",
    en="the maternity leave asked for is within what is due",
    cites=(OPINION.cite("17.12"), figures.BIRTH),
    body=about.leave_requested <= MATERNITY_LEAVE,
    authority=UNIT,
)

CARE_LEAVE: Rule[CareLeaveFacts, Days] = rule(
    CareLeaveFacts,
    Days,
    name="leave.care",
    zh="男方护理假天数",
    en="days of the father's care leave",
    cites=(OPINION.cite("17.14"), *_GRANTS),
    body=first_of(
        (not_(about.father), Days(0)),
        (not_(about.birth), Days(0)),
        (not_(about.birth_lawful), Days(0)),
        (reading(figures.CARE_LEAVE_FATHERS, married=not_(about.married), any=const(False)), Days(0)),
        otherwise=in_force((figures.YUNNAN_BEGAN, figures.CARE_LEAVE_DAYS.at(about.born_on)), by=about.born_on),
    ),
    authority=UNIT,
)
CARE_LEAVE_WITHIN: Rule[CareLeaveFacts, bool] = rule(
    CareLeaveFacts,
    bool,
    name="leave.care.within_entitlement",
    zh="申请的护理假未超过应享天数",
    en="the care leave asked for is within what is due",
    cites=(OPINION.cite("17.14"), *_GRANTS),
    body=about.care_requested <= CARE_LEAVE,
    authority=UNIT,
)
