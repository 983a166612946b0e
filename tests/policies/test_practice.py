"""Practice: from postings, teams and intakes on file to facts and tallies, and bad input."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.errors import DateError, FactsError, RecordError
from cadre_policy.law import Evidence
from cadre_policy.measures import Count, PartialDate, Years
from cadre_policy.policies.practice import (
    ExchangeAxis,
    HowOften,
    PersonnelRelation,
    SecondmentLength,
    TeamStanding,
    TwoWay,
    VillageTeamFacts,
    axes_of,
    grassroots_service_facts,
    personnel_relation,
    practice_tally,
    secondment_facts,
    secondment_length,
    selection_service_served,
    talent_tally,
    township_service_served,
    two_way_secondment,
    village_stay_served,
    village_team,
    village_teams,
)
from cadre_policy.records import (
    Cadre,
    Destination,
    Ledger,
    Place,
    Posting,
    PostingKind,
    TalentIntake,
    TalentMode,
    TalentSource,
    TemperingPlace,
    Tier,
    Unit,
    VillageGroup,
    VillageTeam,
)
from cadre_policy.rules import YUNNAN, Status

ON = dt.date(2023, 6, 1)
FIRST = dt.date(2018, 8, 1)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)


def posting(
    kind: PostingKind = PostingKind.SECONDMENT,
    since: str = "2022-03-01",
    until: str | None = "2023-02-28",
    **given: object,
) -> Posting:
    return Posting(kind=kind, since=since, until=until, ongoing=until is None, **given)  # type: ignore[arg-type]


def person(name: str, *postings: Posting, until: str = "2024-06-30", **given: object) -> Cadre:
    return Cadre(
        id=name,
        postings=Ledger(entries=postings, complete_from="2018-01-01", complete_until=until),
        **given,  # type: ignore[arg-type]
    )


def unit(*members: Cadre, complete: bool | None = True, **given: object) -> Unit:
    return Unit(id="u", members=members, members_complete=complete, **given)  # type: ignore[arg-type]


# --- secondments ---


def test_a_secondment_keeps_the_relation_and_nothing_is_said_of_other_postings() -> None:
    assert personnel_relation(posting(), on=ON).value is PersonnelRelation.KEPT
    assert personnel_relation(posting(PostingKind.AID), on=ON).status is Status.LEFT_OPEN


def test_one_that_goes_on_has_lasted_until_the_day() -> None:
    running = posting(until=None)
    assert secondment_facts(running, ON).until == PartialDate.on(ON)
    assert secondment_length(running, on=ON, policy=RECALLED).value is SecondmentLength.USUAL
    assert secondment_length(running, on=dt.date(2022, 6, 1), policy=RECALLED).value is SecondmentLength.SHORTER
    assert secondment_length(running, on=dt.date(2024, 6, 1), policy=RECALLED).value is SecondmentLength.LONGER


def test_what_is_usual_is_recalled_and_decides_nothing_by_default() -> None:
    answer = secondment_length(posting(), on=ON)
    assert answer.status is Status.UNCONFIRMED
    assert answer.provisional is SecondmentLength.USUAL


DOWN: dict[str, Any] = {"from_tier": Tier.PREFECTURE, "to_tier": Tier.TOWNSHIP}
UP: dict[str, Any] = {"from_tier": Tier.VILLAGE, "to_tier": Tier.PROVINCE}


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ((person("a", posting(**DOWN)), person("b", posting(**UP))), TwoWay.BOTH),
        ((person("a", posting(**DOWN)), person("b")), TwoWay.ONLY_DOWN),
        ((person("a"), person("b", posting(**UP))), TwoWay.ONLY_UP),
        ((person("a"), person("b", posting(PostingKind.EXCHANGE, **UP))), TwoWay.NONE),
        ((person("a", posting(from_tier=Tier.COUNTY, to_tier=Tier.TOWNSHIP)),), TwoWay.NONE),
        ((person("a", posting(**DOWN)), person("b", posting(to_tier=Tier.PROVINCE))), None),
        ((person("a", posting(**DOWN)), person("b", until="2023-05-31")), None),
    ],
    ids=[
        "both",
        "down",
        "up",
        "an exchange is none",
        "from the county",
        "a tier not on file",
        "a list that ends early",
    ],
)
def test_directions(members: tuple[Cadre, ...], expected: TwoWay | None) -> None:
    assert two_way_secondment(unit(*members), on=ON).value is expected


def test_a_unit_whose_members_may_be_incomplete_is_not_said_to_lack_a_direction() -> None:
    assert two_way_secondment(unit(person("a", posting(**DOWN)), complete=None), on=ON).status is Status.NOT_KNOWN
    assert two_way_secondment(unit(person("a", posting(**DOWN))), on=ON, since=dt.date(2023, 3, 1)).value is TwoWay.NONE


# --- tallies ---


def test_postings_by_what_article_fourteen_names() -> None:
    sent = person(
        "a",
        posting(destination=Destination.CENTRAL_ORGAN),
        posting(PostingKind.VILLAGE, "2019-03-01", "2021-02-28", tempering=TemperingPlace.POVERTY_FRONT),
        posting(
            PostingKind.EXCHANGE,
            from_tier=Tier.COUNTY,
            to_tier=Tier.TOWNSHIP,
            from_place=Place(county="533301"),
            place=Place(county="533301"),
        ),
    )
    tally = practice_tally(sent, FIRST, ON)
    assert tally.destinations[Destination.CENTRAL_ORGAN] == HowOften(fewest=1, most=1)
    assert tally.destinations[Destination.GRASSROOTS] == HowOften(fewest=0, most=0)
    assert tally.places[TemperingPlace.POVERTY_FRONT] == HowOften(fewest=1, most=3)
    assert tally.axes[ExchangeAxis.ORGAN_GRASSROOTS] == HowOften(fewest=1, most=2)
    assert "central organ: 1" in [one.en for one in tally.lines()]


def test_a_unit_adds_up_its_members_and_is_open_ended_where_some_may_be_missing() -> None:
    people = (
        person("a", posting(destination=Destination.GRASSROOTS)),
        person("b", posting(destination=Destination.GRASSROOTS)),
    )
    assert practice_tally(unit(*people), FIRST, ON).destinations[Destination.GRASSROOTS] == HowOften(fewest=2, most=2)
    short = practice_tally(unit(*people, complete=None), FIRST, ON).destinations[Destination.GRASSROOTS]
    assert short == HowOften(fewest=2, most=None)
    assert short.say("en") == "at least 2"
    assert HowOften(fewest=1, most=3).say("zh") == "1至3"


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ({"from_tier": Tier.COUNTY, "to_tier": Tier.TOWNSHIP}, (True, None, False)),
        ({"from_tier": Tier.COUNTY, "to_tier": Tier.PREFECTURE}, (False, None, False)),
        ({"from_place": Place(county="533301"), "place": Place(county="533325")}, (None, True, False)),
        (
            {
                "from_tier": Tier.COUNTY,
                "to_tier": Tier.COUNTY,
                "from_place": Place(county="533301"),
                "place": Place(county="533301"),
                "from_unit": "u-1",
                "host": "u-2",
            },
            (False, False, True),
        ),
        ({}, (None, None, None)),
    ],
    ids=["down to the grassroots", "up within organs", "another county", "another department", "nothing on file"],
)
def test_axes_follow_from_the_two_ends(ends: dict[str, Any], expected: tuple[bool | None, ...]) -> None:
    assert tuple(axes_of(posting(PostingKind.EXCHANGE, **ends)).values()) == expected


def test_talent_by_source_and_way() -> None:
    intakes = Ledger(
        entries=(
            TalentIntake(source=TalentSource.UNIVERSITY, mode=TalentMode.WORK, on="2022-07-01", persons=Count(6)),
            TalentIntake(source=TalentSource.UNIVERSITY, mode=TalentMode.WORK, on="2023-01", persons=Count(2)),
            TalentIntake(source=TalentSource.CENTRAL_UNIT, mode=TalentMode.SECONDMENT, on="2021-05"),
        ),
        complete_from="2018-01-01",
        complete_until="2023-06-01",
    )
    found = talent_tally(unit(talent_intakes=intakes), FIRST, ON)
    assert found == {
        (TalentSource.CENTRAL_UNIT, TalentMode.SECONDMENT): HowOften(fewest=0, most=None),
        (TalentSource.UNIVERSITY, TalentMode.WORK): HowOften(fewest=8, most=8),
    }
    assert talent_tally(unit(), FIRST, ON) == {}


# --- village teams ---


def team(
    *members: str,
    first: str | None = "c-1",
    group: VillageGroup | None = VillageGroup.THREE_TYPES,
    complete: bool | None = True,
) -> VillageTeam:
    return VillageTeam(
        village="示例村",
        group=group,
        first_secretary=first,
        members=members,
        complete=complete,
        since="2021-05-20",
        ongoing=True,
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (team("c-2", "c-3"), TeamStanding.MEETS),
        (team("c-2"), TeamStanding.TOO_FEW),
        (team("c-2", "c-3", first=None), TeamStanding.NO_FIRST_SECRETARY),
        (team("c-2", "c-3", complete=None), None),
        (team("c-2", complete=None, group=VillageGroup.OTHER), TeamStanding.MEETS),
        (team(first=None, group=VillageGroup.OTHER), TeamStanding.TOO_FEW),
        (team(*(f"c-{n}" for n in range(2, 8))), TeamStanding.TOO_MANY),
        (team(*(f"c-{n}" for n in range(2, 8)), complete=None), TeamStanding.TOO_MANY),
        (team("c-2", "c-3", group=None), TeamStanding.MEETS),
    ],
)
def test_a_team_as_its_record_stands(given: VillageTeam, expected: TeamStanding | None) -> None:
    assert village_team(given, on=ON).value is expected


def test_the_teams_of_a_unit_that_are_in_their_villages() -> None:
    gone = VillageTeam(village="旧村", since="2018-03-01", until="2021-05-19")
    teams = Ledger(entries=(gone, team("c-2", "c-3")), complete_from="2018-01-01", complete_until="2024-06-30")
    ((found, standing),) = village_teams(unit(village_teams=teams), on=ON)
    assert (found.village, standing.value) == ("示例村", TeamStanding.MEETS)


# --- length of service ---


def test_service_at_the_grassroots() -> None:
    one = person("a", posting(PostingKind.VILLAGE, "2021-06-01", None), became_civil_servant="2019-08-01")
    facts = grassroots_service_facts(one, ON)
    assert (facts.recruited, facts.posted_to_village) == (
        PartialDate.parse("2019-08-01"),
        PartialDate.parse("2021-06-01"),
    )
    assert facts.township_recruit is None
    assert village_stay_served(one, on=ON, policy=RECALLED).value is True
    assert selection_service_served(one, on=ON, policy=RECALLED).value is True
    assert township_service_served(one, on=ON, policy=RECALLED).status is Status.NOT_KNOWN
    assert township_service_served(one, on=dt.date(2024, 8, 1), policy=RECALLED).value is True
    assert village_stay_served(one, on=ON).provisional is True


# --- bad input ---


def test_bad_input_is_one_clear_error() -> None:
    with pytest.raises(DateError):
        personnel_relation(posting(), on="2023")  # type: ignore[arg-type]
    with pytest.raises(DateError, match="ends on or after"):
        two_way_secondment(unit(person("a")), on=ON, since=dt.date(2024, 1, 1))
    with pytest.raises(DateError, match="ends on or after"):
        practice_tally(person("a"), ON, FIRST)
    with pytest.raises(FactsError, match="members"):
        VillageTeamFacts(members=Years(2))  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="members without the first secretary"):
        team("c-1")
    with pytest.raises(RecordError, match="members named once each"):
        team("c-2", "c-2")
