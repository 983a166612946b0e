"""What home-visit leave turns on."""

import attrs

from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import Days, Hours, PartialDate, Yuan, to_partial_date
from cadre_policy.records import Marriage, StaffKind
from cadre_policy.rules import Change, Privacy, checked, fact


class HomeVisit(LabelledEnum):
    """Whom a home visit is to."""

    SPOUSE = "spouse", "探望配偶", "to the spouse"
    PARENTS = "parents", "探望父母", "to the parents"


class Berth(LabelledEnum):
    """The dearest way of travelling by train that is paid for."""

    HARD_SEAT = "hard_seat", "火车硬席座位", "hard seat"
    HARD_SLEEPER = "hard_sleeper", "火车硬席卧铺", "hard sleeper"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class HomeVisitFacts:
    """One kind of home visit on one day; None is "not on file"."""

    visit: HomeVisit | None = None
    """Whom the visit is to."""
    staff: StaffKind | None = None
    """In what capacity the person is employed."""
    service_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which years of work count."""
    marriage: Marriage | None = None
    """Marital status."""
    apart_from_spouse: bool | None = None
    """Whether the two live apart and cannot be together on days of rest."""
    spouse_made_visit: bool | None = None
    """Whether the spouse has used this year's visit: one of the two has it."""
    parent_living: bool | None = None
    """Whether a parent is alive."""
    with_a_parent: bool | None = None
    """Whether the person can be with father or mother on days of rest."""
    visited_this_year: bool | None = None
    """Whether a visit of this kind was made this calendar year."""
    two_yearly: bool | None = None
    """Whether, unmarried, the visit is taken once in two years, for work or by the person's own choice."""
    visited_last_year: bool | None = None
    """Whether a visit of this kind was made in the calendar year before."""
    visited_parents_before: bool | None = None
    """Whether the person, while married, has ever made a visit to the parents."""
    last_visit: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which the last of these visits began."""
    cycle_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The first day of the present cycle of four years, as the unit keeps it."""
    school_vacation: bool | None = None
    """Whether the post has statutory school vacations, in which the visit is to be made."""
    vacation_days: Days | None = None
    """Days of that vacation that can be used for it."""
    travel_days: Days | None = None
    """Days that the journey needs, there and back."""
    fare: Yuan | None = None
    """The fare of the journey, there and back, as far as it can be paid for."""
    monthly_basic_pay: Yuan | None = None
    """Basic pay of one month."""
    monthly_standard_wage: Yuan | None = None
    """The standard wage of one month, as the unit determines it."""
    birth: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Date of birth."""
    journey: Hours | None = None
    """Hours that one way by train takes without a break."""


_YEAR = Days(366)
_MOST_PAY = Yuan(500_000)
"""Bounds for reckoning, not figures of law."""

visit = fact(HomeVisitFacts, lambda f: f.visit, "探亲对象", "whom the visit is to", change=Change.CHANGEABLE)
staff = fact(HomeVisitFacts, lambda f: f.staff, "人员身份", "kind of staff")
service_since = fact(HomeVisitFacts, lambda f: f.service_since, "参加工作起算日", "start of work")
marriage = fact(
    HomeVisitFacts,
    lambda f: f.marriage,
    "婚姻状况",
    "marital status",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
apart_from_spouse = fact(
    HomeVisitFacts,
    lambda f: f.apart_from_spouse,
    "与配偶两地分居,不能在公休假日团聚",
    "lives apart from the spouse, not together on days of rest",
    privacy=Privacy.SENSITIVE,
)
spouse_made_visit = fact(
    HomeVisitFacts,
    lambda f: f.spouse_made_visit,
    "配偶本年已享受探亲假",
    "the spouse has used this year's visit",
    privacy=Privacy.SENSITIVE,
)
parent_living = fact(
    HomeVisitFacts,
    lambda f: f.parent_living,
    "父母至少一方健在",
    "a parent is alive",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
with_a_parent = fact(
    HomeVisitFacts,
    lambda f: f.with_a_parent,
    "能在公休假日与父亲或者母亲团聚",
    "can be with father or mother on days of rest",
    privacy=Privacy.SENSITIVE,
)
visited_this_year = fact(
    HomeVisitFacts, lambda f: f.visited_this_year, "本年已享受该项探亲假", "made this visit this year"
)
two_yearly = fact(
    HomeVisitFacts,
    lambda f: f.two_yearly,
    "因工作需要或者自愿两年探亲一次",
    "the visit is taken once in two years",
    change=Change.CHANGEABLE,
)
visited_last_year = fact(
    HomeVisitFacts, lambda f: f.visited_last_year, "上年已享受该项探亲假", "made this visit last year"
)
visited_parents_before = fact(
    HomeVisitFacts,
    lambda f: f.visited_parents_before,
    "婚后曾享受探望父母假",
    "has made a visit to the parents while married",
)
last_visit = fact(
    HomeVisitFacts, lambda f: f.last_visit, "婚后最近一次探望父母假起始日", "start of the last visit while married"
)
cycle_since = fact(
    HomeVisitFacts, lambda f: f.cycle_since, "本四年周期的起始日", "start of the present four-year cycle"
)
school_vacation = fact(HomeVisitFacts, lambda f: f.school_vacation, "依法享受寒暑假", "has statutory school vacations")
vacation_days = fact(
    HomeVisitFacts,
    lambda f: f.vacation_days,
    "可用于探亲的寒暑假天数",
    "days of school vacation for the visit",
    highest=_YEAR,
)
travel_days = fact(HomeVisitFacts, lambda f: f.travel_days, "往返路程天数", "travel days, both ways", highest=_YEAR)
fare = fact(
    HomeVisitFacts, lambda f: f.fare, "可报销范围内的往返路费", "fare that can be paid for", highest=Yuan(100_000)
)
monthly_basic_pay = fact(
    HomeVisitFacts,
    lambda f: f.monthly_basic_pay,
    "月基本工资",
    "basic pay of one month",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAY,
)
monthly_standard_wage = fact(
    HomeVisitFacts,
    lambda f: f.monthly_standard_wage,
    "单位核定的月标准工资",
    "standard wage of one month, as the unit determines it",
    privacy=Privacy.SENSITIVE,
    highest=_MOST_PAY,
)
birth = fact(HomeVisitFacts, lambda f: f.birth, "出生日期", "date of birth", change=Change.FIXED)
journey = fact(
    HomeVisitFacts, lambda f: f.journey, "连续乘坐火车时间", "unbroken journey by train", highest=Hours(1_000)
)
