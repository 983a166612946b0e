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

# fmt: off
if TYPE_CHECKING:
    from cadre_policy.errors import (
        CadrePolicyError, CoverageError, DateError, FactsError, InputError, MeasureError, MissingExtraError,
        RecordError, RuleConflictError, RuleWritingError, UnknownNameError,
    )
    from cadre_policy.interop import (
        read_cadre, read_tolerance_case, read_unit_file, record_text, write_record,
    )
    from cadre_policy.interop.cases import (
        run_cases,
    )
    from cadre_policy.interop.determinations import (
        determination_from_json, determination_to_json, replay,
    )
    from cadre_policy.interop.facts import (
        facts_from_plain, facts_to_plain,
    )
    from cadre_policy.interop.reforms import (
        policy_from_plain, policy_to_plain,
    )
    from cadre_policy.law import (
        INSTRUMENTS, OPINION, Basis, Citation, Evidence, Label, instrument,
    )
    from cadre_policy.measures import (
        Completion, Count, Date, Days, Hours, Months, PartialDate, Percent, Places, Years, Yuan,
    )
    from cadre_policy.policies.annual_leave import (
        ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST, STEP_COMPLETED, STEP_DAYS, AnnualLeaveFacts, annual_leave,
        annual_leave_facts, annual_leave_left, next_year_lost,
    )
    from cadre_policy.policies.check_ups import (
        CHECK_UP_FIRST_YEAR, CHECK_UP_OVERDUE, CHECK_UP_STATUS, CHECK_UP_YEAR, CheckUpFacts, CheckUpFundingFacts,
        CheckUpStatus, UnitCheckUps, check_up_deadline, check_up_done, check_up_entitlement, check_up_facts,
        check_up_funding, check_up_overdue, check_up_overdue_since, check_up_spans, check_up_status,
        health_file_kept, unit_check_ups,
    )
    from cadre_policy.policies.excellent_quota import (
        EXCELLENT_QUOTA, EXCELLENT_QUOTA_CEILING, EXCELLENT_QUOTA_GENERAL, EXCELLENT_QUOTA_THEORETICAL,
        TOWNSHIP_SHARE, ExcellentQuotaFacts, QuotaBase, QuotaMemberFacts, counts_in_base, excellent_quota,
        excellent_quota_ceiling, excellent_quota_facts, excellent_quota_general, excellent_quota_theoretical,
        pooled_places, quota_base,
    )
    from cadre_policy.policies.rank_promotion import (
        EARLIEST_RANK_PROMOTION, RANK_PROMOTION, RANK_SERVICE_MET, RankPromotionFacts, earliest_rank_promotion,
        rank_lowering_ground, rank_promotion, rank_promotion_facts, rank_promotion_spans, rank_service_met,
    )
    from cadre_policy.policies.talks import (
        TALK_DUE, TalkFacts, talk_due, talk_facts, talk_purpose, talk_spans, talks_due,
    )
    from cadre_policy.policies.tolerance import (
        TOLERANCE_MERITS, ToleranceFacts, ToleranceReview, tolerance_facts, tolerance_merits, tolerance_review,
        which_readings_matter,
    )
    from cadre_policy.policies.training import (
        PROMOTION_TRAINING, TRAINING_MET, InitialTrainingFacts, PromotionTrainingFacts, TrainingFacts,
        initial_training_met, online_training_met, promotion_training, training_facts, training_met,
        training_shortfall, training_spans,
    )
    from cadre_policy.records import (
        Assessment, Cadre, CareEntitlement, CheckUp, Finding, Grade, Ledger, Rank, Sanction, ToleranceCase,
        TrainingRecord, Unit,
    )
    from cadre_policy.register import (
        all_parameters, all_readings, all_rules, clause_coverage, coverage, parameter_named, reading_named,
        rule_named, rules_citing,
    )
    from cadre_policy.rules import (
        YUNNAN, ChangeSet, Dated, Determination, Earliest, Overlay, Parameter, Policy, Reading, Rule, Span, Status,
        Stretch, determine, earliest, facts_read, in_words, timeline, value, what_would_change,
    )
    from cadre_policy.version import (
        VERSION,
    )

_HOMES: dict[str, tuple[str, ...]] = {
    "cadre_policy.errors": (
        "CadrePolicyError", "CoverageError", "DateError", "FactsError", "InputError", "MeasureError",
        "MissingExtraError", "RecordError", "RuleConflictError", "RuleWritingError", "UnknownNameError",
    ),
    "cadre_policy.interop": (
        "read_cadre", "read_tolerance_case", "read_unit_file", "record_text", "write_record",
    ),
    "cadre_policy.interop.cases": (
        "run_cases",
    ),
    "cadre_policy.interop.determinations": (
        "determination_from_json", "determination_to_json", "replay",
    ),
    "cadre_policy.interop.facts": (
        "facts_from_plain", "facts_to_plain",
    ),
    "cadre_policy.interop.reforms": (
        "policy_from_plain", "policy_to_plain",
    ),
    "cadre_policy.law": (
        "INSTRUMENTS", "OPINION", "Basis", "Citation", "Evidence", "Label", "instrument",
    ),
    "cadre_policy.measures": (
        "Completion", "Count", "Date", "Days", "Hours", "Months", "PartialDate", "Percent", "Places", "Years", "Yuan",
    ),
    "cadre_policy.policies.annual_leave": (
        "ANNUAL_LEAVE", "LEAVE_LEFT", "NEXT_YEAR_LOST", "STEP_COMPLETED", "STEP_DAYS", "AnnualLeaveFacts",
        "annual_leave", "annual_leave_facts", "annual_leave_left", "next_year_lost",
    ),
    "cadre_policy.policies.check_ups": (
        "CHECK_UP_FIRST_YEAR", "CHECK_UP_OVERDUE", "CHECK_UP_STATUS", "CHECK_UP_YEAR", "CheckUpFacts",
        "CheckUpFundingFacts", "CheckUpStatus", "UnitCheckUps", "check_up_deadline", "check_up_done",
        "check_up_entitlement", "check_up_facts", "check_up_funding", "check_up_overdue", "check_up_overdue_since",
        "check_up_spans", "check_up_status", "health_file_kept", "unit_check_ups",
    ),
    "cadre_policy.policies.excellent_quota": (
        "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING", "EXCELLENT_QUOTA_GENERAL", "EXCELLENT_QUOTA_THEORETICAL",
        "TOWNSHIP_SHARE", "ExcellentQuotaFacts", "QuotaBase", "QuotaMemberFacts", "counts_in_base", "excellent_quota",
        "excellent_quota_ceiling", "excellent_quota_facts", "excellent_quota_general", "excellent_quota_theoretical",
        "pooled_places", "quota_base",
    ),
    "cadre_policy.policies.rank_promotion": (
        "EARLIEST_RANK_PROMOTION", "RANK_PROMOTION", "RANK_SERVICE_MET", "RankPromotionFacts",
        "earliest_rank_promotion", "rank_lowering_ground", "rank_promotion", "rank_promotion_facts",
        "rank_promotion_spans", "rank_service_met",
    ),
    "cadre_policy.policies.talks": (
        "TALK_DUE", "TalkFacts", "talk_due", "talk_facts", "talk_purpose", "talk_spans", "talks_due",
    ),
    "cadre_policy.policies.tolerance": (
        "TOLERANCE_MERITS", "ToleranceFacts", "ToleranceReview", "tolerance_facts", "tolerance_merits",
        "tolerance_review", "which_readings_matter",
    ),
    "cadre_policy.policies.training": (
        "PROMOTION_TRAINING", "TRAINING_MET", "InitialTrainingFacts", "PromotionTrainingFacts", "TrainingFacts",
        "initial_training_met", "online_training_met", "promotion_training", "training_facts", "training_met",
        "training_shortfall", "training_spans",
    ),
    "cadre_policy.records": (
        "Assessment", "Cadre", "CareEntitlement", "CheckUp", "Finding", "Grade", "Ledger", "Rank", "Sanction",
        "ToleranceCase", "TrainingRecord", "Unit",
    ),
    "cadre_policy.register": (
        "all_parameters", "all_readings", "all_rules", "clause_coverage", "coverage", "parameter_named",
        "reading_named", "rule_named", "rules_citing",
    ),
    "cadre_policy.rules": (
        "YUNNAN", "ChangeSet", "Dated", "Determination", "Earliest", "Overlay", "Parameter", "Policy", "Reading",
        "Rule", "Span", "Status", "Stretch", "determine", "earliest", "facts_read", "in_words", "timeline", "value",
        "what_would_change",
    ),
    "cadre_policy.version": (
        "VERSION",
    ),
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
    "ANNUAL_LEAVE", "CHECK_UP_FIRST_YEAR", "CHECK_UP_OVERDUE", "CHECK_UP_STATUS", "CHECK_UP_YEAR",
    "EARLIEST_RANK_PROMOTION", "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING", "EXCELLENT_QUOTA_GENERAL",
    "EXCELLENT_QUOTA_THEORETICAL", "INSTRUMENTS", "LEAVE_LEFT", "NEXT_YEAR_LOST", "OPINION", "PROMOTION_TRAINING",
    "RANK_PROMOTION", "RANK_SERVICE_MET", "STEP_COMPLETED", "STEP_DAYS", "TALK_DUE", "TOLERANCE_MERITS",
    "TOWNSHIP_SHARE", "TRAINING_MET", "VERSION", "YUNNAN", "AnnualLeaveFacts", "Assessment", "Basis", "Cadre",
    "CadrePolicyError", "CareEntitlement", "ChangeSet", "CheckUp", "CheckUpFacts", "CheckUpFundingFacts",
    "CheckUpStatus", "Citation", "Completion", "Count", "CoverageError", "Date", "DateError", "Dated", "Days",
    "Determination", "Earliest", "Evidence", "ExcellentQuotaFacts", "FactsError", "Finding", "Grade", "Hours",
    "InitialTrainingFacts", "InputError", "Label", "Ledger", "MeasureError", "MissingExtraError", "Months", "Overlay",
    "Parameter", "PartialDate", "Percent", "Places", "Policy", "PromotionTrainingFacts", "QuotaBase",
    "QuotaMemberFacts", "Rank", "RankPromotionFacts", "Reading", "RecordError", "Rule", "RuleConflictError",
    "RuleWritingError", "Sanction", "Span", "Status", "Stretch", "TalkFacts", "ToleranceCase", "ToleranceFacts",
    "ToleranceReview", "TrainingFacts", "TrainingRecord", "Unit", "UnitCheckUps", "UnknownNameError", "Years", "Yuan",
    "all_parameters", "all_readings", "all_rules", "annual_leave", "annual_leave_facts", "annual_leave_left",
    "check_up_deadline", "check_up_done", "check_up_entitlement", "check_up_facts", "check_up_funding",
    "check_up_overdue", "check_up_overdue_since", "check_up_spans", "check_up_status", "clause_coverage",
    "counts_in_base", "coverage", "determination_from_json", "determination_to_json", "determine", "earliest",
    "earliest_rank_promotion", "excellent_quota", "excellent_quota_ceiling", "excellent_quota_facts",
    "excellent_quota_general", "excellent_quota_theoretical", "facts_from_plain", "facts_read", "facts_to_plain",
    "health_file_kept", "in_words", "initial_training_met", "instrument", "next_year_lost", "online_training_met",
    "parameter_named", "policy_from_plain", "policy_to_plain", "pooled_places", "promotion_training", "quota_base",
    "rank_lowering_ground", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans", "rank_service_met",
    "read_cadre", "read_tolerance_case", "read_unit_file", "reading_named", "record_text", "replay", "rule_named",
    "rules_citing", "run_cases", "talk_due", "talk_facts", "talk_purpose", "talk_spans", "talks_due", "timeline",
    "tolerance_facts", "tolerance_merits", "tolerance_review", "training_facts", "training_met", "training_shortfall",
    "training_spans", "unit_check_ups", "value", "what_would_change", "which_readings_matter", "write_record",
]
# fmt: on
