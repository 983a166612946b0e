"""What grades lead to, from files: totals and runs, what incomplete lists leave open, and how the answers read."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import FactsError
from cadre_policy.measures import Count, Months
from cadre_policy.policies.grade_consequences import (
    POST_PROMOTION_BARRED,
    Correction,
    GradeConsequenceFacts,
    Tally,
    assessment_history,
    dismissal_for_grades,
    grade_consequence_facts,
    grade_consequence_spans,
    grade_consequences,
    grade_review_in_time,
    renewal_barred,
    term_facts,
    term_qualifies,
)
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Award,
    Cadre,
    Delivery,
    Grade,
    Ledger,
    PostHolding,
    PregnancyOutcome,
    Sanction,
    SanctionMeasure,
    Sex,
    StaffKind,
)
from cadre_policy.rules import Status, timeline

E, C, B, F = Grade.EXCELLENT, Grade.COMPETENT, Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT
Q, U, N = Grade.QUALIFIED, Grade.UNQUALIFIED, Grade.NO_GRADE
TOLD: dict[str, Any] = {"complete_from": "2010-01-01", "complete_until": "2026-12-31"}


def graded(first: int, *grades: Grade | None, complete: bool = True, **more: Any) -> Cadre:
    """A civil servant's file with the annual grades of years in a row; None is a year that is missing."""
    entries = tuple(Assessment(year=first + n, grade=grade) for n, grade in enumerate(grades) if grade is not None)
    posts: Ledger[PostHolding] = Ledger(**TOLD)
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "began_work": "2010-07-01",
        "posts": posts,
        "sanctions": Ledger(**TOLD),
        "investigations": Ledger(**TOLD),
        "assessments": Ledger(entries=entries, **TOLD) if complete else Ledger(entries=entries),
        **more,
    }
    return Cadre(id="c-001", **given)


def answers(cadre: Cadre, year: int, on: dt.date) -> dict[str, Any]:
    return {one.rule.name.rpartition(".")[2]: one.value for one in grade_consequences(cadre, year, on=on)}


def test_a4_two_years_in_total_bring_a_step() -> None:
    cadre = graded(2016, C, B, C, step_since="2016-01-01")
    assert answers(cadre, 2017, dt.date(2018, 3, 1))["salary_step"] is False
    assert answers(cadre, 2018, dt.date(2019, 3, 1))["salary_step"] is True


def test_years_count_from_the_year_of_the_present_step() -> None:
    cadre = graded(2016, C, C, C, step_since="2018-01-01")
    assert assessment_history(cadre, 2018, on=dt.date(2019, 3, 1)).since_step == Tally(on_file=Count(1), more=False)


def test_without_the_day_of_the_step_nothing_is_counted() -> None:
    history = assessment_history(graded(2016, C, C), 2017, on=dt.date(2018, 3, 1))
    assert history.since_step == Tally()
    to_the_year = graded(2016, C, C, level_since="2016")
    assert assessment_history(to_the_year, 2017, on=dt.date(2018, 3, 1)).since_level == Tally(
        on_file=Count(2), more=False
    )


def test_a_missing_year_leaves_the_total_open_but_never_takes_from_it() -> None:
    cadre = graded(2016, C, None, C, complete=False, step_since="2016-01-01", level_since="2016-01-01")
    history = assessment_history(cadre, 2018, on=dt.date(2019, 3, 1))
    assert history.since_step == Tally(on_file=Count(2), more=None)
    found = answers(cadre, 2018, dt.date(2019, 3, 1))
    assert found["salary_step"] is True
    assert found["level_rise"] is None


def test_a5_and_a6_the_merit() -> None:
    awards: Ledger[Award] = Ledger(**TOLD)
    broken = graded(2016, E, E, C, E, awards=awards)
    assert answers(broken, 2019, dt.date(2020, 3, 1))["merit_for_years"] is False
    row = graded(2017, C, E, E, E, awards=awards)
    found = answers(row, 2020, dt.date(2021, 3, 1))
    assert found["merit_for_years"] is True
    assert found["commendation_for_year"] is True
    assert found["rank_time_credit"] == Months(6)


def test_runs_end_at_another_grade_and_stay_open_at_a_missing_one() -> None:
    on = dt.date(2023, 3, 1)
    history = assessment_history(graded(2020, C, F, F), 2022, on=on)
    assert history.consecutive_incompetent == Tally(on_file=Count(2), more=False)
    assert history.consecutive_basic == Tally(on_file=Count(0), more=False)
    assert assessment_history(graded(2021, None, F, complete=False), 2022, on=on).consecutive_incompetent == Tally(
        on_file=Count(1), more=None
    )
    assert assessment_history(graded(2021, N, N), 2022, on=on).consecutive_ungraded == Tally(
        on_file=Count(2), more=False
    )


def test_a_result_decided_later_is_not_there_yet() -> None:
    late = Assessment(year=2022, grade=F, decided="2023-03-15")
    cadre = Cadre(id="c-002", assessments=Ledger(entries=(late,), **TOLD))
    assert grade_consequence_facts(cadre, 2022, on=dt.date(2023, 3, 14)).grade is None
    assert grade_consequence_facts(cadre, 2022, on=dt.date(2023, 3, 15)).grade is F


def test_the_first_incompetent_year_lowers_the_post_and_no_more() -> None:
    found = answers(graded(2020, C, C, F), 2022, dt.date(2023, 3, 1))
    assert found["post_lowered"] is True
    assert found["dismissal_ground"] is False
    assert found["dismissal"] is False


def test_dismissal_wants_the_findings_that_spare() -> None:
    cadre = graded(2021, F, F, sex=Sex.MALE)
    asked = dismissal_for_grades(cadre, 2022, on=dt.date(2023, 3, 1))
    assert asked.status is Status.NOT_KNOWN
    assert {one.fact.name for one in asked.missing} <= {"disabled_by_work", "medical_period", "mother"}
    assert "mother" not in {one.fact.name for one in asked.missing}


def test_b4_and_b5_institution_staff() -> None:
    basic = graded(2023, Q, Grade.BASICALLY_QUALIFIED, staff_kind=StaffKind.INSTITUTION_PROFESSIONAL)
    found = answers(basic, 2024, dt.date(2025, 6, 1))
    assert (found["post_barred"], found["counts_as_service"]) == (True, False)
    assert found["correction"] is Correction.SELF_CRITICISM
    assert "annual_bonus" not in found
    assert "merit_for_years" not in found
    lowered = Sanction(measure=SanctionMeasure.LOWERED_POST, decided="2024-05-10")
    failed = graded(
        2023, Q, U, staff_kind=StaffKind.INSTITUTION_MANAGEMENT, sanctions=Ledger(entries=(lowered,), **TOLD)
    )
    assert answers(failed, 2024, dt.date(2025, 3, 1))["post_lowered"] is False
    clean: Ledger[Sanction] = Ledger(**TOLD)
    unsanctioned = graded(2023, Q, U, staff_kind=StaffKind.INSTITUTION_MANAGEMENT, sanctions=clean)
    assert answers(unsanctioned, 2024, dt.date(2025, 3, 1))["post_lowered"] is True


def test_a_year_before_the_person_came_is_no_year_without_a_grade() -> None:
    new = graded(2024, N, staff_kind=StaffKind.INSTITUTION_MANAGEMENT, began_work="2024-09-01")
    facts = grade_consequence_facts(new, 2024, on=dt.date(2025, 3, 1))
    assert (facts.grade, facts.grade_before) == (N, Grade.NOT_ASSESSED)
    assert answers(new, 2024, dt.date(2025, 3, 1))["may_be_moved"] is False


def test_a_sanction_that_was_set_aside_lowered_nothing() -> None:
    revoked = Sanction(measure=SanctionMeasure.LOWERED_POST, decided="2024-05-10", revoked="2024-12-01")
    cadre = graded(2023, Q, U, sanctions=Ledger(entries=(revoked,), **TOLD))
    assert grade_consequence_facts(cadre, 2024, on=dt.date(2025, 3, 1)).lowered_by_sanction is False


def test_a_file_that_does_not_tell_the_system_is_asked_for_it() -> None:
    found = grade_consequences(Cadre(id="c-003"), 2024, on=dt.date(2025, 3, 1))
    names = {one.rule.name.rpartition(".")[2] for one in found}
    assert {"performance_pay_cut", "annual_bonus", "contract", "dismissal"} <= names
    assert all(one.status is Status.NOT_KNOWN for one in found if one.rule.name.endswith("annual_bonus"))


def test_thirty_days_for_review() -> None:
    result = Assessment(year=2022, grade=F, decided="2023-02-10", fed_back="2023-02-20")
    cadre = graded(2021, C, assessments=Ledger(entries=(result,), **TOLD))
    assert grade_review_in_time(cadre, 2022, on=dt.date(2023, 3, 22)).value is True
    assert grade_review_in_time(cadre, 2022, on=dt.date(2023, 3, 23)).value is False


def test_facts_of_another_year_are_refused() -> None:
    facts = GradeConsequenceFacts(year_ends="2021-12-31")
    with pytest.raises(FactsError, match="another assessed year"):
        grade_consequences(facts, 2022, on=dt.date(2023, 3, 1))


def test_of_leading_cadres_what_was_recalled_does_not_decide() -> None:
    facts = GradeConsequenceFacts(year_ends="2022-12-31", system=AssessmentSystem.LEADER, grade=E)
    (commended,) = (
        one for one in grade_consequences(facts, 2022, on=dt.date(2023, 3, 1)) if one.rule.name.endswith("commended")
    )
    assert commended.status is Status.UNCONFIRMED


# --- over time ---


def a_mother() -> Cadre:
    """Two years incompetent, the second decided late; a birth, and a sanction that was set aside."""
    results = (
        Assessment(year=2021, grade=F, decided="2022-02-01"),
        Assessment(year=2022, grade=F, decided="2023-02"),
    )
    delivery = Delivery(on="2022-11-20", outcome=PregnancyOutcome.BIRTH, infants=Count(1))
    lowered = Sanction(measure=SanctionMeasure.LOWERED_POST, decided="2022-05-10", revoked="2023-04-01")
    return Cadre(
        id="c-006",
        staff_kind=StaffKind.CIVIL_SERVANT,
        sex=Sex.FEMALE,
        posts=Ledger(**TOLD),
        assessments=Ledger(entries=results, **TOLD),
        deliveries=Ledger(entries=(delivery,), **TOLD),
        leave=Ledger(**TOLD),
        sanctions=Ledger(entries=(lowered,), **TOLD),
    )


def test_spans_are_the_facts_of_every_day() -> None:
    cadre, day, last = a_mother(), dt.date(2022, 12, 1), dt.date(2024, 2, 1)
    spans = grade_consequence_spans(cadre, 2022, day, last)
    assert len({span.facts.grade for span in spans}) == len({span.facts.mother for span in spans}) == 2
    for span in spans:
        assert span.from_ == day
        while day <= span.until:
            assert grade_consequence_facts(cadre, 2022, on=day) == span.facts, day
            day += dt.timedelta(days=1)
    assert day == last + dt.timedelta(days=1)


def test_when_the_bar_of_an_institution_ends() -> None:
    cadre = graded(2023, Q, Grade.BASICALLY_QUALIFIED, staff_kind=StaffKind.INSTITUTION_PROFESSIONAL)
    first, last = dt.date(2025, 6, 1), dt.date(2026, 6, 1)
    spans = grade_consequence_spans(cadre, 2024, first, last)
    stretches = timeline(POST_PROMOTION_BARRED, spans, first, last)
    assert [(str(one.first), one.determination.value) for one in stretches] == [
        ("2025-06-01", True),
        ("2026-01-01", False),
    ]


# --- the term of a contract ---


def term(*grades: Grade, of_term: Grade | None = None) -> Cadre:
    entries = [Assessment(year=2022 + n, grade=grade) for n, grade in enumerate(grades)]
    if of_term is not None:
        entries.append(Assessment(year=2024, kind=AssessmentKind.TERM, grade=of_term))
    return Cadre(id="c-004", assessments=Ledger(entries=tuple(entries), **TOLD))


@pytest.mark.parametrize(
    ("grades", "expected"),
    [((Q, Q, E), True), ((Q, U, Q), False), ((Q, N, Q), None), ((Q, N, U), False)],
)
def test_every_year_of_the_term(grades: tuple[Grade, ...], expected: bool | None) -> None:
    facts = term_facts(term(*grades), 2022, 2024, term_ends=dt.date(2024, 12, 31), on=dt.date(2025, 2, 1))
    assert facts.every_year_qualified is expected


def test_a_term_graded_unqualified_bars_renewal_until_approved() -> None:
    on = dt.date(2025, 2, 1)
    failed = term_facts(term(Q, Q, Q, of_term=U), 2022, 2024, term_ends=dt.date(2024, 12, 31), on=on)
    assert renewal_barred(failed, on=on).status is Status.NOT_KNOWN
    assert term_qualifies(failed, on=on).status is Status.NOT_KNOWN
    passed = term_facts(term(Q, Q, Q, of_term=Q), 2022, 2024, term_ends=dt.date(2024, 12, 31), on=on)
    assert renewal_barred(passed, on=on).value is False


# --- words ---


def test_an_answer_that_goes_against_the_person_names_who_decides_and_the_remedy() -> None:
    for one in grade_consequences(graded(2021, F, F), 2022, on=dt.date(2023, 3, 1)):
        assert one.authority is not None
        if one.rule.name.startswith("assessment.effect."):
            assert one.authority.remedy is not None
            assert "三十日内申请复核" in one.authority.remedy.zh


def test_the_lowered_post_reads_well() -> None:
    facts = GradeConsequenceFacts(year_ends="2022-12-31", system=AssessmentSystem.CIVIL_SERVANT, grade=F)
    (lowered,) = (
        one for one in grade_consequences(facts, 2022, on=dt.date(2023, 3, 1)) if one.rule.name.endswith("post_lowered")
    )
    assert lowered.headline("zh") == "因不称职(不合格)降低一个职务、职级层次(岗位等级):是"
    explained = lowered.explain("zh")
    assert "《公务员法》(2018)第50条第2款" in explained
    assert "任免机关" in explained
