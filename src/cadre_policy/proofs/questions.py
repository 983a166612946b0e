"""The questions that can be asked about a rule for everyone at once."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar, Unpack

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.proofs.civil import Calendar
from cadre_policy.proofs.claims import Answer, Anyone, Claim, Known, Someone
from cadre_policy.proofs.prover import Asked, Scope, name_of
from cadre_policy.proofs.terms import TRUE, Truth, negated, some
from cadre_policy.proofs.verdicts import Verdict
from cadre_policy.rules.expression import Expr, Fact, Rule, as_expr
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.policy import Policy

S = TypeVar("S")
T = TypeVar("T")
N = TypeVar("N", bound=Measure | PartialDate)

MADE_BY_THE_LAW = frozenset({Status.LEFT_OPEN, Status.FOR_JUDGEMENT, Status.NOT_IN_FORCE})
"""Causes of an absence that the text itself makes."""
_EVERYONE = Claim(TRUE)


def always(rule: Rule[S, T], claim: Callable[[Someone[S]], Claim], /, **asked: Unpack[Asked]) -> Verdict:
    """Whether a claim holds of every subject for whom *rule* is determined; of a subject without an answer it says nothing.

    A rule that is never determined satisfies every claim: where no answer would be a fault, ask ``determined_when_known``
    too, or claim something of ``q.answer(rule).determined`` with another rule as the first argument.

    ``always(LEAVE, lambda q: q.answer(LEAVE) <= Days(15), on=day)``.  Other rules may be asked in the claim; to set
    their answers against something is to claim that they are determined too.

    Args:
        rule: The rule that must be determined for the claim to speak of a subject.
        claim: What is claimed; it is called with a symbolic subject, and again with the facts of a counterexample.
        **asked: See :class:`Asked`.

    Raises:
        InterpretersDisagreeError: the explained path does not confirm a counterexample.
        MissingExtraError: the solver is not installed.
    """
    scope = Scope.of(**asked)
    anyone = scope.anyone(rule.subject, Calendar())
    return scope.claimed(
        f"the claim about {rule.name} holds",
        [anyone],
        lambda people: (people[0].answer(rule).determined, claim(people[0])),
    )


def always_of_two(
    rule: Rule[S, T],
    claim: Callable[[Someone[S], Someone[S]], Claim],
    /,
    *,
    differing: Fact[S, Any] | Sequence[Fact[S, Any]],
    **asked: Unpack[Asked],
) -> Verdict:
    """Whether a claim holds of every two subjects alike in all but the *differing* facts, *rule* determined for both.

    Where one of the two has no answer it says nothing, as with :func:`always`.
    """
    scope = Scope.of(**asked)
    facts = (differing,) if isinstance(differing, Fact) else tuple(differing)
    one = scope.anyone(rule.subject, Calendar())
    other = scope.twin(one, [fact.name for fact in facts])

    def state(people: Sequence[Someone[Any]]) -> tuple[Claim, Claim]:
        a, b = people
        return a.answer(rule).determined & b.answer(rule).determined, claim(a, b)

    return scope.claimed(f"the claim about {rule.name} and two subjects holds", [one, other], state)


def monotone(rule: Rule[S, Any], fact: Fact[S, Any], /, *, rising: bool = True, **asked: Unpack[Asked]) -> Verdict:
    """Whether the answer never falls (*rising*), or never rises, as one fact grows and all others stay the same.

    No comes before yes, and an earlier date before a later one.

    Raises:
        RuleWritingError: the fact or the answer is of a kind that has no order.
    """
    for name, unit in ((rule.name, rule.unit), (fact.name, fact.kind)):
        if not issubclass(unit, bool | Measure | PartialDate):
            raise RuleWritingError(f"{name}: the members of {unit.__name__} are in no order")
    scope = Scope.of(**asked)
    one = scope.anyone(rule.subject, Calendar())
    other = scope.twin(one, [fact.name])

    def state(people: Sequence[Someone[Any]]) -> tuple[Claim, Claim]:
        a, b = people
        x: Answer[Any] = a.answer(rule)
        y: Answer[Any] = b.answer(rule)
        grown = a.answer(fact) <= b.answer(fact)
        return x.determined & y.determined & grown, x <= y if rising else y <= x

    way = "falls" if rising else "rises"
    return scope.claimed(f"{rule.name} never {way} as {fact.name} grows", [one, other], state)


def equivalent(a: Rule[S, T], b: Rule[S, T], /, *, against: Policy | None = None, **asked: Unpack[Asked]) -> Verdict:
    """Whether two rules give everyone the same answer, or none for the same causes.

    Args:
        a: A rule.
        b: Another, or the same one with *against*.
        against: The policy under which *b* is asked; None is the policy of *a*.
        **asked: See :class:`Asked`.
    """
    scope = Scope.of(**asked)
    other = None if against is None else attrs.evolve(scope.law, policy=against)
    claim = f"{a.name} and {b.name} always give the same answer"
    if other is not None:
        claim = f"{a.name}, and {b.name} under {other.policy.name}, always give the same answer"
    return scope.claimed(
        claim,
        [scope.anyone(a.subject, Calendar())],
        lambda people: (_EVERYONE, people[0].answer(a).same_as(people[0].answer(b, under=other))),
    )


def implied(a: Rule[S, bool], b: Rule[S, bool], /, **asked: Unpack[Asked]) -> Verdict:
    """Whether *b* is determined and true of everyone of whom *a* is."""
    scope = Scope.of(**asked)
    return scope.claimed(
        f"{a.name} implies {b.name}",
        [scope.anyone(a.subject, Calendar())],
        lambda people: (people[0].holds(a), people[0].holds(b)),
    )


def never_above(rule: Rule[S, N], bound: Expr[S, N] | N, /, **asked: Unpack[Asked]) -> Verdict:
    """Whether the answer, where there is one, is never more than a bound: a value, parameter, fact or rule."""
    scope = Scope.of(**asked)
    limit: Expr[Any, Any] = as_expr(bound)
    said = name_of(bound) if isinstance(bound, Expr) else repr(bound)
    return scope.claimed(
        f"{rule.name} is never above {said}",
        [scope.anyone(rule.subject, Calendar())],
        lambda people: (people[0].answer(rule).determined, people[0].answer(rule) <= people[0].answer(limit)),
    )


def determined_when_known(
    rule: Rule[S, Any], /, *, but_for: Collection[Status] = MADE_BY_THE_LAW, **asked: Unpack[Asked]
) -> Verdict:
    """Whether everyone all of whose facts are known gets an answer.

    Args:
        rule: The rule.
        but_for: Causes of an absence that are no fault of the rule.
        **asked: See :class:`Asked`; *facts* are complete here.

    Raises:
        RuleWritingError: *facts* is not ``"complete"``.
    """
    scope = Scope.of(**asked)
    if not scope.complete:
        raise RuleWritingError("determined_when_known speaks of complete facts only")
    anyone = scope.anyone(rule.subject, Calendar())

    def lacking(one: Anyone | Known) -> Truth:
        formula = one.answer(rule).formula
        return some((formula.conflict, *(truth for cause, truth in formula.causes.items() if cause not in but_for)))

    lacks = lacking(anyone)
    return scope.verdict(
        f"{rule.name} is determined when all facts are known",
        [anyone],
        negated(anyone.answer(rule).formula.outside),
        negated(lacks),
        lambda known: "" if lacking(known[0]) is TRUE else None,
    )


__all__ = [
    "MADE_BY_THE_LAW",
    "always",
    "always_of_two",
    "determined_when_known",
    "equivalent",
    "implied",
    "monotone",
    "never_above",
]
