"""One requirement over time: how it stands on the day, from when on it is met, and what it rests on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.requirement import Requirement
from cadre_policy.rules import (
    Change,
    ChangeSet,
    Earliest,
    Fact,
    Policy,
    Rule,
    Span,
    Stretch,
    earliest_in,
    timeline,
    what_would_change,
)
from cadre_policy.rules.words import say_value


class HowMet(LabelledEnum):
    """How a requirement stands, with what the text allows where it is not met."""

    MET = "met", "具备", "met"
    NOT_MET = "not_met", "不具备", "not met"
    COMMITTEE_DECIDES = (
        "committee_decides",
        "不具备;条文为“一般”,由党委(党组)自行从严决定",
        "not met; asked generally, so that the committee itself decides, strictly",
    )
    NEEDS_APPROVAL = (
        "needs_approval",
        "不具备;破格须事先报上级同意",
        "not met; a departure is an exceptional promotion and needs consent from above beforehand",
    )
    WITHIN_A_YEAR = (
        "within_a_year",
        "不具备;可在提任后一年内完成",
        "not met; it may follow within a year after the appointment",
    )
    UNDETERMINED = "undetermined", "未能确定", "not determined"


_ASKED = {"target", "committee_post", "special_post"}
"""Facts that whoever asks gives, not the file."""


@attrs.frozen(order=False, eq=False, kw_only=True)
class FactUsed:
    """One fact that the answer about a requirement rests on."""

    fact: Fact[Any, Any]
    value: object
    """What the file says of it; None is "not on file"."""

    @property
    def source(self) -> Label:
        """Where it comes from: the question, a finding of the competent body, or the personnel file."""
        if self.fact.name in _ASKED:
            return Label("所问", "the question")
        if self.fact.change is Change.FINDING:
            return Label("主管机关的认定", "a finding of the competent body")
        return Label("人事档案", "the personnel file")

    def say(self, language: Language) -> str:
        """The fact and its value in words, with where it comes from."""
        colon, space = (":", "") if language == "zh" else (": ", " ")
        said = say_value(self.value, language)
        return f"{self.fact.label.say(language)}{colon}{said}{space}({self.source.say(language)})"


@attrs.frozen(order=False, eq=False, kw_only=True, repr=False)
class Prospect:
    """One requirement, from a day to a horizon, for facts that stay as they are on file."""

    requirement: Requirement
    stretches: tuple[Stretch[Any, bool], ...]
    """Every stretch of days with one answer."""
    outlook: Earliest[Any, bool]
    """The first day on which it is met, why, and what must stay as it is."""
    short: HowMet = HowMet.NOT_MET
    """What it means for it not to be met."""

    @property
    def rule(self) -> Rule[Any, bool]:
        """The question."""
        rule: Rule[Any, bool] = self.requirement.determination.rule
        return rule

    @property
    def how(self) -> HowMet:
        """How it stands on the day."""
        met = self.requirement.met
        return HowMet.UNDETERMINED if met is None else HowMet.MET if met else self.short

    def allows(self, day: Date) -> bool:
        """Whether nothing known stands in the way on a day; training never does, since it may follow."""
        stands = next(one.determination.value for one in reversed(self.stretches) if one.first <= day)
        return stands is not False or self.short is HowMet.WITHIN_A_YEAR

    @property
    def evidence(self) -> tuple[FactUsed, ...]:
        """The facts that decided, or that left it open, each once."""
        determination = self.requirement.determination
        found: dict[str, FactUsed] = {}
        stack = [determination.outcome.trace]
        while stack:
            node, _, parts = stack.pop()
            stack.extend(reversed(parts))
            if isinstance(node, Fact):
                value = getattr(determination.facts, node.name, None)
                found.setdefault(node.name, FactUsed(fact=node, value=value))
        return tuple(found.values())

    def changes(self, at_most: int = 1) -> tuple[ChangeSet, ...]:
        """The smallest sets of facts that would have it met; empty where it is met or not determined.

        Another target is another question, and no change.

        Args:
            at_most: How many facts a set may have.
        """
        asked = self.requirement.determination
        if self.requirement.met is not False:
            return ()
        terms: dict[str, Any] = {"on": asked.on, "policy": asked.policy, "known_at": asked.known_at}
        found = what_would_change(self.rule, asked.facts, True, at_most=at_most, **terms)
        return tuple(one for one in found if not _ASKED & {change.fact.name for change in one.changes})

    def say(self, language: Language) -> str:
        """How it stands, and from when on it is met where it is not, in a line."""
        how = self.requirement.determination.status.label if self.how is HowMet.UNDETERMINED else self.how.label
        colon, semicolon = (":", ";") if language == "zh" else (": ", "; ")
        text = f"{self.requirement.name.say(language)}{colon}{how.say(language)}"
        if self.how is not HowMet.MET:
            day = said_first(self.outlook, self.requirement.determination.on, language)
            text += semicolon + day if day else ""
        return text

    def __repr__(self) -> str:
        return f"<Prospect {self.rule.name}: {self.requirement.determination.status.value}>"


def said_first(outlook: Earliest[Any, bool], on: Date, language: Language) -> str:
    """The first day on which an answer is yes, or from when what is not known leaves it possible; or nothing."""
    if outlook.certain is not None:
        return outlook.say(language)
    if outlook.possible is not None and outlook.possible > on:
        day = outlook.possible
        return f"{day}起因事实不明而有可能" if language == "zh" else f"possible from {day} on, by what is not known"
    return ""


def prospect(
    rule: Rule[Any, bool],
    spans: Sequence[Span[Any]],
    *,
    on: dt.date,
    horizon: dt.date,
    generally: bool = False,
    short: HowMet = HowMet.NOT_MET,
    policy: Policy,
    known_at: dt.date | None,
) -> Prospect:
    """One requirement asked of every day from *on* to *horizon*."""
    stretches = timeline(rule, spans, on, horizon, policy=policy, known_at=known_at)
    outlook = earliest_in(stretches, True)
    day = None
    if outlook.certain is not None:
        day = PartialDate.between(outlook.certain if outlook.possible is None else outlook.possible, outlook.certain)
    asked = stretches[0].determination
    requirement = Requirement(name=rule.label, determination=asked, generally=generally, earliest=day)
    return Prospect(requirement=requirement, stretches=stretches, outlook=outlook, short=short)


__all__ = ["FactUsed", "HowMet", "Prospect", "prospect", "said_first"]
