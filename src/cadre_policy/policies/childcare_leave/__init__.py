"""Childcare leave of parents with children under three.

Text: the Opinion guarantees other lawful rights beside those that it names (clause 17.14).  The Yunnan Population
Regulation as amended on 2022-01-17 (art. 18) lets each spouse's unit give ten days a year while a lawfully born or
lawfully adopted child is under three, and five days more, once, with two or more such children.  The leave did not
exist before.  It is never given in parts, runs with the calendar year and is not carried over (as Chuxiong applies it).

The text speaks of a child under three, so a child counts on the day asked about until the eve of its third birthday;
in the year in which it turns three, the whole of the leave may be taken before that day and none after it.  In which
days the leave runs is the reading :data:`~cadre_policy.policies.leave_days.CHILDCARE_DAYS`.
"""

from cadre_policy.policies.childcare_leave.answers import (
    childcare_entitlement,
    childcare_leave,
    childcare_leave_left,
    childcare_leave_until,
)
from cadre_policy.policies.childcare_leave.facts import ChildcareLeaveFacts, ChildFacts
from cadre_policy.policies.childcare_leave.flatten import child_facts, childcare_leave_facts, childcare_leave_spans
from cadre_policy.policies.childcare_leave.rules import (
    CHILD_COUNTS,
    CHILDCARE_LEAVE,
    CHILDCARE_LEFT,
    CHILDCARE_WITHIN,
    SEVERAL_CHILDREN,
    SOME_CHILD,
    UNDER_THREE,
)

__all__ = [
    "CHILDCARE_LEAVE",
    "CHILDCARE_LEFT",
    "CHILDCARE_WITHIN",
    "CHILD_COUNTS",
    "SEVERAL_CHILDREN",
    "SOME_CHILD",
    "UNDER_THREE",
    "ChildFacts",
    "ChildcareLeaveFacts",
    "child_facts",
    "childcare_entitlement",
    "childcare_leave",
    "childcare_leave_facts",
    "childcare_leave_left",
    "childcare_leave_spans",
    "childcare_leave_until",
]
