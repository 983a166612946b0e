"""A unit's check-ups on one day: who is covered, who is due, who is overdue and since when, of whom it is not known."""

import datetime as dt
from collections import Counter
from fractions import Fraction

import attrs

from cadre_policy.law import Language
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.check_ups.answers import (
    check_up_done,
    check_up_funding,
    check_up_overdue_since,
    check_up_status,
)
from cadre_policy.policies.check_ups.answers import health_file_kept as file_kept
from cadre_policy.policies.check_ups.facts import CheckUpFacts, CheckUpFundingFacts, CheckUpStatus
from cadre_policy.records import Cadre, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Status


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class MemberCheckUp:
    """How one member of a unit stands."""

    id: str
    """The member's identifier, the caller's own."""
    status: Determination[CheckUpFacts, CheckUpStatus]
    done: Determination[CheckUpFacts, bool]
    """Whether the year's full check-up took place: often known where it is open whether the person is overdue."""
    overdue_since: PartialDate | None
    """Since when, for one who is overdue; a span where that day is open."""
    health_file: Determination[CheckUpFacts, bool]

    def __repr__(self) -> str:
        """The identifier alone."""
        return f"MemberCheckUp({self.id!r})"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class UnitCheckUps:
    """How a unit performs the guarantee on one day.  Every member is in exactly one of the five groups."""

    unit: str
    on: Date
    members: tuple[MemberCheckUp, ...]
    members_complete: bool | None
    """Whether the unit's list of members is complete; without that there are only bounds of those listed."""
    funding: Determination[CheckUpFundingFacts, bool]

    def _standing(self, status: CheckUpStatus | None) -> tuple[MemberCheckUp, ...]:
        return tuple(member for member in self.members if member.status.value is status)

    @property
    def met(self) -> tuple[MemberCheckUp, ...]:
        """Who has had the year's full check-up, those since gone from the unit included."""
        return self._standing(CheckUpStatus.MET)

    @property
    def due(self) -> tuple[MemberCheckUp, ...]:
        """Who has yet to have it, the time still running."""
        return self._standing(CheckUpStatus.DUE)

    @property
    def overdue(self) -> tuple[MemberCheckUp, ...]:
        """Who is overdue."""
        return self._standing(CheckUpStatus.OVERDUE)

    @property
    def not_owed(self) -> tuple[MemberCheckUp, ...]:
        """Who is not in post and has not had it."""
        return self._standing(CheckUpStatus.NOT_OWED)

    @property
    def undetermined(self) -> tuple[MemberCheckUp, ...]:
        """Of whom it is not determined; each member's ``status`` says why and what to ask."""
        return self._standing(None)

    @property
    def share_bounds(self) -> tuple[Fraction, Fraction] | None:
        """The least and the greatest share that may be covered, of the members listed who are in post.

        None if nobody is certainly in post, or the guarantee was not in force.
        """
        if any(Status.NOT_IN_FORCE in member.status.causes for member in self.members):
            return None
        seen = Counter((member.status.facts.in_post, member.done.value) for member in self.members)
        certain = seen[True, True] + seen[True, False] + seen[True, None]
        if certain == 0:
            return None
        # Who is only perhaps in post counts where that lowers the least share or raises the greatest.
        lower = seen[None, False] + seen[None, None]
        higher = seen[None, True] + seen[None, None]
        return (
            Fraction(seen[True, True], certain + lower),
            Fraction(seen[True, True] + seen[True, None] + higher, certain + higher),
        )

    @property
    def share(self) -> Fraction | None:
        """The share of those in post who are covered, exactly; None if it is not known."""
        bounds = self.share_bounds
        if bounds is None or bounds[0] != bounds[1] or self.members_complete is not True:
            return None
        return bounds[0]

    def say(self, language: Language) -> str:
        """The numbers, and the identifiers of those who are overdue or of whom it is not known, in words."""
        zh = language == "zh"
        groups = [
            (CheckUpStatus.MET.label.say(language), self.met, False),
            (CheckUpStatus.DUE.label.say(language), self.due, False),
            (CheckUpStatus.OVERDUE.label.say(language), self.overdue, True),
            ("未能确定" if zh else "not determined", self.undetermined, True),
            (CheckUpStatus.NOT_OWED.label.say(language), self.not_owed, False),
        ]
        lines = [_head(self, language)]
        for name, members, listed in groups:
            lines.append(f"  - {name}:{len(members)}人" if zh else f"  - {name}: {len(members)}")
            if listed:
                lines += [f"    - {_named(member, language)}" for member in members]
        funded = self.funding.headline(language)
        return "\n".join([*lines, f"  - {funded}"])

    def __repr__(self) -> str:
        """The unit, the day and how many, and nothing about anyone."""
        return f"UnitCheckUps({self.unit!r} on {self.on}: {len(self.members)} members)"


def _head(report: UnitCheckUps, language: Language) -> str:
    share, bounds = report.share, report.share_bounds
    if language == "zh":
        told = "无法计算" if bounds is None else f"{share}" if share is not None else f"名单内{bounds[0]}至{bounds[1]}"
        return f"{report.unit} {report.on} 年度全面体检覆盖率:{told}"
    told = (
        "cannot be told"
        if bounds is None
        else f"{share}"
        if share is not None
        else f"{bounds[0]} to {bounds[1]} of those listed"
    )
    return f"{report.unit} on {report.on}, share covered by the yearly full check-up: {told}"


def _named(member: MemberCheckUp, language: Language) -> str:
    """A member with the time since which the check-up is overdue, or with why the status is open and what to ask."""
    zh = language == "zh"
    since = member.overdue_since
    if since is not None:
        return f"{member.id}(自{since}起)" if zh else f"{member.id} (since {since})"
    told = [member.status.status.label.say(language), *(one.fact.label.say(language) for one in member.status.missing)]
    return f"{member.id}:{'、'.join(told)}" if zh else f"{member.id}: {'; '.join(told)}"


def unit_check_ups(
    unit: Unit, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> UnitCheckUps:
    """How a unit performs the guarantee of a yearly full check-up on a day (clauses 17.2 to 17.5).

    Args:
        unit: The unit with the personnel files of its members.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)

    def standing(cadre: Cadre) -> MemberCheckUp:
        status = check_up_status(cadre, on=day, policy=policy, known_at=known_at)
        overdue = status.value is CheckUpStatus.OVERDUE
        since = check_up_overdue_since(cadre, on=day, policy=policy, known_at=known_at) if overdue else None
        done = check_up_done(cadre, on=day, policy=policy, known_at=known_at)
        file = file_kept(cadre, on=day, policy=policy, known_at=known_at)
        return MemberCheckUp(id=cadre.id, status=status, done=done, overdue_since=since, health_file=file)

    return UnitCheckUps(
        unit=unit.id,
        on=day,
        members=tuple(standing(cadre) for cadre in unit.members),
        members_complete=unit.members_complete,
        funding=check_up_funding(unit, on=day, policy=policy, known_at=known_at),
    )
