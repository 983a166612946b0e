"""What the requirements come to together: which way the text leaves open."""

import attrs

from cadre_policy.law import OPINION, LabelledEnum
from cadre_policy.law.instruments import SELECTION_REGULATION
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_texts import BEGAN_2002
from cadre_policy.rules import Rule, all_of, checked, fact, first_of, in_force, not_, rule


class Standing(LabelledEnum):
    """How someone stands with the qualifications for a post: not a mark, but which way the text leaves open."""

    MET = "met", "具备", "all are met"
    WITHIN_A_YEAR = (
        "within_a_year",
        "培训未达到,可在提任后一年内完成",
        "all but training, which may be finished within a year after the appointment",
    )
    COMMITTEE_DECIDES = (
        "committee_decides",
        "条文为“一般”的条件未具备,由党委(党组)自行从严决定,不属破格",
        "short of what is asked only generally: the committee itself decides, strictly; no exceptional promotion",
    )
    EXCEPTIONAL_ONLY = (
        "exceptional_only",
        "硬性条件未具备,只能作为破格提拔,须事先报上级同意",
        "short of what is asked firmly: only as an exceptional promotion, with consent from above beforehand",
    )
    NOT_MET = "not_met", "不具备,文本未载可以例外", "not met, and no text on file allows an exception"
    NEVER = "never", "不具备不得突破的条件", "short of what may never be waived"
    NO_PROMOTION = "no_promotion", "未高于现任领导职务层次,不属提拔", "no higher than the post held: not a promotion"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class StandingFacts:
    """How the groups of requirements stand, each as its own rule answers; None is "not determined"."""

    township: bool | None = None
    """Whether the post aimed at is of township level, to which the Regulation applies by reference only."""
    holds_equal: bool | None = None
    """Whether a leading post of that level or above is held already."""
    never_waived_met: bool | None = None
    """See ``NEVER_WAIVED_MET``; the others likewise."""
    firm_met: bool | None = None
    health_met: bool | None = None
    general_met: bool | None = None
    training_met: bool | None = None


township = fact(StandingFacts, lambda f: f.township, "拟任乡科级职务", "a township post is aimed at")
holds_equal = fact(
    StandingFacts,
    lambda f: f.holds_equal,
    "已任同级或者更高的领导职务",
    "a leading post of that level or above is held",
)
never_waived_met = fact(
    StandingFacts, lambda f: f.never_waived_met, "不得突破的条件均具备", "what may never be waived is there"
)
firm_met = fact(
    StandingFacts, lambda f: f.firm_met, "硬性条件均达到且未越级", "what is asked firmly is met, no level is skipped"
)
health_met = fact(StandingFacts, lambda f: f.health_met, "身体条件达到要求", "healthy enough for the duties")
general_met = fact(StandingFacts, lambda f: f.general_met, "条文为“一般”的条件均达到", "what is asked generally is met")
training_met = fact(StandingFacts, lambda f: f.training_met, "培训达到要求", "training is as asked for")

POST_QUALIFICATION: Rule[StandingFacts, Standing] = rule(
    StandingFacts,
    Standing,
    name="post.qualification",
    zh="任职资格",
    en="qualification for the post",
    cites=(
        OPINION.cite("S2.1"),
        SELECTION_REGULATION.art(8, version="2014"),
        SELECTION_REGULATION.art(8, version="2019"),
        SELECTION_REGULATION.art(9, version="2019"),
    ),
    body=in_force(
        (
            BEGAN_2002,
            first_of(
                (holds_equal, Standing.NO_PROMOTION),
                (not_(never_waived_met), Standing.NEVER),
                (all_of(township, not_(firm_met)), Standing.NOT_MET),
                (not_(firm_met), Standing.EXCEPTIONAL_ONLY),
                (not_(health_met), Standing.NOT_MET),
                (not_(general_met), Standing.COMMITTEE_DECIDES),
                (not_(training_met), Standing.WITHIN_A_YEAR),
                otherwise=Standing.MET,
            ),
        )
    ),
    authority=SELECTING,
)

__all__ = ["POST_QUALIFICATION", "Standing", "StandingFacts"]
