"""The ladder of article 18, the half year of article 19, and the open readings."""

import attrs

from cadre_policy.law import Basis, Evidence, Label
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, RANK_PROVISIONS
from cadre_policy.measures import Months
from cadre_policy.records import PostLevel, Rank
from cadre_policy.rules import Dated, Parameter, Reading, parameter

BEGAN = "2019-06-01"
"""The day on which the Provisions came into force."""
MADE_KNOWN = "2019-03"
"""When they were made known."""


def _months(amount: int) -> Dated[Months]:
    return Dated(value=Months(amount), since=BEGAN, promulgated=MADE_KNOWN)


@attrs.frozen(order=False, eq=False, kw_only=True)
class Rung:
    """One line of article 18: to which rank, from which, and after how long."""

    to: Rank
    rank: Rank
    """The rank from which one is promoted: the next lower one."""
    post: PostLevel | None
    """The level of the leading post from which one is promoted as well, for five of the ranks."""
    service: Parameter[Months]


def _rung(to: Rank, rank: Rank, post: PostLevel | None, months: int) -> Rung:
    service = parameter(
        Months,
        _months(months),
        name=f"rank.promotion.service_for_{to.value}",
        zh=f"晋升{to.label.zh}的最低任职年限",
        en=f"minimum service for promotion to {to.label.en}",
        cite=RANK_PROVISIONS.art(18),
    )
    return Rung(to=to, rank=rank, post=post, service=service)


_TWO_YEARS, _THREE_YEARS, _FOUR_YEARS = 24, 36, 48

RANK_LADDER = (
    _rung(Rank.INSPECTOR_1, Rank.INSPECTOR_2, PostLevel.BUREAU_DEPUTY, _FOUR_YEARS),
    _rung(Rank.INSPECTOR_2, Rank.CONSULTANT_1, None, _FOUR_YEARS),
    _rung(Rank.CONSULTANT_1, Rank.CONSULTANT_2, PostLevel.COUNTY_PRINCIPAL, _THREE_YEARS),
    _rung(Rank.CONSULTANT_2, Rank.CONSULTANT_3, None, _TWO_YEARS),
    _rung(Rank.CONSULTANT_3, Rank.CONSULTANT_4, PostLevel.COUNTY_DEPUTY, _TWO_YEARS),
    _rung(Rank.CONSULTANT_4, Rank.SECTION_CHIEF_1, None, _TWO_YEARS),
    _rung(Rank.SECTION_CHIEF_1, Rank.SECTION_CHIEF_2, PostLevel.TOWNSHIP_PRINCIPAL, _TWO_YEARS),
    _rung(Rank.SECTION_CHIEF_2, Rank.SECTION_CHIEF_3, None, _TWO_YEARS),
    _rung(Rank.SECTION_CHIEF_3, Rank.SECTION_CHIEF_4, PostLevel.TOWNSHIP_DEPUTY, _TWO_YEARS),
    _rung(Rank.SECTION_CHIEF_4, Rank.SECTION_MEMBER_1, None, _TWO_YEARS),
    _rung(Rank.SECTION_MEMBER_1, Rank.SECTION_MEMBER_2, None, _TWO_YEARS),
)
"""Article 18, highest rank first.  The lowest rank is given on first appointment; nobody is promoted to it."""

RANK_HALF_YEAR = parameter(
    Months,
    _months(6),
    name="rank.promotion.cut_for_excellent",
    zh="每个优秀年度缩短的任职年限",
    en="service taken off for each year graded excellent",
    cite=RANK_PROVISIONS.art(19),
)

BASIC_BARS_NEXT_YEAR = parameter(
    bool,
    Dated(
        value=False,
        since="2019-06-01",
        promulgated="2007-01-04",
        cite=CIVIL_SERVANT_ASSESSMENT.art(18, version="2007"),
        basis=Basis.READING,
    ),
    Dated(value=True, since="2020-12-28", evidence=Evidence.RECALLED),
    name="rank.promotion.basic_bars_next_year",
    zh="基本称职的次年不得晋升职级",
    en="a grade basically competent bars promotion in rank the year after",
    cite=CIVIL_SERVANT_ASSESSMENT.art(21, version="2020"),
)
"""The text of 2007 bars promotion in post only; that of 2020 has such a bar, whose wording was not read."""

RANK_YEAR_OF_APPOINTMENT = Reading(
    name="rank.promotion.year_of_appointment",
    label=Label(
        "不满全年的起算当年考核优秀,是否缩短任职年限",
        "whether a grade excellent for the broken year in which the time began shortens it",
    ),
    cite=RANK_PROVISIONS.art(19),
    alternatives={
        "counts": Label("当年优秀计入", "it does"),
        "does_not_count": Label("当年优秀不计入", "it does not"),
    },
    default=None,
)

RANK_REPEATED_CUT = Reading(
    name="rank.promotion.repeated_cut",
    label=Label("多个优秀年度可否累计缩短", "whether several years graded excellent shorten the time several times"),
    cite=RANK_PROVISIONS.art(19),
    alternatives={
        "each": Label("每个优秀年度各缩短一次,不限次数", "each one does, without limit"),
        "once": Label("一次晋升只缩短一次", "only once for one promotion"),
    },
    default="each",
)

RANK_ADDED_TIME = Reading(
    name="rank.promotion.added_time",
    label=Label(
        "同一层次的领导职务与职级任职时间可否合并计算",
        "whether time in the leading post and in the rank of the same layer is added",
    ),
    cite=RANK_PROVISIONS.art(18),
    alternatives={
        "added": Label("合并计算", "it is added"),
        "separate": Label("分别计算,任一达到即可", "each is counted alone, and one is enough"),
    },
    default="added",
)
