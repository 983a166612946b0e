"""The closed set of nodes: each is covered here, immutable, compared by identity, and knows its parts and its unit."""

from __future__ import annotations

import datetime as dt
import typing
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import pytest

from cadre_policy.errors import CadrePolicyError, DateError, RuleWritingError
from cadre_policy.law import Label
from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Places, Years, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.rules import expression
from cadre_policy.rules.declared import Change, Dated, Reading, Rounding
from cadre_policy.rules.expression import (
    Absent,
    AddMonths,
    AllOf,
    Among,
    AnyOf,
    ByReading,
    Compare,
    Const,
    DaysBetween,
    Expr,
    Extreme,
    Fact,
    FirstOf,
    InForce,
    Less,
    Not,
    On,
    Parameter,
    ParameterAt,
    PercentOf,
    Plus,
    ProRata,
    Round,
    Rule,
    Table,
    Text,
    Times,
    Whole,
    as_expr,
    as_node,
    unit_of,
)
from cadre_policy.rules.outcome import Status
from cadre_policy.rules.trees import children, own_parts, walk
from toys import CITE, SETTLED, STEP, STEPS, ToyFacts, begun, colour, ended, flag, mark, pay, rest, share, sick, staff

ON = On()
ONE, TWO = Const(Days(1)), Const(Days(2))
YES = Const(True)
LONG = Compare(">=", Whole(Years, begun, ON, Completion.EVE), STEP)
EARLY, LATE = PartialDate.parse("2010-01-01"), PartialDate.parse("2020-01-01")
Colour = type(colour.kind.RED)

Sample = tuple[Expr[Any, Any], tuple[Expr[Any, Any], ...], type[Any]]
SAMPLES: tuple[Sample, ...] = (
    (flag, (), bool),
    (rest, (), Days),
    (STEP, (), Years),
    (ParameterAt(STEP, begun), (STEP, begun), Years),
    (ONE, (), Days),
    (YES, (), bool),
    (Const(colour.kind.RED), (), colour.kind),
    (ON, (), PartialDate),
    (Absent(Status.LEFT_OPEN, Label("未定", "not said"), CITE, Yuan), (), Yuan),
    (Compare("<", rest, TWO), (rest, TWO), bool),
    (Among(colour, (colour.kind.RED, colour.kind.BLUE)), (colour,), bool),
    (Not(flag), (flag,), bool),
    (AllOf((mark, flag, YES)), (mark, flag, YES), bool),
    (AnyOf((mark, flag)), (mark, flag), bool),
    (FirstOf(((flag, ONE), (mark, rest)), TWO), (flag, ONE, mark, rest, TWO), Days),
    (Table(((flag, ONE), (mark, TWO))), (flag, ONE, mark, TWO), Days),
    (Plus(rest, ONE), (rest, ONE), Days),
    (Less(pay, Const(Yuan(3))), (pay,), Yuan),
    (Times(staff, pay), (staff, pay), Yuan),
    (PercentOf(share, staff, Places), (share, staff), Places),
    (Round(PercentOf(share, staff, Places), Rounding.UP), (), Count),
    (ProRata(pay, rest, TWO, Rounding.HALF_UP), (pay, rest, TWO), Yuan),
    (Extreme(True, (rest, TWO, ONE)), (rest, TWO, ONE), Days),
    (Whole(Years, begun, ended, Completion.EVE), (begun, ended), Years),
    (Whole(Months, begun, ON, Completion.EVE), (begun, ON), Months),
    (DaysBetween(Days, ended, begun), (ended, begun), Days),
    (AddMonths(begun, sick, Completion.EVE), (begun, sick), PartialDate),
    (InForce(ended, (Text(EARLY, EARLY, rest), Text(LATE, EARLY, TWO))), (ended, rest, TWO), Days),
    (ByReading(SETTLED, {"narrow": rest, "wide": ONE}), (rest, ONE), Days),
    (STEPS, (STEPS.body,), Days),
)
PARTS_NOT_NAMED = {Less, Round}
"""Samples with a part made in place, which the table above cannot repeat."""
NODES = {typing.get_origin(one) or one for one in typing.get_args(expression.Node)}


def fields(node: Any) -> list[str]:
    """The names of a node's fields."""
    return [field.name for field in attrs.fields(type(node))]


each = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample[0]).__name__)


def test_every_node_class_is_in_the_closed_set_and_has_a_sample() -> None:
    """A class that is added shows here, before an interpreter meets it unprepared."""
    defined = {
        value
        for value in vars(expression).values()
        if isinstance(value, type) and issubclass(value, Expr) and value is not Expr
    }
    assert defined == NODES
    assert {type(node) for node, _, _ in SAMPLES} == NODES


# --- nodes do not change, and are themselves alone ---


@each
def test_a_node_does_not_change(sample: Sample) -> None:
    node = sample[0]
    for name in (*fields(node), "note"):
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            setattr(node, name, None)
    assert not hasattr(node, "__dict__")


def _held(value: Any) -> list[Any]:
    """A value and what it holds, however deep."""
    match value:
        case tuple():
            return [value, *(one for item in value for one in _held(item))]
        case Mapping():
            return [value, *(one for item in value.values() for one in _held(item))]
        case Reading() | Text() | Dated():
            return [value, *(one for item in attrs.astuple(value, recurse=False) for one in _held(item))]
    return [value]


@each
def test_what_a_node_holds_does_not_change(sample: Sample) -> None:
    for name in fields(sample[0]):
        for held in _held(getattr(sample[0], name)):
            assert not isinstance(held, list | set | bytearray)
            if isinstance(held, Mapping):
                with pytest.raises(TypeError):
                    held["other"] = None  # type: ignore[index]


def test_a_reading_keeps_the_alternatives_that_it_was_given() -> None:
    given = {"narrow": Label("窄", "narrow"), "wide": Label("宽", "wide")}
    which = Reading(name="toy.kept", label=Label("问", "?"), cite=CITE, alternatives=given, default="wide")
    del given["wide"]
    assert set(which.alternatives) == {"narrow", "wide"}


@each
def test_a_node_is_the_same_as_itself_alone(sample: Sample) -> None:
    node: Any = sample[0]
    twin = attrs.evolve(node)
    assert node == node
    assert not node == twin  # noqa: SIM201
    assert node != twin
    assert {node: 1, twin: 2}[node] == 1
    assert hash(node) != hash(twin)


@each
@pytest.mark.parametrize("other", [True, 3, "red", None, Days(1)], ids=repr)
def test_a_node_is_not_compared_with_a_value(sample: Sample, other: Any) -> None:
    with pytest.raises(RuleWritingError, match=r"\.is_\(member\)"):
        assert sample[0] == other
    with pytest.raises(RuleWritingError, match=r"\.is_\(member\)"):
        assert sample[0] != other


@each
def test_a_node_is_no_truth_value(sample: Sample) -> None:
    with pytest.raises(RuleWritingError, match="all_of"):
        bool(sample[0])


# --- parts and units ---


@each
def test_the_parts_of_a_node_in_the_order_of_the_text(sample: Sample) -> None:
    node, parts, _ = sample
    found = children(as_node(node))
    if type(node) in PARTS_NOT_NAMED:
        parts = tuple(value for name in fields(node) if isinstance(value := getattr(node, name), Expr))
        assert parts != ()
    assert [id(part) for part in found] == [id(part) for part in parts]


@each
def test_the_unit_of_an_answer(sample: Sample) -> None:
    assert unit_of(sample[0]) is sample[2]


def test_what_is_no_word_has_no_unit() -> None:
    class Stray(Expr[ToyFacts, bool]):
        """A class outside the closed set."""

    with pytest.raises(RuleWritingError, match="Stray"):
        unit_of(Stray())


def test_walking_meets_each_part_once_and_after_what_it_is_part_of() -> None:
    both, once_more = AllOf((LONG, flag)), Plus(rest, ONE)
    body = FirstOf(((both, rest), (Not(both), once_more), (flag, ONE)), rest)
    found = walk(body)
    assert found[0] is body
    assert {id(node) for node in found} >= {
        id(node) for node in (both, LONG, begun, ON, STEP, flag, rest, once_more, ONE)
    }
    assert len(found) == len({id(node) for node in found}) == 12
    parts_so_far: set[int] = {id(body)}
    for node in found:
        assert id(node) in parts_so_far
        parts_so_far.update(id(part) for part in children(node))


def test_walking_follows_the_text() -> None:
    body = FirstOf(((flag, ONE), (mark, TWO)), rest)
    assert [id(node) for node in walk(body)] == [id(node) for node in (body, flag, ONE, mark, TWO, rest)]


def test_walking_goes_into_named_rules_and_own_parts_do_not() -> None:
    outer = Rule(
        name="toy.outer", label=Label("外", "outer"), cites=(CITE,), body=Plus(STEPS, ONE), subject=ToyFacts, unit=Days
    )
    assert STEPS.body in walk(outer)
    assert [id(part) for part in own_parts(outer)] == [id(part) for part in (outer.body, STEPS, ONE)]


def test_a_deep_rule_is_walked_without_recursion() -> None:
    deep: Expr[ToyFacts, bool] = flag
    for _ in range(5_000):
        deep = Not(deep)
    assert len(walk(deep)) == 5_001


# --- operators ---


@pytest.mark.parametrize(
    ("written", "op", "left", "right"),
    [
        (lambda: rest >= TWO, ">=", rest, TWO),
        (lambda: rest > TWO, ">", rest, TWO),
        (lambda: rest <= TWO, "<=", rest, TWO),
        (lambda: rest < TWO, "<", rest, TWO),
        (lambda: sick >= Months(4), ">=", sick, Months(4)),
        (lambda: begun < ON, "<", begun, ON),
        (lambda: begun >= LATE, ">=", begun, LATE),
        # A value on the left hands over to the part on the right, and the sign turns round.
        (lambda: Months(4) <= sick, ">=", sick, Months(4)),
        (lambda: Months(4) > sick, "<", sick, Months(4)),
        (lambda: LATE < begun, ">", begun, LATE),  # noqa: SIM300
    ],
)
def test_a_comparison_is_a_node(written: Callable[[], Compare[Any]], op: str, left: Any, right: Any) -> None:
    node = written()
    assert type(node) is Compare
    assert (node.op, node.left) == (op, left)
    if isinstance(right, Expr):
        assert node.right is right
    else:
        assert isinstance(node.right, Const)
        assert node.right.value == right


def test_a_sum_is_a_node() -> None:
    node = rest + Days(3)
    assert isinstance(node, Plus)
    assert node.left is rest
    assert isinstance(node.right, Const)
    assert node.right.value == Days(3)


def test_members_of_an_enumeration() -> None:
    red, green = colour.kind.RED, colour.kind.GREEN
    assert colour.is_(red).members == (red,)
    assert colour.among(red, green).members == (red, green)
    assert colour.among(red, green).of is colour
    among: Any = colour.among
    with pytest.raises(TypeError):
        among(red)


def test_a_plain_value_becomes_a_constant_and_a_part_stays_itself() -> None:
    assert as_expr(rest) is rest
    wrapped: Expr[Any, Days] = as_expr(Days(3))
    assert isinstance(wrapped, Const)
    assert wrapped.value == Days(3)


# --- parameters ---


def make(unit: type[Any], *values: Dated[Any]) -> Parameter[Any]:
    return Parameter(name="toy.made", label=Label("数", "a figure"), unit=unit, cite=CITE, values=values)


def on(since: str, value: Any = Days(1)) -> Dated[Any]:  # noqa: B008  amounts do not change
    return Dated(value=value, since=since)


@pytest.mark.parametrize(
    "dates",
    [
        ("2010-01-01",),
        ("2010-01-01", "2010-01-02"),
        ("2010", "2011"),
        ("2010-01", "2010-02-01"),
        ("2010-01-01..2010-03-31", "2010-04"),
        ("2010-01-01", "2015-01-01", "2020"),
    ],
)
def test_values_follow_one_another(dates: tuple[str, ...]) -> None:
    made = make(Days, *map(on, dates))
    assert [str(dated.since) for dated in made.values] == [str(PartialDate.parse(date)) for date in dates]


@pytest.mark.parametrize(
    "dates",
    [
        ("2010-01-01", "2010-01-01"),
        ("2020-01-01", "2010-01-01"),
        ("2010", "2010-06-01"),
        ("2010", "2010-12-31"),
        ("2010-01-01..2010-03-31", "2010-03"),
        ("2010-01-01", "2020-01-01", "2015-01-01"),
        ("2010-01-01", "2020", "2020-12-31"),
    ],
)
def test_values_out_of_order_or_overlapping_are_refused(dates: tuple[str, ...]) -> None:
    with pytest.raises(RuleWritingError, match=r"toy\.made: values are given in the order of their dates"):
        make(Days, *map(on, dates))


@pytest.mark.parametrize(
    ("unit", "value"),
    [(Days, Months(1)), (Days, 3), (bool, 1), (Count, True), (Percent, Places(1)), (PartialDate, "2010")],
)
def test_a_value_of_another_unit_is_refused(unit: type[Any], value: Any) -> None:
    with pytest.raises(RuleWritingError, match=rf"toy\.made: a value is not in {unit.__name__}"):
        make(unit, on("2010-01-01", value))


def test_a_parameter_has_a_value() -> None:
    with pytest.raises(CadrePolicyError):
        make(Days)


def test_the_text_may_give_no_figure_or_take_it_back() -> None:
    made = make(Days, on("2010", Status.LEFT_OPEN), on("2015", Days(2)), on("2020", Status.NOT_IN_FORCE))
    assert [dated.value for dated in made.values] == [Status.LEFT_OPEN, Days(2), Status.NOT_IN_FORCE]


@pytest.mark.parametrize("since", ["2010-03-15", dt.date(2010, 3, 15), PartialDate.of(2010, 3, 15)], ids=repr)
def test_the_day_of_a_value_in_each_of_its_forms(since: Any) -> None:
    assert Dated(value=Days(1), since=since).since == PartialDate.of(2010, 3, 15)


@pytest.mark.parametrize("since", ["2010-02-30", "15/03/2010", dt.datetime(2010, 3, 15), 2010], ids=repr)
def test_a_value_without_a_day_is_refused(since: Any) -> None:
    with pytest.raises(DateError):
        Dated(value=Days(1), since=since)


def test_what_a_value_says_of_itself_unless_told_otherwise() -> None:
    plain = Dated(value=Days(1), since="2010")
    assert (plain.promulgated, plain.cite, plain.evidence, plain.basis) == (None, None, Evidence.VERIFIED, Basis.TEXT)
    told = Dated(value=Days(1), since="2010-03-01", promulgated="2009-12", evidence=Evidence.RECALLED, cite=CITE)
    assert told.promulgated == PartialDate.of(2009, 12)
    assert told.evidence is Evidence.RECALLED


def test_a_parameter_on_another_day() -> None:
    at = STEP.at(begun)
    assert (at.parameter, at.date) == (STEP, begun)


# --- readings and rules ---


@pytest.mark.parametrize(
    ("names", "default"),
    [((), None), (("narrow",), None), (("narrow",), "narrow"), (("narrow", "wide"), "other"), (("narrow", "wide"), "")],
)
def test_a_reading_has_alternatives_and_its_default_is_one(names: tuple[str, ...], default: str | None) -> None:
    alternatives = {name: Label(name, name) for name in names}
    with pytest.raises(RuleWritingError, match=r"toy\.asked: a reading has two or more alternatives"):
        Reading(name="toy.asked", label=Label("问", "?"), cite=CITE, alternatives=alternatives, default=default)


@pytest.mark.parametrize("default", [None, "narrow", "wide"])
def test_a_reading_may_be_settled_or_not(default: str | None) -> None:
    alternatives = {name: Label(name, name) for name in ("narrow", "wide")}
    made = Reading(name="toy.asked", label=Label("问", "?"), cite=CITE, alternatives=alternatives, default=default)
    assert made.default == default


def test_a_rule_cites_something() -> None:
    with pytest.raises(CadrePolicyError):
        Rule(name="toy.bare", label=Label("无据", "bare"), cites=(), body=flag, subject=ToyFacts, unit=bool)


def test_a_fact_is_correctable_and_personal_unless_told_otherwise() -> None:
    made: Fact[ToyFacts, bool] = Fact(subject=ToyFacts, name="flag", label=Label("旗", "flag"), kind=bool)
    assert made.change is Change.CORRECTABLE
    assert made.privacy is Privacy.PERSONAL
    assert (made.lowest, made.highest) == (None, None)
