"""Charts that need nothing: one string of SVG each, with Chinese labels, drawn by whatever shows it.

>>> bar_chart("年休假天数分布", {"5天": 4_210, "10天": 6_902, "15天": 7_115, "尚不能确定": 980}, unit="人")
Chart(title='年休假天数分布')

No font is opened: the width of a text is reckoned from its characters, and the reader's own fonts draw it.  Nothing
is loaded from elsewhere.  A chart shows answers and why there is none; it ranks nobody.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

import attrs

from cadre_policy.errors import InputError
from cadre_policy.law import Language
from cadre_policy.measures import PartialDate
from cadre_policy.rules import Stretch
from cadre_policy.rules.words import say_causes, say_value

_FONTS = (
    "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', "
    "'WenQuanYi Micro Hei', SimHei, sans-serif"
)
_INK, _SOFT, _LINE, _PAPER, _BLUE, _AMBER = "#1c2430", "#5b6675", "#d9dee5", "#ffffff", "#1f5fa8", "#8a5a00"
_SIZE = 14
"""Font size and unit of the layout, in pixels."""
_PAD, _ROW, _PLOT = 16, 28, 480
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@attrs.frozen(order=False, kw_only=True)
class Chart:
    """A drawing that shows itself in a notebook and can be written to a file."""

    title: str
    svg: str = attrs.field(repr=False)
    """The drawing as one SVG element, whole in itself."""

    def _repr_svg_(self) -> str:
        return self.svg


def bar_chart(
    title: str, bars: Mapping[str, int | Decimal | None], *, unit: str = "", language: Language = "zh"
) -> Chart:
    """One bar for each label, in the order given; the bars begin at zero.

    Args:
        title: What is shown.
        bars: Label to amount, not negative; None is not known, and gets words in place of a bar.
        unit: What the amounts count, said after each.
        language: The language of the words that are added.

    Raises:
        InputError: no bars, an amount that is negative, not finite, or neither an int nor a Decimal.
    """
    if not bars:
        raise InputError(f"chart {title!r}: at least one bar is wanted")
    for label, amount in bars.items():
        if amount is not None and not _drawable(amount):
            raise InputError(f"chart {title!r}, bar {label!r}: an int or a Decimal from zero up is wanted, or None")
    highest = max((amount for amount in bars.values() if amount), default=1)
    said = {label: _said_amount(amount, unit, language) for label, amount in bars.items()}
    left = _PAD + max(map(text_width, bars)) + 10
    width = left + _PLOT + 8 + max(map(text_width, said.values())) + _PAD
    parts = [_rule(left, _top(0) - 4, left, _top(len(bars)) - 4)]
    for row, (label, amount) in enumerate(bars.items()):
        y = _top(row)
        length = 0 if amount is None else float(amount / highest) * _PLOT
        parts.append(_text(left - 10, y + 15, label, anchor="end"))
        if amount:
            parts.append(f'<rect x="{_n(left)}" y="{y}" width="{_n(length)}" height="{_ROW - 8}" fill="{_BLUE}"/>')
        parts.append(_text(left + length + 8, y + 15, said[label], fill=_AMBER if amount is None else _INK))
    listed = [f"{label}{_colon(language)}{said[label]}" for label in bars]
    return _chart(title, listed, parts, width, _top(len(bars)) + _PAD, language)


def step_chart(title: str, stretches: Sequence[Stretch[Any, Any]], *, language: Language = "zh") -> Chart:
    """On which days an answer changes: time runs to the right, and each answer has a row of its own.

    Rows are in the order of the answers (the greatest on top) and equally far apart; they are no scale.  Days without an
    answer are dashed, in rows at the foot that say why.  The day on which each stretch begins is written below.

    Args:
        title: What is shown.
        stretches: What :func:`cadre_policy.timeline` gives.
        language: The language of answers and causes.

    Raises:
        InputError: no stretches.
    """
    if not stretches:
        raise InputError(f"chart {title!r}: at least one stretch is wanted")
    rows = _levels(stretches, language)
    first, last = stretches[0].first.toordinal(), stretches[-1].last.toordinal() + 1
    left = _PAD + max(map(text_width, rows)) + 10
    foot = _top(len(rows))

    def x(ordinal: int) -> float:
        return left + (ordinal - first) / (last - first) * _PLOT

    parts = []
    for row, level in enumerate(rows):
        y = _top(row) + 10
        parts += [_text(left - 10, y + 5, level, anchor="end"), _rule(left, y, left + _PLOT, y)]
    taken: list[float] = []
    listed, before = [], None
    for one in stretches:
        level = _answer(one, language)
        start, end, y = x(one.first.toordinal()), x(one.last.toordinal() + 1), _top(rows.index(level)) + 10
        if before is not None:
            parts.append(_rule(start, min(before, y), start, max(before, y), stroke=_SOFT))
        parts.append(_rule(start, y, start, foot, stroke=_LINE))
        listed.append(_said_stretch(one, level, language))
        parts.append(_segment(start, end, y, listed[-1], determined=one.determination.determined))
        day = one.first.isoformat()
        line = _free_line(taken, start, text_width(day))
        parts.append(_text(start, foot + 14 + line * 18, day, fill=_SOFT))
        before = y
    width = left + _PLOT + text_width("0000-00-00") + _PAD
    return _chart(title, listed, parts, width, foot + 4 + len(taken) * 18 + _PAD, language)


def text_width(text: str) -> float:
    """About how wide a text is drawn, in pixels, by the East Asian width of its characters."""
    ems = 0.0
    for character in text:
        if unicodedata.category(character) not in {"Mn", "Me", "Cf"}:
            ems += 1.0 if unicodedata.east_asian_width(character) in {"W", "F", "A"} else 0.6
    return ems * _SIZE


def _drawable(amount: object) -> bool:
    """Floats are refused as everywhere: a sum of them is not what it is written as."""
    if isinstance(amount, bool) or not isinstance(amount, int | Decimal):
        return False
    return amount.is_finite() and amount >= 0 if isinstance(amount, Decimal) else amount >= 0


def _said_amount(amount: int | Decimal | None, unit: str, language: Language) -> str:
    if amount is None:
        return "未知" if language == "zh" else "not known"
    gap = " " if unit and language == "en" else ""
    return f"{amount:,}{gap}{unit}"


def _answer(stretch: Stretch[Any, Any], language: Language) -> str:
    asked = stretch.determination
    return say_value(asked.value, language) if asked.determined else say_causes(asked.causes, language)


def _levels(stretches: Sequence[Stretch[Any, Any]], language: Language) -> tuple[str, ...]:
    """The rows from top to bottom: answers, the greatest first, then why there is none."""
    asked = [one.determination for one in stretches]
    answers = {say_value(one.value, language): one.value for one in asked if one.determined}
    if answers and isinstance(next(iter(answers.values())), enum.Enum):
        ranked = list(answers)  # members have no order but that in which they come
    else:
        ranked = sorted(answers, key=lambda said: _rank(answers[said]), reverse=True)
    absences = dict.fromkeys(say_causes(one.causes, language) for one in asked if not one.determined)
    return (*ranked, *absences)


def _rank(value: Any) -> Any:
    """What answers of one kind are sorted by; a date of which a span is known, by its first day."""
    return value.first if isinstance(value, PartialDate) else value


def _said_stretch(one: Stretch[Any, Any], level: str, language: Language) -> str:
    to = "至" if language == "zh" else " to "
    return f"{one.first.isoformat()}{to}{one.last.isoformat()}{_colon(language)}{level}"


def _colon(language: Language) -> str:
    return ":" if language == "zh" else ": "


def _free_line(taken: list[float], start: float, width: float) -> int:
    """The first line of dates with room from *start* on; it is then taken, and a new one begun if none has."""
    for line, end in enumerate(taken):
        if end <= start:
            taken[line] = start + width + 6
            return line
    taken.append(start + width + 6)
    return len(taken) - 1


def _top(row: int) -> int:
    """Where a row begins, below the title."""
    return _PAD + 30 + row * _ROW


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _text(x: float, y: float, text: str, *, anchor: str = "start", fill: str = _INK, weight: str = "") -> str:
    bold = f' font-weight="{weight}"' if weight else ""
    return f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" fill="{fill}"{bold}>{_safe(text)}</text>'


def _rule(x1: float, y1: float, x2: float, y2: float, *, stroke: str = _LINE) -> str:
    return f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" stroke="{stroke}"/>'


def _segment(start: float, end: float, y: float, said: str, *, determined: bool) -> str:
    look = f'stroke="{_BLUE}"' if determined else f'stroke="{_AMBER}" stroke-dasharray="5 4"'
    return (
        f'<line x1="{_n(start)}" y1="{_n(y)}" x2="{_n(max(end, start + 1))}" y2="{_n(y)}" {look} stroke-width="4">'
        f"<title>{_safe(said)}</title></line>"
    )


def _safe(text: str) -> str:
    """A text for XML; characters that XML cannot hold are shown as such."""
    return escape(_NOT_XML.sub("\ufffd", text))


def _chart(
    title: str, listed: Iterable[str], parts: Iterable[str], width: float, height: float, language: Language
) -> Chart:
    """The whole drawing; what is drawn is also said in words, for those who do not see it."""
    wide = _n(max(width, 2 * _PAD + text_width(title) * 1.2))
    lang = "zh-Hans" if language == "zh" else "en"
    desc = (";" if language == "zh" else "; ").join(listed)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{lang}" aria-label="{_safe(title)}" width="{wide}" '
        f'height="{_n(height)}" viewBox="0 0 {wide} {_n(height)}" font-family="{_FONTS}" font-size="{_SIZE}">'
        f"<title>{_safe(title)}</title><desc>{_safe(desc)}</desc>"
        f'<rect width="100%" height="100%" fill="{_PAPER}"/>'
        f"{_text(_PAD, _PAD + 12, title, weight='bold')}{''.join(parts)}</svg>"
    )
    return Chart(title=title, svg=svg)


__all__ = ["Chart", "bar_chart", "step_chart", "text_width"]
