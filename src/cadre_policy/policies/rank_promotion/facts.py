"""What promotion to a rank turns on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.records import PostLevel, Rank
from cadre_policy.rules import Change, Expr, Fact, Privacy, checked, fact

_MOST_YEARS = Count(40)
"""Years of a working life: the most grades that a time of service can have."""


class Aftermath(LabelledEnum):
    """What the competent body found of a measure whose effect period is over (Rank Provisions art. 21)."""

    STILL_AFFECTS = "still_affects", "仍影响使用", "it still affects use"
    NO_LONGER = "no_longer", "不再影响使用", "it no longer affects use"
    NOT_JUDGED = "not_judged", "尚未认定", "not judged yet"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class RankPromotionFacts:
    """One person and the rank that promotion is asked for; None is "not on file".

    Time is stated three times, because readings differ on what counts: in the post and the rank that art. 18 names
    for the target taken together (no prefix; all that the default reading needs), in the post alone (``post_``) and
    in the rank alone (``rank_``).  Each has the day from which it counts, and the annual grades so far: those of the
    year in which it began are kept apart from those of later years, and a time that began on 1 January has no such
    broken first year.
    """

    target: Rank | None = None
    """The rank that promotion is asked for."""
    rank_held: Rank | None = None
    """The rank held on the day; of a leading cadre without a rank it stays off the file."""
    leading_post: bool | None = None
    """Whether a leading post is held on the day."""
    post_level: PostLevel | None = None
    """The level of the leading post; of several, the one that art. 18 names for the target."""
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which time counts: an input of its own, moved on by what the organ leaves out.

    If the first years were basically competent or not graded, it is 1 January after them.
    """
    excellent: Count | None = None
    """Years graded excellent, but for the year in which the time began."""
    excellent_first_year: bool | None = None
    """Whether the year in which the time began, after 1 January, was graded excellent."""
    uncounted_years: Count | None = None
    """Later years that do not count: graded basically competent or lower, or not graded."""
    post_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    post_excellent: Count | None = None
    post_excellent_first_year: bool | None = None
    post_uncounted_years: Count | None = None
    rank_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    rank_excellent: Count | None = None
    rank_excellent_first_year: bool | None = None
    rank_uncounted_years: Count | None = None
    incompetent_year: bool | None = None
    """Whether a year since the time began was graded incompetent."""
    basic_last_year: bool | None = None
    """Whether the year before the day asked about was graded basically competent."""
    measure: bool | None = None
    """Whether there is an admonition, organisational measure or sanction with an effect period, running or over."""
    clear_from: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The first day on which no effect period runs any more; two days where its last day is in dispute."""
    aftermath: Aftermath | None = None
    """What was found of it once its effect period is over."""
    under_investigation: bool | None = None
    """Whether a case against the person is under investigation on the day."""
    not_competent: bool | None = None
    """Whether the organ found the person unequal to the duties."""
    demoted: bool | None = None
    """Whether a demotion or a removal from post as a sanction was decided against the holder of the present rank."""
    other_lowering: bool | None = None
    """Whether the organ found another situation in which laws or rules have a rank lowered."""


target = fact(RankPromotionFacts, lambda f: f.target, "拟晋升职级", "the rank aimed at", change=Change.FIXED)
rank_held = fact(RankPromotionFacts, lambda f: f.rank_held, "现任职级", "the rank held")
leading_post = fact(RankPromotionFacts, lambda f: f.leading_post, "担任领导职务", "holds a leading post")
post_level = fact(RankPromotionFacts, lambda f: f.post_level, "领导职务层次", "level of the leading post")


@attrs.frozen(order=False, eq=False, kw_only=True)
class Time:
    """The facts of one way of counting time."""

    key: str
    """How its rules' names end: ``"together"``."""
    zh: str
    en: str
    since: Expr[RankPromotionFacts, PartialDate]
    excellent: Expr[RankPromotionFacts, Count]
    excellent_first_year: Expr[RankPromotionFacts, bool]
    uncounted_years: Expr[RankPromotionFacts, Count]


TOGETHER = Time(
    key="together",
    zh="职务、职级合并计算",
    en="post and rank together",
    since=fact(RankPromotionFacts, lambda f: f.since, "任职年限起算日", "start of the time that counts"),
    excellent=fact(
        RankPromotionFacts,
        lambda f: f.excellent,
        "优秀年度数(不满全年的起算当年另计)",
        "years graded excellent (a broken first year apart)",
        change=Change.CHANGEABLE,
        highest=_MOST_YEARS,
    ),
    excellent_first_year=fact(
        RankPromotionFacts,
        lambda f: f.excellent_first_year,
        "不满全年的起算当年考核优秀",
        "the broken first year was graded excellent",
    ),
    uncounted_years=fact(
        RankPromotionFacts,
        lambda f: f.uncounted_years,
        "不计算为任职年限的年度数",
        "years that do not count",
        highest=_MOST_YEARS,
    ),
)
IN_POST = Time(
    key="in_post",
    zh="只计领导职务",
    en="in the leading post alone",
    since=fact(RankPromotionFacts, lambda f: f.post_since, "任领导职务起算日", "start of the time in the post"),
    excellent=fact(
        RankPromotionFacts,
        lambda f: f.post_excellent,
        "任领导职务期间优秀年度数(不满全年的起算当年另计)",
        "years graded excellent in the post (a broken first year apart)",
        change=Change.CHANGEABLE,
        highest=_MOST_YEARS,
    ),
    excellent_first_year=fact(
        RankPromotionFacts,
        lambda f: f.post_excellent_first_year,
        "任领导职务不满全年的当年考核优秀",
        "the broken first year in the post was graded excellent",
    ),
    uncounted_years=fact(
        RankPromotionFacts,
        lambda f: f.post_uncounted_years,
        "任领导职务期间不计算的年度数",
        "years in the post that do not count",
        highest=_MOST_YEARS,
    ),
)
IN_RANK = Time(
    key="in_rank",
    zh="只计职级",
    en="in the rank alone",
    since=fact(RankPromotionFacts, lambda f: f.rank_since, "任职级起算日", "start of the time in the rank"),
    excellent=fact(
        RankPromotionFacts,
        lambda f: f.rank_excellent,
        "任职级期间优秀年度数(不满全年的起算当年另计)",
        "years graded excellent in the rank (a broken first year apart)",
        change=Change.CHANGEABLE,
        highest=_MOST_YEARS,
    ),
    excellent_first_year=fact(
        RankPromotionFacts,
        lambda f: f.rank_excellent_first_year,
        "任职级不满全年的当年考核优秀",
        "the broken first year in the rank was graded excellent",
    ),
    uncounted_years=fact(
        RankPromotionFacts,
        lambda f: f.rank_uncounted_years,
        "任职级期间不计算的年度数",
        "years in the rank that do not count",
        highest=_MOST_YEARS,
    ),
)

incompetent_year = fact(
    RankPromotionFacts,
    lambda f: f.incompetent_year,
    "起算以来有年度考核不称职",
    "a year since the start was graded incompetent",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
basic_last_year = fact(
    RankPromotionFacts,
    lambda f: f.basic_last_year,
    "上一年度考核为基本称职",
    "last year was graded basically competent",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
measure = fact(
    RankPromotionFacts,
    lambda f: f.measure,
    "受过有影响期的诫勉、组织处理或者处分",
    "an admonition, organisational measure or sanction with an effect period was decided",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
clear_from: Fact[RankPromotionFacts, PartialDate] = fact(
    RankPromotionFacts,
    lambda f: f.clear_from,
    "影响期全部届满的次日",
    "the day after the last effect period",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
aftermath = fact(
    RankPromotionFacts,
    lambda f: f.aftermath,
    "影响期满后是否影响使用的认定",
    "finding on use after the effect period",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
under_investigation = fact(
    RankPromotionFacts,
    lambda f: f.under_investigation,
    "涉嫌违纪违法正在接受调查",
    "under investigation",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
not_competent = fact(
    RankPromotionFacts,
    lambda f: f.not_competent,
    "认定不能胜任职位职责要求",
    "found unequal to the duties",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
demoted = fact(
    RankPromotionFacts,
    lambda f: f.demoted,
    "受到降职处理或者撤职处分",
    "demoted, or removed from post as a sanction",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
other_lowering = fact(
    RankPromotionFacts,
    lambda f: f.other_lowering,
    "认定有法律法规和其他规定的应当降低职级的情形",
    "found in another situation in which laws or rules have the rank lowered",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
