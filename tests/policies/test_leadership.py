"""From a unit's findings to example, care and measures; bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError, RecordError, UnknownNameError
from cadre_policy.interop import from_plain
from cadre_policy.policies import leadership
from cadre_policy.policies.leadership import CareFacts, Example, ExampleFacts
from cadre_policy.records import Cadre, LeadershipFact, LeadershipFinding, Ledger, PostHolding, PostLevel, Unit
from cadre_policy.register import Coverage, clause_coverage
from cadre_policy.rules import Status

ON = dt.date(2023, 6, 1)
FIRST = (LeadershipFact.FIRST_TO_PERFORM, LeadershipFact.FIRST_TO_ACT, LeadershipFact.FIRST_TO_ANSWER)
CARE = (
    LeadershipFact.POLITICAL_CARE,
    LeadershipFact.WORK_CARE,
    LeadershipFact.TREATMENT_CARE,
    LeadershipFact.INNER_CARE,
)
MEASURE = (LeadershipFact.SEEN_CASE_BY_CASE, LeadershipFact.GUIDED_BY_CLASS, LeadershipFact.PRECISE)


def finding(fact: LeadershipFact, of: str | None = None, **rest: Any) -> LeadershipFinding:
    return LeadershipFinding(**{"fact": fact, "of": of, "value": True, "on": "2022-12-20"} | rest)


def member(name: str, *, leading: bool = True) -> Cadre:
    post = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=leading, since="2020-01-01", ongoing=True)
    return Cadre(id=name, posts=Ledger(entries=(post,), complete_from="2018-01-01", complete_until="2023-12-31"))


def unit(*findings: LeadershipFinding) -> Unit:
    return Unit(
        id="u-1", members=(member("c-1"), member("c-2", leading=False)), leadership_findings=Ledger(entries=findings)
    )


def test_the_example_of_one_member_is_not_that_of_another() -> None:
    one = unit(*(finding(fact, "c-1") for fact in FIRST))
    assert leadership.leading_example(one, "c-1", on=ON).value is Example.SET
    assert leadership.leading_example(one, "c-2", on=ON).value is Example.NOT_ASKED
    others = unit(*(finding(fact, "c-2") for fact in FIRST))
    assert leadership.leading_example(others, "c-1", on=ON).status is Status.NOT_KNOWN


@pytest.mark.parametrize(
    ("changed", "value"),
    [
        ({"value": False}, Example.NOT_SET),
        ({"value": None}, None),
        ({"withdrawn": True}, None),
        ({"on": "2023-06-02"}, None),
        ({"on": "2023-06-01"}, Example.SET),
        ({"on": "2023-06"}, None),
        ({"on": None}, Example.SET),
    ],
    ids=["no", "could not tell", "withdrawn", "the day after", "the day", "perhaps later", "without a date"],
)
def test_which_findings_stand(changed: dict[str, Any], value: Example | None) -> None:
    findings = (finding(FIRST[0], "c-1"), finding(FIRST[1], "c-1"), finding(FIRST[2], "c-1", **changed))
    assert leadership.leading_example(unit(*findings), "c-1", on=ON).value is value


def test_findings_that_contradict_one_another_decide_nothing() -> None:
    findings = [finding(fact) for fact in CARE]
    assert leadership.care_whole(unit(*findings), on=ON).value is True
    answer = leadership.care_whole(unit(*findings, finding(CARE[1], value=False)), on=ON)
    assert [one.fact.name for one in answer.missing] == ["work_care"]


def test_a_finding_on_a_person_or_measure_is_none_on_the_unit() -> None:
    assert leadership.care_whole(unit(*(finding(fact, "c-1") for fact in CARE)), on=ON).status is Status.NOT_KNOWN


def test_measures_are_kept_apart() -> None:
    one = unit(*(finding(fact, "m-1") for fact in MEASURE), finding(LeadershipFact.PRECISE, "m-2", value=False))
    assert leadership.measure_fits(one, "m-1", on=ON).value is True
    assert leadership.measure_fits(one, "m-2", on=ON).value is False
    assert leadership.measure_fits(one, "m-3", on=ON).status is Status.NOT_KNOWN


def test_the_finding_body_is_named_and_no_consequence() -> None:
    answer = leadership.leading_example(
        ExampleFacts(leading=True, first_to_perform=False, first_to_act=True, first_to_answer=True), on=ON
    )
    assert answer.authority is not None
    assert answer.authority.remedy is not None
    assert "the text attaches nothing to it" in answer.authority.remedy.en


@pytest.mark.parametrize("clause", ["1.6", "S6.1", "19.2", "S4.1"])
def test_the_clauses_are_checklists(clause: str) -> None:
    assert clause_coverage(clause).status is Coverage.CHECKLIST


def test_bad_input_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="no member of the unit is called 'c-3'"):
        leadership.leading_example(unit(), "c-3", on=ON)
    with pytest.raises(DateError):
        leadership.care_whole(unit(), on=dt.datetime(2023, 6, 1))
    with pytest.raises(FactsError, match="work_care"):
        CareFacts(work_care="yes")  # type: ignore[arg-type]
    with pytest.raises(RecordError) as caught:
        from_plain(LeadershipFinding, {"fact": "brave", "value": True}, what="finding")
    assert "fact" in str(caught.value.problems[0])


def test_nothing_but_identifiers_is_printed() -> None:
    assert "True" not in repr(unit(finding(CARE[0])))
