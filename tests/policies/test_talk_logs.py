"""A leading cadre's log of talks, talks during institutional reform, and what a talk was for."""

import datetime as dt
from typing import Any

from cadre_policy.measures import Count, Days
from cadre_policy.policies.talks import (
    leader_talked,
    leader_talked_often,
    leader_talks,
    reform_talks,
    talk_content,
    talk_content_facts,
)
from cadre_policy.records import (
    Cadre,
    Ledger,
    MajorTask,
    MajorTaskKind,
    Talk,
    TalkInitiative,
    TalkPurpose,
    TalkTrigger,
    Unit,
)
from cadre_policy.rules import Status

FIRST, LAST = dt.date(2023, 1, 1), dt.date(2023, 12, 31)
INVITED, REQUESTED = TalkInitiative.INVITED, TalkInitiative.REQUESTED


def person(id_: str, *talks: Talk, until: str = "2023-12-31") -> Cadre:
    return Cadre(id=id_, talks=Ledger(entries=talks, complete_from="2018-01-01", complete_until=until))


def unit(*members: Cadre, complete: bool | None = True, **fields: Any) -> Unit:
    return Unit(id="u-001", members=members, members_complete=complete, **fields)


def by(leader: str | None, on: str, initiative: TalkInitiative | None = INVITED) -> Talk:
    return Talk(held_by=leader, on=on, initiative=initiative)


def test_a_log_counts_talks_with_all_members_and_of_one_leader() -> None:
    group = unit(
        person("c-1", by("c-9", "2023-01-10"), by("c-8", "2023-02-01")),
        person("c-2", by("c-9", "2023-04-10", REQUESTED), by("c-9", "2022-12-31")),
        person("c-3", by("c-9", "2023-05-01")),
    )
    log = leader_talks(group, "c-9", first=FIRST, last=LAST)
    assert (log.held, log.invited, log.requested) == ((3, 3), (2, 2), (1, 1))
    assert log.longest_gap == Days(90)


def test_what_is_not_on_file_widens_the_bounds() -> None:
    group = unit(person("c-1", by("c-9", "2023-01-10"), by(None, "2023-02-01"), by("c-9", "2023-03-01", None)))
    log = leader_talks(group, "c-9", first=FIRST, last=LAST)
    assert (log.held, log.invited, log.requested) == ((2, 3), (1, 3), (0, 1))
    assert log.longest_gap is None
    assert log.facts.more_held is None


def test_an_incomplete_list_or_unit_has_no_most() -> None:
    late = unit(person("c-1", by("c-9", "2023-01-10")), person("c-2", until="2023-06-30"))
    partly = unit(person("c-1", by("c-9", "2023-01-10")), complete=None)
    for group in (late, partly):
        log = leader_talks(group, "c-9", first=FIRST, last=LAST)
        assert log.held == (1, None)
        assert leader_talked(log, on=LAST).value is True


def test_no_talk_in_complete_lists_is_none() -> None:
    log = leader_talks(unit(person("c-1")), "c-9", first=FIRST, last=LAST)
    assert log.facts.held == Count(0)
    assert leader_talked(log, on=LAST).value is False
    assert leader_talked_often(log, on=LAST).value is False


def test_how_often_is_often_stays_open() -> None:
    talks = [by("c-9", f"2023-{month:02}-15") for month in range(1, 13)]
    log = leader_talks(unit(person("c-1", *talks)), "c-9", first=FIRST, last=LAST)
    assert leader_talked_often(log, on=LAST).status is Status.LEFT_OPEN


def tasks(*entries: MajorTask, until: str = "2023-12-31") -> Ledger[MajorTask]:
    return Ledger(entries=entries, complete_from="2018-01-01", complete_until=until)


REFORM = MajorTask(kind=MajorTaskKind.REFORM, since="2023-03-01", until="2023-09-30", affected=("c-1", "c-2", "c-7"))


def test_whom_a_reform_affects_is_due_a_talk_while_it_is_under_way() -> None:
    group = unit(person("c-1"), person("c-2", by("c-9", "2023-03-01")), person("c-3"), major_tasks=tasks(REFORM))
    found = {one.id: one.due for one in reform_talks(group, on=dt.date(2023, 6, 1))}
    assert {id_: due.value for id_, due in found.items()} == {"c-1": True, "c-2": False, "c-7": None}
    assert [one.fact.name for one in found["c-7"].missing] == ["talked"]
    assert reform_talks(group, on=dt.date(2023, 10, 1)) == ()
    assert reform_talks(group, on=dt.date(2023, 2, 28)) == ()


def test_a_task_whose_end_is_not_on_file_may_be_over() -> None:
    open_end = MajorTask(kind=MajorTaskKind.OTHER, since="2023-03-01", affected=("c-1",))
    (found,) = reform_talks(unit(person("c-1"), major_tasks=tasks(open_end)), on=dt.date(2023, 6, 1))
    assert [one.fact.name for one in found.due.missing] == ["holds"]


def test_the_purposes_of_a_talk_on_file() -> None:
    talk = Talk(trigger=TalkTrigger.HARDSHIP, purposes=(TalkPurpose.HELP, TalkPurpose.GUIDANCE))
    assert talk_content(talk, on=LAST).value is True
    assert talk_content_facts(Talk(trigger=TalkTrigger.HARDSHIP)).helped is None
    praised = Talk(trigger=TalkTrigger.OUTSTANDING, purposes=(TalkPurpose.LISTENING,))
    assert talk_content(praised, on=LAST).value is False
