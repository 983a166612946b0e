"""Eligibility from files: every requirement with its way out, its day, its facts, who decides, and bad input."""

import datetime as dt
import json
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError, UnknownNameError
from cadre_policy.interop.prospects import eligibility_to_json
from cadre_policy.law import Evidence
from cadre_policy.policies.eligibility import Eligibility, HowMet, Prospect, eligibility, target_named
from cadre_policy.records import (
    Assessment,
    Cadre,
    Grade,
    Investigation,
    Ledger,
    PostLevel,
    Rank,
    RankHolding,
    SelectionFact,
    SelectionFinding,
    ServicePeriod,
)
from cadre_policy.rules import YUNNAN, Status

from .selection_files import FOUND, TOWNSHIP_HEAD, complete, file, findings, post

DEPUTY, PRINCIPAL = PostLevel.COUNTY_DEPUTY, PostLevel.COUNTY_PRINCIPAL
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
D2019 = dt.date(2019, 4, 1)
AGAINST = (
    SelectionFact.POLITICAL_INDISCIPLINE,
    SelectionFact.LOW_RECOGNITION,
    SelectionFact.CANVASSING,
    SelectionFact.OTHER_OBSTACLE,
)


def found(**points: bool) -> Ledger[SelectionFinding]:
    """The findings that let nothing open, as of 2018; *points* adds to them or changes them."""
    told = {fact.value: True for fact in (*FOUND, SelectionFact.POLITICAL)} | {fact.value: False for fact in AGAINST}
    return complete(
        *(
            SelectionFinding(fact=SelectionFact(name), value=value, on="2018-01-10")
            for name, value in (told | points).items()
        )
    )


def head(**given: Any) -> Cadre:
    """The township head of C1, of whom bodies found what is asked."""
    clear: dict[str, Any] = {
        "selection_findings": found(),
        "investigations": complete(),
        "sanctions": complete(),
        "assessments": complete(*(Assessment(year=year, grade=Grade.COMPETENT) for year in range(2010, 2021))),
    }
    return file(**clear | given)


def asked(cadre: Cadre, target: Any = DEPUTY, on: dt.date = D2019, **more: Any) -> Eligibility:
    terms: dict[str, Any] = {"committee_post": False, "special_post": True, "policy": TRUSTING}
    return eligibility(cadre, target, on=on, **terms | more)


def by_name(answer: Eligibility) -> dict[str, Prospect]:
    return {one.rule.name.rpartition(".")[2]: one for one in answer.prospects}


# --- the political standard, and the ways out ---


def test_the_political_standard_comes_first() -> None:
    for target in (DEPUTY, Rank.SECTION_CHIEF_1):
        assert asked(head(), target).prospects[0].rule.name == "selection.standard.political"


def test_who_meets_everything_may_be_considered() -> None:
    """C1: three years and a month as township principal, nine at work, four in a township, two posts."""
    answer = asked(head())
    assert answer.value is True
    assert answer.outlook.certain == D2019


def test_without_it_nothing_else_helps() -> None:
    answer = asked(head(selection_findings=found(political=False)))
    assert answer.value is False
    assert answer.prospects[0].how is HowMet.NOT_MET


def test_what_is_asked_firmly_needs_consent_from_above() -> None:
    """C2: a year at the grassroots."""
    short = complete(
        ServicePeriod(since="2010-03-15", until="2011-03-14", grassroots=True),
        ServicePeriod(since="2011-03-15", ongoing=True, grassroots=False),
    )
    answer = asked(head(service=short))
    assert by_name(answer)["grassroots_met"].how is HowMet.NEEDS_APPROVAL
    assert answer.status is Status.FOR_JUDGEMENT
    assert answer.exceptional is not None


def test_what_is_asked_generally_the_committee_decides() -> None:
    """C10: one post at the lower level."""
    answer = asked(head(posts=complete(TOWNSHIP_HEAD[0], post(PostLevel.TOWNSHIP_PRINCIPAL, "2014-03-01"))))
    assert by_name(answer)["lower_posts_met"].how is HowMet.COMMITTEE_DECIDES
    assert answer.status is Status.FOR_JUDGEMENT
    assert answer.exceptional is None
    assert "the committee itself decides" in answer.explain("en")
    assert "一般" in answer.explain("zh")


def test_training_may_follow_within_a_year_and_does_not_decide() -> None:
    answer = asked(head())
    assert by_name(answer)["training_met"].how is HowMet.WITHIN_A_YEAR
    assert answer.value is True


def test_two_levels_up_is_never_open() -> None:
    answer = asked(head(), PostLevel.BUREAU_DEPUTY)
    assert answer.value is False
    assert by_name(answer)["levels_allowed"].how is HowMet.NOT_MET


def test_one_level_skipped_is_told_as_a_requirement_of_its_own() -> None:
    assert by_name(asked(head(), PRINCIPAL))["no_level_skipped"].how is HowMet.NEEDS_APPROVAL


def test_a_post_no_higher_is_no_promotion() -> None:
    answer = asked(head(), PostLevel.TOWNSHIP_DEPUTY)
    assert by_name(answer)["above_held"].how is HowMet.NOT_MET
    assert answer.value is False


# --- days ---


def test_the_earliest_day_of_each_and_of_the_whole() -> None:
    """Three years as township principal, from 2016-03-01, are complete on 2019-03-01."""
    answer = asked(head(), on=dt.date(2018, 6, 1), horizon=dt.date(2022, 1, 1))
    years = by_name(answer)["years_met"]
    assert str(years.outlook.certain) == "2019-03-01"
    assert years.outlook.provisos != ()
    text = years.say("en")
    assert "not before 2019-03-01" in text
    assert "provided that" in text
    assert (
        str(answer.outlook.certain) == "2019-03-03"
    )  # the text of 2019 knows special posts; until then emigration is asked of all


def test_no_day_is_told_of_what_is_met_and_none_of_findings_to_come() -> None:
    answer = asked(head(selection_findings=findings(*FOUND)))
    assert "not before" not in by_name(answer)["levels_allowed"].say("en")
    assert answer.prospects[0].say("en") == "the political standard is met: not known (facts are missing)"


def test_a_start_known_to_the_month_gives_a_span() -> None:
    posts = complete(TOWNSHIP_HEAD[0], TOWNSHIP_HEAD[1], post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03"))
    years = by_name(asked(head(posts=posts), on=dt.date(2018, 6, 1)))["years_met"].requirement.earliest
    assert years is not None
    assert (str(years.first_day), str(years.last_day)) == ("2019-03-01", "2019-03-31")


# --- evidence and what would change it ---


def test_each_requirement_tells_its_facts_and_where_they_are_from() -> None:
    answer = by_name(asked(head()))
    (political,) = answer["political"].evidence
    assert political.source.en == "a finding of the competent body"
    sources = {used.fact.name: used.source.en for used in answer["years_met"].evidence}
    assert sources["target"] == "the question"
    assert sources["layer_since"] == "the personnel file"


def test_what_would_have_it_met_is_told_where_it_is_not() -> None:
    answer = by_name(asked(head(), PostLevel.BUREAU_DEPUTY))
    assert answer["above_held"].changes() == ()
    assert [change.changes[0].fact.name for change in answer["levels_allowed"].changes()] == ["levels_skipped"]


def test_recalled_figures_are_told_apart() -> None:
    """Item 1 of 2019 is recalled only."""
    answer = asked(head(), policy=YUNNAN)
    assert by_name(answer)["work_years_met"].requirement.determination.status is Status.UNCONFIRMED
    assert answer.value is None
    assert answer.recalled == asked(head()).value


def test_who_decides_and_what_can_be_done_stand_with_the_answer() -> None:
    for target in (DEPUTY, Rank.SECTION_CHIEF_1):
        answer = asked(head(), target)
        assert answer.authority is not None
        assert answer.authority.remedy is not None
        assert answer.authority.remedy.zh in answer.explain("zh")


# --- ranks ---

RANKED: dict[str, Any] = {
    "ranks": complete(RankHolding(rank=Rank.SECTION_CHIEF_2, since="2019-06-01", ongoing=True)),
    "posts": complete(post(PostLevel.STAFF, "2010-03-15", leading=False)),
    "assessments": complete(*(Assessment(year=year, grade=Grade.COMPETENT) for year in range(2010, 2021))),
    "sanctions": complete(),
    "investigations": complete(),
}


def test_a_rank_waits_for_its_service() -> None:
    answer = asked(file(**RANKED, selection_findings=found()), Rank.SECTION_CHIEF_1, dt.date(2021, 5, 31))
    service = by_name(answer)["service_met"]
    assert (service.how, str(service.outlook.certain)) == (HowMet.NOT_MET, "2021-06-01")
    assert answer.value is False


def test_a_rank_two_steps_up_is_not_open() -> None:
    answer = asked(file(**RANKED, selection_findings=found()), Rank.CONSULTANT_4, dt.date(2021, 7, 1))
    assert answer.value is False


def test_an_investigation_bars_a_rank() -> None:
    barred = RANKED | {"investigations": complete(Investigation(since="2021-06-10", ongoing=True))}
    answer = asked(file(**barred, selection_findings=found()), Rank.SECTION_CHIEF_1, dt.date(2021, 7, 1))
    assert answer.prospects[-1].how is HowMet.NOT_MET
    assert answer.value is False


# --- out ---


def test_as_json_and_in_a_notebook() -> None:
    answer = asked(head())
    table = json.loads(eligibility_to_json(answer))
    assert table["target"] == "county_deputy"
    assert [one["rule"] for one in table["requirements"]] == [one.rule.name for one in answer.prospects]
    assert table["whole"]["rule"] == "eligibility.post"
    for language in ("zh", "en"):
        page = answer._repr_html_(language)
        assert page.startswith(f'<div class="cadre-policy" lang="{language}">')
    assert "2016" not in repr(answer)
    assert "2016" not in repr(answer.prospects)


def test_no_word_of_it_is_a_score() -> None:
    text = asked(head()).explain("en") + asked(head()).explain("zh")
    assert not any(word in text for word in ("score", "points", "分值", "得分"))


# --- bad input ---


def test_targets_are_found_by_name() -> None:
    assert target_named("county_deputy") is DEPUTY
    assert target_named("section_chief_1") is Rank.SECTION_CHIEF_1
    with pytest.raises(UnknownNameError, match="did you mean county_deputy"):
        target_named("county_deputi")
    with pytest.raises(FactsError, match="leading post is wanted"):
        target_named("clerk")


def test_what_cannot_be_aimed_at_is_refused() -> None:
    with pytest.raises(FactsError, match="target: a PostLevel or a Rank is wanted"):
        asked(head(), "county_deputy")
    with pytest.raises(FactsError, match="leading post is wanted"):
        asked(head(), PostLevel.STAFF)


def test_a_horizon_before_the_day_is_refused() -> None:
    with pytest.raises(DateError, match="horizon: 2019-03-31 comes before the day asked about, 2019-04-01"):
        asked(head(), horizon=dt.date(2019, 3, 31))
