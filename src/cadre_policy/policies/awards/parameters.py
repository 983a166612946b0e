"""The bonuses of awards, the links from the annual assessment, and the readings."""

from cadre_policy.law import OPINION, Evidence, Label
from cadre_policy.law.instruments import AWARD_BONUS_NOTICE, CIVIL_SERVANT_ASSESSMENT, CIVIL_SERVANT_AWARDS
from cadre_policy.measures import Count, Yuan
from cadre_policy.rules import Dated, Reading, parameter

BEGAN_2008 = "2008-01-04"
ASSESSED_FROM = "2007-01-04"
"""From this day the assessment provisions link the grade and the award."""

AWARDS_2008 = CIVIL_SERVANT_AWARDS.art("?", version="2008")
AWARDS_2020 = CIVIL_SERVANT_AWARDS.art("?", version="2020")
BONUSES = AWARD_BONUS_NOTICE.art("?")


def _of_2008(bonus: Yuan) -> Dated[Yuan]:
    """A bonus under the provisions of 2008; on which day of that year it began was not found."""
    return Dated(value=bonus, since="2008", cite=AWARDS_2008, evidence=Evidence.SECONDARY)


def _of_2018(bonus: Yuan) -> Dated[Yuan]:
    """A bonus since the rise of 2018; on which day of that year it began was not found."""
    return Dated(value=bonus, since="2018", evidence=Evidence.SECONDARY)


BONUS_COMMENDATION = parameter(
    Yuan,
    _of_2008(Yuan(800)),
    _of_2018(Yuan(1_500)),
    name="awards.bonus_commendation",
    zh="嘉奖奖金",
    en="bonus, commendation",
    cite=BONUSES,
)
BONUS_MERIT_3 = parameter(
    Yuan,
    _of_2008(Yuan(1_500)),
    _of_2018(Yuan(3_000)),
    name="awards.bonus_merit_3",
    zh="三等功奖金",
    en="bonus, merit, third class",
    cite=BONUSES,
)
BONUS_MERIT_2 = parameter(
    Yuan,
    _of_2008(Yuan(3_000)),
    _of_2018(Yuan(6_000)),
    name="awards.bonus_merit_2",
    zh="二等功奖金",
    en="bonus, merit, second class",
    cite=BONUSES,
)
BONUS_MERIT_1 = parameter(
    Yuan,
    _of_2008(Yuan(6_000)),
    _of_2018(Yuan(12_000)),
    name="awards.bonus_merit_1",
    zh="一等功奖金",
    en="bonus, merit, first class",
    cite=BONUSES,
)
BONUS_TITLE = parameter(
    Yuan,
    _of_2008(Yuan(10_000)),
    _of_2018(Yuan(20_000)),
    name="awards.bonus_title",
    zh="荣誉称号奖金",
    en="bonus, honorary title",
    cite=BONUSES,
)

POSTHUMOUS = parameter(
    bool,
    Dated(value=True, since=BEGAN_2008, cite=AWARDS_2008),
    Dated(value=True, since="2020-12-28"),
    name="awards.posthumous",
    zh="可以追授奖励",
    en="an award can be made after death",
    cite=AWARDS_2020,
)
MERIT_YEARS = parameter(
    Count,
    Dated(value=Count(3), since=ASSESSED_FROM, cite=CIVIL_SERVANT_ASSESSMENT.art(17, item=4, version="2007")),
    Dated(value=Count(3), since="2020-12-28"),
    name="awards.merit_years",
    zh="记三等功所需连续优秀年数",
    en="years “excellent” in a row for a third-class merit",
    cite=CIVIL_SERVANT_ASSESSMENT.art(19, item=2, version="2020"),
)

HOW_MANY_GROUNDS = Reading(
    name="awards.grounds",
    label=Label("三项事由须具备几项", "how many of the three grounds are needed"),
    cite=OPINION.cite("16.7"),
    alternatives={"any": Label("任何一项", "any one"), "all": Label("三项全部", "all three")},
    default="any",
)
MERIT_AGAIN = Reading(
    name="awards.merit_again",
    label=Label("已计入三等功的优秀年度可否再计", "whether years that counted for one merit count for another"),
    cite=CIVIL_SERVANT_ASSESSMENT.art(19, item=2, version="2020"),
    alternatives={
        "once": Label("每个年度只计一次", "each year counts once"),
        "again": Label("可以再计", "they count again"),
    },
    default=None,
)
