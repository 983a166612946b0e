"""Teams that a unit sends to villages: a first secretary and members."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import Check, about

__all__ = ["VillageGroup", "VillageTeam"]


class VillageGroup(LabelledEnum):
    """Whether a village is of the three types to which a whole team is sent."""

    THREE_TYPES = "three_types", "须派工作队的三类村", "of the three types to which a team is sent"
    OTHER = "other", "其他村", "another village"


@attrs.frozen(kw_only=True, order=False, repr=False)
class VillageTeam(Period):
    """One team in one village."""

    label = Label("驻村工作队", "village team")
    village: str = attrs.field(metadata=about("村", "village", Privacy.PLAIN, "The caller's own name of it."))
    group: VillageGroup | None = attrs.field(
        default=None,
        metadata=about("村类别", "group of villages", Privacy.PLAIN, "As the notice or the county lists it."),
    )
    first_secretary: str | None = attrs.field(
        default=None, metadata=about("第一书记标识", "first secretary", Privacy.PERSONAL, "Identifier.")
    )
    members: tuple[str, ...] = attrs.field(
        default=(),
        metadata=about("其他队员标识", "other members", Privacy.PERSONAL, "Identifiers, without the first secretary."),
    )
    complete: bool | None = attrs.field(
        default=None, metadata=about("队员是否齐全", "nobody is missing from the list", Privacy.PLAIN)
    )
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("进驻日期", "from", Privacy.PLAIN)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("撤离日期", "last day", Privacy.PLAIN)
    )
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否仍在驻村", "still there", Privacy.PLAIN, "On the day up to which the list is complete."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Period.checks,
        Check(
            ("members",),
            lambda members: len(set(members)) == len(members),
            Label("互不相同的队员标识", "members named once each"),
        ),
        Check(
            ("first_secretary", "members"),
            lambda first, members: first not in members,
            Label("不含第一书记的队员标识", "members without the first secretary"),
        ),
    )
