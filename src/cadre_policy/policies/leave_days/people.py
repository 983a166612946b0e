"""Whose festivals a person keeps, for the calendar, which knows peoples by their keys."""

from collections.abc import Collection

from cadre_policy.errors import InputError
from cadre_policy.records import Ethnicity


def keys_of(keeps: Collection[Ethnicity] | None) -> tuple[str, ...] | None:
    """The keys of some peoples; None stays None (not told).

    Raises:
        InputError: not a collection of members of ``Ethnicity``.
    """
    if keeps is None:
        return None
    keys = [people.value for people in keeps if people in set(Ethnicity)]
    if len(keys) < len(keeps):
        raise InputError("keeps= is a collection of members of Ethnicity; () for none")
    return tuple(keys)
