"""Acts split where a rule changed, several cases of one event, problems left from the past, and bad input."""

import datetime as dt
import itertools
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import InputError, RecordError
from cadre_policy.policies.tolerance import (
    Concern,
    NormStanding,
    act_parts,
    event_reviews,
    read_case,
    split_case,
    tolerance_by_reading,
    tolerance_facts,
    tolerance_merits,
    tolerance_review,
    which_readings_matter,
)
from cadre_policy.records import CaseFact, Finding, Norm, NormKind, ToleranceCase, ToleranceOutcome
from cadre_policy.rules import Status

from .tolerance_cases import ON, case_of, facts_of, finding

IN, LATER, ENDED, UNTOLD = (
    NormStanding.IN_FORCE,
    NormStanding.BEGAN_LATER,
    NormStanding.HAD_ENDED,
    NormStanding.CANNOT_BE_TOLD,
)
OLD = Norm(title="旧办法", kind=NormKind.MANDATORY, valid_from="2014-01-01", valid_until="2017-12-31")
NEW = Norm(title="新办法", kind=NormKind.MANDATORY, valid_from="2018-01-01", in_force=True)


def concerns(case: ToleranceCase) -> list[Concern]:
    return [remark.concern for remark in read_case(case, on=ON).remarks]


def standings(case: ToleranceCase) -> list[list[NormStanding]]:
    return [[one.standing for one in part.norms] for part in act_parts(case)]


# --- parts of an act (10.15) ---


def test_an_act_over_a_change_of_rules_has_two_parts() -> None:
    case = case_of(norms=(OLD, NEW), act_since="2017-11-01", act_until="2018-03-31")
    parts = act_parts(case)
    assert [(str(part.since), str(part.until)) for part in parts] == [
        ("2017-11-01", "2017-12-31"),
        ("2018-01-01", "2018-03-31"),
    ]
    assert standings(case) == [[IN, LATER], [ENDED, IN]]
    assert [part.applicable for part in parts] == [(OLD,), (NEW,)]
    assert [part.not_applicable for part in parts] == [(NEW,), (OLD,)]
    assert Concern.RULE_CHANGED in concerns(case)


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        pytest.param("2016-07-10", "2017-12-31", [[IN, LATER]], id="ended on the eve"),
        pytest.param("2017-12-31", "2018-01-01", [[IN, LATER], [ENDED, IN]], id="one day on either side"),
        pytest.param("2018-01-01", "2018-02-01", [[ENDED, IN]], id="began on the day"),
        pytest.param("2017-12", "2018-02-01", [[IN, LATER], [ENDED, IN]], id="began in the month before"),
        pytest.param("2017", "2018", [[IN, LATER], [ENDED, IN]], id="known to the year, and certainly over the change"),
        pytest.param("2017-06-01", "2017-12-31..2018-02-01", [[UNTOLD, UNTOLD]], id="ended perhaps on the eve"),
        pytest.param("2018", "2018-03-01", [[ENDED, IN]], id="began in the year of the change"),
        pytest.param("2017-06-01", None, [[UNTOLD, UNTOLD]], id="the end is not on file"),
        pytest.param(None, "2018-02-01", [[UNTOLD, UNTOLD]], id="the beginning is not on file"),
        pytest.param("2016", "2016", [[IN, LATER]], id="known to the year, which is enough"),
    ],
)
def test_boundary_days(since: str | None, until: str | None, expected: list[list[NormStanding]]) -> None:
    assert standings(case_of(norms=(OLD, NEW), act_since=since, act_until=until)) == expected


def test_a_rule_of_which_the_dates_are_not_on_file_splits_nothing() -> None:
    undated = Norm(title="办法", kind=NormKind.MANDATORY)
    assert standings(case_of(norms=(undated,), act_since="2017-01-01", act_until="2018-12-31")) == [[UNTOLD]]


def test_a_rule_that_began_in_a_month_splits_nothing() -> None:
    """On which of its days the act would be split is not known."""
    month = Norm(title="办法", kind=NormKind.MANDATORY, valid_from="2018-01", in_force=True)
    assert standings(case_of(norms=(month,), act_since="2017-06-01", act_until="2018-06-30")) == [[UNTOLD]]


def test_an_act_without_rules_is_whole() -> None:
    (part,) = act_parts(case_of(act_since="2017-06-01", act_until="2018-06-30"))
    assert part.norms == ()


def test_each_part_is_a_case_of_its_own_with_its_own_rules() -> None:
    adverse = {CaseFact.BREACH: True, CaseFact.KNOWING_VIOLATION: False}
    case = case_of(adverse, norms=(OLD, NEW), act_since="2017-11-01", act_until="2018-03-31", event="e-1")
    before, after = split_case(case)
    assert (before.id, before.part_of, before.event) == ("t-1/1", "t-1", "e-1")
    assert (before.norms, after.norms) == ((OLD,), (NEW,))
    assert str(after.act_since) == "2018-01-01"
    for part in (before, after):
        answer = tolerance_merits(part, on=ON)
        wanted = {"breach_of_discipline_or_law", "norm_departed_from", "knowing_violation", "persisted_after_ban"}
        assert {one.fact.name for one in answer.missing} == wanted
        assert part.found(CaseFact.PUBLIC_SPIRIT) is True


def test_a_case_without_a_change_is_not_split() -> None:
    case = case_of(norms=(OLD,), act_since="2016-07-10", act_until="2016-07-20")
    assert split_case(case) == (case,)
    assert Concern.RULE_CHANGED not in concerns(case)


def test_what_was_split_is_not_split_again() -> None:
    case = case_of(norms=(OLD, NEW), act_since="2017-11-01", act_until="2018-03-31")
    for part in split_case(case):
        assert split_case(part) == (part,)


def test_a_breach_of_the_part_under_the_new_rule_bars_that_part_alone() -> None:
    case = case_of(norms=(OLD, NEW), act_since="2017-11-01", act_until="2018-03-31")
    rest = {CaseFact.NORM_DEPARTED_FROM: False, CaseFact.KNOWING_VIOLATION: False, CaseFact.PERSISTED_AFTER_BAN: False}
    outcomes = []
    for part, breached in zip(split_case(case), (False, True), strict=True):
        made = tuple(finding(fact, value) for fact, value in {CaseFact.BREACH: breached, **rest}.items())
        outcomes.append(tolerance_merits(attrs.evolve(part, findings=(*part.findings, *made)), on=ON).value)
    assert outcomes == [ToleranceOutcome.TOLERATE, ToleranceOutcome.DO_NOT_TOLERATE]


def test_a_review_sets_the_rules_against_the_time_of_the_act() -> None:
    review = tolerance_review(case_of(norms=(NEW,), act_since="2016-07-10", act_until="2016-07-20"), on=ON)
    assert [norm.title for part in review.parts for norm in part.not_applicable] == ["新办法"]
    assert "began later: does not apply" in review.explain("en")
    assert "2016-07-10至2016-07-20:《新办法》:此后才施行,不适用" in review.explain("zh")
    assert tolerance_review(facts_of(), on=ON).parts == ()


_DAYS = st.dates(dt.date(2016, 1, 1), dt.date(2016, 3, 1)).map(str)


@given(days=st.lists(_DAYS, min_size=2, max_size=2).map(sorted), rules=st.lists(st.tuples(_DAYS, _DAYS), max_size=4))
def test_parts_cover_the_act_and_every_rule_is_told_for_each(days: list[str], rules: list[tuple[str, str]]) -> None:
    """With exact days nothing is left open, and parts follow one another without a gap."""
    norms = tuple(Norm(title=f"规定{n}", valid_from=min(pair), valid_until=max(pair)) for n, pair in enumerate(rules))
    case = case_of(norms=norms, act_since=days[0], act_until=days[1])
    parts = act_parts(case)
    assert (parts[0].since, parts[-1].until) == (case.act_since, case.act_until)
    for part, following in itertools.pairwise(parts):
        assert part.until is not None
        assert following.since is not None
        assert following.since.first == part.until.last + 1
    for part in parts:
        assert part.since is not None
        assert part.until is not None
        for norm, one in zip(norms, part.norms, strict=True):
            assert norm.valid_from is not None
            assert norm.valid_until is not None
            holds = [
                norm.valid_from.first <= day <= norm.valid_until.last for day in (part.since.first, part.until.last)
            ]
            assert holds == [one.standing is IN] * 2
            assert one.standing is not UNTOLD


# --- several cases of one event ---


def of_event(name: str, cadre: str | None, differing: dict[CaseFact, bool | None] | None = None) -> ToleranceCase:
    return attrs.evolve(case_of(differing), id=name, cadre=cadre, event="e-1")


def test_one_event_several_people_several_outcomes() -> None:
    ordered = of_event("t-1", "c-1", {CaseFact.ARBITRARY: True})
    obeyed = of_event("t-2", "c-2")
    elsewhere = attrs.evolve(of_event("t-3", "c-3"), event="e-2")
    found = event_reviews([ordered, obeyed, elsewhere], "e-1", on=ON)
    assert [(one.case.id, one.review.merits.value) for one in found] == [
        ("t-1", ToleranceOutcome.DO_NOT_TOLERATE),
        ("t-2", ToleranceOutcome.TOLERATE),
    ]
    assert repr(found[0]) == "EventCase('t-1')"


def test_nothing_found_of_one_person_is_read_for_another() -> None:
    alone = event_reviews([of_event("t-2", "c-2")], "e-1", on=ON)[0]
    beside = event_reviews([of_event("t-1", "c-1", {CaseFact.INTENT: True}), of_event("t-2", "c-2")], "e-1", on=ON)[1]
    assert alone.review.merits.value is beside.review.merits.value
    assert alone.review.merits.facts == beside.review.merits.facts


def test_of_an_event_without_cases_there_is_nothing() -> None:
    assert event_reviews([], "e-1", on=ON) == ()


# --- problems left from the past (10.16) ---


@pytest.mark.parametrize(
    ("problem", "legacy"),
    [("1998", True), ("2018-09-30", True), ("2018-10", True), ("2018-10-08", None), ("2019", None), (None, True)],
)
def test_a_problem_left_from_the_past_is_older_than_the_act(problem: str | None, legacy: bool | None) -> None:
    """Only where the file certainly says otherwise is the finding left aside."""
    case = case_of({CaseFact.LEGACY_PROBLEM: True}, problem_since=problem, act_since="2018-10-08")
    assert tolerance_facts(case, on=ON).legacy_problem is legacy
    assert (Concern.PROBLEM_NOT_PAST in concerns(case)) is (legacy is None)


# --- bad input: what decides nothing, and what is refused ---


def test_a_finding_without_a_source_decides_nothing_and_is_reported() -> None:
    case = case_of({CaseFact.INTENT: None}, Finding(fact=CaseFact.INTENT, value=False, reasons="无"))
    answer = tolerance_merits(case, on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["intent"]
    (remark,) = read_case(case, on=ON).remarks
    assert remark.concern is Concern.NO_SOURCE
    assert remark.say("en").endswith(
        "neither who found it nor any evidence is on file; it is not used [Yunnan Opinion (2018) art. 9 [9.6]]"
    )


def test_an_adverse_finding_without_a_source_bars_nothing() -> None:
    nobodys = Finding(fact=CaseFact.GAIN_SELF, value=True)
    assert tolerance_merits(case_of(None, nobodys), on=ON).value is ToleranceOutcome.TOLERATE
    assert tolerance_merits(case_of({CaseFact.GAIN_SELF: None}, nobodys), on=ON).status is Status.NOT_KNOWN


def test_of_a_withdrawn_or_later_finding_without_a_source_nothing_is_said() -> None:
    withdrawn = Finding(fact=CaseFact.INTENT, value=True, withdrawn=True)
    later = Finding(fact=CaseFact.INTENT, value=True, found_on="2019-07-01")
    assert concerns(case_of(None, withdrawn, later)) == []


@pytest.mark.parametrize(
    ("kind", "departed", "said"),
    [
        pytest.param(NormKind.PROHIBITIVE, True, [], id="prohibits"),
        pytest.param(NormKind.MANDATORY, True, [], id="obliges"),
        pytest.param(NormKind.DISCRETIONARY, None, [Concern.NORM_NOT_IN_FORCE], id="leaves a choice"),
        pytest.param(None, None, [Concern.NORM_KIND], id="not on file"),
    ],
)
def test_a_departure_counts_from_a_rule_that_binds(
    kind: NormKind | None, departed: bool | None, said: list[Concern]
) -> None:
    norm = Norm(title="办法", kind=kind, valid_from="2014-01-01", in_force=True)
    case = case_of({CaseFact.NORM_DEPARTED_FROM: True}, norms=(norm,), act_since="2016-07-10", act_until="2016-07-20")
    assert tolerance_facts(case, on=ON).norm_departed_from is departed
    assert concerns(case) == said


def test_an_act_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(RecordError) as caught:
        ToleranceCase(id="t-1", act_since="2016-07-20", act_until="2016-07-10")
    (problem,) = caught.value.problems
    assert "act_until" in str(problem)
    assert "a date not before act_since" in str(problem)


def test_a_rule_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(RecordError, match="a date not before valid_from"):
        Norm(title="办法", valid_from="2018-01-01", valid_until="2017-01-01")


@pytest.mark.parametrize("ask", [tolerance_merits, tolerance_review, tolerance_by_reading, which_readings_matter])
def test_a_case_of_another_person_is_refused(ask: Any) -> None:
    case = of_event("t-1", "c-1")
    with pytest.raises(
        InputError, match="tolerance case t-1: a case of c-2 is wanted, and this one is of another person"
    ):
        ask(case, on=ON, cadre="c-2")
    assert ask(case, on=ON, cadre="c-1") is not None


def test_a_case_that_names_nobody_is_of_the_file_it_stands_in() -> None:
    assert tolerance_merits(case_of(), on=ON, cadre="c-2").value is ToleranceOutcome.TOLERATE


def test_in_an_event_each_case_says_whose_it_is() -> None:
    with pytest.raises(InputError, match="event e-1: the person is not on file in case t-2"):
        event_reviews([of_event("t-1", "c-1"), of_event("t-2", None)], "e-1", on=ON)


def test_in_an_event_two_cases_of_one_name_are_refused() -> None:
    with pytest.raises(InputError, match="two cases are called t-1"):
        event_reviews([of_event("t-1", "c-1"), of_event("t-1", "c-2")], "e-1", on=ON)


# --- findings never help or harm by number ---


@given(fact=st.sampled_from(list(CaseFact)), value=st.booleans(), sourced=st.booleans())
def test_one_more_finding_never_turns_a_bar_into_tolerance(fact: CaseFact, value: bool, sourced: bool) -> None:
    """A contradicted bar is open again; it is not tolerated."""
    case = case_of({CaseFact.GAIN_UNIT: True})
    more = finding(fact, value) if sourced else Finding(fact=fact, value=value)
    after = tolerance_merits(attrs.evolve(case, findings=(*case.findings, more)), on=ON).value
    assert after is not ToleranceOutcome.TOLERATE
    if fact is not CaseFact.GAIN_UNIT:
        assert after is ToleranceOutcome.DO_NOT_TOLERATE
