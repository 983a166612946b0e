"""What the consequences of one year's grade turn on."""

import attrs

from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.policies.grade_consequences.outcomes import LevelBar
from cadre_policy.records import AssessmentSystem, Grade
from cadre_policy.rules import Change, Privacy, checked, fact

_MOST_YEARS = Count(60)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class GradeConsequenceFacts:
    """One person and the grade of one assessed year; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December: it decides which text applies."""
    system: AssessmentSystem | None = None
    """Under which rules the person was assessed."""
    grade: Grade | None = None
    """The grade of the year."""
    grade_before: Grade | None = None
    """The grade of the calendar year before."""
    decided: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the year's grade was decided."""
    told: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the person learned of it."""
    years_for_step: Count | None = None
    """Years graded competent or better on file since the present salary step was reached, this one included."""
    more_for_step: bool | None = None
    """Whether years whose grade is not on file make up the number for the next step."""
    years_for_level: Count | None = None
    """The same since the present salary level was reached."""
    more_for_level: bool | None = None
    """Whether years whose grade is not on file make up the number for the next level."""
    step_barred: bool | None = None
    """Whether a sanction bars a higher salary step (salary grade) on 1 January after the year, when it would take effect."""
    level_bar: LevelBar | None = None
    """What bars a rise in level on that day."""
    level_after_warning: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The first day of the month after the period of a warning that bars the rise."""
    disabled_by_work: bool | None = None
    """Whether the person was disabled by work and is found to have lost the ability to work, wholly or in part."""
    medical_period: bool | None = None
    """Whether the person is ill or injured and within the medical period set."""
    mother: bool | None = None
    """Whether she is pregnant, on maternity leave, or nursing."""
    refused_reassignment: bool | None = None
    """Whether the person refuses to be moved to another post (institutions)."""
    lowered_by_sanction: bool | None = None
    """Whether a sanction already lowered the post grade in the year (institutions)."""


year_ends = fact(
    GradeConsequenceFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
system = fact(
    GradeConsequenceFacts,
    lambda f: f.system,
    "适用的考核制度",
    "the rules of assessment that apply",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
grade = fact(GradeConsequenceFacts, lambda f: f.grade, "本考核年度的等次", "grade of the year", change=Change.FINDING)
grade_before = fact(
    GradeConsequenceFacts,
    lambda f: f.grade_before,
    "上一年度的等次",
    "grade of the year before",
    change=Change.FINDING,
)
decided = fact(
    GradeConsequenceFacts,
    lambda f: f.decided,
    "等次确定日期",
    "day on which the grade was decided",
    change=Change.FIXED,
)
told = fact(
    GradeConsequenceFacts,
    lambda f: f.told,
    "本人知道等次的日期",
    "day on which the person learned of the grade",
    change=Change.FIXED,
)
years_for_step = fact(
    GradeConsequenceFacts,
    lambda f: f.years_for_step,
    "现工资档次以来记载的称职以上年数",
    "years competent or better on file since the present step",
    change=Change.FINDING,
    highest=_MOST_YEARS,
)
more_for_step = fact(
    GradeConsequenceFacts,
    lambda f: f.more_for_step,
    "未记载的年度可补足晋升档次的年数",
    "years not on file make up the number for a step",
)
years_for_level = fact(
    GradeConsequenceFacts,
    lambda f: f.years_for_level,
    "现级别以来记载的称职以上年数",
    "years competent or better on file since the present level",
    change=Change.FINDING,
    highest=_MOST_YEARS,
)
more_for_level = fact(
    GradeConsequenceFacts,
    lambda f: f.more_for_level,
    "未记载的年度可补足晋升级别的年数",
    "years not on file make up the number for a level",
)
step_barred = fact(
    GradeConsequenceFacts,
    lambda f: f.step_barred,
    "次年1月1日受处分限制,不得晋升工资档次(薪级)",
    "a sanction bars a salary step on 1 January after the year",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
level_bar = fact(
    GradeConsequenceFacts,
    lambda f: f.level_bar,
    "次年1月1日限制晋升级别的处分(立案调查)",
    "what bars a rise in level on 1 January after the year",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
level_after_warning = fact(
    GradeConsequenceFacts,
    lambda f: f.level_after_warning,
    "警告期满的次月首日",
    "first day of the month after the warning's period",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
disabled_by_work = fact(
    GradeConsequenceFacts,
    lambda f: f.disabled_by_work,
    "因公致残,被确认丧失或者部分丧失工作能力",
    "disabled by work, with the ability to work found lost wholly or in part",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
medical_period = fact(
    GradeConsequenceFacts,
    lambda f: f.medical_period,
    "患病或者负伤,在规定的医疗期内",
    "ill or injured, within the medical period set",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
mother = fact(
    GradeConsequenceFacts,
    lambda f: f.mother,
    "在孕期、产假、哺乳期内",
    "pregnant, on maternity leave, or nursing",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
refused_reassignment = fact(
    GradeConsequenceFacts,
    lambda f: f.refused_reassignment,
    "不同意调整工作岗位",
    "refuses to be moved to another post",
    change=Change.CHANGEABLE,
)
lowered_by_sanction = fact(
    GradeConsequenceFacts,
    lambda f: f.lowered_by_sanction,
    "本年度已因处分降低岗位等级",
    "a sanction already lowered the post grade in the year",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
