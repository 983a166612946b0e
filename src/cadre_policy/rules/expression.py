"""The words of which rules are made, as a closed set of immutable nodes.  Nothing here evaluates anything.

An ``Expr[Subject, Answer]`` is a question about a facts record of type *Subject* whose answer, if it can be
given, is an *Answer*.  Comparing years with months, or facts of two different records, is a type error; what the
type checkers do not see is refused when the node is made (:mod:`cadre_policy.rules.units`).
The functions that build nodes are in :mod:`cadre_policy.rules.language`; nodes are compared by identity.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, NoReturn, TypeVar, cast

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Label
from cadre_policy.measures import Completion, Count, Measure, Months, PartialDate, Percent, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.rules import units
from cadre_policy.rules.declared import Authority, Change, Dated, Reading, Rounding, frozen_mapping
from cadre_policy.rules.outcome import Status

Value = bool | Measure | PartialDate | enum.Enum
"""Everything that an answer can be."""

S = TypeVar("S")
T = TypeVar("T")
V = TypeVar("V", bound=bool | Measure | PartialDate | enum.Enum)
N = TypeVar("N", bound=Measure)
O = TypeVar("O", bound=Measure | PartialDate)  # noqa: E741  O for "ordered"
E = TypeVar("E", bound=enum.Enum)


class Expr(Generic[S, T]):
    """A question about a subject."""

    __slots__ = ("__weakref__",)

    def __ge__(self: Expr[S, O], bound: Expr[S, O] | O) -> Compare[S]:
        return Compare(">=", self, as_expr(bound))

    def __gt__(self: Expr[S, O], bound: Expr[S, O] | O) -> Compare[S]:
        return Compare(">", self, as_expr(bound))

    def __le__(self: Expr[S, O], bound: Expr[S, O] | O) -> Compare[S]:
        return Compare("<=", self, as_expr(bound))

    def __lt__(self: Expr[S, O], bound: Expr[S, O] | O) -> Compare[S]:
        return Compare("<", self, as_expr(bound))

    def __add__(self: Expr[S, N], other: Expr[S, N] | N) -> Plus[S, N]:
        return Plus(self, as_expr(other))

    def is_(self: Expr[S, E], member: E) -> Among[S]:
        """Whether the answer is this member of an enumeration."""
        return Among(self, (member,))

    def among(self: Expr[S, E], first: E, second: E, /, *more: E) -> Among[S]:
        """Whether the answer is one of these members."""
        return Among(self, (first, second, *more))

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if isinstance(other, Expr):
            return False
        raise RuleWritingError("a rule's part is not compared with ==: write .is_(member), or >= and <=")

    def __hash__(self) -> int:
        return id(self)

    def __bool__(self) -> NoReturn:
        raise RuleWritingError(
            "a rule is neither true nor false by itself: write all_of(a, b) for `a and b`, any_of(a, b) for `a or b`, "
            "not_(a) for `not a`, and all_of(low <= x, x < high) for `low <= x < high`; "
            "to answer it about someone, call determine(rule, facts, on=...)"
        )


@attrs.frozen(order=False, eq=False, weakref_slot=False, kw_only=True)
class Fact(Expr[S, T]):
    """What is on file about the subject: one field of its facts record."""

    subject: type[S]
    name: str
    label: Label
    kind: type[Any]
    change: Change = Change.CORRECTABLE
    privacy: Privacy = Privacy.PERSONAL
    lowest: Any = None
    highest: Any = None
    """Bounds of the amounts that the fact can have (of its own unit); None is the unit's own."""

    @property
    def unit(self) -> type[Any]:
        """The type of the field."""
        return self.kind


def _some(instance: Any, attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
    if not value:
        raise RuleWritingError(f"{instance.name}: give at least one of its {attribute.name}")


@attrs.frozen(order=False, eq=False, weakref_slot=False, kw_only=True)
class Parameter(Expr[Any, T]):
    """A number (or other value) that a text sets, with the dates it holds."""

    name: str
    """Dotted lower-case name, unique in the library: ``"leave.annual.days_from_ten_years"``."""
    label: Label
    unit: type[T]
    cite: Citation
    values: tuple[Dated[T], ...] = attrs.field(validator=_some)

    @values.validator  # pyright: ignore[reportAttributeAccessIssue]  attrs' own way, which pyright does not know
    def _in_order(self, _: object, values: tuple[Dated[T], ...]) -> None:
        for earlier, later in itertools.pairwise(values):
            if later.since.first <= earlier.since.last:
                raise RuleWritingError(f"{self.name}: values are given in the order of their dates, without overlap")
        for dated in values:
            if not isinstance(dated.value, Status) and type(dated.value) is not self.unit:
                raise RuleWritingError(f"{self.name}: a value is not in {self.unit.__name__}")
            if not units.decides(dated.value):
                raise RuleWritingError(
                    f"{self.name}: {dated.value} is no one day, and within it nothing is ever decided"
                )

    def at(self, date: Expr[S, PartialDate]) -> ParameterAt[S, T]:
        """The value that held on another date than the one asked about, such as the day of an act."""
        return ParameterAt(self, date)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class ParameterAt(Expr[S, T]):
    """A parameter's value on the day that a date fact gives."""

    parameter: Parameter[T]
    date: Expr[S, PartialDate] = attrs.field(validator=units.dates)

    @property
    def unit(self) -> type[T]:
        """The parameter's own."""
        return self.parameter.unit


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Const(Expr[Any, T]):
    """A value that needs no citation: zero days, yes, no, a member of an enumeration."""

    value: T = attrs.field(validator=units.answer)

    @property
    def unit(self) -> type[T]:
        """The type of the value."""
        return type(self.value)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class On(Expr[Any, PartialDate]):
    """The day that the question asks about."""

    unit: ClassVar[type[Any]] = PartialDate


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Absent(Expr[Any, T]):
    """A place where the text gives no answer: left open, or for a body to judge."""

    cause: Status
    label: Label
    cite: Citation
    unit: type[T]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Compare(Expr[S, bool]):
    """One amount or date set against another; *op* is ``>=``, ``>``, ``<=`` or ``<``."""

    op: str
    left: Expr[S, Any]
    right: Expr[S, Any] = attrs.field(validator=units.ordered)

    unit: ClassVar[type[Any]] = bool


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Among(Expr[S, bool]):
    """Whether the answer is one of some members of an enumeration."""

    of: Expr[S, Any]
    members: tuple[enum.Enum, ...] = attrs.field(validator=units.members)

    unit: ClassVar[type[Any]] = bool


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Not(Expr[S, bool]):
    """Logical negation; the negation of unknown is unknown."""

    of: Expr[S, bool] = attrs.field(validator=units.conditions)

    unit: ClassVar[type[Any]] = bool


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class AllOf(Expr[S, bool]):
    """True if all are, false if one is not."""

    of: tuple[Expr[S, bool], ...] = attrs.field(validator=units.conditions)

    unit: ClassVar[type[Any]] = bool


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class AnyOf(Expr[S, bool]):
    """True if one is, false if all are not."""

    of: tuple[Expr[S, bool], ...] = attrs.field(validator=units.conditions)

    unit: ClassVar[type[Any]] = bool


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class FirstOf(Expr[S, T]):
    """The first case that applies, in the text's order."""

    cases: tuple[tuple[Expr[S, bool], Expr[S, T]], ...] = attrs.field(validator=units.cases)
    otherwise: Expr[S, T] = attrs.field(validator=units.one_unit)

    @property
    def unit(self) -> type[Any]:
        """The unit of every answer."""
        return unit_of(self.otherwise)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Table(Expr[S, T]):
    """Cases of which exactly one applies; overlap and gap are errors."""

    cases: tuple[tuple[Expr[S, bool], Expr[S, T]], ...] = attrs.field(validator=[units.cases, units.one_unit])

    @property
    def unit(self) -> type[Any]:
        """The unit of every answer."""
        return unit_of(self.cases[0][1])


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Plus(Expr[S, N]):
    """A sum of two amounts of one unit."""

    left: Expr[S, N]
    right: Expr[S, N] = attrs.field(validator=units.amounts)

    @property
    def unit(self) -> type[Any]:
        """The unit of its parts."""
        return unit_of(self.left)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Less(Expr[S, N]):
    """What is left of an amount when another is taken away; never below zero."""

    left: Expr[S, N]
    right: Expr[S, N] = attrs.field(validator=units.amounts)

    @property
    def unit(self) -> type[Any]:
        """The unit of its parts."""
        return unit_of(self.left)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Times(Expr[S, N]):
    """So many times an amount."""

    count: Expr[S, Count] = attrs.field(validator=units.of(Count))
    each: Expr[S, N] = attrs.field(validator=units.amounts)

    @property
    def unit(self) -> type[Any]:
        """The unit of what is taken so many times."""
        return unit_of(self.each)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class PercentOf(Expr[S, N]):
    """A share of a number, exact; rounding is a word of its own."""

    percent: Expr[S, Percent] = attrs.field(validator=units.of(Percent))
    of: Expr[S, Any] = attrs.field(validator=units.amounts)
    unit: type[N]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Round(Expr[S, Count]):
    """A number with parts made whole, in a named way."""

    of: Expr[S, Any] = attrs.field(validator=units.amounts)
    rounding: Rounding

    unit: ClassVar[type[Any]] = Count


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class ProRata(Expr[S, Yuan]):
    """Of an amount of money, what *part* is of *whole*, made whole fen in a named way."""

    of: Expr[S, Yuan] = attrs.field(validator=units.of(Yuan))
    part: Expr[S, Any] = attrs.field(validator=units.amounts)
    whole: Parameter[Any] | Const[Any] = attrs.field(validator=units.parted)
    """A figure of the rule, more than zero: nothing on file is ever divided by."""
    rounding: Rounding

    unit: ClassVar[type[Any]] = Yuan


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Extreme(Expr[S, N]):
    """The least or the greatest of several amounts."""

    greatest: bool
    of: tuple[Expr[S, N], ...] = attrs.field(validator=units.amounts)

    @property
    def unit(self) -> type[Any]:
        """The unit of its parts."""
        return unit_of(self.of[0])


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Whole(Expr[S, N]):
    """Whole months or years completed from one date to another, by a named convention."""

    unit: type[N]
    """``Months`` or ``Years``."""
    start: Expr[S, PartialDate] = attrs.field(validator=units.dates)
    end: Expr[S, PartialDate] = attrs.field(validator=units.dates)
    counts: Completion


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class DaysBetween(Expr[S, N]):
    """Days from one date to another, the opening day not counted; 0 if the second comes first."""

    unit: type[N]
    start: Expr[S, PartialDate] = attrs.field(validator=units.dates)
    end: Expr[S, PartialDate] = attrs.field(validator=units.dates)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class AddMonths(Expr[S, PartialDate]):
    """The first day on which a number of months since a date count as completed."""

    date: Expr[S, PartialDate] = attrs.field(validator=units.dates)
    months: Expr[S, Months] = attrs.field(validator=units.of(Months))
    counts: Completion

    unit: ClassVar[type[Any]] = PartialDate


@attrs.frozen(order=False, eq=False)
class Text(Generic[S, T]):
    """One version of a body: the days it began to apply and was made known, and what it says."""

    since: PartialDate
    promulgated: PartialDate
    body: Expr[S, T]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class InForce(Expr[S, T]):
    """The body that was in force on a date: the day asked about, or the day of a fact."""

    by: Expr[S, PartialDate] = attrs.field(validator=units.dates)
    versions: tuple[Text[S, T], ...] = attrs.field(validator=units.one_unit)

    @property
    def unit(self) -> type[Any]:
        """The unit of every version."""
        return unit_of(self.versions[0].body)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class ByReading(Expr[S, T]):
    """The body that belongs to the chosen reading."""

    reading: Reading
    bodies: Mapping[str, Expr[S, T]] = attrs.field(converter=frozen_mapping, validator=units.one_unit)

    @property
    def unit(self) -> type[Any]:
        """The unit of every alternative."""
        return unit_of(next(iter(self.bodies.values())))


@attrs.frozen(order=False, eq=False, weakref_slot=False, kw_only=True)
class Rule(Expr[S, T]):
    """A named, cited question: the unit of explanation."""

    name: str
    """Dotted lower-case name, unique in the library: ``"leave.annual"``."""
    label: Label
    cites: tuple[Citation, ...] = attrs.field(validator=_some)
    body: Expr[S, T]
    subject: type[S]
    unit: type[T] = attrs.field(validator=units.answers)
    authority: Authority | None = None
    """Who decides and how to appeal; said with every answer of the rule."""


Node = (
    Fact[Any, Any] | Parameter[Any] | ParameterAt[Any, Any] | Const[Any] | On | Absent[Any] | Compare[Any]
    | Among[Any] | Not[Any] | AllOf[Any] | AnyOf[Any] | FirstOf[Any, Any] | Table[Any, Any] | Plus[Any, Any]
    | Less[Any, Any] | Times[Any, Any] | PercentOf[Any, Any] | Round[Any] | ProRata[Any] | Extreme[Any, Any]
    | Whole[Any, Any] | DaysBetween[Any, Any] | AddMonths[Any] | InForce[Any, Any] | ByReading[Any, Any] | Rule[Any, Any]
)  # fmt: skip
"""The closed set: every interpreter has a case for each and ends in ``assert_never``."""


def as_node(expr: Expr[Any, Any]) -> Node:
    """Every ``Expr`` is one of the nodes listed above."""
    return cast(Node, expr)


def as_expr(value: Expr[S, V] | V) -> Expr[S, V]:
    """A plain value as a constant; an expression as it is."""
    if isinstance(value, Expr):
        return value
    return cast(Expr[S, V], Const(value))


def unit_of(expr: Expr[Any, Any]) -> type[Any]:
    """The type of an expression's answer: every node knows its own."""
    unit = getattr(expr, "unit", None)
    if not isinstance(unit, type):
        raise RuleWritingError(f"{type(expr).__name__} is not a word of rules")
    return unit
