"""The rules of the training requirements of a period."""

from typing import TypeVar

from cadre_policy.law import OPINION, Citation, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW
from cadre_policy.measures import Count, Days, Hours, Months
from cadre_policy.policies.training import facts as about
from cadre_policy.policies.training import parameters as figures
from cadre_policy.policies.training.facts import (
    TrainingFacts,
    TrainingGroup,
    YearTraining,
)
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    less,
    not_,
    reading,
    rule,
)

T = TypeVar("T")

STRICTLY = OPINION.cite("S5.2")
_TEXTS = (STRICTLY, figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023)

DEPARTMENT = Authority(
    body=Label(
        "组织部门(原文未写主语,按上下文)", "the organisation department (the text names no one; read from its context)"
    ),
    cites=(STRICTLY,),
)
CIVIL_SERVICE = Authority(
    body=Label("公务员主管部门", "the department in charge of civil servants"),
    cites=(CIVIL_SERVANTS_LAW.art(68, version="2018"),),
)


def _about(
    unit: type[T],
    name: str,
    zh: str,
    en: str,
    body: Expr[TrainingFacts, T],
    *,
    cites: tuple[Citation, ...] = _TEXTS,
    authority: Authority | None = None,
) -> Rule[TrainingFacts, T]:
    """A question about the training credited to one person."""
    return rule(TrainingFacts, unit, name=f"training.{name}", zh=zh, en=en, cites=cites, body=body, authority=authority)


# --- Which requirement applies ---

FIVE_YEAR_RULE = _about(
    bool,
    "five_year_rule",
    "适用五年要求",
    "the five-year requirement applies",
    first_of(
        (about.group.is_(TrainingGroup.LEADING_COUNTY), const(True)),
        (
            about.group.is_(TrainingGroup.RANK_COUNTY),
            in_force(
                (
                    figures.BEGAN_2006,
                    left_open(
                        bool,
                        "2006年文本未见县处级非领导职务如何适用",
                        "what applied to posts without leading duties at county level in 2006 was not found",
                        figures.TEXT_2006,
                    ),
                ),
                (figures.BEGAN_2015, figures.RANK_BRINGS_FIVE_YEARS),
            ),
        ),
        otherwise=const(False),
    ),
)

# --- The yearly requirement: days or hours ---

YEAR_BY_DAYS = _about(
    bool,
    "year_by_days",
    "本年度按天数达到要求",
    "this year's days are enough",
    any_of(about.year_days >= figures.YEAR_DAYS, about.more_year_days),
)
YEAR_BY_HOURS = _about(
    bool,
    "year_by_hours",
    "本年度按学时达到要求",
    "this year's hours are enough",
    any_of(about.year_hours >= figures.YEAR_HOURS, about.more_year_hours),
)
YEAR_MET = _about(
    bool,
    "year_met",
    "年度培训要求已达到",
    "the yearly requirement is met",
    in_force((figures.BEGAN_2006, YEAR_BY_DAYS), (figures.BEGAN_2015, any_of(YEAR_BY_DAYS, YEAR_BY_HOURS))),
)
YEAR_DAYS_SHORT = _about(
    Days,
    "year_days_short",
    "年度要求尚缺天数",
    "days short of the yearly requirement",
    first_of((YEAR_MET, Days(0)), otherwise=less(figures.YEAR_DAYS, about.year_days)),
)
YEAR_HOURS_SHORT = _about(
    Hours,
    "year_hours_short",
    "年度要求尚缺学时",
    "hours short of the yearly requirement",
    first_of((YEAR_MET, Hours(0)), otherwise=less(figures.YEAR_HOURS, about.year_hours)),
)

# --- The five-year requirement: months or hours ---

FIVE_YEARS_BY_MONTHS = _about(
    bool,
    "five_years_by_months",
    "五年内按月数达到要求",
    "the months of five years are enough",
    reading(
        figures.FIVE_YEARS,
        plan=any_of(about.plan_months >= figures.FIVE_YEAR_MONTHS, about.more_plan_months),
        rolling=any_of(about.rolling_months >= figures.FIVE_YEAR_MONTHS, about.more_rolling_months),
    ),
)
FIVE_YEARS_BY_HOURS = _about(
    bool,
    "five_years_by_hours",
    "五年内按学时达到要求",
    "the hours of five years are enough",
    reading(
        figures.FIVE_YEARS,
        plan=any_of(about.plan_hours >= figures.FIVE_YEAR_HOURS, about.more_plan_hours),
        rolling=any_of(about.rolling_hours >= figures.FIVE_YEAR_HOURS, about.more_rolling_hours),
    ),
)
FIVE_YEARS_MET = _about(
    bool,
    "five_years_met",
    "五年培训要求已达到",
    "the five-year requirement is met",
    in_force(
        (figures.BEGAN_2006, FIVE_YEARS_BY_MONTHS),
        (figures.BEGAN_2015, any_of(FIVE_YEARS_BY_MONTHS, FIVE_YEARS_BY_HOURS)),
    ),
)
FIVE_YEARS_MONTHS_SHORT = _about(
    Months,
    "five_years_months_short",
    "五年要求尚缺月数",
    "months short of the five-year requirement",
    first_of(
        (FIVE_YEARS_MET, Months(0)),
        otherwise=reading(
            figures.FIVE_YEARS,
            plan=less(figures.FIVE_YEAR_MONTHS, about.plan_months),
            rolling=less(figures.FIVE_YEAR_MONTHS, about.rolling_months),
        ),
    ),
)
FIVE_YEARS_HOURS_SHORT = _about(
    Hours,
    "five_years_hours_short",
    "五年要求尚缺学时",
    "hours short of the five-year requirement",
    first_of(
        (FIVE_YEARS_MET, Hours(0)),
        otherwise=reading(
            figures.FIVE_YEARS,
            plan=less(figures.FIVE_YEAR_HOURS, about.plan_hours),
            rolling=less(figures.FIVE_YEAR_HOURS, about.rolling_hours),
        ),
    ),
)

# --- The person's own requirement ---

TRAINING_MET = _about(
    bool,
    "met",
    "培训学时要求已达到",
    "the training requirement of the period is met",
    in_force(
        (figures.BEGAN_2006, first_of((FIVE_YEAR_RULE, FIVE_YEARS_MET), otherwise=YEAR_MET)),
        (
            figures.BEGAN_2023,
            first_of(
                (FIVE_YEAR_RULE, FIVE_YEARS_MET),
                (about.group.is_(TrainingGroup.SECTION), YEAR_MET),
                otherwise=left_open(
                    bool,
                    "2023年条文所列人员未包括无领导职务、无职级者",
                    "the text of 2023 does not list people with neither a leading post nor a rank",
                    figures.TEXT_2023,
                ),
            ),
        ),
    ),
    authority=DEPARTMENT,
)
ONLINE_MET = _about(
    bool,
    "online_met",
    "年度网络学时要求已达到",
    "the year's online hours are enough",
    in_force(("2024", any_of(about.online_hours >= figures.ONLINE_HOURS, about.more_online_hours))),
    cites=(figures.ONLINE_HOURS.cite, figures.TEXT_2023),
    authority=DEPARTMENT,
)

# --- The year, and what other texts ask in it of civil servants ---

TRAINING_YEAR = _about(
    Count,
    "year_begins",
    "培训年度起始月份",
    "the month with which the training year begins",
    figures.TRAINING_YEAR_MONTH,
    cites=(figures.TEXT_2023,),
)
IN_SERVICE_TRAINING = _about(
    YearTraining,
    "in_service",
    "公务员年度在职培训情形",
    "how a civil servant's in-service training of the year stands",
    first_of(
        (not_(about.civil_servant), YearTraining.NOT_OWED),
        otherwise=in_force(
            (
                figures.IN_SERVICE_BEGAN,
                first_of(
                    (
                        any_of(
                            about.year_days >= figures.IN_SERVICE_DAYS,
                            about.more_year_days,
                            about.year_hours >= figures.IN_SERVICE_HOURS,
                            about.more_year_hours,
                        ),
                        YearTraining.MET,
                    ),
                    otherwise=YearTraining.SHORT,
                ),
            )
        ),
    ),
    cites=(figures.IN_SERVICE_TEXT, CIVIL_SERVANTS_LAW.art(67, version="2018")),
    authority=CIVIL_SERVICE,
)
OFF_THE_JOB_TRAINING = _about(
    YearTraining,
    "off_the_job_year",
    "基层公务员年度脱产培训情形",
    "how a grassroots civil servant's training off the job of the year stands",
    first_of(
        (not_(about.civil_servant), YearTraining.NOT_OWED),
        (not_(about.frontline), YearTraining.NOT_OWED),
        otherwise=in_force(
            (
                figures.OUTLINE_BEGAN,
                first_of(
                    (
                        any_of(about.off_the_job_days >= figures.OFF_THE_JOB_DAYS, about.more_off_the_job_days),
                        YearTraining.MET,
                    ),
                    otherwise=YearTraining.SHORT,
                ),
            )
        ),
    ),
    cites=(figures.OFF_THE_JOB_DAYS.cite,),
    authority=CIVIL_SERVICE,
)
