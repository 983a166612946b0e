"""Births, miscarriages and family-planning procedures, as far as leave depends on them (clauses 17.12, 17.14)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Count, Months, PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.record import Check, about

__all__ = ["Delivery", "FamilyPlanningProcedure", "PregnancyOutcome", "ProcedureKind"]


class PregnancyOutcome(LabelledEnum):
    """How a pregnancy ended."""

    BIRTH = "birth", "生育", "birth"
    MISCARRIAGE = "miscarriage", "流产", "miscarriage"


class ProcedureKind(LabelledEnum):
    """Procedures for which the regulation on family planning grants leave."""

    IUD_INSERTION = "iud_insertion", "放置宫内节育器", "insertion of an intrauterine device"
    IUD_REMOVAL = "iud_removal", "取出宫内节育器", "removal of an intrauterine device"
    TUBAL_LIGATION = "tubal_ligation", "输卵管结扎", "tubal ligation"
    VASECTOMY = "vasectomy", "输精管结扎", "vasectomy"
    TUBAL_REVERSAL = "tubal_reversal", "输卵管复通", "tubal reversal"
    VAS_REVERSAL = "vas_reversal", "输精管复通", "vas reversal"
    REMEDY = "remedy", "避孕失败后的补救措施", "remedial measure after contraception failed"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Delivery(Event):
    """A birth or miscarriage: on a woman's file her own, on a man's that of the mother of his child."""

    label = Label("生育或流产", "birth or miscarriage")
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("日期", "day", Privacy.SENSITIVE)
    )
    outcome: PregnancyOutcome = attrs.field(metadata=about("生育或流产", "outcome", Privacy.SENSITIVE))
    infants: Count | None = attrs.field(
        default=None, metadata=about("婴儿数", "infants", Privacy.SENSITIVE, "Of a birth: 2 for twins.")
    )
    difficult: bool | None = attrs.field(
        default=None,
        metadata=about("是否难产", "difficult birth", Privacy.SENSITIVE, "As the medical institution certified."),
    )
    lawful: bool | None = attrs.field(
        default=None,
        metadata=about("是否符合法律法规规定生育", "lawful birth", Privacy.SENSITIVE, "As the competent body found."),
    )
    months: Months | None = attrs.field(
        default=None,
        metadata=about("怀孕月数", "months of pregnancy", Privacy.SENSITIVE, "Completed when it ended."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(
            ("outcome", "infants"),
            lambda outcome, infants: outcome is PregnancyOutcome.BIRTH or infants.amount == 0,
            Label("不填(流产)", "nothing, because it was a miscarriage"),
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class FamilyPlanningProcedure(Event):
    """One family-planning procedure that the person underwent."""

    label = Label("计划生育手术", "family-planning procedure")
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("日期", "day", Privacy.SENSITIVE)
    )
    kind: ProcedureKind = attrs.field(metadata=about("手术种类", "kind", Privacy.SENSITIVE))
    months: Months | None = attrs.field(
        default=None,
        metadata=about("怀孕月数", "months of pregnancy", Privacy.SENSITIVE, "Of a remedial measure."),
    )
