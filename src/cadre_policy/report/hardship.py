"""What is determined about hardship, benefits, awards and a death, and the log of a unit's talks."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.measures import Date
from cadre_policy.policies.awards import award_bonus
from cadre_policy.policies.death_benefits import (
    SurvivorSupport,
    death_facts,
    death_gratuity,
    praise_money,
    survivor_support,
)
from cadre_policy.policies.hardship_care import (
    BenefitStatus,
    VisitStatus,
    hardship_aid,
    hardship_fund,
    hardship_visit,
    normal_benefits,
)
from cadre_policy.policies.talks import LeaderTalks, leader_talks, reform_talks
from cadre_policy.records import Award, Cadre, Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered


def support_sections(cadre: Cadre, asked: Asked) -> tuple[Section, ...]:
    """Awards on file, hardship and benefits, and what is due after a death; sections without entries are left out.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    sections = (_awards(cadre, asked), _hardship(cadre, asked), _death(cadre, asked))
    return tuple(section for section in sections if section.entries)


def _awards(cadre: Cadre, asked: Asked) -> Section:
    entries = tuple(
        _award(award, cadre, asked)
        for award in cadre.awards.entries
        if award.refused is not True and award.on is not None and award.on.first <= asked.on.toordinal()
    )
    return Section(title=Label("奖励", "Awards"), entries=entries)


def _award(award: Award, cadre: Cadre, asked: Asked) -> Entry:
    bonus = answered(award_bonus(award, cadre=cadre, **asked.terms))
    return Entry(
        text=Label(
            f"{award.kind.label.zh}({award.on}):{bonus.text.zh}", f"{award.kind.label.en} ({award.on}): {bonus.text.en}"
        ),
        tone=bonus.tone,
        determination=bonus.determination,
        notes=bonus.notes,
    )


def _hardship(cadre: Cadre, asked: Asked) -> Section:
    """Only where a hardship is on file: a report does not ask after everybody's family."""
    entries = []
    if cadre.hardships.possible_in(asked.on, asked.on):
        visit = hardship_visit(cadre, **asked.terms)
        if visit.value is not VisitStatus.NOT_OWED:
            entries.append(answered(visit, Tone.DUE if visit.value is VisitStatus.NOT_ON_FILE else Tone.PLAIN))
    for benefit in normal_benefits(cadre, **asked.terms):
        entries.append(answered(benefit, Tone.DUE if benefit.value is BenefitStatus.DUE else Tone.PLAIN))
    return Section(title=Label("困难关怀与福利", "Hardship and benefits"), entries=tuple(entries))


def _death(cadre: Cadre, asked: Asked) -> Section:
    title = Label("抚恤与遗属帮扶", "After a death")
    if death_facts(cadre, asked.on).died is not True:
        return Section(title=title, entries=())
    support = survivor_support(cadre, **asked.terms)
    entries = [answered(death_gratuity(cadre, **asked.terms)), answered(praise_money(cadre, **asked.terms))]
    if support.value is not SurvivorSupport.NOT_OWED:
        tone = Tone.DUE if support.value is SurvivorSupport.NOT_ON_FILE else Tone.PLAIN
        entries.append(answered(support, tone))
    return Section(title=title, entries=tuple(entries))


def unit_support(unit: Unit, asked: Asked) -> Section:
    """The unit's fund for hardship, and who can be helped from it.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    fund = hardship_fund(unit, **asked.terms)
    entries = [answered(fund, Tone.DUE if fund.value is False else Tone.PLAIN)]
    helped = [cadre.id for cadre in unit.members if hardship_aid(cadre, unit=unit, **asked.terms).value is True]
    if helped:
        names = ", ".join(helped)
        entries.append(
            Entry(
                text=Label(f"可由专项资金帮扶:{names}(金额未作规定)", f"eligible for aid: {names} (amount left open)")
            )
        )
    return Section(title=Label("困难帮扶专项资金", "Special fund for hardship"), entries=tuple(entries))


def unit_talks(unit: Unit, asked: Asked) -> Section:
    """Talks due during a reform, and the year's log of each leading cadre, which is no score: the text sets no number.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    entries = []
    due = [one.id for one in reform_talks(unit, **asked.terms) if one.due.value is True]
    if due:
        names = ", ".join(due)
        text = Label(f"机构改革等期间应谈话未谈:{names}", f"to be talked with during the reform: {names}")
        entries.append(Entry(text=text, tone=Tone.DUE))
    first = Date(asked.on.year, 1, 1)
    for cadre in unit.members:
        if any(post.leading for post in cadre.posts.certain_in(asked.on, asked.on)):
            entries.append(Entry(text=_log(leader_talks(unit, cadre.id, first=first, last=asked.on))))
    return Section(title=Label("谈心谈话台账", "Log of talks"), entries=tuple(entries))


def _log(log: LeaderTalks) -> Label:
    fewest, most = log.held
    if most is None:
        zh, en = f"记载{fewest}次(台账可能不全)", f"{fewest} on file (lists may not be complete)"
    elif most == fewest:
        zh, en = f"{fewest}次", f"{fewest}"
    else:
        zh, en = f"{fewest}至{most}次", f"{fewest} to {most}"
    return Label(f"{log.leader} 本年度谈话:{zh}", f"talks held by {log.leader} this year: {en}")


__all__ = ["support_sections", "unit_support", "unit_talks"]
