"""What is on file of a case: the act, the rules cited, and every finding with its source."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.tolerance import ActPart, NormOverPart, act_parts
from cadre_policy.records import CaseFact, Finding, Norm
from cadre_policy.report.memorandum.telling import NOT_ON_FILE, Telling, both, listed_labels
from cadre_policy.report.model import Entry, Section, Tone
from cadre_policy.rules.words import say_value

__all__ = ["facts_section", "findings_section"]


def _value(value: object) -> Label:
    return Label(say_value(value, "zh"), say_value(value, "en"))


def facts_section(telling: Telling) -> Section:
    """The act and its time, the piece of work, the loss, and how the rules cited stand to it."""
    return Section(title=Label("基本事实", "Facts"), entries=tuple(_facts(telling)))


def _facts(telling: Telling) -> Iterator[Entry]:
    case, released = telling.case, telling.released
    for zh, en, label in (
        ("当事干部:{}", "person: {}", case.cadre or telling.cadre.id),
        ("事件:{}", "event: {}", case.event),
        ("所属案件:{}", "part of the case: {}", case.part_of),
        ("工作事项:{}", "piece of work: {}", case.work_item),
    ):
        if label and not telling.circulated:
            yield Entry(text=both(zh, en, Label(label, label)))
    yield Entry(text=both("行为:{}", "act: {}", telling.text(case.act, None if released is None else released.act)))
    yield Entry(text=both("行为时间:{}", "time of the act: {}", _time(case.act_since, case.act_until, telling)))
    if case.problem_since is not None:
        yield Entry(text=both("问题形成时间:{}", "problem dates from: {}", telling.day(case.problem_since)))
    kind = NOT_ON_FILE if case.objective_factor_kind is None else case.objective_factor_kind.label
    told = telling.text(case.objective_factor_text, None if released is None else released.objective_factor)
    notes = () if told == NOT_ON_FILE else (told,)
    yield Entry(text=both("客观因素:{}", "objective factor: {}", kind), notes=notes)
    yield Entry(text=_loss(telling))
    for zh, en, found in (
        ("事前报备:{}", "filed beforehand: {}", case.prior_filing),
        ("公开提出反对:{}", "objected openly: {}", case.objected),
    ):
        if found is not None:
            yield Entry(text=both(zh, en, _value(found)))
    if case.norms:
        yield from (_part(part, telling) for part in act_parts(case))


def _loss(telling: Telling) -> Label:
    """Amounts as they are on file; in circulation only how they stand to each other."""
    loss, recovered = telling.case.loss, telling.case.recovered
    if not telling.circulated:
        return both("损失金额:{};已挽回:{}", "loss: {}; recovered: {}", _value(loss), _value(recovered))
    if loss is None:
        return both("损失金额:{}", "loss: {}", NOT_ON_FILE)
    if loss.amount == 0:
        return Label("无金额损失", "no loss in money")
    if recovered is None:
        return Label("有金额损失(数额从略),挽回情况未载明", "a loss in money (amount left out); recovery not on file")
    if recovered.amount == 0:
        return Label("有金额损失(数额从略),未挽回", "a loss in money (amount left out), nothing recovered")
    if recovered.amount < loss.amount:
        return Label("有金额损失(数额从略),部分挽回", "a loss in money (amount left out), recovered in part")
    return Label("有金额损失(数额从略),已全部挽回", "a loss in money (amount left out), recovered in whole")


def _time(since: PartialDate | None, until: PartialDate | None, telling: Telling) -> Label:
    """From when to when, or once where both are told alike."""
    first, last = telling.day(since), telling.day(until)
    return first if first == last else both("{}至{}", "{} to {}", first, last)


def _part(part: ActPart, telling: Telling) -> Entry:
    """A part of the act, and below it how each rule cited stands to it."""
    return Entry(
        text=both("所引规定({})", "rules cited ({})", _time(part.since, part.until, telling)),
        notes=tuple(_norm(one, telling) for one in part.norms),
    )


def _norm(one: NormOverPart, telling: Telling) -> Label:
    norm = one.norm
    if telling.circulated:
        # A title may name a place or a unit: what the rule does is told in its stead.
        return both("{}:{}", "{}: {}", _kind(norm), one.standing.label)
    article = Label(norm.article, norm.article) if norm.article else None
    place = one.label if article is None else both("{} ({})", "{} ({})", one.label, article)
    return both("{};{},施行{}", "{}; {}, valid from {}", place, _kind(norm), telling.day(norm.valid_from))


def _kind(norm: Norm) -> Label:
    return Label("性质未载明的规定", "a rule of unknown kind") if norm.kind is None else norm.kind.label


def findings_section(telling: Telling) -> Section:
    """Every finding, in the order of the text, with who made it, when, on what, and whether it is used."""
    order = list(CaseFact)
    findings = sorted(telling.case.findings, key=lambda one: order.index(one.fact))
    return Section(
        title=Label("认定及其来源", "Findings and their sources"),
        entries=tuple(_finding(one, telling) for one in findings),
    )


def _finding(one: Finding, telling: Telling) -> Entry:
    later = one.found_on is not None and one.found_on.first > telling.asked.on.toordinal()
    aside = [label for holds, label in _aside(one, later=later) if holds]
    body = NOT_ON_FILE if one.found_by is None else one.found_by.label
    notes = [both("认定:{},{}", "found by: {}, {}", body, telling.day(one.found_on))]
    released = None if telling.released is None else telling.released.reasons.get(one.fact)
    notes.append(both("理由:{}", "reasons: {}", telling.text(one.reasons, released)))
    if one.evidence:
        pieces = tuple(Label(piece, piece) for piece in one.evidence if piece.strip())
        count = len(one.evidence)
        told = Label(f"{count}件", f"{count} on file") if telling.circulated or not pieces else listed_labels(pieces)
        notes.append(both("证据:{}", "evidence: {}", told))
    if one.recorded_by and not telling.circulated:
        notes.append(both("记录人:{}", "recorded by: {}", Label(one.recorded_by, one.recorded_by)))
    text = both("{}:{}", "{}: {}", one.fact.label, _COULD_NOT_TELL if one.value is None else _value(one.value))
    return Entry(text=text, tone=Tone.ASK if aside else Tone.PLAIN, notes=(*notes, *aside))


_COULD_NOT_TELL = Label("未能认定", "could not be told")


def _aside(one: Finding, *, later: bool) -> tuple[tuple[bool, Label], ...]:
    """Why a finding is not used."""
    return (
        (one.withdrawn, Label("已撤回,不采用", "withdrawn, not used")),
        (not one.sourced, Label("来源不明,不采用", "no source is on file, not used")),
        (one.value is None, Label("认定主体未能认定,须另行查明", "the body could not tell: to be found out")),
        (later, Label("晚于所问之日,不采用", "later than the day asked about, not used")),
    )
