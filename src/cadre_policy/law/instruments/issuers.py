"""Bodies that issue instruments, named once."""

from __future__ import annotations

from cadre_policy.law.label import Label

CENTRAL_COMMITTEE = Label("中共中央", "CPC Central Committee")
PARTY_CONGRESS = Label("中国共产党全国代表大会", "National Congress of the Communist Party of China")
CENTRAL_GENERAL_OFFICE = Label("中共中央办公厅", "General Office of the CPC Central Committee")
ORGANISATION_DEPARTMENT = Label("中共中央组织部", "Organisation Department of the CPC Central Committee")
CENTRAL_DISCIPLINE_AND_SUPERVISION = Label(
    "中央纪委国家监委", "Central Commission for Discipline Inspection and National Supervisory Commission"
)
NATIONAL_CONGRESS = Label("全国人民代表大会", "National People's Congress")
NATIONAL_CONGRESS_STANDING_COMMITTEE = Label(
    "全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"
)
STATE_COUNCIL = Label("国务院", "State Council")
STATISTICS_BUREAU = Label("国家统计局", "National Bureau of Statistics")
SUPERVISORY_COMMISSION = Label("国家监察委员会", "National Supervisory Commission")
MINISTRY_OF_PERSONNEL = Label("人事部", "Ministry of Personnel")
MINISTRY_OF_HUMAN_RESOURCES = Label("人力资源和社会保障部", "Ministry of Human Resources and Social Security")
ORGANISATION_AND_HUMAN_RESOURCES = Label(
    "中共中央组织部、人力资源和社会保障部",
    "Organisation Department of the CPC Central Committee and Ministry of Human Resources and Social Security",
)
YUNNAN_CONGRESS_STANDING_COMMITTEE = Label(
    "云南省人民代表大会常务委员会", "Standing Committee of the Yunnan Provincial People's Congress"
)
YUNNAN_GOVERNMENT = Label("云南省人民政府", "Yunnan Provincial People's Government")
YUNNAN_ONLINE_ACADEMY = Label("云南省级干部网络学院", "Yunnan provincial online cadre academy")
