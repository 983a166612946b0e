"""The clean base of cases on tolerance: everything found in the person's favour, as facts and as a case on file."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from cadre_policy.policies.tolerance import ToleranceFacts
from cadre_policy.records import Body, CaseFact, Finding, ObjectiveFactor, ToleranceCase

ON = dt.date(2019, 6, 1)
CLEAN: dict[CaseFact, bool] = {
    CaseFact.PUBLIC_SPIRIT: True,
    CaseFact.GAIN_SELF: False,
    CaseFact.GAIN_OTHER: False,
    CaseFact.GAIN_UNIT: False,
    CaseFact.OBJECTIVE_FACTOR: True,
    CaseFact.INTENT: False,
    CaseFact.DECISION_TAKEN: True,
    CaseFact.PRESCRIBED_PROCESS: True,
    CaseFact.COLLECTIVE_DELIBERATION: True,
    CaseFact.ALTERNATIVES_ASSESSED: True,
    CaseFact.ARBITRARY: False,
    CaseFact.BREACH: False,
    CaseFact.NORM_DEPARTED_FROM: False,
    CaseFact.SERIOUS_LOSS: False,
    CaseFact.ODIOUS_SOCIAL_IMPACT: False,
    CaseFact.LONG_TERM_IMPACT: False,
    CaseFact.LOSS_OCCURRED: True,
    CaseFact.ACTIVE_REMEDY: True,
    CaseFact.EVADED: False,
    CaseFact.KNOWING_VIOLATION: False,
    CaseFact.PERSISTED_AFTER_BAN: False,
}
"""The dossier's clean base: everything found in the person's favour."""


def facts_of(**differing: Any) -> ToleranceFacts:
    """The clean base as a facts record, a mistake made, with what differs from it."""
    more = {"mistake_made": True, "lasting_good_effect": False, "loss_recovered": False, "loss_counted_net": False}
    none_later = {"breach_by_later_norm": False, "departure_from_later_norm": False}
    kind = {"objective_factor_kind": ObjectiveFactor.UNFORESEEABLE}
    return ToleranceFacts(**{fact.value: value for fact, value in CLEAN.items()} | more | none_later | kind | differing)


def finding(fact: CaseFact, value: bool | None, **fields: Any) -> Finding:
    """A finding of the competent body."""
    return Finding(fact=fact, value=value, **{"found_by": Body.DISCIPLINE_SUPERVISION, **fields})


def case_of(differing: Mapping[CaseFact, bool | None] | None = None, *more: Finding, **fields: Any) -> ToleranceCase:
    """The clean base as a case on file; a fact of value None has no finding."""
    found = {**CLEAN, **(differing or {})}
    findings = tuple(finding(fact, value, reasons="见调查报告") for fact, value in found.items() if value is not None)
    return ToleranceCase(id="t-1", findings=(*findings, *more), **fields)
