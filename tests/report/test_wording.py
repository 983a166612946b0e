"""A copy beside what encodes it, on an invented text whose parts carry the Opinion's clauses."""

from cadre_policy.law import Language
from cadre_policy.law.wording import check_wording, wording_part
from cadre_policy.report.wording import wording_text

PARTS = (
    wording_part("P", "为种好茶,提出如下办法。", [["P.1"]]),
    wording_part("S1", "看园\n先看土。", [["S1.1"]]),
    wording_part("17", "体检。每年看一次。", [[], ["17.3"]]),
    wording_part("18", "远处优先。", [["18.4"]]),
)
COPY = "为种好茶,提出如下办法。\n一、看园\n先看土。\n17.体检。每年看两次。"


def lines(language: Language, *, clauses: bool = True) -> list[str]:
    return wording_text(check_wording(f"标题\n{COPY}", PARTS), language, clauses=clauses).splitlines()


def test_every_part_with_its_clauses_and_their_encoding() -> None:
    found = lines("en")
    assert found[0] == "opening: the same"
    assert found[1] == "  | 为种好茶,提出如下办法。"
    assert found[2].startswith("    P.1  Issued to carry out the central Opinion")
    assert "[principle]: It names the source" in found[2]
    assert "section 1, preamble: the same" in found
    assert "article 17: differs (as many characters)" in found
    assert any(line.startswith("    17.3  At least one full check-up each year [rule]: check_up.") for line in found)
    assert "article 18: missing" in found


def test_a_brief_answer_in_chinese() -> None:
    assert lines("zh", clauses=False) == [
        "序言: 一致",
        "第一部分引言: 一致",
        "第17条: 不一致（字数相同）",
        "第18条: 缺失",
        "",
        "一致: P, S1",
        "不一致: 17",
        "缺失: 18",
        "正文之前另有2字，不属于《意见》",
    ]
