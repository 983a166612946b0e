"""Whether what is missing matters: do two ways of completing one subject's facts give different outcomes?"""

from collections.abc import Sequence
from typing import Any, TypeVar, Unpack

from cadre_policy.errors import FactsError
from cadre_policy.proofs.civil import Calendar
from cadre_policy.proofs.claims import Anyone, Claim, Someone
from cadre_policy.proofs.prover import Asked, Scope
from cadre_policy.proofs.terms import TRUE
from cadre_policy.proofs.unknowns import Unknowns
from cadre_policy.proofs.verdicts import Verdict
from cadre_policy.rules.expression import Rule

S = TypeVar("S")


def completions_agree(rule: Rule[S, Any], given: S, /, **asked: Unpack[Asked]) -> Verdict:
    """Whether all ways of completing *given* give the rule the same outcome; if not, two that differ are the example.

    What is missing may be anything within the facts' bounds, a date of which a span is known any of its days.  A
    proof's example is two completions, which have the common outcome.

    Raises:
        FactsError: *given* is of another record than the rule reads.
    """
    if type(given) is not rule.subject:
        raise FactsError(f"{rule.name}: facts of type {rule.subject.__name__} are wanted, not {type(given).__name__}")
    scope = Scope.of(**asked)
    calendar = Calendar()
    people = [Anyone(scope.law, Unknowns(name, rule.subject, calendar, given=given)) for name in ("a", "b")]

    def state(two: Sequence[Someone[Any]]) -> tuple[Claim, Claim]:
        return Claim(TRUE), two[0].answer(rule).same_as(two[1].answer(rule))

    return scope.claimed(f"all completions give {rule.name} the same outcome", people, state)


__all__ = ["completions_agree"]
