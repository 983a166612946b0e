"""Plain values to records and back: the strict converter.

Strict means: "no" is not false, 2.7 is not 2, "3" is not 3, a date with a time of day is no date, and a key that
no field has is a fault.  Every fault of the whole input is collected; there is never a half-read record.
"""

import contextlib
import datetime as dt
import difflib
import typing
from collections.abc import Callable, Container, Mapping
from decimal import Decimal
from typing import Any, TypeVar

import attrs
import cattrs

from cadre_policy.errors import DateError, MeasureError, RecordError
from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Measure, PartialDate, to_partial_date
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import argument, fits, required_kind, wanted
from cadre_policy.records.ledger import Ledger
from cadre_policy.records.problem import Found, Problem, Step
from cadre_policy.records.record import Record, about_field

__all__ = ["Plain", "from_plain", "plain_value", "read_value", "to_plain", "unknown_key_step"]

Plain = str | int | bool | Decimal | list["Plain"] | dict[str, "Plain"]
"""What a file can hold."""

R = TypeVar("R", bound=Record)


class _UnfitError(Exception):
    """Carries the faults of one part of the input to the part around it, with what of a list could be read."""

    def __init__(self, *problems: Problem, readable: object = None) -> None:
        self.problems = problems
        self.readable = readable
        super().__init__()


def _unfit(value: object, expected: Label, near: tuple[str, ...] = ()) -> _UnfitError:
    return _UnfitError(Problem(path=(), expected=expected, found=Found.of(value), value=value, near=near))


def _take(value: Any, kind: Any) -> Any:
    """A text, number or truth value exactly as it stands."""
    if not fits(value, kind):
        raise _unfit(value, wanted(kind))
    return value


def _take_date(value: Any, kind: type[PartialDate]) -> PartialDate:
    if not isinstance(value, str | dt.date):
        raise _unfit(value, wanted(kind))
    try:
        day = to_partial_date(value)
    except DateError:
        raise _unfit(value, wanted(kind)) from None
    assert day is not None
    return day


def _take_amount(value: Any, kind: type[Measure]) -> Measure:
    try:
        return kind(value)
    except MeasureError:
        raise _unfit(value, wanted(kind)) from None


def _take_word(value: Any, kind: type[LabelledEnum]) -> LabelledEnum:
    try:
        if isinstance(value, str):
            return kind(value)
    except ValueError:
        pass
    raise _unfit(value, wanted(kind), _near_words(value, kind))


def _near_words(value: object, kind: type[LabelledEnum]) -> tuple[str, ...]:
    """Keys of which the key or a label looks like *value*, each with its Chinese label."""
    spellings = {text: member for member in kind for text in (member.label.en, member.label.zh, member.value)}
    close = difflib.get_close_matches(value, spellings, n=3, cutoff=0.5) if isinstance(value, str) else []
    members = dict.fromkeys(spellings[text] for text in close)
    return tuple(f"{member.value} ({member.label.zh})" for member in members)


def _list_hook(kind: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
    item = argument(kind)

    def take(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise _unfit(value, wanted(kind))
        items, problems = [], []
        for index, part in enumerate(value):
            try:
                items.append(_CONVERTER.structure(part, item))
            except _UnfitError as unfit:
                problems += [problem.under(Step.item(index)) for problem in unfit.problems]
        if problems:
            raise _UnfitError(*problems, readable=tuple(items))
        return tuple(items)

    return take


def _record_hook(kind: Any) -> Callable[[Any, Any], Record]:
    """Reads a record of class *kind*, or a ledger with its entries' class filled in."""
    cls = typing.get_origin(kind) or kind
    fields = {field.name: field for field in attrs.fields(cls)}
    types = {name: _filled_in(required_kind(field.type)[0], kind) for name, field in fields.items()}
    required = {name for name, field in fields.items() if field.default is attrs.NOTHING}

    def take(table: Any, _: Any) -> Record:
        if not isinstance(table, Mapping):
            raise _unfit(table, wanted(kind))
        problems = [_unknown_key(key, table[key], cls) for key in table if key not in fields]
        problems += [_repeated_key(key, table[key], cls) for key in getattr(table, "repeated", ()) if key in fields]
        given: dict[str, Any] = {}
        readable: dict[str, Any] = {}
        for name, field in fields.items():
            value = table.get(name)
            if value is None:
                if name in required:
                    problems.append(cls.problem(name, wanted(types[name]), None))
                continue
            try:
                given[name] = _CONVERTER.structure(value, types[name])
            except _UnfitError as unfit:
                if unfit.readable is not None:
                    readable[name] = unfit.readable
                told = about_field(field)
                problems += [problem.under(Step(name, told.label), told.privacy) for problem in unfit.problems]
        if not problems:
            with contextlib.suppress(RecordError):  # asked again below, of what is readable
                return typing.cast(Record, cls(**given))
        optional = fields.keys() - required
        blank = {name: _default(fields[name]) for name in optional if table.get(name) is None}
        checked = blank | given | readable
        problems += cls.disagreements(checked)
        entries = Ledger(entries=checked.get("entries", ())) if cls is Ledger else None
        raise _UnfitError(*problems, readable=entries)

    return take


def _filled_in(field_type: Any, kind: Any) -> Any:
    """``tuple[E, ...]`` of ``Ledger[Talk]`` as ``tuple[Talk, ...]``."""
    if typing.get_origin(field_type) is tuple and isinstance(argument(field_type), TypeVar):
        if not typing.get_args(kind):
            raise TypeError("say what the ledger holds: Ledger[Talk], not Ledger")
        return tuple[argument(kind), ...]  # type: ignore[misc]
    return field_type


def _default(field: "attrs.Attribute[Any]") -> Any:
    default: Any = field.default
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]


def _unknown_key(key: object, value: object, cls: type[Record]) -> Problem:
    """A key that no field has.  A key that is no name at all may be somebody's data, and is not shown."""
    names = {field.name: about_field(field).label for field in attrs.fields(cls)}
    spellings = {text: name for name, label in names.items() for text in (label.en, label.zh, name)}
    close = difflib.get_close_matches(key, spellings, n=3, cutoff=0.5) if isinstance(key, str) else []
    near = dict.fromkeys(spellings[text] for text in close)
    step = unknown_key_step(key, spellings)
    expected = Label(f"“{cls.label.zh}”的字段名", f"the name of a field of '{cls.label.en}'")
    return Problem(
        path=(step,),
        expected=expected,
        found=Found.KEY,
        value=value,
        privacy=Privacy.PLAIN if near else None,
        near=tuple(f"{name} ({names[name].zh})" for name in near),
    )


def unknown_key_step(key: object, known: Container[object] = ()) -> Step:
    """The place of a key that no field has; ``?`` where it is no name at all, and may be somebody's data."""
    plain = isinstance(key, str) and key.isascii() and key.replace("-", "_").isidentifier() and len(key) <= 40
    return Step(str(key) if plain or key in known else "?", Label("多余的键", "unknown key"))


def _repeated_key(key: str, value: object, cls: type[Record]) -> Problem:
    step = Step(key, Label("重复的键", "repeated key"))
    expected = Label("只出现一次的键", "a key that stands once")
    return Problem(path=(step,), expected=expected, found=Found.of(value), value=value)


def _is_list(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def _is_record(kind: Any) -> bool:
    cls = typing.get_origin(kind) or kind
    return isinstance(cls, type) and issubclass(cls, Record)


def _filled(record: Any) -> dict[str, Any]:
    """A record as a table of what is on file; what has its default is left out."""
    values = {field.name: (getattr(record, field.name), field) for field in attrs.fields(type(record))}
    return {name: _CONVERTER.unstructure(value) for name, (value, field) in values.items() if value != _default(field)}


def _amount(measure: Measure) -> int | Decimal:
    return measure.amount


def _listed(items: tuple[Any, ...]) -> list[Any]:
    return [_CONVERTER.unstructure(item) for item in items]


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    for primitive in (str, int, bool):
        converter.register_structure_hook(primitive, _take)
    converter.register_structure_hook_func(lambda kind: kind is PartialDate, _take_date)
    converter.register_structure_hook_func(lambda kind: _is_class(kind, Measure), _take_amount)
    converter.register_structure_hook_func(lambda kind: _is_class(kind, LabelledEnum), _take_word)
    converter.register_structure_hook_factory(_is_list, _list_hook)
    converter.register_structure_hook_factory(_is_record, _record_hook)
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_unstructure_hook_func(lambda kind: _is_class(kind, Measure), _amount)
    converter.register_unstructure_hook_func(_is_record, _filled)
    converter.register_unstructure_hook_func(lambda kind: _is_class(kind, tuple), _listed)
    return converter


def _is_class(kind: Any, base: type) -> bool:
    return isinstance(kind, type) and issubclass(kind, base)


_CONVERTER = _converter()


def from_plain(kind: type[R], table: Mapping[str, Any], *, what: str | None = None) -> R:
    """A record from a table of plain values, as a TOML or JSON file gives it.

    Args:
        kind: the class of the record.
        table: keys are the record's field names; a key left out, or null, is *not on file*.
        what: what the table is called in the error; the kind of record unless it is given.

    Raises:
        RecordError: the table has faults; ``problems`` lists every one with its path.
    """
    try:
        record = _CONVERTER.structure(table, kind)
    except _UnfitError as unfit:
        raise RecordError(what or kind.label.en, unfit.problems) from None
    return record


def to_plain(record: Record) -> dict[str, Plain]:
    """The content of *record* as a table of plain values, from which :func:`from_plain` makes an equal record.

    What is not on file is left out.  Dates are texts, amounts are whole numbers or decimals, words are keys.
    """
    table: dict[str, Plain] = _CONVERTER.unstructure(record)
    return table


def read_value(value: object, kind: Any, step: Step, privacy: Privacy | None = None) -> tuple[Any, tuple[Problem, ...]]:
    """One plain value as *kind*, as strictly as in a file; or the problems with it, located at *step*."""
    try:
        return _CONVERTER.structure(value, kind), ()
    except _UnfitError as unfit:
        return None, tuple(problem.under(step, privacy) for problem in unfit.problems)


def plain_value(value: object) -> Plain | None:
    """One typed value as a file can hold it; None stays None."""
    plain: Plain | None = None if value is None else _CONVERTER.unstructure(value)
    return plain
