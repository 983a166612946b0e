"""What article 24 of the Selection Regulation excludes, by its texts, and the one open reading."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import SELECTION_REGULATION
from cadre_policy.policies.selection_texts import BEGAN_2014, BEGAN_2019
from cadre_policy.rules import Dated, Reading, parameter

TEXT_2014 = SELECTION_REGULATION.art(24, version="2014")
TEXT_2019 = SELECTION_REGULATION.art(24, version="2019")

EFFECT_EXCLUDES = parameter(
    bool,
    Dated(value=True, since=BEGAN_2014, cite=TEXT_2014, evidence=Evidence.RECALLED),
    Dated(value=True, since=BEGAN_2019),
    name="candidacy.effect_excludes",
    zh="影响期未满者不得列为考察对象",
    en="an effect period that runs excludes",
    cite=TEXT_2019,
)
OTHER_EXCLUDES = parameter(
    bool,
    Dated(value=True, since=BEGAN_2014, cite=TEXT_2014, evidence=Evidence.RECALLED),
    Dated(value=True, since=BEGAN_2019),
    name="candidacy.other_excludes",
    zh="其他不宜提拔的情形排除",
    en="other reasons exclude",
    cite=TEXT_2019,
)
SECONDARY_2014 = parameter(
    bool,
    Dated(value=True, since=BEGAN_2014, cite=TEXT_2014, evidence=Evidence.SECONDARY),
    Dated(value=True, since=BEGAN_2019),
    name="candidacy.four_grounds",
    zh="公认度、考核、拉票、移居四种情形排除",
    en="recognition, grades, canvassing and emigration exclude",
    cite=TEXT_2019,
)
"""Of 2014 these four stand in a public bank of examination questions."""

LAST_YEAR = Reading(
    name="candidacy.last_year",
    label=Label(
        "考察时上一年度考核等次尚未确定的,“上一年度”指哪一年", "which year is last year while its grade is to come"
    ),
    cite=TEXT_2019,
    alternatives={
        "latest_graded": Label("最近一个已定等次的年度", "the latest year with a grade decided"),
        "calendar": Label("考察之日的前一日历年度", "the calendar year before"),
    },
    default="latest_graded",
)
"""No text settles it; whichever year was looked at is told with the answer."""
