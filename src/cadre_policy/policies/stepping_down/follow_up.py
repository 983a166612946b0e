"""Following up what inspections find (clause 4.2), and the negative list (clause 4.10): facts and rules."""

import attrs

from cadre_policy.law import OPINION, LabelledEnum
from cadre_policy.measures import Days, PartialDate, to_partial_date
from cadre_policy.policies.stepping_down.parameters import BEGAN, FOLLOWING_UP, ISSUING_BODY
from cadre_policy.rules import (
    ON,
    Change,
    Privacy,
    Rule,
    any_of,
    checked,
    const,
    days_between,
    fact,
    first_of,
    in_force,
    not_,
    rule,
)


class FollowUp(LabelledEnum):
    """How the follow-up to a problem stands.  "Promptly" has no number of days, so nothing is ever late."""

    NOT_OWED = "not_owed", "无须跟进(未发现问题)", "not owed (no problem found)"
    OUTSTANDING = "outstanding", "尚未跟进", "outstanding"
    OPENED = "opened", "已跟进", "opened"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class FollowUpFacts:
    """What an inspection or the like found about carrying out decisions; None is "not on file"."""

    irresolute: bool | None = None
    partial: bool | None = None
    inadequate: bool | None = None
    found_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    opened: bool | None = None
    """Whether the organisation department took the matter up."""
    opened_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)


irresolute = fact(
    FollowUpFacts,
    lambda f: f.irresolute,
    "贯彻落实不坚决",
    "decisions were carried out irresolutely",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
partial = fact(
    FollowUpFacts,
    lambda f: f.partial,
    "贯彻落实不全面",
    "decisions were carried out in part only",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
inadequate = fact(
    FollowUpFacts,
    lambda f: f.inadequate,
    "贯彻落实不到位",
    "decisions were carried out inadequately",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
found_on = fact(
    FollowUpFacts, lambda f: f.found_on, "问题发现日", "the day the problem was found", privacy=Privacy.SENSITIVE
)
opened = fact(
    FollowUpFacts,
    lambda f: f.opened,
    "组织部门已跟进",
    "the organisation department took it up",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
opened_on = fact(FollowUpFacts, lambda f: f.opened_on, "跟进之日", "the day it was taken up", privacy=Privacy.SENSITIVE)

DEFECT_FOUND: Rule[FollowUpFacts, bool] = rule(
    FollowUpFacts,
    bool,
    name="stepping_down.defect_found",
    zh="发现贯彻落实不坚决、不全面、不到位等问题",
    en="decisions were found to be carried out irresolutely, in part or inadequately",
    cites=(OPINION.cite("4.2"),),
    body=any_of(irresolute, partial, inadequate),
)
FOLLOW_UP_OPENED: Rule[FollowUpFacts, FollowUp] = rule(
    FollowUpFacts,
    FollowUp,
    name="stepping_down.follow_up",
    zh="对所发现问题的跟进",
    en="follow-up to what was found",
    cites=(OPINION.cite("4.2"),),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(DEFECT_FOUND), FollowUp.NOT_OWED),
                (opened, FollowUp.OPENED),
                otherwise=in_force((BEGAN, const(FollowUp.OUTSTANDING)), by=found_on),
            ),
        )
    ),
    authority=FOLLOWING_UP,
)
FOLLOW_UP_WAITED: Rule[FollowUpFacts, Days] = rule(
    FollowUpFacts,
    Days,
    name="stepping_down.follow_up_waited",
    zh="自发现问题至跟进(尚未跟进的,至所问之日)的天数",
    en="days from the finding to the follow-up, or to the day asked about if there is none yet",
    cites=(OPINION.cite("4.2"),),
    body=in_force((BEGAN, first_of((opened, days_between(found_on, opened_on)), otherwise=days_between(found_on, ON)))),
    authority=FOLLOWING_UP,
)
"""A count to be looked at, never a limit: the text says "promptly" and no number."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class NegativeListFacts:
    """Whether a Party organisation has a negative list; None is "not on file"."""

    list_holds: bool | None = None
    """Whether a version holds on the day."""


list_holds = fact(
    NegativeListFacts,
    lambda f: f.list_holds,
    "现有施行中的负面清单",
    "a version of the negative list is in force",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
NEGATIVE_LIST_KEPT: Rule[NegativeListFacts, bool] = rule(
    NegativeListFacts,
    bool,
    name="stepping_down.negative_list",
    zh="已制定不担当不作为负面清单",
    en="there is a negative list of inaction",
    cites=(OPINION.cite("4.10"),),
    body=in_force((BEGAN, list_holds)),
    authority=ISSUING_BODY,
)

__all__ = [
    "DEFECT_FOUND",
    "FOLLOW_UP_OPENED",
    "FOLLOW_UP_WAITED",
    "NEGATIVE_LIST_KEPT",
    "FollowUp",
    "FollowUpFacts",
    "NegativeListFacts",
]
