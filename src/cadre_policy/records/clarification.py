"""Reports against a person and negative publicity, and what was done to clear them up (Opinion art. 11)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import Check, about, in_order

__all__ = ["ClarificationWay", "Publicity", "Report"]


class ClarificationWay(LabelledEnum):
    """How an untrue report is cleared up; several may be used together."""

    WRITTEN = "written", "书面", "in writing"
    FACE_TO_FACE = "face_to_face", "当面", "face to face"
    MEETING = "meeting", "会议", "at a meeting"
    CIRCULAR = "circular", "通报", "by circular"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Report(Event):
    """One report (complaint) against the person."""

    label = Label("举报线索", "report")
    id: str | None = attrs.field(default=None, metadata=about("标识", "identifier", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("收到日期", "received on", Privacy.SENSITIVE)
    )
    specific: bool | None = attrs.field(default=None, metadata=about("是否具体", "specific", Privacy.SENSITIVE))
    checkable: bool | None = attrs.field(default=None, metadata=about("是否可查", "checkable", Privacy.SENSITIVE))
    facts_found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("查清日期", "facts found on", Privacy.SENSITIVE)
    )
    clarified_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("澄清日期", "clarified on", Privacy.SENSITIVE)
    )
    concluded_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结论日期", "concluded on", Privacy.SENSITIVE)
    )
    true: bool | None = attrs.field(default=None, metadata=about("是否属实", "found true", Privacy.SENSITIVE))
    not_excluded: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否尚不能排除",
            "not excluded",
            Privacy.SENSITIVE,
            "True where the check ended without proof and did not rule it out: neither true nor untrue.",
        ),
    )
    fabricated: bool | None = attrs.field(default=None, metadata=about("是否捏造", "fabricated", Privacy.SENSITIVE))
    intent_to_harm: bool | None = attrs.field(
        default=None, metadata=about("是否意图陷害", "intent to harm", Privacy.SENSITIVE)
    )
    spread_rumour: bool | None = attrs.field(
        default=None, metadata=about("是否造谣传谣", "rumour was spread", Privacy.SENSITIVE)
    )
    disrupted_reform: bool | None = attrs.field(
        default=None, metadata=about("是否干扰改革", "disrupted reform", Privacy.SENSITIVE)
    )
    bad_effect: bool | None = attrs.field(default=None, metadata=about("影响是否恶劣", "bad effect", Privacy.SENSITIVE))
    harmed: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否影响本人工作、生活",
            "harm to work or life",
            Privacy.SENSITIVE,
            "Harm that the report did to the person.",
        ),
    )
    public_effect: bool | None = attrs.field(
        default=None, metadata=about("是否造成社会影响", "effect in public", Privacy.SENSITIVE)
    )
    needs_clarification: bool | None = attrs.field(
        default=None,
        metadata=about("是否认定需要澄清", "found to need clarification", Privacy.SENSITIVE, "As the organ found."),
    )
    ways: tuple[ClarificationWay, ...] = attrs.field(
        default=(), metadata=about("澄清方式", "ways of clarification", Privacy.SENSITIVE, "Those that were used.")
    )
    person_applied: bool | None = attrs.field(
        default=None, metadata=about("本人是否申请澄清", "the person applied for it", Privacy.SENSITIVE)
    )
    person_heard: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否听取本人意见", "the person was heard", Privacy.SENSITIVE, "Before clarification was proposed."
        ),
    )
    head_approved: bool | None = attrs.field(
        default=None, metadata=about("是否经主要负责人批准", "the head approved it", Privacy.SENSITIVE)
    )
    accusation_approved: bool | None = attrs.field(
        default=None,
        metadata=about(
            "诬告认定是否经州市级以上批准",
            "approved at prefecture level or above",
            Privacy.SENSITIVE,
            "Of the finding that the report is a false accusation.",
        ),
    )
    wrongly_treated: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否因举报受到错误处理",
            "wrongly treated over it",
            Privacy.SENSITIVE,
            "Treatment that the check found wrong.",
        ),
    )
    treatment_corrected_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("纠正错误处理日期", "treatment corrected on", Privacy.SENSITIVE)
    )
    steps_complete_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about(
            "步骤记载完整至",
            "steps complete until",
            Privacy.PLAIN,
            "No step taken up to this day is missing; otherwise a step without a date is unknown.",
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("on", "facts_found_on"),
        in_order("on", "clarified_on"),
        in_order("on", "concluded_on"),
        Check(
            ("true", "fabricated"),
            lambda true, fabricated: not (true and fabricated),
            Label("否（举报已查实）", "false, because the report was found true"),
        ),
        Check(
            ("true", "not_excluded"),
            lambda true, not_excluded: not not_excluded,
            Label("否（已有属实与否的结论）", "false, because it was found whether the report is true"),
        ),
        in_order("concluded_on", "treatment_corrected_on"),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Publicity(Event):
    """One wave of negative publicity."""

    label = Label("负面舆情", "negative publicity")
    id: str | None = attrs.field(default=None, metadata=about("标识", "identifier", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("发生日期", "arose on", Privacy.SENSITIVE)
    )
    from_reform_error: bool | None = attrs.field(
        default=None, metadata=about("是否因改革失误引发", "from an error in reform", Privacy.SENSITIVE)
    )
    malicious: bool | None = attrs.field(
        default=None, metadata=about("是否恶意炒作", "malicious hype", Privacy.SENSITIVE, "As a body found.")
    )
    checked_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("查清日期", "checked on", Privacy.SENSITIVE)
    )
    published_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("公布真相日期", "truth published on", Privacy.SENSITIVE)
    )
    effect_removed_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("消除影响日期", "effect removed on", Privacy.SENSITIVE)
    )
    steps_complete_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about(
            "步骤记载完整至", "steps complete until", Privacy.PLAIN, "No step taken up to this day is missing."
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("on", "checked_on"),
        in_order("on", "published_on"),
        in_order("on", "effect_removed_on"),
    )
