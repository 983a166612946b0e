"""What a unit can expect of promotion in rank: places, who may be considered, who later, and what has to be asked."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.policies.rank_quotas import PromotionList, RankCandidate, RankOpening, promotion_list
from cadre_policy.records import Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered, with_remedy


def promotion_outlook(unit: Unit, asked: Asked) -> Section:
    """A unit's places for ranks against its members' service; nobody is ranked.

    Args:
        unit: The unit with its members' files.
        asked: The day and the policy.
    """
    found = promotion_list(unit, **asked.terms)
    entries = (
        *_places(found),
        *(_opening(one, found.order) for one in found.openings),
        *(_later(one) for one in found.later),
        *(_undecided(one) for one in found.undecided),
    )
    nobody = Entry(text=Label("无可列入晋升考虑者", "nobody may be considered"))
    title = Label("职级晋升展望(不分先后)", "Promotion in rank: outlook (in no order)")
    ranked = found.eligible or found.later or found.undecided
    if not unit.members:
        return Section(title=title, entries=())
    return Section(title=title, entries=entries if ranked else (*entries, nobody))


def _places(found: PromotionList) -> tuple[Entry, ...]:
    entries = []
    for one in found.places:
        entry = answered(one.quota)
        text = Label(one.say("zh"), one.say("en"))
        over = one.over is not None and bool(one.over.amount)
        tone = Tone.DUE if over else Tone.ASK if one.quota.value is not None and one.free is None else entry.tone
        notes = list(entry.notes)
        if one.unknown:
            names = ", ".join(one.unknown)
            notes.append(Label(f"职级未能确定:{names}", f"rank not known: {names}"))
        entries.append(Entry(text=text, tone=tone, determination=one.quota, notes=tuple(notes)))
    return tuple(entries)


def _opening(one: RankOpening, order: Label) -> Entry:
    names = ", ".join(candidate.id for candidate in one.eligible)
    count = len(one.eligible)
    zh, en = f"{one.rank.label.zh}:可列入考虑{count}人", f"{one.rank.label.en}: {count} may be considered"
    if not all(candidate.may_be_set.value for candidate in one.eligible):
        unset = one.eligible[0].may_be_set
        zh, en = f"{zh};{unset.headline('zh')}", f"{en}; {unset.headline('en')}"
    elif one.free is not None:
        zh, en = f"{zh},空缺{one.free.amount}", f"{en}, {one.free.amount} free"
    elif one.limited is not False:
        zh, en = f"{zh},空缺未能确定", f"{en}, free places not known"
    else:
        zh, en = f"{zh},不占用受限职数", f"{en}, no limited place is taken"
    tone = Tone.PLAIN if one.enough is not None else Tone.ASK
    return Entry(text=Label(f"{zh}:{names}", f"{en}: {names}"), tone=tone, notes=(order,))


def _later(one: RankCandidate) -> Entry:
    """The day by service and effect periods, or why there is none to tell."""
    target = one.target.label
    head = Label(f"{one.id} → {target.zh}:尚不可列入", f"{one.id} → {target.en}: not yet")
    return with_remedy(Entry(text=head, determination=one.promotion, notes=(_said(one),)))


def _undecided(one: RankCandidate) -> Entry:
    target = one.target.label
    entry = answered(one.promotion)
    text = Label(f"{one.id} → {target.zh}:{_status(one).zh}", f"{one.id} → {target.en}: {_status(one).en}")
    return Entry(text=text, tone=entry.tone, determination=one.promotion, notes=entry.notes)


def _said(one: RankCandidate) -> Label:
    return Label(one.earliest.headline("zh"), one.earliest.headline("en"))


def _status(one: RankCandidate) -> Label:
    return one.promotion.status.label


__all__ = ["promotion_outlook"]
