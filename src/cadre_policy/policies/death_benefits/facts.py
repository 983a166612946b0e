"""What the payments on a death turn on, what support for the family turns on, and who counts as family."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import PartialDate, Yuan, to_partial_date
from cadre_policy.records import GratuityBase, GratuityScheme, MannerOfDeath, Relation
from cadre_policy.rules import Change, Privacy, checked, fact

_HIGHEST_PAY = Yuan(1_000_000)
"""Bounds what a month's pay can be, for reckoning only."""


class SurvivorSupport(LabelledEnum):
    """How the family of one who died on duty stands under the duty of long-term support."""

    SUPPORTED = "supported", "长效帮扶已落实", "supported"
    NOT_ON_FILE = "not_on_file", "应帮扶,未见记载", "due, and none is on file"
    NOT_OWED = "not_owed", "不适用(未认定因公牺牲)", "not owed (no death on duty was found)"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class DeathFacts:
    """What the payments on one death turn on; None is "not on file".  Amounts are in yuan a month."""

    died: bool | None = None
    """Whether a death is on file; never inferred."""
    died_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of the death."""
    year_before: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the calendar year before the death."""
    second_year_before: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """31 December of the year before that one."""
    figure_published: bool | None = None
    """Whether the income figure of the year before had been published when the person died."""
    manner: MannerOfDeath | None = None
    """How the competent body classed the death."""
    scheme: GratuityScheme | None = None
    """Under which rules the gratuity falls."""
    base: GratuityBase | None = None
    """As what the last month's pay is taken."""
    post_pay: Yuan | None = None
    """Post pay (职务工资, 岗位工资) of the last month."""
    grade_pay: Yuan | None = None
    """Grade pay (级别工资, 技术等级工资) of the last month."""
    basic_pension: Yuan | None = None
    """Basic pension (基本离退休费) of the last month."""
    basic_pay: Yuan | None = None
    """Basic pay of the last month, of institution staff."""
    wage: Yuan | None = None
    """Monthly wage as the work-injury scheme counts it."""


died = fact(
    DeathFacts, lambda f: f.died, "档案载明已去世", "a death is on file", change=Change.FIXED, privacy=Privacy.SENSITIVE
)
died_on = fact(
    DeathFacts, lambda f: f.died_on, "去世日期", "the day of the death", change=Change.FIXED, privacy=Privacy.SENSITIVE
)
year_before = fact(
    DeathFacts,
    lambda f: f.year_before,
    "去世上一年度末",
    "the end of the calendar year before the death",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
second_year_before = fact(
    DeathFacts,
    lambda f: f.second_year_before,
    "去世前第二个年度末",
    "the end of the second calendar year before the death",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
figure_published = fact(
    DeathFacts,
    lambda f: f.figure_published,
    "去世时上一年度收入数据已公布",
    "the income figure of the year before had been published",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
manner = fact(
    DeathFacts,
    lambda f: f.manner,
    "经认定的死亡性质",
    "the manner of death as found",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
scheme = fact(DeathFacts, lambda f: f.scheme, "适用抚恤规定的单位类别", "the scheme of the gratuity")
base = fact(DeathFacts, lambda f: f.base, "计发基数人员类别", "paid as")
post_pay = fact(
    DeathFacts,
    lambda f: f.post_pay,
    "最后一个月职务(岗位)工资",
    "last month's post pay",
    privacy=Privacy.SENSITIVE,
    highest=_HIGHEST_PAY,
)
grade_pay = fact(
    DeathFacts,
    lambda f: f.grade_pay,
    "最后一个月级别(技术等级)工资",
    "last month's grade pay",
    privacy=Privacy.SENSITIVE,
    highest=_HIGHEST_PAY,
)
basic_pension = fact(
    DeathFacts,
    lambda f: f.basic_pension,
    "最后一个月基本离退休费",
    "last month's basic pension",
    privacy=Privacy.SENSITIVE,
    highest=_HIGHEST_PAY,
)
basic_pay = fact(
    DeathFacts,
    lambda f: f.basic_pay,
    "最后一个月基本工资",
    "last month's basic pay",
    privacy=Privacy.SENSITIVE,
    highest=_HIGHEST_PAY,
)
wage = fact(
    DeathFacts,
    lambda f: f.wage,
    "工伤保险本人月工资",
    "monthly wage under work-injury insurance",
    privacy=Privacy.SENSITIVE,
    highest=_HIGHEST_PAY,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SurvivorSupportFacts:
    """What long-term support of a family turns on, on one day; None is "not on file"."""

    died: bool | None = None
    """Whether a death is on file."""
    on_duty: bool | None = None
    """Whether the competent body found that the person died on duty (or as a martyr)."""
    lasting_support: bool | None = None
    """Whether support for the survivors that was granted still goes on."""
    any_support: bool | None = None
    """Whether anything was done since the death: support of any length, or a visit to the family."""


family_of_dead = fact(
    SurvivorSupportFacts,
    lambda f: f.died,
    "档案载明已去世",
    "a death is on file",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
on_duty = fact(
    SurvivorSupportFacts,
    lambda f: f.on_duty,
    "经认定因公牺牲",
    "found to have died on duty",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
lasting_support = fact(
    SurvivorSupportFacts,
    lambda f: f.lasting_support,
    "对遗属的帮扶已落实且仍在继续",
    "support granted to the survivors goes on",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
any_support = fact(
    SurvivorSupportFacts,
    lambda f: f.any_support,
    "去世后有过帮扶或走访记载",
    "support or a visit is on file since the death",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class FamilyClaimFacts:
    """What it turns on whether one relative counts as family; None is "not on file"."""

    died_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of the person's death."""
    martyr: bool | None = None
    """Whether the person was found to be a martyr."""
    relation: Relation | None = None
    """What the relative was to the person; foster parents count as parents."""
    nearer_family: bool | None = None
    """Whether a parent, foster parent, spouse or child of the person is there."""
    under_age: bool | None = None
    """Whether the relative is under eighteen."""
    without_means: bool | None = None
    """Whether the relative has no means of living."""
    was_supported: bool | None = None
    """Whether the person supported the relative."""


claim_died_on = fact(
    FamilyClaimFacts,
    lambda f: f.died_on,
    "干部去世日期",
    "the day of the person's death",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
martyr = fact(
    FamilyClaimFacts,
    lambda f: f.martyr,
    "评定为烈士",
    "found to be a martyr",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
relation = fact(
    FamilyClaimFacts,
    lambda f: f.relation,
    "与干部的关系",
    "the relation to the person",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
nearer_family = fact(
    FamilyClaimFacts,
    lambda f: f.nearer_family,
    "有父母(抚养人)、配偶或子女",
    "there is a parent, foster parent, spouse or child",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
under_age = fact(
    FamilyClaimFacts,
    lambda f: f.under_age,
    "未满十八周岁",
    "under eighteen",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
without_means = fact(
    FamilyClaimFacts,
    lambda f: f.without_means,
    "无生活费来源",
    "without means of living",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
was_supported = fact(
    FamilyClaimFacts,
    lambda f: f.was_supported,
    "由该干部生前供养",
    "the person supported the relative",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
