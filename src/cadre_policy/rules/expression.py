"""The words of which rules are made, as a closed set of immutable nodes.  Nothing here evaluates anything.

An ``Expr[Subject, Answer]`` is a question about a facts record of type *Subject* whose answer, if it can be
given, is an *Answer*.  Comparing years with months, or facts of two different records, is a type error.
The functions that build nodes are in :mod:`cadre_policy.rules.language`; nodes are compared by identity.
"""

from __future__ import annotations

import datetime as dt
import enum
import itertools
import types
from collections.abc import Mapping
from typing import Any, Generic, NoReturn, TypeVar, cast

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Label
from cadre_policy.measures import Completion, Count, Measure, Months, PartialDate, Percent, Yuan, to_partial_date
from cadre_policy.privacy import Privacy
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


class Change(enum.Enum):
    """What would have to happen for a fact to be different."""

    CHANGEABLE = "changeable"
    """The person or the unit can bring it about."""
    CORRECTABLE = "correctable"
    """It differs only if the record is wrong."""
    FIXED = "fixed"
    """It cannot be otherwise."""
    FINDING = "finding"
    """A body found it; it differs only if found otherwise."""
    PROTECTED = "protected"
    """Sex, ethnicity, party affiliation: never proposed as something to change."""


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


def _frozen_mapping(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """A copy that nobody can change."""
    return types.MappingProxyType(dict(value))


def _some(instance: Any, attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
    if not value:
        raise RuleWritingError(f"{instance.name}: give at least one of its {attribute.name}")


def _since(value: PartialDate | dt.date | str) -> PartialDate:
    since = to_partial_date(value)
    assert since is not None
    return since


@attrs.frozen(order=False, eq=False, kw_only=True)
class Dated(Generic[T]):
    """A value that a parameter has from a day on."""

    value: T | Status
    """The value, or ``Status.LEFT_OPEN`` (the text gives no figure) or ``Status.NOT_IN_FORCE`` (repealed)."""
    since: PartialDate = attrs.field(converter=_since)
    """The day it began to hold; a span means: not before its first day, certainly by its last."""
    promulgated: PartialDate | None = attrs.field(converter=to_partial_date, default=None)
    """When it was made known; None means with the day it began to hold."""
    cite: Citation | None = None
    """Where this value stands, if elsewhere than the parameter's own citation."""
    evidence: Evidence = Evidence.VERIFIED
    basis: Basis = Basis.TEXT


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

    def at(self, date: Expr[S, PartialDate]) -> ParameterAt[S, T]:
        """The value that held on another date than the one asked about, such as the day of an act."""
        return ParameterAt(self, date)


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class ParameterAt(Expr[S, T]):
    """A parameter's value on the day that a date fact gives."""

    parameter: Parameter[T]
    date: Expr[S, PartialDate]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Const(Expr[Any, T]):
    """A value that needs no citation: zero days, yes, no, a member of an enumeration."""

    value: T


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class On(Expr[Any, PartialDate]):
    """The day that the question asks about."""


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
    right: Expr[S, Any]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Among(Expr[S, bool]):
    """Whether the answer is one of some members of an enumeration."""

    of: Expr[S, Any]
    members: tuple[enum.Enum, ...]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Not(Expr[S, bool]):
    """Logical negation; the negation of unknown is unknown."""

    of: Expr[S, bool]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class AllOf(Expr[S, bool]):
    """True if all are, false if one is not."""

    of: tuple[Expr[S, bool], ...]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class AnyOf(Expr[S, bool]):
    """True if one is, false if all are not."""

    of: tuple[Expr[S, bool], ...]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class FirstOf(Expr[S, T]):
    """The first case that applies, in the text's order."""

    cases: tuple[tuple[Expr[S, bool], Expr[S, T]], ...]
    otherwise: Expr[S, T]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Table(Expr[S, T]):
    """Cases of which exactly one applies; overlap and gap are errors."""

    cases: tuple[tuple[Expr[S, bool], Expr[S, T]], ...]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Plus(Expr[S, N]):
    """A sum of two amounts of one unit."""

    left: Expr[S, N]
    right: Expr[S, N]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Less(Expr[S, N]):
    """What is left of an amount when another is taken away; never below zero."""

    left: Expr[S, N]
    right: Expr[S, N]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Times(Expr[S, N]):
    """So many times an amount."""

    count: Expr[S, Count]
    each: Expr[S, N]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class PercentOf(Expr[S, N]):
    """A share of a number, exact; rounding is a word of its own."""

    percent: Expr[S, Percent]
    of: Expr[S, Any]
    unit: type[N]


class Rounding(enum.Enum):
    """How a part of a place is treated."""

    DOWN = "down"
    HALF_UP = "half up"
    UP = "up"


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Round(Expr[S, Count]):
    """A number with parts made whole, in a named way."""

    of: Expr[S, Any]
    rounding: Rounding


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class ProRata(Expr[S, Yuan]):
    """Of an amount of money, what *part* is of *whole*, made whole fen in a named way."""

    of: Expr[S, Yuan]
    part: Expr[S, Any]
    whole: Parameter[Any] | Const[Any]
    """A figure of the rule, more than zero: nothing on file is ever divided by."""
    rounding: Rounding

    def __attrs_post_init__(self) -> None:
        figure = getattr(self.whole, "value", None)  # also of what a parameter resolves to
        if isinstance(figure, Measure) and figure.amount == 0:
            raise RuleWritingError("pro_rata: the whole, by which it divides, is more than zero")


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Extreme(Expr[S, N]):
    """The least or the greatest of several amounts."""

    greatest: bool
    of: tuple[Expr[S, N], ...]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class Whole(Expr[S, N]):
    """Whole months or years completed from one date to another, by a named convention."""

    unit: type[N]
    """``Months`` or ``Years``."""
    start: Expr[S, PartialDate]
    end: Expr[S, PartialDate]
    counts: Completion


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class DaysBetween(Expr[S, N]):
    """Days from one date to another, the opening day not counted; 0 if the second comes first."""

    unit: type[N]
    start: Expr[S, PartialDate]
    end: Expr[S, PartialDate]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class AddMonths(Expr[S, PartialDate]):
    """The first day on which a number of months since a date count as completed."""

    date: Expr[S, PartialDate]
    months: Expr[S, Months]
    counts: Completion


@attrs.frozen(order=False, eq=False)
class Text(Generic[S, T]):
    """One version of a body: the days it began to apply and was made known, and what it says."""

    since: PartialDate
    promulgated: PartialDate
    body: Expr[S, T]


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class InForce(Expr[S, T]):
    """The body that was in force on a date: the day asked about, or the day of a fact."""

    by: Expr[S, PartialDate]
    versions: tuple[Text[S, T], ...]


@attrs.frozen(order=False, eq=False, kw_only=True)
class Reading:
    """A question of interpretation on which the text does not speak clearly.

    With no default the reading is *unsettled*: a rule is decided only where all alternatives agree.
    """

    name: str
    """Dotted lower-case name, unique in the library: ``"tolerance.breach"``."""
    label: Label
    """The question."""
    cite: Citation
    alternatives: Mapping[str, Label] = attrs.field(converter=_frozen_mapping)
    default: str | None

    def __attrs_post_init__(self) -> None:
        if len(self.alternatives) < 2 or (self.default is not None and self.default not in self.alternatives):
            raise RuleWritingError(f"{self.name}: a reading has two or more alternatives, one of them its default")


@attrs.frozen(order=False, eq=False, weakref_slot=False)
class ByReading(Expr[S, T]):
    """The body that belongs to the chosen reading."""

    reading: Reading
    bodies: Mapping[str, Expr[S, T]] = attrs.field(converter=_frozen_mapping)


@attrs.frozen(order=False, kw_only=True)
class Authority:
    """Who decides what a rule determines, and what a person can do about it."""

    body: Label
    """The competent body: the library determines, this body decides."""
    remedy: Label | None = None
    """By when and to whom a person may turn; None where no text gives one."""
    cites: tuple[Citation, ...] = ()


@attrs.frozen(order=False, eq=False, weakref_slot=False, kw_only=True)
class Rule(Expr[S, T]):
    """A named, cited question: the unit of explanation."""

    name: str
    """Dotted lower-case name, unique in the library: ``"leave.annual"``."""
    label: Label
    cites: tuple[Citation, ...] = attrs.field(validator=_some)
    body: Expr[S, T]
    subject: type[S]
    unit: type[T]
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


def children(node: Node) -> tuple[Expr[Any, Any], ...]:
    """The parts that a node is made of, in the order of the text."""
    found: list[Expr[Any, Any]] = []
    for field in attrs.fields(cast(Any, type(node))):
        value = getattr(node, field.name)
        if isinstance(value, Mapping):
            value = tuple(value.values())
        stack = [value]
        while stack:
            item = stack.pop()
            if isinstance(item, Text):
                item = item.body
            if isinstance(item, Expr):
                found.append(item)
            elif isinstance(item, tuple):
                stack.extend(reversed(item))
    return tuple(found)


def walk(expr: Expr[Any, Any]) -> list[Node]:
    """Every node of a tree once, parents before children."""
    seen: dict[int, Node] = {}
    stack = [expr]
    while stack:
        node = as_node(stack.pop())
        if id(node) not in seen:
            seen[id(node)] = node
            stack.extend(reversed(children(node)))
    return list(seen.values())


def own_parts(rule: Rule[Any, Any]) -> list[Node]:
    """The parts of a rule's body in the order of the text, down to the named rules it uses and not into them."""
    found: list[Node] = []
    stack: list[Expr[Any, Any]] = [rule.body]
    while stack:
        node = as_node(stack.pop())
        found.append(node)
        if not isinstance(node, Rule):
            stack.extend(reversed(children(node)))
    return found


def unit_of(expr: Expr[Any, Any]) -> type[Any]:
    """The type of an expression's answer."""
    # Rules, parameters, some reckonings, and the nodes that resolving adds (figures, cut-offs) carry it themselves.
    unit = getattr(expr, "unit", None)
    if isinstance(unit, type):
        return unit
    match as_node(expr):
        case Fact(kind=kind):
            return kind
        case ParameterAt(parameter=parameter):
            return parameter.unit
        case Const(value=value):
            return type(value)
        case On() | AddMonths():
            return PartialDate
        case Compare() | Among() | Not() | AllOf() | AnyOf():
            return bool
        case FirstOf(otherwise=body) | Plus(left=body) | Less(left=body) | Times(each=body):
            return unit_of(body)
        case Table(cases=cases):
            return unit_of(cases[0][1])
        case Round():
            return Count
        case ProRata():
            return Yuan
        case Extreme(of=of):
            return unit_of(of[0])
        case InForce(versions=versions):
            return unit_of(versions[0].body)
        case ByReading(bodies=bodies):
            return unit_of(next(iter(bodies.values())))
    raise RuleWritingError(f"{type(expr).__name__} is not a word of rules")
