"""Cases of article 4 from the file: which findings stand, what came first, what is lacking, and that no rule proposes."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.law import OPINION, Evidence
from cadre_policy.measures import PartialDate
from cadre_policy.policies import stepping_down as topic
from cadre_policy.policies.sanction_effects import SANCTION_PERIOD_COUNTED, BarKind
from cadre_policy.policies.sanction_effects.bars import BARS
from cadre_policy.policies.stepping_down import (
    CATEGORIES,
    FollowUp,
    InactionFacts,
    adjustment_effect_spans,
    adjustment_facts,
    adjustment_measure_lawful,
    adjustment_procedure,
    adjustment_review,
    barred_after_adjustment,
    follow_up_facts,
    inaction_established,
    inaction_facts,
    inaction_follow_up,
    inaction_spans,
    negative_list_kept,
    promotion_open_from,
)
from cadre_policy.policies.stepping_down.handling_facts import AdjustmentFacts
from cadre_policy.policies.stepping_down.rules import UNABLE_ESTABLISHED
from cadre_policy.records import (
    AdjustmentCase,
    Body,
    Cadre,
    GapKind,
    InactionFact,
    InactionFinding,
    Ledger,
    NegativeList,
    PostHolding,
    PriorStep,
    PriorStepKind,
    SanctionMeasure,
    StaffKind,
    TrainingGap,
    Unit,
    WorkProblem,
)
from cadre_policy.register import all_rules
from cadre_policy.rules import YUNNAN, Rule, Status, facts_read, first_of, in_words, left_open, rule, timeline

DECIDED = "2023-03-01"
ON = dt.date(2023, 6, 1)
EVE = YUNNAN.with_(name="eve", readings={SANCTION_PERIOD_COUNTED: "eve"})
ANNIVERSARY = YUNNAN.with_(name="anniversary", readings={SANCTION_PERIOD_COUNTED: "anniversary"})


def found(fact: InactionFact, value: bool | None = True, on: str | None = "2023-01-10", **more: Any) -> InactionFinding:
    return InactionFinding(fact=fact, value=value, found_on=on, found_by=Body.ORGANISATION, **more)


UNABLE = (found(InactionFact.UNABLE), found(InactionFact.WEAK_ABILITY), found(InactionFact.FEW_METHODS))


def case(**given: Any) -> AdjustmentCase:
    """A case in which all is in order; *given* changes it."""
    whole: dict[str, Any] = {
        "id": "a-001",
        "opened_on": "2023-01-05",
        "leading_cadre": True,
        "findings": UNABLE,
        "prior_steps": (PriorStep(kind=PriorStepKind.REMINDER, on="2022-11-01"),),
        "prior_steps_complete": True,
        "corrected": False,
        "reasons": "某项工作长期推进不力的具体情节",
        "deciding_body": Body.PARTY_COMMITTEE,
        "appoints": True,
        "measure": SanctionMeasure.RELIEF,
        "decided": True,
        "decided_on": DECIDED,
    }
    return AdjustmentCase(**whole | given)


UNDECIDED: dict[str, Any] = {"measure": None, "decided": False, "decided_on": None, "reasons": None}


# --- findings ---


def test_a_finding_of_a_later_day_is_not_there_yet() -> None:
    assert inaction_established(case(), on=dt.date(2023, 1, 9)).value is None
    assert inaction_established(case(), on=dt.date(2023, 1, 10)).value is True


def test_a_finding_known_to_the_month_stands_from_the_end_of_the_month() -> None:
    roughly = tuple(attrs.evolve(one, found_on="2023-01") for one in UNABLE)
    assert inaction_established(case(findings=roughly), on=dt.date(2023, 1, 20)).value is None
    assert inaction_established(case(findings=roughly), on=dt.date(2023, 1, 31)).value is True


def test_a_finding_without_a_day_stands() -> None:
    undated = tuple(attrs.evolve(one, found_on=None) for one in UNABLE)
    assert inaction_established(case(findings=undated), on=ON).value is True


def test_findings_that_contradict_one_another_decide_nothing_and_are_told() -> None:
    both = (*UNABLE, found(InactionFact.UNABLE, value=False, on="2023-02-01"))
    review = adjustment_review(case(findings=both), on=ON)
    assert review.inaction.value is None
    assert review.conflicts == (InactionFact.UNABLE,)
    assert any("矛盾" in step.zh for step in review.next_steps)


def test_a_withdrawn_finding_and_one_that_could_not_tell_decide_nothing() -> None:
    assert inaction_facts(case(findings=(found(InactionFact.UNABLE, withdrawn=True),)), on=ON).unable is None
    assert inaction_facts(case(findings=(found(InactionFact.UNABLE, value=None),)), on=ON).unable is None
    told = (*UNABLE, found(InactionFact.UNABLE, value=None))
    assert inaction_facts(case(findings=told), on=ON).unable is True


def test_a_finding_after_the_decision_cannot_have_been_its_ground() -> None:
    late = tuple(attrs.evolve(one, found_on="2023-03-02") for one in UNABLE)
    review = adjustment_review(case(findings=late), on=ON)
    assert review.inaction.value is True
    assert adjustment_facts(case(findings=late), on=ON).established is None


# --- the gap of ability ---


def gaps(*noted: TrainingGap, until: str = "2023-12-31") -> Cadre:
    return Cadre(
        id="c-001",
        training_gaps=Ledger(entries=noted, complete_from="2020-01-01", complete_until=until),
    )


def test_a_gap_of_ability_is_to_be_noted_until_it_is() -> None:
    note = TrainingGap(kind=GapKind.ABILITY, on="2023-04-01")
    assert adjustment_review(case(), on=ON, cadre=gaps()).gap.value is True
    assert adjustment_review(case(), on=ON, cadre=gaps(note)).gap.value is False
    assert adjustment_review(case(), on=dt.date(2023, 3, 31), cadre=gaps(note)).gap.value is True


def test_a_gap_of_another_kind_is_not_it() -> None:
    knowledge = TrainingGap(kind=GapKind.KNOWLEDGE, on="2023-04-01")
    assert adjustment_review(case(), on=ON, cadre=gaps(knowledge)).gap.value is True


def test_a_list_of_gaps_that_ends_early_leaves_it_open() -> None:
    assert adjustment_review(case(), on=ON, cadre=gaps(until="2023-02-01")).gap.value is None
    assert adjustment_review(case(), on=ON).gap.value is None


# --- follow-up ---


def test_a_problem_is_outstanding_until_it_is_followed_up() -> None:
    problem = WorkProblem(partial=True, found_on="2023-01-02", followed_up=True, followed_up_on="2023-02-01")
    assert inaction_follow_up(problem, on=dt.date(2023, 1, 31)).value is FollowUp.OUTSTANDING
    assert inaction_follow_up(problem, on=dt.date(2023, 2, 1)).value is FollowUp.OPENED
    assert inaction_follow_up(problem, on=dt.date(2023, 1, 1)).value is None


def test_a_case_without_a_problem_on_file_tells_nothing() -> None:
    assert follow_up_facts(case(), on=ON).partial is None
    assert inaction_follow_up(case(), on=ON).status is Status.NOT_KNOWN


# --- what came first ---


def under_the_trial_rules(**given: Any) -> AdjustmentCase:
    early = tuple(attrs.evolve(one, found_on="2021-01-10") for one in UNABLE)
    steps = (PriorStep(kind=PriorStepKind.REMINDER, on="2020-11-01"),)
    dated = {"opened_on": "2021-01-05", "decided_on": "2021-03-01", "findings": early, "prior_steps": steps}
    return case(**dated | given)


def test_a_reminder_before_the_decision_is_enough() -> None:
    assert adjustment_procedure(under_the_trial_rules(), on=ON).value is True


@pytest.mark.parametrize(
    ("steps", "complete", "expected"),
    [
        pytest.param((), True, False, id="no step"),
        pytest.param((), None, None, id="steps may be missing"),
        pytest.param(("2021-03-02",), True, False, id="only after the decision"),
        pytest.param(("2021-03-01",), True, None, id="on the same day"),
        pytest.param((None,), True, None, id="on an unknown day"),
        pytest.param(("2021-02",), True, True, id="in the month before"),
        pytest.param(("2021-03",), True, None, id="in the month of the decision"),
    ],
)
def test_steps_by_their_days(steps: tuple[str | None, ...], complete: bool | None, expected: bool | None) -> None:
    taken = tuple(PriorStep(kind=PriorStepKind.ADMONITION, on=on) for on in steps)
    handled = under_the_trial_rules(prior_steps=taken, prior_steps_complete=complete)
    assert adjustment_procedure(handled, on=ON).value is expected


def test_since_the_rules_of_2022_no_step_is_asked_for() -> None:
    assert adjustment_procedure(case(prior_steps=()), on=ON).value is True


def test_the_post_tells_whether_someone_is_a_leading_cadre() -> None:
    def file(*, leading: bool) -> Cadre:
        held = PostHolding(leading=leading, since="2019-01-01", until="2021-12-31")
        return Cadre(id="c", posts=Ledger(entries=(held,), complete_from="2019-01-01", complete_until="2022-12-31"))

    handled = under_the_trial_rules(leading_cadre=None, prior_steps=())
    assert adjustment_procedure(handled, on=ON, cadre=file(leading=True)).value is False
    assert adjustment_procedure(handled, on=ON, cadre=file(leading=False)).value is True
    assert adjustment_procedure(handled, on=ON).value is None


# --- reasons, body, measure ---


@pytest.mark.parametrize(
    ("given", "lacking"),
    [
        pytest.param({"reasons": None, "reasons_given": False}, "4.8", id="no reasons"),
        pytest.param({"appoints": False}, "4.9", id="another body"),
        pytest.param({"measure": SanctionMeasure.DEMERIT}, "4.9", id="a sanction instead"),
        pytest.param({"findings": (found(InactionFact.UNABLE, value=False), *UNABLE[1:])}, None, id="ground open"),
    ],
)
def test_what_a_measure_lacks_is_told(given: dict[str, Any], lacking: str | None) -> None:
    review = adjustment_review(case(**given), on=ON)
    assert adjustment_measure_lawful(case(**given), on=ON).value is not True
    assert [str(lacking) in label.zh for label in review.lacking] == ([True] if lacking else [])


def test_a_measure_without_any_category_lacks_its_ground() -> None:
    none = tuple(found(fact, value=False) for fact in CATEGORIES)
    review = adjustment_review(case(findings=none), on=ON)
    assert adjustment_measure_lawful(case(findings=none), on=ON).value is False
    assert any("4.3-4.6" in label.zh for label in review.lacking)


def test_a_situation_beyond_the_list_of_the_day_is_told() -> None:
    listed = adjustment_review(case(situation=15), on=ON)
    assert listed.situation is not None
    assert listed.situation.value is True
    beyond = adjustment_review(under_the_trial_rules(situation=11), on=ON)
    assert beyond.situation is not None
    assert beyond.situation.value is False
    assert any("项次" in label.zh for label in beyond.lacking)
    assert adjustment_review(case(), on=ON).situation is None


def test_before_a_decision_nothing_is_said_of_a_measure() -> None:
    review = adjustment_review(case(**UNDECIDED), on=ON)
    assert review.decided is False
    assert review.measure == ()
    assert review.barred is None
    assert review.open_from is None
    assert any("本库不提出措施" in step.zh for step in review.next_steps)
    assert not [measure for measure in SanctionMeasure if measure.label.zh in review.explain("zh")]


def test_a_case_decided_later_is_undecided_before() -> None:
    review = adjustment_review(case(), on=dt.date(2023, 2, 28))
    assert review.decided is False
    assert adjustment_facts(case(), on=dt.date(2023, 2, 28)).measure is None


def test_the_person_is_to_be_told_and_told_of_the_remedy() -> None:
    assert len(adjustment_review(case(), on=ON).next_steps) == 2
    told = case(told_on="2023-03-02", remedy_told=True)
    assert adjustment_review(told, on=ON).next_steps == ()


def test_a_relief_is_listed_for_appeal_and_a_reassignment_is_not() -> None:
    servant = Cadre(id="c", staff_kind=StaffKind.CIVIL_SERVANT)

    def listed(measure: SanctionMeasure) -> bool | None:
        return adjustment_review(case(measure=measure), on=ON, cadre=servant).measure[-1].value

    assert listed(SanctionMeasure.RELIEF) is True
    assert listed(SanctionMeasure.DEMOTION) is True
    assert listed(SanctionMeasure.REASSIGNMENT) is False


def test_the_remedy_to_tell_of_is_the_one_that_the_law_lists() -> None:
    servant = Cadre(id="c", staff_kind=StaffKind.CIVIL_SERVANT)
    other = Cadre(id="c", staff_kind=StaffKind.INSTITUTION_MANAGEMENT)

    def last_step(measure: SanctionMeasure, cadre: Cadre) -> str:
        review = adjustment_review(case(measure=measure, told_on="2023-03-02"), on=ON, cadre=cadre)
        return " / ".join(step.en for step in review.next_steps if "gap" not in step.en)

    assert "art. 95" in last_step(SanctionMeasure.RELIEF, servant)
    assert last_step(SanctionMeasure.REASSIGNMENT, servant) == ""
    assert "to be found out" in last_step(SanctionMeasure.RELIEF, other)


# --- what follows ---


@pytest.mark.parametrize("measure", [SanctionMeasure.RELIEF, SanctionMeasure.REASSIGNMENT])
def test_one_year_after_a_relief_or_reassignment(measure: SanctionMeasure) -> None:
    """Removed on 1 March 2023 as unsuitable: from 1 March 2024, or the day after if the corresponding day counts."""
    assert promotion_open_from(case(measure=measure), on=ON, policy=EVE) == PartialDate.parse("2024-03-01")
    assert promotion_open_from(case(measure=measure), on=ON, policy=ANNIVERSARY) == PartialDate.parse("2024-03-02")
    assert str(promotion_open_from(case(measure=measure), on=ON)) == "2024-03-01..2024-03-02"


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2023-02-28", False), ("2023-03-01", True), ("2024-02-29", True), ("2024-03-02", False)],
)
def test_barred_from_the_decision_for_a_year(on: str, expected: bool) -> None:
    assert barred_after_adjustment(case(), on=dt.date.fromisoformat(on)).value is expected


def test_the_corresponding_day_is_unsettled() -> None:
    assert barred_after_adjustment(case(), on=dt.date(2024, 3, 1)).status is Status.LEFT_OPEN


def test_two_years_after_a_demotion_are_only_recalled() -> None:
    """Demoted on 1 March 2023: from 1 March 2025, if what is recalled is right."""
    demoted = case(measure=SanctionMeasure.DEMOTION)
    assert promotion_open_from(demoted, on=ON) is None
    assert barred_after_adjustment(demoted, on=ON).status is Status.UNCONFIRMED
    trusting = EVE.with_(name="recalled too", lowest_evidence=Evidence.RECALLED)
    assert promotion_open_from(demoted, on=ON, policy=trusting) == PartialDate.parse("2025-03-01")


def test_a_decision_that_was_set_aside_bars_no_more() -> None:
    aside = case(revoked_on="2023-05-01")
    assert barred_after_adjustment(aside, on=dt.date(2023, 4, 30)).value is True
    assert barred_after_adjustment(aside, on=ON).value is False
    assert promotion_open_from(aside, on=ON) is None


def test_the_bar_over_time() -> None:
    first, last = dt.date(2023, 2, 1), dt.date(2024, 12, 31)
    stretches = timeline(BARS[BarKind.POST], adjustment_effect_spans(case(), first, last), first, last, policy=EVE)
    assert [(str(one.first), one.determination.value) for one in stretches] == [
        ("2023-02-01", False),
        ("2023-03-01", True),
        ("2024-03-01", False),
    ]


def test_findings_over_time() -> None:
    first, last = dt.date(2023, 1, 1), dt.date(2023, 12, 31)
    spans = inaction_spans(case(), first, last, cadre=gaps(TrainingGap(kind=GapKind.ABILITY, on="2023-04-01")))
    told = [(str(one.from_), one.facts.unable, one.facts.gap_noted) for one in spans]
    assert told == [
        ("2023-01-01", None, None),
        ("2023-01-05", None, False),
        ("2023-01-10", True, False),
        ("2023-04-01", True, True),
    ]


# --- the negative list ---


def test_a_list_holds_between_its_days() -> None:
    listed = NegativeList(version="1", since="2019-03-01", until="2021-12-31")
    unit = Unit(
        id="u",
        negative_lists=Ledger(entries=(listed,), complete_from="2018-01-01", complete_until="2023-12-31"),
    )
    assert negative_list_kept(unit, on=dt.date(2019, 2, 28)).value is False
    assert negative_list_kept(unit, on=dt.date(2019, 3, 1)).value is True
    assert negative_list_kept(unit, on=dt.date(2022, 1, 1)).value is False
    assert negative_list_kept(unit, on=dt.date(2024, 1, 1)).value is None


@pytest.mark.parametrize(
    ("version", "decided", "expected"),
    [
        pytest.param("1", "2021-12-31", True, id="the last day of the version"),
        pytest.param("1", "2022-01-01", False, id="the day after: replaced"),
        pytest.param("2", "2021-12-31", False, id="not yet issued"),
        pytest.param("2", "2022-01-01", True, id="its first day"),
        pytest.param("1", "2021-12", True, id="some day of a month over which it held"),
        pytest.param("2", "2023", None, id="some day of a year in which it may have ended"),
        pytest.param("3", "2022-06-01", False, id="there was none of that name"),
        pytest.param("3", "2024-06-01", None, id="after the file of lists ends"),
        pytest.param(None, "2022-06-01", None, id="none is cited"),
    ],
)
def test_the_version_of_the_negative_list_cited_held_at_the_decision(
    version: str | None, decided: str, expected: bool | None
) -> None:
    lists = Ledger(
        entries=(
            NegativeList(version="1", since="2019-03-01", until="2021-12-31"),
            NegativeList(version="2", since="2022-01-01", until="2023-06-30"),
        ),
        complete_from="2018-01-01",
        complete_until="2023-12-31",
    )
    cited = case(opened_on=None, negative_list=version, decided_on=decided)
    review = adjustment_review(cited, on=dt.date(2024, 12, 31), unit=Unit(id="u", negative_lists=lists))
    assert review.list_cited is expected
    assert [label.zh for label in review.lacking if "负面清单" in label.zh] == (
        ["所引负面清单版本当时未施行 [4.10]"] if expected is False else []
    )
    assert adjustment_review(cited, on=ON).list_cited is None


# --- no rule leads from a category to a measure (clause 4.8) ---

OURS = [one for name, one in all_rules().items() if name.startswith("stepping_down.")]
FOUND = {fact.value for fact in InactionFact}


def leads_to_a_measure(rules: list[Rule[Any, Any]]) -> list[str]:
    """Rules that answer with a measure, or that read both a category (or sign) and a measure."""
    bad = []
    for one in rules:
        read = {fact.name for fact in facts_read(one)}
        if one.unit is SanctionMeasure or (read & FOUND and "measure" in read):
            bad.append(one.name)
    return bad


def test_no_rule_leads_from_a_category_to_a_measure() -> None:
    """No rule of this topic, and none of any other."""
    assert len(OURS) > 15
    assert leads_to_a_measure([*all_rules().values()]) == []
    assert not FOUND & {field.name for field in attrs.fields(AdjustmentFacts)}


def test_a_rule_that_did_would_be_found() -> None:
    """A seeded fault."""
    seeded = rule(
        InactionFacts,
        SanctionMeasure,
        name="stepping_down.seeded",
        zh="示例",
        en="seeded",
        cites=(OPINION.cite("4.9"),),
        body=first_of(
            (UNABLE_ESTABLISHED, SanctionMeasure.DEMOTION),
            otherwise=left_open(SanctionMeasure, "无", "none", OPINION.cite("4.9")),
        ),
    )
    assert leads_to_a_measure([seeded]) == ["stepping_down.seeded"]


# --- words ---


def test_the_rules_read_as_the_text_does() -> None:
    words = in_words(UNABLE_ESTABLISHED, "zh")
    assert "主管机关认定“不善担当作为”" in words
    assert "能力不足" in words
    assert "方法不多" in words
    assert "4.6" in words


def test_the_review_is_told_in_both_languages_and_printed_without_facts() -> None:
    review = adjustment_review(case(), on=ON)
    assert "2024-03-01" in review.explain("zh")
    assert "2024-03-01" in review.explain("en")
    assert repr(review) == "<AdjustmentReview of 'a-001'>"
    assert "某项工作" not in review.explain("zh")


def test_every_question_names_who_decides_and_the_remedy() -> None:
    adverse = [one for one in vars(topic).values() if isinstance(one, Rule) and one.authority is not None]
    told = [one.authority.remedy for one in adverse if one.authority is not None and one.authority.remedy is not None]
    assert all("三十日" in remedy.zh and "30 days" in remedy.en for remedy in told)
    assert len(told) >= len(adverse) - 4
