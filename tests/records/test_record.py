"""What holds of every record: typed, silent, frozen, described, and all its faults reported at once."""

import attrs
import pytest

from cadre_policy import records
from cadre_policy.errors import RecordError
from cadre_policy.law import Label, LabelledEnum
from cadre_policy.measures import Days, Measure, PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records import (
    Ability,
    Cadre,
    CareEntitlement,
    CareKind,
    LeaveKind,
    LeaveTaken,
    Ledger,
    Problem,
    Record,
    Sanction,
    SanctionMeasure,
    Sex,
    Talk,
    TrainingRecord,
    Unit,
)
from cadre_policy.records.kinds import required_kind, wanted
from cadre_policy.records.record import about_field

PUBLIC = [getattr(records, name) for name in records.__all__]
TABLES = [kind for kind in PUBLIC if issubclass(kind, Record) and kind is not Record]
WORDS = [kind for kind in PUBLIC if issubclass(kind, LabelledEnum)]


def where(error: pytest.ExceptionInfo[RecordError]) -> list[str]:
    return [problem.where for problem in error.value.problems if isinstance(problem, Problem)]


def test_public_names_are_sorted() -> None:
    assert records.__all__ == sorted(records.__all__)


@pytest.mark.parametrize("kind", TABLES)
def test_every_record_is_frozen_has_no_order_and_prints_no_content(kind: type[Record]) -> None:
    assert "__repr__" not in vars(kind)
    assert "__lt__" not in vars(kind)
    assert isinstance(kind.label, Label)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Talk().on = None  # type: ignore[misc]


@pytest.mark.parametrize("kind", TABLES)
def test_every_field_says_what_it_is_and_may_be_left_out_only_as_not_on_file(kind: type[Record]) -> None:
    for field in attrs.fields(kind):
        told = about_field(field)
        assert any("一" <= letter <= "鿿" for letter in told.label.zh), field.name
        assert told.label.en.isascii(), field.name
        _, optional = required_kind(field.type)
        assert not optional or field.default is None, field.name
        assert wanted(field.type).zh != wanted(field.type).en, field.name


@pytest.mark.parametrize("kind", TABLES)
def test_every_check_reads_fields_that_exist(kind: type[Record]) -> None:
    names = set(attrs.fields_dict(kind))
    assert all(names >= set(check.fields) for check in kind.checks)


@pytest.mark.parametrize("kind", WORDS)
def test_every_word_has_labels_of_its_own(kind: type[LabelledEnum]) -> None:
    members = list(kind)
    assert len({member.label.zh for member in members}) == len(members) == len({m.label.en for m in members})
    assert all(member.value.isascii() and member.value.isidentifier() for member in members)


def test_families_health_leave_and_sanctions_are_sensitive() -> None:
    cadre = attrs.fields_dict(Cadre)
    for name in ("family", "marriage", "sanctions", "investigations", "check_ups", "health_file", "leave", "reports"):
        assert about_field(cadre[name]).privacy is Privacy.SENSITIVE
    assert {about_field(field).privacy for field in attrs.fields(Sanction)} == {Privacy.SENSITIVE}


def test_a_record_prints_its_kind_and_identifier_only() -> None:
    assert repr(Cadre(id="c-1", name="甲", sex=Sex.FEMALE)) == "Cadre('c-1')"
    assert str(Unit(id="u-1", name="示例")) == "Unit('u-1')"
    assert repr(LeaveTaken(kind=LeaveKind.SICK)) == "LeaveTaken(...)"
    assert repr(Ledger(entries=(Talk(held_by="x"),))) == "Ledger(...)"


def test_all_faults_of_a_record_are_reported_at_once() -> None:
    with pytest.raises(RecordError) as caught:
        Cadre(
            id="c-1",
            name=" ",
            sex="female",  # type: ignore[arg-type]
            only_child=1,  # type: ignore[arg-type]
            birth="1986-02-30",
            probation_since="2001-03-02",
            probation_until="2001-03-01",
        )
    assert where(caught) == ["name", "sex", "birth", "only_child", "probation_until"]
    assert str(caught.value).startswith("Cadre('c-1'): 5 problems\n")


def test_types_are_exact() -> None:
    """True is no number, months are no days, a list is no tuple, a talk is no training."""
    with pytest.raises(RecordError, match="days"):
        LeaveTaken(kind=LeaveKind.SICK, days=Yuan(1))  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="year"):
        LeaveTaken(kind=LeaveKind.SICK, year=True)
    with pytest.raises(RecordError, match="abilities"):
        TrainingRecord(abilities=[Ability.STUDY])  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="abilities"):
        TrainingRecord(abilities=("study",))  # type: ignore[arg-type]
    with pytest.raises(RecordError, match=r"entries .*a list, each item an entry of a ledger"):
        Ledger(entries=[Talk()])  # type: ignore[arg-type]
    with pytest.raises(RecordError, match="entries"):
        Ledger(entries=("a talk",))  # type: ignore[type-var]
    with pytest.raises(RecordError, match="training"):
        Cadre(id="c", training=Ledger(entries=(Talk(),)))  # type: ignore[arg-type]


def test_dates_may_be_written_as_texts() -> None:
    cadre = Cadre(id="c", birth="1986-03")
    assert cadre.birth == PartialDate.of(1986, 3)
    assert cadre == Cadre(id="c", birth=PartialDate.parse("1986-03"))
    assert hash(cadre) == hash(Cadre(id="c", birth="1986-03"))


def test_dates_out_of_order_are_a_fault_only_if_they_certainly_are() -> None:
    Cadre(id="c", birth="2000-05", began_work="2000")
    with pytest.raises(RecordError):
        Cadre(id="c", birth="2000-05", began_work="2000-04")


def test_nothing_personal_is_in_the_text_of_an_error() -> None:
    with pytest.raises(RecordError) as caught:
        Sanction(measure="撤职", decided="甲某某", authority=["某县纪委"])  # type: ignore[arg-type]
    text = str(caught.value) + "".join(p.say("zh") for p in caught.value.problems if isinstance(p, Problem))
    assert len(where(caught)) == 3
    assert not any(secret in text for secret in ("撤职", "甲某某", "某县纪委"))


def test_every_amount_says_its_unit() -> None:
    for field in (field for kind in TABLES for field in attrs.fields(kind)):
        kind, _ = required_kind(field.type)
        if isinstance(kind, type) and issubclass(kind, Measure):
            assert "not negative" in wanted(kind).en
            assert "不为负" in wanted(kind).zh
    assert wanted(Days).zh == "天数：不为负，至多四位小数"


def test_a_kind_called_other_needs_words() -> None:
    with pytest.raises(RecordError, match="kind_text"):
        CareEntitlement(kind=CareKind.OTHER)
    assert CareEntitlement(kind=CareKind.OTHER, kind_text="通信补助").kind_text == "通信补助"


def test_a_required_field_cannot_be_none() -> None:
    with pytest.raises(RecordError, match="measure"):
        Sanction(measure=None)  # type: ignore[arg-type]
    assert Sanction(measure=SanctionMeasure.WARNING).decided is None
