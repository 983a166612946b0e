"""Files in and out: personnel files in TOML and JSON.

    >>> from cadre_policy.interop import read_cadre, record_text
    >>> cadre = read_cadre({"id": "c-001", "began_work": "2008-07", "talks": {"entries": [{"on": "2023-05-06"}]}})
    >>> print(record_text(cadre, "toml"), end="")
    id = "c-001"
    began_work = "2008-07"
    <BLANKLINE>
    [talks]
    <BLANKLINE>
    [[talks.entries]]
    on = "2023-05-06"

A file with faults is not read at all; the error lists every one of them, in English or Chinese:

    >>> from cadre_policy.errors import RecordError
    >>> try:
    ...     read_cadre({"id": "c-002", "sex": "男", "talk": {}})
    ... except RecordError as error:
    ...     for problem in error.problems:
    ...         print(problem)
    talk (unknown key): wanted the name of a field of 'cadre', found an unknown key; did you mean talks (谈心谈话)?
    sex (sex): wanted one of male, female, found text
"""

from cadre_policy.interop.converter import Plain, from_plain, to_plain
from cadre_policy.interop.files import (
    Source,
    read_cadre,
    read_record,
    read_tolerance_case,
    read_unit_file,
    record_text,
    write_record,
)

__all__ = [
    "Plain",
    "Source",
    "from_plain",
    "read_cadre",
    "read_record",
    "read_tolerance_case",
    "read_unit_file",
    "record_text",
    "to_plain",
    "write_record",
]
