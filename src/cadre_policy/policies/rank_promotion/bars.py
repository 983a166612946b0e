"""What stands in the way of promotion in rank, as far as the personnel file tells."""

import attrs

from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.rank_promotion.facts import Aftermath
from cadre_policy.policies.sanction_effects import BarKind
from cadre_policy.policies.sanction_effects.deciding import bar_ends
from cadre_policy.policies.sanction_effects.flatten import effects as effects_of_sanctions
from cadre_policy.records import Cadre, Sanction, SanctionKind, SanctionMeasure
from cadre_policy.rules import YUNNAN, Policy

_DEMOTIONS = {SanctionMeasure.DEMOTION, SanctionMeasure.REMOVAL}


@attrs.frozen(order=False, kw_only=True)
class Effects:
    """What measures decided against a person mean; the fields are those of the facts record."""

    measure: bool | None = None
    clear_from: PartialDate | None = None
    aftermath: Aftermath | None = None
    demoted: bool | None = None


def effects(cadre: Cadre, rank_since: PartialDate | None, day: Date, policy: Policy = YUNNAN) -> Effects:
    """The measures of the file as they stood on *day*.

    When an effect period ends is for the topic of sanctions to say (``sanction_effects``), under a policy.  A list that
    does not reach back to the start of work says nothing of measures that it does not have.
    """
    today = day.toordinal()
    standing = [one for one in cadre.sanctions.entries if _stands(one, today)]
    if not cadre.complete_since_work_began(cadre.sanctions, day):
        # A measure not on file could end later than those that are.
        return Effects(measure=True if any(_certainly(one, today) for one in standing) else None)
    if not standing:
        return Effects(measure=False, demoted=False)
    return Effects(
        measure=True if any(_certainly(one, today) for one in standing) else None,
        clear_from=_clear_from(cadre, standing, day, policy),
        aftermath=_aftermath(standing),
        demoted=_demoted(standing, rank_since),
    )


def _stands(sanction: Sanction, today: int) -> bool:
    """Whether a measure with an effect period may have been decided by then, and was not certainly set aside."""
    decided, revoked = sanction.decided, sanction.revoked
    if sanction.kind is SanctionKind.EDUCATION:
        return False
    return (decided is None or decided.first <= today) and (revoked is None or revoked.last > today)


def _certainly(sanction: Sanction, today: int) -> bool:
    decided, revoked = sanction.decided, sanction.revoked
    return decided is not None and decided.last <= today and (revoked is None or revoked.first > today)


def _clear_from(cadre: Cadre, standing: list[Sanction], day: Date, policy: Policy) -> PartialDate | None:
    """The first day after all effect periods; None if the end of one is not known."""
    ends = [
        bar_ends(facts, BarKind.RANK, day, policy=policy)
        for sanction, facts in effects_of_sanctions(cadre, day, policy=policy)
        if any(sanction is one for one in standing)
    ]
    known = [end for end in ends if end is not None]
    if len(known) != len(ends):
        return None
    return PartialDate(max(end.first for end in known) + 1, max(end.last for end in known) + 1)


def _aftermath(standing: list[Sanction]) -> Aftermath | None:
    found = {one.still_affects_use for one in standing}
    if True in found:
        return Aftermath.STILL_AFFECTS
    return None if None in found else Aftermath.NO_LONGER


def _demoted(standing: list[Sanction], rank_since: PartialDate | None) -> bool | None:
    """Whether a demotion was decided since the present rank is held; one decided before it led to that rank."""
    told: set[bool | None] = set()
    for one in standing:
        if one.measure not in _DEMOTIONS:
            continue
        if one.decided is None or rank_since is None:
            told.add(None)
        elif one.decided.first > rank_since.last:
            told.add(True)
        else:
            told.add(False if one.decided.last <= rank_since.first else None)
    return True if True in told else None if None in told else False


__all__ = ["Effects", "effects"]
