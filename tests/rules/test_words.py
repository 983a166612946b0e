"""Rules in words: exactly, in both languages, every kind of part."""

import re
import typing
from typing import Any

import pytest

import toys
from cadre_policy import register
from cadre_policy.law import Language
from cadre_policy.measures import Completion, Days, Hours, Months, PartialDate, Percent, Places, Years, Yuan
from cadre_policy.rules import Rounding, Rule, Status, all_of, first_of, in_words, not_
from cadre_policy.rules.expression import Node
from cadre_policy.rules.outcome import Absence
from cadre_policy.rules.trees import walk
from cadre_policy.rules.words import Phrases, say_value

STEPS_EN = """\
a toy [Yunnan Opinion (2018) art. 17 [17.10]]
  - 0 days if (“a toy” and mark)
  - 5 days if not: “a toy”
  - 10 days if whole years from begun to the day asked about (from the month after the period is complete on the eve) \
is less than 10 years
  - 15 days if flag
  - otherwise 10 days
a toy [Yunnan Opinion (2018) art. 17 [17.10]]
  sick leave is more than limit (2 months from 2010-01-01, not in force from 2022-01-01, 4 months from 2024-01-01)
a toy [Yunnan Opinion (2018) art. 17 [17.10]]
  whole years from begun to the day asked about (complete on the corresponding day) is at least step (3 years from \
2010-01-01, 5 years from 2020-01-01)
"""
STEPS_ZH = """\
玩具 [《云南省实施意见》(2018)第17条〔17.10〕]
  - 0天,如果(“玩具”且标)
  - 5天,如果并非:“玩具”
  - 10天,如果自始至所问之日的足年数(自计满(对应日前一天)的次月起)少于10年
  - 15天,如果旗
  - 否则10天
玩具 [《云南省实施意见》(2018)第17条〔17.10〕]
  病超过数(自2010-01-01起2个月、自2022-01-01起当时尚无有效规定、自2024-01-01起4个月)
玩具 [《云南省实施意见》(2018)第17条〔17.10〕]
  自始至所问之日的足年数(对应日当天计满)不少于数(自2010-01-01起3年、自2020-01-01起5年)
"""


@pytest.mark.parametrize(("language", "expected"), [("en", STEPS_EN), ("zh", STEPS_ZH)])
def test_a_rule_and_the_rules_it_uses_are_said_each_once(language: Language, expected: str) -> None:
    assert in_words(toys.STEPS, language) == expected


def of_a_kind() -> list[Any]:
    """One part of each kind that the rules about nothing are made of."""
    found: dict[type[Any], Node] = {}
    for rule in toys.RULES:
        for node in walk(rule):
            found.setdefault(type(node), node)
    return [pytest.param(node, id=kind.__name__) for kind, node in found.items()]


REPR = re.compile(r"<|>|object at|Label\(|[A-Z][a-z]+\(|\bNone\b|None|=")


@pytest.mark.parametrize("node", of_a_kind())
def test_every_kind_of_part_is_said_in_both_languages(node: Node) -> None:
    english, chinese = Phrases("en").say(node), Phrases("zh").say(node)
    assert not REPR.search(english), english
    assert not REPR.search(chinese), chinese
    if type(node).__name__ != "Const":
        assert not re.search("[一-鿿]", english), english
        assert re.search("[一-鿿]", chinese), chinese


def test_every_kind_of_part_is_among_them() -> None:
    kinds = {typing.get_origin(kind) or kind for kind in typing.get_args(Node)}
    assert {type(one.values[0]) for one in of_a_kind()} == kinds


@pytest.mark.parametrize("name", sorted(register.all_rules()))
def test_every_rule_of_the_library_is_said_without_a_repr(name: str) -> None:
    rule = register.all_rules()[name]
    for language in ("zh", "en"):
        said = in_words(rule, language)
        assert not re.search(r"object at|Label\(|<\w|\bNone\b", said), said
        assert said.startswith(rule.label.say(language))


@pytest.mark.parametrize(
    ("part", "english", "chinese"),
    [
        (toys.begun >= toys.ended, "begun is on or after ended", "始不早于终"),
        (toys.begun < toys.ended, "begun is before ended", "始早于终"),
        (toys.age <= Years(60), "age is at most 60 years", "年不超过60年"),
        (toys.colour.among(toys.Colour.RED, toys.Colour.BLUE), "colour is red or blue", "色为红或蓝"),
        (all_of(toys.flag, not_(toys.mark)), "(flag and not: mark)", "(旗且并非:标)"),
        (toys.any_of(toys.flag, toys.mark), "(flag or mark)", "(旗或标)"),
        (toys.rest + Days(1), "(rest + 1 day)", "(休 + 1天)"),
        (toys.less(toys.rest, Days(2)), "(rest − 2 days, not below zero)", "(休 − 2天,不低于零)"),
        (toys.times(toys.extra, Days(2)), "(extra × 2 days)", "(加 × 2天)"),
        (toys.percent_of(Percent(12), toys.staff, Places), "12% of staff", "员的12%"),
        (
            toys.pro_rata(toys.pay, toys.rest, Days(7), rounding=Rounding.HALF_UP),
            "(pay × rest ÷ 7 days, rounded half up to the fen)",
            "(薪 × 休 ÷ 7天,四舍五入至分)",
        ),
        (toys.round_half_up(toys.staff), "staff, rounded half up", "员(四舍五入)"),
        (toys.minimum(toys.rest, Days(2)), "the least of rest, 2 days", "休、2天中最小者"),
        (toys.days_between(toys.begun, toys.ended), "days from begun to ended", "自始至终的天数"),
        (
            toys.add_months(toys.begun, Months(3), counts=Completion.EVE),
            "the day 3 months after begun (complete on the day before the corresponding day)",
            "始后3个月之日(对应日前一天计满)",
        ),
        (toys.BRACKET.at(toys.acted), "bracket as of acted", "行时的数"),
        (
            toys.for_judgement(bool, "酌情", "as found", toys.CITE),
            "as found (for the competent body to judge)",
            "酌情(由主管机关判断)",
        ),
        (
            first_of((toys.flag, Days(1)), otherwise=Days(2)),
            "(1 day if flag; otherwise 2 days)",
            "(1天,如果旗;否则2天)",
        ),
    ],
)
def test_parts_are_said_as_a_reader_would(part: Any, english: str, chinese: str) -> None:
    assert Phrases("en").say(part) == english
    assert Phrases("zh").say(part) == chinese


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (None, "not on file", "未载"),
        (True, "yes", "是"),
        (False, "no", "否"),
        (Days(1), "1 day", "1天"),
        (Days(5), "5 days", "5天"),
        (Months(3), "3 months", "3个月"),
        (Hours(90), "90 hours", "90小时"),
        (Percent(20), "20%", "20%"),
        (toys.Count(3), "3", "3"),
        (Places(2), "2 places", "2个名额"),
        (Yuan(12_345), "12,345 yuan", "12,345元"),
        (PartialDate.of(2018, 3), "2018-03", "2018-03"),
        (toys.Colour.RED, "red", "红"),
        (Status.LEFT_OPEN, "left open by the text", "文件未作规定"),
        (
            Absence(frozenset({Status.LEFT_OPEN, Status.NOT_KNOWN})),
            "not known (facts are missing); left open by the text",
            "尚不能确定(缺少事实)、文件未作规定",
        ),
    ],
)
def test_values_are_said_with_their_units(value: object, english: str, chinese: str) -> None:
    assert say_value(value, "en") == english
    assert say_value(value, "zh") == chinese


def test_who_decides_is_said_with_the_rule() -> None:
    leave: Rule[Any, Any] = register.rule_named("leave.annual")
    assert "  decided by: the person's unit\n" in in_words(leave, "en")
    assert "  决定机关:所在单位\n" in in_words(leave, "zh")
