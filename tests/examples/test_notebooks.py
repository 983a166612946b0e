"""The notebooks run from top to bottom, and their answers stand up to plain reckoning in cells that are added here."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jupytext
import nbclient
import pytest

NOTEBOOKS = Path(__file__).parents[2] / "examples" / "notebooks"

ORACLES = {
    "every township with a tag is left open, and no other": (
        "tagged = [b or e or p for b, e, p in townships.select('border_township', 'ethnic_township', 'poor_township')"
        ".iter_rows()]\nprint(tagged == [c == 'left open by the text' for c in quota.frame['places_yunnan_causes']])"
    ),
    "with 25 % each tagged township has a quarter of its people, rounded down": (
        "print(all(places == people // 4 for places, people in tilted.select('places_share_25', 'should_take_part')"
        ".iter_rows()) and len(tilted) == left_open)"
    ),
    "by the general share a township has a fifth": (
        "print(all(places == people // 5 for places, people in placed.select('general', 'should_take_part').iter_rows()))"
    ),
    "whoever had five days has six, and nobody else anything else": (
        "print(all(after == (6 if before == 5 else before) for before, after in "
        "reformed.frame.select('leave_yunnan', 'leave_six_days').iter_rows()))"
    ),
    "nobody whose facts are all on file is without an answer": (
        "known = answered.filter(pl.all_horizontal(pl.col(roster.columns).is_not_null())"
        " & (pl.col('service_since_first') == pl.col('service_since_last')))\n"
        "print(len(known) > 5_000 and known['leave'].is_not_null().all())"
    ),
    "all rows are counted": "print(sum(bars.values()) == 20_000)",
}


@pytest.fixture(scope="module")
def roster() -> Any:
    """The notebook on the roster, executed, with the added cells at its end."""
    notebook = jupytext.read(NOTEBOOKS / "roster.md")
    template = next(cell for cell in notebook.cells if cell.cell_type == "code")
    for source in ORACLES.values():
        notebook.cells.append(
            type(template)(cell_type="code", metadata={}, source=source, outputs=[], execution_count=None)
        )
    nbclient.NotebookClient(notebook, kernel_name="python3", timeout=240).execute()
    return notebook


def outputs(notebook: Any) -> list[Any]:
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


def printed(notebook: Any) -> str:
    return "".join(
        output.text for output in outputs(notebook) if output.output_type == "stream" and output.name == "stdout"
    )


def drawings(notebook: Any) -> list[str]:
    shown = [output.data for output in outputs(notebook) if output.output_type == "execute_result"]
    return [data["image/svg+xml"] for data in shown if "image/svg+xml" in data]


def test_every_notebook_is_tested_here() -> None:
    assert {path.name for path in NOTEBOOKS.iterdir()} == {"roster.md"}


def test_every_cell_ran_without_an_error(roster: Any) -> None:
    code = [cell for cell in roster.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert not [output for output in outputs(roster) if output.output_type == "error"]


@pytest.mark.parametrize("fact", ORACLES)
def test_the_tables_agree_with_plain_reckoning(roster: Any, fact: str) -> None:
    cell = roster.cells[len(roster.cells) - len(ORACLES) + list(ORACLES).index(fact)]
    assert "".join(output.text for output in cell.outputs) == "True\n"


def test_a_determination_shows_itself_with_its_reasons(roster: Any) -> None:
    """Service since June 2017: five days (Order 514 art. 3)."""
    shown = [output.data["text/html"] for output in outputs(roster) if "text/html" in output.get("data", {})]
    assert "<strong>本年度年休假天数:5天</strong>" in shown[0]
    assert "《年休假条例》(2008)第3条" in shown[0]


def test_one_by_one_and_columns_agree_on_the_rows_looked_at(roster: Any) -> None:
    assert "1000 of 1000 rows agree" in printed(roster)


def test_charts_have_chinese_labels(roster: Any) -> None:
    titles, labels = [], set()
    for drawing in drawings(roster):
        root = ElementTree.fromstring(drawing)
        titles.append(root.attrib["aria-label"])
        labels |= {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    assert titles == ["一名干部的年休假天数", "本年度年休假天数(虚构花名册)", "应提高比例的乡镇:优秀名额合计(虚构)"]
    assert {"5天", "10天", "15天", "尚不能确定(缺少事实)", "一般比例", "如果为25%"} <= labels


def test_the_steps_of_one_person_are_drawn_on_their_days(roster: Any) -> None:
    """Begun 2017-06-16: a year, ten and twenty are complete on 15 June, and count from July (Order 9 art. 2)."""
    for day in ("2018-07-01", "2027-07-01", "2037-07-01"):
        assert f">{day}</text>" in drawings(roster)[0]


def test_the_national_ceiling_comes_last(roster: Any) -> None:
    """Of 40: 20 % in 2018 (text of 2007), 25 % in 2023 (text of 2020), with a township share of 25 % assumed."""
    assert "2018 本单位优秀名额:8\n2023 本单位优秀名额:10\n" in printed(roster)
