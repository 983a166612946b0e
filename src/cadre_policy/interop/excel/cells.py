"""What one cell says, read as an amount, a date, a yes or no.  A cell is read whole or refused; nothing is guessed."""

import datetime as dt
import re
import unicodedata
from decimal import Decimal
from typing import TypeVar

import attrs

from cadre_policy.errors import DateError, MeasureError
from cadre_policy.interop.excel.grid import Value
from cadre_policy.law.label import Label
from cadre_policy.measures import Days, Hours, Measure, PartialDate

__all__ = [
    "UnreadableError",
    "amount_of",
    "blank",
    "date_of",
    "flag_of",
    "plain_text",
    "spans_of_text",
    "text_of",
    "year_of",
]

M = TypeVar("M", bound=Measure)

_BLANKS = {"", "/", "\\", "-", "--", "—", "——", "－", "–", "空"}
_LONGEST_BLANK = 6
_UNITS: dict[type[Measure], tuple[str, ...]] = {
    Days: ("个工作日", "工作日", "天", "日"),
    Hours: ("个学时", "学时", "课时", "小时", "个小时"),
}
_YES = {"是", "有", "√", "✓", "1", "true", "已参检", "已参加", "输出"}
_NO = {"否", "无", "×", "0", "false", "未参检", "未参加", "不输出"}

_DATE = Label("日期（如 1985-03、19850312、1985年3月）", "a date such as 1985-03, 19850312 or 1985年3月")
_MONTH = Label(
    "写明月份的日期：1985.1 可能是1月，也可能是丢了零的10月",
    "a date whose month is clear: 1985.1 may be January, or October without its zero",
)
_DOTTED = re.compile(r"([0-9]{4})\.([0-9]{1,2})(?:\.([0-9]{1,2}))?")
_PARTED = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?)?月?")
_RUN = re.compile(r"([12][0-9]{3})(?:([0-9]{2})([0-9]{2})?)?年?")
_SERIALS = range(20_000, 60_001)
"""Days since the epoch, from 1954 (1958 with the epoch of 1904) to 2064: what a date column's plain numbers may be."""
_DAY = r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{4})([0-9]{2})([0-9]{2})"
_SPAN = re.compile(rf"(?:{_DAY})\s*(?:至|到|~|—+|–|-+)\s*(?:{_DAY}|(?:([0-9]{{1,2}})[-/.月])?([0-9]{{1,2}})日?)")
_ONE_DAY = re.compile(_DAY)
_SPAN_WANTED = Label("起止日期（如 2023-05-01至2023-05-05）", "first and last day, such as 2023-05-01至2023-05-05")


@attrs.frozen(order=False)
class UnreadableError(Exception):
    """A cell does not say what its column is about; *expected* says what was wanted."""

    expected: Label


def plain_text(value: str) -> str:
    """A text in ordinary widths, without blanks, line breaks and characters that are not seen."""
    kept = (one for one in unicodedata.normalize("NFKC", value) if not one.isspace())
    return "".join(one for one in kept if unicodedata.category(one) != "Cf").replace("～", "~")


def blank(value: Value) -> bool:
    """Whether a cell says nothing: empty, or one of the strokes that stand for nothing.  It is then unknown, not 0."""
    if isinstance(value, str):
        text = value.strip()
        return len(text) <= _LONGEST_BLANK and plain_text(text) in _BLANKS
    return value is None


def text_of(value: Value) -> str:
    """A cell in words, as it stands; numbers without needless decimals."""
    match value:
        case dt.datetime():
            return (value.date() if value.time() == dt.time() else value).isoformat()
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case bool():
            return "TRUE" if value else "FALSE"
        case str():
            return "".join(one for one in value if one in "\n\t" or unicodedata.category(one)[0] != "C").strip()
    return str(value)


def date_of(value: Value, *, epoch_1904: bool) -> PartialDate:
    """A date, as partial as the cell states it.

    Raises:
        UnreadableError: no date, a date that does not exist, or one of which the month is not clear.
    """
    try:
        match value:
            case bool():
                pass
            case dt.datetime():
                return PartialDate.on(value.date())
            case dt.date():
                return PartialDate.on(value)
            case int() | float():
                return _of_number(Decimal(str(value)), epoch_1904=epoch_1904)
            case str():
                return _of_text(plain_text(value))
    except (DateError, OverflowError, ValueError, ArithmeticError):
        pass
    raise UnreadableError(_DATE)


def _of_number(number: Decimal, *, epoch_1904: bool) -> PartialDate:
    if int(number) in _SERIALS:
        start = dt.date(1904, 1, 1) if epoch_1904 else dt.date(1899, 12, 30)
        return PartialDate.on(start + dt.timedelta(days=int(number)))
    return _of_text(format(number.normalize(), "f"))


def _of_text(text: str) -> PartialDate:
    dotted = _DOTTED.fullmatch(text)
    if dotted is not None and dotted[2] == "1" and dotted[3] is None:
        raise UnreadableError(_MONTH)
    match = _PARTED.fullmatch(text) or _RUN.fullmatch(text)
    if match is None:
        raise UnreadableError(_DATE)
    year, month, day = (int(part or 0) for part in match.groups())
    return PartialDate.of(year, month or None, day or None)


def spans_of_text(value: Value) -> tuple[tuple[PartialDate, PartialDate], ...]:
    """First and last days: one span, or several parted by commas, semicolons or line breaks.

    Raises:
        UnreadableError: some part is no span of days that exist.
    """
    try:
        if isinstance(value, dt.date):
            day = PartialDate.on(value.date() if isinstance(value, dt.datetime) else value)
            return ((day, day),)
        if not isinstance(value, str):
            raise UnreadableError(_SPAN_WANTED)
        parts = [plain_text(part) for part in re.split(r"[;；,，、\n]", value)]
        return tuple(_span(part) for part in parts if part)
    except DateError:
        raise UnreadableError(_SPAN_WANTED) from None


def _span(text: str) -> tuple[PartialDate, PartialDate]:
    one = _ONE_DAY.fullmatch(text)
    if one is not None:
        day = _day(one.groups())
        return day, day
    match = _SPAN.fullmatch(text)
    if match is None:
        raise UnreadableError(_SPAN_WANTED)
    parts = match.groups()
    first = _day(parts[:6])
    if any(parts[6:12]):
        last = _day(parts[6:12])
    else:
        start = first.first_day
        last = PartialDate.of(start.year, int(parts[12] or start.month), int(parts[13]))
    if last.last < first.first:
        raise UnreadableError(_SPAN_WANTED)
    return first, last


def _day(parts: tuple[str | None, ...]) -> PartialDate:
    year, month, day = (int(part) for part in parts if part is not None)
    return PartialDate.of(year, month, day)


def amount_of(value: Value, kind: type[M]) -> M:
    """Days or hours; ``5天``, ``5``, ``5.0`` and ``0.5天`` are amounts.

    Raises:
        UnreadableError: no amount, or one in another unit.
    """
    unit = "天数（如 5、0.5天）" if kind is Days else "学时数（如 90、90学时）"
    wanted = UnreadableError(Label(unit, f"a number of {kind.__name__.lower()}, the unit may stand behind it"))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise wanted
    text = plain_text(str(value))
    for word in _UNITS.get(kind, ()):
        text = text.removesuffix(word)
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text):
        raise wanted
    number = Decimal(text)
    try:
        return kind(int(number) if number == number.to_integral_value() else number.normalize())
    except MeasureError:
        raise wanted from None


def flag_of(value: Value) -> bool:
    """Yes or no.

    Raises:
        UnreadableError: neither.
    """
    if isinstance(value, bool):
        return value
    text = plain_text(text_of(value)).lower()
    if text in _YES | _NO:
        return text in _YES
    raise UnreadableError(Label("是或否", "是 (yes) or 否 (no)"))


def year_of(value: Value) -> int:
    """A calendar year.

    Raises:
        UnreadableError: none.
    """
    text = plain_text(text_of(value)).removesuffix("度").removesuffix("年")
    if isinstance(value, bool) or not re.fullmatch(r"(19[5-9]|20|21)[0-9]{1,2}", text) or len(text) != 4:
        raise UnreadableError(Label("年度（如 2023）", "a year such as 2023"))
    return int(text)
