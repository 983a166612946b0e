"""What DuckDB is given to plan: kept columns go when no later stage reads them, and the answers stay the same."""

import datetime as dt
import re
from typing import Any

import pytest

import toys
from cadre_policy.frames import with_answers
from cadre_policy.frames.engine import DUCKDB, polars
from cadre_policy.measures import Completion
from cadre_policy.rules import YUNNAN, Rule
from cadre_policy.rules.compiled import compiled
from frames.backends import BACKENDS, frame_of, in_polars
from frames.sample import subjects

ON = dt.date(2021, 6, 15)
RULES = [pytest.param(one, id=one.name) for one in (toys.EVERYTHING, toys.TABLE, toys.due(Completion.EVE))]


def asked(rule: Rule[Any, Any], *, settle: bool) -> Any:
    """A relation of DuckDB with the answers of a hundred subjects."""
    ready = compiled(rule, YUNNAN, ON)
    frame = BACKENDS["duckdb"](frame_of(ready, subjects(ready, 100, seed=1)))
    return with_answers(frame, rule, on=ON, name="answer", causes=True, settle=settle)


@pytest.mark.parametrize("settle", [False, True])
@pytest.mark.parametrize("rule", RULES)
def test_what_is_carried_changes_no_answer(rule: Rule[Any, Any], settle: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    pruned = asked(rule, settle=settle)
    monkeypatch.setitem(vars(DUCKDB), "tells", False)
    whole = asked(rule, settle=settle)
    assert pruned.columns == whole.columns
    assert pruned.types == whole.types
    names = pruned.columns
    assert in_polars(pruned, names).sort("who").equals(in_polars(whole, names).sort("who"))
    if rule is toys.EVERYTHING:  # in a short rule, little is ever carried
        assert len(pruned.sql_query()) < len(whole.sql_query())


def test_no_answer_is_given_beside_a_kept_column() -> None:
    assert not [name for name in asked(toys.EVERYTHING, settle=False).columns if re.match("·", name)]


def test_the_columns_that_an_expression_reads() -> None:
    col, when = DUCKDB.col, DUCKDB.when
    chosen = when(col("·1").is_null()).then(col("·20") + 1).otherwise(col("age").cast(DUCKDB.Int64))
    assert DUCKDB.read(chosen) == {"·1", "·20"}
    assert DUCKDB.read(DUCKDB.text([col("·3"), DUCKDB.lit("·")], "|")) == {"·3"}


def test_polars_is_left_to_drop_columns_itself() -> None:
    assert DUCKDB.tells
    assert not polars().tells
