"""What is determined about exchange and terms of a person, and about practice and training pools of a unit."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.cadre_pools import PoolReport, SurveyStatus, cadre_pools, yearly_survey
from cadre_policy.policies.exchange import (
    ExchangeDuty,
    TermBar,
    earliest_exchange,
    exchange_duty,
    further_term,
    move_within_term,
    same_level_again,
    term_end,
)
from cadre_policy.policies.practice import TeamStanding, practice_tally, two_way_secondment, village_teams
from cadre_policy.records import Cadre, Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy
from cadre_policy.rules import Status

_OPINION = PartialDate.parse("2018-08")
_TO_MOVE = {ExchangeDuty.MUST_MOVE, ExchangeDuty.SHOULD_MOVE, ExchangeDuty.MAY_BE_RELAXED}


def exchange_section(cadre: Cadre, asked: Asked) -> Section:
    """Whether a local leader is to be moved and when, and what stands in the way of further terms.

    Of those whom the rules do not cover, and those of whom the file does not say what their post is, nothing is told.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    entries: list[Entry] = []
    duty = exchange_duty(cadre, **asked.terms)
    if duty.facts.local_leader is True and Status.NOT_IN_FORCE not in duty.causes:
        due = duty.value in _TO_MOVE
        entry = answered(duty, Tone.DUE if due else Tone.PLAIN, *_ahead(cadre, duty.value, asked))
        entries.append(with_remedy(entry) if due else entry)
    if duty.facts.term_post is True:
        entries += _terms(cadre, asked)
    return Section(title=Label("交流与任期", "Exchange and terms of office"), entries=tuple(entries))


def _ahead(cadre: Cadre, duty: ExchangeDuty | None, asked: Asked) -> Iterator[Label]:
    if duty is not ExchangeDuty.NOT_YET:
        return
    day = earliest_exchange(cadre, **asked.terms).certain
    if day is not None:
        yield Label(f"如不变动,自{day}起应当交流", f"to be moved from {day} on, if nothing changes before")


def _terms(cadre: Cadre, asked: Asked) -> Iterator[Entry]:
    if cadre.terms.entries:
        yield answered(term_end(cadre, **asked.terms))
        yield answered(move_within_term(cadre, **asked.terms))
    for found in (further_term(cadre, **asked.terms), same_level_again(cadre, **asked.terms)):
        if found.value is TermBar.BARRED:
            yield with_remedy(answered(found, Tone.DUE))


def practice_section(unit: Unit, asked: Asked) -> Section:
    """Postings since the Opinion by what article 14 names, directions of secondment, and the village teams.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    first = min(_OPINION.first_day, asked.on)
    entries = [Entry(text=line) for line in practice_tally(unit, first, asked.on).lines()]
    both = two_way_secondment(unit, **asked.terms)
    if both.value is not None and entries:
        entries.append(answered(both))
    for team, standing in village_teams(unit, **asked.terms):
        tone = Tone.PLAIN if standing.value is TeamStanding.MEETS else Tone.DUE
        told = answered(standing, tone)
        named = Label(f"{team.village}:{told.text.zh}", f"{team.village}: {told.text.en}")
        entries.append(Entry(text=named, tone=told.tone, determination=standing, notes=told.notes))
    return Section(title=Label("实践锻炼", "Practice"), entries=tuple(entries))


def pools_section(unit: Unit, asked: Asked) -> Section:
    """The four groups of clause 14.6 in numbers, small ones withheld, and the yearly survey.

    Of a unit of which no member is on file nothing is counted; a ledger that says nothing of the survey is passed over.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    entries: list[Entry] = []
    if unit.members:
        found = cadre_pools(unit, **asked.terms)
        if any(one.listed.amount or one.unclear.amount < one.cadres.amount for one in found.headcounts):
            entries += _numbers(found)
    survey = yearly_survey(unit, **asked.terms)
    if survey.value is not None:
        tones = {SurveyStatus.DUE: Tone.DUE, SurveyStatus.OVERDUE: Tone.OVERDUE}
        entries.append(answered(survey, tones.get(survey.value, Tone.PLAIN)))
    return Section(title=Label("培养储备(仅汇总)", "Training pools (in numbers only)"), entries=tuple(entries))


def _numbers(found: PoolReport) -> Iterator[Entry]:
    smallest = found.smallest
    note = Label(
        f"少于{smallest}人(含零)及可据以推算者不公布",
        f"numbers below {smallest}, zero among them, and those they could be reckoned from are withheld",
    )
    for row in found.rows:
        left_open = row.group in found.open_groups
        notes = (Label("年龄或者范围未规定", "the text does not say who is meant"),) if left_open else (note,)
        tone = Tone.OPEN if left_open else Tone.PLAIN
        yield Entry(text=Label(row.say("zh"), row.say("en")), tone=tone, notes=notes)


__all__ = ["exchange_section", "pools_section", "practice_section"]
