"""Which choices between readings an answer hangs on: the same question asked under each alternative."""

from __future__ import annotations

import datetime as dt
from typing import Generic

import attrs

from cadre_policy.law.label import Language
from cadre_policy.rules.declared import Reading
from cadre_policy.rules.determination import Determination
from cadre_policy.rules.determine import determine
from cadre_policy.rules.expression import Rule, S, T
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.policy import YUNNAN, Policy
from cadre_policy.rules.questions import readings_read
from cadre_policy.rules.words import say_value


@attrs.frozen(order=False, eq=False)
class ReadingMatters(Generic[S, T]):
    """A reading whose choice changes an answer, and what each other choice would give."""

    reading: Reading
    answers: dict[str, Determination[S, T]]
    """The answer under each alternative that differs from the one chosen, by the alternative's name."""

    @property
    def decisive(self) -> bool:
        """Whether some alternative gives another answer for certain, and not only asks for facts not on file."""
        return any(Status.NOT_KNOWN not in answer.causes for answer in self.answers.values())

    def say(self, language: Language) -> str:
        """The question and what each alternative would give, in one line."""
        zh = language == "zh"
        colon, comma = (":", ";") if zh else (": ", "; ")
        said = (
            self.reading.alternatives[name].say(language)
            + " → "
            + say_value(answer.status if answer.value is None else answer.value, language)
            for name, answer in self.answers.items()
        )
        return f"{self.reading.label.say(language)}{colon}{comma.join(said)} [{self.reading.cite.say(language)}]"


def readings_that_matter(
    rule: Rule[S, T], facts: S, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[ReadingMatters[S, T], ...]:
    """The readings of which another choice, all others staying, gives another answer; the decisive ones first.

    An alternative may need facts that the chosen reading does not ask for; where they are missing, it leaves the
    answer open and the reading is listed as not decisive.

    Args:
        rule: The question.
        facts: The facts as they are on file.
        on: The day asked about.
        policy: The readings chosen; one that is not settled is asked under every alternative.
        known_at: Only what was made known by this day.

    Raises:
        FactsError: the facts are of another record than the rule reads.
        DateError: *on* or *known_at* is not a date.
    """
    given = determine(rule, facts, on=on, policy=policy, known_at=known_at)
    found = []
    for which in readings_read(rule):
        asked = {
            name: determine(rule, facts, on=on, policy=policy.with_(readings={which: name}), known_at=known_at)
            for name in which.alternatives
            if name != policy.reading(which)
        }
        differing = {
            name: answer
            for name, answer in asked.items()
            if (answer.value, answer.status) != (given.value, given.status)
        }
        if differing:
            found.append(ReadingMatters(which, differing))
    return tuple(sorted(found, key=lambda one: not one.decisive))


__all__ = ["ReadingMatters", "readings_that_matter"]
