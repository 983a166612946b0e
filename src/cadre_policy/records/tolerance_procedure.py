"""How a tolerance case was handled (Opinion art. 9): what was considered, heard and decided, when and by whom."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import Body
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Check, Record, about, in_order
from cadre_policy.records.sanction import SanctionMeasure

__all__ = ["Consultation", "ConsultedBody", "Participant", "Procedure", "ToleranceOutcome"]


class ConsultedBody(LabelledEnum):
    """Whose views article 9 wants heard; one of the two is enough."""

    PARTY_ORGANISATION = "party_organisation", "所在党组织", "the person's Party organisation"
    FUNCTIONAL_DEPARTMENT = "functional_department", "职能部门", "the functional department"


class Participant(LabelledEnum):
    """From outside, who may take part in the verification (article 9)."""

    MASSES = "masses", "群众代表", "representatives of the masses"
    SERVICE_USERS = "service_users", "服务对象", "service users"
    INTERESTED_PARTIES = "interested_parties", "利害关系人", "interested parties"
    THIRD_PARTY = "third_party", "第三方", "a third party"


class ToleranceOutcome(LabelledEnum):
    """What the competent body decided."""

    TOLERATE = "tolerate", "予以容错", "tolerate"
    DO_NOT_TOLERATE = "do_not_tolerate", "不予容错", "do not tolerate"
    LIGHTER = "lighter", "从轻处理", "lighter handling"
    REDUCED = "reduced", "减轻处理", "reduced handling"
    UNDETERMINED = "undetermined", "尚不能认定", "undetermined"
    NOT_A_CASE = "not_a_tolerance_case", "不属于容错情形", "not a matter of tolerance"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Consultation(Record):
    """One body that was heard."""

    label = Label("征询意见", "consultation")
    source: ConsultedBody = attrs.field(metadata=about("征询对象", "body heard", Privacy.PLAIN))
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("征询日期", "heard on", Privacy.PLAIN)
    )
    reasonable: bool | None = attrs.field(
        default=None, metadata=about("意见是否合理", "views were reasonable", Privacy.SENSITIVE)
    )
    taken_up: bool | None = attrs.field(
        default=None, metadata=about("是否采纳", "views were taken up", Privacy.SENSITIVE)
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Procedure(Record):
    """How the matter was handled (article 9)."""

    label = Label("认定程序", "procedure")
    considered_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("研判容错日期", "tolerance considered on", Privacy.SENSITIVE),
    )
    initiated_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("启动问责日期", "accountability started on", Privacy.SENSITIVE),
    )
    considered_before_initiation: bool | None = attrs.field(
        default=None,
        metadata=about(
            "启动问责前是否研判容错",
            "considered before accountability started",
            Privacy.SENSITIVE,
            "Needed where the two days are the same or not on file.",
        ),
    )
    applied_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("申请容错日期", "applied for on", Privacy.SENSITIVE, "No application is needed."),
    )
    cooperated: bool | None = attrs.field(
        default=None,
        metadata=about(
            "相关部门是否配合",
            "other departments cooperated",
            Privacy.PLAIN,
            "Known even where no department is listed.",
        ),
    )
    cooperating: tuple[Body, ...] = attrs.field(
        default=(), metadata=about("配合部门", "cooperating departments", Privacy.PLAIN)
    )
    consulted: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否征询意见", "views were heard", Privacy.SENSITIVE, "Known even where no consultation is listed."
        ),
    )
    consultations: tuple[Consultation, ...] = attrs.field(
        default=(), metadata=about("征询意见", "consultations", Privacy.SENSITIVE)
    )
    reach_wide: bool | None = attrs.field(default=None, metadata=about("是否涉及面大", "wide reach", Privacy.SENSITIVE))
    attention_high: bool | None = attrs.field(
        default=None, metadata=about("是否社会关注度高", "high public attention", Privacy.SENSITIVE)
    )
    outside_participation: bool | None = attrs.field(
        default=None, metadata=about("是否有外部人员参加核查", "outside participation", Privacy.SENSITIVE)
    )
    participants: tuple[Participant, ...] = attrs.field(
        default=(), metadata=about("参加核查人员", "participants", Privacy.SENSITIVE)
    )
    deciding_body: Body | None = attrs.field(default=None, metadata=about("认定主体", "deciding body", Privacy.PLAIN))
    decided_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "decided on", Privacy.SENSITIVE)
    )
    outcome: ToleranceOutcome | None = attrs.field(
        default=None,
        metadata=about("认定结论", "outcome", Privacy.SENSITIVE, "The body's own; never used as a finding."),
    )
    measure: SanctionMeasure | None = attrs.field(
        default=None,
        metadata=about(
            "从轻、减轻后的处理", "measure taken", Privacy.SENSITIVE, "Where handling was only lighter or reduced."
        ),
    )
    circulated_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("通报日期", "circulated on", Privacy.PLAIN, "When the case was circulated, without names."),
    )
    filed_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about(
            "事前报备日期", "filed beforehand on", Privacy.SENSITIVE, "In places where a risk can be filed beforehand."
        ),
    )
    screened_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("报备初审日期", "filing first screened on", Privacy.PLAIN),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("considered_on", "decided_on"),
        in_order("filed_on", "screened_on"),
        in_order("decided_on", "circulated_on"),
        Check(
            ("initiated_on", "considered_on", "considered_before_initiation"),
            lambda initiated, considered, before: (
                considered.first <= initiated.last if before else initiated.first <= considered.last
            ),
            Label("与两个日期相符", "what the two days say"),
        ),
        Check(
            ("cooperating", "cooperated"),
            lambda cooperating, cooperated: cooperated or not cooperating,
            Label("是（列有配合部门）", "true, because cooperating departments are listed"),
        ),
        Check(
            ("consultations", "consulted"),
            lambda consultations, consulted: consulted or not consultations,
            Label("是（列有征询记录）", "true, because consultations are listed"),
        ),
        Check(
            ("participants", "outside_participation"),
            lambda participants, outside: outside or not participants,
            Label("是（列有外部参加人员）", "true, because participants are listed"),
        ),
    )
