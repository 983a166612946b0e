"""A copy compared with digests: on an invented text with digests of its own, and on the real one where it is at hand."""

import os
from pathlib import Path

import pytest

from cadre_policy.errors import InputError
from cadre_policy.law import OPINION
from cadre_policy.law.wording import (
    WordingPart,
    WordingStatus,
    check_wording,
    counted_characters,
    opinion_parts,
    wording_part,
)

WORDS = {
    "P": "为使各村种好茶树,提出如下办法。",
    "S1": "备好园地\n先看土,再看水。",
    "1": "看土。每园取土一次;取土处不少于3处。",
    "2": "看水。“活水”为先。",
    "S2": "种下树苗\n按时令。",
    "3": "种苗。春分后种。",
}
PARTS = tuple(
    wording_part(part, text, {"1": (["1.1"], ["1.2"], ["1.2", "1.3"])}.get(part, ())) for part, text in WORDS.items()
)
COPY = f"{WORDS['P']}\n一、{WORDS['S1']}\n1.{WORDS['1']}\n2.{WORDS['2']}\n二、{WORDS['S2']}\n3.{WORDS['3']}"


def standing(text: str, parts: tuple[WordingPart, ...] = PARTS) -> dict[str, str]:
    return {one.part.id: one.status.value for one in check_wording(text, parts).parts if one.status.value != "same"}


@pytest.mark.parametrize(
    "copy",
    [
        COPY,
        COPY.replace(",", "，").replace(";", "；"),
        COPY.replace("“", '"').replace("”", '"'),
        COPY.replace("1.", "1、").replace("2.", "２．").replace("3.", "3．"),
        COPY.replace("3处", "３ 处"),
        COPY.replace("\n", "\r\n\r\n　　"),
        "\n".join(COPY[start : start + 7] for start in range(0, len(COPY), 7)),
        COPY.replace("\n1.", "1.").replace("\n2.", "2.").replace("\n3.", "3."),
        "\ufeff" + COPY,
    ],
    ids=[
        "as it is",
        "full width",
        "quotation marks",
        "numbers",
        "digits",
        "paragraphs",
        "hard wrapped",
        "run on",
        "mark",
    ],
)
def test_what_does_not_count(copy: str) -> None:
    assert check_wording(copy, PARTS).same


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        (COPY.replace("3处", "2处"), {"1": "differs"}),
        (COPY.replace("看土。每", "看土;每"), {"1": "differs"}),
        (COPY.replace("\n2.", "每处取一升。\n2."), {"1": "differs"}),
        (COPY.replace(f"2.{WORDS['2']}\n", ""), {"2": "missing"}),
        (COPY.replace("二、", ""), {"2": "differs", "S2": "missing"}),
        (COPY.replace("如下办法", "以下办法"), {"P": "differs"}),
        (COPY.partition("二、")[0], {"S2": "missing", "3": "missing"}),
        (COPY[: COPY.index("春分")], {"3": "differs"}),
    ],
    ids=["a number", "a stop", "a sentence more", "an article", "a heading", "the opening", "cut off", "cut short"],
)
def test_what_differs_or_is_missing_is_named(copy: str, found: dict[str, str]) -> None:
    assert standing(copy) == found


def test_what_stands_around_the_text_is_counted_apart() -> None:
    found = check_wording(f"近日,某县印发办法,全文如下:\n{COPY}\n(责任编辑:某人)", PARTS)
    assert found.same
    assert (found.before, found.after) == (15, 9)


def test_a_list_of_contents_before_the_text_does_no_harm() -> None:
    assert check_wording("一、备好园地\n1.看土\n2.看水\n二、种下树苗\n3.种苗\n" + COPY, PARTS).same


def test_a_part_that_differs_tells_its_length() -> None:
    found = {one.part.id: one for one in check_wording(COPY.replace("每园", "每一个园"), PARTS).parts}
    assert found["1"].characters - found["1"].part.characters == 2


def test_sentences_stand_beside_their_clauses() -> None:
    article = next(one for one in check_wording(COPY, PARTS).parts if one.part.id == "1")
    assert list(article.with_clauses) == [
        ("看土。", ("1.1",)),
        ("每园取土一次;", ("1.2",)),
        ("取土处不少于3处。", ("1.2", "1.3")),
    ]
    changed = next(one for one in check_wording(COPY.replace("3处", "2处"), PARTS).parts if one.part.id == "1")
    assert list(changed.with_clauses) == [("看土。每园取土一次;取土处不少于2处。", ("1.1", "1.2", "1.3"))]


@pytest.mark.parametrize(
    "text",
    ["", "一份别的文件。", "1.第一条。\n2.第二条。\n3.第三条。", "1.\n" * 5_000, "\n" * 200_000, "。 " * 100_000],
    ids=["empty", "short", "numbered", "numbers only", "blank lines", "stops"],
)
def test_another_document_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="none of the 28 parts of the Opinion stands in this text: expected"):
        check_wording(text)


def test_the_registered_parts_hold_every_clause_in_its_article() -> None:
    assert len(opinion_parts()) == 28
    clauses = [
        name for part in opinion_parts() for name in dict.fromkeys(one for each in part.sentences for one in each)
    ]
    assert clauses == [clause.id for clause in OPINION.clauses()]
    for part in opinion_parts():
        assert {OPINION.clause(name).article for each in part.sentences for name in each} == {part.id}
        assert len(part.digest) == 64
        assert part.characters > 50


def test_nothing_but_characters_that_count_is_counted() -> None:
    assert counted_characters("　Ａ，“b”\u200b\r\n") == 'A,"b"'


@pytest.mark.skipif(
    "CADRE_POLICY_OPINION" not in os.environ, reason="CADRE_POLICY_OPINION names no copy of the Opinion"
)
def test_the_official_text_is_the_one_registered() -> None:
    text = Path(os.environ["CADRE_POLICY_OPINION"]).read_text(encoding="utf-8")
    found = check_wording(text)
    assert found.of(WordingStatus.SAME) == tuple(part.id for part in opinion_parts())
    assert all(len(one.sentences) == len(one.part.sentences) for one in found.parts)
