"""Rules about nothing, which between them use every word of the kernel: for comparing the ways of reading rules.

The amounts that take part in arithmetic have small bounds, so that trying every completion stays quick.
"""

from typing import Any, TypeVar

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import LabelledEnum
from cadre_policy.measures import (
    Completion,
    Count,
    Days,
    Months,
    PartialDate,
    Percent,
    Places,
    Years,
    Yuan,
    to_partial_date,
)
from cadre_policy.rules import (
    ON,
    Dated,
    Expr,
    Parameter,
    Reading,
    Rounding,
    Rule,
    Status,
    add_months,
    all_of,
    any_of,
    checked,
    const,
    day,
    days_between,
    fact,
    first_of,
    for_judgement,
    in_force,
    left_open,
    less,
    maximum,
    minimum,
    next_month_start,
    not_,
    parameter,
    percent_of,
    pro_rata,
    reading,
    round_down,
    round_half_up,
    round_up,
    rule,
    table,
    times,
    whole_months,
    whole_years,
)

T = TypeVar("T")

CITE = OPINION.cite("17.10")


class Colour(LabelledEnum):
    """A finding with more members than any rule names."""

    RED = "red", "红", "red"
    GREEN = "green", "绿", "green"
    BLUE = "blue", "蓝", "blue"
    GREY = "grey", "灰", "grey"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ToyFacts:
    """A fact of every kind."""

    flag: bool | None = None
    mark: bool | None = None
    colour: Colour | None = None
    shade: Colour | None = None
    age: Years | None = None
    sick: Months | None = None
    staff: Count | None = None
    extra: Count | None = None
    share: Percent | None = None
    pay: Yuan | None = None
    rest: Days | None = None
    begun: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    ended: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    acted: PartialDate | None = attrs.field(default=None, converter=to_partial_date)


flag = fact(ToyFacts, lambda f: f.flag, "旗", "flag")
mark = fact(ToyFacts, lambda f: f.mark, "标", "mark")
colour = fact(ToyFacts, lambda f: f.colour, "色", "colour")
shade = fact(ToyFacts, lambda f: f.shade, "影", "shade")
age = fact(ToyFacts, lambda f: f.age, "年", "age", highest=Years(80))
sick = fact(ToyFacts, lambda f: f.sick, "病", "sick leave", highest=Months(6))
staff = fact(ToyFacts, lambda f: f.staff, "员", "staff", highest=Count(12))
extra = fact(ToyFacts, lambda f: f.extra, "加", "extra", lowest=Count(1), highest=Count(9))
share = fact(ToyFacts, lambda f: f.share, "份", "share", highest=Percent(25))
pay = fact(ToyFacts, lambda f: f.pay, "薪", "pay", highest=Yuan(8))
rest = fact(ToyFacts, lambda f: f.rest, "休", "rest", highest=Days(9))
begun = fact(ToyFacts, lambda f: f.begun, "始", "begun")
ended = fact(ToyFacts, lambda f: f.ended, "终", "ended")
acted = fact(ToyFacts, lambda f: f.acted, "行", "acted")


def toy(unit: type[T], name: str, body: Expr[ToyFacts, T]) -> Rule[ToyFacts, T]:
    """A rule that needs no words of its own."""
    return rule(ToyFacts, unit, name=f"toy.{name}", zh="玩具", en="a toy", cites=(CITE,), body=body)


def figure(unit: type[T], name: str, first: Dated[T], *later: Dated[T]) -> Parameter[T]:
    """A parameter that needs no words of its own."""
    return parameter(unit, first, *later, name=f"toy.{name}", zh="数", en=name, cite=CITE)


def question(name: str, default: str | None) -> Reading:
    """A reading with two alternatives."""
    alternatives = {"narrow": Label("窄", "narrow"), "wide": Label("宽", "wide")}
    return Reading(name=f"toy.{name}", label=Label("问", "?"), cite=CITE, alternatives=alternatives, default=default)


# --- figures: plain, changed once, repealed, left open, only recalled, of an uncertain date ---

STEP = figure(Years, "step", Dated(value=Years(3), since="2010-01-01"), Dated(value=Years(5), since="2020-01-01"))
LIMIT = figure(
    Months,
    "limit",
    Dated(value=Months(2), since="2010-01-01"),
    Dated(value=Status.NOT_IN_FORCE, since="2022-01-01"),
    Dated(value=Months(4), since="2024-01-01"),
)
OPEN_FIGURE = figure(Days, "open", Dated(value=Status.LEFT_OPEN, since="2010-01-01"))
RECALLED = figure(Days, "recalled", Dated(value=Days(7), since="2010-01-01", evidence=Evidence.RECALLED))
BRACKET = figure(Days, "bracket", Dated(value=Days(2), since="2010-01-01"), Dated(value=Days(3), since="2021"))
UNSETTLED = question("unsettled", None)
SETTLED = question("settled", "narrow")

# --- logic, members, comparisons ---

LONG = toy(bool, "long", whole_years(begun, counts=Completion.ANNIVERSARY) >= STEP)
SICK = toy(bool, "sick", sick > LIMIT)
BRIGHT = toy(bool, "bright", colour.among(Colour.RED, Colour.GREEN))
LOGIC = toy(
    bool,
    "logic",
    any_of(
        all_of(flag, not_(mark), LONG),
        all_of(BRIGHT, SICK, not_(LONG)),
        all_of(shade.is_(Colour.BLUE), not_(BRIGHT), age < Years(18)),
        all_of(flag, mark, age <= Years(60), age > Years(59)),
    ),
)
EXCLUDED_MIDDLE = toy(bool, "excluded_middle", any_of(all_of(flag, LONG), all_of(flag, not_(LONG)), not_(flag)))

# --- cases ---

STEPS = toy(
    Days,
    "steps",
    first_of(
        (all_of(SICK, mark), Days(0)),
        (not_(LONG), Days(5)),
        (whole_years(begun, counts=Completion.MONTH_AFTER_EVE) < Years(10), Days(10)),
        (flag, Days(15)),
        otherwise=Days(10),
    ),
)
CARRIED = toy(
    Days, "carried", first_of((flag, rest), (LONG, rest + Days(1)), (mark, Days(4)), otherwise=maximum(rest, Days(4)))
)
TABLE = toy(
    Days,
    "table",
    table(
        (age < Years(18), Days(1)),
        (all_of(age >= Years(18), age < Years(60)), STEPS),
        (age >= Years(60), rest),
    ),
)
OVERLAP = toy(bool, "overlap", table((flag, const(True)), (mark, const(False)), (all_of(not_(flag), not_(mark)), LONG)))
GAP = toy(Days, "gap", table((all_of(flag, mark), Days(1)), (all_of(not_(flag), LONG), Days(2))))
SHELTERED = toy(bool, "sheltered", all_of(shade.is_(Colour.RED), OVERLAP, SICK))
SHELTERED_CASE = toy(Days, "sheltered_case", first_of((shade.is_(Colour.RED), GAP), (BRIGHT, Days(3)), otherwise=GAP))
CHOSEN_COLOUR = toy(
    Colour, "chosen_colour", first_of((flag, colour), (mark, Colour.GREY), (SICK, Colour.BLUE), otherwise=shade)
)
COLOURED = toy(bool, "coloured", all_of(any_of(flag, LONG), not_(mark)))

# --- arithmetic ---

QUOTA = toy(Count, "quota", round_down(percent_of(share, staff + extra, Places)))
QUOTA_UP = toy(Count, "quota_up", round_up(percent_of(share, staff, Places)))
QUOTA_HALF = toy(Count, "quota_half", round_half_up(percent_of(Percent(12), staff, Places)))
LEFT = toy(Days, "left", less(rest, times(extra, Days(2))))
PAY = toy(Yuan, "pay", minimum(pay + Yuan(3), percent_of(Percent(50), pay, Yuan), Yuan(2)))
BOUND = toy(bool, "bound", maximum(times(extra, pay), Yuan(6)) > times(staff, Yuan(2)))
PARTS = toy(Places, "parts", percent_of(share, staff, Places))
PART_PAY = toy(Yuan, "part_pay", pro_rata(pay, rest, Days(261), rounding=Rounding.HALF_UP))
PART_PAY_UP = toy(Yuan, "part_pay_up", pro_rata(pay + Yuan(3), rest, BRACKET, rounding=Rounding.UP))
PART_PAY_OPEN = toy(Yuan, "part_pay_open", pro_rata(pay, rest, OPEN_FIGURE, rounding=Rounding.UP))
PART_PAY_DOWN = toy(Yuan, "part_pay_down", pro_rata(pay, rest + Days(1), Days(7), rounding=Rounding.DOWN))
FITS = toy(bool, "fits", all_of(times(extra, staff) >= Count(20), less(staff, extra) < Count(4)))

# --- dates ---


def months_between(counts: Completion) -> Rule[ToyFacts, Months]:
    """Months from one fact to another."""
    return toy(Months, f"months_{counts.name.lower()}", whole_months(begun, ended, counts=counts))


def years_reached(counts: Completion) -> Rule[ToyFacts, bool]:
    """Years from one fact to another against years from a fact to the day asked about."""
    between = whole_years(begun, ended, counts=counts)
    return toy(bool, f"years_{counts.name.lower()}", between >= whole_years(acted, counts=counts))


def cut(counts: Completion) -> Rule[ToyFacts, bool]:
    """Each comparison of a duration up to the day asked about."""
    years, months = whole_years(begun, counts=counts), whole_months(ended, counts=counts)
    body = any_of(all_of(years >= Years(10), months < Months(7)), all_of(years <= Years(2), months > Months(3)))
    return toy(bool, f"cut_{counts.name.lower()}", body)


def due(counts: Completion) -> Rule[ToyFacts, PartialDate]:
    """A date reckoned from a fact and an amount that may have parts."""
    return toy(PartialDate, f"due_{counts.name.lower()}", add_months(begun, sick, counts=counts))


BY_CONVENTION = (months_between, years_reached, cut, due)
SPAN = toy(Days, "span", days_between(begun, ended))
RECENT = toy(bool, "recent", all_of(days_between(acted) <= Days(30), days_between(begun, ended) > days_between(acted)))
ORDER = toy(bool, "order", any_of(begun >= ended, all_of(acted < day("2015-03-01"), begun <= acted), acted > ON))
NEXT = toy(PartialDate, "next", first_of((flag, next_month_start(begun)), (mark, ended), otherwise=day("2020-02-29")))
OVERDUE = toy(bool, "overdue", add_months(begun, LIMIT, counts=Completion.EVE) < ended)
SELF = toy(bool, "self", add_months(begun, Months(1), counts=Completion.ANNIVERSARY) > begun)

# --- law of the day, readings, places without an answer ---

BY_DAY = toy(Days, "by_day", in_force(("2012-01-01", STEPS), ("2020-06-01", RECALLED), ("2023", rest)))
BY_FACT = toy(
    Days, "by_fact", in_force(("2012-01-01", rest + Days(3)), ("2018", BRACKET), ("2020-06-01", OPEN_FIGURE), by=acted)
)
AT = toy(bool, "at", rest >= BRACKET.at(acted))
LATE = toy(bool, "late", in_force(("2040-01-01", flag)))
UNSETTLED_DAYS = toy(Days, "unsettled_days", reading(UNSETTLED, narrow=STEPS, wide=CARRIED))
UNSETTLED_FLAG = toy(bool, "unsettled_flag", any_of(mark, reading(UNSETTLED, narrow=flag, wide=all_of(flag, LONG))))
SETTLED_DAYS = toy(Days, "settled_days", reading(SETTLED, narrow=LEFT, wide=CARRIED))
JUDGED = toy(
    bool,
    "judged",
    any_of(
        all_of(flag, for_judgement(bool, "酌情", "as found", CITE)),
        all_of(mark, rest > OPEN_FIGURE, BRIGHT),
        all_of(rest >= RECALLED, not_(flag)),
    ),
)
ABSENT_CASES = toy(
    Days,
    "absent_cases",
    first_of(
        (mark, left_open(Days, "未定", "not said", CITE)),
        (rest > RECALLED, BRACKET),
        (BRIGHT, Days(2)),
        otherwise=for_judgement(Days, "酌情", "as found", CITE),
    ),
)
ABSENT_TABLE = toy(
    Days,
    "absent_table",
    table(
        (flag, left_open(Days, "未定", "not said", CITE)), (not_(flag), first_of((SICK, Days(2)), otherwise=BY_FACT))
    ),
)
EVERYTHING = toy(
    Days,
    "everything",
    first_of(
        (all_of(JUDGED, ORDER), BY_FACT),
        (UNSETTLED_FLAG, CARRIED),
        (QUOTA >= Count(3), less(rest, STEPS)),  # noqa: SIM300
        otherwise=TABLE,
    ),
)

RULES: tuple[Rule[ToyFacts, Any], ...] = (
    LOGIC, EXCLUDED_MIDDLE, STEPS, CARRIED, TABLE, OVERLAP, GAP, SHELTERED, SHELTERED_CASE, CHOSEN_COLOUR, COLOURED,
    QUOTA, QUOTA_UP, QUOTA_HALF, LEFT, PAY, BOUND, PARTS, FITS,
    PART_PAY, PART_PAY_UP, PART_PAY_DOWN, PART_PAY_OPEN,
    *(make(counts) for make in BY_CONVENTION for counts in Completion),
    SPAN, RECENT, ORDER, NEXT, OVERDUE, SELF,
    BY_DAY, BY_FACT, AT, LATE, UNSETTLED_DAYS, UNSETTLED_FLAG, SETTLED_DAYS, JUDGED, ABSENT_CASES, ABSENT_TABLE,
    EVERYTHING,
)  # fmt: skip
