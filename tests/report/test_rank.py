"""The section on one person's rank."""

from typing import Any

from cadre_policy.measures import Date
from cadre_policy.records import Assessment, Cadre, Grade, Ledger, Rank, RankHolding
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.rank import rank_section

ASKED = Asked(on=Date(2022, 6, 1))


def listed(*entries: Any) -> Any:
    return Ledger(entries=entries, complete_from="2008-07-01", complete_until="2022-12-31")


def person(*grades: Grade, **more: Any) -> Cadre:
    given: dict[str, Any] = {
        "began_work": "2008-07-01",
        "ranks": listed(RankHolding(rank=Rank.SECTION_CHIEF_3, since="2020-01-01", ongoing=True)),
        "posts": listed(),
        "assessments": listed(*(Assessment(year=2020 + index, grade=grade) for index, grade in enumerate(grades))),
        "sanctions": listed(),
        "investigations": listed(),
    }
    return Cadre(id="c-1", **given | more)


def test_a_passed_day_is_no_claim() -> None:
    promotion, earliest = rank_section(person(Grade.COMPETENT, Grade.COMPETENT), ASKED).entries
    assert promotion.notes[0].en == "rank aimed at: section chief, class 2"
    assert earliest.notes[0].en == "service is complete; promotion is not automatic"


def test_a_ground_to_lower_the_rank_names_the_body_and_the_remedy() -> None:
    *_, ground = rank_section(person(Grade.COMPETENT, Grade.INCOMPETENT), ASKED).entries
    assert ground.tone is Tone.DUE
    assert ground.text.en == "a ground to lower the rank is met: yes"
    told = " ".join(note.zh for note in ground.notes)
    assert "决定机关" in told
    assert "三十日" in told


def test_without_a_rank_there_is_nothing_to_tell() -> None:
    assert rank_section(person(ranks=Ledger()), ASKED).entries == ()
