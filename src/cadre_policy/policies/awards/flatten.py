"""From awards and assessments on file to the facts of awards."""

import datetime as dt

from cadre_policy.measures import Count, Date, PartialDate, as_date
from cadre_policy.policies.awards.facts import AwardFacts, ExcellenceFacts, RewardFacts
from cadre_policy.records import Assessment, AssessmentKind, Award, AwardKind, Cadre, Grade, RewardForm, StaffKind

_CIVIL_SERVANTS = {StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE}


def award_facts(award: Award, cadre: Cadre | None, on: dt.date) -> AwardFacts:
    """The facts of one award on file; one that has a day of approval, and is not said to be refused, was given.

    Args:
        award: The award.
        cadre: The file of the person who has it; None if it is a team's.
        on: The day asked about: a later revocation is not looked at.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on).toordinal()
    revoked = award.revoked_on is not None and award.revoked_on.first <= day
    certainly = award.revoked_on is None or award.revoked_on.last <= day or not revoked
    refused = False if award.refused is None and award.on is not None else award.refused
    if cadre is None:
        return AwardFacts(
            kind=award.kind,
            collective=True,
            approved_on=award.on,
            refused=refused,
            revoked=revoked if certainly else None,
        )
    died = cadre.died_on
    return AwardFacts(
        kind=award.kind,
        collective=False,
        civil_servant=None if cadre.staff_kind is None else cadre.staff_kind in _CIVIL_SERVANTS,
        approved_on=award.on,
        refused=refused,
        revoked=revoked if certainly else None,
        died=None if died is None or died.first <= day < died.last else died.last <= day,
    )


def excellence_facts(cadre: Cadre, year: int) -> ExcellenceFacts:
    """The facts of what a year's grade brings, from the annual assessments on file.

    A year whose grade is not on file ends neither a run nor makes it longer: it leaves the number open.

    Args:
        cadre: The personnel file.
        year: The assessed calendar year.
    """
    run = 0
    while _excellent(cadre, year - run) is True:
        run += 1
    ended = _excellent(cadre, year - run) is False
    return ExcellenceFacts(
        year_ended=PartialDate.on(Date(year, 12, 31)),
        excellent=_excellent(cadre, year),
        excellent_in_a_row=Count(run),
        more_in_a_row=False if ended else None,
        rewarded_before=_rewarded(cadre, year - run + 1, year),
    )


def _rewarded(cadre: Cadre, first_year: int, year: int) -> bool | None:
    """No, if no third-class merit was approved while the run lasted; one that was may have had other grounds."""
    if first_year >= year:
        return False
    found = cadre.awards.any_in(
        Date(first_year + 1, 1, 1), Date(year, 12, 31), lambda award: award.kind is AwardKind.MERIT_3
    )
    return False if found is False else None


def _excellent(cadre: Cadre, year: int) -> bool | None:
    """Whether the annual grade of a year is "excellent"; contradictory entries leave it open."""

    def annual(one: Assessment) -> bool:
        return one.year == year and one.kind is AssessmentKind.ANNUAL

    grades = {one.grade for one in cadre.assessments.entries if annual(one)}
    if len(grades) == 1:
        grade = grades.pop()
        return None if grade is None else grade is Grade.EXCELLENT
    if grades:
        return None
    return False if cadre.assessments.complete_in_year(year) else None


def reward_form_facts(award: Award) -> RewardFacts:
    """Which of the three forms an award has; if none is on file, all stay unknown."""
    if not award.forms:
        return RewardFacts()
    return RewardFacts(
        political=RewardForm.POLITICAL in award.forms,
        material=RewardForm.MATERIAL in award.forms,
        spiritual=RewardForm.SPIRITUAL in award.forms,
    )


__all__ = ["award_facts", "excellence_facts", "reward_form_facts"]
