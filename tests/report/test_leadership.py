"""The section on example, care and measures: only where something was found."""

from cadre_policy.measures import as_date
from cadre_policy.records import Cadre, LeadershipFact, LeadershipFinding, Ledger, PostHolding, PostLevel, Unit
from cadre_policy.report.leadership import leadership_section
from cadre_policy.report.model import Asked

ASKED = Asked(on=as_date("2023-06-01"))
POST = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="2020-01-01", ongoing=True)
LEADER = Cadre(id="c-1", posts=Ledger(entries=(POST,), complete_from="2018-01-01", complete_until="2023-12-31"))


def found(fact: LeadershipFact, of: str | None = None, *, value: bool = True) -> LeadershipFinding:
    return LeadershipFinding(fact=fact, of=of, value=value, on="2022-12-20")


def texts(*findings: LeadershipFinding) -> list[str]:
    unit = Unit(id="u-1", members=(LEADER,), leadership_findings=Ledger(entries=findings))
    return [entry.text.en for entry in leadership_section(unit, ASKED).entries]


def test_nothing_is_said_without_a_finding() -> None:
    assert texts() == []
    assert texts(found(LeadershipFact.PRECISE, "c-9"), found(LeadershipFact.FIRST_TO_ACT, "c-9"))[0].startswith("c-9: ")


def test_care_example_and_measures_each_have_a_line() -> None:
    lines = texts(
        found(LeadershipFact.WORK_CARE, value=False),
        found(LeadershipFact.FIRST_TO_ACT, "c-1", value=False),
        found(LeadershipFact.SEEN_CASE_BY_CASE, "m-1", value=False),
    )
    assert len(lines) == 3
    assert lines[0].startswith("care is given on all four sides")
    assert lines[1].startswith("c-1: the example of a leading cadre")
    assert lines[2].startswith("m-1: a measure was made case by case")


def test_an_example_found_wanting_tells_who_finds_it_and_that_nothing_follows() -> None:
    unit = Unit(
        id="u-1",
        members=(LEADER,),
        leadership_findings=Ledger(entries=(found(LeadershipFact.FIRST_TO_ACT, "c-1", value=False),)),
    )
    (entry,) = leadership_section(unit, ASKED).entries
    assert any("the text attaches nothing to it" in note.en for note in entry.notes)
