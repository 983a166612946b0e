"""Words of the assessment rules: what grades are open, who assesses, and parts of the assessed year."""

from cadre_policy.law.label import LabelledEnum


class GradesOpen(LabelledEnum):
    """Which grades the rules leave open for one person and one year; the assessing unit gives one of them.

    The heavier of two effects of sanctions is the one further down among the first three and ``LOWEST``: a year without
    a grade loses everything that "not excellent" loses, and "incompetent" leads to a demotion on top.
    """

    ALL = "all", "各等次均可", "every grade"
    NOT_EXCELLENT = "not_excellent", "不得确定为优秀", "any grade but excellent"
    NO_GRADE = "no_grade", "只写评语、不确定等次", "a comment only, no grade"
    NO_COMMENT = "no_comment", "暂不写评语、不确定等次", "neither comment nor grade for the time being"
    LOWEST = "lowest", "确定为不称职(不合格)", "incompetent (unqualified)"
    NOT_ASSESSED = "not_assessed", "不参加年度考核", "not assessed"


class Assessor(LabelledEnum):
    """Who assesses a person for one year, and whom that unit hears."""

    UNIT = "unit", "现所在单位考核", "the present unit"
    UNIT_ASKING_FORMER = (
        "unit_asking_former",
        "现所在单位考核,原单位提供有关情况",
        "the present unit, the former unit supplying information",
    )
    HOST_HEARING_SENDER = (
        "host_hearing_sender",
        "接收单位考核,并听取派出单位意见",
        "the host unit, hearing the unit that sent the person",
    )
    SENDER_HEARING_HOST = (
        "sender_hearing_host",
        "派出单位考核,并听取接收单位意见",
        "the unit that sent the person, hearing the host unit",
    )
    HOST = "host", "接收单位考核", "the host unit"
    SENDER = "sender", "派出单位考核", "the unit that sent the person"


class HalfYear(LabelledEnum):
    """How a time within the assessed year compares with half of it, which is six months of a calendar year."""

    UNDER = "under", "不满半年", "under half of the year"
    HALF = "half", "恰为半年", "exactly half of the year"
    OVER = "over", "超过半年", "over half of the year"


class EffectYear(LabelledEnum):
    """Which year an assessed year is, counted from that in which a decision took effect."""

    BEFORE = "before", "决定生效之前的年度", "a year before the decision"
    THAT_YEAR = "that_year", "决定生效的当年", "the year of the decision"
    SECOND = "second", "决定生效后的第二年", "the second year"
    THIRD = "third", "决定生效后的第三年", "the third year"
    LATER = "later", "第三年以后的年度", "a year after the third"


class Posted(LabelledEnum):
    """Whether a person was sent elsewhere in the year, and what for."""

    NO = "no", "未派出", "not sent"
    WORK = "work", "挂职、援派、驻外", "seconded, on aid or abroad"
    STUDY = "study", "学习或执行专项任务", "for study or a special task"


class CaseState(LabelledEnum):
    """How a case under investigation when the year was assessed stood on the day asked about."""

    NO = "no", "无立案调查", "no case"
    PENDING = "pending", "尚未结案", "not closed"
    CLEARED = "cleared", "结案且未给予处分", "closed without a sanction"
    WARNING = "warning", "结案给予警告", "closed with a warning"
    HEAVIER = "heavier", "结案给予警告以外的处分", "closed with a sanction other than a warning"


__all__ = ["Assessor", "CaseState", "EffectYear", "GradesOpen", "HalfYear", "Posted"]
