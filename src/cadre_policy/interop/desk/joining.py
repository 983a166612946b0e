"""Who is who: people of several files joined where it is certain, kept apart and reported where it is not.

Three grounds, one after the other: the same identity number; the same identifier in two records (it is the caller's own);
the same name and month of birth.  The last one joins only if nobody else of the folder fits as well and nothing contradicts.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

import attrs

from cadre_policy.interop.desk.listing import DeskFile
from cadre_policy.interop.desk.located import DeskDoubt, FileProblem
from cadre_policy.interop.desk.reading import Person
from cadre_policy.interop.id_number import birth_in, check_digit_fits
from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.records import Sex

__all__ = ["Cluster", "JoinedBy", "joined", "may_be_one_day"]

_MOST_ALIKE = 40
"""Of more namesakes than these, each is not held against each."""
_MOST_SAID = 5
"""Files that a doubt names."""


class JoinedBy(LabelledEnum):
    """By what people of several files were found to be one."""

    ID_NUMBER = "id_number", "身份证号", "identity number"
    IDENTIFIER = "identifier", "标识", "identifier"
    NAME_AND_MONTH = "name_and_month", "姓名和出生年月", "name and month of birth"


@attrs.define(eq=False, repr=False)
class Cluster:
    """What several files say of one person, the file whose word stands first."""

    people: list[Person]
    by: tuple[JoinedBy, ...] = ()

    @property
    def files(self) -> tuple[DeskFile, ...]:
        """The files, each once."""
        return tuple({one.file.number: one.file for one in self.people}.values())

    @property
    def names(self) -> set[str]:
        """The names, without what is only for looks."""
        return {name_key(one.cadre.name) for one in self.people if one.cadre.name}

    @property
    def numbers(self) -> set[str]:
        """The identity numbers, also those whose check digit is wrong: they too tell people apart."""
        return {number_key(one.id_number) for one in self.people if one.id_number}

    @property
    def identifiers(self) -> set[str]:
        """The caller's own identifiers."""
        return {one.cadre.id for one in self.people if one.identified}

    @property
    def births(self) -> list[PartialDate]:
        """The date of birth that stands, and those that agree with it; the identity number's word goes first."""
        told = [one.cadre.birth for one in self.people if one.cadre.birth is not None]
        days = [birth_in(one.id_number) for one in self.people if one.id_number and check_digit_fits(one.id_number)]
        births = [*(PartialDate.parse(day) for day in days if day), *told]
        return [one for one in births if may_be_one_day(births[0], one)]

    @property
    def sex(self) -> Sex | None:
        """The sex that stands."""
        return next((one.cadre.sex for one in self.people if one.cadre.sex is not None), None)

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month of birth, if a file tells them."""
        for birth in self.births:
            if birth.precision in ("month", "day"):
                return birth.first_day.year, birth.first_day.month
        return None


def one_person(clusters: Sequence[Cluster]) -> bool:
    """Whether nothing on file says that these are several people; one look at each, however many there are."""
    files = [{file.number for file in cluster.files} for cluster in clusters]
    births = [birth for cluster in clusters for birth in cluster.births]
    told: list[set[Any]] = [
        {cluster.sex for cluster in clusters} - {None},
        {number for cluster in clusters for number in cluster.numbers},
        {one for cluster in clusters for one in cluster.identifiers},
    ]
    return (
        sum(map(len, files)) == len(set[int]().union(*files))  # a file lists each person once
        and all(len(values) <= 1 for values in told)
        and (not births or max(one.first for one in births) <= min(one.last for one in births))
    )


def name_key(name: str) -> str:
    """A name without blanks and with one kind of middle dot."""
    text = unicodedata.normalize("NFKC", name).casefold()
    return "".join("·" if one in "•‧∙・." else one for one in text if not one.isspace())


def number_key(number: str) -> str:
    """An identity number without its check digit, the older one of 15 places with its century."""
    return number[:6] + "19" + number[6:] if len(number) == 15 else number[:17]


def may_be_one_day(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates can be the same day."""
    return one.first <= other.last and other.first <= one.last


def joined(people: Iterable[Person]) -> tuple[list[Cluster], list[FileProblem]]:
    """The people of all files, each once, and the doubts about who is who."""
    clusters = [Cluster([one]) for one in sorted(people, key=lambda one: (one.file.rank, one.place))]
    problems: list[FileProblem] = []
    clusters = _by(clusters, _numbered, JoinedBy.ID_NUMBER)
    clusters = _by(clusters, _identified(clusters), JoinedBy.IDENTIFIER)
    clusters = _by_name(clusters, problems)
    _by_name_alone(clusters, problems)
    return clusters, problems


def _by(clusters: list[Cluster], key: Callable[[Cluster], Hashable], by: JoinedBy) -> list[Cluster]:
    """Clusters of the same key made one; those without a key stay as they are."""
    made: dict[Hashable, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        value = key(cluster)
        made[id(cluster) if value is None else (by, value)].append(cluster)
    return [_one(group, by) for group in made.values()]


def _one(group: list[Cluster], by: JoinedBy) -> Cluster:
    """The first of a group, with the people of all."""
    first = group[0]
    if len(group) > 1:
        people = [one for cluster in group for one in cluster.people]
        first.people = sorted(people, key=lambda one: (one.file.rank, one.place))
        first.by = tuple(dict.fromkeys((*(ground for cluster in group for ground in cluster.by), by)))
    return first


def _numbered(cluster: Cluster) -> Hashable:
    number = cluster.people[0].id_number
    return number_key(number) if number is not None and check_digit_fits(number) else None


def _identified(clusters: list[Cluster]) -> Callable[[Cluster], Hashable]:
    """The identifier; where it stands with several names, together with the name: those are several people."""
    named: dict[str, set[str]] = defaultdict(set)
    for cluster in clusters:
        for identifier in cluster.identifiers:
            named[identifier] |= cluster.names

    def key(cluster: Cluster) -> Hashable:
        told = sorted(cluster.identifiers)
        if not told:
            return None
        return (told[0], *sorted(cluster.names)) if len(named[told[0]]) > 1 else told[0]

    return key


def _by_name(clusters: list[Cluster], problems: list[FileProblem]) -> list[Cluster]:
    groups: dict[Hashable, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        month = cluster.month
        for name in cluster.names if month is not None else ():
            groups[name, month].append(cluster)
    gone: set[int] = set()
    for group in groups.values():
        alike = [one for one in group if id(one) not in gone]
        if len(alike) < 2:
            continue
        if one_person(alike):
            _one(alike, JoinedBy.NAME_AND_MONTH)
            gone |= {id(other) for other in alike[1:]}
        else:
            _kept_apart(alike, problems)
    return [cluster for cluster in clusters if id(cluster) not in gone]


def _certainly_two(one: Cluster, other: Cluster) -> bool:
    """Whether identity numbers tell them apart, or a file lists both: namesakes, and no doubt."""
    numbered = bool(one.numbers) and bool(other.numbers) and not one.numbers & other.numbers
    return numbered or bool({file.number for file in one.files} & {file.number for file in other.files})


def _kept_apart(alike: list[Cluster], problems: list[FileProblem]) -> None:
    for cluster in alike[:_MOST_ALIKE]:
        others = [one for one in alike[:_MOST_ALIKE] if one is not cluster and not _certainly_two(one, cluster)]
        _doubt(cluster, others, problems)
    for cluster in alike[_MOST_ALIKE:]:
        _doubt(cluster, alike[:_MOST_SAID], problems)


def _by_name_alone(clusters: list[Cluster], problems: list[FileProblem]) -> None:
    """A name without number and month joins nothing, and is reported where another file has it."""
    named: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        for name in cluster.names:
            named[name].append(cluster)
    for cluster in clusters:
        if cluster.month is None:
            alike = [one for name in sorted(cluster.names) for one in named[name][:_MOST_ALIKE] if one is not cluster]
            _doubt(cluster, [one for one in alike if one_person([one, cluster])], problems)


def _doubt(cluster: Cluster, others: list[Cluster], problems: list[FileProblem]) -> None:
    own = {file.number for file in cluster.files}
    files = {file.number: file for one in others for file in one.files if file.number not in own}
    if files:
        first = sorted(files)[:_MOST_SAID]
        problems.append(cluster.people[0].problem(DeskDoubt.AMBIGUOUS, *(files[one] for one in first)))
