"""What an answer can be besides a value: the kinds of absence, kept apart."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import attrs

from cadre_policy.law.label import Label


class Status(enum.Enum):
    """Whether a question was determined, and if not, why not."""

    DETERMINED = "determined"
    NOT_KNOWN = "not known"
    """Facts are missing, and what they are matters."""
    NOT_IN_FORCE = "not in force"
    """No text was in force on the date that decides."""
    LEFT_OPEN = "left open by the text"
    """The text gives no figure, or has two readings and none was chosen."""
    FOR_JUDGEMENT = "for judgement"
    """The text leaves the outcome to a competent body."""
    UNCONFIRMED = "resting on an unconfirmed figure"
    """A figure or date that is only recalled would decide."""

    @property
    def label(self) -> Label:
        """The status in words."""
        return _LABELS[self]


_LABELS = {
    Status.DETERMINED: Label("已确定", "determined"),
    Status.NOT_KNOWN: Label("尚不能确定(缺少事实)", "not known (facts are missing)"),
    Status.NOT_IN_FORCE: Label("当时尚无有效规定", "not in force"),
    Status.LEFT_OPEN: Label("文件未作规定", "left open by the text"),
    Status.FOR_JUDGEMENT: Label("由主管机关判断", "for the competent body to judge"),
    Status.UNCONFIRMED: Label("取决于未经核实的数字或日期", "resting on an unconfirmed figure"),
}

CAUSES = tuple(status for status in Status if status is not Status.DETERMINED)
"""The causes of absence, in the order in which a reader is best told of them."""


@attrs.frozen(order=False)
class Absence:
    """No value, and the causes why; takes a value's place while a rule is reckoned."""

    causes: frozenset[Status]

    @property
    def status(self) -> Status:
        """The cause to name first."""
        return next(cause for cause in CAUSES if cause in self.causes)


NOT_KNOWN = Absence(frozenset({Status.NOT_KNOWN}))


def absence(cause: Status) -> Absence:
    """The absence with a single cause."""
    return Absence(frozenset({cause}))


def joined(absences: Iterable[Absence]) -> Absence:
    """The absence with the causes of all."""
    return Absence(frozenset().union(*(a.causes for a in absences)))
