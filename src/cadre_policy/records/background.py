"""Education and family, as far as rules on selection, leave and hardship ask about them."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Check, Record, about, in_order

__all__ = ["Education", "EducationLevel", "EducationTrack", "FamilyMember", "Marriage", "Relation"]


class EducationTrack(LabelledEnum):
    """Full time, or beside the job."""

    FULL_TIME = "full_time", "全日制教育", "full-time education"
    IN_SERVICE = "in_service", "在职教育", "education in service"


class EducationLevel(LabelledEnum):
    """Level of education, highest first."""

    POSTGRADUATE = "postgraduate", "研究生", "postgraduate"
    UNDERGRADUATE = "undergraduate", "大学本科", "undergraduate"
    COLLEGE = "college", "大学专科", "junior college"
    VOCATIONAL = "vocational", "中专、中技", "secondary vocational"
    HIGH_SCHOOL = "high_school", "高中", "high school"
    JUNIOR = "junior", "初中及以下", "junior middle school or below"


class Marriage(LabelledEnum):
    """Marital status."""

    SINGLE = "single", "未婚", "never married"
    MARRIED = "married", "已婚", "married"
    DIVORCED = "divorced", "离异", "divorced"
    WIDOWED = "widowed", "丧偶", "widowed"


class Relation(LabelledEnum):
    """What a family member is to the person."""

    SPOUSE = "spouse", "配偶", "spouse"
    CHILD = "child", "子女", "child"
    FATHER = "father", "父亲", "father"
    MOTHER = "mother", "母亲", "mother"
    FATHER_IN_LAW = "father_in_law", "配偶之父", "father-in-law"
    MOTHER_IN_LAW = "mother_in_law", "配偶之母", "mother-in-law"
    SIBLING = "sibling", "兄弟姐妹", "brother or sister"
    GRANDPARENT = "grandparent", "祖父母、外祖父母", "grandparent"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Education(Record):
    """One course of education that was finished."""

    label = Label("学历学位", "education")
    track: EducationTrack | None = attrs.field(default=None, metadata=about("教育类别", "track"))
    level: EducationLevel | None = attrs.field(default=None, metadata=about("学历", "level"))
    degree: str | None = attrs.field(default=None, metadata=about("学位", "degree", meaning="As the file words it."))
    school: str | None = attrs.field(
        default=None,
        metadata=about("毕业院校系及专业", "school, department and major", meaning="As the file words it."),
    )
    finished: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("毕业时间", "finished"))


@attrs.frozen(kw_only=True, order=False, repr=False)
class FamilyMember(Record):
    """One member of the person's family."""

    label = Label("家庭成员", "family member")
    relation: Relation = attrs.field(metadata=about("关系", "relation", Privacy.SENSITIVE))
    called: str | None = attrs.field(
        default=None, metadata=about("称谓", "form of address", Privacy.SENSITIVE, "As the file words it.")
    )
    name: str | None = attrs.field(default=None, metadata=about("姓名", "name", Privacy.SENSITIVE))
    birth: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("出生日期", "date of birth", Privacy.SENSITIVE)
    )
    party: str | None = attrs.field(
        default=None, metadata=about("政治面貌", "political status", Privacy.SENSITIVE, "As the file words it.")
    )
    work: str | None = attrs.field(
        default=None, metadata=about("工作单位及职务", "unit and post", Privacy.SENSITIVE, "As the file words it.")
    )
    lives_apart: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否两地分居",
            "lives apart",
            Privacy.SENSITIVE,
            "Lives elsewhere, so that the two cannot be together on days of rest.",
        ),
    )
    adopted_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("收养登记日期", "adopted on", Privacy.SENSITIVE, "Of an adopted child."),
    )
    lawful: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否依法生育或收养",
            "lawfully born or adopted",
            Privacy.SENSITIVE,
            "Of a child, as the competent body found.",
        ),
    )
    emigrated: bool | None = attrs.field(
        default=None, metadata=about("是否移居国（境）外", "emigrated", Privacy.SENSITIVE)
    )
    died: bool | None = attrs.field(default=None, metadata=about("是否去世", "has died", Privacy.SENSITIVE))
    died_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("去世日期", "day of death", Privacy.SENSITIVE)
    )
    checks: ClassVar[tuple[Check, ...]] = (in_order("birth", "adopted_on"),)
