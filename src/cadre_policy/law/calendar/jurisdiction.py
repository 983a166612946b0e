"""Whose schedules a place follows beside the State's: its prefecture's, and its own as an autonomous county."""

from __future__ import annotations

import functools
from types import MappingProxyType

import attrs

from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.law.places import county_units

_PREFECTURE = 4
"""Leading digits that a county's code shares with its prefecture's."""


@attrs.frozen(order=False)
class Jurisdiction:
    """A prefecture, prefecture-level city, or county unit of Yunnan."""

    code: str
    name: str
    autonomous: bool
    """Whether it is an ethnic autonomous area and so fixes festival days of its own (Holidays Measure art. 4)."""


@functools.cache
def jurisdictions() -> MappingProxyType[str, Jurisdiction]:
    """Prefectures and county units by code."""
    found: dict[str, Jurisdiction] = {}
    for unit in county_units():
        above = unit.code[:_PREFECTURE] + "00"
        found.setdefault(above, Jurisdiction(above, unit.prefecture, unit.autonomous_prefecture))
        found[unit.code] = Jurisdiction(unit.code, unit.name, unit.autonomous_county)
    return MappingProxyType(found)


@functools.cache
def _codes() -> MappingProxyType[str, str]:
    return MappingProxyType({one.name: one.code for one in jurisdictions().values()})


def code_of(code_or_name: str) -> str:
    """The code of a prefecture (``"532800"`` or ``"西双版纳傣族自治州"``) or county unit.

    Raises:
        InputError: not a text.
        UnknownNameError: Yunnan has none of that code or name.
    """
    if not isinstance(code_or_name, str):
        raise InputError(f"a place is given by its code or name, not by a {type(code_or_name).__name__}")
    code = _codes().get(code_or_name, code_or_name)
    if code not in jurisdictions():
        raise UnknownNameError("prefecture or county unit of Yunnan", code_or_name, [*jurisdictions(), *_codes()])
    return code


def followed_in(place: str | None) -> tuple[Jurisdiction, ...]:
    """The jurisdictions whose schedules a place follows beside the State's, the wider first; none for None."""
    if place is None:
        return ()
    code = code_of(place)
    above = code[:_PREFECTURE] + "00"
    codes = (code,) if code == above else (above, code)
    return tuple(jurisdictions()[one] for one in codes)
