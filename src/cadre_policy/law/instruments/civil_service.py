"""The Civil Servants Law and what carries it out: ranks, probation, training, awards, institutions."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

CIVIL_SERVANTS_LAW = Instrument(
    key="civil-servants-law",
    title=Label("中华人民共和国公务员法", "Civil Servants Law of the People's Republic of China"),
    short=Label("公务员法", "Civil Servants Law"),
    issuer=issuers.NATIONAL_CONGRESS_STANDING_COMMITTEE,
    versions=(
        Version(
            name="2005",
            promulgated="2005-04-27",
            in_force="2006-01-01",
            until="2019-06-01",
            superseded_by="2018",
            evidence=Evidence.SECONDARY,
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "2006年1月1日施行凭记忆;2017年9月1日修正;条次与2018年文本不同。",
                "The start on 1 January 2006 is recalled; amended on 1 September 2017; articles are numbered "
                "differently from 2018.",
            ),
        ),
        Version(name="2018", promulgated="2018-12-29", in_force="2019-06-01"),
    ),
)

RANK_PROVISIONS = Instrument(
    key="rank-provisions",
    title=Label("公务员职务与职级并行规定", "Provisions on Parallel Posts and Ranks of Civil Servants"),
    short=Label("职务与职级并行规定", "Rank Provisions"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    parent="civil-servants-law",
    versions=(
        Version(
            name="2019",
            promulgated="2019-03",
            in_force="2019-06-01",
            note=Label(
                "文号中办发〔2019〕21号来源不可靠;第十一、十二条的比例为二手资料。",
                "The number 中办发〔2019〕21号 is unreliable; the shares of articles 11 and 12 are secondary.",
            ),
        ),
    ),
)

COUNTY_RANK_SCHEME = Instrument(
    key="county-rank-scheme",
    title=Label(
        "关于县以下机关建立公务员职务与职级并行制度的意见",
        "Opinion on Parallel Posts and Ranks of Civil Servants in Organs of County Level and Below",
    ),
    short=Label("县以下职级并行意见", "County Rank Scheme"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2015",
            number="中办发〔2015〕4号",
            promulgated="2015-01",
            in_force="2015-01",
            until="2019-06-01",
            superseded_by="rank-provisions",
            evidence=Evidence.SECONDARY,
        ),
    ),
)

RANK_AND_LEVEL_MEASURES = Instrument(
    key="rank-and-level-measures",
    title=Label("公务员职务、职级与级别管理办法", "Measures on Posts, Ranks and Levels of Civil Servants"),
    short=Label("职务职级与级别办法", "Rank and Level Measures"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    parent="rank-provisions",
    versions=(
        Version(
            name="undated",
            evidence=Evidence.SECONDARY,
            note=Label("印发和施行日期未查到。", "Its dates of issue and entry into force were not found."),
        ),
    ),
)

RECRUIT_PROBATION_MEASURES = Instrument(
    key="recruit-probation-measures",
    title=Label(
        "新录用公务员试用期管理办法(试行)", "Trial Measures on the Probation of Newly Recruited Civil Servants"
    ),
    short=Label("试用期管理办法", "Recruit Probation Measures"),
    issuer=issuers.ORGANISATION_AND_HUMAN_RESOURCES,
    parent="civil-servants-law",
    versions=(Version(name="2011", promulgated="2011"),),
)

CIVIL_SERVANT_TRAINING = Instrument(
    key="civil-servant-training",
    title=Label("公务员培训规定", "Provisions on the Training of Civil Servants"),
    short=Label("公务员培训规定", "Civil Servant Training"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    parent="civil-servants-law",
    versions=(
        Version(
            name="2008",
            promulgated="2008-06-27",
            in_force="2008-06-27",
            until="2019-11-26",
            superseded_by="2019",
            evidence=Evidence.SECONDARY,
            dates_evidence=Evidence.VERIFIED,
            note=Label(
                "试行,与人力资源和社会保障部联合印发。",
                "Trial text, issued with the Ministry of Human Resources and Social Security.",
            ),
        ),
        Version(
            name="2019",
            promulgated="2019-11-26",
            in_force="2019-11-26",
            evidence=Evidence.SECONDARY,
            dates_evidence=Evidence.VERIFIED,
            note=Label(
                "2019年10月15日决定修订;天数条文未读原文。",
                "Revision decided on 15 October 2019; the articles on days were not read.",
            ),
        ),
    ),
)

CIVIL_SERVANT_TRAINING_OUTLINE = Instrument(
    key="civil-servant-training-outline",
    title=Label("“十三五”公务员培训规划", "Plan for the Training of Civil Servants, 2016 to 2020"),
    short=Label("“十三五”公务员培训规划", "Civil Servant Training Plan 2016-2020"),
    issuer=issuers.MINISTRY_OF_HUMAN_RESOURCES,
    parent="civil-servant-training",
    versions=(
        Version(
            name="2016",
            promulgated="2016-12",
            in_force="2016",
            until="2021-01-01",
            note=Label(
                "2016年12月28日政府网站公布;名称系描述,期间依“十三五”推得,发布机关凭记忆。",
                "Published on a government site on 28 December 2016; the title describes it, its time is that of its name, "
                "its issuer is recalled.",
            ),
        ),
    ),
)

CIVIL_SERVANT_AWARDS = Instrument(
    key="civil-servant-awards",
    title=Label("公务员奖励规定", "Provisions on Awards to Civil Servants"),
    short=Label("公务员奖励规定", "Civil Servant Awards"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    parent="civil-servants-law",
    versions=(
        Version(
            name="2008",
            number="中组发〔2008〕2号",
            promulgated="2008-01-04",
            in_force="2008-01-04",
            until="2020-12-28",
            superseded_by="2020",
            note=Label("试行,与人事部联合印发。", "Trial text, issued with the Ministry of Personnel."),
        ),
        Version(name="2020", promulgated="2020-12-28", in_force="2020-12-28"),
    ),
)

AWARD_BONUS_NOTICE = Instrument(
    key="award-bonus-notice",
    title=Label(
        "人社厅发〔2018〕1号文件(公务员奖励奖金标准)", "Document 1 of 2018 on Bonuses for Civil Servant Awards"
    ),
    short=Label("公务员奖金标准(人社厅发〔2018〕1号)", "Award Bonus Notice"),
    issuer=issuers.MINISTRY_OF_HUMAN_RESOURCES,
    parent="civil-servant-awards",
    versions=(
        Version(
            name="2018",
            number="人社厅发〔2018〕1号",
            promulgated="2018",
            in_force="2018",
            evidence=Evidence.SECONDARY,
            note=Label("文件全称和执行日期不详。", "Its full title and the day from which it applies are unknown."),
        ),
    ),
)

INSTITUTION_PERSONNEL_REGULATION = Instrument(
    key="institution-personnel-regulation",
    title=Label("事业单位人事管理条例", "Regulation on Personnel Management of Public Institutions"),
    short=Label("事业单位人事条例", "Institution Personnel Regulation"),
    issuer=issuers.STATE_COUNCIL,
    versions=(Version(name="2014", number="国务院令第652号", promulgated="2014-04-25", in_force="2014-07-01"),),
)
