"""Money in proportion: exact, to the fen, rounded as named, and never divided by nothing."""

import datetime as dt
from decimal import Decimal

import pytest

import toys
from cadre_policy.errors import RuleWritingError
from cadre_policy.frames import with_answers
from cadre_policy.law import Label
from cadre_policy.measures import Days, Percent, Yuan
from cadre_policy.rules import YUNNAN, Dated, Overlay, Rounding, determine, pro_rata, value
from toys import ToyFacts

ON = dt.date(2020, 5, 15)


@pytest.mark.parametrize(
    ("rounding", "fen"), [(Rounding.DOWN, 114), (Rounding.HALF_UP, 114), (Rounding.UP, 115)], ids=lambda one: str(one)
)
def test_eight_yuan_for_one_day_of_seven(rounding: Rounding, fen: int) -> None:
    """8 / 7 = 1.142857..."""
    part = toys.toy(Yuan, "part", pro_rata(toys.pay, toys.rest, Days(7), rounding=rounding))
    assert value(part, ToyFacts(pay=Yuan(8), rest=Days(1)), on=ON) == Yuan.of_fen(fen)


@pytest.mark.parametrize(("pay", "fen"), [("0.01", 1), ("0.03", 2), ("7.99", 400), ("8", 400)])
def test_half_a_fen_counts_as_one(pay: str, fen: int) -> None:
    half = toys.toy(Yuan, "half", pro_rata(toys.pay, Percent(50), Percent(100), rounding=Rounding.HALF_UP))
    assert value(half, ToyFacts(pay=Yuan(Decimal(pay))), on=ON) == Yuan.of_fen(fen)


def test_parts_of_days_are_exact() -> None:
    """8 yuan x 2.1 days / 7 days are 2.40 yuan, which binary fractions miss."""
    part = toys.toy(Yuan, "part", pro_rata(toys.pay, toys.rest, Days(7), rounding=Rounding.DOWN))
    facts = ToyFacts(pay=Yuan(8), rest=Days(Decimal("2.1")))
    assert value(part, facts, on=ON) == Yuan(Decimal("2.4"))
    pandas = pytest.importorskip("pandas")
    answered = with_answers(pandas.DataFrame({"pay": [8.0], "rest": [2.1]}), part, name="answer", on=ON)
    assert list(answered["answer"]) == [2.4]


def test_nothing_of_it_is_nothing_whatever_the_money() -> None:
    answer = determine(toys.PART_PAY, ToyFacts(rest=Days(0)), on=ON)
    assert (answer.value, answer.missing) == (Yuan(0), ())


def test_a_figure_of_nothing_laid_over_is_refused() -> None:
    nothing = Overlay(
        parameter=toys.BRACKET, values=(Dated(value=Days(0), since="2010-01-01"),), source=Label("假设", "what if")
    )
    with pytest.raises(RuleWritingError, match="more than zero"):
        determine(
            toys.PART_PAY_UP, ToyFacts(pay=Yuan(8), rest=Days(1)), on=ON, policy=YUNNAN.with_(overlays=(nothing,))
        )
