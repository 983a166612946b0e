"""The steps of a case with their dates: what is done, what is open, what stands in the way of a decision."""

from typing import Any

import attrs

from cadre_policy.law import OPINION, Citation, Label, LabelledEnum, Language
from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.tolerance.review import Merits
from cadre_policy.policies.tolerance_procedure.facts import ToleranceProcedureFacts
from cadre_policy.policies.tolerance_procedure.profiles import ProfileAnswer
from cadre_policy.records import ToleranceCase
from cadre_policy.rules import Determination


class ToleranceStep(LabelledEnum):
    """What is done in a case, in the order of the text."""

    COOPERATED = "cooperated", "有关部门衔接配合", "other departments cooperate"
    CONSIDERED = "considered", "启动问责处理前先行研判容错", "tolerance is considered before accountability starts"
    VIEWS_HEARD = "views_heard", "征询所在党组织或者职能部门意见", "Party organisation or functional department heard"
    VIEWS_TAKEN_UP = "views_taken_up", "合理意见予以采纳", "reasonable views taken up"
    OUTSIDE = "outside", "外部人员参加核查", "people from outside take part in the verification"
    MERITS = "merits", "六方面认定", "findings under the six heads"
    COMPETENT = "competent", "由责任主体办理", "in the hands of the responsible body"
    DECIDED = "decided", "作出认定", "decision"
    EXEMPTED = "exempted", "主动容错免责", "tolerance granted unasked"
    CORRECTION = "correction", "制定整改方案", "plan for correction"
    CORRECTED = "corrected", "完成整改", "correction carried out"
    FOLLOWED_UP = "followed_up", "回访帮助", "follow-up"
    CIRCULATED = "circulated", "不记名通报案例", "circulation without names"

    @property
    def cite(self) -> Citation:
        """The clause that asks for it."""
        return OPINION.cite(_CLAUSES[self])


_CLAUSES = {
    ToleranceStep.COOPERATED: "9.3",
    ToleranceStep.CONSIDERED: "9.7",
    ToleranceStep.VIEWS_HEARD: "9.8",
    ToleranceStep.VIEWS_TAKEN_UP: "9.8",
    ToleranceStep.OUTSIDE: "9.10",
    ToleranceStep.MERITS: "10.1",
    ToleranceStep.COMPETENT: "9.2",
    ToleranceStep.DECIDED: "9.2",
    ToleranceStep.EXEMPTED: "9.9",
    ToleranceStep.CORRECTION: "12.1",
    ToleranceStep.CORRECTED: "12.1",
    ToleranceStep.FOLLOWED_UP: "12.9",
    ToleranceStep.CIRCULATED: "9.11",
}


class StepState(LabelledEnum):
    """How a step stands."""

    DONE = "done", "已办理", "done"
    DUE = "due", "应办未办", "to be done"
    BREACHED = "breached", "未按规定办理", "not done as the text asks"
    NOT_ON_FILE = "not_on_file", "未载明", "not on file"
    NOT_YET = "not_yet", "尚未到此环节", "not yet"
    NOT_NEEDED = "not_needed", "不需要", "not needed"


OPEN = (StepState.DUE, StepState.NOT_ON_FILE)


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class ProcedureStep:
    """One step of one case."""

    step: ToleranceStep
    state: StepState
    on: PartialDate | None = None
    """When it was done, as far as the file tells."""
    determination: Determination[Any, Any] | None = None
    """The reasons, where a rule decides how the step stands."""

    def say(self, language: Language) -> str:
        """The step, how it stands, its day and its clause, in one line."""
        colon = ":" if language == "zh" else ": "
        day = "" if self.on is None else f" ({self.on})"
        clause = self.step.cite.clause
        return f"{self.step.label.say(language)}{colon}{self.state.label.say(language)}{day} [{clause}]"

    def __repr__(self) -> str:
        """ToleranceStep and state: no content of the file."""
        return f"<ProcedureStep {self.step.value}: {self.state.value}>"


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class ProcedureReview:
    """How a case was handled, beside its merits and without any effect on them."""

    case: str
    """Identifier of the case."""
    on: Date
    merits: Merits
    """The merits as they are, whatever was done or left undone in the procedure."""
    finalisable: Determination[ToleranceProcedureFacts, bool]
    """Whether a decision can be made final; not determined as long as the file does not tell."""
    blocking: tuple[Determination[ToleranceProcedureFacts, bool], ...]
    """What a decision waits for, each with its reasons."""
    steps: tuple[ProcedureStep, ...]
    profiles: tuple[ProfileAnswer, ...] = ()
    """What measures of other places would say, where that was asked for."""

    @property
    def blocked_by(self) -> tuple[str, ...]:
        """The clauses that certainly stand in the way of a decision."""
        return tuple(str(one.rule.cites[0].clause) for one in self.blocking if one.value is False)

    @property
    def unclear(self) -> tuple[str, ...]:
        """The clauses of which the file does not tell whether they stand in the way."""
        return tuple(str(one.rule.cites[0].clause) for one in self.blocking if one.value is None)

    @property
    def open_steps(self) -> tuple[ProcedureStep, ...]:
        """Steps that are to be done, or of which nothing is on file."""
        return tuple(step for step in self.steps if step.state in OPEN)

    @property
    def next(self) -> ProcedureStep | None:
        """The first step that is to be done, in the order of the text; else the first of which nothing is on file."""
        due = (step for step in self.open_steps if step.state is StepState.DUE)
        return next(due, next(iter(self.open_steps), None))

    @property
    def breaches(self) -> tuple[ProcedureStep, ...]:
        """Steps that were not done as the text asks; the merits are not touched by them."""
        return tuple(step for step in self.steps if step.state is StepState.BREACHED)

    def explain(self, language: Language = "en") -> str:
        """Whether a decision can be final and why not, the steps, and what other places would say, as plain text."""
        zh = language == "zh"
        lines = [self.finalisable.headline(language)]
        for head, clauses in ((_BLOCKED, self.blocked_by), (_UNCLEAR, self.unclear)):
            if clauses:
                lines.append(head.say(language) + ("、" if zh else ", ").join(clauses))
        lines += [f"- {step.say(language)}" for step in self.steps]
        if self.next is not None:
            lines.append(_NEXT.say(language) + self.next.step.label.say(language))
        lines.append(_NO_LIMIT.say(language))
        lines += [answer.say(language) for answer in self.profiles]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """The caller's identifier of the case; what was done is personal data."""
        return f"ProcedureReview({self.case!r})"


_BLOCKED = Label("尚待:", "blocked by: ")
_UNCLEAR = Label("未载明、须先查明:", "not on file, to be found out first: ")
_NEXT = Label("下一步:", "next: ")
_NO_LIMIT = Label("文件未对任何步骤规定期限。", "The Opinion sets no time limit for any step.")


def step_dates(case: ToleranceCase) -> dict[ToleranceStep, PartialDate | None]:
    """The day of each step that the file dates."""
    how = case.procedure
    held = [one.on for one in how.consultations if one.on is not None]
    return {
        ToleranceStep.CONSIDERED: how.considered_on,
        ToleranceStep.VIEWS_HEARD: min(held, key=lambda one: one.first, default=None),
        ToleranceStep.DECIDED: how.decided_on,
        ToleranceStep.CORRECTION: case.correction_plan_on,
        ToleranceStep.CORRECTED: case.corrected_on,
        ToleranceStep.FOLLOWED_UP: case.followed_up_on,
        ToleranceStep.CIRCULATED: how.circulated_on,
    }


__all__ = ["ProcedureReview", "ProcedureStep", "StepState", "ToleranceStep", "step_dates"]
