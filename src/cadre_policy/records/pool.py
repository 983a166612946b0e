"""Lists of cadres who are trained and held in reserve (Opinion art. 14)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import Check, about

__all__ = ["PoolListing"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class PoolListing(Period):
    """The time for which a person stands on a list of cadres in training and reserve."""

    label = Label("培养储备名单", "listing in a training pool")
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("列入日期", "listed on"))
    until: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("移出日期", "last day"))
    ongoing: bool | None = attrs.field(
        default=None, metadata=about("是否在册", "still listed", meaning="On the day up to which the list is complete.")
    )
    checks: ClassVar[tuple[Check, ...]] = Period.checks
