"""Every check between the fields of a record refuses what it is there to refuse, and nothing is left without a case."""

from typing import Any

import pytest

from cadre_policy import records
from cadre_policy.errors import RecordError
from cadre_policy.measures import Count, Days, Hours, Months, PartialDate, Percent, Yuan
from cadre_policy.records import (
    Accountability,
    AdjustmentCase,
    Assessment,
    AssessmentKind,
    AssessmentScheme,
    AssessmentSystem,
    AssessmentUse,
    Award,
    AwardKind,
    Body,
    BurdenYear,
    Cadre,
    CareEntitlement,
    CareKind,
    CheckUpFunding,
    Consultation,
    ConsultedBody,
    DeathRecord,
    DeclaredTownship,
    Delivery,
    DutyDone,
    EarlyWarning,
    ExchangeRelaxation,
    FamilyMember,
    GapKind,
    Grade,
    GradeHolding,
    GradeSeries,
    GroupAssessment,
    Hardship,
    HardshipKind,
    Headcount,
    Indicator,
    Interruption,
    Investigation,
    LeaveAction,
    LeaveEvent,
    LeaveKind,
    LeaveTaken,
    LeaveYear,
    Ledger,
    MajorTask,
    MajorTaskKind,
    MannerOfDeath,
    Mark,
    MarkSheet,
    NegativeList,
    NoGradeReason,
    Norm,
    ObjectiveFactor,
    Participant,
    Place,
    PoolListing,
    PostHolding,
    Posting,
    PostingKind,
    PregnancyOutcome,
    Problem,
    Procedure,
    Publicity,
    Rank,
    RankHolding,
    RatioApproval,
    Record,
    Relation,
    Report,
    ResultUse,
    ResumeEntry,
    Sanction,
    SanctionMeasure,
    SelectionProcess,
    ServicePeriod,
    StaffStatus,
    SubUnit,
    Talk,
    TargetAmount,
    Term,
    ToleranceCase,
    TownshipKind,
    TrainingGap,
    TrainingRecord,
    Unit,
    Vacation,
    VetoItem,
    VetoResult,
    VillageTeam,
    WorkProblem,
)

EARLY, LATE = "2020-05-02", "2020-05-01"
"""A day, and one that comes too early after it."""

PERIODS: list[tuple[type[Record], dict[str, Any]]] = [
    (PostHolding, {}),
    (RankHolding, {"rank": Rank.CONSULTANT_1}),
    (GradeHolding, {"series": GradeSeries.MANAGEMENT, "grade": 8}),
    (ResumeEntry, {"text": "任职"}),
    (ServicePeriod, {}),
    (Interruption, {}),
    (Investigation, {}),
    (Posting, {"kind": PostingKind.VILLAGE}),
    (Term, {"post": "县长"}),
    (ExchangeRelaxation, {}),
    (PoolListing, {}),
    (VillageTeam, {"village": "示例村"}),
    (TrainingRecord, {}),
    (LeaveTaken, {"kind": LeaveKind.SICK}),
    (CareEntitlement, {"kind": CareKind.WELFARE}),
    (Hardship, {"kind": HardshipKind.ILLNESS}),
    (MajorTask, {"kind": MajorTaskKind.REFORM}),
    (NegativeList, {"version": "1"}),
]
YEARS: list[type[Record]] = [
    Assessment,
    GroupAssessment,
    CheckUpFunding,
    LeaveYear,
    Vacation,
    RatioApproval,
    Headcount,
]

WARNING = SanctionMeasure.WARNING
BOOKED: dict[str, Any] = {
    "leave": "l-1",
    "action": LeaveAction.BOOKED,
    "on": EARLY,
    "kind": LeaveKind.ANNUAL,
    "since": EARLY,
    "until": EARLY,
}


def order(
    record: type[Record], earlier: str, /, *later: str, **given: Any
) -> list[tuple[type[Record], dict[str, Any], str]]:
    return [(record, {earlier: EARLY, name: LATE} | given, name) for name in later]


CASES: list[tuple[type[Record], dict[str, Any], str]] = [
    *(case for kind, given in PERIODS for case in order(kind, "since", "until", **given)),
    *((kind, given | {"ongoing": True, "until": EARLY}, "until") for kind, given in PERIODS),
    *((kind, {"year": 1948}, "year") for kind in YEARS),
    (SubUnit, {"name": "一科", "year": 1948}, "year"),
    *order(Ledger, "complete_from", "complete_until"),
    (Ledger, {"complete_from": EARLY}, "complete_until"),
    (Place, {"county": "53332"}, "county"),
    (Delivery, {"outcome": PregnancyOutcome.MISCARRIAGE, "infants": Count(2)}, "infants"),
    *order(FamilyMember, "birth", "adopted_on", relation=Relation.CHILD),
    (GradeHolding, {"series": GradeSeries.PROFESSIONAL, "grade": 14}, "grade"),
    (GradeHolding, {"series": GradeSeries.MANAGEMENT, "grade": 11}, "grade"),
    (GradeHolding, {"series": GradeSeries.WORKER, "grade": 0}, "grade"),
    (Assessment, {"year": 2020, "quarter": 5}, "quarter"),
    (Assessment, {"year": 2020, "system": AssessmentSystem.INSTITUTION, "grade": Grade.COMPETENT}, "grade"),
    (
        Assessment,
        {"year": 2020, "grade": Grade.COMPETENT, "no_grade_reason": NoGradeReason.PROBATION},
        "no_grade_reason",
    ),
    (Assessment, {"year": 2020, "took_part": False, "grade": Grade.EXCELLENT}, "grade"),
    (Assessment, {"year": 2020, "decided": "2019-12-31"}, "decided"),
    *order(Assessment, "announced_from", "announced_until", year=2020),
    *order(Assessment, "decided", "fed_back", year=2020),
    *order(Award, "on", "revoked_on", kind=AwardKind.MERIT_3),
    *order(Sanction, "act_since", "act_until", "decided", measure=WARNING),
    *order(Sanction, "decided", "effective", "effect_until", "lifted", "revoked", measure=WARNING),
    *order(Sanction, "decided", "rights_restored", measure=SanctionMeasure.PARTY_PROBATION),
    (Sanction, {"measure": WARNING, "rights_restored": EARLY}, "rights_restored"),
    (Sanction, {"measure": SanctionMeasure.RELIEF, "months": Months(12)}, "months"),
    (Investigation, {"sanctioned": False, "measure": WARNING}, "measure"),
    (TrainingRecord, {"hours": Hours(70), "leave_hours": Hours(71)}, "leave_hours"),
    (TrainingRecord, {"since": "2023-09-11", "until": "2023-09-15", "days": Days(6)}, "days"),
    (LeaveEvent, BOOKED | {"year": 23}, "year"),
    (LeaveEvent, BOOKED | {"since": EARLY, "until": LATE}, "until"),
    (LeaveEvent, BOOKED | {"on": "2020-05"}, "on"),
    (LeaveEvent, BOOKED | {"kind": None}, "kind"),
    (LeaveEvent, {"leave": "l-1", "action": LeaveAction.CANCELLED, "on": EARLY, "until": LATE}, "until"),
    (LeaveEvent, BOOKED | {"days": Days(9)}, "days"),
    (LeaveEvent, BOOKED | {"kind": LeaveKind.OTHER}, "kind_text"),
    (LeaveTaken, {"kind": LeaveKind.ANNUAL, "year": 23}, "year"),
    (LeaveTaken, {"kind": LeaveKind.ANNUAL, "since": LATE, "until": EARLY, "days": Days(3)}, "days"),
    (LeaveTaken, {"kind": LeaveKind.OTHER}, "kind_text"),
    (LeaveYear, {"year": 2020, "allowances": Yuan(10), "reform_cash": Yuan(11)}, "reform_cash"),
    (Vacation, {"year": 2020, "due": Days(20), "taken": Days(21)}, "taken"),
    (VillageTeam, {"village": "示例村", "members": ("c-1", "c-1")}, "members"),
    (VillageTeam, {"village": "示例村", "first_secretary": "c-1", "members": ("c-1",)}, "members"),
    (CareEntitlement, {"kind": CareKind.OTHER}, "kind_text"),
    *order(Talk, "trigger_on", "on"),
    *order(Report, "on", "facts_found_on", "clarified_on", "concluded_on"),
    (Report, {"true": True, "fabricated": True}, "fabricated"),
    (Report, {"true": False, "not_excluded": True}, "not_excluded"),
    *order(Report, "concluded_on", "treatment_corrected_on"),
    *order(EarlyWarning, "on", "acted_on"),
    *order(Publicity, "on", "checked_on", "published_on", "effect_removed_on"),
    *order(Norm, "valid_from", "valid_until", title="规定"),
    (Norm, {"title": "规定", "in_force": True, "valid_until": EARLY}, "valid_until"),
    *order(Procedure, "considered_on", "decided_on"),
    *order(Procedure, "decided_on", "circulated_on"),
    *order(Procedure, "filed_on", "screened_on"),
    (Procedure, {"cooperating": (next(iter(Body)),), "cooperated": False}, "cooperated"),
    *order(TrainingGap, "on", "closed_on", kind=next(iter(GapKind))),
    (
        Procedure,
        {"considered_on": EARLY, "initiated_on": LATE, "considered_before_initiation": True},
        "considered_before_initiation",
    ),
    (
        Procedure,
        {"considered_on": LATE, "initiated_on": EARLY, "considered_before_initiation": False},
        "considered_before_initiation",
    ),
    (
        Procedure,
        {"consultations": (Consultation(source=ConsultedBody.PARTY_ORGANISATION),), "consulted": False},
        "consulted",
    ),
    (Procedure, {"participants": (Participant.MASSES,), "outside_participation": False}, "outside_participation"),
    *order(ToleranceCase, "act_since", "act_until", id="t"),
    *order(ToleranceCase, "correction_plan_on", "corrected_on", id="t"),
    (ToleranceCase, {"id": "t", "objective_factor_kind": ObjectiveFactor.OTHER}, "objective_factor_text"),
    (ToleranceCase, {"id": "t", "loss": Yuan(1), "recovered": Yuan(2)}, "recovered"),
    (DutyDone, {"clause": "3.99"}, "clause"),
    (Unit, {"id": "u", "members": (Cadre(id="c"), Cadre(id="c"))}, "members"),
    (Unit, {"id": "u", "members": (Cadre(id="c", unit="v"),)}, "members"),
    *order(Cadre, "birth", "began_work", "married_on", "died_on", id="c"),
    *order(Cadre, "began_work", "joined_unit", "retired_on", id="c"),
    *order(Cadre, "probation_since", "probation_until", id="c"),
    (Cadre, {"id": "c", "status": StaffStatus.IN_POST, "retired_on": EARLY}, "retired_on"),
    (
        DeclaredTownship,
        {"kind": TownshipKind.POOR, "source": "a notice", "since": EARLY, "until": LATE},
        "until",
    ),
    (
        Place,
        {"county": "533325", "declared": (DeclaredTownship(kind=TownshipKind.POOR, source="a", since=EARLY),)},
        "declared",
    ),
    (Cadre, {"id": "c", "died_on_duty": False, "death": DeathRecord(manner=MannerOfDeath.MARTYR)}, "death"),
    (TargetAmount, {"count": Count(1), "percent": Percent(1)}, "yuan"),
    (TargetAmount, {"unit": "km"}, "yuan"),
    (AssessmentScheme, {"id": "s", "indicators": (Indicator(id="a"), Indicator(id="a"))}, "indicators"),
    (AssessmentScheme, {"id": "s", "indicators": (Indicator(id="a", under="b"),)}, "indicators"),
    (
        AssessmentScheme,
        {"id": "s", "indicators": (Indicator(id="a", under="b"), Indicator(id="b", under="a"))},
        "indicators",
    ),
    (AssessmentScheme, {"id": "s", "vetoes": (VetoItem(id="v"), VetoItem(id="v"))}, "vetoes"),
    (MarkSheet, {"scheme": "s", "subject": "u", "marks": (Mark(indicator="a"), Mark(indicator="a"))}, "marks"),
    (MarkSheet, {"scheme": "s", "subject": "u", "vetoes": (VetoResult(item="v"), VetoResult(item="v"))}, "vetoes"),
    (ResultUse, {"use": AssessmentUse.HONOURS, "result_year": 1900}, "result_year"),
    (BurdenYear, {"year": 1900}, "year"),
    (Cadre, {"id": "c", "tolerance_cases": Ledger(entries=(ToleranceCase(id="t", cadre="d"),))}, "tolerance_cases"),
    (Cadre, {"id": "c", "adjustments": Ledger(entries=(AdjustmentCase(id="a", cadre="d"),))}, "adjustments"),
    *order(WorkProblem, "found_on", "followed_up_on"),
    (WorkProblem, {"followed_up": False, "followed_up_on": EARLY}, "followed_up_on"),
    *order(AdjustmentCase, "opened_on", "decided_on", id="a"),
    *order(AdjustmentCase, "decided_on", "told_on", "revoked_on", id="a"),
    (AdjustmentCase, {"id": "a", "situation": 0}, "situation"),
    (AdjustmentCase, {"id": "a", "decided": False, "decided_on": EARLY}, "decided_on"),
    (AdjustmentCase, {"id": "a", "decided": False, "measure": SanctionMeasure.RELIEF}, "measure"),
    (AdjustmentCase, {"id": "a", "measure": SanctionMeasure.RELIEF, "to_non_leading": True}, "to_non_leading"),
    (AdjustmentCase, {"id": "a", "reasons_given": False, "reasons": "x"}, "reasons"),
    (Cadre, {"id": "c", "selections": Ledger(entries=(SelectionProcess(id="s", cadre="d"),))}, "selections"),
    *order(SelectionProcess, "recommended_on", "on", id="s"),
    *order(SelectionProcess, "inspected_on", "on", id="s"),
    *order(SelectionProcess, "notice_first", "notice_last", id="s"),
    *order(SelectionProcess, "trial_since", "confirmed_on", id="s"),
    (SelectionProcess, {"id": "s", "levels_skipped": 10}, "levels_skipped"),
    (SelectionProcess, {"id": "s", "inspectors": 100}, "inspectors"),
    (SelectionProcess, {"id": "s", "entitled": 0}, "entitled"),
    (SelectionProcess, {"id": "s", "present": 200}, "present"),
    (SelectionProcess, {"id": "s", "agreed": -1}, "agreed"),
    (SelectionProcess, {"id": "s", "agreed_to_reopen": 200}, "agreed_to_reopen"),
    (SelectionProcess, {"id": "s", "entitled": 11, "present": 12}, "present"),
    (SelectionProcess, {"id": "s", "present": 5, "agreed": 6}, "agreed"),
    (SelectionProcess, {"id": "s", "recommended": False, "recommended_on": EARLY}, "recommended_on"),
    (SelectionProcess, {"id": "s", "consent": False, "consented_on": EARLY}, "consented_on"),
    (SelectionProcess, {"id": "s", "elected": False, "elected_on": EARLY}, "elected_on"),
]


def refusals(kind: type[Record], given: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(RecordError) as caught:
        kind(**given)
    return [(problem.where, problem.expected.en) for problem in caught.value.problems if isinstance(problem, Problem)]


@pytest.mark.parametrize(("kind", "given", "field"), CASES)
def test_disagreement_is_refused_at_its_field(kind: type[Record], given: dict[str, Any], field: str) -> None:
    assert [where for where, _ in refusals(kind, given)] == [field]


def test_every_check_has_a_case() -> None:
    tables = {getattr(records, name) for name in records.__all__}
    stated = {
        (kind, check.fields[-1], check.expected.en)
        for kind in tables
        if issubclass(kind, Record)
        for check in kind.checks
    }
    seen = {(kind, *refusal) for kind, given, _ in CASES for refusal in refusals(kind, given)}
    assert stated - seen == set()


AGREED: list[tuple[type[Record], dict[str, Any]]] = [
    (PostHolding, {"since": EARLY, "until": EARLY}),
    (PostHolding, {"since": "2020-05", "until": LATE}),
    (PostHolding, {"ongoing": False, "until": EARLY}),
    (Ledger, {"complete_from": EARLY, "complete_until": EARLY}),
    (Place, {"county": "533325"}),
    (Place, {"county": "110101"}),
    (GradeHolding, {"series": GradeSeries.PROFESSIONAL, "grade": 13}),
    (GradeHolding, {"series": GradeSeries.MANAGEMENT, "grade": 10}),
    (Assessment, {"year": 2020, "system": AssessmentSystem.INSTITUTION, "grade": Grade.QUALIFIED}),
    (Assessment, {"year": 2020, "system": AssessmentSystem.LEADER, "grade": Grade.BASICALLY_COMPETENT}),
    (Assessment, {"year": 2020, "kind": AssessmentKind.ROUTINE, "quarter": 4, "grade": Grade.GOOD}),
    (Assessment, {"year": 2020, "grade": Grade.NO_GRADE, "no_grade_reason": NoGradeReason.LONG_LEAVE}),
    (Assessment, {"year": 2020, "took_part": False, "grade": Grade.NOT_ASSESSED}),
    (Assessment, {"year": 2020, "decided": "2021-01-31"}),
    (Sanction, {"measure": SanctionMeasure.PARTY_PROBATION, "months": Months(12)}),
    (TrainingRecord, {"hours": Hours(70), "leave_hours": Hours(10)}),
    (TrainingRecord, {"since": "2023-09-11", "until": "2023-09-15", "days": Days(5)}),
    (LeaveYear, {"year": 2020, "allowances": Yuan(10), "reform_cash": Yuan(10)}),
    (Vacation, {"year": 2020, "due": Days(20), "taken": Days(20)}),
    (Procedure, {"considered_on": EARLY, "initiated_on": EARLY, "considered_before_initiation": True}),
    (Procedure, {"considered_on": EARLY, "initiated_on": EARLY, "considered_before_initiation": False}),
    (Procedure, {"considered_on": "2020-05", "initiated_on": LATE, "considered_before_initiation": True}),
    (Procedure, {"considered_on": LATE, "initiated_on": "2020-05", "considered_before_initiation": False}),
    (Procedure, {"considered_on": "2020-05", "initiated_on": EARLY, "considered_before_initiation": False}),
    (ToleranceCase, {"id": "t", "loss": Yuan(2), "recovered": Yuan(2)}),
    (Unit, {"id": "u", "members": (Cadre(id="c", unit="u"), Cadre(id="d"))}),
    (Accountability, {"on": EARLY}),
]


@pytest.mark.parametrize(("kind", "given"), AGREED)
def test_what_agrees_is_accepted(kind: type[Record], given: dict[str, Any]) -> None:
    """The boundary itself, and what is only possibly out of order, is no fault: the record is made and holds it."""
    record = kind(**given)
    assert [name for name in given if getattr(record, name) is None] == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"kind": AssessmentKind.ROUTINE, "grade": Grade.EXCELLENT}, "annual grades are none of routine assessment"),
        ({"grade": Grade.GOOD}, "routine grades are none of annual assessment"),
        ({"system": AssessmentSystem.CIVIL_SERVANT, "grade": Grade.QUALIFIED}, "civil servants are 'competent'"),
    ],
)
def test_grades_belong_to_their_kind_of_assessment(given: dict[str, Any], reason: str) -> None:
    with pytest.raises(RecordError, match="a grade that this kind and system"):
        Assessment(year=2020, **given)


def test_a_county_of_yunnan_must_exist() -> None:
    for code in ("539999", "五三三三二五", "53332５", "兰坪县"):
        with pytest.raises(RecordError, match="division code"):
            Place(county=code)


def test_dates_that_may_be_in_order_are_accepted() -> None:
    """A month that contains the later day can be in order."""
    assert ToleranceCase(id="t", act_since="2020-05", act_until="2020-05-01").act_since == PartialDate.of(2020, 5)
