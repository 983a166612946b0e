"""The rule on a request for leave."""

from cadre_policy.law import OPINION
from cadre_policy.measures import Days
from cadre_policy.policies.leave_requests import facts as about
from cadre_policy.policies.leave_requests.facts import LeaveRequestFacts, RequestAnswer
from cadre_policy.policies.remedies import APPROVING_UNIT
from cadre_policy.records import LeaveKind
from cadre_policy.rules import Rule, const, first_of, less, not_, rule

WITH_A_NUMBER = (
    LeaveKind.ANNUAL,
    LeaveKind.MARRIAGE,
    LeaveKind.FUNERAL,
    LeaveKind.MATERNITY,
    LeaveKind.MISCARRIAGE,
    LeaveKind.PATERNITY,
    LeaveKind.CHILDCARE,
    LeaveKind.FAMILY_PLANNING,
    LeaveKind.DYSMENORRHOEA,
    LeaveKind.HOME_VISIT_SPOUSE,
    LeaveKind.HOME_VISIT_PARENTS,
)
"""Kinds of which a text fixes how many days are due."""

LEAVE_NUMBERED: Rule[LeaveRequestFacts, bool] = rule(
    LeaveRequestFacts,
    bool,
    name="leave.request.numbered",
    zh="该假别的天数由文件规定",
    en="a text fixes how many days of this leave are due",
    cites=(OPINION.cite("17.10"), OPINION.cite("17.12"), OPINION.cite("17.13"), OPINION.cite("17.14")),
    body=about.kind.among(*WITH_A_NUMBER),
)

DAYS_LEFT: Rule[LeaveRequestFacts, Days] = rule(
    LeaveRequestFacts,
    Days,
    name="leave.request.left",
    zh="尚余天数",
    en="days left",
    cites=(OPINION.cite("17.10"),),
    body=less(about.entitled, about.booked),
    authority=APPROVING_UNIT,
)

LEAVE_REQUEST: Rule[LeaveRequestFacts, RequestAnswer] = rule(
    LeaveRequestFacts,
    RequestAnswer,
    name="leave.request",
    zh="休假申请",
    en="request for leave",
    cites=(OPINION.cite("17.10"), OPINION.cite("17.12"), OPINION.cite("17.13"), OPINION.cite("17.14")),
    body=first_of(
        (about.overlaps, const(RequestAnswer.OVERLAPS)),
        (not_(LEAVE_NUMBERED), const(RequestAnswer.NO_NUMBER)),
        (about.requested > DAYS_LEFT, const(RequestAnswer.EXCEEDS)),
        otherwise=const(RequestAnswer.FITS),
    ),
    authority=APPROVING_UNIT,
)
