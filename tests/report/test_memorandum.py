"""A tolerance case as a memorandum, and what of it must not be in one for circulation (clause 9.11)."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.cli import main
from cadre_policy.errors import InputError, UnknownNameError
from cadre_policy.interop import read_unit_file
from cadre_policy.measures import Yuan, as_date
from cadre_policy.records import (
    Body,
    Cadre,
    CaseFact,
    EarlyWarning,
    Finding,
    Ledger,
    Norm,
    ObjectiveFactor,
    Procedure,
    Sanction,
    SanctionMeasure,
    ToleranceCase,
    ToleranceOutcome,
)
from cadre_policy.report import Asked, html_page, report_json
from cadre_policy.report.as_markdown import markdown_page
from cadre_policy.report.memorandum import Redaction, case_on_file, circulated_memorandum, tolerance_memorandum

TOWNSHIP = Path(__file__).parents[2] / "examples" / "data" / "township.toml"
ON = Asked(on=as_date(dt.date(2024, 6, 30)))
DATE = re.compile(r"(?:19|20)\d{2}[-/.年]\s*\d{1,2}|\d{1,2}月\d|\d{6,}")


def on_file(name: str, **asked: Any) -> str:
    cadre, case = case_on_file(read_unit_file(TOWNSHIP).members, name)
    return markdown_page(tolerance_memorandum(cadre, case, ON), **asked)


def test_another_reading_comes_right_after_the_outcome() -> None:
    """10.8: strict bars, as found does not; the case must say so prominently."""
    said = on_file("t-03", language="en", reasons=False)
    outcome, readings, facts = (said.index(f"## {head}") for head in ("Outcome", "Whether another", "Facts"))
    assert outcome < readings < facts
    assert "- **mark** what counts as a breach" in said[readings:facts]
    assert "decided by: discipline inspection and supervision organ" in said[outcome:readings]


def test_missing_findings_are_ranked_and_the_procedure_says_what_is_next() -> None:
    """T04: no minutes."""
    said = on_file("t-02", language="zh", reasons=False)
    assert "- **待查明** 1. 经集体研究论证" in said
    assert "下一步:六方面认定" in said
    assert "**待办** 整改情况:缺整改方案" in said
    assert "苗头性倾向性问题的处理:未处理" in said


def file_of(word: str, day: str) -> Cadre:
    """A file in which every text is *word* and every date of the case is *day*."""
    found = (
        Finding(
            fact=CaseFact.GAIN_SELF,
            value=True,
            found_by=Body.AUDIT,
            found_on=day,
            evidence=(word,),
            reasons=word,
            recorded_by=word,
        ),
        Finding(fact=CaseFact.BREACH, value=True, evidence=(word,), found_on=day),
    )
    case = ToleranceCase(
        id=word,
        cadre=word,
        event=word,
        part_of=word,
        work_item=word,
        act=word,
        act_since=day,
        act_until=day,
        problem_since=day,
        findings=found,
        objective_factor_kind=ObjectiveFactor.OTHER,
        objective_factor_text=word,
        loss=Yuan(12345678),
        norms=(Norm(title=word, article=word, valid_from=day, in_force=True),),
        procedure=Procedure(
            considered_on=day,
            deciding_body=Body.DISCIPLINE_SUPERVISION,
            decided_on=day,
            outcome=ToleranceOutcome.TOLERATE,
            filed_on=day,
        ),
        nature_reasons=word,
        correction_plan_on=day,
        corrected_on=day,
        followed_up_on=day,
    )
    return Cadre(
        id=word,
        name=word,
        unit=word,
        tolerance_cases=Ledger(entries=(case,)),
        early_warnings=Ledger(entries=(EarlyWarning(id=word, sign=word, case=word, on=day),)),
        sanctions=Ledger(entries=(Sanction(measure=SanctionMeasure.WARNING, decided=day, work_item=word),)),
    )


WORDS = st.one_of(st.text("龘靐齉爩鱻麤", min_size=2, max_size=6), st.integers(10**6, 10**17).map(str))
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2024, 6, 30)).map(dt.date.isoformat)


@settings(max_examples=25, deadline=None)
@given(word=WORDS, day=DAYS)
def test_nothing_that_identifies_is_in_a_circulated_memorandum(word: str, day: str) -> None:
    cadre = file_of(word, day)
    (case,) = cadre.tolerance_cases.entries
    full = tolerance_memorandum(cadre, case, ON)
    report = circulated_memorandum(cadre, case, ON)
    assert word in markdown_page(full, "zh")
    assert day in markdown_page(full, "zh")
    assert f"行为时间:{day[:4]}年\n" in markdown_page(report, "zh")
    for language in ("zh", "en"):
        for said in (
            markdown_page(report, language),
            report_json(report),
            *re.findall(r"<body>.*", html_page(report, language), re.S),
        ):
            assert word not in said
            assert "12345678" not in said
            assert "12,345,678" not in said
            assert DATE.findall(said) == []


def test_what_the_caller_releases_is_told_and_traces_in_it_are_refused() -> None:
    cadre = file_of("龘靐", "2023-05-06")
    (case,) = cadre.tolerance_cases.entries
    released = Redaction(act="试点中的失误", reasons={CaseFact.GAIN_SELF: "收受好处"})
    said = markdown_page(circulated_memorandum(cadre, case, ON, redaction=released), "zh")
    assert "行为:试点中的失误" in said
    assert "理由:收受好处" in said
    for text in ("龘靐的试点", "五月的试点", "2023-05 试点", "示例乡试点", " "):
        with pytest.raises(InputError, match=r"^redaction, act: "):
            circulated_memorandum(cadre, case, ON, redaction=Redaction(act=text), others=("示例乡",))


def test_text_on_file_is_never_markup() -> None:
    cadre = file_of("<b>*x*</b> [y](z)", "2023")
    (case,) = cadre.tolerance_cases.entries
    assert r"\<b\>\*x\*\</b\> \[y\](z)" in markdown_page(tolerance_memorandum(cadre, case, ON), "zh")
    assert "<b>" not in html_page(tolerance_memorandum(cadre, case, ON), "zh")


def test_one_case_is_wanted() -> None:
    one, other = (Cadre(id=name, tolerance_cases=Ledger(entries=(ToleranceCase(id="t-1"),))) for name in ("c-1", "c-2"))
    twice = Cadre(id="c-3", tolerance_cases=Ledger(entries=(ToleranceCase(id="t-1"), ToleranceCase(id="t-1"))))
    assert case_on_file((one, other), "t-1", person="c-2")[0] is other
    with pytest.raises(InputError, match=r"t-1: on file of c-1, c-2; say of whom"):
        case_on_file((one, other), "t-1")
    with pytest.raises(InputError, match=r"t-1: 2 cases of c-3 are called so"):
        case_on_file((twice,), "t-1")
    with pytest.raises(UnknownNameError, match="no tolerance case is called 't-9'"):
        case_on_file((one,), "t-9")
    with pytest.raises(UnknownNameError, match="no member of the unit is called 'c-9'"):
        case_on_file((one,), "t-1", person="c-9")
    foreign = ToleranceCase(id="t-1", cadre="c-2")
    with pytest.raises(InputError, match="another person"):
        tolerance_memorandum(one, foreign, ON)


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    asked = ["memo", str(TOWNSHIP), "--on", "2024-06-30", "--case"]
    assert main([*asked, "t-03", "--language", "en"]) == 0
    assert capsys.readouterr().out.startswith("# Memorandum on tolerance case t-03")
    page = tmp_path / "case.html"
    assert main([*asked, "t-03", "--format", "html", "--anonymous", "--output", str(page)]) == 0
    said = page.read_text(encoding="utf-8")
    assert "容错案例" in said
    assert not any(one in said for one in ("t-03", "c-16", "w-road", "示例县", "2023-07"))
    assert main([*asked, "t-99"]) == 2
    assert "no tolerance case is called 't-99'" in capsys.readouterr().err
