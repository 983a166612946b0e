"""From one sanction or measure to the grades that it leaves open in one assessed year.

The text is that of the assessed year; "that year" is the year in which the decision took effect, "the second" the one
after it.
"""

from collections.abc import Mapping

from cadre_policy.law import Citation, Label
from cadre_policy.law.instruments import INSTITUTION_ASSESSMENT
from cadre_policy.policies.assessment_grades import sanction_facts as about
from cadre_policy.policies.assessment_grades.matrix import (
    MEASURES,
    MEASURES_2020,
    ONE_YEAR_TERM,
    PARTY,
    PARTY_1998,
    PARTY_SANCTIONS,
    SANCTIONS,
    SANCTIONS_2007,
    SANCTIONS_2020,
    SERIOUS_ON_DUTY,
    WARNING,
    WHILE_RUNNING,
)
from cadre_policy.policies.assessment_grades.outcomes import EffectYear, GradesOpen
from cadre_policy.policies.assessment_grades.parameters import LEADER, OLD_CIVIL, WARNING_YEAR
from cadre_policy.policies.assessment_grades.sanction_facts import SanctionGradeFacts
from cadre_policy.policies.assessment_texts import CIVIL_1994, CIVIL_2007, CIVIL_2020, not_found
from cadre_policy.policies.remedies import against_sanction
from cadre_policy.records import AssessmentSystem, SanctionMeasure
from cadre_policy.rules import (
    Authority,
    Expr,
    Parameter,
    Rule,
    all_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    reading,
    rule,
)

_YEAR = about.year_ends
_NONE = const(GradesOpen.ALL)

_SANCTIONING = against_sanction(
    Label(
        "处分(处理)由有权机关决定,其对等次的影响由考核单位执行",
        "the competent body decides on the measure, and the assessing unit applies its effect on the grade",
    )
)

_YEARS = tuple(about.effect_year.is_(nth) for nth in (EffectYear.THAT_YEAR, EffectYear.SECOND, EffectYear.THIRD))
THAT_YEAR = _YEARS[0]


def _is(measure: SanctionMeasure) -> Expr[SanctionGradeFacts, bool]:
    return about.measure.is_(measure)


def _part(
    name: str,
    zh: str,
    en: str,
    cites: tuple[Citation, ...],
    body: Expr[SanctionGradeFacts, GradesOpen],
    authority: Authority | None = None,
) -> Rule[SanctionGradeFacts, GradesOpen]:
    return rule(
        SanctionGradeFacts,
        GradesOpen,
        name=f"assessment.grade.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=body,
        authority=authority,
    )


# --- Party sanctions ---

_SERIOUS = SanctionMeasure.PARTY_SERIOUS_WARNING
_PROBATION = SanctionMeasure.PARTY_PROBATION
_Case = tuple[Expr[SanctionGradeFacts, bool], Expr[SanctionGradeFacts, GradesOpen]]


def _cells(matrix: Mapping[SanctionMeasure, tuple[Parameter[GradesOpen], ...]], nth: int, *before: _Case) -> _Case:
    """One year's column: the effect of each measure that has a cell in it, after cases of its own; else none."""
    cases = [*before, *((_is(measure), cells[nth]) for measure, cells in matrix.items() if len(cells) > nth)]
    first, *more = cases
    return _YEARS[nth], first_of(first, *more, otherwise=_NONE)


GRADE_AFTER_PARTY_SANCTION = _part(
    "after_party_sanction",
    "党纪处分对年度等次的影响",
    "effect of a Party sanction on the year's grade",
    (PARTY,),
    in_force(
        (
            PARTY_1998,
            first_of(
                _cells(PARTY_SANCTIONS, 0, (all_of(_is(_SERIOUS), about.duty_related), SERIOUS_ON_DUTY.at(_YEAR))),
                _cells(PARTY_SANCTIONS, 1),
                _cells(PARTY_SANCTIONS, 2, (all_of(_is(_PROBATION), about.term <= ONE_YEAR_TERM), _NONE)),
                otherwise=_NONE,
            ),
        ),
        by=_YEAR,
    ),
)

# --- Administrative sanctions, organisational measures and admonitions of civil servants ---

GRADE_AFTER_WARNING = _part(
    "after_warning",
    "警告处分对当年等次的影响",
    "effect of a warning on the grade of that year",
    (SANCTIONS_2007, SANCTIONS_2020),
    reading(
        WARNING_YEAR,
        decision_year=WARNING,
        made_up_year=first_of((about.earlier_case, _NONE), otherwise=WARNING),
    ),
)
_NO_ROW = left_open(
    GradesOpen,
    "该处分(处理)对等次的影响(条文未查到)",
    "what this measure does to the grade (not found in the text)",
    MEASURES_2020,
)
_WARNED = _is(SanctionMeasure.WARNING)

GRADE_AFTER_SANCTION_2007 = _part(
    "after_sanction_2007",
    "按2007年规定,政务处分、组织处理、诫勉对年度等次的影响",
    "effect of a sanction or measure on the year's grade under the text of 2007",
    (SANCTIONS_2007,),
    first_of(
        (_WARNED, first_of((THAT_YEAR, GRADE_AFTER_WARNING), otherwise=_NONE)),
        (
            about.measure.among(*SANCTIONS),
            first_of((about.lifted_by_year_end, _NONE), otherwise=WHILE_RUNNING),
        ),
        otherwise=_NO_ROW,
    ),
)
GRADE_AFTER_SANCTION_2020 = _part(
    "after_sanction_2020",
    "按2020年规定,政务处分、组织处理、诫勉对年度等次的影响",
    "effect of a sanction or measure on the year's grade under the text of 2020",
    (SANCTIONS_2020, MEASURES_2020),
    first_of(
        (not_(about.measure.among(SanctionMeasure.WARNING, *SANCTIONS, *MEASURES)), _NO_ROW),
        _cells({**SANCTIONS, **MEASURES}, 0, (_WARNED, GRADE_AFTER_WARNING)),
        _cells(SANCTIONS, 1),
        otherwise=_NONE,
    ),
)

# --- Any of them ---

_OF_PARTY = about.measure.among(
    SanctionMeasure.PARTY_WARNING, _SERIOUS, SanctionMeasure.PARTY_REMOVAL, _PROBATION, SanctionMeasure.PARTY_EXPULSION
)
_NO_SANCTION = about.measure.among(
    SanctionMeasure.REMINDER, SanctionMeasure.CRITICISM, SanctionMeasure.WRITTEN_EXAMINATION
)

GRADE_AFTER_SANCTION = _part(
    "after_sanction",
    "处分(处理)对年度等次的影响",
    "effect of a sanction or measure on the year's grade",
    (PARTY, SANCTIONS_2020, MEASURES_2020),
    first_of(
        (about.effect_year.is_(EffectYear.BEFORE), _NONE),
        # No text gives a reminder, criticism or a written examination an effect on the grade.
        (_NO_SANCTION, _NONE),
        (
            about.system.is_(AssessmentSystem.INSTITUTION),
            left_open(
                GradesOpen,
                "处分(处理)对事业单位工作人员档次的影响(条文未查到)",
                "what a measure does to the grade of institution staff (not found)",
                INSTITUTION_ASSESSMENT.art("?", version="2023"),
            ),
        ),
        (_OF_PARTY, GRADE_AFTER_PARTY_SANCTION),
        (
            about.system.is_(AssessmentSystem.LEADER),
            left_open(
                GradesOpen,
                "处分(处理)对领导干部等次的影响(条文未查到)",
                "what a measure does to the grade of a leading cadre (not found)",
                LEADER,
            ),
        ),
        otherwise=in_force(
            (CIVIL_1994, not_found(GradesOpen, OLD_CIVIL)),
            (CIVIL_2007, GRADE_AFTER_SANCTION_2007),
            (CIVIL_2020, GRADE_AFTER_SANCTION_2020),
            by=_YEAR,
        ),
    ),
    authority=_SANCTIONING,
)

__all__ = [
    "GRADE_AFTER_PARTY_SANCTION",
    "GRADE_AFTER_SANCTION",
    "GRADE_AFTER_SANCTION_2007",
    "GRADE_AFTER_SANCTION_2020",
    "GRADE_AFTER_WARNING",
]
