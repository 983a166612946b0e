"""The rules of the training requirements."""

from typing import TypeVar

from cadre_policy.law import OPINION, Citation, Label
from cadre_policy.law.instruments import CADRE_TRAINING_REGULATION, CIVIL_SERVANT_TRAINING, CIVIL_SERVANTS_LAW
from cadre_policy.measures import Completion, Days, Hours, Months, PartialDate
from cadre_policy.policies.training import facts as about
from cadre_policy.policies.training import parameters as figures
from cadre_policy.policies.training.facts import (
    CourseFacts,
    InitialTrainingFacts,
    PromotionTraining,
    PromotionTrainingFacts,
    TrainingFacts,
    TrainingGroup,
)
from cadre_policy.rules import (
    ON,
    Authority,
    Expr,
    Rule,
    add_months,
    all_of,
    any_of,
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

T = TypeVar("T")

_STRICTLY = OPINION.cite("S5.2")
_TEXTS = (_STRICTLY, figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023)

_DEPARTMENT = Authority(
    body=Label(
        "组织部门(原文未写主语,按上下文)", "the organisation department (the text names no one; read from its context)"
    ),
    cites=(_STRICTLY,),
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
    authority=_DEPARTMENT,
)
ONLINE_MET = _about(
    bool,
    "online_met",
    "年度网络学时要求已达到",
    "the year's online hours are enough",
    in_force(("2024", any_of(about.online_hours >= figures.ONLINE_HOURS, about.more_online_hours))),
    cites=(figures.ONLINE_HOURS.cite, figures.TEXT_2023),
    authority=_DEPARTMENT,
)

# --- Training for a promotion ---


PROMOTION_TIME: Rule[PromotionTrainingFacts, Months] = rule(
    PromotionTrainingFacts,
    Months,
    name="training.promotion_time",
    zh="提拔时规定的培训期限",
    en="the time for training that held at the promotion",
    cites=(figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023),
    body=figures.PROMOTION_LIMIT.at(about.promoted_on),
)


def _within_a_year(
    name: str, zh: str, en: str, day: Expr[PromotionTrainingFacts, PartialDate]
) -> Rule[PromotionTrainingFacts, bool]:
    """Whether a day is within the year after the promotion; open on its anniversary only, where the readings differ."""
    return rule(
        PromotionTrainingFacts,
        bool,
        name=f"training.{name}",
        zh=zh,
        en=en,
        cites=(figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023, CIVIL_SERVANTS_LAW.art(67, version="2018")),
        body=reading(
            figures.WITHIN_A_YEAR,
            eve=day <= add_months(about.promoted_on, PROMOTION_TIME, counts=Completion.EVE),
            anniversary=day <= add_months(about.promoted_on, PROMOTION_TIME, counts=Completion.ANNIVERSARY),
        ),
    )


TRAINED_IN_TIME = _within_a_year(
    "trained_in_time",
    "任职培训在提拔后一年内完成",
    "the training for the post was finished within a year after the promotion",
    about.trained_on,
)
STILL_RUNNING = _within_a_year(
    "promotion_year_running",
    "提拔后一年的期限未到",
    "the year after the promotion is still running",
    ON,
)
AFTER_PROMOTION: Rule[PromotionTrainingFacts, PromotionTraining] = rule(
    PromotionTrainingFacts,
    PromotionTraining,
    name="training.after_promotion",
    zh="提拔后任职培训的完成情形",
    en="how the training stands after the promotion",
    cites=(figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023),
    body=first_of(
        (about.trained_before, PromotionTraining.DONE),
        (all_of(about.trained, TRAINED_IN_TIME), PromotionTraining.DONE),
        (about.trained, PromotionTraining.LATE),
        (STILL_RUNNING, PromotionTraining.RUNNING),
        otherwise=PromotionTraining.OVERDUE,
    ),
)
PROMOTION_TRAINING: Rule[PromotionTrainingFacts, PromotionTraining] = rule(
    PromotionTrainingFacts,
    PromotionTraining,
    name="training.promotion",
    zh="提拔任职培训情形",
    en="how the training for a promotion stands",
    cites=(_STRICTLY, figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023),
    body=first_of(
        (not_(about.promoted), PromotionTraining.NOT_OWED),
        otherwise=in_force((figures.BEGAN_2006, AFTER_PROMOTION), by=about.promoted_on),
    ),
    authority=_DEPARTMENT,
)

# --- Initial training, and leave from a course ---

INITIAL_MET: Rule[InitialTrainingFacts, bool] = rule(
    InitialTrainingFacts,
    bool,
    name="training.initial_met",
    zh="初任培训天数已达到",
    en="the days of initial training are enough",
    cites=(
        figures.INITIAL_DAYS.cite,
        CIVIL_SERVANT_TRAINING.art("?", version="2008"),
        CIVIL_SERVANTS_LAW.art(67, version="2018"),
    ),
    body=in_force(("2008-06-27", any_of(about.initial_days >= figures.INITIAL_DAYS, about.more_initial_days))),
    authority=Authority(
        body=Label("公务员主管部门", "the department in charge of civil servants"),
        cites=(CIVIL_SERVANTS_LAW.art(68, version="2018"),),
    ),
)
COURSE_LEFT: Rule[CourseFacts, bool] = rule(
    CourseFacts,
    bool,
    name="training.course_left",
    zh="请假超过上限,应予退学",
    en="leave exceeds its limit, and the person is withdrawn from the course",
    cites=(CADRE_TRAINING_REGULATION.art(15, version="2023"),),
    body=in_force((figures.BEGAN_2023, times(figures.LEAVE_PART, about.leave_hours) > about.course_hours)),
    authority=_DEPARTMENT,
)
