"""The rules on favoured townships and on the front line."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Yuan
from cadre_policy.policies.remedies import decided_by
from cadre_policy.policies.township_favour import facts as about
from cadre_policy.policies.township_favour import parameters as figures
from cadre_policy.policies.township_favour.facts import TownshipFavourFacts
from cadre_policy.policies.township_favour.parameters import BEGAN, KINDS
from cadre_policy.rules import (
    Authority,
    Expr,
    Parameter,
    Rule,
    all_of,
    any_of,
    first_of,
    in_force,
    not_,
    reading,
    rule,
)


def _kind(name: str, zh: str, en: str, body: Expr[TownshipFavourFacts, bool]) -> Rule[TownshipFavourFacts, bool]:
    """Whether it is a township of one kind."""
    return rule(TownshipFavourFacts, bool, name=f"township.{name}", zh=zh, en=en, cites=(KINDS,), body=body)


def _if_names_hold(names: Parameter[bool], listed: Expr[TownshipFavourFacts, bool]) -> Expr[TownshipFavourFacts, bool]:
    """What a recalled list says, of the counties on it and of those that are not: neither decides by itself."""
    return any_of(all_of(names, listed), all_of(not_(names), not_(listed)))


# --- The three kinds ---

BORDER_COUNTY = _kind(
    "border_county",
    "所在县是边境县",
    "its county is a border county",
    _if_names_hold(figures.BORDER_NAMES, about.border_county),
)
BORDER_TOWNSHIP = _kind(
    "border",
    "属边疆乡镇",
    "a border township",
    first_of(
        (about.border_stated, about.border_township),
        otherwise=all_of(
            about.in_township,
            reading(figures.BORDER_MEANS, county=BORDER_COUNTY, own=about.border_township),
        ),
    ),
)
ETHNIC_TOWNSHIP = _kind(
    "ethnic",
    "属民族乡镇",
    "an ethnic township",
    first_of(
        (about.ethnic_stated, about.ethnic_township),
        otherwise=all_of(
            about.in_township,
            reading(
                figures.ETHNIC_MEANS,
                township=about.ethnic_listed,
                area=any_of(about.ethnic_listed, about.autonomous_area),
            ),
        ),
    ),
)
POOR_COUNTY = _kind(
    "poor_county",
    "所在县是贫困县,或退出后仍适用其支持政策",
    "its county is poor, or has left the list and keeps the support",
    first_of((about.poor_recalled, _if_names_hold(figures.POOR_NAMES, about.poor_county)), otherwise=about.poor_county),
)
POOR_TOWNSHIP = _kind(
    "poor",
    "属贫困乡镇",
    "a poor township",
    first_of(
        (about.poor_stated, about.poor_township),
        otherwise=all_of(about.in_township, reading(figures.POOR_MEANS, own=about.poor_township, county=POOR_COUNTY)),
    ),
)

# --- What follows ---

_TREASURY = decided_by(
    Label(
        "人力资源社会保障、财政部门(原文未写主语,按上下文)",
        "the bodies for human resources and for finance (the text names no one; read from its context)",
    ),
    KINDS,
)

TOWNSHIP_FAVOURED: Rule[TownshipFavourFacts, bool] = rule(
    TownshipFavourFacts,
    bool,
    name="township.favoured",
    zh="属应予提高待遇和优秀比例的三类乡镇",
    en="a township whose pay and share of 'excellent' are to be raised",
    cites=(KINDS, OPINION.cite("18.4")),
    body=in_force(
        (
            BEGAN,
            reading(
                figures.TOWNSHIP_TAGS,
                any=any_of(BORDER_TOWNSHIP, ETHNIC_TOWNSHIP, POOR_TOWNSHIP),
                all=all_of(BORDER_TOWNSHIP, ETHNIC_TOWNSHIP, POOR_TOWNSHIP),
            ),
        )
    ),
    authority=_TREASURY,
)

TOWNSHIP_RAISE: Rule[TownshipFavourFacts, Yuan] = rule(
    TownshipFavourFacts,
    Yuan,
    name="township.raise",
    zh="每月应提高的待遇",
    en="the monthly raise",
    cites=(KINDS,),
    body=first_of((TOWNSHIP_FAVOURED, figures.TREATMENT_RAISE), otherwise=Yuan(0)),
    authority=_TREASURY,
)

FRONTLINE: Rule[TownshipFavourFacts, bool] = rule(
    TownshipFavourFacts,
    bool,
    name="township.frontline",
    zh="属应更多理解支持的基层一线干部",
    en="a front-line cadre to be understood and helped above all",
    cites=(OPINION.cite("18.1"), OPINION.cite("18.2")),
    body=in_force((BEGAN, any_of(about.poverty_front, all_of(about.grassroots, about.hardship_area)))),
    authority=Authority(
        body=Label(
            "党组织、上级机关(原文未写主语,按上下文)", "Party organisations and higher organs (read from the context)"
        ),
        cites=(OPINION.cite("18.1"),),
    ),
)

FRONTLINE_TILT: Rule[TownshipFavourFacts, Yuan] = rule(
    TownshipFavourFacts,
    Yuan,
    name="township.frontline_tilt",
    zh="待遇倾斜的数额",
    en="how far treatment is tilted",
    cites=(OPINION.cite("18.2"),),
    body=in_force((BEGAN, first_of((any_of(about.grassroots, FRONTLINE), figures.TILT), otherwise=Yuan(0)))),
    authority=_TREASURY,
)
