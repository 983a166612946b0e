"""The rules on duties to lead the work: study, tolerance, clarification, carrying out the Opinion, a good climate."""

from cadre_policy.law import Label
from cadre_policy.policies.monitored_duties.making import PARTY, duty_rule

_COMMITTEE = Label("各级党委(党组)", "Party committees and leading groups")
_DEPARTMENTS = Label("各级组织部门", "organisation departments")
_DISCIPLINE = Label("纪检监察机关", "discipline inspection and supervision organs")
_PUBLICITY = Label("宣传部门、党组织", "publicity departments and Party organisations")

# --- Study ---

POLITICAL_EDUCATION = duty_rule(
    "political_education",
    "1.1",
    "抓思想政治教育,增强三种自觉",
    "ideological education for awareness in politics, thought and action",
    PARTY,
)
THEORY_STUDY = duty_rule(
    "theory_study",
    "1.2",
    "结合党内集中学习教育学习理论",
    "study theory together with the Party's study campaigns",
    PARTY,
)

# --- Tolerance and clarification ---

TOLERANCE_LEADERSHIP = duty_rule(
    "tolerance_leadership",
    "9.1",
    "党委(党组)领导容错纠错工作",
    "the Party committee leads the work on tolerance",
    _COMMITTEE,
    named=True,
)
TOLERANCE_PROCEDURE = duty_rule(
    "tolerance_procedure",
    "9.4",
    "规范容错认定程序",
    "set up the procedure by which tolerance is determined",
    _COMMITTEE,
    named=True,
)
COORDINATION_MEETINGS = duty_rule(
    "coordination_meetings",
    "9.5",
    "定期召开容错纠错协调会",
    "hold coordination meetings on tolerance regularly",
    _COMMITTEE,
    named=True,
)
TOLERANCE_CIRCULARS = duty_rule(
    "tolerance_circulars",
    "9.11",
    "定期梳理、通报容错案例",
    "sort out and circulate cases of tolerance regularly",
    _DISCIPLINE,
)
CLARIFICATION_MECHANISM = duty_rule(
    "clarification_mechanism",
    "11.1",
    "建立澄清保护机制",
    "a mechanism that clarifies and protects",
    _DISCIPLINE,
)

# --- Carrying out the Opinion ---

RESPONSIBILITY_MECHANISM = duty_rule(
    "responsibility_mechanism",
    "19.4",
    "党委(党组)健全责任机制",
    "a mechanism of responsibility of the Party committee",
    _COMMITTEE,
    named=True,
)
IMPLEMENTATION_PLANNED = duty_rule(
    "implementation_planned",
    "19.5",
    "把落实意见纳入班子和队伍建设总体安排",
    "the Opinion has its place in the plan for leading groups and cadres",
    _COMMITTEE,
    named=True,
)
IMPLEMENTATION_INSPECTED = duty_rule(
    "implementation_inspected",
    "19.6",
    "组织部门牵头协调、督促检查",
    "organisation departments lead, coordinate and inspect",
    _DEPARTMENTS,
    named=True,
)
IMPLEMENTATION_FOLLOWED = duty_rule(
    "implementation_followed",
    "19.7",
    "会同有关部门宏观指导、跟踪问效",
    "guide and follow up the effect together with other departments",
    _DEPARTMENTS,
    named=True,
)
SUPPORTING_MEASURES = duty_rule(
    "supporting_measures",
    "19.8",
    "细化配套措施",
    "detailed measures that support it",
    _DEPARTMENTS,
    named=True,
)

# --- A good climate ---

POSITIVE_PUBLICITY = duty_rule(
    "positive_publicity", "20.3", "加强舆论引导和正面宣传", "guide opinion; positive publicity", _PUBLICITY
)
MODELS_MECHANISM = duty_rule(
    "models_mechanism",
    "20.5",
    "建立先进典型长效机制",
    "a lasting mechanism that finds and sets up models",
    PARTY,
)
MEDIA_PUBLICITY = duty_rule(
    "media_publicity", "20.10", "运用各类媒体宣传担当作为干部", "tell of such cadres in all media", _PUBLICITY
)
