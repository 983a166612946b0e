"""What a rank under the county scheme of 2015 turns on."""

import attrs

from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.records import PostLevel
from cadre_policy.rules import Change, checked, fact

_MOST_YEARS = Count(40)
"""Years of a working life."""
_LEVELS = Count(27)
"""The number of the lowest salary level."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CountyRankFacts:
    """One civil servant of a county or township and the rank asked about; None is "not on file".

    The five ranks of the scheme have the names of the levels of posts, so that the target and what is held are levels.
    """

    target: PostLevel | None = None
    """The rank asked about: one of the five from section staff to county principal."""
    held: PostLevel | None = None
    """The level of the post or rank held."""
    county_or_below: bool | None = None
    """Whether the organ is one of a county, or below it."""
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """When the post or rank of that level was taken up: the month alone matters."""
    excellent: Count | None = None
    """Years graded excellent in it, from 1993 on."""
    basic: Count | None = None
    """Years graded basically competent in it."""
    ungraded: Count | None = None
    """Years not assessed or without a grade, a new recruit's own left out."""
    recruit_ungraded: Count | None = None
    """Years without a grade because the person was newly recruited."""
    incompetent: bool | None = None
    """Whether a year in it was graded incompetent."""
    level: Count | None = None
    """The number of the salary level (级别) held: 27 is the lowest, and a smaller number is higher."""


target = fact(CountyRankFacts, lambda f: f.target, "拟晋升职级", "the rank aimed at", change=Change.FIXED)
held = fact(CountyRankFacts, lambda f: f.held, "现任职务、职级层次", "level of the post or rank held")
county_or_below = fact(
    CountyRankFacts, lambda f: f.county_or_below, "在县以下机关", "works in an organ of a county or below"
)
since = fact(CountyRankFacts, lambda f: f.since, "任现职务、职级时间", "post or rank held since")
excellent = fact(
    CountyRankFacts,
    lambda f: f.excellent,
    "任职期间优秀年度数",
    "years graded excellent",
    change=Change.CHANGEABLE,
    highest=_MOST_YEARS,
)
basic = fact(
    CountyRankFacts,
    lambda f: f.basic,
    "任职期间基本称职年度数",
    "years graded basically competent",
    highest=_MOST_YEARS,
)
ungraded = fact(
    CountyRankFacts,
    lambda f: f.ungraded,
    "未参加考核或者不定等次的年度数(新录用的除外)",
    "years not assessed or without a grade, a new recruit's left out",
    highest=_MOST_YEARS,
)
recruit_ungraded = fact(
    CountyRankFacts,
    lambda f: f.recruit_ungraded,
    "因新录用不定等次的年度数",
    "years without a grade as a new recruit",
    highest=_MOST_YEARS,
)
incompetent = fact(
    CountyRankFacts,
    lambda f: f.incompetent,
    "任职期间有年度考核不称职",
    "a year was graded incompetent",
    change=Change.FINDING,
)
level = fact(
    CountyRankFacts,
    lambda f: f.level,
    "现任级别(数字越小级别越高)",
    "number of the salary level held (smaller is higher)",
    lowest=Count(1),
    highest=_LEVELS,
)
