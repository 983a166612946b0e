"""Annual leave, home visits, sick pay, and the hours of work of organ and institution staff."""

from __future__ import annotations

from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

ANNUAL_LEAVE_REGULATION = Instrument(
    key="annual-leave-regulation",
    title=Label("职工带薪年休假条例", "Regulation on Paid Annual Leave for Employees"),
    short=Label("年休假条例", "Annual Leave Regulation"),
    issuer=issuers.STATE_COUNCIL,
    versions=(Version(name="2008", number="国务院令第514号", promulgated="2007-12-14", in_force="2008-01-01"),),
)

ANNUAL_LEAVE_MEASURES = Instrument(
    key="annual-leave-measures",
    title=Label(
        "机关事业单位工作人员带薪年休假实施办法",
        "Implementing Measures on Paid Annual Leave for Staff of Organs and Public Institutions",
    ),
    short=Label("机关事业单位年休假办法", "Annual Leave Measures"),
    issuer=issuers.MINISTRY_OF_PERSONNEL,
    versions=(
        Version(
            name="2008",
            number="人事部令第9号",
            promulgated="2008-02-15",
            in_force="2008-02-15",
            note=Label(
                "所读为非官方转载,第十条至第十四条未读到原文。",
                "Read in unofficial reprints; articles 10 to 14 were not read.",
            ),
        ),
    ),
    parent="annual-leave-regulation",
)

ENTERPRISE_ANNUAL_LEAVE_MEASURES = Instrument(
    key="enterprise-annual-leave-measures",
    title=Label("企业职工带薪年休假实施办法", "Implementing Measures on Paid Annual Leave for Enterprise Employees"),
    issuer=issuers.MINISTRY_OF_HUMAN_RESOURCES,
    versions=(
        Version(
            name="2008",
            number="人力资源和社会保障部令第1号",
            note=Label(
                "2008年7月17日通过;不适用于机关事业单位工作人员,其折算规则不得引入。",
                "Adopted on 17 July 2008; not for organ and institution staff, whose leave is not prorated.",
            ),
        ),
    ),
    parent="annual-leave-regulation",
)

SERVICE_YEARS_RULES = Instrument(
    key="service-years-rules",
    title=Label(
        "国务院关于处理国家机关工作人员退职、退休时计算工作年限的暂行规定",
        "Provisional Rules on Counting Years of Service of State Organ Staff on Resignation and Retirement",
    ),
    short=Label("工作年限暂行规定", "Years of Service Rules"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="1955",
            promulgated="1955-12-29",
            note=Label(
                "为退职退休而定;用于年休假是一种理解。",
                "Written for resignation and retirement; its use for annual leave is a reading.",
            ),
        ),
    ),
)

WORKING_HOURS_RULES = Instrument(
    key="working-hours-rules",
    title=Label("国务院关于职工工作时间的规定", "State Council Rules on Working Hours"),
    issuer=issuers.STATE_COUNCIL,
    versions=(Version(name="1995", in_force="1995-05-01"),),
)

ORGAN_WORKING_HOURS_MEASURES = Instrument(
    key="organ-working-hours-measures",
    title=Label(
        "国家机关、事业单位贯彻《国务院关于职工工作时间的规定》的实施办法",
        "Measures for State Organs and Public Institutions on the Rules on Working Hours",
    ),
    short=Label("机关工作时间实施办法", "Organ Working Hours Measures"),
    issuer=issuers.MINISTRY_OF_PERSONNEL,
    versions=(Version(name="1995", number="人薪发〔1995〕32号"),),
    parent="working-hours-rules",
)

HOME_VISIT_RULES = Instrument(
    key="home-visit-rules",
    title=Label("国务院关于职工探亲待遇的规定", "State Council Rules on Home-Visit Leave"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="1981",
            promulgated="1981-03",
            in_force="1981-03",
            note=Label(
                "文号国发〔1981〕36号和3月14日的日期凭记忆;各转载的条次不一,按内容引用。",
                "The number (国发〔1981〕36号) and the day, 14 March, are recalled; reprints number the articles "
                "differently, so cite by content.",
            ),
        ),
    ),
)

HOME_VISIT_TRAVEL_COSTS = Instrument(
    key="home-visit-travel-costs",
    title=Label("职工探亲路费的规定", "Rules on Travel Costs of Home Visits"),
    issuer=Label("财政部", "Ministry of Finance"),
    versions=(Version(name="1981", number="财政部〔1981〕财事113", promulgated="1981-04-08"),),
    parent="home-visit-rules",
)

MARRIAGE_FUNERAL_NOTICE = Instrument(
    key="marriage-funeral-notice",
    title=Label(
        "关于国营企业职工请婚丧假和路程假问题的通知",
        "Notice on Marriage, Funeral and Travel Leave of State Enterprise Employees",
    ),
    short=Label("婚丧假通知", "Marriage and Funeral Leave Notice"),
    issuer=Label("国家劳动总局、财政部", "National Labour Bureau and Ministry of Finance"),
    versions=(
        Version(
            name="1980",
            number="〔80〕劳总薪字29号、〔80〕财企字41号",
            promulgated="1980-02-20",
            in_force="1980-02-20",
            note=Label(
                "以国营企业为对象;机关照此办理属惯例。",
                "Addressed to state enterprises; organs follow it by practice.",
            ),
        ),
    ),
)

SICK_PAY_RULES = Instrument(
    key="sick-pay-rules",
    title=Label(
        "国务院关于国家机关工作人员病假期间生活待遇的规定",
        "State Council Rules on Pay of State Organ Staff on Sick Leave",
    ),
    short=Label("病假待遇规定", "Sick-Leave Pay Rules"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="1981",
            number="国发〔1981〕52号",
            promulgated="1981",
            in_force="1981",
            note=Label("4月6日的日期凭记忆。", "The day, 6 April, is recalled."),
        ),
    ),
)
