"""The words: what each builds, and what each refuses when a rule is written."""

from __future__ import annotations

import datetime as dt
import typing
from typing import Any, Optional, Union, cast

import attrs
import pytest

from cadre_policy.errors import DateError, FactsError, RuleWritingError
from cadre_policy.law import Label
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Places, Years, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.rules import __all__ as offered
from cadre_policy.rules import language
from cadre_policy.rules.declared import Authority, Change, Dated, Rounding
from cadre_policy.rules.expression import (
    Absent,
    AddMonths,
    AllOf,
    AnyOf,
    ByReading,
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
    PercentOf,
    ProRata,
    Round,
    Rule,
    Table,
    Text,
    Times,
    Whole,
)
from cadre_policy.rules.language import (
    ON,
    add_months,
    all_of,
    any_of,
    checked,
    const,
    day,
    days_between,
    fact,
    first_of,
    for_judgement,
    in_force,
    left_open,
    less,
    maximum,
    minimum,
    next_month_start,
    not_,
    parameter,
    percent_of,
    plain_type,
    pro_rata,
    reading,
    round_down,
    round_half_up,
    round_up,
    rule,
    table,
    times,
    whole_months,
    whole_years,
)
from cadre_policy.rules.outcome import Status
from toys import (
    CITE,
    SETTLED,
    STEP,
    STEPS,
    UNSETTLED,
    Colour,
    ToyFacts,
    acted,
    begun,
    colour,
    ended,
    extra,
    flag,
    mark,
    pay,
    rest,
    share,
    sick,
    staff,
)

EVE, AFTER = Completion.EVE, Completion.MONTH_AFTER_ANNIVERSARY
LABELS = {"zh": "数", "en": "a figure"}
D2010, D2019, D2020 = (PartialDate.parse(text) for text in ("2010-01-01", "2019-06-01", "2020-12-28"))


def told(value: Any) -> Any:
    """A node as plain data: its class and what it holds; facts, parameters and rules by name, constants by value."""
    match value:
        case Fact(name=name) | Parameter(name=name) | Rule(name=name):
            return name
        case Const(value=constant):
            return constant
        case On():
            return "ON"
        case Expr() | Text():
            held = [told(getattr(value, field.name)) for field in attrs.fields(type(value))]  # type: ignore[arg-type]
            return (type(value), *held)
        case tuple():
            return tuple(told(one) for one in value)
        case _ if hasattr(value, "items"):
            return tuple((key, told(one)) for key, one in value.items())
    return value


BUILT: dict[str, tuple[Expr[Any, Any], Any]] = {
    "ON": (ON, "ON"),
    "const": (const(Days(0)), Days(0)),
    "day": (day("2018-03-15"), PartialDate.of(2018, 3, 15)),
    "not_": (not_(flag), (Not, "flag")),
    "all_of": (all_of(flag, mark, const(True)), (AllOf, ("flag", "mark", True))),
    "any_of": (any_of(mark, flag), (AnyOf, ("mark", "flag"))),
    "first_of": (
        first_of((flag, Days(1)), (mark, rest), otherwise=Days(0)),
        (FirstOf, (("flag", Days(1)), ("mark", "rest")), Days(0)),
    ),
    "table": (table((flag, Days(1)), (mark, rest)), (Table, (("flag", Days(1)), ("mark", "rest")))),
    "less": (less(rest, Days(2)), (Less, "rest", Days(2))),
    "times": (times(extra, Days(2)), (Times, "extra", Days(2))),
    "percent_of": (percent_of(Percent(20), staff, Places), (PercentOf, Percent(20), "staff", Places)),
    "pro_rata": (
        pro_rata(pay, rest, Days(7), rounding=Rounding.UP),
        (ProRata, "pay", "rest", Days(7), Rounding.UP),
    ),
    "round_down": (round_down(staff), (Round, "staff", Rounding.DOWN)),
    "round_half_up": (round_half_up(staff), (Round, "staff", Rounding.HALF_UP)),
    "round_up": (round_up(staff), (Round, "staff", Rounding.UP)),
    "minimum": (minimum(rest, Days(5), STEPS), (Extreme, False, ("rest", Days(5), "toy.steps"))),
    "maximum": (maximum(pay, Yuan(3)), (Extreme, True, ("pay", Yuan(3)))),
    "whole_years": (whole_years(begun, counts=EVE), (Whole, Years, "begun", "ON", EVE)),
    "whole_months": (whole_months(begun, ended, counts=AFTER), (Whole, Months, "begun", "ended", AFTER)),
    "days_between": (days_between(begun), (DaysBetween, Days, "begun", "ON")),
    "add_months": (add_months(begun, Months(6), counts=EVE), (AddMonths, "begun", Months(6), EVE)),
    # Nothing added, counted from the month after.
    "next_month_start": (next_month_start(begun), (AddMonths, "begun", Months(0), AFTER)),
    "in_force": (
        in_force(("2010-01-01", flag), ("2019-06-01", mark, "2018-12-29"), by=acted),
        (
            InForce,
            "acted",
            ((Text, D2010, D2010, "flag"), (Text, D2019, PartialDate.of(2018, 12, 29), "mark")),
        ),
    ),
    "reading": (
        # In the order of the reading's alternatives, however it is written.
        reading(SETTLED, wide=flag, narrow=mark),
        (ByReading, SETTLED, (("narrow", "mark"), ("wide", "flag"))),
    ),
}  # fmt: skip
MADE_ELSEWHERE = {"checked", "fact", "for_judgement", "left_open", "parameter", "plain_type", "rule"}
"""Words with tests of their own below."""


def test_every_word_is_tested_here() -> None:
    assert set(BUILT) | MADE_ELSEWHERE == set(language.__all__)


def test_policies_find_every_word_in_one_place() -> None:
    assert set(language.__all__) - {"plain_type"} <= set(offered)


@pytest.mark.parametrize("word", BUILT)
def test_what_a_word_builds(word: str) -> None:
    node, expected = BUILT[word]
    assert told(node) == expected


def test_the_day_asked_about_decides_unless_a_fact_is_named() -> None:
    assert told(in_force(("2010-01-01", flag))) == (InForce, "ON", ((Text, D2010, D2010, "flag"),))
    assert told(whole_years(begun, ended, counts=EVE)) == (Whole, Years, "begun", "ended", EVE)
    assert told(whole_months(begun, counts=EVE)) == (Whole, Months, "begun", "ON", EVE)
    assert told(days_between(begun, ended)) == (DaysBetween, Days, "begun", "ended")


def test_a_fixed_day_in_each_of_its_forms() -> None:
    assert day(dt.date(2018, 3, 15)).value == day("2018-03-15").value
    for wrong in ("2018-02-30", "yesterday", dt.datetime(2018, 3, 15)):
        with pytest.raises(DateError):
            day(wrong)


@pytest.mark.parametrize("text", ["2018-03", "2018", "2018-03-01..2018-03-02"])
def test_a_span_is_no_fixed_day(text: str) -> None:
    """A date on file that lies within it would leave the answer open, with nothing left to ask for."""
    with pytest.raises(RuleWritingError, match=rf"{text} is no one day.* write its first or last day"):
        day(text)
    with pytest.raises(RuleWritingError, match="is no one day"):
        assert begun >= PartialDate.parse(text)
    with pytest.raises(RuleWritingError, match=r"toy\.day: .* is no one day"):
        parameter(
            PartialDate,
            Dated(value=PartialDate.parse(text), since="2010-01-01"),
            name="toy.day",
            zh="日",
            en="day",
            cite=CITE,
        )


# --- logic and cases ---


@pytest.mark.parametrize("word", [all_of, any_of, table])
@pytest.mark.parametrize("count", [0, 1])
def test_logic_and_tables_have_two_parts_at_least(word: Any, count: int) -> None:
    """``all_of()`` would be true of everyone, ``any_of()`` of no one."""
    parts = [(flag, Days(1)) if word is table else flag][:count]
    with pytest.raises(TypeError):
        word(*parts)


def test_nothing_is_divided_by_zero() -> None:
    with pytest.raises(RuleWritingError, match="more than zero"):
        pro_rata(pay, rest, Days(0), rounding=Rounding.UP)


def test_a_choice_has_a_case() -> None:
    choose: Any = first_of
    with pytest.raises(TypeError):
        choose(otherwise=Days(1))


def test_a_choice_says_what_holds_otherwise() -> None:
    choose: Any = first_of
    with pytest.raises(TypeError):
        choose((flag, Days(1)))


@pytest.mark.parametrize("word", [whole_years, whole_months, add_months])
def test_a_convention_is_always_named(word: Any) -> None:
    with pytest.raises(TypeError, match="counts"):
        word(begun, Months(1) if word is add_months else ended)


# --- texts in force and readings ---


@pytest.mark.parametrize(
    "dates",
    [
        ("2019-06-01", "2010-01-01"),
        ("2010-01-01", "2010-01-01"),
        ("2019", "2019-06-01"),
        ("2010-01-01", "2019-06-01", "2019"),
        ("2010-01-01..2012-01-01", "2011-01-01"),
    ],
)
def test_texts_follow_one_another(dates: tuple[str, ...]) -> None:
    first, *later = ((date, flag) for date in dates)
    with pytest.raises(RuleWritingError, match="in the order of their dates"):
        in_force(first, *later)


def test_a_text_of_an_uncertain_day() -> None:
    made = in_force(("2010", flag), ("2011-01-01", mark))
    assert [str(text.since) for text in made.versions] == ["2010", "2011-01-01"]


@pytest.mark.parametrize("date", ["2010-02-30", "soon", "1/1/2010"])
def test_a_text_without_a_day_is_refused(date: str) -> None:
    with pytest.raises(DateError):
        in_force((date, flag))
    with pytest.raises(DateError):
        in_force(("2010-01-01", flag, date))


@pytest.mark.parametrize("names", [("narrow",), ("narrow", "wider"), ("narrow", "wide", "other"), ()])
def test_each_alternative_of_a_reading_has_its_body(names: tuple[str, ...]) -> None:
    with pytest.raises(RuleWritingError, match=r"toy\.unsettled: give one body for each of \['narrow', 'wide'\]"):
        reading(UNSETTLED, **dict.fromkeys(names, flag))


# --- places without an answer ---


@pytest.mark.parametrize(("word", "status"), [(left_open, Status.LEFT_OPEN), (for_judgement, Status.FOR_JUDGEMENT)])
def test_where_the_text_gives_no_answer(word: Any, status: Status) -> None:
    made = word(Days, "未定", "not said", CITE)
    assert isinstance(made, Absent)
    assert (made.cause, made.unit, made.cite, made.label.zh, made.label.en) == (status, Days, CITE, "未定", "not said")


# --- rules and parameters ---


def test_a_rule_is_what_it_is_given() -> None:
    body = Authority(body=Label("单位", "the unit"))
    made = rule(ToyFacts, bool, name="toy.x", zh="问", en="a question", cites=(CITE,), body=flag, authority=body)
    assert (made.name, made.label.zh, made.label.en, made.cites) == ("toy.x", "问", "a question", (CITE,))
    assert (made.body, made.subject, made.unit, made.authority) == (flag, ToyFacts, bool, body)


def test_a_parameter_is_what_it_is_given() -> None:
    early, late = Dated(value=Days(5), since="2008"), Dated(value=Days(7), since="2020-12-28")
    made = parameter(Days, early, late, name="toy.x", cite=CITE, **LABELS)
    assert (made.name, made.label.zh, made.label.en, made.unit) == ("toy.x", "数", "a figure", Days)
    assert (made.cite, made.values) == (CITE, (early, late))


def test_a_parameter_has_its_values_in_order_and_one_at_least() -> None:
    early, late = Dated(value=Days(5), since="2008"), Dated(value=Days(7), since="2020-12-28")
    with pytest.raises(RuleWritingError, match=r"toy\.x"):
        parameter(Days, late, early, name="toy.x", cite=CITE, **LABELS)
    make: Any = parameter
    with pytest.raises(TypeError):
        make(Days, name="toy.x", cite=CITE, **LABELS)


# --- facts ---


def test_a_fact_is_a_field_of_its_record() -> None:
    made = fact(ToyFacts, lambda f: f.sick, "病假", "sick leave")
    assert (made.subject, made.name, made.kind) == (ToyFacts, "sick", Months)
    assert (made.label.zh, made.label.en) == ("病假", "sick leave")
    assert (made.change, made.privacy) == (Change.CORRECTABLE, Privacy.PERSONAL)
    assert (made.lowest, made.highest) == (None, None)


def test_a_fact_is_what_it_is_told_to_be() -> None:
    made = fact(
        ToyFacts,
        lambda f: f.sick,
        "病假",
        "sick leave",
        change=Change.FINDING,
        privacy=Privacy.SENSITIVE,
        lowest=Months(1),
        highest=Months(12),
    )
    assert (made.change, made.privacy) == (Change.FINDING, Privacy.SENSITIVE)
    assert (made.lowest, made.highest) == (Months(1), Months(12))


def test_the_kind_of_a_fact_is_that_of_its_field() -> None:
    kinds = {one.name: one.kind for one in (flag, colour, sick, rest, share, staff, pay, begun)}
    assert kinds == {
        "flag": bool, "colour": Colour, "sick": Months, "rest": Days, "share": Percent, "staff": Count, "pay": Yuan,
        "begun": PartialDate,
    }  # fmt: skip


def test_a_misspelt_field_is_no_fact() -> None:
    misspelt: Any = lambda f: f.sik  # noqa: E731
    with pytest.raises(AttributeError, match="sik"):
        fact(ToyFacts, misspelt, "病假", "sick leave")


def test_a_fact_of_a_field_with_two_types_is_refused() -> None:
    torn: Any = attrs.make_class("Torn", {"length": attrs.field(type=cast(Any, Months | Years | None))})

    with pytest.raises(RuleWritingError, match="one type"):
        fact(torn, lambda f: f.length, "长", "length")


# --- types of fields ---


@pytest.mark.parametrize(
    ("annotation", "kind"),
    [
        (Months, Months),
        (Months | None, Months),
        (None | Months, Months),
        (Optional[Months], Months),  # noqa: UP045  as older records write it
        (Union[Months, None], Months),  # noqa: UP007
        (bool | None, bool),
        (Colour, Colour),
    ],
)
def test_the_type_of_a_field_that_may_be_missing(annotation: Any, kind: type[Any]) -> None:
    assert plain_type(annotation) is kind


@pytest.mark.parametrize(
    "annotation",
    ["Months | None", None, Months | Years, Months | Years | None, list[Months], Any, typing.Literal["red"]],
)
def test_a_field_has_one_type(annotation: Any) -> None:
    """Text is what annotations become in a module with postponed evaluation: their types cannot be checked."""
    with pytest.raises(RuleWritingError, match="one type"):
        plain_type(annotation)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("flag", 1), ("flag", "yes"), ("flag", "1987-06-05"), ("colour", "red"), ("sick", 3), ("sick", True),
        ("sick", Days(3)), ("rest", Months(3)), ("staff", Places(3)), ("age", "1987-06-05"),
    ],
)  # fmt: skip
def test_a_record_takes_the_type_of_its_field_or_none(field: str, value: Any) -> None:
    with pytest.raises(FactsError) as caught:
        ToyFacts(**{field: value})
    assert f"ToyFacts.{field}" in str(caught.value)
    assert "or None (not on file)" in str(caught.value)
    assert "1987" not in str(caught.value)
    assert getattr(ToyFacts(**{field: None}), field) is None


def test_a_record_takes_no_lookalike() -> None:
    """A unit derived from months is another unit."""

    class LunarMonths(Months):
        """Months of another calendar."""

    with pytest.raises(FactsError, match="a Months or None"):
        ToyFacts(sick=LunarMonths(3))


def test_a_record_with_text_for_types_is_refused_when_it_is_defined() -> None:
    class Postponed:
        """A record of a module with postponed evaluation of annotations, as this one."""

        sick: Months | None = None

    with pytest.raises(RuleWritingError, match="no string annotations"):
        attrs.frozen(Postponed, field_transformer=checked)


def test_the_step_of_the_sample_is_dated() -> None:
    """The figures used above are of two texts, so that order is tested on what order matters for."""
    assert [str(dated.since) for dated in STEP.values] == ["2010-01-01", "2020-01-01"]
