"""No value of a personal or sensitive field enters the text of an error, whichever field it stood in."""

from typing import Any

import attrs
import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop import from_plain
from cadre_policy.interop.reference import tables_and_words
from cadre_policy.privacy import Privacy
from cadre_policy.records import Cadre, Ledger, Problem, Record
from cadre_policy.records.record import about_field

SECRET = "甲某某secret"
TABLES = [table for table in tables_and_words()[0] if table is not Ledger]


def wrong(field: "attrs.Attribute[Any]") -> list[Any]:
    """Values that the field cannot hold, each of them telling."""
    return [{"secret_key": SECRET}, [[SECRET]], SECRET if field.type is not str | None else [SECRET]]


@pytest.mark.parametrize("kind", TABLES)
def test_every_field_masks_what_it_cannot_hold(kind: type[Record]) -> None:
    for field in attrs.fields(kind):
        if about_field(field).privacy is Privacy.PLAIN:
            continue
        for value in wrong(field):
            try:
                from_plain(kind, {field.name: value})
            except RecordError as error:
                told = [str(error), repr(error), *(text for problem in error.problems for text in both(problem))]
                assert not [text for text in told if SECRET in text], field.name


def both(problem: object) -> list[str]:
    assert isinstance(problem, Problem)
    return [problem.say("zh"), problem.say("en"), repr(problem)]


def test_the_value_itself_is_a_field_of_the_problem() -> None:
    with pytest.raises(RecordError) as caught:
        from_plain(Cadre, {"id": "c", "sex": SECRET})
    (problem,) = caught.value.problems
    assert isinstance(problem, Problem)
    assert problem.value == SECRET
    assert problem.privacy is Privacy.PERSONAL


def test_what_looks_like_a_personal_value_is_masked_with_it() -> None:
    with pytest.raises(RecordError) as caught:
        from_plain(Cadre, {"id": "c", "ethnicity": "普米"})
    (problem,) = caught.value.problems
    assert isinstance(problem, Problem)
    assert problem.near[0] == "pumi (普米族)"
    assert "普米" not in str(problem) + problem.say("zh")


def test_a_key_that_is_no_name_is_masked() -> None:
    with pytest.raises(RecordError) as caught:
        from_plain(Cadre, {"id": "c", SECRET: "x", "Zhang San, 1986": "x", "x" * 60: 1})
    assert [problem.where for problem in caught.value.problems if isinstance(problem, Problem)] == ["?", "?", "?"]
    assert SECRET not in str(caught.value)


def test_a_plain_value_is_shown_but_not_at_length() -> None:
    with pytest.raises(RecordError, match=r"found text 'x{60}'$"):
        from_plain(Cadre, {"id": "c", "talks": {"entries": [], "complete_from": "x" * 100}})
