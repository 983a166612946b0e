"""Festivals that bring days off, and those days of a festival that are statutory holidays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import Date


class Festival(LabelledEnum):
    """What a break of a holiday schedule is for."""

    NEW_YEAR = "new_year", "元旦", "New Year"
    SPRING_FESTIVAL = "spring_festival", "春节", "Spring Festival"
    QINGMING = "qingming", "清明节", "Qingming"
    LABOUR_DAY = "labour_day", "劳动节", "Labour Day"
    DRAGON_BOAT = "dragon_boat", "端午节", "Dragon Boat Festival"
    MID_AUTUMN = "mid_autumn", "中秋节", "Mid-Autumn Festival"
    NATIONAL_DAY = "national_day", "国庆节", "National Day"
    VICTORY_70 = "victory_70", "抗战胜利七十周年纪念日", "seventieth anniversary of victory"
    PREFECTURE_DAY = "prefecture_day", "自治州成立纪念日(州庆)", "the prefecture's own day"
    WATER_FESTIVAL = "water_festival", "泼水节", "Water Festival"
    TORCH_FESTIVAL = "torch_festival", "火把节", "Torch Festival"
    YI_NEW_YEAR = "yi_new_year", "彝族年", "Yi New Year"
    THIRD_MONTH_FAIR = "third_month_fair", "三月街民族节", "Third-Month Fair"
    ZHAZHA_FESTIVAL = "zhazha_festival", "矻扎扎节", "Zhazha Festival"
    KUOSHI = "kuoshi", "阔时节", "Kuoshi Festival"
    MUNAO_ZONGGE = "munao_zongge", "目瑙纵歌节", "Munao Zongge Festival"
    ALUWOLUO = "aluwoluo", "阿露窝罗节", "Aluwoluo Festival"
    TIBETAN_NEW_YEAR = "tibetan_new_year", "藏历新年", "Tibetan New Year"
    OTHER = "other", "其他", "other"


FIXED: Final[Mapping[Festival, tuple[int, int]]] = MappingProxyType(
    {Festival.NEW_YEAR: (1, 1), Festival.LABOUR_DAY: (5, 1), Festival.NATIONAL_DAY: (10, 1)}
)
"""Month and day of the festivals that fall on the same day every year."""
MOVABLE: Final = frozenset({Festival.SPRING_FESTIVAL, Festival.QINGMING, Festival.DRAGON_BOAT, Festival.MID_AUTUMN})
"""Those whose day each year's schedule states."""

_THREE = (0, 1, 2)
_ELEVEN: dict[Festival, tuple[int, ...]] = {
    Festival.NEW_YEAR: (0,),
    Festival.SPRING_FESTIVAL: _THREE,
    Festival.QINGMING: (0,),
    Festival.LABOUR_DAY: (0,),
    Festival.DRAGON_BOAT: (0,),
    Festival.MID_AUTUMN: (0,),
    Festival.NATIONAL_DAY: _THREE,
}
STATUTORY: Final[Mapping[str, Mapping[Festival, tuple[int, ...]]]] = MappingProxyType(
    {
        "1999": {},
        "2007": _ELEVEN | {Festival.SPRING_FESTIVAL: (0, 1)},
        "2013": _ELEVEN,
        "2024": _ELEVEN | {Festival.SPRING_FESTIVAL: (-1, *_THREE), Festival.LABOUR_DAY: (0, 1)},
    }
)
"""For each text of the Holidays Measure, which days of a festival are statutory, counted from its own day.

Only what was confirmed: 13 days from 2025, 11 of the text of 2013.  That the text of 2007 gave New Year's Eve and not
the third day is recalled, and so is the whole list of 1999 (ten days): see :data:`RECALLED`.
"""
RECALLED: Final[Mapping[str, Mapping[Festival, tuple[int, ...]]]] = MappingProxyType(
    {
        "1999": {
            Festival.NEW_YEAR: (0,),
            Festival.SPRING_FESTIVAL: _THREE,
            Festival.LABOUR_DAY: _THREE,
            Festival.NATIONAL_DAY: _THREE,
        },
        "2007": {Festival.SPRING_FESTIVAL: (-1,)},
    }
)
"""Days that a text makes statutory by memory alone: shown, and deciding nothing."""
UNSETTLED: Final[Mapping[str, Mapping[Festival, tuple[int, ...]]]] = MappingProxyType(
    {"2007": {Festival.SPRING_FESTIVAL: (-1, 2)}}
)
"""Days of which it is therefore not settled whether they are statutory; of the text of 1999, every day off."""


def own_day(festival: Festival, year: int, stated: Mapping[Festival, Date]) -> Date | None:
    """The day on which a festival falls in a year; None if it moves and the schedule does not state it."""
    if festival in FIXED:
        month, day = FIXED[festival]
        return Date(year, month, day)
    return stated.get(festival)


def listed(lists: Mapping[Festival, tuple[int, ...]], day: dt.date, stated: Mapping[Festival, Date]) -> Festival | None:
    """The festival of which *day* is one of the listed days, if any."""
    for festival, offsets in lists.items():
        start = own_day(festival, day.year, stated)
        if start is not None and day.toordinal() - start.toordinal() in offsets:
            return festival
    return None
