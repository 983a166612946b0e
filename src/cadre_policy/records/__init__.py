"""Records: who and what rules are about.

A record is frozen, checked when it is made, and prints nothing but its kind and the caller's own identifier.
``None`` is *not on file*.  A list about a person or unit is a :class:`Ledger`, which says for which time it is
complete.

    >>> from cadre_policy.records import Assessment, Cadre, Grade, Ledger
    >>> cadre = Cadre(
    ...     id="c-001",
    ...     began_work="2008-07",
    ...     assessments=Ledger(
    ...         entries=(Assessment(year=2022, grade=Grade.EXCELLENT),),
    ...         complete_from="2022-01-01",
    ...         complete_until="2023-12-31",
    ...     ),
    ... )
    >>> cadre
    Cadre('c-001')
    >>> print(cadre.began_work, cadre.sex)
    2008-07 None
    >>> from datetime import date
    >>> cadre.assessments.any_in(date(2023, 1, 1), date(2023, 12, 31))
    False
    >>> cadre.assessments.any_in(date(2021, 1, 1), date(2021, 12, 31)) is None
    True
"""

from cadre_policy.records.assessment import (
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Grade,
    GroupAssessment,
    GroupGrade,
    NoGradeReason,
    WorkItem,
)
from cadre_policy.records.award import Award, AwardGround, AwardKind, RewardForm
from cadre_policy.records.background import Education, EducationLevel, EducationTrack, FamilyMember, Marriage, Relation
from cadre_policy.records.birth import Delivery, FamilyPlanningProcedure, PregnancyOutcome, ProcedureKind
from cadre_policy.records.cadre import Cadre
from cadre_policy.records.care import (
    CareDimension,
    CareEntitlement,
    CareHolder,
    CareKind,
    CareStatus,
    Hardship,
    HardshipKind,
    Visit,
    VisitOccasion,
)
from cadre_policy.records.checkup import ArchiveTier, CheckUp, CheckUpFunding, FundingSource, HealthFile
from cadre_policy.records.clarification import ClarificationWay, Publicity, Report
from cadre_policy.records.death import DeathRecord, GratuityBase, GratuityScheme, MannerOfDeath
from cadre_policy.records.duty import DutyDone
from cadre_policy.records.early_warning import EarlyWarning
from cadre_policy.records.finding import Body, CaseFact, CaseNature, Finding, Norm, NormKind, ObjectiveFactor
from cadre_policy.records.identity import Affiliation, Ethnicity, Party, Sex, StaffKind, StaffStatus
from cadre_policy.records.leadership import LeadershipFact, LeadershipFinding
from cadre_policy.records.leave import LeaveKind, LeaveTaken, LeaveYear, Vacation
from cadre_policy.records.leave_ledger import LeaveAction, LeaveEvent, LeaveLedger
from cadre_policy.records.ledger import Ledger
from cadre_policy.records.place import DeclaredTownship, Place, TownshipKind
from cadre_policy.records.pool import PoolListing
from cadre_policy.records.post import (
    GradeHolding,
    GradeSeries,
    LeadingOffice,
    PostHolding,
    PostLevel,
    Rank,
    RankHolding,
    ResumeEntry,
)
from cadre_policy.records.posting import Destination, Posting, PostingKind, TemperingPlace, Tier
from cadre_policy.records.problem import Problem
from cadre_policy.records.record import Record
from cadre_policy.records.result_use import (
    AccountabilityAct,
    AssessmentUse,
    BurdenYear,
    Mark,
    MarkSheet,
    ResultUse,
    VetoResult,
)
from cadre_policy.records.sanction import Investigation, Sanction, SanctionGround, SanctionKind, SanctionMeasure
from cadre_policy.records.scheme import (
    Aspect,
    AssessmentScheme,
    Dimension,
    Indicator,
    SchemeSubject,
    Target,
    TargetAmount,
    TargetDirection,
    VetoItem,
)
from cadre_policy.records.scheme_finding import SchemeConcern, SchemeFinding
from cadre_policy.records.selection import ExceptionalGround, SelectionFact, SelectionFinding, SelectionProcess
from cadre_policy.records.service import Employer, Interruption, InterruptionReason, ServicePeriod
from cadre_policy.records.stepping_down import (
    AdjustmentCase,
    InactionFact,
    InactionFinding,
    NegativeList,
    PriorStep,
    PriorStepKind,
    WorkProblem,
)
from cadre_policy.records.talent import TalentIntake, TalentMode, TalentSource
from cadre_policy.records.talk import Talk, TalkInitiative, TalkPurpose, TalkTrigger
from cadre_policy.records.task import MajorTask, MajorTaskKind
from cadre_policy.records.term import ExchangeRelaxation, Term
from cadre_policy.records.tolerance import ToleranceCase
from cadre_policy.records.tolerance_procedure import (
    Consultation,
    ConsultedBody,
    Participant,
    Procedure,
    ToleranceOutcome,
)
from cadre_policy.records.training import (
    Ability,
    GapKind,
    OffTheJob,
    StrategyTopic,
    TrainingCategory,
    TrainingGap,
    TrainingKind,
    TrainingMode,
    TrainingProvider,
    TrainingRecord,
)
from cadre_policy.records.unit import Accountability, ApprovalGround, Headcount, RatioApproval, SubUnit, Unit, UnitKind
from cadre_policy.records.village_team import VillageGroup, VillageTeam

__all__ = [
    "Ability",
    "Accountability",
    "AccountabilityAct",
    "AdjustmentCase",
    "Affiliation",
    "ApprovalGround",
    "ArchiveTier",
    "Aspect",
    "Assessment",
    "AssessmentKind",
    "AssessmentScheme",
    "AssessmentSystem",
    "AssessmentUse",
    "Award",
    "AwardGround",
    "AwardKind",
    "Body",
    "BurdenYear",
    "Cadre",
    "CareDimension",
    "CareEntitlement",
    "CareHolder",
    "CareKind",
    "CareStatus",
    "CaseFact",
    "CaseNature",
    "CheckUp",
    "CheckUpFunding",
    "ClarificationWay",
    "Consultation",
    "ConsultedBody",
    "DeathRecord",
    "DeclaredTownship",
    "Delivery",
    "Destination",
    "Dimension",
    "DutyDone",
    "EarlyWarning",
    "Education",
    "EducationLevel",
    "EducationTrack",
    "Employer",
    "Ethnicity",
    "ExceptionalGround",
    "ExchangeRelaxation",
    "FamilyMember",
    "FamilyPlanningProcedure",
    "Finding",
    "FundingSource",
    "GapKind",
    "Grade",
    "GradeHolding",
    "GradeSeries",
    "GratuityBase",
    "GratuityScheme",
    "GroupAssessment",
    "GroupGrade",
    "Hardship",
    "HardshipKind",
    "Headcount",
    "HealthFile",
    "InactionFact",
    "InactionFinding",
    "Indicator",
    "Interruption",
    "InterruptionReason",
    "Investigation",
    "LeadershipFact",
    "LeadershipFinding",
    "LeadingOffice",
    "LeaveAction",
    "LeaveEvent",
    "LeaveKind",
    "LeaveLedger",
    "LeaveTaken",
    "LeaveYear",
    "Ledger",
    "MajorTask",
    "MajorTaskKind",
    "MannerOfDeath",
    "Mark",
    "MarkSheet",
    "Marriage",
    "NegativeList",
    "NoGradeReason",
    "Norm",
    "NormKind",
    "ObjectiveFactor",
    "OffTheJob",
    "Participant",
    "Party",
    "Place",
    "PoolListing",
    "PostHolding",
    "PostLevel",
    "Posting",
    "PostingKind",
    "PregnancyOutcome",
    "PriorStep",
    "PriorStepKind",
    "Problem",
    "Procedure",
    "ProcedureKind",
    "Publicity",
    "Rank",
    "RankHolding",
    "RatioApproval",
    "Record",
    "Relation",
    "Report",
    "ResultUse",
    "ResumeEntry",
    "RewardForm",
    "Sanction",
    "SanctionGround",
    "SanctionKind",
    "SanctionMeasure",
    "SchemeConcern",
    "SchemeFinding",
    "SchemeSubject",
    "SelectionFact",
    "SelectionFinding",
    "SelectionProcess",
    "ServicePeriod",
    "Sex",
    "StaffKind",
    "StaffStatus",
    "StrategyTopic",
    "SubUnit",
    "TalentIntake",
    "TalentMode",
    "TalentSource",
    "Talk",
    "TalkInitiative",
    "TalkPurpose",
    "TalkTrigger",
    "Target",
    "TargetAmount",
    "TargetDirection",
    "TemperingPlace",
    "Term",
    "Tier",
    "ToleranceCase",
    "ToleranceOutcome",
    "TownshipKind",
    "TrainingCategory",
    "TrainingGap",
    "TrainingKind",
    "TrainingMode",
    "TrainingProvider",
    "TrainingRecord",
    "Unit",
    "UnitKind",
    "Vacation",
    "VetoItem",
    "VetoResult",
    "VillageGroup",
    "VillageTeam",
    "Visit",
    "VisitOccasion",
    "WorkItem",
    "WorkProblem",
]
