"""Training pools: counts, what is withheld and cannot be reckoned, the yearly survey, and bad input."""

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.errors import DateError, FactsError, InputError
from cadre_policy.law import Label
from cadre_policy.measures import Count, Years
from cadre_policy.policies.cadre_pools import (
    NON_PARTY,
    SMALLEST_CELL,
    YOUNG_UNDER,
    PoolFacts,
    PoolGroup,
    SurveyStatus,
    cadre_pools,
    pool_facts,
    yearly_survey,
)
from cadre_policy.policies.cadre_pools.withholding import Tally, Told, told
from cadre_policy.records import (
    Affiliation,
    Cadre,
    DutyDone,
    Ethnicity,
    Ledger,
    Party,
    PoolListing,
    Sex,
    StaffStatus,
    Unit,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Status

ON = dt.date(2023, 6, 1)


def people(prefix: str, sex: Sex | None, listed: int, others: int, **given: object) -> list[Cadre]:
    """So many on a list and so many not."""
    return [
        Cadre(id=f"{prefix}-{n}", sex=sex, reserve=n < listed, **given)  # type: ignore[arg-type]
        for n in range(listed + others)
    ]


def unit(name: str, women: tuple[int, int], men: tuple[int, int]) -> Unit:
    members = people(f"{name}-w", Sex.FEMALE, *women) + people(f"{name}-m", Sex.MALE, *men)
    return Unit(id=name, members=tuple(members), members_complete=True)


# --- counting ---


def test_numbers_that_are_large_enough_are_told() -> None:
    report = cadre_pools(unit("u", (6, 9), (8, 20)), on=ON)
    women = report.row(PoolGroup.WOMEN)
    assert (women.cadres, women.listed, women.undetermined) == (Count(15), Count(6), Count(0))
    assert women.say("zh") == "女干部:15,其中列入培养储备 6"
    (everyone,) = report.headcounts
    assert (everyone.cadres, everyone.listed, everyone.unclear, everyone.complete) == (
        Count(43),
        Count(14),
        Count(0),
        True,
    )


@pytest.mark.parametrize(
    ("women", "men", "cadres", "listed"),
    [
        ((5, 5), (5, 5), 10, 5),
        ((4, 6), (5, 5), 10, None),
        ((5, 4), (5, 5), 9, None),
        ((5, 5), (4, 6), 10, None),
        ((5, 5), (5, 4), 10, None),
        ((2, 2), (9, 9), None, None),
        ((9, 9), (2, 2), None, None),
        ((9, 9), (0, 0), None, None),
        ((0, 9), (5, 5), 9, None),
    ],
    ids=[
        "each cell just large enough",
        "few women listed",
        "few women not listed",
        "few men listed",
        "few men not listed",
        "few women",
        "few men",
        "no men at all: what is true of everyone is told of each",
        "no women listed",
    ],
)
def test_what_is_small_on_any_side_is_withheld(
    women: tuple[int, int], men: tuple[int, int], cadres: int | None, listed: int | None
) -> None:
    row = cadre_pools(unit("u", women, men), on=ON).row(PoolGroup.WOMEN)
    assert row.cadres == (None if cadres is None else Count(cadres))
    assert row.listed == (None if listed is None else Count(listed))


def test_a_caller_may_ask_for_larger_cells() -> None:
    assert cadre_pools(unit("u", (6, 9), (8, 20)), on=ON, smallest=7).row(PoolGroup.WOMEN).listed is None
    assert SMALLEST_CELL == 5


def test_a_unit_withheld_takes_another_with_it_so_that_the_total_tells_nothing() -> None:
    units = (unit("a", (1, 2), (9, 9)), unit("b", (6, 9), (8, 20)), unit("c", (8, 12), (9, 9)))
    report = cadre_pools(units, on=ON)
    told = {row.unit: row.cadres for row in report.rows if row.group is PoolGroup.WOMEN}
    assert told == {"a": None, "b": None, "c": Count(20), None: Count(38)}
    assert report.row(PoolGroup.WOMEN).say("en") == "women cadres: 38, of them in the pool: 15"


def test_of_two_units_of_which_one_is_small_only_the_total_is_told() -> None:
    report = cadre_pools((unit("a", (1, 2), (9, 9)), unit("b", (6, 9), (8, 20))), on=ON)
    assert [row.cadres for row in report.rows if row.group is PoolGroup.WOMEN] == [None, None, Count(18)]


def test_the_age_is_left_open_until_a_policy_gives_one() -> None:
    members = tuple(people("y", None, 5, 5, birth="1995-01-01") + people("o", None, 5, 5, birth="1970-01-01"))
    one = Unit(id="u", members=members)
    report = cadre_pools(one, on=ON)
    assert report.open_groups == (PoolGroup.YOUNG,)
    assert report.row(PoolGroup.YOUNG).undetermined == Count(20)
    overlay = Overlay(
        parameter=YOUNG_UNDER, values=(Dated(value=Years(35), since="2018-08-01"),), source=Label("假设", "what if")
    )
    aged = cadre_pools(one, on=ON, policy=YUNNAN.with_(name="35", overlays=(overlay,)))
    assert aged.open_groups == ()
    assert aged.row(PoolGroup.YOUNG).listed == Count(5)


def test_what_is_not_on_file_is_counted_apart() -> None:
    members = tuple(people("w", Sex.FEMALE, 5, 5) + people("m", Sex.MALE, 5, 5) + people("x", None, 1, 2))
    row = cadre_pools(Unit(id="u", members=members), on=ON).row(PoolGroup.WOMEN)
    assert (row.cadres, row.undetermined) == (Count(10), Count(3))
    assert "not determined: 3" in row.say("en")


def test_who_left_is_not_counted_and_dated_lists_win() -> None:
    listing = Ledger(
        entries=(PoolListing(since="2020-01-01", until="2022-12-31"),),
        complete_from="2018-01-01",
        complete_until="2024-01-01",
    )
    members = (
        Cadre(id="a", status=StaffStatus.RETIRED),
        Cadre(id="b", reserve=True, pool_listings=listing),
        Cadre(id="c", reserve=True),
        Cadre(id="d"),
    )
    (found,) = cadre_pools(Unit(id="u", members=members), on=ON).headcounts
    assert (found.cadres, found.listed, found.unclear) == (Count(3), Count(1), Count(1))
    (before,) = cadre_pools(Unit(id="u", members=members), on=dt.date(2022, 6, 1)).headcounts
    assert before.listed == Count(2)


@pytest.mark.parametrize(
    ("parties", "member", "named"),
    [
        ((Party.CPC,), True, None),
        ((Party.CPC_PROBATIONARY, Party.JIUSAN), True, True),
        ((Party.JIUSAN,), None, True),
        ((Party.NO_PARTY,), False, True),
        ((Party.NONE,), False, False),
        ((Party.YOUTH_LEAGUE,), False, False),
        ((), None, None),
    ],
)
def test_political_status(parties: tuple[Party, ...], member: bool | None, named: bool | None) -> None:
    facts = pool_facts(Cadre(id="c", affiliations=tuple(Affiliation(party=one) for one in parties)))
    assert (facts.party_member, facts.democratic_party) == (member, named)


@pytest.mark.parametrize(
    ("ethnicity", "minority"), [(Ethnicity.HAN, False), (Ethnicity.NU, True), (Ethnicity.OTHER, None), (None, None)]
)
def test_minorities(ethnicity: Ethnicity | None, minority: bool | None) -> None:
    assert pool_facts(Cadre(id="c", ethnicity=ethnicity)).minority is minority


def test_who_is_outside_the_party_is_a_reading() -> None:
    members = tuple(
        people("n", None, 5, 5, affiliations=(Affiliation(party=Party.NONE),))
        + people("p", None, 5, 5, affiliations=(Affiliation(party=Party.CPC),))
    )
    one = Unit(id="u", members=members)
    assert cadre_pools(one, on=ON).row(PoolGroup.NON_PARTY).cadres is None
    outside = YUNNAN.with_(name="outside", readings={NON_PARTY: "outside"})
    assert cadre_pools(one, on=ON, policy=outside).row(PoolGroup.NON_PARTY).cadres == Count(10)


# --- nothing withheld can be reckoned ---


def _numbers(tallies: Sequence[Tally]) -> list[tuple[int, int]]:
    return [(tally.members, tally.in_listed) for tally in tallies]


def _possible(tallies: Sequence[Tally], members: Told, listed: Told) -> Iterator[list[tuple[int, int]]]:
    """Every way in which the numbers may be, for one who sees what is told and how many people and listed people there are."""
    choices = []
    for index, tally in enumerate(tallies):
        everyone, on_lists = tally.members + tally.others, tally.listed
        fits = [
            (m, p)
            for m in range(everyone + 1)
            for p in range(max(0, m + on_lists - everyone), min(m, on_lists) + 1)
            if (not members.units[index] or m == tally.members) and (not listed.units[index] or p == tally.in_listed)
        ]
        choices.append(fits)
    sums = [sum(column) for column in zip(*_numbers(tallies), strict=True)]
    for found in itertools.product(*choices):
        total = [sum(column) for column in zip(*found, strict=True)]
        if (not members.total or total[0] == sums[0]) and (not listed.total or total[1] == sums[1]):
            yield list(found)


_CELLS = st.integers(0, 4)
_TALLIES = st.lists(
    st.builds(Tally, in_listed=_CELLS, in_unlisted=_CELLS, out_listed=_CELLS, out_unlisted=_CELLS),
    min_size=1,
    max_size=3,
)


@settings(max_examples=150, deadline=None)
@given(_TALLIES)
def test_every_number_withheld_could_be_another_one(tallies: list[Tally]) -> None:
    """With two as the smallest number told: whoever sees the table is left at least two values for each."""
    members, listed = told(tallies, 2)
    ways = list(_possible(tallies, members, listed))
    assert _numbers(tallies) in ways
    for index, tally in enumerate(tallies):
        everyone, on_lists = tally.members + tally.others, tally.listed
        if not members.units[index] and everyone:
            assert len({way[index][0] for way in ways}) > 1
        if not listed.units[index] and 0 < on_lists < everyone:
            assert len({way[index][1] for way in ways}) > 1


@given(_TALLIES, st.integers(2, 5))
def test_nothing_small_is_told(tallies: list[Tally], smallest: int) -> None:
    members, listed = told(tallies, smallest)
    for tally, shown, shown_too in zip(tallies, members.units, listed.units, strict=True):
        assert not shown or min(tally.members, tally.others) >= smallest
        cells = (tally.in_listed, tally.in_unlisted, tally.out_listed, tally.out_unlisted)
        assert not shown_too or (shown and min(cells) >= smallest)


def test_a_total_that_would_pin_a_number_down_is_withheld() -> None:
    """Ten listed and five of the group here, five and ten there: the ten listed of the group could lie in one way only."""
    tallies = [
        Tally(in_listed=5, out_listed=5, out_unlisted=10),
        Tally(in_listed=5, in_unlisted=5, out_unlisted=10),
    ]
    members, listed = told(tallies, 5)
    assert members.units == (True, True)
    assert (listed.units, listed.total) == ((False, False), False)


# --- the survey ---


def surveyed(*days: str, until: str = "2023-06-01") -> Unit:
    entries = tuple(DutyDone(clause="3.2", on=on) for on in days)
    return Unit(id="u", duties=Ledger(entries=entries, complete_from="2018-01-01", complete_until=until))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2022-11-01", "2023-03-01"), SurveyStatus.DONE),
        (("2022-11-01",), SurveyStatus.DUE),
        (("2021-11-01",), SurveyStatus.OVERDUE),
        (("2022-11-01", "2023-06-02"), SurveyStatus.DUE),
    ],
)
def test_the_yearly_survey(days: tuple[str, ...], expected: SurveyStatus) -> None:
    assert yearly_survey(surveyed(*days), on=ON).value is expected


def test_a_ledger_that_may_lack_a_survey_says_nothing() -> None:
    assert yearly_survey(surveyed("2022-11-01", until="2023-05-31"), on=ON).status is Status.NOT_KNOWN
    assert yearly_survey(Unit(id="u"), on=ON).status is Status.NOT_KNOWN


# --- bad input, and what is never said ---


def test_a_report_says_nothing_of_a_person() -> None:
    report = cadre_pools(unit("u", (6, 9), (8, 20)), on=ON)
    assert not any(name in repr(report) for name in ("w-0", "m-0"))


def test_bad_input_is_one_clear_error() -> None:
    one = unit("u", (6, 9), (8, 20))
    for smallest in (1, 0, True, 2.5, "5"):
        with pytest.raises(InputError, match="two or more"):
            cadre_pools(one, on=ON, smallest=smallest)  # type: ignore[arg-type]
    for units in ((), (one, one)):
        with pytest.raises(InputError, match="different identifiers"):
            cadre_pools(units, on=ON)
    with pytest.raises(InputError, match="no unit 'x'"):
        cadre_pools(one, on=ON).row(PoolGroup.WOMEN, "x")
    with pytest.raises(DateError):
        cadre_pools(one, on="2023")  # type: ignore[arg-type]
    with pytest.raises(FactsError, match="woman"):
        PoolFacts(woman="yes")  # type: ignore[arg-type]
