"""Commands about a unit and its members."""

from __future__ import annotations

import argparse
import sys

from cadre_policy.cli.inputs import member, or_today, policy_of, put, unit_of
from cadre_policy.cli.outcomes import OK
from cadre_policy.measures import as_date


def report(options: argparse.Namespace) -> int:
    """What is determined about a unit, or about one member."""
    from cadre_policy.report import Asked, html_page, person_report, report_json, report_text, unit_report

    on = or_today(options.on)
    unit = unit_of(options.file, options.unit_id, on, options.language)
    known_at = None if options.known_at is None else as_date(options.known_at)
    asked = Asked(on=on, policy=policy_of(options.policy), known_at=known_at)
    if options.person is None:
        report = unit_report(unit, asked, members=not options.unit)
    else:
        report = person_report(member(unit, options.person), asked)
    match options.format:
        case "json":
            text = report_json(report)
        case "html":
            text = html_page(report, options.language)
        case _:
            text = report_text(report, options.language, reasons=options.reasons)
    put(text, options.output)
    return OK


def duties(options: argparse.Namespace) -> int:
    """A unit's duties of a year, and a calendar of what is due."""
    from cadre_policy.interop import read_unit_file
    from cadre_policy.interop.duty_calendar import calendar_text, due_dates
    from cadre_policy.report import Asked, duties_text

    unit = read_unit_file(options.file)
    asked = Asked(on=or_today(options.on), policy=policy_of(options.policy))
    sys.stdout.write(duties_text(unit, asked, options.language, year=options.year, bound=options.bound))
    if options.ics is not None:
        dates = due_dates(unit, bound=options.bound, members=options.members, **asked.terms)
        put(calendar_text(dates, on=asked.on, language=options.language), options.ics)
    return OK


def eligibility(options: argparse.Namespace) -> int:
    """How one member stands for a post or a rank."""
    from cadre_policy.interop import read_unit_file
    from cadre_policy.interop.prospects import eligibility_to_json
    from cadre_policy.policies.eligibility import eligibility, target_named

    target = target_named(options.target)
    cadre = member(read_unit_file(options.file), options.id)
    found = eligibility(
        cadre,
        target,
        on=or_today(options.on),
        horizon=options.horizon,
        policy=policy_of(options.policy),
        known_at=options.known_at,
    )
    text = eligibility_to_json(found) if options.format == "json" else found.explain(options.language) + "\n"
    put(text, options.output)
    return OK


def memo(options: argparse.Namespace) -> int:
    """A tolerance case as a memorandum."""
    from cadre_policy.interop import read_unit_file
    from cadre_policy.report import Asked
    from cadre_policy.report.memorandum.command import memorandum_text

    asked = Asked(on=or_today(options.on), policy=policy_of(options.policy))
    unit, html = read_unit_file(options.file), options.format == "html"
    terms = {"person": options.person, "as_html": html, "anonymous": options.anonymous}
    put(memorandum_text(unit, options.case, asked, options.language, **terms), options.output)
    return OK


__all__ = ["duties", "eligibility", "memo", "report"]
