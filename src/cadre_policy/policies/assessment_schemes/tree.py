"""The tree of a scheme's indicators: headings, dimensions, and the weights of those that stand side by side."""

from collections.abc import Iterator

import attrs

from cadre_policy.law import Label
from cadre_policy.measures import Percent
from cadre_policy.records import AssessmentScheme, Dimension, Indicator
from cadre_policy.records.problem import Step

WHOLE = Percent(Percent.highest)
"""All of a heading."""


@attrs.frozen(order=False, eq=False, repr=False)
class Siblings:
    """The indicators under one heading, or at the top."""

    heading: Indicator | None
    members: tuple[Indicator, ...]

    @property
    def known(self) -> Percent | None:
        """The weights on file together; None if they are above the whole."""
        total = sum(one.weight.amount for one in self.members if one.weight is not None)
        return Percent(total) if total <= WHOLE.amount else None

    @property
    def adds_up(self) -> bool | None:
        """Whether the weights come to the whole; None while one of them is not on file."""
        known = self.known
        if known is None:
            return False
        return None if any(one.weight is None for one in self.members) else known == WHOLE


def siblings(scheme: AssessmentScheme) -> Iterator[Siblings]:
    """The indicators at the top, and those under each heading, in the order of the scheme."""
    for heading in (None, *scheme.indicators):
        members = members_of(scheme, heading)
        if members or heading is None:
            yield Siblings(heading, members)


def members_of(scheme: AssessmentScheme, heading: Indicator | None) -> tuple[Indicator, ...]:
    """The indicators right under a heading, or at the top."""
    under = None if heading is None else heading.id
    return tuple(one for one in scheme.indicators if one.under == under)


def leaves(scheme: AssessmentScheme) -> tuple[Indicator, ...]:
    """The indicators that are no heading over others."""
    headings = {one.under for one in scheme.indicators}
    return tuple(one for one in scheme.indicators if one.id not in headings)


def upwards(scheme: AssessmentScheme, indicator: Indicator) -> tuple[Indicator, ...]:
    """An indicator and its headings, from below."""
    by_id = {one.id: one for one in scheme.indicators}
    found = [indicator]
    while found[-1].under is not None:
        found.append(by_id[found[-1].under])
    return tuple(found)


def dimension_of(scheme: AssessmentScheme, indicator: Indicator) -> Dimension | None:
    """The dimension of an indicator: its own, or that of the nearest heading that states one."""
    return next((one.dimension for one in upwards(scheme, indicator) if one.dimension is not None), None)


def path_to(scheme: AssessmentScheme, indicator: Indicator) -> tuple[Step, ...]:
    """Where an indicator stands in the scheme's record."""
    return (Step("indicators", Label("指标", "indicators")), _step(scheme.indicators.index(indicator), indicator))


def path_to_veto(scheme: AssessmentScheme, index: int) -> tuple[Step, ...]:
    """Where a veto item stands in the scheme's record."""
    return (Step("vetoes", Label("一票否决事项", "single-veto items")), _step(index, scheme.vetoes[index]))


def _step(index: int, item: object) -> Step:
    """A place in a list, with the name that the scheme gives it."""
    place = Step.item(index)
    name = getattr(item, "name", None)
    return place if name is None else Step(index, Label(f"{place.label.zh}“{name}”", f"{place.label.en} ({name})"))


__all__ = [
    "WHOLE",
    "Siblings",
    "dimension_of",
    "leaves",
    "members_of",
    "path_to",
    "path_to_veto",
    "siblings",
    "upwards",
]
