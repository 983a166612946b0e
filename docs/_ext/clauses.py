"""Tables of the Opinion's clauses, made from the register when the documentation is built."""

import functools
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from cadre_policy import policies, register
from cadre_policy.law import OPINION
from cadre_policy.rules import Parameter, Rule

SHOWN = 6
"""Rules named in a row; how many more there are is said."""


@functools.cache
def homes() -> dict[str, str]:
    """The topic in which each rule or parameter is written, by its name."""
    found: dict[str, str] = {}
    for module in register.policy_modules():
        topic = module.__name__.removeprefix(f"{policies.__name__}.").partition(".")[0]
        for value in vars(module).values():
            if isinstance(value, Rule | Parameter):
                found.setdefault(value.name, topic)
    return found


def encoding(one: register.ClauseCoverage, pages: set[str]) -> str:
    """What encodes a clause, or why nothing does, as Markdown."""
    if not one.encoded_by:
        if one.clause.why is None:
            return "尚未编码 / not encoded yet"
        carried = f" ({', '.join(one.clause.carried_by)})" if one.clause.carried_by else ""
        return f"{one.clause.why.zh}。{one.clause.why.en}{carried}"
    names = []
    for name in one.encoded_by[:SHOWN]:
        page = f"topics/{homes().get(name, '')}"
        names.append(f"[`{name}`](/{page}.md)" if page in pages else f"`{name}`")
    more = len(one.encoded_by) - SHOWN
    return ", ".join(names) + (f" 等 and {more} more" if more > 0 else "")


class Clauses(SphinxDirective):
    """``{clauses} S6 17``: the clauses of a preamble and an article, each with what encodes it."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        wanted = self.arguments[0].split()
        pages = self.env.found_docs
        lines = ["| 条款 Clause | 要点 Gist | 性质 Kind | 编码 Encoded by |", "|---|---|---|---|"]
        for one in register.coverage():
            if one.clause.article in wanted:
                kind = one.status.label
                text = one.clause.text
                lines.append(
                    f"| {one.clause.id} | {text.zh}<br>{text.en} | {kind.zh} {kind.en} | {encoding(one, pages)} |"
                )
        return parsed(self, lines)


class CoverageTable(SphinxDirective):
    """``{coverage}``: how many clauses of each article are rules, checklists, duties and so on."""

    def run(self) -> list[nodes.Node]:
        kinds = list(register.Coverage)
        found = register.coverage()
        head = " | ".join(f"{kind.label.zh} {kind.label.en}" for kind in kinds)
        lines = [f"| 条 Article | {head} | 合计 All |", "|---" * (len(kinds) + 2) + "|"]
        for article in [*dict.fromkeys(clause.article for clause in OPINION.clauses()), None]:
            row = [one for one in found if article in {None, one.clause.article}]
            counts = [sum(one.status is kind for one in row) for kind in kinds]
            cells = " | ".join(str(count or "") for count in counts)
            lines.append(f"| {article or '合计 All'} | {cells} | {len(row)} |")
        return parsed(self, lines)


def parsed(directive: SphinxDirective, lines: list[str]) -> list[nodes.Node]:
    """Markdown lines as nodes."""
    node = nodes.container()
    directive.state.nested_parse(StringList(lines, source="clauses"), 0, node)
    return node.children


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the two directives."""
    app.add_directive("clauses", Clauses)
    app.add_directive("coverage", CoverageTable)
    return {"version": "1", "parallel_read_safe": True}
