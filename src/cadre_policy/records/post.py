"""Posts, ranks and grades that a person holds or held, and the record of work and study."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import Check, about

__all__ = [
    "GradeHolding",
    "GradeSeries",
    "LeadingOffice",
    "PostHolding",
    "PostLevel",
    "Rank",
    "RankHolding",
    "ResumeEntry",
]


class PostLevel(LabelledEnum):
    """Levels of posts, highest first; the last two are those of staff without a leading post."""

    NATIONAL_PRINCIPAL = "national_principal", "国家级正职", "national level, principal"
    NATIONAL_DEPUTY = "national_deputy", "国家级副职", "national level, deputy"
    PROVINCIAL_PRINCIPAL = "provincial_principal", "省部级正职", "provincial or ministerial level, principal"
    PROVINCIAL_DEPUTY = "provincial_deputy", "省部级副职", "provincial or ministerial level, deputy"
    BUREAU_PRINCIPAL = "bureau_principal", "厅局级正职", "department or bureau level, principal"
    BUREAU_DEPUTY = "bureau_deputy", "厅局级副职", "department or bureau level, deputy"
    COUNTY_PRINCIPAL = "county_principal", "县处级正职", "county or division level, principal"
    COUNTY_DEPUTY = "county_deputy", "县处级副职", "county or division level, deputy"
    TOWNSHIP_PRINCIPAL = "township_principal", "乡科级正职", "township or section level, principal"
    TOWNSHIP_DEPUTY = "township_deputy", "乡科级副职", "township or section level, deputy"
    STAFF = "staff", "科员级", "section staff level"
    CLERK = "clerk", "办事员级", "clerk level"


class Rank(LabelledEnum):
    """The twelve ranks of comprehensive-management civil servants (Civil Servants Law art. 19), highest first."""

    INSPECTOR_1 = "inspector_1", "一级巡视员", "inspector, class 1"
    INSPECTOR_2 = "inspector_2", "二级巡视员", "inspector, class 2"
    CONSULTANT_1 = "consultant_1", "一级调研员", "consultant, class 1"
    CONSULTANT_2 = "consultant_2", "二级调研员", "consultant, class 2"
    CONSULTANT_3 = "consultant_3", "三级调研员", "consultant, class 3"
    CONSULTANT_4 = "consultant_4", "四级调研员", "consultant, class 4"
    SECTION_CHIEF_1 = "section_chief_1", "一级主任科员", "section chief, class 1"
    SECTION_CHIEF_2 = "section_chief_2", "二级主任科员", "section chief, class 2"
    SECTION_CHIEF_3 = "section_chief_3", "三级主任科员", "section chief, class 3"
    SECTION_CHIEF_4 = "section_chief_4", "四级主任科员", "section chief, class 4"
    SECTION_MEMBER_1 = "section_member_1", "一级科员", "section member, class 1"
    SECTION_MEMBER_2 = "section_member_2", "二级科员", "section member, class 2"


class GradeSeries(LabelledEnum):
    """Series of post grades in public institutions."""

    MANAGEMENT = "management", "管理岗位", "management posts"
    PROFESSIONAL = "professional", "专业技术岗位", "professional and technical posts"
    WORKER = "worker", "工勤技能岗位", "worker posts"


class LeadingOffice(LabelledEnum):
    """What a leading post is under the rules on terms and exchange."""

    LOCAL_LEADER = (
        "local_leader",
        "县级以上地方党委、政府领导成员",
        "leader of a local Party committee or government of county level or above",
    )
    LISTED_HEAD = "listed_head", "任期规定所列其他正职", "another principal post that the rules on terms list"
    OTHER = "other", "其他职务", "another post"


_GRADES = {GradeSeries.MANAGEMENT: 10, GradeSeries.PROFESSIONAL: 13, GradeSeries.WORKER: 5}


@attrs.frozen(kw_only=True, order=False, repr=False)
class PostHolding(Period):
    """One post, as long as it was held.  Posts without leading duties of the time before June 2019 stand here too."""

    label = Label("任职", "post held")
    title: str | None = attrs.field(default=None, metadata=about("职务名称", "title of the post"))
    level: PostLevel | None = attrs.field(default=None, metadata=about("职务层次", "level of the post"))
    leading: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否领导职务", "leading post", meaning="Whether it is a leading post; other posts also have a level."
        ),
    )
    in_leading_group: bool | None = attrs.field(
        default=None, metadata=about("是否班子成员", "member of the unit's leading group")
    )
    head: bool | None = attrs.field(
        default=None,
        metadata=about("是否主要负责人", "main head of the unit", meaning="The principal person in charge."),
    )
    unit: str | None = attrs.field(
        default=None, metadata=about("单位标识", "unit", Privacy.PLAIN, "Identifier of the unit of the post.")
    )
    office: LeadingOffice | None = attrs.field(
        default=None,
        metadata=about(
            "任期、交流规定中的职务类别", "office", meaning="What the rules on terms and exchange make of it."
        ),
    )
    area: str | None = attrs.field(
        default=None,
        metadata=about(
            "任职地区",
            "area",
            Privacy.PLAIN,
            "Division code or name of the county or prefecture; the same for all posts there.",
        ),
    )
    grassroots: bool | None = attrs.field(
        default=None, metadata=about("是否基层岗位", "grassroots post", meaning="Counts as grassroots experience.")
    )
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("任职时间", "held since"))
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("免职时间", "last day held")
    )
    ongoing: bool | None = attrs.field(
        default=None, metadata=about("是否在任", "still held", meaning="On the day up to which the list is complete.")
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class RankHolding(Period):
    """One rank, as long as it was held."""

    label = Label("职级", "rank held")
    rank: Rank = attrs.field(metadata=about("职级", "rank"))
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("任职级时间", "held since"))
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("终止日期", "last day held")
    )
    ongoing: bool | None = attrs.field(
        default=None, metadata=about("是否现职级", "still held", meaning="On the day up to which the list is complete.")
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class GradeHolding(Period):
    """One post grade in a public institution, as long as it was held."""

    label = Label("岗位等级", "post grade held")
    series: GradeSeries = attrs.field(metadata=about("岗位类别", "series of posts"))
    grade: int = attrs.field(
        metadata=about(
            "岗位等级", "grade", meaning="1 is the highest; management has 10, professional posts 13, workers 5."
        )
    )
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("聘任时间", "held since"))
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("终止日期", "last day held")
    )
    ongoing: bool | None = attrs.field(
        default=None, metadata=about("是否现等级", "still held", meaning="On the day up to which the list is complete.")
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Period.checks,
        Check(
            ("series", "grade"),
            lambda series, grade: 1 <= grade <= _GRADES[series],
            Label("该类岗位存在的等级", "a grade that the series has"),
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class ResumeEntry(Period):
    """One line of the record of work and study, in the file's own words."""

    label = Label("简历", "line of the record of work and study")
    text: str = attrs.field(metadata=about("内容", "text"))
    notes: tuple[str, ...] = attrs.field(
        default=(),
        metadata=about("其间说明", "notes", meaning="What the file adds in brackets, each as written."),
    )
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("开始时间", "from"))
    until: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("结束时间", "to"))
    ongoing: bool | None = attrs.field(default=None, metadata=about("是否至今", "up to now"))
