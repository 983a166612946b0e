"""The same question under two policies, over a population: a reform beside the law as it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import attrs
import narwhals.stable.v2 as nw

from cadre_policy.errors import InputError
from cadre_policy.frames.answers import Absent, with_answers
from cadre_policy.rules.expression import Rule
from cadre_policy.rules.policy import Policy

Frame = TypeVar("Frame")

_MOST_SHOWN = 12


@attrs.frozen(order=False)
class Change:
    """How many rows have one pair of answers."""

    before: object
    """The answer under the first policy, or in words why there is none."""
    after: object
    rows: int

    @property
    def differs(self) -> bool:
        """Whether the two policies say different things."""
        return self.before != self.after


@attrs.frozen(order=False, kw_only=True)
class Comparison(Generic[Frame]):
    """Two policies side by side."""

    frame: Frame = attrs.field(repr=False)
    """The caller's frame with both answers, why there is none where there is none, and whether they differ."""
    policies: tuple[str, str]
    changes: tuple[Change, ...]
    """The rows counted by pair of answers, most first."""

    @property
    def rows(self) -> int:
        """All rows."""
        return sum(change.rows for change in self.changes)

    @property
    def differing(self) -> int:
        """The rows on which the policies say different things."""
        return sum(change.rows for change in self.changes if change.differs)

    def __str__(self) -> str:
        before, after = self.policies
        lines = [f"{self.differing} of {self.rows} rows differ between {before} and {after}"]
        lines += [f"  {one.before} -> {one.after}: {one.rows}" for one in self.changes[:_MOST_SHOWN]]
        if len(self.changes) > _MOST_SHOWN:
            lines.append(f"  and {len(self.changes) - _MOST_SHOWN} more pairs of answers")
        return "\n".join(lines)


def compare(
    frame: Frame,
    rule: Rule[Any, Any],
    *,
    on: dt.date,
    policies: tuple[Policy, Policy],
    known_at: dt.date | None = None,
    name: str | None = None,
    settle: bool = True,
    absent: Absent = "error",
) -> Comparison[Frame]:
    """Ask a rule of every row under two policies, and count what becomes of whom.

    The frame gets ``<name>_<policy>`` and ``<name>_<policy>_causes`` for each policy, and ``<name>_differs``: whether the
    answers differ, or the causes why there is none.  The other arguments are those of :func:`with_answers`.

    Raises:
        InputError: the two policies have one name.
    """
    prefix = name or rule.name.replace(".", "_")
    if policies[0].name == policies[1].name:
        raise InputError(f"two policies of different names are wanted, not {policies[0].name!r} twice: with_(name=...)")
    names = [f"{prefix}_{policy.name}" for policy in policies]
    both: Any = frame
    for policy, column in zip(policies, names, strict=True):
        both = with_answers(
            both, rule, on=on, policy=policy, known_at=known_at, name=column, causes=True, settle=settle, absent=absent
        )
    asked = nw.from_native(both)
    pairs = [_pair(asked.columns, column) for column in names]
    differs = [_differ(nw.col(one), nw.col(other)) for one, other in zip(pairs[0], pairs[1], strict=True)]
    any_differs = differs[0]
    for condition in differs[1:]:
        any_differs = any_differs | condition
    marked = asked.with_columns(**{f"{prefix}_differs": any_differs})
    return Comparison(
        frame=marked.to_native(),
        policies=(policies[0].name, policies[1].name),
        changes=_changes(marked.lazy(), pairs),
    )


def _pair(columns: Sequence[str], column: str) -> list[str]:
    """The columns of an answer (two, if it is a date known to a span) and its causes."""
    return [one for one in (column, f"{column}_first", f"{column}_last", f"{column}_causes") if one in columns]


def _differ(a: nw.Expr, b: nw.Expr) -> nw.Expr:
    """Whether two columns differ, nothing and something included."""
    return (a != b).fill_null(False) | (a.is_null() != b.is_null())


def _changes(frame: nw.LazyFrame[Any], pairs: Sequence[Sequence[str]]) -> tuple[Change, ...]:
    columns = [column for pair in pairs for column in pair]
    counted = frame.select(*columns).group_by(*columns).agg(nw.len().alias("·rows")).collect("polars")
    width = len(pairs[0])
    found = [Change(_said(row[:width]), _said(row[width:-1]), int(row[-1])) for row in counted.iter_rows()]
    return tuple(sorted(found, key=lambda one: (-one.rows, str(one.before), str(one.after))))


def _said(answer: Sequence[Any]) -> object:
    """The answer, or the causes why there is none."""
    *values, causes = answer
    if causes is not None:
        return causes
    return values[0] if len(values) == 1 or values[0] == values[1] else f"{values[0]}..{values[1]}"
