"""Survivors, martyrs, work injury, hardship allowances, and care of front-line cadres."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

DEATH_GRATUITY_NOTICE = Instrument(
    key="death-gratuity-notice",
    title=Label(
        "关于国家机关工作人员及离退休人员死亡一次性抚恤发放有关问题的通知",
        "Notice on the Lump-Sum Gratuity on the Death of State Organ Staff and Retirees",
    ),
    short=Label("死亡一次性抚恤通知", "Death Gratuity Notice"),
    issuer=Label(
        "民政部、人力资源和社会保障部、财政部",
        "Ministries of Civil Affairs, of Human Resources and Social Security, and of Finance",
    ),
    versions=(
        Version(
            name="2007",
            number="民发〔2007〕64号",
            promulgated="2007-05-08",
            in_force="2004-10-01",
            until="2011-08-01",
            superseded_by="2011",
            dates_evidence=Evidence.SECONDARY,
            note=Label(
                "时为民政部、人事部、财政部的发放办法通知;自2004年10月1日起死亡的适用,计发基数至今沿用。",
                "Then a notice with the Ministry of Personnel; for deaths from 1 October 2004; its rules on the "
                "base still apply.",
            ),
        ),
        Version(
            name="2011",
            number="民发〔2011〕192号",
            promulgated="2011-11-15",
            in_force="2011-08-01",
            note=Label("自2011年8月1日起死亡的适用。", "For deaths from 1 August 2011."),
        ),
    ),
)

INSTITUTION_DEATH_GRATUITY_NOTICE = Instrument(
    key="institution-death-gratuity-notice",
    title=Label(
        "关于事业单位工作人员和离退休人员死亡一次性抚恤金发放办法的通知",
        "Notice on the Lump-Sum Gratuity on the Death of Public Institution Staff and Retirees",
    ),
    short=Label("事业单位死亡抚恤通知", "Institution Death Gratuity Notice"),
    issuer=issuers.MINISTRY_OF_HUMAN_RESOURCES,
    versions=(
        Version(
            name="2008",
            number="人社部发〔2008〕42号",
            promulgated="2008",
            in_force="2004-10-01",
            note=Label("自2004年10月1日起死亡的适用。", "For deaths from 1 October 2004."),
        ),
    ),
)

MARTYRS_REGULATION = Instrument(
    key="martyrs-regulation",
    title=Label("烈士褒扬条例", "Regulation on Commending Martyrs"),
    short=Label("烈士褒扬条例", "Martyrs Regulation"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="2011",
            number="国务院令第601号",
            promulgated="2011",
            in_force="2011-08-01",
            until="2019-08-01",
            superseded_by="2019",
            dates_evidence=Evidence.SECONDARY,
            note=Label(
                "施行日期依民发〔2011〕192号所述;2019年3月2日曾修订一次。",
                "Its start is as the death gratuity notice tells it; first amended on 2 March 2019.",
            ),
        ),
        Version(
            name="2019",
            promulgated="2019-08-01",
            in_force="2019-08-01",
            until="2025-01-01",
            superseded_by="2024",
            dates_evidence=Evidence.RECALLED,
            note=Label("终止日期凭记忆。", "Its last day is recalled."),
        ),
        Version(
            name="2024",
            number="国务院令第791号",
            promulgated="2024-09-27",
            in_force="2025-01-01",
            dates_evidence=Evidence.RECALLED,
            note=Label("2025年1月1日施行凭记忆。", "The start on 1 January 2025 is recalled."),
        ),
    ),
)

URBAN_INCOME_FIGURES = Instrument(
    key="urban-income-figures",
    title=Label("全国城镇居民人均可支配收入年度数据", "Yearly Figures of National Urban Per-Capita Disposable Income"),
    short=Label("城镇居民人均可支配收入", "Urban Income Figures"),
    issuer=issuers.STATISTICS_BUREAU,
    versions=(
        Version(
            name="yearly",
            note=Label(
                "由公布的一次性工亡补助金除以二十得出;2021年、2024年与统计局发布数核对。",
                "Derived from the published work-death grant divided by twenty; 2021 and 2024 checked with the bureau's "
                "releases.",
            ),
        ),
    ),
)

WORK_INJURY_REGULATION = Instrument(
    key="work-injury-regulation",
    title=Label("工伤保险条例", "Regulation on Work Injury Insurance"),
    short=Label("工伤保险条例", "Work Injury Regulation"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="2010",
            promulgated="2010",
            note=Label(
                "公务员的工伤费用由所在单位负担(第六十五条)。",
                "Civil servants: the unit bears the cost (article 65).",
            ),
        ),
    ),
)

HARDSHIP_ALLOWANCE_SCHEME = Instrument(
    key="hardship-allowance-scheme",
    title=Label("完善艰苦边远地区津贴制度实施方案", "Scheme for the Allowance in Hardship and Remote Areas"),
    short=Label("艰苦边远地区津贴方案", "Hardship Allowance Scheme"),
    issuer=Label("人事部、财政部", "Ministry of Personnel and Ministry of Finance"),
    versions=(
        Version(
            name="2006",
            number="国人部发〔2006〕61号",
            promulgated="2006",
            note=Label(
                "云南一类区名单为二手资料;二至六类区和金额未查到。",
                "The Yunnan class 1 list is secondary; classes 2 to 6 and all amounts were not found.",
            ),
        ),
    ),
)

POVERTY_CADRES_SAFETY_NOTICE = Instrument(
    key="poverty-cadres-safety-notice",
    title=Label(
        "国务院扶贫办关于关心基层扶贫干部保障安全工作的通知",
        "Notice on Caring for Grassroots Poverty-Relief Cadres and Their Safety",
    ),
    short=Label("扶贫干部安全通知", "Poverty-Relief Cadres Notice"),
    issuer=Label("国务院扶贫开发领导小组办公室", "State Council Office of Poverty Alleviation and Development"),
    versions=(Version(name="2019", promulgated="2019-10-17", in_force="2019-10-17"),),
)
