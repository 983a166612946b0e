"""What the words of rules refer to and what is no question itself: dated values, readings, who decides."""

from __future__ import annotations

import datetime as dt
import enum
import types
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.rules.outcome import Status

T = TypeVar("T")


class Change(enum.Enum):
    """What would have to happen for a fact to be different."""

    CHANGEABLE = "changeable"
    """The person or the unit can bring it about."""
    CORRECTABLE = "correctable"
    """It differs only if the record is wrong."""
    FIXED = "fixed"
    """It cannot be otherwise."""
    FINDING = "finding"
    """A body found it; it differs only if found otherwise."""
    PROTECTED = "protected"
    """Sex, ethnicity, party affiliation: never proposed as something to change."""


class Rounding(enum.Enum):
    """How a part of a place is treated."""

    DOWN = "down"
    HALF_UP = "half up"
    UP = "up"


def frozen_mapping(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """A copy that nobody can change."""
    return types.MappingProxyType(dict(value))


def _since(value: PartialDate | dt.date | str) -> PartialDate:
    since = to_partial_date(value)
    assert since is not None
    return since


@attrs.frozen(order=False, eq=False, kw_only=True)
class Dated(Generic[T]):
    """A value that a parameter has from a day on."""

    value: T | Status
    """The value, or ``Status.LEFT_OPEN`` (the text gives no figure) or ``Status.NOT_IN_FORCE`` (repealed)."""
    since: PartialDate = attrs.field(converter=_since)
    """The day it began to hold; a span means: not before its first day, certainly by its last."""
    promulgated: PartialDate | None = attrs.field(converter=to_partial_date, default=None)
    """When it was made known; None means with the day it began to hold."""
    cite: Citation | None = None
    """Where this value stands, if elsewhere than the parameter's own citation."""
    evidence: Evidence = Evidence.VERIFIED
    basis: Basis = Basis.TEXT


@attrs.frozen(order=False, eq=False, kw_only=True)
class Reading:
    """A question of interpretation on which the text does not speak clearly.

    With no default the reading is *unsettled*: a rule is decided only where all alternatives agree.
    """

    name: str
    """Dotted lower-case name, unique in the library: ``"tolerance.breach"``."""
    label: Label
    """The question."""
    cite: Citation
    alternatives: Mapping[str, Label] = attrs.field(converter=frozen_mapping)
    default: str | None

    def __attrs_post_init__(self) -> None:
        if len(self.alternatives) < 2 or (self.default is not None and self.default not in self.alternatives):
            raise RuleWritingError(f"{self.name}: a reading has two or more alternatives, one of them its default")


@attrs.frozen(order=False, kw_only=True)
class Authority:
    """Who decides what a rule determines, and what a person can do about it."""

    body: Label
    """The competent body: the library determines, this body decides."""
    remedy: Label | None = None
    """By when and to whom a person may turn; None where no text gives one."""
    cites: tuple[Citation, ...] = ()


__all__ = ["Authority", "Change", "Dated", "Reading", "Rounding", "frozen_mapping"]
