"""Reading and writing personnel files in TOML and JSON."""

import json
import os
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, NoReturn, TypeVar

import attrs

from cadre_policy.errors import RecordError
from cadre_policy.interop.converter import from_plain, to_plain
from cadre_policy.interop.toml import toml_text
from cadre_policy.interop.versions import KEY, brought_up, schema_id
from cadre_policy.law.label import Label
from cadre_policy.records import Cadre, Problem, ToleranceCase, Unit
from cadre_policy.records.problem import Found
from cadre_policy.records.record import Record

__all__ = [
    "Source",
    "read_cadre",
    "read_cadre_or_unit",
    "read_record",
    "read_tolerance_case",
    "read_unit_file",
    "record_text",
    "write_record",
]

Source = str | os.PathLike[str] | Mapping[str, Any]
"""A path to a ``.toml`` or ``.json`` file, or a table of plain values."""

R = TypeVar("R", bound=Record)


def read_cadre(source: Source) -> Cadre:
    """One person's personnel file.

    Args:
        source: a path, or a table of plain values.

    Raises:
        RecordError: the file has faults; ``problems`` lists every one with its path, and nothing is read.
        OSError: the file cannot be opened.
    """
    return read_record(Cadre, source)


def read_unit_file(source: Source) -> Unit:
    """One unit with the personnel files of its members.

    Args:
        source: a path, or a table of plain values.

    Raises:
        RecordError: the file has faults; ``problems`` lists every one with its path, and nothing is read.
        OSError: the file cannot be opened.
    """
    return read_record(Unit, source)


def read_cadre_or_unit(content: bytes, suffix: Literal[".toml", ".json"]) -> Cadre | Unit:
    """What the content of a file describes: one person, or one unit.

    The schema that it names decides, otherwise the keys that only one of the two has.

    Args:
        content: the bytes of the file.
        suffix: its form.

    Raises:
        RecordError: the file has faults, or is about neither.
    """
    table = _table(content, suffix, f"{suffix} file")
    own = {kind: {field.name for field in attrs.fields(kind)} for kind in (Cadre, Unit)}
    cadre, unit = (
        sum(key in own[kind] - own[other] for key in table) for kind, other in ((Cadre, Unit), (Unit, Cadre))
    )
    named = str(table.get(KEY, "")).rpartition(":")[2]
    if named in ("Cadre", "Unit"):
        return read_cadre(table) if named == "Cadre" else read_unit_file(table)
    if KEY in table or cadre == unit:
        wanted = Label(
            f"干部或单位的档案（从内容看不出时，以 {KEY} 注明）",
            f"the file of a cadre or of a unit (where its keys do not tell which, {KEY} does)",
        )
        _refuse(f"{suffix} file", wanted)
    return read_cadre(table) if cadre > unit else read_unit_file(table)


def read_tolerance_case(source: Source) -> ToleranceCase:
    """One tolerance case that stands in a file of its own.

    Args:
        source: a path, or a table of plain values.

    Raises:
        RecordError: the file has faults; ``problems`` lists every one with its path, and nothing is read.
        OSError: the file cannot be opened.
    """
    return read_record(ToleranceCase, source)


def read_record(kind: type[R], source: Source) -> R:
    """A record of the class *kind*; see :func:`read_cadre`.

    The error names the record by its own identifier where it has one, never by the file's name, which often
    is a person's.  A file of an earlier format is brought up to the present one first
    (:mod:`cadre_policy.interop.versions`).
    """
    if isinstance(source, Mapping):
        what = _what(kind, source)
        return from_plain(kind, brought_up(source, kind, what), what=what)
    path = Path(source)
    what = f"{kind.label.en} ({path.suffix or 'no suffix'} file)"
    if path.suffix not in (".toml", ".json"):
        _refuse(what, Label("扩展名为 .toml 或 .json 的文件", "a file whose name ends in .toml or .json"))
    table = _table(path.read_bytes(), path.suffix, what)
    what = _what(kind, table)
    return from_plain(kind, brought_up(table, kind, what), what=what)


def _what(kind: type[Record], table: Mapping[str, Any]) -> str:
    identifier = table.get("id")
    return f"{kind.label.en} {identifier!r}" if isinstance(identifier, str) else kind.label.en


def _refuse(what: str, expected: Label) -> NoReturn:
    raise RecordError(what, [Problem(path=(), expected=expected, found=Found.TEXT)])


class _Object(dict[str, Any]):
    """A JSON object that remembers the keys that stood in it more than once."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    table = _Object(pairs)
    table.repeated = tuple(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return table


def _no_constant(_: str) -> NoReturn:
    raise ValueError


def _table(content: bytes, suffix: str, what: str) -> Mapping[str, Any]:
    """The file's table.  Decimal numbers stay exact; a syntax error is located without quoting the file."""
    try:
        text = content.decode("utf-8-sig")
        if suffix == ".toml":
            return tomllib.loads(text, parse_float=Decimal)
        table: Any = json.loads(text, parse_float=Decimal, parse_constant=_no_constant, object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        place = error.start + 1
        _refuse(what, Label(f"UTF-8 编码（第 {place} 字节不是）", f"text in UTF-8, which byte {place} is not"))
    except tomllib.TOMLDecodeError as error:
        _refuse(what, _syntax("TOML", re.search(r"line (\d+), column (\d+)", str(error))))
    except json.JSONDecodeError as error:
        _refuse(what, _syntax("JSON", re.search(r"line (\d+) column (\d+)", str(error))))
    except (ValueError, RecursionError):
        _refuse(what, Label("没有 NaN、Infinity 且嵌套不过深的文件", "no NaN or Infinity, and no endless nesting"))
    if not isinstance(table, dict):
        _refuse(what, Label("最外层为对象的 JSON", "JSON whose outermost value is an object"))
    return table


def _syntax(form: str, place: "re.Match[str] | None") -> Label:
    if place is None:
        return Label(f"完整的 {form}（文件过早结束）", f"whole {form}; the file ends too early")
    line, column = place.groups()
    return Label(
        f"合乎 {form} 语法（第 {line} 行第 {column} 列不合）",
        f"valid {form}, which it is not at line {line}, column {column}",
    )


def record_text(record: Record, form: Literal["toml", "json"], *, schema: bool = False) -> str:
    """*record* as the text of a file of that form; reading it gives an equal record.

    Args:
        record: what is written.
        form: the form of the file.
        schema: whether the text names its schema, and with it the format in which it is written.
    """
    table = ({KEY: schema_id(type(record).__name__)} if schema else {}) | to_plain(record)
    if form == "toml":
        return toml_text(table)
    # A float prints every amount exactly as written (measures.MOST_DECIMALS).
    return json.dumps(table, ensure_ascii=False, indent=2, default=float) + "\n"


def write_record(record: Record, path: "str | os.PathLike[str]") -> None:
    """Write *record* to a ``.toml`` or ``.json`` file, in UTF-8.  The file names its schema: it may outlive the format.

    Raises:
        RecordError: the path ends in something else.
        OSError: the file cannot be written.
    """
    target = Path(path)
    match target.suffix:
        case ".toml":
            text = record_text(record, "toml", schema=True)
        case ".json":
            text = record_text(record, "json", schema=True)
        case _:
            _refuse(
                record.label.en, Label("扩展名为 .toml 或 .json 的文件", "a file whose name ends in .toml or .json")
            )
    target.write_text(text, encoding="utf-8", newline="\n")
