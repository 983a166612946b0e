"""What every record is: frozen, checked when made, silent about its content.

A field that is ``None`` is *not on file*; it is never read as *no* or zero.  Each field says in its metadata
what it is called in both languages, what it means, and how its value may be shown (:func:`about`); each
record says which of its fields must agree with one another (:class:`Check`).  All faults of a record are reported at
once, in one :class:`~cadre_policy.errors.RecordError`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import type_test, wanted
from cadre_policy.records.problem import Found, Problem, Step

__all__ = ["About", "Check", "Record", "about", "about_field", "in_order", "within"]


@attrs.frozen(order=False)
class About:
    """What a field of a record is."""

    label: Label
    privacy: Privacy
    meaning: str
    """What its label leaves open, in a sentence; empty where the label says all."""


def about(zh: str, en: str, privacy: Privacy = Privacy.PERSONAL, meaning: str = "") -> dict[str, About]:
    """Metadata of a field: its names, how its value may be shown, and what it means."""
    return {"about": About(Label(zh, en), privacy, meaning)}


def about_field(field: "attrs.Attribute[Any]") -> About:
    """What *field* says about itself."""
    told: About = field.metadata["about"]
    return told


@attrs.frozen(order=False)
class Check:
    """Something that must hold between fields of one record.

    It is asked only when all its fields were readable and, unless *with_blanks*, all are on file.  Of a list it
    may be shown the readable part only, so what it refuses in a part it must refuse in the whole.
    """

    fields: tuple[str, ...]
    """The fields it reads, in the order of *holds*'s parameters; a fault is reported at the last one."""
    holds: Callable[..., bool]
    expected: Label
    with_blanks: bool = False
    between: tuple[int, int] | None = None
    """The lowest and highest whole number, where that is all that it asks; schemas tell it."""


def in_order(earlier: str, later: str) -> Check:
    """*later* does not certainly come before *earlier*."""

    def holds(first: PartialDate, last: PartialDate) -> bool:
        return last.last >= first.first

    return Check((earlier, later), holds, Label(f"不早于 {earlier} 的日期", f"a date not before {earlier}"))


def within(field: str, lowest: int, highest: int) -> Check:
    """*field* is a whole number from *lowest* to *highest*."""

    def holds(number: int) -> bool:
        return lowest <= number <= highest

    words = Label(f"{lowest} 至 {highest} 的整数", f"a whole number from {lowest} to {highest}")
    return Check((field,), holds, words, between=(lowest, highest))


@attrs.frozen(order=False, repr=False)
class Record:
    """Base of all records."""

    checks: ClassVar[tuple[Check, ...]] = ()
    label: ClassVar[Label]
    """What such a record is called."""

    def __attrs_post_init__(self) -> None:
        values = {name: getattr(self, name) for name in _tests(type(self))}
        problems = [*self._ill_typed(values)]
        for problem in problems:
            values.pop(str(problem.path[0].name), None)
        problems += self.disagreements(values)
        if problems:
            raise RecordError(repr(self), problems)

    @classmethod
    def _ill_typed(cls, values: Mapping[str, object]) -> Iterator[Problem]:
        for name, (fits, annotation) in _tests(cls).items():
            if not fits(values[name]):
                yield cls.problem(name, wanted(annotation), values[name])

    @classmethod
    def disagreements(cls, values: Mapping[str, object]) -> Iterator[Problem]:
        """The checks that fail for *values*; those that read a field not among them are left out."""
        for check in cls.checks:
            try:
                given = [values[name] for name in check.fields]
            except KeyError:
                continue
            if (check.with_blanks or None not in given) and not check.holds(*given):
                yield cls.problem(check.fields[-1], check.expected, given[-1])

    @classmethod
    def problem(cls, name: str, expected: Label, value: object) -> Problem:
        """A problem with the field called *name*."""
        told = about_field(attrs.fields_dict(cls)[name])
        return Problem(
            path=(Step(name, told.label),),
            expected=expected,
            found=Found.of(value),
            value=value,
            privacy=told.privacy,
        )

    def __repr__(self) -> str:
        """The kind of record and the caller's own identifier, and nothing of its content."""
        identifier = getattr(self, "id", None)
        return (
            f"{type(self).__name__}({identifier!r})" if isinstance(identifier, str) else f"{type(self).__name__}(...)"
        )


Tests = Mapping[str, tuple[Callable[[object], bool], Any]]
"""Of each field, what its values must pass, and its annotation."""

_TESTS: dict[type[Record], Tests] = {}


def _tests(cls: type[Record]) -> Tests:
    """The tests of a class, made at its first record."""
    found = _TESTS.get(cls)
    if found is None:
        found = _TESTS[cls] = {field.name: (type_test(field.type), field.type) for field in attrs.fields(cls)}
    return found
