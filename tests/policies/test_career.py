"""The career timeline: each entry is a change, by day, with reasons; steps, bars, drawing, and bad input."""

import datetime as dt
import json
import xml.etree.ElementTree as ET
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError
from cadre_policy.interop.prospects import career_to_json
from cadre_policy.policies.annual_leave import STEP_DAYS
from cadre_policy.policies.eligibility import CareerKind, CareerTimeline, career_timeline, eligibility
from cadre_policy.policies.sanction_effects import SANCTION_PERIOD_COUNTED
from cadre_policy.records import (
    AdjustmentCase,
    Assessment,
    AssessmentSystem,
    Cadre,
    Grade,
    Ledger,
    PostLevel,
    Rank,
    RankHolding,
    Sanction,
    SanctionMeasure,
    StaffKind,
)
from cadre_policy.rules import YUNNAN

from .selection_files import file, post

ON = dt.date(2020, 6, 1)


def listed(*entries: Any) -> Ledger[Any]:
    return Ledger(entries=entries, complete_from="2010-03-15", complete_until="2022-06-01")


def clerk(**more: Any) -> Cadre:
    """Section chief class 2 from 2019-06-01, without a leading post."""
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "posts": listed(post(PostLevel.STAFF, "2010-03-15", leading=False)),
        "ranks": listed(RankHolding(rank=Rank.SECTION_CHIEF_2, since="2019-06-01", ongoing=True)),
        "assessments": Ledger(
            entries=tuple(
                Assessment(year=year, system=AssessmentSystem.CIVIL_SERVANT, grade=Grade.COMPETENT)
                for year in range(2010, 2022)
            ),
            complete_from="2010-01-01",
            complete_until="2021-12-31",
        ),
        "sanctions": listed(),
        "investigations": listed(),
        "interruptions": listed(),
    }
    return file(**given | more)


def dates(found: CareerTimeline, kind: CareerKind) -> list[str]:
    return [str(one.date) for one in found.of(kind)]


def test_entries_are_by_day_and_told_once() -> None:
    found = career_timeline(clerk(), on=ON)
    days = [one.date for one in found.entries]
    assert days == sorted(days)
    assert len({(one.date, one.say("en")) for one in found.entries}) == len(found.entries)
    assert found.targets == (Rank.SECTION_CHIEF_1,)


def test_the_service_for_the_next_rank_has_its_day() -> None:
    found = career_timeline(clerk(), on=ON)
    (service,) = [one for one in found.entries if one.after.rule.name == "rank.promotion.service_met"]
    assert str(service.date) == "2021-06-01"
    assert (service.before.value, service.after.value) == (False, True)
    assert "Rank Provisions (2019) art. 18" in service.say("en")
    assert "职级" in service.say("zh")


def test_a_step_of_leave_has_its_day() -> None:
    """Twenty years from 2010-03-15; by the measures from the month after."""
    found = career_timeline(clerk(), on=ON, horizon=dt.date(2031, 1, 1), targets=())
    (step,) = [one for one in found.entries if one.after.rule is STEP_DAYS]
    assert str(step.date) == "2030-04-01"


def test_a_bar_ends_the_day_after_its_last_day() -> None:
    """A warning has effect for six months."""
    warned = listed(Sanction(measure=SanctionMeasure.WARNING, decided="2020-05-11", effective="2020-05-11"))
    found = career_timeline(clerk(sanctions=warned), on=ON)
    assert dates(found, CareerKind.BAR) != []
    for one in found.of(CareerKind.BAR):
        assert dt.date(2020, 11, 10) <= one.date <= dt.date(2020, 11, 12)


def test_a_removal_as_unfit_bars_for_a_year() -> None:
    """Relieved on 2023-03-01: no promotion before 2024-03-01 (Selection Regulation of 2019)."""
    case = AdjustmentCase(
        id="a-1", decided=True, decided_on="2023-03-01", measure=SanctionMeasure.RELIEF, leading_cadre=True
    )
    eve = YUNNAN.with_(readings={SANCTION_PERIOD_COUNTED: "eve"})
    found = career_timeline(clerk(adjustments=listed(case)), on=dt.date(2023, 6, 1), policy=eve)
    (bar,) = found.of(CareerKind.BAR)
    assert (str(bar.date), bar.before.value, bar.after.value) == ("2024-03-01", True, False)
    assert bar.say("en").startswith("a-1: ")


def test_the_next_salary_step_says_what_it_assumes() -> None:
    """One year competent since the step of 2021-01-01, two with 2022; five since the level with 2025."""
    found = career_timeline(clerk(step_since="2021-01-01", level_since="2021-01-01"), on=dt.date(2022, 6, 1))
    step, level = found.of(CareerKind.PAY)
    assert (str(step.date), str(level.date)) == ("2023-01-01", "2026-01-01")
    assert "provided that each year until then is graded competent (qualified)" in step.say("en")
    assert "为前提" in level.say("zh")


def test_of_institution_staff_the_assumed_grade_is_one_that_they_have() -> None:
    """A year basically qualified brings no salary grade; the next one that is qualified does (2023 text, arts. 28 and 29)."""
    graded = Ledger(
        entries=(Assessment(year=2023, system=AssessmentSystem.INSTITUTION, grade=Grade.BASICALLY_QUALIFIED),),
        complete_from="2023-01-01",
        complete_until="2023-12-31",
    )
    staff = clerk(staff_kind=StaffKind.INSTITUTION_MANAGEMENT, assessments=graded, sanctions=listed(), ranks=listed())
    longer = Ledger[Sanction](complete_from="2010-03-15", complete_until="2024-06-01")
    found = career_timeline(attrs.evolve(staff, sanctions=longer), on=dt.date(2024, 6, 1))
    (step,) = found.of(CareerKind.PAY)
    assert str(step.date) == "2025-01-01"


def test_a_list_that_ended_before_the_day_is_not_told_on() -> None:
    old: Ledger[Any] = Ledger(entries=(), complete_from="2010-03-15", complete_until="2015-01-01")
    found = career_timeline(clerk(sanctions=old, step_since="2021-01-01"), on=dt.date(2022, 6, 1))
    assert found.of(CareerKind.PAY) == ()


def test_nothing_that_is_open_before_and_after_is_told() -> None:
    found = career_timeline(Cadre(id="c-1"), on=ON)
    assert all(one.before.determined or one.after.determined for one in found.entries)


START = st.dates(dt.date(2012, 1, 1), dt.date(2020, 5, 1))


@settings(deadline=None, max_examples=15)
@given(start=START, ranked=st.dates(dt.date(2019, 6, 1), dt.date(2020, 5, 1)))
def test_the_answer_of_the_day_before_is_another(start: dt.date, ranked: dt.date) -> None:
    """Asked anew on either side of each change of eligibility, the requirement answers differently."""
    cadre = clerk(
        began_work=start,
        ranks=listed(RankHolding(rank=Rank.SECTION_CHIEF_3, since=ranked, ongoing=True)),
    )
    found = career_timeline(cadre, on=ON, horizon=dt.date(2023, 6, 1))
    for one in found.entries:
        assert (one.before.value, one.before.causes) != (one.after.value, one.after.causes)
        assert ON < one.date <= dt.date(2023, 6, 1)
    for one in found.of(CareerKind.ELIGIBILITY):
        eve = one.date - dt.timedelta(days=1)
        over = eligibility(cadre, Rank.SECTION_CHIEF_2, on=ON, horizon=dt.date(2023, 6, 1))
        stretches = [over.stretches, *(each.stretches for each in over.prospects)]
        (mine,) = [each for each in stretches if each[0].determination.rule is one.after.rule]
        at = {day: [each for each in mine if each.first <= day <= each.last] for day in (eve, one.date)}
        before, after = at[eve][0].determination, at[one.date][0].determination
        assert (before.value, before.causes) != (after.value, after.causes)


# --- out ---


def test_the_drawing_is_sound_and_says_every_entry() -> None:
    found = career_timeline(clerk(), on=ON)
    for language in ("zh", "en"):
        root = ET.fromstring(found.svg(language))
        assert root.get("role") == "img"
        assert root.get("aria-label")
        titles = [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}title")]
        assert len(titles) == 1 + len(found.entries)
        for one in found.entries:
            assert any(str(one.date) in title and one.say(language) in title for title in titles)
        page = found._repr_html_(language)
        assert "<script" not in page
        assert page.count("<li>") == len(found.entries)


def test_a_drawing_of_one_day_is_no_fault() -> None:
    assert "<svg" in career_timeline(clerk(), on=ON, horizon=ON).svg("en")
    assert career_timeline(clerk(), on=ON, horizon=ON).explain("en").endswith("nothing changes")


def test_as_json() -> None:
    found = career_timeline(clerk(), on=ON)
    table = json.loads(career_to_json(found))
    assert [one["date"] for one in table["entries"]] == [str(one.date) for one in found.entries]
    assert table["targets"] == ["section_chief_1"]
    assert "2019" not in repr(found)


# --- bad input ---


def test_a_horizon_before_the_day_is_refused() -> None:
    with pytest.raises(DateError, match="horizon: 2020-05-31 comes before the day asked about"):
        career_timeline(clerk(), on=ON, horizon=dt.date(2020, 5, 31))


def test_targets_that_nobody_can_aim_at_are_refused() -> None:
    with pytest.raises(FactsError, match="each is a PostLevel or a Rank"):
        career_timeline(clerk(), on=ON, targets=("county_deputy",))  # type: ignore[arg-type]
    with pytest.raises(FactsError, match="leading post is wanted"):
        career_timeline(clerk(), on=ON, targets=(PostLevel.CLERK,))
