"""The answer under every combination of readings of the text, and which of the readings it turns on.

One at a time, a choice may change nothing and yet change the answer together with another; here all combinations are
asked (:mod:`~cadre_policy.rules.sensitivity` asks one at a time).
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic

import attrs

from cadre_policy.law.label import Language
from cadre_policy.rules.compiled import compiled
from cadre_policy.rules.declared import Reading
from cadre_policy.rules.determination import Determination
from cadre_policy.rules.determine import determine
from cadre_policy.rules.expression import Rule, S, T
from cadre_policy.rules.kleene import Trace, compile_kleene
from cadre_policy.rules.outcome import Absence, Status
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.resolve import Agreed, walk_resolved
from cadre_policy.rules.words import say_value


@attrs.frozen(order=False, eq=False)
class ReadingRow(Generic[S, T]):
    """One combination of readings and the answer under it."""

    choices: Mapping[Reading, str]
    """The alternative chosen of each reading that the answer turns on."""
    answer: Determination[S, T]

    def say(self, language: Language) -> str:
        """The alternatives and what they give, in one line."""
        given = self.answer.status if self.answer.value is None else self.answer.value
        if not self.choices:
            return say_value(given, language)
        between = "且" if language == "zh" else " and "
        said = between.join(f"“{which.alternatives[name].say(language)}”" for which, name in self.choices.items())
        return f"{said} → {say_value(given, language)}"


@attrs.frozen(order=False, eq=False)
class ReadingTable(Generic[S, T]):
    """What each combination of readings says of one subject."""

    given: Determination[S, T]
    """The answer under the policy as it is."""
    declared: tuple[Reading, ...]
    """The readings that stand in the texts of the day."""
    matter: tuple[Reading, ...]
    """Those of which another choice changes the answer in some combination."""
    rows: tuple[ReadingRow[S, T], ...]
    """Every combination of the readings that matter; all others change nothing, however they are chosen."""

    @property
    def settled(self) -> bool:
        """Whether every combination gives one answer."""
        return not self.matter

    @property
    def certain(self) -> bool:
        """Whether every combination gives an answer, and the same."""
        return self.settled and self.given.determined

    def decisive(self, which: Reading) -> bool:
        """Whether some choice of one reading, all others staying, changes an answer and does not only ask for facts."""
        return any(
            not _alike(row.answer, other.answer) and Status.NOT_KNOWN not in row.answer.causes | other.answer.causes
            for row, other in itertools.combinations(self.rows, 2)
            if _differ(row, other) == {which}
        )

    def ways_to_another_answer(self) -> tuple[ReadingRow[S, T], ...]:
        """Of each other answer, the combinations that reach it from the policy's own with the fewest changes.

        Each row tells the changed readings only; a row of which a part would do is left out.
        """
        own = {which: self.given.ready.policy.reading(which) for which in self.matter}
        other = [
            attrs.evolve(row, choices={which: name for which, name in row.choices.items() if name != own[which]})
            for row in self.rows
            if not _alike(row.answer, self.given)
        ]
        return tuple(
            row
            for row in sorted(other, key=lambda one: len(one.choices))
            if not any(one.choices.items() < row.choices.items() and _alike(one.answer, row.answer) for one in other)
        )

    def say(self, language: Language) -> str:
        """The readings that matter, then the combinations, a line each."""
        names = [f"{which.label.say(language)} [{which.cite.say(language)}]" for which in self.matter]
        return "\n".join([*names, *(f"- {row.say(language)}" for row in self.rows)])


def _alike(a: Determination[Any, Any], b: Determination[Any, Any]) -> bool:
    """Whether two answers read the same: the value, or the first reason why there is none."""
    return (a.value, a.status) == (b.value, b.status)


def _differ(a: ReadingRow[Any, Any], b: ReadingRow[Any, Any]) -> set[Reading]:
    return {which for which, name in a.choices.items() if b.choices[which] != name}


class _Unsettled(Policy):
    """A policy under which no reading is chosen: a part is decided only where all its alternatives agree."""

    def reading(self, which: Reading) -> str | None:
        """None, of every reading."""
        return None


@functools.lru_cache(maxsize=64)
def _turns(
    rule: Rule[Any, Any], policy: Policy, on: dt.date, known_at: dt.date | None
) -> tuple[tuple[Reading, tuple[Callable[[Any], Trace], ...]], ...]:
    """Each reading of the texts of the day, with the parts of the rule that turn on it."""
    unsettled = _Unsettled(**{field.name: getattr(policy, field.name) for field in attrs.fields(Policy)})
    found: dict[str, tuple[Reading, list[Callable[[Any], Trace]]]] = {}
    for node in walk_resolved(compiled(rule, unsettled, on, known_at).resolved):
        if isinstance(node, Agreed):
            found.setdefault(node.reading.name, (node.reading, []))[1].append(compile_kleene(node))
    return tuple((which, tuple(parts)) for which, parts in found.values())


def reading_table(
    rule: Rule[S, T], facts: S, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> ReadingTable[S, T]:
    """The answer of *rule* about *facts* under every combination of the readings that the answer can turn on.

    A reading whose alternatives say the same of these facts is not varied, so a file with most facts asks few combinations.

    Args:
        rule: The question.
        facts: The facts as they are on file.
        on: The day asked about.
        policy: Overlays and accepted evidence, and the readings that the table is set against.
        known_at: Only what was made known by this day.

    Raises:
        FactsError: the facts are of another record than the rule reads.
        DateError: *on* or *known_at* is not a date.
    """
    given = determine(rule, facts, on=on, policy=policy, known_at=known_at)
    turns = _turns(rule, policy, on, known_at)
    open_ = [which for which, parts in turns if any(type(part(facts)[1]) is Absence for part in parts)]
    rows = [
        ReadingRow(
            choices,
            determine(rule, facts, on=on, policy=policy.with_(readings=choices, name=policy.name), known_at=known_at),
        )
        for choices in _combinations(open_)
    ]
    matter = tuple(which for which in open_ if _matters(which, rows))
    # Of what does not matter any alternative will do: the first.
    kept = [row for row in rows if all(row.choices[o] == next(iter(o.alternatives)) for o in open_ if o not in matter)]
    told = tuple(attrs.evolve(row, choices={which: row.choices[which] for which in matter}) for row in kept)
    return ReadingTable(given, tuple(which for which, _ in turns), matter, told)


def _combinations(readings: list[Reading]) -> Iterator[dict[Reading, str]]:
    for names in itertools.product(*(which.alternatives for which in readings)):
        yield dict(zip(readings, names, strict=True))


def _matters(which: Reading, rows: list[ReadingRow[S, T]]) -> bool:
    """Whether rows that differ in one reading only differ in their answers."""
    groups: dict[tuple[str, ...], Determination[S, T]] = {}
    for row in rows:
        others = tuple(name for reading, name in row.choices.items() if reading is not which)
        if not _alike(groups.setdefault(others, row.answer), row.answer):
            return True
    return False


__all__ = ["ReadingRow", "ReadingTable", "reading_table"]
