"""Assessment: of civil servants, of public institution staff, and of leading cadres."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

CIVIL_SERVANT_ASSESSMENT = Instrument(
    key="civil-servant-assessment",
    title=Label("公务员考核规定", "Provisions on the Assessment of Civil Servants"),
    short=Label("公务员考核规定", "Civil Servant Assessment"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    parent="civil-servants-law",
    versions=(
        Version(
            name="1994",
            promulgated="1994",
            in_force="1994",
            until="2007-01-04",
            superseded_by="2007",
            dates_evidence=Evidence.SECONDARY,
            note=Label(
                "时称《国家公务员考核暂行规定》;三个等次,仅读节录。",
                "Then the provisional rules on state civil servants; three grades; read in excerpt only.",
            ),
        ),
        Version(
            name="2007",
            number="中组发〔2007〕2号",
            promulgated="2007-01-04",
            in_force="2007-01-04",
            until="2020-12-28",
            superseded_by="2020",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "试行,与人事部联合印发;文号和印发日期为二手资料,终止日期凭记忆。",
                "Trial text, issued with the Ministry of Personnel; number and day of issue are secondary, "
                "the last day is recalled.",
            ),
        ),
        Version(
            name="2020",
            promulgated="2020-12-28",
            in_force="2020-12-28",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "印发日期凭记忆,文号不详;部分条款仅有二手资料。",
                "The day of issue is recalled, the number unknown; some articles rest on secondary sources.",
            ),
        ),
    ),
)

REGULAR_ASSESSMENT_MEASURES = Instrument(
    key="regular-assessment-measures",
    title=Label("公务员平时考核办法(试行)", "Trial Measures on the Regular Assessment of Civil Servants"),
    short=Label("平时考核办法", "Regular Assessment Measures"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    versions=(
        Version(
            name="2019",
            promulgated="2019",
            evidence=Evidence.SECONDARY,
            dates_evidence=Evidence.RECALLED,
            note=Label("年份凭记忆,文号不详。", "The year is recalled; its number is unknown."),
        ),
    ),
)

INSTITUTION_ASSESSMENT = Instrument(
    key="institution-assessment",
    title=Label("事业单位工作人员考核规定", "Provisions on the Assessment of Public Institution Staff"),
    short=Label("事业单位考核规定", "Institution Assessment"),
    issuer=issuers.ORGANISATION_AND_HUMAN_RESOURCES,
    parent="institution-personnel-regulation",
    versions=(
        Version(
            name="1995",
            number="人核培发〔1995〕153号",
            promulgated="1995",
            in_force="1995",
            until="2023-01-12",
            superseded_by="2023",
            evidence=Evidence.SECONDARY,
            note=Label("时称暂行规定,未读。", "Then interim rules; not read."),
        ),
        Version(name="2023", number="人社部发〔2023〕6号", promulgated="2023-01-12", in_force="2023-01-12"),
    ),
)

LEADING_CADRE_ASSESSMENT = Instrument(
    key="leading-cadre-assessment",
    title=Label("党政领导干部考核工作条例", "Regulation on the Assessment of Party and Government Leading Cadres"),
    short=Label("考核工作条例", "Leading Cadre Assessment"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2019",
            in_force="2019-04-07",
            note=Label(
                "2019年2月22日中央政治局会议审议;文号和各数的条次不详。",
                "Reviewed by the Political Bureau on 22 February 2019; its number and the articles of its figures "
                "are unknown.",
            ),
        ),
    ),
)

LEADING_CADRE_ANNUAL_ASSESSMENT = Instrument(
    key="leading-cadre-annual-assessment",
    title=Label(
        "党政领导班子和领导干部年度考核办法(试行)",
        "Trial Measures on the Annual Assessment of Leading Groups and Leading Cadres",
    ),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    versions=(
        Version(
            name="2009",
            until="2019-04-07",
            superseded_by="leading-cadre-assessment",
            evidence=Evidence.SECONDARY,
            note=Label("2009年前后;仅读第二条。", "About 2009; only article 2 was read."),
        ),
    ),
)

PARTY_DISCIPLINE_GRADES = Instrument(
    key="party-discipline-grades",
    title=Label(
        "关于受党纪处分的党政机关工作人员年度考核有关问题的意见",
        "Opinion on the Annual Assessment of Organ Staff under Party Discipline",
    ),
    short=Label("受处分人员考核意见", "Grades under Party Discipline"),
    issuer=Label(
        "中央纪委、中央组织部、人事部",
        "Central Commission for Discipline Inspection, Organisation Department and Ministry of Personnel",
    ),
    versions=(Version(name="1998", number="组通字〔1998〕19号", promulgated="1998-04-08", in_force="1998-04-08"),),
)
