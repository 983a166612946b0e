"""Documents of an earlier format are brought up to the present one; those of a later format are refused."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop import from_plain, read_cadre, read_unit_file, record_text, versions, write_record
from cadre_policy.interop.determinations import determination_from_json, replay
from cadre_policy.interop.reference import tables_and_words
from cadre_policy.interop.versions import CHANGES, FORMAT, Change, brought_up, facts_brought_up, renamed, reworded
from cadre_policy.policies.annual_leave import AnnualLeaveFacts
from cadre_policy.records import Cadre, Sex, Talk, Unit
from cadre_policy.register import all_rules
from interop.test_determinations import STAFF, stored

INVENTED = (
    Change(format=3, table="Cadre", apply=reworded("sex", {"f": "female", "m": "male"})),
    Change(format=2, table="Talk", apply=renamed("day", "on")),
    Change(format=2, table="Cadre", apply=renamed("gender", "sex")),
    Change(format=2, table="Ledger", apply=renamed("items", "entries")),
    Change(format=3, table="AnnualLeaveFacts", apply=renamed("sick_months", "sick_leave")),
)
"""What two later formats might have changed: a field, a word, an entry, the shape of every ledger, a fact."""


def old(number: int, **table: Any) -> dict[str, Any]:
    return {"$schema": f"urn:cadre-policy:schema:{number}:Unit", "id": "u", **table}


def read(table: dict[str, Any]) -> Unit:
    return from_plain(Unit, brought_up(table, Unit, "unit", INVENTED, latest=3))


def test_a_document_of_the_first_format_is_read_through_every_change() -> None:
    before = old(1, members=[{"id": "c", "gender": "f", "talks": {"items": [{"day": "2023-05"}]}}])
    (cadre,) = read(before).members
    assert (cadre.sex, cadre.talks.entries) == (Sex.FEMALE, (Talk(on="2023-05"),))


def test_only_changes_after_its_own_format_are_applied() -> None:
    (cadre,) = read(old(2, members=[{"id": "c", "sex": "f", "talks": {"entries": [{"on": "2023-05"}]}}])).members
    assert cadre.sex is Sex.FEMALE
    with pytest.raises(RecordError, match="gender"):
        read(old(2, members=[{"id": "c", "gender": "f"}]))
    with pytest.raises(RecordError, match="sex"):
        read(old(3, members=[{"id": "c", "sex": "f"}]))


def test_the_document_given_is_not_touched() -> None:
    before = old(1, members=[{"id": "c", "gender": "f"}])
    kept = json.loads(json.dumps(before))
    read(before)
    assert before == kept


def test_faults_of_an_old_document_are_listed_as_of_any_other() -> None:
    with pytest.raises(RecordError) as caught:
        read(old(1, members=[{"id": "c", "gender": "?", "talks": 3}, 4], sub_units={"items": [1]}))
    assert [problem.where for problem in caught.value.problems] == [  # type: ignore[attr-defined]
        "sub_units.entries[0]",
        "members[0].sex",
        "members[0].talks",
        "members[1]",
    ]


def test_an_old_name_beside_the_new_one_is_a_fault() -> None:
    with pytest.raises(RecordError, match="gender"):
        read(old(1, members=[{"id": "c", "gender": "f", "sex": "m"}]))


def test_facts_of_a_stored_determination_are_brought_up() -> None:
    facts = facts_brought_up({"sick_months": 1, "personal_leave": 0}, AnnualLeaveFacts, 2, INVENTED)
    assert facts == {"sick_leave": 1, "personal_leave": 0}


def test_a_stored_determination_of_an_earlier_format_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    table = json.loads(stored())
    table["facts"]["sick_months"] = table["facts"].pop("sick_leave")
    monkeypatch.setattr(versions, "CHANGES", (attrs.evolve(INVENTED[-1], format=2),))
    again = replay(json.dumps(table))
    assert (again.differences, again.determination.facts) == ((), STAFF)


def test_one_that_names_no_schema_is_read_as_before() -> None:
    table = json.loads(stored())
    del table["$schema"]
    assert determination_from_json(json.dumps(table)).facts == STAFF
    assert from_plain(Cadre, {"id": "c"}) == read_cadre({"id": "c"})


@pytest.mark.parametrize(
    "named",
    [
        f"urn:cadre-policy:schema:{FORMAT + 1}:Cadre",
        "urn:cadre-policy:schema:0:Cadre",
        f"urn:cadre-policy:schema:{FORMAT}:Unit",
        "https://example.org/cadre",
        "",
        1,
        None,
        ["urn:cadre-policy:schema:1:Cadre"],
    ],
)
def test_a_later_format_another_kind_or_no_schema_is_refused(named: Any) -> None:
    with pytest.raises(RecordError, match=r"\$schema \(schema\): wanted urn:cadre-policy:schema:1:Cadre"):
        read_cadre({"$schema": named, "id": "c"})


def test_a_determination_of_a_later_format_is_refused() -> None:
    table = json.loads(stored()) | {"$schema": "urn:cadre-policy:schema:999:Determination"}
    with pytest.raises(RecordError, match=r"schema:1:Determination"):
        replay(json.dumps(table))


@pytest.mark.parametrize("name", ["u.toml", "u.json"])
def test_a_file_names_its_schema_first_and_is_read_back(name: str, tmp_path: Path) -> None:
    unit = Unit(id="u", members=(Cadre(id="c", sex=Sex.MALE),))
    write_record(unit, tmp_path / name)
    head = (tmp_path / name).read_text(encoding="utf-8").splitlines()[0 if name == "u.toml" else 1]
    assert head.strip(" ,") in (
        '"$schema" = "urn:cadre-policy:schema:1:Unit"',
        '"$schema": "urn:cadre-policy:schema:1:Unit"',
    )
    assert read_unit_file(tmp_path / name) == unit


def test_repeated_keys_are_found_beside_the_schema_too(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text('{"$schema": "urn:cadre-policy:schema:1:Cadre", "id": "c", "id": "d"}', encoding="utf-8")
    with pytest.raises(RecordError, match="repeated key"):
        read_cadre(path)


def test_a_text_names_its_schema_only_if_asked() -> None:
    assert "$schema" not in record_text(Cadre(id="c"), "json")


def test_every_change_is_of_a_table_that_there_is_and_of_a_format_that_was_reached() -> None:
    names = {table.__name__ for table in tables_and_words()[0]} | {
        rule.subject.__name__ for rule in all_rules().values()
    }
    for change in CHANGES:
        assert change.table in names
        assert 1 < change.format <= FORMAT
