"""By whom a person is assessed who was transferred, or sent elsewhere, within the year."""

from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT
from cadre_policy.policies.assessment_grades import facts as about
from cadre_policy.policies.assessment_grades import parameters as texts
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.outcomes import Assessor, HalfYear, Posted
from cadre_policy.policies.assessment_grades.rules import CIVIL, INSTITUTION, LEADER, named
from cadre_policy.policies.assessment_texts import (
    CIVIL_1994,
    CIVIL_2007,
    CIVIL_2020,
    INSTITUTION_1995,
    INSTITUTION_2023,
    LEADER_2009,
    LEADER_2019,
    not_found,
)
from cadre_policy.rules import Expr, Rule, any_of, first_of, in_force, left_open, not_, table

_YEAR = about.year_ends
_WORKING_ELSEWHERE = about.posted.is_(Posted.WORK)


def _where_over_half(host: Assessor, sender: Assessor) -> Expr[AssessmentYearFacts, Assessor]:
    """The unit where the person worked over half of the year; at exactly half there is none."""
    return first_of(
        (about.posting.is_(HalfYear.OVER), host),
        (about.posting.is_(HalfYear.UNDER), sender),
        otherwise=left_open(
            Assessor,
            "在两处工作恰各半年的由何单位考核",
            "who assesses where the person worked exactly half of the year in each place",
            texts.ASSESSED_BY_WHOM,
        ),
    )


ASSESSOR_2020 = named(
    Assessor,
    "assessor_2020",
    "按2020年规定的考核单位",
    "who assesses under the text of 2020",
    (texts.ASSESSED_BY_WHOM,),
    first_of(
        (about.posted.is_(Posted.STUDY), Assessor.SENDER),
        (_WORKING_ELSEWHERE, _where_over_half(Assessor.HOST_HEARING_SENDER, Assessor.SENDER_HEARING_HOST)),
        (about.transferred, Assessor.UNIT_ASKING_FORMER),
        otherwise=Assessor.UNIT,
    ),
)
ASSESSOR_INSTITUTION = named(
    Assessor,
    "assessor_institution",
    "按事业单位规定的考核单位",
    "who assesses in an institution",
    (texts.ASSESSED_BY_WHOM_INSTITUTION, texts.FORMER_UNITS),
    first_of(
        (about.posted.is_(Posted.STUDY), Assessor.SENDER),
        (_WORKING_ELSEWHERE, _where_over_half(Assessor.HOST, Assessor.SENDER)),
        otherwise=Assessor.UNIT,
    ),
)

ASSESSED_BY: Rule[AssessmentYearFacts, Assessor] = named(
    Assessor,
    "assessed_by",
    "由何单位考核",
    "who assesses",
    (texts.ASSESSED_BY_WHOM, texts.ASSESSED_BY_WHOM_INSTITUTION),
    table(
        (
            CIVIL,
            in_force(
                (CIVIL_1994, not_found(Assessor, texts.OLD_CIVIL)),
                (
                    CIVIL_2007,
                    first_of(
                        (
                            any_of(about.transferred, not_(about.posted.is_(Posted.NO))),
                            not_found(Assessor, CIVIL_SERVANT_ASSESSMENT.art("?", version="2007")),
                        ),
                        otherwise=Assessor.UNIT,
                    ),
                ),
                (CIVIL_2020, ASSESSOR_2020),
                by=_YEAR,
            ),
        ),
        (
            INSTITUTION,
            in_force(
                (INSTITUTION_1995, not_found(Assessor, texts.OLD_INSTITUTION)),
                (INSTITUTION_2023, ASSESSOR_INSTITUTION),
                by=_YEAR,
            ),
        ),
        (
            LEADER,
            in_force(
                (LEADER_2009, not_found(Assessor, texts.OLD_LEADER)),
                (LEADER_2019, not_found(Assessor, texts.LEADER)),
                by=_YEAR,
            ),
        ),
    ),
    authority=texts.ASSESSORS,
)

__all__ = ["ASSESSED_BY", "ASSESSOR_2020", "ASSESSOR_INSTITUTION"]
