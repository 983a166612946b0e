"""What the texts say to whoever asks for review: execution goes on, and asking does no harm."""

from cadre_policy.law import Basis, Citation, Evidence
from cadre_policy.policies.grade_consequences.parameters import LAW_BEGAN, LAW_MADE_KNOWN
from cadre_policy.policies.remedy_limits import facts
from cadre_policy.policies.remedy_limits import parameters as limits
from cadre_policy.policies.remedy_limits.facts import RemedyLimitFacts, RemedyTrack
from cadre_policy.rules import Dated, Parameter, Rule, Status, first_of, left_open, parameter, rule


def _said(
    since: str, name: str, zh: str, en: str, cite: Citation, evidence: Evidence = Evidence.VERIFIED
) -> Parameter[bool]:
    """That a text says so, from a day on."""
    known = LAW_MADE_KNOWN if since == LAW_BEGAN else None
    value = Dated(value=True, since=since, promulgated=known, evidence=evidence)
    return parameter(bool, value, name=f"remedy.{name}", zh=zh, en=en, cite=cite)


_GO_ON = ("复核、申诉期间不停止执行", "execution is not suspended")
_KEPT = ("不因复核、申诉而加重", "nobody is treated worse for asking")
_SERVANTS_GO_ON = _said(LAW_BEGAN, "servants_go_on", *_GO_ON, limits.SERVANTS_DECIDE)
_SUPERVISED_GO_ON = _said(limits.SUPERVISION_2018, "supervised_go_on", *_GO_ON, limits.SUPERVISED_2018)
_ENTERPRISES_GO_ON = _said(limits.ENTERPRISES_2024, "enterprises_go_on", *_GO_ON, limits.ENTERPRISE_KEPT)
_ACCOUNTABILITY_GOES_ON = parameter(
    bool,
    Dated(value=True, since=limits.ACCOUNTABILITY_2009, evidence=Evidence.SECONDARY, cite=limits.OLD_ACCOUNTABILITY),
    Dated(value=Status.LEFT_OPEN, since=limits.ACCOUNTABILITY_2016, evidence=Evidence.SECONDARY, basis=Basis.OPEN),
    Dated(value=True, since=limits.ACCOUNTABILITY_2019, evidence=Evidence.RECALLED),
    name="remedy.accountability_goes_on",
    zh=_GO_ON[0],
    en=_GO_ON[1],
    cite=limits.NEW_ACCOUNTABILITY,
)
_SERVANTS_KEPT = _said(LAW_BEGAN, "servants_kept", *_KEPT, limits.SERVANTS_DECIDE)
_SUPERVISED_KEPT = _said(limits.SANCTIONS_2020, "supervised_kept", *_KEPT, limits.SANCTIONED_KEPT)
_ENTERPRISES_KEPT = _said(limits.ENTERPRISES_2024, "enterprises_kept", *_KEPT, limits.ENTERPRISE_KEPT)

EXECUTION_GOES_ON: Rule[RemedyLimitFacts, bool] = rule(
    RemedyLimitFacts,
    bool,
    name="remedy.execution_goes_on",
    zh="复核、申诉期间不停止执行",
    en="what was decided is carried out while review or appeal is pending",
    cites=(limits.SERVANTS_DECIDE, limits.SUPERVISED_2024, limits.ENTERPRISE_KEPT, limits.OLD_ACCOUNTABILITY),
    body=first_of(
        (facts.track.is_(RemedyTrack.CIVIL_SERVANT), _SERVANTS_GO_ON.at(facts.since)),
        (facts.track.is_(RemedyTrack.SUPERVISION), _SUPERVISED_GO_ON.at(facts.since)),
        (facts.track.is_(RemedyTrack.STATE_ENTERPRISE), _ENTERPRISES_GO_ON.at(facts.since)),
        (facts.track.is_(RemedyTrack.ACCOUNTABILITY), _ACCOUNTABILITY_GOES_ON.at(facts.since)),
        otherwise=left_open(bool, "文件未作规定", "the text does not say", limits.PETITION_REVIEW.cite),
    ),
)
NOT_TREATED_WORSE: Rule[RemedyLimitFacts, bool] = rule(
    RemedyLimitFacts,
    bool,
    name="remedy.not_treated_worse",
    zh="不因申请复核、提出申诉而加重",
    en="nobody is treated worse for asking for review or appealing",
    cites=(limits.SERVANTS_DECIDE, limits.SANCTIONED_KEPT, limits.ENTERPRISE_KEPT),
    body=first_of(
        (facts.track.is_(RemedyTrack.CIVIL_SERVANT), _SERVANTS_KEPT.at(facts.since)),
        (facts.track.is_(RemedyTrack.SUPERVISION), _SUPERVISED_KEPT.at(facts.since)),
        (facts.track.is_(RemedyTrack.STATE_ENTERPRISE), _ENTERPRISES_KEPT.at(facts.since)),
        otherwise=left_open(bool, "文件未作规定", "the text does not say", limits.OLD_ACCOUNTABILITY),
    ),
)

__all__ = ["EXECUTION_GOES_ON", "NOT_TREATED_WORSE"]
