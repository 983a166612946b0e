"""Where someone works or a unit stands."""

from typing import ClassVar

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.label import Label
from cadre_policy.law.places import county_unit
from cadre_policy.privacy import Privacy
from cadre_policy.records.record import Check, Record, about

__all__ = ["Place"]


def _is_division(code: str) -> bool:
    """Six digits; one of Yunnan's (53) must be a county unit that exists."""
    if len(code) != 6 or not (code.isascii() and code.isdecimal()):
        return False
    try:
        return not code.startswith("53") or county_unit(code).code == code
    except UnknownNameError:
        return False


@attrs.frozen(kw_only=True, order=False, repr=False)
class Place(Record):
    """A county unit, and a township in it where that is known."""

    label = Label("地点", "place")
    county: str | None = attrs.field(
        default=None,
        metadata=about(
            "县级政区代码", "county unit", Privacy.PLAIN, 'Statistical division code of six digits: "533325".'
        ),
    )
    township: str | None = attrs.field(
        default=None,
        metadata=about("乡镇（街道）", "township", Privacy.PLAIN, "Full name; None for county level and above."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(
            ("county",),
            _is_division,
            Label("六位县级政区代码（云南的须存在）", "a division code of six digits, in Yunnan one that exists"),
        ),
    )
