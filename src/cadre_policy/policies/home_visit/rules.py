"""The rules of home-visit leave: who has it, and how many days."""

from cadre_policy.law import OPINION
from cadre_policy.measures import Completion, Days
from cadre_policy.policies.home_visit import facts as about
from cadre_policy.policies.home_visit import parameters as figures
from cadre_policy.policies.home_visit.facts import HomeVisit, HomeVisitFacts
from cadre_policy.policies.home_visit.parameters import BEGAN, TEXT
from cadre_policy.policies.remedies import UNIT
from cadre_policy.records import Marriage, StaffKind
from cadre_policy.rules import (
    ON,
    Expr,
    Rule,
    add_months,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    less,
    not_,
    reading,
    rule,
    whole_years,
)


def _question(name: str, zh: str, en: str, body: Expr[HomeVisitFacts, bool]) -> Rule[HomeVisitFacts, bool]:
    return rule(HomeVisitFacts, bool, name=f"leave.home_visit.{name}", zh=zh, en=en, cites=(TEXT,), body=body)


COVERED = _question(
    "covered",
    "机关、人民团体、全民所有制企业事业单位的固定职工",
    "permanent staff of organs, people's bodies, state enterprises and institutions",
    about.staff.among(
        StaffKind.CIVIL_SERVANT,
        StaffKind.BY_REFERENCE,
        StaffKind.ORGAN_WORKER,
        StaffKind.INSTITUTION_MANAGEMENT,
        StaffKind.INSTITUTION_PROFESSIONAL,
        StaffKind.INSTITUTION_WORKER,
        StaffKind.ENTERPRISE,
    ),
)

WORKED_A_YEAR = _question(
    "worked_a_year",
    "工作满一年",
    "worked a full year",
    reading(
        figures.YEAR_COMPLETED,
        eve=whole_years(about.service_since, counts=Completion.EVE) >= figures.WORKED,
        anniversary=whole_years(about.service_since, counts=Completion.ANNIVERSARY) >= figures.WORKED,
    ),
)

MARRIED = _question(
    "married",
    "按已婚职工对待",
    "counts as married",
    first_of(
        (about.marriage.is_(Marriage.MARRIED), const(True)),
        (about.marriage.is_(Marriage.SINGLE), const(False)),
        otherwise=reading(figures.FORMERLY_MARRIED, unmarried=const(False), married=const(True)),
    ),
)

LIVES_APART = _question(
    "lives_apart",
    "与探望对象分居两地,不能在公休假日团聚",
    "lives apart from whom the visit is to",
    first_of(
        (
            about.visit.is_(HomeVisit.SPOUSE),
            all_of(about.marriage.is_(Marriage.MARRIED), about.apart_from_spouse),
        ),
        otherwise=all_of(about.parent_living, not_(about.with_a_parent)),
    ),
)

SPOUSE_VISIT_USED = _question(
    "spouse_visit_used",
    "本年探望配偶假已由一方享受",
    "one of the two has used this year's visit",
    any_of(about.visited_this_year, about.spouse_made_visit),
)

YEARLY_VISIT_USED = _question(
    "yearly_visit_used",
    "未婚探望父母假的次数已用完",
    "the visit of an unmarried person has been used",
    any_of(about.visited_this_year, all_of(about.two_yearly, about.visited_last_year)),
)

CYCLE_VISIT_USED = _question(
    "cycle_visit_used",
    "四年一次的探望父母假已享受",
    "the one visit in four years has been used",
    all_of(
        about.visited_parents_before,
        reading(
            figures.FOUR_YEARS,
            cycle=about.last_visit >= about.cycle_since,
            since_last=add_months(about.last_visit, figures.CYCLE, counts=Completion.ANNIVERSARY) > ON,
        ),
    ),
)

USED = _question(
    "used",
    "应享次数已用完",
    "the visit has been used",
    first_of(
        (about.visit.is_(HomeVisit.SPOUSE), SPOUSE_VISIT_USED),
        (MARRIED, CYCLE_VISIT_USED),
        otherwise=YEARLY_VISIT_USED,
    ),
)

HOME_VISIT_DAYS: Rule[HomeVisitFacts, Days] = rule(
    HomeVisitFacts,
    Days,
    name="leave.home_visit.days",
    zh="该项探亲假的标准天数",
    en="days of such a visit",
    cites=(TEXT,),
    body=first_of(
        (about.visit.is_(HomeVisit.SPOUSE), figures.SPOUSE_DAYS),
        (MARRIED, figures.MARRIED_DAYS),
        (about.two_yearly, figures.TWO_YEARLY_DAYS),
        otherwise=figures.YEARLY_DAYS,
    ),
)

HOME_VISIT: Rule[HomeVisitFacts, Days] = rule(
    HomeVisitFacts,
    Days,
    name="leave.home_visit",
    zh="现可享受的探亲假",
    en="home-visit leave to be had now",
    cites=(TEXT, OPINION.cite("17.11")),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(COVERED), Days(0)),
                (not_(WORKED_A_YEAR), Days(0)),
                (not_(LIVES_APART), Days(0)),
                (USED, Days(0)),
                (about.school_vacation, less(HOME_VISIT_DAYS, about.vacation_days)),
                otherwise=HOME_VISIT_DAYS,
            ),
        )
    ),
    authority=UNIT,
)

HOME_VISIT_ABSENCE: Rule[HomeVisitFacts, Days] = rule(
    HomeVisitFacts,
    Days,
    name="leave.home_visit.absence",
    zh="探亲假连同路程假",
    en="home-visit leave with travel days",
    cites=(TEXT,),
    body=first_of((HOME_VISIT > Days(0), HOME_VISIT + about.travel_days), otherwise=Days(0)),  # noqa: SIM300
    authority=UNIT,
)

HOME_VISIT_PAY_KEPT: Rule[HomeVisitFacts, bool] = rule(
    HomeVisitFacts,
    bool,
    name="leave.home_visit.pay_kept",
    zh="探亲假和路程假期间按标准工资发给工资",
    en="the standard wage is paid during leave and travel",
    cites=(TEXT,),
    body=HOME_VISIT > Days(0),  # noqa: SIM300
    authority=UNIT,
)

__all__ = [
    "COVERED",
    "CYCLE_VISIT_USED",
    "HOME_VISIT",
    "HOME_VISIT_ABSENCE",
    "HOME_VISIT_DAYS",
    "HOME_VISIT_PAY_KEPT",
    "LIVES_APART",
    "MARRIED",
    "SPOUSE_VISIT_USED",
    "USED",
    "WORKED_A_YEAR",
    "YEARLY_VISIT_USED",
]
