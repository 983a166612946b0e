"""What a rule can read at all: the facts that may be asked of a person for it, and no others."""

from __future__ import annotations

from typing import Any

from cadre_policy.rules.declared import Reading
from cadre_policy.rules.expression import ByReading, Fact, Parameter, Rule, S, T
from cadre_policy.rules.trees import walk


def facts_read(rule: Rule[S, T]) -> tuple[Fact[S, Any], ...]:
    """Every fact that a rule can ever read, under any version and reading, each once, in the order of the text."""
    return tuple({node.name: node for node in walk(rule) if isinstance(node, Fact)}.values())


def parameters_read(rule: Rule[Any, Any]) -> tuple[Parameter[Any], ...]:
    """Every parameter that a rule can use."""
    return tuple({node.name: node for node in walk(rule) if isinstance(node, Parameter)}.values())


def readings_read(rule: Rule[Any, Any]) -> tuple[Reading, ...]:
    """Every reading on which a rule can turn."""
    return tuple({node.reading.name: node.reading for node in walk(rule) if isinstance(node, ByReading)}.values())


__all__ = ["facts_read", "parameters_read", "readings_read"]
