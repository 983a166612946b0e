"""The rules on long-term support of a family, and on who counts as family."""

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.death_benefits import facts as about
from cadre_policy.policies.death_benefits import parameters as figures
from cadre_policy.policies.death_benefits.facts import FamilyClaimFacts, SurvivorSupport, SurvivorSupportFacts
from cadre_policy.policies.death_benefits.rules import PAYER
from cadre_policy.records import Relation
from cadre_policy.rules import (
    Authority,
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    reading,
    rule,
)

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

# --- Long-term support ---

SUPPORT_GIVEN: Rule[SurvivorSupportFacts, bool] = rule(
    SurvivorSupportFacts,
    bool,
    name="death.support_given",
    zh="对遗属的长效帮扶已落实",
    en="long-term support is given",
    cites=(OPINION.cite("17.18"),),
    body=reading(figures.LONG_TERM_SUPPORT, lasting=about.lasting_support, any=about.any_support),
)
SURVIVOR_SUPPORT: Rule[SurvivorSupportFacts, SurvivorSupport] = rule(
    SurvivorSupportFacts,
    SurvivorSupport,
    name="death.survivor_support",
    zh="因公牺牲干部家庭长效帮扶",
    en="long-term support of the family of one who died on duty",
    cites=(OPINION.cite("17.18"),),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(all_of(about.family_of_dead, about.on_duty)), SurvivorSupport.NOT_OWED),
                (SUPPORT_GIVEN, SurvivorSupport.SUPPORTED),
                otherwise=SurvivorSupport.NOT_ON_FILE,
            ),
        )
    ),
    authority=Authority(
        body=Label(
            "党组织(原文未写主语,按上下文)", "the Party organisation (the text names no one; read from its context)"
        ),
        cites=(OPINION.cite("17.18"),),
    ),
)

# --- Who counts as family ---

RANKED_FAMILY: Rule[FamilyClaimFacts, bool] = rule(
    FamilyClaimFacts,
    bool,
    name="death.ranked_family",
    zh="属于烈士遗属范围",
    en="within the family as the Martyrs Regulation ranks it",
    cites=(figures.MARTYRS_2024,),
    body=first_of(
        (
            about.relation.among(Relation.FATHER, Relation.MOTHER, Relation.SPOUSE, Relation.CHILD),
            const(True),
        ),
        (not_(about.relation.is_(Relation.SIBLING)), const(False)),
        (about.nearer_family, const(False)),
        otherwise=any_of(about.under_age, all_of(about.without_means, about.was_supported)),
    ),
)
COUNTS_AS_FAMILY: Rule[FamilyClaimFacts, bool] = rule(
    FamilyClaimFacts,
    bool,
    name="death.counts_as_family",
    zh="可作为遗属领取抚恤金",
    en="counts as family that the payments go to",
    cites=(figures.MARTYRS_2024, figures.TEXT_2011),
    body=in_force(
        (
            figures.BEGAN_2004,
            first_of(
                (about.martyr, RANKED_FAMILY),
                otherwise=reading(
                    figures.WHO_IS_FAMILY,
                    as_for_martyrs=RANKED_FAMILY,
                    open=left_open(
                        bool,
                        "通知未见遗属范围",
                        "the notices were not found to say who counts",
                        figures.TEXT_2011,
                    ),
                ),
            ),
            figures.MADE_2007,
        ),
        by=about.claim_died_on,
    ),
    authority=PAYER,
)
