"""The rules on who belongs to a group of article 14, and on the yearly survey."""

from cadre_policy.law import Label
from cadre_policy.measures import Completion
from cadre_policy.policies.cadre_pools import facts as about
from cadre_policy.policies.cadre_pools import parameters as figures
from cadre_policy.policies.cadre_pools.facts import PoolFacts, SurveyFacts, SurveyStatus
from cadre_policy.policies.cadre_pools.parameters import BEGAN, GROUPS, SURVEY
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    day,
    first_of,
    in_force,
    not_,
    reading,
    rule,
    whole_years,
)

_ORGANISATION = Label(
    "组织部门(原文未写主语,按上下文)", "the organisation department (the text names no one; by its context)"
)


def _group(name: str, zh: str, en: str, body: Expr[PoolFacts, bool]) -> Rule[PoolFacts, bool]:
    """Whether a person counts in one group."""
    return rule(
        PoolFacts,
        bool,
        name=f"pools.{name}",
        zh=zh,
        en=en,
        cites=(GROUPS,),
        body=in_force((BEGAN, body)),
        authority=Authority(body=_ORGANISATION, cites=(GROUPS,)),
    )


YOUNG_CADRE = _group(
    "young",
    "计入年轻干部",
    "counts among young cadres",
    not_(whole_years(about.birth, counts=Completion.ANNIVERSARY) >= figures.YOUNG_UNDER),
)
WOMAN_CADRE = _group("women", "计入女干部", "counts among women cadres", about.woman)
MINORITY_CADRE = _group("minority", "计入少数民族干部", "counts among ethnic-minority cadres", about.minority)
NON_PARTY_CADRE = _group(
    "non_party",
    "计入党外干部",
    "counts among non-Party cadres",
    all_of(
        not_(about.party_member),
        reading(figures.NON_PARTY, outside=not_(about.party_member), named=about.democratic_party),
    ),
)

_OWED_LAST_YEAR = reading(
    figures.SURVEY_FIRST_YEAR,
    counts=about.last_year_end >= day("2018-12-31"),
    whole_years_only=about.last_year_end >= day("2019-12-31"),
)

YEARLY_SURVEY: Rule[SurveyFacts, SurveyStatus] = rule(
    SurveyFacts,
    SurveyStatus,
    name="pools.yearly_survey",
    zh="每年研判领导班子和后备队伍",
    en="the yearly survey of leading groups and reserve cadres",
    cites=(SURVEY,),
    body=in_force(
        (
            BEGAN,
            first_of(
                (about.this_year, SurveyStatus.DONE),
                (all_of(not_(about.last_year), _OWED_LAST_YEAR), SurveyStatus.OVERDUE),
                otherwise=SurveyStatus.DUE,
            ),
        )
    ),
    authority=Authority(body=_ORGANISATION, cites=(SURVEY,)),
)
"""A survey after a missed year is that of the new year, as with yearly check-ups."""
