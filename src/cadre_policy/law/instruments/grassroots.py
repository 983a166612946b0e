"""Work at the grassroots: village teams, and how long those recruited there stay."""

from __future__ import annotations

from cadre_policy.law import opinion
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

VILLAGE_TEAM_RULES = Instrument(
    key="village-team-rules",
    title=Label("驻村工作队选派管理有关规定", "Rules on Sending Teams to Villages"),
    short=Label("驻村选派规定", "Village Team Rules"),
    issuer=issuers.CENTRAL_GENERAL_OFFICE,
    versions=(
        Version(
            name="2018",
            in_force="2015-01-01..2018-12-31",
            promulgated="2015-01-01..2018-12-31",
            evidence=Evidence.RECALLED,
            note=Label(
                "2015年、2018年规定,见于四川、青海的实施文件;名称系描述,适用于云南凭记忆。",
                "Rules of 2015 and 2018 as Sichuan and Qinghai carried them out; the title describes them, that they held "
                "in Yunnan is recalled.",
            ),
        ),
    ),
)

YUNNAN_VILLAGE_TEAM_NOTICE = Instrument(
    key="yunnan-village-team-notice",
    title=Label("云南省驻村第一书记和工作队选派文件", "Yunnan Notice on First Secretaries and Teams in Villages"),
    short=Label("云南驻村选派文件", "Yunnan Village Team Notice"),
    issuer=opinion.OPINION.issuer,
    parent="village-team-rules",
    versions=(
        Version(
            name="2021",
            number="云办发〔2021〕17号",
            promulgated="2021-01-01..2021-10-19",
            in_force="2021-01-01..2021-10-19",
            evidence=Evidence.SECONDARY,
            note=Label(
                "依德宏州2021年10月19日实施文件的引用;名称系描述,印发日期未见。",
                "As cited by Dehong when it carried it out on 19 October 2021; the title describes it, its day of issue "
                "was not seen.",
            ),
        ),
    ),
)

GRASSROOTS_SERVICE_RULES = Instrument(
    key="grassroots-service-rules",
    title=Label(
        "乡镇新录用公务员最低服务年限和公开遴选服务年限的规定",
        "Rules on Minimum Service in Townships and before Open Selection into Higher Organs",
    ),
    short=Label("服务年限规定", "Grassroots Service Rules"),
    issuer=issuers.ORGANISATION_DEPARTMENT,
    versions=(
        Version(
            name="undated",
            evidence=Evidence.RECALLED,
            note=Label(
                "凭记忆,名称系描述,文号和日期未查到。",
                "Recalled; the title describes them, number and dates were not found.",
            ),
        ),
    ),
)
