"""The personnel file of one person."""

import datetime as dt
from typing import Any, ClassVar

import attrs

from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.assessment import Assessment
from cadre_policy.records.award import Award
from cadre_policy.records.background import Education, EducationLevel, FamilyMember, Marriage
from cadre_policy.records.birth import Delivery, FamilyPlanningProcedure
from cadre_policy.records.care import CareEntitlement, Hardship, Visit
from cadre_policy.records.checkup import CheckUp, HealthFile
from cadre_policy.records.clarification import Publicity, Report
from cadre_policy.records.death import DeathRecord, MannerOfDeath
from cadre_policy.records.early_warning import EarlyWarning
from cadre_policy.records.identity import Affiliation, Ethnicity, Sex, StaffKind, StaffStatus
from cadre_policy.records.kinds import to_date
from cadre_policy.records.leave import LeaveTaken, LeaveYear, Vacation
from cadre_policy.records.ledger import Ledger
from cadre_policy.records.place import Place
from cadre_policy.records.pool import PoolListing
from cadre_policy.records.post import GradeHolding, PostHolding, RankHolding, ResumeEntry
from cadre_policy.records.posting import Posting
from cadre_policy.records.record import Check, Record, about, in_order
from cadre_policy.records.result_use import ResultUse
from cadre_policy.records.sanction import Investigation, Sanction
from cadre_policy.records.selection import SelectionFinding, SelectionProcess
from cadre_policy.records.service import Interruption, ServicePeriod
from cadre_policy.records.stepping_down import AdjustmentCase
from cadre_policy.records.talk import Talk
from cadre_policy.records.term import ExchangeRelaxation, Term
from cadre_policy.records.tolerance import ToleranceCase
from cadre_policy.records.training import TrainingGap, TrainingRecord

__all__ = ["Cadre"]

_ON_DUTY = {MannerOfDeath.MARTYR, MannerOfDeath.ON_DUTY}


@attrs.frozen(kw_only=True, order=False, repr=False)
class Cadre(Record):
    """Everything on file about one person.  The identifier is the caller's own and the only thing ever printed."""

    label = Label("干部", "cadre")
    id: str = attrs.field(
        metadata=about("标识", "identifier", Privacy.PLAIN, "The caller's own; not a name or identity number.")
    )
    name: str | None = attrs.field(default=None, metadata=about("姓名", "name"))
    sex: Sex | None = attrs.field(default=None, metadata=about("性别", "sex"))
    ethnicity: Ethnicity | None = attrs.field(default=None, metadata=about("民族", "ethnicity"))
    birth: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("出生日期", "date of birth")
    )
    native_place: str | None = attrs.field(
        default=None, metadata=about("籍贯", "native place", meaning="As the file words it.")
    )
    birth_place: str | None = attrs.field(
        default=None, metadata=about("出生地", "place of birth", meaning="As the file words it.")
    )
    affiliations: tuple[Affiliation, ...] = attrs.field(
        default=(), metadata=about("政治面貌", "political status", meaning="Empty: not on file.")
    )
    education: tuple[Education, ...] = attrs.field(
        default=(), metadata=about("学历学位", "education", meaning="Empty: not on file.")
    )
    highest_education: EducationLevel | None = attrs.field(
        default=None, metadata=about("最高学历", "highest education")
    )
    marriage: Marriage | None = attrs.field(
        default=None, metadata=about("婚姻状况", "marital status", Privacy.SENSITIVE)
    )
    married_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("结婚登记日期", "marriage registered on", Privacy.SENSITIVE),
    )
    only_child: bool | None = attrs.field(default=None, metadata=about("是否独生子女", "only child", Privacy.SENSITIVE))
    family: tuple[FamilyMember, ...] = attrs.field(default=(), metadata=about("家庭成员", "family", Privacy.SENSITIVE))
    family_complete: bool | None = attrs.field(
        default=None,
        metadata=about(
            "家庭成员是否齐全", "family is complete", Privacy.SENSITIVE, "No spouse, child or parent is missing."
        ),
    )
    unit: str | None = attrs.field(
        default=None, metadata=about("单位标识", "unit", Privacy.PLAIN, "Identifier of the present unit.")
    )
    workplace: Place | None = attrs.field(default=None, metadata=about("工作地", "place of work"))
    staff_kind: StaffKind | None = attrs.field(default=None, metadata=about("人员身份", "kind of staff"))
    status: StaffStatus | None = attrs.field(default=None, metadata=about("人员状态", "status"))
    began_work: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("参加工作时间", "began work")
    )
    joined_unit: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("进入本单位时间", "joined the unit")
    )
    became_civil_servant: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("公务员登记时间", "registered as civil servant")
    )
    probation_since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("试用期开始", "probation from")
    )
    probation_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("试用期结束", "probation until", meaning="Last day of probation as a new recruit."),
    )
    retirement_due: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("到龄年月", "retirement due")
    )
    retired_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("离退休日期", "retired on")
    )
    died_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("去世日期", "died on", Privacy.SENSITIVE)
    )
    died_on_duty: bool | None = attrs.field(
        default=None, metadata=about("是否因公牺牲", "died on duty", Privacy.SENSITIVE, "As the competent body found.")
    )
    death: DeathRecord | None = attrs.field(
        default=None,
        metadata=about("死亡认定", "death as found", Privacy.SENSITIVE, "Without it the manner is not on file."),
    )
    step_since: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("工资档次起算时间", "salary step since", meaning="When the present step was reached."),
    )
    level_since: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("级别起算时间", "salary level since", meaning="When the present level was reached."),
    )
    grassroots_two_years: bool | None = attrs.field(
        default=None, metadata=about("是否有两年以上基层工作经历", "two years of grassroots experience")
    )
    reserve: bool | None = attrs.field(default=None, metadata=about("是否后备干部", "reserve cadre"))
    routine_file: bool | None = attrs.field(
        default=None, metadata=about("是否建立日常考核档案", "routine-assessment file is kept")
    )
    health_file: HealthFile | None = attrs.field(
        default=None, metadata=about("健康档案", "health file", Privacy.SENSITIVE)
    )
    service: Ledger[ServicePeriod] = attrs.field(factory=Ledger, metadata=about("工作经历", "service"))
    interruptions: Ledger[Interruption] = attrs.field(
        factory=Ledger, metadata=about("工龄中断", "interruptions of service")
    )
    posts: Ledger[PostHolding] = attrs.field(factory=Ledger, metadata=about("任职", "posts"))
    terms: Ledger[Term] = attrs.field(factory=Ledger, metadata=about("任期", "terms of office"))
    exchange_relaxations: Ledger[ExchangeRelaxation] = attrs.field(
        factory=Ledger, metadata=about("交流年限放宽", "consents to a longer stay")
    )
    ranks: Ledger[RankHolding] = attrs.field(factory=Ledger, metadata=about("职级", "ranks"))
    post_grades: Ledger[GradeHolding] = attrs.field(factory=Ledger, metadata=about("岗位等级", "post grades"))
    postings: Ledger[Posting] = attrs.field(factory=Ledger, metadata=about("实践锻炼", "postings"))
    pool_listings: Ledger[PoolListing] = attrs.field(
        factory=Ledger, metadata=about("培养储备名单", "listings in training pools")
    )
    assessments: Ledger[Assessment] = attrs.field(factory=Ledger, metadata=about("考核", "assessments"))
    result_uses: Ledger[ResultUse] = attrs.field(
        factory=Ledger, metadata=about("考核结果运用", "uses of assessment results")
    )
    awards: Ledger[Award] = attrs.field(factory=Ledger, metadata=about("奖励", "awards"))
    sanctions: Ledger[Sanction] = attrs.field(
        factory=Ledger, metadata=about("处分与组织处理", "sanctions and measures", Privacy.SENSITIVE)
    )
    investigations: Ledger[Investigation] = attrs.field(
        factory=Ledger, metadata=about("立案调查", "investigations", Privacy.SENSITIVE)
    )
    tolerance_cases: Ledger[ToleranceCase] = attrs.field(
        factory=Ledger, metadata=about("容错案件", "tolerance cases", Privacy.SENSITIVE)
    )
    adjustments: Ledger[AdjustmentCase] = attrs.field(
        factory=Ledger, metadata=about("能上能下调整", "adjustment cases", Privacy.SENSITIVE)
    )
    selection_findings: Ledger[SelectionFinding] = attrs.field(
        factory=Ledger, metadata=about("选拔任用认定", "findings for selection", Privacy.SENSITIVE)
    )
    selections: Ledger[SelectionProcess] = attrs.field(
        factory=Ledger, metadata=about("选拔任用过程", "selections for leading posts")
    )
    early_warnings: Ledger[EarlyWarning] = attrs.field(
        factory=Ledger, metadata=about("苗头性倾向性问题", "early warnings", Privacy.SENSITIVE)
    )
    reports: Ledger[Report] = attrs.field(factory=Ledger, metadata=about("举报线索", "reports", Privacy.SENSITIVE))
    publicity: Ledger[Publicity] = attrs.field(
        factory=Ledger, metadata=about("负面舆情", "negative publicity", Privacy.SENSITIVE)
    )
    training: Ledger[TrainingRecord] = attrs.field(factory=Ledger, metadata=about("培训", "training"))
    training_gaps: Ledger[TrainingGap] = attrs.field(factory=Ledger, metadata=about("培训短板", "training gaps"))
    check_ups: Ledger[CheckUp] = attrs.field(factory=Ledger, metadata=about("体检", "check-ups", Privacy.SENSITIVE))
    leave: Ledger[LeaveTaken] = attrs.field(
        factory=Ledger, metadata=about("休假记录", "leave taken", Privacy.SENSITIVE)
    )
    leave_years: Ledger[LeaveYear] = attrs.field(
        factory=Ledger, metadata=about("年休假安排", "annual leave by year", Privacy.SENSITIVE)
    )
    vacations: Ledger[Vacation] = attrs.field(factory=Ledger, metadata=about("法定寒暑假", "statutory vacations"))
    care: Ledger[CareEntitlement] = attrs.field(
        factory=Ledger, metadata=about("关怀待遇", "care entitlements", Privacy.SENSITIVE)
    )
    deliveries: Ledger[Delivery] = attrs.field(
        factory=Ledger, metadata=about("生育记录", "births and miscarriages", Privacy.SENSITIVE)
    )
    procedures: Ledger[FamilyPlanningProcedure] = attrs.field(
        factory=Ledger, metadata=about("计划生育手术", "family-planning procedures", Privacy.SENSITIVE)
    )
    hardships: Ledger[Hardship] = attrs.field(
        factory=Ledger, metadata=about("困难情况", "hardships", Privacy.SENSITIVE)
    )
    visits: Ledger[Visit] = attrs.field(factory=Ledger, metadata=about("走访慰问", "visits", Privacy.SENSITIVE))
    talks: Ledger[Talk] = attrs.field(factory=Ledger, metadata=about("谈心谈话", "talks"))
    resume: tuple[ResumeEntry, ...] = attrs.field(
        default=(), metadata=about("简历", "record of work and study", meaning="Empty: not on file.")
    )
    unread: tuple[str, ...] = attrs.field(
        default=(),
        metadata=about(
            "未能读取的内容",
            "unread clauses",
            Privacy.SENSITIVE,
            "Text of a source file that fits no record, verbatim.",
        ),
    )
    as_of: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("截止日期", "as of", Privacy.PLAIN, "The day that the file describes."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("birth", "began_work"),
        in_order("began_work", "joined_unit"),
        in_order("probation_since", "probation_until"),
        in_order("began_work", "retired_on"),
        in_order("birth", "married_on"),
        in_order("birth", "died_on"),
        Check(
            ("died_on_duty", "death"),
            lambda on_duty, death: death.manner is None or on_duty == (death.manner in _ON_DUTY),
            Label("与 died_on_duty 一致的死亡性质", "a manner of death that agrees with died_on_duty"),
        ),
        Check(
            ("status", "retired_on"),
            lambda status, _: status is not StaffStatus.IN_POST,
            Label("不填（人员状态为在职）", "nothing, because the person is in post"),
        ),
        Check(
            ("id", "tolerance_cases"),
            lambda id_, cases: all(case.cadre in (None, id_) for case in cases.entries),
            Label("本人的案件（cadre 与 id 相同或不填）", "cases of this person (cadre is this id, or not stated)"),
        ),
        Check(
            ("id", "selections"),
            lambda id_, selections: all(one.cadre in (None, id_) for one in selections.entries),
            Label(
                "本人的选拔（cadre 与 id 相同或不填）", "selections of this person (cadre is this id, or not stated)"
            ),
        ),
        Check(
            ("id", "adjustments"),
            lambda id_, cases: all(case.cadre in (None, id_) for case in cases.entries),
            Label("本人的案件（cadre 与 id 相同或不填）", "cases of this person (cadre is this id, or not stated)"),
        ),
    )

    def left_service_by(self, day: dt.date) -> bool:
        """Whether the person certainly retired or died by a day, that day included; no says only that no file tells so."""
        return any(one is not None and one.last <= day.toordinal() for one in (self.retired_on, self.died_on))

    def complete_since_work_began(self, ledger: Ledger[Any], day: dt.date) -> bool:
        """Whether nothing up to a day can be missing from a list of this file: it reaches back to the start of work."""
        began = self.began_work
        return began is not None and began.last <= day.toordinal() and ledger.complete_over(began.last_day, day)
