"""The procedure of a tolerance case from files: steps, dates, what blocks, what is next, other places; bad input."""

import ast
import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import pytest

from cadre_policy.errors import DateError, FactsError, InputError, RecordError
from cadre_policy.policies import tolerance
from cadre_policy.policies.tolerance import tolerance_merits, tolerance_review
from cadre_policy.policies.tolerance_procedure import (
    BODY_COMPETENT,
    COMPETENT_BODY,
    CONSIDERATION,
    OUTSIDE,
    Consideration,
    ProcedureReview,
    StepState,
    ToleranceProcedureFacts,
    ToleranceProfile,
    ToleranceStep,
    elsewhere_facts,
    tolerance_finalisable,
    tolerance_procedure,
    tolerance_procedure_facts,
)
from cadre_policy.records import (
    Body,
    CaseFact,
    Consultation,
    ConsultedBody,
    Finding,
    ObjectiveFactor,
    Participant,
    Procedure,
    SanctionMeasure,
    ToleranceCase,
    ToleranceOutcome,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status, determine

ON = dt.date(2020, 6, 1)
HELD = Consultation(source=ConsultedBody.PARTY_ORGANISATION, on="2020-03-05", reasonable=True, taken_up=True)
CLEAN: dict[str, Any] = {
    "considered_on": "2020-03-01",
    "initiated_on": "2020-03-10",
    "consultations": (HELD,),
    "cooperating": (Body.ORGANISATION,),
    "cooperated": True,
    "consulted": True,
    "reach_wide": False,
    "attention_high": False,
    "deciding_body": Body.DISCIPLINE_SUPERVISION,
}
FOUND_AGAINST = (Finding(fact=CaseFact.GAIN_OTHER, value=True, found_by=Body.DISCIPLINE_SUPERVISION),)
"""A bar decides the merits at once."""


def case(*, findings: tuple[Finding, ...] = FOUND_AGAINST, **procedure: Any) -> ToleranceCase:
    """A case whose merits are settled by a bar, handled as the text asks unless told otherwise."""
    return ToleranceCase(id="t-1", cadre="c-1", findings=findings, procedure=Procedure(**{**CLEAN, **procedure}))


def state(review: ProcedureReview, step: ToleranceStep) -> StepState:
    return next(one.state for one in review.steps if one.step is step)


# --- a whole case ---


def test_a_clean_case_can_be_decided_and_says_what_is_next() -> None:
    review = tolerance_procedure(case(), on=ON, cadre="c-1")
    assert review.finalisable.value is True
    assert (review.blocked_by, review.unclear, review.breaches) == ((), (), ())
    assert review.next is not None
    assert review.next.step is ToleranceStep.DECIDED
    assert state(review, ToleranceStep.OUTSIDE) is StepState.NOT_NEEDED
    assert state(review, ToleranceStep.CORRECTION) is StepState.NOT_ON_FILE
    assert state(review, ToleranceStep.EXEMPTED) is StepState.NOT_NEEDED
    views = next(one for one in review.steps if one.step is ToleranceStep.VIEWS_HEARD)
    assert str(views.on) == "2020-03-05"
    assert views.say("zh") == "征询所在党组织或者职能部门意见:已办理 (2020-03-05) [9.8]"


def test_a_school_merger_waits_for_people_from_outside() -> None:
    """T15, clause 9.10."""
    review = tolerance_procedure(case(reach_wide=True, attention_high=True, outside_participation=False), on=ON)
    assert review.finalisable.value is False
    assert review.blocked_by == ("9.10",)
    assert review.next is not None
    assert review.next.step is ToleranceStep.OUTSIDE
    done = case(
        reach_wide=True, attention_high=True, outside_participation=True, participants=(Participant.SERVICE_USERS,)
    )
    assert tolerance_procedure(done, on=ON).blocked_by == ()


def test_no_findings_block_under_clause_10_1() -> None:
    """T04 and T05: absence of a record is no proof."""
    review = tolerance_procedure(case(findings=()), on=ON)
    assert review.blocked_by == ("10.1",)
    assert review.merits.value is None
    assert "10.1" in review.explain("zh")


def test_accountability_that_started_first_is_a_breach_and_leaves_the_merits() -> None:
    """9.7."""
    late, first = case(considered_on="2020-03-12"), case()
    review = tolerance_procedure(late, on=ON)
    assert [one.step for one in review.breaches] == [ToleranceStep.CONSIDERED]
    assert review.finalisable.value is True
    assert review.merits.value == tolerance_merits(first, on=ON).value


def test_the_same_day_needs_a_note() -> None:
    same = case(considered_on="2020-03-10")
    facts = tolerance_procedure_facts(same, on=ON)
    assert determine(CONSIDERATION, facts, on=ON).status is Status.NOT_KNOWN
    noted = tolerance_procedure_facts(case(considered_on="2020-03-10", considered_before_initiation=True), on=ON)
    assert determine(CONSIDERATION, noted, on=ON).value is Consideration.IN_TIME
    unlike = tolerance_procedure_facts(
        case(considered_on=None, initiated_on=None, considered_before_initiation=False), on=ON
    )
    assert determine(CONSIDERATION, unlike, on=ON).value is Consideration.LATE


def test_what_is_dated_later_has_not_been_done_yet() -> None:
    review = tolerance_procedure(case(decided_on="2020-07-01", outcome=ToleranceOutcome.DO_NOT_TOLERATE), on=ON)
    assert state(review, ToleranceStep.DECIDED) is StepState.DUE
    early = tolerance_procedure_facts(case(), on=dt.date(2020, 2, 1))
    assert (early.considered, early.started, early.consulted) == (False, False, False)
    review = tolerance_procedure(case(), on=dt.date(2020, 2, 1))
    assert state(review, ToleranceStep.CONSIDERED) is StepState.DUE
    assert state(review, ToleranceStep.VIEWS_HEARD) is StepState.DUE
    month = tolerance_procedure_facts(case(considered_on="2020-02"), on=dt.date(2020, 2, 15))
    assert month.considered is None


def test_views_count_whoever_of_the_two_was_heard_and_a_reasonable_one_passed_over_is_told() -> None:
    """9.8."""
    passed = Consultation(source=ConsultedBody.FUNCTIONAL_DEPARTMENT, reasonable=True, taken_up=False)
    review = tolerance_procedure(case(consultations=(passed,)), on=ON)
    assert review.finalisable.value is True
    assert [one.step for one in review.breaches] == [ToleranceStep.VIEWS_TAKEN_UP]
    silent = Consultation(source=ConsultedBody.FUNCTIONAL_DEPARTMENT)
    assert tolerance_procedure_facts(case(consultations=(silent,)), on=ON).passed_over is None
    undated = Consultation(source=ConsultedBody.FUNCTIONAL_DEPARTMENT, on="2020")
    assert tolerance_procedure_facts(case(consultations=(undated,)), on=ON).consulted is None
    assert tolerance_procedure_facts(case(consultations=(), consulted=False), on=ON).passed_over is False


def test_exemption_is_due_without_an_application_and_a_refusal_goes_against_the_text() -> None:
    """9.9; the date of an application is on file for the record only."""
    facts = ToleranceProcedureFacts(merits=ToleranceOutcome.TOLERATE)
    applied = attrs.evolve(case(), procedure=Procedure(**CLEAN, applied_on="2020-02-01"))
    assert tolerance_procedure_facts(applied, on=ON) == tolerance_procedure_facts(case(), on=ON)
    assert tolerance_finalisable(facts, on=ON).status is Status.NOT_KNOWN
    tolerated = case(decided_on="2020-05-01", outcome=ToleranceOutcome.TOLERATE)
    assert state(tolerance_procedure(tolerated, on=ON), ToleranceStep.EXEMPTED) is StepState.NOT_NEEDED


def test_a_place_where_whoever_holds_to_account_decides_is_an_overlay() -> None:
    """Dali 2019, Jining 2022: competence is a parameter."""
    dali = YUNNAN.with_(
        overlays=(
            Overlay(
                parameter=COMPETENT_BODY,
                values=(Dated(value=Body.PARTY_COMMITTEE, since="2019-06"),),
                source=tolerance_procedure(case(), on=ON).merits.policy.label,
            ),
        )
    )
    facts = tolerance_procedure_facts(case(deciding_body=Body.PARTY_COMMITTEE), on=ON)
    assert determine(BODY_COMPETENT, facts, on=ON).value is False
    assert determine(BODY_COMPETENT, facts, on=ON, policy=dali).value is True


def test_under_the_other_reading_high_attention_is_enough() -> None:
    either = YUNNAN.with_(readings={OUTSIDE: "either"})
    seen = case(attention_high=True, outside_participation=False)
    assert tolerance_procedure(seen, on=ON).blocked_by == ()
    assert tolerance_procedure(seen, on=ON, policy=either).blocked_by == ("9.10",)


# --- other places ---


def test_correction_is_owed_tolerated_or_not() -> None:
    """12.1 and 12.9 (T01): as the rules on correction have it."""

    def states(**fields: Any) -> list[StepState]:
        review = tolerance_procedure(attrs.evolve(case(), **fields), on=ON)
        return [state(review, one) for one in (ToleranceStep.CORRECTION, ToleranceStep.CORRECTED)]

    assert states() == [StepState.NOT_ON_FILE, StepState.NOT_ON_FILE]
    assert states(steps_complete_until="2020-06-30") == [StepState.DUE, StepState.NOT_YET]
    planned = {"correction_plan_on": "2020-04-01", "steps_complete_until": "2020-06-30"}
    assert states(**planned) == [StepState.DONE, StepState.DUE]
    assert states(**planned, corrected_on="2020-05-01") == [StepState.DONE, StepState.DONE]
    helped = attrs.evolve(
        case(decided_on="2020-05-01", outcome=ToleranceOutcome.DO_NOT_TOLERATE), followed_up_on="2020-05-20"
    )
    assert state(tolerance_procedure(helped, on=ON), ToleranceStep.FOLLOWED_UP) is StepState.DONE


def test_other_places_are_labelled_and_change_nothing() -> None:
    again = Finding(fact=CaseFact.SAME_ERROR_BEFORE, value=True, found_by=Body.DISCIPLINE_SUPERVISION)
    not_foreseen = Finding(fact=CaseFact.OBJECTIVE_FACTOR, value=False, found_by=Body.DISCIPLINE_SUPERVISION)
    repeated = case(findings=(*FOUND_AGAINST, again, not_foreseen))
    review = tolerance_procedure(repeated, on=ON, profiles=[ToleranceProfile.REPEAT_BAR, ToleranceProfile.YUNNAN_2018])
    (answer,) = review.profiles
    assert answer.determination.value is True
    assert answer.say("zh").startswith("同一错误再犯不再容错(外地做法,不具约束力)")
    assert "secondary sources" in answer.say("en")
    plain = tolerance_procedure(repeated, on=ON)
    assert plain.profiles == ()
    assert (plain.merits.value, plain.blocked_by) == (review.merits.value, review.blocked_by)


def test_songming_screens_within_one_working_day_and_no_other_limit_is_told() -> None:
    """Filed on Thursday 28 September 2023; 29 September to 6 October were off, Saturday 7 October was worked."""
    filed = attrs.evolve(case(filed_on="2023-09-28"), act_since="2023-10-20")
    (answer,) = tolerance_procedure(filed, on=dt.date(2024, 3, 1), profiles=[ToleranceProfile.PRIOR_FILING]).profiles
    assert answer.determination.value is True
    assert "first screened by 2023-10-07" in answer.say("en")
    far = attrs.evolve(case(filed_on="2098-09-28"))
    (unknown,) = tolerance_procedure(far, on=dt.date(2099, 3, 1), profiles=[ToleranceProfile.PRIOR_FILING]).profiles
    assert "cannot be told" in unknown.say("en")
    assert "working day" not in tolerance_procedure(filed, on=dt.date(2024, 3, 1)).explain("en")


@pytest.mark.parametrize(
    ("factor", "kind", "force_majeure", "like"),
    [
        (True, ObjectiveFactor.FORCE_MAJEURE, True, False),
        (True, ObjectiveFactor.UNFORESEEABLE, False, True),
        (False, None, False, False),
        (True, None, None, None),
        (None, ObjectiveFactor.FORCE_MAJEURE, None, None),
    ],
)
def test_only_a_factor_that_was_found_excepts(
    factor: bool | None, kind: ObjectiveFactor | None, force_majeure: bool | None, like: bool | None
) -> None:
    found = Finding(fact=CaseFact.OBJECTIVE_FACTOR, value=factor, found_by=Body.DISCIPLINE_SUPERVISION)
    facts = elsewhere_facts(attrs.evolve(case(findings=(found,)), objective_factor_kind=kind), on=ON)
    assert (facts.force_majeure, facts.like_factor) == (force_majeure, like)


def test_lighter_handling_is_on_file_with_its_measure() -> None:
    lighter = case(decided_on="2020-05-01", outcome=ToleranceOutcome.LIGHTER, measure=SanctionMeasure.ADMONITION)
    (answer,) = tolerance_procedure(lighter, on=ON, profiles=[ToleranceProfile.PARTIAL_TOLERANCE]).profiles
    assert answer.determination.value is True


# --- procedure and merits are apart ---


@pytest.mark.parametrize(
    "procedure",
    [
        {},
        {"deciding_body": Body.UNIT, "outcome": ToleranceOutcome.TOLERATE, "decided_on": "2020-05-01"},
        {"considered_on": "2020-03-12", "consultations": (), "consulted": False},
        {"reach_wide": True, "attention_high": True, "outside_participation": False},
        {"applied_on": "2020-02-01", "filed_on": "2019-01-01", "screened_on": "2019-01-02"},
    ],
)
@pytest.mark.parametrize("findings", [(), FOUND_AGAINST])
def test_no_procedure_changes_the_merits(procedure: dict[str, Any], findings: tuple[Finding, ...]) -> None:
    handled, bare = case(findings=findings, **procedure), ToleranceCase(id="t-1", findings=findings)
    assert tolerance_review(handled, on=ON).explain("en") == tolerance_review(bare, on=ON).explain("en")


def test_no_module_on_the_merits_names_the_procedure() -> None:
    """In the source: neither an import of the topic, nor a look at ``case.procedure``."""
    folder = Path(str(tolerance.__file__)).parent
    for path in folder.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not any(isinstance(one, ast.Attribute) and one.attr == "procedure" for one in ast.walk(tree)), path.name
        assert "tolerance_procedure" not in path.read_text(encoding="utf-8"), path.name


# --- bad input ---


def test_bad_input_is_named() -> None:
    with pytest.raises(InputError, match="a case of c-2 is wanted"):
        tolerance_procedure(case(), on=ON, cadre="c-2")
    with pytest.raises(InputError, match="a case of c-2 is wanted"):
        tolerance_finalisable(case(), on=ON, cadre="c-2")
    with pytest.raises(InputError, match="members of ToleranceProfile"):
        tolerance_procedure(case(), on=ON, profiles="repeat_bar")  # type: ignore[arg-type]
    with pytest.raises(DateError):
        tolerance_procedure(case(), on="soon")  # type: ignore[arg-type]
    with pytest.raises(FactsError, match=r"ToleranceProcedureFacts\.consulted: a bool or None"):
        ToleranceProcedureFacts(consulted="yes")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"cooperated": False}, "true, because cooperating departments are listed"),
        ({"filed_on": "2020-01-05", "screened_on": "2020-01-04"}, "a date not before filed_on"),
        ({"considered_before_initiation": False}, "what the two days say"),
        ({"participants": (Participant.MASSES,), "outside_participation": False}, "because participants are listed"),
    ],
)
def test_a_procedure_that_contradicts_itself_is_refused(fields: dict[str, Any], expected: str) -> None:
    with pytest.raises(RecordError, match=expected):
        Procedure(**{**CLEAN, **fields})


def test_nothing_personal_is_shown_by_repr() -> None:
    review = tolerance_procedure(case(), on=ON, profiles=[ToleranceProfile.PRIOR_FILING])
    assert repr(review) == "ProcedureReview('t-1')"
    assert repr(review.steps[0]) == "<ProcedureStep cooperated: done>"
    assert repr(review.profiles[0]) == "<ProfileAnswer prior_filing>"
