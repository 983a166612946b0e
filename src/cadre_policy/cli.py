"""The command line: ``cadre-policy report | eligibility | duties | memo | cases | words | clause | coverage | text | schema | replay | archive``."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tomllib
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cadre_policy.errors import CadrePolicyError, InputError, RecordError, UnknownNameError
from cadre_policy.law import OPINION, Language
from cadre_policy.measures import Date, as_date
from cadre_policy.rules import YUNNAN, Policy, in_words
from cadre_policy.version import VERSION

if TYPE_CHECKING:
    from cadre_policy.records import Cadre, Unit

OK, FAILED, WRONG_INPUT = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 if all went well, 1 if a case failed or a copy differs, 2 if the input has faults."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except RecordError as error:
        _complain(error, options.language)
        return WRONG_INPUT
    except CadrePolicyError as error:
        print(f"cadre-policy: {error}", file=sys.stderr)
        return WRONG_INPUT
    except BrokenPipeError:
        return OK
    except OSError as error:
        print(f"cadre-policy: {error.filename}: {error.strerror}", file=sys.stderr)
        return WRONG_INPUT
    return code


def _complain(error: RecordError, language: Language) -> None:
    """Every problem of a file, one a line, in the reader's language."""
    count = len(error.problems)
    head = f"{error.what}:{count} 处问题" if language == "zh" else f"{error.what}: {count} problems"
    print(f"cadre-policy: {head}", file=sys.stderr)
    for problem in error.problems:
        say = getattr(problem, "say", None)
        print(f"  - {say(language) if say is not None else problem}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    from cadre_policy.interop import schema_command

    parser = argparse.ArgumentParser(
        prog="cadre-policy", description="Cadre policy of Yunnan: explained, cited answers."
    )
    parser.add_argument("--version", action="version", version=f"cadre-policy {VERSION}")
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(name: str, run: Any, text: str) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=text, description=text)
        found.set_defaults(run=run)
        found.add_argument("--language", choices=("zh", "en"), default="zh", help="language of the output (zh)")
        return found

    report = command("report", _report, "what is determined about a unit and its members, from a unit file")
    report.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    report.add_argument("--on", type=_day, help="the day asked about, YYYY-MM-DD (today)")
    report.add_argument("--known-at", type=_day, help="use only what was made known by this day")
    about = report.add_mutually_exclusive_group()
    about.add_argument(
        "--unit", action="store_true", help="the unit alone: its assessment year and its duties, without its members"
    )
    about.add_argument("--person", help="identifier of one member: a report about this person only")
    report.add_argument("--format", choices=("text", "json", "html"), default="text")
    report.add_argument("--reasons", action="store_true", help="text: each answer with its reasons and sources")
    report.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    report.add_argument("--output", type=Path, help="write to this file instead of the screen")

    duties = command("duties", _duties, "a unit's duties in a year, and a calendar of what is due")
    duties.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    duties.add_argument("--on", type=_day, help="the day asked about, YYYY-MM-DD (today)")
    duties.add_argument("--year", type=int, help="the calendar year (that of the day)")
    duties.add_argument("--bound", nargs="+", metavar="CLAUSE", help="the clauses that bind the unit, such as 3.2 20.6")
    duties.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    duties.add_argument("--ics", type=Path, help="write the days by which something is due to this iCalendar file")
    duties.add_argument("--members", action="store_true", help="the members' yearly check-ups are in the calendar too")

    aim = command("eligibility", _eligibility, "how one member of a unit stands for a leading post or a rank")
    aim.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    aim.add_argument("--id", required=True, help="identifier of the member")
    aim.add_argument("--target", required=True, help="a level or rank, such as county_deputy or section_chief_1")
    aim.add_argument("--on", type=_day, help="the day asked about, YYYY-MM-DD (today)")
    aim.add_argument("--known-at", type=_day, help="use only what was made known by this day")
    aim.add_argument("--horizon", type=_day, help="the last day looked at (ten years ahead)")
    aim.add_argument("--format", choices=("text", "json"), default="text")
    aim.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    aim.add_argument("--output", type=Path, help="write to this file instead of the screen")

    memo = command("memo", _memo, "one tolerance case as a memorandum, or without names for circulation")
    memo.add_argument("file", type=Path, help="a unit file (.toml or .json)")
    memo.add_argument("--case", required=True, help="identifier of the case")
    memo.add_argument("--person", help="whose case it is, where several have one of that identifier")
    memo.add_argument("--on", type=_day, help="the day asked about, YYYY-MM-DD (today)")
    memo.add_argument("--format", choices=("md", "html"), default="md")
    memo.add_argument(
        "--anonymous", action="store_true", help="no identifier, name, free text, or date finer than a year"
    )
    memo.add_argument("--policy", type=Path, help="a policy file (.toml): other readings, figures, evidence")
    memo.add_argument("--output", type=Path, help="write to this file instead of the screen")

    cases = command("cases", _cases, "run case files: questions with expected answers")
    cases.add_argument("path", type=Path, help="a case file, or a folder of them")
    cases.add_argument("--quiet", action="store_true", help="print failures only")

    words = command("words", _words, "print a rule in words, or list the rules")
    words.add_argument("rule", nargs="?", help="name of a rule, such as leave.annual")

    clause = command("clause", _clause, "show one clause of the Opinion and what encodes it")
    clause.add_argument("id", help="such as 10.3 or S4.2")

    command("coverage", _coverage, "how many clauses are rules, checklists, duties, parameters, principles and so on")

    text = command(
        "text", _text, "compare your own copy of the Opinion with digests; its clauses beside what encodes them"
    )
    text.add_argument("file", type=Path, help="a plain-text file with the official text")
    text.add_argument("--brief", action="store_true", help="only which parts are the same, differ or are missing")

    described = command("schema", schema_command.run, "the JSON Schema of a record, or of a rule's determinations")
    schema_command.arguments(described)

    replay = command("replay", _replay, "ask a stored determination again, and say what differs")
    replay.add_argument("file", type=Path, help="a determination as JSON")

    archive = command("archive", _archive, "look for entries of an archive of assessments that were tampered with")
    archive.add_argument("action", choices=("verify",))
    archive.add_argument("file", type=Path, help="an archive of assessments")
    archive.add_argument("--head", help="where the chain once ended, NUMBER:HASH, kept from an earlier run")
    archive.add_argument(
        "--key-file", type=Path, help="the file whose bytes are the key that the archive was begun with"
    )
    return parser


def _day(text: str) -> dt.date:
    try:
        return as_date(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _or_today(day: dt.date | None) -> Date:
    """The day that was said.  The only clock of the library: a person at a terminal means today unless they say a day."""
    return as_date(day if day is not None else dt.date.today())


def _policy(path: Path | None) -> Policy:
    from cadre_policy.interop.reforms import policy_from_plain

    if path is None:
        return YUNNAN
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecordError(path.name, [f"the file is not TOML: {error}"]) from None
    return policy_from_plain(table)


def _report(options: argparse.Namespace) -> int:
    from cadre_policy.interop import read_unit_file
    from cadre_policy.report import Asked, html_page, person_report, report_json, report_text, unit_report

    unit = read_unit_file(options.file)
    on = _or_today(options.on)
    known_at = None if options.known_at is None else as_date(options.known_at)
    asked = Asked(on=on, policy=_policy(options.policy), known_at=known_at)
    if options.person is None:
        report = unit_report(unit, asked, members=not options.unit)
    else:
        report = person_report(_member(unit, options.person), asked)
    match options.format:
        case "json":
            text = report_json(report)
        case "html":
            text = html_page(report, options.language)
        case _:
            text = report_text(report, options.language, reasons=options.reasons)
    _write(text, options.output)
    return OK


def _duties(options: argparse.Namespace) -> int:
    from cadre_policy.interop import read_unit_file
    from cadre_policy.interop.duty_calendar import calendar_text, due_dates
    from cadre_policy.report import Asked, duties_text

    unit = read_unit_file(options.file)
    asked = Asked(on=_or_today(options.on), policy=_policy(options.policy))
    sys.stdout.write(duties_text(unit, asked, options.language, year=options.year, bound=options.bound))
    if options.ics is not None:
        dates = due_dates(unit, bound=options.bound, members=options.members, **asked.terms)
        _write(calendar_text(dates, on=asked.on, language=options.language), options.ics)
    return OK


def _member(unit: Unit, name: str) -> Cadre:
    members = {cadre.id: cadre for cadre in unit.members}
    if name not in members:
        raise UnknownNameError("member of the unit", name, members)
    return members[name]


def _eligibility(options: argparse.Namespace) -> int:
    from cadre_policy.interop import read_unit_file
    from cadre_policy.interop.prospects import eligibility_to_json
    from cadre_policy.policies.eligibility import eligibility, target_named

    target = target_named(options.target)
    cadre = _member(read_unit_file(options.file), options.id)
    found = eligibility(
        cadre,
        target,
        on=_or_today(options.on),
        horizon=options.horizon,
        policy=_policy(options.policy),
        known_at=options.known_at,
    )
    text = eligibility_to_json(found) if options.format == "json" else found.explain(options.language) + "\n"
    _write(text, options.output)
    return OK


def _memo(options: argparse.Namespace) -> int:
    from cadre_policy.interop import read_unit_file
    from cadre_policy.report import Asked
    from cadre_policy.report.memorandum.command import memorandum_text

    asked = Asked(on=_or_today(options.on), policy=_policy(options.policy))
    unit, html = read_unit_file(options.file), options.format == "html"
    terms = {"person": options.person, "as_html": html, "anonymous": options.anonymous}
    _write(memorandum_text(unit, options.case, asked, options.language, **terms), options.output)
    return OK


def _write(text: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8", newline="\n")


def _cases(options: argparse.Namespace) -> int:
    from cadre_policy.interop.cases import run_cases

    results = run_cases(options.path)
    failed = [result for result in results if not result.passed]
    for result in results:
        if result.passed and not options.quiet:
            print(f"pass  {result.file.name}: {result.case.name}")
        if not result.passed:
            print(f"FAIL  {result.file.name}: {result.case.name}  [{result.case.source}]")
            for failure in result.failures:
                print(f"        {failure}")
            for line in result.case.ask().explain(options.language).splitlines():
                print(f"        {line}")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return FAILED if failed else OK


def _words(options: argparse.Namespace) -> int:
    from cadre_policy.register import all_rules, rule_named

    if options.rule is None:
        for name, rule in all_rules().items():
            print(f"{name}  {rule.label.say(options.language)}")
        return OK
    sys.stdout.write(in_words(rule_named(options.rule), options.language))
    return OK


def _clause(options: argparse.Namespace) -> int:
    from cadre_policy.register import clause_coverage

    found = clause_coverage(options.id)
    clause, zh = found.clause, options.language == "zh"
    rows = [
        ("要点" if zh else "gist", clause.text.say(options.language)),
        ("性质" if zh else "modality", clause.modality.value),
        ("义务主体" if zh else "bound", clause.bound + ("(推定)" if clause.bearer_inferred else "")),
        ("受益者" if zh else "benefits", clause.benefits or "—"),
        ("可计算性" if zh else "computability", ", ".join(one.name.lower() for one in clause.computability)),
        ("所需事实" if zh else "inputs", clause.inputs or "—"),
        ("编码方式" if zh else "encoding", clause.encoding or "—"),
        ("状态" if zh else "status", found.status.label.say(options.language)),
        ("编码于" if zh else "encoded by", ", ".join(found.encoded_by) or "—"),
    ]
    if clause.why is not None:
        rows.append(("理由" if zh else "why", clause.why.say(options.language)))
    if clause.carried_by:
        rows.append(("由何条款落实" if zh else "carried out by", ", ".join(clause.carried_by)))
    print(f"{clause.id}  {OPINION.cite(clause.id).say(options.language)}")
    for head, text in rows:
        print(f"  {head}: {text}")
    return OK


def _coverage(options: argparse.Namespace) -> int:
    from cadre_policy.register import Coverage, coverage

    found = coverage()
    for status in Coverage:
        print(f"{sum(one.status is status for one in found):4}  {status.label.say(options.language)}")
    print(f"{len(found):4}  {'合计' if options.language == 'zh' else 'in all'}")
    return OK


def _text(options: argparse.Namespace) -> int:
    from cadre_policy.interop.wording import read_copy
    from cadre_policy.law.wording import check_wording
    from cadre_policy.report.wording import wording_text

    found = check_wording(read_copy(options.file))
    sys.stdout.write(wording_text(found, options.language, clauses=not options.brief))
    return OK if found.same else FAILED


def _replay(options: argparse.Namespace) -> int:
    from cadre_policy.interop.determinations import replay

    again = replay(options.file.read_text(encoding="utf-8"))
    if not again.differences:
        print("the same" if options.language == "en" else "一致")
        return OK
    for difference in again.differences:
        print(difference)
    return FAILED


def _archive(options: argparse.Namespace) -> int:
    from cadre_policy.archive import Head, open_archive

    head = None if options.head is None else Head.parse(options.head)
    key = None if options.key_file is None else options.key_file.read_bytes()
    with open_archive(options.file, key=key, read_only=True) as archive:
        found = archive.verify(head)
    for fault in found.faults:
        print(fault.say(options.language))
    if found.faults:
        return FAILED
    print(
        f"共 {found.head.number} 条，未见改动"
        if options.language == "zh"
        else f"{found.head.number} entries, all sound"
    )
    print(found.head)
    return OK


__all__ = ["main"]
