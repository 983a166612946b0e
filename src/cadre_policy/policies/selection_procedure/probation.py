"""Probation in a leading post, and from when service in it counts (rules of 2001; Selection Regulation of 2014)."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Completion, Date, PartialDate, to_partial_date
from cadre_policy.policies.remedies import POST_APPEAL, POST_APPEAL_LAW, SELECTING
from cadre_policy.policies.selection_procedure.parameters import (
    PROBATION,
    PROBATION_LAWS,
    PROBATION_RESULT_LAWS,
    SERVICE_LAW,
    SERVICE_START,
)
from cadre_policy.records import Cadre
from cadre_policy.rules import (
    ON,
    Authority,
    Change,
    Privacy,
    Rule,
    add_months,
    all_of,
    checked,
    fact,
    first_of,
    left_open,
    not_,
    reading,
    rule,
)


class ProbationStanding(LabelledEnum):
    """How a probation in a leading post stands."""

    NOT_OWED = "not_owed", "不实行试用期", "none is owed"
    RUNNING = "running", "试用期内", "running"
    CONFIRMED = "confirmed", "试用期满,认定胜任", "over, and confirmed"
    FAILED = "failed", "试用期满,不胜任,免去试任职务并按原层次安排", "over, and not confirmed: back to the former level"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ProbationFacts:
    """One leading post that was taken up; None is "not on file"."""

    bureau_or_below: bool | None = None
    """Whether the post is of bureau level or below."""
    elected: bool | None = None
    """Whether it is filled by election, or by the decision of an assembly."""
    elected_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    decided_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """When the Party committee decided."""
    trial_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The notice of the trial appointment."""
    confirmed: bool | None = None
    """What was found at the end of the probation."""


_F = ProbationFacts

bureau_or_below = fact(_F, lambda f: f.bureau_or_below, "厅局级以下职务", "a post of bureau level or below")
elected = fact(_F, lambda f: f.elected, "选任制(或人大任命)职务", "elected, or decided by an assembly")
elected_on = fact(_F, lambda f: f.elected_on, "当选(任命)日期", "elected on")
decided_on = fact(_F, lambda f: f.decided_on, "党委(党组)决定日期", "decided on")
trial_since = fact(_F, lambda f: f.trial_since, "试任职通知日期", "notice of the trial appointment")
confirmed = fact(
    _F,
    lambda f: f.confirmed,
    "试用期满认定胜任",
    "confirmed at the end of the probation",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)

PROBATION_OWED: Rule[ProbationFacts, bool] = rule(
    ProbationFacts,
    bool,
    name="selection.probation_owed",
    zh="实行任职试用期",
    en="a probation is owed",
    cites=PROBATION_LAWS,
    body=all_of(bureau_or_below, not_(elected)),
)
PROBATION_LAST_DAY: Rule[ProbationFacts, PartialDate] = rule(
    ProbationFacts,
    PartialDate,
    name="selection.probation_last_day",
    zh="任职试用期末日",
    en="last day of the probation",
    cites=PROBATION_LAWS,
    body=add_months(trial_since, PROBATION, counts=Completion.EVE),
    authority=SELECTING,
)
PROBATION_STANDING: Rule[ProbationFacts, ProbationStanding] = rule(
    ProbationFacts,
    ProbationStanding,
    name="selection.probation_standing",
    zh="任职试用期状况",
    en="how the probation stands",
    cites=(*PROBATION_LAWS, *PROBATION_RESULT_LAWS),
    body=first_of(
        (not_(PROBATION_OWED), ProbationStanding.NOT_OWED),
        (PROBATION_LAST_DAY >= ON, ProbationStanding.RUNNING),
        (confirmed, ProbationStanding.CONFIRMED),
        otherwise=ProbationStanding.FAILED,
    ),
    authority=Authority(body=SELECTING.body, remedy=POST_APPEAL, cites=(POST_APPEAL_LAW,)),
)
SERVICE_SINCE: Rule[ProbationFacts, PartialDate] = rule(
    ProbationFacts,
    PartialDate,
    name="selection.service_since",
    zh="任职时间起算日",
    en="service in the post counts from",
    cites=(SERVICE_LAW, *PROBATION_RESULT_LAWS),
    body=first_of(
        (elected, elected_on),
        (not_(bureau_or_below), decided_on),
        (confirmed, reading(SERVICE_START, trial_notice=trial_since, decision=decided_on)),
        otherwise=left_open(
            PartialDate,
            "未获认定胜任,试任时间是否计入文本未载",
            "not confirmed: whether the trial counts the texts on file do not say",
            PROBATION_RESULT_LAWS[1],
        ),
    ),
    authority=SELECTING,
)


def on_trial(cadre: Cadre, day: Date) -> tuple[bool | None, PartialDate | None]:
    """Whether the last leading post taken up by a day was taken up on trial, and the day of that notice.

    Args:
        cadre: The personnel file.
        day: The last day looked at.
    """
    today = day.toordinal()
    begun = [
        (date, one)
        for one in cadre.selections.entries
        for date in (one.trial_since or one.elected_on or one.on,)
        if date is not None and date.first <= today
    ]
    if not begun:
        return (False if cadre.complete_since_work_began(cadre.selections, day) else None), None
    _, last = max(begun, key=lambda pair: (pair[0].first, pair[0].last))
    if last.trial_since is not None:
        return True, last.trial_since
    return (False if last.elected is True else None), None


__all__ = [
    "PROBATION_LAST_DAY",
    "PROBATION_OWED",
    "PROBATION_STANDING",
    "SERVICE_SINCE",
    "ProbationFacts",
    "ProbationStanding",
    "on_trial",
]
