"""Promotion in rank: from files to facts, over time, in words, and against plain oracles."""

import datetime as dt
from typing import Any

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError
from cadre_policy.measures import Count, PartialDate, as_date
from cadre_policy.policies.rank_promotion import (
    EARLIEST_RANK_PROMOTION,
    RANK_ADDED_TIME,
    RANK_LADDER,
    RANK_PROMOTION,
    RANK_YEAR_OF_APPOINTMENT,
    Aftermath,
    RankLevelFacts,
    RankPromotionFacts,
    earliest_rank_promotion,
    level_on_rank_promotion,
    next_rank,
    rank_after_lowering,
    rank_condition_facts,
    rank_conditions_met,
    rank_level_fits,
    rank_lowering_ground,
    rank_promotion,
    rank_promotion_facts,
    rank_promotion_spans,
    rank_requirements,
    rank_service_met,
)
from cadre_policy.policies.rank_promotion.levels import LEVEL_RANGES, NO_LEVEL_GAINED
from cadre_policy.policies.remedies import GRADE_APPEAL
from cadre_policy.records import (
    Assessment,
    AssessmentKind,
    Cadre,
    Grade,
    Investigation,
    Ledger,
    PostHolding,
    PostLevel,
    Rank,
    RankHolding,
    Sanction,
    SanctionMeasure,
    SelectionFact,
    SelectionFinding,
)
from cadre_policy.rules import YUNNAN, Status, earliest, in_words, what_would_change

A, C, B, X, N = (
    Grade.EXCELLENT,
    Grade.COMPETENT,
    Grade.BASICALLY_COMPETENT,
    Grade.INCOMPETENT,
    Grade.NO_GRADE,
)
SEPARATE = YUNNAN.with_(readings={RANK_ADDED_TIME: "separate"})
COUNTS = YUNNAN.with_(readings={RANK_YEAR_OF_APPOINTMENT: "counts"})
WITHOUT = YUNNAN.with_(readings={RANK_YEAR_OF_APPOINTMENT: "does_not_count"})
BEGAN = "2008-07-01"
UNTIL = "2030-12-31"
CHIEF_4, CHIEF_3, CHIEF_2 = Rank.SECTION_CHIEF_4, Rank.SECTION_CHIEF_3, Rank.SECTION_CHIEF_2


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def listed(*entries: Any, since: str | None = BEGAN, until: str | None = UNTIL) -> Ledger[Any]:
    """A list that is complete from one day to another; with None, one that may lack anything."""
    return Ledger(entries=entries, complete_from=since, complete_until=until)


def incomplete(*entries: Any) -> Ledger[Any]:
    return listed(*entries, since=None, until=None)


def grades(*years: tuple[int, Grade | None]) -> Ledger[Any]:
    return listed(*(Assessment(year=year, grade=grade) for year, grade in years))


def cadre(rank: Rank = CHIEF_3, since: str = "2020-01-01", **more: Any) -> Cadre:
    """Someone who has held a rank since a day, with nothing against them; only the grades are not on file."""
    told: dict[str, Any] = {
        "id": "c-1",
        "began_work": BEGAN,
        "ranks": listed(RankHolding(rank=rank, since=since, ongoing=True)),
        "posts": listed(),
        "assessments": incomplete(),
        "sanctions": listed(),
        "investigations": listed(),
    }
    return Cadre(**told | more)


def deputy(since: str | None = "2019-06-01", until: str | None = None, **more: Any) -> PostHolding:
    """A leading post of the level of a county's deputies."""
    told: dict[str, Any] = {"level": PostLevel.COUNTY_DEPUTY, "leading": True, "ongoing": until is None or None} | more
    return PostHolding(since=since, until=until, **told)


def consultant(since: str = "2021-06-01") -> Ledger[Any]:
    return listed(RankHolding(rank=Rank.CONSULTANT_4, since=since, ongoing=True))


# --- the worked examples, from files ---


def test_e1_a_year_graded_excellent_from_its_first_day_shortens_the_service() -> None:
    person = cadre(CHIEF_4, assessments=grades((2020, A)))
    answer = earliest_rank_promotion(person, on=day("2021-07-01"))
    assert str(answer.value) == "2021-07-01"
    assert rank_promotion(person, on=day("2021-07-01")).value is True
    assert rank_promotion(person, on=day("2021-06-30")).value is False


def test_e2_two_years_graded_competent() -> None:
    person = cadre(CHIEF_4, "2019-06-01", assessments=grades((2019, C), (2020, C)))
    assert str(earliest_rank_promotion(person, on=day("2021-06-01")).value) == "2021-06-01"


def test_e3_and_e4_a_year_graded_basically_competent_is_left_out_and_no_more() -> None:
    person = cadre(assessments=grades((2020, B), (2021, C), (2022, C)))
    assert str(earliest_rank_promotion(person, on=day("2023-01-01")).value) == "2023-01-01"
    assert rank_promotion(person, on=day("2023-01-01")).value is True


def test_e9_the_post_counts_though_the_rank_is_a_month_old() -> None:
    person = cadre(posts=listed(deputy()), ranks=consultant(), assessments=grades((2019, C), (2020, C)))
    on = day("2021-07-01")
    assert rank_promotion(person, on=on).value is True
    alone = rank_promotion(person, on=on, policy=SEPARATE)
    assert alone.value is True
    assert str(earliest_rank_promotion(person, on=on, policy=SEPARATE).value) == "2021-06-01"


def test_the_practitioners_case_a_grade_from_before_the_rank_does_not_count() -> None:
    """In the rank since May 2022, excellent in 2021, 2022 and 2023: November 2024 is wrong."""
    person = cadre(Rank.CONSULTANT_1, "2022-05", assessments=grades((2021, A), (2022, A), (2023, A)))
    on = day("2024-06-01")
    facts = rank_promotion_facts(person, on)
    assert (facts.excellent, facts.excellent_first_year) == (Count(1), True)
    assert earliest_rank_promotion(person, on=on).causes == {Status.LEFT_OPEN}
    assert str(earliest_rank_promotion(person, on=on, policy=COUNTS).value) == "2025-05"
    assert str(earliest_rank_promotion(person, on=on, policy=WITHOUT).value) == "2025-11"


# --- grades ---


def test_first_years_that_do_not_count_move_the_start_on_to_the_first_of_january() -> None:
    person = cadre(since="2019-08-15", assessments=grades((2019, B), (2020, N), (2021, A), (2022, B)))
    facts = rank_promotion_facts(person, day("2023-05-01"))
    assert str(facts.since) == "2021-01-01"
    assert (facts.excellent, facts.excellent_first_year, facts.uncounted_years) == (Count(1), False, Count(1))


def test_the_grade_of_a_broken_first_year_is_kept_apart() -> None:
    person = cadre(since="2019-08-15", assessments=grades((2019, A), (2020, A), (2021, C)))
    facts = rank_promotion_facts(person, day("2022-05-01"))
    assert (facts.excellent, facts.excellent_first_year, facts.uncounted_years) == (Count(1), True, Count(0))


def test_last_year_without_a_result_on_file_leaves_the_grades_unknown() -> None:
    person = cadre(assessments=grades((2020, A)))
    facts = rank_promotion_facts(person, day("2022-02-01"))
    assert (facts.excellent, facts.uncounted_years, facts.incompetent_year) == (None, None, None)
    assert facts.basic_last_year is None


def test_an_earlier_year_without_a_result_in_a_complete_list_was_not_assessed() -> None:
    person = cadre(assessments=grades((2020, C), (2022, C)))
    assert rank_promotion_facts(person, day("2023-02-01")).uncounted_years == Count(1)


def test_a_list_that_may_lack_a_year_leaves_the_grades_unknown() -> None:
    person = cadre(assessments=incomplete(Assessment(year=2020, grade=C), Assessment(year=2022, grade=C)))
    facts = rank_promotion_facts(person, day("2023-02-01"))
    assert (facts.excellent, facts.uncounted_years) == (None, None)


def test_a_result_counts_from_the_day_on_which_it_was_fixed() -> None:
    person = cadre(assessments=listed(Assessment(year=2020, grade=A, decided="2021-03-10")))
    assert rank_promotion_facts(person, day("2021-03-09")).excellent is None
    assert rank_promotion_facts(person, day("2021-03-10")).excellent == Count(1)


def test_the_running_year_is_not_waited_for_and_counts_once_it_is_graded() -> None:
    open_year = cadre(assessments=grades((2020, C)))
    assert rank_promotion_facts(open_year, day("2021-12-20")).excellent == Count(0)
    graded = cadre(assessments=grades((2020, C), (2021, A)))
    assert rank_promotion_facts(graded, day("2021-12-20")).excellent == Count(1)


def test_two_results_of_one_year_that_differ_decide_nothing() -> None:
    person = cadre(assessments=grades((2020, A), (2020, C)))
    assert rank_promotion_facts(person, day("2021-05-01")).excellent is None


def test_routine_assessments_are_no_annual_grades() -> None:
    routine = Assessment(year=2020, kind=AssessmentKind.ROUTINE, quarter=1, grade=Grade.GOOD)
    person = cadre(assessments=listed(Assessment(year=2020, grade=C), routine))
    assert rank_promotion_facts(person, day("2021-05-01")).uncounted_years == Count(0)


def test_a_start_that_may_lie_in_either_of_two_years_leaves_the_grades_unknown() -> None:
    person = cadre(since="2019", assessments=grades((2019, A), (2020, A)))
    assert rank_promotion_facts(person, day("2021-05-01")).excellent == Count(1)
    held = RankHolding(rank=CHIEF_3, since="2019-12-20..2020-01-10", ongoing=True)
    person = cadre(ranks=listed(held), assessments=grades((2019, A), (2020, A)))
    facts = rank_promotion_facts(person, day("2021-05-01"))
    assert (facts.since, facts.excellent) == (held.since, None)


def test_an_incompetent_year_calls_for_a_lower_rank() -> None:
    person = cadre(assessments=grades((2020, C), (2021, X), (2022, C)))
    on = day("2023-06-01")
    assert rank_promotion(person, on=on).value is False
    assert rank_lowering_ground(person, on=on).value is True
    assert earliest_rank_promotion(person, on=on).causes == {Status.FOR_JUDGEMENT}


def test_an_incompetent_year_before_the_rank_was_lowered_is_past() -> None:
    person = cadre(since="2021-03-01", assessments=grades((2020, X), (2021, C), (2022, C)))
    assert rank_promotion_facts(person, day("2023-06-01")).incompetent_year is False


# --- ranks and posts ---


def test_the_target_is_the_rank_above_unless_it_is_said() -> None:
    person = cadre(Rank.CONSULTANT_4)
    assert rank_promotion_facts(person, day("2021-05-01")).target is Rank.CONSULTANT_3
    assert rank_promotion_facts(person, day("2021-05-01"), Rank.CONSULTANT_2).target is Rank.CONSULTANT_2
    skipped = rank_promotion(person, on=day("2029-05-01"), target=Rank.CONSULTANT_2)
    assert skipped.value is False


def test_above_the_highest_rank_there_is_none() -> None:
    assert next_rank(Rank.INSPECTOR_1) is None
    assert [next_rank(rung.rank) for rung in RANK_LADDER] == [rung.to for rung in RANK_LADDER]
    facts = rank_promotion_facts(cadre(Rank.INSPECTOR_1), day("2021-05-01"))
    assert (facts.target, facts.since, facts.rank_held) == (None, None, Rank.INSPECTOR_1)


def test_a_rank_that_a_later_one_replaced_is_not_held_any_more() -> None:
    ranks = listed(
        RankHolding(rank=CHIEF_4, since="2019-06-01"), RankHolding(rank=CHIEF_3, since="2021-06-01", ongoing=True)
    )
    assert rank_promotion_facts(cadre(ranks=ranks), day("2022-05-01")).rank_held is CHIEF_3


def test_past_the_end_of_the_list_the_rank_is_not_known() -> None:
    ranks = listed(RankHolding(rank=CHIEF_4, since="2019-06-01", ongoing=True), until="2021-12-31")
    facts = rank_promotion_facts(cadre(ranks=ranks), day("2022-01-01"))
    assert (facts.rank_held, facts.target, facts.since) == (None, None, None)


def test_two_ranks_at_once_decide_nothing() -> None:
    ranks = listed(*(RankHolding(rank=rank, since="2020-01-01", ongoing=True) for rank in (CHIEF_4, CHIEF_3)))
    assert rank_promotion_facts(cadre(ranks=ranks), day("2022-01-01")).rank_held is None


def test_a_post_and_then_a_rank_of_the_same_layer_are_one_time() -> None:
    person = cadre(posts=listed(deputy("2020-06-01", "2021-05-31")), ranks=consultant())
    facts = rank_promotion_facts(person, day("2022-06-01"))
    assert (str(facts.since), facts.post_since, str(facts.rank_since)) == ("2020-06-01", None, "2021-06-01")


def test_two_posts_of_one_level_that_follow_each_other_are_one_time() -> None:
    person = cadre(posts=listed(deputy("2018-03-01", "2020-02-29"), deputy("2020-03-01")), ranks=consultant())
    assert str(rank_promotion_facts(person, day("2021-07-01")).post_since) == "2018-03-01"


def test_a_post_without_leading_duties_counts_only_together() -> None:
    old = deputy("2017-03-01", "2019-05-31", leading=False)
    person = cadre(posts=listed(old), ranks=consultant("2019-06-01"))
    facts = rank_promotion_facts(person, day("2021-07-01"))
    assert (str(facts.since), facts.post_since, facts.leading_post) == ("2017-03-01", None, False)


def test_months_that_meet_leave_a_span_of_starts_no_longer_than_the_gap_can_be() -> None:
    person = cadre(posts=listed(deputy("2020-06-01", "2021-05")), ranks=consultant("2021-05"))
    since = rank_promotion_facts(person, day("2022-06-01")).since
    assert since is not None
    assert (str(since.first_day), str(since.last_day)) == ("2020-06-01", "2020-06-30")


def test_a_longer_gap_leaves_the_start_to_the_organ() -> None:
    person = cadre(posts=listed(deputy("2015-06-01", "2018-05-31")), ranks=consultant())
    facts = rank_promotion_facts(person, day("2022-06-01"))
    assert (facts.since, str(facts.rank_since)) == (None, "2021-06-01")
    told = attrs.evolve(
        facts, since="2020-06-01", excellent=Count(0), excellent_first_year=False, uncounted_years=Count(0)
    )
    assert rank_service_met(told, on=day("2022-06-01")).value is True


@pytest.mark.parametrize("began", [None, "2009-07-01"], ids=["begin of work not on file", "list begins too late"])
def test_a_list_of_posts_that_does_not_reach_back_leaves_the_start_open(began: str | None) -> None:
    posts = listed(deputy(), since="2010-01-01")
    person = cadre(posts=posts, ranks=consultant(), began_work=began)
    facts = rank_promotion_facts(person, day("2021-07-01"))
    assert (facts.since, facts.post_since, str(facts.rank_since)) == (None, None, "2021-06-01")


def test_posts_do_not_matter_for_a_rank_reached_from_below_only() -> None:
    person = cadre(posts=incomplete(), began_work=None)
    assert str(rank_promotion_facts(person, day("2021-07-01")).since) == "2020-01-01"


@pytest.mark.parametrize(
    "post",
    [deputy(None, "2021-05-31"), deputy(level=None), deputy("2019-06-01", None, ongoing=None)],
    ids=["begin", "level", "end"],
)
def test_a_post_of_which_something_is_not_on_file_leaves_the_start_open(post: PostHolding) -> None:
    person = cadre(posts=listed(post), ranks=consultant())
    assert rank_promotion_facts(person, day("2021-07-01")).since is None


def test_a_leading_post_not_known_to_lead_leaves_the_time_in_post_open() -> None:
    person = cadre(posts=listed(deputy(leading=None)), ranks=consultant())
    facts = rank_promotion_facts(person, day("2021-07-01"))
    assert (str(facts.since), facts.post_since, facts.leading_post, facts.post_level) == (
        "2019-06-01",
        None,
        None,
        None,
    )


def test_of_several_leading_posts_the_level_wanted_is_taken_and_else_the_highest() -> None:
    posts = listed(deputy(), deputy(level=PostLevel.TOWNSHIP_PRINCIPAL))
    person = cadre(posts=posts, ranks=consultant())
    at = day("2021-07-01")
    assert rank_promotion_facts(person, at, Rank.SECTION_CHIEF_1).post_level is PostLevel.TOWNSHIP_PRINCIPAL
    assert rank_promotion_facts(person, at, Rank.CONSULTANT_3).post_level is PostLevel.COUNTY_DEPUTY
    assert rank_promotion_facts(person, at, Rank.CONSULTANT_4).post_level is PostLevel.COUNTY_DEPUTY


# --- what stands in the way ---

WARNING = Sanction(measure=SanctionMeasure.WARNING, decided="2022-05-20", effect_until="2022-11-19")


def test_a_clean_list_that_reaches_back_to_the_start_of_work_is_a_clean_record() -> None:
    facts = rank_promotion_facts(cadre(), day("2022-06-01"))
    assert (facts.measure, facts.demoted, facts.under_investigation) == (False, False, False)


@pytest.mark.parametrize("sanctions", [incomplete(), listed(since="2015-01-01")], ids=["open", "too short"])
def test_an_empty_list_that_does_not_is_none(sanctions: Ledger[Any]) -> None:
    facts = rank_promotion_facts(cadre(sanctions=sanctions), day("2022-06-01"))
    assert (facts.measure, facts.clear_from, facts.demoted) == (None, None, None)
    assert rank_promotion(cadre(sanctions=sanctions), on=day("2022-06-01")).value is None


def test_a_measure_on_a_list_that_may_lack_others_leaves_its_end_open() -> None:
    facts = rank_promotion_facts(cadre(sanctions=incomplete(WARNING)), day("2022-06-01"))
    assert (facts.measure, facts.clear_from) == (True, None)


def test_the_end_that_the_decision_states_is_the_last_day_of_the_bar() -> None:
    facts = rank_promotion_facts(cadre(sanctions=listed(WARNING)), day("2022-06-01"))
    assert (facts.measure, str(facts.clear_from), facts.aftermath) == (True, "2022-11-20", None)


def test_a_measure_that_was_lifted_ends_on_that_day_and_one_without_an_end_leaves_it_open() -> None:
    lifted = Sanction(measure=SanctionMeasure.DEMERIT, decided="2015-03-01", lifted="2016-03-10")
    assert str(rank_promotion_facts(cadre(sanctions=listed(lifted)), day("2022-06-01")).clear_from) == "2016-03-10"
    endless = Sanction(measure=SanctionMeasure.ADMONITION, decided="2022-03-01")
    assert rank_promotion_facts(cadre(sanctions=listed(lifted, endless)), day("2022-06-01")).clear_from is None


def test_of_several_measures_the_last_end_counts() -> None:
    later = attrs.evolve(WARNING, effect_until="2023-02-01..2023-02-02")
    facts = rank_promotion_facts(cadre(sanctions=listed(WARNING, later)), day("2022-06-01"))
    assert str(facts.clear_from) == "2023-02-02..2023-02-03"


@pytest.mark.parametrize(
    "sanction",
    [
        attrs.evolve(WARNING, revoked="2022-05-30"),
        attrs.evolve(WARNING, decided="2022-06-02"),
        Sanction(measure=SanctionMeasure.CRITICISM, decided="2022-05-20"),
    ],
    ids=["set aside", "not decided yet", "criticism has no effect period"],
)
def test_what_is_no_bar(sanction: Sanction) -> None:
    assert rank_promotion_facts(cadre(sanctions=listed(sanction)), day("2022-06-01")).measure is False


@pytest.mark.parametrize(
    ("found", "wanted"),
    [((True, None), Aftermath.STILL_AFFECTS), ((False, False), Aftermath.NO_LONGER), ((False, None), None)],
)
def test_what_the_body_found_of_use(found: tuple[bool | None, ...], wanted: Aftermath | None) -> None:
    sanctions = listed(*(attrs.evolve(WARNING, still_affects_use=one) for one in found))
    assert rank_promotion_facts(cadre(sanctions=sanctions), day("2023-06-01")).aftermath is wanted


@pytest.mark.parametrize(
    ("decided", "wanted"),
    [("2021-05-01", True), ("2019-05-01", False), ("2020", None)],
    ids=["since", "before", "open"],
)
def test_a_demotion_is_a_ground_only_if_the_present_rank_is_older(decided: str, wanted: bool | None) -> None:
    sanctions = listed(Sanction(measure=SanctionMeasure.DEMOTION, decided=decided))
    assert rank_promotion_facts(cadre(sanctions=sanctions), day("2022-06-01")).demoted is wanted


def test_an_investigation_bars_until_it_is_closed() -> None:
    case = Investigation(since="2022-01-10", until="2022-05-31", sanctioned=False)
    person = cadre(assessments=grades((2020, C), (2021, C)), investigations=listed(case))
    assert rank_promotion(person, on=day("2022-05-31")).value is False
    assert rank_promotion(person, on=day("2022-06-01")).value is True
    assert earliest_rank_promotion(person, on=day("2022-05-31")).causes == {Status.FOR_JUDGEMENT}


def test_what_no_file_tells_stays_unknown() -> None:
    assert rank_promotion_facts(cadre(), day("2022-06-01")).not_competent is None
    assert rank_lowering_ground(cadre(assessments=grades((2020, C), (2021, C))), on=day("2022-06-01")).value is None


# --- over time ---


def test_the_facts_follow_the_file_and_then_stay_as_they_are() -> None:
    until = "2022-06-30"
    person = cadre(
        CHIEF_4,
        ranks=listed(RankHolding(rank=CHIEF_4, since="2020-01-01", ongoing=True), until=until),
        assessments=listed(
            Assessment(year=2020, grade=C, decided="2021-02-01"),
            Assessment(year=2021, grade=B, decided="2022-02-01"),
            until=until,
        ),
    )
    spans = rank_promotion_spans(person, day("2020-06-01"), day("2025-12-31"))
    assert [str(span.from_) for span in spans] == [
        "2020-06-01",
        "2021-01-01",
        "2021-02-01",
        "2022-01-01",
        "2022-02-01",
        "2023-01-01",
    ]
    assert [span.facts.uncounted_years for span in spans] == [*(Count(0), None) * 2, Count(1), Count(1)]
    assert [span.facts.basic_last_year for span in spans[-2:]] == [True, False]
    assert spans[-1].until == day("2025-12-31")


def test_spans_hold_what_the_file_says_of_each_of_their_days() -> None:
    person = cadre(
        posts=listed(deputy("2020-06", "2021-05")),
        ranks=consultant("2021-05"),
        assessments=grades((2020, A), (2021, N)),
        sanctions=listed(WARNING),
        investigations=listed(Investigation(since="2021-02", until="2021-04-15")),
    )
    spans = rank_promotion_spans(person, day("2020-01-01"), day("2023-12-31"), Rank.CONSULTANT_3)
    first, last = day("2020-01-01").toordinal(), day("2023-12-31").toordinal()
    ends = {one.toordinal() for span in spans for one in (span.from_, span.until)}
    for ordinal in sorted({*ends, *range(first, last + 1, 9)}):  # the ends of all, and days between
        at = as_date(dt.date.fromordinal(ordinal))
        (facts,) = [span.facts for span in spans if span.from_ <= at <= span.until]
        assert facts == rank_promotion_facts(person, at, Rank.CONSULTANT_3)


def test_the_first_day_rests_on_provisos() -> None:
    until = "2021-03-31"
    person = cadre(
        CHIEF_4,
        ranks=listed(RankHolding(rank=CHIEF_4, since="2020-01-01", ongoing=True), until=until),
        assessments=listed(Assessment(year=2020, grade=C), until=until),
    )
    on, horizon = day("2021-03-31"), day("2024-12-31")
    first = earliest(RANK_PROMOTION, rank_promotion_spans(person, on, horizon), True, on=on, horizon=horizon)
    assert first.certain == day("2022-01-01")
    assert {"uncounted_years", "under_investigation", "measure"} <= {fact.name for fact in first.provisos}


def test_spans_are_asked_for_in_order() -> None:
    with pytest.raises(DateError, match="end on or after"):
        rank_promotion_spans(cadre(), day("2022-01-02"), day("2022-01-01"))


def test_one_year_more_graded_excellent_would_change_the_answer() -> None:
    person = cadre(CHIEF_4, assessments=grades((2020, C)))
    facts = rank_promotion_facts(person, day("2021-07-01"))
    found = what_would_change(RANK_PROMOTION, facts, True, on=day("2021-07-01"), at_most=1)
    excellent = [one for change in found for one in change.changes if one.fact.name == "excellent"]
    assert [one.then for one in excellent] == [Count(1)]


# --- questions and words ---


def test_facts_that_state_another_target_are_refused() -> None:
    facts = RankPromotionFacts(target=CHIEF_2)
    with pytest.raises(FactsError, match="target"):
        rank_promotion(facts, on=day("2022-01-01"), target=CHIEF_3)
    assert rank_promotion(facts, on=day("2022-01-01"), target=CHIEF_2).value is None


def test_the_rule_reads_like_the_text() -> None:
    words = in_words(EARLIEST_RANK_PROMOTION, "zh").splitlines()
    assert "  - 晋升一级调研员的最低任职年限(36个月),如果拟晋升职级为一级调研员" in words
    english = in_words(RANK_PROMOTION, "en").splitlines()
    assert "    - an admonition, organisational measure or sanction with an effect period was decided" in english


def test_a_yes_names_who_decides_and_says_no_more_than_it_knows() -> None:
    answer = rank_promotion(cadre(assessments=grades((2020, C), (2021, C))), on=day("2022-06-01"))
    assert answer.value is True
    assert answer.authority is not None
    assert "may be considered" in answer.headline("en")


# --- against a plain oracle ---

RUNGS = st.sampled_from([(rung, months) for rung, months in zip(RANK_LADDER, [48, 48, 36, *[24] * 8], strict=True)])
DAYS = st.dates(dt.date(2010, 1, 1), dt.date(2030, 12, 31))


@given(RUNGS, DAYS, st.integers(0, 9), st.integers(0, 5), st.none() | DAYS)
def test_the_day_is_the_start_and_so_many_months(
    rung: tuple[Any, int], since: dt.date, excellent: int, uncounted: int, clear: dt.date | None
) -> None:
    line, months = rung
    facts = RankPromotionFacts(
        target=line.to,
        rank_held=line.rank,
        since=PartialDate.on(since),
        excellent=Count(excellent),
        excellent_first_year=False,
        uncounted_years=Count(uncounted),
        incompetent_year=False,
        basic_last_year=False,
        measure=clear is not None,
        clear_from=None if clear is None else PartialDate.on(clear),
        aftermath=Aftermath.NO_LONGER,
        under_investigation=False,
    )
    due = since + relativedelta(months=max(0, months - 6 * excellent) + 12 * uncounted)
    first = due if clear is None else max(due, clear)
    on = dt.date(2022, 6, 1)
    assert earliest_rank_promotion(facts, on=on).value == PartialDate.on(first)
    assert rank_promotion(facts, on=on).value is (first <= on)


GRADES = st.sampled_from([A, C, B, X, N, None])


@st.composite
def files(draw: st.DrawFn) -> Cadre:
    """Files of people on the rung to consultant, class 3, by post, by rank, or first one and then the other."""
    since, ranked = sorted(draw(st.dates(dt.date(2017, 1, 1), dt.date(2020, 12, 31))) for _ in range(2))
    until = draw(st.sampled_from([None, ranked - dt.timedelta(days=1), ranked + dt.timedelta(days=40)]))
    posts = (
        []
        if until is not None and until < since
        else [
            PostHolding(
                level=PostLevel.COUNTY_DEPUTY,
                leading=draw(st.sampled_from([True, True, False])),
                since=PartialDate.on(since),
                until=None if until is None else PartialDate.on(until),
                ongoing=True if until is None else None,
            )
        ]
    )
    return cadre(
        ranks=consultant(str(max(ranked, dt.date(2019, 6, 1)))),
        posts=listed(*posts),
        assessments=grades(*((year, draw(GRADES)) for year in range(2016, 2022))),
        sanctions=listed(*([attrs.evolve(WARNING, still_affects_use=False)] if draw(st.booleans()) else [])),
    )


@settings(max_examples=150)
@given(files(), st.sampled_from(["ranks", "posts", "assessments", "sanctions", "investigations"]), st.data())
def test_a_file_that_says_less_never_gives_another_answer(person: Cadre, name: str, data: st.DataObject) -> None:
    """An entry taken away together with the claim to be complete: the same answer, or none."""
    entries = getattr(person, name).entries
    kept = data.draw(st.sampled_from([entries, entries[:-1]]))
    change: Any = {name: incomplete(*kept)}
    less = attrs.evolve(person, **change)
    on = day("2022-06-01")
    for policy in (COUNTS, SEPARATE):
        whole = rank_promotion(person, on=on, target=Rank.CONSULTANT_3, policy=policy).value
        partial = rank_promotion(less, on=on, target=Rank.CONSULTANT_3, policy=policy).value
        assert partial in {whole, None}


# --- conditions, the way down, levels, and requirements ---


def finding(fact: SelectionFact, value: bool | None = True, on: str = "2022-01-10") -> SelectionFinding:
    return SelectionFinding(fact=fact, value=value, on=on)


def test_conditions_are_findings_on_file() -> None:
    found = listed(
        finding(SelectionFact.POLITICAL), finding(SelectionFact.FIRM_ABILITY), finding(SelectionFact.CONDUCT)
    )
    person = cadre(selection_findings=found)
    facts = rank_condition_facts(person, day("2022-06-01"))
    assert (facts.political, facts.ability, facts.recognised, facts.conduct) == (True, True, None, True)
    assert rank_conditions_met(person, on=day("2022-06-01")).value is None
    assert rank_conditions_met(attrs.evolve(facts, recognised=True), on=day("2022-06-01")).value is True
    assert rank_condition_facts(person, day("2022-01-09")).political is None


def test_low_recognition_denies_recognition_and_its_absence_affirms_nothing() -> None:
    low = cadre(selection_findings=listed(finding(SelectionFact.LOW_RECOGNITION)))
    not_low = cadre(selection_findings=listed(finding(SelectionFact.LOW_RECOGNITION, value=False)))
    assert rank_condition_facts(low, day("2022-06-01")).recognised is False
    assert rank_conditions_met(low, on=day("2022-06-01")).value is False
    assert rank_condition_facts(not_low, day("2022-06-01")).recognised is None


def test_what_the_organ_found_of_ability_comes_before_a_finding_for_selection() -> None:
    firm = cadre(selection_findings=listed(finding(SelectionFact.FIRM_ABILITY)))
    assert rank_condition_facts(firm, day("2022-06-01"), ability_found=False).ability is False
    wanting = cadre(selection_findings=listed(finding(SelectionFact.FIRM_ABILITY, value=False)))
    assert rank_condition_facts(wanting, day("2022-06-01")).ability is None


def test_an_incompetent_year_leads_one_rank_down_and_names_the_remedy() -> None:
    person = cadre(CHIEF_2, assessments=grades((2020, C), (2021, X)))
    on = day("2022-06-01")
    ground = rank_lowering_ground(person, on=on)
    assert ground.value is True
    assert ground.authority is not None
    assert ground.authority.remedy == GRADE_APPEAL
    known = attrs.evolve(ground.facts, demoted=False, other_lowering=False)
    after = rank_after_lowering(known, on=on)
    assert (after.value, after.authority) == (CHIEF_3, ground.authority)


def test_levels_rise_with_the_rank_but_not_with_class_one_and_three() -> None:
    on = day("2022-06-01")

    def after(rank: Rank, level: int) -> Any:
        return level_on_rank_promotion(RankLevelFacts(rank=rank, level=Count(level)), on=on).value

    for rank in list(Rank)[:-1]:  # nobody is promoted to the lowest
        low, high = (int(end.values[0].value.amount) for end in LEVEL_RANGES[rank])  # type: ignore[union-attr]
        assert after(rank, 27) == Count(low)
        inside = after(rank, low)
        assert inside == Count(low if rank in NO_LEVEL_GAINED else low - 1)
        assert rank_level_fits(RankLevelFacts(rank=rank, level=Count(high)), on=on).value is True


def test_each_requirement_stands_alone_with_its_earliest_day() -> None:
    person = cadre(CHIEF_4, "2021-01-01", assessments=grades((2021, C), (2022, C)), sanctions=listed(WARNING))
    on = day("2022-06-01")
    found = rank_requirements(person, on=on)
    assert [one.determination.rule.name for one in found] == [
        "rank.promotion.conditions_met",
        "rank.promotion.fits",
        "rank.promotion.service_met",
        "rank.promotion.grades_suffice",
        "rank.promotion.not_barred",
    ]
    assert not any(one.generally for one in found)
    assert [one.met for one in found] == [None, True, False, True, False]
    assert str(found[2].earliest) == "2023-01-01"
    assert found[0].earliest is None


def test_two_ranks_up_is_a_requirement_that_is_not_met() -> None:
    person = cadre(CHIEF_4, assessments=grades((2020, C), (2021, C)))
    found = rank_requirements(person, CHIEF_2, on=day("2022-06-01"))
    assert found[1].met is False
    assert found[1].earliest is None


# --- bad input ---


def test_a_rank_that_is_not_on_the_ladder() -> None:
    wrong: Any = "consultant_5"
    for asked in (rank_promotion, earliest_rank_promotion):
        with pytest.raises(FactsError, match=r"RankPromotionFacts\.target: a Rank or None"):
            asked(cadre(), on=day("2022-06-01"), target=wrong)
    with pytest.raises(FactsError, match="Rank"):
        rank_requirements(cadre(), wrong, on=day("2022-06-01"))
    with pytest.raises(FactsError, match="level"):
        RankLevelFacts(level=19)  # type: ignore[arg-type]


def test_a_start_known_to_the_month_gives_a_month() -> None:
    person = cadre(CHIEF_4, "2020-03", assessments=grades((2020, C), (2021, C)))
    assert str(earliest_rank_promotion(person, on=day("2022-02-01")).value) == "2022-03"
    assert rank_promotion(person, on=day("2022-02-28")).value is False
    assert rank_promotion(person, on=day("2022-03-15")).value is None
    assert rank_promotion(person, on=day("2022-03-31")).value is True
    (service,) = [
        one
        for one in rank_requirements(person, on=day("2022-02-01"))
        if one.determination.rule.name == "rank.promotion.service_met"
    ]
    assert str(service.earliest) == "2022-03"
