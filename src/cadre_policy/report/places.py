"""What is determined about where a unit stands and where a person works, and about the duties that are only watched."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.hardship_allowance import hardship_allowance, hardship_monthly
from cadre_policy.policies.monitored_duties import DutyStanding, DutyStatus, monitored_duties
from cadre_policy.policies.township_favour import township_contradictions, township_favour, township_memberships
from cadre_policy.records import Cadre, Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy
from cadre_policy.rules import Status


def township_section(unit: Unit, asked: Asked) -> Section:
    """Whether it is a favoured township, on which lists that rests, and what contradicts the file.

    A unit of which neither the place nor a kind of township is on file leaves nothing to say.

    Args:
        unit: The unit's file.
        asked: The day and the policy.
    """
    flags = (unit.border_township, unit.ethnic_township, unit.poor_township)
    told = unit.place is not None or any(flag is not None for flag in flags)
    if not told:
        return Section(title=_TOWNSHIP, entries=())
    entries = [answered(township_favour(unit, **asked.terms), Tone.PLAIN, *_lists(unit, asked))]
    entries += [Entry(text=one, tone=Tone.ASK) for one in township_contradictions(unit, on=asked.on)]
    return Section(title=_TOWNSHIP, entries=tuple(entries))


_TOWNSHIP = Label("边疆、民族、贫困乡镇", "Border, ethnic and poor townships")


def _lists(unit: Unit, asked: Asked) -> tuple[Label, ...]:
    lists = township_memberships(unit, asked.on)
    named = (
        (Label("边境县", "border county"), lists.border_county),
        (Label("民族乡", "ethnic township"), lists.ethnic_township),
        (Label("贫困县", "poor county"), lists.poor_county),
    )
    return tuple(
        Label(f"{name.zh}:{one.say('zh')}", f"{name.en}: {one.say('en')}") for name, one in named if one is not None
    )


def allowance_section(cadre: Cadre, asked: Asked) -> Section:
    """The allowance of hardship and remote areas, of whoever works in a county that is on file.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    title = Label("艰苦边远地区津贴", "Allowance of hardship and remote areas")
    if cadre.workplace is None or cadre.workplace.county is None:
        return Section(title=title, entries=())
    allowance = hardship_allowance(cadre, **asked.terms)
    due = answered(allowance)
    entries = [with_remedy(due) if allowance.value is False else due]
    if allowance.value is True:
        entries.append(answered(hardship_monthly(cadre, **asked.terms)))
    return Section(title=title, entries=tuple(entries))


_TONES = {DutyStatus.NOT_DONE: Tone.DUE}


def duties_section(unit: Unit, asked: Asked) -> Section:
    """How the unit stands with the monitored duties that may bind it; those of which the ledger tells nothing are asked for in one line.

    Args:
        unit: The unit's file.
        asked: The day and the policy.
    """
    title = Label("监测类工作落实情况", "Monitored duties")
    if not unit.duties.entries and unit.duties.complete_from is None:
        ask = Label("未提供落实情况台账", "no ledger of duties is on file")
        return Section(title=title, entries=(Entry(text=ask, tone=Tone.ASK),))
    standings = monitored_duties(unit, **asked.terms)
    owed = [one for one in standings if one.status.value is not DutyStatus.NOT_OWED]
    entries = [_standing(one) for one in owed if one.status.status is not Status.NOT_KNOWN]
    silent = [one for one in standings if one.status.status is Status.NOT_KNOWN]
    for why, duties in (
        (
            Label("台账未能说明是否落实", "the ledger does not tell of"),
            [d for d in silent if d.status.facts.done is None],
        ),
        (
            Label("未见落实,本单位是否义务主体未知", "nothing done on file, and not known whether they bind the unit"),
            [d for d in silent if d.status.facts.done is not None],
        ),
    ):
        if duties:
            entries.append(Entry(text=_listed(why, duties), tone=Tone.ASK))
    return Section(title=title, entries=tuple(entries))


def _listed(why: Label, standings: list[DutyStanding]) -> Label:
    duties = [one.duty for one in standings]
    zh = ";".join(f"{duty.clause_id} {duty.rule.label.zh}" for duty in duties)
    en = "; ".join(f"{duty.clause_id} {duty.rule.label.en}" for duty in duties)
    return Label(f"{why.zh}:{zh}", f"{why.en}: {en}")


def _standing(standing: DutyStanding) -> Entry:
    status = standing.status.value
    entry = answered(
        standing.status, Tone.PLAIN if status is None else _TONES.get(status, Tone.PLAIN), *standing.notes()
    )
    clause = standing.duty.clause_id
    return Entry(
        text=Label(f"{clause} {entry.text.zh}", f"{clause} {entry.text.en}"),
        tone=entry.tone,
        determination=entry.determination,
        notes=entry.notes,
    )


__all__ = ["allowance_section", "duties_section", "township_section"]
