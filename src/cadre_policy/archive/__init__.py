"""An archive of assessments that only grows: what was recorded, when, by whom, and what was known at any time.

    >>> import datetime as dt, tempfile
    >>> from pathlib import Path
    >>> from cadre_policy.archive import open_archive
    >>> from cadre_policy.records import Assessment, Grade
    >>> folder = tempfile.TemporaryDirectory()
    >>> day = lambda month, day: dt.datetime(2024, month, day, tzinfo=dt.timezone.utc)
    >>> with open_archive(Path(folder.name) / "assessments.db") as archive:
    ...     first = archive.record("c-001", Assessment(year=2023, grade=Grade.COMPETENT), at=day(1, 20), by="hr-07")
    ...     _ = archive.correct(
    ...         first.number, Assessment(year=2023, grade=Grade.EXCELLENT), at=day(3, 5), by="hr-07", reason="review"
    ...     )
    ...     [archive.known("c-001", at=at).entries[0].grade.value for at in (day(2, 1), day(4, 1))]
    ['competent', 'excellent']
    >>> folder.cleanup()

Two times are kept apart: *valid time*, which a record is about, and *recorded time*, when it entered the archive.  Entries
are linked by digests, so that tampering shows (:meth:`Archive.verify`).
"""

from cadre_policy.archive.chain import Head
from cadre_policy.archive.contents import Completeness, Kept
from cadre_policy.archive.entry import ArchiveEntry, NewEntry
from cadre_policy.archive.export import write_json_lines, write_parquet
from cadre_policy.archive.store import Archive, open_archive
from cadre_policy.archive.verification import ArchiveFault, FaultKind, Verification

__all__ = [
    "Archive",
    "ArchiveEntry",
    "ArchiveFault",
    "Completeness",
    "FaultKind",
    "Head",
    "Kept",
    "NewEntry",
    "Verification",
    "open_archive",
    "write_json_lines",
    "write_parquet",
]
