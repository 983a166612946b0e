"""Standard codes: each table whole, labels before codes, rivals named."""

import pytest

from cadre_policy.errors import UnknownCodeError, UnknownNameError
from cadre_policy.interop.codes import CodeTable, code_table, code_table_names
from cadre_policy.interop.codes.table import plain_word
from cadre_policy.records import (
    AwardKind,
    EducationLevel,
    Ethnicity,
    Grade,
    Party,
    PostLevel,
    Rank,
    SanctionMeasure,
    Sex,
)

TABLES = [code_table(name) for name in code_table_names()]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_codes_and_labels_are_unique_and_lead_back(table: CodeTable) -> None:
    assert table.source
    assert table.standard
    assert len({code.code for code in table.codes}) == len(table.codes)
    spelled = [plain_word(word) for code in table.codes for word in {code.label, *code.aliases}]
    assert len(set(spelled)) == len(spelled)
    for code in table.codes:
        assert table.from_code(code.code) is code
        for word in (code.label, *code.aliases, f" {code.label}\u3000"):
            assert table.from_label(word) is code
        if code.means is not None:
            assert table.from_code(table.to_code(code.means)).means is code.means
    for now in table.old.values():
        assert table.from_code(now).code == now
    assert not {alias for code in table.codes for alias in code.aliases} & {code.label for code in table.codes}
    for rival in table.rivals:
        assert table.name in code_table(rival).rivals


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("sex", Sex),
        ("ethnicity", Ethnicity),
        ("political_status", Party),
        ("post_level", PostLevel),
        ("rank", Rank),
        ("rank_backwards", Rank),
    ],
)
def test_each_member_has_a_code(name: str, kind: type[Sex]) -> None:
    for member in kind:
        code_table(name).to_code(member)


@pytest.mark.parametrize(
    ("name", "label", "code"),
    [
        ("sex", " 男 ", "1"),
        ("ethnicity", "汉", "01"),
        ("ethnicity", "僳僳族", "20"),
        ("ethnicity", "基诺族", "56"),
        ("political_status", "九三", "10"),
        ("political_status", "九三学社社员", "10"),
        ("political_status", "中共预备党员", "02"),
        ("education", "大学本科", "21"),
        ("education", "省(区、市)委党校大学", "2B"),
        ("education", "省委党校大学", "2B"),
        ("education_editor", "省委党校大学", "23"),
        ("degree", "经济学学士学位", "402"),
        ("degree", "公共管理硕士", "349"),
        ("degree", "工学硕士", "308"),
        ("post_level", "乡科级副职", "1A42"),
        ("rank", "一级主任科员", "1A17"),
        ("rank_backwards", "一级巡视员", "12"),
        ("rank_backwards", "二级科员", "01"),
        ("assessment", "不确定等次", "5"),
        ("award", "三等功", "01114"),
        ("sanction", "记过", "02112"),
        ("sanction", "党内警告", "02250"),
        ("sanction", "警告（党员）", "02250"),
        ("sanction", "警告(事业单位工作人员)", "02610"),
        ("unit_level", "县处级", "107"),
    ],
)
def test_labels(name: str, label: str, code: str) -> None:
    assert code_table(name).from_label(label).code == code


@pytest.mark.parametrize(
    ("name", "code", "now"),
    [
        ("post_level", "0141", "1A41"),
        ("post_level", "0131A", "1A31"),
        ("post_level", "142", "1A42"),
        ("post_level", "１ａ42", "1A42"),
        ("rank", "17", "1A17"),
        ("award", "01111B", "01111"),
        ("county_rank", "5", "25"),
    ],
)
def test_older_codes(name: str, code: str, now: str) -> None:
    assert code_table(name).from_code(code).code == now


def test_a_label_decides_over_a_code() -> None:
    education = code_table("education")
    assert education.read(code="37", label="高中").means is EducationLevel.HIGH_SCHOOL
    with pytest.raises(UnknownCodeError, match="'education_editor' means something else"):
        education.read(code="37")
    assert education.read(code="21").means is EducationLevel.UNDERGRADUATE
    with pytest.raises(UnknownCodeError, match="a label or a code"):
        education.read()


def test_members() -> None:
    assert code_table("assessment").to_code(Grade.NO_GRADE) == "5"
    assert code_table("award").to_code(AwardKind.MERIT_3) == "01114"
    assert code_table("sanction").from_code("02258").means is SanctionMeasure.PARTY_PROBATION
    with pytest.raises(UnknownCodeError, match="a member of its enumeration that has a code"):
        code_table("sanction").to_code(SanctionMeasure.ADMONITION)


def test_what_is_unknown_is_said_without_repeating_it() -> None:
    for ask in (code_table("ethnicity").from_label, code_table("ethnicity").from_code):
        with pytest.raises(UnknownCodeError) as caught:
            ask("甲某某")
        assert "甲某某" not in str(caught.value) + repr(caught.value)
        assert caught.value.value == "甲某某"
    with pytest.raises(UnknownCodeError):
        code_table("sex").from_code(1)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="did you mean ethnicity"):
        code_table("ethnicty")
