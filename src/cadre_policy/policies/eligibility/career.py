"""The career timeline of one person: every day ahead on which an answer changes, with the reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

import attrs

from cadre_policy.errors import FactsError
from cadre_policy.law import Label, Language
from cadre_policy.measures import Date
from cadre_policy.policies.eligibility.answers import view_of
from cadre_policy.policies.eligibility.career_sources import (
    Asked,
    CareerKind,
    eligibility_asked,
    everything_else,
    next_rises,
)
from cadre_policy.policies.eligibility.over_time import View
from cadre_policy.policies.eligibility.targets import Target
from cadre_policy.policies.post_qualification import next_level_up
from cadre_policy.policies.post_qualification.flatten import asked_level
from cadre_policy.policies.rank_promotion import rank_promotion_facts
from cadre_policy.records import Cadre, PostLevel, Rank
from cadre_policy.rules import YUNNAN, Determination, Policy
from cadre_policy.rules.drawing import Lane, Point, drawn
from cadre_policy.rules.timeline import Why
from cadre_policy.rules.words import say_causes, say_value

MONTHS_SHOWN = 60
"""How far ahead a career timeline looks, unless a horizon is given: five years."""
COMPETENT_UNTIL_THEN = Label("其间各年度考核均为称职(合格)", "each year until then is graded competent (qualified)")


@attrs.frozen(order=False, eq=False, kw_only=True, repr=False)
class CareerEntry:
    """One answer that changes on one day."""

    date: Date
    """The first day of the new answer."""
    kind: CareerKind
    about: Label | None
    """The target or the post that it is asked of; None where the question says all."""
    before: Determination[Any, Any]
    after: Determination[Any, Any]
    why: tuple[Why, ...] = ()
    """What made the answer change."""
    provided: Label | None = None
    """What is assumed besides that the file stays as it is."""

    def say(self, language: Language) -> str:
        """What changes and why, in a line without the day."""
        zh = language == "zh"
        colon, semicolon = (":", ";") if zh else (": ", "; ")
        head = "" if self.about is None else self.about.say(language) + colon
        text = f"{head}{self.after.rule.label.say(language)}{colon}{_said(self.before, language)} → "
        text += _said(self.after, language)
        if self.why:
            whys = semicolon.join(one.say(language) for one in self.why)
            text += f"({whys})" if zh else f" ({whys})"
        if self.provided is not None:
            assumed = self.provided.say(language)
            text += f";以{assumed}为前提" if zh else f"; provided that {assumed}"
        return text

    def __repr__(self) -> str:
        return f"<CareerEntry {self.date} {self.after.rule.name}>"


def _said(answer: Determination[Any, Any], language: Language) -> str:
    return say_value(answer.value, language) if answer.determined else say_causes(answer.causes, language)


@attrs.frozen(order=False, eq=False, kw_only=True, repr=False)
class CareerTimeline:
    """Every change ahead of one person, by day; for a file that stays as it is."""

    subject: str
    """The caller's own identifier of the person."""
    on: Date
    horizon: Date
    targets: tuple[Target, ...]
    """The levels and ranks that eligibility was asked for."""
    entries: tuple[CareerEntry, ...]

    def of(self, kind: CareerKind) -> tuple[CareerEntry, ...]:
        """The entries about one thing."""
        return tuple(one for one in self.entries if one.kind is kind)

    def explain(self, language: Language = "en") -> str:
        """A line for each entry, by day, as plain text."""
        return "\n".join([self.heading(language), *self.lines(language)])

    def heading(self, language: Language) -> str:
        """From when to when, and what it rests on."""
        if language == "zh":
            return f"{self.on}至{self.horizon};以档案所载事实不变为前提"
        return f"from {self.on} to {self.horizon}, if the file stays as it is"

    def lines(self, language: Language) -> Iterator[str]:
        """Each entry with its day and kind; or that there is none."""
        for one in self.entries:
            yield f"{one.date} [{one.kind.label.say(language)}] {one.say(language)}"
        if not self.entries:
            yield "期间没有变化" if language == "zh" else "nothing changes"

    def svg(self, language: Language = "zh", *, inline: bool = False) -> str:
        """The timeline drawn: a lane for each kind, a point for each entry; no script, readable without colour.

        Args:
            language: Of its words.
            inline: Whether it stands on a page of HTML, rather than in a file of its own.
        """
        lanes = [
            Lane(
                label=kind.label.say(language),
                points=tuple(
                    Point(number=number, date=one.date, title=f"{one.date} {one.say(language)}")
                    for number, one in enumerate(self.entries, start=1)
                    if one.kind is kind
                ),
            )
            for kind in CareerKind
            if self.of(kind)
        ]
        title = "个人发展时间轴" if language == "zh" else "career timeline"
        told = {"title": title, "description": self.heading(language)}
        return drawn(lanes, self.on, self.horizon, **told, language=language, inline=inline)

    def _repr_html_(self, language: Language = "zh") -> str:
        items = "".join(f"<li>{escape(line)}</li>" for line in self.lines(language))
        return (
            f'<div class="cadre-policy" lang="{language}"><p>{escape(self.heading(language))}</p>'
            f"{self.svg(language, inline=True)}<ol>{items}</ol></div>"
        )

    def __repr__(self) -> str:
        return f"<CareerTimeline {self.on} to {self.horizon}: {len(self.entries)} entries>"


def career_timeline(
    cadre: Cadre,
    *,
    on: dt.date,
    horizon: dt.date | None = None,
    targets: Sequence[Target] | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> CareerTimeline:
    """Every day after *on* and up to the horizon on which an answer about one person changes, with the reasons.

    Asked are eligibility for the targets (the whole and each requirement), what sanctions, investigations and adjustments bar, the next salary step
    and level, steps of leave, training, check-ups, exchange, terms and probation.  No grade, course, check-up or decision
    still to come is assumed; only the next step and level say that they want the years until then graded competent.  What is
    not determined before nor after is left out.

    Args:
        cadre: The personnel file.
        on: The day asked about.
        horizon: The last day looked at; five years ahead unless it is said.
        targets: Levels of leading posts and ranks; None is the next level up and the next rank.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: not dates, or the horizon comes before the day.
        FactsError: a target is no level of a leading post and no rank.
    """
    view = view_of(cadre, on, horizon, policy, known_at, months=MONTHS_SHOWN)
    aims = _next(cadre, view) if targets is None else tuple(targets)
    for one in aims:
        if not isinstance(one, PostLevel | Rank):
            raise FactsError("targets: each is a PostLevel or a Rank; target_named finds one by its name")
        if isinstance(one, PostLevel):
            asked_level(one)
    found = [entry for asked in eligibility_asked(view, aims) for entry in _entries(asked)]
    found += [entry for asked in everything_else(view) for entry in _entries(asked)]
    found += [
        CareerEntry(
            date=rise.on,
            kind=CareerKind.PAY,
            about=None,
            before=rise.before,
            after=rise.after,
            provided=COMPETENT_UNTIL_THEN,
        )
        for rise in next_rises(view)
    ]
    told = {(one.date, one.say("en")): one for one in found}
    order = list(CareerKind)
    entries = sorted(told.values(), key=lambda one: (one.date.toordinal(), order.index(one.kind)))
    return CareerTimeline(subject=cadre.id, on=view.on, horizon=view.horizon, targets=aims, entries=tuple(entries))


def _next(cadre: Cadre, view: View) -> tuple[Target, ...]:
    """The next level up and the next rank, as far as the file tells them."""
    rank = rank_promotion_facts(cadre, view.on, policy=view.policy).target
    return tuple(one for one in (next_level_up(cadre, view.on), rank) if one is not None)


def _entries(asked: Asked) -> Iterator[CareerEntry]:
    """The changes of one question."""
    for before, after in zip(asked.stretches, asked.stretches[1:], strict=False):
        if before.determination.determined or after.determination.determined:
            yield CareerEntry(
                date=after.first,
                kind=asked.kind,
                about=asked.about,
                before=before.determination,
                after=after.determination,
                why=after.why,
            )


__all__ = ["MONTHS_SHOWN", "CareerEntry", "CareerKind", "CareerTimeline", "career_timeline"]
