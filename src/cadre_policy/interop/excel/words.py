"""Words of a list as ledgers write them: the label of an enumeration, or one of its aliases."""

import functools
import re
from typing import TypeVar

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
    Relation,
    StaffKind,
    StaffStatus,
    TrainingKind,
)

__all__ = ["no_grade_reason", "school_degree", "word_of"]

W = TypeVar("W", bound=LabelledEnum)

_ALIASES: dict[LabelledEnum, tuple[str, ...]] = {
    Party.CPC: ("中国共产党党员", "党员", "中共"),
    Party.CPC_PROBATIONARY: ("预备党员", "中国共产党预备党员"),
    Party.YOUTH_LEAGUE: ("团员",),
    Party.MINGE: ("民革",),
    Party.MINMENG: ("民盟",),
    Party.MINJIAN: ("民建",),
    Party.MINJIN: ("民进",),
    Party.NONGGONG: ("农工党",),
    Party.ZHIGONG: ("致公党",),
    Party.JIUSAN: ("九三学社", "九三"),
    Party.TAIMENG: ("台盟",),
    Party.NO_PARTY: ("无党派",),
    EducationLevel.POSTGRADUATE: ("研究生教育", "博士研究生", "硕士研究生", "省委党校研究生", "中央党校研究生"),
    EducationLevel.UNDERGRADUATE: ("大学", "本科", "本科教育", "省委党校大学", "中央党校大学"),
    EducationLevel.COLLEGE: ("大专", "专科", "专科教育", "省委党校大专", "中央党校大专", "大学普通班"),
    EducationLevel.VOCATIONAL: ("中专", "中技", "技校"),
    EducationLevel.JUNIOR: ("初中", "小学"),
    EducationTrack.FULL_TIME: ("全日制",),
    EducationTrack.IN_SERVICE: ("在职",),
    StaffKind.BY_REFERENCE: ("参照机关", "参照事业单位", "参公人员", "参照管理"),
    StaffStatus.IN_POST: ("现职",),
    StaffStatus.RETIRED: ("离退", "退休", "离休"),
    StaffStatus.DECEASED: ("去世",),
    PostLevel.STAFF: ("科员",),
    PostLevel.CLERK: ("办事员",),
    Grade.NO_GRADE: ("不定等次", "未定等次"),
    Grade.NOT_ASSESSED: ("不进行考核", "未参加", "未考核"),
    LeaveKind.ANNUAL: ("年假", "年休", "带薪年休假", "公休"),
    LeaveKind.PATERNITY: ("护理假", "陪产假"),
    LeaveKind.HOME_VISIT_SPOUSE: ("探配偶假",),
    LeaveKind.HOME_VISIT_PARENTS: ("探父母假",),
    LeaveKind.WORK_INJURY: ("工伤假",),
    LeaveKind.RECUPERATION: ("疗养假",),
    LeaveKind.COMPENSATORY: ("调休",),
    AwardKind.MERIT_3: ("三等功",),
    AwardKind.MERIT_2: ("二等功",),
    AwardKind.MERIT_1: ("一等功",),
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
"""Ways to write a word that mean one member and no other."""

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
        if kind is Ethnicity:
            members |= {plain_text(one.label.zh).removesuffix("族"): one}
    return members


def word_of(text: str, kind: type[W]) -> W:
    """The member that a text names; what stands behind it in brackets may repeat it.

    Raises:
        UnreadableError: no member is called so.
    """
    spelled: dict[str, W] = _spelled(kind)
    written = plain_text(text)
    found = spelled.get(written) or spelled.get(re.sub(r"\([^()]*\)$", "", written))
    if found is None:
        some = [one.label.zh for one in kind][:6]
        more = "等" if len(kind) > len(some) else ""
        raise UnreadableError(Label(f"“{'”“'.join(some)}”{more}之一", f"a word such as {', '.join(some)}"))
    return found


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
