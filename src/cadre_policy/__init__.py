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
    from cadre_policy.policies.awards import (
        AWARD_BONUS, AWARD_KIND, AWARD_MEDAL, AWARD_QUOTA, COMMENDATION_FOR_YEAR, MERIT_FOR_YEARS, POSTHUMOUS_AWARD,
        REWARD_DUE, REWARD_FORM, AwardFacts, ExcellenceFacts, Merit, RewardFacts, award_bonus,
        award_can_be_posthumous, award_facts, award_kind, award_medal, award_quota, commendation_for_year,
        excellence_facts, merit_for_years, reward_due, reward_form, reward_form_facts,
    )
    from cadre_policy.policies.check_ups import (
        CHECK_UP_FIRST_YEAR, CHECK_UP_FUNDING, CHECK_UP_OVERDUE, CHECK_UP_STATUS, CHECK_UP_YEAR, HEALTH_FILE,
        CheckUpFacts, CheckUpFundingFacts, CheckUpStatus, MemberCheckUp, UnitCheckUps, check_up_deadline,
        check_up_done, check_up_entitlement, check_up_facts, check_up_funding, check_up_funding_facts,
        check_up_overdue, check_up_overdue_since, check_up_spans, check_up_status, health_file_kept, unit_check_ups,
    )
    from cadre_policy.policies.childcare_leave import (
        CHILDCARE_LEAVE, CHILDCARE_LEFT, CHILDCARE_WITHIN, ChildFacts, ChildcareLeaveFacts, child_facts,
        childcare_entitlement, childcare_leave, childcare_leave_facts, childcare_leave_left, childcare_leave_spans,
        childcare_leave_until,
    )
    from cadre_policy.policies.death_benefits import (
        COUNTS_AS_FAMILY, DEATH_GRATUITY, DEATH_PAYMENTS, HARDSHIP_AID_TO_SURVIVORS, PRAISE_MONEY, SURVIVOR_SUPPORT,
        DeathFacts, FamilyClaimFacts, SurvivorSupport, SurvivorSupportFacts, counts_as_family, death_facts,
        death_gratuity, death_payments, family_claim_facts, praise_money, survivor_support, survivor_support_facts,
        survivors_hardship_aid,
    )
    from cadre_policy.policies.excellent_quota import (
        COUNTS_IN_BASE, EXCELLENT_QUOTA, EXCELLENT_QUOTA_CEILING, EXCELLENT_QUOTA_GENERAL,
        EXCELLENT_QUOTA_THEORETICAL, TOWNSHIP_SHARE, ExcellentQuotaFacts, Pool, QuotaBase, QuotaMemberFacts,
        counts_in_base, excellent_quota, excellent_quota_ceiling, excellent_quota_facts, excellent_quota_general,
        excellent_quota_theoretical, pooled_places, quota_base, quota_member_facts,
    )
    from cadre_policy.policies.hardship_allowance import (
        BEYOND_POWERS, HARDSHIP_ALLOWANCE, HARDSHIP_MONTHLY, REGIONAL_ALLOWANCE, TOWNSHIP_SUBSIDY, AreaClass,
        HardshipAllowanceFacts, area_class, beyond_powers, hardship_allowance, hardship_allowance_facts,
        hardship_monthly, regional_allowance, township_subsidy,
    )
    from cadre_policy.policies.hardship_care import (
        HARDSHIP_AID, HARDSHIP_AID_AMOUNT, HARDSHIP_FUND, HARDSHIP_VISIT, NORMAL_BENEFIT, BenefitFacts, BenefitStatus,
        HardshipFacts, VisitStatus, benefit_facts, hardship_aid, hardship_aid_amount, hardship_facts, hardship_fund,
        hardship_visit, normal_benefit, normal_benefits,
    )
    from cadre_policy.policies.home_visit import (
        HOME_VISIT, HOME_VISIT_ABSENCE, HOME_VISIT_BERTH, HOME_VISIT_OWN_FARE, HOME_VISIT_PAY_KEPT,
        HOME_VISIT_UNIT_FARE, Berth, HomeVisit, HomeVisitFacts, home_visit, home_visit_berth, home_visit_entitlement,
        home_visit_facts, home_visit_fare,
    )
    from cadre_policy.policies.leave_days import (
        LEAVE_RUNS_IN, Charge, DayLine, LeaveDaysFacts, LeaveEnd, RecordedCharge, RunsIn, WorkRunFacts,
        charge_at_work, days_charged, end_of_leave, leave_runs_in, recorded_charges,
    )
    from cadre_policy.policies.marriage_leave import (
        BEREAVEMENT_LEAVE, BEREAVEMENT_TRAVEL, BEREAVEMENT_WITHIN, MARRIAGE_LEAVE, MARRIAGE_TRAVEL, MARRIAGE_WITHIN,
        BereavementFacts, MarriageLeaveFacts, bereavement_facts, bereavement_leave, bereavements,
        marriage_entitlement, marriage_leave, marriage_leave_facts,
    )
    from cadre_policy.policies.maternity import (
        CARE_LEAVE, CARE_LEAVE_WITHIN, CUT_SHORT_PAY, DYSMENORRHOEA_LEAVE, FAMILY_PLANNING_LEAVE, HYGIENE_FEE,
        MATERNITY_LEAVE, MATERNITY_WITHIN, NO_DISMISSAL, NO_OVERTIME, NURSING_TIME, PAY_PROTECTED, CareLeaveFacts,
        CutShortFacts, MaternityDates, MaternityFacts, ProcedureFacts, ProtectionFacts, care_leave_facts,
        cut_short_pay, dismissal_barred, dysmenorrhoea_leave, family_planning_leave, fathers_care_leave, hygiene_fee,
        maternity_entitlements, maternity_facts, maternity_leave, maternity_leave_dates, nursing_time,
        overtime_barred, pay_protected, procedure_facts, protection_facts,
    )
    from cadre_policy.policies.monitored_duties import (
        MENTAL_HEALTH_HELP, MENTAL_HEALTH_TRAINING, PERFORMANCE_BONUS, WOMENS_CHECKS, DutyBearer, DutyKind,
        DutyStanding, DutyStatus, DutyTrend, MonitoredDuty, MonitoredDutyFacts, YearOnYear, duty_status,
        monitored_duties, monitored_duty, monitored_duty_facts, womens_checks, year_on_year,
    )
    from cadre_policy.policies.rank_promotion import (
        EARLIEST_RANK_PROMOTION, RANK_LOWERING_GROUND, RANK_PROMOTION, RANK_PROMOTION_BARRED, RANK_SERVICE_MET,
        Aftermath, RankPromotionFacts, Rung, earliest_rank_promotion, next_rank, rank_lowering_ground, rank_promotion,
        rank_promotion_facts, rank_promotion_spans, rank_service_met,
    )
    from cadre_policy.policies.sick_pay import (
        SICK_PAY, SICK_PAY_APPLIES, SICK_PAY_SHARE, SickPayFacts, sick_pay, sick_pay_entitlement, sick_pay_facts,
        sick_pay_share,
    )
    from cadre_policy.policies.talks import (
        LEADER_TALKED, LEADER_TALKED_OFTEN, TALK_CONTENT, TALK_DUE, LeaderTalkFacts, LeaderTalks, ReformTalk,
        TalkContentFacts, TalkFacts, leader_talked, leader_talked_often, leader_talks, reform_talks, talk_content,
        talk_content_facts, talk_due, talk_facts, talk_purpose, talk_spans, talks_due,
    )
    from cadre_policy.policies.tolerance import (
        TOLERANCE_MERITS, CaseRead, Concern, Hint, LimbState, Remark, Side, ToleranceFacts, ToleranceReview,
        mitigation_hints, read_case, tolerance_facts, tolerance_merits, tolerance_review, tolerance_spans,
        which_readings_matter,
    )
    from cadre_policy.policies.township_favour import (
        FRONTLINE, FRONTLINE_TILT, TOWNSHIP_FAVOURED, TOWNSHIP_RAISE, TownshipFavourFacts, TownshipMemberships,
        frontline, frontline_tilt, township_contradictions, township_favour, township_favour_facts, township_kinds,
        township_memberships, township_raise,
    )
    from cadre_policy.policies.training import (
        COURSE_LEFT, INITIAL_MET, ONLINE_MET, PROMOTION_TRAINING, TRAINING_MET, CourseFacts, InitialTrainingFacts,
        PromotionTraining, PromotionTrainingFacts, TrainingFacts, TrainingGroup, course_facts, course_left,
        initial_training_facts, initial_training_met, online_training_met, promotion_training,
        promotion_training_facts, training_facts, training_group, training_met, training_shortfall, training_spans,
    )
    from cadre_policy.policies.untaken_leave import (
        ARRANGEMENT, CARRY_OVER_ALLOWED, COMPENSATION, DAY_WAGE, EXTRA_PAY_DUE, LEADERS_LEAVE, PAY_DUE_BY,
        PAY_OUTSTANDING, PAY_OVERDUE, PAY_REFUSAL_DISCIPLINE, TOTAL_PAY, Arrangement, LeadersLeave, UntakenLeaveFacts,
        carry_over_allowed, day_wage, leaders_leave, leave_arrangement, untaken_leave_compensation,
        untaken_leave_entitlement, untaken_leave_facts, untaken_leave_pay, untaken_leave_pay_due_by,
        untaken_leave_pay_overdue, untaken_leave_total_pay,
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
    "cadre_policy.policies.awards": (
        "AWARD_BONUS", "AWARD_KIND", "AWARD_MEDAL", "AWARD_QUOTA", "COMMENDATION_FOR_YEAR", "MERIT_FOR_YEARS",
        "POSTHUMOUS_AWARD", "REWARD_DUE", "REWARD_FORM", "AwardFacts", "ExcellenceFacts", "Merit", "RewardFacts",
        "award_bonus", "award_can_be_posthumous", "award_facts", "award_kind", "award_medal", "award_quota",
        "commendation_for_year", "excellence_facts", "merit_for_years", "reward_due", "reward_form",
        "reward_form_facts",
    ),
    "cadre_policy.policies.check_ups": (
        "CHECK_UP_FIRST_YEAR", "CHECK_UP_FUNDING", "CHECK_UP_OVERDUE", "CHECK_UP_STATUS", "CHECK_UP_YEAR",
        "HEALTH_FILE", "CheckUpFacts", "CheckUpFundingFacts", "CheckUpStatus", "MemberCheckUp", "UnitCheckUps",
        "check_up_deadline", "check_up_done", "check_up_entitlement", "check_up_facts", "check_up_funding",
        "check_up_funding_facts", "check_up_overdue", "check_up_overdue_since", "check_up_spans", "check_up_status",
        "health_file_kept", "unit_check_ups",
    ),
    "cadre_policy.policies.childcare_leave": (
        "CHILDCARE_LEAVE", "CHILDCARE_LEFT", "CHILDCARE_WITHIN", "ChildFacts", "ChildcareLeaveFacts", "child_facts",
        "childcare_entitlement", "childcare_leave", "childcare_leave_facts", "childcare_leave_left",
        "childcare_leave_spans", "childcare_leave_until",
    ),
    "cadre_policy.policies.death_benefits": (
        "COUNTS_AS_FAMILY", "DEATH_GRATUITY", "DEATH_PAYMENTS", "HARDSHIP_AID_TO_SURVIVORS", "PRAISE_MONEY",
        "SURVIVOR_SUPPORT", "DeathFacts", "FamilyClaimFacts", "SurvivorSupport", "SurvivorSupportFacts",
        "counts_as_family", "death_facts", "death_gratuity", "death_payments", "family_claim_facts", "praise_money",
        "survivor_support", "survivor_support_facts", "survivors_hardship_aid",
    ),
    "cadre_policy.policies.excellent_quota": (
        "COUNTS_IN_BASE", "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING", "EXCELLENT_QUOTA_GENERAL",
        "EXCELLENT_QUOTA_THEORETICAL", "TOWNSHIP_SHARE", "ExcellentQuotaFacts", "Pool", "QuotaBase",
        "QuotaMemberFacts", "counts_in_base", "excellent_quota", "excellent_quota_ceiling", "excellent_quota_facts",
        "excellent_quota_general", "excellent_quota_theoretical", "pooled_places", "quota_base", "quota_member_facts",
    ),
    "cadre_policy.policies.hardship_allowance": (
        "BEYOND_POWERS", "HARDSHIP_ALLOWANCE", "HARDSHIP_MONTHLY", "REGIONAL_ALLOWANCE", "TOWNSHIP_SUBSIDY",
        "AreaClass", "HardshipAllowanceFacts", "area_class", "beyond_powers", "hardship_allowance",
        "hardship_allowance_facts", "hardship_monthly", "regional_allowance", "township_subsidy",
    ),
    "cadre_policy.policies.hardship_care": (
        "HARDSHIP_AID", "HARDSHIP_AID_AMOUNT", "HARDSHIP_FUND", "HARDSHIP_VISIT", "NORMAL_BENEFIT", "BenefitFacts",
        "BenefitStatus", "HardshipFacts", "VisitStatus", "benefit_facts", "hardship_aid", "hardship_aid_amount",
        "hardship_facts", "hardship_fund", "hardship_visit", "normal_benefit", "normal_benefits",
    ),
    "cadre_policy.policies.home_visit": (
        "HOME_VISIT", "HOME_VISIT_ABSENCE", "HOME_VISIT_BERTH", "HOME_VISIT_OWN_FARE", "HOME_VISIT_PAY_KEPT",
        "HOME_VISIT_UNIT_FARE", "Berth", "HomeVisit", "HomeVisitFacts", "home_visit", "home_visit_berth",
        "home_visit_entitlement", "home_visit_facts", "home_visit_fare",
    ),
    "cadre_policy.policies.leave_days": (
        "LEAVE_RUNS_IN", "Charge", "DayLine", "LeaveDaysFacts", "LeaveEnd", "RecordedCharge", "RunsIn",
        "WorkRunFacts", "charge_at_work", "days_charged", "end_of_leave", "leave_runs_in", "recorded_charges",
    ),
    "cadre_policy.policies.marriage_leave": (
        "BEREAVEMENT_LEAVE", "BEREAVEMENT_TRAVEL", "BEREAVEMENT_WITHIN", "MARRIAGE_LEAVE", "MARRIAGE_TRAVEL",
        "MARRIAGE_WITHIN", "BereavementFacts", "MarriageLeaveFacts", "bereavement_facts", "bereavement_leave",
        "bereavements", "marriage_entitlement", "marriage_leave", "marriage_leave_facts",
    ),
    "cadre_policy.policies.maternity": (
        "CARE_LEAVE", "CARE_LEAVE_WITHIN", "CUT_SHORT_PAY", "DYSMENORRHOEA_LEAVE", "FAMILY_PLANNING_LEAVE",
        "HYGIENE_FEE", "MATERNITY_LEAVE", "MATERNITY_WITHIN", "NO_DISMISSAL", "NO_OVERTIME", "NURSING_TIME",
        "PAY_PROTECTED", "CareLeaveFacts", "CutShortFacts", "MaternityDates", "MaternityFacts", "ProcedureFacts",
        "ProtectionFacts", "care_leave_facts", "cut_short_pay", "dismissal_barred", "dysmenorrhoea_leave",
        "family_planning_leave", "fathers_care_leave", "hygiene_fee", "maternity_entitlements", "maternity_facts",
        "maternity_leave", "maternity_leave_dates", "nursing_time", "overtime_barred", "pay_protected",
        "procedure_facts", "protection_facts",
    ),
    "cadre_policy.policies.monitored_duties": (
        "MENTAL_HEALTH_HELP", "MENTAL_HEALTH_TRAINING", "PERFORMANCE_BONUS", "WOMENS_CHECKS", "DutyBearer",
        "DutyKind", "DutyStanding", "DutyStatus", "DutyTrend", "MonitoredDuty", "MonitoredDutyFacts", "YearOnYear",
        "duty_status", "monitored_duties", "monitored_duty", "monitored_duty_facts", "womens_checks", "year_on_year",
    ),
    "cadre_policy.policies.rank_promotion": (
        "EARLIEST_RANK_PROMOTION", "RANK_LOWERING_GROUND", "RANK_PROMOTION", "RANK_PROMOTION_BARRED",
        "RANK_SERVICE_MET", "Aftermath", "RankPromotionFacts", "Rung", "earliest_rank_promotion", "next_rank",
        "rank_lowering_ground", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans", "rank_service_met",
    ),
    "cadre_policy.policies.sick_pay": (
        "SICK_PAY", "SICK_PAY_APPLIES", "SICK_PAY_SHARE", "SickPayFacts", "sick_pay", "sick_pay_entitlement",
        "sick_pay_facts", "sick_pay_share",
    ),
    "cadre_policy.policies.talks": (
        "LEADER_TALKED", "LEADER_TALKED_OFTEN", "TALK_CONTENT", "TALK_DUE", "LeaderTalkFacts", "LeaderTalks",
        "ReformTalk", "TalkContentFacts", "TalkFacts", "leader_talked", "leader_talked_often", "leader_talks",
        "reform_talks", "talk_content", "talk_content_facts", "talk_due", "talk_facts", "talk_purpose", "talk_spans",
        "talks_due",
    ),
    "cadre_policy.policies.tolerance": (
        "TOLERANCE_MERITS", "CaseRead", "Concern", "Hint", "LimbState", "Remark", "Side", "ToleranceFacts",
        "ToleranceReview", "mitigation_hints", "read_case", "tolerance_facts", "tolerance_merits", "tolerance_review",
        "tolerance_spans", "which_readings_matter",
    ),
    "cadre_policy.policies.township_favour": (
        "FRONTLINE", "FRONTLINE_TILT", "TOWNSHIP_FAVOURED", "TOWNSHIP_RAISE", "TownshipFavourFacts",
        "TownshipMemberships", "frontline", "frontline_tilt", "township_contradictions", "township_favour",
        "township_favour_facts", "township_kinds", "township_memberships", "township_raise",
    ),
    "cadre_policy.policies.training": (
        "COURSE_LEFT", "INITIAL_MET", "ONLINE_MET", "PROMOTION_TRAINING", "TRAINING_MET", "CourseFacts",
        "InitialTrainingFacts", "PromotionTraining", "PromotionTrainingFacts", "TrainingFacts", "TrainingGroup",
        "course_facts", "course_left", "initial_training_facts", "initial_training_met", "online_training_met",
        "promotion_training", "promotion_training_facts", "training_facts", "training_group", "training_met",
        "training_shortfall", "training_spans",
    ),
    "cadre_policy.policies.untaken_leave": (
        "ARRANGEMENT", "CARRY_OVER_ALLOWED", "COMPENSATION", "DAY_WAGE", "EXTRA_PAY_DUE", "LEADERS_LEAVE",
        "PAY_DUE_BY", "PAY_OUTSTANDING", "PAY_OVERDUE", "PAY_REFUSAL_DISCIPLINE", "TOTAL_PAY", "Arrangement",
        "LeadersLeave", "UntakenLeaveFacts", "carry_over_allowed", "day_wage", "leaders_leave", "leave_arrangement",
        "untaken_leave_compensation", "untaken_leave_entitlement", "untaken_leave_facts", "untaken_leave_pay",
        "untaken_leave_pay_due_by", "untaken_leave_pay_overdue", "untaken_leave_total_pay",
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
    "ANNUAL_LEAVE", "ARRANGEMENT", "AWARD_BONUS", "AWARD_KIND", "AWARD_MEDAL", "AWARD_QUOTA", "BEREAVEMENT_LEAVE",
    "BEREAVEMENT_TRAVEL", "BEREAVEMENT_WITHIN", "BEYOND_POWERS", "CARE_LEAVE", "CARE_LEAVE_WITHIN",
    "CARRY_OVER_ALLOWED", "CHECK_UP_FIRST_YEAR", "CHECK_UP_FUNDING", "CHECK_UP_OVERDUE", "CHECK_UP_STATUS",
    "CHECK_UP_YEAR", "CHILDCARE_LEAVE", "CHILDCARE_LEFT", "CHILDCARE_WITHIN", "COMMENDATION_FOR_YEAR", "COMPENSATION",
    "COUNTS_AS_FAMILY", "COUNTS_IN_BASE", "COURSE_LEFT", "CUT_SHORT_PAY", "DAY_WAGE", "DEATH_GRATUITY",
    "DEATH_PAYMENTS", "DYSMENORRHOEA_LEAVE", "EARLIEST_RANK_PROMOTION", "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING",
    "EXCELLENT_QUOTA_GENERAL", "EXCELLENT_QUOTA_THEORETICAL", "EXTRA_PAY_DUE", "FAMILY_PLANNING_LEAVE", "FRONTLINE",
    "FRONTLINE_TILT", "HARDSHIP_AID", "HARDSHIP_AID_AMOUNT", "HARDSHIP_AID_TO_SURVIVORS", "HARDSHIP_ALLOWANCE",
    "HARDSHIP_FUND", "HARDSHIP_MONTHLY", "HARDSHIP_VISIT", "HEALTH_FILE", "HOME_VISIT", "HOME_VISIT_ABSENCE",
    "HOME_VISIT_BERTH", "HOME_VISIT_OWN_FARE", "HOME_VISIT_PAY_KEPT", "HOME_VISIT_UNIT_FARE", "HYGIENE_FEE",
    "INITIAL_MET", "INSTRUMENTS", "LEADERS_LEAVE", "LEADER_TALKED", "LEADER_TALKED_OFTEN", "LEAVE_LEFT",
    "LEAVE_RUNS_IN", "MARRIAGE_LEAVE", "MARRIAGE_TRAVEL", "MARRIAGE_WITHIN", "MATERNITY_LEAVE", "MATERNITY_WITHIN",
    "MENTAL_HEALTH_HELP", "MENTAL_HEALTH_TRAINING", "MERIT_FOR_YEARS", "NEXT_YEAR_LOST", "NORMAL_BENEFIT",
    "NO_DISMISSAL", "NO_OVERTIME", "NURSING_TIME", "ONLINE_MET", "OPINION", "PAY_DUE_BY", "PAY_OUTSTANDING",
    "PAY_OVERDUE", "PAY_PROTECTED", "PAY_REFUSAL_DISCIPLINE", "PERFORMANCE_BONUS", "POSTHUMOUS_AWARD", "PRAISE_MONEY",
    "PROMOTION_TRAINING", "RANK_LOWERING_GROUND", "RANK_PROMOTION", "RANK_PROMOTION_BARRED", "RANK_SERVICE_MET",
    "REGIONAL_ALLOWANCE", "REWARD_DUE", "REWARD_FORM", "SICK_PAY", "SICK_PAY_APPLIES", "SICK_PAY_SHARE",
    "STEP_COMPLETED", "STEP_DAYS", "SURVIVOR_SUPPORT", "TALK_CONTENT", "TALK_DUE", "TOLERANCE_MERITS", "TOTAL_PAY",
    "TOWNSHIP_FAVOURED", "TOWNSHIP_RAISE", "TOWNSHIP_SHARE", "TOWNSHIP_SUBSIDY", "TRAINING_MET", "VERSION",
    "WOMENS_CHECKS", "YUNNAN", "Aftermath", "AnnualLeaveFacts", "AreaClass", "Arrangement", "Assessment",
    "AwardFacts", "Basis", "BenefitFacts", "BenefitStatus", "BereavementFacts", "Berth", "Cadre", "CadrePolicyError",
    "CareEntitlement", "CareLeaveFacts", "CaseRead", "ChangeSet", "Charge", "CheckUp", "CheckUpFacts",
    "CheckUpFundingFacts", "CheckUpStatus", "ChildFacts", "ChildcareLeaveFacts", "Citation", "Completion", "Concern",
    "Count", "CourseFacts", "CoverageError", "CutShortFacts", "Date", "DateError", "Dated", "DayLine", "Days",
    "DeathFacts", "Determination", "DutyBearer", "DutyKind", "DutyStanding", "DutyStatus", "DutyTrend", "Earliest",
    "Evidence", "ExcellenceFacts", "ExcellentQuotaFacts", "FactsError", "FamilyClaimFacts", "Finding", "Grade",
    "HardshipAllowanceFacts", "HardshipFacts", "Hint", "HomeVisit", "HomeVisitFacts", "Hours", "InitialTrainingFacts",
    "InputError", "Label", "LeaderTalkFacts", "LeaderTalks", "LeadersLeave", "LeaveDaysFacts", "LeaveEnd", "Ledger",
    "LimbState", "MarriageLeaveFacts", "MaternityDates", "MaternityFacts", "MeasureError", "MemberCheckUp", "Merit",
    "MissingExtraError", "MonitoredDuty", "MonitoredDutyFacts", "Months", "Overlay", "Parameter", "PartialDate",
    "Percent", "Places", "Policy", "Pool", "ProcedureFacts", "PromotionTraining", "PromotionTrainingFacts",
    "ProtectionFacts", "QuotaBase", "QuotaMemberFacts", "Rank", "RankPromotionFacts", "Reading", "ReadingMatters",
    "RecordError", "RecordedCharge", "ReformTalk", "Remark", "RewardFacts", "Rule", "RuleConflictError",
    "RuleWritingError", "Rung", "RunsIn", "Sanction", "SickPayFacts", "Side", "Span", "Status", "Stretch",
    "SurvivorSupport", "SurvivorSupportFacts", "TalkContentFacts", "TalkFacts", "ToleranceCase", "ToleranceFacts",
    "ToleranceReview", "TownshipFavourFacts", "TownshipMemberships", "TrainingFacts", "TrainingGroup",
    "TrainingRecord", "Unit", "UnitCheckUps", "UnknownNameError", "UntakenLeaveFacts", "VisitStatus", "WorkRunFacts",
    "YearOnYear", "Years", "Yuan", "all_parameters", "all_readings", "all_rules", "annual_leave",
    "annual_leave_facts", "annual_leave_left", "area_class", "award_bonus", "award_can_be_posthumous", "award_facts",
    "award_kind", "award_medal", "award_quota", "benefit_facts", "bereavement_facts", "bereavement_leave",
    "bereavements", "beyond_powers", "care_leave_facts", "carry_over_allowed", "charge_at_work", "check_up_deadline",
    "check_up_done", "check_up_entitlement", "check_up_facts", "check_up_funding", "check_up_funding_facts",
    "check_up_overdue", "check_up_overdue_since", "check_up_spans", "check_up_status", "child_facts",
    "childcare_entitlement", "childcare_leave", "childcare_leave_facts", "childcare_leave_left",
    "childcare_leave_spans", "childcare_leave_until", "clause_coverage", "commendation_for_year", "counts_as_family",
    "counts_in_base", "course_facts", "course_left", "coverage", "cut_short_pay", "day_wage", "days_charged",
    "death_facts", "death_gratuity", "death_payments", "determination_from_json", "determination_to_json",
    "determine", "dismissal_barred", "duty_status", "dysmenorrhoea_leave", "earliest", "earliest_rank_promotion",
    "end_of_leave", "excellence_facts", "excellent_quota", "excellent_quota_ceiling", "excellent_quota_facts",
    "excellent_quota_general", "excellent_quota_theoretical", "facts_from_plain", "facts_read", "facts_to_plain",
    "family_claim_facts", "family_planning_leave", "fathers_care_leave", "frontline", "frontline_tilt",
    "hardship_aid", "hardship_aid_amount", "hardship_allowance", "hardship_allowance_facts", "hardship_facts",
    "hardship_fund", "hardship_monthly", "hardship_visit", "health_file_kept", "home_visit", "home_visit_berth",
    "home_visit_entitlement", "home_visit_facts", "home_visit_fare", "hygiene_fee", "in_words",
    "initial_training_facts", "initial_training_met", "instrument", "leader_talked", "leader_talked_often",
    "leader_talks", "leaders_leave", "leave_arrangement", "leave_runs_in", "marriage_entitlement", "marriage_leave",
    "marriage_leave_facts", "maternity_entitlements", "maternity_facts", "maternity_leave", "maternity_leave_dates",
    "merit_for_years", "mitigation_hints", "monitored_duties", "monitored_duty", "monitored_duty_facts", "next_rank",
    "next_year_lost", "normal_benefit", "normal_benefits", "nursing_time", "online_training_met", "overtime_barred",
    "parameter_named", "pay_protected", "policy_from_plain", "policy_to_plain", "pooled_places", "praise_money",
    "procedure_facts", "promotion_training", "promotion_training_facts", "protection_facts", "quota_base",
    "quota_member_facts", "rank_lowering_ground", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans",
    "rank_service_met", "read_cadre", "read_case", "read_tolerance_case", "read_unit_file", "reading_named",
    "readings_that_matter", "record_text", "recorded_charges", "reform_talks", "regional_allowance", "replay",
    "reward_due", "reward_form", "reward_form_facts", "rule_named", "rules_citing", "run_cases", "sick_pay",
    "sick_pay_entitlement", "sick_pay_facts", "sick_pay_share", "survivor_support", "survivor_support_facts",
    "survivors_hardship_aid", "talk_content", "talk_content_facts", "talk_due", "talk_facts", "talk_purpose",
    "talk_spans", "talks_due", "timeline", "tolerance_facts", "tolerance_merits", "tolerance_review",
    "tolerance_spans", "township_contradictions", "township_favour", "township_favour_facts", "township_kinds",
    "township_memberships", "township_raise", "township_subsidy", "training_facts", "training_group", "training_met",
    "training_shortfall", "training_spans", "unit_check_ups", "untaken_leave_compensation",
    "untaken_leave_entitlement", "untaken_leave_facts", "untaken_leave_pay", "untaken_leave_pay_due_by",
    "untaken_leave_pay_overdue", "untaken_leave_total_pay", "value", "what_would_change", "which_readings_matter",
    "womens_checks", "write_record", "year_on_year",
]
# fmt: on
