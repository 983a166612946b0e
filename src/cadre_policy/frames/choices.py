"""Choosing between bodies row by row: the first case that applies, the one case of a table, readings that agree.

A case is *possible* on a row if it applies, or if it is open whether it does and no case that surely applies
takes its place.  Where all possible bodies give the same, that is the answer; otherwise there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from cadre_policy.frames.engine import Engine, Expr
from cadre_policy.frames.parts import Amounts, Dates, Part, Stages, any_true, one_scale
from cadre_policy.frames.reckoning import merged
from cadre_policy.rules.outcome import Status


def first_of(whens: Sequence[Part], thens: Sequence[Part], stages: Stages) -> Part:
    """The body of the first case that applies; *thens* has one more, for when none does."""
    whens = [stages.kept(when) for when in whens]
    possible: list[Expr] = []
    not_before: Expr | None = None
    for when in whens:
        # Kleene's "and" is false only if an earlier case surely applies or this one surely does not.
        possible.append(_or_open(when.expr if not_before is None else not_before & when.expr, whens))
        not_before = ~when.expr if not_before is None else not_before & ~when.expr
    assert not_before is not None
    possible.append(_or_open(not_before, whens))
    fault = reached_faults(whens, [surely(when) for when in whens])
    conditions = [_or_open(when.expr, [when]) for when in whens]
    return _choose(whens, thens, possible, conditions, fault, stages)


def table(whens: Sequence[Part], thens: Sequence[Part], stages: Stages) -> Part:
    """The body of the one case that applies; where two do, or none can, the row is at fault."""
    whens = [stages.kept(when) for when in whens]
    level = max(when.level for when in whens)
    certain = not any(when.nullable for when in whens)
    met = [surely(when) if certain else stages.keep(surely(when), level) for when in whens]
    if certain:
        possible = met
    else:
        none_met = stages.keep(~_any(met), level + 1)
        possible = [
            stages.keep(one | (when.expr.is_null() & none_met), level + 2) if when.nullable else one
            for one, when in zip(met, whens, strict=True)
        ]
        level += 3
    overlap = _two_of(met)
    assert overlap is not None
    fault = _any([overlap, ~_any(possible), *(when.fault for when in whens if when.fault is not None)])
    whens = [attrs.evolve(when, level=level) for when in whens]
    return _choose(whens, thens, possible, possible[:-1], fault, stages)


def agreed(bodies: Sequence[Part], stages: Stages) -> Part:
    """The answer of all readings where they agree; where they do not, it is left open by the text."""
    bodies = [stages.kept(body) for body in _alike(bodies)]
    level = max(body.level for body in bodies)
    differ = _any([_differs(bodies[0], body) for body in bodies[1:]])
    differ = stages.keep(differ, level)
    some = _any([~body.expr.is_null() for body in bodies])
    unsettled = {Status.LEFT_OPEN: differ & some}
    return _mapped(
        bodies,
        lambda exprs: stages.engine.when(~differ).then(exprs[0]),
        level=level + 1,
        nullable=True,
        # A body without an answer has causes of its own; where all have none, those alone count.
        causes={c: e & differ for c, e in merged([*(body.absence() for body in bodies), unsettled]).items()},
        fault=any_true([body.fault for body in bodies if body.fault is not None]),
    )


def surely(when: Part) -> Expr:
    """Whether a condition is met for certain."""
    return when.expr.fill_null(False) if when.nullable else when.expr


def reached_faults(parts: Sequence[Part], decides: Sequence[Expr]) -> Expr | None:
    """Whether a part is at fault that is read, because no part before it decides."""
    faults = []
    for index, part in enumerate(parts):
        if part.fault is not None:
            before = any_true(decides[:index])
            faults.append(part.fault if before is None else part.fault & ~before)
    return any_true(faults)


def _any(conditions: Sequence[Expr]) -> Expr:
    found = any_true(conditions)
    assert found is not None
    return found


def _two_of(conditions: Sequence[Expr]) -> Expr | None:
    """Whether two conditions hold at once; None if there is only one."""
    pairs = []
    before: Expr | None = None
    for condition in conditions:
        if before is not None:
            pairs.append(before & condition)
        before = condition if before is None else before | condition
    return any_true(pairs)


def _or_open(condition: Expr, whens: Sequence[Part]) -> Expr:
    return condition.fill_null(True) if any(when.nullable for when in whens) else condition


def _choose(
    whens: Sequence[Part],
    thens: Sequence[Part],
    possible: Sequence[Expr],
    conditions: Sequence[Expr],
    fault: Expr | None,
    stages: Stages,
) -> Part:
    """The body of the first possible case, where all that are possible give the same.

    Args:
        whens: The conditions of the cases; none for the last body of ``first_of``.
        thens: The bodies.
        possible: Whether each body is possible.
        conditions: What picks the first possible body, in order; the last body is picked by none of them.
        fault: Whether a condition that is read is at fault.
        stages: Where columns are kept.
    """
    certain = not any(when.nullable for when in whens)
    thens = _alike(thens)
    written = all(_written(then) and isinstance(then, Amounts) for then in thens)
    if written:
        thens = _narrow([then for then in thens if isinstance(then, Amounts)], stages.engine)
    if not certain:
        thens = [stages.kept(then) for then in thens]
    level = max(part.level for part in (*whens, *thens))
    caused = any(part.causes is not None for part in (*whens, *thens))
    if not certain or caused:
        possible = [stages.keep(one, level) for one in possible]
        level += 1

    faults = [one & then.fault for one, then in zip(possible, thens, strict=True) if then.fault is not None]
    chosen = _mapped(
        thens,
        lambda exprs: _picked(conditions, exprs, stages.engine),
        level=level,
        nullable=any(then.nullable for then in thens),
        causes=None,
        fault=any_true(faults if fault is None else [fault, *faults]),
    )
    if not certain:
        chosen = _where_same(chosen, thens, possible, stages)
    if written:
        chosen = attrs.evolve(chosen, expr=chosen.expr.cast(stages.engine.Int64))
    if caused:
        chosen = stages.kept(chosen)
        open_ = chosen.expr.is_null()
        absences = [
            {cause: expr & one for cause, expr in part.absence().items()}
            for parts in (whens, thens)
            for part, one in zip(parts, possible, strict=False)
        ]
        chosen = attrs.evolve(chosen, causes={cause: expr & open_ for cause, expr in merged(absences).items()})
    return chosen


def _where_same(chosen: Part, thens: Sequence[Part], possible: Sequence[Expr], stages: Stages) -> Part:
    """The chosen body where every possible body gives the same."""
    groups: dict[object, tuple[Part, list[Expr]]] = {}
    for then, one in zip(thens, possible, strict=True):
        written = then.low if isinstance(then, Amounts) else then.value
        key = ("written", written) if _written(then) else ("reckoned", id(then))
        groups.setdefault(key, (then, []))[1].append(one)
    if all(_written(then) for then in thens):
        differ = _two_of([_any(ones) for _, ones in groups.values()])
        if differ is None:
            return chosen
    else:
        chosen = stages.kept(chosen)
        differ = _any([_any(ones) & _differs(chosen, then) for then, ones in groups.values()])
    differ = stages.keep(differ, chosen.level)
    level = chosen.level + 1
    return _mapped([chosen], lambda exprs: stages.engine.when(~differ).then(exprs[0]), level=level, nullable=True)


def _written(then: Part) -> bool:
    """Whether a body is an answer written in the rule itself."""
    return then.literal and not then.nullable


def _narrow(amounts: Sequence[Amounts], engine: Engine) -> list[Part]:
    """Written amounts in the narrowest integers that hold them: choosing between those is several times as quick."""
    dtype = engine.integers(max(abs(one.low) for one in amounts) + 1)
    return [attrs.evolve(one, expr=engine.lit(one.low, dtype)) for one in amounts]


def _alike(parts: Sequence[Part]) -> list[Part]:
    """Amounts at one scale; other parts as they are."""
    amounts = [part for part in parts if isinstance(part, Amounts)]
    return [*one_scale(amounts)] if amounts else [*parts]


def _mapped(parts: Sequence[Part], function: Callable[[list[Expr]], Expr], **changes: Any) -> Part:
    """A part of the same kind as several, its expressions reckoned from theirs."""
    changes |= {"expr": function([part.expr for part in parts]), "literal": False}
    amounts = [part for part in parts if isinstance(part, Amounts)]
    if amounts:
        changes |= {"low": min(part.low for part in amounts), "high": max(part.high for part in amounts)}
    dates = [part for part in parts if isinstance(part, Dates)]
    if any(part.last is not None for part in dates):
        changes["last"] = function([part.end for part in dates])
    return attrs.evolve(parts[0], **changes)


def _picked(conditions: Sequence[Expr], bodies: Sequence[Expr], engine: Engine) -> Expr:
    """The body of the first condition that holds, the last body if none does."""
    chain: Any = engine
    for condition, body in zip(conditions, bodies, strict=False):
        chain = chain.when(condition).then(body)
    picked: Expr = chain.otherwise(bodies[-1])
    return picked


def _differs(a: Part, b: Part) -> Expr:
    """Whether two parts do not both give the same answer."""
    differs = (a.expr != b.expr).fill_null(True)
    if isinstance(a, Dates) and isinstance(b, Dates) and not (a.last is None and b.last is None):
        differs = differs | (a.end != b.end).fill_null(True)
    return differs
