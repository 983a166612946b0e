"""What is doubtful in a folder: which file, which person of it, which field, and never what stands there."""

from typing import Protocol

import attrs

from cadre_policy.interop.desk.listing import DeskFile, file_words
from cadre_policy.law.label import Label, LabelledEnum, Language

__all__ = ["DeskDoubt", "FileProblem"]


class DeskDoubt(LabelledEnum):
    """What may be wrong, or was not taken up."""

    IN_FILE = "in_file", "文件自身的问题", "a problem of the file itself"
    CONFLICT = "conflict", "与{others}不一致，以{others}为准", "differs from {others}, which stands"
    CONTRADICTS = (
        "contradicts",
        "与{others}的其他内容矛盾，未采用",
        "contradicts other fields of {others}; not taken up",
    )
    ENTRY = (
        "entry",
        "有条目与{others}的条目或完整期间不合，未采用",
        "an entry fits neither the entries nor the complete span of {others}; not taken up",
    )
    SPAN = "span", "完整期间与{others}不合，未采用", "its complete span does not fit {others}; not taken up"
    AS_OF = "as_of", "截止日期与{others}不同，以{others}为准", "describes another day than {others}, whose day stands"
    AMBIGUOUS = (
        "ambiguous",
        "可能与{others}中的人是同一人，无法确定，未合并（请补身份证号）",
        "may be the person of {others}, which is not certain; kept apart (add the identity number)",
    )
    SAME_IDENTIFIER = (
        "same_identifier",
        "标识与{others}中另一人相同，已另编标识",
        "has the identifier of another person in {others}; was given a new one",
    )
    OTHER_UNIT = "other_unit", "属于其他单位，未列入", "belongs to another unit; left out"
    NOT_LISTED = (
        "not_listed",
        "{others}称人员齐全，却没有此人；人员是否齐全改为不详",
        "is not among the members that {others} calls complete; whether they are is now unknown",
    )
    LATER = "later", "所述情况晚于所问日期", "describes a day after the one asked about"
    UNITS = "units", "列有多个单位，未采用其单位信息", "lists several units; none of them was taken up"


class Said(Protocol):
    """A problem inside one file."""

    def say(self, language: Language) -> str:
        """The problem in one sentence, without personal values."""
        ...


@attrs.frozen(kw_only=True, order=False, repr=False)
class FileProblem:
    """One problem of one place in one file."""

    file: DeskFile
    doubt: DeskDoubt
    person: int | None = None
    """Which person of the file, counted from 1; None is the whole file."""
    field: Label | None = None
    others: tuple[DeskFile, ...] = ()
    """The files on the other side."""
    inner: Said | None = None
    """What the reader of that kind of file said, with line, cell or path."""

    @property
    def name(self) -> str:
        """The file's name, which may be a person's."""
        return self.file.path.name

    def say(self, language: Language, *, names: bool = False) -> str:
        """The whole problem in one sentence, without personal data; names of files only with *names*."""
        zh = language == "zh"
        place = file_words(self.file, language, names=names)
        if self.person is not None:
            place += f"第{self.person}人" if zh else f", person {self.person}"
        if self.field is not None:
            place += f" {self.field.zh}" if zh else f", {self.field.en}"
        if self.inner is not None:
            words = self.inner.say(language)
        else:
            listed = ("、" if zh else " and ").join(file_words(one, language, names=names) for one in self.others)
            words = self.doubt.label.say(language).replace("{others}", listed)
        return f"{place}：{words}" if zh else f"{place}: {words}"

    def __str__(self) -> str:
        return self.say("en")

    def __repr__(self) -> str:
        return f"FileProblem({self.file.number}, {self.doubt.value!r})"
