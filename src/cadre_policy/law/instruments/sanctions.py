"""State law on sanctions, supervision and petitions."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

GOVERNMENT_SANCTIONS_LAW = Instrument(
    key="government-sanctions-law",
    title=Label("中华人民共和国公职人员政务处分法", "Law on Governmental Sanctions for Public Employees"),
    short=Label("政务处分法", "Government Sanctions Law"),
    issuer=issuers.NATIONAL_CONGRESS_STANDING_COMMITTEE,
    versions=(Version(name="2020", promulgated="2020-06-20", in_force="2020-07-01"),),
)

ADMINISTRATIVE_SANCTIONS_REGULATION = Instrument(
    key="administrative-sanctions-regulation",
    title=Label("行政机关公务员处分条例", "Regulation on Sanctions for Civil Servants of Administrative Organs"),
    short=Label("公务员处分条例", "Administrative Sanctions Regulation"),
    issuer=issuers.STATE_COUNCIL,
    parent="civil-servants-law",
    versions=(Version(name="2007", number="国务院令第495号", promulgated="2007-04-22", in_force="2007-06-01"),),
)

SANCTION_PAY_NOTICE = Instrument(
    key="sanction-pay-notice",
    title=Label(
        "人社部发〔2010〕105号文件(公务员受处分后的工资)",
        "Document 105 of 2010 on Pay of Sanctioned Civil Servants",
    ),
    short=Label("人社部发〔2010〕105号", "Sanction Pay Notice"),
    issuer=issuers.MINISTRY_OF_HUMAN_RESOURCES,
    versions=(
        Version(
            name="2010",
            number="人社部发〔2010〕105号",
            promulgated="2010",
            in_force="2010",
            evidence=Evidence.SECONDARY,
            note=Label("文件全称不详。", "Its full title is unknown."),
        ),
    ),
)

STATE_ENTERPRISE_SANCTIONS_REGULATION = Instrument(
    key="state-enterprise-sanctions-regulation",
    title=Label("国有企业管理人员处分条例", "Regulation on Sanctions for Managers of State-Owned Enterprises"),
    short=Label("国企人员处分条例", "State Enterprise Sanctions Regulation"),
    issuer=issuers.STATE_COUNCIL,
    parent="government-sanctions-law",
    versions=(Version(name="2024", promulgated="2024-05-21", in_force="2024-09-01"),),
)

SUPERVISION_LAW = Instrument(
    key="supervision-law",
    title=Label("中华人民共和国监察法", "Supervision Law of the People's Republic of China"),
    short=Label("监察法", "Supervision Law"),
    issuer=issuers.NATIONAL_CONGRESS,
    versions=(
        Version(
            name="2018",
            promulgated="2018-03-20",
            in_force="2018-03-20",
            until="2025-06-01",
            superseded_by="2024",
            dates_evidence=Evidence.RECALLED,
            note=Label("终止日期凭记忆。", "Its last day is recalled."),
        ),
        Version(
            name="2024",
            promulgated="2024-12-25",
            in_force="2025-06-01",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "由全国人大常委会修正;2025年6月1日施行凭记忆。",
                "Amended by the Standing Committee; the start on 1 June 2025 is recalled.",
            ),
        ),
    ),
)

SUPERVISION_LAW_REGULATIONS = Instrument(
    key="supervision-law-regulations",
    title=Label("中华人民共和国监察法实施条例", "Regulations for the Implementation of the Supervision Law"),
    short=Label("监察法实施条例", "Supervision Law Regulations"),
    issuer=issuers.SUPERVISORY_COMMISSION,
    parent="supervision-law",
    versions=(Version(name="2021", promulgated="2021", evidence=Evidence.RECALLED),),
)

PETITION_REGULATION = Instrument(
    key="petition-regulation",
    title=Label("信访条例", "Regulation on Petitions"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="2005",
            promulgated="2005-01-10",
            in_force="2005-05-01",
            until="2022-05-01",
            superseded_by="petition-work-regulation",
            dates_evidence=Evidence.SECONDARY,
            note=Label(
                "施行日期已核对原文(第五十一条);由信访工作条例取代之日按其施行日期计。",
                "Its first day was read (art. 51); it is taken to have ended when the regulation of 2022 began.",
            ),
        ),
    ),
)

PETITION_WORK_REGULATION = Instrument(
    key="petition-work-regulation",
    title=Label("信访工作条例", "Regulation on Petition Work"),
    issuer=Label("中共中央、国务院", "CPC Central Committee and State Council"),
    versions=(
        Version(
            name="2022",
            promulgated="2022-02-25",
            in_force="2022-05-01",
            note=Label("施行日期已核对原文(第五十条)。", "Its first day was read (art. 50)."),
        ),
    ),
)
