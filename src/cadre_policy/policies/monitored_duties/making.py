"""How the rule of a monitored duty is made: all of them stand alike."""

from typing import Final

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.monitored_duties import facts as about
from cadre_policy.policies.monitored_duties.facts import DutyStatus, MonitoredDutyFacts
from cadre_policy.policies.monitored_duties.parameters import BEGAN
from cadre_policy.rules import Authority, Rule, first_of, in_force, not_, rule

ORGANISATION: Final = Label("组织部门", "the organisation department")
PARTY: Final = Label("党组织", "Party organisations")

PERFORMED: Final = first_of(
    (about.done, DutyStatus.DONE), (not_(about.bound), DutyStatus.NOT_OWED), otherwise=DutyStatus.NOT_DONE
)
_EXPLORED = first_of((about.done, DutyStatus.DONE), otherwise=DutyStatus.NOT_ADOPTED)


def duty_rule(
    name: str, clause: str, zh: str, en: str, bearer: Label, *, exploratory: bool = False, named: bool = False
) -> Rule[MonitoredDutyFacts, DutyStatus]:
    """How a unit stands with one clause; what the text asks to explore may be left alone by anyone.

    Args:
        name: The end of the rule's name.
        clause: The clause of the Opinion.
        zh: The duty in Chinese.
        en: The duty in English.
        bearer: Who decides on it.
        exploratory: Whether the text only asks to explore it.
        named: Whether the sentence itself names the bearer; otherwise it is read from the context.
    """
    cite = OPINION.cite(clause)
    unnamed = Label(f"{bearer.zh}(原文未写主语,按上下文)", f"{bearer.en} (the text names no one; by its context)")
    return rule(
        MonitoredDutyFacts,
        DutyStatus,
        name=f"duty.{name}",
        zh=zh,
        en=en,
        cites=(cite,),
        body=in_force((BEGAN, _EXPLORED if exploratory else PERFORMED)),
        authority=Authority(body=bearer if named else unnamed, cites=(cite,)),
    )


__all__ = ["ORGANISATION", "PARTY", "PERFORMED", "duty_rule"]
