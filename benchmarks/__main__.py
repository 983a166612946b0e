"""``python -m benchmarks [--json] [--rows N]``: one run, one table, every competitor's answers checked first."""

import argparse
import datetime as dt
import json
import sys

import polars as pl

from benchmarks import archive, full_rule
from benchmarks.job import JOB, ON, facts, oracle, rows
from benchmarks.measure import each_us, import_ms, peak_mb, seconds
from benchmarks.peers import OpenFisca, plain, polars_cutoff, polars_frame, zen, zen_trace
from cadre_policy.frames import with_answers
from cadre_policy.law.calendar import working_calendar
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, annual_leave_facts
from cadre_policy.rules import determine, value

SINGLES = 2_000
"""Subjects asked one by one."""
OBJECTS = 100_000
"""Record objects in memory, all different, asked one by one."""


def _same(name: str, got: list[int], wanted: list[int]) -> None:
    wrong = sum(a != b for a, b in zip(got, wanted, strict=True))
    if wrong:
        sys.exit(f"{name}: {wrong} of {len(wanted)} answers are wrong")


rows_small = rows(SINGLES)


def _calendar_us() -> float:
    """Working days of a span, over spans of up to four months in every year on file."""
    calendar, first = working_calendar(), dt.date(2004, 1, 1)
    spans = [(first + dt.timedelta(days=4 * i), first + dt.timedelta(days=4 * i + i % 120)) for i in range(SINGLES)]
    wrong = [1 for a, b in spans if not 0 <= calendar.working_days(a, b) <= (b - a).days + 1]
    _same("working days", [len(wrong)], [0])
    return each_us(lambda span: calendar.working_days(*span), spans)


def run(count: int) -> dict[str, float]:
    """Every figure, by name."""
    wanted_small = [oracle(row) for row in rows_small]
    ours = [facts(row) for row in rows_small]
    _same("ours, one by one", [int(v.amount) for f in ours if (v := value(JOB, f, on=ON)) is not None], wanted_small)
    ask_zen, trace_zen, people = zen(), zen_trace(), [plain(row) for row in rows_small]
    _same("ZEN", [ask_zen(row) for row in rows_small], wanted_small)
    _same("plain attrs", [person.leave() for person in people], wanted_small)
    peer = OpenFisca()
    small = peer.simulation(peer.columns(rows_small))
    _same("OpenFisca", [int(v) for v in peer.answer(small)], wanted_small)

    full = [full_rule.facts(index, row) for index, row in enumerate(rows_small)]
    whole = [f for f in full if f.sick_leave is not None]
    found = {
        "value_us": each_us(lambda f: value(JOB, f, on=ON), ours),
        "explained_us": each_us(lambda f: determine(JOB, f, on=ON), ours),
        "explained_with_citations_us": each_us(lambda f: determine(JOB, f, on=ON).citations, ours[:200]),
        "full_rule_value_us": each_us(lambda f: value(ANNUAL_LEAVE, f, on=ON), whole),
        "full_rule_explained_us": each_us(lambda f: determine(ANNUAL_LEAVE, f, on=ON), whole),
        "full_rule_with_unknowns_us": each_us(lambda f: determine(ANNUAL_LEAVE, f, on=ON), full),
        "full_rule_explained_with_citations_us": each_us(
            lambda f: determine(ANNUAL_LEAVE, f, on=ON).citations, whole[:200]
        ),
        "flatten_us": each_us(lambda f: annual_leave_facts(f, ON), [full_rule.SPARSE_FILE] * 200),
        "flatten_full_file_us": each_us(lambda f: annual_leave_facts(f, ON), [full_rule.FULL_FILE] * 200),
        "working_days_us": _calendar_us(),
        "plain_attrs_us": each_us(lambda person: person.leave(), people),
        "zen_us": each_us(ask_zen, rows_small),
        "zen_trace_us": each_us(trace_zen, rows_small[:500]),
        "openfisca_us": seconds(lambda: peer.answer(peer.simulation(peer.columns(rows_small[:1])))) * 1e6,
    }

    objects = [facts(row) for row in rows(OBJECTS)]
    found["records_one_by_one_per_s"] = 1e6 / each_us(lambda f: value(JOB, f, on=ON), objects)
    objects_whole = [full_rule.facts(1, row) for row in rows(OBJECTS)]
    found["full_rule_records_one_by_one_per_s"] = 1e6 / each_us(lambda f: value(ANNUAL_LEAVE, f, on=ON), objects_whole)
    del objects, objects_whole

    many = rows(count)
    wanted = pl.Series([oracle(row) for row in many])
    frame = polars_frame(many)
    answered = with_answers(frame, JOB, on=ON, name="days")
    _same("ours, in columns", answered["days"].to_list(), wanted.to_list())
    _same("Polars by hand", polars_cutoff(frame).to_list(), wanted.to_list())
    simulation = peer.simulation(peer.columns(many))
    before = peak_mb()
    columns = seconds(lambda: with_answers(frame, JOB, on=ON, name="days"))
    found |= {
        "columns_per_s": count / columns,
        "columns_peak_mb": peak_mb() - before,
        "openfisca_columns_per_s": count / seconds(lambda: peer.answer(simulation)),
        "polars_cutoff_columns_per_s": count / seconds(lambda: polars_cutoff(frame)),
    }
    unknown = frame.with_columns(
        pl.when(pl.int_range(pl.len()) % 20 == 0).then(None).otherwise(pl.col("sick")).alias("sick")
    )
    found["columns_with_unknowns_per_s"] = count / seconds(lambda: with_answers(unknown, JOB, on=ON, name="days"))
    found |= full_rule.columns(frame)
    found |= archive.figures(count)
    found["import_ms"] = import_ms("import cadre_policy")
    found["import_and_first_topic_ms"] = import_ms("from cadre_policy import annual_leave")
    found["import_pendulum_ms"] = import_ms("import pendulum")
    return found


def main() -> None:
    """Run, and print a table or one JSON object."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the column job, entries of the archive")
    options = parser.parse_args()
    found = run(options.rows)
    if options.json:
        print(json.dumps({name: round(figure, 4) for name, figure in found.items()}))
        return
    for name, figure in found.items():
        print(f"{name:42} {figure:>16,.2f}")


if __name__ == "__main__":
    main()
