"""A folder of files becomes one unit."""

import os
from collections.abc import Iterable
from typing import Any

import attrs

from cadre_policy.interop.desk.joining import Cluster, JoinedBy, joined
from cadre_policy.interop.desk.listing import DeskFile, DeskLimits, LeftOut, listed, refuse
from cadre_policy.interop.desk.located import DeskDoubt, FileProblem
from cadre_policy.interop.desk.merging import merged
from cadre_policy.interop.desk.progress import Progress
from cadre_policy.interop.desk.reading import Person, Read, read_file
from cadre_policy.law.label import Language
from cadre_policy.measures import as_date
from cadre_policy.records import Cadre, Unit
from cadre_policy.records.problem import Found
from cadre_policy.records.record import about_field

__all__ = ["FolderRead", "Join", "unit_from_folder"]

_NO_UNIT = "desk"
"""The identifier of a unit of which no file tells."""
_MOST_SAID = 5
"""Files that a doubt names."""
_OWN_CASES = ("tolerance_cases", "selections", "adjustments")
"""Ledgers whose entries repeat the person's identifier."""


@attrs.frozen(order=False)
class Join:
    """One person of whom several files tell."""

    cadre: str
    """The person's identifier in the unit."""
    files: tuple[int, ...]
    """The numbers of the files, the one whose word stands first."""
    by: tuple[JoinedBy, ...]


@attrs.frozen(kw_only=True, order=False, repr=False)
class FolderRead:
    """What a folder said, and every place in it that needs somebody's eye."""

    unit: Unit
    problems: tuple[FileProblem, ...]
    """In the order of files."""
    joins: tuple[Join, ...]
    left_out: tuple[LeftOut, ...]
    files: tuple[DeskFile, ...]
    """The files that were read."""

    def say(self, language: Language, *, names: bool = False) -> list[str]:
        """Everything that needs an eye, a line each; names of files only with *names*, since many are a person's."""
        found: list[LeftOut | FileProblem] = [*self.left_out, *self.problems]
        return [one.say(language, names=names) for one in found]

    def __repr__(self) -> str:
        people, problems = len(self.unit.members), len(self.problems)
        return f"FolderRead({people} people, {problems} problems, {len(self.left_out)} left out)"


def unit_from_folder(
    path: "str | os.PathLike[str]",
    *,
    on: object = None,
    unit: str | None = None,
    progress: Progress | None = None,
    limits: DeskLimits | None = None,
) -> FolderRead:
    """One unit with the people of all files of a folder: ``.toml``, ``.json``, ``.lrmx``, ``.lrm``, ``.xlsx``.

    Where files disagree, records (TOML, JSON) stand before forms, forms before workbooks, and among files of one kind the
    earlier name.  What stands later fills in what is not on file; the rest is reported.

    Args:
        path: the folder; its subfolders are not read, links are not followed.
        on: the day asked about; files that describe a later day are reported.
        unit: the identifier of the unit wanted, where the files tell of several.
        progress: told after each file.
        limits: how much the folder may hold.

    Raises:
        RecordError: the folder holds too much, or files of several units and *unit* is not given.
        DateError: *on* is no day.
        OSError: the folder cannot be opened.
    """
    bounds = limits or DeskLimits()
    day = None if on is None else as_date(on)
    files, left = listed(path, bounds)
    reads: list[tuple[DeskFile, Read]] = []
    for done, file in enumerate(files, 1):
        reads.append((file, read_file(file, bounds)))
        if progress is not None:
            progress(done, len(files), file.path.name)
    problems = [problem for _, read in reads for problem in read.problems]
    left += [read.left for _, read in reads if read.left is not None]
    frame, source = _unit(reads, unit, problems)
    people = []
    for person in (one for _, read in reads for one in read.people):
        if person.unit not in (None, frame.id):
            problems.append(person.problem(DeskDoubt.OTHER_UNIT))
            continue
        people.append(person)
        if day is not None and person.cadre.as_of is not None and person.cadre.as_of.first > day.toordinal():
            problems.append(person.problem(DeskDoubt.LATER))
    clusters, clusters_problems = joined(people)
    problems += clusters_problems
    members = _members(clusters, problems)
    if frame.members_complete:
        frame = _complete(frame, source, clusters, problems)
    problems.sort(key=lambda one: (one.file.number, one.person or 0))
    return FolderRead(
        unit=attrs.evolve(frame, members=tuple(members)),
        problems=tuple(problems),
        joins=tuple(
            Join(cadre.id, tuple(file.number for file in cluster.files), cluster.by)
            for cluster, cadre in zip(clusters, members, strict=True)
            if cluster.by
        ),
        left_out=tuple(sorted(left, key=lambda one: one.file.number)),
        files=tuple(file for file, read in reads if read.left is None),
    )


def _unit(
    reads: list[tuple[DeskFile, Read]], wanted: str | None, problems: list[FileProblem]
) -> tuple[Unit, list[DeskFile]]:
    """The unit itself, and the files that call its members complete."""
    told = sorted(((file, read.unit) for file, read in reads if read.unit is not None), key=lambda one: one[0].rank)
    stated = [one.id for _, one in told] + [
        one.unit for _, read in reads for one in read.people if one.unit is not None
    ]
    names = list(dict.fromkeys(stated))
    if wanted is None and len(names) > 1:
        refuse("同一单位的文件（有多个单位，请指明）", "files of one unit: there are several, so say which", Found.LIST)
    chosen = wanted if wanted is not None else names[0] if names else None
    own = [(file, one) for file, one in told if one.id == chosen]
    if own:
        frame = own[0][1]
        merge = _Merge(problems, own[0][0], own[0][0])
        for merge.file, other in own[1:]:
            frame = merged(frame, other, merge)
        return frame, [file for file, one in own if one.members_complete]
    listed_units = [(file, one) for file, read in reads for one in read.listed_units]
    fitting = [one for _, one in listed_units if chosen in (None, one.id)]
    if len({one.id for one in fitting}) == 1:
        return fitting[0], []
    for file in {file.number: file for file, _ in listed_units}.values():
        problems.append(FileProblem(file=file, doubt=DeskDoubt.UNITS))
    return Unit(id=chosen or _NO_UNIT), []


@attrs.define(eq=False, repr=False)
class _Merge:
    """Several files made one record: which of them each field comes from."""

    problems: list[FileProblem]
    first: DeskFile
    file: DeskFile
    person: int | None = None
    fields: dict[str, tuple[DeskFile, ...]] = attrs.field(factory=dict)

    def refused(self, doubt: DeskDoubt, field: "attrs.Attribute[Any]") -> None:
        """Report what of the present file was not taken up."""
        others = self.fields.get(field.name, (self.first,))[:_MOST_SAID]
        label = about_field(field).label
        self.problems.append(FileProblem(file=self.file, doubt=doubt, person=self.person, field=label, others=others))

    def taken(self, field: "attrs.Attribute[Any]", *, whole: bool) -> None:
        """Remember that the present file brought a field."""
        before = () if whole else self.fields.get(field.name, (self.first,))
        self.fields[field.name] = (*before, self.file)


def _members(clusters: Iterable[Cluster], problems: list[FileProblem]) -> list[Cadre]:
    """A personnel file for each person, under identifiers that differ."""
    clusters = list(clusters)
    taken = {one for cluster in clusters for one in cluster.identifiers}
    given: dict[str, DeskFile] = {}
    members = []
    number = 0
    for cluster in clusters:
        first = cluster.people[0]
        name = next((one.cadre.id for one in cluster.people if one.identified), None)
        if name is None or name in given:
            if name is not None:
                problems.append(first.problem(DeskDoubt.SAME_IDENTIFIER, given[name]))
            number += 1
            while f"d-{number:03d}" in taken:
                number += 1
            name = f"d-{number:03d}"
        given[name] = first.file
        cadre = _renamed(first.cadre, name)
        merge = _Merge(problems, first.file, first.file)
        for person in cluster.people[1:]:
            merge.file, merge.person = person.file, person.place
            cadre = merged(cadre, _renamed(person.cadre, name), merge)
        members.append(cadre)
    return members


def _renamed(cadre: Cadre, name: str) -> Cadre:
    """The same person under another identifier, which cases that repeat it no longer do."""
    if cadre.id == name:
        return cadre
    cases = {}
    for field in _OWN_CASES:
        ledger = getattr(cadre, field)
        if len(ledger):
            entries = tuple(attrs.evolve(entry, cadre=None) for entry in ledger)
            cases[field] = attrs.evolve(ledger, entries=entries)
    return attrs.evolve(cadre, id=name, **cases)


def _complete(frame: Unit, source: list[DeskFile], clusters: list[Cluster], problems: list[FileProblem]) -> Unit:
    """A unit whose file calls its members complete, though another file has somebody else."""
    own = {file.number for file in source}
    new: list[Person] = [one.people[0] for one in clusters if not own & {file.number for file in one.files}]
    for person in new:
        problems.append(person.problem(DeskDoubt.NOT_LISTED, *source[:_MOST_SAID]))
    return attrs.evolve(frame, members_complete=None) if new else frame
