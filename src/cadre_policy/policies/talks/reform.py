"""Talks with those whom institutional reform or another major task affects (clause 15.3)."""

import datetime as dt

import attrs

from cadre_policy.measures import as_date
from cadre_policy.policies.talks.facts import TalkFacts
from cadre_policy.policies.talks.flatten import talked_since
from cadre_policy.policies.talks.rules import TALK_DUE
from cadre_policy.records import Cadre, MajorTask, TalkTrigger, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class ReformTalk:
    """Whether one affected person is due a talk about one major task."""

    id: str
    """The person's identifier, as the task names it."""
    task: MajorTask
    due: Determination[TalkFacts, bool]

    def __repr__(self) -> str:
        """The identifier alone."""
        return f"ReformTalk({self.id!r})"


def reform_talks(
    unit: Unit, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[ReformTalk, ...]:
    """For each major task on file that may be under way, and each person it affects, whether a talk is due.

    Of who is not among the unit's members it is not known whether a talk was held.

    Args:
        unit: The unit with its major tasks and its members' files.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    members = {member.id: member for member in unit.members}
    certain = unit.major_tasks.certain_in(day, day)
    return tuple(
        ReformTalk(
            id=person,
            task=task,
            due=determine(
                TALK_DUE,
                _facts(members.get(person), task, under_way=True if task in certain else None, day=day),
                on=day,
                policy=policy,
                known_at=known_at,
            ),
        )
        for task in unit.major_tasks.possible_in(day, day)
        for person in task.affected
    )


def _facts(cadre: Cadre | None, task: MajorTask, *, under_way: bool | None, day: dt.date) -> TalkFacts:
    trigger = TalkTrigger.REFORM
    if cadre is None:
        return TalkFacts(trigger=trigger, holds=under_way, since=task.since)
    return TalkFacts(
        trigger=trigger,
        holds=under_way,
        since=task.since,
        talked=talked_since(cadre, task.since, day, None),
        talked_about_it=talked_since(cadre, task.since, day, trigger),
    )


__all__ = ["ReformTalk", "reform_talks"]
