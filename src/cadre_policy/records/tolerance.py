"""Tolerance cases (Opinion arts. 9 to 12): one person and one act, and what was found of it."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label
from cadre_policy.measures import PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import CaseFact, CaseNature, Finding, Norm, ObjectiveFactor
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Check, Record, about, in_order
from cadre_policy.records.tolerance_procedure import Procedure

__all__ = ["ToleranceCase"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class ToleranceCase(Record):
    """One act of one person.  Several persons, or a rule that changed midway, make several cases."""

    label = Label("容错案件", "tolerance case")
    id: str = attrs.field(metadata=about("标识", "identifier", Privacy.PLAIN, "The caller's own."))
    cadre: str | None = attrs.field(
        default=None,
        metadata=about(
            "当事干部标识", "person", Privacy.PLAIN, "Identifier; None in a personnel file, whose person it is."
        ),
    )
    event: str | None = attrs.field(
        default=None,
        metadata=about(
            "事件标识", "event", Privacy.PLAIN, "The same for all cases that came from one event; each is judged alone."
        ),
    )
    part_of: str | None = attrs.field(
        default=None,
        metadata=about(
            "所属案件", "part of", Privacy.PLAIN, "Identifier of the case whose act was split where a rule changed."
        ),
    )
    work_item: str | None = attrs.field(
        default=None,
        metadata=about(
            "工作事项", "piece of work", Privacy.PLAIN, "Identifier by which assessments and sanctions refer to it."
        ),
    )
    act: str | None = attrs.field(default=None, metadata=about("行为描述", "the act in words", Privacy.SENSITIVE))
    act_since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("行为开始", "act from", Privacy.SENSITIVE)
    )
    act_until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("行为结束", "act until", Privacy.SENSITIVE)
    )
    problem_since: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("问题形成时间", "problem dates from", Privacy.SENSITIVE, "Of a problem left from the past."),
    )
    findings: tuple[Finding, ...] = attrs.field(default=(), metadata=about("认定", "findings", Privacy.SENSITIVE))
    objective_factor_kind: ObjectiveFactor | None = attrs.field(
        default=None, metadata=about("客观因素类别", "kind of objective factor", Privacy.SENSITIVE)
    )
    objective_factor_text: str | None = attrs.field(
        default=None,
        metadata=about(
            "客观因素说明", "objective factor in words", Privacy.SENSITIVE, "Required for the kind 'other'."
        ),
    )
    loss: Yuan | None = attrs.field(
        default=None, metadata=about("损失金额", "loss", Privacy.SENSITIVE, "In yuan, gross; nothing is netted.")
    )
    recovered: Yuan | None = attrs.field(
        default=None, metadata=about("已挽回金额", "recovered", Privacy.SENSITIVE, "In yuan.")
    )
    norms: tuple[Norm, ...] = attrs.field(default=(), metadata=about("所引规定", "norms cited", Privacy.PLAIN))
    procedure: Procedure = attrs.field(factory=Procedure, metadata=about("认定程序", "procedure", Privacy.SENSITIVE))
    prior_filing: bool | None = attrs.field(
        default=None, metadata=about("是否事前报备", "filed beforehand", Privacy.SENSITIVE)
    )
    objected: bool | None = attrs.field(
        default=None, metadata=about("是否公开提出反对", "objected openly", Privacy.SENSITIVE)
    )
    nature: CaseNature | None = attrs.field(
        default=None,
        metadata=about("定性", "nature", Privacy.SENSITIVE, "What the body took the matter for; decides no merits."),
    )
    nature_reasons: str | None = attrs.field(
        default=None, metadata=about("定性理由", "reasons for the nature", Privacy.SENSITIVE)
    )
    correction_plan_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("整改方案日期", "correction planned on", Privacy.SENSITIVE),
    )
    corrected_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("整改完成日期", "corrected on", Privacy.SENSITIVE)
    )
    followed_up_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("回访帮助日期", "followed up on", Privacy.SENSITIVE, "A talk or other help after the decision."),
    )
    steps_complete_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about(
            "步骤记载完整至",
            "steps complete until",
            Privacy.PLAIN,
            "No step of correction or help taken up to this day is missing; otherwise a step without a date is unknown.",
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("act_since", "act_until"),
        in_order("correction_plan_on", "corrected_on"),
        Check(
            ("objective_factor_kind", "objective_factor_text"),
            lambda kind, text: kind is not ObjectiveFactor.OTHER or bool(text),
            Label("类别为“其他”时的说明", "a description, because the kind is 'other'"),
            with_blanks=True,
        ),
        Check(
            ("loss", "recovered"),
            lambda loss, recovered: recovered.amount <= loss.amount,
            Label("不超过损失金额", "no more than the loss"),
        ),
    )

    def found(self, fact: CaseFact) -> bool | None:
        """What was found about *fact*; None if nothing was, or if findings contradict one another."""
        values = self._values(fact)
        return values.pop() if len(values) == 1 else None

    @property
    def conflicts(self) -> tuple[CaseFact, ...]:
        """The facts on which findings contradict one another."""
        return tuple(fact for fact in CaseFact if len(self._values(fact)) > 1)

    def _values(self, fact: CaseFact) -> set[bool]:
        """The values found; a finding that could not tell, or has no source, contradicts none."""
        return {one.value for one in self.findings if one.fact is fact and one.stands and one.value is not None}

    @property
    def begins(self) -> PartialDate | None:
        """When the act began: a case stands in its ledger under the time of the act."""
        return self.act_since

    @property
    def ends(self) -> PartialDate | None:
        """When the act ended."""
        return self.act_until

    @property
    def lasts(self) -> bool:
        """Whether an act goes on is not recorded."""
        return False
