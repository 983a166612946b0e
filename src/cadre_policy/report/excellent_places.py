"""What is determined about a unit's last assessed year: who counts, the places for 'excellent', and who gets them."""

from __future__ import annotations

from typing import Any

from cadre_policy.law import Label
from cadre_policy.measures import Count, PartialDate
from cadre_policy.policies.excellent_quota import (
    EXCELLENT_QUOTA_GENERAL,
    Allotment,
    UnitAllotment,
    excellent_quota,
    excellent_quota_base,
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
from cadre_policy.report.deciding import listed, turned_on
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
    """The number from which places are reckoned, and who is in it: by the file's own word, or by the text's default."""
    terms: dict[str, Any] = {"policy": asked.policy, "known_at": asked.known_at}
    number = excellent_quota_base(unit, year, **terms)
    entries = [answered(number)]
    if not unit.members:
        return tuple(entries)
    base = quota_base(unit, year, **terms)
    counted = [one for one in base.members if one.counts is True]
    out = {one.id: _OTHER_RULES if one.same_rules is False else turned_on(one.answer) for one in base.members}
    for what, names, tone in (
        (_STATED, {one.id: None for one in counted if one.stated}, Tone.PLAIN),
        (_DEFAULT, {one.id: None for one in counted if not one.stated}, Tone.PLAIN),
        (Label("不计入", "do not count"), {id_: out[id_] for id_ in base.not_counted}, Tone.PLAIN),
        (
            Label("是否计入未能确定", "not known whether they count"),
            {id_: out[id_] for id_ in base.undecided},
            Tone.ASK,
        ),
    ):
        if names:
            entries.append(listed(what, names, tone))
    if number.value is not None and base.number is not None and number.value != base.number:
        entries.append(Entry(text=_differs(base.number), tone=Tone.ASK))
    return tuple(entries)


_OTHER_RULES = Label("适用其他考核制度", "assessed under other rules")
_STATED = Label("档案载明计入", "count by the file's own word")
_DEFAULT = Label("按规定默认计入", "count by the default of the text")


def _differs(listed_: Count) -> Label:
    return Label(
        f"按名单逐人计为{listed_.amount}人,与上述人数不符,请核对(年末在册而其后离开者不在名单内)",
        f"one by one the list gives {listed_.amount}, another number: look into it (whoever has left since is not listed)",
    )


def _places(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    questions = (excellent_quota, excellent_quota_theoretical, excellent_quota_general, excellent_quota_ceiling)
    return tuple(answered(question(unit, year, policy=asked.policy, known_at=asked.known_at)) for question in questions)


def _allotted(unit: Unit, year: int, asked: Asked) -> tuple[Entry, ...]:
    """By largest remainder, as one way among others; a unit without divisions on file has nothing to share out.

    While the unit's own places are open, those of the general share are the least that there are.
    """
    if not any(entry.year == year for entry in unit.sub_units):
        return ()
    terms: dict[str, Any] = {"policy": asked.policy, "known_at": asked.known_at}
    found = unit_allotment(unit, year, **terms)
    if found.allotment is not None:
        return (_shared(found.allotment),)
    reason = Entry(text=_reason(found), tone=Tone.ASK)
    least = unit_allotment(unit, year, of=EXCELLENT_QUOTA_GENERAL, **terms).allotment
    return (reason,) if least is None else (reason, _shared(least, _LEAST))


_LEAST = Label("仅按一般比例试算", "by the general share alone")


def _shared(allotment: Allotment, as_: Label | None = None) -> Entry:
    headline = Label(allotment.headline("zh"), allotment.headline("en"))
    text = headline if as_ is None else Label(f"{as_.zh}:{headline.zh}", f"{as_.en}: {headline.en}")
    lines = tuple(Label(part.say("zh"), part.say("en")) for part in allotment.parts)
    settled = Tone.PLAIN if allotment.settled else Tone.OPEN
    return Entry(text=text, tone=settled, notes=(*lines, *allotment.remarks(), NO_TEXT))


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
