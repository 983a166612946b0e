"""Discipline of the Party: accountability, sanctions, members' rights, and how reports are handled."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

ACCOUNTABILITY_REGULATION = Instrument(
    key="accountability-regulation",
    title=Label("中国共产党问责条例", "CPC Regulation on Accountability"),
    short=Label("问责条例", "Accountability Regulation"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(
        Version(
            name="2016",
            in_force="2016-07-08",
            until="2019-09-01",
            superseded_by="2019",
            evidence=Evidence.SECONDARY,
            note=Label(
                "仅见第七条至第十三条,其中无容错免责条款。",
                "Only articles 7 to 13 were seen; none of them exempts.",
            ),
        ),
        Version(
            name="2019",
            promulgated="2019-08-25",
            in_force="2019-09-01",
            evidence=Evidence.SECONDARY,
            note=Label(
                "印发日期已核实;第十九、二十、二十二条凭记忆。",
                "The day of issue is verified; articles 19, 20 and 22 are recalled.",
            ),
        ),
    ),
)

LEADING_CADRE_ACCOUNTABILITY_RULES = Instrument(
    key="leading-cadre-accountability-rules",
    title=Label("关于实行党政领导干部问责的暂行规定", "Provisional Rules on the Accountability of Leading Cadres"),
    short=Label("2009年问责规定", "Provisional Accountability Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2009",
            promulgated="2009",
            evidence=Evidence.SECONDARY,
            note=Label(
                "2016年问责条例施行后,与之不一致的内容让位。",
                "Gave way, where inconsistent, to the accountability regulation of 2016.",
            ),
        ),
    ),
)

DISCIPLINE_REGULATION = Instrument(
    key="discipline-regulation",
    title=Label("中国共产党纪律处分条例", "CPC Regulation on Disciplinary Sanctions"),
    short=Label("纪律处分条例", "Discipline Regulation"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(
        Version(
            name="2003",
            until="2016-01-01",
            superseded_by="2015",
            evidence=Evidence.SECONDARY,
            note=Label("警告与严重警告同为一年。", "Warning and severe warning had one year alike."),
        ),
        Version(
            name="2015",
            in_force="2016-01-01",
            until="2018-10-01",
            superseded_by="2018",
            evidence=Evidence.SECONDARY,
            note=Label(
                "严重警告一年半,视行为是否在2016年1月1日以后。",
                "Severe warning: a year and a half for acts on or after 1 January 2016.",
            ),
        ),
        Version(
            name="2018",
            in_force="2018-10-01",
            until="2024-01-01",
            superseded_by="2023",
            evidence=Evidence.SECONDARY,
        ),
        Version(
            name="2023",
            promulgated="2023-12-19",
            in_force="2024-01-01",
            evidence=Evidence.SECONDARY,
            note=Label(
                "施行日期和第二十一条已核实;第十七、十九条凭记忆。",
                "Entry into force and article 21 are verified; articles 17 and 19 are recalled.",
            ),
        ),
    ),
)

ORGANISATIONAL_MEASURES_RULES = Instrument(
    key="organisational-measures-rules",
    title=Label("中国共产党组织处理规定(试行)", "CPC Trial Rules on Organisational Measures"),
    short=Label("组织处理规定", "Organisational Measures Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(Version(name="2021", promulgated="2021-03-19", in_force="2021-03-19", evidence=Evidence.RECALLED),),
)

ADMONITION_MEASURES = Instrument(
    key="admonition-measures",
    title=Label(
        "关于对党员领导干部进行诫勉谈话和函询的暂行办法",
        "Provisional Measures on Admonition Talks and Letters of Inquiry",
    ),
    short=Label("诫勉谈话办法", "Admonition Measures"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2005",
            promulgated="2005-12-19",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "条文已读,未定影响期;题名和年份凭记忆,据记忆已由2015年的办法取代。",
                "The articles were read and set no period; title and year are recalled, as is their replacement "
                "in 2015.",
            ),
        ),
    ),
)

ADMONITION_DETAILED_RULES = Instrument(
    key="admonition-detailed-rules",
    title=Label(
        "关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则",
        "Detailed Rules on Reminders, Letters of Inquiry and Admonitions by Organisation and Personnel Departments",
    ),
    short=Label("诫勉实施细则", "Admonition Detailed Rules"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    versions=(
        Version(
            name="2015",
            promulgated="2015",
            evidence=Evidence.RECALLED,
            note=Label("题名、年份和六个月均凭记忆。", "Title, year and the six months are recalled."),
        ),
    ),
)

INTRA_PARTY_SUPERVISION_REGULATION = Instrument(
    key="intra-party-supervision-regulation",
    title=Label("中国共产党党内监督条例", "CPC Regulation on Intra-Party Supervision"),
    short=Label("党内监督条例", "Intra-Party Supervision"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(Version(name="2016", promulgated="2016"),),
)

MEMBERS_RIGHTS_REGULATION = Instrument(
    key="members-rights-regulation",
    title=Label("中国共产党党员权利保障条例", "CPC Regulation on Safeguarding Members' Rights"),
    short=Label("党员权利保障条例", "Members' Rights Regulation"),
    issuer=issuers.CENTRAL_COMMITTEE,
    versions=(
        Version(name="2004", until="2020-12-25", superseded_by="2020", evidence=Evidence.SECONDARY),
        Version(
            name="2020",
            promulgated="2020-12-25",
            evidence=Evidence.SECONDARY,
            note=Label("11月30日审议;施行日期未读到。", "Approved on 30 November; entry into force was not read."),
        ),
    ),
)

REPORT_HANDLING_RULES = Instrument(
    key="report-handling-rules",
    title=Label(
        "纪检监察机关处理检举控告工作规则",
        "Rules on the Handling of Reports and Accusations by Discipline and Supervision Organs",
    ),
    short=Label("检举控告工作规则", "Report Handling Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(Version(name="2020", promulgated="2020-01-21", in_force="2020-01-21", evidence=Evidence.SECONDARY),),
)

CLARIFICATION_OPINION = Instrument(
    key="clarification-opinion",
    title=Label("关于做好失实检举控告澄清工作的意见", "Opinion on Clarifying Untrue Reports and Accusations"),
    short=Label("澄清工作意见", "Clarification Opinion"),
    issuer=issuers.CENTRAL_DISCIPLINE_AND_SUPERVISION,
    parent="report-handling-rules",
    versions=(
        Version(
            name="2020",
            promulgated="2020-05",
            in_force="2020-05",
            note=Label("2020年5月公开;印发日期不详。", "Made public in May 2020; its day of issue is unknown."),
        ),
    ),
)
