"""Commands about the rules and the texts behind them, and about what was stored."""

from __future__ import annotations

import argparse
import sys

from cadre_policy.cli.outcomes import FAILED, OK
from cadre_policy.law import OPINION
from cadre_policy.rules import in_words


def cases(options: argparse.Namespace) -> int:
    """Run case files."""
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


def words(options: argparse.Namespace) -> int:
    """A rule in words, or the list of rules."""
    from cadre_policy.register import all_rules, rule_named

    if options.rule is None:
        for name, rule in all_rules().items():
            print(f"{name}  {rule.label.say(options.language)}")
        return OK
    sys.stdout.write(in_words(rule_named(options.rule), options.language))
    return OK


def clause(options: argparse.Namespace) -> int:
    """One clause and what encodes it."""
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


def coverage(options: argparse.Namespace) -> int:
    """How many clauses are encoded, and how."""
    from cadre_policy.register import Coverage, coverage

    found = coverage()
    for status in Coverage:
        print(f"{sum(one.status is status for one in found):4}  {status.label.say(options.language)}")
    print(f"{len(found):4}  {'合计' if options.language == 'zh' else 'in all'}")
    return OK


def text(options: argparse.Namespace) -> int:
    """The user's own copy of the Opinion beside what encodes it."""
    from cadre_policy.interop.wording import read_copy
    from cadre_policy.law.wording import check_wording
    from cadre_policy.report.wording import wording_text

    found = check_wording(read_copy(options.file))
    sys.stdout.write(wording_text(found, options.language, clauses=not options.brief))
    return OK if found.same else FAILED


def replay(options: argparse.Namespace) -> int:
    """Ask a stored determination again."""
    from cadre_policy.interop.determinations import replay

    again = replay(options.file.read_text(encoding="utf-8"))
    if not again.differences:
        print("the same" if options.language == "en" else "一致")
        return OK
    for difference in again.differences:
        print(difference)
    return FAILED


def archive(options: argparse.Namespace) -> int:
    """Verify an archive of assessments."""
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


__all__ = ["archive", "cases", "clause", "coverage", "replay", "text", "words"]
