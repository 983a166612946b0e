"""An act that went on while rules changed: its parts, and which of the rules cited holds over which part (clause 10.15).

A case is about one act under one state of the rules.  Where a rule that it cites began or ended while the act went on, the
act has parts, and each part is a case of its own.
"""

import datetime as dt

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.tolerance.norms import on_or_before
from cadre_policy.records import CaseFact, Norm, ToleranceCase

_ONE_DAY = dt.timedelta(days=1)


class NormStanding(LabelledEnum):
    """How a rule stands to a part of an act."""

    IN_FORCE = "in_force", "有效", "in force"
    BEGAN_LATER = "began_later", "此后才施行,不适用", "began later: does not apply"
    HAD_ENDED = "had_ended", "此前已失效,不适用", "had ended: does not apply"
    CANNOT_BE_TOLD = "cannot_be_told", "时间不全,不能确定", "cannot be told: dates are missing"


@attrs.frozen(order=False)
class NormOverPart:
    """A rule that the case cites, set against a part of the act."""

    norm: Norm
    standing: NormStanding

    @property
    def label(self) -> Label:
        """The rule and its standing, in words."""
        title, standing = self.norm.title, self.standing.label
        return Label(f"《{title}》:{standing.zh}", f"{title}: {standing.en}")


@attrs.frozen(order=False, kw_only=True)
class ActPart:
    """A part of an act over which no rule cited certainly began or ended."""

    number: int
    """From 1, in the order of time."""
    since: PartialDate | None
    until: PartialDate | None
    norms: tuple[NormOverPart, ...]
    """Every rule that the case cites, in its order."""

    @property
    def applicable(self) -> tuple[Norm, ...]:
        """The rules that certainly held over the part."""
        return tuple(one.norm for one in self.norms if one.standing is NormStanding.IN_FORCE)

    @property
    def not_applicable(self) -> tuple[Norm, ...]:
        """The rules that certainly did not hold on any day of the part."""
        return tuple(one.norm for one in self.norms if one.standing in _OUTSIDE)

    def say(self, language: Language) -> str:
        """The days of the part and how each rule stands to it, in one line."""
        unknown = Label("不详", "not on file")
        days = [unknown.say(language) if day is None else str(day) for day in (self.since, self.until)]
        rules = (";" if language == "zh" else "; ").join(one.label.say(language) for one in self.norms)
        return f"{days[0]}至{days[1]}:{rules}" if language == "zh" else f"{days[0]} to {days[1]}: {rules}"


_OUTSIDE = {NormStanding.BEGAN_LATER, NormStanding.HAD_ENDED}
_REST_ON_RULES = {
    CaseFact.BREACH,
    CaseFact.NORM_DEPARTED_FROM,
    CaseFact.KNOWING_VIOLATION,
    CaseFact.PERSISTED_AFTER_BAN,
    CaseFact.NO_EXPLICIT_LIMIT,
}
"""Findings that turn on the rules of the day."""


def act_parts(case: ToleranceCase) -> tuple[ActPart, ...]:
    """The act of a case in parts, split at each day on which a rule that it cites certainly began or ended.

    A change that may or may not lie within the act splits nothing; of that rule it cannot be told how it stands.

    Args:
        case: The case, with its act and the rules that it cites.
    """
    since, until = case.act_since, case.act_until
    cuts = sorted({day for norm in case.norms for day in _changes(norm) if _within(day, since, until)})
    begins = [since, *(PartialDate.on(day) for day in cuts)]
    ends = [*(PartialDate.on(day - _ONE_DAY) for day in cuts), until]
    return tuple(
        ActPart(
            number=number,
            since=first,
            until=last,
            norms=tuple(NormOverPart(norm, _standing(norm, first, last)) for norm in case.norms),
        )
        for number, (first, last) in enumerate(zip(begins, ends, strict=True), start=1)
    )


def split_case(case: ToleranceCase) -> tuple[ToleranceCase, ...]:
    """A case for each part of the act; the case itself where no rule changed while the act went on.

    A part cites the rules that may hold over it.  What was found of the whole act stands for each part, save findings that
    rest on the rules (breach, departure, knowing violation, persistence after a ban, no explicit limit): those have to be
    made of the part.

    Args:
        case: The case.
    """
    parts = act_parts(case)
    if len(parts) == 1:
        return (case,)
    kept = tuple(finding for finding in case.findings if finding.fact not in _REST_ON_RULES)
    return tuple(
        attrs.evolve(
            case,
            id=f"{case.id}/{part.number}",
            part_of=case.id,
            act_since=part.since,
            act_until=part.until,
            norms=tuple(one.norm for one in part.norms if one.standing not in _OUTSIDE),
            findings=kept,
        )
        for part in parts
    )


def _changes(norm: Norm) -> list[Date]:
    """The first day of a rule and the first day without it, as far as they are exactly known."""
    begins = [norm.valid_from.first_day] if norm.valid_from is not None and norm.valid_from.exact else []
    until = norm.valid_until
    return begins + ([until.first_day + _ONE_DAY] if until is not None and until.exact else [])


def _within(day: Date, since: PartialDate | None, until: PartialDate | None) -> bool:
    """Whether an act certainly began before a day and certainly had not ended on the eve of it."""
    return since is not None and until is not None and since.last_day < day <= until.first_day


def _standing(norm: Norm, since: PartialDate | None, until: PartialDate | None) -> NormStanding:
    if on_or_before(norm.valid_from, until) is False:
        return NormStanding.BEGAN_LATER
    if on_or_before(since, norm.valid_until) is False:
        return NormStanding.HAD_ENDED
    begun = on_or_before(norm.valid_from, since)
    held_on = True if norm.in_force else on_or_before(until, norm.valid_until)
    return NormStanding.IN_FORCE if begun and held_on else NormStanding.CANNOT_BE_TOLD


__all__ = ["ActPart", "NormOverPart", "NormStanding", "act_parts", "split_case"]
