"""Entries out of an archive: JSON lines, and Parquet (which needs the extra ``frames``)."""

import json
import os
from itertools import islice
from pathlib import Path

from cadre_policy.archive.contents import canonical
from cadre_policy.archive.entry import Row
from cadre_policy.archive.store import Archive
from cadre_policy.errors import MissingExtraError

__all__ = ["write_json_lines", "write_parquet"]

_AT_ONCE = 50_000
"""Rows that are held as Python objects at one time."""


def write_json_lines(archive: Archive, path: "str | os.PathLike[str]") -> int:
    """Write every entry as a line of JSON, in the order of recording; gives the number of lines.

    The keys are the columns of the file; ``content`` is an object, ``hash`` is hexadecimal.  The links can be checked
    from the lines alone (docs/archive.md shows how).

    Raises:
        ArchiveError: the archive cannot be read.
        OSError: the file cannot be written.
    """
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        for row in archive.rows():
            content = None if row.content is None else json.loads(row.content)
            file.write(canonical({**row._asdict(), "content": content, "hash": row.hash.hex()}) + "\n")
            count += 1
    return count


def write_parquet(archive: Archive, path: "str | os.PathLike[str]") -> int:
    """Write every entry as a row of a Parquet file, in the order of recording; gives the number of rows.

    ``since`` and ``until`` are dates, ``recorded_at`` is an instant in UTC, ``content`` is JSON, ``hash`` hexadecimal.

    Raises:
        MissingExtraError: polars is not installed.
        ArchiveError: the archive cannot be read.
        OSError: the file cannot be written.
    """
    try:
        import polars as pl
    except ImportError:
        raise MissingExtraError("writing Parquet", "frames", "polars") from None
    types = dict.fromkeys(Row._fields, pl.String()) | {
        "number": pl.Int64(),
        "corrects": pl.Int64(),
        "hash": pl.Binary(),
    }
    rows, parts = archive.rows(), [pl.DataFrame(schema=types)]
    while some := list(islice(rows, _AT_ONCE)):
        parts.append(pl.DataFrame(some, schema=types, orient="row"))
    frame = pl.concat(parts).with_columns(
        pl.col("since", "until").str.to_date("%Y-%m-%d"),
        pl.col("recorded_at").str.to_datetime("%Y-%m-%dT%H:%M:%S%.6fZ", time_unit="us").dt.replace_time_zone("UTC"),
        pl.col("hash").bin.encode("hex"),
    )
    frame.write_parquet(Path(path))
    return frame.height
