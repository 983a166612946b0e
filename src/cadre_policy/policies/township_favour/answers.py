"""The public functions on favoured townships and the front line."""

import datetime as dt

from cadre_policy.measures import Yuan
from cadre_policy.policies.township_favour.facts import TownshipFavourFacts
from cadre_policy.policies.township_favour.flatten import township_favour_facts
from cadre_policy.policies.township_favour.rules import (
    BORDER_TOWNSHIP,
    ETHNIC_TOWNSHIP,
    FRONTLINE,
    FRONTLINE_TILT,
    POOR_TOWNSHIP,
    TOWNSHIP_FAVOURED,
    TOWNSHIP_RAISE,
)
from cadre_policy.records import Cadre, TownshipKind, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, determine, value

Subject = Unit | Cadre | TownshipFavourFacts
"""A unit's file, a personnel file with its place of work, or the facts themselves."""

KINDS = {
    TownshipKind.BORDER: BORDER_TOWNSHIP,
    TownshipKind.ETHNIC: ETHNIC_TOWNSHIP,
    TownshipKind.POOR: POOR_TOWNSHIP,
}


def _facts(subject: Subject, on: dt.date) -> TownshipFavourFacts:
    return subject if isinstance(subject, TownshipFavourFacts) else township_favour_facts(subject, on)


def township_favour(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TownshipFavourFacts, bool]:
    """Whether it is a township whose cadres' pay and share of 'excellent' are to be raised (clauses 18.3, 18.4).

    What the raised share means for a unit's places is asked of ``excellent_quota``.

    Args:
        subject: A unit's file, a personnel file with its place of work, or the facts themselves.
        on: The day asked about.
        policy: Readings (``TOWNSHIP_TAGS``, ``BORDER_MEANS``, ``ETHNIC_MEANS``, ``POOR_MEANS``), overlays and
            accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(TOWNSHIP_FAVOURED, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def township_raise(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TownshipFavourFacts, Yuan]:
    """The monthly raise for cadres of a favoured township, in yuan (clause 18.3); as :func:`township_favour`.

    The Opinion gives no amount: a favoured township is left open unless the policy overlays ``TREATMENT_RAISE``.
    """
    return determine(TOWNSHIP_RAISE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def frontline(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TownshipFavourFacts, bool]:
    """Whether a person is among those to be understood and helped above all (clause 18.1); as :func:`township_favour`."""
    return determine(FRONTLINE, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def frontline_tilt(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TownshipFavourFacts, Yuan]:
    """The monthly treatment tilted towards a grassroots cadre, in yuan (clause 18.2); as :func:`township_favour`.

    The Opinion gives a direction and no amount, so it is left open unless the policy overlays ``TILT``.
    """
    return determine(FRONTLINE_TILT, _facts(subject, on), on=on, policy=policy, known_at=known_at)


def township_kinds(
    subject: Subject, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> dict[TownshipKind, bool | None]:
    """Which of border, ethnic and poor it is on a day, each yes, no or None (not determined under the policy)."""
    facts = _facts(subject, on)
    return {kind: value(one, facts, on=on, policy=policy, known_at=known_at) for kind, one in KINDS.items()}


__all__ = ["frontline", "frontline_tilt", "township_favour", "township_kinds", "township_raise"]
