"""From a case on file to the findings that rules read, with what had to be left aside and why."""

import datetime as dt

import attrs

from cadre_policy.measures import Date, as_date
from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.policies.tolerance.findings import found_by
from cadre_policy.policies.tolerance.norms import (
    any_known,
    binds,
    both_known,
    held_at_act,
    on_or_before,
    usable_though_later,
)
from cadre_policy.policies.tolerance.parts import act_parts
from cadre_policy.policies.tolerance.remarks import Concern, Remark
from cadre_policy.records import CaseFact, Norm, Report, ToleranceCase
from cadre_policy.rules import Span, spans_of

_READ = tuple(fact for fact in CaseFact if fact.value in attrs.fields_dict(ToleranceFacts))
"""The findings that bear on the merits; those of articles 11 and 12 belong to other questions."""


@attrs.frozen(order=False, repr=False)
class CaseRead:
    """What a case says on one day, as rules read it."""

    facts: ToleranceFacts
    remarks: tuple[Remark, ...]


def read_case(case: ToleranceCase, *, on: dt.date, report: Report | None = None) -> CaseRead:
    """The findings that stand on the day *on*, and remarks on them.

    A finding dated after that day is not there yet; one without a date stands.  Findings that contradict one another
    give none; nor does one without a source (neither who found it nor any evidence).  A finding that a rule was breached or
    not followed counts by the rules that bound the act when it began (clause 10.15); one that cites no rule at all
    stands, with a remark.

    Args:
        case: The case.
        on: The day asked about.
        report: The report that the case came from, if any.  A case on file is about a mistake, unless the
            report was found untrue; while its truth is not settled, neither is the mistake.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    remarks: list[Remark] = []
    found = {fact: found_by(case, fact, day, remarks) for fact in _READ}
    breach, later_breach = _by_norms(case, CaseFact.BREACH, found, remarks)
    departure, later_departure = _by_norms(case, CaseFact.NORM_DEPARTED_FROM, found, remarks)
    found[CaseFact.BREACH], found[CaseFact.NORM_DEPARTED_FROM] = breach, departure
    found[CaseFact.PERSISTED_AFTER_BAN] = _after_ban(case, found[CaseFact.PERSISTED_AFTER_BAN], remarks)
    found[CaseFact.LEGACY_PROBLEM] = _of_the_past(case, found[CaseFact.LEGACY_PROBLEM], remarks)
    changed = _changed_meanwhile(case)
    if changed:
        remarks.append(Remark(Concern.RULE_CHANGED, CaseFact.NORM_DEPARTED_FROM, changed))
    facts = ToleranceFacts(
        **{fact.value: value for fact, value in found.items()},
        mistake_made=_mistake(report, day),
        objective_factor_kind=case.objective_factor_kind,
        breach_by_later_norm=later_breach,
        departure_from_later_norm=later_departure,
        objected=case.objected,
        loss_recovered=None if case.recovered is None else case.recovered.amount > 0,
    )
    return CaseRead(facts, tuple(remarks))


def tolerance_facts(case: ToleranceCase, *, on: dt.date, report: Report | None = None) -> ToleranceFacts:
    """The facts record of a case on the day *on*; see :func:`read_case`."""
    return read_case(case, on=on, report=report).facts


def tolerance_spans(
    case: ToleranceCase, first: dt.date, last: dt.date, *, report: Report | None = None
) -> tuple[Span[ToleranceFacts], ...]:
    """The facts of a case from *first* to *last*, one span for each stretch with the same findings.

    Raises:
        DateError: a bound is not a date, or *last* comes before *first*.
    """
    dates = [finding.found_on for finding in case.findings] + [None if report is None else report.concluded_on]
    turns = {day for date in dates if date is not None for day in (date.first_day, date.last_day)}
    return spans_of(lambda day: tolerance_facts(case, on=day, report=report), first, last, turns)


def _mistake(report: Report | None, day: Date) -> bool | None:
    if report is None:
        return True
    concluded = report.concluded_on
    return report.true if concluded is None or concluded.last <= day.toordinal() else None


def _by_norms(
    case: ToleranceCase,
    fact: CaseFact,
    found: dict[CaseFact, bool | None],
    remarks: list[Remark],
) -> tuple[bool | None, bool | None]:
    """A finding against the person, by the rules of the time of the act and by later rules that may be used."""
    value = found[fact]
    if value is not True:
        return value, value
    if not case.norms:
        remarks.append(Remark(Concern.NO_NORM, fact))
        return True, None

    def counts(norm: Norm) -> bool | None:
        return binds(norm) if fact is CaseFact.NORM_DEPARTED_FROM else True

    in_time = [held_at_act(norm, case) for norm in case.norms]
    held = any_known(both_known(then, counts(norm)) for norm, then in zip(case.norms, in_time, strict=True))
    usable = any_known(both_known(usable_though_later(norm, case), counts(norm)) for norm in case.norms)
    if held is not True:
        unclear = Concern.NORM_KIND if any_known(in_time) else Concern.NORM_DATES
        concern = unclear if held is None else Concern.NORM_NOT_IN_FORCE
        remarks.append(Remark(concern, fact, tuple(norm.title for norm in case.norms)))
    # A finding without a basis is no finding of the contrary: the body has yet to find by the rules of the time.
    return held or None, usable or None


def _after_ban(case: ToleranceCase, found: bool | None, remarks: list[Remark]) -> bool | None:
    """Going on after a ban, unless every ban cited came after the act had ended."""
    bans = tuple(norm for norm in case.norms if norm.explicit_ban)
    if found and bans and all(on_or_before(norm.valid_from, case.act_until) is False for norm in bans):
        remarks.append(Remark(Concern.BAN_LATER, CaseFact.PERSISTED_AFTER_BAN, tuple(norm.title for norm in bans)))
        return None
    return found


def _of_the_past(case: ToleranceCase, found: bool | None, remarks: list[Remark]) -> bool | None:
    """Having taken on a problem left from the past, unless the file says that it arose with the act or later."""
    if found and on_or_before(case.act_since, case.problem_since):
        remarks.append(Remark(Concern.PROBLEM_NOT_PAST, CaseFact.LEGACY_PROBLEM))
        return None
    return found


def _changed_meanwhile(case: ToleranceCase) -> tuple[str, ...]:
    """The titles of rules that hold over some parts of the act and not over all."""
    parts = act_parts(case)
    held = [sum(norm in part.applicable for part in parts) for norm in case.norms]
    return tuple(norm.title for norm, times in zip(case.norms, held, strict=True) if 0 < times < len(parts))
