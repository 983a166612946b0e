"""From a personnel file to the facts of qualification for a leading post."""

import datetime as dt

from cadre_policy.errors import FactsError
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.appointments import days_around, turns_of_posts
from cadre_policy.policies.post_qualification.facts import PostQualificationFacts
from cadre_policy.policies.post_qualification.held import NOT_TOLD, Held, held
from cadre_policy.policies.post_qualification.levels import Levels, level_below
from cadre_policy.policies.selection_findings import found, turns_of_findings
from cadre_policy.policies.service_time import service_since
from cadre_policy.policies.training import training_met
from cadre_policy.records import Cadre, Ledger, Party, PostHolding, PostLevel, SelectionFact, ServicePeriod
from cadre_policy.rules import YUNNAN, Policy, Span, spans_of

_NO_LEADERS = {PostLevel.STAFF, PostLevel.CLERK}


def asked_level(target: PostLevel) -> PostLevel:
    """The level of a leading post, or a refusal.

    Raises:
        FactsError: posts of that level do not lead.
    """
    if target in _NO_LEADERS:
        raise FactsError("target: the level of a leading post is wanted, from township_deputy up")
    return target


def post_qualification_facts(
    cadre: Cadre,
    target: PostLevel,
    on: dt.date,
    *,
    committee_post: bool | None = None,
    policy: Policy = YUNNAN,
    told: dt.date | None = None,
) -> PostQualificationFacts:
    """The facts of qualification on a day, as far as the file tells them.

    What a list that is not complete leaves open stays unknown; what is enough already stays enough.  Posts and ranks that
    overlap count once, breaks between them do not count.  A post in an enterprise or institution counts on the level that
    the file gives it.

    Args:
        cadre: The personnel file.
        target: The level of the leading post aimed at.
        on: The day asked about.
        committee_post: Whether the post makes the person a member of a Party committee.
        policy: Under which training is asked about.
        told: The last day for which the file speaks, if the day asked about lies after it.

    Raises:
        DateError: *on* is not a date.
        FactsError: posts of that level do not lead.
    """
    asked_level(target)
    asked = as_date(on)
    day = asked if told is None else min(asked, as_date(told))
    levels = Levels(cadre=cadre, day=day, target=target)
    in_posts, on_layer, grassroots = levels.in_posts(), levels.on_layer(), _grassroots(cadre, day)
    lower_posts, further = levels.number(leading_only=True)
    lower_layer_posts, further_layer = levels.number(leading_only=False)
    return PostQualificationFacts(
        target=target,
        holds_equal=levels.holds_equal(),
        levels_skipped=levels.levels_skipped(),
        work_since=service_since(cadre, day),
        grassroots_dated=grassroots is not NOT_TOLD,
        grassroots_recorded=cadre.grassroots_two_years,
        grassroots_ongoing=grassroots.ongoing,
        grassroots_since=grassroots.since,
        grassroots_months=grassroots.months,
        post_ongoing=in_posts.ongoing,
        post_since=in_posts.since,
        post_months=in_posts.months,
        layer_ongoing=on_layer.ongoing,
        layer_since=on_layer.since,
        layer_months=on_layer.months,
        higher_layer=levels.higher_layer(),
        lower_posts=lower_posts,
        further_lower_posts=further,
        lower_layer_posts=lower_layer_posts,
        further_lower_layer_posts=further_layer,
        education=cadre.highest_education,
        training_met=training_met(cadre, on=day, policy=policy).value,
        healthy=found(cadre, SelectionFact.HEALTHY, day),
        basic_conditions=found(cadre, SelectionFact.BASIC_CONDITIONS, day),
        legally_qualified=found(cadre, SelectionFact.LEGALLY_QUALIFIED, day),
        committee_post=committee_post,
        party_since=next((one.joined for one in cadre.affiliations if one.party is Party.CPC), None),
    )


def _grassroots(cadre: Cadre, day: Date) -> Held:
    """Time at the grassroots, from the list that tells of it: that of service, or else that of posts."""
    lists: tuple[Ledger[ServicePeriod] | Ledger[PostHolding], ...] = (cadre.service, cadre.posts)
    for ledger in lists:
        if any(one.grassroots is not None for one in ledger.entries):
            counted = [one for one in ledger.entries if one.grassroots is True]
            clear = all(one.grassroots is not None for one in ledger.entries)
            return held(
                counted,
                ledger.certain_in(day, day),
                day,
                complete=clear and cadre.complete_since_work_began(ledger, day),
                began_work=cadre.began_work,
            )
    return NOT_TOLD


def post_qualification_spans(
    cadre: Cadre,
    target: PostLevel,
    first: dt.date,
    last: dt.date,
    *,
    committee_post: bool | None = None,
    policy: Policy = YUNNAN,
) -> tuple[Span[PostQualificationFacts], ...]:
    """The facts from *first* to *last*, in spans over which they stay the same.

    They follow the file up to the day for which its list of posts speaks, or to *first* if that is later; from there on they
    are taken to stay as they are, so that an answer for a later day reads "not before, provided that".

    Args:
        cadre: The personnel file.
        target: The level of the leading post aimed at.
        first: The first day, included.
        last: The last day, included.
        committee_post: Whether the post makes the person a member of a Party committee.
        policy: Under which training is asked about.

    Raises:
        DateError: not dates, or *last* comes before *first*.
        FactsError: posts of that level do not lead.
    """
    begin, end = as_date(first), as_date(last)
    until = cadre.posts.complete_until
    told = begin if until is None else max(begin, until.first_day)

    def facts(day: Date) -> PostQualificationFacts:
        return post_qualification_facts(cadre, target, day, committee_post=committee_post, policy=policy, told=told)

    return spans_of(facts, begin, end, (day for day in _turns(cadre, told) if day <= told))


def _turns(cadre: Cadre, told: Date) -> set[Date]:
    """Every day up to the last one told on which the file may say something else than on the day before."""
    dates: list[PartialDate | None] = []
    for one in (*cadre.service.entries, *cadre.interruptions.entries, *cadre.postings.entries, *cadre.training.entries):
        dates += [one.begins, one.ends]
    for ledger in (cadre.service, cadre.interruptions, cadre.postings, cadre.training):
        dates += [ledger.complete_from, ledger.complete_until]
    new_years = {Date(year, 1, 1) for year in range(told.year - 1, told.year + 1)}
    return turns_of_posts(cadre) | days_around(*dates) | turns_of_findings(cadre) | new_years


__all__ = ["asked_level", "level_below", "post_qualification_facts", "post_qualification_spans"]
