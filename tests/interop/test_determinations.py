"""Determinations as JSON: back without loss, replayed to the letter, and never believed."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import attrs
import pytest

from cadre_policy.errors import CadrePolicyError, InputError, RecordError, UnknownNameError
from cadre_policy.interop.determinations import determination_from_json, determination_to_json, replay
from cadre_policy.law import Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.measures import Days, Months
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, LEAVE_LEFT, STEP_COMPLETED, AnnualLeaveFacts
from cadre_policy.register import parameter_named, rule_named
from cadre_policy.rules import YUNNAN, Dated, Overlay, Policy, determine
from cadre_policy.version import VERSION
from rules.subjects import Subjects

ON = dt.date(2021, 6, 15)
STAFF = AnnualLeaveFacts(
    service_since="2008-03-10",
    sick_leave=Months(Decimal("0.3")),
    personal_leave=Days(0),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
    annual_leave_taken=Days(Decimal("2.5")),
)
REFORM = YUNNAN.with_(
    name="reform",
    readings={STEP_COMPLETED: "anniversary"},
    lowest_evidence=Evidence.RECALLED,
    overlays=(
        Overlay(
            parameter=parameter_named("leave.annual.days_second"),
            values=(Dated(value=Days(Decimal("12.5")), since="2020-01-01"),),
            source=Label("假设", "what if"),
        ),
    ),
)


def stored(policy: Policy = YUNNAN, **changed: Any) -> str:
    return determination_to_json(determine(LEAVE_LEFT, attrs.evolve(STAFF, **changed), on=ON, policy=policy))


TOPICS = [
    "leave.annual", "leave.annual.left", "check_up.status", "check_up.funding", "assessment.quota.allowed",
    "assessment.quota.ceiling", "tolerance.merits", "tolerance.distinction.reform", "rank.promotion.eligible",
    "rank.promotion.earliest", "rank.lowering.ground",
]  # fmt: skip


@pytest.mark.parametrize("name", TOPICS)
def test_determinations_of_every_topic_come_back_without_loss(name: str) -> None:
    rule = rule_named(name)
    people = Subjects(rule, ON, seed=9)
    for missing in (0, 0, 0.1, 0.1, 0.3):
        one = determine(rule, people.one(missing=missing, spans=missing), on=ON)
        text = determination_to_json(one)
        again = determination_from_json(text)
        assert (again.value, again.causes, again.facts, again.on) == (one.value, one.causes, one.facts, one.on)
        assert determination_to_json(again) == text
        for language in ("zh", "en"):
            assert again.explain(language) == one.explain(language)


def test_every_topic_is_among_them() -> None:
    assert {"assessment", "check_up", "leave", "rank", "tolerance"} <= {name.partition(".")[0] for name in TOPICS}


def test_what_is_written_is_what_was_asked_and_answered() -> None:
    table = json.loads(stored(), parse_float=Decimal)
    assert table["rule"] == "leave.annual.left"
    assert table["library"] == VERSION
    assert (table["on"], table["policy"], table["status"]) == ("2021-06-15", "yunnan", "determined")
    assert (table["value"], table["unit"]) == (Decimal("7.5"), "Days")
    assert table["facts"]["sick_leave"] == Decimal("0.3")
    assert table["facts"]["service_since"] == "2008-03-10"
    assert "vacation_due" not in table["facts"]
    assert table["explanation"]["zh"].startswith("本年度未休年休假天数:7.5天")


def test_decimals_stay_exact() -> None:
    assert determination_from_json(stored()).facts == STAFF
    odd = attrs.evolve(STAFF, annual_leave_taken=Days(Decimal("0.0001")))
    again = determination_from_json(determination_to_json(determine(LEAVE_LEFT, odd, on=ON)))
    assert again.value == Days(Decimal("9.9999"))


def test_the_policy_is_kept_with_everything_that_it_changes() -> None:
    text = stored(REFORM)
    again = determination_from_json(text)
    assert again.value == Days(10)
    assert again.policy.name == "reform"
    assert again.policy.lowest_evidence is Evidence.RECALLED
    assert again.policy.reading(STEP_COMPLETED) == "anniversary"
    assert determination_to_json(again) == text


def test_what_was_known_by_a_day_is_kept() -> None:
    one = determine(ANNUAL_LEAVE, STAFF, on=ON, known_at=dt.date(2007, 12, 1))
    again = determination_from_json(determination_to_json(one))
    assert again.known_at == dt.date(2007, 12, 1)
    assert again.causes == one.causes
    assert not again.determined


# --- an answer that is stored is asked again, not believed ---


def changed(**values: Any) -> str:
    return json.dumps(json.loads(stored()) | values, ensure_ascii=False)


def test_a_replay_of_an_unchanged_text_finds_nothing() -> None:
    again = replay(stored())
    assert (again.differences, again.library) == ((), VERSION)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("value", 9, "value: 9 then, 7.5 now"),
        ("status", "not known", 'status: "not known" then, "determined" now'),
        ("missing", ["sick_leave"], 'missing: ["sick_leave"] then, [] now'),
        ("figures", [], "figures: [] then, "),
        ("citations", [], "citations: [] then, "),
        ("surprise", 1, "surprise: 1 then, null now"),
    ],
)
def test_a_changed_answer_is_found(key: str, value: Any, said: str) -> None:
    text = changed(**{key: value})
    (difference,) = replay(text).differences
    assert difference.startswith(said)
    with pytest.raises(InputError, match=f"differ in: {key}"):
        determination_from_json(text)


def test_a_changed_explanation_is_found() -> None:
    assert replay(changed(explanation={"zh": "", "en": ""})).differences == ("explanation: worded otherwise",)


def test_an_answer_that_was_taken_out_is_found() -> None:
    table = json.loads(stored())
    del table["value"]
    assert replay(json.dumps(table)).differences == ("value: null then, 7.5 now",)


def test_changed_facts_give_another_answer_and_that_is_found() -> None:
    table = json.loads(stored())
    table["facts"]["annual_leave_taken"] = 4
    assert any(one.startswith("value: 7.5 then, 6 now") for one in replay(json.dumps(table)).differences)


def test_the_release_that_wrote_it_is_told_and_is_no_difference() -> None:
    again = replay(changed(library="0.0.1"))
    assert (again.library, again.differences) == ("0.0.1", ())


# --- hostile or broken texts ---


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "3",
        '"rule"',
        "{}",
        '{"rule": "leave.annual"}',
        changed(facts=[]),
        changed(facts=None),
        changed(facts={"service_since": {"__class__": "os.system"}}),
        changed(facts={"__init__": 1}),
        changed(facts={"sick_leave": "0.3"}),
        changed(facts={"school_vacation": "no"}),
        changed(policy={"name": "x", "base": "elsewhere"}),
        changed(policy=[]),
        changed(policy=None),
        changed(policy="elsewhere"),
        changed(on="2021-02-30"),
        changed(on=None),
        changed(on=20210615),
        changed(known_at="yesterday"),
        changed(rule=["leave.annual"]),
        "[" * 100_000,
        '{"rule": NaN}',
    ],
    ids=range(25),
)
def test_what_is_no_determination_is_refused_as_such(text: str) -> None:
    with pytest.raises(CadrePolicyError):
        replay(text)


def test_faults_of_facts_are_listed_with_their_places() -> None:
    with pytest.raises(RecordError) as caught:
        replay(changed(facts={"sick_leav": 1, "personal_leave": "two"}))
    assert len(caught.value.problems) == 2
    assert "did you mean sick_leave" in str(caught.value)


def test_a_rule_that_this_release_does_not_have_is_named() -> None:
    with pytest.raises(UnknownNameError, match=r"did you mean leave\.annual"):
        replay(changed(rule="leave.anual"))
