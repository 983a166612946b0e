"""What an answer turned on, in the few words that stand behind a name in a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cadre_policy.law import Label, Language
from cadre_policy.report.model import Entry, Tone
from cadre_policy.rules import Determination, Fact
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.reasons import Reason, walk_reasons
from cadre_policy.rules.resolve import walk_resolved
from cadre_policy.rules.words import say_value

_OF_EVERYONE = {"year_ends", "system", "by_default"}
"""Facts that choose the text or where to look; they tell one person from another in no list."""


def open_fact(answer: Determination[Any, Any]) -> Fact[Any, Any] | None:
    """The first of the deciding parts that waits for a fact; to rank all of them would take long for a whole unit."""
    for reason in walk_reasons(answer.because):
        if reason.parts or type(reason.value) is not Absence:
            continue
        for fact in _facts(reason):
            if getattr(answer.facts, fact.name) is None:
                return fact
    return None


def turned_on(answer: Determination[Any, Any]) -> Label | None:
    """The fact that decided: of the last condition met, or else of the last not met; of an open answer, that it waits for."""
    if not answer.determined:
        waits = open_fact(answer)
        return None if waits is None else Label(f"须查明:{waits.label.zh}", f"to ask: {waits.label.en}")
    told = [reason for reason in walk_reasons(answer.because) if type(reason.value) is bool and _of_a_person(reason)]
    met = [reason for reason in told if reason.value is True]
    if not told:
        return None
    fact = _of_a_person((met or told)[-1])[-1]
    found = getattr(answer.facts, fact.name)
    if found is True:
        return fact.label
    return Label(f"{fact.label.zh}:{say_value(found, 'zh')}", f"{fact.label.en}: {say_value(found, 'en')}")


def _facts(reason: Reason) -> list[Fact[Any, Any]]:
    return [part for part in walk_resolved(reason.node) if isinstance(part, Fact)]


def _of_a_person(reason: Reason) -> list[Fact[Any, Any]]:
    return [fact for fact in _facts(reason) if fact.name not in _OF_EVERYONE]


def listed(what: Label, people: Mapping[str, Label | None], tone: Tone = Tone.PLAIN) -> Entry:
    """A line with how many people something is true of, who they are, and in brackets why.

    Args:
        what: What is true of them.
        people: Their identifiers, in the order of the unit's list, each with the reason to be told.
        tone: How the line is meant to be noticed.
    """
    count = len(people)
    zh, en = _by_reason(people, "zh"), _by_reason(people, "en")
    return Entry(text=Label(f"{what.zh} {count}人:{zh}", f"{what.en}, {count}: {en}"), tone=tone)


def _by_reason(people: Mapping[str, Label | None], language: Language) -> str:
    """The names with the reason behind them, those of one reason together where each reason is told once."""
    groups: dict[Label | None, list[str]] = {}
    for name, why in people.items():
        groups.setdefault(why, []).append(name)
    zh = language == "zh"
    told = []
    for why, names in groups.items():
        named = ("、" if zh else ", ").join(names)
        reason = "" if why is None else f"({why.zh})" if zh else f" ({why.en})"
        told.append(named + reason)
    return (";" if zh else "; ").join(told)


__all__ = ["listed", "open_fact", "turned_on"]
