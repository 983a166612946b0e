"""Whether results of both kinds, and for the near and the long term, were recorded of a group or unit (clause 5.4).

The clause is a criterion for whoever assesses: what is checked is that something of each kind was marked, never how much.
"""

import datetime as dt

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.assessment_schemes.readings import BEGAN
from cadre_policy.policies.assessment_schemes.tree import leaves, upwards
from cadre_policy.records import Aspect, AssessmentScheme, MarkSheet
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

ACHIEVEMENTS = (Aspect.VISIBLE, Aspect.LATENT, Aspect.NEAR_TERM, Aspect.LONG_TERM)
"""The two pairs that the clause names."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AchievementFacts:
    """The recorded results of one group or unit under one scheme; None is "not on file"."""

    visible: bool | None = None
    """Whether a mark on visible results is on file."""
    latent: bool | None = None
    """The same of latent ones."""
    near_term: bool | None = None
    """The same of near-term interests."""
    long_term: bool | None = None
    """The same of long-term ones."""


visible = fact(
    AchievementFacts,
    lambda f: f.visible,
    "显绩已记载得分",
    "a mark on visible results is on file",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
latent = fact(
    AchievementFacts,
    lambda f: f.latent,
    "潜绩已记载得分",
    "a mark on latent results is on file",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
near_term = fact(
    AchievementFacts,
    lambda f: f.near_term,
    "眼前利益已记载得分",
    "a mark on near-term interests is on file",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
long_term = fact(
    AchievementFacts,
    lambda f: f.long_term,
    "长远利益已记载得分",
    "a mark on long-term interests is on file",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)

ACHIEVEMENTS_RECORDED: Rule[AchievementFacts, bool] = rule(
    AchievementFacts,
    bool,
    name="scheme.achievements_recorded",
    zh="显绩与潜绩、眼前与长远均有记载",
    en="results both visible and latent, near- and long-term, are recorded",
    cites=(OPINION.cite("5.4"),),
    body=in_force((BEGAN, all_of(visible, latent, near_term, long_term))),
    authority=Authority(
        body=Label("考核机关(原文未写主语,按上下文)", "the assessing body (the text names no one; by its context)"),
        cites=(OPINION.cite("5.4"),),
    ),
)


def achievement_facts(scheme: AssessmentScheme, sheet: MarkSheet) -> AchievementFacts:
    """Which kinds of achievement have a mark; *no* only where a scheme in full has no indicator of a kind.

    An indicator looks at what its headings look at.

    Args:
        scheme: The scheme.
        sheet: The marks on file.
    """
    marked = {mark.indicator for mark in sheet.marks if mark.value is not None}

    def recorded(aspect: Aspect) -> bool | None:
        looking = {one.id for one in leaves(scheme) if any(aspect in above.aspects for above in upwards(scheme, one))}
        if looking & marked:
            return True
        return False if not looking and scheme.complete is True else None

    return AchievementFacts(
        visible=recorded(Aspect.VISIBLE),
        latent=recorded(Aspect.LATENT),
        near_term=recorded(Aspect.NEAR_TERM),
        long_term=recorded(Aspect.LONG_TERM),
    )


def achievements_recorded(
    scheme: AssessmentScheme,
    sheet: MarkSheet,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AchievementFacts, bool]:
    """Whether both kinds of achievement of a group or unit are recorded, for the near and the long term (clause 5.4).

    Args:
        scheme: The scheme.
        sheet: The marks on file.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(ACHIEVEMENTS_RECORDED, achievement_facts(scheme, sheet), on=on, policy=policy, known_at=known_at)


__all__ = [
    "ACHIEVEMENTS",
    "ACHIEVEMENTS_RECORDED",
    "AchievementFacts",
    "achievement_facts",
    "achievements_recorded",
]
