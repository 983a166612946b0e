"""Rules are in ``policies`` alone, are written with the kernel's words, and take every number from a parameter.

mypy does not see that ``a and b`` drops a condition, that ``low <= x < high`` compares twice, or that a bare number
has no citation.  A rule's part raises when it is taken for a truth value; these checks find it before it is run.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import pytest

from cadre_policy.measures import Measure
from cadre_policy.rules import language

from .source import MODULES, Module, called, imports

MAKERS = {"Fact", "Parameter", "Reading", "Rule", "fact", "parameter", "rule"}
"""What makes a rule, a number or a question of interpretation."""
WORDS = {name for name in language.__all__ if name not in {"checked", "plain_type"}} | MAKERS - {"Reading"}
UNITS = {unit.__name__ for unit in Measure.__subclasses__()}
CITED = {"Date", "Dated", "art", "cite", "Parameter", "date", "fact", "parameter"}
"""Calls inside which a number is cited, bounds what is possible, or is a day of the calendar."""
SMALL = 2
A_YEAR = "_YEAR = Months(12)"
"""What needs no citation, because the calendar says it and no text."""
Tree = ast.AST
POLICIES = [module for module in MODULES if module.within("policies")]


def word(node: Tree) -> str | None:
    """The word of the kernel, or the function, that is called by its bare name; methods may be called like words."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None


# --- where rules are written ---


def rules_made(module: Module) -> list[str]:
    """Calls that make rules, parameters, facts or readings."""
    nodes = [node for node in ast.walk(module.tree) if called(node) in MAKERS]
    made = [node for node in nodes if word(node) or str(called(node)).istitle()]
    return [module.at(node, f"{called(node)}()") for node in made]


def test_rules_are_made_in_policies_alone() -> None:
    """Besides the words themselves, which make what policies write, and variables of the kernel's own."""
    elsewhere = [m for m in MODULES if not m.within("policies") and m.name != "cadre_policy.rules.language"]
    found = [made for module in elsewhere for made in rules_made(module)]
    assert [made for made in found if not (made.startswith("cadre_policy.rules.") and made.endswith(": Fact()"))] == []


def test_a_rule_elsewhere_would_be_found() -> None:
    for bad in ("R = rule(F, bool, body=x)", "P = rules.Parameter(name='x')", "x = fact(F, lambda f: f.a, '', '')"):
        assert rules_made(Module("cadre_policy.records.leave", bad)) != []
    for good in ("kinds: Parameter[Days] = found", "chosen = policy.reading(which)", "found = outcome.rule(name)"):
        assert rules_made(Module("cadre_policy.records.leave", good)) == []


# --- how rules are written ---


def _module_level(tree: ast.Module) -> Iterator[Tree]:
    """The nodes of a module outside functions; fields and defaults of classes included."""
    stack: list[Tree] = list(tree.body)
    while stack:
        node = stack.pop()
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            yield node
            stack.extend(ast.iter_child_nodes(node))


def expressions(modules: Iterable[Module]) -> dict[str, set[str]]:
    """For each module, the names that stand for parts of rules there: made with a word, or imported as such."""
    modules = list(modules)
    found: dict[str, set[str]] = {}
    for module in modules:
        names = found.setdefault(module.name, set())
        for node in module.tree.body:
            targets = (
                node.targets
                if isinstance(node, ast.Assign)
                else [node.target]
                if isinstance(node, ast.AnnAssign)
                else []
            )
            if targets and word(getattr(node, "value", None) or node) in WORDS | _makers(module):
                names.update(target.id for target in targets if isinstance(target, ast.Name))
    changed = True
    while changed:
        changed = False
        for module in modules:
            for _, source, taken in imports(module):
                new = found.get(source, set()) & set(taken) - found[module.name]
                found[module.name] |= new
                changed = changed or bool(new)
    return found


def _makers(module: Module) -> set[str]:
    """Functions of a module that say that they return a part of a rule."""
    kinds = ("Rule", "Expr", "Parameter", "Fact")
    return {
        node.name
        for node in module.tree.body
        if isinstance(node, ast.FunctionDef)
        and node.returns is not None
        and ast.unparse(node.returns).startswith(kinds)
    }


def _conditions(node: Tree) -> list[ast.expr]:
    """What a node takes for a truth value."""
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) | ast.Assert(test=test):
            return [test]
        case ast.BoolOp(values=values):
            return values
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return [operand]
        case ast.comprehension(ifs=ifs):
            return ifs
        case ast.Compare(left=left, comparators=comparators, ops=ops) if len(ops) > 1:
            return [left, *comparators]
    return []


def _is_part(node: ast.expr, names: set[str]) -> bool:
    match node:
        case ast.Name(id=name):
            return name in names
        case ast.Compare(left=left, comparators=comparators, ops=[ast.GtE() | ast.Gt() | ast.LtE() | ast.Lt()]):
            return any(_is_part(side, names) for side in (left, *comparators))
        case ast.Call():
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            return word(node) in WORDS or (
                owner is not None and called(node) in {"is_", "among", "at"} and _is_part(owner, names)
            )
    return False


def _equates(node: Tree, names: set[str]) -> bool:
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ast.Eq | ast.NotEq | ast.In | ast.NotIn):
        return False
    return any(_is_part(side, names) for side in (node.left, *node.comparators))


def taken_for_truth(module: Module, names: set[str]) -> list[str]:
    """Python's own logic where a rule needs the kernel's words."""
    found = set()
    for node in _module_level(module.tree):
        if isinstance(node, ast.BoolOp) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
            found.add(module.at(node, "and, or, not: write all_of, any_of, not_"))
        elif isinstance(node, ast.Compare) and len(node.ops) > 1:
            found.add(module.at(node, "low <= x < high: write all_of(low <= x, x < high)"))
        elif isinstance(node, ast.IfExp):
            found.add(module.at(node, "a if b else c: write first_of"))
    for node in ast.walk(module.tree):
        if any(_is_part(condition, names) for condition in _conditions(node)):
            found.add(module.at(node, "a rule's part is neither true nor false: ask determine(...) about someone"))
        elif _equates(node, names):
            found.add(module.at(node, "a rule's part is not compared with ==: write .is_(member)"))
    return sorted(found)


def test_policies_use_the_words_of_the_kernel() -> None:
    names = expressions(POLICIES)
    assert [found for module in POLICIES for found in taken_for_truth(module, names[module.name])] == []


def test_the_parts_of_the_policies_are_recognised() -> None:
    """Otherwise the check above would see no part anywhere and find nothing."""
    if not any(rules_made(module) for module in POLICIES):
        pytest.skip("no policies yet")
    rules = {name for names in expressions(POLICIES).values() for name in names}
    assert len(rules) >= sum(1 for module in POLICIES for found in rules_made(module) if found.endswith(": rule()"))


DECLARED = "sick = fact(F, lambda f: f.sick, '病', 'sick')\nLIMIT = parameter(Months, Dated(value=Months(4)))\n"


@pytest.mark.parametrize(
    "bad",
    [
        "BODY = sick >= LIMIT and taken",
        "BODY = sick >= LIMIT or taken",
        "R = rule(F, bool, body=not taken)",
        "R = rule(F, bool, body=LIMIT <= sick < HIGHER)",
        "R = rule(F, Days, body=MORE if taken else FEWER)",
        "def f(facts):\n    if sick:\n        return 1",
        "def f(facts):\n    return 1 if sick >= LIMIT else 0",
        "def f(facts):\n    return [x for x in facts if LIMIT]",
        "def f(facts):\n    return not sick",
        "def f(facts):\n    return facts.ok and sick > LIMIT",
        "def f(facts):\n    return LIMIT <= sick <= LIMIT",
        "def f(facts):\n    while all_of(sick > LIMIT, sick < LIMIT): ...",
        "def f(facts):\n    assert sick.is_(KIND)",
        "BODY = sick == LIMIT",
        "def f(facts):\n    return sick in facts",
    ],
)
def test_logic_that_drops_a_condition_would_be_found(bad: str) -> None:
    module = Module("cadre_policy.policies.sample", DECLARED + bad)
    assert taken_for_truth(module, expressions([module])[module.name]) != []


@pytest.mark.parametrize(
    "good",
    [
        "BODY = all_of(sick >= LIMIT, not_(taken))",
        "def f(cadre):\n    return cadre.sick is None or 1 <= cadre.months < 3",
        "def f(cadre, on):\n    found = determine(R, cadre, on=on)\n    return found.value if found.determined else None",
        "def f(policy, which, name):\n    return name != policy.reading(which)",
        "VALUES = tuple(kind for kind in Kind if kind is not Kind.OTHER)",
    ],
)
def test_other_logic_is_let_be(good: str) -> None:
    module = Module("cadre_policy.policies.sample", DECLARED + good)
    assert taken_for_truth(module, expressions([module])[module.name]) == []


def test_a_part_imported_from_another_policy_is_recognised() -> None:
    first = Module("cadre_policy.policies.leave.facts", DECLARED)
    second = Module("cadre_policy.policies.leave.rules", "from cadre_policy.policies.leave.facts import sick, LIMIT")
    third = Module("cadre_policy.policies.care", "from cadre_policy.policies.leave.rules import sick\nassert sick")
    names = expressions([third, second, first])
    assert names[third.name] == {"sick"}
    assert taken_for_truth(third, names[third.name]) != []


# --- numbers ---


def _numbers(node: Tree, *, cited: bool, bare: bool) -> Iterator[ast.Constant]:
    """Numbers above two: inside functions (*bare*) any, elsewhere those that become amounts; cited ones left out."""
    if isinstance(node, ast.Constant):
        value = node.value
        above = isinstance(value, float) or (isinstance(value, int) and not isinstance(value, bool) and value > SMALL)
        if bare and not cited and above:
            yield node
        return
    if isinstance(node, ast.Call):
        name = called(node)
        cited = cited or name in CITED
        if (name in UNITS or (name == "Decimal" and bare)) and not cited:
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument
            bare = True
    if isinstance(node, ast.keyword):
        cited = cited or node.arg in {"cite", "cites"}
    bare = bare or isinstance(node, ast.FunctionDef | ast.Lambda)
    for child in ast.iter_child_nodes(node):
        yield from _numbers(child, cited=cited, bare=bare)


def _bounds(tree: ast.Module) -> list[Tree]:
    """Amounts that a module names and uses as bounds of what is possible and for nothing else."""
    bounding = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg in {"lowest", "highest"}
    }
    others = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in bounding
    }
    named = [node for node in tree.body if isinstance(node, ast.Assign) and called(node.value) in UNITS]
    return [node for node in named if not others & {ast.unparse(target) for target in node.targets}]


def numbers(module: Module) -> list[str]:
    """Numbers without a citation."""
    bounds = _bounds(module.tree)
    rest = [node for node in module.tree.body if node not in bounds and ast.unparse(node) != A_YEAR]
    found = [number for node in rest for number in _numbers(node, cited=False, bare=False)]
    return [module.at(node, f"{node.value!r} has no citation: make it a parameter") for node in found]


def test_every_number_is_a_parameter() -> None:
    assert [found for module in POLICIES for found in numbers(module)] == []


@pytest.mark.parametrize(
    "bad",
    [
        "def f(n):\n    return n * 3",
        "def f(n):\n    return n > 0.5",
        "share = lambda n: n // 12",
        "def f(n):\n    return Days(15)",
        "def f(n):\n    return Decimal('3.9')",
        "R = rule(F, bool, body=sick >= Months(4))",
        "R = rule(F, bool, body=share >= Percent(Decimal('12.5')))",
        "LIMIT = Months(4)\nR = rule(F, bool, body=sick >= LIMIT)",
        "MOST = Count(5000)\nn = fact(F, lambda f: f.n, '', '', highest=MOST)\nR = rule(F, bool, body=n >= MOST)",
        "def f():\n    return rule(F, bool, cites=(A.art(7),), body=whole_years(since, counts=C) >= Years(10))",
    ],
)
def test_a_number_without_citation_would_be_found(bad: str) -> None:
    assert numbers(Module("cadre_policy.policies.sample", bad)) != []


@pytest.mark.parametrize(
    "good",
    [
        "LIMIT = parameter(Months, Dated(value=Months(4), since='2008-01-01'), cite=A.art(4, item=5))",
        "LIMIT = parameter(Percent, Dated(value=Percent(Decimal('12.5')), since='2008-01-01'), cite=A.art(4))",
        "days = fact(F, lambda f: f.days, '天', 'days', highest=Days(366))",
        "MOST = Count(5000)\nn = fact(F, lambda f: f.n, '', '', highest=MOST)",
        "_YEAR = Months(12)\nR = rule(F, Months, body=times(n, _YEAR))",
        "R = rule(F, Days, cites=(A.art(17),), body=first_of((sick, Days(0)), otherwise=Days(1)))",
        "def f():\n    return rule(F, bool, cites=(A.art(7, item=3),), body=since >= LIMIT)",
        "def f(rows):\n    return rows[0], rows[1], n - 1, n * 2",
        "def f(year):\n    return Date(year, 12, 31)",
    ],
)
def test_a_cited_number_is_let_be(good: str) -> None:
    assert numbers(Module("cadre_policy.policies.sample", good)) == []
