"""Judged facts: who found what, when, on what evidence, and who put it on file.

Findings that contradict one another are kept and decide nothing; so is one of which no source is on file.
"""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Check, Record, about, in_order

__all__ = ["Body", "CaseFact", "CaseNature", "Finding", "Norm", "NormKind", "ObjectiveFactor"]


class CaseFact(LabelledEnum):
    """What a body can find about a mistake; keys are the names that rules on tolerance use."""

    # Article 10, in its order.
    PUBLIC_SPIRIT = "public_spirit", "出于公心、担当尽责", "public spirit and sense of duty"
    GAIN_SELF = "gain_self", "为个人谋私利", "gain for oneself"
    GAIN_OTHER = "gain_other", "为他人谋私利", "gain for another"
    GAIN_UNIT = "gain_unit", "为单位谋私利", "gain for the unit"
    OBJECTIVE_FACTOR = "objective_factor", "不可抗力、难以预见等客观因素", "an objective factor"
    INTENT = "intent", "主观故意", "intent"
    PRESCRIBED_PROCESS = "prescribed_process", "按规定程序决策", "prescribed procedure followed"
    COLLECTIVE_DELIBERATION = "collective_deliberation", "经集体研究论证", "collective deliberation"
    ALTERNATIVES_ASSESSED = "alternatives_assessed", "充分比较各种方案", "alternatives fully weighed"
    ARBITRARY = "arbitrary", "个人专断、一意孤行", "arbitrary or wilful"
    BREACH = "breach_of_discipline_or_law", "违反党纪国法", "breach of discipline or law"
    NORM_DEPARTED_FROM = "norm_departed_from", "未遵守某项规定", "a rule or procedure not followed"
    DECISION_TAKEN = "decision_taken", "曾作出决策", "a decision was taken at all"
    SERIOUS_LOSS = "serious_loss", "造成严重损失", "serious loss"
    ODIOUS_SOCIAL_IMPACT = "odious_social_impact", "恶劣社会影响", "odious social impact"
    LONG_TERM_IMPACT = "long_term_impact", "长期影响", "long-term impact"
    LOSS_OCCURRED = "loss_occurred", "造成损失", "loss occurred"
    ACTIVE_REMEDY = "active_remedy", "积极采取补救措施", "active remedy"
    EVADED = "evaded", "消极逃避", "passive evasion"
    # The three distinctions before article 9.
    KNOWING_VIOLATION = "knowing_violation", "明知故犯", "knowing violation"
    PERSISTED_AFTER_BAN = "persisted_after_ban", "明令禁止后我行我素", "went on after an explicit ban"
    IN_REFORM = "in_reform", "推进改革中的失误", "a mistake in reform"
    INEXPERIENCE = "inexperience", "因缺乏经验、先行先试", "from inexperience or going first"
    NO_EXPLICIT_LIMIT = (
        "no_explicit_limit",
        "尚无明确限制的探索性试验",
        "an exploratory trial with no explicit limit yet",
    )
    FOR_DEVELOPMENT = "for_development", "为推动发展的无意过失", "an unintended fault in pushing development"
    LEGACY_PROBLEM = "legacy_problem", "主动解决历史遗留问题", "took on a problem left from the past"
    # What other readings of article 10 ask for.
    EMERGENCY = "emergency", "属紧急处置", "an emergency handled on the spot"
    REPORTED_PROMPTLY = "reported_promptly", "事后及时报告", "reported promptly afterwards"
    LOSS_COUNTED_NET = (
        "loss_counted_net",
        "损失是否严重系按挽回后的余额认定",
        "seriousness was found on what remained after recovery",
    )
    LASTING_GOOD_EFFECT = "lasting_good_effect", "产生长期良性影响", "a good effect that lasts"
    # What measures of other places ask for.
    SAME_ERROR_BEFORE = "same_error_before", "此前有过同样失误错误", "the same error was made before"
    # Article 11: use of a tolerated cadre.
    CORRECTED_PROMPTLY = "corrected_promptly", "改错及时", "corrected promptly"
    WANTS_TO_ACT = "wants_to_act", "有干事意愿", "wants to act"
    TAKES_RESPONSIBILITY = "takes_responsibility", "敢于担当", "takes responsibility"
    ACTS_WELL = "acts_well", "善于作为", "acts well"
    REAL_RESULTS = "real_results", "实绩突出", "has real results"
    # The five principles of article 9 by which a case is handled.
    CAUSE_FIRST = "cause_first", "事业为上", "the cause came first"
    FROM_FACTS = "from_facts", "实事求是", "facts were sought"
    OBJECTIVE_FAIR = "objective_fair", "客观公正", "it was handled objectively and fairly"
    BY_DISCIPLINE_AND_LAW = "by_discipline_and_law", "依纪依法", "discipline and law were followed"
    TOLERATE_AND_CORRECT = "tolerate_and_correct", "容纠并举", "tolerance and correction went together"
    # Article 12.
    ABUSE_OF_TOLERANCE = "abuse_of_tolerance", "借容错搞纪律松绑", "tolerance used as a cover"
    NATURE_CONFUSED = "nature_confused", "混淆问题性质", "the nature of the matter was confused"


class Body(LabelledEnum):
    """Who finds or decides."""

    PARTY_COMMITTEE = "party_committee", "党委（党组）", "Party committee or leading group"
    DISCIPLINE_SUPERVISION = "discipline_supervision", "纪检监察机关", "discipline inspection and supervision organ"
    ORGANISATION = "organisation", "组织部门", "organisation department"
    UNIT = "unit", "所在单位", "the person's unit"
    AUDIT = "audit", "审计机关", "audit organ"
    COURT = "court", "司法机关", "court or procuratorate"
    OTHER = "other", "其他", "other"


class CaseNature(LabelledEnum):
    """What a body took the matter for."""

    MISTAKE = "mistake", "工作失误错误", "a mistake at work"
    BREACH = "breach", "违纪违法", "a breach of discipline or law"


class ObjectiveFactor(LabelledEnum):
    """Objective factors that article 10 names; its list is open."""

    FORCE_MAJEURE = "force_majeure", "不可抗力", "force majeure"
    UNFORESEEABLE = "unforeseeable", "难以预见", "hard to foresee"
    OTHER = "other", "其他客观因素", "another objective factor"


class NormKind(LabelledEnum):
    """What a norm does."""

    PROHIBITIVE = "prohibitive", "禁止性规定", "prohibits"
    MANDATORY = "mandatory", "义务性规定", "obliges"
    DISCRETIONARY = "discretionary", "授权性规定", "leaves a choice"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Finding(Record):
    """What one body found about one judged fact."""

    label = Label("认定", "finding")
    fact: CaseFact = attrs.field(metadata=about("认定事项", "judged fact", Privacy.PLAIN))
    value: bool | None = attrs.field(
        default=None,
        metadata=about("认定结果", "value", Privacy.SENSITIVE, "None: the body could not tell."),
    )
    found_by: Body | None = attrs.field(default=None, metadata=about("认定主体", "found by", Privacy.PLAIN))
    found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "found on", Privacy.SENSITIVE)
    )
    evidence: tuple[str, ...] = attrs.field(
        default=(), metadata=about("证据", "evidence", Privacy.SENSITIVE, "References, one a piece.")
    )
    reasons: str | None = attrs.field(default=None, metadata=about("理由", "reasons", Privacy.SENSITIVE))
    recorded_by: str | None = attrs.field(
        default=None,
        metadata=about("记录人", "recorded by", Privacy.PERSONAL, "Identifier of whoever put it on file."),
    )
    withdrawn: bool = attrs.field(
        default=False,
        metadata=about("是否已撤回", "withdrawn", Privacy.PLAIN, "Kept for the record; decides nothing any more."),
    )

    @property
    def sourced(self) -> bool:
        """Whether the file tells where it comes from: who found it, or on what evidence."""
        return self.found_by is not None or bool(self.evidence)

    @property
    def stands(self) -> bool:
        """Whether it says yes or no, has a source, and was not withdrawn; nothing else is weighed."""
        return self.value is not None and self.sourced and not self.withdrawn


@attrs.frozen(kw_only=True, order=False, repr=False)
class Norm(Record):
    """A rule that the case cites, with the time for which that rule held."""

    label = Label("所引规定", "norm cited")
    title: str = attrs.field(metadata=about("规定名称", "title", Privacy.PLAIN))
    article: str | None = attrs.field(default=None, metadata=about("条款", "article", Privacy.PLAIN))
    kind: NormKind | None = attrs.field(default=None, metadata=about("规定性质", "kind", Privacy.PLAIN))
    valid_from: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("施行日期", "valid from", Privacy.PLAIN)
    )
    valid_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("失效日期", "valid until", Privacy.PLAIN, "Last day; None is not on file."),
    )
    in_force: bool | None = attrs.field(
        default=None, metadata=about("是否仍有效", "still in force", Privacy.PLAIN, "True where there is no last day.")
    )
    received_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("收文日期", "received on", Privacy.PLAIN, "When the unit received it."),
    )
    explicit_ban: bool | None = attrs.field(
        default=None, metadata=about("是否明令禁止该行为", "explicitly bans the act", Privacy.PLAIN)
    )
    more_lenient: bool | None = attrs.field(
        default=None, metadata=about("是否较旧规定为轻", "more lenient than the earlier rule", Privacy.PLAIN)
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("valid_from", "valid_until"),
        Check(
            ("in_force", "valid_until"),
            lambda in_force, until: not in_force,
            Label("没有失效日期（因 in_force 为是）", "no last day, because in_force is true"),
        ),
    )
