"""The reference page names every table, field and word, and its sample is a file that can be read."""

import tomllib
from pathlib import Path

import attrs

from cadre_policy import records
from cadre_policy.interop import read_unit_file
from cadre_policy.interop.reference import reference_text, tables_and_words
from cadre_policy.law import LabelledEnum
from cadre_policy.records import Problem, Record

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "records.md").read_text(encoding="utf-8")


def test_the_page_is_the_one_that_the_records_give() -> None:
    assert reference_text() == PAGE


def test_every_record_and_word_that_is_public_stands_in_it() -> None:
    tables, words = tables_and_words()
    public = {getattr(records, name) for name in records.__all__}
    derived = {records.SanctionKind}  # follows from the measure; no file states it
    assert public - {Problem, Record} - derived == {*tables, *words}


def test_every_field_and_word_is_named_on_the_page() -> None:
    tables, words = tables_and_words()
    sections = dict(part.split("\n", 1) for part in PAGE.split("\n### ")[1:])
    by_name = {title.split(" | ")[0]: body for title, body in sections.items()}
    for table in tables:
        assert not [f.name for f in attrs.fields(table) if f"`{f.name}`" not in by_name[table.__name__]]
    for word in words:
        assert issubclass(word, LabelledEnum)
        assert not [m for m in word if f"| `{m.value}` | {m.label.zh} | {m.label.en} |" not in by_name[word.__name__]]


def test_its_sample_can_be_read() -> None:
    sample = PAGE.split("```toml\n")[1].split("```")[0]
    unit = read_unit_file(tomllib.loads(sample))
    assert unit.members[0].assessments.entries[0].year == 2023
