"""The figures of the procedure of selection and of probation in leading posts, and two open readings."""

from cadre_policy.law import Evidence, Label
from cadre_policy.law.instruments import LEADING_POST_PROBATION_RULES, SELECTION_REGULATION
from cadre_policy.measures import Count, Days, Months
from cadre_policy.policies.selection_texts import BEGAN_2002, BEGAN_2014, BEGAN_2019
from cadre_policy.rules import Dated, Reading, parameter

VALIDITY_LAW = SELECTION_REGULATION.art("?", version="2014")
TEAM_LAW = SELECTION_REGULATION.art("33?", version="2019")
CONSENT_LAWS = (
    SELECTION_REGULATION.art(35, version="2002"),
    SELECTION_REGULATION.art(35, version="2014"),
    SELECTION_REGULATION.art("?", version="2019"),
)
MEETING_LAWS = (SELECTION_REGULATION.art(37, version="2014"), SELECTION_REGULATION.art("?", version="2019"))
NOTICE_LAW = SELECTION_REGULATION.art(41, version="2014")
NOTICE_LAW_2019 = SELECTION_REGULATION.art("?", version="2019")
SERVICE_LAW = SELECTION_REGULATION.art(44, version="2014")
PROBATION_LAWS = (
    LEADING_POST_PROBATION_RULES.art(2),
    LEADING_POST_PROBATION_RULES.art(3),
    SELECTION_REGULATION.art(42, version="2014"),
    SELECTION_REGULATION.art("43?", version="2019"),
)
PROBATION_RESULT_LAWS = (LEADING_POST_PROBATION_RULES.art(7), LEADING_POST_PROBATION_RULES.art(8))

RECOMMENDATION_VALID_FOR = parameter(
    Months,
    Dated(value=Months(12), since=BEGAN_2014),
    Dated(value=Months(12), since=BEGAN_2019, evidence=Evidence.RECALLED),
    name="selection.recommendation_valid_for",
    zh="民主推荐结果有效期",
    en="how long a recommendation is valid",
    cite=VALIDITY_LAW,
)
TEAM = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN_2014, evidence=Evidence.SECONDARY),
    name="selection.team",
    zh="考察组最少人数",
    en="least members of an inspection team",
    cite=TEAM_LAW,
)
NOTICE = parameter(
    Days,
    Dated(value=Days(5), since=BEGAN_2014),
    Dated(value=Days(5), since=BEGAN_2019, cite=NOTICE_LAW_2019, evidence=Evidence.RECALLED),
    name="selection.notice",
    zh="任前公示最少工作日数",
    en="least working days of notice",
    cite=NOTICE_LAW,
)
QUORUM_PARTS = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN_2014),
    name="selection.quorum_parts",
    zh="到会比例(三分之二)的分子",
    en="quorum, of two thirds the two",
    cite=MEETING_LAWS[0],
)
QUORUM_OF = parameter(
    Count,
    Dated(value=Count(3), since=BEGAN_2014),
    name="selection.quorum_of",
    zh="到会比例(三分之二)的分母",
    en="quorum, of two thirds the three",
    cite=MEETING_LAWS[0],
)
MAJORITY_OF = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN_2014, evidence=Evidence.SECONDARY),
    name="selection.majority_of",
    zh="过半数的分母(应到会成员)",
    en="majority, of more than a half the two",
    cite=MEETING_LAWS[0],
)
CENTRAL_FILING = parameter(
    bool,
    Dated(value=False, since=BEGAN_2002),
    Dated(value=True, since=BEGAN_2019),
    name="selection.central_filing",
    zh="中央机关处级以下破格只须年底备案",
    en="central organs file exceptional promotions of division level and below at the year's end",
    cite=CONSENT_LAWS[2],
)
"""By the official answer on the text of 2019."""

PROBATION = parameter(
    Months,
    Dated(value=Months(12), since="2001-02-06"),
    name="selection.probation",
    zh="任职试用期",
    en="probation in a leading post",
    cite=PROBATION_LAWS[0],
)

RECOMMENDATION_YEAR = Reading(
    name="selection.recommendation_year",
    label=Label("民主推荐一年有效期的末日", "the last day of a recommendation's year"),
    cite=VALIDITY_LAW,
    alternatives={
        "eve": Label("对应日前一天", "the day before the anniversary"),
        "anniversary": Label("对应日当天", "the anniversary"),
    },
    default=None,
)
SERVICE_START = Reading(
    name="selection.service_start",
    label=Label("试用期满胜任者任职时间的起算日", "from when service counts after a probation that was passed"),
    cite=SERVICE_LAW,
    alternatives={
        "trial_notice": Label("试任职通知之日", "the notice of the trial appointment"),
        "decision": Label("党委(党组)决定之日", "the decision of the Party committee"),
    },
    default="trial_notice",
)
"""The probation rules of 2001 name the one, article 44 of 2014 the other; the special rule is the default."""
