"""What the effects of tolerance turn on: the body's decision, the entry that is looked at, and five traits."""

import attrs

from cadre_policy.records import AssessmentKind, CaseFact
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ProtectedWorkFacts:
    """One entry of an assessment, or one refusal of an award, set against one tolerance case; None is "not on file"."""

    tolerated: bool | None = None
    """Whether the competent body decided to tolerate the act."""
    same_work: bool | None = None
    """Whether the entry is about the piece of work of that case, or the refusal cites it."""
    kind: AssessmentKind | None = None
    """Clause 11.6 names the first seven kinds and leaves its list open."""
    negative: bool | None = None
    """Whether the entry evaluates that piece of work negatively."""
    refused: bool | None = None
    """Whether the award was refused."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AfterToleranceFacts:
    """What was found of a person who was tolerated; None is "no finding"."""

    tolerated: bool | None = None
    """Whether the competent body decided to tolerate the act."""
    corrected_promptly: bool | None = None
    """Clause 11.9, like the next four; the text joins the five, and all are wanted."""
    wants_to_act: bool | None = None
    takes_responsibility: bool | None = None
    acts_well: bool | None = None
    real_results: bool | None = None


entry_tolerated = fact(
    ProtectedWorkFacts,
    lambda f: f.tolerated,
    "经认定予以容错",
    "the act was tolerated",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
same_work = fact(
    ProtectedWorkFacts,
    lambda f: f.same_work,
    "所涉即被容错的该项工作",
    "it is about the tolerated piece of work",
    privacy=Privacy.SENSITIVE,
)
kind = fact(ProtectedWorkFacts, lambda f: f.kind, "考核类别", "the kind of assessment", privacy=Privacy.PLAIN)
negative = fact(
    ProtectedWorkFacts,
    lambda f: f.negative,
    "对该项工作作出负面评价",
    "that piece of work is evaluated negatively",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
refused = fact(
    ProtectedWorkFacts,
    lambda f: f.refused,
    "未予奖励",
    "the award was refused",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)

tolerated = fact(
    AfterToleranceFacts,
    lambda f: f.tolerated,
    "经认定予以容错",
    "the act was tolerated",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
TRAITS: dict[CaseFact, Fact[AfterToleranceFacts, bool]] = {
    what: fact(
        AfterToleranceFacts, read, what.label.zh, what.label.en, change=Change.FINDING, privacy=Privacy.SENSITIVE
    )
    for what, read in (
        (CaseFact.CORRECTED_PROMPTLY, lambda f: f.corrected_promptly),
        (CaseFact.WANTS_TO_ACT, lambda f: f.wants_to_act),
        (CaseFact.TAKES_RESPONSIBILITY, lambda f: f.takes_responsibility),
        (CaseFact.ACTS_WELL, lambda f: f.acts_well),
        (CaseFact.REAL_RESULTS, lambda f: f.real_results),
    )
}
"""The five traits of clause 11.9 in the order of the text."""
