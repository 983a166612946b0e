"""The public functions of training for a post, of initial training, and of one course."""

import datetime as dt

from cadre_policy.measures import Days, Hours, PartialDate
from cadre_policy.policies.training.course_rules import (
    COURSE_LEFT,
    ONLINE_CREDIT,
    SOCIAL_TRAINING_PAID,
    STUDY_PAY_KEPT,
)
from cadre_policy.policies.training.courses import CourseFacts, OnlineCourseFacts
from cadre_policy.policies.training.occasion_facts import (
    AppointmentDays,
    AppointmentFacts,
    InitialTrainingFacts,
    PromotionTraining,
    PromotionTrainingFacts,
)
from cadre_policy.policies.training.occasion_flatten import (
    appointment_facts,
    course_facts,
    initial_training_facts,
    promotion_training_facts,
)
from cadre_policy.policies.training.occasion_parameters import WITHIN_A_YEAR
from cadre_policy.policies.training.occasion_rules import (
    APPOINTMENT_DAYS,
    APPOINTMENT_DAYS_DUE,
    APPOINTMENT_DAYS_SHORT,
    CONFIRMATION_BARRED,
    INITIAL_MET,
    PROMOTION_DUE,
    PROMOTION_TRAINING,
)
from cadre_policy.records import Cadre, TrainingRecord
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def promotion_training(
    subject: Cadre | PromotionTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[PromotionTrainingFacts, PromotionTraining]:
    """How the training for the last promotion to a leading post stands: within one year, if not before.

    Raises:
        DateError: *on* is not a date.
    """
    facts = promotion_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(PROMOTION_TRAINING, facts, on=on, policy=policy, known_at=known_at)


def initial_training_met(
    subject: Cadre | InitialTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[InitialTrainingFacts, bool]:
    """Whether a recruited civil servant's days of initial training are enough by *on*.

    Raises:
        DateError: *on* is not a date.
    """
    facts = initial_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(INITIAL_MET, facts, on=on, policy=policy, known_at=known_at)


def promotion_training_due(
    subject: Cadre | PromotionTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[PromotionTrainingFacts, PartialDate]:
    """The last day for the training that the last promotion to a leading post asks for.

    Whether that is the anniversary or the day before is a reading (``WITHIN_A_YEAR``): with none chosen it is left open.
    :func:`promotion_training_safe_by` gives the day that is safe under both.

    Raises:
        DateError: *on* is not a date.
    """
    facts = promotion_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(PROMOTION_DUE, facts, on=on, policy=policy, known_at=known_at)


def promotion_training_safe_by(
    subject: Cadre | PromotionTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> PartialDate | None:
    """The last day for that training which is in time however the year is counted; None if no day is determined.

    Raises:
        DateError: *on* is not a date.
    """
    facts = promotion_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    chosen = promotion_training_due(facts, on=on, policy=policy, known_at=known_at)
    if chosen.determined:
        return chosen.value
    eve = policy.with_(readings={WITHIN_A_YEAR: "eve"})
    return promotion_training_due(facts, on=on, policy=eve, known_at=known_at).value


def appointment_days(
    subject: Cadre | AppointmentFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AppointmentFacts, AppointmentDays]:
    """How the days of training for an appointment stand to what the text of its day asks (Civil Servant Training).

    Args:
        subject: A personnel file, of which the last promotion is asked about, or the facts of an appointment.
        on: The day asked about.
        policy: Readings (``SECTION_IN_PRINCIPLE``), overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = appointment_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(APPOINTMENT_DAYS, facts, on=on, policy=policy, known_at=known_at)


def appointment_days_due(
    subject: Cadre | AppointmentFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AppointmentFacts, Days]:
    """The days that training for an appointment takes; none where no number is known.

    Raises:
        DateError: *on* is not a date.
    """
    facts = appointment_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(APPOINTMENT_DAYS_DUE, facts, on=on, policy=policy, known_at=known_at)


def appointment_days_short(
    subject: Cadre | AppointmentFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AppointmentFacts, Days]:
    """By how many days training for an appointment falls short of the number of its text, in principle or not.

    Raises:
        DateError: *on* is not a date.
    """
    facts = appointment_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(APPOINTMENT_DAYS_SHORT, facts, on=on, policy=policy, known_at=known_at)


def confirmation_barred(
    subject: Cadre | InitialTrainingFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[InitialTrainingFacts, bool]:
    """Whether a recruit cannot be confirmed for want of initial training; that it bars is recalled, and does not decide.

    Raises:
        DateError: *on* is not a date.
    """
    facts = initial_training_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(CONFIRMATION_BARRED, facts, on=on, policy=policy, known_at=known_at)


def course_left(
    subject: TrainingRecord | CourseFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CourseFacts, bool]:
    """Whether leave during an off-the-job course exceeds its limit (Regulation of 2023 art. 15).

    Raises:
        DateError: *on* is not a date.
    """
    facts = course_facts(subject) if isinstance(subject, TrainingRecord) else subject
    return determine(COURSE_LEFT, facts, on=on, policy=policy, known_at=known_at)


def study_pay_kept(
    subject: TrainingRecord | CourseFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CourseFacts, bool]:
    """Whether pay and benefits stay as they are during a course (Regulation of 2023 art. 15).

    Raises:
        DateError: *on* is not a date.
    """
    facts = course_facts(subject) if isinstance(subject, TrainingRecord) else subject
    return determine(STUDY_PAY_KEPT, facts, on=on, policy=policy, known_at=known_at)


def social_training_paid(
    subject: TrainingRecord | CourseFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[CourseFacts, bool]:
    """Whether public money paid for social training that the person took up (Regulation of 2023 art. 16).

    Raises:
        DateError: *on* is not a date.
    """
    facts = course_facts(subject) if isinstance(subject, TrainingRecord) else subject
    return determine(SOCIAL_TRAINING_PAID, facts, on=on, policy=policy, known_at=known_at)


def online_credit(
    facts: OnlineCourseFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[OnlineCourseFacts, Hours]:
    """The hours that the provincial academy credits for one online course (its guide of 2024).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(ONLINE_CREDIT, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "appointment_days",
    "appointment_days_due",
    "appointment_days_short",
    "confirmation_barred",
    "course_left",
    "initial_training_met",
    "online_credit",
    "promotion_training",
    "promotion_training_due",
    "promotion_training_safe_by",
    "social_training_paid",
    "study_pay_kept",
]
