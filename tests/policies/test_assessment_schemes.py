"""Assessment schemes: from a scheme to facts and located issues, targets, merging, scores, uses, figures, errors and words."""

import datetime as dt
import tomllib
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError, NotToldError, UnknownNameError
from cadre_policy.interop import read_record, record_text
from cadre_policy.measures import Count, Percent, Yuan
from cadre_policy.policies.assessment_schemes import (
    CONCERNS,
    DEFECTS,
    AchievementFacts,
    AnnualResultStatus,
    FeedbackStatus,
    IssueKind,
    MeritFacts,
    NoticeStatus,
    SchemeFacts,
    SignState,
    accountability_escalation,
    achievement_facts,
    achievements_recorded,
    annual_result_status,
    asks_for_more,
    assessment_concern,
    burden_change,
    burden_sign,
    excellent_notice,
    grade_distribution,
    heavier_below,
    merge_candidates,
    praise_due,
    result_feedback,
    result_use_allowed,
    routine_assessed,
    routine_file_kept,
    scheme_facts,
    scheme_review,
    scheme_score,
    scheme_sound,
    warning_due,
)
from cadre_policy.records import (
    AccountabilityAct,
    Aspect,
    Assessment,
    AssessmentKind,
    AssessmentScheme,
    AssessmentSystem,
    AssessmentUse,
    BurdenYear,
    Cadre,
    Dimension,
    Grade,
    Indicator,
    Ledger,
    Mark,
    MarkSheet,
    ResultUse,
    SanctionMeasure,
    SchemeConcern,
    SchemeFinding,
    SchemeSubject,
    Target,
    TargetAmount,
    TargetDirection,
    Tier,
    Unit,
    VetoItem,
    VetoResult,
)
from cadre_policy.register import clause_coverage
from cadre_policy.rules import Status

ON = dt.date(2024, 6, 30)
EXAMPLE = Path(__file__).parents[2] / "examples" / "data" / "assessment_scheme.toml"


def sound_scheme(**changed: Any) -> AssessmentScheme:
    """A scheme in full with everything that the text asks for."""
    told: dict[str, Any] = {
        "id": "s",
        "subject": SchemeSubject.UNIT,
        "complete": True,
        "regions": ("山区",),
        "sectors": ("农业",),
        "levels": ("乡镇",),
        "posts": ("正职", "副职"),
        "indicators": (
            Indicator(id="pol", dimension=Dimension.POLITICAL, weight=Percent(40)),
            Indicator(
                id="dec",
                under="pol",
                weight=Percent(50),
                aspects=(Aspect.CENTRAL_DECISIONS, Aspect.PROVINCIAL_DECISIONS),
                focus=True,
            ),
            Indicator(id="res", under="pol", weight=Percent(50), aspects=(Aspect.RESPONSIBILITY,)),
            Indicator(id="con", dimension=Dimension.CONDUCT, weight=Percent(20)),
            Indicator(
                id="ach",
                dimension=Dimension.ACHIEVEMENT,
                weight=Percent(40),
                aspects=(Aspect.VISIBLE, Aspect.LATENT, Aspect.NEAR_TERM, Aspect.LONG_TERM),
            ),
        ),
    }
    return AssessmentScheme(**(told | changed))


def replaced(scheme: AssessmentScheme, which: str, **changed: Any) -> tuple[Indicator, ...]:
    """The indicators of a scheme with one changed."""
    return tuple(attrs.evolve(one, **changed) if one.id == which else one for one in scheme.indicators)


# --- from a scheme to facts and issues ---


def test_a_sound_scheme_has_no_issues() -> None:
    review = scheme_review(sound_scheme(), on=ON)
    assert review.sound.value is True
    assert review.issues == ()
    assert all(answer.value is True for answer in review.asked)


@pytest.mark.parametrize(
    ("changed", "issues"),
    [
        (
            {"indicators": replaced(sound_scheme(), "pol", dimension=Dimension.OTHER)},
            [("fault", "5.2", "indicators"), ("fault", "5.3", "indicators")],
        ),
        ({"posts": ()}, [("fault", "6.1", "posts")]),
        (
            {"regions": (), "sectors": (), "levels": (), "posts": ()},
            [("fault", "6.1", key) for key in ("regions", "sectors", "levels", "posts")],
        ),
        ({"regions": (), "levels": ()}, [("fault", "6.1", "regions"), ("fault", "6.1", "levels")]),
        (
            {"vetoes": (VetoItem(id="a", basis="某条例第九条"), VetoItem(id="b"))},
            [("fault", "6.5", "vetoes[1].basis")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "res", aspects=())},
            [("fault", "5.3", "indicators[0]")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "dec", focus=False)},
            [("fault", "5.1", "indicators"), ("fault", "5.1", "indicators")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "con", dimension=Dimension.OTHER)},
            [("fault", "5.2", "indicators")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "con", weight=Percent(15))},
            [("fault", "6.2", "indicators")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "res", weight=Percent(60))},
            [("fault", "6.2", "indicators[0]")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "con", weight=None)},
            [("ask", "6.2", "indicators[3].weight")],
        ),
        (
            {"indicators": replaced(sound_scheme(), "ach", aspects=(Aspect.VISIBLE, Aspect.NEAR_TERM))},
            [("flag", "5.4", "indicators"), ("flag", "5.4", "indicators")],
        ),
    ],
    ids=[
        "no political dimension",
        "posts are not told apart",
        "one scheme for all",
        "neither regions nor levels are",
        "a veto item without a basis",
        "no indicator of taking responsibility",
        "decisions are no focus",
        "no dimension of conduct",
        "the weights at the top fall short",
        "the weights under a heading come to too much",
        "a weight is not on file",
        "only the visible and near: a sign, no fault",
    ],
)
def test_issues_have_their_clause_and_place(changed: dict[str, Any], issues: list[tuple[str, str, str]]) -> None:
    review = scheme_review(sound_scheme(**changed), on=ON)
    assert [(one.kind.value, one.clause, one.where) for one in review.issues] == issues


def test_responsibility_outside_the_political_dimension_does_not_count() -> None:
    """Clause 5.3: a child of the political one."""
    moved = replaced(sound_scheme(), "res", dimension=Dimension.ACHIEVEMENT)
    assert scheme_facts(sound_scheme(indicators=moved)).responsibility is False
    untold = (*replaced(sound_scheme(), "res", aspects=()), Indicator(id="x", aspects=(Aspect.RESPONSIBILITY,)))
    assert scheme_facts(sound_scheme(indicators=untold)).responsibility is None


def test_what_a_record_that_is_not_in_full_leaves_out_is_unknown() -> None:
    facts = scheme_facts(sound_scheme(complete=None, posts=(), vetoes=(VetoItem(id="v"),)))
    assert (facts.by_post, facts.by_region, facts.vetoes_with_basis, facts.weights_sum) == (None, True, None, None)
    empty = scheme_facts(AssessmentScheme(id="s"))
    assert empty == SchemeFacts()
    review = scheme_review(sound_scheme(complete=None), on=ON)
    assert review.sound.status is Status.NOT_KNOWN
    assert [(one.kind, one.where) for one in review.issues] == [(IssueKind.ASK, "complete")] * 2


def test_too_much_weight_is_a_fault_whatever_else_there_is() -> None:
    too_much = replaced(sound_scheme(), "con", weight=Percent(80))
    assert scheme_facts(sound_scheme(complete=None, indicators=too_much)).weights_sum is False
    too_little = replaced(sound_scheme(), "con", weight=Percent(10))
    assert scheme_facts(sound_scheme(complete=None, indicators=too_little)).weights_sum is None


def test_the_example_shows_one_issue_of_each_kind_that_its_comments_name() -> None:
    scheme = read_record(AssessmentScheme, EXAMPLE)
    review = scheme_review(scheme, on=ON)
    assert [(one.kind.value, one.clause, one.where) for one in review.issues] == [
        ("fault", "6.1", "posts"),
        ("fault", "6.2", "indicators[4]"),
        ("fault", "6.5", "vetoes[1].basis"),
        ("fault", "7.5", "."),
        ("flag", "5.5", "indicators[5].target"),
        ("flag", "5.6", "indicators[5].target"),
        ("candidate", "6.4", "indicators[3]"),
    ]
    assert read_record(AssessmentScheme, _table(scheme)) == scheme


def _table(scheme: AssessmentScheme) -> dict[str, Any]:
    return tomllib.loads(record_text(scheme, "toml"), parse_float=Decimal)


def test_before_the_opinion_nothing_is_asked() -> None:
    review = scheme_review(read_record(AssessmentScheme, EXAMPLE), on=dt.date(2018, 7, 31))
    assert (review.sound.status, review.issues) == (Status.NOT_IN_FORCE, ())


# --- findings ---


def finding(concern: SchemeConcern, value: bool | None = True, **told: Any) -> SchemeFinding:
    return SchemeFinding(concern=concern, value=value, **told)


FORMALITY = SchemeConcern.MERE_FORMALITY


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ((), None),
        ((finding(FORMALITY),), SignState.FOUND),
        ((finding(FORMALITY, value=False),), SignState.CLEARED),
        ((finding(FORMALITY, value=None),), None),
        ((finding(FORMALITY), finding(FORMALITY, value=False)), None),
        ((finding(FORMALITY), finding(FORMALITY, value=False, withdrawn=True)), SignState.FOUND),
        ((finding(FORMALITY, found_on="2024-06-30"),), SignState.FOUND),
        ((finding(FORMALITY, found_on="2024-07-01"),), None),
        ((finding(FORMALITY, found_on="2024"),), None),
        ((finding(FORMALITY, matter="x"),), None),
        ((finding(SchemeConcern.FORMALISM),), None),
    ],
    ids=[
        "none",
        "found",
        "cleared",
        "the body could not tell",
        "contradictory",
        "one withdrawn",
        "found on the day",
        "found a day later",
        "found some day of the year",
        "about something else",
        "on another concern",
    ],
)
def test_findings(findings: tuple[SchemeFinding, ...], expected: SignState | None) -> None:
    assert assessment_concern(FORMALITY, findings, on=ON, complete=True).value is expected


def test_the_five_defects_are_a_checklist() -> None:
    """Clause 7.5."""
    review = scheme_review(sound_scheme(findings=(finding(SchemeConcern.PROCEDURE),)), on=ON)
    assert [one.value for one in review.defects] == [None, SignState.FOUND, None, None, None]
    assert [one.label.zh for one in DEFECTS] == [
        "考核机制不顺",
        "程序繁琐",
        "内容过多",
        "指标过泛",
        "结果运用不充分",
    ]


def test_no_finding_on_file_is_passed_over() -> None:
    """Also one about an event, or about a target that there is not."""
    told = (
        finding(SchemeConcern.ACCOUNTABILITY_ESCALATION, matter="flood"),
        finding(SchemeConcern.UNREALISTIC_TARGET),
        finding(SchemeConcern.TARGET_ESCALATION, matter="ach"),
    )
    review = scheme_review(sound_scheme(findings=told), on=ON)
    assert {(one.kind.value, one.clause, one.where) for one in review.issues} == {
        ("fault", "5.7", "findings[0]"),
        ("fault", "5.5", "."),
        ("fault", "5.6", "findings[2]"),
    }


# --- targets ---


def amount(count: int, unit: str | None = None) -> TargetAmount:
    return TargetAmount(count=Count(count), unit=unit)


@pytest.mark.parametrize(
    ("mine", "theirs", "direction", "expected"),
    [
        (amount(11), amount(10), TargetDirection.MORE, True),
        (amount(10), amount(10), None, False),
        (amount(9), amount(10), TargetDirection.MORE, False),
        (amount(9), amount(10), TargetDirection.LESS, True),
        (amount(11), amount(10), TargetDirection.LESS, False),
        (amount(11), amount(10), None, None),
        (amount(11, "km"), amount(10, "m"), TargetDirection.MORE, None),
        (amount(11, "km"), amount(10), TargetDirection.MORE, None),
        (amount(11), TargetAmount(yuan=Yuan(10)), TargetDirection.MORE, None),
        (amount(11), None, TargetDirection.MORE, None),
        (None, amount(11), TargetDirection.MORE, None),
        (
            TargetAmount(percent=Percent(Decimal("8.01"))),
            TargetAmount(percent=Percent(8)),
            TargetDirection.MORE,
            True,
        ),
    ],
)
def test_a_target_against_the_one_set_above(
    mine: TargetAmount | None,
    theirs: TargetAmount | None,
    direction: TargetDirection | None,
    expected: bool | None,
) -> None:
    assert asks_for_more(Target(amount=mine, direction=direction), theirs) is expected


def test_the_scheme_above_says_what_its_target_is() -> None:
    mine = Target(amount=amount(11), follows="p", direction=TargetDirection.MORE, reasons="有条件", superior=amount(12))
    scheme = sound_scheme(indicators=replaced(sound_scheme(), "ach", target=mine))
    parent = AssessmentScheme(id="up", indicators=(Indicator(id="p", target=Target(amount=amount(10))),))
    assert scheme_review(scheme, on=ON).issues == ()
    (flag,) = scheme_review(scheme, on=ON, parent=parent).issues
    assert (flag.kind, flag.clause, flag.where) == (IssueKind.FLAG, "5.6", "indicators[4].target")
    assert flag.say("zh") == "[5.6] 迹象(由主管机关认定)——指标 / 第5项 / 目标:任务层层加码:高于上级下达目标"
    cleared = sound_scheme(
        indicators=scheme.indicators,
        findings=(finding(SchemeConcern.TARGET_ESCALATION, value=False, matter="ach"),),
    )
    assert scheme_review(cleared, on=ON, parent=parent).issues == ()


# --- accountability by tier ---


def act(tier: Tier | None, measure: SanctionMeasure | None, on: str | None = "2024-05-01") -> AccountabilityAct:
    return AccountabilityAct(event="flood", tier=tier, measure=measure, on=on)


COUNTY_WARNING = act(Tier.COUNTY, SanctionMeasure.WARNING)


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.DEMERIT)), SignState.TO_REVIEW),
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.WARNING)), SignState.NO_SIGN),
        ((COUNTY_WARNING, act(Tier.PREFECTURE, SanctionMeasure.DEMERIT)), SignState.NO_SIGN),
        ((COUNTY_WARNING, act(Tier.COUNTY, SanctionMeasure.REMOVAL)), SignState.NO_SIGN),
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.PARTY_EXPULSION)), SignState.NO_SIGN),
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.RELIEF)), SignState.NO_SIGN),
        ((COUNTY_WARNING, act(None, SanctionMeasure.DEMERIT)), None),
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, None)), None),
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.DEMERIT, "2024-07-01")), SignState.NO_SIGN),
        ((COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.DEMERIT, "2024")), None),
        ((), SignState.NO_SIGN),
    ],
    ids=[
        "heavier below",
        "the same",
        "heavier above",
        "the same tier",
        "of another order",
        "in no order at all",
        "a tier is not on file",
        "a measure is not on file",
        "decided after the day",
        "decided some day of the year",
        "nothing",
    ],
)
def test_accountability_by_tier(acts: tuple[AccountabilityAct, ...], expected: SignState | None) -> None:
    assert accountability_escalation(acts, "flood", on=ON, complete=True).value is expected


def test_the_pair_is_shown_and_says_no_name() -> None:
    acts = (COUNTY_WARNING, act(Tier.TOWNSHIP, SanctionMeasure.MAJOR_DEMERIT))
    (pair,) = heavier_below(acts, "flood")
    assert pair.say("zh") == "乡镇（街道）:记大过,重于县（市、区）级:警告"
    assert heavier_below(acts, "fire") == ()
    assert accountability_escalation(acts[:1], "flood", on=ON).status is Status.NOT_KNOWN


def test_accountability_that_grew_heavier_stands_at_the_act() -> None:
    """Clause 5.7, located: the township's act is the third of the list; a body's finding makes it a fault, or clears it."""
    acts = (
        COUNTY_WARNING,
        AccountabilityAct(event="fire", tier=Tier.COUNTY, measure=SanctionMeasure.WARNING, on="2024-02-01"),
        act(Tier.TOWNSHIP, SanctionMeasure.DEMERIT),
    )
    (flag,) = scheme_review(sound_scheme(), on=ON, acts=acts).issues
    assert (flag.kind.value, flag.clause, flag.where) == ("flag", "5.7", "acts[2]")
    assert flag.text.zh == "问责追责层层加重:乡镇（街道）:记过,重于县（市、区）级:警告"
    concern = SchemeConcern.ACCOUNTABILITY_ESCALATION
    found = sound_scheme(findings=(finding(concern, matter="flood"),))
    assert [(one.kind.value, one.where) for one in scheme_review(found, on=ON, acts=acts).issues] == [
        ("fault", "acts[2]")
    ]
    cleared = sound_scheme(findings=(finding(concern, value=False, matter="flood"),))
    assert scheme_review(cleared, on=ON, acts=acts).issues == ()
    assert scheme_review(sound_scheme(), on=dt.date(2024, 4, 30), acts=acts).issues == ()


# --- merging ---


def test_like_items_are_candidates_within_a_scheme_and_across() -> None:
    one = AssessmentScheme(id="a", indicators=(Indicator(id="x", functions=("党建", "党建")), Indicator(id="y")))
    two = AssessmentScheme(id="b", indicators=(Indicator(id="z", functions=("党建",)),))
    assert merge_candidates(one) == ()
    (found,) = merge_candidates(one, two)
    assert (found.function, found.items) == ("党建", (("a", "x"), ("b", "z")))
    assert found.say("en") == "function '党建': a/x, b/z"


def test_a_heading_is_no_item_and_a_body_can_rule_merging_out() -> None:
    items = (
        *sound_scheme().indicators,
        Indicator(id="p", under="con", weight=Percent(50), functions=("为民",)),
        Indicator(id="q", under="con", weight=Percent(50), functions=("为民",)),
    )
    (candidate,) = scheme_review(sound_scheme(indicators=items), on=ON).issues
    assert (candidate.kind, candidate.clause, candidate.where) == (IssueKind.CANDIDATE, "6.4", "indicators[5]")
    apart = (finding(SchemeConcern.NOT_MERGED, value=False),)
    assert scheme_review(sound_scheme(indicators=items, findings=apart), on=ON).issues == ()
    heading = replaced(sound_scheme(indicators=items), "con", functions=("为民",))[:-1]
    assert merge_candidates(AssessmentScheme(id="s", indicators=heading)) == ()


# --- scores ---


def sheet(**marks: int | None) -> MarkSheet:
    return MarkSheet(
        scheme="s",
        subject="u",
        marks=tuple(Mark(indicator=name, value=None if n is None else Percent(n)) for name, n in marks.items()),
    )


def test_weights_times_marks() -> None:
    """20 % x 90 + 20 % x 80 + 20 % x 70 + 40 % x 95, by hand: 18 + 16 + 14 + 38 = 86."""
    score = scheme_score(sound_scheme(), sheet(dec=90, res=80, con=70, ach=95))
    assert [score.value, score.lowest, score.highest, *score.missing] == [86, 86, 86]
    assert score.explain("zh").splitlines()[:2] == ["总分86分", "  - dec:权重20%×得分90=18分"]


@pytest.mark.parametrize(
    "told", [sheet(dec=90, res=80, con=70), sheet(dec=90, res=80, con=70, ach=None)], ids=["no mark", "a blank mark"]
)
def test_a_missing_mark_is_never_zero(told: MarkSheet) -> None:
    score = scheme_score(sound_scheme(), told)
    assert score.value is None
    assert [score.lowest, score.highest] == [48, 88]
    assert [one.id for one in score.missing] == ["ach"]
    assert score.explain("en").splitlines()[0] == "marks are missing: between 48 and 88 points"


def test_a_veto_item_is_shown_and_takes_nothing_away() -> None:
    vetoes = (VetoItem(id="v", name="安全生产", basis="某规定"), VetoItem(id="w", basis="某规定"))
    told = MarkSheet(
        scheme="s", subject="u", marks=sheet(dec=90, res=80, con=70, ach=95).marks,
        vetoes=(VetoResult(item="v", established=True),),
    )  # fmt: skip
    score = scheme_score(sound_scheme(vetoes=vetoes), told)
    assert score.value == 86
    assert score.explain("zh").splitlines()[5:7] == [
        "  - 一票否决事项“安全生产”:已认定成立,后果由主管机关决定",
        "  - 一票否决事项“w”:是否成立未载明",
    ]


def test_both_kinds_of_achievement_are_recorded_or_asked_for() -> None:
    """Clause 5.4: the two pairs, each with a mark; an indicator looks at what its heading looks at."""
    apart = (
        *replaced(sound_scheme(), "ach", aspects=(Aspect.NEAR_TERM, Aspect.LONG_TERM)),
        Indicator(id="seen", under="ach", weight=Percent(50), aspects=(Aspect.VISIBLE,)),
        Indicator(id="hidden", under="ach", weight=Percent(50), aspects=(Aspect.LATENT,)),
    )
    scheme = sound_scheme(indicators=apart)
    told = sheet(dec=90, res=80, con=70, seen=90, hidden=None)
    assert achievement_facts(scheme, told) == AchievementFacts(visible=True, near_term=True, long_term=True)
    answer = achievements_recorded(scheme, told, on=ON)
    assert (answer.status, [one.fact.name for one in answer.missing]) == (Status.NOT_KNOWN, ["latent"])
    assert scheme_score(scheme, told).explain("zh").splitlines()[-4:] == [
        "  - 显绩:seen",
        "  - 潜绩:hidden(得分未载明)",
        "  - 眼前利益:seen、hidden(得分未载明)",
        "  - 长远利益:seen、hidden(得分未载明)",
    ]
    whole = sheet(dec=90, res=80, con=70, seen=90, hidden=60)
    assert achievements_recorded(scheme, whole, on=ON).value is True
    blind = sound_scheme(indicators=replaced(sound_scheme(), "ach", aspects=(Aspect.VISIBLE, Aspect.NEAR_TERM)))
    assert achievements_recorded(blind, sheet(ach=90), on=ON).value is False
    partly = attrs.evolve(blind, complete=None)
    assert achievements_recorded(partly, sheet(ach=90), on=ON).value is None


@given(st.lists(st.integers(0, 100), min_size=4, max_size=4), st.sets(st.integers(0, 3)))
def test_bounds_hold_every_completion(marks: list[int], missing: set[int]) -> None:
    names = ("dec", "res", "con", "ach")
    whole = scheme_score(sound_scheme(), sheet(**dict(zip(names, marks, strict=True))))
    known = {name: mark for place, (name, mark) in enumerate(zip(names, marks, strict=True)) if place not in missing}
    part = scheme_score(sound_scheme(), sheet(**known))
    assert whole.value is not None
    assert part.lowest <= whole.value <= part.highest
    assert (part.value is None) == bool(missing)


def test_thirds_are_exact_inside_and_marked_when_shown() -> None:
    thirds = tuple(Indicator(id=name, weight=Percent(Decimal(n))) for name, n in (("a", "33.3333"), ("b", "66.6667")))
    score = scheme_score(sound_scheme(indicators=thirds), sheet(a=10, b=20))
    assert score.value == Fraction(Decimal("3.33333")) + Fraction(Decimal("13.33334"))
    assert score.explain("zh").splitlines()[0] == "总分≈16.67分"


@pytest.mark.parametrize(
    ("changed", "told", "error"),
    [
        ({"subject": SchemeSubject.PERSON}, sheet(), FactsError),
        ({"subject": None}, sheet(), NotToldError),
        ({"id": "other"}, sheet(), FactsError),
        ({"indicators": replaced(sound_scheme(), "con", weight=Percent(10))}, sheet(), FactsError),
        ({"indicators": replaced(sound_scheme(), "con", weight=None)}, sheet(), NotToldError),
        ({}, sheet(pol=90), UnknownNameError),
        ({}, MarkSheet(scheme="s", subject="u", vetoes=(VetoResult(item="x"),)), UnknownNameError),
    ],
    ids=[
        "persons are not scored",
        "whom it assesses is not told",
        "a sheet of another scheme",
        "weights that do not add up",
        "a weight is not on file",
        "a mark on a heading",
        "a veto item that there is not",
    ],
)
def test_what_cannot_be_scored_is_refused(changed: dict[str, Any], told: MarkSheet, error: type[Exception]) -> None:
    with pytest.raises(error):
        scheme_score(sound_scheme(**changed), told)


# --- uses and feedback ---


def result(year: int = 2023, **told: Any) -> Assessment:
    given: dict[str, Any] = {
        "year": year,
        "grade": Grade.COMPETENT,
        "decided": "2024-01-20",
        "system": AssessmentSystem.CIVIL_SERVANT,
    }
    return Assessment(**(given | told))


def cadre(*entries: Assessment, until: str = "2024-06-30", **told: Any) -> Cadre:
    ledger = Ledger(entries=entries, complete_from="2018-01-01", complete_until=until)
    return Cadre(id="c", assessments=ledger, **told)


def test_a_result_that_the_file_does_not_have_was_not_attached() -> None:
    use = ResultUse(use=AssessmentUse.APPOINTMENT, result_year=2023, attached=True, sole_basis=False)
    assert result_use_allowed(use, on=ON).value is True
    assert result_use_allowed(use, on=ON, cadre=cadre(result())).value is True
    assert result_use_allowed(use, on=ON, cadre=cadre()).value is False
    assert result_use_allowed(use, on=ON, cadre=Cadre(id="c")).value is True
    early = attrs.evolve(use, on="2024-01-19")
    assert result_use_allowed(early, on=ON, cadre=cadre(result())).value is False
    assert result_use_allowed(attrs.evolve(use, on="2024-01-20"), on=ON, cadre=cadre(result())).value is True
    assert result_use_allowed(attrs.evolve(use, on="2024-01"), on=ON, cadre=cadre(result())).value is True
    assert result_use_allowed(ResultUse(use=AssessmentUse.OTHER), on=ON).status is Status.NOT_KNOWN


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"fed_back": "2024-02-01", "fed_back_in_writing": True}, FeedbackStatus.GIVEN),
        ({"fed_back": "2024-02-01", "fed_back_in_writing": False}, FeedbackStatus.NOT_IN_WRITING),
        ({"fed_back_in_writing": True}, FeedbackStatus.GIVEN),
        ({"fed_back": "2024-07-01", "fed_back_in_writing": True}, FeedbackStatus.OUTSTANDING),
        ({"fed_back": "2024-02-01"}, None),
        ({}, None),
        ({"decided": "2024-07-01", "grade": None}, FeedbackStatus.NO_RESULT),
        ({"decided": None, "grade": None}, None),
        (
            {"decided": None, "fed_back": "2024-02-01", "fed_back_in_writing": False},
            FeedbackStatus.NOT_IN_WRITING,
        ),
        (
            {"kind": AssessmentKind.SPECIAL, "fed_back": "2024-02-01", "fed_back_in_writing": False},
            FeedbackStatus.GIVEN,
        ),
    ],
    ids=[
        "in writing",
        "by word of mouth",
        "in writing, the day not on file",
        "not yet on that day",
        "how is not on file",
        "nothing on file",
        "decided later",
        "neither a day nor a grade",
        "the day of the result not on file: certainly under the law of 2018",
        "not an annual result",
    ],
)
def test_feedback(told: dict[str, Any], expected: FeedbackStatus | None) -> None:
    assert result_feedback(result(**told), on=ON).value is expected


@pytest.mark.parametrize(
    ("told", "place", "expected"),
    [
        ({"announced_from": "2024-01-15", "announced_until": "2024-01-19"}, None, NoticeStatus.LONG_ENOUGH),
        ({"announced_from": "2024-01-15", "announced_until": "2024-01-18"}, None, NoticeStatus.TOO_SHORT),
        ({"announced_from": "2024-02-05", "announced_until": "2024-02-18"}, None, NoticeStatus.LONG_ENOUGH),
        ({"announced_from": "2024-04-22", "announced_until": "2024-04-26"}, None, NoticeStatus.LONG_ENOUGH),
        ({"announced_from": "2024-04-22", "announced_until": "2024-04-26"}, "532901", NoticeStatus.TOO_SHORT),
        ({"announced_from": "2024-06-26", "announced_until": "2024-07-02"}, None, NoticeStatus.RUNNING),
        ({"announced_from": "2024-01", "announced_until": "2024-01-19"}, None, None),
        ({"announced_from": "2024-01-15"}, None, None),
        ({"grade": Grade.COMPETENT}, None, NoticeStatus.NOT_NEEDED),
        ({"kind": AssessmentKind.SPECIAL}, None, NoticeStatus.NOT_NEEDED),
    ],
    ids=[
        "Monday to Friday",
        "Monday to Thursday",
        "over the Spring Festival, six days worked, two of them Sundays",
        "by the State's schedule",
        "three days of a festival of Dali",
        "not over on the day",
        "only the month is on file",
        "no last day on file",
        "another grade",
        "not an annual result",
    ],
)
def test_the_notice_of_a_grade(told: dict[str, Any], place: str | None, expected: NoticeStatus | None) -> None:
    """Working days: 5 to 9 and 18 February 2024 (4 and 18 were Sundays made workdays; the holiday ran 10 to 17)."""
    one = result(**{"grade": Grade.EXCELLENT, "decided": None, **told})
    assert excellent_notice(one, on=ON, place=place).value is expected


def test_a_place_that_there_is_not_is_refused() -> None:
    one = result(grade=Grade.EXCELLENT, announced_from="2024-01-15", announced_until="2024-01-19")
    with pytest.raises(UnknownNameError):
        excellent_notice(one, on=ON, place="999999")


def test_the_annual_assessment_of_a_year() -> None:
    def status(person: Cadre, year: int, on: dt.date = ON) -> AnnualResultStatus | None:
        return annual_result_status(person, year, on=on).value

    assert status(cadre(result()), 2023) is AnnualResultStatus.DONE
    assert status(cadre(result(grade=Grade.NO_GRADE)), 2023) is AnnualResultStatus.DONE
    assert status(cadre(), 2023) is AnnualResultStatus.MISSING
    assert status(cadre(result()), 2023, dt.date(2024, 1, 19)) is AnnualResultStatus.MISSING
    assert status(cadre(result()), 2023, dt.date(2023, 12, 31)) is AnnualResultStatus.PENDING
    assert status(cadre(until="2024-12-31"), 2024) is AnnualResultStatus.PENDING
    assert status(cadre(until="2023-12-30"), 2023) is None
    assert status(cadre(result(kind=AssessmentKind.SPECIAL)), 2023) is AnnualResultStatus.MISSING


def test_routine_assessment_and_its_file() -> None:
    routine = result(kind=AssessmentKind.ROUTINE, grade=Grade.GOOD, quarter=1, decided="2023-04-10")
    assert routine_assessed(cadre(routine), 2023, on=ON).value is True
    assert routine_assessed(cadre(result()), 2023, on=ON).value is False
    assert routine_assessed(Cadre(id="c"), 2023, on=ON).value is None
    assert routine_file_kept(cadre(routine_file=True), on=ON).value is True
    assert routine_file_kept(Cadre(id="c"), on=ON).status is Status.NOT_KNOWN


def test_praise_and_warning_rest_on_findings() -> None:
    facts = MeritFacts(striving=True, praised=False, misaction=False)
    assert praise_due(facts, on=ON).value is True
    assert warning_due(facts, on=ON).value is False
    assert praise_due(MeritFacts(), on=ON).value is None


# --- figures ---


def test_how_alike_the_grades_of_a_unit_are() -> None:
    """Three competent, one excellent: of the 6 pairs 3 differ."""
    people = [
        Cadre(id=f"c{n}", assessments=Ledger(entries=(result(grade=grade),)))
        for n, grade in enumerate((Grade.COMPETENT, Grade.COMPETENT, Grade.COMPETENT, Grade.EXCELLENT))
    ]
    found = grade_distribution(Unit(id="u", members=(*people, Cadre(id="x")), members_complete=True), 2023)
    assert found.grades == ((Grade.EXCELLENT, Count(1)), (Grade.COMPETENT, Count(3)))
    assert (found.unknown, found.largest_share, found.difference) == (Count(1), Fraction(3, 4), Fraction(1, 2))
    assert found.say("zh") == "优秀1人、称职3人、结果未知1人;最多的等次占75%,任取两人等次不同的可能为50%"
    alike = grade_distribution(Unit(id="u", members=tuple(people[:3])), 2023)
    assert (alike.largest_share, alike.difference) == (Fraction(1), Fraction(0))
    assert alike.say("en").endswith("the list is not said to be complete")
    nobody = grade_distribution(Unit(id="u"), 2023)
    assert (nobody.largest_share, nobody.difference) == (None, None)


@given(
    st.lists(st.sampled_from([Grade.EXCELLENT, Grade.COMPETENT, Grade.BASICALLY_COMPETENT]), min_size=2, max_size=12)
)
def test_the_figures_are_nought_only_where_all_are_alike(grades: list[Grade]) -> None:
    """S3.2: "the same whether one does much or little" is a chance of nought that two members differ."""
    people = tuple(
        Cadre(id=f"c{n}", assessments=Ledger(entries=(result(grade=grade),))) for n, grade in enumerate(grades)
    )
    found = grade_distribution(Unit(id="u", members=people), 2023)
    assert found.difference is not None
    assert found.largest_share is not None
    assert 0 <= found.difference <= 1
    assert (found.difference == 0) == (len(set(grades)) == 1) == (found.largest_share == 1)
    pairs = [(one, other) for n, one in enumerate(grades) for other in grades[:n]]
    assert found.difference == Fraction(sum(one is not other for one, other in pairs), len(pairs))


def test_papers_and_meetings_against_the_year_before() -> None:
    years = Ledger(
        entries=(
            BurdenYear(year=2022, papers=Count(100), meetings=Count(50), inspections=Count(8), accountability=Count(2)),
            BurdenYear(year=2023, papers=Count(90), meetings=Count(51), inspections=Count(8), accountability=Count(2)),
        )
    )
    assert [line.more for line in burden_change(years, 2023)] == [False, True, False, False]
    assert burden_change(years, 2023)[1].say("zh") == "会议:51,上年50"
    assert burden_sign(years, 2023) is True
    assert burden_sign(years, 2024) is None
    fewer = Ledger(entries=(years.entries[0], BurdenYear(year=2023, papers=Count(90))))
    assert burden_sign(fewer, 2023) is None


# --- the register, errors and words ---


def test_every_concern_has_its_own_rule_and_clause() -> None:
    assert set(CONCERNS) == set(SchemeConcern)
    for concern, rule in CONCERNS.items():
        assert rule.name == f"scheme.concern.{concern.value}"


@pytest.mark.parametrize(
    "clause",
    ["5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "5.10", "5.11", "6.1", "6.2", "6.3", "6.4", "6.5",
     "6.6", "7.4", "7.5", "7.6", "7.7", "8.1", "8.2", "8.3", "8.4"],
)  # fmt: skip
def test_the_clauses_are_encoded(clause: str) -> None:
    assert clause_coverage(clause).encoded_by


def test_bad_input_is_refused() -> None:
    with pytest.raises(DateError):
        scheme_review(sound_scheme(), on=dt.datetime(2024, 6, 30))
    with pytest.raises(DateError):
        grade_distribution(Unit(id="u"), 99999)
    with pytest.raises(FactsError):
        SchemeFacts(political="yes")  # type: ignore[arg-type]


def test_nothing_but_identifiers_is_printed() -> None:
    scheme = read_record(AssessmentScheme, EXAMPLE)
    assert repr(scheme_review(scheme, on=ON)) == "<SchemeReview of 's-qingshi-2024': 7 issues>"
    assert repr(scheme_score(sound_scheme(), sheet())) == "<SchemeScore under 's'>"


def test_explanations_say_who_decides() -> None:
    told = scheme_sound(scheme_facts(sound_scheme(posts=())), on=ON).explain("zh")
    assert "按岗位区分:否" in told
    assert "决定机关" in told
    judged = assessment_concern(SchemeConcern.VANITY_PROJECT, (), on=ON, complete=True)
    assert judged.status is Status.FOR_JUDGEMENT
    assert "由主管机关认定" in judged.explain("zh")


# --- unknown is never turned into an answer ---

KEYS_OF_A_SCHEME = ("regions", "sectors", "levels", "posts")


@st.composite
def full_schemes(draw: st.DrawFn) -> AssessmentScheme:
    """A scheme in full, of up to six indicators."""
    indicators: list[Indicator] = []
    for n in range(draw(st.integers(0, 6))):
        under = draw(st.sampled_from([None, *(one.id for one in indicators)]))
        indicators.append(
            Indicator(
                id=f"i{n}",
                under=under,
                weight=draw(st.sampled_from([None, Percent(40), Percent(50), Percent(60), Percent(100)])),
                dimension=draw(st.sampled_from([None, *Dimension])),
                aspects=tuple(draw(st.sets(st.sampled_from(Aspect), max_size=3))),
                focus=draw(st.sampled_from([None, True, False])),
            )
        )
    keys: dict[str, Any] = {key: draw(st.sampled_from([(), ("甲",)])) for key in KEYS_OF_A_SCHEME}
    return AssessmentScheme(
        id="s",
        complete=True,
        indicators=tuple(indicators),
        vetoes=tuple(VetoItem(id=f"v{n}", basis=draw(st.sampled_from([None, "某规定"]))) for n in range(2)),
        **keys,
    )


@given(full_schemes(), st.data())
def test_what_a_part_of_a_scheme_tells_the_whole_scheme_does_not_contradict(
    scheme: AssessmentScheme, data: st.DataObject
) -> None:
    """Indicators that are no headings, veto items and keys are left out; what is still told must stay as it was."""
    kept = list(scheme.indicators)
    for one in reversed(scheme.indicators):
        if all(other.under != one.id for other in kept) and data.draw(st.booleans()):
            kept.remove(one)
    forgotten: dict[str, Any] = dict.fromkeys(data.draw(st.sets(st.sampled_from(KEYS_OF_A_SCHEME))), ())
    part = attrs.evolve(
        scheme,
        complete=None,
        indicators=tuple(kept),
        vetoes=scheme.vetoes[:1],
        **forgotten,
    )
    whole, told = attrs.asdict(scheme_facts(scheme)), attrs.asdict(scheme_facts(part))
    assert {name: value for name, value in told.items() if value is not None and value != whole[name]} == {}
