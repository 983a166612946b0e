"""Which grades sanctions and other circumstances of one year leave open, under each text."""

from cadre_policy.law import Citation
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, INSTITUTION_ASSESSMENT
from cadre_policy.policies.assessment_grades import facts as about
from cadre_policy.policies.assessment_grades import parameters as texts
from cadre_policy.policies.assessment_grades.facts import AssessmentYearFacts
from cadre_policy.policies.assessment_grades.matrix import PARTY, SANCTIONS_2007, SANCTIONS_2020
from cadre_policy.policies.assessment_grades.outcomes import CaseState, GradesOpen, HalfYear
from cadre_policy.policies.assessment_grades.rules import LONG_ABSENCE, SHORT_SERVICE, named
from cadre_policy.rules import Expr, all_of, any_of, const, first_of, left_open, reading

# --- What sanctions leave open ---


def _either(effect: GradesOpen) -> Expr[AssessmentYearFacts, bool]:
    return any_of(about.party_effect.is_(effect), about.other_effect.is_(effect))


HEAVIER_EFFECT = named(
    GradesOpen,
    "heavier",
    "处分(处理)对该年度等次的影响(同时受多种的,按较重的)",
    "effect of sanctions and measures on the year's grade (of several, the heavier)",
    (CIVIL_SERVANT_ASSESSMENT.art("32?", version="2020"), INSTITUTION_ASSESSMENT.art(43, version="2023")),
    first_of(
        (_either(GradesOpen.LOWEST), GradesOpen.LOWEST),
        (_either(GradesOpen.NO_GRADE), GradesOpen.NO_GRADE),
        (_either(GradesOpen.NOT_EXCELLENT), GradesOpen.NOT_EXCELLENT),
        otherwise=GradesOpen.ALL,
    ),
)
PARTY_EFFECT_FIRST = named(
    GradesOpen,
    "party_first",
    "处分(处理)对该年度等次的影响(有党纪处分的,从党纪处分)",
    "effect of sanctions and measures on the year's grade (a Party sanction goes first)",
    (PARTY,),
    first_of((about.party_effect.is_(GradesOpen.ALL), about.other_effect), otherwise=about.party_effect),
)

# --- Together with other circumstances ---

_PENDING, _HEAVIER, _WARNING = (
    about.case.is_(state) for state in (CaseState.PENDING, CaseState.HEAVIER, CaseState.WARNING)
)

WARNING_BARS_THIS_YEAR = named(
    bool,
    "warning_bars_made_up_year",
    "补定等次的年度因警告不得优秀",
    "the year whose grade is made up is barred from excellent by the warning",
    (SANCTIONS_2020,),
    all_of(_WARNING, reading(texts.WARNING_YEAR, decision_year=const(value=False), made_up_year=const(value=True))),
)


def _torn(
    sanctions: Expr[AssessmentYearFacts, GradesOpen], cite: Citation
) -> tuple[Expr[AssessmentYearFacts, bool], Expr[AssessmentYearFacts, GradesOpen]]:
    """A sanction that asks for the lowest grade meets a circumstance that leaves none: no text ranks them."""
    ungraded = any_of(_PENDING, _HEAVIER, LONG_ABSENCE, about.probation)
    return all_of(sanctions.is_(GradesOpen.LOWEST), ungraded), left_open(
        GradesOpen,
        "因处分应确定为不称职而又有不确定等次情形的,以何为准",
        "which goes first where a sanction asks for 'incompetent' and a circumstance for no grade",
        cite,
    )


GRADES_OPEN_2007 = named(
    GradesOpen,
    "open_2007",
    "按2007年规定可确定的等次",
    "grades open under the text of 2007",
    (texts.PENDING_2007.cite, SANCTIONS_2007, PARTY, texts.REFUSAL_2007.cite),
    first_of(
        (about.refused, texts.REFUSAL_2007),
        _torn(PARTY_EFFECT_FIRST, texts.PENDING_2007.cite),
        (LONG_ABSENCE, texts.LONG_LEAVE_2007),
        (_PENDING, texts.PENDING_2007),
        (about.probation, texts.PROBATION_2007),
        (_HEAVIER, texts.NOT_MADE_UP_2007),
        (all_of(WARNING_BARS_THIS_YEAR, PARTY_EFFECT_FIRST.is_(GradesOpen.ALL)), GradesOpen.NOT_EXCELLENT),
        otherwise=PARTY_EFFECT_FIRST,
    ),
)
GRADES_OPEN_2020 = named(
    GradesOpen,
    "open_2020",
    "按2020年规定可确定的等次",
    "grades open under the text of 2020",
    (texts.PROBATION_2020.cite, texts.ABSENCE, texts.PENDING_2020.cite, SANCTIONS_2020, PARTY),
    first_of(
        (about.refused, texts.REFUSAL_2020),
        _torn(HEAVIER_EFFECT, texts.PENDING_2020.cite),
        (_PENDING, texts.PENDING_2020),
        (LONG_ABSENCE, texts.LONG_LEAVE_2020),
        (about.probation, texts.PROBATION_2020),
        (_HEAVIER, texts.NOT_MADE_UP_2020),
        (all_of(WARNING_BARS_THIS_YEAR, HEAVIER_EFFECT.is_(GradesOpen.ALL)), GradesOpen.NOT_EXCELLENT),
        otherwise=HEAVIER_EFFECT,
    ),
)

_LONG_LEAVE = about.leave.is_(HalfYear.OVER)
"""Maternity leave, however long, takes no grade away in an institution (art. 41): it is not asked about."""

GRADES_OPEN_INSTITUTION = named(
    GradesOpen,
    "open_institution",
    "按事业单位规定可确定的档次",
    "grades open in an institution",
    (
        texts.FORMER_UNITS,
        texts.INSTITUTION_LONG_LEAVE.cite,
        texts.INSTITUTION_PENDING.cite,
        INSTITUTION_ASSESSMENT.art(43, version="2023"),
        texts.INSTITUTION_REFUSAL.cite,
    ),
    first_of(
        (about.refused, texts.INSTITUTION_REFUSAL),
        (
            all_of(HEAVIER_EFFECT.is_(GradesOpen.LOWEST), any_of(_PENDING, _HEAVIER, _LONG_LEAVE, SHORT_SERVICE)),
            left_open(
                GradesOpen,
                "因处分应确定为不合格而又有不确定档次情形的,以何为准",
                "which goes first where a sanction asks for 'unqualified' and a circumstance for no grade",
                texts.INSTITUTION_PENDING.cite,
            ),
        ),
        (_PENDING, texts.INSTITUTION_PENDING),
        (_LONG_LEAVE, texts.INSTITUTION_LONG_LEAVE),
        (SHORT_SERVICE, texts.INSTITUTION_SHORT_SERVICE),
        (_HEAVIER, texts.INSTITUTION_NOT_MADE_UP),
        (
            _WARNING,
            left_open(
                GradesOpen,
                "给予警告后补定的档次可否为优秀(条文未查到)",
                "whether the grade made up after a warning may be excellent (not found)",
                texts.INSTITUTION_PENDING.cite,
            ),
        ),
        otherwise=HEAVIER_EFFECT,
    ),
)

__all__ = [
    "GRADES_OPEN_2007",
    "GRADES_OPEN_2020",
    "GRADES_OPEN_INSTITUTION",
    "HEAVIER_EFFECT",
    "PARTY_EFFECT_FIRST",
    "WARNING_BARS_THIS_YEAR",
]
