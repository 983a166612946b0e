"""Which choices between readings an answer hangs on: the same question asked under each alternative."""

import datetime as dt

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.policies.tolerance.merits import TOLERANCE_MERITS
from cadre_policy.records import ToleranceOutcome
from cadre_policy.rules import YUNNAN, Determination, Policy, Reading, Status, determine
from cadre_policy.rules.questions import readings_read

Answer = Determination[ToleranceFacts, ToleranceOutcome]


@attrs.frozen(order=False, eq=False)
class ReadingMatters:
    """A reading whose choice changes the outcome of a case, and what each other choice would give."""

    reading: Reading
    answers: dict[str, Answer]
    """The answer under each alternative that differs from the one chosen, by the alternative's name."""

    @property
    def decisive(self) -> bool:
        """Whether some alternative gives another outcome for certain, and not only asks for findings not on file."""
        return any(Status.NOT_KNOWN not in answer.causes for answer in self.answers.values())

    def say(self, language: Language) -> str:
        """The question and what each alternative would give, in one line."""
        zh = language == "zh"
        colon, comma = (":", ";") if zh else (": ", "; ")
        said = (
            self.reading.alternatives[name].say(language) + " → " + _outcome(answer, language)
            for name, answer in self.answers.items()
        )
        return f"{self.reading.label.say(language)}{colon}{comma.join(said)} [{self.reading.cite.say(language)}]"


def _outcome_of(answer: Answer) -> tuple[ToleranceOutcome | None, Status]:
    return answer.value, answer.status


def _outcome(answer: Answer, language: Language) -> str:
    label: Label = answer.status.label if answer.value is None else answer.value.label
    return label.say(language)


def readings_that_matter(
    facts: ToleranceFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[ReadingMatters, ...]:
    """The readings of which another choice, all others staying, gives another outcome; the decisive ones first.

    An alternative may need findings that the chosen reading does not ask for; where they are missing, it leaves the
    outcome open and the reading is listed as not decisive.
    """
    given = determine(TOLERANCE_MERITS, facts, on=on, policy=policy, known_at=known_at)
    found = []
    for which in readings_read(TOLERANCE_MERITS):
        answers = {
            name: determine(
                TOLERANCE_MERITS, facts, on=on, policy=policy.with_(readings={which: name}), known_at=known_at
            )
            for name in which.alternatives
            if name != policy.reading(which)
        }
        differing = {name: answer for name, answer in answers.items() if _outcome_of(answer) != _outcome_of(given)}
        if differing:
            found.append(ReadingMatters(which, differing))
    return tuple(sorted(found, key=lambda one: not one.decisive))
