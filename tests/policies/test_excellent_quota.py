"""Places for 'excellent': from files to facts, counting over people and units, against plain arithmetic."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Evidence, Label
from cadre_policy.measures import Count, PartialDate, Percent, Places
from cadre_policy.policies.excellent_quota import (
    CIVIL_GENERAL,
    COUNTS_IN_BASE,
    EXCELLENT_QUOTA,
    ROUNDING,
    TOWNSHIP_SHARE,
    ExcellentQuotaFacts,
    GroupMemberFacts,
    GroupQuotaFacts,
    QuotaMemberFacts,
    RoutineGoodFacts,
    counts_in_base,
    excellent_quota,
    excellent_quota_ceiling,
    excellent_quota_facts,
    excellent_quota_general,
    excellent_quota_theoretical,
    group_member_facts,
    group_quota,
    head_highest_grade,
    nested_places,
    pooled_places,
    quota_base,
    quota_binds,
    quota_member_facts,
    routine_good_facts,
    routine_good_guideline,
    routine_good_within,
)
from cadre_policy.records import (
    ApprovalGround,
    Assessment,
    AssessmentKind,
    AssessmentSystem,
    Cadre,
    Grade,
    GroupAssessment,
    GroupGrade,
    Headcount,
    Ledger,
    NoGradeReason,
    Place,
    PostHolding,
    Posting,
    PostingKind,
    RatioApproval,
    StaffKind,
    StaffStatus,
    Tier,
    Unit,
    UnitKind,
)
from cadre_policy.records.unit import Accountability
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status, facts_read, in_words

CIVIL, INSTITUTION, LEADER = AssessmentSystem.CIVIL_SERVANT, AssessmentSystem.INSTITUTION, AssessmentSystem.LEADER
HALF_UP = YUNNAN.with_(readings={ROUNDING: "half_up"})
END_2021 = dt.date(2021, 12, 31)
PLAIN = ExcellentQuotaFacts(
    system=CIVIL, share_set=False, border_township=False, ethnic_township=False, poor_township=False
)
WHOLE_2021: dict[str, Any] = {"complete_from": "2021-01-01", "complete_until": "2021-12-31"}


def what_if(share: int) -> Overlay:
    return Overlay(
        parameter=TOWNSHIP_SHARE,
        values=(Dated(value=Percent(share), since="2018-08-01"),),
        source=Label("假设", "what if"),
    )


# --- The questions ---


@pytest.mark.parametrize("on", [None, dt.date(2019, 3, 1), dt.date(2030, 1, 1)])
def test_the_day_of_the_question_does_not_choose_the_text(on: dt.date | None) -> None:
    facts = attrs.evolve(PLAIN, took_part=Count(47), should_take_part=Count(99))
    assert excellent_quota(facts, 2018, on=on).value == Count(7)


def test_the_four_answers_of_one_unit() -> None:
    """Worked example A2: 47 people, 25 % approved in 2021."""
    facts = attrs.evolve(PLAIN, should_take_part=Count(47), share_set=True, set_share=Percent(25))
    assert excellent_quota_general(facts, 2021).value == Count(9)
    assert excellent_quota_ceiling(facts, 2021).value == Count(11)
    assert excellent_quota_theoretical(facts, 2021).value == Places(Decimal("11.75"))
    assert excellent_quota(facts, 2021).value == Count(11)


def test_facts_of_another_year_are_refused() -> None:
    facts = attrs.evolve(PLAIN, year_ends=PartialDate.of(2020, 12, 31))
    with pytest.raises(FactsError, match="year_ends"):
        excellent_quota(facts, 2021)


def test_a_year_outside_the_calendar_is_refused() -> None:
    with pytest.raises(DateError):
        excellent_quota(PLAIN, 1)


@given(
    people=st.integers(0, 5_000),
    share=st.integers(0, 100),
    approved=st.booleans(),
    year=st.sampled_from([2018, 2021]),
    half_up=st.booleans(),
)
def test_places_are_the_share_of_the_people_made_whole_and_cut_to_the_ceiling(
    people: int, share: int, approved: bool, year: int, half_up: bool
) -> None:
    """An oracle in fractions: 15 and 20 % of those who took part in 2018, 20 and 25 % in 2021."""
    general, ceiling = (15, 20) if year == 2018 else (20, 25)
    facts = attrs.evolve(
        PLAIN,
        took_part=Count(people),
        should_take_part=Count(people),
        share_set=approved,
        set_share=Percent(share) if approved else None,
    )
    exact = Fraction(min(share if approved else general, ceiling) * people, 100)
    most = ceiling * people // 100
    whole = min(floor(exact + Fraction(1, 2)), most) if half_up else floor(exact)
    assert excellent_quota(facts, year, policy=HALF_UP if half_up else YUNNAN).value == Count(whole)


@given(people=st.integers(0, 5_000), share=st.integers(0, 100))
def test_no_figure_for_townships_passes_the_ceiling_or_falls_below_the_general_share(people: int, share: int) -> None:
    facts = attrs.evolve(PLAIN, took_part=Count(people), border_township=True)
    asked = excellent_quota(facts, 2018, policy=YUNNAN.with_(overlays=(what_if(share),)))
    assert asked.value == Count(min(max(share, 15), 20) * people // 100)


def test_what_if_the_general_share_were_twenty_five_percent() -> None:
    """A reform of the general share; the ceiling of 2018 still comes last."""
    overlay = Overlay(
        parameter=CIVIL_GENERAL,
        values=(Dated(value=Percent(25), since="2007-01-04"),),
        source=Label("假设", "what if"),
    )
    facts = attrs.evolve(PLAIN, took_part=Count(40))
    assert excellent_quota(facts, 2018).value == Count(6)
    assert excellent_quota(facts, 2018, policy=YUNNAN.with_(overlays=(overlay,))).value == Count(8)


# --- From a unit's file ---


def unit_2021(**changed: Any) -> Unit:
    return Unit(**{"id": "u-001", "kind": UnitKind.ORGAN, **changed})


def test_what_a_files_year_says_becomes_facts() -> None:
    unit = unit_2021(
        headcounts=Ledger(
            entries=(
                Headcount(year=2020, should_take_part=Count(90), took_part=Count(90)),
                Headcount(year=2021, should_take_part=Count(47), took_part=Count(45), leaders_took_part=Count(4)),
            )
        ),
        ratio_approvals=Ledger(entries=(RatioApproval(year=2021, ratio=Percent(22), ground=ApprovalGround.TOWNSHIP),)),
        border_township=False,
        ethnic_township=True,
        poor_township=False,
    )
    assert excellent_quota_facts(unit, 2021) == ExcellentQuotaFacts(
        year_ends=PartialDate.of(2021, 12, 31),
        system=CIVIL,
        should_take_part=Count(47),
        took_part=Count(45),
        share_set=True,
        set_share=Percent(22),
        ground=ApprovalGround.TOWNSHIP,
        border_township=False,
        ethnic_township=True,
        poor_township=False,
    )
    assert excellent_quota(unit, 2021).value == Count(10)


def test_an_empty_file_tells_nothing() -> None:
    """But the year, and the rules that go with the kind of unit."""
    assert excellent_quota_facts(unit_2021(), 2021) == ExcellentQuotaFacts(
        year_ends=PartialDate.of(2021, 12, 31), system=CIVIL
    )


@pytest.mark.parametrize(
    ("kind", "system"),
    [
        (UnitKind.ORGAN, CIVIL),
        (UnitKind.BY_REFERENCE, CIVIL),
        (UnitKind.INSTITUTION, INSTITUTION),
        (UnitKind.PEOPLE_BODY, None),
        (UnitKind.ENTERPRISE, None),
        (None, None),
    ],
)
def test_the_kind_of_unit_tells_the_rules_or_leaves_them_open(
    kind: UnitKind | None, system: AssessmentSystem | None
) -> None:
    assert excellent_quota_facts(unit_2021(kind=kind), 2021).system is system


def test_no_approval_is_known_only_where_the_list_is_complete() -> None:
    assert excellent_quota_facts(unit_2021(), 2021).share_set is None
    assert excellent_quota_facts(unit_2021(ratio_approvals=Ledger(**WHOLE_2021)), 2021).share_set is False
    half = Ledger[RatioApproval](complete_from="2021-01-01", complete_until="2021-06-30")
    assert excellent_quota_facts(unit_2021(ratio_approvals=half), 2021).share_set is None


def test_two_approvals_of_one_year_leave_the_share_open() -> None:
    two = Ledger(entries=(RatioApproval(year=2021, ratio=Percent(22)), RatioApproval(year=2021, ratio=Percent(24))))
    facts = excellent_quota_facts(unit_2021(ratio_approvals=two), 2021)
    assert (facts.share_set, facts.set_share) == (True, None)


def test_an_institutions_troubles_are_three_valued() -> None:
    silent = excellent_quota_facts(unit_2021(kind=UnitKind.INSTITUTION), 2023)
    assert (silent.held_accountable, silent.unit_unqualified, silent.many_problems) == (None, None, None)
    whole: dict[str, Any] = {"complete_from": "2023-01-01", "complete_until": "2023-12-31"}
    clean = unit_2021(
        kind=UnitKind.INSTITUTION,
        held_accountable=Ledger(entries=(Accountability(on="2022-05-01"),), **whole),
        unit_assessments=Ledger(entries=(GroupAssessment(year=2023, grade=GroupGrade.QUALIFIED),), **whole),
    )
    facts = excellent_quota_facts(clean, 2023, many_problems=False)
    assert (facts.held_accountable, facts.unit_unqualified, facts.many_problems) == (False, False, False)
    troubled = attrs.evolve(
        clean,
        held_accountable=Ledger(entries=(Accountability(on="2023-05"),)),
        unit_assessments=Ledger(entries=(GroupAssessment(year=2023, grade=GroupGrade.UNQUALIFIED),)),
    )
    facts = excellent_quota_facts(troubled, 2023)
    assert (facts.held_accountable, facts.unit_unqualified) == (True, True)


def test_leaders_are_counted_by_themselves() -> None:
    """Worked example L2: an excellent group of eleven, at most three."""
    unit = unit_2021(
        headcounts=Ledger(entries=(Headcount(year=2021, took_part=Count(60), leaders_took_part=Count(11)),)),
        group_assessments=Ledger(entries=(GroupAssessment(year=2021, grade=GroupGrade.EXCELLENT),)),
    )
    facts = excellent_quota_facts(unit, 2021, system=LEADER)
    assert (facts.took_part, facts.one_group, facts.group_grade) == (Count(11), True, GroupGrade.EXCELLENT)
    assert excellent_quota_ceiling(facts, 2021).value == Count(3)


def test_a_share_approved_for_the_staff_is_none_for_the_leaders() -> None:
    """22 % for the staff of an excellent group's unit would otherwise lower the leaders' general 25 %."""
    for_staff = RatioApproval(year=2021, ratio=Percent(22))
    unit = unit_2021(ratio_approvals=Ledger(entries=(for_staff,), **WHOLE_2021))
    assert excellent_quota_facts(unit, 2021).set_share == Percent(22)
    assert excellent_quota_facts(unit, 2021, system=LEADER).share_set is False
    for_leaders = RatioApproval(year=2021, ratio=Percent(30), system=LEADER)
    both = attrs.evolve(unit, ratio_approvals=Ledger(entries=(for_staff, for_leaders), **WHOLE_2021))
    assert excellent_quota_facts(both, 2021, system=LEADER).set_share == Percent(30)
    assert excellent_quota_facts(both, 2021).set_share == Percent(22)


def test_a_unit_of_another_kind_takes_the_numbers_for_the_rules_asked_about() -> None:
    unit = unit_2021(
        kind=UnitKind.PEOPLE_BODY,
        headcounts=Ledger(entries=(Headcount(year=2021, should_take_part=Count(47), leaders_took_part=Count(4)),)),
    )
    assert excellent_quota_facts(unit, 2021, system=CIVIL).should_take_part == Count(47)
    assert excellent_quota_facts(unit, 2021, system=LEADER).took_part == Count(4)


# --- Groups, their heads, regular assessment ---


def test_the_places_of_groups_and_of_their_leaders() -> None:
    """Worked example L1: 43 groups with 236 leaders; twelve groups (12.9) and fifty-nine leaders."""
    groups = group_quota(GroupQuotaFacts(year_ends="2021-12-31", groups_took_part=Count(43)), on=END_2021)
    assert groups.value == Count(12)
    assert "12.9" in groups.explain("zh")
    leaders = attrs.evolve(PLAIN, system=LEADER, one_group=False, took_part=Count(236))
    assert excellent_quota(leaders, 2021).value == Count(59)
    assert quota_binds(leaders, 2021).value is True


def test_the_number_of_one_good_group_guides() -> None:
    """Worked example L5."""
    good = attrs.evolve(PLAIN, system=LEADER, one_group=True, group_grade=GroupGrade.GOOD, took_part=Count(11))
    assert (excellent_quota(good, 2021).value, quota_binds(good, 2021).value) == (Count(2), False)
    poor = attrs.evolve(good, group_grade=GroupGrade.POOR)
    assert (excellent_quota(poor, 2021).value, quota_binds(poor, 2021).value) == (Count(1), True)


HEAD = PostHolding(head=True, unit="u-001", since="2019-03", ongoing=True)


@pytest.mark.parametrize(
    ("posts", "main_head"),
    [
        (Ledger(entries=(HEAD,), **WHOLE_2021), True),
        (Ledger(entries=(attrs.evolve(HEAD, head=False),), **WHOLE_2021), False),
        (Ledger(entries=(attrs.evolve(HEAD, unit="u-002"),), **WHOLE_2021), False),
        (Ledger(entries=(attrs.evolve(HEAD, unit=None),), **WHOLE_2021), None),
        (Ledger(entries=(attrs.evolve(HEAD, head=None),), **WHOLE_2021), None),
        (Ledger(entries=(attrs.evolve(HEAD, ongoing=None, until="2021-06-30"),), **WHOLE_2021), False),
        (Ledger(), None),
    ],
)
def test_whoever_heads_the_unit_at_the_end_of_the_year_is_its_main_head(posts: Any, main_head: bool | None) -> None:
    unit = unit_2021(group_assessments=Ledger(entries=(GroupAssessment(year=2021, grade=GroupGrade.FAIR),)))
    facts = group_member_facts(Cadre(id="c-001", posts=posts), unit, 2021)
    assert facts == GroupMemberFacts(year_ends="2021-12-31", main_head=main_head, group_grade=GroupGrade.FAIR)


def test_the_head_of_a_fair_group_is_told_who_decides_and_what_can_be_done() -> None:
    facts = GroupMemberFacts(year_ends="2021-12-31", main_head=True, group_grade=GroupGrade.FAIR)
    asked = head_highest_grade(facts, on=END_2021)
    assert asked.value is Grade.COMPETENT
    assert "领导干部的主管机关" in asked.explain("zh")
    assert "within 30 days" in asked.explain("en")


def quarter(id_: str, grade: Grade | None, **result: Any) -> Cadre:
    entry = Assessment(year=2021, kind=AssessmentKind.ROUTINE, quarter=1, grade=grade, **result)
    return Cadre(id=id_, assessments=Ledger(entries=(entry,), **WHOLE_2021))


def test_results_good_are_counted_over_the_members() -> None:
    """Two of five who took part are 40 %; one more is above what is in principle so."""
    grades = (Grade.GOOD, Grade.GOOD, Grade.FAIRLY_GOOD, Grade.FAIR, Grade.NO_GRADE)
    people = [quarter(f"c-{number}", grade) for number, grade in enumerate(grades)]
    people += [quarter("c-5", Grade.NOT_ASSESSED), quarter("c-6", None, took_part=False)]
    people.append(Cadre(id="c-7", assessments=Ledger(**WHOLE_2021)))
    unit = unit_2021(members=tuple(people), members_complete=True)
    facts = routine_good_facts(unit, 2021, 1)
    assert facts == RoutineGoodFacts(year_ends="2021-12-31", took_part=Count(5), graded_good=Count(2))
    assert routine_good_guideline(facts, on=END_2021).value == Count(2)
    assert routine_good_within(facts, on=END_2021).value is True
    more = routine_good_within(attrs.evolve(facts, graded_good=Count(3)), on=END_2021)
    assert more.value is False
    assert "比例系原则性要求" in more.explain("zh")


def test_results_good_are_not_counted_while_one_is_unknown() -> None:
    known, unknown = quarter("c-1", Grade.GOOD), quarter("c-2", None)
    whole = unit_2021(members=(known,), members_complete=True)
    assert routine_good_facts(whole, 2021, 1).took_part == Count(1)
    for open_ in (
        attrs.evolve(whole, members_complete=None),
        attrs.evolve(whole, members=(known, unknown)),
        attrs.evolve(whole, members=(known, Cadre(id="c-3"))),
    ):
        assert routine_good_facts(open_, 2021, 1) == RoutineGoodFacts(year_ends="2021-12-31")


# --- Places within places ---


def test_a_share_of_places_is_taken_of_whole_places() -> None:
    """Worked example E5: of 126 posts 10 % are twelve, and 40 % of those four, not five."""
    assert nested_places(Count(126), Percent(10), Percent(40)) == (Count(12), Count(4))
    assert nested_places(Count(126), Percent(60), Percent(50)) == (Count(75), Count(37))
    assert nested_places(Count(126), Percent(2)) == (Count(2),)
    assert nested_places(Count(126)) == ()


@given(people=st.integers(0, 5_000), outer=st.integers(0, 100), inner=st.integers(0, 100))
def test_places_within_places_are_never_more(people: int, outer: int, inner: int) -> None:
    first, second = nested_places(Count(people), Percent(outer), Percent(inner))
    assert second <= first <= Count(people)
    assert second.amount * 10_000 <= people * outer * inner


# --- Who is counted ---


def member(id_: str, **result: Any) -> Cadre:
    """Someone in post at the end of 2021, with an assessment of that year if anything is said of it."""
    given_: dict[str, Any] = {"year": 2021, "system": CIVIL, **result}
    return Cadre(
        id=id_,
        status=StaffStatus.IN_POST,
        joined_unit="2015-07",
        as_of="2022-03-01",
        postings=Ledger(**WHOLE_2021),
        assessments=Ledger(entries=(Assessment(**given_),)),
    )


def counted(cadre: Cadre, year: int = 2021) -> bool | None:
    return counts_in_base(quota_member_facts(cadre, unit_2021(), year), on=END_2021).value


@pytest.mark.parametrize(
    "reason",
    [NoGradeReason.PROBATION, NoGradeReason.INVESTIGATION, NoGradeReason.LONG_LEAVE, NoGradeReason.SANCTION],
    ids=lambda reason: reason.value,
)
def test_people_without_a_grade_count_in_2021(reason: NoGradeReason) -> None:
    """Provisions of 2020 arts. 25, 27, 28, 29: they take part, no grade is given (worked example A9)."""
    assert counted(member("c-001", grade=Grade.NO_GRADE, no_grade_reason=reason)) is True


@pytest.mark.parametrize(
    ("result", "counts"),
    [
        ({"grade": Grade.COMPETENT}, True),
        ({"grade": Grade.NO_GRADE, "no_grade_reason": NoGradeReason.PROBATION}, True),
        ({"grade": Grade.NOT_ASSESSED, "no_grade_reason": NoGradeReason.LONG_LEAVE}, False),
        ({"grade": Grade.NOT_ASSESSED}, None),
        ({"took_part": False}, False),
        ({"took_part": True}, True),
        ({"should_take_part": True}, None),
    ],
)
def test_in_2018_those_who_took_part_count(result: dict[str, Any], counts: bool | None) -> None:
    """Provisions of 2007: long absence means not assessed; the file's own word goes first."""
    cadre = attrs.evolve(
        member("c-001", **result, year=2018),
        postings=Ledger(complete_from="2018-01-01", complete_until="2018-12-31"),
    )
    assert counted(cadre, 2018) is counts


def test_who_took_part_should_have() -> None:
    assert counted(member("c-001", took_part=True)) is True
    assert counted(member("c-001", took_part=False)) is None
    assert counted(member("c-001", should_take_part=False)) is False


def test_another_unit_that_assesses_counts_instead() -> None:
    assert counted(member("c-001", unit="u-002")) is False
    assert counted(member("c-001", unit="u-001")) is True


def sent(kind: PostingKind, since: str, until: str) -> bool | None:
    away = Posting(kind=kind, since=since, until=until)
    return counted(attrs.evolve(member("c-001"), postings=Ledger(entries=(away,), **WHOLE_2021)))


def test_whoever_was_sent_away_counts_where_over_half_of_the_year_was_worked() -> None:
    """Art. 26, worked example A8: ten months elsewhere are assessed there; study is assessed by the sender."""
    assert sent(PostingKind.SECONDMENT, "2021-03-01", "2021-12-31") is False
    assert sent(PostingKind.SECONDMENT, "2021-08-01", "2021-12-31") is True
    assert sent(PostingKind.SECONDMENT, "2021-07-01", "2021-12-31") is None
    assert sent(PostingKind.STUDY, "2021-03-01", "2021-12-31") is True
    assert sent(PostingKind.EXCHANGE, "2021-03-01", "2021-12-31") is None


def test_the_kind_of_staff_tells_the_rules_where_no_result_is_on_file() -> None:
    """Whoever may sit in the leading group could be assessed as a leading cadre: then the file has to state it."""
    new = attrs.evolve(member("c-001"), assessments=Ledger(), staff_kind=StaffKind.CIVIL_SERVANT)
    outside = attrs.evolve(new, posts=Ledger[PostHolding](**WHOLE_2021))
    assert quota_member_facts(outside, unit_2021(), 2021).system is CIVIL
    assert quota_member_facts(new, unit_2021(), 2021).system is None


@pytest.mark.parametrize(
    ("changed", "counts"),
    [
        ({"joined_unit": "2022-01-05"}, False),
        ({"joined_unit": "2021"}, True),
        ({"joined_unit": None}, None),
        ({"status": StaffStatus.RETIRED, "retired_on": "2020-06"}, False),
        ({"status": StaffStatus.RETIRED, "retired_on": "2021-06"}, None),
        ({"status": StaffStatus.TRANSFERRED}, None),
        ({"as_of": "2021-06-30"}, None),
        ({"as_of": None}, None),
    ],
)
def test_being_on_the_staff_at_the_end_of_the_year_is_three_valued(
    changed: dict[str, Any], counts: bool | None
) -> None:
    assert counted(attrs.evolve(member("c-001"), **changed)) is counts


def test_two_results_of_one_year_leave_everything_open() -> None:
    twice = Ledger(entries=(Assessment(year=2021, system=CIVIL), Assessment(year=2021, system=INSTITUTION)))
    facts = quota_member_facts(attrs.evolve(member("c-001"), assessments=twice), unit_2021(), 2021)
    assert facts.system is None


def test_only_the_annual_assessment_is_looked_at() -> None:
    other = Assessment(year=2021, kind=AssessmentKind.SPECIAL, system=CIVIL, took_part=False)
    cadre = member("c-001", took_part=True)
    both = attrs.evolve(cadre, assessments=Ledger(entries=(*cadre.assessments.entries, other)))
    assert counted(both) is True


def test_the_members_of_a_unit_are_counted_by_identifier() -> None:
    people = (
        member("c-graded", grade=Grade.EXCELLENT, took_part=True),
        member("c-probation", grade=Grade.NO_GRADE, no_grade_reason=NoGradeReason.PROBATION),
        member("c-elsewhere", unit="u-002"),
        member("c-leader", system=LEADER, took_part=True),
    )
    base = quota_base(unit_2021(members=people, members_complete=True), 2021)
    assert base.counted == ("c-graded", "c-probation")
    assert base.not_counted == ("c-elsewhere", "c-leader")
    assert base.number == Count(2)
    leaders = quota_base(unit_2021(members=people, members_complete=True), 2021, system=LEADER)
    assert leaders.counted == ("c-leader",)


def test_members_are_counted_where_no_number_is_on_file() -> None:
    """Probation and long leave: in 2021 all four count, in 2018 whoever was away did not take part."""
    results: tuple[dict[str, Any], ...] = (
        {"grade": Grade.COMPETENT},
        {"grade": Grade.EXCELLENT},
        {"grade": Grade.NO_GRADE, "no_grade_reason": NoGradeReason.PROBATION},
        {"grade": Grade.NOT_ASSESSED, "no_grade_reason": NoGradeReason.LONG_LEAVE},
    )
    people = tuple(
        attrs.evolve(
            member(f"c-{number}"),
            postings=Ledger(complete_from="2018-01-01", complete_until="2021-12-31"),
            assessments=Ledger(
                entries=tuple(Assessment(year=year, system=CIVIL, **result) for year in (2018, 2021)),
            ),
        )
        for number, result in enumerate(results)
    )
    unit = unit_2021(members=people, members_complete=True)
    assert excellent_quota_facts(unit, 2021).should_take_part == Count(4)
    assert excellent_quota_facts(unit, 2018).took_part == Count(3)
    stated = attrs.evolve(unit, headcounts=Ledger(entries=(Headcount(year=2021, should_take_part=Count(5)),)))
    assert excellent_quota_facts(stated, 2021).should_take_part == Count(5)
    assert excellent_quota_facts(attrs.evolve(unit, members_complete=None), 2021).should_take_part is None
    twice = Ledger(entries=(Headcount(year=2021), Headcount(year=2021, should_take_part=Count(5))))
    assert excellent_quota_facts(attrs.evolve(unit, headcounts=twice), 2021).should_take_part is None


def test_the_workers_of_an_organ_are_counted_by_themselves() -> None:
    """Institution Provisions of 2023 art. 47: they are assessed as in institutions."""
    people = (
        attrs.evolve(member("c-worker", system=INSTITUTION, year=2023, should_take_part=True), as_of="2024-03-01"),
        attrs.evolve(member("c-official", system=CIVIL, year=2023, should_take_part=True), as_of="2024-03-01"),
    )
    unit = unit_2021(
        members=people,
        members_complete=True,
        headcounts=Ledger(entries=(Headcount(year=2023, should_take_part=Count(1)),)),
    )
    assert excellent_quota_facts(unit, 2023, system=INSTITUTION).should_take_part == Count(1)
    assert excellent_quota_facts(unit, 2023, system=INSTITUTION).took_part is None
    nobody = attrs.evolve(unit, members=people[1:])
    assert excellent_quota_facts(nobody, 2023, system=INSTITUTION).should_take_part == Count(0)


def test_the_number_is_unknown_while_someone_is_undecided_or_may_be_missing() -> None:
    sure, unsure = member("c-001", took_part=True), member("c-002", took_part=True, system=None)
    assert quota_base(unit_2021(members=(sure,), members_complete=True), 2021).number == Count(1)
    assert quota_base(unit_2021(members=(sure,)), 2021).number is None
    open_ = quota_base(unit_2021(members=(sure, unsure), members_complete=True), 2021)
    assert (open_.undecided, open_.number) == (("c-002",), None)


def test_no_more_is_asked_of_a_person_than_the_text_needs() -> None:
    """Probation and investigations change nothing, so nothing about them is read."""
    assert {fact.name for fact in facts_read(COUNTS_IN_BASE)} == {
        "year_ends", "system", "by_default", "took_part", "should_take_part", "on_staff", "assessed_elsewhere",
        "long_absence",
    }  # fmt: skip


# --- Pooling ---


def of_size(people: int) -> ExcellentQuotaFacts:
    return attrs.evolve(PLAIN, year_ends=PartialDate.of(2021, 12, 31), should_take_part=Count(people))


def test_dropped_parts_are_pooled_into_whole_places() -> None:
    """20 % of 9, 9 and 7: 1.8, 1.8 and 1.4; three whole, and 2.0 left over."""
    pool = pooled_places([of_size(9), of_size(9), of_size(7)], on=END_2021)
    assert pool is not None
    assert (pool.own, pool.parts, pool.whole) == (Count(3), Places(2), Count(2))


def test_units_too_small_for_a_place_get_one_together() -> None:
    pool = pooled_places([of_size(3), of_size(4)], on=END_2021, policy=HALF_UP)
    assert pool is not None
    assert (pool.own, pool.parts, pool.whole) == (Count(0), Places(Decimal("1.4")), Count(1))


def test_one_open_unit_leaves_the_pool_open() -> None:
    township = attrs.evolve(of_size(40), ethnic_township=True)
    assert pooled_places([of_size(9), township], on=END_2021) is None


@given(sizes=st.lists(st.integers(0, 300), max_size=8))
def test_a_pool_never_gives_more_than_the_share_of_all(sizes: list[int]) -> None:
    pool = pooled_places([of_size(size) for size in sizes], on=END_2021)
    assert pool is not None
    assert pool.own.amount + pool.whole.amount == 20 * sum(sizes) // 100


# --- What a reader sees ---


def test_the_rule_reads_like_the_text() -> None:
    told = in_words(EXCELLENT_QUOTA, "zh")
    for wanted in (
        "公务员优秀等次一般比例",
        "2007年规定的计算人数(参加考核者) [《公务员考核规定》(2007)第11条 (条号未核)]",
        "2020年规定的计算人数(应参加考核者) [《公务员考核规定》(2020)第11条 (条号未核)]",
        "“本单位比例(未计上限)”、“最高比例”中最小者",
        "(属边疆乡镇或属民族乡镇或属贫困乡镇)",
    ):
        assert wanted in told


def test_an_open_township_says_what_is_open_and_where() -> None:
    asked = excellent_quota(attrs.evolve(PLAIN, took_part=Count(40), ethnic_township=True), 2018)
    assert asked.status is Status.LEFT_OPEN
    english = asked.explain("en")
    assert "a township whose share is to be raised: yes" in english
    assert "[Yunnan Opinion (2018) art. 18 [18.4]]" in english
    assert "raised share of 'excellent', border, ethnic and poor townships: left open by the text" in english


def test_figures_say_how_sure_they_are() -> None:
    asked = excellent_quota(attrs.evolve(PLAIN, should_take_part=Count(47)), 2021)
    assert "secondary" in asked.explain("en")
    assert "间接来源一致" in asked.explain("zh")
    year_2020 = excellent_quota(attrs.evolve(PLAIN, should_take_part=Count(47), took_part=Count(47)), 2020)
    assert (year_2020.status, year_2020.provisional) == (Status.UNCONFIRMED, Count(9))


def test_a_person_is_named_nowhere() -> None:
    facts = QuotaMemberFacts(system=CIVIL, year_ends="2021-12-31", by_default=True, on_staff=True)
    assert repr(counts_in_base(facts, on=END_2021)) == (
        "<Determination assessment.quota.counts_in_base on 2021-12-31: not known>"
    )


# --- what kind of township: from the file, and from the lists of places ---


def test_the_lists_of_places_tell_where_the_file_is_silent() -> None:
    ethnic = Unit(id="u", tier=Tier.TOWNSHIP, place=Place(county="533122", township="九保阿昌族乡"))
    assert excellent_quota_facts(ethnic, 2021).ethnic_township is True
    denied = attrs.evolve(ethnic, ethnic_township=False)
    assert excellent_quota_facts(denied, 2021).ethnic_township is False


def test_recalled_names_give_no_raised_share_by_default() -> None:
    border = Unit(id="u", tier=Tier.TOWNSHIP, place=Place(county="530581", township="猴桥镇"))
    recalled = YUNNAN.with_(lowest_evidence=Evidence.RECALLED)
    assert excellent_quota_facts(border, 2021).border_township is None
    assert excellent_quota_facts(border, 2021, policy=recalled).border_township is True


def test_a_unit_above_the_townships_is_of_no_kind() -> None:
    facts = excellent_quota_facts(Unit(id="u", tier=Tier.COUNTY, place=Place(county="530581")), 2021)
    assert (facts.border_township, facts.ethnic_township, facts.poor_township) == (False, False, False)
