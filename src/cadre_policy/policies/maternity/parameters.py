"""The figures of leave on a birth, a miscarriage or a procedure, and how two texts are read."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import FEMALE_EMPLOYEES_PROVISIONS, YUNNAN_POPULATION_REGULATION
from cadre_policy.measures import Days, Months
from cadre_policy.rules import Dated, Parameter, Reading, parameter

BEGAN = "2012-04-28"
FORMER = "1988"
"""The provisions of 1988, which the present ones repealed (art. 16), were not read: what they gave is left open."""
YUNNAN_BEGAN = "2016-03-31"
PROCEDURES_BEGAN = "2022-01-17"
BIRTH = FEMALE_EMPLOYEES_PROVISIONS.art(7)
GRANT_2016 = YUNNAN_POPULATION_REGULATION.art(22, version="2016")
GRANT_2022 = YUNNAN_POPULATION_REGULATION.art(18, version="2022")
PROCEDURES = YUNNAN_POPULATION_REGULATION.art(19, version="2022")


def _national(days: int, name: str, zh: str, en: str) -> Parameter[Days]:
    return parameter(
        Days, Dated(value=Days(days), since=BEGAN), name=f"leave.maternity.{name}", zh=zh, en=en, cite=BIRTH
    )


def _yunnan(days: int, name: str, zh: str, en: str) -> Parameter[Days]:
    """The same figure in the text of 2016, which was read, and in that of 2022, known from secondary sources."""
    return parameter(
        Days,
        Dated(value=Days(days), since=YUNNAN_BEGAN, cite=GRANT_2016),
        Dated(value=Days(days), since="2022-01-17", evidence=Evidence.SECONDARY),
        name=f"leave.{name}",
        zh=zh,
        en=en,
        cite=GRANT_2022,
    )


BASIC = _national(98, "basic", "基本产假", "maternity leave for a birth")
BEFORE_BIRTH = _national(15, "before_birth", "其中产前可休天数", "of these, days that may be taken before the birth")
DIFFICULT = _national(15, "difficult", "难产增加的产假", "further days for a difficult birth")
EACH_EXTRA = _national(15, "each_extra_infant", "多胞胎每多一个婴儿增加的产假", "further days for each extra infant")
MISCARRIAGE_EARLY = _national(15, "miscarriage_early", "怀孕未满四个月流产的产假", "leave for an early miscarriage")
MISCARRIAGE_LATE = _national(42, "miscarriage_late", "怀孕满四个月流产的产假", "leave for a late miscarriage")
MISCARRIAGE_LATE_FROM = parameter(
    Months,
    Dated(value=Months(4), since=BEGAN),
    name="leave.maternity.miscarriage_late_from",
    zh="流产产假分档的怀孕月数",
    en="months of pregnancy from which a miscarriage is a late one",
    cite=BIRTH,
)
EXTENSION = _yunnan(60, "maternity.yunnan_extension", "云南增加的生育假", "birth leave that Yunnan adds")
CARE_LEAVE_DAYS = _yunnan(30, "care.days", "男方护理假", "care leave of the father")

EXTENSION_ON_MISCARRIAGE = Reading(
    name="leave.maternity.extension_on_miscarriage",
    label=Label("增加的生育假是否适用于流产", "whether the days that Yunnan adds are given on a miscarriage as well"),
    cite=GRANT_2022,
    alternatives={
        "births": Label("仅适用于生育(条文说的是生育)", "on births only, as the text speaks of giving birth"),
        "both": Label("生育、流产均适用", "on births and miscarriages"),
    },
    default="births",
)
CARE_LEAVE_FATHERS = Reading(
    name="leave.care.fathers",
    label=Label("未婚父亲是否享受护理假", "whether an unmarried father has care leave"),
    cite=GRANT_2022,
    alternatives={
        "married": Label("须为夫妻(条文规定的是夫妻)", "only a married one, as the article speaks of spouses"),
        "any": Label("父亲均享受", "any father"),
    },
    default="married",
)


def _procedure(days: int, name: str, zh: str, en: str) -> Parameter[Days]:
    return parameter(
        Days,
        Dated(value=Days(days), since=PROCEDURES_BEGAN, evidence=Evidence.SECONDARY),
        name=f"leave.procedure.{name}",
        zh=zh,
        en=en,
        cite=PROCEDURES,
    )


IUD_INSERTION = _procedure(7, "iud_insertion", "放置宫内节育器的假期", "leave for the insertion of a device")
IUD_REMOVAL = _procedure(7, "iud_removal", "取出宫内节育器的假期", "leave for the removal of a device")
TUBAL_LIGATION = _procedure(30, "tubal_ligation", "输卵管结扎的假期", "leave for a tubal ligation")
VASECTOMY = _procedure(15, "vasectomy", "输精管结扎的假期", "leave for a vasectomy")
TUBAL_REVERSAL = _procedure(30, "tubal_reversal", "输卵管复通的假期", "leave for a tubal reversal")
VAS_REVERSAL = _procedure(15, "vas_reversal", "输精管复通的假期", "leave for a vas reversal")
REMEDY_EARLY = _procedure(15, "remedy_early", "未满四个月补救措施的假期", "leave for an early remedial measure")
REMEDY_LATE = _procedure(42, "remedy_late", "满四个月补救措施的假期", "leave for a late remedial measure")
REMEDY_LATE_FROM = parameter(
    Months,
    Dated(value=Months(4), since=PROCEDURES_BEGAN, evidence=Evidence.SECONDARY),
    name="leave.procedure.remedy_late_from",
    zh="补救措施假期分档的怀孕月数",
    en="months of pregnancy from which a remedial measure is a late one",
    cite=PROCEDURES,
)
