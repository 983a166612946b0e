"""One file of the desk: the people in it, the units in it, and what its reader found doubtful."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.interop.desk.listing import DeskFile, DeskLimits, LeftOut, WhyLeft, content_of
from cadre_policy.interop.desk.located import DeskDoubt, FileProblem, Said
from cadre_policy.interop.files import read_cadre_or_unit
from cadre_policy.interop.lrmx import LrmxFile, read_lrm, read_lrmx
from cadre_policy.records import Cadre, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Person", "Read", "read_file"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class Person:
    """One person as one file tells of them."""

    file: DeskFile
    place: int
    """Which person of the file, counted from 1."""
    cadre: Cadre
    id_number: str | None = None
    identified: bool = False
    """Whether the identifier is the caller's own; other files number their people."""
    unit: str | None = None
    """The unit to which the file says that the person belongs."""

    def __repr__(self) -> str:
        return f"Person({self.file.number}, {self.place})"

    def problem(self, doubt: DeskDoubt, *others: DeskFile) -> FileProblem:
        """A doubt about this person."""
        return FileProblem(file=self.file, doubt=doubt, person=self.place, others=others)


@attrs.frozen(kw_only=True, order=False, repr=False)
class Read:
    """What one file gave."""

    people: tuple[Person, ...] = ()
    unit: Unit | None = None
    listed_units: tuple[Unit, ...] = ()
    """Units that a workbook lists by name and code."""
    problems: tuple[FileProblem, ...] = ()
    left: LeftOut | None = None


def read_file(file: DeskFile, limits: DeskLimits) -> Read:
    """Read one file of the desk; what cannot be read is left out with the reason."""
    content = content_of(file.path, limits)
    if isinstance(content, WhyLeft):
        return Read(left=LeftOut(file, content))
    try:
        match file.suffix:
            case ".toml" | ".json":
                return _record(file, content)
            case ".lrmx":
                return _form(file, read_lrmx(content))
            case ".lrm":
                return _form(file, read_lrm(content, photo=_photo(file.path, limits)))
            case _:
                return _workbook(file, content)
    except RecordError as error:
        return Read(problems=_said(file, error.problems), left=LeftOut(file, WhyLeft.FAULTS))


def _said(file: DeskFile, problems: Iterable[object]) -> tuple[FileProblem, ...]:
    return tuple(FileProblem(file=file, doubt=DeskDoubt.IN_FILE, inner=cast(Said, one)) for one in problems)


def _record(file: DeskFile, content: bytes) -> Read:
    suffix: Literal[".toml", ".json"] = ".toml" if file.suffix == ".toml" else ".json"
    record = read_cadre_or_unit(content, suffix)
    if isinstance(record, Cadre):
        return Read(people=(Person(file=file, place=1, cadre=record, identified=True, unit=record.unit),))
    people = tuple(
        Person(file=file, place=place, cadre=cadre, identified=True, unit=record.id)
        for place, cadre in enumerate(record.members, 1)
    )
    return Read(people=people, unit=attrs.evolve(record, members=()))


def _photo(path: Path, limits: DeskLimits) -> bytes | None:
    """The photo beside an older form."""
    for suffix in (".pic", ".PIC", ".Pic"):
        content = content_of(path.with_suffix(suffix), limits)
        if isinstance(content, bytes):
            return content
    return None


def _form(file: DeskFile, form: LrmxFile) -> Read:
    person = Person(file=file, place=1, cadre=form.cadre, id_number=form.id_number)
    return Read(people=(person,), problems=_said(file, form.warnings))


def _workbook(file: DeskFile, content: bytes) -> Read:
    if importlib.util.find_spec("openpyxl") is None:
        return Read(left=LeftOut(file, WhyLeft.NO_EXTRA))
    from cadre_policy.interop.excel import read_workbook

    book = read_workbook(content)
    people = tuple(
        # a person without a name bears the number that the reader gave
        Person(
            file=file,
            place=place,
            cadre=attrs.evolve(one.cadre, name=None) if one.cadre.name == one.cadre.id else one.cadre,
            id_number=one.id_number,
        )
        for place, one in enumerate(book.people, 1)
    )
    return Read(people=people, listed_units=book.units, problems=_said(file, book.problems))
