"""Proofs: what a rule says of everyone at once, shown by the solver z3 or refuted by an example.

A rule becomes a formula, and the solver looks for a subject of whom a claim fails.  What it finds is made a real facts
record and asked again on the explained path before it is believed.  Needs the extra ``verify``; the solver is loaded
when the first question is asked.

The questions: :func:`always` (any claim), :func:`always_of_two`, :func:`monotone`, :func:`never_above`,
:func:`implied`, :func:`equivalent`, :func:`determined_when_known`, :func:`rule_tables`,
:func:`disjoint_and_complete`, :func:`cut_offs_hold`, and :func:`completions_agree` about one subject.  All take the
keyword arguments of :class:`Asked` and give a :class:`Verdict`: :class:`Proved`, :class:`Refuted` with the example, or
:class:`Undecided`.
"""

from cadre_policy.proofs.claims import Answer, Claim, Law, Someone
from cadre_policy.proofs.completions import completions_agree
from cadre_policy.proofs.prover import Asked
from cadre_policy.proofs.questions import (
    MADE_BY_THE_LAW,
    always,
    always_of_two,
    determined_when_known,
    equivalent,
    implied,
    monotone,
    never_above,
)
from cadre_policy.proofs.tables import cut_offs_hold, disjoint_and_complete, rule_tables
from cadre_policy.proofs.verdicts import Proved, Refuted, Undecided, Verdict

__all__ = [
    "MADE_BY_THE_LAW",
    "Answer",
    "Asked",
    "Claim",
    "Law",
    "Proved",
    "Refuted",
    "Someone",
    "Undecided",
    "Verdict",
    "always",
    "always_of_two",
    "completions_agree",
    "cut_offs_hold",
    "determined_when_known",
    "disjoint_and_complete",
    "equivalent",
    "implied",
    "monotone",
    "never_above",
    "rule_tables",
]
