"""Party rules on cadres: the central Opinion, selection, posts and exchange, moving down, and training."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

CENTRAL_OPINION = Instrument(
    key="central-opinion",
    title=Label(
        "关于进一步激励广大干部新时代新担当新作为的意见",
        "Opinion on Further Motivating Cadres to Take On New Responsibilities and Achieve in the New Era",
    ),
    short=Label("中央意见", "Central Opinion"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2018",
            number="中办发〔2018〕29号",
            promulgated="2018-05",
            in_force="2018-05",
            evidence=Evidence.SECONDARY,
            note=Label(
                "2018年5月22日前公开;文号依两份引用它的文件;全文未读。",
                "Public by 22 May 2018; the number follows two documents that cite it; not read in full.",
            ),
        ),
    ),
)

SELECTION_REGULATION = Instrument(
    key="selection-regulation",
    title=Label(
        "党政领导干部选拔任用工作条例",
        "Regulation on the Selection and Appointment of Party and Government Leading Cadres",
    ),
    short=Label("选拔任用条例", "Selection Regulation"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(
        Version(
            name="2002",
            number="中发〔2002〕7号",
            promulgated="2002-07-09",
            in_force="2002-07-09",
            until="2014-01-14",
            superseded_by="2014",
            dates_evidence=Evidence.SECONDARY,
            note=Label(
                "文号和终止日期为二手资料;条文多未读。",
                "The number and the last day are secondary; most articles were not read.",
            ),
        ),
        Version(
            name="2014",
            promulgated="2014-01-14",
            in_force="2014-01-14",
            until="2019-03-03",
            superseded_by="2019",
            dates_evidence=Evidence.SECONDARY,
            note=Label(
                "自印发之日起施行;14日为二手资料,公开于1月15日。",
                "In force on issue; the 14th is secondary, published on 15 January.",
            ),
        ),
        Version(
            name="2019",
            promulgated="2019-03-03",
            in_force="2019-03-03",
            note=Label(
                "2019年3月17日公开;第八条第四至七项凭记忆。",
                "Published on 17 March 2019; items 4 to 7 of article 8 are recalled.",
            ),
        ),
    ),
)

LEADING_POST_PROBATION_RULES = Instrument(
    key="leading-post-probation-rules",
    title=Label("党政领导干部任职试用期暂行规定", "Provisional Rules on Probation in Leading Posts"),
    short=Label("任职试用期规定", "Leading Post Probation Rules"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    versions=(Version(name="2001", promulgated="2001-02-06", in_force="2001-02-06"),),
)

_PUBLISHED_2006 = Label(
    "2006年6月10日印发凭记忆;8月6日、7日公布。", "Issue on 10 June 2006 is recalled; published on 6 and 7 August."
)

TERM_RULES = Instrument(
    key="term-rules",
    title=Label("党政领导干部职务任期暂行规定", "Provisional Rules on Terms of Office of Leading Cadres"),
    short=Label("职务任期规定", "Term Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2006",
            promulgated="2006-06-10",
            dates_evidence=Evidence.RECALLED,
            note=_PUBLISHED_2006,
        ),
    ),
)

EXCHANGE_RULES = Instrument(
    key="exchange-rules",
    title=Label("党政领导干部交流工作规定", "Rules on the Exchange of Leading Cadres"),
    short=Label("交流工作规定", "Exchange Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2006",
            promulgated="2006-06-10",
            dates_evidence=Evidence.RECALLED,
            note=_PUBLISHED_2006,
        ),
    ),
)

POST_AVOIDANCE_RULES = Instrument(
    key="post-avoidance-rules",
    title=Label("党政领导干部任职回避暂行规定", "Provisional Rules on Avoidance in the Posts of Leading Cadres"),
    short=Label("任职回避规定", "Post Avoidance Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2006",
            promulgated="2006-06-10",
            evidence=Evidence.SECONDARY,
            dates_evidence=Evidence.RECALLED,
            note=_PUBLISHED_2006,
        ),
    ),
)

STEPPING_DOWN_RULES = Instrument(
    key="stepping-down-rules",
    title=Label("推进领导干部能上能下规定", "Rules on Moving Leading Cadres Up and Down"),
    short=Label("能上能下规定", "Stepping-Down Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2015",
            promulgated="2015-07-19",
            in_force="2015-07-19",
            until="2022-09-08",
            superseded_by="2022",
            note=Label(
                "时称若干规定(试行);6月26日中央政治局会议审议。",
                "Then a trial text; reviewed by the Political Bureau on 26 June.",
            ),
        ),
        Version(
            name="2022",
            promulgated="2022-09-08",
            in_force="2022-09-08",
            note=Label(
                "8月19日修订,9月19日公开;除第五条外多未读。",
                "Revised on 19 August, published on 19 September; little but article 5 was read.",
            ),
        ),
    ),
)

CADRE_TRAINING_REGULATION = Instrument(
    key="cadre-training-regulation",
    title=Label("干部教育培训工作条例", "Regulation on Cadre Education and Training"),
    short=Label("干部教育培训条例", "Cadre Training Regulation"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(
        Version(
            name="2006",
            promulgated="2006-01",
            in_force="2006-01",
            until="2015-10-14",
            superseded_by="2015",
            note=Label("试行;读的是新闻摘要。", "Trial text; read in a news digest."),
        ),
        Version(
            name="2015",
            promulgated="2015-10-14",
            in_force="2015-10-14",
            until="2023-09-19",
            superseded_by="2023",
            evidence=Evidence.SECONDARY,
            dates_evidence=Evidence.VERIFIED,
        ),
        Version(
            name="2023",
            promulgated="2023-09-19",
            in_force="2023-09-19",
            note=Label("10月15日公开。", "Published on 15 October."),
        ),
    ),
)

YUNNAN_ONLINE_ACADEMY_GUIDE = Instrument(
    key="yunnan-online-academy-guide",
    title=Label("云南省干部网络学院学习指南", "Study Guide of the Yunnan Online Cadre Academy"),
    short=Label("云南网络学院学习指南", "Yunnan Online Academy Guide"),
    issuer=issuers.YUNNAN_ONLINE_ACADEMY,
    parent="cadre-training-regulation",
    versions=(
        Version(
            name="2024",
            promulgated="2024",
            in_force="2024",
            evidence=Evidence.SECONDARY,
            note=Label(
                "见于省级网络学院官网的2024年学习指南;名称系描述,施行日期未见。",
                "A guide of 2024 on the academy's official site; the title describes it, its day of effect was not seen.",
            ),
        ),
    ),
)

BRANCH_WORK_REGULATION = Instrument(
    key="branch-work-regulation",
    title=Label("中国共产党支部工作条例(试行)", "Trial Regulation on the Work of Party Branches"),
    short=Label("支部工作条例", "Branch Work Regulation"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(Version(name="2018", promulgated="2018-10-01..2018-11-30", evidence=Evidence.RECALLED),),
)

INTRA_PARTY_LIFE_NORMS = Instrument(
    key="intra-party-life-norms",
    title=Label("关于新形势下党内政治生活的若干准则", "Norms of Political Life within the Party"),
    short=Label("党内政治生活准则", "Intra-Party Life Norms"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(Version(name="2016", promulgated="2016", evidence=Evidence.RECALLED),),
)

PARTY_CONSTITUTION = Instrument(
    key="party-constitution",
    title=Label("中国共产党章程", "Constitution of the Communist Party of China"),
    short=Label("党章", "Party Constitution"),
    issuer=issuers.PARTY_CONGRESS,
    versions=(
        Version(
            name="undated",
            evidence=Evidence.RECALLED,
            note=Label(
                "历次修正未逐一查核;只凭记忆引用委员党龄一项。",
                "Its amendments were not checked one by one; only the years of membership of committee members are "
                "cited, from memory.",
            ),
        ),
    ),
)
