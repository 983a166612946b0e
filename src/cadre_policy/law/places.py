"""Places of Yunnan that rules ask about: county units, and ethnic townships.

How sure each column of a county unit is:

===========================  ==========================================================================
``code``, ``name``,          VERIFIED: statistical division codes as of 30 June 2023.
``prefecture``
``autonomous_prefecture``,   VERIFIED by name in the same codes (8 prefectures, 29 counties).
``autonomous_county``
``border``                   The number, 25, is VERIFIED; which counties they are is RECALLED.
``poor_exit``                VERIFIED for the exits of 2018, 2019-04-30 and 2020-11-13.  For the 31 counties of
                             2020-05-16 the date and the number are VERIFIED and the names RECALLED
                             (``poor_exit_recalled``).
``hardship_class_1``         SECONDARY: the list of 2006, with names brought up to date.  Absence does not
                             mean that a county has no allowance: classes 2 to 6 were not found.
ethnic townships             VERIFIED: names ending in 乡 that contain 族, same codes (140).
===========================  ==========================================================================

A county's exit from poverty does not end support for it, and a poor township is not the same thing as a
township of a poor county.  What the lists say of a day is asked of :meth:`CountyUnit.listed_poor`,
:meth:`CountyUnit.support_continues`, :meth:`CountyUnit.on_border`, :meth:`CountyUnit.in_class_1` and
:func:`ethnic_township`; each answer carries its evidence.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib.resources
import tomllib
import types
from collections.abc import Mapping
from typing import Any, Final

import attrs
import cattrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label
from cadre_policy.law.membership import Membership
from cadre_policy.measures import PartialDate, as_date

LISTED_FROM: Final = PartialDate.parse("2018-08")
"""The list of 88 is that of the campaign's start, which no source dates; it certainly stood by the end of this month,
that of the Opinion, because no county had left it yet."""
RECALLED_EXIT: Final = PartialDate.parse("2020-05-16")
"""The exit of the batch whose names are recalled (one source says a day later).  All others left on other days, so from
here on the lists are sure."""
LAST_EXIT: Final = PartialDate.parse("2020-11-13")
"""The exit of the last nine counties.  Support went on through the campaign, which certainly lasted until this day."""

_BORDER_LIST: Final = Label("云南25个边境县名单", "the list of Yunnan's 25 border counties")
_POOR_LIST: Final = Label("云南88个贫困县及其退出批次", "Yunnan's 88 poor counties and the batches of their exit")
_SUPPORT: Final = Label("摘帽不摘政策,持续至攻坚期结束", "support goes on after the exit, through the campaign")
_FIRST_CLASS_LIST: Final = Label("2006年云南一类区名单", "the Yunnan list of class 1 of 2006")
_DIVISIONS: Final = Label("2023年6月30日统计用区划代码", "the statistical division codes of 30 June 2023")


@attrs.frozen(order=False, kw_only=True)
class CountyUnit:
    """A county, county-level city, district or autonomous county of Yunnan (names of 2023)."""

    code: str
    """Statistical division code, six digits: ``"530102"``."""
    name: str
    prefecture: str
    """The prefecture or prefecture-level city it belongs to."""
    autonomous_prefecture: bool = False
    """Whether it lies in an autonomous prefecture."""
    autonomous_county: bool = False
    border: bool = False
    poor_exit: PartialDate | None = None
    """When it left the list of poor counties; None if it was not one of the 88."""
    poor_exit_recalled: bool = False
    """Whether its place in that batch is recalled only."""
    hardship_class_1: bool = False
    """Whether the list of 2006 puts it in class 1 of hardship and remote areas."""

    @property
    def autonomous(self) -> bool:
        """Whether it is an ethnic autonomous area: an autonomous county, or in an autonomous prefecture."""
        return self.autonomous_prefecture or self.autonomous_county

    @property
    def poor(self) -> bool:
        """Whether it was one of the 88 poor counties when the campaign began."""
        return self.poor_exit is not None

    def on_border(self) -> Membership:
        """Whether it is one of the 25 border counties; their number is verified, their names are recalled."""
        return Membership(value=self.border, evidence=EVIDENCE["border"], source=_BORDER_LIST)

    def in_autonomous_area(self) -> Membership:
        """Whether it is an autonomous county or lies in an autonomous prefecture."""
        return Membership(value=self.autonomous, evidence=EVIDENCE["autonomous_county"], source=_DIVISIONS)

    def in_class_1(self) -> Membership:
        """Whether the list of 2006 puts it in class 1 of hardship and remote areas.

        Of a county that is not in class 1 the sources do not tell the class, so the answer is never *no*.
        """
        evidence = EVIDENCE["hardship_class_1"]
        if not self.hardship_class_1:
            return Membership(value=None, evidence=evidence, source=_FIRST_CLASS_LIST)
        return Membership(value=True, evidence=evidence, source=_FIRST_CLASS_LIST, since=PartialDate.of(2006))

    def listed_poor(self, on: dt.date) -> Membership:
        """Whether it was on the list of poor counties on a day.

        Before August 2018 the list is not dated, so the answer is unknown; so it is within an exit of which the
        month only is known.  Until the recalled batch left, neither a recalled county nor one that is in no batch is
        sure: the recalled names decide about both.

        Raises:
            DateError: *on* is not a date.
        """
        day = as_date(on).toordinal()
        left = self.poor_exit
        if left is None:
            return self._of_poor_list(False, sure=day >= RECALLED_EXIT.first)
        if day < LISTED_FROM.last or left.first <= day < left.last:
            return self._of_poor_list(None, sure=not self.poor_exit_recalled)
        gone = day >= left.last
        return self._of_poor_list(not gone, sure=gone or not self.poor_exit_recalled)

    def support_continues(self, on: dt.date) -> Membership:
        """Whether the support policies for poor counties hold for it on a day, listed or already gone from the list.

        Exited counties keep them through the campaign.  No source says on which day that ended, so after the last
        exit the answer for the 88 is unknown.

        Raises:
            DateError: *on* is not a date.
        """
        day = as_date(on).toordinal()
        evidence = Evidence.RECALLED if self.poor_exit is None or self.poor_exit_recalled else EVIDENCE["poor_exit"]
        value = None if not LISTED_FROM.last <= day <= LAST_EXIT.last else True
        held = False if self.poor_exit is None else value
        return Membership(value=held, evidence=evidence, source=_SUPPORT)

    def _of_poor_list(self, value: bool | None, *, sure: bool) -> Membership:
        return Membership(
            value=value,
            evidence=EVIDENCE["poor_exit"] if sure else Evidence.RECALLED,
            source=_POOR_LIST,
            until=self.poor_exit,
        )


@attrs.frozen(order=False, kw_only=True)
class EthnicTownship:
    """An ethnic township (民族乡)."""

    county: str
    """Code of its county unit."""
    name: str


EVIDENCE: Final[Mapping[str, Evidence]] = types.MappingProxyType(
    {
        "code": Evidence.VERIFIED,
        "name": Evidence.VERIFIED,
        "prefecture": Evidence.VERIFIED,
        "autonomous_prefecture": Evidence.VERIFIED,
        "autonomous_county": Evidence.VERIFIED,
        "border": Evidence.RECALLED,
        "poor_exit": Evidence.VERIFIED,
        "hardship_class_1": Evidence.SECONDARY,
        "ethnic_township": Evidence.VERIFIED,
    }
)
"""How sure each column is; ``poor_exit`` is RECALLED where :attr:`CountyUnit.poor_exit_recalled` says so."""


def _rows(file: str) -> list[dict[str, Any]]:
    data = importlib.resources.files("cadre_policy.law") / "data" / file
    rows: list[dict[str, Any]] = tomllib.loads(data.read_text(encoding="utf-8"))["county"]
    return rows


@functools.cache
def _units() -> dict[str, CountyUnit]:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_structure_hook(PartialDate, lambda text, _: PartialDate.parse(text))
    return {unit.code: unit for unit in (converter.structure(row, CountyUnit) for row in _rows("county_units.toml"))}


@functools.cache
def _codes() -> dict[str, str]:
    """Codes by name; every name of a county unit of Yunnan is unique."""
    return {unit.name: unit.code for unit in _units().values()}


def county_units() -> tuple[CountyUnit, ...]:
    """All 129 county units of Yunnan, in the order of their codes."""
    return tuple(_units().values())


def county_unit(code_or_name: str) -> CountyUnit:
    """One county unit by its code (``"530921"``) or full name (``"凤庆县"``).

    Raises:
        UnknownNameError: Yunnan has none of that code or name as of 2023.
    """
    units, codes = _units(), _codes()
    found = units.get(codes.get(code_or_name, code_or_name))
    if found is None:
        raise UnknownNameError("county unit of Yunnan", code_or_name, [*units, *codes])
    return found


@functools.cache
def ethnic_townships() -> tuple[EthnicTownship, ...]:
    """All 140 ethnic townships of Yunnan, in the order of their counties' codes.

    Two counties may have townships of the same name, so a township is known by county and name together.
    """
    return tuple(
        EthnicTownship(county=row["code"], name=name)
        for row in _rows("ethnic_townships.toml")
        for name in row["townships"]
    )


def ethnic_township(county: str, name: str) -> Membership:
    """Whether a township is an ethnic township (民族乡), by the names of 2023.

    A name that looks like one and is not listed, or that is the beginning of one that is, may be misspelt or
    shortened: the answer is then unknown.

    Args:
        county: Code or full name of its county unit.
        name: Its full name, ending in 乡, 镇 or 街道.

    Raises:
        UnknownNameError: Yunnan has no such county unit.
    """
    code = county_unit(county).code
    here = [one.name for one in ethnic_townships() if one.county == code]
    value: bool | None = name in here
    if not value and (not name.endswith(("乡", "镇", "街道")) or _may_be_ethnic(name, here)):
        value = None
    return Membership(value=value, evidence=EVIDENCE["ethnic_township"], source=_DIVISIONS)


def _may_be_ethnic(name: str, listed: list[str]) -> bool:
    """A name that has the form of an ethnic township's, or shortens one of *listed*."""
    stem = name.removesuffix("乡")
    return name.endswith("乡") and ("族" in name or any(one.startswith(stem) for one in listed))


def prefectures() -> tuple[str, ...]:
    """The 16 prefectures and prefecture-level cities of Yunnan, in the order of their codes."""
    return tuple(dict.fromkeys(unit.prefecture for unit in county_units()))


def units_of_prefecture(name: str) -> tuple[CountyUnit, ...]:
    """The county units of one prefecture or prefecture-level city.

    Raises:
        UnknownNameError: Yunnan has none of that name.
    """
    found = tuple(unit for unit in county_units() if unit.prefecture == name)
    if not found:
        raise UnknownNameError("prefecture of Yunnan", name, prefectures())
    return found
