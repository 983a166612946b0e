"""The public functions on awards."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import Count, Yuan
from cadre_policy.policies.awards.facts import AwardFacts, ExcellenceFacts, RewardFacts
from cadre_policy.policies.awards.flatten import award_facts, excellence_facts, reward_form_facts
from cadre_policy.policies.awards.rules import (
    AWARD_BONUS,
    AWARD_KIND,
    AWARD_MEDAL,
    AWARD_QUOTA,
    COMMENDATION_FOR_YEAR,
    MERIT_FOR_YEARS,
    POSTHUMOUS_AWARD,
    REWARD_DUE,
    REWARD_FORM,
)
from cadre_policy.records import Award, AwardKind, Cadre
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _of_award(subject: Award | AwardFacts, cadre: Cadre | None, on: dt.date) -> AwardFacts:
    return award_facts(subject, cadre, on) if isinstance(subject, Award) else subject


def _of_year(subject: Cadre | ExcellenceFacts, year: int | None) -> ExcellenceFacts:
    if isinstance(subject, ExcellenceFacts):
        return subject
    if year is None:
        raise FactsError("awards: of a personnel file, say which assessed year (year=) is meant")
    return excellence_facts(subject, year)


def award_kind(
    facts: AwardFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AwardFacts, AwardKind]:
    """The kind of award that answers to what the competent body found (Civil Servant Awards; law arts. 51-56).

    Raises:
        DateError: *on* is not a date.
    """
    return determine(AWARD_KIND, facts, on=on, policy=policy, known_at=known_at)


def award_bonus(
    subject: Award | AwardFacts,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AwardFacts, Yuan]:
    """The one-off bonus of an award, in yuan, by the day of its approval (人社厅发〔2018〕1号).

    Args:
        subject: An award on file, or the facts.
        on: The day asked about.
        cadre: The file of the person who has the award on file; None if it is a team's.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(AWARD_BONUS, _of_award(subject, cadre, on), on=on, policy=policy, known_at=known_at)


def award_medal(
    subject: Award | AwardFacts,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[AwardFacts, bool]:
    """Whether a medal goes with an award: from a third-class merit on.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(AWARD_MEDAL, _of_award(subject, cadre, on), on=on, policy=policy, known_at=known_at)


def award_can_be_posthumous(
    facts: AwardFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AwardFacts, bool]:
    """Whether an award can be made after a person's death.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(POSTHUMOUS_AWARD, facts, on=on, policy=policy, known_at=known_at)


def award_quota(
    facts: AwardFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[AwardFacts, Count]:
    """How many commendations or merits there may be: no text for it was found, so it is open.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(AWARD_QUOTA, facts, on=on, policy=policy, known_at=known_at)


def commendation_for_year(
    subject: Cadre | ExcellenceFacts,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellenceFacts, bool]:
    """Whether "excellent" for a year brings a commendation (assessment provisions 2007 art. 17, 2020 art. 19).

    Args:
        subject: A personnel file, or the facts of one assessed year.
        on: The day asked about.
        year: The assessed year, of a personnel file.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
        FactsError: a personnel file was given without *year*.
    """
    return determine(COMMENDATION_FOR_YEAR, _of_year(subject, year), on=on, policy=policy, known_at=known_at)


def merit_for_years(
    subject: Cadre | ExcellenceFacts,
    *,
    on: dt.date,
    year: int | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Determination[ExcellenceFacts, bool]:
    """Whether "excellent" for three years in a row, *year* the last, brings a third-class merit.

    Raises:
        DateError: *on* is not a date.
        FactsError: a personnel file was given without *year*.
    """
    return determine(MERIT_FOR_YEARS, _of_year(subject, year), on=on, policy=policy, known_at=known_at)


def reward_due(
    facts: RewardFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RewardFacts, bool]:
    """Whether a reward is to be proposed: a ground was found and none was proposed yet (clause 16.7).

    The text says promptly and gives no number of days: due means outstanding, never late.

    Raises:
        DateError: *on* is not a date.
    """
    return determine(REWARD_DUE, facts, on=on, policy=policy, known_at=known_at)


def reward_form(
    subject: Award | RewardFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[RewardFacts, bool]:
    """Whether a reward has one or more of the three forms that the text names (clause 16.8).

    Raises:
        DateError: *on* is not a date.
    """
    facts = reward_form_facts(subject) if isinstance(subject, Award) else subject
    return determine(REWARD_FORM, facts, on=on, policy=policy, known_at=known_at)


__all__ = [
    "award_bonus",
    "award_can_be_posthumous",
    "award_kind",
    "award_medal",
    "award_quota",
    "commendation_for_year",
    "merit_for_years",
    "reward_due",
    "reward_form",
]
