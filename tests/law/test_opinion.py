"""The register of clauses against the Opinion's own count of them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from cadre_policy.errors import UnknownNameError
from cadre_policy.law import OPINION, Computability, Modality

CLAUSES = OPINION.clauses()

# How many clauses each preamble (P, S1 to S7) and article has, read off the text.
SIZES = [
    ("P", 2),
    ("S1", 1),
    ("1", 6),
    ("S2", 5),
    ("2", 5),
    ("3", 10),
    ("4", 11),
    ("S3", 2),
    ("5", 11),
    ("6", 8),
    ("7", 8),
    ("8", 5),
    ("S4", 4),
    ("9", 12),
    ("10", 16),
    ("11", 9),
    ("12", 9),
    ("S5", 3),
    ("13", 7),
    ("14", 7),
    ("S6", 2),
    ("15", 7),
    ("16", 8),
    ("17", 18),
    ("18", 8),
    ("S7", 1),
    ("19", 8),
    ("20", 10),
]


def test_every_clause_is_present_once_and_in_order() -> None:
    expected = [f"{article}.{n}" for article, size in SIZES for n in range(1, size + 1)]
    assert len(expected) == 203
    assert [clause.id for clause in CLAUSES] == expected


def test_every_article_and_preamble_has_clauses() -> None:
    articles = {clause.article for clause in CLAUSES}
    assert articles == {str(n) for n in range(1, 21)} | {f"S{n}" for n in range(1, 8)} | {"P"}


def test_modalities() -> None:
    assert Counter(clause.modality for clause in CLAUSES) == {
        Modality.DUTY: 98,
        Modality.GUARANTEE: 20,
        Modality.ENTITLEMENT: 2,
        Modality.CRITERION: 39,
        Modality.PROHIBITION: 13,
        Modality.DISCRETION: 4,
        Modality.CONSEQUENCE: 6,
        Modality.ASPIRATION: 21,
    }


def test_primary_classes() -> None:
    assert Counter(clause.computability[0] for clause in CLAUSES) == {
        Computability.RULE: 36,
        Computability.JUDGEMENT: 71,
        Computability.MONITORED: 55,
        Computability.QUOTA: 10,
        Computability.HORTATORY: 31,
    }


def test_mixed_classes() -> None:
    mixed = {clause.id: "".join(c.value for c in clause.computability) for clause in CLAUSES}
    assert {id_: letters for id_, letters in mixed.items() if len(letters) > 1} == {
        "3.2": "cd",
        "9.10": "ab",
        "17.3": "ad",
        "17.17": "ab",
        "20.6": "cd",
        "20.7": "cd",
        "20.8": "cd",
    }


def test_entitlements_and_discretions() -> None:
    def of(modality: Modality) -> list[str]:
        return [clause.id for clause in CLAUSES if clause.modality is modality]

    assert of(Modality.ENTITLEMENT) == ["9.9", "16.7"]
    assert of(Modality.DISCRETION) == ["6.8", "16.4", "16.8", "17.1"]
    assert of(Modality.CONSEQUENCE) == ["4.9", "8.1", "8.2", "8.3", "10.14", "11.5"]


def test_text_is_in_two_languages_and_clean() -> None:
    for clause in CLAUSES:
        assert re.search("[一-鿿]", clause.text.zh), clause.id
        assert re.search("[A-Za-z]", clause.text.en), clause.id
        assert not re.search("[一-鿿]", clause.text.en), clause.id
        assert clause.bound, clause.id
        for cell in (
            clause.text.zh,
            clause.text.en,
            clause.bound,
            clause.benefits,
            clause.inputs,
            clause.encoding,
        ):
            assert "†" not in cell, clause.id
            assert "—" not in cell, clause.id
            assert cell == cell.strip(), clause.id


@pytest.mark.parametrize(
    ("id_", "bound", "benefits", "inferred"),
    [
        ("P.1", "省委办公厅", "全省干部", False),
        ("1.4", "干部", "", False),
        ("4.2", "组织部门", "", False),
        ("4.10", "各级党组织", "干部(预期明确)", False),
        ("9.7", "各级党委(党组)", "被问责干部", False),
        ("9.10", "纪检监察机关", "公众、干部", True),
        ("9.12", "纪检监察机关", "干部", True),
        ("14.5", "省、州市机关", "基层与机关干部", False),
        ("17.3", "所在单位", "干部", True),
        ("17.10", "领导干部、所在单位", "干部", False),
        ("18.4", "组织部门", "三类乡镇干部", True),
    ],
)
def test_who_is_bound(id_: str, bound: str, benefits: str, inferred: bool) -> None:
    clause = OPINION.clause(id_)
    assert (clause.bound, clause.benefits, clause.bearer_inferred) == (bound, benefits, inferred)


def test_articles_9_bearers_of_the_text() -> None:
    # 9.1 to 9.9 name their subject; from 9.10 on the bearer is read from the context.
    inferred = {n: OPINION.clause(f"9.{n}").bearer_inferred for n in range(1, 13)}
    assert inferred == {n: n >= 10 for n in range(1, 13)}


def test_a_cell_without_content_is_empty() -> None:
    assert OPINION.clause("1.3").inputs == ""
    assert OPINION.clause("4.9").benefits == ""
    assert OPINION.clause("17.14").inputs == "kind; basis"


def test_spot_checks() -> None:
    check_up = OPINION.clause("17.3")
    assert check_up.text.zh == "每年至少1次全面体检"
    assert check_up.modality is Modality.GUARANTEE
    assert check_up.computability == (Computability.RULE, Computability.QUOTA)
    assert OPINION.clause("10.3").text.en == "Motive (-): no private gain for self, others or unit"
    assert OPINION.clause("12.7").encoding == "no override switch in the API"
    assert OPINION.clause("S4.2").modality is Modality.CRITERION
    assert OPINION.clause("20.9").computability == (Computability.RULE,)


def test_unknown_clause_names_its_neighbours() -> None:
    with pytest.raises(UnknownNameError) as caught:
        OPINION.clause("10.33")
    assert caught.value.name == "10.33"
    assert caught.value.near[:2] == ("10.3", "10.13")
    assert "10.33" in str(caught.value)


def test_clause_citation_in_both_languages() -> None:
    citation = OPINION.cite("17.10")
    assert (citation.article, citation.clause) == ("17", "17.10")
    assert citation.say("zh") == "《云南省实施意见》(2018)第17条〔17.10〕"
    assert citation.say("en") == "Yunnan Opinion (2018) art. 17 [17.10]"
    assert OPINION.cite("S4.2").say("en") == "Yunnan Opinion (2018) S4 [S4.2]"


def test_clauses_are_the_same_objects_each_time() -> None:
    assert OPINION.clause("5.1") is OPINION.clauses()[[c.id for c in CLAUSES].index("5.1")]
