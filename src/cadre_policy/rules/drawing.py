"""A timeline drawn as inline SVG: lanes of numbered points over years; no script, and words for every point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

import attrs

from cadre_policy.law import Language
from cadre_policy.measures import Date

_WIDTH, _LEFT, _RIGHT, _TOP, _LANE, _RADIUS = 860, 170, 20, 28, 34, 9
_INK, _LINE = "#1c2430", "#c3cad3"


@attrs.frozen(order=False, kw_only=True)
class Point:
    """One entry on its day."""

    number: int
    """Its number in the list that stands beside the drawing."""
    date: Date
    title: str


@attrs.frozen(order=False, kw_only=True)
class Lane:
    """The points about one thing."""

    label: str
    points: tuple[Point, ...]


_NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'


def drawn(
    lanes: Sequence[Lane],
    first: Date,
    last: Date,
    *,
    title: str,
    description: str,
    language: Language,
    inline: bool = False,
) -> str:
    """Lanes of points from a first to a last day, as one ``svg`` element; each point has its number and its words.

    A file of its own names the namespace of its elements; *inline*, on a page of HTML, none is wanted.
    """
    height = _TOP + _LANE * len(lanes) + 12
    lang = "zh-Hans" if language == "zh" else "en"
    return "".join(
        [
            f'<svg{"" if inline else _NAMESPACE} class="career" role="img" lang="{lang}" '
            f'aria-label="{escape(f"{title}; {description}", quote=True)}" viewBox="0 0 {_WIDTH} {height}" '
            f'width="100%" style="max-width:{_WIDTH}px" font-size="12" fill="{_INK}">',
            f"<title>{escape(title)}</title><desc>{escape(description)}</desc>",
            *_years(first, last, height),
            *(part for index, lane in enumerate(lanes) for part in _lane(lane, index, first, last)),
            "</svg>",
        ]
    )


def _x(day: Date, first: Date, last: Date) -> float:
    whole = max(1, last.toordinal() - first.toordinal())
    return _LEFT + (_WIDTH - _LEFT - _RIGHT) * (day.toordinal() - first.toordinal()) / whole


def _years(first: Date, last: Date, height: int) -> Iterator[str]:
    """A line for each New Year, thinned so that years stay apart."""
    years = range(first.year + 1, last.year + 1)
    step = 1 + len(years) // 15
    for year in years[::step]:
        x = _x(Date(year, 1, 1), first, last)
        yield f'<line x1="{x:.1f}" y1="{_TOP - 8}" x2="{x:.1f}" y2="{height - 6}" stroke="{_LINE}"/>'
        yield f'<text x="{x:.1f}" y="{_TOP - 12}" text-anchor="middle">{year}</text>'


def _lane(lane: Lane, index: int, first: Date, last: Date) -> Iterator[str]:
    middle = _TOP + _LANE * index + _LANE // 2
    yield f'<text x="4" y="{middle + 4}">{escape(lane.label)}</text>'
    yield f'<line x1="{_LEFT}" y1="{middle}" x2="{_WIDTH - _RIGHT}" y2="{middle}" stroke="{_LINE}"/>'
    reached, lift = -1.0, 0
    for point in lane.points:
        x = _x(point.date, first, last)
        # Points that would cover one another step up and down within their lane.
        lift = 0 if x - reached > 2 * _RADIUS else (lift + 1) % 3
        reached = max(reached, x)
        y = middle + (0, -8, 8)[lift]
        yield (
            f'<g><title>{escape(point.title)}</title><circle cx="{x:.1f}" cy="{y}" r="{_RADIUS}" fill="#fff" '
            f'stroke="{_INK}"/><text x="{x:.1f}" y="{y + 4}" text-anchor="middle">{point.number}</text></g>'
        )


__all__ = ["Lane", "Point", "drawn"]
