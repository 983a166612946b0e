"""Unknown means that completions differ, and decided means that they do not."""

import datetime as dt
import enum
import itertools
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs
import pytest

import toys
from cadre_policy import register
from cadre_policy.errors import RuleConflictError
from cadre_policy.measures import Count, Days, Months, PartialDate, Years
from cadre_policy.policies.annual_leave import LEAVE_LEFT, AnnualLeaveFacts
from cadre_policy.policies.rank_promotion import EARLIEST_RANK_PROMOTION, RankPromotionFacts
from cadre_policy.rules import Determination, Rule, Status, determine
from cadre_policy.rules.compiled import compiled
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.policy import YUNNAN

from .subjects import Subjects, told

ON = dt.date(2021, 6, 15)
CONFLICTING: set[Rule[Any, Any]] = {toys.OVERLAP, toys.GAP, toys.SHELTERED, toys.SHELTERED_CASE}
"""Tables that are written so that they overlap or leave a gap."""
TOYS = [one for one in toys.RULES if one not in CONFLICTING]
TOPICS = [
    "leave.annual", "leave.annual.left", "leave.annual.next_year_lost", "check_up.status", "check_up.overdue",
    "assessment.quota.allowed", "assessment.quota.ceiling", "assessment.quota.counts_in_base", "tolerance.merits",
    "tolerance.barred", "rank.promotion.eligible", "rank.promotion.earliest", "rank.promotion.barred",
]  # fmt: skip
RULES = [pytest.param(one, id=one.name) for one in (*TOYS, *(register.all_rules()[name] for name in TOPICS))]


def ask(rule: Rule[Any, Any], facts: Any) -> Determination[Any, Any]:
    return determine(rule, facts, on=ON)


def agrees(complete: Determination[Any, Any], answer: Determination[Any, Any]) -> bool:
    """Whether an answer is that of a completion; an answer that is a date may be a span, as a date on file may be."""
    one, span = complete.outcome.value, answer.outcome.value
    if isinstance(one, PartialDate) and isinstance(span, PartialDate):
        return span.first <= one.first <= one.last <= span.last
    return told(complete) == told(answer)


def two_completions(rule: Rule[Any, Any], facts: Any, people: Subjects) -> list[Any]:
    """Two subjects with everything on file that the library holds to be answered differently."""
    settler = compiled(rule, YUNNAN, ON).settler
    box = settler.box(facts)
    seen: list[tuple[object, Any]] = []
    for outcome in settler.completions(box, settler.missing(facts)):
        said = outcome.causes if isinstance(outcome, Absence) else (type(outcome), outcome)
        if all(said != other for other, _ in seen):
            seen.append((said, people.completed(attrs.evolve(facts, **vars(box)))))
            if len(seen) == 2:
                break
    return [one for _, one in seen]


@pytest.mark.parametrize("rule", RULES)
def test_an_undecided_answer_has_two_completions_that_disagree(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, ON, seed=1)
    undecided = [one for one in (people.one() for _ in range(25)) if Status.NOT_KNOWN in ask(rule, one).causes]
    for facts in undecided:
        one, other = two_completions(rule, facts, people)
        assert Status.NOT_KNOWN not in ask(rule, one).causes | ask(rule, other).causes
        assert told(ask(rule, one)) != told(ask(rule, other)), facts


@pytest.mark.parametrize("rule", RULES)
def test_a_decided_answer_is_that_of_every_completion(rule: Rule[Any, Any]) -> None:
    people = Subjects(rule, ON, seed=2)
    for _ in range(25):
        facts = people.one()
        answer = ask(rule, facts)
        if Status.NOT_KNOWN not in answer.causes:
            for _ in range(200):
                complete = people.completed(facts)
                assert agrees(ask(rule, complete), answer), (facts, complete)


def every_value(rule: Rule[Any, Any], facts: Any) -> dict[str, list[Any]]:
    """For each fact not exactly on file, every day, member or half step that it can be."""
    found: dict[str, list[Any]] = {}
    for name, fact in Subjects(rule, ON, seed=0).facts.items():
        value, kind = getattr(facts, name), fact.kind
        if isinstance(value, PartialDate) and not value.exact:
            found[name] = [PartialDate(day, day) for day in range(value.first, value.last + 1)]
        elif value is not None:
            continue
        elif kind is bool:
            found[name] = [False, True]
        elif issubclass(kind, enum.Enum):
            found[name] = list(kind)
        elif kind is not PartialDate:
            low = 0 if fact.lowest is None else fact.lowest.amount
            high = 100 if fact.highest is None else fact.highest.amount
            halves = [Decimal(half) / 2 for half in range(2 * int(low), 2 * int(high) + 1)]
            found[name] = [kind(one) for one in halves if kind.decimals or one == int(one)]
    return found


def small(rule: Rule[Any, Any], count: int, at_most: int) -> Iterator[tuple[Any, dict[str, list[Any]]]]:
    """Subjects of whom so little is missing that every completion can be tried.

    The rules about nothing turn at whole amounts, so that half steps meet every stretch between.
    """
    people = Subjects(rule, ON, seed=3)
    while count:
        facts = people.one(missing=0.25, spans=0.5)
        given = {name: people.value(name) for name in people.facts if people.facts[name].kind is PartialDate}
        dates = {name: value for name, value in given.items() if getattr(facts, name) is None}
        facts = attrs.evolve(facts, **dates)
        values = every_value(rule, facts)
        combinations = 1
        for some in values.values():
            combinations *= len(some)
        if 1 < combinations <= at_most:
            count -= 1
            yield facts, values


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in TOYS])
def test_decided_if_and_only_if_all_of_all_completions_agree(rule: Rule[Any, Any]) -> None:
    for facts, values in small(rule, count=8, at_most=800):
        everyone = (
            ask(rule, attrs.evolve(facts, **dict(zip(values, chosen, strict=True))))
            for chosen in itertools.product(*values.values())
        )
        answers = {told(one): one for one in everyone}
        answer = ask(rule, facts)
        if rule.unit is PartialDate and answer.determined:
            assert all(agrees(one, answer) for one in answers.values()), facts
        else:
            assert (Status.NOT_KNOWN not in answer.causes) == (len(answers) == 1), facts
            assert len(answers) > 1 or told(answer) in answers, facts


@pytest.mark.parametrize(
    "rule", [pytest.param(one, id=one.name) for one in sorted(CONFLICTING, key=lambda one: one.name)]
)
def test_a_conflict_is_met_only_where_a_completion_has_it(rule: Rule[Any, Any]) -> None:
    for facts, values in small(rule, count=30, at_most=200):
        answers: set[object] = set()
        for chosen in itertools.product(*values.values()):
            try:
                answers.add(told(ask(rule, attrs.evolve(facts, **dict(zip(values, chosen, strict=True))))))
            except RuleConflictError:
                answers.add(RuleConflictError)
        try:
            answer = ask(rule, facts)
        except RuleConflictError:
            assert RuleConflictError in answers, facts
        else:
            assert answers != {RuleConflictError}, facts
            assert answers - {RuleConflictError} == {told(answer)} or Status.NOT_KNOWN in answer.causes, facts


def test_leave_left_is_unknown_of_a_person_of_whom_nothing_is_known() -> None:
    answer = determine(LEAVE_LEFT, AnnualLeaveFacts(), on=ON)
    assert answer.status is Status.NOT_KNOWN
    assert "service_since" in [one.fact.name for one in answer.missing]


def test_leave_left_is_none_once_more_was_taken_than_anyone_gets() -> None:
    """Fifteen days is the most that the Regulation gives (art. 3): after them nothing is left, whoever it is."""
    all_taken = AnnualLeaveFacts(annual_leave_taken=Days(15))
    assert determine(LEAVE_LEFT, all_taken, on=ON).value == Days(0)
    half_less = AnnualLeaveFacts(annual_leave_taken=Days(Decimal("14.5")))
    assert determine(LEAVE_LEFT, half_less, on=ON).status is Status.NOT_KNOWN


def test_a_month_decides_where_all_its_days_agree() -> None:
    """Three years are asked in 2015 (STEP), complete on the anniversary: begun in June 2012, asked about in June."""
    begun = toys.ToyFacts(begun="2012-06")

    def long_on(day: str) -> bool | None:
        return determine(toys.LONG, begun, on=dt.date.fromisoformat(day)).value

    assert long_on("2015-05-31") is False
    assert long_on("2015-06-01") is None
    assert long_on("2015-06-29") is None
    assert long_on("2015-06-30") is True


def test_a_missing_amount_in_arithmetic_is_bounded_by_what_it_can_be() -> None:
    """With 3 staff, 25 percent at the most of 3 + 9 is three places; rounding down the least is none."""
    assert determine(toys.QUOTA, toys.ToyFacts(staff=toys.Count(3)), on=ON).value is None
    alone = toys.ToyFacts(staff=toys.Count(0), extra=toys.Count(3))
    assert determine(toys.QUOTA, alone, on=ON).value == toys.Count(0)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (toys.ToyFacts(), True),
        (toys.ToyFacts(flag=True), True),
        (toys.ToyFacts(begun="2015"), True),
    ],
)
def test_a_question_that_is_true_either_way_needs_no_facts(facts: toys.ToyFacts, expected: bool) -> None:
    assert determine(toys.EXCLUDED_MIDDLE, facts, on=ON).value is expected


def test_facts_that_no_case_can_reach_do_not_matter() -> None:
    """Over 60 the table gives what is carried; under 18 a day; the other facts are then never read."""
    assert determine(toys.TABLE, toys.ToyFacts(age=Years(17)), on=ON).value == Days(1)
    assert determine(toys.TABLE, toys.ToyFacts(age=Years(60), rest=Days(7), sick=Months(3)), on=ON).value == Days(7)


@pytest.mark.parametrize(
    "facts",
    [
        RankPromotionFacts(),
        RankPromotionFacts(leading_post=True),
        RankPromotionFacts(measure=False, leading_post=False),
        RankPromotionFacts(since="2019-05-01", measure=False, excellent=Count(1)),
    ],
    ids=["nothing", "a leading post", "no measure", "time and grades"],
)
def test_that_completions_differ_is_found_before_any_turning_point_is_looked_for(facts: RankPromotionFacts) -> None:
    """Among twelve ranks few fit each other: completions at random nearly all say the same, which is no answer."""
    settler = compiled(EARLIEST_RANK_PROMOTION, YUNNAN, ON).settler
    with settler.working(500):
        found = settler.outcomes(settler.box(facts), settler.missing(facts))
    assert len(found) == 2
    assert all(type(one) in {Absence, PartialDate} for one in found)
