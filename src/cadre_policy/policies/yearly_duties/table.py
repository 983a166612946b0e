"""What the text asks for every year, and with it all duties of the Opinion that are watched, in the order of its text."""

from collections.abc import Collection
from typing import Final

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import OPINION, Clause, LabelledEnum
from cadre_policy.policies.monitored_duties import MONITORED, DutyBearer, DutyEvidence, MonitoredDuty
from cadre_policy.policies.yearly_duties.facts import BatchKind


class DutyInterval(LabelledEnum):
    """How often the text asks for something."""

    YEAR = "year", "每年", "every calendar year"
    NOT_SET = "not_set", "原文未规定间隔", "no interval in the text"


@attrs.frozen(kw_only=True, order=False, eq=False)
class YearlyDuty:
    """A clause that the text asks to be carried out every year."""

    clause_id: str
    bearer: DutyBearer
    """Whom it binds, as read from the context."""
    evidence: DutyEvidence
    """What shows that it was carried out."""
    batch: BatchKind | None
    """Which of the three batches it is; None is the survey of leading groups and reserve cadres."""

    @property
    def clause(self) -> Clause:
        """The clause in the Opinion's register."""
        return OPINION.clause(self.clause_id)


_B, _E = DutyBearer, DutyEvidence

YEARLY: Final = (
    YearlyDuty(clause_id="3.2", bearer=_B.ORGANISATION_DEPARTMENT, evidence=_E.REPORT, batch=None),
    YearlyDuty(clause_id="20.6", bearer=_B.COMPETENT_BODY, evidence=_E.LIST, batch=BatchKind.MODELS),
    YearlyDuty(clause_id="20.7", bearer=_B.ORGANISATION_DEPARTMENT, evidence=_E.LIST, batch=BatchKind.PROMOTED),
    YearlyDuty(clause_id="20.8", bearer=_B.DISCIPLINE_ORGAN, evidence=_E.NUMBERS, batch=BatchKind.TOLERATED),
)
"""The yearly full check-up (17.3) is owed to each person, and stands under check-ups."""


@attrs.frozen(kw_only=True, order=False, eq=False)
class DutyRow:
    """One duty of the whole table: what the text asks, of whom, how often, and what shows it."""

    clause_id: str
    interval: DutyInterval
    bearer: DutyBearer
    evidence: DutyEvidence
    duty: MonitoredDuty | YearlyDuty

    @property
    def clause(self) -> Clause:
        """The clause in the Opinion's register; its text is ours, and it says whether the bearer is read from the context."""
        return OPINION.clause(self.clause_id)


def _row(duty: MonitoredDuty | YearlyDuty) -> DutyRow:
    return DutyRow(
        clause_id=duty.clause_id,
        interval=DutyInterval.YEAR if isinstance(duty, YearlyDuty) else DutyInterval.NOT_SET,
        bearer=duty.bearer,
        evidence=duty.evidence,
        duty=duty,
    )


def _in_order(row: DutyRow) -> tuple[int, ...]:
    return tuple(int(part) for part in row.clause_id.split("."))


DUTIES: Final = tuple(sorted((*map(_row, MONITORED), *map(_row, YEARLY)), key=_in_order))
"""One table of all duties that are watched: those of every year and those for which the text sets no interval."""


def yearly_duty(clause: str) -> YearlyDuty:
    """The yearly duty of one clause, such as ``"20.6"``.

    Raises:
        UnknownNameError: the clause asks for nothing every year; the error lists those that do.
    """
    found = next((duty for duty in YEARLY if duty.clause_id == clause), None)
    if found is None:
        raise UnknownNameError("yearly duty", clause, [duty.clause_id for duty in YEARLY])
    return found


def split_bound(bound: Collection[str] | None) -> tuple[Collection[str] | None, Collection[str] | None]:
    """The clauses that bind a unit, those of every year and those without an interval; None, which is not known, stays so.

    Raises:
        UnknownNameError: of one of them no duty is watched; the error lists clauses that look alike.
    """
    if bound is None:
        return None, None
    known = [row.clause_id for row in DUTIES]
    for clause in bound:
        if clause not in known:
            raise UnknownNameError("duty", clause, known)
    yearly = {duty.clause_id for duty in YEARLY}
    return set(bound) & yearly, set(bound) - yearly


__all__ = ["DUTIES", "YEARLY", "DutyInterval", "DutyRow", "YearlyDuty", "split_bound", "yearly_duty"]
