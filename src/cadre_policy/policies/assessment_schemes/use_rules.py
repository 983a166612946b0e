"""The rules on using a result, on telling it, and on the yearly and routine assessment (articles 7 and 8)."""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW, INSTITUTION_ASSESSMENT
from cadre_policy.policies.assessment_schemes import readings
from cadre_policy.policies.assessment_schemes import use_facts as about
from cadre_policy.policies.assessment_schemes.readings import BEGAN
from cadre_policy.policies.assessment_schemes.use_facts import (
    AnnualResultStatus,
    FeedbackFacts,
    FeedbackStatus,
    MeritFacts,
    ResultUseFacts,
    YearlyResultFacts,
)
from cadre_policy.policies.remedies import GRADE_APPEAL, GRADE_APPEAL_LAW
from cadre_policy.records import AssessmentSystem
from cadre_policy.rules import Authority, Rule, all_of, const, first_of, in_force, not_, reading, rule

_ORGANISATION = Label("组织部门(原文未写主语,按上下文)", "the organisation department (by the context)")
_ASSESSING = Label("考核机关", "the assessing body")

USE_ALLOWED: Rule[ResultUseFacts, bool] = rule(
    ResultUseFacts,
    bool,
    name="scheme.use_allowed",
    zh="可以作为依据运用考核结果",
    en="the result may be used as a basis",
    cites=(OPINION.cite("8.1"),),
    body=in_force(
        (
            BEGAN,
            all_of(
                about.attached,
                reading(readings.IMPORTANT, not_alone=not_(about.sole_basis), may_be_alone=const(True)),
            ),
        )
    ),
    authority=Authority(
        body=Label(
            "作出该决定的机关;考核结果只是重要依据,不自动产生任何后果",
            "the body that takes the decision: a result is an important basis, and nothing follows from it by itself",
        ),
        remedy=GRADE_APPEAL,
        cites=(GRADE_APPEAL_LAW,),
    ),
)

ASKED_IN_WRITING: Rule[FeedbackFacts, bool] = rule(
    FeedbackFacts,
    bool,
    name="scheme.asked_in_writing",
    zh="结果应当书面告知",
    en="the result is to be told in writing",
    cites=(CIVIL_SERVANTS_LAW.art(38, version="2018"), INSTITUTION_ASSESSMENT.art(17, item=4, version="2023")),
    body=first_of(
        (not_(about.annual), const(False)),
        (
            about.system.among(AssessmentSystem.CIVIL_SERVANT, AssessmentSystem.LEADER),
            readings.TOLD_IN_WRITING.at(about.decided),
        ),
        otherwise=readings.STAFF_TOLD_IN_WRITING.at(about.decided),
    ),
)
RESULT_FEEDBACK: Rule[FeedbackFacts, FeedbackStatus] = rule(
    FeedbackFacts,
    FeedbackStatus,
    name="scheme.feedback",
    zh="考核结果反馈",
    en="telling the person the result",
    cites=(OPINION.cite("8.4"), CIVIL_SERVANTS_LAW.art(38, version="2018")),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(about.result), FeedbackStatus.NO_RESULT),
                (not_(about.told), FeedbackStatus.OUTSTANDING),
                (about.in_writing, FeedbackStatus.GIVEN),
                (ASKED_IN_WRITING, FeedbackStatus.NOT_IN_WRITING),
                otherwise=FeedbackStatus.GIVEN,
            ),
        )
    ),
    authority=Authority(body=_ASSESSING, remedy=GRADE_APPEAL, cites=(GRADE_APPEAL_LAW,)),
)

ANNUAL_RESULT: Rule[YearlyResultFacts, AnnualResultStatus] = rule(
    YearlyResultFacts,
    AnnualResultStatus,
    name="scheme.annual_result",
    zh="年度考核",
    en="annual assessment",
    cites=(OPINION.cite("7.4"),),
    body=in_force(
        (
            BEGAN,
            first_of(
                (about.annual_result, AnnualResultStatus.DONE),
                (about.year_over, AnnualResultStatus.MISSING),
                otherwise=AnnualResultStatus.PENDING,
            ),
        )
    ),
    authority=Authority(body=_ORGANISATION, cites=(OPINION.cite("7.4"),)),
)
ROUTINE_ASSESSED: Rule[YearlyResultFacts, bool] = rule(
    YearlyResultFacts,
    bool,
    name="scheme.routine_assessed",
    zh="当年开展日常考核(未规定间隔)",
    en="routinely assessed in the year (the interval unstated)",
    cites=(OPINION.cite("7.6"),),
    body=in_force((BEGAN, about.routine_result)),
    authority=Authority(body=_ORGANISATION, cites=(OPINION.cite("7.6"),)),
)
ROUTINE_FILE_KEPT: Rule[YearlyResultFacts, bool] = rule(
    YearlyResultFacts,
    bool,
    name="scheme.routine_file_kept",
    zh="建有日常考核档案",
    en="a routine-assessment file is kept",
    cites=(OPINION.cite("7.7"),),
    body=in_force((BEGAN, about.file_kept)),
    authority=Authority(body=_ORGANISATION, cites=(OPINION.cite("7.7"),)),
)

PRAISE_DUE: Rule[MeritFacts, bool] = rule(
    MeritFacts,
    bool,
    name="scheme.praise_due",
    zh="可提出褒奖鼓励建议",
    en="praise or encouragement may be proposed",
    cites=(OPINION.cite("8.2"),),
    body=in_force((BEGAN, all_of(about.striving, not_(about.praised)))),
    authority=Authority(body=_ORGANISATION, cites=(OPINION.cite("8.2"),)),
)
WARNING_DUE: Rule[MeritFacts, bool] = rule(
    MeritFacts,
    bool,
    name="scheme.warning_due",
    zh="慢作为、不作为、乱作为尚待处理",
    en="slow, absent or reckless action has yet to be dealt with",
    cites=(OPINION.cite("8.3"),),
    body=in_force((BEGAN, all_of(about.misaction, not_(about.answered)))),
    authority=Authority(
        body=Label(
            "组织部门、问责机关;方式由其依第四条或者问责规定决定",
            "the organisation department or the body of accountability; how, it decides under article 4 or the rules on "
            "accountability",
        ),
        cites=(OPINION.cite("8.3"), OPINION.cite("4.1")),
    ),
)

__all__ = [
    "ANNUAL_RESULT",
    "ASKED_IN_WRITING",
    "PRAISE_DUE",
    "RESULT_FEEDBACK",
    "ROUTINE_ASSESSED",
    "ROUTINE_FILE_KEPT",
    "USE_ALLOWED",
    "WARNING_DUE",
]
