"""From a scheme, and from what bodies found, to the facts."""

import datetime as dt
from collections.abc import Iterable

from cadre_policy.measures import as_date
from cadre_policy.policies.assessment_schemes.facts import SchemeFacts, SignFacts
from cadre_policy.policies.assessment_schemes.tree import dimension_of, siblings
from cadre_policy.records import Aspect, AssessmentScheme, Dimension, SchemeConcern, SchemeFinding


def scheme_facts(scheme: AssessmentScheme) -> SchemeFacts:
    """What a scheme has, as far as its record tells.

    *No* is said only of a record in full (``complete``): otherwise what is not in it may stand in the scheme.

    Args:
        scheme: The scheme.
    """
    return SchemeFacts(
        central_focus=_focus(scheme, Aspect.CENTRAL_DECISIONS),
        provincial_focus=_focus(scheme, Aspect.PROVINCIAL_DECISIONS),
        political=_has_dimension(scheme, Dimension.POLITICAL),
        conduct=_has_dimension(scheme, Dimension.CONDUCT),
        achievement=_has_dimension(scheme, Dimension.ACHIEVEMENT),
        responsibility=_responsibility(scheme),
        visible=_looked_at(scheme, Aspect.VISIBLE),
        latent=_looked_at(scheme, Aspect.LATENT),
        near_term=_looked_at(scheme, Aspect.NEAR_TERM),
        long_term=_looked_at(scheme, Aspect.LONG_TERM),
        by_region=_there(scheme, bool(scheme.regions)),
        by_sector=_there(scheme, bool(scheme.sectors)),
        by_level=_there(scheme, bool(scheme.levels)),
        by_post=_there(scheme, bool(scheme.posts)),
        weights_sum=_weights(scheme),
        vetoes_with_basis=_bases(scheme),
    )


def _there(scheme: AssessmentScheme, seen: bool | None) -> bool | None:
    """What is seen is there; what is not seen is not there only in a record in full."""
    if seen:
        return True
    return False if seen is False and scheme.complete is True else None


def _any(answers: Iterable[bool | None]) -> bool | None:
    told = tuple(answers)
    if any(told):
        return True
    return None if None in told else False


def _looked_at(scheme: AssessmentScheme, aspect: Aspect) -> bool | None:
    return _there(scheme, any(aspect in one.aspects for one in scheme.indicators))


def _focus(scheme: AssessmentScheme, aspect: Aspect) -> bool | None:
    return _there(scheme, _any(one.focus for one in scheme.indicators if aspect in one.aspects))


def _has_dimension(scheme: AssessmentScheme, wanted: Dimension) -> bool | None:
    found = (dimension_of(scheme, one) for one in scheme.indicators)
    return _there(scheme, _any(None if one is None else one is wanted for one in found))


def _responsibility(scheme: AssessmentScheme) -> bool | None:
    found = (dimension_of(scheme, one) for one in scheme.indicators if Aspect.RESPONSIBILITY in one.aspects)
    return _there(scheme, _any(None if one is None else one is Dimension.POLITICAL for one in found))


def _weights(scheme: AssessmentScheme) -> bool | None:
    """Whether all weights add up; too little in a record that is not in full may be an indicator left out."""
    answers = []
    for group in siblings(scheme):
        adds_up = group.adds_up
        left_out = adds_up is False and group.known is not None and scheme.complete is not True
        answers.append(None if left_out else adds_up)
    if False in answers:
        return False
    return None if None in answers or scheme.complete is not True else True


def _bases(scheme: AssessmentScheme) -> bool | None:
    if scheme.complete is not True:
        return None
    return all(one.basis is not None for one in scheme.vetoes)


def concern_facts(
    concern: SchemeConcern,
    findings: Iterable[SchemeFinding],
    *,
    on: dt.date,
    complete: bool | None,
    matter: str | None = None,
    sign: bool | None = None,
) -> SignFacts:
    """What bodies found on one concern by a day, with a sign of it if one was computed.

    Findings that contradict one another give neither; a finding of a day that may come after *on* leaves it open.

    Args:
        concern: The concern.
        findings: The findings on file, of whatever concern.
        on: The day asked about.
        complete: Whether no finding is missing.
        matter: The identifier of the indicator or event; None asks about the whole.
        sign: The sign, if one was computed.

    Raises:
        DateError: *on* is not a date.
    """
    today = as_date(on).toordinal()
    about_it = [
        one
        for one in findings
        if one.concern is concern and one.matter == matter and not one.withdrawn and one.value is not None
    ]
    made = {one.value for one in about_it if one.found_on is None or one.found_on.last <= today}
    perhaps = {one.value for one in about_it if one.found_on is not None and one.found_on.first <= today}
    if len(made | perhaps) > 1:
        return SignFacts(sign=sign)
    if made:
        value = made.pop()
        return SignFacts(found=value, cleared=not value, sign=sign)
    none_made = complete is True and not perhaps
    return SignFacts(found=False if none_made else None, cleared=False if none_made else None, sign=sign)


__all__ = ["concern_facts", "scheme_facts"]
