"""Which grades are open after circumstances and sanctions together, and whether "excellent" is among them."""

from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, INSTITUTION_ASSESSMENT
from cadre_policy.policies.assessment_grades import facts as about
from cadre_policy.policies.assessment_grades import parameters as texts
from cadre_policy.policies.assessment_grades.circumstances import (
    GRADES_OPEN_2007,
    GRADES_OPEN_2020,
    GRADES_OPEN_INSTITUTION,
)
from cadre_policy.policies.assessment_grades.matrix import SANCTIONS_2020
from cadre_policy.policies.assessment_grades.outcomes import GradesOpen
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
from cadre_policy.rules import const, first_of, in_force, left_open, not_, table

_YEAR = about.year_ends

GRADES_OPEN = named(
    GradesOpen,
    "open",
    "该年度可确定的等次",
    "grades open in the year",
    (
        CIVIL_SERVANT_ASSESSMENT.art(25, version="2020"),
        SANCTIONS_2020,
        INSTITUTION_ASSESSMENT.art(41, version="2023"),
    ),
    table(
        (
            CIVIL,
            in_force(
                (CIVIL_1994, not_found(GradesOpen, texts.OLD_CIVIL)),
                (CIVIL_2007, GRADES_OPEN_2007),
                (CIVIL_2020, GRADES_OPEN_2020),
                by=_YEAR,
            ),
        ),
        (
            INSTITUTION,
            in_force(
                (INSTITUTION_1995, not_found(GradesOpen, texts.OLD_INSTITUTION)),
                (INSTITUTION_2023, GRADES_OPEN_INSTITUTION),
                by=_YEAR,
            ),
        ),
        (
            LEADER,
            in_force(
                (LEADER_2009, not_found(GradesOpen, texts.OLD_LEADER)),
                (
                    LEADER_2019,
                    left_open(
                        GradesOpen,
                        "领导干部不得优秀的七种情形及不确定等次的情形(条文未查到)",
                        "the seven situations that exclude a leading cadre from excellent, and those without a grade "
                        "(not found)",
                        texts.LEADER,
                    ),
                ),
                by=_YEAR,
            ),
        ),
    ),
    authority=texts.ASSESSING_UNIT,
)

EXCELLENT_OPEN = named(
    bool,
    "excellent_open",
    "该年度可确定为优秀(仍须在名额以内)",
    "excellent is open in the year (within the unit's places)",
    (SANCTIONS_2020, INSTITUTION_ASSESSMENT.art(41, version="2023"), texts.LEADER),
    first_of(
        # Of leading cadres only what shuts "excellent" is known: the list of the seven bars was not read.
        (
            LEADER,
            in_force(
                (LEADER_2009, not_found(bool, texts.OLD_LEADER)),
                (
                    LEADER_2019,
                    first_of(
                        (not_(about.routine_good), const(value=False)),
                        (not_(about.party_effect.is_(GradesOpen.ALL)), const(value=False)),
                        otherwise=left_open(
                            bool,
                            "领导干部有无不得优秀的七种情形之一(清单未查到)",
                            "whether one of the seven bars to excellent applies (the list was not found)",
                            texts.LEADER,
                        ),
                    ),
                ),
                by=_YEAR,
            ),
        ),
        otherwise=GRADES_OPEN.is_(GradesOpen.ALL),
    ),
    authority=texts.ASSESSING_UNIT,
)

__all__ = ["EXCELLENT_OPEN", "GRADES_OPEN"]
