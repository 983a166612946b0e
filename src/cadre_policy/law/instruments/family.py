"""Birth, marriage and child care: what national and Yunnan texts grant beside annual leave."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

FEMALE_EMPLOYEES_PROVISIONS = Instrument(
    key="female-employees-provisions",
    title=Label("女职工劳动保护特别规定", "Special Provisions on the Labour Protection of Female Employees"),
    short=Label("女职工特别规定", "Female Employees Provisions"),
    issuer=issuers.STATE_COUNCIL,
    versions=(Version(name="2012", number="国务院令第619号", promulgated="2012-04-28", in_force="2012-04-28"),),
)

YUNNAN_FEMALE_EMPLOYEES = Instrument(
    key="yunnan-female-employees",
    title=Label(
        "云南省女职工劳动保护特别规定", "Yunnan Special Provisions on the Labour Protection of Female Employees"
    ),
    short=Label("云南女职工规定", "Yunnan Female Employees Provisions"),
    issuer=issuers.YUNNAN_GOVERNMENT,
    versions=(
        Version(
            name="2024",
            number="云南省人民政府令第232号",
            in_force="2024-11-01",
            note=Label(
                "2024年9月3日通过;文号和第六条至第十二条见于二手资料。",
                "Adopted on 3 September 2024; the number and articles 6 to 12 come from secondary sources.",
            ),
        ),
    ),
    parent="female-employees-provisions",
)

POPULATION_LAW = Instrument(
    key="population-law",
    title=Label("中华人民共和国人口与计划生育法", "Population and Family Planning Law"),
    short=Label("人口与计划生育法", "Population Law"),
    issuer=issuers.NATIONAL_CONGRESS_STANDING_COMMITTEE,
    versions=(Version(name="2021", promulgated="2021-08-20"),),
)

YUNNAN_POPULATION_REGULATION = Instrument(
    key="yunnan-population-regulation",
    title=Label("云南省人口与计划生育条例", "Yunnan Population and Family Planning Regulation"),
    short=Label("云南人口条例", "Yunnan Population Regulation"),
    issuer=issuers.YUNNAN_CONGRESS_STANDING_COMMITTEE,
    parent="population-law",
    versions=(
        Version(
            name="2002",
            in_force="2002-09-01",
            until="2014-03",
            superseded_by="2014",
            evidence=Evidence.RECALLED,
        ),
        Version(
            name="2014",
            promulgated="2014-03",
            in_force="2014-03",
            until="2016-03-31",
            superseded_by="2016",
            evidence=Evidence.RECALLED,
            note=Label(
                "此前婚假以晚婚为条件,天数各说不一,不采用。",
                "Marriage leave then depended on late marriage; sources disagree on its length, so none is used.",
            ),
        ),
        Version(
            name="2016",
            promulgated="2016-03-31",
            in_force="2016-03-31",
            until="2022-01-17",
            superseded_by="2022",
        ),
        Version(
            name="2022",
            promulgated="2022-01-17",
            in_force="2022-01-17",
            evidence=Evidence.SECONDARY,
            note=Label(
                "修改决定的施行条款未读到,以2022年1月17日为起点。",
                "The clause on entry into force was not read; 17 January 2022 is taken as the start.",
            ),
        ),
    ),
)

WOMEN_RIGHTS_LAW = Instrument(
    key="women-rights-law",
    title=Label("中华人民共和国妇女权益保障法", "Law on the Protection of Women's Rights and Interests"),
    short=Label("妇女权益保障法", "Women's Rights Law"),
    issuer=issuers.NATIONAL_CONGRESS_STANDING_COMMITTEE,
    versions=(
        Version(
            name="2018",
            until="2023-01-01",
            superseded_by="2022",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "终止日期凭记忆;此文本无定期检查义务。",
                "Its last day is recalled; this text has no duty of periodic checks.",
            ),
        ),
        Version(
            name="2022",
            promulgated="2022-10-30",
            in_force="2023-01-01",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "条文已读;2023年1月1日施行凭记忆。", "The text was read; its start on 1 January 2023 is recalled."
            ),
        ),
    ),
)

LABOUR_LAW = Instrument(
    key="labour-law",
    title=Label("中华人民共和国劳动法", "Labour Law"),
    short=Label("劳动法", "Labour Law"),
    issuer=issuers.NATIONAL_CONGRESS_STANDING_COMMITTEE,
    versions=(
        Version(
            name="2018",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "修正年份凭记忆;仅取第五十一条,第六十二条的产假天数低于女职工特别规定,不采用。",
                "The year of amendment is recalled. Used for article 51 only: the maternity days of article 62 "
                "are below the special provisions.",
            ),
        ),
    ),
)
