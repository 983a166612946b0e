"""Leading groups: how many may be 'excellent', and what a group's grade leaves to its main head.

Text: Regulation of 2019 on the assessment of leading cadres (read in the official answer service, article numbers not
given): generally at most 30 % of the groups that take part are 'excellent'; the main head of a fair group is generally
not 'excellent', that of a poor group generally not 'competent' or better.
"""

import attrs

from cadre_policy.law import Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW
from cadre_policy.measures import Count, PartialDate, Percent, Places, to_partial_date
from cadre_policy.policies import assessment_texts as texts
from cadre_policy.policies.excellent_quota import parameters as figures
from cadre_policy.policies.excellent_quota.members import group_grade_of
from cadre_policy.policies.remedies import GRADE_APPEAL, GRADE_APPEAL_LAW
from cadre_policy.records import Cadre, Grade, GroupGrade, PostHolding, Unit
from cadre_policy.rules import (
    Authority,
    Change,
    Privacy,
    Rule,
    checked,
    fact,
    first_of,
    in_force,
    not_,
    percent_of,
    round_down,
    rule,
)

MOST_GROUPS = Count(5_000)
"""More groups than any one body assesses together; bounds what a missing number can be."""
_IN_CHARGE = Label("领导干部的主管机关", "the organ in charge of the leading cadres")
_LAW = CIVIL_SERVANTS_LAW.art(37, paragraph=2, version="2018")

# --- How many groups ---


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class GroupQuotaFacts:
    """The leading groups that are assessed together in one year; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December: it decides which text applies."""
    groups_took_part: Count | None = None
    """How many leading groups took part."""


group_year_ends = fact(
    GroupQuotaFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
groups_took_part = fact(
    GroupQuotaFacts,
    lambda f: f.groups_took_part,
    "参加考核的领导班子数",
    "number of leading groups that took part",
    privacy=Privacy.PLAIN,
    highest=MOST_GROUPS,
)

GROUP_SHARE: Rule[GroupQuotaFacts, Percent] = rule(
    GroupQuotaFacts,
    Percent,
    name="assessment.quota.group_share",
    zh="领导班子优秀比例",
    en="share of 'excellent' leading groups",
    cites=(figures.RATIO_LEADER,),
    body=in_force(
        (texts.LEADER_2009, texts.not_found(Percent, figures.RATIO_2009)),
        (texts.LEADER_2019, figures.GROUP_GENERAL.at(group_year_ends)),
        by=group_year_ends,
    ),
)

GROUP_QUOTA_THEORETICAL: Rule[GroupQuotaFacts, Places] = rule(
    GroupQuotaFacts,
    Places,
    name="assessment.quota.groups_theoretical",
    zh="取整前的优秀领导班子名额",
    en="places for 'excellent' leading groups before rounding",
    cites=(figures.RATIO_LEADER,),
    body=percent_of(GROUP_SHARE, groups_took_part, Places),
    authority=Authority(body=_IN_CHARGE, cites=(_LAW,)),
)

GROUP_QUOTA: Rule[GroupQuotaFacts, Count] = rule(
    GroupQuotaFacts,
    Count,
    name="assessment.quota.groups",
    zh="优秀领导班子名额",
    en="places for 'excellent' leading groups",
    cites=(figures.RATIO_LEADER,),
    # The general share is the only one on file, so no way of rounding may pass it.
    body=round_down(GROUP_QUOTA_THEORETICAL),
    authority=Authority(body=_IN_CHARGE, cites=(_LAW,)),
)

# --- What the group's grade leaves to its main head ---


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class GroupMemberFacts:
    """One member of a leading group and one assessed year; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December."""
    main_head: bool | None = None
    """Whether the person is the group's main head."""
    group_grade: GroupGrade | None = None
    """The grade of the group."""


member_year_ends = fact(
    GroupMemberFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
main_head = fact(GroupMemberFacts, lambda f: f.main_head, "属班子主要负责人", "main head of the group")
member_group_grade = fact(
    GroupMemberFacts,
    lambda f: f.group_grade,
    "领导班子等次",
    "grade of the leading group",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)

HEAD_HIGHEST_GRADE: Rule[GroupMemberFacts, Grade] = rule(
    GroupMemberFacts,
    Grade,
    name="assessment.quota.head_highest_grade",
    zh="班子等次对主要负责人一般留有的最高等次",
    en="the highest grade that the group's grade generally leaves open",
    cites=(figures.RATIO_LEADER,),
    body=in_force(
        (texts.LEADER_2009, texts.not_found(Grade, figures.RATIO_2009)),
        (
            texts.LEADER_2019,
            first_of(
                (not_(main_head), Grade.EXCELLENT),
                (member_group_grade.is_(GroupGrade.FAIR), Grade.COMPETENT),
                (member_group_grade.is_(GroupGrade.POOR), Grade.BASICALLY_COMPETENT),
                otherwise=Grade.EXCELLENT,
            ),
        ),
        by=member_year_ends,
    ),
    authority=Authority(body=_IN_CHARGE, remedy=GRADE_APPEAL, cites=(_LAW, GRADE_APPEAL_LAW)),
)


def group_member_facts(cadre: Cadre, unit: Unit, year: int) -> GroupMemberFacts:
    """The facts on whom a group's grade binds, as far as the files of the person and of the unit tell.

    Args:
        cadre: The person's file; whoever heads the unit at the end of the year is its group's main head.
        unit: The unit whose leading group it is.
        year: The assessed year.

    Raises:
        DateError: the year is out of the calendar.
    """
    last = PartialDate.of(year).last_day
    return GroupMemberFacts(
        year_ends=PartialDate.on(last),
        main_head=cadre.posts.any_in(last, last, lambda post: _heads(post, unit)),
        group_grade=group_grade_of(unit, year),
    )


def _heads(post: PostHolding, unit: Unit) -> bool | None:
    if post.head is False or post.unit not in (None, unit.id):
        return False
    return True if post.head and post.unit == unit.id else None
