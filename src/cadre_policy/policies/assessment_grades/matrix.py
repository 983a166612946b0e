"""What each sanction and measure does to the grade of the year of its decision and of the years after it.

The texts: administrative sanctions, Provisions of 2007 art. 25 and of 2020 art. 29; Party sanctions, the joint Opinion of
1998 and, for the serious warning, replies since 2016; organisational measures and admonitions, Provisions of 2020 about
arts. 30 to 32.  "That year" is the year in which the decision takes effect.
"""

from cadre_policy.law import Citation
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, PARTY_DISCIPLINE_GRADES
from cadre_policy.measures import Months
from cadre_policy.policies.assessment_grades.outcomes import GradesOpen
from cadre_policy.policies.assessment_texts import CIVIL_2007, CIVIL_2020
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import Dated, Parameter, parameter

PARTY_1998 = "1998-04-08"
SERIOUS_WARNING_REPLY = "2016"
"""The year of the reply; its day was not found."""

PARTY = PARTY_DISCIPLINE_GRADES.art("?")
SANCTIONS_2007 = CIVIL_SERVANT_ASSESSMENT.art(25, version="2007")
SANCTIONS_2020 = CIVIL_SERVANT_ASSESSMENT.art(29, version="2020")
MEASURES_2020 = CIVIL_SERVANT_ASSESSMENT.art("30?", version="2020")

_YEARS = (
    ("that_year", "当年", "that year"),
    ("second_year", "第二年", "the second year"),
    ("third_year", "第三年", "the third year"),
)


def _cell(
    measure: SanctionMeasure, nth: int, cite: Citation, *dated: Dated[GradesOpen], of: str = ""
) -> Parameter[GradesOpen]:
    """One cell of the matrix; *of* tells apart two cells of the same measure and year."""
    key, zh, en = _YEARS[nth]
    first, *later = dated
    return parameter(
        GradesOpen,
        first,
        *later,
        name=f"assessment.grade.{measure.value}.{key}{of and '_' + of}",
        zh=f"{measure.label.zh}对{zh}等次的影响",
        en=f"effect of {measure.label.en} on the grade of {en}",
        cite=cite,
    )


def _party(measure: SanctionMeasure, nth: int, effect: GradesOpen) -> Parameter[GradesOpen]:
    return _cell(measure, nth, PARTY, Dated(value=effect, since=PARTY_1998))


def _sanction(
    measure: SanctionMeasure, nth: int, effect: GradesOpen, evidence: Evidence = Evidence.SECONDARY
) -> Parameter[GradesOpen]:
    return _cell(measure, nth, SANCTIONS_2020, Dated(value=effect, since=CIVIL_2020, evidence=evidence))


def _measure(measure: SanctionMeasure, effect: GradesOpen) -> Parameter[GradesOpen]:
    return _cell(measure, 0, MEASURES_2020, Dated(value=effect, since=CIVIL_2020, evidence=Evidence.SECONDARY))


WARNING = _cell(SanctionMeasure.WARNING, 0, SANCTIONS_2007, Dated(value=GradesOpen.NOT_EXCELLENT, since=CIVIL_2007))
"""The text of 2020 says the same (art. 29)."""
WHILE_RUNNING = parameter(
    GradesOpen,
    Dated(value=GradesOpen.NO_GRADE, since=CIVIL_2007),
    name="assessment.grade.while_running",
    zh="记过以上处分期间",
    en="while a sanction of a demerit or more runs",
    cite=SANCTIONS_2007,
)
"""Text of 2007: demerit, major demerit, lowering of the level, removal, until the year in which they are lifted."""

SANCTIONS: dict[SanctionMeasure, tuple[Parameter[GradesOpen], ...]] = {
    SanctionMeasure.DEMERIT: (_sanction(SanctionMeasure.DEMERIT, 0, GradesOpen.NO_GRADE, Evidence.VERIFIED),),
    **{
        measure: (_sanction(measure, 0, GradesOpen.NO_GRADE), _sanction(measure, 1, GradesOpen.NO_GRADE))
        for measure in (SanctionMeasure.MAJOR_DEMERIT, SanctionMeasure.LOWERED_GRADE, SanctionMeasure.REMOVAL)
    },
}
"""Text of 2020: each measure with its cells, the year of the decision first."""

SERIOUS_ON_DUTY = _cell(
    SanctionMeasure.PARTY_SERIOUS_WARNING,
    0,
    PARTY,
    Dated(value=GradesOpen.LOWEST, since=PARTY_1998),
    Dated(value=GradesOpen.NO_GRADE, since=SERIOUS_WARNING_REPLY, evidence=Evidence.SECONDARY),
    of="on_duty",
)
ONE_YEAR_TERM = parameter(
    Months,
    Dated(value=Months(12), since=PARTY_1998),
    name="assessment.grade.party_probation_one_year",
    zh="一年的留党察看期限",
    en="term of probation within the Party for one year",
    cite=PARTY,
)
"""Only a longer one reaches the third year."""
PARTY_SANCTIONS: dict[SanctionMeasure, tuple[Parameter[GradesOpen], ...]] = {
    SanctionMeasure.PARTY_WARNING: (_party(SanctionMeasure.PARTY_WARNING, 0, GradesOpen.NOT_EXCELLENT),),
    SanctionMeasure.PARTY_SERIOUS_WARNING: (_party(SanctionMeasure.PARTY_SERIOUS_WARNING, 0, GradesOpen.NO_GRADE),),
    SanctionMeasure.PARTY_REMOVAL: (_party(SanctionMeasure.PARTY_REMOVAL, 0, GradesOpen.LOWEST),),
    **{
        measure: (
            _party(measure, 0, GradesOpen.LOWEST),
            _party(measure, 1, GradesOpen.NO_GRADE),
            _party(measure, 2, GradesOpen.NO_GRADE),
        )
        for measure in (SanctionMeasure.PARTY_PROBATION, SanctionMeasure.PARTY_EXPULSION)
    },
}
"""Each Party sanction with its cells; a serious warning on duty and a one-year probation differ (see the rules)."""

MEASURES: dict[SanctionMeasure, tuple[Parameter[GradesOpen], ...]] = {
    SanctionMeasure.ADMONITION: (_measure(SanctionMeasure.ADMONITION, GradesOpen.NOT_EXCELLENT),),
    SanctionMeasure.REASSIGNMENT: (_measure(SanctionMeasure.REASSIGNMENT, GradesOpen.NOT_EXCELLENT),),
    SanctionMeasure.ORDERED_RESIGNATION: (_measure(SanctionMeasure.ORDERED_RESIGNATION, GradesOpen.NO_GRADE),),
    SanctionMeasure.RELIEF: (_measure(SanctionMeasure.RELIEF, GradesOpen.NO_GRADE),),
    SanctionMeasure.DEMOTION: (_measure(SanctionMeasure.DEMOTION, GradesOpen.NO_GRADE),),
}
"""Text of 2020: organisational measures and the admonition, in the year of the decision only.

Rows for a suspension and for a resignation taking the blame were not found, nor anything in the text of 2007.
"""

__all__ = [
    "MEASURES",
    "MEASURES_2020",
    "ONE_YEAR_TERM",
    "PARTY",
    "PARTY_1998",
    "PARTY_SANCTIONS",
    "SANCTIONS",
    "SANCTIONS_2007",
    "SANCTIONS_2020",
    "SERIOUS_ON_DUTY",
    "WARNING",
    "WHILE_RUNNING",
]
