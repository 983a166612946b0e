"""Units: organs and institutions, what was approved for them, and the personnel files of their staff."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Count, PartialDate, Percent
from cadre_policy.privacy import Privacy
from cadre_policy.records.assessment import AssessmentSystem, GroupAssessment
from cadre_policy.records.award import Award
from cadre_policy.records.cadre import Cadre
from cadre_policy.records.checkup import CheckUpFunding
from cadre_policy.records.duty import DutyDone
from cadre_policy.records.kinds import to_date
from cadre_policy.records.leadership import LeadershipFinding
from cadre_policy.records.ledger import Event, Ledger, Yearly
from cadre_policy.records.place import Place
from cadre_policy.records.posting import Tier
from cadre_policy.records.record import Check, Record, about
from cadre_policy.records.stepping_down import NegativeList
from cadre_policy.records.talent import TalentIntake
from cadre_policy.records.task import MajorTask
from cadre_policy.records.village_team import VillageTeam

__all__ = ["Accountability", "ApprovalGround", "Headcount", "RatioApproval", "SubUnit", "Unit", "UnitKind"]


class UnitKind(LabelledEnum):
    """What kind of unit it is."""

    ORGAN = "organ", "机关", "organ"
    BY_REFERENCE = "by_reference", "参照公务员法管理的单位", "unit managed by reference to the Civil Servants Law"
    INSTITUTION = "institution", "事业单位", "public institution"
    PEOPLE_BODY = "people_body", "群团组织", "people's body or mass organisation"
    ENTERPRISE = "enterprise", "国有企业", "state enterprise"
    OTHER = "other", "其他", "other"


class ApprovalGround(LabelledEnum):
    """Why a higher share of 'excellent' was approved."""

    COLLECTIVE_AWARD = "collective_award", "获集体记功以上奖励", "collective award of merit or above"
    INNOVATION = "innovation", "重大创新或贡献", "major innovation or contribution"
    UNIT_EXCELLENT = "unit_excellent", "单位绩效考核优秀", "unit's performance assessed 'excellent'"
    TOWNSHIP = "township", "边疆、民族、贫困乡镇", "border, ethnic or poor township"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class RatioApproval(Yearly):
    """The competent body's consent to a share of 'excellent' above the general one."""

    label = Label("优秀比例批准", "approval of a higher share of 'excellent'")
    year: int = attrs.field(metadata=about("考核年度", "year", Privacy.PLAIN))
    system: AssessmentSystem | None = attrs.field(
        default=None,
        metadata=about(
            "考核制度", "rules of assessment", Privacy.PLAIN, "Whose share it is; the unit's staff unless it is said."
        ),
    )
    ratio: Percent | None = attrs.field(
        default=None, metadata=about("批准比例", "share approved", Privacy.PLAIN, "In percent, from 0 to 100.")
    )
    ground: ApprovalGround | None = attrs.field(default=None, metadata=about("批准事由", "ground", Privacy.PLAIN))
    approved_by: str | None = attrs.field(default=None, metadata=about("批准机关", "approved by", Privacy.PLAIN))
    approved_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("批准日期", "approved on", Privacy.PLAIN)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Headcount(Yearly):
    """Numbers of one year from which shares are reckoned."""

    label = Label("人数", "headcount")
    year: int = attrs.field(metadata=about("年度", "year", Privacy.PLAIN))
    should_take_part: Count | None = attrs.field(
        default=None,
        metadata=about(
            "应参加考核人数",
            "persons who should take part",
            Privacy.PLAIN,
            "Without the leading cadres, who are assessed under rules of their own.",
        ),
    )
    took_part: Count | None = attrs.field(
        default=None,
        metadata=about("参加考核人数", "persons who took part", Privacy.PLAIN, "Without the leading cadres."),
    )
    leaders_took_part: Count | None = attrs.field(
        default=None, metadata=about("参加考核领导干部人数", "leading cadres who took part", Privacy.PLAIN)
    )
    comprehensive_posts: Count | None = attrs.field(
        default=None,
        metadata=about("综合管理类职位数", "comprehensive-management posts", Privacy.PLAIN, "Base of rank quotas."),
    )
    establishment: Count | None = attrs.field(
        default=None, metadata=about("编制数", "administrative establishment", Privacy.PLAIN)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class SubUnit(Yearly):
    """Numbers of one year of a division or subordinate unit that shares the unit's places."""

    label = Label("内设机构或下属单位", "division or subordinate unit")
    name: str = attrs.field(metadata=about("名称", "name", Privacy.PLAIN, "The same name in every year."))
    year: int = attrs.field(metadata=about("年度", "year", Privacy.PLAIN))
    should_take_part: Count | None = attrs.field(
        default=None,
        metadata=about("应参加考核人数", "persons who should take part", Privacy.PLAIN, "Without the leading cadres."),
    )
    took_part: Count | None = attrs.field(
        default=None,
        metadata=about("参加考核人数", "persons who took part", Privacy.PLAIN, "Without the leading cadres."),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Accountability(Event):
    """One occasion on which the unit was held accountable."""

    label = Label("问责", "held accountable")
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("问责日期", "day", Privacy.PLAIN)
    )
    by: Tier | None = attrs.field(default=None, metadata=about("问责机关层级", "tier of the body", Privacy.PLAIN))
    matter: str | None = attrs.field(default=None, metadata=about("问责事项", "matter", Privacy.PLAIN))


def _identifiers_differ(members: tuple[Cadre, ...]) -> bool:
    return len({member.id for member in members}) == len(members)


@attrs.frozen(kw_only=True, order=False, repr=False)
class Unit(Record):
    """One organ or institution."""

    label = Label("单位", "unit")
    id: str = attrs.field(metadata=about("单位标识", "identifier", Privacy.PLAIN, "The caller's own."))
    name: str | None = attrs.field(default=None, metadata=about("单位名称", "name", Privacy.PLAIN))
    kind: UnitKind | None = attrs.field(default=None, metadata=about("单位类别", "kind", Privacy.PLAIN))
    tier: Tier | None = attrs.field(default=None, metadata=about("层级", "tier", Privacy.PLAIN))
    parent: str | None = attrs.field(
        default=None, metadata=about("上级单位标识", "superior unit", Privacy.PLAIN, "Identifier.")
    )
    place: Place | None = attrs.field(default=None, metadata=about("所在地", "place", Privacy.PLAIN))
    border_township: bool | None = attrs.field(
        default=None, metadata=about("是否边疆乡镇", "in a border township", Privacy.PLAIN)
    )
    ethnic_township: bool | None = attrs.field(
        default=None, metadata=about("是否民族乡镇", "in an ethnic township", Privacy.PLAIN)
    )
    poor_township: bool | None = attrs.field(
        default=None, metadata=about("是否贫困乡镇", "in a poor township", Privacy.PLAIN)
    )
    headcounts: Ledger[Headcount] = attrs.field(factory=Ledger, metadata=about("人数", "headcounts", Privacy.PLAIN))
    sub_units: Ledger[SubUnit] = attrs.field(
        factory=Ledger,
        metadata=about(
            "内设机构和下属单位", "divisions and subordinate units", Privacy.PLAIN, "With their numbers by year."
        ),
    )
    ratio_approvals: Ledger[RatioApproval] = attrs.field(
        factory=Ledger, metadata=about("优秀比例批准", "approvals of a higher share of 'excellent'", Privacy.PLAIN)
    )
    group_assessments: Ledger[GroupAssessment] = attrs.field(
        factory=Ledger, metadata=about("领导班子考核", "assessments of the leading group", Privacy.PLAIN)
    )
    unit_assessments: Ledger[GroupAssessment] = attrs.field(
        factory=Ledger, metadata=about("单位绩效考核", "assessments of the unit's performance", Privacy.PLAIN)
    )
    collective_awards: Ledger[Award] = attrs.field(
        factory=Ledger, metadata=about("集体奖励", "collective awards", Privacy.PLAIN)
    )
    held_accountable: Ledger[Accountability] = attrs.field(
        factory=Ledger, metadata=about("被问责", "held accountable", Privacy.PLAIN)
    )
    check_up_funding: Ledger[CheckUpFunding] = attrs.field(
        factory=Ledger, metadata=about("体检经费", "funding of check-ups", Privacy.PLAIN)
    )
    hardship_fund: bool | None = attrs.field(
        default=None, metadata=about("是否设困难帮扶专项资金", "has a fund for hardship", Privacy.PLAIN)
    )
    duties: Ledger[DutyDone] = attrs.field(
        factory=Ledger, metadata=about("落实情况", "duties carried out", Privacy.PLAIN)
    )
    major_tasks: Ledger[MajorTask] = attrs.field(
        factory=Ledger, metadata=about("机构改革等重大任务", "reforms and other major tasks", Privacy.PLAIN)
    )
    negative_lists: Ledger[NegativeList] = attrs.field(
        factory=Ledger, metadata=about("不担当不作为负面清单", "negative lists of inaction", Privacy.PLAIN)
    )
    village_teams: Ledger[VillageTeam] = attrs.field(
        factory=Ledger, metadata=about("驻村工作队", "village teams", Privacy.PLAIN)
    )
    leadership_findings: Ledger[LeadershipFinding] = attrs.field(
        factory=Ledger, metadata=about("领导工作认定", "findings on leadership", Privacy.SENSITIVE)
    )
    talent_intakes: Ledger[TalentIntake] = attrs.field(
        factory=Ledger, metadata=about("人才引进", "talent brought in", Privacy.PLAIN)
    )
    members: tuple[Cadre, ...] = attrs.field(default=(), metadata=about("人员", "members", Privacy.SENSITIVE))
    members_complete: bool | None = attrs.field(
        default=None, metadata=about("人员是否齐全", "members are complete", Privacy.PLAIN, "No member is missing.")
    )
    as_of: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("截止日期", "as of", Privacy.PLAIN, "The day that the file describes."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(("members",), _identifiers_differ, Label("标识互不相同的人员", "members whose identifiers differ")),
        Check(
            ("id", "members"),
            lambda id_, members: all(member.unit in (None, id_) for member in members),
            Label("本单位的人员（unit 与 id 相同或不填）", "members whose unit is this one, or not stated"),
        ),
    )
