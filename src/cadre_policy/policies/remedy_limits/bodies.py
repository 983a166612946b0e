"""To whom a person turns, who decides, what is told with an answer, and on which way a cited remedy leads."""

import attrs

from cadre_policy.law import Citation, Label, Language
from cadre_policy.policies.remedy_limits import parameters as limits
from cadre_policy.policies.remedy_limits.facts import RemedyStep, RemedyTrack

_SAME_ORGAN = Label("原处理机关", "the organ that took the measure")
_SERVANTS_APPEAL = Label(
    "同级公务员主管部门,或者作出处理的机关的上一级机关",
    "the civil service department of the same level, or the organ above the one that took the measure",
)
_DECIDING_SUPERVISORY = Label("作出决定的监察机关", "the supervisory organ that decided")
_HIGHER_SUPERVISORY = Label("上一级监察机关", "the supervisory organ one level up")
_ENTERPRISE = Label("作出处分决定的任免机关、单位", "the appointing organ or unit that decided the sanction")
_ABOVE_ENTERPRISE = Label("上一级机关、单位(按管理权限)", "the organ or unit one level up, by its competence")
_ACCOUNTABILITY = Label("作出问责决定的机关", "the organ that decided on accountability")
_PETITION_OFFICE = Label("收到信访事项的信访部门", "the petition department that received the matter")
_PETITION_HANDLES = Label("办理的机关、单位", "the organ or unit that handles it")
_PETITION_ABOVE = Label("原办理机关、单位的上一级机关、单位", "the organ or unit above the one that handled it")
_PETITION_TOP = Label("复查机关、单位的上一级机关、单位", "the organ or unit above the one that reviewed it")

_C, _S, _E = RemedyTrack.CIVIL_SERVANT, RemedyTrack.SUPERVISION, RemedyTrack.STATE_ENTERPRISE
_A, _P, _R = RemedyTrack.ACCOUNTABILITY, RemedyTrack.PETITION, RemedyTrack.REPORT

BODIES: dict[tuple[RemedyTrack, RemedyStep], Label] = {
    (_C, RemedyStep.ASK_REVIEW): _SAME_ORGAN,
    (_C, RemedyStep.DECIDE_REVIEW): _SAME_ORGAN,
    (_C, RemedyStep.ASK_APPEAL): _SERVANTS_APPEAL,
    (_C, RemedyStep.ASK_DIRECTLY): _SERVANTS_APPEAL,
    (_C, RemedyStep.DECIDE_APPEAL): _SERVANTS_APPEAL,
    (_C, RemedyStep.ASK_FURTHER): Label(
        "作出申诉处理决定的机关的上一级机关(限省级以下机关所作决定)",
        "the organ above the one that decided the appeal, against decisions of organs below the province",
    ),
    (_S, RemedyStep.ASK_REVIEW): _DECIDING_SUPERVISORY,
    (_S, RemedyStep.DECIDE_REVIEW): _DECIDING_SUPERVISORY,
    (_S, RemedyStep.ASK_APPEAL): _HIGHER_SUPERVISORY,
    (_S, RemedyStep.DECIDE_APPEAL): _HIGHER_SUPERVISORY,
    (_E, RemedyStep.ASK_REVIEW): _ENTERPRISE,
    (_E, RemedyStep.DECIDE_REVIEW): _ENTERPRISE,
    (_E, RemedyStep.ASK_APPEAL): _ABOVE_ENTERPRISE,
    (_E, RemedyStep.DECIDE_APPEAL): _ABOVE_ENTERPRISE,
    (_E, RemedyStep.ASK_EXTENSION): Label(
        "受理复核、申诉的机关、单位", "the body to which review or appeal is addressed"
    ),
    (_A, RemedyStep.ASK_APPEAL): _ACCOUNTABILITY,
    (_A, RemedyStep.DECIDE_APPEAL): _ACCOUNTABILITY,
    (_P, RemedyStep.REGISTER): _PETITION_OFFICE,
    (_P, RemedyStep.HANDLE): _PETITION_HANDLES,
    (_P, RemedyStep.ASK_REVIEW): _PETITION_ABOVE,
    (_P, RemedyStep.DECIDE_REVIEW): _PETITION_ABOVE,
    (_P, RemedyStep.ASK_APPEAL): _PETITION_TOP,
    (_P, RemedyStep.DECIDE_APPEAL): _PETITION_TOP,
    (_R, RemedyStep.PASS_ON): Label(
        "收到检举控告的纪检监察机关", "the discipline and supervision organ that received it"
    ),
}
"""Whom a step is addressed to, or who has to take it."""

FIRST_STEPS: dict[RemedyTrack, tuple[RemedyStep, ...]] = {
    _C: (RemedyStep.ASK_REVIEW, RemedyStep.ASK_DIRECTLY),
    _S: (RemedyStep.ASK_REVIEW,),
    _E: (RemedyStep.ASK_REVIEW,),
    _A: (RemedyStep.ASK_APPEAL,),
}
"""What a person can do on being told of a decision."""

RUNS_FROM: dict[RemedyStep, Label] = {
    RemedyStep.ASK_REVIEW: Label("知道或者收到处理决定之日", "the day of knowing or receiving the decision"),
    RemedyStep.ASK_DIRECTLY: Label("知道处理决定之日", "the day of knowing the decision"),
    RemedyStep.DECIDE_REVIEW: Label("收到申请之日", "the day on which the request was received"),
    RemedyStep.ASK_APPEAL: Label(
        "收到复核(复审、复查)决定之日", "the day on which the decision on review was received"
    ),
    RemedyStep.DECIDE_APPEAL: Label("受理之日", "the day on which the appeal was accepted"),
    RemedyStep.ASK_FURTHER: Label("收到申诉处理决定之日", "the day on which the decision on appeal was received"),
    RemedyStep.ASK_EXTENSION: Label("障碍消除之日", "the day on which the hindrance ended"),
    RemedyStep.REGISTER: Label("收到之日", "the day of receipt"),
    RemedyStep.HANDLE: Label("受理之日", "the day of acceptance"),
    RemedyStep.PASS_ON: Label("收到之日", "the day of receipt"),
}
"""The day from which a step's time runs; it is not counted itself."""

_BY_ARTICLE: dict[tuple[str, str], RemedyTrack] = {
    (limits.SERVANTS_ASK.instrument.key, "95"): _C,
    (limits.SANCTIONED.instrument.key, "55"): _S,
    (limits.SUPERVISED_2018.instrument.key, "49"): _S,
    (limits.SUPERVISED_2024.instrument.key, "56"): _S,
    (limits.ENTERPRISE_REVIEW.instrument.key, "38"): _E,
}


def track_of(cite: Citation) -> RemedyTrack | None:
    """The way to which a citation of a remedy leads; None where its time limits are not on file."""
    return _BY_ARTICLE.get((cite.instrument.key, cite.article))


@attrs.frozen(order=False, kw_only=True)
class Reminder:
    """What an answer that goes against a person has to tell, or to keep to."""

    label: Label
    cite: Citation

    def say(self, language: Language) -> str:
        """The reminder with its source, in one line."""
        return f"{self.label.say(language)} [{self.cite.say(language)}]"


_WRITTEN = Label("复核决定以书面形式告知申请人", "the decision on review is told in writing")
REMINDERS: dict[RemedyTrack, tuple[Reminder, ...]] = {
    _C: (
        Reminder(label=_WRITTEN, cite=limits.SERVANTS_DECIDE),
        Reminder(
            label=Label("申诉案情复杂的方可延长处理时间", "only a complicated appeal may take longer"),
            cite=limits.SERVANTS_DECIDE,
        ),
    ),
    _S: (
        Reminder(
            label=Label("可以依法申请复审、复核", "re-examination, and then a second one, can be asked for"),
            cite=limits.SANCTIONED,
        ),
    ),
    _E: (
        Reminder(
            label=Label(
                "处分决定书载明申请复核、申诉的途径和期限", "the decision states the way and time for review and appeal"
            ),
            cite=limits.ENTERPRISE_TOLD,
        ),
        Reminder(
            label=Label(
                "因不可抗拒等正当理由耽误的可申请顺延,是否准许由受理机关决定",
                "whoever was held up by force majeure or another good reason may ask for more time; the body decides",
            ),
            cite=limits.ENTERPRISE_REVIEW,
        ),
    ),
    _P: (
        Reminder(
            label=Label("延长办理期限须经负责人批准并告知理由", "an extension needs approval, and its reason is told"),
            cite=limits.PETITION_HANDLE.cite,
        ),
        Reminder(
            label=Label("复查意见书面答复", "the answer on review is in writing"), cite=limits.PETITION_REVIEW.cite
        ),
        Reminder(
            label=Label(
                "对复核意见仍不服,以同一事实和理由再提的不再受理",
                "after the second review the same matter on the same grounds is not taken up again",
            ),
            cite=limits.PETITION_SECOND_REVIEW.cite,
        ),
    ),
    RemedyTrack.TOLERANCE: (
        Reminder(
            label=Label(
                "不予容错的,逐项说明理由;文件未规定对不予容错的申诉",
                "a refusal gives its reasons head by head; the Opinion gives no appeal against it",
            ),
            cite=limits.TOLERANCE_REASONS,
        ),
    ),
}
"""By way; empty for those of which nothing of the kind was read."""

__all__ = ["BODIES", "FIRST_STEPS", "REMINDERS", "RUNS_FROM", "Reminder", "track_of"]
