"""Where a file and the lists of places say different things about a township."""

import datetime as dt

from cadre_policy.law import Label, Membership
from cadre_policy.measures import as_date
from cadre_policy.policies.township_favour.flatten import (
    TownshipMemberships,
    declared,
    flagged,
    stated,
    township_memberships,
)
from cadre_policy.records import Cadre, Tier, TownshipKind, Unit

_YES_NO = {True: Label("是", "it is"), False: Label("不是", "it is not")}


def township_contradictions(subject: Unit | Cadre, *, on: dt.date) -> tuple[Label, ...]:
    """What in a file contradicts a document that it names, or a list of places; nothing if all agree.

    The file's own word decides all the same (:func:`township_favour_facts`): this says what should be looked into.
    A county on a list does not make a township poor, so about poor townships only the file and documents can disagree.

    Args:
        subject: A unit's file, or a personnel file with its place of work.
        on: The day asked about.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    found = []
    for kind in TownshipKind:
        told = flagged(subject, kind)
        if told is False and declared(subject, kind, day):
            found.append(
                Label(
                    f"{kind.label.zh}:档案载明不是,认定文件载明是",
                    f"{kind.label.en}: the file says that it is not, a document that it is",
                )
            )
        if told and isinstance(subject, Unit) and subject.tier not in {None, Tier.TOWNSHIP, Tier.VILLAGE}:
            found.append(
                Label(
                    f"{kind.label.zh}:档案载明是,而单位不属乡镇一级",
                    f"{kind.label.en}: the file says that it is, and the unit is not of township level",
                )
            )
        said, listed = stated(subject, kind, day), _listed(kind, township_memberships(subject, day))
        if said is not None and listed is not None and listed.value is not None and said != listed.value:
            word = _YES_NO[said]
            found.append(
                Label(
                    f"{kind.label.zh}:档案或文件载明{word.zh},名单:{listed.say('zh')}",
                    f"{kind.label.en}: the file or a document says that {word.en}, the list: {listed.say('en')}",
                )
            )
    return tuple(found)


def _listed(kind: TownshipKind, lists: TownshipMemberships) -> Membership | None:
    """The list that can contradict what is stated of a kind.

    A township of an autonomous area may be called an ethnic one without being a 民族乡, so there the list is silent.
    """
    match kind:
        case TownshipKind.BORDER:
            return lists.border_county
        case TownshipKind.ETHNIC:
            area, own = lists.autonomous_area, lists.ethnic_township
            return own if own is not None and (own.value or (area is not None and not area.value)) else None
        case TownshipKind.POOR:
            return None


__all__ = ["township_contradictions"]
