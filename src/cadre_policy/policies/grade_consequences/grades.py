"""The grades as the texts group them, and the text that speaks for a person's year."""

from cadre_policy.law import Citation
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
from cadre_policy.policies.grade_consequences import facts as about
from cadre_policy.policies.grade_consequences import parameters as figures
from cadre_policy.policies.grade_consequences.facts import GradeConsequenceFacts
from cadre_policy.policies.grade_consequences.parameters import of_2007, of_2020, of_institutions
from cadre_policy.records import AssessmentSystem, Grade
from cadre_policy.rules import Authority, Expr, Fact, Rule, all_of, const, in_force, left_open, rule, table
from cadre_policy.rules.expression import V

AT_LEAST_COMPETENT = (Grade.EXCELLENT, Grade.COMPETENT, Grade.QUALIFIED)
BASIC_GRADES = (Grade.BASICALLY_COMPETENT, Grade.BASICALLY_QUALIFIED)
LOWEST_GRADES = (Grade.INCOMPETENT, Grade.UNQUALIFIED)
WITHOUT_GRADE = (Grade.NO_GRADE, Grade.NOT_ASSESSED)

YES = const(True)
NO = const(False)


def consequence(
    unit: type[V],
    name: str,
    zh: str,
    en: str,
    body: Expr[GradeConsequenceFacts, V],
    *cites: Citation,
    authority: Authority | None = None,
) -> Rule[GradeConsequenceFacts, V]:
    """A rule about one year's grade."""
    return rule(
        GradeConsequenceFacts,
        unit,
        name=f"assessment.effect.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=body,
        authority=authority,
    )


_OF_GRADES = (of_2020(18), of_2007(17), of_institutions(10))


def _grades(
    name: str, zh: str, en: str, of: Fact[GradeConsequenceFacts, Grade], grades: tuple[Grade, ...]
) -> Rule[GradeConsequenceFacts, bool]:
    return consequence(bool, name, zh, en, of.among(*grades), *_OF_GRADES)


COMPETENT_OR_BETTER = _grades(
    "competent_or_better",
    "等次为称职(合格)以上",
    "graded competent (qualified) or better",
    about.grade,
    AT_LEAST_COMPETENT,
)
BASIC = _grades(
    "basic", "等次为基本称职(基本合格)", "graded basically competent (basically qualified)", about.grade, BASIC_GRADES
)
LOWEST = _grades("lowest", "等次为不称职(不合格)", "graded incompetent (unqualified)", about.grade, LOWEST_GRADES)
TWO_BASIC = consequence(
    bool,
    "two_basic",
    "连续两年基本称职(基本合格)",
    "basically competent (basically qualified) for two years in a row",
    all_of(about.grade.among(*BASIC_GRADES), about.grade_before.among(*BASIC_GRADES)),
    *_OF_GRADES,
)
TWO_LOWEST = consequence(
    bool,
    "two_lowest",
    "连续两年不称职(不合格)",
    "incompetent (unqualified) for two years in a row",
    all_of(about.grade.among(*LOWEST_GRADES), about.grade_before.among(*LOWEST_GRADES)),
    *_OF_GRADES,
)
TWO_UNGRADED = consequence(
    bool,
    "two_ungraded",
    "连续两年未确定等次",
    "without a grade for two years in a row",
    # A year before the person came, or one in which nothing was assessed, is no assessment without a grade.
    all_of(about.grade.is_(Grade.NO_GRADE), about.grade_before.is_(Grade.NO_GRADE)),
    *_OF_GRADES,
)


def since_2020(
    before: Expr[GradeConsequenceFacts, V], since: Expr[GradeConsequenceFacts, V]
) -> Expr[GradeConsequenceFacts, V]:
    """A point on which the provisions of 2007 and of 2020 differ."""
    return in_force((CIVIL_2007, before), (CIVIL_2020, since), by=about.year_ends)


def by_text(
    unit: type[V],
    *,
    civil: Expr[GradeConsequenceFacts, V],
    institution: Expr[GradeConsequenceFacts, V],
    leader: Expr[GradeConsequenceFacts, V],
) -> Expr[GradeConsequenceFacts, V]:
    """What the text of the person's rules, as it stood at the end of the assessed year, says.

    Args:
        unit: What the answer is.
        civil: For civil servants, by the provisions of 2007 and 2020.
        institution: For institution staff and workers of organs, by those of 2023.
        leader: For leading cadres, since the Regulation of 2019.
    """
    ends = about.year_ends
    return table(
        (
            about.system.is_(AssessmentSystem.CIVIL_SERVANT),
            in_force((CIVIL_1994, not_found(unit, figures.OLD_CIVIL)), (CIVIL_2007, civil), by=ends),
        ),
        (
            about.system.is_(AssessmentSystem.LEADER),
            in_force((LEADER_2009, not_found(unit, figures.OLD_LEADER)), (LEADER_2019, leader), by=ends),
        ),
        (
            about.system.is_(AssessmentSystem.INSTITUTION),
            in_force(
                (INSTITUTION_1995, not_found(unit, figures.OLD_INSTITUTION)), (INSTITUTION_2023, institution), by=ends
            ),
        ),
    )


def leader_open(unit: type[V]) -> Expr[GradeConsequenceFacts, V]:
    """What the Regulation of 2019 says of a leading cadre on a point on which it was not read."""
    return left_open(
        unit,
        "领导干部的此项后果未查到",
        "what follows for a leading cadre was not found",
        figures.LEADER,
    )
