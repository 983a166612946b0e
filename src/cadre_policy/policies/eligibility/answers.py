"""The public function of eligibility: every requirement for a post or a rank, and the whole."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Iterator
from typing import Any

import attrs

from cadre_policy.errors import DateError, FactsError
from cadre_policy.law import Evidence, Language
from cadre_policy.measures import add_months, as_date
from cadre_policy.policies.eligibility.over_time import Together, View, for_post, for_rank
from cadre_policy.policies.eligibility.prospect import HowMet, Prospect, said_first
from cadre_policy.policies.eligibility.targets import Target
from cadre_policy.policies.exceptional_promotion import ExceptionalPromotionFacts, exceptional_promotion
from cadre_policy.policies.post_qualification.flatten import asked_level
from cadre_policy.policies.requirement import MONTHS_AHEAD
from cadre_policy.records import Cadre, PostLevel, Rank
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Determination,
    Earliest,
    Fact,
    Policy,
    Status,
    Stretch,
    earliest_in,
)

_WORDS = {
    "zh": (
        "拟任(晋升)目标",
        "按未核实的数字",
        "最早之日以下列事实不变为前提",
        "决定机关",
        "救济",
        "依据",
        "事实",
        "可使其具备者",
    ),
    "en": (
        "aimed at",
        "by figures that are only recalled",
        "the earliest day rests on these staying as they are",
        "decided by",
        "remedy",
        "text",
        "facts",
        "what would have it met",
    ),
}


@attrs.frozen(order=False, eq=False, kw_only=True, repr=False)
class Eligibility:
    """How someone stands for a post or a rank: each requirement and the whole; never a score, and no claim to be chosen."""

    target: Target
    """The level of the leading post, or the rank."""
    stretches: tuple[Stretch[Any, bool], ...]
    """The whole over time."""
    prospects: tuple[Prospect, ...]
    """Each requirement, the political standard first."""
    exceptional: Determination[ExceptionalPromotionFacts, bool] | None
    """Whether an exceptional promotion may be considered; asked where only that is left."""
    recalled: bool | None
    """The whole by figures that are only recalled; None unless it hangs on them."""

    @property
    def answer(self) -> Determination[Any, bool]:
        """The whole on the day: yes, no, for a body to judge, or why it is not determined."""
        return self.stretches[0].determination

    @property
    def value(self) -> bool | None:
        """The whole on the day; None where it is not determined."""
        return self.answer.value

    @property
    def status(self) -> Status:
        """Determined, or why it is not; "unconfirmed" where recalled figures would settle it."""
        return Status.UNCONFIRMED if self.recalled is not None else self.answer.status

    @property
    def outlook(self) -> Earliest[Any, bool]:
        """The first day on which every requirement is met, for facts that stay as they are on file."""
        found = earliest_in(self.stretches, True)
        # What denies is known on some days on which other facts are not: those days are not possible ones.
        turns = sorted({one.first for each in self.prospects for one in each.stretches})
        open_ = (day for day in turns if all(one.allows(day) for one in self.prospects))
        possible = next(open_, None)
        return attrs.evolve(found, possible=None if possible == found.certain else possible)

    @property
    def provisos(self) -> tuple[Fact[Any, Any], ...]:
        """The facts that the earliest days rest on and that may be different by then, each once."""
        found = {fact.name: fact for one in self.prospects for fact in one.outlook.provisos}
        return tuple(found.values())

    @property
    def authority(self) -> Authority | None:
        """Who decides, and what can be done against it."""
        return self.answer.authority

    def standing(self, how: HowMet) -> tuple[Prospect, ...]:
        """The requirements that stand in one way, in their order."""
        return tuple(one for one in self.prospects if one.how is how)

    def lines(self, language: Language) -> Iterator[tuple[int, str]]:
        """What there is to say, each line with its depth."""
        aimed, recalled, rests, decides, remedy, text, facts, change = _WORDS[language]
        colon, comma = (":", ";") if language == "zh" else (": ", "; ")
        yield 0, self.answer.headline(language)
        yield 1, f"{aimed}{colon}{self.target.label.say(language)} ({self.answer.on})"
        if self.recalled is not None:
            yield 1, f"{recalled}{colon}{_yes(self.recalled, language)}"
        day = "" if self.value is True else said_first(self.outlook, self.answer.on, language)
        if day:
            yield 1, day
        for one in self.prospects:
            yield 1, one.say(language)
            cites = comma.join(cite.say(language) for cite in one.requirement.determination.citations)
            if cites:
                yield 2, f"{text}{colon}{cites}"
            if one.evidence:
                yield 2, f"{facts}{colon}{comma.join(used.say(language) for used in one.evidence)}"
            for found in one.changes():
                yield 2, f"{change}{colon}{found.say(language)}"
        if self.exceptional is not None:
            yield 1, self.exceptional.headline(language)
        if self.provisos:
            yield 1, f"{rests}{colon}{comma.join(fact.label.say(language) for fact in self.provisos)}"
        if self.authority is not None:
            yield 1, f"{decides}{colon}{self.authority.body.say(language)}"
            if self.authority.remedy is not None:
                cites = comma.join(cite.say(language) for cite in self.authority.cites)
                yield 1, f"{remedy}{colon}{self.authority.remedy.say(language)} [{cites}]"

    def explain(self, language: Language = "en") -> str:
        """The whole and every requirement, with facts, texts, days and what would change it, as plain text."""
        return "\n".join(f"{'  ' * depth}{'- ' if depth else ''}{line}" for depth, line in self.lines(language))

    def _repr_html_(self, language: Language = "zh") -> str:
        (_, head), *rest = self.lines(language)
        items = "".join(f'<li style="margin-left:{depth - 1}em">{html.escape(line)}</li>' for depth, line in rest)
        strong = f"<p><strong>{html.escape(head)}</strong></p>"
        return f'<div class="cadre-policy" lang="{language}">{strong}<ul>{items}</ul></div>'

    def __repr__(self) -> str:
        """Target and status only: facts and answers are personal data."""
        return f"<Eligibility {self.target.value} on {self.answer.on}: {self.status.value}>"


def _yes(value: bool, language: Language) -> str:
    return ("是" if value else "否") if language == "zh" else ("yes" if value else "no")


def view_of(
    cadre: Cadre, on: dt.date, horizon: dt.date | None, policy: Policy, known_at: dt.date | None, *, months: int
) -> View:
    """What is looked at, with the horizon *months* ahead unless it is said.

    Raises:
        DateError: not dates, or the horizon comes before the day.
    """
    day = as_date(on)
    last = add_months(day, months) if horizon is None else as_date(horizon)
    if last < day:
        raise DateError(f"horizon: {last} comes before the day asked about, {day}; a day on or after it is wanted")
    known = None if known_at is None else as_date(known_at)
    return View(cadre=cadre, on=day, horizon=last, policy=policy, known_at=known)


def eligibility(
    cadre: Cadre,
    target: Target,
    *,
    on: dt.date,
    committee_post: bool | None = None,
    special_post: bool | None = None,
    horizon: dt.date | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> Eligibility:
    """Whether someone may be considered for a leading post or a rank, requirement by requirement.

    The political standard comes first (S2.1); then each requirement of the text, with how it stands, whether the text says
    "generally", the facts and where they are from, its earliest day, and what would have it met; then who decides.  Earliest
    days are found up to the horizon and rest on the file staying as it is.  *Yes* appoints nobody.

    Args:
        cadre: The personnel file.
        target: The level of a leading post, or a rank (see ``target_named``).
        on: The day asked about.
        committee_post: Whether the post makes the person a member of a Party committee; None asks for the years in the
            Party as well.
        special_post: Whether the post is one for which emigration of the family is not asked about.
        horizon: The last day looked at; ten years ahead unless it is said.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: not dates, or the horizon comes before the day.
        FactsError: the target is no level of a leading post and no rank, or posts of that level do not lead.
    """
    view = view_of(cadre, on, horizon, policy, known_at, months=MONTHS_AHEAD)
    if isinstance(target, PostLevel):
        asked_level(target)
    elif not isinstance(target, Rank):
        raise FactsError("target: a PostLevel or a Rank is wanted; target_named finds one by its name")

    def together_in(looked_at: View) -> Together:
        if isinstance(target, PostLevel):
            return for_post(looked_at, target, committee_post=committee_post, special_post=special_post)
        return for_rank(looked_at, target)

    together, recalled = together_in(view), None
    if together.whole[0].determination.value is None and any(
        Status.UNCONFIRMED in one.requirement.determination.causes for one in together.prospects
    ):
        trusting = policy.with_(lowest_evidence=Evidence.RECALLED)
        recalled = together_in(attrs.evolve(view, policy=trusting, horizon=view.on)).whole[0].determination.value
    exceptional = None
    if any(one.how is HowMet.NEEDS_APPROVAL for one in together.prospects) and isinstance(target, PostLevel):
        exceptional = exceptional_promotion(cadre, target, on=view.on, policy=policy, known_at=known_at)
    return Eligibility(
        target=target,
        stretches=together.whole,
        prospects=together.prospects,
        exceptional=exceptional,
        recalled=recalled,
    )


__all__ = ["Eligibility", "eligibility", "view_of"]
