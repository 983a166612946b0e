"""What the texts ask for before and beside a measure, and the open question about signs.

Of the rules on moving down, article 8 of the trial text of 2015 (an official copy) and article 5 of 2022 are known; their
articles on procedure were not read, so no step of theirs is encoded.
"""

from cadre_policy.law import OPINION, Evidence, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW, STEPPING_DOWN_RULES
from cadre_policy.measures import Count
from cadre_policy.policies.remedies import POST_APPEAL, POST_APPEAL_LAW
from cadre_policy.rules import Authority, Dated, Reading, parameter

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

_TRIAL, _RULES = "2015-07-19", "2022-09-08"
SITUATIONS_2015 = STEPPING_DOWN_RULES.art(8, version="2015")
SITUATIONS_2022 = STEPPING_DOWN_RULES.art(5, version="2022")

SIGNS = Reading(
    name="stepping_down.signs",
    label=Label(
        "以顿号并列的表现是否须同时具备",
        "whether the signs that the text sets side by side must all be there",
    ),
    cite=OPINION.cite("4.3"),
    alternatives={
        "all": Label("须同时具备", "all of them"),
        "any": Label("具备其一即可", "one of them is enough"),
    },
    default=None,
)
"""Unsettled: where only some of the signs are found, the category stays open."""

REMINDER_REQUIRED = parameter(
    bool,
    Dated(value=True, since=_TRIAL, cite=SITUATIONS_2015),
    Dated(value=False, since=_RULES, evidence=Evidence.SECONDARY),
    name="stepping_down.reminder_required",
    zh="事前提醒、教育或者函询、诫勉的要求",
    en="the requirement of a reminder, education, inquiry or admonition first",
    cite=SITUATIONS_2022,
)
SITUATIONS = parameter(
    Count,
    Dated(value=Count(10), since=_TRIAL, cite=SITUATIONS_2015),
    Dated(value=Count(15), since=_RULES),
    name="stepping_down.situations",
    zh="规定所列不适宜担任现职情形的项数",
    en="number of situations of unsuitability that the rules list",
    cite=SITUATIONS_2022,
)
APPEAL_LISTED_FROM = parameter(
    bool,
    Dated(
        value=True,
        since="2006-01-01",
        promulgated="2005-04-27",
        evidence=Evidence.RECALLED,
        cite=CIVIL_SERVANTS_LAW.art("?", version="2005"),
    ),
    Dated(value=True, since="2019-06-01", promulgated="2018-12-29", evidence=Evidence.SECONDARY),
    name="stepping_down.appeal_listed",
    zh="免职、降职可以申请复核、申诉的规定",
    en="the right to have a relief or demotion reviewed",
    cite=POST_APPEAL_LAW,
)

# --- Who decides, and what can be done against it ---

FOLLOWING_UP = Authority(body=Label("组织部门", "the organisation department"), cites=(OPINION.cite("4.2"),))
FINDING_BODY = Authority(
    body=Label(
        "组织部门认定,有任免权的党组织决定(原文未写主语,按上下文)",
        "the organisation department finds, the Party organisation that appoints decides (read from the context)",
    ),
    remedy=POST_APPEAL,
    cites=(OPINION.cite("4.9"), POST_APPEAL_LAW),
)
APPOINTING_BODY = Authority(
    body=Label(
        "有任免权的党组织(原文未写主语,按上下文)",
        "the Party organisation that appoints to the post and removes from it (read from the context)",
    ),
    remedy=POST_APPEAL,
    cites=(OPINION.cite("4.9"), POST_APPEAL_LAW),
)
ISSUING_BODY = Authority(body=Label("各级党组织", "Party organisations of every level"), cites=(OPINION.cite("4.10"),))

__all__ = [
    "APPEAL_LISTED_FROM",
    "APPOINTING_BODY",
    "BEGAN",
    "FINDING_BODY",
    "FOLLOWING_UP",
    "ISSUING_BODY",
    "REMINDER_REQUIRED",
    "SIGNS",
    "SITUATIONS",
    "SITUATIONS_2015",
    "SITUATIONS_2022",
]
