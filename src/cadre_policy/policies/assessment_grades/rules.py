"""Who takes part in the annual assessment of a year, and who is assessed twice."""

from cadre_policy.law import OPINION, Citation
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, INSTITUTION_ASSESSMENT
from cadre_policy.policies.assessment_grades import facts as about
from cadre_policy.policies.assessment_grades import parameters as texts
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.outcomes import GradesOpen, HalfYear
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
from cadre_policy.records import AssessmentSystem
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    not_,
    reading,
    rule,
    table,
)
from cadre_policy.rules.expression import T

_YEAR = about.year_ends
CIVIL = about.system.is_(AssessmentSystem.CIVIL_SERVANT)
INSTITUTION = about.system.is_(AssessmentSystem.INSTITUTION)
LEADER = about.system.is_(AssessmentSystem.LEADER)


def named(
    unit: type[T],
    name: str,
    zh: str,
    en: str,
    cites: tuple[Citation, ...],
    body: Expr[AssessmentYearFacts, T],
    authority: Authority | None = None,
) -> Rule[AssessmentYearFacts, T]:
    """A rule of this topic about one person and year."""
    return rule(
        AssessmentYearFacts,
        unit,
        name=f"assessment.grade.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=body,
        authority=authority,
    )


# --- Circumstances ---

LONG_ABSENCE = named(
    bool,
    "long_absence",
    "病假、事假累计超过考核年度半年",
    "sick and personal leave came to over half of the year",
    (texts.ABSENCE, CIVIL_SERVANT_ASSESSMENT.art("23?", version="2007")),
    any_of(
        about.leave.is_(HalfYear.OVER),
        reading(texts.MATERNITY_LEAVE, not_counted=const(value=False), counted=about.maternity.is_(HalfYear.OVER)),
    ),
)
SHORT_SERVICE = named(
    bool,
    "short_service",
    "该年度工作不满半年(非首次就业的,原单位时间合并计算)",
    "worked under half of the year (but for a first job, time in former units is added)",
    (texts.FORMER_UNITS,),
    first_of(
        (about.first_job, about.service_here.is_(HalfYear.UNDER)),
        otherwise=about.service_together.is_(HalfYear.UNDER),
    ),
)

# --- Who takes part ---

TAKES_PART_IN_ASSESSMENT = named(
    bool,
    "takes_part",
    "参加年度考核(含不确定等次者)",
    "takes part in the annual assessment (with or without a grade)",
    (OPINION.cite("7.4"), texts.ABSENCE, INSTITUTION_ASSESSMENT.art(41, version="2023")),
    table(
        (
            CIVIL,
            in_force(
                (CIVIL_1994, not_found(bool, texts.OLD_CIVIL)),
                (CIVIL_2007, not_(all_of(LONG_ABSENCE, texts.LONG_LEAVE_2007.is_(GradesOpen.NOT_ASSESSED)))),
                (CIVIL_2020, const(value=True)),
                by=_YEAR,
            ),
        ),
        (
            INSTITUTION,
            in_force(
                (INSTITUTION_1995, not_found(bool, texts.OLD_INSTITUTION)),
                (INSTITUTION_2023, const(value=True)),
                by=_YEAR,
            ),
        ),
        (
            LEADER,
            in_force(
                (LEADER_2009, not_found(bool, texts.OLD_LEADER)),
                (LEADER_2019, not_found(bool, texts.LEADER)),
                by=_YEAR,
            ),
        ),
    ),
    authority=texts.ASSESSING_UNIT,
)
ASSESSED_TWICE = named(
    bool,
    "two_posts",
    "按管理岗位和专业技术岗位双重考核",
    "assessed in both a management and a professional post",
    (texts.TWO_POSTS,),
    first_of(
        (
            INSTITUTION,
            in_force(
                (INSTITUTION_1995, not_found(bool, texts.OLD_INSTITUTION)),
                (INSTITUTION_2023, about.two_posts),
                by=_YEAR,
            ),
        ),
        # Only institutions have the two kinds of posts.
        otherwise=const(value=False),
    ),
    authority=texts.ASSESSORS,
)

__all__ = [
    "ASSESSED_TWICE",
    "CIVIL",
    "INSTITUTION",
    "LEADER",
    "LONG_ABSENCE",
    "SHORT_SERVICE",
    "TAKES_PART_IN_ASSESSMENT",
    "named",
]
