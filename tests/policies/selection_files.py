"""Invented personnel files for the tests on selection for leading posts."""

from typing import Any

from cadre_policy.records import (
    Cadre,
    EducationLevel,
    Ledger,
    PostHolding,
    PostLevel,
    SelectionFact,
    SelectionFinding,
    ServicePeriod,
)

FOUND = (SelectionFact.BASIC_CONDITIONS, SelectionFact.HEALTHY, SelectionFact.LEGALLY_QUALIFIED)


def complete(*entries: Any, until: str = "2021-12-31") -> Ledger[Any]:
    """A list from which nothing is missing."""
    return Ledger(entries=entries, complete_from="2005-01-01", complete_until=until)


def findings(*facts: SelectionFact, value: bool = True, on: str = "2018-01-10") -> Ledger[SelectionFinding]:
    """Findings of one day."""
    return complete(*(SelectionFinding(fact=fact, value=value, on=on) for fact in facts))


def post(level: PostLevel, since: str, until: str | None = None, *, leading: bool | None = True) -> PostHolding:
    """A post held; without a last day it is still held."""
    return PostHolding(level=level, since=since, until=until, leading=leading, ongoing=until is None)


TOWNSHIP_HEAD = (
    post(PostLevel.STAFF, "2010-03-15", "2014-02-28", leading=False),
    post(PostLevel.TOWNSHIP_DEPUTY, "2014-03-01", "2016-02-29"),
    post(PostLevel.TOWNSHIP_PRINCIPAL, "2016-03-01", "2018-02-28"),
    post(PostLevel.TOWNSHIP_PRINCIPAL, "2018-03-01"),
)


def file(**given: Any) -> Cadre:
    """The township head of worked example C1; *given* changes the file."""
    whole: dict[str, Any] = {
        "id": "c-001",
        "began_work": "2010-03-15",
        "highest_education": EducationLevel.UNDERGRADUATE,
        "interruptions": complete(),
        "service": complete(
            ServicePeriod(since="2010-03-15", until="2014-03-14", grassroots=True),
            ServicePeriod(since="2014-03-15", ongoing=True, grassroots=False),
        ),
        "posts": complete(*TOWNSHIP_HEAD),
        "ranks": complete(),
        "postings": complete(),
        "training": complete(),
        "selection_findings": findings(*FOUND),
    }
    return Cadre(**whole | given)
