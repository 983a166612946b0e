"""Cadre policy of Yunnan Province as typed, immutable, explained rules.

The public names are loaded when they are first used, so that importing the library costs next to nothing::

    >>> import datetime as dt
    >>> import cadre_policy as cp
    >>> cp.annual_leave(cp.AnnualLeaveFacts(service_since="2010-03-15"), on=dt.date(2020, 4, 1)).status.value
    'not known'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cadre_policy.errors import CadrePolicyError as CadrePolicyError
    from cadre_policy.errors import CoverageError as CoverageError
    from cadre_policy.errors import DateError as DateError
    from cadre_policy.errors import FactsError as FactsError
    from cadre_policy.errors import InputError as InputError
    from cadre_policy.errors import MeasureError as MeasureError
    from cadre_policy.errors import MissingExtraError as MissingExtraError
    from cadre_policy.errors import RecordError as RecordError
    from cadre_policy.errors import RuleConflictError as RuleConflictError
    from cadre_policy.errors import RuleWritingError as RuleWritingError
    from cadre_policy.errors import UnknownNameError as UnknownNameError
    from cadre_policy.interop import read_cadre as read_cadre
    from cadre_policy.interop import read_tolerance_case as read_tolerance_case
    from cadre_policy.interop import read_unit_file as read_unit_file
    from cadre_policy.interop import record_text as record_text
    from cadre_policy.interop import write_record as write_record
    from cadre_policy.interop.cases import run_cases as run_cases
    from cadre_policy.interop.determinations import determination_from_json as determination_from_json
    from cadre_policy.interop.determinations import determination_to_json as determination_to_json
    from cadre_policy.interop.determinations import replay as replay
    from cadre_policy.interop.facts import facts_from_plain as facts_from_plain
    from cadre_policy.interop.facts import facts_to_plain as facts_to_plain
    from cadre_policy.interop.reforms import policy_from_plain as policy_from_plain
    from cadre_policy.interop.reforms import policy_to_plain as policy_to_plain
    from cadre_policy.law import INSTRUMENTS as INSTRUMENTS
    from cadre_policy.law import OPINION as OPINION
    from cadre_policy.law import Basis as Basis
    from cadre_policy.law import Citation as Citation
    from cadre_policy.law import Evidence as Evidence
    from cadre_policy.law import Label as Label
    from cadre_policy.law import instrument as instrument
    from cadre_policy.measures import Completion as Completion
    from cadre_policy.measures import Count as Count
    from cadre_policy.measures import Date as Date
    from cadre_policy.measures import Days as Days
    from cadre_policy.measures import Hours as Hours
    from cadre_policy.measures import Months as Months
    from cadre_policy.measures import PartialDate as PartialDate
    from cadre_policy.measures import Percent as Percent
    from cadre_policy.measures import Places as Places
    from cadre_policy.measures import Years as Years
    from cadre_policy.measures import Yuan as Yuan
    from cadre_policy.policies.annual_leave import ANNUAL_LEAVE as ANNUAL_LEAVE
    from cadre_policy.policies.annual_leave import LEAVE_LEFT as LEAVE_LEFT
    from cadre_policy.policies.annual_leave import NEXT_YEAR_LOST as NEXT_YEAR_LOST
    from cadre_policy.policies.annual_leave import STEP_COMPLETED as STEP_COMPLETED
    from cadre_policy.policies.annual_leave import STEP_DAYS as STEP_DAYS
    from cadre_policy.policies.annual_leave import AnnualLeaveFacts as AnnualLeaveFacts
    from cadre_policy.policies.annual_leave import annual_leave as annual_leave
    from cadre_policy.policies.annual_leave import annual_leave_facts as annual_leave_facts
    from cadre_policy.policies.annual_leave import annual_leave_left as annual_leave_left
    from cadre_policy.policies.annual_leave import next_year_lost as next_year_lost
    from cadre_policy.records import Assessment as Assessment
    from cadre_policy.records import Cadre as Cadre
    from cadre_policy.records import CareEntitlement as CareEntitlement
    from cadre_policy.records import CheckUp as CheckUp
    from cadre_policy.records import Finding as Finding
    from cadre_policy.records import Grade as Grade
    from cadre_policy.records import Ledger as Ledger
    from cadre_policy.records import Rank as Rank
    from cadre_policy.records import Sanction as Sanction
    from cadre_policy.records import ToleranceCase as ToleranceCase
    from cadre_policy.records import TrainingRecord as TrainingRecord
    from cadre_policy.records import Unit as Unit
    from cadre_policy.register import clause_coverage as clause_coverage
    from cadre_policy.register import coverage as coverage
    from cadre_policy.register import parameter_named as parameter_named
    from cadre_policy.register import reading_named as reading_named
    from cadre_policy.register import rule_named as rule_named
    from cadre_policy.register import rules as rules
    from cadre_policy.register import rules_citing as rules_citing
    from cadre_policy.rules import YUNNAN as YUNNAN
    from cadre_policy.rules import ChangeSet as ChangeSet
    from cadre_policy.rules import Dated as Dated
    from cadre_policy.rules import Determination as Determination
    from cadre_policy.rules import Earliest as Earliest
    from cadre_policy.rules import Overlay as Overlay
    from cadre_policy.rules import Parameter as Parameter
    from cadre_policy.rules import Policy as Policy
    from cadre_policy.rules import Reading as Reading
    from cadre_policy.rules import Rule as Rule
    from cadre_policy.rules import Span as Span
    from cadre_policy.rules import Status as Status
    from cadre_policy.rules import Stretch as Stretch
    from cadre_policy.rules import determine as determine
    from cadre_policy.rules import earliest as earliest
    from cadre_policy.rules import facts_read as facts_read
    from cadre_policy.rules import in_words as in_words
    from cadre_policy.rules import timeline as timeline
    from cadre_policy.rules import value as value
    from cadre_policy.rules import what_would_change as what_would_change
    from cadre_policy.version import VERSION as VERSION

_HOMES: dict[str, tuple[str, ...]] = {
    "cadre_policy.errors": (
        "CadrePolicyError",
        "CoverageError",
        "DateError",
        "FactsError",
        "InputError",
        "MeasureError",
        "MissingExtraError",
        "RecordError",
        "RuleConflictError",
        "RuleWritingError",
        "UnknownNameError",
    ),
    "cadre_policy.interop": (
        "read_cadre",
        "read_tolerance_case",
        "read_unit_file",
        "record_text",
        "write_record",
    ),
    "cadre_policy.interop.cases": ("run_cases",),
    "cadre_policy.interop.determinations": (
        "determination_from_json",
        "determination_to_json",
        "replay",
    ),
    "cadre_policy.interop.facts": (
        "facts_from_plain",
        "facts_to_plain",
    ),
    "cadre_policy.interop.reforms": (
        "policy_from_plain",
        "policy_to_plain",
    ),
    "cadre_policy.law": (
        "INSTRUMENTS",
        "OPINION",
        "Basis",
        "Citation",
        "Evidence",
        "Label",
        "instrument",
    ),
    "cadre_policy.measures": (
        "Completion",
        "Count",
        "Date",
        "Days",
        "Hours",
        "Months",
        "PartialDate",
        "Percent",
        "Places",
        "Years",
        "Yuan",
    ),
    "cadre_policy.policies.annual_leave": (
        "ANNUAL_LEAVE",
        "LEAVE_LEFT",
        "NEXT_YEAR_LOST",
        "STEP_COMPLETED",
        "STEP_DAYS",
        "AnnualLeaveFacts",
        "annual_leave",
        "annual_leave_facts",
        "annual_leave_left",
        "next_year_lost",
    ),
    "cadre_policy.records": (
        "Assessment",
        "Cadre",
        "CareEntitlement",
        "CheckUp",
        "Finding",
        "Grade",
        "Ledger",
        "Rank",
        "Sanction",
        "ToleranceCase",
        "TrainingRecord",
        "Unit",
    ),
    "cadre_policy.register": (
        "clause_coverage",
        "coverage",
        "parameter_named",
        "reading_named",
        "rule_named",
        "rules",
        "rules_citing",
    ),
    "cadre_policy.rules": (
        "YUNNAN",
        "ChangeSet",
        "Dated",
        "Determination",
        "Earliest",
        "Overlay",
        "Parameter",
        "Policy",
        "Reading",
        "Rule",
        "Span",
        "Status",
        "Stretch",
        "determine",
        "earliest",
        "facts_read",
        "in_words",
        "timeline",
        "value",
        "what_would_change",
    ),
    "cadre_policy.version": ("VERSION",),
}
"""The module that each public name is loaded from."""

_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(module), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})


__all__ = [
    "ANNUAL_LEAVE",
    "INSTRUMENTS",
    "LEAVE_LEFT",
    "NEXT_YEAR_LOST",
    "OPINION",
    "STEP_COMPLETED",
    "STEP_DAYS",
    "VERSION",
    "YUNNAN",
    "AnnualLeaveFacts",
    "Assessment",
    "Basis",
    "Cadre",
    "CadrePolicyError",
    "CareEntitlement",
    "ChangeSet",
    "CheckUp",
    "Citation",
    "Completion",
    "Count",
    "CoverageError",
    "Date",
    "DateError",
    "Dated",
    "Days",
    "Determination",
    "Earliest",
    "Evidence",
    "FactsError",
    "Finding",
    "Grade",
    "Hours",
    "InputError",
    "Label",
    "Ledger",
    "MeasureError",
    "MissingExtraError",
    "Months",
    "Overlay",
    "Parameter",
    "PartialDate",
    "Percent",
    "Places",
    "Policy",
    "Rank",
    "Reading",
    "RecordError",
    "Rule",
    "RuleConflictError",
    "RuleWritingError",
    "Sanction",
    "Span",
    "Status",
    "Stretch",
    "ToleranceCase",
    "TrainingRecord",
    "Unit",
    "UnknownNameError",
    "Years",
    "Yuan",
    "annual_leave",
    "annual_leave_facts",
    "annual_leave_left",
    "clause_coverage",
    "coverage",
    "determination_from_json",
    "determination_to_json",
    "determine",
    "earliest",
    "facts_from_plain",
    "facts_read",
    "facts_to_plain",
    "in_words",
    "instrument",
    "next_year_lost",
    "parameter_named",
    "policy_from_plain",
    "policy_to_plain",
    "read_cadre",
    "read_tolerance_case",
    "read_unit_file",
    "reading_named",
    "record_text",
    "replay",
    "rule_named",
    "rules",
    "rules_citing",
    "run_cases",
    "timeline",
    "value",
    "what_would_change",
    "write_record",
]
