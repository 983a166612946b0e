"""The section on a unit's promotion outlook: places, who may be considered, who later, and what has to be asked."""

from typing import Any

from cadre_policy.measures import Count, Date
from cadre_policy.records import (
    Assessment,
    Cadre,
    Grade,
    Headcount,
    Ledger,
    Rank,
    RankHolding,
    StaffKind,
    Tier,
    Unit,
    UnitKind,
)
from cadre_policy.report.model import Asked, Tone
from cadre_policy.report.promotion_outlook import promotion_outlook

ASKED = Asked(on=Date(2022, 6, 1))
CHIEF_3 = Rank.SECTION_CHIEF_3


def listed(*entries: Any) -> Any:
    return Ledger(entries=entries, complete_from="2008-07-01", complete_until="2022-12-31")


def member(id_: str, rank: Rank = CHIEF_3, since: str = "2020-01-01", **more: Any) -> Cadre:
    given: dict[str, Any] = {
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "began_work": "2008-07-01",
        "ranks": listed(RankHolding(rank=rank, since=since, ongoing=True)),
        "posts": listed(),
        "assessments": listed(*(Assessment(year=year, grade=Grade.COMPETENT) for year in range(2009, 2022))),
        "sanctions": listed(),
        "investigations": listed(),
        **more,
    }
    return Cadre(id=id_, **given)


def unit(*members: Cadre, posts: int | None = 7, tier: Tier = Tier.TOWNSHIP) -> Unit:
    entries = () if posts is None else (Headcount(year=2021, comprehensive_posts=Count(posts)),)
    return Unit(
        id="u-1",
        kind=UnitKind.ORGAN,
        tier=tier,
        headcounts=Ledger(entries=entries),
        members=members,
        members_complete=True,
    )


def told(given: Unit, language: Any = "en") -> list[str]:
    return [entry.text.say(language) for entry in promotion_outlook(given, ASKED).entries]


def test_places_then_who_may_be_considered_then_who_later_then_what_to_ask() -> None:
    given = unit(member("z"), member("a"), member("late", since="2021-01-01"), member("ask", sanctions=Ledger()))
    section = promotion_outlook(given, ASKED)
    texts = [entry.text.en for entry in section.entries]
    assert texts[3:] == [
        "section chiefs, classes 1 to 4: 4 (before rounding 4.2), held by 4, 0 free",
        "section chiefs, classes 1 and 2: 2 (before rounding 2), held by 0, 2 free",
        "section chief, class 2: 2 may be considered, 2 free: z, a",
        "late → section chief, class 2: not yet",
        "ask → section chief, class 2: not known (facts are missing)",
    ]
    assert "no order" in section.entries[5].notes[0].en
    assert any("2023-01-01" in note.en for note in section.entries[6].notes)
    assert any("decided by" in note.en for note in section.entries[6].notes)
    assert (section.entries[7].tone, "to ask next" in section.entries[7].notes[0].en) == (Tone.ASK, True)
    assert "不分先后" in section.title.zh


def test_more_holders_than_places_stand_out() -> None:
    section = promotion_outlook(unit(member("a"), member("b"), posts=2), ASKED)
    (full,) = [entry for entry in section.entries if "too many" in entry.text.en]
    assert full.tone is Tone.DUE
    assert told(unit(member("a"), member("b"), posts=2), "zh")[3] == "一至四级主任科员:1(取整前1.2),现有2人,超出1"


def test_without_a_base_the_places_have_to_be_found_out() -> None:
    section = promotion_outlook(unit(member("a"), posts=None), ASKED)
    assert section.entries[0].tone is Tone.ASK
    assert section.entries[-1].text.en == "section chief, class 2: 1 may be considered, free places not known: a"
    assert section.entries[-1].tone is Tone.ASK


def test_members_of_unknown_rank_are_named() -> None:
    section = promotion_outlook(unit(member("x", ranks=Ledger())), ASKED)
    assert any("rank not known: x" in note.en for entry in section.entries for note in entry.notes)
    assert section.entries[-1].text.en == "nobody may be considered"


def test_a_promotion_within_a_limit_takes_no_place_and_one_above_the_ladder_has_none() -> None:
    texts = told(unit(member("a", Rank.SECTION_CHIEF_2), member("b", Rank.CONSULTANT_2, "2019-06-01")))
    assert "section chief, class 1: 1 may be considered, no limited place is taken: a" in texts
    assert "consultant, class 1: 1 may be considered; the organ may set the rank: no: b" in texts


def test_a_unit_without_members_has_no_outlook() -> None:
    assert promotion_outlook(unit(), ASKED).entries == ()
