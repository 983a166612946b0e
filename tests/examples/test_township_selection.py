"""The invented township head's selection and qualification, read as the comments in the file say."""

import datetime as dt
from pathlib import Path

import pytest

from cadre_policy.interop import read_unit_file
from cadre_policy.law import Evidence
from cadre_policy.measures import Date
from cadre_policy.policies.post_qualification import next_level_up, post_qualification
from cadre_policy.policies.selection_procedure import ProbationStanding, VoteOutcome, post_probation, selection_review
from cadre_policy.policies.selection_procedure import vote_outcome as vote
from cadre_policy.records import Cadre, PostLevel
from cadre_policy.report import Asked, person_report, report_text
from cadre_policy.rules import YUNNAN

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
ON = dt.date(2024, 6, 30)
TRUSTING = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)


@pytest.fixture(scope="module")
def head() -> Cadre:
    (found,) = [member for member in read_unit_file(TOWNSHIP).members if member.id == "c-16"]
    return found


def test_the_selection_on_file(head: Cadre) -> None:
    (process,) = head.selections.entries
    assert vote(process, on=ON).value is VoteOutcome.ADOPTED
    review = selection_review(process, on=ON)
    assert (review.in_order, review.provisional) == (None, True)
    assert selection_review(process, on=ON, policy=TRUSTING).in_order is True
    assert post_probation(process, on=ON).value is ProbationStanding.NOT_OWED


def test_the_next_level(head: Cadre) -> None:
    assert next_level_up(head, ON) is PostLevel.COUNTY_DEPUTY
    asked = post_qualification(head, PostLevel.COUNTY_DEPUTY, on=ON, committee_post=False)
    by_name = {one.determination.rule.name.rpartition(".")[2]: one.met for one in asked.requirements}
    assert by_name["years_met"] is True
    assert by_name["lower_posts_met"] is None
    assert by_name["basic_conditions_met"] is True


def test_it_is_in_the_report(head: Cadre) -> None:
    text = report_text(person_report(head, Asked(on=Date(2024, 6, 30))), "zh")
    assert "选拔任用" in text
    assert "s-16-1" in text
