"""How long one has on each way and step, until which day, and whether there is still time.

The text that held on the day from which a limit runs decides.  A step that a text does not know, and one for which it gives
no time, is left open.
"""

from cadre_policy.law import Citation, Label
from cadre_policy.measures import Completion, Days, Months, PartialDate
from cadre_policy.policies.assessment_texts import not_found
from cadre_policy.policies.remedy_limits import facts
from cadre_policy.policies.remedy_limits import parameters as limits
from cadre_policy.policies.remedy_limits.by_track import (
    ACCOUNTABILITY_DAYS,
    OLD_ACCOUNTABILITY_TEXT,
    PETITION_DAYS,
    SERVANT_DAYS,
    none_in_days,
)
from cadre_policy.policies.remedy_limits.facts import LimitUnit, RemedyLimitFacts, RemedyStep, RemedyTrack
from cadre_policy.rules import (
    ON,
    Authority,
    Expr,
    Rule,
    add_months,
    all_of,
    const,
    days_between,
    first_of,
    in_force,
    left_open,
    rule,
)

ALL_CITES: tuple[Citation, ...] = (
    limits.SERVANTS_ASK,
    limits.SERVANTS_DECIDE,
    limits.SUPERVISED_2024,
    limits.SANCTIONED,
    limits.ENTERPRISE_REVIEW,
    limits.ENTERPRISE_APPEAL,
)


WHOEVER_IS_ASKED = Authority(
    body=Label("受理复核、申诉的机关", "the body that is asked for review or appealed to"),
    remedy=Label(
        "逾期的由受理机关决定是否受理;国有企业管理人员因不可抗拒等事由耽误的,可在障碍消除后申请顺延",
        "whether a late request is taken up that body decides; state enterprise managers held up by force majeure or another "
        "good reason may ask for more time once the hindrance has ended",
    ),
    cites=(limits.ENTERPRISE_REVIEW, limits.ENTERPRISE_APPEAL),
)
"""Who decides whether a request came in time."""


def _none_in_months(cite: Citation) -> Expr[RemedyLimitFacts, Months]:
    return left_open(Months, "文件对这一环节未规定期限", "the text gives no time for this step", cite)


LIMIT_DAYS: Rule[RemedyLimitFacts, Days] = rule(
    RemedyLimitFacts,
    Days,
    name="remedy.limit.days",
    zh="期限(日)",
    en="the time limit in days",
    cites=(limits.SERVANTS_ASK, limits.PETITION_REVIEW.cite, limits.OLD_ACCOUNTABILITY),
    body=first_of(
        (facts.track.is_(RemedyTrack.CIVIL_SERVANT), SERVANT_DAYS),
        (facts.track.is_(RemedyTrack.PETITION), PETITION_DAYS),
        (facts.track.is_(RemedyTrack.ACCOUNTABILITY), ACCOUNTABILITY_DAYS),
        otherwise=none_in_days(limits.SERVANTS_ASK),
    ),
)

LIMIT_WORKING_DAYS: Rule[RemedyLimitFacts, Days] = rule(
    RemedyLimitFacts,
    Days,
    name="remedy.limit.working_days",
    zh="期限(工作日)",
    en="the time limit in working days",
    cites=(limits.REPORTS, limits.ENTERPRISE_REVIEW, limits.ENTERPRISE_APPEAL),
    body=first_of(
        (
            all_of(facts.track.is_(RemedyTrack.REPORT), facts.step.is_(RemedyStep.PASS_ON)),
            in_force((limits.REPORTS_2020, limits.REPORT_DAYS), by=facts.since),
        ),
        (
            all_of(facts.track.is_(RemedyTrack.STATE_ENTERPRISE), facts.step.is_(RemedyStep.ASK_EXTENSION)),
            in_force((limits.ENTERPRISES_2024, limits.ENTERPRISE_HINDRANCE_DAYS), by=facts.since),
        ),
        otherwise=none_in_days(limits.REPORTS),
    ),
)
"""Whether more time is granted after a hindrance, the body decides (state enterprise regulation arts. 38, 39)."""

_SUPERVISED: Expr[RemedyLimitFacts, Months] = in_force(
    (
        limits.SUPERVISION_2018,
        first_of(
            (
                facts.step.among(RemedyStep.ASK_REVIEW, RemedyStep.DECIDE_REVIEW, RemedyStep.ASK_APPEAL),
                limits.SUPERVISED_MONTHS,
            ),
            (facts.step.is_(RemedyStep.DECIDE_APPEAL), limits.SUPERVISED_FINAL_MONTHS),
            otherwise=_none_in_months(limits.SUPERVISED_2024),
        ),
    ),
    by=facts.since,
)
_ENTERPRISE: Expr[RemedyLimitFacts, Months] = in_force(
    (
        limits.ENTERPRISES_2024,
        first_of(
            (facts.step.among(RemedyStep.ASK_REVIEW, RemedyStep.DECIDE_REVIEW), limits.ENTERPRISE_REVIEW_MONTHS),
            (facts.step.is_(RemedyStep.ASK_APPEAL), limits.ENTERPRISE_APPEAL_MONTHS),
            (
                facts.step.is_(RemedyStep.DECIDE_APPEAL),
                first_of(
                    (facts.extended, limits.ENTERPRISE_DECISION_MONTHS + limits.ENTERPRISE_EXTENSION_MONTHS),
                    otherwise=limits.ENTERPRISE_DECISION_MONTHS,
                ),
            ),
            otherwise=_none_in_months(limits.ENTERPRISE_APPEAL),
        ),
    ),
    by=facts.since,
)
_ACCOUNTABLE: Expr[RemedyLimitFacts, Months] = in_force(
    (
        limits.ACCOUNTABILITY_2019,
        first_of(
            (
                facts.step.among(RemedyStep.ASK_APPEAL, RemedyStep.DECIDE_APPEAL),
                limits.NEW_ACCOUNTABILITY_MONTHS,
            ),
            otherwise=_none_in_months(limits.NEW_ACCOUNTABILITY),
        ),
    ),
    by=facts.since,
)
LIMIT_MONTHS: Rule[RemedyLimitFacts, Months] = rule(
    RemedyLimitFacts,
    Months,
    name="remedy.limit.months",
    zh="期限(月)",
    en="the time limit in calendar months",
    cites=(limits.SUPERVISED_2024, limits.SANCTIONED, limits.ENTERPRISE_REVIEW, limits.ENTERPRISE_APPEAL),
    body=first_of(
        (facts.track.is_(RemedyTrack.SUPERVISION), _SUPERVISED),
        (facts.track.is_(RemedyTrack.STATE_ENTERPRISE), _ENTERPRISE),
        (facts.track.is_(RemedyTrack.ACCOUNTABILITY), _ACCOUNTABLE),
        otherwise=_none_in_months(limits.SUPERVISED_2024),
    ),
)

LAST_DAY_IN_MONTHS: Rule[RemedyLimitFacts, PartialDate] = rule(
    RemedyLimitFacts,
    PartialDate,
    name="remedy.limit.last_day_in_months",
    zh="按月计算的期限届满之日",
    en="the last day of a limit in months",
    cites=(limits.SUPERVISED_2024, limits.ENTERPRISE_REVIEW, limits.ENTERPRISE_APPEAL),
    body=add_months(facts.since, LIMIT_MONTHS, counts=Completion.ANNIVERSARY),
)
"""The corresponding day, or the last day of a month that has none; the opening day is not counted."""

_NO_LIMIT = Label("容错认定各环节均未查到期限", "for the steps of a determination of tolerance no time limit was found")
COUNTED_IN: Rule[RemedyLimitFacts, LimitUnit] = rule(
    RemedyLimitFacts,
    LimitUnit,
    name="remedy.limit.counted_in",
    zh="期限以何计算",
    en="in what the time limit is counted",
    cites=ALL_CITES,
    body=first_of(
        (facts.track.among(RemedyTrack.CIVIL_SERVANT, RemedyTrack.PETITION), LimitUnit.DAYS),
        (facts.track.is_(RemedyTrack.REPORT), LimitUnit.WORKING_DAYS),
        (facts.track.is_(RemedyTrack.SUPERVISION), LimitUnit.MONTHS),
        (
            facts.track.is_(RemedyTrack.STATE_ENTERPRISE),
            first_of(
                (facts.step.is_(RemedyStep.ASK_EXTENSION), LimitUnit.WORKING_DAYS), otherwise=const(LimitUnit.MONTHS)
            ),
        ),
        (
            facts.track.is_(RemedyTrack.ACCOUNTABILITY),
            in_force(
                (limits.ACCOUNTABILITY_2009, const(LimitUnit.DAYS)),
                (limits.ACCOUNTABILITY_2016, not_found(LimitUnit, OLD_ACCOUNTABILITY_TEXT)),
                (limits.ACCOUNTABILITY_2019, limits.NEW_ACCOUNTABILITY_UNIT),
                by=facts.since,
            ),
        ),
        otherwise=left_open(LimitUnit, _NO_LIMIT.zh, _NO_LIMIT.en, limits.TOLERANCE),
    ),
)

_IN_DAYS: Expr[RemedyLimitFacts, bool] = days_between(facts.since) <= LIMIT_DAYS
_IN_WORKING_DAYS: Expr[RemedyLimitFacts, bool] = facts.working_days_run <= LIMIT_WORKING_DAYS
_IN_MONTHS: Expr[RemedyLimitFacts, bool] = ON <= LAST_DAY_IN_MONTHS
REMEDY_IN_TIME: Rule[RemedyLimitFacts, bool] = rule(
    RemedyLimitFacts,
    bool,
    name="remedy.in_time",
    zh="尚在期限之内",
    en="there is still time",
    cites=ALL_CITES,
    body=first_of(
        (facts.track.among(RemedyTrack.CIVIL_SERVANT, RemedyTrack.PETITION), _IN_DAYS),
        (facts.track.is_(RemedyTrack.REPORT), _IN_WORKING_DAYS),
        (facts.track.is_(RemedyTrack.SUPERVISION), _IN_MONTHS),
        (
            facts.track.is_(RemedyTrack.STATE_ENTERPRISE),
            first_of((facts.step.is_(RemedyStep.ASK_EXTENSION), _IN_WORKING_DAYS), otherwise=_IN_MONTHS),
        ),
        (
            facts.track.is_(RemedyTrack.ACCOUNTABILITY),
            in_force(
                (limits.ACCOUNTABILITY_2009, _IN_DAYS),
                (limits.ACCOUNTABILITY_2016, not_found(bool, OLD_ACCOUNTABILITY_TEXT)),
                (limits.ACCOUNTABILITY_2019, _IN_MONTHS),
                by=facts.since,
            ),
        ),
        otherwise=left_open(bool, _NO_LIMIT.zh, _NO_LIMIT.en, limits.TOLERANCE),
    ),
    authority=WHOEVER_IS_ASKED,
)
"""A request that comes late is for the body that is asked; nothing here says that it is refused."""

__all__ = [
    "COUNTED_IN",
    "LAST_DAY_IN_MONTHS",
    "LIMIT_DAYS",
    "LIMIT_MONTHS",
    "LIMIT_WORKING_DAYS",
    "REMEDY_IN_TIME",
    "WHOEVER_IS_ASKED",
]
