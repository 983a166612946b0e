"""The small languages of a form's text fields: party, résumé, awards and sanctions, annual assessment."""

import re

import attrs

from cadre_policy.interop.codes import Code, code_table
from cadre_policy.interop.lrmx.words import DATE, cleaned, date_of, lines_of, narrow
from cadre_policy.measures import PartialDate
from cadre_policy.records import Party

__all__ = ["Merit", "PartyRead", "ResumeLine", "YearResult", "merits", "parties", "resume", "years"]


@attrs.frozen(order=False, repr=False)
class PartyRead:
    """One political status.  A date alone does not tell a full member from a probationary one."""

    code: Code
    joined: PartialDate | None
    dated_only: bool
    """Whether the form gives a date and no word."""


@attrs.frozen(order=False, repr=False)
class ResumeLine:
    """One entry of the résumé."""

    since: PartialDate | None
    until: PartialDate | None
    ongoing: bool
    text: str
    notes: tuple[str, ...]
    standard: bool
    """Whether its range is written as the editor writes it."""
    month_00: bool


@attrs.frozen(order=False, repr=False)
class Merit:
    """One clause on an award or sanction; without a code it could not be read."""

    text: str
    code: Code | None = None
    on: PartialDate | None = None
    authority: str | None = None
    name: str | None = None
    award: bool = True


@attrs.frozen(order=False, repr=False)
class YearResult:
    """The result of one year."""

    year: int
    code: Code


def parties(text: str) -> tuple[list[PartyRead], bool]:
    """What the party field says, the Communist Party first; and whether all of it could be read.

    A bare date is that of joining the Communist Party, also behind the name of another party; a date in brackets
    belongs to the name before it.
    """
    table, found, whole = code_table("political_status"), list[PartyRead](), True
    communist = table.from_code(table.to_code(Party.CPC))
    plain = narrow(text)
    if re.fullmatch(r"\([^()]*\)", plain):
        plain = plain[1:-1]
    for part in re.split(r"[;、,/|]+", plain):
        rest = part
        while rest:
            bracketed = re.match(rf"([^0-9()]+)\(({DATE})\)", rest)
            dated = re.match(rf"({DATE})(?:\(([^()]+)\))?", rest)
            word = re.match(r"\(?([^0-9()]+)\)?", rest)
            match = bracketed or dated or word
            if match is None:
                whole = False
                break
            rest = rest[match.end() :]
            if match is bracketed or match is word:
                code = table.find(match[1])
                joined = date_of(match[2]) if match is bracketed else None
                one = None if code is None else PartyRead(code, joined and joined[0], False)
            else:
                joined, label = date_of(match[1]), match[2]
                code = communist if label is None else table.find(label)
                one = None if joined is None or code is None else PartyRead(code, joined[0], label is None)
            if one is None or any(other.code is one.code for other in found):
                whole = False
            else:
                found.append(one)
    found.sort(key=lambda one: one.code.means not in (Party.CPC, Party.CPC_PROBATIONARY))
    return found, whole


_MONTH = r"[0-9]{4}(?:[.．/年-][0-9]{1,2}月?|[0-9]{2}|年)?"
_RANGE = re.compile(rf"\s*({_MONTH})(\s*(?:[-—–－～~至]{{1,4}})\s*)(?:({_MONTH})|(至?今|现在))?(\s*)(.*)", re.DOTALL)
_UP_TO_NOW = re.compile(rf"\s*({_MONTH})(至今)(\s*)(.*)", re.DOTALL)
_LOST_BREAK = re.compile(r"(?<=\S) +(?=[0-9]{4}\.[0-9]{2}--)")


def resume(text: str) -> tuple[list[ResumeLine], list[str]]:
    """The entries of a résumé, and lines in front of the first that belong to none.

    Only a range at the head of a line begins an entry; a text on one line whose breaks were lost is split at its ranges.
    """
    lines = lines_of(text)
    if sum(1 for line in lines if line.strip()) == 1 and len(re.findall(r"[0-9]{4}\.[0-9]{2}--", text)) > 1:
        lines = _LOST_BREAK.sub("\n", text.strip()).split("\n")
    entries: list[ResumeLine] = []
    lost: list[str] = []
    for line in lines:
        words = cleaned(line)
        if words is None:
            continue
        entry = _entry(line)
        if entry is not None:
            entries.append(entry)
        elif not entries:
            lost.append(words)
        elif words.startswith(("(", "（")):
            entries[-1] = attrs.evolve(entries[-1], notes=(*entries[-1].notes, words))
        else:
            entries[-1] = attrs.evolve(entries[-1], text=f"{entries[-1].text}{words}")
    return entries, lost


def _entry(line: str) -> ResumeLine | None:
    now = _UP_TO_NOW.match(line)
    match = now or _RANGE.match(line)
    if match is None:
        return None
    first, last = date_of(match[1]), None if now else (date_of(match[3]) if match[3] else None)
    text = cleaned(match[4 if now else 6])
    if first is None or text is None or (not now and match[3] and last is None):
        return None
    return ResumeLine(
        since=first[0],
        until=last and last[0],
        ongoing=last is None,
        text=text,
        notes=(),
        standard=now is None and match[2].strip() == "--" and len(match[1]) == 7,
        month_00=first[1] or (last is not None and last[1]),
    )


_END_OF_SANCTION = re.compile(r"解除|影响期|撤销.{0,12}处分|期满")
_PARTED = re.compile(rf"(?P<date>{DATE})[,，、]?经(?P<by>[^,，;；。]{{1,60}}?)(?:批准|决定|研究决定)[,，]?(?P<what>.+)")
_PASSIVE = re.compile(
    rf"(?P<date>{DATE})[,，]?被(?P<by>[^,，;；。]{{1,60}}?)(?P<what>(?:授予|给予|记|嘉奖|评为|处以).*)"
)
_PLAIN = re.compile(rf"(?P<date>{DATE})[,，]?(?P<by>)(?P<what>[^,，]+)")
_TITLE = re.compile(r"授予[“\"「]?(?P<name>[^”\"」]{1,60}?)[”\"」]?(?:荣誉)?称号")
_AROUND = re.compile(r"^(?:给予|受到?|荣立|荣获|获得?)|(?:处分|奖励)?(?:一次)?$")


def merits(text: str) -> list[Merit]:
    """The clauses on awards and sanctions, in order.  A clause that does not fit is given back word for word."""
    found = []
    for clause in re.split(r"[；;\n]|。(?!\d)", "\n".join(lines_of(text))):
        words = cleaned(clause)
        if words is not None and words != "无":
            found.append(_merit(words))
    return found


def _merit(words: str) -> Merit:
    if _END_OF_SANCTION.search(words):
        return Merit(words)
    plain = words.replace(" ", "")
    match = _PARTED.fullmatch(plain) or _PASSIVE.fullmatch(plain) or _PLAIN.fullmatch(plain)
    day = date_of(match["date"]) if match is not None else None
    if match is None or day is None:
        return Merit(words)
    by = match["by"] or None
    title = _TITLE.fullmatch(match["what"])
    if title is not None:
        return Merit(words, code_table("award").from_code("01111"), day[0], by, title["name"])
    name = _AROUND.sub("", match["what"])
    for table, award in (("award", True), ("sanction", False)):
        code = code_table(table).find(name)
        if code is not None and code.code not in ("01111", "01119"):
            return Merit(words, code, day[0], by, name, award)
    return Merit(words)


_RESULT = re.compile(
    "基本称职|不称职|称职|基本合格|不合格|合格|优秀|不确定等次|不定等次|未定等次|未确定等次|不进行考核|未进行考核|未参加考核|未参加年度考核"
)
_YEARS = re.compile(r"((?:19|20)[0-9]{2})(?:年度?)?(?:[—–\-－~～至到]{1,3}((?:19|20)[0-9]{2}))?")
_LONGEST_RANGE = 60


def years(text: str) -> tuple[list[YearResult], list[str]]:
    """The results of annual assessments in order, and pieces of text that are none."""
    found: list[YearResult] = []
    lost: list[str] = []
    plain = " ".join(filter(None, map(cleaned, lines_of(text))))
    if narrow(plain) in ("", "无"):
        return found, lost
    at = 0
    for match in _RESULT.finditer(plain):
        before, at = plain[at : match.start()], match.end()
        named = [
            year
            for first, last in _YEARS.findall(before)
            for year in range(int(first), min(int(last or first), int(first) + _LONGEST_RANGE) + 1)
        ]
        code = _result(before, match[0])
        found += [YearResult(year, code) for year in named]
        if not named:
            lost.append(before.strip(" ，,；;。") + match[0])
    rest = plain[at:].strip(' 。，,；;”"等次')
    return found, [*lost, rest] if rest else lost


def _result(before: str, word: str) -> Code:
    """The result, with the reason that the words before it give where there is none."""
    table = code_table("assessment")
    reasons: tuple[tuple[str, str], ...] = ()
    if word.endswith("等次"):
        reasons = (("立案", "5B"), ("处分", "5C"), ("新录用", "5A"), ("试用期", "5A"))
    elif "考核" in word:
        reasons, word = (("半年", "6A"),), "不进行考核"
    last = re.split(r"[，,；;]", before)[-1]
    return next((table.from_code(code) for part, code in reasons if part in last), None) or table.from_label(word)
