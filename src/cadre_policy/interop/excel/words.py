"""Words of a list as ledgers write them: the label of an enumeration, or one of its aliases."""

import functools
import re
from typing import TypeVar

from cadre_policy.interop.codes.table import code_table
from cadre_policy.interop.excel.cells import UnreadableError, plain_text
from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.records import (
    AwardKind,
    EducationLevel,
    EducationTrack,
    Ethnicity,
    Grade,
    LeaveKind,
    NoGradeReason,
    OffTheJob,
    Party,
    PostLevel,
    Rank,
    Relation,
    Sex,
    StaffKind,
    StaffStatus,
    TrainingKind,
)

__all__ = ["no_grade_reason", "school_degree", "word_of"]

W = TypeVar("W", bound=LabelledEnum)

_TABLES: dict[type[LabelledEnum], str] = {
    Sex: "sex",
    Ethnicity: "ethnicity",
    Party: "political_status",
    EducationLevel: "education",
    EducationTrack: "education_track",
    PostLevel: "post_level",
    Rank: "rank",
    StaffKind: "staff_category",
    StaffStatus: "staff_status",
    Grade: "assessment",
    AwardKind: "award",
}
"""The standard table of codes whose labels and aliases name members as well."""
_ALIASES: dict[LabelledEnum, tuple[str, ...]] = {
    EducationLevel.POSTGRADUATE: ("博士研究生", "硕士研究生"),
    EducationLevel.COLLEGE: ("中央党校大专", "大学普通班"),
    EducationLevel.VOCATIONAL: ("中技", "技校"),
    EducationLevel.JUNIOR: ("初中", "小学"),
    StaffKind.BY_REFERENCE: ("参公人员", "参照管理"),
    StaffStatus.RETIRED: ("退休", "离休"),
    StaffStatus.DECEASED: ("去世",),
    LeaveKind.ANNUAL: ("年假", "年休", "带薪年休假", "公休"),
    LeaveKind.PATERNITY: ("护理假", "陪产假"),
    LeaveKind.HOME_VISIT_SPOUSE: ("探配偶假",),
    LeaveKind.HOME_VISIT_PARENTS: ("探父母假",),
    LeaveKind.WORK_INJURY: ("工伤假",),
    LeaveKind.RECUPERATION: ("疗养假",),
    LeaveKind.COMPENSATORY: ("调休",),
    TrainingKind.INITIAL: ("初任",),
    TrainingKind.APPOINTMENT: ("任职",),
    OffTheJob.FULLY: ("脱产培训", "全脱产"),
    Relation.SPOUSE: ("妻子", "丈夫", "妻", "夫"),
    Relation.CHILD: (
        "儿子",
        "女儿",
        "长子",
        "次子",
        "三子",
        "长女",
        "次女",
        "养子",
        "养女",
        "继子",
        "继女",
        "子",
        "女",
    ),
    Relation.FATHER: ("父",),
    Relation.MOTHER: ("母",),
    Relation.FATHER_IN_LAW: ("岳父", "公公"),
    Relation.MOTHER_IN_LAW: ("岳母", "婆婆"),
    Relation.SIBLING: ("哥哥", "弟弟", "姐姐", "妹妹", "兄", "弟", "姐", "妹"),
    Relation.GRANDPARENT: ("祖父", "祖母", "外祖父", "外祖母"),
}
"""Further ways to write a word that mean one member and no other."""

_WITHOUT_GRADE = {
    "新录用": NoGradeReason.PROBATION,
    "立案": NoGradeReason.INVESTIGATION,
    "处分": NoGradeReason.SANCTION,
    "不满": NoGradeReason.SHORT_SERVICE,
    "半年": NoGradeReason.LONG_LEAVE,
    "其他": NoGradeReason.OTHER,
}


@functools.cache
def _spelled(kind: type[W]) -> dict[str, W]:
    members = {plain_text(one.label.zh): one for one in kind}
    for one in kind:
        members |= {plain_text(alias): one for alias in _ALIASES.get(one, ())}
    return members


def word_of(text: str, kind: type[W]) -> W:
    """The member that a text names; what stands behind it in brackets may repeat it.

    Raises:
        UnreadableError: no member is called so.
    """
    spelled: dict[str, W] = _spelled(kind)
    written = plain_text(text)
    bare = re.sub(r"\([^()]*\)$", "", written)
    found = spelled.get(written) or _in_table(written, kind) or spelled.get(bare) or _in_table(bare, kind)
    if found is None:
        some = [one.label.zh for one in kind][:6]
        more = "等" if len(kind) > len(some) else ""
        raise UnreadableError(Label(f"“{'”“'.join(some)}”{more}之一", f"a word such as {', '.join(some)}"))
    return found


def _in_table(text: str, kind: type[W]) -> W | None:
    """The member that the standard table of codes means by a label."""
    name = _TABLES.get(kind)
    code = None if name is None else code_table(name).find(text)
    return code.means if code is not None and isinstance(code.means, kind) else None


def no_grade_reason(text: str) -> tuple[Grade, NoGradeReason | None]:
    """A result without a grade, as the national list words it with its reason.

    Raises:
        UnreadableError: the text is no result of an assessment.
    """
    written = plain_text(text)
    for word, grade in (("不确定等次", Grade.NO_GRADE), ("不进行考核", Grade.NOT_ASSESSED)):
        if written.endswith(word):
            reason = next((found for part, found in _WITHOUT_GRADE.items() if part in written), None)
            return grade, reason if written != word else None
    return word_of(written, Grade), None


def school_degree(text: str) -> tuple[str, str | None]:
    """Level and degree that stand in one cell: ``大学 文学学士`` is ``大学`` and ``文学学士``."""
    parts = text.replace("\n", " ").replace("、", " ").replace("，", " ").split()
    if len(parts) == 2 and re.search("(博士|硕士|学士)(学位)?$", parts[1]):
        return parts[0], parts[1]
    return text, None
