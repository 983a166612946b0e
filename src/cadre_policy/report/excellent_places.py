"""What is determined about a unit's last assessed year: who counts, the places for 'excellent', and who gets them."""

from __future__ import annotations

from typing import Any

from cadre_policy.law import Label
from cadre_policy.measures import PartialDate
from cadre_policy.policies.excellent_quota import (
    UnitAllotment,
    excellent_quota,
    excellent_quota_ceiling,
    excellent_quota_facts,
    excellent_quota_general,
    excellent_quota_theoretical,
    group_member_facts,
    head_highest_grade,
    quota_base,
    quota_binds,
    routine_good_facts,
    routine_good_guideline,
    routine_good_within,
    unit_allotment,
)
from cadre_policy.policies.excellent_quota.seats import NO_TEXT
from cadre_policy.records import AssessmentSystem, Grade, Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy

_QUARTERS = (1, 2, 3, 4)
_GUIDES = Label(
    "比例按全部参加考核的领导干部计算,对本班子只供参考",
    "the share is of all leaders who take part: for this one group the number guides",
)


def places_sections(unit: Unit, asked: Asked) -> tuple[Section, ...]:
    """The places of the unit's staff and how they go to its divisions, and those of its leaders.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy; the assessed year is the one before.
    """
    year = asked.on.year - 1
    staff = Section(
        title=Label(f"{year}年度考核优秀等次名额", f"Places for 'excellent', assessed year {year}"),
        entries=(*_who_counts(unit, year, asked), *_places(unit, year, asked), *_allotted(unit, year, asked)),
    )
    leaders = Section(
        title=Label(f"{year}年度考核:领导班子成员", f"Assessed year {year}: the leading group"),
        entries=_leaders(unit, year, asked),
    )
    routine = Section(
        title=Label(f"{year}年平时考核“好”的比例", f"Results 'good' in regular assessment, {year}"),
        entries=_routine(unit, year, asked),
    )
    return staff, leaders, routine


def _who_counts(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    if not unit.members:
        return ()
    base = quota_base(unit, year, policy=asked.policy, known_at=asked.known_at)
    text = Label(
        f"名单内已知计入计算人数{len(base.counted)}人", f"of those listed {len(base.counted)} are known to count"
    )
    entries = [Entry(text=text)]
    for what, names, tone in (
        (Label("不计入", "do not count"), base.not_counted, Tone.PLAIN),
        (Label("是否计入未能确定", "not known whether they count"), base.undecided, Tone.ASK),
    ):
        if names:
            told = ", ".join(names)
            line = Label(f"{what.zh} {len(names)}人:{told}", f"{what.en}, {len(names)}: {told}")
            entries.append(Entry(text=line, tone=tone))
    return tuple(entries)


def _places(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    questions = (excellent_quota, excellent_quota_theoretical, excellent_quota_general, excellent_quota_ceiling)
    return tuple(answered(question(unit, year, policy=asked.policy, known_at=asked.known_at)) for question in questions)


def _allotted(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    """By largest remainder, as one way among others; a unit without divisions on file has nothing to share out."""
    if not any(entry.year == year for entry in unit.sub_units):
        return ()
    found = unit_allotment(unit, year, policy=asked.policy, known_at=asked.known_at)
    if found.allotment is None:
        return (Entry(text=_reason(found), tone=Tone.ASK),)
    lines = tuple(Label(part.say("zh"), part.say("en")) for part in found.allotment.parts)
    settled = Tone.PLAIN if found.allotment.settled else Tone.OPEN
    text = Label(found.allotment.headline("zh"), found.allotment.headline("en"))
    return (Entry(text=text, tone=settled, notes=(*lines, *found.allotment.remarks(), NO_TEXT)),)


def _reason(found: UnitAllotment) -> Label:
    why = found.why_not
    assert why is not None, "what is not allotted says why"
    return Label(f"名额未分配到内设机构:{why.zh}", f"not allotted among the divisions: {why.en}")


def _leaders(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    """The leaders' places and the main head's highest grade, of a unit whose file tells of its leading group."""
    terms: dict[str, Any] = {"policy": asked.policy, "known_at": asked.known_at}
    facts = excellent_quota_facts(unit, year, system=AssessmentSystem.LEADER, **terms)
    nobody = facts.took_part is None or not facts.took_part.amount
    if nobody and facts.group_grade is None:
        return ()
    guides = quota_binds(facts, year, **terms).value is False
    entries = [
        answered(question(facts, year, **terms), Tone.PLAIN, *((_GUIDES,) if guides else ()))
        for question in (excellent_quota, excellent_quota_ceiling)
    ]
    day = PartialDate.of(year).last_day
    for member in unit.members:
        of_member = group_member_facts(member, unit, year)
        highest = head_highest_grade(of_member, on=day, **terms)
        if of_member.main_head is True and highest.value is not Grade.EXCELLENT:
            entry = answered(highest)
            text = Label(f"{member.id}:{entry.text.zh}", f"{member.id}: {entry.text.en}")
            entries.append(with_remedy(Entry(text=text, tone=entry.tone, determination=highest, notes=entry.notes)))
    return tuple(entries)


def _routine(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    """The quarters whose results are all on file."""
    terms: dict[str, Any] = {"on": PartialDate.of(year).last_day, "policy": asked.policy, "known_at": asked.known_at}
    entries = []
    for quarter in _QUARTERS:
        facts = routine_good_facts(unit, year, quarter)
        if facts.took_part is None or not facts.took_part.amount:
            continue
        within = routine_good_within(facts, **terms)
        guideline = answered(routine_good_guideline(facts, **terms)).text
        entry = answered(within, Tone.ASK if within.value is False else Tone.PLAIN, guideline)
        text = Label(f"第{quarter}季度:{entry.text.zh}", f"quarter {quarter}: {entry.text.en}")
        entries.append(Entry(text=text, tone=entry.tone, determination=within, notes=entry.notes))
    return tuple(entries)


__all__ = ["places_sections"]
