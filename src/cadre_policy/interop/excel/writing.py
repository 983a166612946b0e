"""Personnel files as a workbook that :func:`read_workbook` reads, and an empty one to be filled in."""

from collections.abc import Callable, Iterable, Iterator

import attrs
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from cadre_policy.interop.converter import to_plain
from cadre_policy.interop.excel.headings import heading_of, headings
from cadre_policy.interop.excel.people import PersonRead
from cadre_policy.interop.excel.reading import read_workbook
from cadre_policy.interop.excel.sheets import Shown, add_sheet, new_book, saved
from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import Measure, PartialDate
from cadre_policy.records import (
    Assessment,
    Cadre,
    EducationLevel,
    EducationTrack,
    Ethnicity,
    Grade,
    LeaveKind,
    LeaveTaken,
    OffTheJob,
    Party,
    PostLevel,
    Rank,
    Relation,
    Sex,
    StaffKind,
    StaffStatus,
    TrainingKind,
)

__all__ = ["WrittenWorkbook", "people_workbook", "template"]

_CHOICES: dict[str, type[LabelledEnum]] = {
    "sex": Sex,
    "ethnicity": Ethnicity,
    "party": Party,
    "staff_kind": StaffKind,
    "status": StaffStatus,
    "highest_education": EducationLevel,
    "level": PostLevel,
    "post_level": PostLevel,
    "rank_name": Rank,
    "education_track": EducationTrack,
    "education_level": EducationLevel,
    "grade": Grade,
    "training_kind": TrainingKind,
    "off_the_job": OffTheJob,
    "leave_kind": LeaveKind,
    "relation": Relation,
}
"""Columns for which a list of words is offered."""
_LONGEST_LIST = 250
_OFFERED_ROWS = 2_000
_STATES = {True: "在任", False: "已免", None: None}


def _person(cadre: Cadre) -> Iterator[tuple[object, ...]]:
    first = cadre.affiliations[0] if cadre.affiliations else None
    yield (
        cadre.sex,
        cadre.birth,
        cadre.ethnicity,
        cadre.native_place,
        cadre.birth_place,
        cadre.began_work,
        cadre.joined_unit,
        None if first is None else first.party,
        None if first is None else first.joined,
        cadre.staff_kind,
        cadre.status,
        cadre.became_civil_servant,
        cadre.unit,
        cadre.grassroots_two_years,
        cadre.highest_education,
    )


def _grade(one: Assessment) -> object:
    if one.no_grade_reason is None or one.grade is None:
        return one.grade
    return one.no_grade_reason.label.zh + ("不进行考核" if one.grade is Grade.NOT_ASSESSED else "不确定等次")


def _leave_kind(one: LeaveTaken) -> object:
    return one.kind if one.kind_text is None else one.kind_text


_SHEETS: dict[str, tuple[str, Callable[[Cadre], Iterable[tuple[object, ...]]]]] = {
    "people": (
        "sex birth ethnicity native_place birth_place began_work joined_unit party joined_party staff_kind status registered unit "
        "grassroots highest_education",
        _person,
    ),
    "posts": (
        "post_title post_level post_from post_until post_state post_leading post_in_group",
        lambda cadre: (
            (one.title, one.level, one.since, one.until, _STATES[one.ongoing], one.leading, one.in_leading_group)
            for one in cadre.posts
        ),
    ),
    "ranks": (
        "rank_name rank_from rank_until rank_state",
        lambda cadre: ((one.rank, one.since, one.until, _STATES[one.ongoing]) for one in cadre.ranks),
    ),
    "education": (
        "education_track education_level degree school finished",
        lambda cadre: ((one.track, one.level, one.degree, one.school, one.finished) for one in cadre.education),
    ),
    "awards": (
        "award award_on award_authority award_revoked",
        lambda cadre: ((one.kind, one.on, one.authority, one.revoked_on) for one in cadre.awards),
    ),
    "assessments": ("year grade", lambda cadre: ((one.year, _grade(one)) for one in cadre.assessments)),
    "training": (
        "course training_kind off_the_job training_since training_until hours training_days provider_name",
        lambda cadre: (
            (one.title, one.kind, one.off_the_job, one.since, one.until, one.hours, one.days, one.provider_name)
            for one in cadre.training
        ),
    ),
    "check_ups": (
        "check_up_on attended items institution",
        lambda cadre: ((one.on, True, "全面体检" if one.full else None, one.institution) for one in cadre.check_ups),
    ),
    "leave": (
        "year leave_kind leave_since leave_until leave_days",
        lambda cadre: ((one.year, _leave_kind(one), one.since, one.until, one.days) for one in cadre.leave),
    ),
    "family": (
        "relative relation relative_birth relative_party relative_work",
        lambda cadre: ((one.name, one.called or one.relation, one.birth, one.party, one.work) for one in cadre.family),
    ),
}
"""Of each kind of table its columns, and what a personnel file writes into them."""


@attrs.frozen(kw_only=True, order=False, repr=False)
class WrittenWorkbook:
    """A workbook of personnel files."""

    content: bytes
    """The ``.xlsx`` file."""
    left_out: tuple[str, ...]
    """Names of fields that the sheets could not hold, or not wholly; found by reading the workbook again."""


def people_workbook(people: Iterable[PersonRead | Cadre]) -> WrittenWorkbook:
    """Personnel files as a workbook that :func:`read_workbook` reads.

    Args:
        people: files, with identity numbers where they came from a workbook.
    """
    given = [one if isinstance(one, PersonRead) else PersonRead(cadre=one, id_number=None) for one in people]
    book = new_book()
    for kind in sorted(headings().kinds, key=lambda kind: kind.name != "people"):  # who there is comes first
        if kind.name in _SHEETS:
            names, rows_of = _SHEETS[kind.name]
            columns = ("name", "id_number", *names.split())
            rows = [
                [person.cadre.name, person.id_number, *map(_shown, cells)]
                for person in given
                for cells in rows_of(person.cadre)
            ]
            _offer_words(add_sheet(book, kind.label.zh, [heading_of(one) for one in columns], rows), columns)
    content = saved(book)
    return WrittenWorkbook(content=content, left_out=tuple(_left_out(given, content)))


def template() -> bytes:
    """An empty workbook with every sheet and heading that :func:`read_workbook` knows, and lists of words to choose from."""
    return people_workbook(()).content


def _offer_words(sheet: Worksheet, columns: tuple[str, ...]) -> None:
    """Cells are texts, since identity numbers and partial dates are; columns of words offer them."""
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].number_format = "@"
        words = ",".join(one.label.zh for one in _CHOICES.get(column, ()))
        if words and len(words) <= _LONGEST_LIST:
            offer = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True, showErrorMessage=False)
            sheet.add_data_validation(offer)
            offer.add(f"{letter}2:{letter}{_OFFERED_ROWS}")


def _shown(value: object) -> Shown:
    match value:
        case bool():
            return "是" if value else "否"
        case Measure():
            return value.amount
        case LabelledEnum():
            return value.label.zh
        case PartialDate():
            return str(value)
        case None | str() | int():
            return value
    raise TypeError(f"no cell for a {type(value).__name__}")


def _left_out(given: list[PersonRead], content: bytes) -> Iterator[str]:
    """Fields whose content is not there again when the workbook is read."""
    again = read_workbook(content).people
    if len(again) != len(given):
        yield "name"
        return
    for field in attrs.fields(Cadre):
        if field.name != "id" and any(
            to_plain(one.cadre).get(field.name) != to_plain(other.cadre).get(field.name)
            for one, other in zip(given, again, strict=True)
        ):
            yield field.name
