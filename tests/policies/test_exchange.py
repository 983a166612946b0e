"""Exchange and terms: from posts and terms on file to the facts, dates ahead, and bad input."""

import datetime as dt

import attrs
import pytest

from cadre_policy.errors import DateError, FactsError, RecordError
from cadre_policy.measures import Count, PartialDate, Years
from cadre_policy.policies.exchange import (
    ExchangeDuty,
    ExchangeFacts,
    TermBar,
    earliest_exchange,
    exchange_duty,
    exchange_facts,
    further_term,
    move_within_term,
    same_level_again,
    term_end,
)
from cadre_policy.records import (
    Cadre,
    Ethnicity,
    ExchangeRelaxation,
    LeadingOffice,
    Ledger,
    PostHolding,
    PostLevel,
    Term,
)
from cadre_policy.rules import Status

ON = dt.date(2023, 6, 1)
LUSHUI, KUNMING_DISTRICT = "533301", "530102"


def held(since: str | None, until: str | None = None, **given: object) -> PostHolding:
    """A post of a local leader, as long as it was held."""
    usual: dict[str, object] = {
        "title": "县长",
        "level": PostLevel.COUNTY_PRINCIPAL,
        "leading": True,
        "in_leading_group": True,
        "unit": "u-county",
        "office": LeadingOffice.LOCAL_LEADER,
        "area": LUSHUI,
    }
    return PostHolding(since=since, until=until, ongoing=until is None, **(usual | given))  # type: ignore[arg-type]


def cadre(
    *posts: PostHolding, complete_from: str | None = "1990-07-01", terms: tuple[Term, ...] = (), **given: object
) -> Cadre:
    return Cadre(
        id="c",
        began_work="1990-07-01",
        posts=Ledger(
            entries=posts, complete_from=complete_from, complete_until=None if complete_from is None else "2024-06-30"
        ),
        terms=Ledger(entries=terms, complete_from="1990-07-01", complete_until="2024-06-30"),
        **({"ethnicity": Ethnicity.HAN} | given),  # type: ignore[arg-type]
    )


# --- the post ---


def test_a_post_counts_from_its_first_day() -> None:
    facts = exchange_facts(cadre(held("2013-05-20")), ON)
    assert (facts.local_leader, facts.term_post) == (True, True)
    assert facts.in_post_since == facts.in_area_since == PartialDate.parse("2013-05-20")


def test_a_second_entry_of_the_same_post_carries_on() -> None:
    person = cadre(held("2011-03-01", "2016-06-30"), held("2016-07-01"))
    assert exchange_facts(person, ON).in_post_since == PartialDate.parse("2011-03-01")
    assert exchange_duty(person, on=dt.date(2021, 3, 1)).value is ExchangeDuty.MUST_MOVE


def test_a_day_between_breaks_the_time_in_a_post() -> None:
    person = cadre(held("2011-03-01", "2016-06-29"), held("2016-07-01"))
    assert exchange_facts(person, ON).in_post_since == PartialDate.parse("2016-07-01")


def test_a_title_that_is_not_on_file_may_be_the_same_post() -> None:
    person = cadre(held("2011-03-01", "2016-06-30", title=None), held("2016-07-01"))
    assert exchange_facts(person, ON).in_post_since == PartialDate.parse("2011-03-01..2016-07-01")
    assert exchange_duty(person, on=ON).status is Status.NOT_KNOWN


def test_another_post_of_the_same_area_and_level_counts_for_the_area() -> None:
    person = cadre(held("2011-03-01", "2016-06-30", title="县委副书记"), held("2016-07-01"))
    facts = exchange_facts(person, ON)
    assert facts.in_post_since == PartialDate.parse("2016-07-01")
    assert facts.in_area_since == PartialDate.parse("2011-03-01")
    assert exchange_duty(person, on=ON).value is ExchangeDuty.SHOULD_MOVE


@pytest.mark.parametrize(
    "elsewhere",
    [{"area": KUNMING_DISTRICT}, {"level": PostLevel.COUNTY_DEPUTY}, {"in_leading_group": False}],
    ids=["another area", "another level", "outside the leading group"],
)
def test_what_is_elsewhere_does_not_count_for_the_area(elsewhere: dict[str, object]) -> None:
    person = cadre(held("2011-03-01", "2016-06-30", title="其他", **elsewhere), held("2016-07-01"))
    assert exchange_facts(person, ON).in_area_since == PartialDate.parse("2016-07-01")


def test_a_list_of_posts_that_may_lack_earlier_ones_leaves_the_area_open() -> None:
    facts = exchange_facts(cadre(held("2016-07-01"), complete_from="2016-01-01"), ON)
    assert facts.in_area_since == PartialDate.parse("1990-07-01..2016-07-01")
    assert facts.in_post_since == PartialDate.parse("2016-07-01")


@pytest.mark.parametrize(
    ("post", "leader", "listed"),
    [
        (held("2013-05-20", office=LeadingOffice.LISTED_HEAD), False, True),
        (held("2013-05-20", office=LeadingOffice.OTHER), False, False),
        (held("2013-05-20", office=None), None, None),
        (held("2013-05-20", office=None, leading=False), False, False),
        (held("2013-05-20", office=None, level=PostLevel.TOWNSHIP_PRINCIPAL), False, False),
    ],
    ids=["a listed head", "another post", "not told", "no leading post", "below the county"],
)
def test_what_the_rules_cover(post: PostHolding, leader: bool | None, listed: bool | None) -> None:
    facts = exchange_facts(cadre(post), ON)
    assert (facts.local_leader, facts.term_post) == (leader, listed)


def test_no_post_in_a_complete_list_is_not_covered_and_in_another_unknown() -> None:
    assert exchange_duty(cadre(), on=ON).value is ExchangeDuty.NOT_COVERED
    assert exchange_duty(cadre(complete_from=None), on=ON).status is Status.NOT_KNOWN
    leaving = cadre(held("2013-05", "2023-06"))
    assert exchange_facts(leaving, ON).local_leader is True
    assert exchange_facts(leaving, dt.date(2023, 6, 2)).local_leader is None
    assert exchange_facts(leaving, dt.date(2023, 7, 1)).local_leader is False


# --- the relaxation ---


@pytest.mark.parametrize(
    ("ethnicity", "area", "consent", "expected"),
    [
        (Ethnicity.LISU, LUSHUI, True, ExchangeDuty.RELAXED),
        (Ethnicity.LISU, LUSHUI, False, ExchangeDuty.MAY_BE_RELAXED),
        (Ethnicity.LISU, "怒江傈僳族自治州", True, ExchangeDuty.RELAXED),
        (Ethnicity.LISU, KUNMING_DISTRICT, True, ExchangeDuty.MUST_MOVE),
        (Ethnicity.LISU, "昆明市", True, ExchangeDuty.MUST_MOVE),
        (Ethnicity.LISU, "110101", True, None),
        (Ethnicity.HAN, LUSHUI, True, ExchangeDuty.MUST_MOVE),
        (Ethnicity.OTHER, LUSHUI, True, None),
        (None, LUSHUI, True, None),
    ],
)
def test_who_may_stay(ethnicity: Ethnicity | None, area: str, consent: bool, expected: ExchangeDuty | None) -> None:
    entries = (ExchangeRelaxation(since="2022-01-01", ongoing=True),) if consent else ()
    consents = Ledger(entries=entries, complete_from="1990-07-01", complete_until="2024-06-30")
    person = cadre(held("2013-05-20", area=area), ethnicity=ethnicity, exchange_relaxations=consents)
    assert exchange_duty(person, on=ON).value is expected


def test_a_consent_that_ran_out_no_longer_helps() -> None:
    consents = Ledger(
        entries=(ExchangeRelaxation(since="2020-01-01", until="2023-05-31"),),
        complete_from="1990-07-01",
        complete_until="2024-06-30",
    )
    person = cadre(held("2013-05-20"), ethnicity=Ethnicity.LISU, exchange_relaxations=consents)
    assert exchange_duty(person, on=ON).value is ExchangeDuty.MAY_BE_RELAXED
    assert exchange_duty(person, on=dt.date(2023, 5, 31)).value is ExchangeDuty.RELAXED


def test_an_adverse_answer_names_body_and_what_can_be_done() -> None:
    duty = exchange_duty(cadre(held("2013-05-20")), on=ON)
    assert duty.authority is not None
    assert duty.authority.remedy is not None
    assert "reassignment is not listed" in duty.authority.remedy.en


# --- dates ahead ---


def test_the_day_on_which_ten_years_are_complete() -> None:
    person = cadre(held("2015-09-10"))
    assert earliest_exchange(person, on=ON).certain == dt.date(2025, 9, 10)
    assert earliest_exchange(person, on=ON, horizon=dt.date(2025, 9, 9)).certain is None


def test_a_month_gives_a_span() -> None:
    ahead = earliest_exchange(cadre(held("2015-09")), on=ON)
    assert (ahead.possible, ahead.certain) == (dt.date(2025, 9, 1), dt.date(2025, 9, 30))


# --- terms ---


def test_terms_in_a_row_in_one_post() -> None:
    first = Term(post="县长", since="2016-06-01", until="2021-05-31")
    second = Term(post="县长", since="2021-06-01", ongoing=True)
    person = cadre(held("2016-06-01"), terms=(first, second))
    facts = exchange_facts(person, ON)
    assert (facts.earlier_terms, facts.more_terms) == (Count(1), False)
    assert further_term(person, on=ON).value is TermBar.OPEN
    assert further_term(person, on=dt.date(2024, 6, 30)).value is TermBar.OPEN
    assert term_end(person, on=ON).value == PartialDate.parse("2026-06-01")


@pytest.mark.parametrize(
    ("earlier", "counts", "more"),
    [
        (Term(post="县长", since="2018-01-01", until="2021-05-31"), 0, None),
        (Term(post="县长", since="2018-01-01", until="2021-05-31", counted=True), 1, False),
        (Term(post="县长", since="2018-01-01", until="2021-05-31", counted=False), 0, False),
        (Term(post="县委书记", since="2016-06-01", until="2021-05-31"), 0, False),
        (Term(post="县长", since="2015-06-01", until="2020-05-31"), 0, False),
    ],
    ids=["cut short", "counted all the same", "not counted", "another post", "not in a row"],
)
def test_which_earlier_terms_count(earlier: Term, counts: int, more: bool | None) -> None:
    person = cadre(held("2018-01-01"), terms=(earlier, Term(post="县长", since="2021-06-01", ongoing=True)))
    facts = exchange_facts(person, ON)
    assert (facts.earlier_terms, facts.more_terms) == (Count(counts), more)


def test_moves_within_the_term() -> None:
    term = Term(post="县长", since="2021-06-01", ongoing=True, moves=Count(1))
    assert move_within_term(cadre(held("2021-06-01"), terms=(term,)), on=ON).value is TermBar.BARRED
    assert move_within_term(cadre(held("2021-06-01"), terms=(attrs.evolve(term, moves=None),)), on=ON).value is None


# --- fifteen years on a level ---


def test_time_on_a_level_adds_up_over_gaps() -> None:
    """Ten years, five elsewhere, then five: complete on the day after as many days as ten years had."""
    person = cadre(
        held("2003-06-01", "2013-05-31", title="局长", office=LeadingOffice.LISTED_HEAD),
        held("2013-06-01", "2018-05-31", title="调研员", leading=False),
        held("2018-06-01"),
    )
    assert same_level_again(person, on=ON).value is TermBar.BARRED
    assert same_level_again(person, on=dt.date(2023, 5, 20)).value is TermBar.OPEN


def test_posts_at_the_same_time_count_once() -> None:
    person = cadre(held("2013-06-01"), held("2013-06-01", title="县委副书记"))
    assert exchange_facts(person, ON).at_level_since == PartialDate.parse("2013-06-01")


def test_a_list_that_may_lack_posts_leaves_earlier_time_open() -> None:
    person = cadre(held("2013-06-01"), complete_from="2013-01-01")
    assert exchange_facts(person, ON).at_level_since == PartialDate.parse("1990-07-01..2013-06-01")
    assert same_level_again(person, on=ON).status is Status.NOT_KNOWN
    assert same_level_again(person, on=dt.date(2024, 6, 30)).status is Status.NOT_KNOWN
    assert same_level_again(cadre(held("2008-06-01"), complete_from="2013-01-01"), on=ON).value is TermBar.BARRED


# --- bad input ---


def test_bad_input_is_one_clear_error() -> None:
    with pytest.raises(DateError):
        exchange_duty(cadre(), on="2023-06-01")  # type: ignore[arg-type]
    with pytest.raises(DateError):
        earliest_exchange(cadre(), on=ON, horizon=dt.date(2023, 5, 1))
    with pytest.raises(FactsError, match="earlier_terms"):
        ExchangeFacts(earlier_terms=Years(2))  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="date not before since"):
        Term(post="县长", since="2021-06-01", until="2020-06-01")
    with pytest.raises(RecordError, match="post"):
        Term(post="")
