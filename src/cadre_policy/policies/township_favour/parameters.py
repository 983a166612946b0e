"""What the texts leave open about townships: amounts, and what makes a township border, ethnic or poor."""

from cadre_policy.law import OPINION, Basis, Evidence, Label
from cadre_policy.measures import Yuan
from cadre_policy.rules import Dated, Reading, Status, parameter

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

KINDS = OPINION.cite("18.3")

TREATMENT_RAISE = parameter(
    Yuan,
    Dated(value=Status.LEFT_OPEN, since=BEGAN, basis=Basis.OPEN),
    name="township.treatment_raise",
    zh="三类乡镇干部每月待遇提高的数额",
    en="monthly raise for cadres of the three kinds of townships",
    cite=KINDS,
)
"""The Opinion promises a raise and gives no amount; a prefecture's own figure is an overlay."""
TILT = parameter(
    Yuan,
    Dated(value=Status.LEFT_OPEN, since=BEGAN, basis=Basis.OPEN),
    name="township.tilt",
    zh="向基层干部倾斜的待遇(每月)",
    en="monthly treatment tilted towards grassroots cadres",
    cite=OPINION.cite("18.2"),
)
"""The Opinion gives the direction alone; a figure of the competent body is an overlay."""

BORDER_NAMES = parameter(
    bool,
    Dated(value=True, since=BEGAN, evidence=Evidence.RECALLED),
    name="township.border_names",
    zh="25个边境县的名单属实(县数已核实,县名凭记忆)",
    en="the names of the 25 border counties are as recalled (their number is verified)",
    cite=KINDS,
)
POOR_NAMES = parameter(
    bool,
    Dated(value=True, since=BEGAN, evidence=Evidence.RECALLED),
    name="township.poor_names",
    zh="2020年5月退出的31个贫困县名单属实(县数、日期已核实,县名凭记忆)",
    en="the names of the 31 counties of the exit of May 2020 are as recalled (their number and day are verified)",
    cite=KINDS,
)

TOWNSHIP_TAGS = Reading(
    name="assessment.quota.township_tags",
    label=Label("“边疆、民族、贫困乡镇”须几项", "how many of 'border, ethnic, poor' a township must be"),
    cite=KINDS,
    alternatives={"any": Label("有一项即可", "any one of them"), "all": Label("三项俱备", "all three")},
    default="any",
)
BORDER_MEANS = Reading(
    name="township.border_means",
    label=Label("何为边疆乡镇", "what makes a border township"),
    cite=KINDS,
    alternatives={
        "county": Label("边境县的乡镇", "a township of a border county"),
        "own": Label("经认定的乡镇", "a township that a document names as one"),
    },
    default="county",
)
ETHNIC_MEANS = Reading(
    name="township.ethnic_means",
    label=Label("何为民族乡镇", "what makes an ethnic township"),
    cite=KINDS,
    alternatives={
        "township": Label("民族乡", "an ethnic township (民族乡) only"),
        "area": Label("民族乡,以及民族自治地方的乡镇", "an ethnic township, or any township of an autonomous area"),
    },
    default=None,
)
"""The Opinion's words fit both; decided where both agree: a 民族乡 is one, and a township of neither is none."""
POOR_MEANS = Reading(
    name="township.poor_means",
    label=Label("何为贫困乡镇", "what makes a poor township"),
    cite=KINDS,
    alternatives={
        "own": Label("经认定的贫困乡镇", "a township that a document names as one"),
        "county": Label("贫困县的乡镇,亦包括在内", "also any township of a poor county"),
    },
    default="own",
)
"""Notices list poor townships of their own, some in counties that were never poor: the county does not decide."""
