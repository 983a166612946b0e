"""The explained path = the formula: random subjects asked both ways, values, causes and errors compared.

For the tests of policies: ``disagreements(rule, on=...)`` gives what differs, in words; nothing is the wish.
"""

import contextlib
import datetime as dt
import enum
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import Any, cast

from cadre_policy.errors import DateError, RuleConflictError
from cadre_policy.measures import PartialDate
from cadre_policy.proofs.civil import Calendar, Day
from cadre_policy.proofs.formula import Formula
from cadre_policy.proofs.formulas import Formulas
from cadre_policy.proofs.unknowns import Unknowns
from cadre_policy.proofs.values import Amount, Flag, Member, Span
from cadre_policy.rules.compiled import Compiled, compiled
from cadre_policy.rules.expression import Rule
from cadre_policy.rules.outcome import CAUSES, Absence, Status
from cadre_policy.rules.policy import YUNNAN, Policy
from frames.sample import SEED, explained, sample, subjects, usual_count
from proofs.evaluator import compiled as compiled_terms


def terms_of(formula: Formula) -> list[Any]:
    """The two kinds of error, the causes, and the parts of the value."""
    causes = [formula.causes.get(cause, False) for cause in CAUSES]
    return [formula.conflict, formula.outside, *causes, *_value_terms(formula)]


def _value_terms(formula: Formula) -> Iterator[Any]:
    match formula.value:
        case Flag(truth=truth):
            yield truth
        case Amount(units=units):
            yield units
        case Member(place=place):
            yield place
        case Span(first=first, last=last):
            yield from (*_day_terms(first), *_day_terms(last))


def _day_terms(day: Day) -> tuple[Any, ...]:
    return day.parts if day.counted else (day.ordinal,)


def _ordinal(terms: list[Any]) -> int:
    """A day from its ordinal, or from its month and day of the month, which must exist."""
    if len(terms) == 1:
        return int(terms[0])
    month, day = terms
    return dt.date(month // 12, month % 12 + 1, day).toordinal()


def said(formula: Formula, results: tuple[Any, ...], kind: type[Any]) -> Any:
    """The outcome that evaluated terms stand for: an error, causes, or a plain value."""
    conflict, outside, *rest = results
    if conflict or outside:
        return RuleConflictError if conflict else DateError
    causes = frozenset(cause for cause, true in zip(CAUSES, rest, strict=False) if true)
    if causes:
        return causes
    values = rest[len(CAUSES) :]
    match formula.value:
        case Flag():
            return bool(values[0])
        case Amount(decimals=decimals):
            return Decimal(values[0]).scaleb(-decimals)
        case Member():
            return list(cast("type[enum.Enum]", kind))[values[0]]
        case Span(first=first):
            middle = len(_day_terms(first))
            return PartialDate(_ordinal(values[:middle]), _ordinal(values[middle:]))
    return "nothing, without a cause"


def expected(outcome: Any) -> Any:
    """The same of the explained path's outcome."""
    if isinstance(outcome, Absence):
        return outcome.causes
    if isinstance(outcome, RuleConflictError | DateError):
        return type(outcome)
    return Decimal(outcome) if isinstance(outcome, int | Decimal) and not isinstance(outcome, bool) else outcome


def reader(name: str, kind: type[Any]) -> Callable[[Any], Any]:
    """How the value of a formula's unknown is read from a subject; of what is not on file, just any."""
    _, fact, *part = name.split(".")
    on_file = attrgetter(fact)
    if part == ["known"]:
        return lambda facts: on_file(facts) is not None
    if part:
        end, of_day = attrgetter(part[0]), _OF_DAY[part[1]]
        return lambda facts: of_day(700_000 if on_file(facts) is None else end(on_file(facts)))
    if kind is bool:
        return lambda facts: on_file(facts) is True
    if issubclass(kind, enum.Enum):
        places = {None: 0} | {member: place for place, member in enumerate(kind)}
        return lambda facts: places[on_file(facts)]
    units = 10**kind.decimals
    return lambda facts: 1 if on_file(facts) is None else int(on_file(facts).amount * units)


_OF_DAY: dict[str, Callable[[int], int]] = {
    "ordinal": lambda ordinal: ordinal,
    "month": lambda ordinal: 12 * dt.date.fromordinal(ordinal).year + dt.date.fromordinal(ordinal).month - 1,
    "day": lambda ordinal: dt.date.fromordinal(ordinal).day,
}


class Formulated:
    """A rule's formula, ready to be tried on subjects."""

    def __init__(self, ready: Compiled, *, complete: bool = False) -> None:
        self.ready = ready
        self.facts = Unknowns("a", ready.rule.subject, Calendar(), complete=complete)
        self.formula = Formulas(self.facts)(ready.resolved)
        self.terms = terms_of(self.formula)
        self.names, self.function = compiled_terms(self.terms)
        kinds = {fact.name: fact.kind for fact, _, _ in self.facts.facts.values()}
        self.readers = [reader(name, kinds[name.split(".")[1]]) for name in self.names]

    def outcome(self, facts: Any) -> Any:
        """What the formula says of one subject."""
        return said(self.formula, self.function([read(facts) for read in self.readers]), self.ready.rule.unit)


def differing(ready: Compiled, people: Sequence[Any], *, complete: bool = False) -> list[str]:
    """Subjects of whom the formula and the explained path say different things, in words."""
    return _differing(ready, people, [explained(ready, facts) for facts in people], complete=complete)


def _differing(ready: Compiled, people: Sequence[Any], outcomes: Sequence[Any], *, complete: bool) -> list[str]:
    formulated = Formulated(ready, complete=complete)
    found = []
    different = {id(facts): (facts, outcome) for facts, outcome in zip(people, outcomes, strict=True)}
    for facts, outcome in different.values():
        one, other = expected(outcome), formulated.outcome(facts)
        if one != other or type(one) is not type(other):
            found.append(f"{facts!r}: one by one {one}, by the formula {other}")
    return found


def disagreements(
    rule: Rule[Any, Any],
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    count: int | None = None,
    seed: int = SEED,
) -> list[str]:
    """What differs between the explained path and the formula on random subjects, a fifth of their facts missing.

    They are those of ``frames.agreement``: if a test asks both, one after the other, each is explained once.
    """
    ready = compiled(rule, policy, on, known_at)
    some = sample(ready, usual_count(rule) if count is None else count, seed, True)
    everyone, known = slice(some.known_from), slice(some.known_from, None)
    return [
        *_differing(ready, some.people[everyone], some.outcomes[everyone], complete=False),
        *_differing(ready, some.people[known], some.outcomes[known], complete=True),
    ]


def left_unknown(ready: Compiled, seed: int, *, each: int) -> list[Any]:
    """Subjects of whom facts are missing that may matter, and of whom no completion that is tried ends in an error."""
    found: list[Any] = []
    for facts in subjects(ready, 300, seed, missing=0.25):
        outcome = explained(ready, facts)
        if isinstance(outcome, Absence) and Status.NOT_KNOWN in outcome.causes:
            with contextlib.suppress(RuleConflictError, DateError):
                ready.outcome(facts)
                found.append(facts)
        if len(found) == each:
            break
    return found
