"""What is written is read back as the same record: as plain values, as JSON, as TOML."""

import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cadre_policy.errors import RecordError
from cadre_policy.interop import (
    from_plain,
    read_cadre,
    read_unit_file,
    record_text,
    to_plain,
    write_record,
)
from cadre_policy.interop.reference import tables_and_words
from cadre_policy.interop.toml import toml_text
from cadre_policy.records import Cadre, Ledger, Record, Talk, Unit
from records.strategies import records

TABLES = [table for table in tables_and_words()[0] if table is not Ledger]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@pytest.mark.parametrize("kind", TABLES)
def test_every_record_survives_plain_values_json_and_toml(kind: type[Record]) -> None:
    @settings(max_examples=25, suppress_health_check=SLOW)
    @given(records(kind))
    def check(record: Record) -> None:
        table = to_plain(record)
        assert from_plain(kind, table) == record
        assert tomllib.loads(record_text(record, "toml"), parse_float=Decimal) == table
        assert json.loads(record_text(record, "json"), parse_float=Decimal) == table

    check()


def test_files_survive(tmp_path: Path) -> None:
    @settings(max_examples=15, suppress_health_check=SLOW)
    @given(records(Unit, most=12), st.sampled_from(["u.toml", "u.json"]))
    def check(unit: Unit, name: str) -> None:
        write_record(unit, tmp_path / name)
        assert read_unit_file(tmp_path / name) == unit

    check()


plain_tables = st.recursive(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"])),
        st.integers(-(10**18), 10**18),
        st.booleans(),
        st.decimals(0, 10**9, places=4).map(lambda number: number.quantize(Decimal("0.0001"))),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).filter(lambda items: not any(isinstance(item, dict) for item in items)),
        st.lists(st.dictionaries(st.from_regex(r"[a-z_]{1,6}", fullmatch=True), inner, max_size=3), max_size=3),
        st.dictionaries(st.from_regex(r"[a-z_]{1,6}", fullmatch=True), inner, max_size=3),
    ),
    max_leaves=6,
)


def _no_tables_in_plain_lists(value: Any) -> bool:
    """TOML lists of tables inside plain lists are not written: no record has one."""
    if isinstance(value, dict):
        return all(_no_tables_in_plain_lists(part) for part in value.values())
    if isinstance(value, list):
        nested = [part for part in value if isinstance(part, list) and any(isinstance(x, dict) for x in part)]
        return not nested and all(_no_tables_in_plain_lists(part) for part in value)
    return True


@settings(max_examples=100)
@given(st.dictionaries(st.from_regex(r"[a-z_]{1,6}", fullmatch=True), plain_tables, max_size=4))
def test_toml_is_read_by_the_standard_library_as_it_was_written(table: dict[str, Any]) -> None:
    if _no_tables_in_plain_lists(table):
        assert tomllib.loads(toml_text(table), parse_float=Decimal) == table


def test_what_toml_has_no_word_for_is_refused() -> None:
    with pytest.raises(TypeError, match="no TOML for a float"):
        toml_text({"x": 1.5})


def test_what_is_not_on_file_is_not_written() -> None:
    assert to_plain(Cadre(id="c")) == {"id": "c"}


def test_only_toml_and_json_are_written_and_read(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"ends in \.toml or \.json"):
        write_record(Cadre(id="c"), tmp_path / "c.yaml")
    with pytest.raises(RecordError, match=r"ends in \.toml or \.json"):
        read_cadre(tmp_path / "c.yaml")


def test_a_ledger_is_read_by_what_it_holds() -> None:
    talks = Ledger(entries=(Talk(on="2023-05"),), complete_from="2023-01-01", complete_until="2023-12-31")
    assert from_plain(Ledger[Talk], to_plain(talks)) == talks
    with pytest.raises(TypeError, match=r"Ledger\[Talk\]"):
        from_plain(Ledger, {})
