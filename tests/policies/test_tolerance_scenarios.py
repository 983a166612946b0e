"""The fifteen scenarios of the dossier as cases on file, with every line that it expects of the merits.

What a scenario expects of the procedure (whether a decision can be final) is asked elsewhere.  All people and places are
invented.
"""

import datetime as dt
import itertools
from typing import Any

import attrs
import pytest

from cadre_policy.measures import Yuan
from cadre_policy.policies.tolerance import (
    LIMBS,
    TOLERANCE_MERITS,
    Concern,
    LimbState,
    act_parts,
    tolerance_by_reading,
    tolerance_facts,
    tolerance_review,
)
from cadre_policy.records import (
    Body,
    CaseFact,
    Norm,
    NormKind,
    ObjectiveFactor,
    Report,
    ToleranceCase,
    ToleranceOutcome,
)
from cadre_policy.rules import YUNNAN, Reading, determine
from cadre_policy.rules.questions import readings_read

from .tolerance_cases import CLEAN, finding

YES, NO, NOT_A_CASE = ToleranceOutcome.TOLERATE, ToleranceOutcome.DO_NOT_TOLERATE, ToleranceOutcome.NOT_A_CASE
OF_OTHER_READINGS = {
    CaseFact.EMERGENCY: False,
    CaseFact.REPORTED_PROMPTLY: False,
    CaseFact.LASTING_GOOD_EFFECT: False,
}
"""What readings other than the default ask for besides, found so that they change nothing."""


@attrs.frozen(kw_only=True, order=False, eq=False)
class Scenario:
    """A case and what the dossier expects of it."""

    id: str
    differing: dict[CaseFact, bool | None] = attrs.field(factory=dict)
    disputed: tuple[CaseFact, ...] = ()
    """Facts on which another source says the contrary."""
    fields: dict[str, Any] = attrs.field(factory=dict)
    report: Report | None = None
    on: dt.date = dt.date(2019, 6, 1)
    outcome: ToleranceOutcome | None
    bars: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    referred: bool = False
    protected: bool = False
    sensitive: tuple[str, ...] = ()
    """Readings of which another choice, alone, changes the outcome."""
    matter: tuple[str, ...] = ()
    """Readings that matter in some combination."""

    @property
    def case(self) -> ToleranceCase:
        """The case as it is on file."""
        found = {**CLEAN, **OF_OTHER_READINGS, **self.differing}
        told = [finding(fact, value, reasons="见调查报告") for fact, value in found.items() if value is not None]
        told += [finding(fact, not found[fact], found_by=Body.AUDIT, evidence=("审计报告",)) for fact in self.disputed]
        fields = {"objective_factor_kind": ObjectiveFactor.UNFORESEEABLE, "recovered": Yuan(0), **self.fields}
        return ToleranceCase(id=self.id, cadre=f"c-{self.id}", findings=tuple(told), **fields)


RULE_2016 = Norm(title="示例县采购办法", kind=NormKind.MANDATORY, valid_from="2014-01-01", valid_until="2017-12-31")
RULE_2018 = Norm(title="示例县采购新规", kind=NormKind.MANDATORY, valid_from="2018-01-01", in_force=True)
BAN_2017 = Norm(
    title="示例省保护区禁令", kind=NormKind.PROHIBITIVE, valid_from="2017-03-01", in_force=True, explicit_ban=True
)
OTHER = {"objective_factor_kind": ObjectiveFactor.OTHER}

SCENARIOS = [
    Scenario(
        id="T01",
        differing={CaseFact.IN_REFORM: True, CaseFact.INEXPERIENCE: True},
        fields={"loss": Yuan(1_100_000), "recovered": Yuan(0)},
        outcome=YES,
    ),
    Scenario(
        id="T02",
        differing={
            CaseFact.GAIN_OTHER: True,
            CaseFact.INTENT: True,
            CaseFact.BREACH: True,
            CaseFact.NORM_DEPARTED_FROM: True,
            CaseFact.KNOWING_VIOLATION: True,
            CaseFact.LOSS_OCCURRED: False,
        },
        outcome=NO,
        bars=("gain", "intent", "knowing_violation", "breach"),
        failed=("motive", "objective", "nature"),
        referred=True,
    ),
    Scenario(
        id="T03",
        differing={CaseFact.GAIN_UNIT: True, CaseFact.BREACH: True, CaseFact.NORM_DEPARTED_FROM: True},
        outcome=NO,
        bars=("gain", "breach"),
        failed=("motive", "nature"),
        referred=True,
    ),
    Scenario(
        id="T04",
        differing={CaseFact.COLLECTIVE_DELIBERATION: None, CaseFact.ALTERNATIVES_ASSESSED: None},
        outcome=None,
        missing=("collective_deliberation", "alternatives_assessed"),
    ),
    Scenario(
        id="T05",
        disputed=(CaseFact.OBJECTIVE_FACTOR, CaseFact.INTENT),
        outcome=None,
        missing=("objective_factor", "intent"),
    ),
    Scenario(
        id="T06",
        fields={
            "act_since": "2016-07-10",
            "act_until": "2016-08-20",
            "norms": (RULE_2016, RULE_2018),
            "loss": Yuan(40_000),
        },
        outcome=YES,
    ),
    Scenario(
        id="T07",
        differing={CaseFact.LEGACY_PROBLEM: True},
        fields={
            **OTHER,
            "objective_factor_text": "老地图遗失",
            "problem_since": "1998",
            "act_since": "2018-10",
            "act_until": "2019-03",
        },
        outcome=YES,
        protected=True,
        sensitive=("objective_factor",),
        matter=("objective_factor", "limbs"),
    ),
    Scenario(
        id="T08",
        differing={CaseFact.IN_REFORM: True, CaseFact.INEXPERIENCE: True},
        fields={
            **OTHER,
            "objective_factor_text": "首创试点,对方违约难以预见",
            "loss": Yuan(2_400_000),
            "recovered": Yuan(1_700_000),
        },
        outcome=YES,
        sensitive=("objective_factor", "loss"),
        matter=("objective_factor", "loss", "limbs"),
    ),
    Scenario(
        id="T09",
        differing={
            CaseFact.PERSISTED_AFTER_BAN: True,
            CaseFact.BREACH: True,
            CaseFact.NORM_DEPARTED_FROM: True,
            CaseFact.KNOWING_VIOLATION: True,
        },
        fields={"act_since": "2019-05-01", "act_until": "2019-09-30", "norms": (BAN_2017,)},
        on=dt.date(2019, 12, 1),
        outcome=NO,
        bars=("knowing_violation", "persisted_after_ban", "breach"),
        failed=("nature",),
        referred=True,
    ),
    Scenario(
        id="T10",
        differing={CaseFact.EMERGENCY: True, CaseFact.REPORTED_PROMPTLY: True},
        fields={"objective_factor_kind": ObjectiveFactor.FORCE_MAJEURE},
        on=dt.date(2019, 7, 1),
        outcome=YES,
    ),
    Scenario(
        id="T11",
        differing={CaseFact.OBJECTIVE_FACTOR: False},
        on=dt.date(2020, 6, 1),
        outcome=NO,
        failed=("objective",),
        sensitive=("limbs",),
        matter=("limbs",),
    ),
    Scenario(
        id="T12",
        report=Report(true=False, fabricated=True, intent_to_harm=True, concluded_on="2021-02-01"),
        on=dt.date(2021, 3, 1),
        outcome=NOT_A_CASE,
    ),
    Scenario(
        id="T13",
        differing={CaseFact.ARBITRARY: True, CaseFact.LOSS_OCCURRED: False},
        outcome=NO,
        failed=("procedure",),
        sensitive=("limbs",),
        matter=("limbs",),
    ),
    Scenario(
        id="T14",
        differing={CaseFact.LONG_TERM_IMPACT: True},
        on=dt.date(2020, 6, 1),
        outcome=NO,
        failed=("consequence",),
        sensitive=("limbs",),
        matter=("limbs",),
    ),
    Scenario(id="T15", outcome=YES),
]
EACH = pytest.mark.parametrize("told", [pytest.param(one, id=one.id) for one in SCENARIOS])


def short(name: str) -> str:
    return name.rpartition(".")[2]


@EACH
def test_every_line_that_is_expected(told: Scenario) -> None:
    review = tolerance_review(told.case, on=told.on, report=told.report, cadre=f"c-{told.id}")
    assert review.merits.value is told.outcome
    assert tuple(short(bar.name) for bar in review.found_bars) == told.bars
    assert tuple(short(limb.name) for limb in review.failed_limbs) == told.failed
    assert {one.fact.name for one in review.merits.missing} == set(told.missing)
    conflicts = {one.about for one in review.remarks if one.concern is Concern.CONFLICT}
    assert conflicts == set(told.disputed) == set(told.case.conflicts)
    assert review.referral.value is told.referred
    assert (review.protection.value is True) is told.protected
    assert {short(one.reading.name) for one in review.readings} == set(told.sensitive)


@EACH
def test_the_readings_that_matter_in_some_combination(told: Scenario) -> None:
    outcomes = tolerance_by_reading(told.case, on=told.on, report=told.report)
    assert {short(which.name) for which in outcomes.matter} == set(told.matter)
    assert outcomes.given.value is told.outcome
    assert outcomes.settled is (told.matter == ())


READINGS: tuple[Reading, ...] = readings_read(TOLERANCE_MERITS)
COMBINATIONS = [
    dict(zip(READINGS, names, strict=True)) for names in itertools.product(*(one.alternatives for one in READINGS))
]


@EACH
def test_the_table_says_what_every_single_combination_gives(told: Scenario) -> None:
    """Readings that the table leaves out change nothing, in any of the 192 combinations."""
    assert len(COMBINATIONS) == 192
    facts = tolerance_facts(told.case, on=told.on, report=told.report)
    outcomes = tolerance_by_reading(told.case, on=told.on, report=told.report)
    rows = {tuple(row.choices.items()): row.answer for row in outcomes.rows}
    for chosen in COMBINATIONS:
        asked = determine(TOLERANCE_MERITS, facts, on=told.on, policy=YUNNAN.with_(readings=chosen))
        row = rows[tuple((which, chosen[which]) for which in outcomes.matter)]
        assert (asked.value, asked.status) == (row.value, row.status)


def test_t06_the_new_rule_is_not_applicable_to_the_old_account() -> None:
    """10.15."""
    (part,) = act_parts(next(one for one in SCENARIOS if one.id == "T06").case)
    assert [norm.title for norm in part.not_applicable] == ["示例县采购新规"]
    assert [norm.title for norm in part.applicable] == ["示例县采购办法"]


def test_t06_a_breach_that_cites_the_new_rule_alone_is_refused_as_a_basis() -> None:
    scenario = next(one for one in SCENARIOS if one.id == "T06")
    alone = attrs.evolve(scenario, differing={CaseFact.BREACH: True}, fields={**scenario.fields, "norms": (RULE_2018,)})
    review = tolerance_review(alone.case, on=alone.on)
    assert review.merits.value is None
    assert review.found_bars == ()
    assert [one.concern for one in review.remarks] == [Concern.NORM_NOT_IN_FORCE]


def test_t10_the_kind_of_objective_factor_is_on_file() -> None:
    scenario = next(one for one in SCENARIOS if one.id == "T10")
    assert tolerance_facts(scenario.case, on=scenario.on).objective_factor_kind is ObjectiveFactor.FORCE_MAJEURE


def test_t13_the_head_of_remedy_does_not_apply() -> None:
    scenario = next(one for one in SCENARIOS if one.id == "T13")
    assert tolerance_review(scenario.case, on=scenario.on).state(LIMBS[-1]) is LimbState.NOT_APPLICABLE


def test_t08_nothing_is_netted() -> None:
    """2.4 million less 1.7 is nowhere reckoned: seriousness is what the body found."""
    scenario = next(one for one in SCENARIOS if one.id == "T08")
    facts = tolerance_facts(scenario.case, on=scenario.on)
    assert facts.serious_loss is False
    assert facts.loss_recovered is True
    assert facts.loss_counted_net is None
