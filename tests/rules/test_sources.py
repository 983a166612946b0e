"""Citations that are looked up beforehand are those that the trace itself would give, in the same order."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import OPINION
from cadre_policy.law.instrument import Citation
from cadre_policy.measures import Completion, Days, Months, PartialDate
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST, AnnualLeaveFacts
from cadre_policy.policies.annual_leave import facts as about
from cadre_policy.policies.annual_leave.parameters import FIRST_STEP
from cadre_policy.rules import Rule, add_months, determine, rule, whole_years
from cadre_policy.rules.kleene import Trace
from cadre_policy.rules.sources import cites_of, deciding

DAYS = [dt.date(2007, 6, 30), dt.date(2008, 1, 31), dt.date(2024, 6, 30)]
FACTS = [
    AnnualLeaveFacts(),
    AnnualLeaveFacts(service_since="2010-03-15", lost_for_last_year=True),
    AnnualLeaveFacts(service_since="2010-03", sick_leave=Months(3), taken_before_ground=False),
    AnnualLeaveFacts(
        service_since="2001",
        sick_leave=Months(0),
        personal_leave=Days(20),
        personal_leave_pay_kept=False,
        taken_before_ground=True,
        lost_for_last_year=False,
        school_vacation=True,
        vacation_prevented=True,
        vacation_taken=Days(9),
        annual_leave_taken=Days(2),
    ),
]
LATER: Rule[AnnualLeaveFacts, bool] = rule(
    AnnualLeaveFacts,
    bool,
    name="test.year_after_the_next_month",
    zh="测试",
    en="test",
    cites=(OPINION.cite("17.10"),),
    body=whole_years(
        add_months(about.service_since, Months(1), counts=Completion.ANNIVERSARY), counts=Completion.ANNIVERSARY
    )
    >= FIRST_STEP,
)
"""A cut-off of a date that is reckoned itself."""


def _told(trace: Trace) -> list[Citation]:
    nodes = list(deciding(trace))
    rules = [cite for node in nodes if isinstance(node, Rule) for cite in cites_of(node)]
    others = [cite for node in nodes if not isinstance(node, Rule) for cite in cites_of(node)]
    return list(dict.fromkeys(rules + others))


@pytest.mark.parametrize("asked", [ANNUAL_LEAVE, LEAVE_LEFT, NEXT_YEAR_LOST, LATER], ids=lambda one: str(one.name))
@pytest.mark.parametrize("on", DAYS, ids=str)
def test_the_same_citations_in_the_same_order(asked: Rule[Any, Any], on: dt.date) -> None:
    for facts in FACTS:
        found = determine(asked, facts, on=on)
        assert list(found.citations) == _told(found.outcome.trace)


def test_a_figure_in_a_cut_off_of_a_reckoned_date_is_cited() -> None:
    since = PartialDate.on(dt.date(2010, 3, 15))
    found = determine(LATER, AnnualLeaveFacts(service_since=since), on=DAYS[-1])
    assert (found.value, found.citations) == (True, (OPINION.cite("17.10"), FIRST_STEP.cite))
