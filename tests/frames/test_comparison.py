"""A reform beside the law as it stands, over a population."""

import datetime as dt
from typing import Any

import polars as pl
import pytest

import toys
from cadre_policy.errors import InputError
from cadre_policy.frames import Change, compare
from cadre_policy.law import Label
from cadre_policy.measures import Completion, Years
from cadre_policy.rules import YUNNAN, Dated, Overlay
from frames.backends import BACKENDS, columns_of

ON = dt.date(2021, 6, 15)
REFORM = YUNNAN.with_(
    name="reform",
    overlays=(
        Overlay(
            parameter=toys.STEP, values=(Dated(value=Years(2), since="2010-01-01"),), source=Label("设想", "what if")
        ),
    ),
)
"""Two years in place of five."""
FRAME = pl.DataFrame(
    {
        "begun": [dt.date(2016, 6, 15), dt.date(2016, 6, 16), dt.date(2019, 6, 15), dt.date(2019, 6, 16), None],
        "who": ["a", "b", "c", "d", "e"],
    }
)


@pytest.mark.parametrize("kind", BACKENDS)
def test_who_differs_and_how_many(kind: str) -> None:
    """By hand: five years back is 2016-06-15, two years back 2019-06-15."""
    found = compare(BACKENDS[kind](FRAME), toys.LONG, on=ON, policies=(YUNNAN, REFORM), name="long")
    columns = columns_of(found.frame, ["who", "long_yunnan", "long_reform", "long_differs"])
    assert columns == {
        "who": ["a", "b", "c", "d", "e"],
        "long_yunnan": [True, False, False, False, None],
        "long_reform": [True, True, True, False, None],
        "long_differs": [False, True, True, False, False],
    }
    assert set(found.changes) == {
        Change(False, True, 2),
        Change(True, True, 1),
        Change(False, False, 1),
        Change("not known", "not known", 1),
    }
    assert (found.differing, found.rows) == (2, 5)


def test_it_says_so_in_words() -> None:
    said = str(compare(FRAME, toys.LONG, on=ON, policies=(YUNNAN, REFORM))).splitlines()
    assert said[0] == "2 of 5 rows differ between yunnan and reform"
    assert said[1] == "  False -> True: 2"


def test_other_causes_are_a_difference() -> None:
    """Where a reading is unsettled one policy says nothing, and another answers or lacks a fact."""
    wide = YUNNAN.with_(name="wide", readings={toys.UNSETTLED: "wide"})
    frame = pl.DataFrame({"flag": [True, True], "mark": [False, False], "begun": [dt.date(2020, 1, 1), None]})
    found = compare(frame, toys.UNSETTLED_FLAG, on=ON, policies=(YUNNAN, wide), name="x")
    assert found.frame["x_yunnan_causes"].to_list() == ["left open by the text", "not known|left open by the text"]
    assert found.frame["x_wide_causes"].to_list() == [None, "not known"]
    assert found.frame["x_differs"].to_list() == [True, True]


def test_answers_that_are_spans_of_days() -> None:
    frame = pl.DataFrame({"begun_first": [dt.date(2020, 1, 1)], "begun_last": [dt.date(2020, 1, 31)], "sick": [1]})
    other = YUNNAN.with_(name="other")
    found = compare(frame, toys.due(Completion.ANNIVERSARY), on=ON, policies=(YUNNAN, other), name="due")
    assert found.changes == (Change("2020-02-01..2020-02-29", "2020-02-01..2020-02-29", 1),)
    assert found.differing == 0


def test_the_policies_need_names_of_their_own() -> None:
    same: Any = (YUNNAN, YUNNAN)
    with pytest.raises(InputError, match="different names"):
        compare(FRAME, toys.LONG, on=ON, policies=same)


def test_rows_are_not_shown_by_the_result() -> None:
    assert "2016" not in repr(compare(FRAME, toys.LONG, on=ON, policies=(YUNNAN, REFORM)))
