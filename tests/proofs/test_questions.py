"""The questions: true properties are proved, and a false one is refuted by people whom the explained path confirms."""

import datetime as dt
from typing import Any

import attrs
import pytest

import toys
from cadre_policy.errors import FactsError, InterpretersDisagreeError, RuleWritingError
from cadre_policy.measures import Completion, Count, Days, Months, PartialDate, Percent, Years
from cadre_policy.proofs import (
    Proved,
    Refuted,
    Undecided,
    always,
    determined_when_known,
    equivalent,
    implied,
    monotone,
    never_above,
)
from cadre_policy.proofs.claims import Known
from cadre_policy.rules import (
    YUNNAN,
    Fact,
    Rule,
    Status,
    add_months,
    all_of,
    any_of,
    checked,
    const,
    day,
    days_between,
    determine,
    fact,
    first_of,
    less,
    rule,
    times,
    value,
    whole_months,
)

ON = dt.date(2018, 6, 30)
Toy = Rule[toys.ToyFacts, Any]

# --- monotone ---


@pytest.mark.parametrize("counts", Completion)
def test_durations_grow_with_their_end_and_shrink_with_their_start(counts: Completion) -> None:
    months = toys.months_between(counts)
    assert monotone(months, toys.ended, on=ON).proved
    assert monotone(months, toys.begun, rising=False, on=ON).proved
    assert isinstance(monotone(months, toys.begun, on=ON), Refuted)


@pytest.mark.parametrize("counts", Completion)
def test_days_of_completion_grow_with_start_and_months(counts: Completion) -> None:
    assert monotone(toys.due(counts), toys.begun, on=ON).proved
    assert monotone(toys.due(counts), toys.sick, on=ON).proved


@pytest.mark.parametrize(
    ("rule", "fact", "rising"),
    [
        (toys.QUOTA, toys.staff, True),
        (toys.QUOTA, toys.share, True),
        (toys.QUOTA_HALF, toys.staff, True),
        (toys.LEFT, toys.extra, False),
        (toys.LEFT, toys.rest, True),
        (toys.PAY, toys.pay, True),
        (toys.SPAN, toys.begun, False),
        (toys.STEPS, toys.begun, False),
        (toys.SICK, toys.sick, True),
        (toys.COLOURED, toys.mark, False),
    ],
)
def test_what_moves_one_way(rule: Toy, fact: Fact[toys.ToyFacts, Any], rising: bool) -> None:
    assert monotone(rule, fact, rising=rising, on=ON).proved
    assert not monotone(rule, fact, rising=not rising, on=ON).proved


def test_two_people_show_that_a_rule_falls() -> None:
    """More service costs leave here: the two differ in nothing but the begin of service."""
    falling = toys.toy(Days, "falling", first_of((toys.LONG, Days(5)), otherwise=Days(10)))
    verdict = monotone(falling, toys.begun, rising=False, on=ON)
    assert isinstance(verdict, Refuted)
    earlier, later = verdict.example
    assert earlier.begun.last < later.begun.first
    assert attrs.evolve(earlier, begun=later.begun) == later
    answers = [value(falling, facts, on=ON) for facts in verdict.example]
    assert answers == [Days(5), Days(10)]
    assert [asked["toy.falling"] for asked in verdict.answers] == [5, 10]


def test_the_order_of_members_is_no_order() -> None:
    with pytest.raises(RuleWritingError, match="colour: the members of Colour"):
        monotone(toys.BRIGHT, toys.colour, on=ON)
    with pytest.raises(RuleWritingError, match=r"toy.chosen_colour: the members of Colour"):
        monotone(toys.CHOSEN_COLOUR, toys.flag, on=ON)


# --- implied, equivalent, never above ---

BEFORE_THE_LAST_DAY = toys.ended < day("2199-12-31")
"""A reckoned day past the calendar counts as its last day, so that there the two ways of reckoning part."""


@pytest.mark.parametrize("counts", Completion)
def test_months_are_complete_when_the_day_of_completion_has_come(counts: Completion) -> None:
    """The two ways of writing a period are one: counting months, and adding them."""
    counting = toys.toy(bool, "counting", whole_months(toys.begun, toys.ended, counts=counts) >= Months(7))
    adding = toys.toy(bool, "adding", add_months(toys.begun, Months(7), counts=counts) <= toys.ended)
    assert equivalent(counting, adding, on=ON, assuming=BEFORE_THE_LAST_DAY).proved


def test_a_slip_of_one_month_is_found() -> None:
    counting = toys.toy(bool, "counting", whole_months(toys.begun, toys.ended, counts=Completion.EVE) >= Months(7))
    adding = toys.toy(bool, "adding", add_months(toys.begun, Months(8), counts=Completion.EVE) <= toys.ended)
    verdict = equivalent(counting, adding, on=ON, assuming=BEFORE_THE_LAST_DAY)
    assert isinstance(verdict, Refuted)
    assert value(counting, verdict.facts, on=ON) != value(adding, verdict.facts, on=ON)
    assert implied(adding, counting, on=ON, assuming=BEFORE_THE_LAST_DAY).proved


def test_a_month_has_at_least_28_days_and_at_most_31() -> None:
    start, end = toys.begun, add_months(toys.begun, Months(1), counts=Completion.ANNIVERSARY)
    month = toys.toy(Days, "month", days_between(start, end))
    in_range = day("2199-01-01")
    asked: dict[str, Any] = {"on": ON, "assuming": start < in_range}
    assert always(month, lambda q: (q.answer(month) >= Days(28)) & (q.answer(month) <= Days(31)), **asked).proved
    assert isinstance(always(month, lambda q: q.answer(month) >= Days(29), **asked), Refuted)
    assert isinstance(never_above(month, Days(30), **asked), Refuted)


def test_bounds_may_be_values_parameters_facts_or_rules() -> None:
    lower = toys.toy(Days, "lower", less(toys.rest, times(toys.extra, Days(3))))
    assert never_above(lower, toys.LEFT, on=ON).proved
    assert never_above(lower, toys.rest, on=ON).proved
    assert never_above(lower, Days(6), on=ON).proved
    assert isinstance(never_above(lower, Days(5), on=ON), Refuted)
    assert isinstance(never_above(lower, toys.BRACKET, on=ON), Refuted)
    assert isinstance(never_above(toys.LEFT, lower, on=ON), Refuted)


def test_equivalence_is_of_causes_too() -> None:
    assert equivalent(toys.UNSETTLED_DAYS, toys.UNSETTLED_DAYS, on=ON, facts="any").proved
    assert isinstance(equivalent(toys.UNSETTLED_DAYS, toys.STEPS, on=ON), Refuted)


def test_who_is_touched_by_another_policy() -> None:
    wide = YUNNAN.with_(name="wide", readings={toys.SETTLED: "wide"})
    verdict = equivalent(toys.SETTLED_DAYS, toys.SETTLED_DAYS, against=wide, on=ON)
    assert isinstance(verdict, Refuted)
    one, other = (determine(toys.SETTLED_DAYS, verdict.facts, on=ON, policy=p).value for p in (YUNNAN, wide))
    assert one != other
    assert equivalent(toys.STEPS, toys.STEPS, against=wide, on=ON).proved


def test_implication_with_missing_facts() -> None:
    long = toys.toy(bool, "long_and_flagged", all_of(toys.LONG, toys.flag))
    assert implied(long, toys.LONG, on=ON, facts="any").proved
    assert isinstance(implied(toys.LONG, long, on=ON, facts="any"), Refuted)


# --- determined when known ---


@pytest.mark.parametrize("rule", [toys.STEPS, toys.CARRIED, toys.TABLE, toys.QUOTA, toys.NEXT, toys.RECENT])
def test_known_facts_give_an_answer(rule: Toy) -> None:
    assert determined_when_known(rule, on=ON, but_for=()).proved


def test_what_the_text_leaves_open_is_excused_unless_asked_for() -> None:
    assert determined_when_known(toys.UNSETTLED_DAYS, on=ON).proved
    verdict = determined_when_known(toys.UNSETTLED_DAYS, on=ON, but_for=())
    assert isinstance(verdict, Refuted)
    assert determine(toys.UNSETTLED_DAYS, verdict.facts, on=ON).causes == {Status.LEFT_OPEN}


def test_a_recalled_figure_and_a_conflict_are_not_excused() -> None:
    """`JUDGED` rests on a recalled figure; `GAP` ends in an error."""
    recalled = determined_when_known(toys.JUDGED, on=ON)
    assert isinstance(recalled, Refuted)
    assert Status.UNCONFIRMED in determine(toys.JUDGED, recalled.facts, on=ON).causes
    assert isinstance(determined_when_known(toys.GAP, on=ON), Refuted)


def test_it_speaks_of_complete_facts_only() -> None:
    with pytest.raises(RuleWritingError, match="complete facts only"):
        determined_when_known(toys.STEPS, on=ON, facts="any")


# --- verdicts ---


def test_a_proof_shows_someone_of_whom_it_speaks() -> None:
    verdict = implied(toys.SICK, toys.SICK, on=ON)
    assert isinstance(verdict, Proved)
    assert value(toys.SICK, verdict.example[0], on=ON) is True


def test_a_claim_about_nobody_is_not_proved() -> None:
    """No text is in force, so that nobody has an answer; or nobody is as assumed."""
    late = always(toys.LATE, lambda q: q.holds(toys.flag), on=ON)
    never = never_above(toys.LEFT, Days(1), on=ON, assuming=toys.rest > Days(9))
    for verdict in (late, never):
        assert isinstance(verdict, Undecided)
        assert not verdict.proved
        assert "nobody" in verdict.reason


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class Three:
    """Three numbers."""

    a: Count | None = None
    b: Count | None = None
    c: Count | None = None


def test_running_out_of_time_is_not_proved() -> None:
    """That no cube is the sum of two is beyond a fifth of a second."""
    fields = [lambda f: f.a, lambda f: f.b, lambda f: f.c]
    a, b, c = (
        times(x, times(x, x))
        for x in (fact(Three, field, "数", "number", lowest=Count(1), highest=Count(9000)) for field in fields)
    )
    body = any_of(a + b > c, a + b < c)
    no_sum = rule(Three, bool, name="toy.no_sum", zh="和", en="no sum", cites=(toys.CITE,), body=body)
    verdict = always(no_sum, lambda q: q.holds(no_sum), on=ON, seconds=0.2)
    assert isinstance(verdict, Undecided)
    assert "gave up" in verdict.reason


def test_a_verdict_is_not_a_truth_value() -> None:
    with pytest.raises(RuleWritingError, match=r"\.proved"):
        assert never_above(toys.LEFT, Days(9), on=ON)


def test_a_verdict_says_what_was_claimed_and_who_refutes_it() -> None:
    proved = never_above(toys.LEFT, toys.rest, on=ON)
    assert str(proved) == "proved: toy.left is never above rest (yunnan, 2018-06-30)"
    refuted = never_above(toys.LEFT, Days(6), on=ON)
    assert isinstance(refuted, Refuted)
    assert str(refuted).splitlines() == [
        "refuted: toy.left is never above Days(6) (yunnan, 2018-06-30)",
        f"  if extra = {refuted.facts.extra.amount} count, rest = {refuted.facts.rest.amount} days",
        f"    toy.left: {refuted.answers[0]['toy.left']}",
    ]


def test_examples_keep_to_the_bounds_of_facts_and_like_whole_amounts_and_our_time() -> None:
    verdict = always(toys.QUOTA, lambda q: q.answer(toys.QUOTA) < Count(5), on=ON)
    assert isinstance(verdict, Refuted)
    assert verdict.facts.share == Percent(25)
    assert Count(20) <= verdict.facts.staff + verdict.facts.extra <= Count(21)
    begun = always(toys.LONG, lambda q: q.holds(toys.LONG), on=ON)
    assert isinstance(begun, Refuted)
    assert begun.facts.begun.precision == "day"
    assert 1950 <= begun.facts.begun.first_day.year < 2050


def test_an_example_that_the_explained_path_does_not_confirm_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """If formula and explained path differed, nothing would be reported as found."""
    answer, nothing = Known.answer, toys.toy(Days, "nothing", const(Days(0)))

    def mistaken(self: Known, expr: Any, **asked: Any) -> Any:
        return answer(self, nothing if expr is toys.LEFT else expr, **asked)

    monkeypatch.setattr(Known, "answer", mistaken)
    with pytest.raises(InterpretersDisagreeError, match=r"toy.left is never above"):
        never_above(toys.LEFT, Days(3), on=ON)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class Strict:
    """A record that refuses what cannot be."""

    born: PartialDate | None = None
    joined: PartialDate | None = None

    def __attrs_post_init__(self) -> None:
        if self.born is not None and self.joined is not None and self.joined.last < self.born.first:
            raise FactsError("joined before born")


def test_a_record_that_refuses_the_example_leaves_the_claim_undecided() -> None:
    """The solver is then to be told which facts go together."""
    born = fact(Strict, lambda f: f.born, "生", "born")
    joined = fact(Strict, lambda f: f.joined, "入", "joined")
    after = rule(Strict, bool, name="toy.after", zh="后", en="after", cites=(toys.CITE,), body=joined >= born)
    verdict = always(after, lambda q: q.holds(after), on=ON)
    assert isinstance(verdict, Undecided)
    assert "assuming=" in verdict.reason
    assert always(after, lambda q: q.holds(after), on=ON, assuming=joined >= born).proved


def test_years_and_amounts_of_every_kind_come_back_in_their_own_unit() -> None:
    verdict = always(toys.LOGIC, lambda q: ~q.holds(toys.LOGIC), on=ON)
    assert isinstance(verdict, Refuted)
    kinds = {name: type(getattr(verdict.facts, name)) for name in ("age", "sick", "flag", "colour", "begun")}
    assert kinds == {"age": Years, "sick": Months, "flag": bool, "colour": toys.Colour, "begun": PartialDate}
