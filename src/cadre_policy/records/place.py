"""Where someone works or a unit stands."""

from typing import ClassVar

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.law.places import county_unit
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date, to_known_date
from cadre_policy.records.record import Check, Record, about, in_order

__all__ = ["DeclaredTownship", "Place", "TownshipKind"]


class TownshipKind(LabelledEnum):
    """The three kinds of townships that article 18 of the Opinion favours."""

    BORDER = "border", "边疆乡镇", "border township"
    ETHNIC = "ethnic", "民族乡镇", "ethnic township"
    POOR = "poor", "贫困乡镇", "poor township"


@attrs.frozen(kw_only=True, order=False, repr=False)
class DeclaredTownship(Record):
    """That a document names the township as one of a kind: a poor township need not lie in a poor county."""

    label = Label("乡镇认定", "township as a document names it")
    kind: TownshipKind = attrs.field(metadata=about("乡镇类别", "kind", Privacy.PLAIN))
    source: str = attrs.field(
        metadata=about("认定文件", "source", Privacy.PLAIN, "The document that names it; must be given.")
    )
    since: PartialDate = attrs.field(converter=to_known_date, metadata=about("认定日期", "named since", Privacy.PLAIN))
    until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("退出日期", "left on", Privacy.PLAIN, "The day on which it left the list; None: it has not."),
    )
    checks: ClassVar[tuple[Check, ...]] = (in_order("since", "until"),)


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
    declared: tuple[DeclaredTownship, ...] = attrs.field(
        default=(),
        metadata=about(
            "乡镇认定", "declared kinds", Privacy.PLAIN, "Documents that name the township; empty: none on file."
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(
            ("county",),
            _is_division,
            Label("六位县级政区代码（云南的须存在）", "a division code of six digits, in Yunnan one that exists"),
        ),
        Check(
            ("township", "declared"),
            lambda township, declared: township is not None or not declared,
            Label("不填（未填乡镇）", "nothing, because no township is given"),
            with_blanks=True,
        ),
    )
