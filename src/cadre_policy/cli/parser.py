"""The commands and their arguments."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from cadre_policy.cli import texts, units
from cadre_policy.cli.inputs import day_of
from cadre_policy.version import VERSION


def parser() -> argparse.ArgumentParser:
    """The commands and what each takes."""
    from cadre_policy.interop import schema_command

    whole = argparse.ArgumentParser(
        prog="cadre-policy", description="Cadre policy of Yunnan: explained, cited answers."
    )
    whole.add_argument("--version", action="version", version=f"cadre-policy {VERSION}")
    commands = whole.add_subparsers(required=True, metavar="command")

    def command(name: str, run: Any, text: str) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=text, description=text)
        found.set_defaults(run=run)
        found.add_argument("--language", choices=("zh", "en"), default="zh", help="language of the output (zh)")
        return found

    report = command("report", units.report, "what is determined about a unit and its members, from a unit file")
    report.add_argument("file", type=Path, help="a unit file (.toml or .json), or a folder of files of the desk")
    report.add_argument("--unit-id", help="which unit, where the files of a folder tell of several")
    report.add_argument("--on", type=day_of, help="the day asked about, YYYY-MM-DD (today)")
    report.add_argument("--known-at", type=day_of, help="use only what was made known by this day")
    about = report.add_mutually_exclusive_group()
    about.add_argument(
        "--unit", action="store_true", help="the unit alone: its assessment year and its duties, without its members"
    )
    about.add_argument("--person", help="identifier of one member: a report about this person only")
    report.add_argument("--format", choices=("text", "json", "html"), default="text")
    report.add_argument("--reasons", action="store_true", help="text: each answer with its reasons and sources")
    report.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    report.add_argument("--output", type=Path, help="write to this file instead of the screen")

    duties = command("duties", units.duties, "a unit's duties in a year, and a calendar of what is due")
    duties.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    duties.add_argument("--on", type=day_of, help="the day asked about, YYYY-MM-DD (today)")
    duties.add_argument("--year", type=int, help="the calendar year (that of the day)")
    duties.add_argument("--bound", nargs="+", metavar="CLAUSE", help="the clauses that bind the unit, such as 3.2 20.6")
    duties.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    duties.add_argument("--ics", type=Path, help="write the days by which something is due to this iCalendar file")
    duties.add_argument("--members", action="store_true", help="the members' yearly check-ups are in the calendar too")

    aim = command("eligibility", units.eligibility, "how one member of a unit stands for a leading post or a rank")
    aim.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    aim.add_argument("--id", required=True, help="identifier of the member")
    aim.add_argument("--target", required=True, help="a level or rank, such as county_deputy or section_chief_1")
    aim.add_argument("--on", type=day_of, help="the day asked about, YYYY-MM-DD (today)")
    aim.add_argument("--known-at", type=day_of, help="use only what was made known by this day")
    aim.add_argument("--horizon", type=day_of, help="the last day looked at (ten years ahead)")
    aim.add_argument("--format", choices=("text", "json"), default="text")
    aim.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    aim.add_argument("--output", type=Path, help="write to this file instead of the screen")

    memo = command("memo", units.memo, "one tolerance case as a memorandum, or without names for circulation")
    memo.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    memo.add_argument("--case", required=True, help="identifier of the case")
    memo.add_argument("--person", help="whose case it is, where several have one of that identifier")
    memo.add_argument("--on", type=day_of, help="the day asked about, YYYY-MM-DD (today)")
    memo.add_argument("--format", choices=("md", "html"), default="md")
    memo.add_argument(
        "--anonymous", action="store_true", help="no identifier, name, free text, or date finer than a year"
    )
    memo.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    memo.add_argument("--output", type=Path, help="write to this file instead of the screen")

    cases = command("cases", texts.cases, "run case files: questions with expected answers")
    cases.add_argument("path", type=Path, help="a case file, or a folder of them")
    cases.add_argument("--quiet", action="store_true", help="print failures only")

    words = command("words", texts.words, "print a rule in words, or list the rules")
    words.add_argument("rule", nargs="?", help="name of a rule, such as leave.annual")

    clause = command("clause", texts.clause, "show one clause of the Opinion and what encodes it")
    clause.add_argument("id", help="such as 10.3 or S4.2")

    command(
        "coverage", texts.coverage, "how many clauses are rules, checklists, duties, parameters, principles and so on"
    )

    text = command(
        "text", texts.text, "compare your own copy of the Opinion with digests; its clauses beside what encodes them"
    )
    text.add_argument("file", type=Path, help="a plain-text file with the official text")
    text.add_argument("--brief", action="store_true", help="only which parts are the same, differ or are missing")

    described = command("schema", schema_command.run, "the JSON Schema of a record, or of a rule's determinations")
    schema_command.arguments(described)

    replay = command("replay", texts.replay, "ask a stored determination again, and say what differs")
    replay.add_argument("file", type=Path, help="a determination as JSON")

    archive = command("archive", texts.archive, "look for entries of an archive of assessments that were tampered with")
    archive.add_argument("action", choices=("verify",))
    archive.add_argument("file", type=Path, help="an archive of assessments")
    archive.add_argument("--head", help="where the chain once ended, NUMBER:HASH, kept from an earlier run")
    archive.add_argument(
        "--key-file", type=Path, help="the file whose bytes are the key that the archive was begun with"
    )
    return whole


__all__ = ["parser"]
