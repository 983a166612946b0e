"""What comes of asking for a proof: proved, refuted by an example, or undecided."""

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Any, NoReturn

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.measures import Measure
from cadre_policy.rules.outcome import CAUSES, Absence
from cadre_policy.rules.policy import Policy


@attrs.frozen(kw_only=True, order=False, eq=False)
class Verdict:
    """A claim, the law under which it was made, and what came of it; not itself a truth value."""

    claim: str
    on: dt.date
    policy: Policy

    @property
    def proved(self) -> bool:
        """Whether the claim holds of everyone."""
        return isinstance(self, Proved)

    def __bool__(self) -> NoReturn:
        raise RuleWritingError(
            "a verdict is neither true nor false: look at .proved, or match Proved, Refuted, Undecided"
        )

    def _of(self) -> str:
        return f"{self.claim} ({self.policy.name}, {self.on.isoformat()})"


@attrs.frozen(kw_only=True, order=False, eq=False)
class Proved(Verdict):
    """The claim holds of every subject that it speaks of."""

    example: tuple[Any, ...]
    """A subject (or two side by side) that the claim speaks of, so that it does not hold for want of any."""

    def __str__(self) -> str:
        return f"proved: {self._of()}"


@attrs.frozen(kw_only=True, order=False, eq=False)
class Refuted(Verdict):
    """The claim fails of an example, which the explained path confirms."""

    example: tuple[Any, ...]
    """The facts of one subject, or of two side by side; invented by the solver."""
    answers: tuple[Mapping[str, Any], ...]
    """For each subject: what was asked, by name, with the plain answer, absence or error."""
    note: str = ""

    @property
    def facts(self) -> Any:
        """The facts of the first subject."""
        return self.example[0]

    def __str__(self) -> str:
        lines = [f"refuted: {self._of()}"]
        for facts, answers in zip(self.example, self.answers, strict=True):
            given = {field.name: getattr(facts, field.name) for field in attrs.fields(type(facts))}
            said = ", ".join(f"{name} = {_say(value)}" for name, value in given.items() if value is not None)
            lines.append(f"  if {said or 'nothing is on file'}")
            lines += [f"    {name}: {_say(value)}" for name, value in answers.items()]
        return "\n".join([*lines, f"  {self.note}"] if self.note else lines)


@attrs.frozen(kw_only=True, order=False, eq=False)
class Undecided(Verdict):
    """Nothing was shown; never to be counted as proved."""

    reason: str

    def __str__(self) -> str:
        return f"undecided: {self._of()}: {self.reason}"


def _say(value: Any) -> str:
    match value:
        case Absence(causes=causes):
            return " and ".join(cause.value for cause in CAUSES if cause in causes)
        case bool():
            return "yes" if value else "no"
        case Measure():
            return f"{value.amount} {type(value).__name__.lower()}"
        case enum.Enum():
            return str(value.value)
    return str(value)


__all__ = ["Proved", "Refuted", "Undecided", "Verdict"]
