"""From personnel files, and a unit's ledger of duties, to the facts of the groups and of the survey."""

import datetime as dt

from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.cadre_pools.facts import PoolFacts, SurveyFacts
from cadre_policy.records import Cadre, Ethnicity, Party, Sex, StaffStatus, Unit

_CPC = {Party.CPC, Party.CPC_PROBATIONARY}
_NO_GROUP = {Party.NONE, Party.YOUTH_LEAGUE}
_UNCLASSED = {None, Ethnicity.OTHER, Ethnicity.FOREIGN_ORIGIN}
"""Of these the code table does not tell whether the person is of a minority."""
SURVEY_CLAUSE = "3.2"


def pool_facts(cadre: Cadre) -> PoolFacts:
    """The facts of the groups, as far as a file tells them.

    One political status on file is not all of them: a member of a democratic party may be in the Communist Party too, so that
    is unknown unless the file has it.
    """
    parties = {one.party for one in cadre.affiliations}
    named = parties - _CPC - _NO_GROUP
    outside = bool(parties & (_NO_GROUP | {Party.NO_PARTY}))
    return PoolFacts(
        birth=cadre.birth,
        woman=None if cadre.sex is None else cadre.sex is Sex.FEMALE,
        minority=None if cadre.ethnicity in _UNCLASSED else cadre.ethnicity is not Ethnicity.HAN,
        party_member=True if parties & _CPC else False if outside else None,
        democratic_party=True if named else False if parties & _NO_GROUP else None,
    )


def listed_in_pool(cadre: Cadre, on: dt.date) -> bool | None:
    """Whether a person is on a list of cadres in training and reserve on a day.

    Where the dated lists do not tell, what the file says of its own day stands in.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    listed = cadre.pool_listings.any_in(day, day)
    return cadre.reserve if listed is None else listed


def counted(cadre: Cadre) -> bool:
    """Whether a member counts: unless the file says that the person is no longer in post."""
    return cadre.status in {None, StaffStatus.IN_POST}


def survey_facts(unit: Unit, on: dt.date) -> SurveyFacts:
    """Whether a unit surveyed its leading groups and reserve cadres this year and last, as its ledger of duties tells.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    end = Date(day.year - 1, 12, 31)

    def done(first: Date, last: Date) -> bool | None:
        return unit.duties.any_in(first, last, lambda entry: entry.clause == SURVEY_CLAUSE)

    return SurveyFacts(
        this_year=done(Date(day.year, 1, 1), day),
        last_year=done(Date(end.year, 1, 1), end),
        last_year_end=PartialDate.on(end),
    )


__all__ = ["counted", "listed_in_pool", "pool_facts", "survey_facts"]
