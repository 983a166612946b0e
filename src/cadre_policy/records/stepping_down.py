"""Adjusting cadres who do not act (Opinion art. 4): what was found, what was tried first, and what was decided."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import Body
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.posting import Tier
from cadre_policy.records.record import Check, Record, about, in_order, within
from cadre_policy.records.sanction import SanctionMeasure

__all__ = [
    "AdjustmentCase",
    "InactionFact",
    "InactionFinding",
    "NegativeList",
    "PriorStep",
    "PriorStepKind",
    "WorkProblem",
]


class InactionFact(LabelledEnum):
    """What article 4 lets a body find about a cadre: four categories, two signs of each, and what it stresses."""

    UNWILLING = "unwilling", "不想担当作为", "unwilling to act"
    CONSERVATIVE = "conservative", "思想保守", "conservative in thinking"
    WAITING = "waiting", "等待观望", "waits and watches"
    AFRAID = "afraid", "不敢担当作为", "afraid to act"
    LITTLE_DRIVE = "little_drive", "拼劲不足", "too little drive"
    LITTLE_DARING = "little_daring", "闯劲不大", "too little daring"
    NOT_GENUINE = "not_genuine", "不真担当作为", "does not act in earnest"
    LOW_STANDARDS = "low_standards", "标准不高", "low standards"
    HOLLOW_CONDUCT = "hollow_conduct", "作风不实", "hollow conduct"
    UNABLE = "unable", "不善担当作为", "unable to act well"
    WEAK_ABILITY = "weak_ability", "能力不足", "too little ability"
    FEW_METHODS = "few_methods", "方法不多", "few methods"
    SUBJECTIVE = "subjective", "出于主观原因", "from subjective causes"
    AVOIDS_MATTERS = "avoids_matters", "消极避事", "passively avoids matters"
    SHRINKS = "shrinks", "畏缩避难", "shrinks from hardship"
    SHIFTS_BLAME = "shifts_blame", "推诿避责", "shifts responsibility"


class PriorStepKind(LabelledEnum):
    """What the trial rules of 2015 ask to be tried before a leading cadre is found unsuitable (art. 8)."""

    REMINDER = "reminder", "组织提醒", "reminder"
    EDUCATION = "education", "教育", "education"
    INQUIRY = "inquiry", "函询", "letter of inquiry"
    ADMONITION = "admonition", "诫勉", "admonition"


@attrs.frozen(kw_only=True, order=False, repr=False)
class InactionFinding(Record):
    """What one body found on one point.  Findings that contradict one another are kept and decide nothing."""

    label = Label("不担当不作为的认定", "finding on inaction")
    fact: InactionFact = attrs.field(metadata=about("认定事项", "point", Privacy.PLAIN))
    value: bool | None = attrs.field(
        default=None, metadata=about("认定结果", "value", Privacy.SENSITIVE, "None: the body could not tell.")
    )
    found_by: Body | None = attrs.field(default=None, metadata=about("认定主体", "found by", Privacy.PLAIN))
    found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "found on", Privacy.SENSITIVE)
    )
    evidence: tuple[str, ...] = attrs.field(
        default=(), metadata=about("证据", "evidence", Privacy.SENSITIVE, "References, one a piece.")
    )
    reasons: str | None = attrs.field(default=None, metadata=about("理由", "reasons", Privacy.SENSITIVE))
    withdrawn: bool = attrs.field(
        default=False, metadata=about("是否已撤回", "withdrawn", Privacy.PLAIN, "Decides nothing any more.")
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class PriorStep(Record):
    """One thing that was tried before."""

    label = Label("事前提醒教育", "earlier step")
    kind: PriorStepKind = attrs.field(metadata=about("方式", "kind", Privacy.SENSITIVE))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("日期", "day", Privacy.SENSITIVE)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class WorkProblem(Record):
    """What an inspection or the like found about carrying out decisions, and the follow-up to it (clause 4.2)."""

    label = Label("贯彻落实问题", "problem in carrying out decisions")
    source: str | None = attrs.field(
        default=None, metadata=about("发现渠道", "found through", Privacy.SENSITIVE, "An inspection, or other work.")
    )
    irresolute: bool | None = attrs.field(default=None, metadata=about("不坚决", "irresolute", Privacy.SENSITIVE))
    partial: bool | None = attrs.field(default=None, metadata=about("不全面", "partial", Privacy.SENSITIVE))
    inadequate: bool | None = attrs.field(default=None, metadata=about("不到位", "inadequate", Privacy.SENSITIVE))
    found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("发现日期", "found on", Privacy.SENSITIVE)
    )
    followed_up: bool | None = attrs.field(
        default=None, metadata=about("组织部门是否已跟进", "followed up", Privacy.SENSITIVE)
    )
    followed_up_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("跟进日期", "followed up on", Privacy.SENSITIVE)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("found_on", "followed_up_on"),
        Check(
            ("followed_up", "followed_up_on"),
            lambda followed_up, _: followed_up,
            Label("不填（尚未跟进）", "nothing, because there was no follow-up"),
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class AdjustmentCase(Record):
    """One matter of adjusting one cadre; the measure is what the body chose, and nothing here proposes one."""

    label = Label("调整不担当不作为干部", "adjustment case")
    id: str = attrs.field(metadata=about("标识", "identifier", Privacy.PLAIN, "The caller's own."))
    cadre: str | None = attrs.field(default=None, metadata=about("干部标识", "cadre", Privacy.PLAIN, "Identifier."))
    opened_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("启动日期", "opened on", Privacy.SENSITIVE)
    )
    leading_cadre: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否县级以上（含乡镇参照）领导干部",
            "leading cadre",
            Privacy.SENSITIVE,
            "Of county level or above; township leaders by reference.",
        ),
    )
    findings: tuple[InactionFinding, ...] = attrs.field(
        default=(), metadata=about("认定", "findings", Privacy.SENSITIVE)
    )
    work_problem: WorkProblem | None = attrs.field(
        default=None, metadata=about("贯彻落实问题", "problem found by an inspection", Privacy.SENSITIVE)
    )
    negative_list: str | None = attrs.field(
        default=None, metadata=about("所引负面清单版本", "negative list cited", Privacy.PLAIN, "Its version.")
    )
    situation: int | None = attrs.field(
        default=None,
        metadata=about(
            "所引不适宜情形项次",
            "situation cited",
            Privacy.SENSITIVE,
            "Its number in the list of the rules then in force.",
        ),
    )
    prior_steps: tuple[PriorStep, ...] = attrs.field(
        default=(), metadata=about("事前提醒教育", "earlier steps", Privacy.SENSITIVE)
    )
    prior_steps_complete: bool | None = attrs.field(
        default=None,
        metadata=about("事前提醒教育是否齐全", "earlier steps are complete", Privacy.PLAIN, "No step is missing."),
    )
    corrected: bool | None = attrs.field(
        default=None, metadata=about("经提醒教育后是否改正", "corrected since", Privacy.SENSITIVE)
    )
    measure: SanctionMeasure | None = attrs.field(
        default=None, metadata=about("调整措施", "measure", Privacy.SENSITIVE, "None: none decided, or not on file.")
    )
    to_non_leading: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否改任非领导职务（转任职级）", "to a post that does not lead", Privacy.SENSITIVE, "Of a reassignment."
        ),
    )
    reasons_given: bool | None = attrs.field(
        default=None, metadata=about("是否载明理由", "reasons are given", Privacy.SENSITIVE)
    )
    reasons: str | None = attrs.field(
        default=None, metadata=about("具体情节与理由", "circumstances and reasons", Privacy.SENSITIVE)
    )
    deciding_body: Body | None = attrs.field(default=None, metadata=about("决定机关", "decided by", Privacy.PLAIN))
    appoints: bool | None = attrs.field(
        default=None,
        metadata=about("决定机关是否有任免权", "body appoints to the post", Privacy.PLAIN, "And removes from it."),
    )
    decided: bool | None = attrs.field(
        default=None, metadata=about("是否已作决定", "decided", Privacy.SENSITIVE, "True with a day of decision.")
    )
    decided_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("决定日期", "decided on", Privacy.SENSITIVE)
    )
    told_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("告知本人日期", "person told on", Privacy.SENSITIVE)
    )
    remedy_told: bool | None = attrs.field(
        default=None, metadata=about("是否告知复核申诉途径", "remedy was told", Privacy.SENSITIVE)
    )
    revoked_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("撤销日期", "set aside on", Privacy.SENSITIVE)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("opened_on", "decided_on"),
        in_order("decided_on", "told_on"),
        in_order("decided_on", "revoked_on"),
        within("situation", 1, 99),
        Check(
            ("decided", "decided_on"),
            lambda decided, _: decided,
            Label("不填（尚未决定）", "nothing, because nothing was decided"),
        ),
        Check(
            ("decided", "measure"),
            lambda decided, _: decided,
            Label("不填（尚未决定）", "nothing, because nothing was decided"),
        ),
        Check(
            ("measure", "to_non_leading"),
            lambda measure, _: measure is SanctionMeasure.REASSIGNMENT,
            Label("不填（仅调整职务有）", "nothing: only a reassignment has it"),
        ),
        Check(
            ("reasons_given", "reasons"),
            lambda given, _: given,
            Label("不填（未载明理由）", "nothing, because no reasons are given"),
        ),
    )

    @property
    def begins(self) -> PartialDate | None:
        """When the matter was taken up: a case stands in its ledger under the time of its handling."""
        return self.opened_on

    @property
    def ends(self) -> PartialDate | None:
        """The day of the decision."""
        return self.decided_on

    @property
    def lasts(self) -> bool:
        """Whether it is certainly still being handled: nothing was decided."""
        return self.decided is False


@attrs.frozen(kw_only=True, order=False, repr=False)
class NegativeList(Period):
    """One version of a Party organisation's list of what inaction is, for as long as it held (clause 4.10)."""

    label = Label("不担当不作为负面清单", "negative list of inaction")
    version: str = attrs.field(metadata=about("版本", "version", Privacy.PLAIN))
    issuer: str | None = attrs.field(default=None, metadata=about("制定机关", "issuer", Privacy.PLAIN))
    tier: Tier | None = attrs.field(default=None, metadata=about("制定层级", "tier of the issuer", Privacy.PLAIN))
    issued_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("印发日期", "issued on", Privacy.PLAIN)
    )
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("施行日期", "in force from", Privacy.PLAIN)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("失效日期", "in force until", Privacy.PLAIN, "Last day.")
    )
    ongoing: bool | None = attrs.field(default=None, metadata=about("是否仍有效", "still in force", Privacy.PLAIN))
    items: tuple[str, ...] = attrs.field(
        default=(), metadata=about("清单内容", "items", Privacy.PLAIN, "One a piece, as issued.")
    )
