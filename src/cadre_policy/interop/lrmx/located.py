"""What is doubtful in an appointment form: element, line, what it is, and never what stands there."""

import attrs

from cadre_policy.law.label import LabelledEnum, Language

__all__ = ["Doubt", "FormWarning"]


class Doubt(LabelledEnum):
    """What may be wrong or lost."""

    MISSING_TAG = "missing-tag", "缺少该元素", "the element is missing"
    UNKNOWN_TAG = "unknown-tag", "未知元素，已按原文保留", "an unknown element, kept as it is"
    REPEATED_TAG = (
        "repeated-tag",
        "元素重复，用首个，其余保留",
        "the element stands more than once; the first is used, all are kept",
    )
    STRAY_TEXT = "stray-text", "元素之外的文字，已保留", "text outside of any element, kept"
    UNREAD_LABEL = "unread-label", "用语不在代码表中", "words that no code table has"
    UNREAD_DATE = "unread-date", "不是日期", "no date"
    MONTH_00 = "month-00", "月或日为00，按未知处理", "a month or day of 00, read as unknown"
    SHORT_LABEL = "short-form", "用语为简写", "a short form of a label"
    BIRTH_IN_ID = (
        "birth-available-from-id",
        "身份证号中有更确切的出生日期",
        "the identity number tells the birth more closely",
    )
    ID_DISAGREES = "id-disagrees", "与身份证号中的出生日期不符", "disagrees with the birth in the identity number"
    ID_UNREADABLE = "id-unreadable", "不是身份证号或校验位不符", "no identity number, or its check digit is wrong"
    FAMILY_BIRTH_MISSING = "family-birth-missing", "家庭成员无出生日期", "a family member without date of birth"
    FAMILY_BIRTH_YEAR = "family-birth-year-only", "家庭成员出生日期只有年", "only the year of a family member's birth"
    FAMILY_BLANK = "blank-family-item", "空白的家庭成员", "a blank family item"
    FAMILY_PART_MISSING = "family-item-missing", "家庭成员缺少该元素", "a part of a family item is missing"
    FAMILIES = "multiple-family-containers", "多个家庭成员容器，已合并", "several family containers, read as one"
    BREAKS = "html-br-in-text", "文中有换行标记，按换行处理", "break marks in the text, read as line breaks"
    SEPARATOR = "nonstandard-range-separator", "简历起止分隔符不规范", "a range of the résumé with another separator"
    RESUME_UNREAD = "resume-unread", "简历中无起止时间的行", "a line of the résumé without a range"
    RESUME_ORDER = "resume-order", "简历起止时间颠倒", "a range of the résumé that ends before it begins"
    PARTY_UNREAD = "party-unread", "入党时间未能全部读出", "a part of the party field could not be read"
    PROBATION_UNKNOWN = (
        "probation-unknown",
        "入党不久，是否预备党员不明，未记入",
        "joined so lately that full membership is not known; left out of the file",
    )
    MERIT_UNREAD = "merit-unread", "奖惩语句未能读出，已按原文保留", "a clause on awards and sanctions, kept as text"
    ASSESSMENT_UNREAD = "assessment-unread", "考核语句未能读出，已按原文保留", "a clause on assessments, kept as text"
    ASSESSMENT_CONFLICT = (
        "assessment-conflict",
        "同一年度结果不一，未记入",
        "two results of one year; left out of the file",
    )
    ASSESSMENT_REPEATED = "assessment-repeated", "同一年度重复", "a year that stands twice"
    PHOTO_UNREAD = "photo-unread", "照片不是可读的JPEG", "the photo is no readable JPEG"
    CONTRADICTS = "contradicts", "与其他内容矛盾，未记入", "contradicts another field; left out of the file"


@attrs.frozen(kw_only=True, order=False, repr=False)
class FormWarning:
    """One warning of one place.  The value is a field and never part of a text."""

    doubt: Doubt
    tag: str
    """The element; of an unknown one "?", since its name may be anything."""
    line: int | None = None
    """In the file, counted from 1."""
    item: int | None = None
    """Which family member, clause or line of the résumé, counted from 1."""
    value: str | None = attrs.field(default=None, eq=False)

    def say(self, language: Language) -> str:
        """The warning in one sentence, without what stands in the file."""
        words = self.doubt.label.say(language)
        if language == "zh":
            place = (f"第{self.line}行 " if self.line else "") + self.tag + (f" 第{self.item}项" if self.item else "")
            return f"{place}：{words}"
        place = (f"line {self.line}, " if self.line else "") + self.tag + (f" no. {self.item}" if self.item else "")
        return f"{place}: {words}"

    def __str__(self) -> str:
        return self.say("en")

    def __repr__(self) -> str:
        return f"FormWarning({self.doubt.value!r}, {self.tag!r})"
