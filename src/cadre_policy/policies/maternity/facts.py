"""What leave on a birth, a miscarriage or a family-planning procedure turns on."""

import attrs

from cadre_policy.measures import Count, Days, Months, PartialDate, to_partial_date
from cadre_policy.records import PregnancyOutcome, ProcedureKind
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class MaternityFacts:
    """What maternity leave for one event turns on; None is "not on file"."""

    mother: bool | None = None
    """Whether the person herself gave birth or miscarried."""
    event: bool | None = None
    """Whether there was a birth or miscarriage."""
    outcome: PregnancyOutcome | None = None
    """Which of the two."""
    delivered_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its day; the texts of that day decide."""
    infants: Count | None = None
    """Infants born: 2 for twins."""
    difficult: bool | None = None
    """Whether the birth was certified as difficult."""
    lawful: bool | None = None
    """Whether the birth was a lawful one, as found."""
    months: Months | None = None
    """Completed months of pregnancy at a miscarriage."""
    requested: Days | None = None
    """Days of leave that are asked for."""


mother = fact(
    MaternityFacts,
    lambda f: f.mother,
    "本人生育或流产",
    "the person herself gave birth or miscarried",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
event = fact(
    MaternityFacts,
    lambda f: f.event,
    "有生育或流产",
    "there was a birth or miscarriage",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
outcome = fact(
    MaternityFacts,
    lambda f: f.outcome,
    "妊娠结果",
    "how the pregnancy ended",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
delivered_on = fact(
    MaternityFacts,
    lambda f: f.delivered_on,
    "生育或流产日期",
    "the day of the birth or miscarriage",
    privacy=Privacy.SENSITIVE,
)
infants = fact(
    MaternityFacts,
    lambda f: f.infants,
    "生育的婴儿数",
    "infants born",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
    highest=Count(10),
)
difficult = fact(
    MaternityFacts,
    lambda f: f.difficult,
    "难产",
    "a difficult birth",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
lawful = fact(
    MaternityFacts,
    lambda f: f.lawful,
    "符合法律法规规定生育",
    "a lawful birth",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
months = fact(
    MaternityFacts,
    lambda f: f.months,
    "流产时怀孕月数",
    "months of pregnancy at the miscarriage",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
    highest=Months(12),
)
leave_requested = fact(
    MaternityFacts,
    lambda f: f.requested,
    "申请的产假天数",
    "days of maternity leave asked for",
    change=Change.CHANGEABLE,
    highest=Days(366),
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CareLeaveFacts:
    """What the father's care leave for one birth turns on; None is "not on file"."""

    father: bool | None = None
    """Whether the person is the father."""
    married: bool | None = None
    """Whether he was married to the mother when she gave birth."""
    event: bool | None = None
    """Whether there was a birth."""
    delivered_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its day; the texts of that day decide."""
    lawful: bool | None = None
    """Whether it was a lawful birth, as found."""
    requested: Days | None = None
    """Days of care leave that are asked for."""


father = fact(
    CareLeaveFacts,
    lambda f: f.father,
    "本人是父亲",
    "the person is the father",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
married = fact(
    CareLeaveFacts,
    lambda f: f.married,
    "生育时与母亲为夫妻",
    "he was married to the mother at the birth",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
birth = fact(
    CareLeaveFacts, lambda f: f.event, "有生育", "there was a birth", change=Change.FIXED, privacy=Privacy.SENSITIVE
)
born_on = fact(CareLeaveFacts, lambda f: f.delivered_on, "生育日期", "the day of the birth", privacy=Privacy.SENSITIVE)
birth_lawful = fact(
    CareLeaveFacts,
    lambda f: f.lawful,
    "符合法律法规规定生育",
    "a lawful birth",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
care_requested = fact(
    CareLeaveFacts,
    lambda f: f.requested,
    "申请的护理假天数",
    "days of care leave asked for",
    change=Change.CHANGEABLE,
    highest=Days(366),
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ProcedureFacts:
    """What leave for one family-planning procedure turns on; None is "not on file"."""

    underwent: bool | None = None
    """Whether the person underwent one."""
    kind: ProcedureKind | None = None
    """Which one."""
    performed_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its day; the texts of that day decide."""
    months: Months | None = None
    """Completed months of pregnancy, of a remedial measure."""


underwent = fact(
    ProcedureFacts,
    lambda f: f.underwent,
    "本人施行了计划生育手术",
    "the person underwent a family-planning procedure",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
procedure = fact(
    ProcedureFacts,
    lambda f: f.kind,
    "计划生育手术种类",
    "the kind of procedure",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
performed_on = fact(
    ProcedureFacts, lambda f: f.performed_on, "手术日期", "the day of the procedure", privacy=Privacy.SENSITIVE
)
procedure_months = fact(
    ProcedureFacts,
    lambda f: f.months,
    "补救措施时怀孕月数",
    "months of pregnancy at the remedial measure",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
    highest=Months(12),
)
