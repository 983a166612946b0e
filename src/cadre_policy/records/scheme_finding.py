"""What bodies find about assessment schemes and the way work is driven (Opinion arts. 5 to 7)."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import Body
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Record, about

__all__ = ["SchemeConcern", "SchemeFinding"]


class SchemeConcern(LabelledEnum):
    """What articles 5 to 7 want prevented or cured; the last five are those of article 7."""

    UNREALISTIC_TARGET = "unrealistic_target", "目标不切实际", "an unrealistic target"
    TARGET_ESCALATION = "target_escalation", "任务层层加码", "targets piled on level by level"
    ACCOUNTABILITY_ESCALATION = (
        "accountability_escalation",
        "问责追责层层加重",
        "accountability growing heavier level by level",
    )
    PAPERS_AND_MEETINGS = "papers_and_meetings", "文山会海、问责泛化", "papers, meetings and over-broad accountability"
    RESPONSIBILITY_SHIFT = "responsibility_shift", "以属地管理之名推卸责任", "responsibility shifted as territorial"
    FORMALISM = "formalism", "表态多落实少、形式主义官僚主义", "more talk than action, formalism, bureaucratism"
    VANITY_PROJECT = "vanity_project", "形象工程、政绩工程", "image and vanity projects"
    NOT_CLASSIFIED = "not_classified", "未分级分类考核", "no graded and classified assessment"
    NOT_MERGED = "not_merged", "相近项目未归并", "like items not merged"
    MERE_FORMALITY = "mere_formality", "考核走过场、搞形式", "assessment as mere formality"
    MECHANISM = "mechanism", "考核机制不顺", "a poor mechanism"
    PROCEDURE = "procedure", "程序繁琐", "a cumbersome procedure"
    CONTENT = "content", "内容过多", "too much content"
    INDICATORS = "indicators", "指标过泛", "indicators too broad"
    USE = "use", "结果运用不充分", "results under-used"


@attrs.frozen(kw_only=True, order=False, repr=False)
class SchemeFinding(Record):
    """What one body found on one concern.  Findings that contradict one another are kept and decide nothing."""

    label = Label("关于考核的认定", "finding on assessment")
    concern: SchemeConcern = attrs.field(metadata=about("认定事项", "concern", Privacy.PLAIN))
    matter: str | None = attrs.field(
        default=None,
        metadata=about(
            "所涉指标或事项标识", "matter", Privacy.PLAIN, "Identifier of an indicator or event; None: the whole."
        ),
    )
    value: bool | None = attrs.field(
        default=None, metadata=about("是否存在", "found", Privacy.PLAIN, "None: the body could not tell.")
    )
    found_by: Body | None = attrs.field(default=None, metadata=about("认定主体", "found by", Privacy.PLAIN))
    found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "found on", Privacy.PLAIN)
    )
    reasons: str | None = attrs.field(default=None, metadata=about("理由", "reasons", Privacy.PLAIN))
    withdrawn: bool = attrs.field(
        default=False, metadata=about("是否已撤回", "withdrawn", Privacy.PLAIN, "Decides nothing any more.")
    )
