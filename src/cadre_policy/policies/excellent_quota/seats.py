"""Seats among sub-units: the ways to allot them, and what an allotment says."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import Count

_TWO_DECIMALS = Decimal("0.01")


class AllotMethod(LabelledEnum):
    """How seats go to sub-units; no national text chooses one."""

    LARGEST_REMAINDER = (
        "largest_remainder",
        "按人数比例取整,余额依小数大小分配",
        "by number, the rest by largest remainder",
    )
    FLOOR_AND_POOL = "floor_and_pool", "按人数比例舍去小数,余额汇总统筹", "by number rounded down, the rest pooled"
    BY_MERIT = (
        "by_merit",
        "按人数比例舍去小数,余额依给定的先后次序分配",
        "by number rounded down, the rest by the order given",
    )


@attrs.frozen(order=False, kw_only=True)
class SubUnitSeats:
    """What one sub-unit gets."""

    name: str
    size: Count | None
    """Its number of people."""
    exact: Fraction | None
    """Its part of the seats by its number, before rounding; None while some size is unknown."""
    most: Count | None
    """What it gets at the most: its ceiling, and never more seats than people."""
    seats: Count | None
    """What it certainly gets; None while some size is unknown."""

    def say(self, language: Language) -> str:
        """The sub-unit's line in words."""
        if language == "zh":
            return f"{self.name}:{','.join(self._said('zh'))}"
        return f"{self.name}: {', '.join(self._said('en'))}"

    def _said(self, language: Language) -> Iterator[str]:
        zh = language == "zh"
        if self.size is None:
            yield "人数未载明" if zh else "size not on file"
            return
        yield f"{self.size.amount}人" if zh else f"{self.size.amount} people"
        if self.exact is None or self.seats is None:
            yield "名额未定" if zh else "seats not determined"
            return
        part = _decimal(self.exact)
        yield f"按比例{part}个" if zh else f"{part} by its number"
        if self.most is not None and self.most < self.size:
            yield f"至多{self.most.amount}个" if zh else f"at most {self.most.amount}"
        yield f"得{self.seats.amount}个" if zh else f"gets {self.seats.amount}"


@attrs.frozen(order=False, kw_only=True)
class Allotment:
    """Seats among sub-units.  What is placed, unsettled and without room is always the total."""

    total: Count
    method: AllotMethod
    parts: tuple[SubUnitSeats, ...]
    """The sub-units, in the caller's order."""
    unsettled: Count
    """Seats that the method does not place: for the body to decide."""
    tied: tuple[str, ...]
    """The sub-units with equal claims to the unsettled seats, each to one at the most; empty where no tie is the reason."""
    unplaced: Count
    """Seats for which no sub-unit has room below its ceiling."""
    missing: tuple[str, ...]
    """The sub-units whose size is unknown; while there are any, no seat is placed."""

    @property
    def placed(self) -> Count:
        """Seats that have a sub-unit."""
        return Count(sum(int(part.seats.amount) for part in self.parts if part.seats is not None))

    @property
    def settled(self) -> bool:
        """Whether every seat has a sub-unit."""
        return self.placed == self.total

    def seats_of(self, name: str) -> Count | None:
        """What one sub-unit certainly gets; None while some size is unknown.

        Raises:
            UnknownNameError: no sub-unit has that name.
        """
        seats = {part.name: part.seats for part in self.parts}
        if name not in seats:
            raise UnknownNameError("sub-unit", name, seats)
        return seats[name]

    def remarks(self) -> Iterator[Label]:
        """What is left to the body, and why."""
        if self.missing:
            names = {"zh": "、".join(self.missing), "en": ", ".join(self.missing)}
            yield Label(
                f"人数未载明:{names['zh']};查明前不分配名额",
                f"size not on file: {names['en']}; no seat is placed before it is",
            )
        elif self.tied:
            names = {"zh": "、".join(self.tied), "en": ", ".join(self.tied)}
            yield Label(
                f"并列:{names['zh']};其间{self.unsettled.amount}个名额由单位研究决定,每家至多一个",
                f"tied: {names['en']}; {self.unsettled.amount} seat(s) among them for the unit to decide, one each at the most",
            )
        elif self.unsettled.amount:
            yield Label(
                f"汇总统筹{self.unsettled.amount}个名额,由单位研究决定",
                f"{self.unsettled.amount} seat(s) pooled, for the unit to decide",
            )
        if self.unplaced.amount:
            yield Label(
                f"另有{self.unplaced.amount}个名额无法安排:可分配的各家均已达上限",
                f"{self.unplaced.amount} seat(s) cannot be placed: every sub-unit that they may go to has reached its ceiling",
            )

    def headline(self, language: Language) -> str:
        """How many seats, among how many, in which way."""
        way = self.method.label.say(language)
        if language == "zh":
            return f"优秀名额分配:{self.total.amount}个,分给{len(self.parts)}家,{way}"
        return f"places for 'excellent': {self.total.amount} among {len(self.parts)}, {way}"

    def explain(self, language: Language = "en") -> str:
        """The allotment sub-unit by sub-unit, and what is left to the body."""
        lines = [self.headline(language), *(f"  - {part.say(language)}" for part in self.parts)]
        lines += [f"  {remark.say(language)}" for remark in self.remarks()]
        return "\n".join([*lines, f"  {NO_TEXT.say(language)}"])

    def to_plain(self) -> dict[str, Any]:
        """As plain data for JSON; parts of a seat are written as fractions, exactly."""
        return {
            "total": self.total.amount,
            "method": self.method.value,
            "parts": [
                {
                    "name": part.name,
                    "size": _plain(part.size),
                    "exact": None if part.exact is None else str(part.exact),
                    "most": _plain(part.most),
                    "seats": _plain(part.seats),
                }
                for part in self.parts
            ],
            "unsettled": self.unsettled.amount,
            "tied": list(self.tied),
            "unplaced": self.unplaced.amount,
            "missing": list(self.missing),
        }


NO_TEXT = Label(
    "国家规定未规定名额在内部如何分配,以单位决定为准",
    "no national text says how places are allotted within a unit: the unit decides",
)


def _plain(count: Count | None) -> int | None:
    return None if count is None else int(count.amount)


def _decimal(part: Fraction) -> str:
    exact = Decimal(part.numerator) / Decimal(part.denominator)
    return str(exact.quantize(_TWO_DECIMALS, ROUND_HALF_UP))


__all__ = ["NO_TEXT", "AllotMethod", "Allotment", "SubUnitSeats"]
