"""What bodies found about how a unit and its leading cadres lead."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.leadership import Example, care_whole, leading_example, measure_fits
from cadre_policy.records import LeadershipFact, Unit
from cadre_policy.report.model import Asked, Entry, Section, answered, with_remedy

_EXAMPLE = {LeadershipFact.FIRST_TO_PERFORM, LeadershipFact.FIRST_TO_ACT, LeadershipFact.FIRST_TO_ANSWER}
_MEASURE = {LeadershipFact.SEEN_CASE_BY_CASE, LeadershipFact.GUIDED_BY_CLASS, LeadershipFact.PRECISE}


def leadership_section(unit: Unit, asked: Asked) -> Section:
    """Care, example and measures, only where something was found: nobody is asked after without a finding.

    Args:
        unit: The unit with its members and findings.
        asked: The day and the policy.
    """
    found = [one for one in unit.leadership_findings.entries if one.on is None or one.on.first <= asked.on.toordinal()]
    members = {member.id for member in unit.members}
    entries = [answered(care_whole(unit, **asked.terms))] if any(one.of is None for one in found) else []
    entries += [
        _named(one, _example(unit, one, asked))
        for one in dict.fromkeys(one.of for one in found if one.fact in _EXAMPLE)
        if one in members
    ]
    entries += [
        _named(one, answered(measure_fits(unit, one, **asked.terms)))
        for one in dict.fromkeys(one.of for one in found if one.fact in _MEASURE)
        if one is not None
    ]
    return Section(title=Label("示范、关怀与精准施策", "Example, care, measures that fit"), entries=tuple(entries))


def _example(unit: Unit, cadre: str, asked: Asked) -> Entry:
    """An example found wanting tells who finds it, and that nothing follows from it by itself."""
    answer = leading_example(unit, cadre, **asked.terms)
    return with_remedy(answered(answer)) if answer.value is Example.NOT_SET else answered(answer)


def _named(what: str, entry: Entry) -> Entry:
    text = Label(f"{what}:{entry.text.zh}", f"{what}: {entry.text.en}")
    return Entry(text=text, tone=entry.tone, determination=entry.determination, notes=entry.notes)


__all__ = ["leadership_section"]
