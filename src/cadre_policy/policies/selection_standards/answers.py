"""The public functions on the standards of selection, and their facts from a personnel file."""

import datetime as dt
from typing import Any

import attrs

from cadre_policy.law import Language
from cadre_policy.measures import as_date
from cadre_policy.policies.selection_findings import conflicting, found
from cadre_policy.policies.selection_standards import rules
from cadre_policy.policies.selection_standards.facts import SelectionStandardsFacts
from cadre_policy.policies.selection_standards.rules import SELECTION_STANDARDS, StandardsOutcome
from cadre_policy.records import Cadre, SelectionFact
from cadre_policy.rules import YUNNAN, Determination, Policy, determine

Subject = Cadre | SelectionStandardsFacts
_Answer = Determination[SelectionStandardsFacts, bool]
_FIELDS = {field.name for field in attrs.fields(SelectionStandardsFacts)}

ORDERED = (rules.POLITICAL_GATE, rules.POLITICAL_QUALITY, rules.FIVE_STRENGTHS, rules.GOOD_CADRE)
FAVOURING = (rules.MORE_SELECTED, rules.KEY_POSTS, rules.PRIORITY_PROMOTED, rules.USED_BOLDLY, rules.FACETS_SHOWN)


def selection_standards_facts(cadre: Cadre, on: dt.date, *, qualified: bool | None = None) -> SelectionStandardsFacts:
    """The findings that stand on a day.

    Args:
        cadre: The personnel file.
        on: The day asked about; findings dated later are not there yet.
        qualified: Whether the conditions for the post are met.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    made = {fact.value: found(cadre, fact, day) for fact in SelectionFact if fact.value in _FIELDS}
    return SelectionStandardsFacts(**made, qualified=qualified)


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class StandardsReview:
    """What was found about someone, in the order of the Opinion; nothing is added up."""

    outcome: Determination[SelectionStandardsFacts, StandardsOutcome]
    """How the standards stand."""
    standards: tuple[_Answer, ...]
    """The political gate first, then the others; only the gate where it is not met."""
    favouring: tuple[_Answer, ...]
    """What counts in the person's favour; empty where the gate is not met."""
    examined: _Answer
    """Whether the person was looked at as the Opinion asks."""
    conflicts: tuple[SelectionFact, ...]
    """Points on which findings contradict one another."""

    def __repr__(self) -> str:
        return f"<StandardsReview on {self.outcome.on}: {self.outcome.status.value}>"

    def explain(self, language: Language = "en") -> str:
        """The outcome and each part of it, a line each."""
        parts = (*self.standards, *self.favouring, self.examined)
        return "\n".join([self.outcome.headline(language), *(f"  - {one.headline(language)}" for one in parts)])


def selection_standards(
    subject: Subject,
    *,
    on: dt.date,
    qualified: bool | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> StandardsReview:
    """How someone stands by the standards of the Opinion (S2.1 to S2.5, 2.2 to 2.5, 3.3 to 3.8), as bodies found it.

    The political standard comes first; where it is not met the rest is not asked.

    Args:
        subject: A personnel file, or the findings themselves.
        on: The day asked about.
        qualified: Whether the conditions for the post are met (``post_qualification``); with a personnel file.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    facts = selection_standards_facts(subject, on, qualified=qualified) if isinstance(subject, Cadre) else subject
    conflicts = conflicting(subject, as_date(on)) if isinstance(subject, Cadre) else ()
    terms: dict[str, Any] = {"on": on, "policy": policy, "known_at": known_at}
    gate = determine(rules.POLITICAL_GATE, facts, **terms)
    reached = gate.value is not False
    return StandardsReview(
        outcome=determine(SELECTION_STANDARDS, facts, **terms),
        standards=tuple(determine(one, facts, **terms) for one in (ORDERED if reached else ORDERED[:1])),
        favouring=tuple(determine(one, facts, **terms) for one in FAVOURING) if reached else (),
        examined=determine(rules.WELL_EXAMINED, facts, **terms),
        conflicts=conflicts,
    )


__all__ = ["StandardsReview", "selection_standards", "selection_standards_facts"]
