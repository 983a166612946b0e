"""Tolerance: from the case on file to findings, what a review shows, and which readings an outcome hangs on."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError
from cadre_policy.law import Language
from cadre_policy.measures import Yuan
from cadre_policy.policies.tolerance import (
    BREACH,
    LATER_NORM,
    LIMBS,
    LONG_TERM,
    LOSS,
    OBJECTIVE_FACTOR,
    SIX_LIMBS,
    TOLERANCE_MERITS,
    Concern,
    LimbState,
    ToleranceFacts,
    mitigation_hints,
    read_case,
    tolerance_facts,
    tolerance_merits,
    tolerance_review,
    tolerance_spans,
    which_readings_matter,
)
from cadre_policy.records import (
    Body,
    CaseFact,
    Finding,
    Norm,
    NormKind,
    ObjectiveFactor,
    Report,
    ToleranceCase,
    ToleranceOutcome,
)
from cadre_policy.rules import YUNNAN, Status, in_words, timeline

from .tolerance_cases import CLEAN, ON, case_of, facts_of, finding

BARS = (
    CaseFact.GAIN_SELF,
    CaseFact.GAIN_OTHER,
    CaseFact.GAIN_UNIT,
    CaseFact.INTENT,
    CaseFact.KNOWING_VIOLATION,
    CaseFact.PERSISTED_AFTER_BAN,
    CaseFact.BREACH,
    CaseFact.NORM_DEPARTED_FROM,
)


def concerns(case: ToleranceCase, on: dt.date = ON) -> list[tuple[Concern, CaseFact]]:
    return [(remark.concern, remark.about) for remark in read_case(case, on=on).remarks]


# --- findings on file ---


def test_a_clean_case_on_file_is_tolerated_on_the_merits() -> None:
    """T01."""
    assert tolerance_merits(case_of(), on=ON).value is ToleranceOutcome.TOLERATE
    assert concerns(case_of()) == []


def test_a_case_without_findings_knows_nothing_but_that_there_is_a_mistake() -> None:
    assert tolerance_facts(ToleranceCase(id="t-1"), on=ON) == ToleranceFacts(mistake_made=True)


def test_findings_that_contradict_one_another_decide_nothing_and_are_reported() -> None:
    """T05: the report says that the warning came, the person denies it."""
    case = case_of(
        None,
        finding(CaseFact.OBJECTIVE_FACTOR, False),
        finding(CaseFact.INTENT, True),
    )
    answer = tolerance_merits(case, on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert {one.fact.name for one in answer.missing} == {"objective_factor", "intent"}
    assert set(concerns(case)) == {
        (Concern.CONFLICT, CaseFact.OBJECTIVE_FACTOR),
        (Concern.CONFLICT, CaseFact.INTENT),
    }


def test_a_withdrawn_finding_contradicts_nothing() -> None:
    case = case_of(None, finding(CaseFact.INTENT, True, withdrawn=True))
    assert tolerance_facts(case, on=ON).intent is False


def test_a_finding_that_could_not_tell_contradicts_nothing() -> None:
    case = case_of(None, finding(CaseFact.INTENT, None))
    assert tolerance_facts(case, on=ON).intent is False


@pytest.mark.parametrize(
    ("found_on", "intent"),
    [("2019-05-31", True), ("2019-06-01", True), ("2019-06-02", None), ("2019-06", None), ("2019-07", None)],
)
def test_a_finding_is_there_from_its_day_on(found_on: str, intent: bool | None) -> None:
    """A finding known to the month alone is not used within that month."""
    case = case_of({CaseFact.INTENT: None}, finding(CaseFact.INTENT, True, found_on=found_on))
    assert tolerance_facts(case, on=ON).intent is intent


def test_whether_a_finding_was_made_by_the_day_is_reported_where_it_cannot_be_told() -> None:
    doubtful = finding(CaseFact.INTENT, True, found_on="2019-06", reasons="见材料")
    assert concerns(case_of({CaseFact.INTENT: None}, doubtful)) == [(Concern.UNDATED, CaseFact.INTENT)]
    assert concerns(case_of({CaseFact.INTENT: True}, doubtful)) == []
    assert tolerance_facts(case_of({CaseFact.INTENT: True}, doubtful), on=ON).intent is True


def test_findings_change_the_facts_on_their_day() -> None:
    case = case_of(
        {CaseFact.INTENT: None, CaseFact.ARBITRARY: None},
        finding(CaseFact.INTENT, False, found_on="2019-03-10"),
        finding(CaseFact.ARBITRARY, True, found_on="2019-05-02"),
    )
    spans = tolerance_spans(case, dt.date(2019, 1, 1), dt.date(2019, 12, 31))
    assert [(str(span.from_), str(span.until)) for span in spans] == [
        ("2019-01-01", "2019-03-09"),
        ("2019-03-10", "2019-05-01"),
        ("2019-05-02", "2019-12-31"),
    ]
    answers = timeline(TOLERANCE_MERITS, spans, dt.date(2019, 1, 1), dt.date(2019, 12, 31))
    assert [(str(one.first), one.determination.value) for one in answers] == [
        ("2019-01-01", None),
        ("2019-05-02", ToleranceOutcome.DO_NOT_TOLERATE),
    ]


def test_spans_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(DateError):
        tolerance_spans(case_of(), dt.date(2019, 2, 1), dt.date(2019, 1, 1))


@pytest.mark.parametrize(("recovered", "told"), [(None, None), (Yuan(0), False), (Yuan(1), True)])
def test_whether_anything_was_recovered_is_not_guessed(recovered: Yuan | None, told: bool | None) -> None:
    assert tolerance_facts(case_of(loss=Yuan(5), recovered=recovered), on=ON).loss_recovered is told


# --- where the case came from ---


def test_a_report_found_untrue_leaves_nothing_to_tolerate() -> None:
    """T12."""
    untrue = Report(true=False, fabricated=True, intent_to_harm=True, concluded_on="2019-05-01")
    answer = tolerance_merits(ToleranceCase(id="t-1"), on=ON, report=untrue)
    assert answer.value is ToleranceOutcome.NOT_A_CASE


@pytest.mark.parametrize("report", [Report(), Report(true=False, concluded_on="2019-06")])
def test_an_unsettled_report_leaves_open_whether_there_was_a_mistake(report: Report) -> None:
    assert tolerance_facts(case_of(), on=ON, report=report).mistake_made is None


# --- rules cited (10.15) ---

ACT: dict[str, Any] = {"act_since": "2016-07-10", "act_until": "2016-07-20"}
RULE_2016 = Norm(title="示例县采购办法", kind=NormKind.MANDATORY, valid_from="2014-01-01", valid_until="2017-12-31")
RULE_2018 = Norm(title="示例县采购新规", kind=NormKind.MANDATORY, valid_from="2018-01-01", in_force=True)
ADVERSE = {CaseFact.BREACH: True}


def breaches(case: ToleranceCase) -> tuple[bool | None, bool | None]:
    facts = tolerance_facts(case, on=ON)
    return facts.breach_of_discipline_or_law, facts.breach_by_later_norm


def test_a_breach_of_the_rule_of_the_time_bars() -> None:
    case = case_of(ADVERSE, norms=(RULE_2016, RULE_2018), **ACT)
    assert tolerance_merits(case, on=ON).value is ToleranceOutcome.DO_NOT_TOLERATE
    assert concerns(case) == []


def test_a_breach_resting_on_a_later_rule_alone_is_refused_as_a_basis() -> None:
    """T06: neither a bar nor a finding that there was none."""
    case = case_of(ADVERSE, norms=(RULE_2018,), **ACT)
    answer = tolerance_merits(case, on=ON)
    assert breaches(case) == (None, None)
    assert answer.status is Status.NOT_KNOWN
    assert [one.fact.name for one in answer.missing] == ["breach_of_discipline_or_law"]
    (remark,) = read_case(case, on=ON).remarks
    assert remark.concern is Concern.NORM_NOT_IN_FORCE
    assert "示例县采购新规" in remark.say("zh")
    assert "[10.15]" in remark.say("en")


def test_by_the_rule_of_the_time_there_is_no_breach() -> None:
    """T06 as the body ought to find it."""
    case = case_of(norms=(RULE_2016, RULE_2018), **ACT)
    assert tolerance_merits(case, on=ON).value is ToleranceOutcome.TOLERATE


def test_a_departure_from_a_later_rule_alone_is_refused_as_a_basis() -> None:
    case = case_of({CaseFact.NORM_DEPARTED_FROM: True}, norms=(RULE_2018,), **ACT)
    assert tolerance_facts(case, on=ON).norm_departed_from is None
    assert concerns(case) == [(Concern.NORM_NOT_IN_FORCE, CaseFact.NORM_DEPARTED_FROM)]


def test_a_rule_that_had_ended_is_no_basis() -> None:
    ended = Norm(title="旧办法", valid_from="2001-01-01", valid_until="2016-07-09")
    assert breaches(case_of(ADVERSE, norms=(ended,), **ACT)) == (None, None)


@pytest.mark.parametrize(
    ("valid_from", "breach"), [("2016-07-09", True), ("2016-07-10", True), ("2016-07-11", None), ("2016-07", None)]
)
def test_the_rule_must_have_held_when_the_act_began(valid_from: str, breach: bool | None) -> None:
    norm = Norm(title="办法", valid_from=valid_from, in_force=True)
    assert breaches(case_of(ADVERSE, norms=(norm,), **ACT))[0] is breach


@pytest.mark.parametrize("norm", [Norm(title="办法"), Norm(title="办法", valid_from="2014-01-01")])
def test_a_rule_without_its_dates_decides_nothing(norm: Norm) -> None:
    """Neither when it began nor whether it still held may be assumed."""
    case = case_of(ADVERSE, norms=(norm,), **ACT)
    assert breaches(case) == (None, None)
    assert concerns(case) == [(Concern.NORM_DATES, CaseFact.BREACH)]


def test_an_act_without_a_date_cannot_be_set_against_a_rule() -> None:
    assert concerns(case_of(ADVERSE, norms=(RULE_2016,))) == [(Concern.NORM_DATES, CaseFact.BREACH)]


def test_a_breach_found_without_any_rule_cited_stands_and_is_remarked_on() -> None:
    case = case_of(ADVERSE)
    assert tolerance_merits(case, on=ON).value is ToleranceOutcome.DO_NOT_TOLERATE
    assert concerns(case) == [(Concern.NO_NORM, CaseFact.BREACH)]


def test_a_more_lenient_later_rule_counts_under_the_other_reading() -> None:
    lenient = Norm(title="新规", valid_from="2018-01-01", in_force=True, more_lenient=True)
    case = case_of(ADVERSE, norms=(lenient,), **ACT)
    later = YUNNAN.with_(readings={LATER_NORM: "lenient_or_continuing"})
    assert breaches(case) == (None, True)
    assert tolerance_merits(case, on=ON).status is Status.NOT_KNOWN
    assert tolerance_merits(case, on=ON, policy=later).value is ToleranceOutcome.DO_NOT_TOLERATE


@pytest.mark.parametrize(
    ("valid_from", "act_until", "usable"),
    [
        ("2018-01-01", "2018-03-01", True),
        ("2018-01-01", "2018-01-01", True),
        ("2018-01-01", "2017-12-31", None),
        ("2018-01-02", "2018-01", None),
        ("2018-01-01", None, None),
    ],
)
def test_an_act_that_went_on_under_a_later_rule(valid_from: str, act_until: str | None, usable: bool | None) -> None:
    """An act that ended in January may have ended on the first, before a rule of the second."""
    norm = Norm(title="新规", valid_from=valid_from, in_force=True)
    case = case_of(ADVERSE, norms=(norm,), act_since="2017-06-01", act_until=act_until)
    assert breaches(case) == (None, usable)


def test_a_rule_that_leaves_a_choice_is_not_departed_from() -> None:
    advice = Norm(title="指引", kind=NormKind.DISCRETIONARY, valid_from="2014-01-01", in_force=True)
    case = case_of({CaseFact.NORM_DEPARTED_FROM: True}, norms=(advice,), **ACT)
    assert tolerance_facts(case, on=ON).norm_departed_from is None
    assert concerns(case) == [(Concern.NORM_NOT_IN_FORCE, CaseFact.NORM_DEPARTED_FROM)]


@pytest.mark.parametrize(
    ("valid_from", "persisted"), [("2016-07-01", True), ("2016-07-15", True), ("2016-07-21", None)]
)
def test_nobody_goes_on_after_a_ban_that_came_later(valid_from: str, persisted: bool | None) -> None:
    """S4.3."""
    ban = Norm(title="禁令", explicit_ban=True, valid_from=valid_from, in_force=True)
    case = case_of({CaseFact.PERSISTED_AFTER_BAN: True}, norms=(ban,), **ACT)
    assert tolerance_facts(case, on=ON).persisted_after_ban is persisted
    assert ((Concern.BAN_LATER, CaseFact.PERSISTED_AFTER_BAN) in concerns(case)) is (persisted is None)


def test_findings_without_reasons_are_remarked_on() -> None:
    """12.2."""
    case = case_of({CaseFact.EVADED: None}, finding(CaseFact.EVADED, False))
    assert concerns(case) == [(Concern.NO_REASONS, CaseFact.EVADED)]


# --- readings that matter ---


def mattering(facts: ToleranceFacts) -> set[str]:
    return {one.reading.name for one in which_readings_matter(facts, on=ON)}


def test_a_clean_case_hangs_on_no_reading() -> None:
    assert which_readings_matter(facts_of(), on=ON) == ()


def test_the_prepayment_hangs_on_the_open_list_and_on_gross_or_net() -> None:
    """T08."""
    facts = facts_of(objective_factor_kind=ObjectiveFactor.OTHER, loss_recovered=True, loss_counted_net=None)
    assert mattering(facts) == {OBJECTIVE_FACTOR.name, LOSS.name}


def test_the_escaped_insect_hangs_on_whether_heads_are_weighed() -> None:
    """T14."""
    (only,) = which_readings_matter(facts_of(long_term_impact=True), on=ON)
    assert only.reading is SIX_LIMBS
    assert only.decisive
    assert only.answers["weighing"].status is Status.FOR_JUDGEMENT


def test_a_missing_permit_hangs_on_what_counts_as_a_breach() -> None:
    (only,) = which_readings_matter(facts_of(norm_departed_from=True), on=ON)
    assert only.reading is BREACH
    assert only.answers["as_found"].value is ToleranceOutcome.TOLERATE


def test_a_bar_found_hangs_on_no_reading() -> None:
    assert which_readings_matter(facts_of(gain_self=True), on=ON) == ()


def test_a_reading_that_asks_for_more_findings_is_listed_as_such() -> None:
    (only,) = which_readings_matter(facts_of(lasting_good_effect=None), on=ON)
    assert only.reading is LONG_TERM
    assert not only.decisive


def test_the_alternatives_are_those_to_the_reading_chosen() -> None:
    found = YUNNAN.with_(readings={BREACH: "as_found"})
    (only,) = which_readings_matter(facts_of(norm_departed_from=True), on=ON, policy=found)
    assert list(only.answers) == ["strict"]


@pytest.mark.parametrize(("language", "mark"), [("en", "Mark: the outcome turns"), ("zh", "注意:换一种理解")])
def test_a_decisive_reading_is_said_right_after_the_outcome(language: Language, mark: str) -> None:
    said = tolerance_review(facts_of(norm_departed_from=True), on=ON).explain(language).splitlines()
    assert said[1].startswith(mark)
    assert BREACH.label.say(language) in said[2]


# --- the review ---


def test_a_review_lists_every_bar_and_not_the_first_alone() -> None:
    """T02."""
    facts = facts_of(
        gain_other=True,
        intent=True,
        breach_of_discipline_or_law=True,
        norm_departed_from=True,
        knowing_violation=True,
        loss_occurred=False,
    )
    review = tolerance_review(facts, on=ON)
    assert [bar.name for bar in review.found_bars] == [
        "tolerance.bar.gain",
        "tolerance.bar.intent",
        "tolerance.bar.knowing_violation",
        "tolerance.bar.breach",
    ]
    assert review.referral.value is True


def test_heads_that_do_not_apply_are_told_apart_from_heads_that_are_met() -> None:
    """T13 has no loss; a clerical oversight has no decision."""
    review = tolerance_review(facts_of(arbitrary=True, loss_occurred=False), on=ON)
    assert [review.state(limb).value for limb in LIMBS] == ["met", "met", "not_met", "met", "met", "not_applicable"]
    assert [limb.name for limb in review.failed_limbs] == ["tolerance.limb.procedure"]
    oversight = tolerance_review(facts_of(decision_taken=False, collective_deliberation=False), on=ON)
    assert [oversight.state(limb) for limb in LIMBS][2] is LimbState.NOT_APPLICABLE


def test_a_head_without_findings_cannot_be_told() -> None:
    """T04."""
    review = tolerance_review(facts_of(collective_deliberation=None, alternatives_assessed=None), on=ON)
    assert [review.state(limb) for limb in LIMBS][2] is LimbState.OPEN


def test_a_legacy_problem_brings_support_and_no_waiver() -> None:
    """T07."""
    review = tolerance_review(facts_of(legacy_problem=True), on=ON)
    assert review.protection.value is True
    assert "[10.16]" in review.explain("en")


def test_other_instruments_are_pointed_to_and_change_nothing() -> None:
    facts = facts_of(breach_of_discipline_or_law=True)
    review = tolerance_review(facts, on=dt.date(2021, 1, 1))
    assert review.merits.value is ToleranceOutcome.DO_NOT_TOLERATE
    places = [str(hint.cite) for hint in review.hints]
    assert "Government Sanctions Law (2020) art. 11" in places
    assert "no result follows" in review.explain("en")


def test_instruments_not_yet_in_force_are_not_pointed_to() -> None:
    """The law on governmental sanctions began on 1 July 2020."""
    facts = facts_of(breach_of_discipline_or_law=True)
    keys = [{h.cite.instrument.key for h in mitigation_hints(facts, on=dt.date(2020, m, 30))} for m in (6, 7)]
    assert ["government-sanctions-law" in found for found in keys] == [False, True]


def test_open_objection_points_elsewhere_and_decides_nothing() -> None:
    on = dt.date(2020, 1, 1)
    facts = facts_of(objected=True)
    assert next(str(h.cite) for h in mitigation_hints(facts, on=on)) == "Accountability Regulation (2019) art. 17"
    assert tolerance_merits(facts, on=on).value is tolerance_merits(facts_of(), on=on).value


def test_before_the_opinion_a_review_says_nothing_about_heads() -> None:
    said = tolerance_review(facts_of(norm_departed_from=True), on=dt.date(2018, 7, 1)).explain("en")
    assert "not in force" in said.splitlines()[0]
    assert "The six heads" not in said


def test_neither_answer_nor_remark_shows_findings_in_its_repr() -> None:
    case = case_of({CaseFact.GAIN_SELF: True})
    review = tolerance_review(case, on=ON)
    assert repr(review) == "<ToleranceReview on 2019-06-01: determined>"
    assert "gain" not in repr(review.merits) + repr(read_case(case, on=ON))


# --- words ---


def test_the_rules_read_like_the_text() -> None:
    said = in_words(TOLERANCE_MERITS, "en")
    assert "do not tolerate if “something bars tolerance”" in said
    assert "not: “private gain”" in said
    zh = in_words(TOLERANCE_MERITS, "zh")
    assert "谋取私利" in zh
    assert "决定机关:纪检监察机关" in zh


def test_an_answer_names_who_decides_and_that_the_opinion_gives_no_appeal() -> None:
    said = tolerance_merits(facts_of(gain_self=True), on=ON).explain("en")
    assert "discipline inspection and supervision organ" in said
    assert "gives no appeal against a refusal" in said


# --- properties ---

_FINDINGS = st.lists(
    st.builds(
        Finding,
        fact=st.sampled_from(list(CLEAN)),
        value=st.sampled_from([True, False, None]),
        found_by=st.sampled_from([Body.DISCIPLINE_SUPERVISION, Body.AUDIT]),
        found_on=st.sampled_from([None, "2019-05-01", "2019-06", "2019-07-01"]),
    ),
    max_size=25,
)


@given(findings=_FINDINGS, order=st.randoms(use_true_random=False))
def test_the_order_of_findings_does_not_matter(findings: list[Finding], order: Any) -> None:
    shuffled = list(findings)
    order.shuffle(shuffled)
    one = ToleranceCase(id="t-1", findings=tuple(findings))
    other = ToleranceCase(id="t-1", findings=tuple(shuffled))
    assert tolerance_facts(one, on=ON) == tolerance_facts(other, on=ON)


@given(findings=_FINDINGS, bar=st.sampled_from(BARS))
def test_a_case_with_a_bar_on_file_is_never_tolerated(findings: list[Finding], bar: CaseFact) -> None:
    """Found and contradicted it is open, found and not contradicted it bars."""
    case = ToleranceCase(id="t-1", findings=(*findings, finding(bar, True)))
    assert tolerance_merits(case, on=ON).value is not ToleranceOutcome.TOLERATE


@given(findings=_FINDINGS)
def test_what_the_record_says_of_conflicts_is_reported_once_the_findings_are_made(findings: list[Finding]) -> None:
    case = ToleranceCase(id="t-1", findings=tuple(findings))
    late = dt.date(2019, 12, 31)
    reported = [about for concern, about in concerns(case, late) if concern is Concern.CONFLICT]
    assert set(reported) == set(case.conflicts)
    assert len(reported) == len(set(reported))
