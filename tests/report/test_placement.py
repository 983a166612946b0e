"""Exchange, practice and training pools in reports: what is due with body and remedy, numbers only for groups."""

import datetime as dt
from typing import Any

from cadre_policy.measures import as_date
from cadre_policy.records import (
    Cadre,
    DutyDone,
    Ethnicity,
    LeadingOffice,
    Ledger,
    PostHolding,
    Posting,
    PostingKind,
    PostLevel,
    Sex,
    TemperingPlace,
    Term,
    Unit,
    VillageGroup,
    VillageTeam,
)
from cadre_policy.report import Asked, person_report, report_text
from cadre_policy.report.model import Tone
from cadre_policy.report.placement import exchange_section, pools_section, practice_section

ASKED = Asked(on=as_date(dt.date(2023, 6, 1)))
SPAN: dict[str, Any] = {"complete_from": "1990-07-01", "complete_until": "2024-06-30"}


def leader(since: str, **given: Any) -> Cadre:
    post = PostHolding(
        title="县长",
        level=PostLevel.COUNTY_PRINCIPAL,
        leading=True,
        in_leading_group=True,
        office=LeadingOffice.LOCAL_LEADER,
        unit="u-county",
        area="533301",
        since=since,
        ongoing=True,
    )
    usual: dict[str, Any] = {
        "ethnicity": Ethnicity.HAN,
        "began_work": "1990-07-01",
        "posts": Ledger(entries=(post,), **SPAN),
    }
    return Cadre(id="c-1", **(usual | given))


def test_a_move_that_is_due_names_body_and_what_can_be_done() -> None:
    (entry,) = exchange_section(leader("2013-05-20"), ASKED).entries
    assert entry.tone is Tone.DUE
    told = [note.en for note in entry.notes]
    assert any(note.startswith("decided by") for note in told)
    assert any("reassignment is not listed" in note for note in told)


def test_a_move_that_is_ahead_is_dated() -> None:
    (entry,) = exchange_section(leader("2015-09-10"), ASKED).entries
    assert entry.tone is Tone.PLAIN
    assert [note.en for note in entry.notes] == ["to be moved from 2025-09-10 on, if nothing changes before"]


def test_terms_are_told_with_their_limits() -> None:
    terms = Ledger(
        entries=(
            Term(post="县长", since="2013-06-01", until="2018-05-31"),
            Term(post="县长", since="2018-06-01", ongoing=True),
        ),
        **SPAN,
    )
    texts = report_text(person_report(leader("2020-06-01", terms=terms), ASKED), "zh")
    assert "本届任期届满日:2023-06-01" in texts
    assert "再次提名、任命担任同一职务:已达限度,不得" in texts


def test_nothing_is_told_of_whom_the_rules_do_not_cover() -> None:
    assert exchange_section(Cadre(id="c", posts=Ledger(**SPAN)), ASKED).entries == ()
    assert exchange_section(Cadre(id="c"), ASKED).entries == ()


def people(name: str, sex: Sex, listed: int, others: int) -> list[Cadre]:
    return [Cadre(id=f"{name}{n}", sex=sex, reserve=n < listed) for n in range(listed + others)]


def test_groups_are_told_in_numbers_and_small_ones_are_withheld() -> None:
    unit = Unit(
        id="u", members=tuple(people("w", Sex.FEMALE, 6, 9) + people("m", Sex.MALE, 8, 20)), members_complete=True
    )
    texts = [entry.text.zh for entry in pools_section(unit, ASKED).entries]
    assert texts[1] == "女干部:15,其中列入培养储备 6"
    few = Unit(id="u", members=tuple(people("w", Sex.FEMALE, 1, 2) + people("m", Sex.MALE, 8, 20)))
    assert pools_section(few, ASKED).entries[1].text.en == "women cadres: withheld, of them in the pool: withheld"
    assert "w0" not in repr(pools_section(few, ASKED))


def test_a_unit_without_lists_is_not_counted() -> None:
    assert pools_section(Unit(id="u", members=(Cadre(id="c"),)), ASKED).entries == ()
    assert pools_section(Unit(id="u"), ASKED).entries == ()


def test_a_survey_that_was_missed_is_overdue() -> None:
    duties = Ledger(entries=(DutyDone(clause="3.2", on="2021-11-05"),), **SPAN)
    (entry,) = pools_section(Unit(id="u", duties=duties), ASKED).entries
    assert entry.tone is Tone.OVERDUE


def test_practice_of_a_unit_and_its_village_teams() -> None:
    sent = Cadre(
        id="c-1",
        postings=Ledger(
            entries=(
                Posting(
                    kind=PostingKind.VILLAGE, tempering=TemperingPlace.HARDSHIP_AREA, since="2021-05", ongoing=True
                ),
            ),
            **SPAN,
        ),
    )
    team = VillageTeam(
        village="示例村",
        group=VillageGroup.THREE_TYPES,
        first_secretary="c-1",
        complete=True,
        since="2021-05",
        ongoing=True,
    )
    unit = Unit(id="u", members=(sent,), members_complete=True, village_teams=Ledger(entries=(team,), **SPAN))
    entries = practice_section(unit, ASKED).entries
    assert [entry.text.zh for entry in entries] == [
        "民族地区和艰苦边远地区:1",
        "上级机关与基层双向挂职:均无记载",
        "示例村:驻村工作队人数:人数不足",
    ]
    assert entries[-1].tone is Tone.DUE
    assert practice_section(Unit(id="u"), ASKED).entries == ()
