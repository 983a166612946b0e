"""What secondments, village teams and service at the grassroots turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


class PersonnelRelation(LabelledEnum):
    """Where the personnel relation of a posted person is."""

    KEPT = "kept", "人事关系保留在原单位", "stays with the sending unit"


class SecondmentLength(LabelledEnum):
    """How long a secondment is beside what is usual; no text fixes a length."""

    SHORTER = "shorter", "短于通常期限", "shorter than is usual"
    USUAL = "usual", "在通常期限内", "of the usual length"
    LONGER = "longer", "长于通常期限", "longer than is usual"


class TwoWay(LabelledEnum):
    """In which directions a unit's secondments between organs and the grassroots go."""

    BOTH = "both", "上下双向均有", "both ways"
    ONLY_DOWN = "only_down", "只有下派", "down to the grassroots only"
    ONLY_UP = "only_up", "只有上挂", "up from the grassroots only"
    NONE = "none", "均无记载", "neither on file"


class TeamStanding(LabelledEnum):
    """How a village team stands beside the numbers asked for."""

    MEETS = "meets", "符合人数要求", "has the people asked for"
    NO_FIRST_SECRETARY = "no_first_secretary", "缺第一书记", "lacks its first secretary"
    TOO_FEW = "too_few", "人数不足", "has too few people"
    TOO_MANY = "too_many", "人数超过上限", "has more people than allowed"


# --- Secondment ---


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SecondmentFacts:
    """One posting; None is "not on file"."""

    secondment: bool | None = None
    """Whether it is a secondment (挂职)."""
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its first day."""
    until: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its last day, or the last on which it is on file as going on."""


secondment = fact(SecondmentFacts, lambda f: f.secondment, "系挂职", "it is a secondment", privacy=Privacy.PLAIN)
posted_since = fact(SecondmentFacts, lambda f: f.since, "派出第一日", "the first day of the posting")
posted_until = fact(SecondmentFacts, lambda f: f.until, "派出最后一日", "the last day of the posting")


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TwoWayFacts:
    """The secondments of a unit's people between organs and the grassroots; None is "not on file"."""

    down: bool | None = None
    """Whether somebody was seconded from an organ of prefecture level or above to the grassroots."""
    up: bool | None = None
    """Whether somebody was seconded from the grassroots to such an organ."""


down = fact(
    TwoWayFacts,
    lambda f: f.down,
    "有下派基层挂职",
    "someone was seconded down to the grassroots",
    privacy=Privacy.PLAIN,
)
up = fact(
    TwoWayFacts, lambda f: f.up, "有基层上挂", "someone was seconded up from the grassroots", privacy=Privacy.PLAIN
)

# --- Village teams ---


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class VillageTeamFacts:
    """One team in one village on a day; None is "not on file"."""

    three_types: bool | None = None
    """Whether the village is of the three types to which a whole team is sent."""
    first_secretary: bool | None = None
    """Whether the team has its first secretary."""
    members: Count | None = None
    """Members on file, without the first secretary."""
    others_suffice: bool | None = None
    """Whether people that the list lacks bring it to the least number; no if nobody is missing from it."""
    others_exceed: bool | None = None
    """Whether they bring it above the most."""


_PEOPLE = Count(50)
three_types = fact(
    VillageTeamFacts,
    lambda f: f.three_types,
    "属须派工作队的三类村",
    "the village is of the three types to which a team is sent",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
first_secretary = fact(
    VillageTeamFacts,
    lambda f: f.first_secretary,
    "有第一书记",
    "the team has its first secretary",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
members = fact(
    VillageTeamFacts,
    lambda f: f.members,
    "其他队员人数",
    "members besides the first secretary",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
    highest=_PEOPLE,
)
others_suffice = fact(
    VillageTeamFacts,
    lambda f: f.others_suffice,
    "加上名单未载人员即达最低人数",
    "people that the list lacks bring it to the least number",
    privacy=Privacy.PLAIN,
)
others_exceed = fact(
    VillageTeamFacts,
    lambda f: f.others_exceed,
    "加上名单未载人员即超过上限",
    "people that the list lacks bring it above the most",
    privacy=Privacy.PLAIN,
)

# --- Length of service ---


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class GrassrootsServiceFacts:
    """One person's service at the grassroots on a day; None is "not on file"."""

    township_recruit: bool | None = None
    """Whether the person was recruited as a civil servant of a township organ."""
    recruited: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of that recruitment, or of registration as a civil servant."""
    posted_to_village: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The first day of the present posting to a village."""


township_recruit = fact(
    GrassrootsServiceFacts,
    lambda f: f.township_recruit,
    "系乡镇机关新录用公务员",
    "was recruited by a township organ",
    change=Change.FIXED,
)
recruited = fact(
    GrassrootsServiceFacts, lambda f: f.recruited, "录用(登记)日期", "recruited, or registered as civil servant, on"
)
posted_to_village = fact(
    GrassrootsServiceFacts, lambda f: f.posted_to_village, "驻村开始日期", "posted to the village since"
)
