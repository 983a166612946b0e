"""Results of assessments, of persons and of the groups and units they belong to."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Yearly
from cadre_policy.records.record import Check, Record, about, in_order, within

__all__ = [
    "Assessment",
    "AssessmentKind",
    "AssessmentSystem",
    "Grade",
    "GroupAssessment",
    "GroupGrade",
    "NoGradeReason",
    "WorkItem",
]


class AssessmentKind(LabelledEnum):
    """Kinds of assessment; article 11 of the Opinion names the first seven."""

    ROUTINE = "routine", "平时考核", "routine assessment"
    ANNUAL = "annual", "年度考核", "annual assessment"
    TARGET = "target", "目标责任考核", "target-responsibility assessment"
    PERFORMANCE = "performance", "绩效考核", "performance assessment"
    TERM = "term", "任期（聘期）考核", "assessment at the end of a term"
    PROBATION = "probation", "任职试用期满考核", "assessment at the end of a probation in post"
    CLEAN_GOVERNMENT = "clean_government", "党风廉政建设责任制考核", "assessment of responsibility for clean government"
    SPECIAL = "special", "专项考核", "special assessment"
    OTHER = "other", "其他考核", "other"


class AssessmentSystem(LabelledEnum):
    """Under which rules a person was assessed; they name the grades."""

    CIVIL_SERVANT = "civil_servant", "公务员考核", "assessment of civil servants"
    LEADER = "leader", "党政领导干部考核", "assessment of leading cadres"
    INSTITUTION = "institution", "事业单位工作人员考核", "assessment of public institution staff"


class Grade(LabelledEnum):
    """Grades of annual and other assessments, and the two ways to have none."""

    EXCELLENT = "excellent", "优秀", "excellent"
    COMPETENT = "competent", "称职", "competent"
    BASICALLY_COMPETENT = "basically_competent", "基本称职", "basically competent"
    INCOMPETENT = "incompetent", "不称职", "incompetent"
    QUALIFIED = "qualified", "合格", "qualified"
    BASICALLY_QUALIFIED = "basically_qualified", "基本合格", "basically qualified"
    UNQUALIFIED = "unqualified", "不合格", "unqualified"
    GOOD = "good", "好", "good (routine)"
    FAIRLY_GOOD = "fairly_good", "较好", "fairly good (routine)"
    FAIR = "fair", "一般", "fair (routine)"
    POOR = "poor", "较差", "poor (routine)"
    NO_GRADE = "no_grade", "不确定等次", "assessed without a grade"
    NOT_ASSESSED = "not_assessed", "未参加考核", "not assessed"


_WITHOUT = {Grade.NO_GRADE, Grade.NOT_ASSESSED}
_ROUTINE = {Grade.GOOD, Grade.FAIRLY_GOOD, Grade.FAIR, Grade.POOR} | _WITHOUT
_ORGANS = {Grade.EXCELLENT, Grade.COMPETENT, Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT} | _WITHOUT
_INSTITUTIONS = {Grade.EXCELLENT, Grade.QUALIFIED, Grade.BASICALLY_QUALIFIED, Grade.UNQUALIFIED} | _WITHOUT


class NoGradeReason(LabelledEnum):
    """Why an assessment gave no grade, or was not made."""

    PROBATION = "probation", "新录用人员试用期", "probation of a new recruit"
    INVESTIGATION = "investigation", "立案调查未结案", "a case under investigation"
    SANCTION = "sanction", "受处分或组织处理", "a sanction or organisational measure"
    LONG_LEAVE = "long_leave", "病假、事假累计超过考核年度半年", "sick and personal leave of over half of the year"
    SHORT_SERVICE = "short_service", "工作不满考核年度半年", "work of under half of the year"
    OTHER = "other", "其他", "other"


class GroupGrade(LabelledEnum):
    """Grades of leading groups."""

    EXCELLENT = "excellent", "优秀", "excellent"
    GOOD = "good", "良好", "good"
    FAIR = "fair", "一般", "fair"
    POOR = "poor", "较差", "poor"
    QUALIFIED = "qualified", "合格", "qualified (unit)"
    UNQUALIFIED = "unqualified", "不合格", "unqualified (unit)"


@attrs.frozen(kw_only=True, order=False, repr=False)
class WorkItem(Record):
    """What an assessment says of one piece of work."""

    label = Label("工作事项评价", "evaluation of a piece of work")
    item: str = attrs.field(
        metadata=about("工作事项", "piece of work", meaning="The same identifier as in a tolerance case.")
    )
    negative: bool | None = attrs.field(default=None, metadata=about("是否负面评价", "negative evaluation"))
    reason: str | None = attrs.field(default=None, metadata=about("理由", "reason", Privacy.SENSITIVE))


def _grade_of_system(kind: AssessmentKind | None, system: AssessmentSystem | None, grade: Grade | None) -> bool:
    if grade is None or grade in _WITHOUT:
        return True
    if kind is AssessmentKind.ROUTINE or grade in _ROUTINE:
        return kind is AssessmentKind.ROUTINE and grade in _ROUTINE
    if system is None:
        return True
    return grade in (_INSTITUTIONS if system is AssessmentSystem.INSTITUTION else _ORGANS)


@attrs.frozen(kw_only=True, order=False, repr=False)
class Assessment(Yearly):
    """One result of one person."""

    label = Label("考核", "assessment")
    year: int = attrs.field(
        metadata=about("考核年度", "year", Privacy.PLAIN, "The calendar year assessed, not that of the decision.")
    )
    kind: AssessmentKind = attrs.field(
        default=AssessmentKind.ANNUAL, metadata=about("考核类别", "kind", Privacy.PLAIN, "Annual unless it is said.")
    )
    quarter: int | None = attrs.field(
        default=None, metadata=about("季度", "quarter", Privacy.PLAIN, "1 to 4, of a routine assessment.")
    )
    system: AssessmentSystem | None = attrs.field(default=None, metadata=about("考核制度", "system", Privacy.PLAIN))
    grade: Grade | None = attrs.field(default=None, metadata=about("等次", "grade"))
    no_grade_reason: NoGradeReason | None = attrs.field(
        default=None, metadata=about("未定等次原因", "reason for no grade", Privacy.SENSITIVE)
    )
    unit: str | None = attrs.field(
        default=None, metadata=about("考核单位", "assessing unit", Privacy.PLAIN, "Identifier of the unit.")
    )
    should_take_part: bool | None = attrs.field(default=None, metadata=about("是否应参加", "should take part"))
    took_part: bool | None = attrs.field(default=None, metadata=about("是否参加", "took part"))
    refused: bool | None = attrs.field(
        default=None, metadata=about("是否无故拒不参加", "refused without reason to take part", Privacy.SENSITIVE)
    )
    made_up: bool | None = attrs.field(
        default=None,
        metadata=about("是否补定等次", "grade made up", meaning="Given after an investigation was closed."),
    )
    work_items: tuple[WorkItem, ...] = attrs.field(
        default=(), metadata=about("工作事项评价", "evaluations of pieces of work", Privacy.SENSITIVE)
    )
    announced_from: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("公示开始", "announced from", Privacy.PLAIN, "First day of the notice of a grade 'excellent'."),
    )
    announced_until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("公示结束", "announced until", Privacy.PLAIN)
    )
    decided: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("确定日期", "decided on", Privacy.PLAIN)
    )
    fed_back: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("反馈日期", "fed back on", Privacy.PLAIN, "When the person was told the result."),
    )
    fed_back_in_writing: bool | None = attrs.field(
        default=None, metadata=about("是否书面反馈", "fed back in writing", Privacy.PLAIN)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Yearly.checks,
        within("quarter", 1, 4),
        Check(
            ("kind", "system", "grade"),
            _grade_of_system,
            Label("该类考核制度的等次", "a grade that this kind and system of assessment has"),
            with_blanks=True,
        ),
        Check(
            ("grade", "no_grade_reason"),
            lambda grade, reason: grade is None or reason is None or grade in _WITHOUT,
            Label("不填（已有等次）", "nothing, because there is a grade"),
            with_blanks=True,
        ),
        Check(
            ("took_part", "grade"),
            lambda took_part, grade: took_part or grade is not Grade.EXCELLENT,
            Label("未参加考核者不可能的等次以外", "not 'excellent', because the person did not take part"),
        ),
        Check(
            ("year", "decided"),
            lambda year, decided: decided.last >= PartialDate.of(year).first,
            Label("不早于考核年度的日期", "a date not before the year assessed"),
        ),
        in_order("announced_from", "announced_until"),
        in_order("decided", "fed_back"),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class GroupAssessment(Yearly):
    """The annual result of a leading group, or of a unit as a whole."""

    label = Label("班子（单位）考核", "assessment of a leading group or unit")
    year: int = attrs.field(metadata=about("考核年度", "year", Privacy.PLAIN, "The calendar year assessed."))
    grade: GroupGrade | None = attrs.field(default=None, metadata=about("等次", "grade", Privacy.PLAIN))
