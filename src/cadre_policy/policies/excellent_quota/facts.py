"""What a unit's places for 'excellent' turn on, and whether a person counts among those they are reckoned from."""

import attrs

from cadre_policy.measures import Count, PartialDate, Percent, to_partial_date
from cadre_policy.records import ApprovalGround, AssessmentSystem, GroupGrade
from cadre_policy.rules import Change, Privacy, checked, fact

MOST_STAFF = Count(5_000)
"""More people than any one unit assesses together; bounds what a missing number can be."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ExcellentQuotaFacts:
    """One unit and one assessed year: those assessed there under one set of rules; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December: it decides which text applies."""
    system: AssessmentSystem | None = None
    """Under which rules these people are assessed."""
    should_take_part: Count | None = None
    """How many of them should take part, whether or not they get a grade."""
    took_part: Count | None = None
    """How many of them took part, those who got no grade among them."""
    share_set: bool | None = None
    """Whether the competent body approved or set a share for this unit and year."""
    set_share: Percent | None = None
    """The share that it approved or set."""
    ground: ApprovalGround | None = None
    """Why it approved a higher one."""
    unit_unqualified: bool | None = None
    """Whether the unit's own performance was rated 'unqualified' (public institutions)."""
    many_problems: bool | None = None
    """Whether the competent body found many problems in the unit (public institutions)."""
    held_accountable: bool | None = None
    """Whether the unit was held accountable in the year (public institutions)."""
    border_township: bool | None = None
    """Whether it is a unit of a border township."""
    ethnic_township: bool | None = None
    """Whether it is a unit of an ethnic township."""
    poor_township: bool | None = None
    """Whether it is a unit of a poor township."""
    one_group: bool | None = None
    """Whether these are the leaders of a single leading group, not of several together (leading cadres)."""
    group_grade: GroupGrade | None = None
    """The grade of that group (leading cadres)."""


year_ends = fact(
    ExcellentQuotaFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
system = fact(
    ExcellentQuotaFacts,
    lambda f: f.system,
    "考核制度",
    "rules of assessment",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
should_take_part = fact(
    ExcellentQuotaFacts,
    lambda f: f.should_take_part,
    "应参加考核人数",
    "number who should take part",
    privacy=Privacy.PLAIN,
    highest=MOST_STAFF,
)
took_part = fact(
    ExcellentQuotaFacts,
    lambda f: f.took_part,
    "参加考核人数",
    "number who took part",
    privacy=Privacy.PLAIN,
    highest=MOST_STAFF,
)
share_set = fact(
    ExcellentQuotaFacts,
    lambda f: f.share_set,
    "主管部门为本单位批准或核定了优秀比例",
    "the competent body approved or set a share for the unit",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
set_share = fact(
    ExcellentQuotaFacts,
    lambda f: f.set_share,
    "批准或核定的优秀比例",
    "share approved or set",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
    highest=Percent(100),
)
ground = fact(
    ExcellentQuotaFacts,
    lambda f: f.ground,
    "批准事由",
    "ground of the approval",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
unit_unqualified = fact(
    ExcellentQuotaFacts,
    lambda f: f.unit_unqualified,
    "单位绩效考核不合格",
    "the unit's performance was rated unqualified",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
many_problems = fact(
    ExcellentQuotaFacts,
    lambda f: f.many_problems,
    "单位问题较多",
    "many problems were found in the unit",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
held_accountable = fact(
    ExcellentQuotaFacts,
    lambda f: f.held_accountable,
    "单位被问责",
    "the unit was held accountable",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
border_township = fact(
    ExcellentQuotaFacts, lambda f: f.border_township, "属边疆乡镇", "in a border township", privacy=Privacy.PLAIN
)
ethnic_township = fact(
    ExcellentQuotaFacts, lambda f: f.ethnic_township, "属民族乡镇", "in an ethnic township", privacy=Privacy.PLAIN
)
poor_township = fact(
    ExcellentQuotaFacts, lambda f: f.poor_township, "属贫困乡镇", "in a poor township", privacy=Privacy.PLAIN
)
one_group = fact(
    ExcellentQuotaFacts,
    lambda f: f.one_group,
    "属同一个领导班子",
    "they belong to a single leading group",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
group_grade = fact(
    ExcellentQuotaFacts,
    lambda f: f.group_grade,
    "领导班子等次",
    "grade of the leading group",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class QuotaMemberFacts:
    """One person and one assessed year, in the unit that reckons its places; None is "not on file"."""

    year_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the assessed year, 31 December."""
    system: AssessmentSystem | None = None
    """Under which rules the person is assessed."""
    by_default: bool | None = None
    """True if the file states neither whether the person took part nor whether the person should have."""
    took_part: bool | None = None
    """Whether the person took part, with or without a grade."""
    should_take_part: bool | None = None
    """Whether the person should take part, with or without a grade."""
    on_staff: bool | None = None
    """Whether the person is on the unit's staff at the end of the year."""
    assessed_elsewhere: bool | None = None
    """Whether another unit assesses the person for the year (secondment or aid posting of over half of it)."""
    long_absence: bool | None = None
    """Whether sick and personal leave came to more than half of the year."""


member_year_ends = fact(
    QuotaMemberFacts,
    lambda f: f.year_ends,
    "考核年度最后一日",
    "last day of the assessed year",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
member_system = fact(QuotaMemberFacts, lambda f: f.system, "考核制度", "rules of assessment", change=Change.FIXED)
by_default = fact(
    QuotaMemberFacts,
    lambda f: f.by_default,
    "档案未载明是否参加、应否参加考核",
    "the file states neither that the person took part nor that the person should",
    privacy=Privacy.PLAIN,
)
member_took_part = fact(QuotaMemberFacts, lambda f: f.took_part, "参加了考核", "took part")
member_should_take_part = fact(QuotaMemberFacts, lambda f: f.should_take_part, "应参加考核", "should take part")
on_staff = fact(QuotaMemberFacts, lambda f: f.on_staff, "年末在本单位在册", "on the unit's staff at the year's end")
assessed_elsewhere = fact(
    QuotaMemberFacts,
    lambda f: f.assessed_elsewhere,
    "由其他单位进行本年度考核",
    "assessed by another unit for the year",
)
long_absence = fact(
    QuotaMemberFacts,
    lambda f: f.long_absence,
    "病假、事假累计超过考核年度半年",
    "sick and personal leave of more than half of the year",
    privacy=Privacy.SENSITIVE,
)
