"""Recorded marks of a group or unit added up under a scheme that the caller supplies, with how it came about.

The scheme's weights and the body's marks decide; nothing is added.  A mark that is missing is never zero: the result
then lies between two bounds.  A veto item is shown and takes nothing away here: what follows from it the body decides.
Persons are not scored.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from cadre_policy.errors import FactsError, NotToldError, UnknownNameError
from cadre_policy.law import Label, Language
from cadre_policy.measures import Percent
from cadre_policy.policies.assessment_schemes.achievements import ACHIEVEMENTS
from cadre_policy.policies.assessment_schemes.tree import WHOLE, leaves, siblings, upwards
from cadre_policy.records import Aspect, AssessmentScheme, Indicator, MarkSheet, SchemeSubject, VetoItem

_ALL = Fraction(WHOLE.amount)


@attrs.frozen(order=False, kw_only=True)
class Contribution:
    """What one indicator adds."""

    indicator: Indicator
    weight: Fraction
    """Its share of the whole, from 0 to 1: its own weight times those of its headings."""
    mark: Percent | None

    @property
    def lowest(self) -> Fraction:
        """The least that it can add, in points of 100."""
        return self.weight * (Fraction(0) if self.mark is None else Fraction(self.mark.amount))

    @property
    def highest(self) -> Fraction:
        """The most that it can add, in points of 100."""
        return self.weight * (_ALL if self.mark is None else Fraction(self.mark.amount))

    def say(self, language: Language) -> str:
        """Weight times mark, or that the mark is missing."""
        named = self.indicator.name or self.indicator.id
        share = f"{_shown(self.weight * _ALL)}%"
        if self.mark is None:
            if language == "zh":
                return f"{named}:权重{share},得分未载明,计0至{_shown(self.highest)}分"
            return f"{named}: weight {share}, no mark on file, 0 to {_shown(self.highest)} points"
        if language == "zh":
            return f"{named}:权重{share}×得分{self.mark.amount}={_shown(self.lowest)}分"
        return f"{named}: weight {share} x mark {self.mark.amount} = {_shown(self.lowest)} points"


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class SchemeScore:
    """The sum of weights times marks, between two bounds while marks are missing."""

    scheme: AssessmentScheme
    contributions: tuple[Contribution, ...]
    vetoes: tuple[tuple[VetoItem, bool | None], ...]
    """Each veto item of the scheme, and whether a body established it; None is not on file."""

    @property
    def lowest(self) -> Fraction:
        """The least that the sum can be, in points of 100."""
        return sum((one.lowest for one in self.contributions), start=Fraction(0))

    @property
    def highest(self) -> Fraction:
        """The most that the sum can be, in points of 100."""
        return sum((one.highest for one in self.contributions), start=Fraction(0))

    @property
    def value(self) -> Fraction | None:
        """The sum; None while a mark that has weight is missing."""
        return self.lowest if self.lowest == self.highest else None

    @property
    def missing(self) -> tuple[Indicator, ...]:
        """The indicators without a mark, the weightiest first."""
        without = [one for one in self.contributions if one.mark is None]
        return tuple(one.indicator for one in sorted(without, key=lambda one: -one.weight))

    def explain(self, language: Language = "en") -> str:
        """The sum, what each indicator adds, the veto items, and the kinds of achievement, as plain text."""
        zh = language == "zh"
        low, high = _shown(self.lowest), _shown(self.highest)
        if self.value is None:
            head = (
                f"尚缺得分,总分在{low}至{high}分之间" if zh else f"marks are missing: between {low} and {high} points"
            )
        else:
            head = f"总分{low}分" if zh else f"{low} points"
        lines = [head, *(f"  - {one.say(language)}" for one in self.contributions)]
        lines += [f"  - {_veto(item, established).say(language)}" for item, established in self.vetoes]
        lines += [f"  - {line.say(language)}" for line in self.achievements()]
        return "\n".join(lines)

    def achievements(self) -> Iterator[Label]:
        """For each kind of achievement that the scheme looks at, the indicators that do and whether they have a mark (5.4)."""
        for aspect in ACHIEVEMENTS:
            found = [one for one in self.contributions if self._looks_at(one.indicator, aspect)]
            if found:
                named = [(one.indicator.name or one.indicator.id, one.mark) for one in found]
                zh = "、".join(name if mark is not None else f"{name}(得分未载明)" for name, mark in named)
                en = ", ".join(name if mark is not None else f"{name} (no mark on file)" for name, mark in named)
                yield Label(f"{aspect.label.zh}:{zh}", f"{aspect.label.en}: {en}")

    def _looks_at(self, indicator: Indicator, aspect: Aspect) -> bool:
        return any(aspect in one.aspects for one in upwards(self.scheme, indicator))

    def __repr__(self) -> str:
        """The scheme's identifier only."""
        return f"<SchemeScore under {self.scheme.id!r}>"


_STATES = {
    True: Label("已认定成立,后果由主管机关决定", "established; what follows the body decides"),
    False: Label("未成立", "not established"),
    None: Label("是否成立未载明", "not on file whether established"),
}


def _veto(item: VetoItem, established: bool | None) -> Label:
    named = item.name or item.id
    state = _STATES[established]
    return Label(f"一票否决事项“{named}”:{state.zh}", f"veto item {named!r}: {state.en}")


def _shown(points: Fraction) -> str:
    """Points with at most two decimals, a half rounded up; marked where that is not exact."""
    hundredths = points * _ALL
    nearest = (hundredths + Fraction(1, 2)).__floor__()
    whole, parts = divmod(nearest, int(WHOLE.amount))
    text = f"{whole}.{parts:02d}".rstrip("0").rstrip(".")
    return text if hundredths == nearest else f"≈{text}"


def scheme_score(scheme: AssessmentScheme, sheet: MarkSheet) -> SchemeScore:
    """What the recorded marks of a group or unit come to under a scheme.

    Args:
        scheme: The scheme, with weights that come to 100 % at every heading.
        sheet: The marks and veto items on file; a mark stands on an indicator that is no heading.

    Raises:
        NotToldError: the scheme does not say whom it assesses, or a weight is not on file.
        FactsError: the scheme assesses persons, its weights do not add up, or the sheet is of another scheme.
        UnknownNameError: a mark or veto item that the scheme does not have.
    """
    if scheme.subject is None:
        raise NotToldError("scheme.subject: say whether the scheme assesses groups or units; persons are not scored")
    if scheme.subject is SchemeSubject.PERSON:
        raise FactsError("scheme.subject: only groups and units are scored here; a person is for the body to assess")
    if sheet.scheme != scheme.id:
        raise FactsError(f"sheet.scheme: marks under {scheme.id!r} are wanted, not under {sheet.scheme!r}")
    for group in siblings(scheme):
        if group.adds_up is not True:
            at = "the top" if group.heading is None else repr(group.heading.id)
            if group.adds_up is None:
                raise NotToldError(f"scheme.indicators: a weight under {at} is not on file")
            raise FactsError(f"scheme.indicators: the weights under {at} do not come to {WHOLE.amount} %")
    items = leaves(scheme)
    _known("indicator with a mark", (mark.indicator for mark in sheet.marks), [one.id for one in items])
    _known("veto item", (veto.item for veto in sheet.vetoes), [one.id for one in scheme.vetoes])
    marks = {mark.indicator: mark.value for mark in sheet.marks}
    established = {veto.item: veto.established for veto in sheet.vetoes}
    return SchemeScore(
        scheme=scheme,
        contributions=tuple(
            Contribution(indicator=one, weight=_share(scheme, one), mark=marks.get(one.id)) for one in items
        ),
        vetoes=tuple((item, established.get(item.id)) for item in scheme.vetoes),
    )


def _known(kind: str, given: Iterable[str], known: list[str]) -> None:
    for name in given:
        if name not in known:
            raise UnknownNameError(kind, name, known)


def _share(scheme: AssessmentScheme, indicator: Indicator) -> Fraction:
    share = Fraction(1)
    for one in upwards(scheme, indicator):
        assert one.weight is not None  # checked before
        share *= Fraction(one.weight.amount) / _ALL
    return share


__all__ = ["Contribution", "SchemeScore", "scheme_score"]
