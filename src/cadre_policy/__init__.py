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
        CHECK_UP_FIRST_YEAR, CHECK_UP_FUNDING, CHECK_UP_OVERDUE, CHECK_UP_STATUS, CHECK_UP_YEAR, HEALTH_FILE,
        CheckUpFacts, CheckUpFundingFacts, CheckUpStatus, MemberCheckUp, UnitCheckUps, check_up_deadline,
        check_up_done, check_up_entitlement, check_up_facts, check_up_funding, check_up_funding_facts,
        check_up_overdue, check_up_overdue_since, check_up_spans, check_up_status, health_file_kept, unit_check_ups,
    )
    from cadre_policy.policies.excellent_quota import (
        COUNTS_IN_BASE, EXCELLENT_QUOTA, EXCELLENT_QUOTA_CEILING, EXCELLENT_QUOTA_GENERAL,
        EXCELLENT_QUOTA_THEORETICAL, TOWNSHIP_SHARE, ExcellentQuotaFacts, Pool, QuotaBase, QuotaMemberFacts,
        counts_in_base, excellent_quota, excellent_quota_ceiling, excellent_quota_facts, excellent_quota_general,
        excellent_quota_theoretical, pooled_places, quota_base, quota_member_facts,
    )
    from cadre_policy.policies.rank_promotion import (
        EARLIEST_RANK_PROMOTION, RANK_LOWERING_GROUND, RANK_PROMOTION, RANK_PROMOTION_BARRED, RANK_SERVICE_MET,
        Aftermath, RankPromotionFacts, Rung, earliest_rank_promotion, next_rank, rank_lowering_ground, rank_promotion,
        rank_promotion_facts, rank_promotion_spans, rank_service_met,
    )
    from cadre_policy.policies.talks import (
        TALK_DUE, TalkFacts, talk_due, talk_facts, talk_purpose, talk_spans, talks_due,
    )
    from cadre_policy.policies.tolerance import (
        TOLERANCE_MERITS, CaseRead, Concern, Hint, LimbState, Remark, Side, ToleranceFacts, ToleranceReview,
        mitigation_hints, read_case, tolerance_facts, tolerance_merits, tolerance_review, tolerance_spans,
        which_readings_matter,
    )
    from cadre_policy.policies.training import (
        COURSE_LEFT, INITIAL_MET, ONLINE_MET, PROMOTION_TRAINING, TRAINING_MET, CourseFacts, InitialTrainingFacts,
        PromotionTraining, PromotionTrainingFacts, TrainingFacts, TrainingGroup, course_facts, course_left,
        initial_training_facts, initial_training_met, online_training_met, promotion_training,
        promotion_training_facts, training_facts, training_group, training_met, training_shortfall, training_spans,
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
        YUNNAN, ChangeSet, Dated, Determination, Earliest, Overlay, Parameter, Policy, Reading, ReadingMatters, Rule,
        Span, Status, Stretch, determine, earliest, facts_read, in_words, readings_that_matter, timeline, value,
        what_would_change,
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
        "CHECK_UP_FIRST_YEAR", "CHECK_UP_FUNDING", "CHECK_UP_OVERDUE", "CHECK_UP_STATUS", "CHECK_UP_YEAR",
        "HEALTH_FILE", "CheckUpFacts", "CheckUpFundingFacts", "CheckUpStatus", "MemberCheckUp", "UnitCheckUps",
        "check_up_deadline", "check_up_done", "check_up_entitlement", "check_up_facts", "check_up_funding",
        "check_up_funding_facts", "check_up_overdue", "check_up_overdue_since", "check_up_spans", "check_up_status",
        "health_file_kept", "unit_check_ups",
    ),
    "cadre_policy.policies.excellent_quota": (
        "COUNTS_IN_BASE", "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING", "EXCELLENT_QUOTA_GENERAL",
        "EXCELLENT_QUOTA_THEORETICAL", "TOWNSHIP_SHARE", "ExcellentQuotaFacts", "Pool", "QuotaBase",
        "QuotaMemberFacts", "counts_in_base", "excellent_quota", "excellent_quota_ceiling", "excellent_quota_facts",
        "excellent_quota_general", "excellent_quota_theoretical", "pooled_places", "quota_base", "quota_member_facts",
    ),
    "cadre_policy.policies.rank_promotion": (
        "EARLIEST_RANK_PROMOTION", "RANK_LOWERING_GROUND", "RANK_PROMOTION", "RANK_PROMOTION_BARRED",
        "RANK_SERVICE_MET", "Aftermath", "RankPromotionFacts", "Rung", "earliest_rank_promotion", "next_rank",
        "rank_lowering_ground", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans", "rank_service_met",
    ),
    "cadre_policy.policies.talks": (
        "TALK_DUE", "TalkFacts", "talk_due", "talk_facts", "talk_purpose", "talk_spans", "talks_due",
    ),
    "cadre_policy.policies.tolerance": (
        "TOLERANCE_MERITS", "CaseRead", "Concern", "Hint", "LimbState", "Remark", "Side", "ToleranceFacts",
        "ToleranceReview", "mitigation_hints", "read_case", "tolerance_facts", "tolerance_merits", "tolerance_review",
        "tolerance_spans", "which_readings_matter",
    ),
    "cadre_policy.policies.training": (
        "COURSE_LEFT", "INITIAL_MET", "ONLINE_MET", "PROMOTION_TRAINING", "TRAINING_MET", "CourseFacts",
        "InitialTrainingFacts", "PromotionTraining", "PromotionTrainingFacts", "TrainingFacts", "TrainingGroup",
        "course_facts", "course_left", "initial_training_facts", "initial_training_met", "online_training_met",
        "promotion_training", "promotion_training_facts", "training_facts", "training_group", "training_met",
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
        "ReadingMatters", "Rule", "Span", "Status", "Stretch", "determine", "earliest", "facts_read", "in_words",
        "readings_that_matter", "timeline", "value", "what_would_change",
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
    "ANNUAL_LEAVE", "CHECK_UP_FIRST_YEAR", "CHECK_UP_FUNDING", "CHECK_UP_OVERDUE", "CHECK_UP_STATUS", "CHECK_UP_YEAR",
    "COUNTS_IN_BASE", "COURSE_LEFT", "EARLIEST_RANK_PROMOTION", "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING",
    "EXCELLENT_QUOTA_GENERAL", "EXCELLENT_QUOTA_THEORETICAL", "HEALTH_FILE", "INITIAL_MET", "INSTRUMENTS",
    "LEAVE_LEFT", "NEXT_YEAR_LOST", "ONLINE_MET", "OPINION", "PROMOTION_TRAINING", "RANK_LOWERING_GROUND",
    "RANK_PROMOTION", "RANK_PROMOTION_BARRED", "RANK_SERVICE_MET", "STEP_COMPLETED", "STEP_DAYS", "TALK_DUE",
    "TOLERANCE_MERITS", "TOWNSHIP_SHARE", "TRAINING_MET", "VERSION", "YUNNAN", "Aftermath", "AnnualLeaveFacts",
    "Assessment", "Basis", "Cadre", "CadrePolicyError", "CareEntitlement", "CaseRead", "ChangeSet", "CheckUp",
    "CheckUpFacts", "CheckUpFundingFacts", "CheckUpStatus", "Citation", "Completion", "Concern", "Count",
    "CourseFacts", "CoverageError", "Date", "DateError", "Dated", "Days", "Determination", "Earliest", "Evidence",
    "ExcellentQuotaFacts", "FactsError", "Finding", "Grade", "Hint", "Hours", "InitialTrainingFacts", "InputError",
    "Label", "Ledger", "LimbState", "MeasureError", "MemberCheckUp", "MissingExtraError", "Months", "Overlay",
    "Parameter", "PartialDate", "Percent", "Places", "Policy", "Pool", "PromotionTraining", "PromotionTrainingFacts",
    "QuotaBase", "QuotaMemberFacts", "Rank", "RankPromotionFacts", "Reading", "ReadingMatters", "RecordError",
    "Remark", "Rule", "RuleConflictError", "RuleWritingError", "Rung", "Sanction", "Side", "Span", "Status",
    "Stretch", "TalkFacts", "ToleranceCase", "ToleranceFacts", "ToleranceReview", "TrainingFacts", "TrainingGroup",
    "TrainingRecord", "Unit", "UnitCheckUps", "UnknownNameError", "Years", "Yuan", "all_parameters", "all_readings",
    "all_rules", "annual_leave", "annual_leave_facts", "annual_leave_left", "check_up_deadline", "check_up_done",
    "check_up_entitlement", "check_up_facts", "check_up_funding", "check_up_funding_facts", "check_up_overdue",
    "check_up_overdue_since", "check_up_spans", "check_up_status", "clause_coverage", "counts_in_base",
    "course_facts", "course_left", "coverage", "determination_from_json", "determination_to_json", "determine",
    "earliest", "earliest_rank_promotion", "excellent_quota", "excellent_quota_ceiling", "excellent_quota_facts",
    "excellent_quota_general", "excellent_quota_theoretical", "facts_from_plain", "facts_read", "facts_to_plain",
    "health_file_kept", "in_words", "initial_training_facts", "initial_training_met", "instrument",
    "mitigation_hints", "next_rank", "next_year_lost", "online_training_met", "parameter_named", "policy_from_plain",
    "policy_to_plain", "pooled_places", "promotion_training", "promotion_training_facts", "quota_base",
    "quota_member_facts", "rank_lowering_ground", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans",
    "rank_service_met", "read_cadre", "read_case", "read_tolerance_case", "read_unit_file", "reading_named",
    "readings_that_matter", "record_text", "replay", "rule_named", "rules_citing", "run_cases", "talk_due",
    "talk_facts", "talk_purpose", "talk_spans", "talks_due", "timeline", "tolerance_facts", "tolerance_merits",
    "tolerance_review", "tolerance_spans", "training_facts", "training_group", "training_met", "training_shortfall",
    "training_spans", "unit_check_ups", "value", "what_would_change", "which_readings_matter", "write_record",
]
# fmt: on
