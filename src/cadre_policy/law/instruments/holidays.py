"""The measure that fixes public holidays, and the code that counts periods."""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.instruments import issuers
from cadre_policy.law.label import Label

HOLIDAYS_MEASURE = Instrument(
    key="holidays-measure",
    title=Label("全国年节及纪念日放假办法", "National Measure on Holidays for Festivals and Memorial Days"),
    short=Label("放假办法", "Holidays Measure"),
    issuer=issuers.STATE_COUNCIL,
    versions=(
        Version(
            name="1999",
            promulgated="1999-09-18",
            in_force="1999-09-18",
            until="2008-01-01",
            superseded_by="2007",
            evidence=Evidence.RECALLED,
        ),
        Version(
            name="2007",
            number="国务院令第513号",
            promulgated="2007-12-14",
            in_force="2008-01-01",
            until="2014-01-01",
            superseded_by="2013",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "除夕放假的细节和终止日期凭记忆。", "The holiday on New Year's Eve and the last day are recalled."
            ),
        ),
        Version(
            name="2013",
            number="国务院令第644号",
            promulgated="2013-12-11",
            in_force="2014-01-01",
            until="2025-01-01",
            superseded_by="2024",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "条文已读;文号和2014年1月1日施行凭记忆。",
                "The text was read; the number and the start on 1 January 2014 are recalled.",
            ),
        ),
        Version(name="2024", number="国务院令第795号", promulgated="2024-11-10", in_force="2025-01-01"),
    ),
)

HOLIDAY_SCHEDULE = Instrument(
    key="holiday-schedule",
    title=Label(
        "国务院办公厅关于部分节假日安排的通知", "Yearly Notices of the State Council Office on Holiday Schedules"
    ),
    short=Label("节假日安排通知", "Holiday Schedule"),
    issuer=Label("国务院办公厅", "General Office of the State Council"),
    parent="holidays-measure",
    versions=(
        Version(
            name="2004-2026",
            in_force="2004-01-01",
            until="2027-01-01",
            note=Label(
                "逐年发布,可在年中重新发布;2027年尚无安排。",
                "One a year, sometimes issued again within the year; none is known for 2027.",
            ),
        ),
    ),
)

CIVIL_CODE = Instrument(
    key="civil-code",
    title=Label("中华人民共和国民法典", "Civil Code of the People's Republic of China"),
    short=Label("民法典", "Civil Code"),
    issuer=issuers.NATIONAL_CONGRESS,
    versions=(
        Version(
            name="2020",
            promulgated="2020-05-28",
            in_force="2021-01-01",
            dates_evidence=Evidence.RECALLED,
            note=Label(
                "第二百条至第二百零四条、第一千二百五十九条用于期间计算,只当别的规定没有说明时;日期凭记忆。",
                "Articles 200 to 204 and 1259 count periods, where no closer rule does; the dates are recalled.",
            ),
        ),
    ),
)
