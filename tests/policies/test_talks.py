"""Talks from a personnel file: which occasions it tells, which talks count, and what incomplete lists leave open."""

import datetime as dt

import pytest

from cadre_policy.errors import FactsError
from cadre_policy.policies.talks import TALK_DUE, TalkFacts, talk_due, talk_facts, talk_purpose, talk_spans, talks_due
from cadre_policy.records import (
    Cadre,
    Hardship,
    HardshipKind,
    Ledger,
    PostHolding,
    PostLevel,
    Sanction,
    SanctionMeasure,
    StaffStatus,
    Talk,
    TalkPurpose,
    TalkTrigger,
)
from cadre_policy.rules import Status, timeline

ON = dt.date(2023, 6, 1)
STAFF = PostHolding(level=PostLevel.STAFF, leading=False, since="2012-08-01", until="2021-05-09")
DEPUTY = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="2021-05-10", ongoing=True)


def talks(*held: Talk, until: str = "2023-12-31") -> Ledger[Talk]:
    return Ledger(entries=held, complete_from="2018-01-01", complete_until=until)


def posts(*held: PostHolding, until: str = "2023-12-31") -> Ledger[PostHolding]:
    return Ledger(entries=held, complete_from="2012-08-01", complete_until=until)


def sanctions(*decided: Sanction) -> Ledger[Sanction]:
    return Ledger(entries=decided, complete_from="2012-08-01", complete_until="2023-12-31")


def promoted(*held: Talk, until: str = "2023-12-31") -> Cadre:
    return Cadre(id="c-001", began_work="2012-08-01", posts=posts(STAFF, DEPUTY), talks=talks(*held, until=until))


def due(cadre: Cadre, trigger: TalkTrigger, on: dt.date = ON) -> bool | None:
    return talk_due(cadre, trigger=trigger, on=on).value


def test_after_a_promotion_until_a_talk_is_held() -> None:
    assert due(promoted(), TalkTrigger.PROMOTED) is True
    assert due(promoted(Talk(on="2021-05-20")), TalkTrigger.PROMOTED) is False


def test_a_talk_on_the_day_of_the_promotion_counts_and_one_before_does_not() -> None:
    assert due(promoted(Talk(on="2021-05-10")), TalkTrigger.PROMOTED) is False
    assert due(promoted(Talk(on="2021-05-09")), TalkTrigger.PROMOTED) is True


def test_a_talk_known_to_the_month_of_the_promotion_leaves_it_open() -> None:
    answer = talk_due(promoted(Talk(on="2021-05")), trigger=TalkTrigger.PROMOTED, on=ON)
    assert [one.fact.name for one in answer.missing] == ["talked"]


def test_a_list_of_talks_that_ends_early_makes_nothing_due() -> None:
    assert due(promoted(until="2022-12-31"), TalkTrigger.PROMOTED) is None


def test_a_post_that_may_be_missing_may_ask_for_a_later_talk() -> None:
    person = Cadre(
        id="c-002",
        began_work="2012-08-01",
        posts=posts(STAFF, DEPUTY, until="2022-12-31"),
        talks=talks(Talk(on="2021-06-01")),
    )
    assert due(person, TalkTrigger.PROMOTED, dt.date(2022, 12, 31)) is False
    assert due(person, TalkTrigger.PROMOTED) is None


def test_without_a_leading_post_none_is_due_for_an_appointment() -> None:
    staff = PostHolding(level=PostLevel.STAFF, leading=False, since="2012-08-01", ongoing=True)
    person = Cadre(id="c-003", began_work="2012-08-01", posts=posts(staff), talks=talks())
    assert due(person, TalkTrigger.PROMOTED) is False


def test_a_transfer_at_the_same_level_is_no_promotion() -> None:
    first = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="2019-01-01", until="2021-05-09")
    person = Cadre(id="c-004", began_work="2012-08-01", posts=posts(first, DEPUTY), talks=talks())
    assert talk_facts(person, TalkTrigger.PROMOTED, ON).promotion is False
    assert talk_facts(promoted(), TalkTrigger.PROMOTED, ON).promotion is True


@pytest.mark.parametrize(
    ("measure", "expected"),
    [(SanctionMeasure.WARNING, True), (SanctionMeasure.PARTY_WARNING, True), (SanctionMeasure.ADMONITION, False)],
)
def test_sanctions_and_not_admonitions(measure: SanctionMeasure, expected: bool) -> None:
    decided = sanctions(Sanction(measure=measure, decided="2022-03-01"))
    person = Cadre(id="c-005", began_work="2012-08-01", sanctions=decided, talks=talks())
    assert due(person, TalkTrigger.SANCTIONED) is expected


def test_a_sanction_that_was_revoked_is_no_occasion() -> None:
    decided = sanctions(Sanction(measure=SanctionMeasure.WARNING, decided="2022-03-01", revoked="2022-09-01"))
    person = Cadre(id="c-006", began_work="2012-08-01", sanctions=decided, talks=talks())
    assert due(person, TalkTrigger.SANCTIONED) is False
    assert due(person, TalkTrigger.SANCTIONED, dt.date(2022, 8, 31)) is True


def test_each_sanction_asks_for_a_talk_of_its_own() -> None:
    decided = sanctions(
        Sanction(measure=SanctionMeasure.WARNING, decided="2020-03-01"),
        Sanction(measure=SanctionMeasure.DEMERIT, decided="2022-03-01"),
    )
    person = Cadre(id="c-007", began_work="2012-08-01", sanctions=decided, talks=talks(Talk(on="2020-04-01")))
    assert due(person, TalkTrigger.SANCTIONED) is True


def test_an_empty_list_of_sanctions_without_dates_is_unknown() -> None:
    assert due(Cadre(id="c-008", talks=talks()), TalkTrigger.SANCTIONED) is None


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        pytest.param(Cadre(id="c", retired_on="2022-10-01", talks=talks()), True, id="retired"),
        pytest.param(
            Cadre(id="c", retirement_due="2023-05", status=StaffStatus.IN_POST, talks=talks()), True, id="due"
        ),
        pytest.param(
            Cadre(id="c", retirement_due="2030-05", status=StaffStatus.IN_POST, talks=talks()), False, id="long before"
        ),
        pytest.param(Cadre(id="c", status=StaffStatus.RETIRED, talks=talks()), None, id="no day of retirement on file"),
        pytest.param(Cadre(id="c", talks=talks()), None, id="nothing on file"),
        pytest.param(Cadre(id="c", retired_on="2022-10-01", died_on="2023-02-01"), False, id="died since"),
    ],
)
def test_retirement(person: Cadre, expected: bool | None) -> None:
    assert due(person, TalkTrigger.RETIRED) is expected


def test_hardship_as_long_as_it_lasts() -> None:
    hardships = Ledger(
        entries=(Hardship(kind=next(iter(HardshipKind)), found=True, since="2022-02-01", until="2023-03-31"),),
        complete_from="2018-01-01",
        complete_until="2023-12-31",
    )
    person = Cadre(id="c-009", hardships=hardships, talks=talks())
    assert due(person, TalkTrigger.HARDSHIP, dt.date(2023, 3, 31)) is True
    assert due(person, TalkTrigger.HARDSHIP, dt.date(2023, 4, 1)) is False


def test_what_the_organ_has_to_find_is_in_no_file() -> None:
    for trigger in (TalkTrigger.REFORM, TalkTrigger.OUTSTANDING, TalkTrigger.IDEOLOGICAL):
        answer = talk_due(promoted(), trigger=trigger, on=ON)
        assert [one.fact.name for one in answer.missing][:1] == ["holds"]


def test_every_occasion_of_the_article_is_asked() -> None:
    answers = talks_due(promoted(), on=ON)
    assert [answer.facts.trigger for answer in answers] == list(TalkTrigger)[:7]


def test_of_a_file_the_occasion_has_to_be_named() -> None:
    with pytest.raises(FactsError, match="trigger="):
        talk_due(promoted(), on=ON)


def test_the_purpose_of_a_talk_needs_no_file() -> None:
    facts = TalkFacts(trigger=TalkTrigger.IDEOLOGICAL)
    assert talk_purpose(facts, on=ON).value is TalkPurpose.GUIDANCE
    assert talk_purpose(TalkFacts(trigger=TalkTrigger.PROMOTED), on=ON).status is Status.LEFT_OPEN


def test_due_from_the_occasion_until_the_talk() -> None:
    first, last = dt.date(2021, 1, 1), dt.date(2021, 12, 31)
    spans = talk_spans(promoted(Talk(on="2021-08-15")), TalkTrigger.PROMOTED, first, last)
    found = timeline(TALK_DUE, spans, first, last)
    assert [(str(one.first), one.determination.value) for one in found] == [
        ("2021-01-01", False),
        ("2021-05-10", True),
        ("2021-08-15", False),
    ]
