"""The same job by others: OpenFisca, ZEN, a plain attrs class, and hand-written Polars."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import attrs
import polars as pl

from benchmarks.job import ON, Row


@attrs.frozen
class Plain:
    """A person as a plain class, with the answer as a method: what one would write without any library."""

    year: int
    month: int
    day: int
    sick: int
    personal: int

    def leave(self) -> int:
        """Days of leave."""
        years = ON.year - self.year - ((ON.month, ON.day) < (self.month, self.day))
        if self.personal >= 20:
            return 0
        if years >= 20:
            return 0 if self.sick >= 4 else 15
        if years >= 10:
            return 0 if self.sick >= 3 else 10
        return 0 if self.sick >= 2 or years < 1 else 5


def plain(row: Row) -> Plain:
    """One row as the plain class."""
    began, sick, personal = row
    return Plain(began.year, began.month, began.day, sick, personal)


def polars_frame(rows: Sequence[Row]) -> pl.DataFrame:
    """The rows as a frame with plain columns."""
    return pl.DataFrame(
        {"start": [row[0] for row in rows], "sick": [row[1] for row in rows], "personal": [row[2] for row in rows]},
        schema={"start": pl.Date, "sick": pl.Int64, "personal": pl.Int64},
    )


def polars_cutoff(frame: pl.DataFrame) -> pl.Series:
    """Hand-written Polars with the cut-off dates reckoned beforehand: the quickest one would write."""
    one, ten, twenty = (pl.lit(ON.replace(year=ON.year - years)) for years in (1, 10, 20))
    start, sick = pl.col("start"), pl.col("sick")
    days = (
        pl.when(pl.col("personal") >= 20)
        .then(0)
        .when(start <= twenty)
        .then(pl.when(sick >= 4).then(0).otherwise(15))
        .when(start <= ten)
        .then(pl.when(sick >= 3).then(0).otherwise(10))
        .when((start <= one) & (sick < 2))
        .then(5)
        .otherwise(0)
    )
    return frame.lazy().select(days.alias("days")).collect()["days"]


def zen() -> Callable[[Row], int]:
    """ZEN's compiled expression; the years come from year and month-day numbers, as in its own language."""
    import zen

    expression = zen.compile_expression(
        f"personal >= 20 ? 0 : ({ON.year} - year - (md > {ON.month * 100 + ON.day} ? 1 : 0)) >= 20 "
        f"? (sick >= 4 ? 0 : 15) : ({ON.year} - year - (md > {ON.month * 100 + ON.day} ? 1 : 0)) >= 10 "
        f"? (sick >= 3 ? 0 : 10) : (sick >= 2 or ({ON.year} - year - (md > {ON.month * 100 + ON.day} ? 1 : 0)) < 1) "
        "? 0 : 5"
    )

    def ask(row: Row) -> int:
        began, sick, personal = row
        given = {"year": began.year, "md": began.month * 100 + began.day, "sick": sick, "personal": personal}
        return int(expression.evaluate(given))

    return ask


def zen_trace() -> Callable[[Row], Any]:
    """ZEN's decision graph with its trace: its nearest thing to an explanation, without citations."""
    import zen

    expression = (
        f"personal >= 20 ? 0 : ({ON.year} - year - (md > {ON.month * 100 + ON.day} ? 1 : 0)) >= 20 "
        f"? (sick >= 4 ? 0 : 15) : ({ON.year} - year - (md > {ON.month * 100 + ON.day} ? 1 : 0)) >= 10 "
        f"? (sick >= 3 ? 0 : 10) : (sick >= 2 or ({ON.year} - year - (md > {ON.month * 100 + ON.day} ? 1 : 0)) < 1) "
        "? 0 : 5"
    )
    graph = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {
                "id": "rule",
                "type": "expressionNode",
                "name": "rule",
                "content": {"expressions": [{"id": "days", "key": "days", "value": expression}]},
            },
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "a", "type": "edge", "sourceId": "in", "targetId": "rule"},
            {"id": "b", "type": "edge", "sourceId": "rule", "targetId": "out"},
        ],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))

    def ask(row: Row) -> Any:
        began, sick, personal = row
        given = {"year": began.year, "md": began.month * 100 + began.day, "sick": sick, "personal": personal}
        return decision.evaluate(given, {"trace": True})

    return ask


class OpenFisca:
    """The job as an OpenFisca system: one entity, four input variables, one formula over NumPy arrays."""

    def __init__(self) -> None:
        from openfisca_core.entities import Entity
        from openfisca_core.periods import DateUnit
        from openfisca_core.taxbenefitsystems import TaxBenefitSystem
        from openfisca_core.variables import Variable

        person = Entity("person", "persons", "a person", "")

        def given(name: str) -> type[Any]:
            return type(name, (Variable,), {"value_type": int, "entity": person, "definition_period": DateUnit.YEAR})

        def formula(persons: Any, period: Any, parameters: Any) -> Any:
            import numpy

            late = persons("month_day", period) > ON.month * 100 + ON.day
            years = ON.year - persons("start_year", period) - late
            months = persons("sick", period)
            lost = (persons("personal", period) >= 20) | numpy.where(
                years >= 20, months >= 4, numpy.where(years >= 10, months >= 3, months >= 2)
            )
            tier = numpy.where(years >= 20, 15, numpy.where(years >= 10, 10, numpy.where(years >= 1, 5, 0)))
            return numpy.where(lost, 0, tier)

        answer = {"value_type": int, "entity": person, "definition_period": DateUnit.YEAR, "formula": formula}
        self.system = TaxBenefitSystem([person])
        for name in ("start_year", "month_day", "sick", "personal"):
            self.system.add_variable(given(name))
        self.system.add_variable(type("leave", (Variable,), answer))

    def simulation(self, columns: dict[str, Any], *, trace: bool = False) -> Any:
        """A simulation with the inputs set."""
        from openfisca_core.simulations import SimulationBuilder

        count = len(next(iter(columns.values())))
        found = SimulationBuilder().build_default_simulation(self.system, count=count)
        found.trace = trace
        for name, values in columns.items():
            found.set_input(name, str(ON.year), values)
        return found

    def answer(self, simulation: Any) -> Any:
        """The formula over all persons, reckoned afresh."""
        simulation.delete_arrays("leave", str(ON.year))
        return simulation.calculate("leave", str(ON.year))

    @staticmethod
    def columns(rows: Sequence[Row]) -> dict[str, Any]:
        """The rows as NumPy arrays."""
        import numpy

        return {
            "start_year": numpy.array([row[0].year for row in rows]),
            "month_day": numpy.array([row[0].month * 100 + row[0].day for row in rows]),
            "sick": numpy.array([row[1] for row in rows]),
            "personal": numpy.array([row[2] for row in rows]),
        }
