"""What qualification for a leading post turns on."""

import attrs

from cadre_policy.measures import Count, Months, PartialDate, to_partial_date
from cadre_policy.records import EducationLevel, PostLevel
from cadre_policy.rules import Change, Privacy, checked, fact

_MOST = Count(40)
_LIFE = Months(600)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PostQualificationFacts:
    """One person and the level of the leading post aimed at; None is "not on file".

    Time on the level from which one is promoted is stated twice: in leading posts alone (``post_``, for the texts before
    2019) and with ranks and other posts of that level added (``layer_``, since 2019).  Where it still runs, its start is
    moved on by the breaks; where it has ended, its whole months are told.
    """

    target: PostLevel | None = None
    """The level of the leading post aimed at."""
    holds_equal: bool | None = None
    """Whether a leading post of that level or above is held already."""
    levels_skipped: Count | None = None
    """Levels between the one held and the one aimed at."""
    work_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which years of service count."""
    grassroots_dated: bool | None = None
    """Whether the file tells when the person worked at the grassroots."""
    grassroots_recorded: bool | None = None
    """Where it does not: whether it says that two years are complete."""
    grassroots_ongoing: bool | None = None
    grassroots_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    grassroots_months: Months | None = None
    post_ongoing: bool | None = None
    post_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    post_months: Months | None = None
    layer_ongoing: bool | None = None
    layer_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    layer_months: Months | None = None
    higher_layer: bool | None = None
    """Whether there is time in a rank or in another post above that level, short of the post aimed at."""
    lower_posts: Count | None = None
    """Leading posts held at the next lower level, as far as the file tells."""
    further_lower_posts: bool | None = None
    """Whether there are more; no, or unknown."""
    lower_layer_posts: Count | None = None
    """Leading posts, ranks, other posts and special tasks at that level, as far as the file tells."""
    further_lower_layer_posts: bool | None = None
    education: EducationLevel | None = None
    """The highest education."""
    training_met: bool | None = None
    """Whether training is as the rules on training ask."""
    healthy: bool | None = None
    """Whether the body found the person healthy enough for the duties."""
    basic_conditions: bool | None = None
    """Whether the body found the basic conditions of article 7 met."""
    legally_qualified: bool | None = None
    """Whether the body found what the law and the Party constitution ask for met."""
    committee_post: bool | None = None
    """Whether the post makes the person a member of a Party committee."""
    party_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which Party membership counts."""


_F = PostQualificationFacts

target = fact(_F, lambda f: f.target, "拟任职务层次", "the level of the post aimed at", change=Change.FIXED)
holds_equal = fact(
    _F, lambda f: f.holds_equal, "已任同级或者更高的领导职务", "a leading post of that level or above is held"
)
levels_skipped = fact(_F, lambda f: f.levels_skipped, "越过的级数", "levels skipped", highest=Count(11))
work_since = fact(_F, lambda f: f.work_since, "工龄起算日", "start of service")
grassroots_dated = fact(
    _F, lambda f: f.grassroots_dated, "档案载有基层工作起止", "the file dates the time at the grassroots"
)
grassroots_recorded = fact(
    _F, lambda f: f.grassroots_recorded, "档案载明有两年以上基层工作经历", "two years at the grassroots are on record"
)
grassroots_ongoing = fact(
    _F,
    lambda f: f.grassroots_ongoing,
    "仍在基层工作",
    "still works at the grassroots",
    change=Change.CHANGEABLE,
)
grassroots_since = fact(
    _F, lambda f: f.grassroots_since, "基层工作起算日(扣除间断)", "start of the time at the grassroots, breaks left out"
)
grassroots_months = fact(
    _F, lambda f: f.grassroots_months, "已结束的基层工作月数", "months at the grassroots that have ended", highest=_LIFE
)
post_ongoing = fact(
    _F, lambda f: f.post_ongoing, "现任所要求层次的领导职务", "a leading post of the level asked for is held"
)
post_since = fact(
    _F, lambda f: f.post_since, "该层次领导职务起算日(扣除间断)", "start of the time in such posts, breaks left out"
)
post_months = fact(
    _F, lambda f: f.post_months, "已结束的该层次领导职务月数", "months in such posts that have ended", highest=_LIFE
)
layer_ongoing = fact(
    _F, lambda f: f.layer_ongoing, "现任所要求层次的职务或者职级", "a post or rank of the level asked for is held"
)
layer_since = fact(
    _F, lambda f: f.layer_since, "该层次职务职级起算日(扣除间断)", "start of the time on that level, breaks left out"
)
layer_months = fact(
    _F, lambda f: f.layer_months, "已结束的该层次职务职级月数", "months on that level that have ended", highest=_LIFE
)
higher_layer = fact(
    _F,
    lambda f: f.higher_layer,
    "另有更高层次的职级或者其他职务时间",
    "there is time in a rank or other post above that level",
)
lower_posts = fact(
    _F, lambda f: f.lower_posts, "下一级领导职务任职个数", "leading posts held at the next lower level", highest=_MOST
)
further_lower_posts = fact(
    _F, lambda f: f.further_lower_posts, "另有未载的此类职务", "more such posts that are not on file"
)
lower_layer_posts = fact(
    _F,
    lambda f: f.lower_layer_posts,
    "下一级职位任职个数(含职级、专项工作)",
    "posts, ranks and special tasks at the next lower level",
    highest=_MOST,
)
further_lower_layer_posts = fact(
    _F, lambda f: f.further_lower_layer_posts, "另有未载的此类任职", "more of these that are not on file"
)
education = fact(_F, lambda f: f.education, "最高学历", "highest education", change=Change.CHANGEABLE)
training_met = fact(
    _F, lambda f: f.training_met, "培训达到规定要求", "training is as the rules ask", change=Change.CHANGEABLE
)
healthy = fact(
    _F,
    lambda f: f.healthy,
    "身体条件能够履行职责",
    "healthy enough for the duties, as found",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
basic_conditions = fact(
    _F, lambda f: f.basic_conditions, "具备基本条件", "the basic conditions are met, as found", change=Change.FINDING
)
legally_qualified = fact(
    _F,
    lambda f: f.legally_qualified,
    "具备法律、党章规定的资格",
    "legal qualifications are there, as found",
    change=Change.FINDING,
)
committee_post = fact(
    _F,
    lambda f: f.committee_post,
    "拟任职务为党委委员",
    "the post makes a member of a Party committee",
    change=Change.FIXED,
)
party_since = fact(_F, lambda f: f.party_since, "党龄起算日", "Party membership counts from", change=Change.PROTECTED)
