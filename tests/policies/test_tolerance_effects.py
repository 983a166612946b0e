"""After tolerance: what is protected, what goes against it, from files; bad input."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.errors import DateError, InputError
from cadre_policy.policies.tolerance import Concern
from cadre_policy.policies.tolerance_effects import (
    PROTECTED_KINDS,
    TRAITS,
    HeldIn,
    after_tolerance_facts,
    check_assessment,
    check_award,
    tolerance_effects,
    tolerated_work_held_against,
)
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    Award,
    AwardKind,
    Body,
    Cadre,
    CaseFact,
    Finding,
    Ledger,
    Procedure,
    ToleranceCase,
    ToleranceOutcome,
    WorkItem,
)
from cadre_policy.rules import Status

ON = dt.date(2022, 3, 1)


# --- the whole file ---


def tolerated(outcome: ToleranceOutcome | None, *, item: str = "w-1", refused: bool = False) -> Cadre:
    case = ToleranceCase(id="t-1", work_item="w-1", procedure=Procedure(outcome=outcome, decided_on="2021-05-01"))
    rated = Assessment(
        year=2021,
        kind=AssessmentKind.TARGET,
        decided="2022-01-20",
        work_items=(WorkItem(item=item, negative=True), WorkItem(item="w-9", negative=True)),
    )
    award = Award(kind=AwardKind.MERIT_3, on="2022-02-01", refused=True, refusal_cites="w-1")
    return Cadre(
        id="c-005",
        tolerance_cases=Ledger(entries=(case,)),
        assessments=Ledger(entries=(rated,)),
        awards=Ledger(entries=(award,) if refused else ()),
    )


def test_a_tolerated_item_rated_low_is_flagged_and_other_work_is_not() -> None:
    (found,) = tolerated_work_held_against(tolerated(ToleranceOutcome.TOLERATE), on=dt.date(2022, 3, 1))
    assert (found.held_in, found.case, found.determination.value) == (HeldIn.ASSESSMENT, "t-1", True)
    assert found.said.zh == "2021年目标责任考核"
    assert repr(found) == "HeldAgainst(assessment)"
    other = tolerated(ToleranceOutcome.TOLERATE, item="w-2")
    assert tolerated_work_held_against(other, on=dt.date(2022, 3, 1)) == ()


@pytest.mark.parametrize("kind", AssessmentKind, ids=lambda kind: kind.value)
def test_each_of_the_seven_kinds_and_any_other_is_looked_at(kind: AssessmentKind) -> None:
    """Clause 11.6 names seven and leaves the list open; 11.7 protects the one piece of work."""
    rated = Assessment(
        year=2021, kind=kind, work_items=(WorkItem(item="w-1", negative=True), WorkItem(item="w-9", negative=True))
    )
    cadre = attrs.evolve(tolerated(ToleranceOutcome.TOLERATE), assessments=Ledger(entries=(rated,)))
    (found,) = tolerated_work_held_against(cadre, on=dt.date(2022, 3, 1))
    assert found.said.zh == f"2021年{kind.label.zh}"
    assert found.determination.value is True


def test_a_refused_award_that_cites_it_is_flagged_too() -> None:
    found = tolerated_work_held_against(tolerated(ToleranceOutcome.TOLERATE, refused=True), on=dt.date(2022, 3, 1))
    assert [one.held_in for one in found] == [HeldIn.ASSESSMENT, HeldIn.AWARD]


def test_what_was_not_tolerated_is_no_trouble_and_what_is_open_stays_open() -> None:
    on = dt.date(2022, 3, 1)
    assert tolerated_work_held_against(tolerated(ToleranceOutcome.DO_NOT_TOLERATE), on=on) == ()
    for outcome in (None, ToleranceOutcome.LIGHTER):
        (found,) = tolerated_work_held_against(tolerated(outcome), on=on)
        assert found.determination.status is Status.NOT_KNOWN


def test_before_the_grade_was_decided_there_is_nothing_to_look_at() -> None:
    assert tolerated_work_held_against(tolerated(ToleranceOutcome.TOLERATE), on=dt.date(2022, 1, 19)) == ()


# --- one decision ---


def decided(outcome: ToleranceOutcome | None = ToleranceOutcome.TOLERATE, **fields: Any) -> ToleranceCase:
    given: dict[str, Any] = {"work_item": "w-1", **fields}
    return ToleranceCase(id="t-1", procedure=Procedure(outcome=outcome, decided_on="2021-05-01"), **given)


def rated(*items: WorkItem, on: str | None = "2022-01-20") -> Assessment:
    return Assessment(year=2021 if on is None or on >= "2021" else 2020, decided=on, work_items=items)


LOW = WorkItem(item="w-1", negative=True, reason="试点受损")


def test_a_low_rating_of_the_tolerated_work_is_a_breach_with_clause_and_what_to_do() -> None:
    """Clause 11.7."""
    (found,) = check_assessment(rated(LOW), decided(), on=ON)
    assert found.breach
    assert found.to_do.en.startswith("the assessing unit looks again")
    assert "[11.7]" in found.say("en")
    assert "11.7" in found.say("zh")


def test_a_rating_made_before_the_decision_is_said_to_be_earlier() -> None:
    (earlier,) = check_assessment(rated(LOW, on="2021-01-20"), decided(), on=ON)
    assert earlier.breach
    assert earlier.before_decision is True
    assert earlier.to_do.zh.startswith("作出在容错决定之前")
    (same_day,) = check_assessment(rated(LOW, on="2021-05-01"), decided(), on=ON)
    assert same_day.before_decision is False
    (undated,) = check_assessment(rated(LOW, on=None), decided(), on=ON)
    assert undated.before_decision is None
    assert undated.to_do.zh.startswith("由考核单位复查")


def test_other_work_a_fair_rating_and_an_assessment_without_items_are_no_trouble() -> None:
    fair = WorkItem(item="w-1", negative=False)
    assert check_assessment(rated(WorkItem(item="w-2", negative=True), fair), decided(), on=ON) == ()
    assert check_assessment(rated(), decided(), on=ON) == ()


def test_a_rating_that_may_be_negative_is_asked_about() -> None:
    (found,) = check_assessment(rated(WorkItem(item="w-1")), decided(), on=ON)
    assert not found.breach
    assert [one.fact.name for one in found.determination.missing] == ["negative"]
    assert found.to_do.en == "find out first what is missing"


def test_of_a_case_that_names_no_piece_of_work_it_cannot_be_told_what_is_about_it() -> None:
    (found,) = check_assessment(rated(LOW), decided(work_item=None), on=ON)
    assert [one.fact.name for one in found.determination.missing] == ["same_work"]


@pytest.mark.parametrize("outcome", [ToleranceOutcome.DO_NOT_TOLERATE, ToleranceOutcome.NOT_A_CASE])
def test_what_was_not_tolerated_may_be_rated_low(outcome: ToleranceOutcome) -> None:
    assert check_assessment(rated(LOW), decided(outcome), on=ON) == ()


def test_a_decision_of_a_later_day_is_not_there_yet() -> None:
    assert check_assessment(rated(LOW, on="2021-01-20"), decided(), on=dt.date(2021, 4, 30)) == ()
    assert len(check_assessment(rated(LOW, on="2021-01-20"), decided(), on=dt.date(2021, 5, 1))) == 1


def test_an_award_refused_over_the_matter_is_a_breach_of_its_own_clause() -> None:
    """Clause 11.8."""
    refused = Award(kind=AwardKind.MERIT_3, on="2022-02-01", refused=True, refusal_cites="w-1")
    (found,) = check_award(refused, decided(), on=ON)
    assert found.held_in is HeldIn.AWARD
    assert "[11.8]" in found.say("en")
    assert "[11.7]" not in found.say("en")


@pytest.mark.parametrize(
    ("award", "told"),
    [
        pytest.param({"refused": True, "refusal_cites": "w-2"}, 0, id="other grounds"),
        pytest.param({"refused": False, "refusal_cites": "w-1"}, 0, id="given"),
        pytest.param({"refused": True}, 1, id="what it cites is not on file"),
        pytest.param({"refused": True, "refusal_cites": "w-1", "on": "2022-03-02"}, 0, id="of a later day"),
    ],
)
def test_other_refusals(award: dict[str, Any], told: int) -> None:
    found = check_award(Award(kind=AwardKind.TITLE, **award), decided(), on=ON)
    assert len(found) == told
    assert not any(one.breach for one in found)


# --- effects ---


def with_traits(*, without: CaseFact | None = None, wanting: CaseFact | None = None) -> ToleranceCase:
    findings = tuple(
        Finding(fact=what, value=what is not wanting, found_by=Body.ORGANISATION, reasons="见考察材料")
        for what in TRAITS
        if what is not without
    )
    return decided(cadre="c-1", findings=findings)


def test_all_kinds_are_protected_the_seven_named_first() -> None:
    """T01: all seven and the open tail, this piece of work only."""
    effects = tolerance_effects(with_traits(), on=ON)
    assert effects.protected[:7] == PROTECTED_KINDS
    assert set(effects.protected) == set(AssessmentKind)
    assert effects.work_item == "w-1"
    assert effects.honours.value is True
    assert effects.appointment.value is True
    assert repr(effects) == "ToleranceEffects('t-1')"


def test_each_of_the_five_traits_is_wanted() -> None:
    """Clause 11.9."""
    for what in TRAITS:
        assert tolerance_effects(with_traits(wanting=what), on=ON).appointment.value is False
        asked = tolerance_effects(with_traits(without=what), on=ON).appointment
        assert [one.fact.name for one in asked.missing] == [what.value]


def test_contradicting_findings_on_a_trait_decide_nothing_and_are_told() -> None:
    case = with_traits()
    first = next(iter(TRAITS))
    both = attrs.evolve(case, findings=(*case.findings, Finding(fact=first, value=False, found_by=Body.UNIT)))
    effects = tolerance_effects(both, on=ON)
    assert effects.appointment.status is Status.NOT_KNOWN
    assert [(one.concern, one.about) for one in effects.remarks] == [(Concern.CONFLICT, first)]
    assert "contradict" in effects.explain("en")


@pytest.mark.parametrize("outcome", [None, ToleranceOutcome.LIGHTER, ToleranceOutcome.REDUCED])
def test_without_a_decision_to_tolerate_effects_are_not_known(outcome: ToleranceOutcome | None) -> None:
    """The merits alone bring no effect, however clear they are."""
    effects = tolerance_effects(decided(outcome), on=ON)
    assert effects.protected == ()
    assert effects.honours.status is Status.NOT_KNOWN


def test_a_refusal_protects_nothing() -> None:
    effects = tolerance_effects(decided(ToleranceOutcome.DO_NOT_TOLERATE), on=ON)
    assert effects.protected == ()
    assert effects.honours.value is False


@pytest.mark.parametrize(("day", "tolerated"), [(30, False), (31, None)])
def test_a_decision_known_to_the_month_is_certain_at_its_end(day: int, tolerated: bool | None) -> None:
    case = ToleranceCase(id="t-1", procedure=Procedure(outcome=ToleranceOutcome.TOLERATE, decided_on="2021-05"))
    on = dt.date(2021, 4, 30) if day == 30 else dt.date(2021, 5, 30)
    assert after_tolerance_facts(case, on=on).tolerated is tolerated
    assert after_tolerance_facts(case, on=dt.date(2021, 5, 31)).tolerated is True


def test_the_explanation_says_the_piece_of_work_and_both_languages() -> None:
    said = tolerance_effects(with_traits(), on=ON).explain("en").splitlines()
    assert said[0] == "the piece of work that is protected, and no other: w-1"
    assert said[1] == "- routine assessment: protected: a kind of assessment that the text names"
    assert (
        tolerance_effects(decided(work_item=None), on=ON).explain("zh").startswith("受保护的工作事项(仅此一项):未载明")
    )


# --- bad input ---


def test_a_case_of_another_person_is_refused() -> None:
    with pytest.raises(InputError, match="a case of c-2 is wanted, and this one is of another person"):
        tolerance_effects(with_traits(), on=ON, cadre="c-2")


@pytest.mark.parametrize("check", [check_assessment, check_award])
def test_a_day_with_a_time_is_refused(check: Any) -> None:
    given = rated(LOW) if check is check_assessment else Award(kind=AwardKind.TITLE)
    with pytest.raises(DateError):
        check(given, decided(), on=dt.datetime(2022, 3, 1, 12))
