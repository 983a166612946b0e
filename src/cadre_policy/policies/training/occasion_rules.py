"""The rules of training for a post taken up, and of initial training."""

from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW
from cadre_policy.measures import Completion, Days, Months, PartialDate
from cadre_policy.policies.training import occasion_facts as about
from cadre_policy.policies.training import occasion_parameters as occasions
from cadre_policy.policies.training import parameters as figures
from cadre_policy.policies.training.occasion_facts import (
    AppointmentDays,
    AppointmentFacts,
    AppointmentKind,
    InitialTrainingFacts,
    PromotionTraining,
    PromotionTrainingFacts,
)
from cadre_policy.policies.training.rules import CIVIL_SERVICE, DEPARTMENT, STRICTLY
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
    left_open,
    less,
    not_,
    reading,
    rule,
)

_PROVISIONS = (occasions.PROVISIONS_2008, occasions.PROVISIONS_2019, CIVIL_SERVANTS_LAW.art(67, version="2018"))
# --- Training for a promotion ---

PROMOTION_TIME: Rule[PromotionTrainingFacts, Months] = rule(
    PromotionTrainingFacts,
    Months,
    name="training.promotion_time",
    zh="提拔时规定的培训期限",
    en="the time for training that held at the promotion",
    cites=(figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023),
    body=occasions.PROMOTION_LIMIT.at(about.promoted_on),
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
            occasions.WITHIN_A_YEAR,
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
    cites=(STRICTLY, figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023),
    body=first_of(
        (not_(about.promoted), PromotionTraining.NOT_OWED),
        otherwise=in_force((figures.BEGAN_2006, AFTER_PROMOTION), by=about.promoted_on),
    ),
    authority=DEPARTMENT,
)

# --- The last day ---

PROMOTION_DUE: Rule[PromotionTrainingFacts, PartialDate] = rule(
    PromotionTrainingFacts,
    PartialDate,
    name="training.promotion_due",
    zh="任职培训最迟完成之日",
    en="the last day for the training for the post",
    cites=(figures.TEXT_2006, figures.TEXT_2015, figures.TEXT_2023, CIVIL_SERVANTS_LAW.art(67, version="2018")),
    body=first_of(
        (
            not_(about.promoted),
            left_open(
                PartialDate, "未提拔,无期限", "there was no promotion, so there is no last day", figures.TEXT_2023
            ),
        ),
        otherwise=in_force(
            (
                figures.BEGAN_2006,
                reading(
                    occasions.WITHIN_A_YEAR,
                    eve=add_months(about.promoted_on, PROMOTION_TIME, counts=Completion.EVE),
                    anniversary=add_months(about.promoted_on, PROMOTION_TIME, counts=Completion.ANNIVERSARY),
                ),
            ),
            by=about.promoted_on,
        ),
    ),
    authority=DEPARTMENT,
)

# --- Initial training ---

INITIAL_MET: Rule[InitialTrainingFacts, bool] = rule(
    InitialTrainingFacts,
    bool,
    name="training.initial_met",
    zh="初任培训天数已达到",
    en="the days of initial training are enough",
    cites=_PROVISIONS,
    body=in_force(
        (occasions.PROVISIONS_BEGAN, any_of(about.initial_days >= occasions.INITIAL_DAYS, about.more_initial_days))
    ),
    authority=CIVIL_SERVICE,
)
CONFIRMATION_BARRED: Rule[InitialTrainingFacts, bool] = rule(
    InitialTrainingFacts,
    bool,
    name="training.confirmation_barred",
    zh="因初任培训未达到要求不能任职定级",
    en="the recruit cannot be confirmed for want of initial training",
    cites=_PROVISIONS,
    body=in_force(
        (
            occasions.PROVISIONS_BEGAN,
            first_of((all_of(INITIAL_MET, about.initial_passed), const(False)), otherwise=occasions.INITIAL_BARS),
        )
    ),
    authority=CIVIL_SERVICE,
)

# --- How many days training for an appointment takes ---

APPOINTMENT_DAYS_DUE: Rule[AppointmentFacts, Days] = rule(
    AppointmentFacts,
    Days,
    name="training.appointment_days_due",
    zh="任职培训规定天数",
    en="the days that training for the appointment takes",
    cites=_PROVISIONS,
    body=first_of(
        (about.appointment_kind.is_(AppointmentKind.COUNTY), occasions.COUNTY_DAYS.at(about.appointed_on)),
        (about.appointment_kind.is_(AppointmentKind.SECTION), occasions.SECTION_DAYS.at(about.appointed_on)),
        (about.appointment_kind.is_(AppointmentKind.TRANSFERRED), occasions.TRANSFER_DAYS.at(about.appointed_on)),
        otherwise=Days(0),
    ),
    authority=CIVIL_SERVICE,
)
APPOINTMENT_DAYS_ENOUGH: Rule[AppointmentFacts, bool] = rule(
    AppointmentFacts,
    bool,
    name="training.appointment_days_enough",
    zh="任职培训天数已够",
    en="the days of training for the appointment are enough",
    cites=_PROVISIONS,
    body=any_of(about.appointment_days >= APPOINTMENT_DAYS_DUE, about.more_appointment_days),
    authority=CIVIL_SERVICE,
)
APPOINTMENT_DAYS_SHORT: Rule[AppointmentFacts, Days] = rule(
    AppointmentFacts,
    Days,
    name="training.appointment_days_short",
    zh="任职培训尚缺天数",
    en="days short of the training for the appointment",
    cites=_PROVISIONS,
    body=first_of((APPOINTMENT_DAYS_ENOUGH, Days(0)), otherwise=less(APPOINTMENT_DAYS_DUE, about.appointment_days)),
)
APPOINTMENT_DAYS: Rule[AppointmentFacts, AppointmentDays] = rule(
    AppointmentFacts,
    AppointmentDays,
    name="training.appointment_days",
    zh="任职培训天数情形",
    en="how the days of training for the appointment stand",
    cites=_PROVISIONS,
    body=first_of(
        (about.appointment_kind.is_(AppointmentKind.OTHER), AppointmentDays.NOT_OWED),
        (APPOINTMENT_DAYS_ENOUGH, AppointmentDays.ENOUGH),
        (
            about.appointment_kind.is_(AppointmentKind.SECTION),
            reading(
                occasions.SECTION_IN_PRINCIPLE,
                in_principle=const(AppointmentDays.SHORT_IN_PRINCIPLE),
                at_least=const(AppointmentDays.SHORT),
            ),
        ),
        otherwise=AppointmentDays.SHORT_IN_PRINCIPLE,
    ),
    authority=CIVIL_SERVICE,
)
