"""The rules about one course: leave from it, pay during it, who pays for it, and hours for one taken online."""

from cadre_policy.law.instruments import CADRE_TRAINING_REGULATION
from cadre_policy.measures import Hours
from cadre_policy.policies.remedies import UNIT
from cadre_policy.policies.training import course_parameters as figures
from cadre_policy.policies.training import courses as about
from cadre_policy.policies.training.courses import CourseFacts, OnlineCourseFacts
from cadre_policy.policies.training.parameters import BEGAN_2023
from cadre_policy.policies.training.rules import DEPARTMENT
from cadre_policy.records import OffTheJob
from cadre_policy.rules import Rule, all_of, const, first_of, in_force, left_open, rule, times

_STUDY = CADRE_TRAINING_REGULATION.art(15, version="2023")
_SOCIAL = CADRE_TRAINING_REGULATION.art(16, version="2023")

STUDY_OFF_THE_JOB: Rule[CourseFacts, bool] = rule(
    CourseFacts,
    bool,
    name="training.study_off_the_job",
    zh="属于脱产学习",
    en="it is study off the job",
    cites=(_STUDY,),
    body=first_of(
        (about.off_the_job.is_(OffTheJob.FULLY), const(True)),
        (about.off_the_job.is_(OffTheJob.NOT), const(False)),
        otherwise=left_open(
            bool,
            "条文未说明半脱产是否属于脱产学习",
            "the article does not say whether study partly off the job is meant",
            _STUDY,
        ),
    ),
)
COURSE_LEFT: Rule[CourseFacts, bool] = rule(
    CourseFacts,
    bool,
    name="training.course_left",
    zh="请假超过上限,应予退学",
    en="leave exceeds its limit, and the person is withdrawn from the course",
    cites=(_STUDY,),
    body=in_force(
        (
            BEGAN_2023,
            all_of(times(figures.LEAVE_PART, about.leave_hours) > about.course_hours, STUDY_OFF_THE_JOB),
        )
    ),
    authority=DEPARTMENT,
)
STUDY_PAY_KEPT: Rule[CourseFacts, bool] = rule(
    CourseFacts,
    bool,
    name="training.study_pay_kept",
    zh="脱产学习期间待遇不变",
    en="pay and benefits stay as they are during study off the job",
    cites=(_STUDY,),
    body=in_force((BEGAN_2023, STUDY_OFF_THE_JOB)),
    authority=UNIT,
)
SOCIAL_TRAINING_PAID: Rule[CourseFacts, bool] = rule(
    CourseFacts,
    bool,
    name="training.social_training_paid",
    zh="个人参加社会化培训由公款支付(不允许)",
    en="public money pays for social training that the person took up, which is not allowed",
    cites=(_SOCIAL,),
    body=in_force((BEGAN_2023, all_of(about.personal_social, about.public_money))),
    authority=DEPARTMENT,
)

# --- Hours for a course of the online academy ---

_LENGTH_CREDIT: Rule[OnlineCourseFacts, Hours] = rule(
    OnlineCourseFacts,
    Hours,
    name="training.online_length_credit",
    zh="按课件时长计的学时",
    en="hours for the length of an online course",
    cites=(figures.GUIDE,),
    body=first_of(
        (about.seconds >= figures.LONG_FROM, figures.LONG_CREDIT),
        (about.seconds > figures.SHORT_UP_TO, figures.MIDDLE_CREDIT),
        otherwise=figures.SHORT_CREDIT,
    ),
)
ONLINE_CREDIT: Rule[OnlineCourseFacts, Hours] = rule(
    OnlineCourseFacts,
    Hours,
    name="training.online_credit",
    zh="网络课程学时",
    en="hours credited for an online course",
    cites=(figures.GUIDE,),
    body=in_force(
        (
            figures.GUIDE_BEGAN,
            _LENGTH_CREDIT + first_of((about.test_passed, figures.TEST_CREDIT), otherwise=Hours(0)),
        )
    ),
    authority=DEPARTMENT,
)
