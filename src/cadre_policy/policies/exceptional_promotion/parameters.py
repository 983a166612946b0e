"""The figures of article 9 of the Selection Regulation."""

from cadre_policy.law import Evidence
from cadre_policy.law.instruments import SELECTION_REGULATION
from cadre_policy.measures import Months
from cadre_policy.policies.selection_texts import BEGAN_2014, BEGAN_2019
from cadre_policy.rules import Dated, parameter

TEXT_2014 = SELECTION_REGULATION.art(9, version="2014")
TEXT_2019 = SELECTION_REGULATION.art(9, version="2019")

SINCE_PROMOTION = parameter(
    Months,
    Dated(value=Months(12), since=BEGAN_2014, cite=TEXT_2014),
    Dated(value=Months(12), since=BEGAN_2019, evidence=Evidence.SECONDARY),
    name="exceptional.since_promotion",
    zh="提任后须满的时间",
    en="time since the last promotion",
    cite=TEXT_2019,
)
CONSECUTIVE_BARS = parameter(
    bool,
    Dated(value=True, since=BEGAN_2014, cite=TEXT_2014),
    Dated(value=True, since=BEGAN_2019, evidence=Evidence.SECONDARY),
    name="exceptional.consecutive_bars",
    zh="不得在任职年限上连续破格",
    en="no two exceptional promotions in a row on length of service",
    cite=TEXT_2019,
)
