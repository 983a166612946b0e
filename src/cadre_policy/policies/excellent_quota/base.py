"""The rules on whether a person counts among those from whom a unit's places are reckoned."""

from cadre_policy.law import Label
from cadre_policy.law.instruments import CIVIL_SERVANT_ASSESSMENT, INSTITUTION_ASSESSMENT
from cadre_policy.policies import assessment_texts as texts
from cadre_policy.policies.excellent_quota import facts as about
from cadre_policy.policies.excellent_quota import parameters as figures
from cadre_policy.policies.excellent_quota.facts import QuotaMemberFacts
from cadre_policy.records import AssessmentSystem
from cadre_policy.rules import Authority, Rule, all_of, first_of, in_force, not_, rule, table

_YEAR = about.member_year_ends

ASSESSED_HERE: Rule[QuotaMemberFacts, bool] = rule(
    QuotaMemberFacts,
    bool,
    name="assessment.quota.assessed_here",
    zh="由本单位进行年度考核",
    en="assessed by this unit",
    cites=(CIVIL_SERVANT_ASSESSMENT.art(26, version="2020"), INSTITUTION_ASSESSMENT.art(38, version="2023")),
    body=all_of(about.on_staff, not_(about.assessed_elsewhere)),
)

COUNTED_2007: Rule[QuotaMemberFacts, bool] = rule(
    QuotaMemberFacts,
    bool,
    name="assessment.quota.counted_2007",
    zh="按2007年规定参加考核(未定等次者亦计入,病事假超过半年者不参加)",
    en="takes part under the text of 2007 (with or without a grade; not if away for more than half of the year)",
    cites=(figures.RATIO_2007, CIVIL_SERVANT_ASSESSMENT.art("23?", version="2007")),
    body=first_of(
        (about.by_default, all_of(ASSESSED_HERE, not_(about.long_absence))), otherwise=about.member_took_part
    ),
)

COUNTED_2020: Rule[QuotaMemberFacts, bool] = rule(
    QuotaMemberFacts,
    bool,
    name="assessment.quota.counted_2020",
    zh="按2020年规定应参加考核(试用期、病事假超过半年、立案调查者亦计入)",
    en="should take part under the text of 2020 (on probation, long absent or under investigation all the same)",
    cites=(
        figures.RATIO_2020,
        CIVIL_SERVANT_ASSESSMENT.art(25, version="2020"),
        CIVIL_SERVANT_ASSESSMENT.art(27, version="2020"),
        CIVIL_SERVANT_ASSESSMENT.art(28, version="2020"),
    ),
    body=first_of((about.by_default, ASSESSED_HERE), otherwise=about.member_should_take_part),
)

COUNTED_INSTITUTION: Rule[QuotaMemberFacts, bool] = rule(
    QuotaMemberFacts,
    bool,
    name="assessment.quota.counted_institution",
    zh="按事业单位规定应参加考核(工作不满半年、长期请假、立案调查者亦计入)",
    en="should take part in an institution (short of half a year, long absent or under investigation all the same)",
    cites=(
        figures.RATIO_INSTITUTION,
        INSTITUTION_ASSESSMENT.art(37, version="2023"),
        INSTITUTION_ASSESSMENT.art(41, version="2023"),
        INSTITUTION_ASSESSMENT.art(42, version="2023"),
    ),
    body=first_of((about.by_default, ASSESSED_HERE), otherwise=about.member_should_take_part),
)

COUNTED_LEADER: Rule[QuotaMemberFacts, bool] = rule(
    QuotaMemberFacts,
    bool,
    name="assessment.quota.counted_leader",
    zh="领导干部参加了考核",
    en="took part as a leading cadre",
    cites=(figures.RATIO_LEADER,),
    body=about.member_took_part,
)

COUNTS_IN_BASE: Rule[QuotaMemberFacts, bool] = rule(
    QuotaMemberFacts,
    bool,
    name="assessment.quota.counts_in_base",
    zh="计入优秀名额的计算人数",
    en="counts in the number from which places for 'excellent' are reckoned",
    cites=(figures.TILT,),
    body=table(
        (
            about.member_system.is_(AssessmentSystem.CIVIL_SERVANT),
            in_force(
                (texts.CIVIL_1994, texts.not_found(bool, figures.RATIO_1994)),
                (texts.CIVIL_2007, COUNTED_2007),
                (texts.CIVIL_2020, COUNTED_2020),
                by=_YEAR,
            ),
        ),
        (
            about.member_system.is_(AssessmentSystem.INSTITUTION),
            in_force(
                (texts.INSTITUTION_1995, texts.not_found(bool, figures.RATIO_1995)),
                (texts.INSTITUTION_2023, COUNTED_INSTITUTION),
                by=_YEAR,
            ),
        ),
        (
            about.member_system.is_(AssessmentSystem.LEADER),
            in_force(
                (texts.LEADER_2009, texts.not_found(bool, figures.RATIO_2009)),
                (texts.LEADER_2019, COUNTED_LEADER),
                by=_YEAR,
            ),
        ),
    ),
    authority=Authority(
        body=Label("进行年度考核的单位", "the unit that makes the assessment"),
        cites=(CIVIL_SERVANT_ASSESSMENT.art(26, version="2020"), INSTITUTION_ASSESSMENT.art(38, version="2023")),
    ),
)
