"""The published schemas: what the library writes fits them, what it would refuse does not, and both sides agree at random."""

import datetime as dt
import functools
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from cadre_policy.errors import RecordError, UnknownNameError
from cadre_policy.interop import from_plain, read_record, read_unit_file, record_text
from cadre_policy.interop.determinations import determination_to_json
from cadre_policy.interop.reference import tables_and_words
from cadre_policy.interop.schema import (
    determination_schema,
    facts_schema,
    record_schema,
    schema_named,
    schema_names,
    schema_text,
)
from cadre_policy.measures import Days, Measure, PartialDate
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.records import Cadre, Ledger, Record, Talk, Unit
from cadre_policy.register import all_rules, rule_named
from cadre_policy.rules import YUNNAN, determine
from interop.test_determinations import REFORM, TOPICS, stored
from interop.test_round_trip import SLOW, TABLES
from records.strategies import records
from rules.subjects import Subjects
from test_cli import Ran

ON = dt.date(2021, 6, 15)
TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"


@functools.cache
def validator(name: str) -> Draft202012Validator:
    schema = schema_named(name)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("kind", TABLES)
def test_what_is_written_of_every_record_fits_its_schema_and_comes_back_equal(kind: type[Record]) -> None:
    check = validator(kind.__name__)

    @settings(max_examples=15, suppress_health_check=SLOW)
    @given(records(kind))
    def asked(record: Record) -> None:
        table = json.loads(record_text(record, "json", schema=True), parse_float=Decimal)
        check.validate(table)
        assert read_record(kind, table) == record

    asked()


broken = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3000), st.text(max_size=4), st.just("1980-02"), st.just([]), st.just({})
)
"""What a careless writer may put in place of a value."""


def _spoilt(draw: st.DrawFn, value: Any) -> Any:
    """*value* with one part of it replaced, left out, or added to."""
    if isinstance(value, dict) and value and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: _spoilt(draw, value[key])}
    if isinstance(value, dict) and draw(st.booleans()):
        return {**value, draw(st.sampled_from(["id", "on", "since", "year", "entries", "surprise"])): draw(broken)}
    if isinstance(value, list) and value:
        return [_spoilt(draw, value[0]), *value[1:]]
    return draw(broken)


@settings(max_examples=300, suppress_health_check=SLOW)
@given(st.data())
def test_what_the_schema_refuses_the_reader_refuses_of_spoilt_documents_too(data: st.DataObject) -> None:
    """The schema may refuse less than the reader, never more."""
    table = json.loads(record_text(data.draw(records(Cadre, most=8)), "json"), parse_float=Decimal)
    spoilt = data.draw(st.composite(lambda draw: _spoilt(draw, table))())
    if isinstance(spoilt, dict) and not validator("Cadre").is_valid(spoilt):
        with pytest.raises(RecordError):
            read_record(Cadre, spoilt)


def test_the_sample_township_fits() -> None:
    validator("Unit").validate(json.loads(record_text(read_unit_file(TOWNSHIP), "json")))


def cadre(**changed: Any) -> dict[str, Any]:
    return {"id": "c-001", **changed}


def ledger(*entries: Any, **changed: Any) -> dict[str, Any]:
    return {"entries": list(entries), **changed}


WRONG = {
    "no identifier": {},
    "a blank identifier": {"id": " "},
    "an identifier that is null": {"id": None},
    "an unknown key": cadre(nickname="x"),
    "a word in Chinese": cadre(sex="男"),
    "a truth value in words": cadre(only_child="no"),
    "a number for a truth value": cadre(only_child=0),
    "30 February": cadre(birth="1980-02-30"),
    "31 June": cadre(birth="1980-06-31"),
    "29 February 1981": cadre(birth="1981-02-29"),
    "29 February 1900": cadre(birth="1900-02-29"),
    "a thirteenth month": cadre(birth="1980-13"),
    "a month of one digit": cadre(birth="1980-1"),
    "a point": cadre(birth="1980.01"),
    "a year before 1900": cadre(birth="1899"),
    "a date with a time": cadre(birth="1980-01-02T08:00:00"),
    "a span of months": cadre(birth="1980-01..1980-02"),
    "a number for a date": cadre(birth=1980),
    "a list for a ledger": cadre(talks=[]),
    "an entry of another kind": cadre(talks=ledger({"grade": "excellent"})),
    "negative days": cadre(leave=ledger({"kind": "annual", "days": -1})),
    "days in words": cadre(leave=ledger({"kind": "annual", "days": "three"})),
    "a year out of its range": cadre(assessments=ledger({"year": 1900})),
    "a year with a part": cadre(assessments=ledger({"year": 2020.5})),
    "the schema of another kind": cadre(**{"$schema": "urn:cadre-policy:schema:1:Unit"}),
}


@pytest.mark.parametrize("table", WRONG.values(), ids=WRONG.keys())
def test_what_the_reader_refuses_the_schema_refuses(table: dict[str, Any]) -> None:
    assert not validator("Cadre").is_valid(table)
    with pytest.raises(RecordError):
        read_record(Cadre, json.loads(json.dumps(table), parse_float=Decimal))


@pytest.mark.parametrize(
    "birth", ["1980", "1980-02", "1980-02-29", "2000-02-29", "2199-12-31", "1980-01-31..1981-02-28", None]
)
def test_every_way_to_write_a_date_fits(birth: str | None) -> None:
    validator("Cadre").validate(cadre(birth=birth))
    assert from_plain(Cadre, cadre(birth=birth)).id == "c-001"


def test_every_day_of_the_calendar_fits_and_no_other() -> None:
    check = Draft202012Validator(record_schema(Talk)["$defs"]["PartialDate"])
    for year in (1900, 1980, 1981, 2000, 2100, 2199):
        for month in range(14):
            for day in range(33):
                text = f"{year}-{month:02}-{day:02}"
                try:
                    PartialDate.parse(text)
                except ValueError:
                    assert not check.is_valid(text), text
                else:
                    assert check.is_valid(text), text


def test_a_field_tells_its_names_its_meaning_and_how_it_may_be_shown() -> None:
    table = record_schema(Cadre)
    birth = table["properties"]["birth"]
    assert birth["x-label"] == {"zh": "出生日期", "en": "date of birth"}
    assert (birth["description"], birth["x-privacy"]) == ("出生日期 | date of birth", "personal")
    assert table["required"] == ["id"]
    assert table["$defs"]["Days"]["x-unit"] == {"zh": "天数", "en": "days"}
    assert table["$defs"]["Sex"]["x-words"]["female"] == {"zh": "女", "en": "female"}
    assert {
        "at": "until",
        "with": ["since"],
        "expected": {"zh": "不早于 since 的日期", "en": "a date not before since"},
    } in (table["$defs"]["Posting"]["x-checks"])


def test_there_is_a_schema_of_every_record_and_its_identifier_says_the_format() -> None:
    tables = {table.__name__ for table in tables_and_words()[0] if table is not Ledger}
    assert set(schema_names()) == {*tables, "Determination"}
    for name in schema_names():
        schema = schema_named(name)
        Draft202012Validator.check_schema(schema)
        assert (schema["$id"], schema["x-format"]) == (f"urn:cadre-policy:schema:1:{name}", 1)


def test_the_text_is_always_the_same_and_in_chinese_as_it_stands() -> None:
    assert schema_text("Talk") == schema_text("Talk")
    assert "谈心谈话" in schema_text("Talk")


# --- determinations ---


@pytest.mark.parametrize("name", TOPICS)
def test_determinations_fit_the_schema_of_all_and_that_of_their_rule(name: str) -> None:
    rule = rule_named(name)
    people = Subjects(rule, ON, seed=9)
    for missing in (0, 0, 0.1, 0.3, 0.6):
        one = determine(rule, people.one(missing=missing, spans=missing), on=ON)
        table = json.loads(determination_to_json(one))
        validator("Determination").validate(table)
        validator(name).validate(table)


def test_a_determination_under_a_reform_fits() -> None:
    table = json.loads(stored(REFORM))
    validator("Determination").validate(table)
    validator("leave.annual.left").validate(table)


def test_one_by_what_was_known_and_one_that_is_provisional_fit() -> None:
    facts = AnnualLeaveFacts(service_since="2008-03-10")
    one = determine(ANNUAL_LEAVE, facts, on=ON, known_at=dt.date(2007, 12, 1), policy=YUNNAN)
    validator("leave.annual").validate(json.loads(determination_to_json(one)))


@pytest.mark.parametrize(
    "changed",
    [
        {"rule": 3},
        {"status": "perhaps"},
        {"status": "not known"},
        {"value": None},
        {"value": -1},
        {"on": "2021-02-30"},
        {"policy": "elsewhere"},
        {"facts": {"sick_leav": 1}},
        {"facts": {"sick_leave": "0.3"}},
        {"facts": {"school_vacation": "no"}},
        {"missing": ["shoe_size"]},
        {"unit": "Hours"},
        {"explanation": {"zh": ""}},
        {"figures": [{"parameter": "x"}]},
        {"citations": [{"article": "3"}]},
        {"surprise": 1},
    ],
    ids=str,
)
def test_a_broken_determination_does_not_fit(changed: dict[str, Any]) -> None:
    assert not validator("leave.annual.left").is_valid(json.loads(stored()) | changed)


def test_a_determination_without_an_answer_has_no_value() -> None:
    table = json.loads(stored(annual_leave_taken=None))
    validator("Determination").validate(table)
    assert not validator("Determination").is_valid(table | {"value": 3})
    answered = json.loads(stored())
    del answered["value"]
    assert not validator("Determination").is_valid(answered)


def test_every_rule_has_a_schema_whose_facts_tell_their_names() -> None:
    for rule in all_rules().values():
        schema = determination_schema(rule)
        facts = schema["$defs"][rule.subject.__name__]["properties"]
        assert set(facts) == {field.name for field in attrs.fields(rule.subject)}
    sick = facts_schema(AnnualLeaveFacts)["properties"]["sick_leave"]
    assert (sick["x-label"]["zh"], sick["x-privacy"]) == ("本年累计病假", "sensitive")


def test_amounts_are_told_with_unit_and_decimals_and_no_multiple() -> None:
    days = facts_schema(AnnualLeaveFacts)["$defs"]["Days"]
    assert (days["maximum"], days["x-decimals"], "multipleOf" in days) == (Days.highest, Measure.decimals, False)


# --- the command ---


def test_the_command_lists_prints_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert Ran(capsys, "schema").out.split() == [*schema_names()]
    assert json.loads(Ran(capsys, "schema", "Cadre").out) == schema_named("Cadre")
    assert json.loads(Ran(capsys, "schema", "leave.annual").out) == schema_named("leave.annual")
    assert Ran(capsys, "schema", "--folder", tmp_path / "new").code == 0
    assert {path.name for path in (tmp_path / "new").iterdir()} == {f"{name}.schema.json" for name in schema_names()}


def test_an_unknown_name_is_answered_by_names_that_look_alike(capsys: pytest.CaptureFixture[str]) -> None:
    ran = Ran(capsys, "schema", "Cader")
    assert ran.code == 2
    assert "did you mean Cadre" in ran.err
    with pytest.raises(UnknownNameError):
        schema_named("Ledger")


def test_a_unit_with_everything_in_it_is_described_once() -> None:
    schema = record_schema(Unit)
    references = {part for part in json.dumps(schema).split('"') if part.startswith("#/$defs/")}
    assert references == {f"#/$defs/{name}" for name in schema["$defs"]}
