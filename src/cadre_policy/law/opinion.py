"""The Opinion itself: its clauses as data, and citations of them."""

from __future__ import annotations

import enum
import functools
import importlib.resources
import tomllib

import attrs
import cattrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.instrument import Citation, Instrument, Version
from cadre_policy.law.label import Label


class Modality(enum.Enum):
    """What a clause does."""

    DUTY = "duty"
    GUARANTEE = "guarantee"
    ENTITLEMENT = "entitlement"
    CRITERION = "criterion"
    PROHIBITION = "prohibition"
    DISCRETION = "discretion"
    CONSEQUENCE = "consequence"
    ASPIRATION = "aspiration"


class Computability(enum.Enum):
    """What a program can do with a clause."""

    RULE = "a"
    """A determinate answer follows from facts."""
    JUDGEMENT = "b"
    """People judge; their findings are recorded and checked."""
    MONITORED = "c"
    """A duty that can be scheduled or monitored."""
    QUOTA = "d"
    """A parameter or quota."""
    HORTATORY = "e"
    """Exhortation; nothing to compute."""


class Declared(enum.Enum):
    """How a clause of which nothing follows by itself is declared."""

    PRINCIPLE = "principle"
    """It says how other clauses are to be read or what they are for."""
    HORTATORY = "hortatory"
    """It exhorts; no fact answers to it."""


@attrs.frozen(order=False, kw_only=True)
class Clause:
    """One clause of the Opinion, in our own words."""

    id: str
    """``"10.3"``; ``"S4.2"`` for an item of a section's preamble; ``"P.1"`` for the opening paragraph."""
    text: Label
    """A paraphrase; never the official wording."""
    modality: Modality
    bound: str
    """Who is bound."""
    benefits: str
    """In whose favour; "" where no one is named."""
    bearer_inferred: bool
    """Whether the sentence names no subject, so that the bearer is read from the context."""
    computability: tuple[Computability, ...] = attrs.field(validator=attrs.validators.min_len(1))
    """The primary class first."""
    inputs: str
    """What an answer needs, and what it gives."""
    encoding: str
    """How the clause is meant to be encoded."""
    declared: Declared | None = None
    """A principle or an exhortation, where nothing follows from the clause by itself."""
    why: Label | None = None
    """Why it is declared so."""
    carried_by: tuple[str, ...] = ()
    """The clauses that carry a principle out."""

    @property
    def article(self) -> str:
        """The article (``"10"``) or preamble (``"S4"``, ``"P"``) that the clause belongs to."""
        return self.id.partition(".")[0]


@attrs.frozen(order=False, kw_only=True)
class Opinion(Instrument):
    """The Implementing Opinion, whose clauses are registered one by one."""

    def clauses(self) -> tuple[Clause, ...]:
        """All clauses in the order of the text."""
        return tuple(_clauses().values())

    def clause(self, id: str) -> Clause:  # noqa: A002  the register's own word
        """One clause by its identifier, such as ``"10.3"``.

        Raises:
            UnknownNameError: the register has no such clause.
        """
        found = _clauses().get(id)
        if found is None:
            raise UnknownNameError("clause", id, _clauses())
        return found

    def cite(self, id: str) -> Citation:  # noqa: A002
        """A citation of one clause.  The identifier is checked by the register's own tests, not at import."""
        article = id.partition(".")[0]
        return Citation(instrument=self, version="2018", article=article, clause=id)

    def __hash__(self) -> int:
        return hash(self.key)


@functools.cache
def _clauses() -> dict[str, Clause]:
    """The register, read once from the package's own data."""
    data = importlib.resources.files("cadre_policy.law") / "data" / "clauses.toml"
    rows = tomllib.loads(data.read_text(encoding="utf-8"))["clause"]
    return {row["id"]: cattrs.structure(row, Clause) for row in rows}


OPINION = Opinion(
    key="yunnan-opinion",
    title=Label(
        "关于进一步激励广大干部新时代新担当新作为的实施意见",
        "Implementing Opinion on Further Motivating Cadres to Take On New Responsibilities and Achieve in the New Era",
    ),
    short=Label("云南省实施意见", "Yunnan Opinion"),
    issuer=Label("中共云南省委办公厅", "General Office of the CPC Yunnan Provincial Committee"),
    versions=(
        Version(
            name="2018",
            in_force="2018-08",
            promulgated="2018-08",
            note=Label(
                "正文未载文号和施行日期;2018年8月23日见于省纪委监委网站。",
                "The text bears no number and no effective date; it stood on the provincial discipline site "
                "on 23 August 2018.",
            ),
        ),
    ),
    parent="central-opinion",
)
