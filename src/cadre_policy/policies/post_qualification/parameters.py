"""The figures of article 8 of the Selection Regulation and of the rules on township posts, and which rank is of which level."""

from collections.abc import Mapping

from cadre_policy.law import Citation, Evidence
from cadre_policy.law.instruments import PARTY_CONSTITUTION, RANK_AND_LEVEL_MEASURES, SELECTION_REGULATION
from cadre_policy.measures import Count, Months, Years
from cadre_policy.policies.selection_texts import BEGAN_2002, BEGAN_2014, BEGAN_2019
from cadre_policy.records import PostLevel, Rank
from cadre_policy.rules import Dated, parameter
from cadre_policy.rules.expression import T


def _item(item: int, version: str = "2019") -> Citation:
    return SELECTION_REGULATION.art("7?" if version == "2002" else 8, item=item, version=version)


def texts(item: int) -> tuple[Citation, ...]:
    """An item of article 8 in its texts of 2014 and 2019."""
    return (_item(item, "2014"), _item(item))


def _shared(value: T, item: int, *, confirmed: bool) -> tuple[Dated[T], Dated[T], Dated[T]]:
    """A figure that the three texts share, as far as each was read; *confirmed* is whether that of 2019 was."""
    return (
        Dated(value=value, since=BEGAN_2002, cite=_item(item, "2002"), evidence=Evidence.RECALLED),
        Dated(value=value, since=BEGAN_2014, cite=_item(item, "2014")),
        Dated(value=value, since=BEGAN_2019, evidence=Evidence.VERIFIED if confirmed else Evidence.RECALLED),
    )


WORK_YEARS = parameter(
    Years,
    *_shared(Years(5), 1, confirmed=False),
    name="post.qualification.work_years",
    zh="最低工龄",
    en="years of service",
    cite=_item(1),
)
GRASSROOTS = parameter(
    Months,
    *_shared(Months(24), 1, confirmed=False),
    name="post.qualification.grassroots",
    zh="最低基层工作经历",
    en="time at the grassroots",
    cite=_item(1),
)
LOWER_POSTS = parameter(
    Count,
    *_shared(Count(2), 2, confirmed=True),
    name="post.qualification.lower_posts",
    zh="下一级任职的职位数",
    en="posts at the next lower level",
    cite=_item(2),
)
AS_DEPUTY = parameter(
    Months,
    *_shared(Months(24), 3, confirmed=True),
    name="post.qualification.as_deputy",
    zh="提任正职前在副职的年限",
    en="time as deputy",
    cite=_item(3),
)
AS_PRINCIPAL = parameter(
    Months,
    *_shared(Months(36), 3, confirmed=True),
    name="post.qualification.as_principal",
    zh="提任副职前在下级正职的年限",
    en="time as principal below",
    cite=_item(3),
)
EDUCATION_ASKED = parameter(
    bool,
    *_shared(True, 4, confirmed=False),
    name="post.qualification.education_asked",
    zh="一般要求文化程度",
    en="education is generally asked for",
    cite=_item(4),
)
TRAINING_ASKED = parameter(
    bool,
    *_shared(True, 5, confirmed=False),
    name="post.qualification.training_asked",
    zh="要求培训达到规定",
    en="training is asked for",
    cite=_item(5),
)
HEALTH_ASKED = parameter(
    bool,
    *_shared(True, 6, confirmed=False),
    name="post.qualification.health_asked",
    zh="要求身体条件",
    en="health is asked for",
    cite=_item(6),
)
LEGAL_ASKED = parameter(
    bool,
    *_shared(True, 7, confirmed=False),
    name="post.qualification.legal_asked",
    zh="要求法定资格",
    en="legal qualifications are asked for",
    cite=_item(7),
)

_TOWNSHIP_SINCE = "2002-07-09..2019-05-31"
"""The day on which the earlier rules on township posts began was not found."""
_TOWNSHIP = RANK_AND_LEVEL_MEASURES.art("?")

TOWNSHIP_AS_DEPUTY = parameter(
    Months,
    Dated(value=Months(24), since=_TOWNSHIP_SINCE, evidence=Evidence.SECONDARY),
    Dated(value=Months(24), since="2019-06-01"),
    name="post.qualification.township_as_deputy",
    zh="提任乡科级正职前在副职层次的年限",
    en="time on the level of a township deputy",
    cite=_TOWNSHIP,
)
TOWNSHIP_AS_STAFF = parameter(
    Months,
    Dated(value=Months(36), since=_TOWNSHIP_SINCE, evidence=Evidence.SECONDARY),
    Dated(value=Months(36), since="2019-06-01"),
    name="post.qualification.township_as_staff",
    zh="提任乡科级副职前任科员(一级科员)的年限",
    en="time as section staff",
    cite=_TOWNSHIP,
)

MOST_SKIPPED = parameter(
    Count,
    Dated(
        value=Count(1),
        since=BEGAN_2002,
        cite=SELECTION_REGULATION.art("9?", version="2002"),
        evidence=Evidence.RECALLED,
    ),
    Dated(value=Count(1), since=BEGAN_2014, cite=SELECTION_REGULATION.art(9, version="2014")),
    Dated(value=Count(1), since=BEGAN_2019, evidence=Evidence.SECONDARY),
    name="post.qualification.most_skipped",
    zh="可以越过的级数",
    en="levels that may be skipped",
    cite=SELECTION_REGULATION.art(9, version="2019"),
)
"""No two levels may be jumped (articles 9 of 2014 and 2019)."""

SPECIAL_TASK = parameter(
    Months,
    Dated(value=Months(6), since=BEGAN_2019),
    name="post.qualification.special_task",
    zh="算作一个职位经历的专项工作时间",
    en="special task that counts as a post",
    cite=_item(2),
)
"""By the official answer on the text of 2019."""


PARTY_YEARS_COUNTY = parameter(
    Years,
    Dated(value=Years(3), since=BEGAN_2002, evidence=Evidence.RECALLED),
    name="post.qualification.party_years_county",
    zh="县级委员党龄",
    en="years of membership, county",
    cite=PARTY_CONSTITUTION.art("?"),
)
PARTY_YEARS_ABOVE = parameter(
    Years,
    Dated(value=Years(5), since=BEGAN_2002, evidence=Evidence.RECALLED),
    name="post.qualification.party_years_above",
    zh="市级以上委员党龄",
    en="years of membership, prefecture and above",
    cite=PARTY_CONSTITUTION.art("?"),
)

LEVEL_OF_RANK: Mapping[Rank, PostLevel] = {
    Rank.INSPECTOR_1: PostLevel.BUREAU_PRINCIPAL,
    Rank.INSPECTOR_2: PostLevel.BUREAU_DEPUTY,
    Rank.CONSULTANT_1: PostLevel.COUNTY_PRINCIPAL,
    Rank.CONSULTANT_2: PostLevel.COUNTY_PRINCIPAL,
    Rank.CONSULTANT_3: PostLevel.COUNTY_DEPUTY,
    Rank.CONSULTANT_4: PostLevel.COUNTY_DEPUTY,
    Rank.SECTION_CHIEF_1: PostLevel.TOWNSHIP_PRINCIPAL,
    Rank.SECTION_CHIEF_2: PostLevel.TOWNSHIP_PRINCIPAL,
    Rank.SECTION_CHIEF_3: PostLevel.TOWNSHIP_DEPUTY,
    Rank.SECTION_CHIEF_4: PostLevel.TOWNSHIP_DEPUTY,
    Rank.SECTION_MEMBER_1: PostLevel.STAFF,
    Rank.SECTION_MEMBER_2: PostLevel.CLERK,
}
"""On which layer time in a rank is time (Rank Provisions art. 9 for the lowest of each; two ranks a layer as for townships)."""
