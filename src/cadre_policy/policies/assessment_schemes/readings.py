"""The questions of interpretation about schemes and the use of results, and when a result is to be told in writing."""

from cadre_policy.law import OPINION, Basis, Evidence, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW, INSTITUTION_ASSESSMENT
from cadre_policy.rules import Dated, Reading, Status, parameter

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

FOCUS = Reading(
    name="scheme.focus_on",
    label=Label(
        "“中央及省委决策部署”是否须分别列为重点", "whether central and provincial decisions must each be a focus"
    ),
    cite=OPINION.cite("5.1"),
    alternatives={
        "both": Label("两者均须列为考核重点", "each of them"),
        "either": Label("列其一即可", "one of them is enough"),
    },
    default="both",
)
KEYS = Reading(
    name="scheme.keys",
    label=Label(
        "差异化是否须兼顾地区、行业、层级、岗位四方面",
        "whether all of region, sector, level and post must be told apart",
    ),
    cite=OPINION.cite("6.1"),
    alternatives={
        "all": Label("四方面均须交代", "each of the four is addressed"),
        "any": Label("体现其一即可", "one of the four is enough"),
    },
    default="all",
)
VETO_BASIS = Reading(
    name="scheme.veto_basis",
    label=Label(
        "“严格控制”是否要求每项一票否决均有依据", "whether strict control asks that each veto item have a basis"
    ),
    cite=OPINION.cite("6.5"),
    alternatives={
        "basis": Label("每项均须载明法规政策依据", "each must name its basis in law or policy"),
        "no_form": Label("只要求从严掌握,不要求载明依据", "strictness only; no basis need be named"),
    },
    default="basis",
)
IMPORTANT = Reading(
    name="scheme.important_basis",
    label=Label("“重要依据”能否作为唯一依据", "whether an important basis may be the only one"),
    cite=OPINION.cite("8.1"),
    alternatives={
        "not_alone": Label("不得作为唯一依据", "it may not be the only basis"),
        "may_be_alone": Label("可以作为唯一依据", "it may be the only basis"),
    },
    default="not_alone",
)

TOLD_IN_WRITING = parameter(
    bool,
    Dated(
        value=True,
        since="2006-01-01",
        promulgated="2005-04-27",
        evidence=Evidence.RECALLED,
        cite=CIVIL_SERVANTS_LAW.art("?", version="2005"),
    ),
    Dated(value=True, since="2019-06-01", promulgated="2018-12-29"),
    name="scheme.told_in_writing",
    zh="公务员定期考核结果须书面通知本人",
    en="the civil servant is told the result in writing",
    cite=CIVIL_SERVANTS_LAW.art(38, version="2018"),
)
STAFF_TOLD_IN_WRITING = parameter(
    bool,
    Dated(
        value=Status.LEFT_OPEN,
        since="1995",
        cite=INSTITUTION_ASSESSMENT.art("?", version="1995"),
        evidence=Evidence.SECONDARY,
        basis=Basis.OPEN,
    ),
    Dated(value=True, since="2023-01-12"),
    name="scheme.staff_told_in_writing",
    zh="事业单位工作人员年度考核结果须书面告知本人",
    en="staff of institutions are told the result in writing",
    cite=INSTITUTION_ASSESSMENT.art(17, item=4, version="2023"),
)
"""The interim rules of 1995 were not read: what they ask stays open."""
