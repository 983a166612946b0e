"""What the procedure of a tolerance case turns on (Opinion art. 9)."""

import attrs

from cadre_policy.records import Body, CaseFact, ToleranceOutcome
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ToleranceProcedureFacts:
    """How the case of one person was handled; None is "not on file", which is never read as *not done*."""

    merits: ToleranceOutcome | None = None
    """What the findings come to; *undetermined* as long as they come to nothing.  Nothing here changes it."""
    deciding_body: Body | None = None
    """Clause 9.2: who handles the case and decides it."""
    cooperated: bool | None = None
    """Clause 9.3."""
    started: bool | None = None
    """Whether accountability handling was started."""
    considered: bool | None = None
    """Clause 9.7: whether the conditions for tolerance were considered."""
    considered_before: bool | None = None
    """Whether that was before accountability handling started."""
    consulted: bool | None = None
    """Clause 9.8: whether the Party organisation or the functional department was heard; either is enough."""
    passed_over: bool | None = None
    """Whether a view that was found reasonable was not taken up."""
    reach_wide: bool | None = None
    """Clause 9.10, a judgement, like the next."""
    attention_high: bool | None = None
    outside_participation: bool | None = None
    """Clause 9.10: whether people from outside took part in the verification; any one of four kinds."""
    outcome: ToleranceOutcome | None = None
    """What the body decided; None as long as it has not, or where that is not on file."""


merits = fact(
    ToleranceProcedureFacts,
    lambda f: f.merits,
    "认定事项得出的结论",
    "what the findings come to",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
deciding_body = fact(
    ToleranceProcedureFacts,
    lambda f: f.deciding_body,
    "认定主体",
    "the deciding body",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
cooperated = fact(
    ToleranceProcedureFacts,
    lambda f: f.cooperated,
    "组织部门等有关部门已配合",
    "organisation and other departments cooperated",
    change=Change.CHANGEABLE,
    privacy=Privacy.PLAIN,
)
started = fact(
    ToleranceProcedureFacts,
    lambda f: f.started,
    "已启动问责处理",
    "accountability handling was started",
    privacy=Privacy.SENSITIVE,
)
considered = fact(
    ToleranceProcedureFacts,
    lambda f: f.considered,
    "已研判是否符合容错条件",
    "the conditions for tolerance were considered",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
considered_before = fact(
    ToleranceProcedureFacts,
    lambda f: f.considered_before,
    "研判在启动问责之前",
    "that was before accountability handling started",
    privacy=Privacy.SENSITIVE,
)
consulted = fact(
    ToleranceProcedureFacts,
    lambda f: f.consulted,
    "已征询所在党组织或者职能部门意见",
    "the Party organisation or the functional department was heard",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
passed_over = fact(
    ToleranceProcedureFacts,
    lambda f: f.passed_over,
    "有合理意见未予采纳",
    "a view found reasonable was not taken up",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
reach_wide = fact(
    ToleranceProcedureFacts,
    lambda f: f.reach_wide,
    "涉及面大",
    "wide reach",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
attention_high = fact(
    ToleranceProcedureFacts,
    lambda f: f.attention_high,
    "社会关注度高",
    "high public attention",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
outside_participation = fact(
    ToleranceProcedureFacts,
    lambda f: f.outside_participation,
    "有外部人员参加核查",
    "people from outside took part in the verification",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
outcome = fact(
    ToleranceProcedureFacts,
    lambda f: f.outcome,
    "认定机关的结论",
    "what the body decided",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ElsewhereFacts:
    """What measures of other places look at besides; under the Opinion none of it counts."""

    emergency: bool | None = None
    """Whether matters had to be settled on the spot."""
    reported_promptly: bool | None = None
    """Whether what was done was reported promptly afterwards."""
    same_error_before: bool | None = None
    """Whether the person made the same error before."""
    force_majeure: bool | None = None
    """Whether the objective factor found is force majeure."""
    like_factor: bool | None = None
    """Whether another objective factor was found, which the body may hold to be alike."""
    filed_beforehand: bool | None = None
    """Whether the risk had been filed beforehand."""
    outcome: ToleranceOutcome | None = None
    """What the body decided."""
    measure_recorded: bool | None = None
    """Whether the measure that lighter or reduced handling came to is on file."""


emergency = fact(
    ElsewhereFacts,
    lambda f: f.emergency,
    CaseFact.EMERGENCY.label.zh,
    CaseFact.EMERGENCY.label.en,
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
reported_promptly = fact(
    ElsewhereFacts,
    lambda f: f.reported_promptly,
    CaseFact.REPORTED_PROMPTLY.label.zh,
    CaseFact.REPORTED_PROMPTLY.label.en,
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
same_error_before = fact(
    ElsewhereFacts,
    lambda f: f.same_error_before,
    CaseFact.SAME_ERROR_BEFORE.label.zh,
    CaseFact.SAME_ERROR_BEFORE.label.en,
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
force_majeure = fact(
    ElsewhereFacts,
    lambda f: f.force_majeure,
    "客观因素为不可抗力",
    "the objective factor is force majeure",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
like_factor = fact(
    ElsewhereFacts,
    lambda f: f.like_factor,
    "认定有其他客观因素",
    "another objective factor was found",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
filed_beforehand = fact(
    ElsewhereFacts,
    lambda f: f.filed_beforehand,
    "事前已报备",
    "the risk had been filed beforehand",
    privacy=Privacy.SENSITIVE,
)
decided = fact(
    ElsewhereFacts,
    lambda f: f.outcome,
    "认定机关的结论",
    "what the body decided",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
measure_recorded = fact(
    ElsewhereFacts,
    lambda f: f.measure_recorded,
    "已载明从轻、减轻后的处理",
    "the measure that lighter or reduced handling came to is on file",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
