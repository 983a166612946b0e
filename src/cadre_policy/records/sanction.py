"""Sanctions, organisational measures, admonitions, and investigations."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Months, PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import Check, Record, about, in_order

__all__ = ["Investigation", "Sanction", "SanctionGround", "SanctionKind", "SanctionMeasure"]


class SanctionKind(LabelledEnum):
    """The order that a measure belongs to; each has its own periods and effects."""

    ADMINISTRATIVE = "administrative", "政务处分（处分）", "administrative sanction"
    PARTY = "party", "党纪处分", "Party sanction"
    ORGANISATIONAL = "organisational", "组织处理", "organisational measure"
    ADMONITION = "admonition", "诫勉", "admonition"
    EDUCATION = "education", "批评教育、谈话提醒", "criticism and reminder"


class SanctionMeasure(LabelledEnum):
    """What was decided; :attr:`kind` says to which order it belongs."""

    WARNING = "warning", "警告", "warning"
    DEMERIT = "demerit", "记过", "demerit"
    MAJOR_DEMERIT = "major_demerit", "记大过", "major demerit"
    LOWERED_GRADE = "lowered_grade", "降级", "lowering of the level"
    LOWERED_POST = "lowered_post", "降低岗位等级", "lowering of the post grade (public institution)"
    REMOVAL = "removal", "撤职", "removal as a sanction"
    DISMISSAL = "dismissal", "开除", "dismissal"
    PARTY_WARNING = "party_warning", "党内警告", "Party warning"
    PARTY_SERIOUS_WARNING = "party_serious_warning", "党内严重警告", "serious Party warning"
    PARTY_REMOVAL = "party_removal", "撤销党内职务", "removal from Party posts"
    PARTY_PROBATION = "party_probation", "留党察看", "probation within the Party"
    PARTY_EXPULSION = "party_expulsion", "开除党籍", "expulsion from the Party"
    SUSPENSION = "suspension", "停职检查", "suspension for examination"
    REASSIGNMENT = "reassignment", "调整职务", "reassignment"
    BLAME_RESIGNATION = "blame_resignation", "引咎辞职", "resignation taking the blame"
    ORDERED_RESIGNATION = "ordered_resignation", "责令辞职", "ordered resignation"
    RELIEF = "relief", "免职", "relief of the post"
    DEMOTION = "demotion", "降职", "demotion"
    ADMONITION = "admonition", "诫勉", "admonition"
    REMINDER = "reminder", "提醒谈话", "reminder talk"
    CRITICISM = "criticism", "批评教育", "criticism and education"
    WRITTEN_EXAMINATION = "written_examination", "书面检查", "written self-examination"

    @property
    def kind(self) -> SanctionKind:
        """The order that it belongs to."""
        return next(kind for kind, measures in _MEASURES.items() if self in measures)


_MEASURES = {
    SanctionKind.ADMINISTRATIVE: {
        SanctionMeasure.WARNING,
        SanctionMeasure.DEMERIT,
        SanctionMeasure.MAJOR_DEMERIT,
        SanctionMeasure.LOWERED_GRADE,
        SanctionMeasure.LOWERED_POST,
        SanctionMeasure.REMOVAL,
        SanctionMeasure.DISMISSAL,
    },
    SanctionKind.PARTY: {
        SanctionMeasure.PARTY_WARNING,
        SanctionMeasure.PARTY_SERIOUS_WARNING,
        SanctionMeasure.PARTY_REMOVAL,
        SanctionMeasure.PARTY_PROBATION,
        SanctionMeasure.PARTY_EXPULSION,
    },
    SanctionKind.ORGANISATIONAL: {
        SanctionMeasure.SUSPENSION,
        SanctionMeasure.REASSIGNMENT,
        SanctionMeasure.BLAME_RESIGNATION,
        SanctionMeasure.ORDERED_RESIGNATION,
        SanctionMeasure.RELIEF,
        SanctionMeasure.DEMOTION,
    },
    SanctionKind.ADMONITION: {SanctionMeasure.ADMONITION},
    SanctionKind.EDUCATION: {
        SanctionMeasure.REMINDER,
        SanctionMeasure.CRITICISM,
        SanctionMeasure.WRITTEN_EXAMINATION,
    },
}


class SanctionGround(LabelledEnum):
    """Why an organisational measure was taken: its effects differ."""

    DISCIPLINE = "discipline", "违纪违法", "breach of discipline or law"
    ACCOUNTABILITY = "accountability", "问责", "accountability"
    UNSUITABLE = "unsuitable", "不适宜担任现职", "unsuitable for the present post"
    INACTION = "inaction", "不担当不作为", "not taking responsibility, not acting"
    INCOMPETENT = "incompetent", "年度考核不称职", "annual assessment 'incompetent'"
    OTHER = "other", "其他", "other"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Sanction(Record):
    """One measure decided against a person; rules reckon how long it has effect, unless the decision says so."""

    label = Label("处分与组织处理", "sanction or organisational measure")
    measure: SanctionMeasure = attrs.field(metadata=about("处分（处理）种类", "measure", Privacy.SENSITIVE))
    ground: SanctionGround | None = attrs.field(default=None, metadata=about("事由类别", "ground", Privacy.SENSITIVE))
    duty_related: bool | None = attrs.field(
        default=None, metadata=about("是否与职务行为有关", "related to duty", Privacy.SENSITIVE)
    )
    act_since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("行为开始", "act from", Privacy.SENSITIVE)
    )
    act_until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("行为结束", "act until", Privacy.SENSITIVE)
    )
    decided: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("决定日期", "decided on", Privacy.SENSITIVE)
    )
    effective: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("生效日期", "effective from", Privacy.SENSITIVE, "Only where the decision states another day."),
    )
    months: Months | None = attrs.field(
        default=None,
        metadata=about(
            "决定所定期限（月）",
            "period stated",
            Privacy.SENSITIVE,
            "In months: of probation within the Party, or of several sanctions together.",
        ),
    )
    effect_until: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("影响期至", "effect until", Privacy.SENSITIVE, "Last day, only if the decision states it."),
    )
    rights_restored: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about(
            "恢复党员权利日期", "rights restored on", Privacy.SENSITIVE, "After probation within the Party."
        ),
    )
    lifted: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("解除日期", "lifted on", Privacy.SENSITIVE)
    )
    revoked: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("撤销日期", "revoked on", Privacy.SENSITIVE, "Set aside after review or appeal."),
    )
    still_affects_use: bool | None = attrs.field(
        default=None,
        metadata=about(
            "影响期满后是否仍影响使用",
            "still affects use",
            Privacy.SENSITIVE,
            "The competent body's finding after the period is over.",
        ),
    )
    authority: str | None = attrs.field(
        default=None, metadata=about("批准机关", "deciding authority", Privacy.SENSITIVE)
    )
    work_item: str | None = attrs.field(
        default=None,
        metadata=about("工作事项", "piece of work", Privacy.SENSITIVE, "The same identifier as in a tolerance case."),
    )
    reason_tolerated: bool | None = attrs.field(
        default=None,
        metadata=about(
            "事由是否已予容错", "reason was tolerated", Privacy.SENSITIVE, "The matter was found tolerable."
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("act_since", "act_until"),
        in_order("act_since", "decided"),
        in_order("decided", "effective"),
        in_order("decided", "effect_until"),
        in_order("decided", "rights_restored"),
        in_order("decided", "lifted"),
        in_order("decided", "revoked"),
        Check(
            ("measure", "rights_restored"),
            lambda measure, restored: measure is SanctionMeasure.PARTY_PROBATION,
            Label("不填（仅留党察看有）", "nothing: only probation within the Party has it"),
        ),
        Check(
            ("measure", "months"),
            lambda measure, months: (
                measure.kind in (SanctionKind.ADMINISTRATIVE, SanctionKind.PARTY)
                or measure is SanctionMeasure.SUSPENSION
                or measure is SanctionMeasure.ADMONITION
            ),
            Label("不填（该处理不定期限）", "nothing: this measure states no period"),
        ),
    )

    @property
    def kind(self) -> SanctionKind:
        """The order that the measure belongs to."""
        return self.measure.kind

    @property
    def begins(self) -> PartialDate | None:
        """The day of the decision: a sanction stands in its ledger under that day."""
        return self.decided

    @property
    def ends(self) -> PartialDate | None:
        """The same day; the end of the effect period is for the rules to reckon."""
        return self.decided

    @property
    def lasts(self) -> bool:
        """A decision does not last; its effect is for the rules to reckon."""
        return False


@attrs.frozen(kw_only=True, order=False, repr=False)
class Investigation(Period):
    """One case under investigation."""

    label = Label("立案调查", "investigation")
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("立案日期", "opened on", Privacy.SENSITIVE)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结案日期", "closed on", Privacy.SENSITIVE)
    )
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否未结", "still open", Privacy.SENSITIVE, "On the day up to which the list is complete."),
    )
    sanctioned: bool | None = attrs.field(
        default=None, metadata=about("是否给予处分", "ended in a sanction", Privacy.SENSITIVE)
    )
    measure: SanctionMeasure | None = attrs.field(
        default=None, metadata=about("处分种类", "measure", Privacy.SENSITIVE, "The one it ended in.")
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Period.checks,
        Check(
            ("sanctioned", "measure"),
            lambda sanctioned, measure: sanctioned,
            Label("不填（未给予处分）", "nothing, because there was no sanction"),
        ),
    )
