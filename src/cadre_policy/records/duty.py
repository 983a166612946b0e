"""What a unit did to perform a duty of the Opinion that recurs or is done once."""

from typing import ClassVar

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.label import Label
from cadre_policy.law.opinion import OPINION
from cadre_policy.measures import Count, PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.posting import Tier
from cadre_policy.records.record import Check, about

__all__ = ["DutyDone"]


def _is_clause(text: str) -> bool:
    try:
        return OPINION.clause(text).id == text
    except UnknownNameError:
        return False


@attrs.frozen(kw_only=True, order=False, repr=False)
class DutyDone(Event):
    """One meeting, survey, circular, adopted mechanism or batch by which a clause was carried out."""

    label = Label("落实情况", "duty carried out")
    clause: str = attrs.field(
        metadata=about("条款", "clause", Privacy.PLAIN, 'Clause of the Opinion\'s register: "3.2", "9.5".')
    )
    on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("日期", "day", Privacy.PLAIN))
    persons: Count | None = attrs.field(
        default=None, metadata=about("涉及人数", "persons", Privacy.PLAIN, "How many it reached or named.")
    )
    tiers: tuple[Tier, ...] = attrs.field(
        default=(),
        metadata=about(
            "层级", "tiers", Privacy.PLAIN, "Of the cadres whom a yearly batch named; an entry a tier tells most."
        ),
    )
    cases: tuple[str, ...] = attrs.field(
        default=(), metadata=about("涉及案件标识", "cases", Privacy.PLAIN, "Identifiers of tolerance cases.")
    )
    note: str | None = attrs.field(default=None, metadata=about("说明", "note", Privacy.PLAIN))
    checks: ClassVar[tuple[Check, ...]] = (
        Check(("clause",), _is_clause, Label("《实施意见》条款登记中的编号", "a clause of the Opinion's register")),
    )
