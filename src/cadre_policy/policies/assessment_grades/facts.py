"""What one person's assessment in one year turns on."""

import attrs

from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.policies.assessment_grades.outcomes import CaseState, GradesOpen, HalfYear, Posted
from cadre_policy.records import AssessmentSystem
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AssessmentYearFacts:
    """One person and one assessed year; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December: it decides which text applies."""
    system: AssessmentSystem | None = None
    """Under which rules the person is assessed."""
    probation: bool | None = None
    """Whether a recruit's probation was still running on the last day of the year (civil servants)."""
    first_job: bool | None = None
    """Whether the person came to the unit as to a first job (institutions)."""
    service_here: HalfYear | None = None
    """How the time in the present unit compares with half of the year (institutions)."""
    service_together: HalfYear | None = None
    """The same for the time in the present and former units of the year together (institutions)."""
    leave: HalfYear | None = None
    """Sick and personal leave of the year, in institutions with study that the person arranged, in total."""
    maternity: HalfYear | None = None
    """Maternity leave of the year."""
    transferred: bool | None = None
    """Whether the person came from another unit within the year."""
    posted: Posted | None = None
    """Whether the person was sent elsewhere in the year without moving there."""
    posting: HalfYear | None = None
    """How the time of the year at the host unit compares with half of it."""
    case: CaseState | None = None
    """How a case under investigation when the year was assessed stands."""
    refused: bool | None = None
    """Whether the person refuses without reason to take part, also after being taught."""
    two_posts: bool | None = None
    """Whether the person holds a management and a professional post at once (institutions)."""
    routine_good: bool | None = None
    """Whether the results of regular assessment in the year were good (leading cadres)."""
    party_effect: GradesOpen | None = None
    """The heaviest effect that Party sanctions have on the year's grade; ``ALL`` if none has any."""
    other_effect: GradesOpen | None = None
    """The same of administrative sanctions, organisational measures and admonitions."""


year_ends = fact(
    AssessmentYearFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
system = fact(
    AssessmentYearFacts,
    lambda f: f.system,
    "适用的考核制度",
    "the rules of assessment that apply",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
probation = fact(
    AssessmentYearFacts,
    lambda f: f.probation,
    "年末仍在新录用试用期内",
    "on a recruit's probation at the end of the year",
    change=Change.FIXED,
)
first_job = fact(AssessmentYearFacts, lambda f: f.first_job, "属首次就业", "this is the first job", change=Change.FIXED)
service_here = fact(
    AssessmentYearFacts,
    lambda f: f.service_here,
    "该年度在本单位的工作时间",
    "time worked in the unit in the year",
    change=Change.FIXED,
)
service_together = fact(
    AssessmentYearFacts,
    lambda f: f.service_together,
    "该年度在本单位和原单位的工作时间合计",
    "time worked in the present and former units in the year together",
    change=Change.FIXED,
)
leave = fact(
    AssessmentYearFacts,
    lambda f: f.leave,
    "该年度病假、事假累计(事业单位含自行联系的学习)",
    "sick and personal leave of the year in total (institutions: with self-arranged study)",
    privacy=Privacy.SENSITIVE,
)
maternity = fact(
    AssessmentYearFacts,
    lambda f: f.maternity,
    "该年度产假(生育假)",
    "maternity leave of the year",
    privacy=Privacy.SENSITIVE,
)
transferred = fact(
    AssessmentYearFacts,
    lambda f: f.transferred,
    "该年度由其他单位调入",
    "came from another unit in the year",
    change=Change.FIXED,
)
posted = fact(
    AssessmentYearFacts, lambda f: f.posted, "该年度派出情况", "being sent elsewhere in the year", change=Change.FIXED
)
posting = fact(
    AssessmentYearFacts,
    lambda f: f.posting,
    "该年度在接收单位的工作时间",
    "time worked at the host unit in the year",
    change=Change.FIXED,
)
case = fact(
    AssessmentYearFacts,
    lambda f: f.case,
    "考核时的立案调查",
    "the case under investigation at the time of assessment",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
refused = fact(
    AssessmentYearFacts,
    lambda f: f.refused,
    "经教育仍无正当理由不参加考核",
    "refuses without reason to take part, also after being taught",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
two_posts = fact(
    AssessmentYearFacts,
    lambda f: f.two_posts,
    "同时在管理岗位和专业技术岗位任职",
    "holds a management and a professional post at once",
    change=Change.FIXED,
)
routine_good = fact(
    AssessmentYearFacts,
    lambda f: f.routine_good,
    "该年度平时考核结果好",
    "results of regular assessment in the year were good",
    change=Change.FINDING,
)
party_effect = fact(
    AssessmentYearFacts,
    lambda f: f.party_effect,
    "党纪处分对该年度等次的影响",
    "effect of Party sanctions on the year's grade",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
other_effect = fact(
    AssessmentYearFacts,
    lambda f: f.other_effect,
    "政务处分、组织处理、诫勉对该年度等次的影响",
    "effect of administrative sanctions, organisational measures and admonitions on the year's grade",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
