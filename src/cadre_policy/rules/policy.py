"""What a rule is asked under: readings, overlays, holiday schedules, and the least evidence accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs

from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label
from cadre_policy.rules.declared import Dated, Reading
from cadre_policy.rules.expression import Parameter

if TYPE_CHECKING:
    from cadre_policy.law.calendar import Schedule, WorkingCalendar


@attrs.frozen(order=False, eq=False, kw_only=True)
class Overlay:
    """Other values for a parameter: a prefecture's own rule, or a reform that is being studied."""

    parameter: Parameter[Any]
    values: tuple[Dated[Any], ...]
    source: Label
    """Where the values come from, in words: a document, or "what if"."""

    def __attrs_post_init__(self) -> None:
        attrs.evolve(self.parameter, values=self.values)  # the parameter's own checks, on the new values


@attrs.frozen(order=False, eq=True, kw_only=True, cache_hash=True)
class Policy:
    """The law as one asks it: immutable, and named in every answer.

    Change it with :meth:`with_`, which returns another policy.
    """

    name: str
    label: Label
    jurisdiction: str = "530000"
    """Administrative division code; 530000 is Yunnan."""
    readings: tuple[tuple[Reading, str], ...] = ()
    overlays: tuple[Overlay, ...] = ()
    lowest_evidence: Evidence = Evidence.SECONDARY
    """Figures and dates of less evidence do not decide."""
    schedules: tuple[Schedule, ...] = ()
    """Holiday schedules beyond those that ship: next year's, a prefecture's."""

    def with_(
        self,
        *,
        name: str | None = None,
        label: Label | None = None,
        readings: Mapping[Reading, str] | None = None,
        overlays: tuple[Overlay, ...] = (),
        lowest_evidence: Evidence | None = None,
        jurisdiction: str | None = None,
        schedules: tuple[Schedule, ...] = (),
    ) -> Self:
        """A copy with other readings, overlays, schedules or accepted evidence.

        An overlay replaces an earlier one of the same parameter, a schedule one of the same year and place.

        Raises:
            InputError: two of the schedules given are of the same year and place.
            UnknownNameError: a reading has no such alternative; the text lists those it has.
        """
        chosen = dict(self.readings)
        for which, alternative in (readings or {}).items():
            if alternative not in which.alternatives:
                raise UnknownNameError(f"alternative of the reading {which.name}", alternative, which.alternatives)
            chosen[which] = alternative
        replaced = {overlay.parameter for overlay in overlays}
        kept = tuple(overlay for overlay in self.overlays if overlay.parameter not in replaced)
        added = {(one.place, one.year): one for one in schedules}
        if len(added) < len(schedules):
            raise InputError("of one year and place, one schedule is wanted: the last that was issued")
        return attrs.evolve(
            self,
            name=name or f"{self.name}*",
            label=label or Label(f"{self.label.zh}(变更)", f"{self.label.en} (changed)"),
            readings=tuple(sorted(chosen.items(), key=lambda pair: pair[0].name)),
            overlays=(*kept, *overlays),
            lowest_evidence=self.lowest_evidence if lowest_evidence is None else lowest_evidence,
            jurisdiction=jurisdiction or self.jurisdiction,
            schedules=(*(one for one in self.schedules if (one.place, one.year) not in added), *schedules),
        )

    @property
    def calendar(self) -> WorkingCalendar:
        """The working calendar: the schedules that ship, those added, none of less than the accepted evidence."""
        from cadre_policy.law.calendar import working_calendar  # loads on use: few questions need it

        return working_calendar(self.schedules, self.lowest_evidence)

    def reading(self, which: Reading) -> str | None:
        """The alternative chosen for a reading; None if it stays unsettled."""
        return next((name for reading, name in self.readings if reading is which), which.default)

    def values_of(self, parameter: Parameter[Any]) -> tuple[Dated[Any], ...]:
        """A parameter's dated values under this policy."""
        return next((o.values for o in self.overlays if o.parameter is parameter), parameter.values)


YUNNAN = Policy(
    name="yunnan", label=Label("云南省(现行文本,默认理解)", "Yunnan (texts as they stand, default readings)")
)
"""The default: the texts as they stand, every reading at its default, nothing decided by memory alone."""
