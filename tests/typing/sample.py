"""Facts, figures and rules that the samples of good and bad typing are about."""

import datetime as dt

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Places, Years, to_partial_date
from cadre_policy.rules import Dated, Reading, all_of, checked, fact, first_of, parameter, rule, whole_years

CITE = OPINION.cite("17.10")
ON = dt.date(2024, 5, 1)


class Grade(LabelledEnum):
    """A grade."""

    HIGH = "high", "高", "high"
    MIDDLE = "middle", "中", "middle"
    LOW = "low", "低", "low"


class Colour(LabelledEnum):
    """A colour, which is no grade."""

    RED = "red", "红", "red"
    BLUE = "blue", "蓝", "blue"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PersonFacts:
    """Facts of a person."""

    flag: bool | None = None
    grade: Grade | None = None
    sick: Months | None = None
    rest: Days | None = None
    age: Years | None = None
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class UnitFacts:
    """Facts of a unit, which is no person."""

    flag: bool | None = None
    staff: Count | None = None
    share: Percent | None = None


flag = fact(PersonFacts, lambda f: f.flag, "旗", "flag")
grade = fact(PersonFacts, lambda f: f.grade, "等次", "grade")
sick = fact(PersonFacts, lambda f: f.sick, "病假", "sick leave")
rest = fact(PersonFacts, lambda f: f.rest, "休假", "rest", lowest=Days(0), highest=Days(30))
age = fact(PersonFacts, lambda f: f.age, "年龄", "age")
since = fact(PersonFacts, lambda f: f.since, "起始", "since")
unit_flag = fact(UnitFacts, lambda f: f.flag, "旗", "flag")
staff = fact(UnitFacts, lambda f: f.staff, "人数", "staff", highest=Count(500))
share = fact(UnitFacts, lambda f: f.share, "比例", "share")

LIMIT = parameter(
    Months, Dated(value=Months(4), since="2010-01-01"), name="sample.limit", zh="限度", en="limit", cite=CITE
)
STEP = parameter(Years, Dated(value=Years(10), since="2010-01-01"), name="sample.step", zh="年限", en="step", cite=CITE)
SHARE = parameter(
    Percent, Dated(value=Percent(20), since="2010-01-01"), name="sample.share", zh="比例", en="share", cite=CITE
)
QUESTION = Reading(
    name="sample.question",
    label=Label("问", "?"),
    cite=CITE,
    alternatives={"narrow": Label("窄", "narrow"), "wide": Label("宽", "wide")},
    default=None,
)
LONG = rule(
    PersonFacts,
    bool,
    name="sample.long",
    zh="年限已满",
    en="long service",
    cites=(CITE,),
    body=all_of(flag, whole_years(since, counts=Completion.ANNIVERSARY) >= STEP),
)
LEAVE = rule(
    PersonFacts,
    Days,
    name="sample.leave",
    zh="休假",
    en="leave",
    cites=(CITE,),
    body=first_of((LONG, Days(2)), otherwise=Days(1)),
)

__all__ = [
    "CITE", "LEAVE", "LIMIT", "LONG", "ON", "QUESTION", "SHARE", "STEP", "Colour", "Grade", "PersonFacts", "Places",
    "UnitFacts", "age", "flag", "grade", "rest", "share", "sick", "since", "staff", "unit_flag",
]  # fmt: skip
