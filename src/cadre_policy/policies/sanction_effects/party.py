"""Effect periods of Party sanctions under the four texts of the discipline regulation."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import (
    DISCIPLINE_REGULATION,
)
from cadre_policy.measures import Months
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import Dated, Parameter, parameter

PARTY_2003, PARTY_2015, PARTY_2018, PARTY_2023 = "2003", "2016-01-01", "2018-10-01", "2024-01-01"

PARTY_PERIODS = DISCIPLINE_REGULATION.art("?", version="2023")


def _party(measure: SanctionMeasure, months: int, what: Label) -> Parameter[Months]:
    period = Months(months)

    def dated(since: str, version: str, evidence: Evidence) -> Dated[Months]:
        made_known = "2023-12-19" if since == PARTY_2023 else None
        cite = DISCIPLINE_REGULATION.art("?", version=version)
        return Dated(value=period, since=since, promulgated=made_known, cite=cite, evidence=evidence)

    return parameter(
        Months,
        dated(PARTY_2003, "2003", Evidence.SECONDARY),
        dated(PARTY_2015, "2015", Evidence.VERIFIED),
        dated(PARTY_2018, "2018", Evidence.VERIFIED),
        dated(PARTY_2023, "2023", Evidence.VERIFIED),
        name=f"sanction.period.{measure.value}",
        zh=f"{measure.label.zh}{what.zh}",
        en=f"{what.en} {measure.label.en}",
        cite=PARTY_PERIODS,
    )


_EFFECT = Label("的影响期", "effect period of a")
PARTY_WARNING = _party(SanctionMeasure.PARTY_WARNING, 12, _EFFECT)
PARTY_REMOVAL = _party(SanctionMeasure.PARTY_REMOVAL, 24, _EFFECT)
PARTY_PROBATION = _party(
    SanctionMeasure.PARTY_PROBATION, 24, Label("恢复权利后的影响期", "effect period, once rights are restored, of")
)
PARTY_EXPULSION = _party(
    SanctionMeasure.PARTY_EXPULSION, 60, Label("后不得重新入党的期限", "time without joining again after")
)

PARTY_ADDED_SINCE_2024 = parameter(
    bool,
    Dated(value=True, since=PARTY_2023, promulgated="2023-12-19"),
    name="sanction.period.party_added",
    zh="影响期内再受党纪处分,未执行的影响期与新影响期相加(不设上限)",
    en="what is left of a running period is added to that of a new Party sanction, without a ceiling",
    cite=DISCIPLINE_REGULATION.art(21, version="2023"),
)

SERIOUS_WARNING_ACTS = "2016-01-01"
"""From acts of this day on, the longer period of a serious warning applies."""
SERIOUS_WARNING_BEFORE = parameter(
    Months,
    Dated(value=Months(12), since=PARTY_2003, evidence=Evidence.SECONDARY),
    name="sanction.period.party_serious_warning.before_2016",
    zh="党内严重警告的影响期(行为均在2016年以前)",
    en="effect period of a serious Party warning (all acts before 2016)",
    cite=DISCIPLINE_REGULATION.art("?", version="2003"),
)
SERIOUS_WARNING = parameter(
    Months,
    Dated(
        value=Months(18),
        since=PARTY_2015,
        evidence=Evidence.SECONDARY,
        cite=DISCIPLINE_REGULATION.art("?", version="2015"),
    ),
    Dated(value=Months(18), since=PARTY_2023, promulgated="2023-12-19"),
    name="sanction.period.party_serious_warning",
    zh="党内严重警告的影响期",
    en="effect period of a serious Party warning",
    cite=PARTY_PERIODS,
)

PROBATION_ITSELF_BARS = parameter(
    bool,
    Dated(
        value=True, since=PARTY_2003, evidence=Evidence.RECALLED, cite=DISCIPLINE_REGULATION.art("?", version="2003")
    ),
    name="sanction.bar.probation_itself",
    zh="留党察看期间(权利尚未恢复)同样受限",
    en="probation within the Party bars while rights are not yet restored",
    cite=PARTY_PERIODS,
)
"""What was read speaks of the two years after the rights are restored."""
