"""Writing TOML: the part of it that plain values need.  The standard library only reads it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

__all__ = ["toml_text"]

_BARE = re.compile("[A-Za-z0-9_-]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def toml_text(table: dict[str, Any]) -> str:
    """*table* as TOML.  Reading it with decimals for floats gives an equal table.

    Keys are names of fields and stand bare, any other is quoted; values are texts, whole numbers, decimals, truth values, lists and
    tables.
    """
    return "\n".join(_lines(table, "")).lstrip("\n") + "\n"


def _lines(table: dict[str, Any], path: str) -> Iterator[str]:
    """The table's own values first: after a header, TOML gives every value to the table of that header."""
    for key, value in table.items():
        if not _has_header(value):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in table.items():
        if not _has_header(value):
            continue
        inner = f"{path}.{_key(key)}" if path else _key(key)
        header, tables = (f"[{inner}]", [value]) if isinstance(value, dict) else (f"[[{inner}]]", value)
        for part in tables:
            yield f"\n{header}"
            yield from _lines(part, inner)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)


def _has_header(value: object) -> bool:
    """Whether the value is a table or a list of tables."""
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return format(value, "f")
        case list():
            return f"[{', '.join(_value(item) for item in value)}]"
        case str():
            return f'"{"".join(_character(letter) for letter in value)}"'
    raise TypeError(f"no TOML for a {type(value).__name__}")


def _character(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return f"\\u{ord(letter):04X}" if ord(letter) < 0x20 or letter == "\x7f" else letter
