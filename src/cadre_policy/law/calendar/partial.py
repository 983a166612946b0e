"""Holidays of a part of the people (Holidays Measure art. 3): half days and a whole one, never made up."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Citation
from cadre_policy.law.instruments import HOLIDAYS_MEASURE
from cadre_policy.law.label import Label
from cadre_policy.measures import as_date


@attrs.frozen(order=False, kw_only=True)
class PartialHoliday:
    """A holiday of some people only.  One that falls on a weekend is not made up (art. 6)."""

    label: Label
    month: int
    day: int
    binds: Label
    """Who has it."""
    half_day: bool
    """Half a day; otherwise a whole one."""
    note: Label | None = None
    evidence: Evidence = Evidence.VERIFIED
    """How the text in force on the day was confirmed."""
    cite: Citation
    """In the text in force on the day."""


_LATEST = HOLIDAYS_MEASURE.art(3, version="2024")

PARTIAL_HOLIDAYS: Final = (
    PartialHoliday(
        label=Label("妇女节", "Women's Day"), month=3, day=8, binds=Label("妇女", "women"), half_day=True, cite=_LATEST
    ),
    PartialHoliday(
        label=Label("青年节", "Youth Day"),
        month=5,
        day=4,
        binds=Label("14周岁以上的青年", "young people of 14 and over"),
        half_day=True,
        cite=_LATEST,
        note=Label(
            "上限28周岁(2008年解释)仅凭记忆,未核实。", "An upper age of 28, by an interpretation of 2008, is recalled."
        ),
    ),
    PartialHoliday(
        label=Label("儿童节", "Children's Day"),
        month=6,
        day=1,
        binds=Label("不满14周岁的少年儿童", "children under 14"),
        half_day=False,
        cite=_LATEST,
    ),
    PartialHoliday(
        label=Label("建军纪念日", "Army Day"),
        month=8,
        day=1,
        binds=Label("现役军人", "serving soldiers"),
        half_day=True,
        cite=_LATEST,
    ),
)
"""The same in every text since 1999."""


def partial_holidays(day: dt.date) -> tuple[PartialHoliday, ...]:
    """The holidays of a part of the people on a day, as the text in force on it has them.

    A Saturday or Sunday is told too: the holiday then simply falls on a day of rest.

    Raises:
        DateError: *day* is not a date.
    """
    date = as_date(day)
    version = HOLIDAYS_MEASURE.version_on(date)
    if version is None:
        return ()
    cite = HOLIDAYS_MEASURE.art(3, version=version.name)
    return tuple(
        attrs.evolve(one, evidence=version.evidence, cite=cite)
        for one in PARTIAL_HOLIDAYS
        if (one.month, one.day) == (date.month, date.day)
    )
