"""The schedules that ship: the State's from 2004 on, and those of Yunnan's prefectures that were found."""

from __future__ import annotations

import functools
import importlib.resources
import tomllib

from cadre_policy.law.calendar.plain import schedule_from_plain
from cadre_policy.law.calendar.schedule import Schedule


def _read(file: str) -> tuple[Schedule, ...]:
    data = importlib.resources.files("cadre_policy.law") / "data" / file
    tables = tomllib.loads(data.read_text(encoding="utf-8"))["schedule"]
    return tuple(schedule_from_plain(table) for table in tables)


@functools.cache
def state_schedules() -> tuple[Schedule, ...]:
    """The State's schedules, by year; of a year with two notices, the final dates."""
    return _read("state_schedules.toml")


@functools.cache
def local_schedules() -> tuple[Schedule, ...]:
    """Schedules of autonomous prefectures; each says for which days it tells everything."""
    return _read("local_schedules.toml")
