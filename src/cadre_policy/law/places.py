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
township of a poor county.
"""

from __future__ import annotations

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
from cadre_policy.measures import PartialDate


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
