"""What bodies found about how a unit and its leading cadres lead (Opinion arts. 1, 19, and the words before 15)."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import Body
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import about

__all__ = ["LeadershipFact", "LeadershipFinding"]


class LeadershipFact(LabelledEnum):
    """What a body can find; keys are the names that rules use.  Nothing is a score."""

    # Of a leading cadre: the example set to others (1.6).
    FIRST_TO_PERFORM = "first_to_perform", "带头履职尽责", "is the first to perform"
    FIRST_TO_ACT = "first_to_act", "带头担当作为", "is the first to act"
    FIRST_TO_ANSWER = "first_to_answer", "带头承担责任", "is the first to answer for things"
    # Of the unit: the four sides of care beside strict management (S6.1).
    POLITICAL_CARE = "political_care", "政治上有激励", "cadres are encouraged politically"
    WORK_CARE = "work_care", "工作上有支持", "cadres are supported at work"
    TREATMENT_CARE = "treatment_care", "待遇上有保障", "pay and benefits are assured"
    INNER_CARE = "inner_care", "心理上有关怀", "cadres are cared for psychologically"
    # Of a measure: how it was made (19.2).
    SEEN_CASE_BY_CASE = "seen_case_by_case", "具体问题具体分析", "each matter was looked at as it is"
    GUIDED_BY_CLASS = "guided_by_class", "分类指导", "guidance differs by class"
    PRECISE = "precise", "施策精准", "the measure fits whom it concerns"


@attrs.frozen(kw_only=True, order=False, repr=False)
class LeadershipFinding(Event):
    """What one body found on one point.  Findings that contradict one another are kept and decide nothing."""

    label = Label("领导工作认定", "finding on leadership")
    fact: LeadershipFact = attrs.field(metadata=about("认定事项", "point", Privacy.PLAIN))
    of: str | None = attrs.field(
        default=None,
        metadata=about(
            "所涉干部或措施标识",
            "of whom or what",
            Privacy.SENSITIVE,
            "Identifier of a cadre or measure; None: the unit.",
        ),
    )
    value: bool | None = attrs.field(
        default=None, metadata=about("认定结果", "value", Privacy.SENSITIVE, "None: the body could not tell.")
    )
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "found on", Privacy.SENSITIVE)
    )
    found_by: Body | None = attrs.field(default=None, metadata=about("认定主体", "found by", Privacy.PLAIN))
    reasons: str | None = attrs.field(default=None, metadata=about("理由", "reasons", Privacy.SENSITIVE))
    withdrawn: bool = attrs.field(
        default=False, metadata=about("是否已撤回", "withdrawn", Privacy.PLAIN, "Decides nothing any more.")
    )
