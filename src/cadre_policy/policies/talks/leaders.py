"""A leading cadre's talks over a time: how many, on whose initiative, how far apart.  No number is a threshold.

The text makes talks the duty of leading cadres (15.1) and asks that they often invite to them and accept them (15.2).
How often that is it does not say, so the log is shown as it is.
"""

import datetime as dt
import itertools

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Count, Date, Days, as_date
from cadre_policy.records import Talk, TalkInitiative, Unit
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Determination,
    Policy,
    Rule,
    any_of,
    checked,
    const,
    determine,
    fact,
    first_of,
    in_force,
    left_open,
    not_,
    rule,
)

BEGAN = "2018-08"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class LeaderTalkFacts:
    """What a leading cadre's log of talks over a time tells; None is "not on file"."""

    held: Count | None = None
    """Talks on file that the leading cadre held in the time."""
    more_held: bool | None = None
    """Whether there are others that are not on file; no, if the lists are complete."""


held = fact(
    LeaderTalkFacts,
    lambda f: f.held,
    "该期间记载的谈话次数",
    "talks on file in the time",
    change=Change.CHANGEABLE,
    highest=Count(100_000),
)
more_held = fact(LeaderTalkFacts, lambda f: f.more_held, "另有未记载的谈话", "there are talks that are not on file")

_LEADERS = Authority(body=Label("领导干部", "leading cadres"), cites=(OPINION.cite("15.1"),))

LEADER_TALKED: Rule[LeaderTalkFacts, bool] = rule(
    LeaderTalkFacts,
    bool,
    name="talks.leader_talked",
    zh="领导干部在该期间开展过谈心谈话",
    en="the leading cadre held talks in the time",
    cites=(OPINION.cite("15.1"),),
    body=in_force((BEGAN, any_of(held > Count(0), more_held))),
    authority=_LEADERS,
)
LEADER_TALKED_OFTEN: Rule[LeaderTalkFacts, bool] = rule(
    LeaderTalkFacts,
    bool,
    name="talks.leader_talked_often",
    zh="领导干部经常约谈、接谈",
    en="the leading cadre held talks often",
    cites=(OPINION.cite("15.2"),),
    body=first_of(
        (not_(LEADER_TALKED), const(False)),
        otherwise=left_open(
            bool, "“经常”未规定次数和间隔", "“often” has no number and no interval", OPINION.cite("15.2")
        ),
    ),
    authority=_LEADERS,
)


@attrs.frozen(kw_only=True, order=False, repr=False)
class LeaderTalks:
    """A leading cadre's log over a time, from the files of the unit's members.  Bounds are the fewest and the most."""

    leader: str
    """The identifier, as in the talks' ``held_by``."""
    first: Date
    last: Date
    held: tuple[int, int | None]
    """Talks held; the most is None where lists are not complete over the time."""
    invited: tuple[int, int | None]
    """Of them, those to which the leading cadre invited."""
    requested: tuple[int, int | None]
    """Of them, those that the other person asked for."""
    longest_gap: Days | None
    """Most days from one talk to the next; None with fewer than two, or where lists or days leave it open."""

    @property
    def facts(self) -> LeaderTalkFacts:
        """What the rules read of it."""
        fewest, most = self.held
        return LeaderTalkFacts(held=Count(fewest), more_held=False if fewest == most else None)

    def __repr__(self) -> str:
        """The leader's identifier alone."""
        return f"LeaderTalks({self.leader!r})"


def leader_talks(unit: Unit, leader: str, *, first: dt.date, last: dt.date) -> LeaderTalks:
    """The log of one leading cadre's talks with the unit's members from *first* to *last*, both included.

    Args:
        unit: The unit with its members' files.
        leader: The identifier, as in the talks' ``held_by``.
        first: The first day.
        last: The last day.

    Raises:
        DateError: *last* comes before *first*.
    """
    begin, end = as_date(first), as_date(last)

    def by_leader(talk: Talk) -> bool | None:
        return None if talk.held_by is None else talk.held_by == leader

    def counted(initiative: TalkInitiative | None) -> tuple[int, int | None]:
        def where(talk: Talk) -> bool | None:
            asked = True if initiative is None else None if talk.initiative is None else talk.initiative is initiative
            both = (by_leader(talk), asked)
            return False if False in both else None if None in both else True

        bounds = [member.talks.count_in(begin, end, where) for member in unit.members]
        most = [high for _, high in bounds if high is not None]
        told = unit.members_complete is True and len(most) == len(bounds)
        return sum(low for low, _ in bounds), sum(most) if told else None

    held_bounds = counted(None)
    days = sorted(
        talk.on.first
        for member in unit.members
        for talk in member.talks.certain_in(begin, end)
        if by_leader(talk) and talk.on is not None and talk.on.exact
    )
    certain = held_bounds == (len(days), len(days))
    gaps = [after - before for before, after in itertools.pairwise(days)]
    return LeaderTalks(
        leader=leader,
        first=begin,
        last=end,
        held=held_bounds,
        invited=counted(TalkInitiative.INVITED),
        requested=counted(TalkInitiative.REQUESTED),
        longest_gap=Days(max(gaps)) if certain and gaps else None,
    )


def leader_talked(
    subject: LeaderTalks | LeaderTalkFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[LeaderTalkFacts, bool]:
    """Whether a leading cadre held any talk in the time (clause 15.1).

    Raises:
        DateError: *on* is not a date.
    """
    facts = subject.facts if isinstance(subject, LeaderTalks) else subject
    return determine(LEADER_TALKED, facts, on=on, policy=policy, known_at=known_at)


def leader_talked_often(
    subject: LeaderTalks | LeaderTalkFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[LeaderTalkFacts, bool]:
    """Whether the talks were frequent (15.2): no, if there were none; otherwise the text leaves it open.

    Raises:
        DateError: *on* is not a date.
    """
    facts = subject.facts if isinstance(subject, LeaderTalks) else subject
    return determine(LEADER_TALKED_OFTEN, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "LEADER_TALKED",
    "LEADER_TALKED_OFTEN",
    "LeaderTalkFacts",
    "LeaderTalks",
    "leader_talked",
    "leader_talked_often",
    "leader_talks",
]
