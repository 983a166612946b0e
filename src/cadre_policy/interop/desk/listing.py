"""What lies in a folder: which files can be read, and why the others cannot.

A file's name is often a person's, so texts say its number in the order of names; the name is a field.
"""

import os
import stat
from pathlib import Path
from typing import NoReturn

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.law.label import Label, LabelledEnum, Language
from cadre_policy.records.problem import Found, Problem

__all__ = ["DeskFile", "DeskLimits", "LeftOut", "WhyLeft", "content_of", "file_words", "listed", "refuse"]

KINDS = (".toml", ".json", ".lrmx", ".lrm", ".xlsx")
"""Kinds of files that are read, in the order of whose word stands where two disagree."""
_PHOTO = ".pic"
_OLD_BOOKS = (".xls", ".xlsm", ".xlsb", ".et")
_SAID = {*KINDS, _PHOTO, *_OLD_BOOKS, ".csv", ".doc", ".docx", ".pdf", ".txt", ".zip", ".wps"}
"""Suffixes that a text may repeat; any other may be part of a name."""


@attrs.frozen(order=False)
class DeskLimits:
    """How much a folder may hold."""

    files: int = 5_000
    """Files and folders in it, those that are not read included."""
    file_bytes: int = 32_000_000
    """Bytes of one file; a larger one is left out."""
    all_bytes: int = 2_000_000_000
    """Bytes of all files that would be read."""


class WhyLeft(LabelledEnum):
    """Why something in the folder was not read."""

    UNKNOWN_KIND = "unknown_kind", "不是可读的文件类型", "not a kind of file that is read"
    OLD_BOOK = "old_book", "请另存为 .xlsx 工作簿", "a workbook of another kind; save it as .xlsx"
    FOLDER = "folder", "子文件夹，不读入其中的文件", "a folder; what lies in it is not read"
    LINK = "link", "链接，不跟随", "a link, which is not followed"
    NO_FILE = "no_file", "不是普通文件", "no ordinary file"
    TEMPORARY = "temporary", "临时文件或隐藏文件", "a temporary or hidden file"
    LONE_PHOTO = "lone_photo", "没有同名 .lrm 的照片", "a photo without a .lrm file of the same name"
    TOO_LARGE = "too_large", "文件过大", "the file is too large"
    NOT_OPENED = "not_opened", "无法打开", "the file could not be opened"
    FAULTS = "faults", "内容有误，见问题清单", "the content has faults, which are among the problems"
    NO_EXTRA = "no_extra", "需安装 cadre-policy[excel]", "needs cadre-policy[excel]"


@attrs.frozen(order=False, repr=False)
class DeskFile:
    """One entry of a folder."""

    number: int
    """Counted from 1 in the order of names."""
    path: Path
    size: int = 0

    @property
    def suffix(self) -> str:
        """The kind of file, in lower case."""
        return self.path.suffix.lower()

    @property
    def rank(self) -> tuple[int, int]:
        """Whose word stands: the lower one's."""
        place = 0 if self.suffix in KINDS[:2] else KINDS.index(self.suffix)
        return place, self.number

    def __repr__(self) -> str:
        return f"DeskFile({self.number})"


def file_words(file: DeskFile, language: Language, *, names: bool = False) -> str:
    """A file in words: its number and kind; its name only where the reader asked for names."""
    suffix = file.suffix if file.suffix in _SAID else ""
    if language == "zh":
        return f"文件{file.number}" + (f"《{file.path.name}》" if names else f"（{suffix}）" if suffix else "")
    return f"file {file.number}" + (f" {file.path.name!r}" if names else f" ({suffix})" if suffix else "")


@attrs.frozen(order=False, repr=False)
class LeftOut:
    """Something in the folder that was not read."""

    file: DeskFile
    why: WhyLeft

    @property
    def name(self) -> str:
        """The file's name, which may be a person's."""
        return self.file.path.name

    def say(self, language: Language, *, names: bool = False) -> str:
        """Which it is and why; its name only with *names*."""
        mark = "：" if language == "zh" else ": "
        return file_words(self.file, language, names=names) + mark + self.why.label.say(language)

    def __str__(self) -> str:
        return self.say("en")

    def __repr__(self) -> str:
        return f"LeftOut({self.file.number}, {self.why.value!r})"


def listed(folder: "str | os.PathLike[str]", limits: DeskLimits) -> tuple[list[DeskFile], list[LeftOut]]:
    """The files to be read, in the order of their names, and what else lies there.

    Raises:
        RecordError: there are too many files, or too many bytes.
        OSError: the folder cannot be opened.
    """
    entries: list[os.DirEntry[str]] = []
    with os.scandir(folder) as found:
        for entry in found:
            entries.append(entry)
            if len(entries) > limits.files:
                refuse(f"至多 {limits.files} 个文件的文件夹", f"a folder of at most {limits.files} files", Found.LARGER)
    read: list[DeskFile] = []
    left: list[LeftOut] = []
    entries.sort(key=lambda entry: entry.name)
    forms = {Path(entry.name).stem for entry in entries if entry.name.lower().endswith(".lrm")}
    for number, entry in enumerate(entries, 1):
        size, why = _looked_at(entry, forms, limits)
        file = DeskFile(number, Path(entry.path), size)
        if why is not None:
            left.append(LeftOut(file, why))
        elif file.suffix in KINDS:
            read.append(file)
    if sum(file.size for file in read) > limits.all_bytes:
        most = limits.all_bytes
        refuse(f"合计至多 {most} 字节的文件", f"files of at most {most} bytes together", Found.LARGER)
    return read, left


def _looked_at(entry: "os.DirEntry[str]", forms: set[str], limits: DeskLimits) -> tuple[int, WhyLeft | None]:
    path = Path(entry.name)
    suffix = path.suffix.lower()
    try:
        told = entry.stat(follow_symlinks=False)
    except OSError:
        return 0, WhyLeft.NOT_OPENED
    why: WhyLeft | None = None
    if stat.S_ISLNK(told.st_mode):
        why = WhyLeft.LINK
    elif stat.S_ISDIR(told.st_mode):
        why = WhyLeft.FOLDER
    elif not stat.S_ISREG(told.st_mode):
        why = WhyLeft.NO_FILE
    elif entry.name.startswith((".", "~$")) or entry.name.lower() in ("thumbs.db", "desktop.ini"):
        why = WhyLeft.TEMPORARY
    elif suffix == _PHOTO:
        why = None if path.stem in forms else WhyLeft.LONE_PHOTO
    elif suffix not in KINDS:
        why = WhyLeft.OLD_BOOK if suffix in _OLD_BOOKS else WhyLeft.UNKNOWN_KIND
    elif told.st_size > limits.file_bytes:
        why = WhyLeft.TOO_LARGE
    return told.st_size, why


def content_of(path: Path, limits: DeskLimits) -> bytes | WhyLeft:
    """A file's bytes, or why there are none.  A link or a pipe that took the file's place meanwhile is not opened."""
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):
        flags |= getattr(os, name, 0)
    try:
        handle = os.open(path, flags)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return WhyLeft.NO_FILE
            content = file.read(limits.file_bytes + 1)
    except OSError:
        return WhyLeft.NOT_OPENED
    return WhyLeft.TOO_LARGE if len(content) > limits.file_bytes else content


def refuse(zh: str, en: str, found: Found) -> NoReturn:
    """Refuse the whole folder.

    Raises:
        RecordError: always.
    """
    raise RecordError("folder", [Problem(path=(), expected=Label(zh, en), found=found)])
