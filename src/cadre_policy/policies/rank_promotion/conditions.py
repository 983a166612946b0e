"""The basic conditions of article 17: what the appointing organ finds of a person, never reckoned and never scored."""

import datetime as dt

import attrs

from cadre_policy.law.instruments import RANK_PROVISIONS
from cadre_policy.measures import as_date
from cadre_policy.policies.rank_promotion.parameters import BEGAN, MADE_KNOWN
from cadre_policy.policies.rank_promotion.rules import APPOINTING_ORGAN
from cadre_policy.policies.selection_findings import found
from cadre_policy.records import Cadre, SelectionFact
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Determination,
    Policy,
    Privacy,
    Rule,
    all_of,
    checked,
    determine,
    fact,
    in_force,
    rule,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RankConditionFacts:
    """What the organ found of one person; None is "not found, or not on file"."""

    political: bool | None = None
    """Whether the political conditions are met; they come first."""
    ability: bool | None = None
    """Whether the ability and the professional knowledge that the work wants are there."""
    recognised: bool | None = None
    """Whether colleagues and the public recognise the person."""
    conduct: bool | None = None
    """Whether conduct and style of work are good."""


political = fact(
    RankConditionFacts,
    lambda f: f.political,
    "认定政治素质符合条件",
    "found to meet the political conditions",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
ability = fact(
    RankConditionFacts,
    lambda f: f.ability,
    "认定具备所需的工作能力和专业知识",
    "found to have the ability that the work wants",
    change=Change.FINDING,
)
recognised = fact(
    RankConditionFacts,
    lambda f: f.recognised,
    "认定群众公认度较高",
    "found to be recognised by colleagues and the public",
    change=Change.FINDING,
)
conduct = fact(
    RankConditionFacts,
    lambda f: f.conduct,
    "认定作风品行好",
    "found to be of good conduct",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)

RANK_CONDITIONS_MET: Rule[RankConditionFacts, bool] = rule(
    RankConditionFacts,
    bool,
    name="rank.promotion.conditions_met",
    zh="具备晋升职级的基本条件(任职年限另计)",
    en="the basic conditions of promotion in rank are found to be met, service apart",
    cites=(RANK_PROVISIONS.art(17),),
    body=in_force((BEGAN, all_of(political, ability, recognised, conduct), MADE_KNOWN)),
    authority=Authority(body=APPOINTING_ORGAN),
)


def rank_condition_facts(cadre: Cadre, on: dt.date, *, ability_found: bool | None = None) -> RankConditionFacts:
    """What findings on file say of the basic conditions; contradicting findings say nothing.

    A finding of low recognition denies recognition; that recognition is not low does not yet affirm it.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        ability_found: What the organ found of the ability that the work wants; a finding for selection that the person
            is firm in ability says so as well.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    low = found(cadre, SelectionFact.LOW_RECOGNITION, day)
    firm = found(cadre, SelectionFact.FIRM_ABILITY, day)
    return RankConditionFacts(
        political=found(cadre, SelectionFact.POLITICAL, day),
        ability=True if ability_found is None and firm is True else ability_found,
        recognised=False if low is True else None,
        conduct=found(cadre, SelectionFact.CONDUCT, day),
    )


def rank_conditions_met(
    subject: Cadre | RankConditionFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[RankConditionFacts, bool]:
    """Whether the basic conditions of art. 17 are found to be met, each by the appointing organ; service is asked apart.

    Args:
        subject: A personnel file, or the findings themselves.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = rank_condition_facts(subject, on) if isinstance(subject, Cadre) else subject
    return determine(RANK_CONDITIONS_MET, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["RANK_CONDITIONS_MET", "RankConditionFacts", "rank_condition_facts", "rank_conditions_met"]
