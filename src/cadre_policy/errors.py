"""Everything that this library raises on purpose.

::

    CadrePolicyError
    ├── InputError              what the caller gave cannot be used
    │   ├── MeasureError        an amount that is negative, inexact, or out of its range
    │   ├── DateError           not a calendar date, a datetime, or dates out of order
    │   ├── FactsError          a facts record with a field of the wrong type or out of its range
    │   ├── NotToldError        the answer turns on what the caller did not tell; the text asks for it
    │   ├── RecordError         a file with faults; carries every problem found, not only the first
    │   ├── UnknownCodeError    a code table has no such code or label
    │   ├── ArchiveError        a file is no archive of assessments, or an entry cannot be added to it
    │   └── UnknownNameError    no parameter, reading, rule, clause or instrument of that name
    ├── MissingExtraError       a part of the library needs packages that are not installed
    ├── CoverageError           the question lies outside what the data covers (a year, a place)
    ├── RuleWritingError        a rule is written in a way that cannot mean what it says
    ├── RuleConflictError       a table of cases overlaps or has a gap for this subject
    └── InterpretersDisagreeError  two ways of reading a rule say different things: one of them is wrong

Texts of errors name what was wrong, where, and what was expected.  A value that may be personal data is
kept in a field of its own and never printed in full.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class CadrePolicyError(Exception):
    """Base of every error that this library raises on purpose."""


class InputError(CadrePolicyError, ValueError):
    """What the caller gave cannot be used."""


class MeasureError(InputError):
    """An amount is negative, inexact, of the wrong kind, or out of its range."""


class DateError(InputError):
    """Not a calendar date, a date with a time of day, or dates out of order."""


class FactsError(InputError):
    """A facts record was given a value that its field cannot hold."""


class NotToldError(InputError):
    """The answer turns on something that the caller did not tell; the text says what to tell, and how."""


class RecordError(InputError):
    """A file or mapping does not describe a record; *problems* lists every fault with its path."""

    def __init__(self, what: str, problems: Iterable[object]) -> None:
        self.what = what
        self.problems = tuple(problems)
        lines = "".join(f"\n  - {problem}" for problem in self.problems)
        count = len(self.problems)
        super().__init__(f"{what}: {count} problem{'' if count == 1 else 's'}{lines}")


class UnknownCodeError(InputError):
    """A code table has no such code or label.  What was given may be personal data and is not part of the text."""

    def __init__(self, table: str, wanted: str, value: object) -> None:
        self.table = table
        self.value = value
        super().__init__(f"code table {table!r}: wanted {wanted}")


class ArchiveError(InputError):
    """A file is no archive of assessments, or an entry cannot be added to it or read from it."""


class UnknownNameError(InputError, KeyError):
    """Nothing of that kind has that name; *near* lists names that look alike."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        self.kind = kind
        self.name = name
        self.near = tuple(difflib.get_close_matches(name, names, n=3, cutoff=0.5))
        hint = f"; did you mean {', '.join(self.near)}?" if self.near else f"; known: {len(names)}"
        self.text = f"no {kind} is called {name!r}{hint}"
        super().__init__(self.text)

    def __str__(self) -> str:
        """The sentence itself (a KeyError would print its repr)."""
        return self.text


class MissingExtraError(CadrePolicyError, ImportError):
    """A part of the library needs packages that are not installed; the text says which extra brings them."""

    def __init__(self, part: str, extra: str, package: str) -> None:
        self.extra = extra
        super().__init__(f"{part} needs {package}: install it with `pip install 'cadre-policy[{extra}]'`", name=package)


class CoverageError(CadrePolicyError, LookupError):
    """The question lies outside what the data covers; the text says which data is missing."""


class RuleWritingError(CadrePolicyError, TypeError):
    """A rule is written in a way that cannot mean what it says; the text says what to write instead."""


class RuleConflictError(CadrePolicyError):
    """A table's cases overlap, or none of them applies, for this subject."""


class InterpretersDisagreeError(CadrePolicyError):
    """Two ways of reading a rule say different things of one subject: one of them is wrong, and nothing was shown."""
