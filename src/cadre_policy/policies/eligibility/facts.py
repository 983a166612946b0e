"""What eligibility turns on: how the groups of requirements stand, each as its own rule answers."""

import attrs

from cadre_policy.rules import checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PostEligibilityFacts:
    """One person and a leading post aimed at; None is "not determined"."""

    political_met: bool | None = None
    """Whether the political standard was found to be met; it comes before the rest."""
    above_held: bool | None = None
    """Whether the level aimed at is above that of the leading post held."""
    never_waived_met: bool | None = None
    """See ``NEVER_WAIVED_MET`` of the qualification for posts; the next ones likewise."""
    firm_met: bool | None = None
    healthy: bool | None = None
    general_met: bool | None = None
    township: bool | None = None
    """Whether the post is of township level, of which no text opens an exceptional promotion."""
    clear: bool | None = None
    """Whether no ground keeps the person from being a candidate."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RankEligibilityFacts:
    """One person and a rank aimed at; None is "not determined"."""

    political_met: bool | None = None
    """Whether the political standard was found to be met; it comes before the rest."""
    conditions_met: bool | None = None
    """Whether the appointing organ found the basic conditions met."""
    service_met: bool | None = None
    """Whether the minimum service from the right post or rank is complete."""
    grades_suffice: bool | None = None
    clear: bool | None = None
    """Whether no listed ground bars promotion in rank."""


political_met = fact(PostEligibilityFacts, lambda f: f.political_met, "政治标准合格", "the political standard is met")
above_held = fact(
    PostEligibilityFacts, lambda f: f.above_held, "高于现任领导职务层次", "the level is above the post held"
)
never_waived_met = fact(
    PostEligibilityFacts, lambda f: f.never_waived_met, "不得突破的条件均具备", "what may never be waived is there"
)
firm_met = fact(
    PostEligibilityFacts,
    lambda f: f.firm_met,
    "硬性条件均达到且未越级",
    "what is asked firmly is met, no level is skipped",
)
healthy = fact(PostEligibilityFacts, lambda f: f.healthy, "身体条件达到要求", "healthy enough for the duties")
general_met = fact(
    PostEligibilityFacts, lambda f: f.general_met, "条文为“一般”的条件均达到", "what is asked generally is met"
)
township = fact(PostEligibilityFacts, lambda f: f.township, "拟任乡科级职务", "a township post is aimed at")
clear = fact(
    PostEligibilityFacts, lambda f: f.clear, "无不得列为考察对象的情形", "no ground keeps the person from candidacy"
)
rank_political_met = fact(
    RankEligibilityFacts, lambda f: f.political_met, "政治标准合格", "the political standard is met"
)
conditions_met = fact(
    RankEligibilityFacts,
    lambda f: f.conditions_met,
    "具备晋升职级的基本条件",
    "the basic conditions are found to be met",
)
service_met = fact(
    RankEligibilityFacts, lambda f: f.service_met, "已达到最低任职年限", "the minimum service is complete"
)
grades_suffice = fact(
    RankEligibilityFacts,
    lambda f: f.grades_suffice,
    "所计年度考核均为称职以上",
    "the years that count are graded well enough",
)
rank_clear = fact(
    RankEligibilityFacts, lambda f: f.clear, "没有列明的不得晋升职级的情形", "no listed ground bars promotion in rank"
)
