"""The invented township's ledgers of training, talks, hardship and awards, read as the comments above them say."""

import datetime as dt
from pathlib import Path

import pytest

from cadre_policy.interop import read_unit_file
from cadre_policy.law import Language
from cadre_policy.measures import Date, Yuan
from cadre_policy.policies.awards import award_bonus
from cadre_policy.policies.cadre_pools import cadre_pools
from cadre_policy.policies.hardship_care import VisitStatus, hardship_aid, hardship_visit
from cadre_policy.policies.practice import TeamStanding, village_teams
from cadre_policy.policies.talks import leader_talks, reform_talks, talk_content, talk_due
from cadre_policy.policies.training import (
    PromotionTraining,
    initial_training_met,
    promotion_training,
    social_training_paid,
    training_met,
    training_shortfall,
    unit_training,
)
from cadre_policy.policies.training_coverage import TrainingGapStanding, training_gaps
from cadre_policy.records import (
    Cadre,
    DeathRecord,
    GratuityBase,
    GratuityScheme,
    MannerOfDeath,
    TalkTrigger,
    Unit,
)
from cadre_policy.report import Asked, person_report, report_text, unit_report
from cadre_policy.rules import Status

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
ON = dt.date(2024, 6, 30)


@pytest.fixture(scope="module")
def unit() -> Unit:
    return read_unit_file(TOWNSHIP)


@pytest.fixture(scope="module")
def people(unit: Unit) -> dict[str, Cadre]:
    return {member.id: member for member in unit.members}


@pytest.mark.parametrize(
    ("person", "met"),
    [
        pytest.param("c-01", True, id="94 hours"),
        pytest.param("c-02", False, id="82 hours"),
        pytest.param("c-03", True, id="twelve days, hours not on file"),
        pytest.param("c-05", False, id="half a day and half an hour short"),
        pytest.param("c-06", True, id="exactly ninety hours"),
        pytest.param("c-08", None, id="the list ends in March"),
        pytest.param("c-09", None, id="a course over the turn of the year"),
        pytest.param("c-12", False, id="nothing in a complete list"),
        pytest.param("c-16", True, id="twelve days"),
    ],
)
def test_training_hours(people: dict[str, Cadre], person: str, met: bool | None) -> None:
    assert training_met(people[person], on=ON).value is met


def test_what_is_short_is_told_exactly(people: dict[str, Cadre]) -> None:
    short = {answer.value.amount for answer in training_shortfall(people["c-02"], on=ON) if answer.value is not None}
    assert short == {8}


@pytest.mark.parametrize(
    ("person", "stands"),
    [
        ("c-01", PromotionTraining.DONE),
        ("c-15", PromotionTraining.OVERDUE),
        ("c-16", PromotionTraining.LATE),
        ("c-02", PromotionTraining.NOT_OWED),
    ],
)
def test_training_for_a_post(people: dict[str, Cadre], person: str, stands: PromotionTraining) -> None:
    assert promotion_training(people[person], on=ON).value is stands


def test_on_the_anniversary_the_readings_differ(people: dict[str, Cadre]) -> None:
    assert promotion_training(people["c-14"], on=ON).status is Status.LEFT_OPEN


def test_the_recruit_was_trained(people: dict[str, Cadre]) -> None:
    assert initial_training_met(people["c-10"], on=ON).value is True


def test_two_gaps_and_a_course_that_nobody_may_pay(people: dict[str, Cadre]) -> None:
    found = [one.standing.value for one in training_gaps(people["c-02"], on=ON)]
    assert found == [TrainingGapStanding.TRAINED, TrainingGapStanding.WAITING]
    paid = [social_training_paid(one, on=ON).value for one in people["c-17"].training.entries if one.personal_social]
    assert paid == [True]


def test_the_unit_is_grouped(unit: Unit) -> None:
    found = unit_training(unit, on=ON)
    assert [len(members) for _, members in found.groups()] == [6, 6, 2, 4]
    assert [one.id for one in found.promotion_owed] == ["c-15"]
    assert [one.id for one in found.promotion_open] == ["c-14"]


@pytest.mark.parametrize(
    ("person", "due"),
    [
        pytest.param("c-01", False, id="talked with two days after"),
        pytest.param("c-14", True, id="only before the post was taken up"),
        pytest.param("c-15", None, id="around the first day in the post"),
        pytest.param("c-16", True, id="not talked with"),
    ],
)
def test_talks_after_a_promotion(people: dict[str, Cadre], person: str, due: bool | None) -> None:
    assert talk_due(people[person], trigger=TalkTrigger.PROMOTED, on=ON).value is due


def test_an_admonition_is_no_occasion(people: dict[str, Cadre]) -> None:
    assert talk_due(people["c-13"], trigger=TalkTrigger.SANCTIONED, on=ON).value is False


def test_the_family_in_hardship(unit: Unit, people: dict[str, Cadre]) -> None:
    person = people["c-04"]
    assert hardship_visit(person, on=ON).value is VisitStatus.VISITED
    assert hardship_visit(person, on=dt.date(2024, 4, 9)).value is VisitStatus.NOT_ON_FILE
    assert hardship_aid(person, unit=unit, on=ON).value is True
    assert talk_due(person, trigger=TalkTrigger.HARDSHIP, on=ON).value is False
    assert talk_content(person.talks.entries[0], on=ON).value is True


def test_a_hardship_that_nobody_has_judged(unit: Unit, people: dict[str, Cadre]) -> None:
    assert hardship_visit(people["c-07"], on=ON).status is Status.NOT_KNOWN
    assert hardship_aid(people["c-07"], unit=unit, on=ON).status is Status.NOT_KNOWN


def test_the_commendation(people: dict[str, Cadre]) -> None:
    (award,) = people["c-11"].awards
    assert award_bonus(award, cadre=people["c-11"], on=ON).value == Yuan(1_500) == award.bonus


def test_the_reform(unit: Unit) -> None:
    assert [(one.id, one.due.value) for one in reform_talks(unit, on=ON)] == [("c-02", True), ("c-05", False)]


def test_the_log_of_the_secretary_has_no_most(unit: Unit) -> None:
    """Two lists of talks are not complete: those of c-08 and c-18."""
    log = leader_talks(unit, "c-01", first=dt.date(2024, 1, 1), last=ON)
    assert log.held == (3, None)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "zh",
            [
                "  · 嘉奖(2023-03-10):一次性奖金:1,500元",
                "  · 困难干部家庭上门慰问:已上门慰问",
                "  · 可由专项资金帮扶:c-04(金额未作规定)",
                "  · [待办] 机构改革等期间应谈话未谈:c-02",
                "  · c-01 本年度谈话:记载3次(台账可能不全)",
            ],
        ),
        (
            "en",
            [
                "  · commendation (2023-03-10): one-off bonus: 1,500 yuan",
                "  · visit to the family in hardship: visited",
                "  · eligible for aid: c-04 (amount left open)",
                "  · [due] to be talked with during the reform: c-02",
                "  · talks held by c-01 this year: 3 on file (lists may not be complete)",
            ],
        ),
    ],
)
def test_the_report_says_so(unit: Unit, language: Language, lines: list[str]) -> None:
    told = report_text(unit_report(unit, Asked(on=Date(2024, 6, 30))), language).splitlines()
    assert [line for line in lines if line not in told] == []


def test_a_village_team_that_is_a_member_short(unit: Unit) -> None:
    standings = {team.village: found.value for team, found in village_teams(unit, on=ON)}
    assert standings == {"上坝示例村": TeamStanding.MEETS, "下坝示例村": TeamStanding.TOO_FEW}


def test_groups_of_a_small_unit_are_withheld(unit: Unit) -> None:
    """Eighteen people: hardly a number is large enough on both sides, and none is told that is not."""
    report = cadre_pools(unit, on=ON)
    told = [row.cadres for row in report.rows if row.cadres is not None]
    assert all(report.smallest <= number.amount <= 18 - report.smallest for number in told)
    assert all(row.listed is None for row in report.rows)


def test_a_death_has_a_section_of_its_own(people: dict[str, Cadre]) -> None:
    """Nothing of it is in the report of anyone else."""
    found = DeathRecord(
        manner=MannerOfDeath.ON_DUTY,
        scheme=GratuityScheme.ORGAN,
        base=GratuityBase.CIVIL_SERVANT,
        post_pay=Yuan(2_000),
        grade_pay=Yuan(1_500),
    )
    gone = Cadre(id="c-99", died_on="2024-03-01", death=found)
    asked = Asked(on=Date(2024, 6, 30))
    titles = [section.title.en for section in person_report(gone, asked).sections]
    assert "After a death" in titles
    assert "After a death" not in [section.title.en for section in person_report(people["c-01"], asked).sections]
    assert "lump-sum gratuity on the death: 1,176,420 yuan" in report_text(person_report(gone, asked), "en")
