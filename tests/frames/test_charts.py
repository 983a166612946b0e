"""Charts: well-formed, whole in themselves, and everything that was given is in them, drawn to scale."""

import datetime as dt
import re
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pytest

import cadre_policy as cp
from cadre_policy.errors import InputError
from cadre_policy.frames.charts import Chart, bar_chart, step_chart, text_width

SVG = "{http://www.w3.org/2000/svg}"
FACTS = cp.AnnualLeaveFacts(
    service_since="2010-03-15",
    sick_leave=cp.Months(0),
    personal_leave=cp.Days(3),
    taken_before_ground=False,
    lost_for_last_year=False,
    school_vacation=False,
)
BARS: dict[str, int | Decimal | None] = {
    "五天": 1_200,
    "十天": 600,
    "没有": 0,
    "不详": None,
    "<甲>&“乙”": Decimal("12.5"),
}


def stretches(
    facts: cp.AnnualLeaveFacts = FACTS, first: int = 2006, last: int = 2035
) -> tuple[cp.Stretch[cp.AnnualLeaveFacts, cp.Days], ...]:
    return tuple(cp.timeline(cp.ANNUAL_LEAVE, facts, dt.date(first, 1, 1), dt.date(last, 12, 31)))


def read(chart: Chart) -> ElementTree.Element:
    return ElementTree.fromstring(chart.svg)


def texts(chart: Chart) -> list[str]:
    return [element.text or "" for element in read(chart).iter(f"{SVG}text")]


def segments(chart: Chart) -> list[ElementTree.Element]:
    """The lines that show a stretch of days; they say what they show."""
    return [line for line in read(chart).iter(f"{SVG}line") if line.find(f"{SVG}title") is not None]


def rows(chart: Chart) -> dict[str, float]:
    """The height at which each row of a step chart is labelled."""
    labels = [one for one in read(chart).iter(f"{SVG}text") if one.attrib["text-anchor"] == "end"]
    return {one.text or "": float(one.attrib["y"]) for one in labels}


CHARTS = [
    pytest.param(bar_chart("年休假 <天数>", BARS, unit="人"), id="bars"),
    pytest.param(step_chart("年休假 & 天数", stretches()), id="steps"),
    pytest.param(step_chart("Leave", stretches(), language="en"), id="steps in English"),
]


@pytest.mark.parametrize("chart", CHARTS)
def test_a_chart_is_one_svg_element_that_needs_nothing_from_elsewhere(chart: Chart) -> None:
    assert read(chart).tag == f"{SVG}svg"
    assert not re.search(r"href|url\(|@import|<script|<style|<image|\bsrc=", chart.svg)
    assert chart.svg.count("http") == 1  # the namespace


@pytest.mark.parametrize("chart", CHARTS)
def test_a_chart_says_in_words_what_it_shows(chart: Chart) -> None:
    root = read(chart)
    assert root.attrib["role"] == "img"
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert root[0].text == root.attrib["aria-label"] == chart.title
    assert root[1].text


@pytest.mark.parametrize("chart", CHARTS)
def test_chinese_labels_name_fonts_of_several_systems_and_any_other(chart: Chart) -> None:
    fonts = read(chart).attrib["font-family"]
    assert {"'Noto Sans CJK SC'", "'PingFang SC'", "'Microsoft YaHei'"} <= set(fonts.split(", "))
    assert fonts.endswith("sans-serif")


@pytest.mark.parametrize("chart", CHARTS)
def test_no_text_leaves_the_drawing(chart: Chart) -> None:
    root = read(chart)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for element in root.iter(f"{SVG}text"):
        x, wide = float(element.attrib["x"]), text_width(element.text or "")
        left = x - wide if element.attrib["text-anchor"] == "end" else x
        assert left >= 0
        assert left + wide <= width
        assert 0 < float(element.attrib["y"]) < height


def test_a_notebook_shows_the_drawing_itself() -> None:
    chart = bar_chart("图", {"甲": 1})
    assert chart._repr_svg_() == chart.svg
    assert repr(chart) == "Chart(title='图')"


def test_every_bar_has_its_label_and_its_amount() -> None:
    chart = bar_chart("年休假", BARS, unit="人")
    assert texts(chart) == [
        "年休假", "五天", "1,200人", "十天", "600人", "没有", "0人", "不详", "未知", "<甲>&“乙”", "12.5人",
    ]  # fmt: skip


def test_bars_begin_at_zero_and_are_drawn_to_scale() -> None:
    bars = [one for one in read(bar_chart("年休假", BARS)).iter(f"{SVG}rect") if "x" in one.attrib]
    widths = [float(bar.attrib["width"]) for bar in bars]
    assert len({bar.attrib["x"] for bar in bars}) == 1
    assert widths[1] * 2 == widths[0]
    assert widths[2] * 96 == pytest.approx(widths[0], abs=5)
    assert len(bars) == 3, "neither zero nor what is not known has a bar"


def test_english_amounts_stand_apart_from_their_unit() -> None:
    assert "1,200 people" in texts(bar_chart("Leave", {"five days": 1_200}, unit="people", language="en"))
    assert "not known" in texts(bar_chart("Leave", {"five days": None}, language="en"))


def test_all_bars_may_be_zero() -> None:
    assert texts(bar_chart("图", {"甲": 0})) == ["图", "甲", "0"]


@pytest.mark.parametrize("amount", [-1, 0.5, True, Decimal("NaN"), Decimal("Infinity"), Decimal(-1), "3"])
def test_amounts_are_exact_and_not_negative(amount: Any) -> None:
    with pytest.raises(InputError, match="bar '甲': an int or a Decimal from zero up is wanted"):
        bar_chart("图", {"甲": amount})


def test_nothing_cannot_be_drawn() -> None:
    with pytest.raises(InputError, match="at least one bar"):
        bar_chart("图", {})
    with pytest.raises(InputError, match="at least one stretch"):
        step_chart("图", [])


def test_characters_that_xml_cannot_hold_are_shown_as_replaced() -> None:
    assert texts(bar_chart("图\x00", {"甲\x1b": 1})) == ["图\ufffd", "甲\ufffd", "1"]


def test_wide_characters_count_one_em_and_others_less() -> None:
    assert text_width("年休假") == 3 * text_width("年")
    assert text_width("abc") < text_width("年休假")
    assert text_width("e\u0301") == text_width("e")


def test_each_answer_has_a_row_the_greatest_on_top_and_what_has_none_at_the_foot() -> None:
    """Orders 514 and 9: nothing before 2008, no leave in the first year, then three steps."""
    labels = rows(step_chart("年休假", stretches()))
    assert list(labels) == ["15天", "10天", "5天", "0天", "当时尚无有效规定"]
    assert list(labels.values()) == sorted(labels.values())


def test_each_stretch_lies_in_the_row_of_its_answer_and_says_its_days() -> None:
    chart = step_chart("年休假", stretches())
    labels = rows(chart)
    said = [(line.findtext(f"{SVG}title") or "").partition(":") for line in segments(chart)]
    assert [(days, answer) for days, _, answer in said] == [
        ("2006-01-01至2007-12-31", "当时尚无有效规定"),
        ("2008-01-01至2011-03-31", "0天"),
        ("2011-04-01至2020-03-31", "5天"),
        ("2020-04-01至2030-03-31", "10天"),
        ("2030-04-01至2035-12-31", "15天"),
    ]
    for line, (_, _, answer) in zip(segments(chart), said, strict=True):
        assert line.attrib["y1"] == line.attrib["y2"]
        assert float(line.attrib["y1"]) == pytest.approx(labels[answer], abs=6)


def test_days_are_drawn_to_scale_and_without_gaps() -> None:
    lines = segments(step_chart("年休假", stretches()))
    starts, ends = ([float(line.attrib[x]) for line in lines] for x in ("x1", "x2"))
    assert ends[:-1] == pytest.approx(starts[1:], abs=0.11)
    days = [(one.last - one.first).days + 1 for one in stretches()]
    scale = (ends[-1] - starts[0]) / sum(days)
    assert [end - start for start, end in zip(starts, ends, strict=True)] == pytest.approx(
        [scale * number for number in days], abs=0.11
    )


def test_only_days_without_an_answer_are_dashed() -> None:
    dashed = ["stroke-dasharray" in line.attrib for line in segments(step_chart("年休假", stretches()))]
    assert dashed == [True, False, False, False, False]


def test_the_first_days_are_written_and_do_not_cover_each_other() -> None:
    """The month of the start is known, the day not: stretches of one month lie close together."""
    facts = cp.facts_from_plain(cp.AnnualLeaveFacts, cp.facts_to_plain(FACTS) | {"service_since": "2010-03"})
    chart = step_chart("年休假", stretches(facts))
    dated = [one for one in read(chart).iter(f"{SVG}text") if re.fullmatch(r"\d{4}-\d\d-\d\d", one.text or "")]
    assert [one.text for one in dated] == [one.first.isoformat() for one in stretches(facts)]
    ends: dict[str, float] = {}
    for one in dated:
        assert float(one.attrib["x"]) >= ends.get(one.attrib["y"], 0)
        ends[one.attrib["y"]] = float(one.attrib["x"]) + text_width(one.text or "")
    assert len(ends) > 1


def test_yes_is_above_no_and_english_is_english() -> None:
    lost = tuple(
        cp.timeline(cp.rule_named("leave.annual.reached_first_step"), FACTS, dt.date(2010, 6, 1), dt.date(2012, 1, 1))
    )
    assert list(rows(step_chart("年限", lost))) == ["是", "否"]
    assert list(rows(step_chart("Service", lost, language="en"))) == ["yes", "no"]
