"""The search behind every proof: is there a subject of whom the claim fails?"""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import Any, Literal, Required, TypedDict

import attrs

from cadre_policy.errors import DateError, FactsError, InterpretersDisagreeError, RuleWritingError
from cadre_policy.measures import as_date
from cadre_policy.proofs.civil import Calendar
from cadre_policy.proofs.claims import Anyone, Claim, Known, Law, Someone
from cadre_policy.proofs.terms import Truth, Unfinished, every, find, known, negated, some
from cadre_policy.proofs.unknowns import Unknowns
from cadre_policy.proofs.verdicts import Proved, Refuted, Undecided, Verdict
from cadre_policy.rules.expression import Expr, Fact, Rule
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.trees import walk

SECONDS = 30.0
"""How long the solver may look for one answer."""


class Asked(TypedDict, total=False):
    """How a proof is asked for: the keyword arguments that all questions share."""

    on: Required[dt.date]
    """The day asked about."""
    policy: Policy
    """Readings, overlays and accepted evidence; the default is Yunnan's."""
    known_at: dt.date | None
    """Only what was made known by this day; None is everything encoded."""
    facts: Literal["complete", "any"]
    """Whether every fact is known, and every date to the day (the default), or any may be missing or a span."""
    assuming: Expr[Any, bool] | None
    """Only subjects of whom this is determined, and yes."""
    seconds: float
    """How long the solver may look, 30 by default."""


@attrs.frozen(kw_only=True, order=False, eq=False)
class Scope:
    """Whom a claim speaks of, and under which law."""

    law: Law
    complete: bool
    assuming: Expr[Any, bool] | None
    seconds: float

    @classmethod
    def of(
        cls,
        *,
        on: dt.date,
        policy: Policy = YUNNAN,
        known_at: dt.date | None = None,
        facts: Literal["complete", "any"] = "complete",
        assuming: Expr[Any, bool] | None = None,
        seconds: float = SECONDS,
    ) -> "Scope":
        """The scope from the keyword arguments of a question.

        Raises:
            DateError: *on* or *known_at* is not a date.
            RuleWritingError: *facts* is neither ``"complete"`` nor ``"any"``.
        """
        for name, given in (("on", on), ("known_at", known_at)):
            if isinstance(given, dt.datetime) or not isinstance(given, dt.date | None):
                raise DateError(f"{name}: a date is wanted, not a {type(given).__name__}")
        if facts not in {"complete", "any"}:
            raise RuleWritingError("facts: 'complete' or 'any' is wanted")
        law = Law(on=as_date(on), policy=policy, known_at=None if known_at is None else as_date(known_at))
        return cls(law=law, complete=facts == "complete", assuming=assuming, seconds=seconds)

    def anyone(self, subject: type[Any], calendar: Calendar) -> Anyone:
        """Anyone whom the scope admits."""
        return Anyone(self.law, Unknowns("a", subject, calendar, complete=self.complete))

    def twin(self, one: Anyone, but_for: Collection[str]) -> Anyone:
        """Another like *one*, except in some facts."""
        facts = one.facts
        other = Unknowns("b", facts.subject, facts.calendar, complete=facts.complete, like=facts, but_for=but_for)
        return Anyone(self.law, other)

    def verdict(
        self,
        claim: str,
        people: Sequence[Anyone],
        premise: Truth,
        conclusion: Truth,
        confirm: Callable[[Sequence[Known]], str | None],
    ) -> Verdict:
        """Look for people of whom the premise is true and the conclusion is not.

        *confirm* asks the explained path about the example found: a note on it, or None if it is no example.

        Raises:
            InterpretersDisagreeError: the explained path does not confirm the example.
        """
        said: dict[str, Any] = {"claim": claim, "on": self.law.on, "policy": self.law.policy}
        calendar = people[0].facts.calendar
        assumed = [] if self.assuming is None else [one.answer(self.assuming).formula for one in people]
        conditions = [premise, *(f.yes for f in assumed), *(negated(some((f.conflict, f.outside))) for f in assumed)]
        conditions += [*calendar.conditions, *calendar.lemmas(), *(c for one in people for c in one.facts.conditions)]
        wishes = [wish for one in people for wish in one.facts.wishes]
        found = find([*conditions, negated(conclusion)], self.seconds, wishes)
        if isinstance(found, Unfinished):
            return Undecided(**said, reason=found.reason)
        refuted = found is not None
        if found is None:
            found = find(conditions, self.seconds, wishes)
        if found is None:
            return Undecided(**said, reason="the claim speaks of nobody: there is no subject of the kind")
        if isinstance(found, Unfinished):
            return Undecided(
                **said, reason=f"it fails of nobody, but whether it speaks of anybody is open: {found.reason}"
            )
        try:
            example = tuple(one.facts.record(found) for one in people)
        except FactsError:
            return Undecided(
                **said, reason="the facts record refuses the example found: say with assuming= which facts go together"
            )
        if not refuted:
            return Proved(**said, example=example)
        asked = [Known(one.law, facts, calendar) for one, facts in zip(people, example, strict=True)]
        note = confirm(asked)
        if note is None:
            raise InterpretersDisagreeError(f"the explained path does not confirm a counterexample to: {claim}")
        return Refuted(**said, example=example, answers=tuple(one.asked for one in asked), note=note)

    def claimed(
        self,
        claim: str,
        people: Sequence[Anyone],
        state: Callable[[Sequence[Someone[Any]]], tuple[Claim, Claim]],
    ) -> Verdict:
        """The verdict on a premise and a conclusion that *state* makes of symbolic or known people alike.

        Subjects for whom reckoning ends in an error are left out; :func:`rule_tables` finds those.
        """
        premise, conclusion = state(people)

        def confirm(found: Sequence[Known]) -> str | None:
            given, then = state(found)
            return "" if known(given.truth) is True and known(then.truth) is False else None

        return self.verdict(
            claim, people, every((premise.truth, *(one.sound for one in people))), conclusion.truth, confirm
        )


def subject_of(expr: Expr[Any, Any]) -> type[Any]:
    """The facts record that a rule or part reads.

    Raises:
        RuleWritingError: it reads no fact.
    """
    for node in walk(expr):
        if isinstance(node, Rule | Fact):
            return node.subject
    raise RuleWritingError("a part of a rule is wanted that reads some fact")


def name_of(expr: Expr[Any, Any]) -> str:
    """What a question is called in the text of a claim."""
    return str(getattr(expr, "name", "the question"))


__all__ = ["SECONDS", "Asked", "Scope", "name_of", "subject_of"]
