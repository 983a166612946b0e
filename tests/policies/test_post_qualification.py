"""Qualification from the file: time added up, posts counted, what is missing, earliest days, and bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Evidence
from cadre_policy.measures import Count, Months, PartialDate
from cadre_policy.policies import requirement
from cadre_policy.policies.post_qualification import (
    PostQualificationFacts,
    SpecialTaskFacts,
    Standing,
    post_qualification,
    post_qualification_facts,
    post_qualification_spans,
    post_requirements,
    special_task_counts,
)
from cadre_policy.policies.post_qualification.levels import level_below, skipped
from cadre_policy.records import (
    Affiliation,
    Cadre,
    EducationLevel,
    Interruption,
    Party,
    Posting,
    PostingKind,
    PostLevel,
    Rank,
    RankHolding,
    SelectionFact,
    SelectionFinding,
)
from cadre_policy.rules import YUNNAN, Status

from .selection_files import FOUND, TOWNSHIP_HEAD, complete, file, findings, post

COUNTY_DEPUTY = PostLevel.COUNTY_DEPUTY
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
D2018, D2019 = dt.date(2018, 6, 1), dt.date(2019, 4, 1)


def facts(cadre: Cadre, on: dt.date, target: PostLevel = COUNTY_DEPUTY, **more: Any) -> PostQualificationFacts:
    return post_qualification_facts(cadre, target, on, **more)


def by_name(cadre: Cadre, target: PostLevel, on: dt.date, **more: Any) -> dict[str, requirement.Requirement]:
    found = post_requirements(cadre, target, on=on, committee_post=False, **more)
    return {one.determination.rule.name.rpartition(".")[2]: one for one in found}


# --- the worked examples from files ---


def test_three_years_and_a_month_as_township_principal() -> None:
    """C1: by default item 1 of 2019 is recalled; accepted, only training is left to be made good."""
    asked = post_qualification(file(), COUNTY_DEPUTY, on=D2019, committee_post=False)
    assert asked.standing is None
    assert asked.status is Status.UNCONFIRMED
    assert asked.provisional is Standing.WITHIN_A_YEAR
    trusted = post_qualification(file(), COUNTY_DEPUTY, on=D2019, committee_post=False, policy=TRUSTING)
    assert trusted.standing is Standing.WITHIN_A_YEAR
    assert trusted.provisional is None


def test_one_year_at_the_grassroots() -> None:
    """C2: an exceptional promotion, which "generally" in item 2 does not cure."""
    from cadre_policy.records import ServicePeriod

    little = complete(
        ServicePeriod(since="2010-03-15", until="2011-03-14", grassroots=True),
        ServicePeriod(since="2011-03-15", ongoing=True, grassroots=False),
    )
    asked = post_qualification(file(service=little), COUNTY_DEPUTY, on=D2019, committee_post=False, policy=TRUSTING)
    assert asked.standing is Standing.EXCEPTIONAL_ONLY
    assert facts(file(service=little), D2019).grassroots_months == Months(12)


def test_rank_non_leading_and_leading_posts_are_added_since_2019() -> None:
    """C9: two years and a month on the deputy layer; by the text of 2014 ten months."""
    cadre = file(
        posts=complete(
            *TOWNSHIP_HEAD[:3],
            post(COUNTY_DEPUTY, "2018-06-01", "2019-05-31", leading=False),
            post(COUNTY_DEPUTY, "2019-09-01"),
        ),
        ranks=complete(RankHolding(rank=Rank.CONSULTANT_4, since="2019-06-01", until="2019-08-31")),
    )
    found = facts(cadre, dt.date(2020, 7, 1), PostLevel.COUNTY_PRINCIPAL)
    assert found.layer_since == PartialDate.parse("2018-06-01")
    assert found.post_since == PartialDate.parse("2019-09-01")
    asked = by_name(cadre, PostLevel.COUNTY_PRINCIPAL, dt.date(2020, 7, 1))
    assert asked["years_met"].met is True


def test_one_post_at_the_next_lower_level_leaves_it_to_the_committee() -> None:
    """C10."""
    one = complete(*TOWNSHIP_HEAD[:2], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01"))
    asked = by_name(file(posts=one), COUNTY_DEPUTY, D2019)
    assert asked["lower_posts_met"].met is False
    assert asked["lower_posts_met"].generally
    assert "一般" in asked["lower_posts_met"].say("zh")
    whole = post_qualification(file(posts=one), COUNTY_DEPUTY, on=D2019, committee_post=False, policy=TRUSTING)
    assert whole.standing is Standing.COMMITTEE_DECIDES


def test_too_few_years_of_service_are_an_exceptional_case() -> None:
    """C11: four years and six months, by the text of 2014."""
    cadre = file(began_work="2013-12-01", posts=complete(post(PostLevel.TOWNSHIP_PRINCIPAL, "2015-05-01")))
    whole = post_qualification(cadre, COUNTY_DEPUTY, on=D2018, committee_post=False)
    assert whole.standing is Standing.EXCEPTIONAL_ONLY


@pytest.mark.parametrize(("until", "number"), [("2020-09-15", 2), ("2020-08-15", 1)])
def test_a_special_task_of_half_a_year_counts_as_a_post(until: str, number: int) -> None:
    """C12."""
    one = complete(*TOWNSHIP_HEAD[:2], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01"))
    task = Posting(kind=PostingKind.SPECIAL_TASK, since="2020-03-01", until=until)
    found = facts(file(posts=one, postings=complete(task)), dt.date(2020, 12, 1))
    assert found.lower_layer_posts == Count(number)
    assert found.further_lower_layer_posts is False
    assert special_task_counts(task, on=dt.date(2020, 12, 1)).value is (number == 2)
    assert special_task_counts(SpecialTaskFacts(since="2020-03-01"), on=D2019).value is None


def test_a_rank_beside_a_post_is_not_counted_and_stays_open() -> None:
    one = complete(*TOWNSHIP_HEAD[:2], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01"))
    beside = file(posts=one, ranks=complete(RankHolding(rank=Rank.SECTION_CHIEF_1, since="2019-07-01", ongoing=True)))
    found = facts(beside, dt.date(2020, 12, 1))
    assert (found.lower_layer_posts, found.further_lower_layer_posts) == (Count(1), None)
    after = file(
        posts=complete(*TOWNSHIP_HEAD[:2], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01", "2019-12-31")),
        ranks=complete(RankHolding(rank=Rank.SECTION_CHIEF_1, since="2020-01-01", ongoing=True)),
    )
    found = facts(after, dt.date(2020, 12, 1))
    assert (found.lower_layer_posts, found.further_lower_layer_posts) == (Count(2), False)


def test_two_levels_up_are_never_reached() -> None:
    asked = post_qualification(file(), PostLevel.BUREAU_DEPUTY, on=D2018, committee_post=False)
    assert facts(file(), D2018, PostLevel.BUREAU_DEPUTY).levels_skipped == Count(2)
    assert asked.standing is Standing.NEVER


def test_a_post_no_higher_is_no_promotion() -> None:
    assert post_qualification(file(), PostLevel.TOWNSHIP_PRINCIPAL, on=D2018).standing is Standing.NO_PROMOTION


def test_township_posts_have_years_alone() -> None:
    deputy = file(posts=complete(*TOWNSHIP_HEAD[:1], post(PostLevel.TOWNSHIP_DEPUTY, "2019-07-01")))
    asked = by_name(deputy, PostLevel.TOWNSHIP_PRINCIPAL, dt.date(2020, 7, 1))
    assert list(asked) == ["basic_conditions_met", "levels_allowed", "years_met"]
    assert asked["years_met"].met is False
    assert asked["years_met"].earliest == PartialDate.parse("2021-07-01")
    whole = post_qualification(deputy, PostLevel.TOWNSHIP_PRINCIPAL, on=dt.date(2020, 7, 1))
    assert whole.standing is Standing.NOT_MET


# --- earliest days ---


def test_the_earliest_day_of_each_requirement() -> None:
    asked = by_name(file(), COUNTY_DEPUTY, D2018)
    assert asked["years_met"].earliest == PartialDate.parse("2019-03-01")
    assert asked["work_years_met"].earliest == PartialDate.on(D2018)
    assert "not before 2019-03-01" in asked["years_met"].say("en")
    assert "最早2019-03-01" in asked["years_met"].say("zh")


def test_a_start_known_to_the_month_gives_a_span_and_no_guess() -> None:
    roughly = complete(*TOWNSHIP_HEAD[:1], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03"))
    asked = by_name(file(posts=roughly), COUNTY_DEPUTY, D2018)
    assert asked["years_met"].earliest == PartialDate.between(dt.date(2019, 3, 1), dt.date(2019, 3, 31))
    asked = by_name(file(posts=roughly), COUNTY_DEPUTY, dt.date(2019, 3, 2))
    assert asked["years_met"].met is None


def test_a_requirement_that_time_does_not_bring_has_no_earliest_day() -> None:
    asked = by_name(
        file(highest_education=EducationLevel.VOCATIONAL), COUNTY_DEPUTY, D2018, horizon=dt.date(2019, 3, 1)
    )
    assert asked["education_met"].met is False
    assert asked["education_met"].earliest is None


def test_a_finding_still_to_come_is_seen_in_the_spans() -> None:
    cadre = file(selection_findings=findings(*FOUND, on="2018-09-01"))
    spans = post_qualification_spans(cadre, COUNTY_DEPUTY, D2018, dt.date(2018, 12, 31))
    assert [span.facts.healthy for span in spans][:1] == [None]
    assert spans[-1].facts.healthy is True


def test_spans_say_what_the_facts_of_each_day_say() -> None:
    first, last = dt.date(2017, 12, 1), dt.date(2018, 6, 1)
    for span in post_qualification_spans(file(), COUNTY_DEPUTY, first, last):
        for day in (span.from_, span.until):
            assert post_qualification_facts(file(), COUNTY_DEPUTY, day) == span.facts, day


# --- bad and partial files ---


def test_posts_that_overlap_count_once() -> None:
    twice = complete(
        *TOWNSHIP_HEAD[:1],
        post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01", "2018-02-28"),
        post(PostLevel.TOWNSHIP_PRINCIPAL, "2017-01-01"),
    )
    found = facts(file(posts=twice), D2018)
    assert found.post_since == PartialDate.parse("2016-03-01")
    assert found.lower_posts == Count(2)


def test_a_break_moves_the_start_on() -> None:
    broken = complete(
        *TOWNSHIP_HEAD[:1],
        post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01", "2016-12-31"),
        post(PostLevel.TOWNSHIP_PRINCIPAL, "2017-03-02"),
    )
    assert facts(file(posts=broken), D2018).post_since == PartialDate.parse("2016-04-30")


def test_time_that_has_ended_is_told_in_months() -> None:
    ended = complete(
        *TOWNSHIP_HEAD[:1],
        post(PostLevel.TOWNSHIP_PRINCIPAL, "2014-03-01", "2017-02-28"),
        post(PostLevel.TOWNSHIP_DEPUTY, "2017-03-01"),
    )
    found = facts(file(posts=ended), D2018)
    assert (found.post_ongoing, found.post_months) == (False, Months(36))
    assert by_name(file(posts=ended), COUNTY_DEPUTY, D2018)["years_met"].met is True


def test_a_list_that_does_not_reach_back_keeps_what_is_enough() -> None:
    from cadre_policy.records import Ledger

    late = Ledger(
        entries=(post(PostLevel.TOWNSHIP_PRINCIPAL, "2015-03-01"),),
        complete_from="2015-01-01",
        complete_until="2021-12-31",
    )
    assert by_name(file(posts=late), COUNTY_DEPUTY, D2018)["years_met"].met is True
    short = Ledger(
        entries=(post(PostLevel.TOWNSHIP_PRINCIPAL, "2017-03-01"),),
        complete_from="2015-01-01",
        complete_until="2021-12-31",
    )
    asked = by_name(file(posts=short), COUNTY_DEPUTY, D2018)["years_met"]
    assert asked.met is None
    assert "post_since" in {one.fact.name for one in asked.determination.missing}


def test_nothing_on_file_is_asked_for_and_never_a_no() -> None:
    asked = post_qualification(Cadre(id="c-000"), COUNTY_DEPUTY, on=D2018)
    assert asked.standing is None
    assert all(one.met is None for one in asked.requirements)
    assert "Qualification" in repr(asked)
    assert "c-000" not in asked.explain("en")


def test_posts_without_level_or_end_leave_time_open() -> None:
    nameless = complete(*TOWNSHIP_HEAD[:1], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01"))
    from cadre_policy.records import PostHolding

    unclear = complete(*nameless.entries, PostHolding(since="2012-01-01", until="2012-12-31"))
    assert facts(file(posts=unclear), D2018).further_lower_posts is None
    endless = complete(PostHolding(since="2016-03-01", level=PostLevel.TOWNSHIP_PRINCIPAL, leading=True))
    assert facts(file(posts=endless), D2018).post_since is None


def test_interruptions_move_the_start_of_service() -> None:
    gap = Interruption(since="2012-01-01", until="2012-12-31", counts=False)
    assert facts(file(interruptions=complete(gap)), D2018).work_since == PartialDate.parse("2011-03-16")


def test_time_in_a_rank_above_the_level_is_told() -> None:
    cadre = file(ranks=complete(RankHolding(rank=Rank.CONSULTANT_4, since="2020-01-01", ongoing=True)))
    assert facts(cadre, dt.date(2020, 6, 1)).higher_layer is True
    assert facts(file(), dt.date(2020, 6, 1)).higher_layer is False


def test_a_grassroots_note_without_days() -> None:
    cadre = file(service=complete(), grassroots_two_years=True)
    assert facts(cadre, D2018).grassroots_dated is False
    assert by_name(cadre, COUNTY_DEPUTY, D2018)["grassroots_met"].met is True


def test_party_membership_is_asked_of_committee_members_alone() -> None:
    cadre = file(affiliations=(Affiliation(party=Party.CPC, joined="2012-07-01"),))
    asked = post_qualification(cadre, COUNTY_DEPUTY, on=D2018, committee_post=True)
    assert asked.requirements[-1].determination.provisional is True
    names = [one.determination.rule.name for one in asked.requirements]
    without = post_qualification(cadre, COUNTY_DEPUTY, on=D2018, committee_post=False)
    assert set(names) - {one.determination.rule.name for one in without.requirements} == {
        "post.qualification.party_years_met"
    }


def test_findings_that_contradict_or_are_withdrawn_decide_nothing() -> None:
    healthy = SelectionFact.HEALTHY
    both = complete(
        SelectionFinding(fact=healthy, value=True, on="2018-01-10"),
        SelectionFinding(fact=healthy, value=False, on="2018-02-10"),
    )
    assert facts(file(selection_findings=both), D2018).healthy is None
    gone = complete(SelectionFinding(fact=healthy, value=True, on="2018-01-10", withdrawn=True))
    assert facts(file(selection_findings=gone), D2018).healthy is None
    roughly = complete(SelectionFinding(fact=healthy, value=True, on="2018-06"))
    assert facts(file(selection_findings=roughly), D2018).healthy is None
    undated = complete(SelectionFinding(fact=healthy, value=True))
    assert facts(file(selection_findings=undated), D2018).healthy is True


@pytest.mark.parametrize("target", [PostLevel.STAFF, PostLevel.CLERK])
def test_a_level_that_does_not_lead_is_refused(target: PostLevel) -> None:
    with pytest.raises(FactsError, match="target: the level of a leading post is wanted"):
        post_qualification(file(), target, on=D2018)


def test_other_bad_input() -> None:
    with pytest.raises(FactsError, match="target: with a personnel file"):
        post_qualification(file(), on=D2018)
    with pytest.raises(FactsError, match="target: the facts already state"):
        post_qualification(PostQualificationFacts(target=COUNTY_DEPUTY), PostLevel.BUREAU_DEPUTY, on=D2018)
    with pytest.raises(DateError, match="datetime"):
        post_qualification(file(), COUNTY_DEPUTY, on=dt.datetime(2018, 6, 1))
    with pytest.raises(DateError):
        post_requirements(file(), COUNTY_DEPUTY, on=D2018, horizon=dt.date(2017, 1, 1))


def test_levels() -> None:
    assert level_below(COUNTY_DEPUTY) is PostLevel.TOWNSHIP_PRINCIPAL
    assert level_below(PostLevel.CLERK) is None
    assert skipped(PostLevel.TOWNSHIP_DEPUTY, COUNTY_DEPUTY) == 1
    assert skipped(PostLevel.TOWNSHIP_PRINCIPAL, COUNTY_DEPUTY) == 0
    assert skipped(COUNTY_DEPUTY, PostLevel.TOWNSHIP_DEPUTY) == 0
