"""A tolerance case as a memorandum for the body that decides, and as an anonymous one for circulation."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.law import Label
from cadre_policy.policies.tolerance.findings import refuse_other_person
from cadre_policy.records import Cadre, ToleranceCase
from cadre_policy.records import Report as WrongdoingReport
from cadre_policy.report.memorandum.handling import handling_sections
from cadre_policy.report.memorandum.merits import merits_sections, other_instruments, outcome_sections, review_of
from cadre_policy.report.memorandum.on_file import facts_section, findings_section
from cadre_policy.report.memorandum.redaction import Redaction
from cadre_policy.report.memorandum.telling import Telling
from cadre_policy.report.model import Asked, Entry, Report, Section
from cadre_policy.rules import YUNNAN

__all__ = ["case_on_file", "circulated_memorandum", "tolerance_memorandum"]


def tolerance_memorandum(
    cadre: Cadre, case: ToleranceCase, asked: Asked, *, report: WrongdoingReport | None = None
) -> Report:
    """A case with everything its reader has to see: what is on file, what it comes to, what is open, what follows.

    Nothing is decided here; each answer keeps its reasons and sources, and who decides is named (clause 9.2).

    Args:
        cadre: The file that the case stands in.
        case: The case.
        asked: The day and the policy.
        report: The report that the case came from, if any.

    Raises:
        InputError: the case is of another person.
    """
    refuse_other_person(case, cadre.id)
    telling = Telling(case=case, cadre=cadre, asked=asked, report=report)
    return Report(
        title=Label(f"容错案件说明 {case.id}", f"Memorandum on tolerance case {case.id}"),
        subject=case.id,
        asked=asked,
        sections=_sections(telling),
    )


def circulated_memorandum(
    cadre: Cadre,
    case: ToleranceCase,
    asked: Asked,
    *,
    report: WrongdoingReport | None = None,
    redaction: Redaction | None = None,
    others: Iterable[str] = (),
) -> Report:
    """A case for circulation (clause 9.11): no identifier, name, place, unit, amount, or date finer than a year.

    Free text (the act, reasons, evidence, titles of rules cited) is left out, or told by its category, unless the caller
    releases it in words of their own.  Answers come without their reasons, which would tell dates.

    Args:
        cadre: The file that the case stands in.
        case: The case.
        asked: The day and the policy; only the year of the day is told.
        report: The report that the case came from, if any.
        redaction: Free text released, in words of the caller's own.
        others: Words that a redaction must not hold besides those of the file, such as the name of the unit.

    Raises:
        InputError: the case is of another person, or a redaction holds a text of the file or a date.
    """
    refuse_other_person(case, cadre.id)
    released = Redaction() if redaction is None else redaction
    released.refuse_traces(case, cadre, others)
    telling = Telling(case=case, cadre=cadre, asked=asked, report=report, released=released)
    own = asked.policy is YUNNAN
    policy = YUNNAN.label if own else Label("另行设定的理解、数值", "readings or figures of the user's own")
    year = asked.on.year
    return Report(
        title=Label("容错案例(通报用)", "A tolerance case, for circulation"),
        subject="case",
        asked=asked,
        sections=tuple(_bare(section) for section in _sections(telling)),
        when=Label(f"截至{year}年 · {policy.zh}", f"as of {year} · {policy.en}"),
    )


def _sections(telling: Telling) -> tuple[Section, ...]:
    review = review_of(telling)
    found = (
        *outcome_sections(telling, review),
        facts_section(telling),
        findings_section(telling),
        *merits_sections(telling, review),
        *handling_sections(telling, review),
        other_instruments(review),
    )
    return tuple(section for section in found if section.entries)


def _bare(section: Section) -> Section:
    """A section without the reasons of its answers."""
    entries: tuple[Entry, ...] = tuple(attrs.evolve(entry, determination=None) for entry in section.entries)
    return attrs.evolve(section, entries=entries)


def case_on_file(members: Iterable[Cadre], name: str, *, person: str | None = None) -> tuple[Cadre, ToleranceCase]:
    """The one case of that identifier among the files of some people, with the file that it stands in.

    Args:
        members: The files.
        name: Identifier of the case.
        person: Identifier of the person, needed where several have a case of that identifier.

    Raises:
        UnknownNameError: nobody has such a case, or nobody is called *person*.
        InputError: several people have a case of that identifier, or one file has two.
    """
    files = list(members)
    if person is not None:
        if all(cadre.id != person for cadre in files):
            raise UnknownNameError("member of the unit", person, [cadre.id for cadre in files])
        files = [cadre for cadre in files if cadre.id == person]
    every = [(cadre, case) for cadre in files for case in cadre.tolerance_cases.entries]
    found = [(cadre, case) for cadre, case in every if case.id == name]
    if not found:
        raise UnknownNameError("tolerance case", name, [case.id for _, case in every])
    people = list(dict.fromkeys(cadre.id for cadre, _ in found))
    if len(people) > 1:
        raise InputError(f"tolerance case {name}: on file of {', '.join(people)}; say of whom (--person)")
    if len(found) > 1:
        raise InputError(f"tolerance case {name}: {len(found)} cases of {people[0]} are called so; one is wanted")
    return found[0]
