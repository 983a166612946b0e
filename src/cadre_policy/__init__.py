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
    from cadre_policy.archive import (
        open_archive,
    )
    from cadre_policy.errors import (
        ArchiveError, CadrePolicyError, CoverageError, DateError, FactsError, InputError, MeasureError,
        MissingExtraError, NotToldError, RecordError, RuleConflictError, RuleWritingError, UnknownNameError,
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
    from cadre_policy.law.calendar import (
        Break, DayKind, Festival, FestivalDay, Notice, Schedule, WorkingCalendar, working_calendar,
    )
    from cadre_policy.measures import (
        Completion, Count, Date, Days, Hours, Months, PartialDate, Percent, Places, Years, Yuan,
    )
    from cadre_policy.policies.annual_leave import (
        ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST, STEP_COMPLETED, STEP_DAYS, AnnualLeaveFacts, annual_leave,
        annual_leave_facts, annual_leave_left, next_year_lost,
    )
    from cadre_policy.policies.assessment_grades import (
        ASSESSED_BY, ASSESSED_TWICE, EXCELLENT_OPEN, GRADES_OPEN, GRADE_AFTER_SANCTION, TAKES_PART_IN_ASSESSMENT,
        AssessmentYearFacts, Assessor, CaseState, EffectYear, GradesOpen, HalfYear, MemberAssessmentYear, Posted,
        SanctionGradeFacts, UnitAssessmentYear, assessed_by, assessed_twice, assessment_system, assessment_year_facts,
        excellent_open, grade_after_sanction, grades_after_sanctions, grades_open, takes_part_in_assessment,
        unit_assessment_year,
    )
    from cadre_policy.policies.assessment_schemes import (
        ACHIEVEMENTS_RECORDED, ANNUAL_RESULT, EXCELLENT_NOTICE, PRAISE_DUE, RESULT_FEEDBACK, ROUTINE_ASSESSED,
        ROUTINE_FILE_KEPT, SCHEME_ACHIEVEMENTS, SCHEME_DIFFERENTIATED, SCHEME_SOUND, TARGET_ESCALATION, USE_ALLOWED,
        VETO_HAS_BASIS, WARNING_DUE, AchievementFacts, AnnualResultStatus, BurdenLine, Contribution, FeedbackFacts,
        FeedbackStatus, GradeDistribution, HeavierBelow, IssueKind, MergeCandidate, MeritFacts, NoticeFacts,
        NoticeStatus, ResultUseFacts, SchemeFacts, SchemeIssue, SchemeReview, SchemeScore, SignFacts, SignState,
        YearlyResultFacts, accountability_escalation, accountability_facts, achievement_facts, achievements_recorded,
        annual_result_status, asks_for_more, assessment_concern, burden_change, burden_sign, concern_facts,
        excellent_notice, feedback_facts, grade_distribution, heavier_below, merge_candidates, notice_facts,
        praise_due, result_feedback, result_use_allowed, result_use_facts, routine_assessed, routine_file_kept,
        scheme_facts, scheme_review, scheme_score, scheme_sound, warning_due, yearly_result_facts,
    )
    from cadre_policy.policies.awards import (
        AWARD_BONUS, AWARD_KIND, AWARD_MEDAL, AWARD_QUOTA, COMMENDATION_FOR_YEAR, MERIT_FOR_YEARS, POSTHUMOUS_AWARD,
        REWARD_DUE, REWARD_FORM, AwardFacts, ExcellenceFacts, Merit, RewardFacts, award_bonus,
        award_can_be_posthumous, award_facts, award_kind, award_medal, award_quota, commendation_for_year,
        excellence_facts, merit_for_years, reward_due, reward_form, reward_form_facts,
    )
    from cadre_policy.policies.cadre_pools import (
        MINORITY_CADRE, NON_PARTY_CADRE, WOMAN_CADRE, YEARLY_SURVEY, YOUNG_CADRE, PoolFacts, PoolGroup, PoolHeadcount,
        PoolReport, PoolRow, SurveyFacts, SurveyStatus, cadre_pools, pool_facts, survey_facts, yearly_survey,
    )
    from cadre_policy.policies.candidacy import (
        CANDIDACY_OPEN, CANVASSING_GROUND, EFFECT_GROUND, EMIGRATION_GROUND, GRADE_GROUND, INVESTIGATION_GROUND,
        OTHER_GROUND, POLITICAL_GROUND, RECOGNITION_GROUND, CandidacyFacts, candidacy, candidacy_facts,
        candidacy_grounds, candidacy_requirement, candidacy_spans, latest_graded_year,
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
    from cadre_policy.policies.correction import (
        ABUSE_TO_LOOK_INTO, CORRECTION_STATE, HEAD_REASONS, HELP_STATE, NATURE_CONFUSED, NATURE_REASONED,
        TOLERATED_DESPITE_BAR, WARNING_OPEN_FOR, WARNING_STATE, CaseCorrectionFacts, CorrectionReview,
        CorrectionState, EarlyWarningFacts, EarlyWarningReview, HeadReasonsFacts, HelpState, ReasonsState,
        WarningState, case_correction_facts, correction_review, early_warning_facts, early_warning_review,
        head_reasons_facts, open_warnings,
    )
    from cadre_policy.policies.county_ranks import (
        COUNTY_RANK, EARLIEST_COUNTY_RANK, CountyRankFacts, CountyRung, county_rank, county_rank_facts,
        earliest_county_rank,
    )
    from cadre_policy.policies.death_benefits import (
        COUNTS_AS_FAMILY, DEATH_GRATUITY, DEATH_PAYMENTS, HARDSHIP_AID_TO_SURVIVORS, PRAISE_MONEY, SURVIVOR_SUPPORT,
        DeathFacts, FamilyClaimFacts, SurvivorSupport, SurvivorSupportFacts, counts_as_family, death_facts,
        death_gratuity, death_payments, family_claim_facts, praise_money, survivor_support, survivor_support_facts,
        survivors_hardship_aid,
    )
    from cadre_policy.policies.eligibility import (
        ABOVE_HELD, NO_LEVEL_SKIPPED, POST_ELIGIBILITY, RANK_ELIGIBILITY, CareerEntry, CareerKind, CareerTimeline,
        Eligibility, FactUsed, HowMet, PostEligibilityFacts, Prospect, RankEligibilityFacts, career_timeline,
        eligibility, target_named,
    )
    from cadre_policy.policies.excellent_quota import (
        COUNTS_IN_BASE, EXCELLENT_QUOTA, EXCELLENT_QUOTA_CEILING, EXCELLENT_QUOTA_GENERAL,
        EXCELLENT_QUOTA_THEORETICAL, GROUP_QUOTA, HEAD_HIGHEST_GRADE, ROUTINE_GOOD_GUIDELINE, ROUTINE_GOOD_WITHIN,
        TOWNSHIP_SHARE, AllotMethod, Allotment, ExcellentQuotaFacts, GroupMemberFacts, GroupQuotaFacts, MemberCounts,
        Pool, QuotaBase, QuotaMemberFacts, RoutineGoodFacts, SeatChange, SubUnitSeats, UnitAllotment, allot,
        counts_in_base, excellent_quota, excellent_quota_base, excellent_quota_ceiling, excellent_quota_facts,
        excellent_quota_general, excellent_quota_theoretical, group_member_facts, group_quota, head_highest_grade,
        nested_places, pooled_allotment, pooled_places, quota_base, quota_binds, quota_member_facts,
        routine_good_facts, routine_good_guideline, routine_good_within, seat_changes, sub_unit_facts, unit_allotment,
    )
    from cadre_policy.policies.exceptional_promotion import (
        CONSECUTIVE_BAR, EXCEPTIONAL_BOUNDS, EXCEPTIONAL_PROMOTION, LEVELS_BAR, PROBATION_BAR, RECENT_BAR,
        ExceptionalPromotionFacts, exceptional_bars, exceptional_promotion, exceptional_promotion_facts,
    )
    from cadre_policy.policies.exchange import (
        EXCHANGE_DUTY, FURTHER_TERM, MOVE_WITHIN_TERM, SAME_LEVEL, TERM_END, ExchangeDuty, ExchangeFacts, TermBar,
        earliest_exchange, exchange_duty, exchange_facts, further_term, move_within_term, same_level_again, term_end,
    )
    from cadre_policy.policies.grade_consequences import (
        ADJUSTMENT_DUE, ANNUAL_BONUS_DUE, CONTRACT_MAY_END, CORRECTION, DISMISSAL_GROUND, DISMISSAL_OPEN,
        GRADE_REVIEWABLE, LEADER_COMMENDED, LEVEL_RISES_FROM, LEVEL_RISE_DUE, MAY_BE_MOVED, PERFORMANCE_PAY_CUT,
        POST_LOWERED, POST_PROMOTION_BARRED, RANK_PROMOTION_BARRED_BY_GRADE, RANK_TIME_CREDIT, RENEWAL_BARRED,
        REVIEW_IN_TIME, SALARY_STEP_DUE, TERM_QUALIFIES, YEAR_COUNTS_AS_SERVICE, AssessmentHistory, Correction,
        GradeConsequenceFacts, LevelBar, Tally, TermFacts, assessment_history, dismissal_for_grades,
        grade_consequence_facts, grade_consequence_spans, grade_consequences, grade_review_in_time, renewal_barred,
        term_facts, term_qualifies,
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
    from cadre_policy.policies.leadership import (
        CARE_WHOLE, EXAMPLE_SET, MEASURE_FITS, CareFacts, Example, ExampleFacts, MeasureFacts, care_facts, care_whole,
        example_facts, leading_example, measure_facts, measure_fits,
    )
    from cadre_policy.policies.leave_days import (
        LEAVE_RUNS_IN, Charge, DayLine, LeaveDaysFacts, LeaveEnd, RecordedCharge, RunsIn, WorkRunFacts,
        charge_at_work, days_charged, end_of_leave, leave_runs_in, recorded_charges,
    )
    from cadre_policy.policies.leave_requests import (
        DAYS_LEFT, LEAVE_REQUEST, Booking, LeaveDecision, LeaveEntitlement, LeaveRequestFacts, RequestAnswer, Wanted,
        book_leave, leave_entitlements, leave_left, leave_request, with_ledger,
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
        MENTAL_HEALTH_HELP, MENTAL_HEALTH_TRAINING, PERFORMANCE_BONUS, WOMENS_CHECKS, DutyBearer, DutyEvidence,
        DutyKind, DutyStanding, DutyStatus, DutyTrend, MonitoredDuty, MonitoredDutyFacts, YearOnYear, duty_status,
        longest_duty_gap, monitored_duties, monitored_duty, monitored_duty_facts, womens_checks, year_on_year,
    )
    from cadre_policy.policies.post_qualification import (
        BASIC_CONDITIONS_MET, EDUCATION_MET, GRASSROOTS_MET, HEALTH_MET, LEGAL_MET, LEVELS_ALLOWED, LOWER_POSTS_MET,
        PARTY_YEARS_MET, POST_QUALIFICATION, POST_TRAINING_MET, SPECIAL_TASK_COUNTS, WORK_YEARS_MET, YEARS_MET,
        PostQualificationFacts, Qualification, SpecialTaskFacts, Standing, StandingFacts, next_level_up,
        post_qualification, post_qualification_facts, post_qualification_spans, post_requirements,
        special_task_counts,
    )
    from cadre_policy.policies.practice import (
        PERSONNEL_RELATION, SECONDMENT_LENGTH, SELECTION_SERVICE_SERVED, TOWNSHIP_SERVICE_SERVED, TWO_WAY_SECONDMENT,
        VILLAGE_STAY_SERVED, VILLAGE_TEAM, ExchangeAxis, GrassrootsServiceFacts, HowOften, PersonnelRelation,
        PracticeTally, SecondmentFacts, SecondmentLength, TeamStanding, TwoWay, TwoWayFacts, VillageTeamFacts,
        axes_of, grassroots_service_facts, personnel_relation, practice_tally, secondment_facts, secondment_length,
        selection_service_served, talent_tally, township_service_served, two_way_facts, two_way_secondment,
        village_stay_served, village_team, village_team_facts, village_teams,
    )
    from cadre_policy.policies.rank_promotion import (
        EARLIEST_RANK_PROMOTION, LEVEL_ON_RANK_PROMOTION, RANK_AFTER_LOWERING, RANK_CONDITIONS_MET, RANK_LEVEL_FITS,
        RANK_LOWERING_GROUND, RANK_PROMOTION, RANK_PROMOTION_BARRED, RANK_SERVICE_MET, Aftermath, RankConditionFacts,
        RankLevelFacts, RankPromotionFacts, Rung, earliest_rank_promotion, level_on_rank_promotion, next_rank,
        rank_after_lowering, rank_condition_facts, rank_conditions_met, rank_level_fits, rank_lowering_ground,
        rank_promotion, rank_promotion_facts, rank_promotion_spans, rank_requirements, rank_service_met,
    )
    from cadre_policy.policies.rank_quotas import (
        RANK_MAY_BE_SET, RANK_PLACES_MAY_BE_POOLED, PromotionList, RankCandidate, RankCap, RankOpening, RankOrgan,
        RankPlaces, RankQuotaFacts, pooled_rank_places, promotion_list, rank_may_be_set, rank_places,
        rank_places_may_be_pooled, rank_quota, rank_quota_facts, rank_quota_theoretical,
    )
    from cadre_policy.policies.remedy_limits import (
        REMEDY_IN_TIME, LimitUnit, RemedyLimit, RemedyLimitFacts, RemedyStep, RemedyTrack, Reminder, remedies_against,
        remedy_limit,
    )
    from cadre_policy.policies.reputation import (
        ACCUSATION, CLARIFICATION_DUE, CLARIFICATION_FORM, HYPE_TO_DEAL_WITH, PUBLICITY_STEP, REPORT_STEP,
        REPORT_TO_CHECK, REPUTATION, SLANDER_TO_REFER, TREATMENT_TO_CORRECT, Accusation, ClarificationForm,
        PublicityFacts, PublicityReview, PublicityStep, ReportFacts, ReportOutcome, ReportReview, ReportStep,
        Reputation, publicity_facts, publicity_review, report_facts, report_review,
    )
    from cadre_policy.policies.sanction_effects import (
        BARRED_FROM_CIVIL_SERVICE, BARRED_FROM_EQUAL_POST, BARRED_FROM_LEADING_POST, BARRED_FROM_LEVEL,
        BARRED_FROM_POST, BARRED_FROM_RANK, BARRED_FROM_REJOINING, BARRED_FROM_STEP, FORMER_LEVEL_RESTORED,
        LEVEL_AFTER_WARNING, SANCTION_LAST_DAY, SANCTION_LIFTED, Bar, BarKind, Lifting, SanctionEffectFacts, barred,
        bars, former_level_restored, heaviest, level_after_warning, sanction_effect_facts, sanction_effect_spans,
        sanction_last_day, sanction_lifted,
    )
    from cadre_policy.policies.selection_procedure import (
        CONSENT_IN_TIME, CONSENT_NEEDED, HEAD_LAST, NOTICE_GROUND, NOTICE_LONG_ENOUGH, PROBATION_LAST_DAY,
        PROBATION_STANDING, QUORUM, RECOMMENDATION_VALID, REOPENED_IN_ORDER, SELECTION_IN_ORDER, SERVICE_SINCE,
        TEAM_LARGE_ENOUGH, VOTE, ConsentNeeded, ProbationFacts, ProbationStanding, SelectionFacts, SelectionReview,
        SelectionStepsFacts, VoteOutcome, consent_needed, post_probation, post_probation_last_day, post_service_since,
        probation_facts, selection_facts, selection_review, vote_outcome,
    )
    from cadre_policy.policies.selection_standards import (
        KEY_POSTS, MORE_SELECTED, PRIORITY_PROMOTED, SELECTION_STANDARDS, USED_BOLDLY, SelectionStandardsFacts,
        StandardsOutcome, StandardsReview, selection_standards, selection_standards_facts,
    )
    from cadre_policy.policies.sick_pay import (
        SICK_PAY, SICK_PAY_APPLIES, SICK_PAY_SHARE, SickPayFacts, sick_pay, sick_pay_entitlement, sick_pay_facts,
        sick_pay_share,
    )
    from cadre_policy.policies.stepping_down import (
        ADJUSTMENT_APPEAL, ADJUSTMENT_BODY, ADJUSTMENT_GROUND, ADJUSTMENT_LAWFUL, ADJUSTMENT_LISTED,
        ADJUSTMENT_PROCEDURE, ADJUSTMENT_REASONS, AFRAID_ESTABLISHED, FOLLOW_UP_OPENED, FOLLOW_UP_WAITED, GAP_TO_NOTE,
        INACTION_ESTABLISHED, NEGATIVE_LIST_KEPT, NOT_GENUINE_ESTABLISHED, REMINDER_FIRST, SITUATION_LISTED,
        SUBJECTIVE_AVOIDANCE, UNABLE_ESTABLISHED, UNWILLING_ESTABLISHED, AdjustmentFacts, AdjustmentReview, FollowUp,
        FollowUpFacts, InactionFacts, NegativeListFacts, adjustment_effect_facts, adjustment_effect_spans,
        adjustment_facts, adjustment_measure_lawful, adjustment_procedure, adjustment_review, barred_after_adjustment,
        follow_up_facts, inaction_established, inaction_facts, inaction_follow_up, inaction_spans,
        negative_list_facts, negative_list_kept, promotion_open_from,
    )
    from cadre_policy.policies.talks import (
        LEADER_TALKED, LEADER_TALKED_OFTEN, TALK_CONTENT, TALK_DUE, LeaderTalkFacts, LeaderTalks, ReformTalk,
        TalkContentFacts, TalkFacts, leader_talked, leader_talked_often, leader_talks, reform_talks, talk_content,
        talk_content_facts, talk_due, talk_facts, talk_purpose, talk_spans, talks_due,
    )
    from cadre_policy.policies.tolerance import (
        TOLERANCE_MERITS, ActPart, CaseRead, Concern, EventCase, Hint, LimbState, NormOverPart, NormStanding, Remark,
        Side, ToleranceFacts, ToleranceReview, act_parts, event_reviews, mitigation_hints, read_case, split_case,
        tolerance_by_reading, tolerance_facts, tolerance_merits, tolerance_review, tolerance_spans,
        which_readings_matter,
    )
    from cadre_policy.policies.tolerance_effects import (
        AWARD_REFUSED_OVER_IT, TOLERATED_WORK_HELD_AGAINST, USED_NORMALLY, AfterToleranceFacts, HeldAgainst, HeldIn,
        ProtectedWorkFacts, Protection, ToleranceEffects, after_tolerance_facts, check_assessment, check_award,
        tolerance_effects, tolerated_work_held_against,
    )
    from cadre_policy.policies.tolerance_procedure import (
        BODY_COMPETENT, CONSIDERATION, COOPERATION, EXEMPTION_DUE, MERITS_SETTLED, OUTCOME_FOLLOWS_MERITS,
        OUTSIDE_IN_ORDER, OUTSIDE_NEEDED, PRINCIPLES_KEPT, REASONABLE_VIEWS_TAKEN_UP, TOLERANCE_FINALISABLE,
        VIEWS_HEARD, Consideration, ElsewhereFacts, PrinciplesFacts, ProcedureReview, ProcedureStep, ProfileAnswer,
        StepState, ToleranceProcedureFacts, ToleranceProfile, ToleranceStep, elsewhere_facts, principles_facts,
        principles_kept, tolerance_finalisable, tolerance_procedure, tolerance_procedure_facts,
    )
    from cadre_policy.policies.township_favour import (
        FRONTLINE, FRONTLINE_TILT, TOWNSHIP_FAVOURED, TOWNSHIP_RAISE, TownshipFavourFacts, TownshipMemberships,
        frontline, frontline_tilt, township_contradictions, township_favour, township_favour_facts, township_kinds,
        township_memberships, township_raise,
    )
    from cadre_policy.policies.training import (
        APPOINTMENT_DAYS, CONFIRMATION_BARRED, COURSE_LEFT, INITIAL_MET, IN_SERVICE_TRAINING, OFF_THE_JOB_TRAINING,
        ONLINE_CREDIT, ONLINE_MET, PROMOTION_DUE, PROMOTION_TRAINING, SOCIAL_TRAINING_PAID, STUDY_PAY_KEPT,
        TRAINING_MET, AppointmentDays, AppointmentFacts, AppointmentKind, CourseFacts, InitialTrainingFacts,
        MemberTraining, OnlineCourseFacts, PromotionTraining, PromotionTrainingFacts, TrainingFacts, TrainingGroup,
        UnitTraining, YearTraining, appointment_days, appointment_days_due, appointment_days_short, appointment_facts,
        confirmation_barred, course_facts, course_left, in_service_training, initial_training_facts,
        initial_training_met, off_the_job_training, online_credit, online_training_met, promotion_training,
        promotion_training_due, promotion_training_facts, promotion_training_safe_by, social_training_paid,
        study_pay_kept, training_deadline, training_facts, training_group, training_met, training_shortfall,
        training_spans, training_year, unit_training,
    )
    from cadre_policy.policies.training_coverage import (
        ABILITIES_COVERED, TRAINING_GAP_STANDING, TrainingAspect, TrainingCoverage, TrainingCoverageFacts,
        TrainingCovered, TrainingGapAnswer, TrainingGapFacts, TrainingGapStanding, TrainingItemCount,
        TrainingItemCoverage, UnitTrainingCoverage, training_aspect, training_coverage, training_coverage_facts,
        training_gap_facts, training_gaps, unit_training_coverage, unit_training_gaps,
    )
    from cadre_policy.policies.untaken_leave import (
        ARRANGEMENT, CARRY_OVER_ALLOWED, COMPENSATION, DAY_WAGE, EXTRA_PAY_DUE, LEADERS_LEAVE, PAY_DUE_BY,
        PAY_OUTSTANDING, PAY_OVERDUE, PAY_REFUSAL_DISCIPLINE, TOTAL_PAY, Arrangement, LeadersLeave, UntakenLeaveFacts,
        carry_over_allowed, day_wage, leaders_leave, leave_arrangement, untaken_leave_compensation,
        untaken_leave_entitlement, untaken_leave_facts, untaken_leave_pay, untaken_leave_pay_due_by,
        untaken_leave_pay_overdue, untaken_leave_total_pay,
    )
    from cadre_policy.policies.yearly_duties import (
        BATCHES_FROM_EVERY_LEVEL, BATCH_OF_MODELS, BATCH_PROMOTED, BATCH_TOLERATED, BatchKind, BatchLevelFacts,
        BatchStatus, DutyInterval, DutyRow, YearlyBatch, YearlyBatchFacts, YearlyBatches, YearlyDuty, YearlyStanding,
        batch_facts, batch_level_facts, batches_from_every_level, yearly_batch, yearly_batches, yearly_duties,
        yearly_duty,
    )
    from cadre_policy.records import (
        Assessment, Cadre, CareEntitlement, CheckUp, Finding, Grade, LeaveAction, LeaveEvent, LeaveKind, LeaveLedger,
        Ledger, Rank, Sanction, ToleranceCase, TrainingRecord, Unit,
    )
    from cadre_policy.register import (
        all_parameters, all_readings, all_rules, clause_coverage, coverage, parameter_named, reading_named,
        rule_named, rules_citing,
    )
    from cadre_policy.rules import (
        YUNNAN, ChangeSet, Dated, Determination, Earliest, Overlay, Parameter, Policy, Reading, ReadingMatters,
        ReadingRow, ReadingTable, Rule, Span, Status, Stretch, determine, earliest, facts_read, in_words,
        reading_table, readings_that_matter, timeline, value, what_would_change,
    )
    from cadre_policy.version import (
        VERSION,
    )

_HOMES: dict[str, tuple[str, ...]] = {
    "cadre_policy.archive": (
        "open_archive",
    ),
    "cadre_policy.errors": (
        "ArchiveError", "CadrePolicyError", "CoverageError", "DateError", "FactsError", "InputError", "MeasureError",
        "MissingExtraError", "NotToldError", "RecordError", "RuleConflictError", "RuleWritingError",
        "UnknownNameError",
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
    "cadre_policy.law.calendar": (
        "Break", "DayKind", "Festival", "FestivalDay", "Notice", "Schedule", "WorkingCalendar", "working_calendar",
    ),
    "cadre_policy.measures": (
        "Completion", "Count", "Date", "Days", "Hours", "Months", "PartialDate", "Percent", "Places", "Years", "Yuan",
    ),
    "cadre_policy.policies.annual_leave": (
        "ANNUAL_LEAVE", "LEAVE_LEFT", "NEXT_YEAR_LOST", "STEP_COMPLETED", "STEP_DAYS", "AnnualLeaveFacts",
        "annual_leave", "annual_leave_facts", "annual_leave_left", "next_year_lost",
    ),
    "cadre_policy.policies.assessment_grades": (
        "ASSESSED_BY", "ASSESSED_TWICE", "EXCELLENT_OPEN", "GRADES_OPEN", "GRADE_AFTER_SANCTION",
        "TAKES_PART_IN_ASSESSMENT", "AssessmentYearFacts", "Assessor", "CaseState", "EffectYear", "GradesOpen",
        "HalfYear", "MemberAssessmentYear", "Posted", "SanctionGradeFacts", "UnitAssessmentYear", "assessed_by",
        "assessed_twice", "assessment_system", "assessment_year_facts", "excellent_open", "grade_after_sanction",
        "grades_after_sanctions", "grades_open", "takes_part_in_assessment", "unit_assessment_year",
    ),
    "cadre_policy.policies.assessment_schemes": (
        "ACHIEVEMENTS_RECORDED", "ANNUAL_RESULT", "EXCELLENT_NOTICE", "PRAISE_DUE", "RESULT_FEEDBACK",
        "ROUTINE_ASSESSED", "ROUTINE_FILE_KEPT", "SCHEME_ACHIEVEMENTS", "SCHEME_DIFFERENTIATED", "SCHEME_SOUND",
        "TARGET_ESCALATION", "USE_ALLOWED", "VETO_HAS_BASIS", "WARNING_DUE", "AchievementFacts", "AnnualResultStatus",
        "BurdenLine", "Contribution", "FeedbackFacts", "FeedbackStatus", "GradeDistribution", "HeavierBelow",
        "IssueKind", "MergeCandidate", "MeritFacts", "NoticeFacts", "NoticeStatus", "ResultUseFacts", "SchemeFacts",
        "SchemeIssue", "SchemeReview", "SchemeScore", "SignFacts", "SignState", "YearlyResultFacts",
        "accountability_escalation", "accountability_facts", "achievement_facts", "achievements_recorded",
        "annual_result_status", "asks_for_more", "assessment_concern", "burden_change", "burden_sign",
        "concern_facts", "excellent_notice", "feedback_facts", "grade_distribution", "heavier_below",
        "merge_candidates", "notice_facts", "praise_due", "result_feedback", "result_use_allowed", "result_use_facts",
        "routine_assessed", "routine_file_kept", "scheme_facts", "scheme_review", "scheme_score", "scheme_sound",
        "warning_due", "yearly_result_facts",
    ),
    "cadre_policy.policies.awards": (
        "AWARD_BONUS", "AWARD_KIND", "AWARD_MEDAL", "AWARD_QUOTA", "COMMENDATION_FOR_YEAR", "MERIT_FOR_YEARS",
        "POSTHUMOUS_AWARD", "REWARD_DUE", "REWARD_FORM", "AwardFacts", "ExcellenceFacts", "Merit", "RewardFacts",
        "award_bonus", "award_can_be_posthumous", "award_facts", "award_kind", "award_medal", "award_quota",
        "commendation_for_year", "excellence_facts", "merit_for_years", "reward_due", "reward_form",
        "reward_form_facts",
    ),
    "cadre_policy.policies.cadre_pools": (
        "MINORITY_CADRE", "NON_PARTY_CADRE", "WOMAN_CADRE", "YEARLY_SURVEY", "YOUNG_CADRE", "PoolFacts", "PoolGroup",
        "PoolHeadcount", "PoolReport", "PoolRow", "SurveyFacts", "SurveyStatus", "cadre_pools", "pool_facts",
        "survey_facts", "yearly_survey",
    ),
    "cadre_policy.policies.candidacy": (
        "CANDIDACY_OPEN", "CANVASSING_GROUND", "EFFECT_GROUND", "EMIGRATION_GROUND", "GRADE_GROUND",
        "INVESTIGATION_GROUND", "OTHER_GROUND", "POLITICAL_GROUND", "RECOGNITION_GROUND", "CandidacyFacts",
        "candidacy", "candidacy_facts", "candidacy_grounds", "candidacy_requirement", "candidacy_spans",
        "latest_graded_year",
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
    "cadre_policy.policies.correction": (
        "ABUSE_TO_LOOK_INTO", "CORRECTION_STATE", "HEAD_REASONS", "HELP_STATE", "NATURE_CONFUSED", "NATURE_REASONED",
        "TOLERATED_DESPITE_BAR", "WARNING_OPEN_FOR", "WARNING_STATE", "CaseCorrectionFacts", "CorrectionReview",
        "CorrectionState", "EarlyWarningFacts", "EarlyWarningReview", "HeadReasonsFacts", "HelpState", "ReasonsState",
        "WarningState", "case_correction_facts", "correction_review", "early_warning_facts", "early_warning_review",
        "head_reasons_facts", "open_warnings",
    ),
    "cadre_policy.policies.county_ranks": (
        "COUNTY_RANK", "EARLIEST_COUNTY_RANK", "CountyRankFacts", "CountyRung", "county_rank", "county_rank_facts",
        "earliest_county_rank",
    ),
    "cadre_policy.policies.death_benefits": (
        "COUNTS_AS_FAMILY", "DEATH_GRATUITY", "DEATH_PAYMENTS", "HARDSHIP_AID_TO_SURVIVORS", "PRAISE_MONEY",
        "SURVIVOR_SUPPORT", "DeathFacts", "FamilyClaimFacts", "SurvivorSupport", "SurvivorSupportFacts",
        "counts_as_family", "death_facts", "death_gratuity", "death_payments", "family_claim_facts", "praise_money",
        "survivor_support", "survivor_support_facts", "survivors_hardship_aid",
    ),
    "cadre_policy.policies.eligibility": (
        "ABOVE_HELD", "NO_LEVEL_SKIPPED", "POST_ELIGIBILITY", "RANK_ELIGIBILITY", "CareerEntry", "CareerKind",
        "CareerTimeline", "Eligibility", "FactUsed", "HowMet", "PostEligibilityFacts", "Prospect",
        "RankEligibilityFacts", "career_timeline", "eligibility", "target_named",
    ),
    "cadre_policy.policies.excellent_quota": (
        "COUNTS_IN_BASE", "EXCELLENT_QUOTA", "EXCELLENT_QUOTA_CEILING", "EXCELLENT_QUOTA_GENERAL",
        "EXCELLENT_QUOTA_THEORETICAL", "GROUP_QUOTA", "HEAD_HIGHEST_GRADE", "ROUTINE_GOOD_GUIDELINE",
        "ROUTINE_GOOD_WITHIN", "TOWNSHIP_SHARE", "AllotMethod", "Allotment", "ExcellentQuotaFacts",
        "GroupMemberFacts", "GroupQuotaFacts", "MemberCounts", "Pool", "QuotaBase", "QuotaMemberFacts",
        "RoutineGoodFacts", "SeatChange", "SubUnitSeats", "UnitAllotment", "allot", "counts_in_base",
        "excellent_quota", "excellent_quota_base", "excellent_quota_ceiling", "excellent_quota_facts",
        "excellent_quota_general", "excellent_quota_theoretical", "group_member_facts", "group_quota",
        "head_highest_grade", "nested_places", "pooled_allotment", "pooled_places", "quota_base", "quota_binds",
        "quota_member_facts", "routine_good_facts", "routine_good_guideline", "routine_good_within", "seat_changes",
        "sub_unit_facts", "unit_allotment",
    ),
    "cadre_policy.policies.exceptional_promotion": (
        "CONSECUTIVE_BAR", "EXCEPTIONAL_BOUNDS", "EXCEPTIONAL_PROMOTION", "LEVELS_BAR", "PROBATION_BAR", "RECENT_BAR",
        "ExceptionalPromotionFacts", "exceptional_bars", "exceptional_promotion", "exceptional_promotion_facts",
    ),
    "cadre_policy.policies.exchange": (
        "EXCHANGE_DUTY", "FURTHER_TERM", "MOVE_WITHIN_TERM", "SAME_LEVEL", "TERM_END", "ExchangeDuty",
        "ExchangeFacts", "TermBar", "earliest_exchange", "exchange_duty", "exchange_facts", "further_term",
        "move_within_term", "same_level_again", "term_end",
    ),
    "cadre_policy.policies.grade_consequences": (
        "ADJUSTMENT_DUE", "ANNUAL_BONUS_DUE", "CONTRACT_MAY_END", "CORRECTION", "DISMISSAL_GROUND", "DISMISSAL_OPEN",
        "GRADE_REVIEWABLE", "LEADER_COMMENDED", "LEVEL_RISES_FROM", "LEVEL_RISE_DUE", "MAY_BE_MOVED",
        "PERFORMANCE_PAY_CUT", "POST_LOWERED", "POST_PROMOTION_BARRED", "RANK_PROMOTION_BARRED_BY_GRADE",
        "RANK_TIME_CREDIT", "RENEWAL_BARRED", "REVIEW_IN_TIME", "SALARY_STEP_DUE", "TERM_QUALIFIES",
        "YEAR_COUNTS_AS_SERVICE", "AssessmentHistory", "Correction", "GradeConsequenceFacts", "LevelBar", "Tally",
        "TermFacts", "assessment_history", "dismissal_for_grades", "grade_consequence_facts",
        "grade_consequence_spans", "grade_consequences", "grade_review_in_time", "renewal_barred", "term_facts",
        "term_qualifies",
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
    "cadre_policy.policies.leadership": (
        "CARE_WHOLE", "EXAMPLE_SET", "MEASURE_FITS", "CareFacts", "Example", "ExampleFacts", "MeasureFacts",
        "care_facts", "care_whole", "example_facts", "leading_example", "measure_facts", "measure_fits",
    ),
    "cadre_policy.policies.leave_days": (
        "LEAVE_RUNS_IN", "Charge", "DayLine", "LeaveDaysFacts", "LeaveEnd", "RecordedCharge", "RunsIn",
        "WorkRunFacts", "charge_at_work", "days_charged", "end_of_leave", "leave_runs_in", "recorded_charges",
    ),
    "cadre_policy.policies.leave_requests": (
        "DAYS_LEFT", "LEAVE_REQUEST", "Booking", "LeaveDecision", "LeaveEntitlement", "LeaveRequestFacts",
        "RequestAnswer", "Wanted", "book_leave", "leave_entitlements", "leave_left", "leave_request", "with_ledger",
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
        "DutyEvidence", "DutyKind", "DutyStanding", "DutyStatus", "DutyTrend", "MonitoredDuty", "MonitoredDutyFacts",
        "YearOnYear", "duty_status", "longest_duty_gap", "monitored_duties", "monitored_duty", "monitored_duty_facts",
        "womens_checks", "year_on_year",
    ),
    "cadre_policy.policies.post_qualification": (
        "BASIC_CONDITIONS_MET", "EDUCATION_MET", "GRASSROOTS_MET", "HEALTH_MET", "LEGAL_MET", "LEVELS_ALLOWED",
        "LOWER_POSTS_MET", "PARTY_YEARS_MET", "POST_QUALIFICATION", "POST_TRAINING_MET", "SPECIAL_TASK_COUNTS",
        "WORK_YEARS_MET", "YEARS_MET", "PostQualificationFacts", "Qualification", "SpecialTaskFacts", "Standing",
        "StandingFacts", "next_level_up", "post_qualification", "post_qualification_facts",
        "post_qualification_spans", "post_requirements", "special_task_counts",
    ),
    "cadre_policy.policies.practice": (
        "PERSONNEL_RELATION", "SECONDMENT_LENGTH", "SELECTION_SERVICE_SERVED", "TOWNSHIP_SERVICE_SERVED",
        "TWO_WAY_SECONDMENT", "VILLAGE_STAY_SERVED", "VILLAGE_TEAM", "ExchangeAxis", "GrassrootsServiceFacts",
        "HowOften", "PersonnelRelation", "PracticeTally", "SecondmentFacts", "SecondmentLength", "TeamStanding",
        "TwoWay", "TwoWayFacts", "VillageTeamFacts", "axes_of", "grassroots_service_facts", "personnel_relation",
        "practice_tally", "secondment_facts", "secondment_length", "selection_service_served", "talent_tally",
        "township_service_served", "two_way_facts", "two_way_secondment", "village_stay_served", "village_team",
        "village_team_facts", "village_teams",
    ),
    "cadre_policy.policies.rank_promotion": (
        "EARLIEST_RANK_PROMOTION", "LEVEL_ON_RANK_PROMOTION", "RANK_AFTER_LOWERING", "RANK_CONDITIONS_MET",
        "RANK_LEVEL_FITS", "RANK_LOWERING_GROUND", "RANK_PROMOTION", "RANK_PROMOTION_BARRED", "RANK_SERVICE_MET",
        "Aftermath", "RankConditionFacts", "RankLevelFacts", "RankPromotionFacts", "Rung", "earliest_rank_promotion",
        "level_on_rank_promotion", "next_rank", "rank_after_lowering", "rank_condition_facts", "rank_conditions_met",
        "rank_level_fits", "rank_lowering_ground", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans",
        "rank_requirements", "rank_service_met",
    ),
    "cadre_policy.policies.rank_quotas": (
        "RANK_MAY_BE_SET", "RANK_PLACES_MAY_BE_POOLED", "PromotionList", "RankCandidate", "RankCap", "RankOpening",
        "RankOrgan", "RankPlaces", "RankQuotaFacts", "pooled_rank_places", "promotion_list", "rank_may_be_set",
        "rank_places", "rank_places_may_be_pooled", "rank_quota", "rank_quota_facts", "rank_quota_theoretical",
    ),
    "cadre_policy.policies.remedy_limits": (
        "REMEDY_IN_TIME", "LimitUnit", "RemedyLimit", "RemedyLimitFacts", "RemedyStep", "RemedyTrack", "Reminder",
        "remedies_against", "remedy_limit",
    ),
    "cadre_policy.policies.reputation": (
        "ACCUSATION", "CLARIFICATION_DUE", "CLARIFICATION_FORM", "HYPE_TO_DEAL_WITH", "PUBLICITY_STEP", "REPORT_STEP",
        "REPORT_TO_CHECK", "REPUTATION", "SLANDER_TO_REFER", "TREATMENT_TO_CORRECT", "Accusation",
        "ClarificationForm", "PublicityFacts", "PublicityReview", "PublicityStep", "ReportFacts", "ReportOutcome",
        "ReportReview", "ReportStep", "Reputation", "publicity_facts", "publicity_review", "report_facts",
        "report_review",
    ),
    "cadre_policy.policies.sanction_effects": (
        "BARRED_FROM_CIVIL_SERVICE", "BARRED_FROM_EQUAL_POST", "BARRED_FROM_LEADING_POST", "BARRED_FROM_LEVEL",
        "BARRED_FROM_POST", "BARRED_FROM_RANK", "BARRED_FROM_REJOINING", "BARRED_FROM_STEP", "FORMER_LEVEL_RESTORED",
        "LEVEL_AFTER_WARNING", "SANCTION_LAST_DAY", "SANCTION_LIFTED", "Bar", "BarKind", "Lifting",
        "SanctionEffectFacts", "barred", "bars", "former_level_restored", "heaviest", "level_after_warning",
        "sanction_effect_facts", "sanction_effect_spans", "sanction_last_day", "sanction_lifted",
    ),
    "cadre_policy.policies.selection_procedure": (
        "CONSENT_IN_TIME", "CONSENT_NEEDED", "HEAD_LAST", "NOTICE_GROUND", "NOTICE_LONG_ENOUGH", "PROBATION_LAST_DAY",
        "PROBATION_STANDING", "QUORUM", "RECOMMENDATION_VALID", "REOPENED_IN_ORDER", "SELECTION_IN_ORDER",
        "SERVICE_SINCE", "TEAM_LARGE_ENOUGH", "VOTE", "ConsentNeeded", "ProbationFacts", "ProbationStanding",
        "SelectionFacts", "SelectionReview", "SelectionStepsFacts", "VoteOutcome", "consent_needed", "post_probation",
        "post_probation_last_day", "post_service_since", "probation_facts", "selection_facts", "selection_review",
        "vote_outcome",
    ),
    "cadre_policy.policies.selection_standards": (
        "KEY_POSTS", "MORE_SELECTED", "PRIORITY_PROMOTED", "SELECTION_STANDARDS", "USED_BOLDLY",
        "SelectionStandardsFacts", "StandardsOutcome", "StandardsReview", "selection_standards",
        "selection_standards_facts",
    ),
    "cadre_policy.policies.sick_pay": (
        "SICK_PAY", "SICK_PAY_APPLIES", "SICK_PAY_SHARE", "SickPayFacts", "sick_pay", "sick_pay_entitlement",
        "sick_pay_facts", "sick_pay_share",
    ),
    "cadre_policy.policies.stepping_down": (
        "ADJUSTMENT_APPEAL", "ADJUSTMENT_BODY", "ADJUSTMENT_GROUND", "ADJUSTMENT_LAWFUL", "ADJUSTMENT_LISTED",
        "ADJUSTMENT_PROCEDURE", "ADJUSTMENT_REASONS", "AFRAID_ESTABLISHED", "FOLLOW_UP_OPENED", "FOLLOW_UP_WAITED",
        "GAP_TO_NOTE", "INACTION_ESTABLISHED", "NEGATIVE_LIST_KEPT", "NOT_GENUINE_ESTABLISHED", "REMINDER_FIRST",
        "SITUATION_LISTED", "SUBJECTIVE_AVOIDANCE", "UNABLE_ESTABLISHED", "UNWILLING_ESTABLISHED", "AdjustmentFacts",
        "AdjustmentReview", "FollowUp", "FollowUpFacts", "InactionFacts", "NegativeListFacts",
        "adjustment_effect_facts", "adjustment_effect_spans", "adjustment_facts", "adjustment_measure_lawful",
        "adjustment_procedure", "adjustment_review", "barred_after_adjustment", "follow_up_facts",
        "inaction_established", "inaction_facts", "inaction_follow_up", "inaction_spans", "negative_list_facts",
        "negative_list_kept", "promotion_open_from",
    ),
    "cadre_policy.policies.talks": (
        "LEADER_TALKED", "LEADER_TALKED_OFTEN", "TALK_CONTENT", "TALK_DUE", "LeaderTalkFacts", "LeaderTalks",
        "ReformTalk", "TalkContentFacts", "TalkFacts", "leader_talked", "leader_talked_often", "leader_talks",
        "reform_talks", "talk_content", "talk_content_facts", "talk_due", "talk_facts", "talk_purpose", "talk_spans",
        "talks_due",
    ),
    "cadre_policy.policies.tolerance": (
        "TOLERANCE_MERITS", "ActPart", "CaseRead", "Concern", "EventCase", "Hint", "LimbState", "NormOverPart",
        "NormStanding", "Remark", "Side", "ToleranceFacts", "ToleranceReview", "act_parts", "event_reviews",
        "mitigation_hints", "read_case", "split_case", "tolerance_by_reading", "tolerance_facts", "tolerance_merits",
        "tolerance_review", "tolerance_spans", "which_readings_matter",
    ),
    "cadre_policy.policies.tolerance_effects": (
        "AWARD_REFUSED_OVER_IT", "TOLERATED_WORK_HELD_AGAINST", "USED_NORMALLY", "AfterToleranceFacts", "HeldAgainst",
        "HeldIn", "ProtectedWorkFacts", "Protection", "ToleranceEffects", "after_tolerance_facts", "check_assessment",
        "check_award", "tolerance_effects", "tolerated_work_held_against",
    ),
    "cadre_policy.policies.tolerance_procedure": (
        "BODY_COMPETENT", "CONSIDERATION", "COOPERATION", "EXEMPTION_DUE", "MERITS_SETTLED", "OUTCOME_FOLLOWS_MERITS",
        "OUTSIDE_IN_ORDER", "OUTSIDE_NEEDED", "PRINCIPLES_KEPT", "REASONABLE_VIEWS_TAKEN_UP", "TOLERANCE_FINALISABLE",
        "VIEWS_HEARD", "Consideration", "ElsewhereFacts", "PrinciplesFacts", "ProcedureReview", "ProcedureStep",
        "ProfileAnswer", "StepState", "ToleranceProcedureFacts", "ToleranceProfile", "ToleranceStep",
        "elsewhere_facts", "principles_facts", "principles_kept", "tolerance_finalisable", "tolerance_procedure",
        "tolerance_procedure_facts",
    ),
    "cadre_policy.policies.township_favour": (
        "FRONTLINE", "FRONTLINE_TILT", "TOWNSHIP_FAVOURED", "TOWNSHIP_RAISE", "TownshipFavourFacts",
        "TownshipMemberships", "frontline", "frontline_tilt", "township_contradictions", "township_favour",
        "township_favour_facts", "township_kinds", "township_memberships", "township_raise",
    ),
    "cadre_policy.policies.training": (
        "APPOINTMENT_DAYS", "CONFIRMATION_BARRED", "COURSE_LEFT", "INITIAL_MET", "IN_SERVICE_TRAINING",
        "OFF_THE_JOB_TRAINING", "ONLINE_CREDIT", "ONLINE_MET", "PROMOTION_DUE", "PROMOTION_TRAINING",
        "SOCIAL_TRAINING_PAID", "STUDY_PAY_KEPT", "TRAINING_MET", "AppointmentDays", "AppointmentFacts",
        "AppointmentKind", "CourseFacts", "InitialTrainingFacts", "MemberTraining", "OnlineCourseFacts",
        "PromotionTraining", "PromotionTrainingFacts", "TrainingFacts", "TrainingGroup", "UnitTraining",
        "YearTraining", "appointment_days", "appointment_days_due", "appointment_days_short", "appointment_facts",
        "confirmation_barred", "course_facts", "course_left", "in_service_training", "initial_training_facts",
        "initial_training_met", "off_the_job_training", "online_credit", "online_training_met", "promotion_training",
        "promotion_training_due", "promotion_training_facts", "promotion_training_safe_by", "social_training_paid",
        "study_pay_kept", "training_deadline", "training_facts", "training_group", "training_met",
        "training_shortfall", "training_spans", "training_year", "unit_training",
    ),
    "cadre_policy.policies.training_coverage": (
        "ABILITIES_COVERED", "TRAINING_GAP_STANDING", "TrainingAspect", "TrainingCoverage", "TrainingCoverageFacts",
        "TrainingCovered", "TrainingGapAnswer", "TrainingGapFacts", "TrainingGapStanding", "TrainingItemCount",
        "TrainingItemCoverage", "UnitTrainingCoverage", "training_aspect", "training_coverage",
        "training_coverage_facts", "training_gap_facts", "training_gaps", "unit_training_coverage",
        "unit_training_gaps",
    ),
    "cadre_policy.policies.untaken_leave": (
        "ARRANGEMENT", "CARRY_OVER_ALLOWED", "COMPENSATION", "DAY_WAGE", "EXTRA_PAY_DUE", "LEADERS_LEAVE",
        "PAY_DUE_BY", "PAY_OUTSTANDING", "PAY_OVERDUE", "PAY_REFUSAL_DISCIPLINE", "TOTAL_PAY", "Arrangement",
        "LeadersLeave", "UntakenLeaveFacts", "carry_over_allowed", "day_wage", "leaders_leave", "leave_arrangement",
        "untaken_leave_compensation", "untaken_leave_entitlement", "untaken_leave_facts", "untaken_leave_pay",
        "untaken_leave_pay_due_by", "untaken_leave_pay_overdue", "untaken_leave_total_pay",
    ),
    "cadre_policy.policies.yearly_duties": (
        "BATCHES_FROM_EVERY_LEVEL", "BATCH_OF_MODELS", "BATCH_PROMOTED", "BATCH_TOLERATED", "BatchKind",
        "BatchLevelFacts", "BatchStatus", "DutyInterval", "DutyRow", "YearlyBatch", "YearlyBatchFacts",
        "YearlyBatches", "YearlyDuty", "YearlyStanding", "batch_facts", "batch_level_facts",
        "batches_from_every_level", "yearly_batch", "yearly_batches", "yearly_duties", "yearly_duty",
    ),
    "cadre_policy.records": (
        "Assessment", "Cadre", "CareEntitlement", "CheckUp", "Finding", "Grade", "LeaveAction", "LeaveEvent",
        "LeaveKind", "LeaveLedger", "Ledger", "Rank", "Sanction", "ToleranceCase", "TrainingRecord", "Unit",
    ),
    "cadre_policy.register": (
        "all_parameters", "all_readings", "all_rules", "clause_coverage", "coverage", "parameter_named",
        "reading_named", "rule_named", "rules_citing",
    ),
    "cadre_policy.rules": (
        "YUNNAN", "ChangeSet", "Dated", "Determination", "Earliest", "Overlay", "Parameter", "Policy", "Reading",
        "ReadingMatters", "ReadingRow", "ReadingTable", "Rule", "Span", "Status", "Stretch", "determine", "earliest",
        "facts_read", "in_words", "reading_table", "readings_that_matter", "timeline", "value", "what_would_change",
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
    "ABILITIES_COVERED", "ABOVE_HELD", "ABUSE_TO_LOOK_INTO", "ACCUSATION", "ACHIEVEMENTS_RECORDED",
    "ADJUSTMENT_APPEAL", "ADJUSTMENT_BODY", "ADJUSTMENT_DUE", "ADJUSTMENT_GROUND", "ADJUSTMENT_LAWFUL",
    "ADJUSTMENT_LISTED", "ADJUSTMENT_PROCEDURE", "ADJUSTMENT_REASONS", "AFRAID_ESTABLISHED", "ANNUAL_BONUS_DUE",
    "ANNUAL_LEAVE", "ANNUAL_RESULT", "APPOINTMENT_DAYS", "ARRANGEMENT", "ASSESSED_BY", "ASSESSED_TWICE",
    "AWARD_BONUS", "AWARD_KIND", "AWARD_MEDAL", "AWARD_QUOTA", "AWARD_REFUSED_OVER_IT", "BARRED_FROM_CIVIL_SERVICE",
    "BARRED_FROM_EQUAL_POST", "BARRED_FROM_LEADING_POST", "BARRED_FROM_LEVEL", "BARRED_FROM_POST", "BARRED_FROM_RANK",
    "BARRED_FROM_REJOINING", "BARRED_FROM_STEP", "BASIC_CONDITIONS_MET", "BATCHES_FROM_EVERY_LEVEL",
    "BATCH_OF_MODELS", "BATCH_PROMOTED", "BATCH_TOLERATED", "BEREAVEMENT_LEAVE", "BEREAVEMENT_TRAVEL",
    "BEREAVEMENT_WITHIN", "BEYOND_POWERS", "BODY_COMPETENT", "CANDIDACY_OPEN", "CANVASSING_GROUND", "CARE_LEAVE",
    "CARE_LEAVE_WITHIN", "CARE_WHOLE", "CARRY_OVER_ALLOWED", "CHECK_UP_FIRST_YEAR", "CHECK_UP_FUNDING",
    "CHECK_UP_OVERDUE", "CHECK_UP_STATUS", "CHECK_UP_YEAR", "CHILDCARE_LEAVE", "CHILDCARE_LEFT", "CHILDCARE_WITHIN",
    "CLARIFICATION_DUE", "CLARIFICATION_FORM", "COMMENDATION_FOR_YEAR", "COMPENSATION", "CONFIRMATION_BARRED",
    "CONSECUTIVE_BAR", "CONSENT_IN_TIME", "CONSENT_NEEDED", "CONSIDERATION", "CONTRACT_MAY_END", "COOPERATION",
    "CORRECTION", "CORRECTION_STATE", "COUNTS_AS_FAMILY", "COUNTS_IN_BASE", "COUNTY_RANK", "COURSE_LEFT",
    "CUT_SHORT_PAY", "DAYS_LEFT", "DAY_WAGE", "DEATH_GRATUITY", "DEATH_PAYMENTS", "DISMISSAL_GROUND",
    "DISMISSAL_OPEN", "DYSMENORRHOEA_LEAVE", "EARLIEST_COUNTY_RANK", "EARLIEST_RANK_PROMOTION", "EDUCATION_MET",
    "EFFECT_GROUND", "EMIGRATION_GROUND", "EXAMPLE_SET", "EXCELLENT_NOTICE", "EXCELLENT_OPEN", "EXCELLENT_QUOTA",
    "EXCELLENT_QUOTA_CEILING", "EXCELLENT_QUOTA_GENERAL", "EXCELLENT_QUOTA_THEORETICAL", "EXCEPTIONAL_BOUNDS",
    "EXCEPTIONAL_PROMOTION", "EXCHANGE_DUTY", "EXEMPTION_DUE", "EXTRA_PAY_DUE", "FAMILY_PLANNING_LEAVE",
    "FOLLOW_UP_OPENED", "FOLLOW_UP_WAITED", "FORMER_LEVEL_RESTORED", "FRONTLINE", "FRONTLINE_TILT", "FURTHER_TERM",
    "GAP_TO_NOTE", "GRADES_OPEN", "GRADE_AFTER_SANCTION", "GRADE_GROUND", "GRADE_REVIEWABLE", "GRASSROOTS_MET",
    "GROUP_QUOTA", "HARDSHIP_AID", "HARDSHIP_AID_AMOUNT", "HARDSHIP_AID_TO_SURVIVORS", "HARDSHIP_ALLOWANCE",
    "HARDSHIP_FUND", "HARDSHIP_MONTHLY", "HARDSHIP_VISIT", "HEAD_HIGHEST_GRADE", "HEAD_LAST", "HEAD_REASONS",
    "HEALTH_FILE", "HEALTH_MET", "HELP_STATE", "HOME_VISIT", "HOME_VISIT_ABSENCE", "HOME_VISIT_BERTH",
    "HOME_VISIT_OWN_FARE", "HOME_VISIT_PAY_KEPT", "HOME_VISIT_UNIT_FARE", "HYGIENE_FEE", "HYPE_TO_DEAL_WITH",
    "INACTION_ESTABLISHED", "INITIAL_MET", "INSTRUMENTS", "INVESTIGATION_GROUND", "IN_SERVICE_TRAINING", "KEY_POSTS",
    "LEADERS_LEAVE", "LEADER_COMMENDED", "LEADER_TALKED", "LEADER_TALKED_OFTEN", "LEAVE_LEFT", "LEAVE_REQUEST",
    "LEAVE_RUNS_IN", "LEGAL_MET", "LEVELS_ALLOWED", "LEVELS_BAR", "LEVEL_AFTER_WARNING", "LEVEL_ON_RANK_PROMOTION",
    "LEVEL_RISES_FROM", "LEVEL_RISE_DUE", "LOWER_POSTS_MET", "MARRIAGE_LEAVE", "MARRIAGE_TRAVEL", "MARRIAGE_WITHIN",
    "MATERNITY_LEAVE", "MATERNITY_WITHIN", "MAY_BE_MOVED", "MEASURE_FITS", "MENTAL_HEALTH_HELP",
    "MENTAL_HEALTH_TRAINING", "MERITS_SETTLED", "MERIT_FOR_YEARS", "MINORITY_CADRE", "MORE_SELECTED",
    "MOVE_WITHIN_TERM", "NATURE_CONFUSED", "NATURE_REASONED", "NEGATIVE_LIST_KEPT", "NEXT_YEAR_LOST",
    "NON_PARTY_CADRE", "NORMAL_BENEFIT", "NOTICE_GROUND", "NOTICE_LONG_ENOUGH", "NOT_GENUINE_ESTABLISHED",
    "NO_DISMISSAL", "NO_LEVEL_SKIPPED", "NO_OVERTIME", "NURSING_TIME", "OFF_THE_JOB_TRAINING", "ONLINE_CREDIT",
    "ONLINE_MET", "OPINION", "OTHER_GROUND", "OUTCOME_FOLLOWS_MERITS", "OUTSIDE_IN_ORDER", "OUTSIDE_NEEDED",
    "PARTY_YEARS_MET", "PAY_DUE_BY", "PAY_OUTSTANDING", "PAY_OVERDUE", "PAY_PROTECTED", "PAY_REFUSAL_DISCIPLINE",
    "PERFORMANCE_BONUS", "PERFORMANCE_PAY_CUT", "PERSONNEL_RELATION", "POLITICAL_GROUND", "POSTHUMOUS_AWARD",
    "POST_ELIGIBILITY", "POST_LOWERED", "POST_PROMOTION_BARRED", "POST_QUALIFICATION", "POST_TRAINING_MET",
    "PRAISE_DUE", "PRAISE_MONEY", "PRINCIPLES_KEPT", "PRIORITY_PROMOTED", "PROBATION_BAR", "PROBATION_LAST_DAY",
    "PROBATION_STANDING", "PROMOTION_DUE", "PROMOTION_TRAINING", "PUBLICITY_STEP", "QUORUM", "RANK_AFTER_LOWERING",
    "RANK_CONDITIONS_MET", "RANK_ELIGIBILITY", "RANK_LEVEL_FITS", "RANK_LOWERING_GROUND", "RANK_MAY_BE_SET",
    "RANK_PLACES_MAY_BE_POOLED", "RANK_PROMOTION", "RANK_PROMOTION_BARRED", "RANK_PROMOTION_BARRED_BY_GRADE",
    "RANK_SERVICE_MET", "RANK_TIME_CREDIT", "REASONABLE_VIEWS_TAKEN_UP", "RECENT_BAR", "RECOGNITION_GROUND",
    "RECOMMENDATION_VALID", "REGIONAL_ALLOWANCE", "REMEDY_IN_TIME", "REMINDER_FIRST", "RENEWAL_BARRED",
    "REOPENED_IN_ORDER", "REPORT_STEP", "REPORT_TO_CHECK", "REPUTATION", "RESULT_FEEDBACK", "REVIEW_IN_TIME",
    "REWARD_DUE", "REWARD_FORM", "ROUTINE_ASSESSED", "ROUTINE_FILE_KEPT", "ROUTINE_GOOD_GUIDELINE",
    "ROUTINE_GOOD_WITHIN", "SALARY_STEP_DUE", "SAME_LEVEL", "SANCTION_LAST_DAY", "SANCTION_LIFTED",
    "SCHEME_ACHIEVEMENTS", "SCHEME_DIFFERENTIATED", "SCHEME_SOUND", "SECONDMENT_LENGTH", "SELECTION_IN_ORDER",
    "SELECTION_SERVICE_SERVED", "SELECTION_STANDARDS", "SERVICE_SINCE", "SICK_PAY", "SICK_PAY_APPLIES",
    "SICK_PAY_SHARE", "SITUATION_LISTED", "SLANDER_TO_REFER", "SOCIAL_TRAINING_PAID", "SPECIAL_TASK_COUNTS",
    "STEP_COMPLETED", "STEP_DAYS", "STUDY_PAY_KEPT", "SUBJECTIVE_AVOIDANCE", "SURVIVOR_SUPPORT",
    "TAKES_PART_IN_ASSESSMENT", "TALK_CONTENT", "TALK_DUE", "TARGET_ESCALATION", "TEAM_LARGE_ENOUGH", "TERM_END",
    "TERM_QUALIFIES", "TOLERANCE_FINALISABLE", "TOLERANCE_MERITS", "TOLERATED_DESPITE_BAR",
    "TOLERATED_WORK_HELD_AGAINST", "TOTAL_PAY", "TOWNSHIP_FAVOURED", "TOWNSHIP_RAISE", "TOWNSHIP_SERVICE_SERVED",
    "TOWNSHIP_SHARE", "TOWNSHIP_SUBSIDY", "TRAINING_GAP_STANDING", "TRAINING_MET", "TREATMENT_TO_CORRECT",
    "TWO_WAY_SECONDMENT", "UNABLE_ESTABLISHED", "UNWILLING_ESTABLISHED", "USED_BOLDLY", "USED_NORMALLY",
    "USE_ALLOWED", "VERSION", "VETO_HAS_BASIS", "VIEWS_HEARD", "VILLAGE_STAY_SERVED", "VILLAGE_TEAM", "VOTE",
    "WARNING_DUE", "WARNING_OPEN_FOR", "WARNING_STATE", "WOMAN_CADRE", "WOMENS_CHECKS", "WORK_YEARS_MET",
    "YEARLY_SURVEY", "YEARS_MET", "YEAR_COUNTS_AS_SERVICE", "YOUNG_CADRE", "YUNNAN", "Accusation", "AchievementFacts",
    "ActPart", "AdjustmentFacts", "AdjustmentReview", "AfterToleranceFacts", "Aftermath", "AllotMethod", "Allotment",
    "AnnualLeaveFacts", "AnnualResultStatus", "AppointmentDays", "AppointmentFacts", "AppointmentKind",
    "ArchiveError", "AreaClass", "Arrangement", "Assessment", "AssessmentHistory", "AssessmentYearFacts", "Assessor",
    "AwardFacts", "Bar", "BarKind", "Basis", "BatchKind", "BatchLevelFacts", "BatchStatus", "BenefitFacts",
    "BenefitStatus", "BereavementFacts", "Berth", "Booking", "Break", "BurdenLine", "Cadre", "CadrePolicyError",
    "CandidacyFacts", "CareEntitlement", "CareFacts", "CareLeaveFacts", "CareerEntry", "CareerKind", "CareerTimeline",
    "CaseCorrectionFacts", "CaseRead", "CaseState", "ChangeSet", "Charge", "CheckUp", "CheckUpFacts",
    "CheckUpFundingFacts", "CheckUpStatus", "ChildFacts", "ChildcareLeaveFacts", "Citation", "ClarificationForm",
    "Completion", "Concern", "ConsentNeeded", "Consideration", "Contribution", "Correction", "CorrectionReview",
    "CorrectionState", "Count", "CountyRankFacts", "CountyRung", "CourseFacts", "CoverageError", "CutShortFacts",
    "Date", "DateError", "Dated", "DayKind", "DayLine", "Days", "DeathFacts", "Determination", "DutyBearer",
    "DutyEvidence", "DutyInterval", "DutyKind", "DutyRow", "DutyStanding", "DutyStatus", "DutyTrend", "Earliest",
    "EarlyWarningFacts", "EarlyWarningReview", "EffectYear", "Eligibility", "ElsewhereFacts", "EventCase", "Evidence",
    "Example", "ExampleFacts", "ExcellenceFacts", "ExcellentQuotaFacts", "ExceptionalPromotionFacts", "ExchangeAxis",
    "ExchangeDuty", "ExchangeFacts", "FactUsed", "FactsError", "FamilyClaimFacts", "FeedbackFacts", "FeedbackStatus",
    "Festival", "FestivalDay", "Finding", "FollowUp", "FollowUpFacts", "Grade", "GradeConsequenceFacts",
    "GradeDistribution", "GradesOpen", "GrassrootsServiceFacts", "GroupMemberFacts", "GroupQuotaFacts", "HalfYear",
    "HardshipAllowanceFacts", "HardshipFacts", "HeadReasonsFacts", "HeavierBelow", "HeldAgainst", "HeldIn",
    "HelpState", "Hint", "HomeVisit", "HomeVisitFacts", "Hours", "HowMet", "HowOften", "InactionFacts",
    "InitialTrainingFacts", "InputError", "IssueKind", "Label", "LeaderTalkFacts", "LeaderTalks", "LeadersLeave",
    "LeaveAction", "LeaveDaysFacts", "LeaveDecision", "LeaveEnd", "LeaveEntitlement", "LeaveEvent", "LeaveKind",
    "LeaveLedger", "LeaveRequestFacts", "Ledger", "LevelBar", "Lifting", "LimbState", "LimitUnit",
    "MarriageLeaveFacts", "MaternityDates", "MaternityFacts", "MeasureError", "MeasureFacts", "MemberAssessmentYear",
    "MemberCheckUp", "MemberCounts", "MemberTraining", "MergeCandidate", "Merit", "MeritFacts", "MissingExtraError",
    "MonitoredDuty", "MonitoredDutyFacts", "Months", "NegativeListFacts", "NormOverPart", "NormStanding",
    "NotToldError", "Notice", "NoticeFacts", "NoticeStatus", "OnlineCourseFacts", "Overlay", "Parameter",
    "PartialDate", "Percent", "PersonnelRelation", "Places", "Policy", "Pool", "PoolFacts", "PoolGroup",
    "PoolHeadcount", "PoolReport", "PoolRow", "PostEligibilityFacts", "PostQualificationFacts", "Posted",
    "PracticeTally", "PrinciplesFacts", "ProbationFacts", "ProbationStanding", "ProcedureFacts", "ProcedureReview",
    "ProcedureStep", "ProfileAnswer", "PromotionList", "PromotionTraining", "PromotionTrainingFacts", "Prospect",
    "ProtectedWorkFacts", "Protection", "ProtectionFacts", "PublicityFacts", "PublicityReview", "PublicityStep",
    "Qualification", "QuotaBase", "QuotaMemberFacts", "Rank", "RankCandidate", "RankCap", "RankConditionFacts",
    "RankEligibilityFacts", "RankLevelFacts", "RankOpening", "RankOrgan", "RankPlaces", "RankPromotionFacts",
    "RankQuotaFacts", "Reading", "ReadingMatters", "ReadingRow", "ReadingTable", "ReasonsState", "RecordError",
    "RecordedCharge", "ReformTalk", "Remark", "RemedyLimit", "RemedyLimitFacts", "RemedyStep", "RemedyTrack",
    "Reminder", "ReportFacts", "ReportOutcome", "ReportReview", "ReportStep", "Reputation", "RequestAnswer",
    "ResultUseFacts", "RewardFacts", "RoutineGoodFacts", "Rule", "RuleConflictError", "RuleWritingError", "Rung",
    "RunsIn", "Sanction", "SanctionEffectFacts", "SanctionGradeFacts", "Schedule", "SchemeFacts", "SchemeIssue",
    "SchemeReview", "SchemeScore", "SeatChange", "SecondmentFacts", "SecondmentLength", "SelectionFacts",
    "SelectionReview", "SelectionStandardsFacts", "SelectionStepsFacts", "SickPayFacts", "Side", "SignFacts",
    "SignState", "Span", "SpecialTaskFacts", "StandardsOutcome", "StandardsReview", "Standing", "StandingFacts",
    "Status", "StepState", "Stretch", "SubUnitSeats", "SurveyFacts", "SurveyStatus", "SurvivorSupport",
    "SurvivorSupportFacts", "TalkContentFacts", "TalkFacts", "Tally", "TeamStanding", "TermBar", "TermFacts",
    "ToleranceCase", "ToleranceEffects", "ToleranceFacts", "ToleranceProcedureFacts", "ToleranceProfile",
    "ToleranceReview", "ToleranceStep", "TownshipFavourFacts", "TownshipMemberships", "TrainingAspect",
    "TrainingCoverage", "TrainingCoverageFacts", "TrainingCovered", "TrainingFacts", "TrainingGapAnswer",
    "TrainingGapFacts", "TrainingGapStanding", "TrainingGroup", "TrainingItemCount", "TrainingItemCoverage",
    "TrainingRecord", "TwoWay", "TwoWayFacts", "Unit", "UnitAllotment", "UnitAssessmentYear", "UnitCheckUps",
    "UnitTraining", "UnitTrainingCoverage", "UnknownNameError", "UntakenLeaveFacts", "VillageTeamFacts",
    "VisitStatus", "VoteOutcome", "Wanted", "WarningState", "WorkRunFacts", "WorkingCalendar", "YearOnYear",
    "YearTraining", "YearlyBatch", "YearlyBatchFacts", "YearlyBatches", "YearlyDuty", "YearlyResultFacts",
    "YearlyStanding", "Years", "Yuan", "accountability_escalation", "accountability_facts", "achievement_facts",
    "achievements_recorded", "act_parts", "adjustment_effect_facts", "adjustment_effect_spans", "adjustment_facts",
    "adjustment_measure_lawful", "adjustment_procedure", "adjustment_review", "after_tolerance_facts",
    "all_parameters", "all_readings", "all_rules", "allot", "annual_leave", "annual_leave_facts", "annual_leave_left",
    "annual_result_status", "appointment_days", "appointment_days_due", "appointment_days_short", "appointment_facts",
    "area_class", "asks_for_more", "assessed_by", "assessed_twice", "assessment_concern", "assessment_history",
    "assessment_system", "assessment_year_facts", "award_bonus", "award_can_be_posthumous", "award_facts",
    "award_kind", "award_medal", "award_quota", "axes_of", "barred", "barred_after_adjustment", "bars", "batch_facts",
    "batch_level_facts", "batches_from_every_level", "benefit_facts", "bereavement_facts", "bereavement_leave",
    "bereavements", "beyond_powers", "book_leave", "burden_change", "burden_sign", "cadre_pools", "candidacy",
    "candidacy_facts", "candidacy_grounds", "candidacy_requirement", "candidacy_spans", "care_facts",
    "care_leave_facts", "care_whole", "career_timeline", "carry_over_allowed", "case_correction_facts",
    "charge_at_work", "check_assessment", "check_award", "check_up_deadline", "check_up_done", "check_up_entitlement",
    "check_up_facts", "check_up_funding", "check_up_funding_facts", "check_up_overdue", "check_up_overdue_since",
    "check_up_spans", "check_up_status", "child_facts", "childcare_entitlement", "childcare_leave",
    "childcare_leave_facts", "childcare_leave_left", "childcare_leave_spans", "childcare_leave_until",
    "clause_coverage", "commendation_for_year", "concern_facts", "confirmation_barred", "consent_needed",
    "correction_review", "counts_as_family", "counts_in_base", "county_rank", "county_rank_facts", "course_facts",
    "course_left", "coverage", "cut_short_pay", "day_wage", "days_charged", "death_facts", "death_gratuity",
    "death_payments", "determination_from_json", "determination_to_json", "determine", "dismissal_barred",
    "dismissal_for_grades", "duty_status", "dysmenorrhoea_leave", "earliest", "earliest_county_rank",
    "earliest_exchange", "earliest_rank_promotion", "early_warning_facts", "early_warning_review", "eligibility",
    "elsewhere_facts", "end_of_leave", "event_reviews", "example_facts", "excellence_facts", "excellent_notice",
    "excellent_open", "excellent_quota", "excellent_quota_base", "excellent_quota_ceiling", "excellent_quota_facts",
    "excellent_quota_general", "excellent_quota_theoretical", "exceptional_bars", "exceptional_promotion",
    "exceptional_promotion_facts", "exchange_duty", "exchange_facts", "facts_from_plain", "facts_read",
    "facts_to_plain", "family_claim_facts", "family_planning_leave", "fathers_care_leave", "feedback_facts",
    "follow_up_facts", "former_level_restored", "frontline", "frontline_tilt", "further_term", "grade_after_sanction",
    "grade_consequence_facts", "grade_consequence_spans", "grade_consequences", "grade_distribution",
    "grade_review_in_time", "grades_after_sanctions", "grades_open", "grassroots_service_facts", "group_member_facts",
    "group_quota", "hardship_aid", "hardship_aid_amount", "hardship_allowance", "hardship_allowance_facts",
    "hardship_facts", "hardship_fund", "hardship_monthly", "hardship_visit", "head_highest_grade",
    "head_reasons_facts", "health_file_kept", "heavier_below", "heaviest", "home_visit", "home_visit_berth",
    "home_visit_entitlement", "home_visit_facts", "home_visit_fare", "hygiene_fee", "in_service_training", "in_words",
    "inaction_established", "inaction_facts", "inaction_follow_up", "inaction_spans", "initial_training_facts",
    "initial_training_met", "instrument", "latest_graded_year", "leader_talked", "leader_talked_often",
    "leader_talks", "leaders_leave", "leading_example", "leave_arrangement", "leave_entitlements", "leave_left",
    "leave_request", "leave_runs_in", "level_after_warning", "level_on_rank_promotion", "longest_duty_gap",
    "marriage_entitlement", "marriage_leave", "marriage_leave_facts", "maternity_entitlements", "maternity_facts",
    "maternity_leave", "maternity_leave_dates", "measure_facts", "measure_fits", "merge_candidates",
    "merit_for_years", "mitigation_hints", "monitored_duties", "monitored_duty", "monitored_duty_facts",
    "move_within_term", "negative_list_facts", "negative_list_kept", "nested_places", "next_level_up", "next_rank",
    "next_year_lost", "normal_benefit", "normal_benefits", "notice_facts", "nursing_time", "off_the_job_training",
    "online_credit", "online_training_met", "open_archive", "open_warnings", "overtime_barred", "parameter_named",
    "pay_protected", "personnel_relation", "policy_from_plain", "policy_to_plain", "pool_facts", "pooled_allotment",
    "pooled_places", "pooled_rank_places", "post_probation", "post_probation_last_day", "post_qualification",
    "post_qualification_facts", "post_qualification_spans", "post_requirements", "post_service_since",
    "practice_tally", "praise_due", "praise_money", "principles_facts", "principles_kept", "probation_facts",
    "procedure_facts", "promotion_list", "promotion_open_from", "promotion_training", "promotion_training_due",
    "promotion_training_facts", "promotion_training_safe_by", "protection_facts", "publicity_facts",
    "publicity_review", "quota_base", "quota_binds", "quota_member_facts", "rank_after_lowering",
    "rank_condition_facts", "rank_conditions_met", "rank_level_fits", "rank_lowering_ground", "rank_may_be_set",
    "rank_places", "rank_places_may_be_pooled", "rank_promotion", "rank_promotion_facts", "rank_promotion_spans",
    "rank_quota", "rank_quota_facts", "rank_quota_theoretical", "rank_requirements", "rank_service_met", "read_cadre",
    "read_case", "read_tolerance_case", "read_unit_file", "reading_named", "reading_table", "readings_that_matter",
    "record_text", "recorded_charges", "reform_talks", "regional_allowance", "remedies_against", "remedy_limit",
    "renewal_barred", "replay", "report_facts", "report_review", "result_feedback", "result_use_allowed",
    "result_use_facts", "reward_due", "reward_form", "reward_form_facts", "routine_assessed", "routine_file_kept",
    "routine_good_facts", "routine_good_guideline", "routine_good_within", "rule_named", "rules_citing", "run_cases",
    "same_level_again", "sanction_effect_facts", "sanction_effect_spans", "sanction_last_day", "sanction_lifted",
    "scheme_facts", "scheme_review", "scheme_score", "scheme_sound", "seat_changes", "secondment_facts",
    "secondment_length", "selection_facts", "selection_review", "selection_service_served", "selection_standards",
    "selection_standards_facts", "sick_pay", "sick_pay_entitlement", "sick_pay_facts", "sick_pay_share",
    "social_training_paid", "special_task_counts", "split_case", "study_pay_kept", "sub_unit_facts", "survey_facts",
    "survivor_support", "survivor_support_facts", "survivors_hardship_aid", "takes_part_in_assessment",
    "talent_tally", "talk_content", "talk_content_facts", "talk_due", "talk_facts", "talk_purpose", "talk_spans",
    "talks_due", "target_named", "term_end", "term_facts", "term_qualifies", "timeline", "tolerance_by_reading",
    "tolerance_effects", "tolerance_facts", "tolerance_finalisable", "tolerance_merits", "tolerance_procedure",
    "tolerance_procedure_facts", "tolerance_review", "tolerance_spans", "tolerated_work_held_against",
    "township_contradictions", "township_favour", "township_favour_facts", "township_kinds", "township_memberships",
    "township_raise", "township_service_served", "township_subsidy", "training_aspect", "training_coverage",
    "training_coverage_facts", "training_deadline", "training_facts", "training_gap_facts", "training_gaps",
    "training_group", "training_met", "training_shortfall", "training_spans", "training_year", "two_way_facts",
    "two_way_secondment", "unit_allotment", "unit_assessment_year", "unit_check_ups", "unit_training",
    "unit_training_coverage", "unit_training_gaps", "untaken_leave_compensation", "untaken_leave_entitlement",
    "untaken_leave_facts", "untaken_leave_pay", "untaken_leave_pay_due_by", "untaken_leave_pay_overdue",
    "untaken_leave_total_pay", "value", "village_stay_served", "village_team", "village_team_facts", "village_teams",
    "vote_outcome", "warning_due", "what_would_change", "which_readings_matter", "with_ledger", "womens_checks",
    "working_calendar", "write_record", "year_on_year", "yearly_batch", "yearly_batches", "yearly_duties",
    "yearly_duty", "yearly_result_facts", "yearly_survey",
]
# fmt: on
