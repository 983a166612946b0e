"""What requests and answers look like: the OpenAPI description is made from these."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

import msgspec

Facts = Annotated[
    dict[str, str | int | float | bool | None],
    msgspec.Meta(
        description="Facts by name; GET /schemas/{rule} describes those of a rule. What is left out is not on file."
    ),
]
PolicyTable = Annotated[
    dict[str, Any] | None,
    msgspec.Meta(description="What differs from the texts as they stand, as a policy file states it."),
]
MOST_SUBJECTS = 1_000


class Asked(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Which rule, as of which day, by what was known when, under which policy."""

    rule: Annotated[str, msgspec.Meta(description="Name of a rule, such as leave.annual; GET /rules lists them.")]
    on: Annotated[dt.date, msgspec.Meta(description="The day asked about.")]
    known_at: Annotated[dt.date | None, msgspec.Meta(description="Only what was made known by this day.")] = None
    policy: PolicyTable = None


class Question(Asked):
    """A question about one subject."""

    facts: Facts


class Subject(msgspec.Struct, forbid_unknown_fields=True):
    """One subject of a batch."""

    facts: Facts


class Batch(Asked):
    """One question about many subjects; each is answered or refused by itself."""

    subjects: Annotated[list[Subject], msgspec.Meta(min_length=1, max_length=MOST_SUBJECTS)]


class Again(msgspec.Struct, forbid_unknown_fields=True):
    """The facts that the decision log masks."""

    facts: Facts


class Determined(msgspec.Struct):
    """A decision's number in the log, and the determination, as GET /schemas/Determination describes it."""

    decision: int
    determination: dict[str, Any]


class Explained(msgspec.Struct):
    """The answer with its reasons, figures and sources, as text in both languages."""

    decision: int
    status: str
    zh: str
    en: str


class Row(msgspec.Struct, omit_defaults=True, kw_only=True):
    """What a batch says of one subject: an answer, the causes of its absence, or a problem."""

    decision: int | None = None
    status: str | None = None
    causes: list[str] = []
    value: str | int | float | bool | None = None
    problem: dict[str, Any] | None = None


class Refused(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A problem (RFC 9457).  It repeats nothing of what the caller sent but names of fields."""

    type: str
    title: str
    status: int
    problems: list[dict[str, Any]] = []
    near: list[str] = []


class Replayed(msgspec.Struct):
    """Whether today's answer is that of then, and where it differs."""

    decision: int
    same: bool
    differences: list[str]
    library_then: str
    library_now: str
