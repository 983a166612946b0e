"""An answer with its reasons: what it shows, what it hides, and what it refuses to be."""

import datetime as dt
import html
from typing import Any

import attrs
import pytest

import toys
from cadre_policy.errors import RuleConflictError, RuleWritingError
from cadre_policy.measures import Count, Days, Months, Years
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, AnnualLeaveFacts
from cadre_policy.rules import Rule, all_of, any_of, const, determine, rule, same_answer, value

ON = dt.date(2020, 6, 15)
STAFF = AnnualLeaveFacts(
    service_since="2008-03-10",
    sick_leave=Months(1),
    personal_leave=Days(0),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
)
UNWELL = attrs.evolve(STAFF, sick_leave=None)


# --- what it is not ---


def test_it_is_no_truth_value() -> None:
    with pytest.raises(RuleWritingError, match=r"look at \.value .* and \.status"):
        bool(determine(toys.LONG, toys.ToyFacts(begun="2000-01-01"), on=ON))


def test_its_repr_shows_question_and_status_and_no_value() -> None:
    answer = determine(ANNUAL_LEAVE, STAFF, on=ON)
    assert repr(answer) == "<Determination leave.annual on 2020-06-15: determined>"
    assert repr(determine(ANNUAL_LEAVE, UNWELL, on=ON)) == "<Determination leave.annual on 2020-06-15: not known>"


# --- what it tells ---


def lines(text: str, head: str) -> list[str]:
    """The lines below a heading, without their indentation."""
    rest = text.split("\n")[text.split("\n").index(head) + 1 :]
    end = next((i for i, line in enumerate(rest) if not line.startswith(" ")), len(rest))
    return [line.strip().removeprefix("- ") for line in rest[:end]]


def test_a_determined_answer_is_explained_in_english() -> None:
    said = determine(ANNUAL_LEAVE, STAFF, on=ON).explain("en")
    assert said.startswith("days of annual leave this year: 10 days\nasked on 2020-06-15 under Yunnan")
    because = lines(said, "Because")
    assert "sick or personal leave reaches its limit: no [Annual Leave Regulation (2008) art. 4]" in because
    assert any(
        line.startswith("whole years from start of service (2008-03-10) to the day asked about (2020-06-15)")
        and line.endswith("is at least service for the second step (10 years): yes")
        for line in because
    )
    assert (
        "leave at the second step: 10 days (since 2008-01-01, verified) [Annual Leave Regulation (2008) art. 3]"
        in lines(said, "Figures")
    )
    assert "Annual Leave Measures (2008) art. 2" in lines(said, "Sources")
    assert lines(said, "Decided by") == ["the person's unit"]
    assert lines(said, "Remedy") == [
        "if the unit neither grants annual leave nor pays for it, the personnel department orders it to comply; "
        "a civil servant may ask for review, or appeal, within 30 days of learning that pay or benefits were wrongly set "
        "or cut [Annual Leave Regulation (2008) art. 7; Civil Servants Law (2018) art. 95 item (7)]"
    ]


def test_a_determined_answer_is_explained_in_chinese() -> None:
    said = determine(ANNUAL_LEAVE, STAFF, on=ON).explain("zh")
    assert said.startswith("本年度年休假天数:10天\n所问之日 2020-06-15 · 云南省")
    assert "第二档年休假:10天(自2008-01-01起,已核对原文) [《年休假条例》(2008)第3条]" in lines(said, "所用数字")
    assert "《云南省实施意见》(2018)第17条〔17.10〕" in lines(said, "依据")
    assert "所在单位" in lines(said, "决定机关")


def test_an_unknown_answer_names_what_is_missing_and_not_what_does_not_matter() -> None:
    answer = determine(ANNUAL_LEAVE, UNWELL, on=ON)
    english, chinese = answer.explain("en"), answer.explain("zh")
    assert english.startswith("days of annual leave this year: not known (facts are missing)\n")
    assert chinese.startswith("本年度年休假天数:尚不能确定(缺少事实)\n")
    (asked,) = lines(english, "To ask next, the most decisive first")
    assert asked.startswith("sick leave this year (")
    assert [line[:6] for line in lines(chinese, "还须查明(最能决定结果者在前)")] == ["本年累计病假"]
    assert "pay was kept" not in english
    assert any("sick leave this year (not on file)" in line for line in lines(english, "Because"))


def test_before_the_regulation_nothing_is_in_force_and_no_figure_is_shown() -> None:
    answer = determine(ANNUAL_LEAVE, STAFF, on=dt.date(2007, 12, 31))
    english, chinese = answer.explain("en"), answer.explain("zh")
    assert english.startswith("days of annual leave this year: not in force\n")
    assert chinese.startswith("本年度年休假天数:当时尚无有效规定\n")
    assert "\nFigures\n" not in english
    assert answer.figures == ()
    assert any("the text of that date: not in force" in line for line in lines(english, "Because"))


def test_what_was_known_at_a_day_is_said() -> None:
    answer = determine(ANNUAL_LEAVE, STAFF, on=ON, known_at=dt.date(2010, 1, 1))
    assert "by what was made known at 2010-01-01" in answer.explain("en")
    assert "只用2010-01-01前已公布者" in answer.explain("zh")


def test_missing_facts_that_do_not_matter_are_said_not_to() -> None:
    """Neither branch is known to hold, and both give the same."""
    answer = determine(toys.EXCLUDED_MIDDLE, toys.ToyFacts(), on=ON)
    assert answer.value is True
    assert answer.missing == ()
    assert "the missing facts cannot change the answer" in answer.explain("en")
    assert "缺少的事实不影响结果" in answer.explain("zh")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_same_question_twice_is_the_same_to_the_letter(language: Any) -> None:
    for facts in (STAFF, UNWELL):
        one, other = determine(ANNUAL_LEAVE, facts, on=ON), determine(ANNUAL_LEAVE, attrs.evolve(facts), on=ON)
        assert one.explain(language).encode() == other.explain(language).encode()
        assert one._repr_html_(language) == other._repr_html_(language)
        assert one._repr_markdown_(language) == other._repr_markdown_(language)
        assert same_answer(one, other)


def test_the_same_answer_is_a_value_of_the_same_kind_or_an_absence_of_the_same_causes() -> None:
    def answered(body: Any, unit: type[Any]) -> Any:
        return determine(toys.toy(unit, "answered", body), toys.ToyFacts(), on=ON)

    assert same_answer(answered(const(Days(1)), Days), answered(const(Days(1)), Days))
    assert not same_answer(answered(const(Days(1)), Days), answered(const(Days(2)), Days))
    assert not same_answer(answered(const(Days(1)), Days), answered(const(Count(1)), Count))
    assert not same_answer(answered(toys.OPEN_FIGURE, Days), answered(toys.RECALLED, Days))


# --- only what decided ---


def test_figures_and_sources_are_those_that_decided() -> None:
    """A false part decides a conjunction alone: the other part's figure and clause are not told."""
    short = toys.toy(bool, "short", all_of(toys.SICK, toys.LONG))
    healthy = determine(short, toys.ToyFacts(sick=Months(1), begun="2000-01-01"), on=ON)
    assert [used.parameter.name for used in healthy.figures] == ["toy.limit"]
    ill = determine(short, toys.ToyFacts(sick=Months(3), begun="2000-01-01"), on=ON)
    assert [used.parameter.name for used in ill.figures] == ["toy.limit", "toy.step"]


def test_a_figure_tells_the_value_of_the_day_and_since_when() -> None:
    before = determine(toys.LONG, toys.ToyFacts(begun="2000-01-01"), on=dt.date(2019, 12, 31)).figures
    after = determine(toys.LONG, toys.ToyFacts(begun="2000-01-01"), on=dt.date(2020, 1, 1)).figures
    assert [(one.value, str(one.since)) for one in before] == [(Years(3), "2010-01-01")]
    assert [(one.value, str(one.since)) for one in after] == [(Years(5), "2020-01-01")]


def test_each_source_is_told_once() -> None:
    answer = determine(ANNUAL_LEAVE, STAFF, on=ON)
    said = [cite.say("en") for cite in answer.citations]
    assert len(said) == len(set(said))
    assert "Annual Leave Regulation (2008) art. 4 item (5)" not in said, "the third step is not reached"


# --- hostile words ---

HOSTILE = '<script>alert("x")</script>&\'"'


def test_html_escapes_labels_and_values() -> None:
    named = rule(
        toys.ToyFacts, bool, name="toy.hostile", zh=HOSTILE, en=HOSTILE, cites=(toys.CITE,),
        body=any_of(toys.flag, toys.LONG),
    )  # fmt: skip
    for facts in (toys.ToyFacts(flag=True), toys.ToyFacts()):
        for language in ("zh", "en"):
            shown = determine(named, facts, on=ON)._repr_html_(language)
            assert "<script" not in shown
            assert html.escape(HOSTILE) in shown


def test_html_is_balanced() -> None:
    shown = determine(ANNUAL_LEAVE, STAFF, on=ON)._repr_html_()
    for tag in ("div", "p", "ul", "li", "strong", "small"):
        assert shown.count(f"<{tag}>") + shown.count(f"<{tag} ") == shown.count(f"</{tag}>"), tag


# --- tables whose cases overlap or leave a gap ---


@pytest.mark.parametrize("asked", [value, determine])
@pytest.mark.parametrize(
    ("conflicting", "facts", "said"),
    [
        (toys.OVERLAP, toys.ToyFacts(flag=True, mark=True), r"overlap .*: 1, 2 of the cases apply"),
        (toys.GAP, toys.ToyFacts(flag=True, mark=False, begun="2000-01-01"), r"leave a gap .*: none of 2"),
    ],
)
def test_a_table_that_conflicts_for_a_subject_is_an_error_on_both_paths(
    asked: Any, conflicting: Rule[toys.ToyFacts, Any], facts: toys.ToyFacts, said: str
) -> None:
    with pytest.raises(RuleConflictError, match=said):
        asked(conflicting, facts, on=ON)


def test_the_conflict_names_the_rule_and_its_clause_where_it_is_explained() -> None:
    with pytest.raises(RuleConflictError) as caught:
        determine(toys.OVERLAP, toys.ToyFacts(flag=True, mark=True), on=ON)
    assert caught.value.__notes__ == ["in the rule 'toy.overlap' (Yunnan Opinion (2018) art. 17 [17.10])"]


def test_a_table_that_does_not_conflict_for_a_subject_is_answered() -> None:
    assert value(toys.OVERLAP, toys.ToyFacts(flag=True, mark=False), on=ON) is True
    assert value(toys.GAP, toys.ToyFacts(flag=True, mark=True), on=ON) == Days(1)


def test_a_conflict_in_a_part_that_is_not_reached_is_no_error() -> None:
    assert value(toys.SHELTERED, toys.ToyFacts(shade=toys.Colour.BLUE, flag=True, mark=True), on=ON) is False
