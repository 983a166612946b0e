"""The findings that the four categories of article 4 turn on, with what the article stresses.  No measure is among them."""

from collections.abc import Callable

import attrs

from cadre_policy.records import InactionFact
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class InactionFacts:
    """What bodies found about one cadre; None is "no finding", which is never read as *no*."""

    unwilling: bool | None = None
    """Clause 4.3, like the next two: the body's finding of the category, then the two signs that the text names."""
    conservative: bool | None = None
    waiting: bool | None = None
    afraid: bool | None = None
    """Clause 4.4, like the next two."""
    little_drive: bool | None = None
    little_daring: bool | None = None
    not_genuine: bool | None = None
    """Clause 4.5, like the next two."""
    low_standards: bool | None = None
    hollow_conduct: bool | None = None
    unable: bool | None = None
    """Clause 4.6, like the next two."""
    weak_ability: bool | None = None
    few_methods: bool | None = None
    subjective: bool | None = None
    """Clause 4.7: whether it comes from subjective causes; then the three ways of dodging that the text names."""
    avoids_matters: bool | None = None
    shrinks: bool | None = None
    shifts_blame: bool | None = None
    gap_noted: bool | None = None
    """Whether a gap of ability was put on the list of training gaps (clause 13.6)."""


def _found(field: Callable[[InactionFacts], bool | None], what: InactionFact) -> Fact[InactionFacts, bool]:
    """A finding, called as in the records."""
    label = what.label
    return fact(InactionFacts, field, label.zh, label.en, change=Change.FINDING, privacy=Privacy.SENSITIVE)


def _category(field: Callable[[InactionFacts], bool | None], what: InactionFact, en: str) -> Fact[InactionFacts, bool]:
    """A body's finding of a whole category."""
    return fact(
        InactionFacts,
        field,
        f"主管机关认定“{what.label.zh}”",
        f"the body found that the cadre {en}",
        change=Change.FINDING,
        privacy=Privacy.SENSITIVE,
    )


unwilling = _category(lambda f: f.unwilling, InactionFact.UNWILLING, "is unwilling to act")
conservative = _found(lambda f: f.conservative, InactionFact.CONSERVATIVE)
waiting = _found(lambda f: f.waiting, InactionFact.WAITING)
afraid = _category(lambda f: f.afraid, InactionFact.AFRAID, "is afraid to act")
little_drive = _found(lambda f: f.little_drive, InactionFact.LITTLE_DRIVE)
little_daring = _found(lambda f: f.little_daring, InactionFact.LITTLE_DARING)
not_genuine = _category(lambda f: f.not_genuine, InactionFact.NOT_GENUINE, "does not act in earnest")
low_standards = _found(lambda f: f.low_standards, InactionFact.LOW_STANDARDS)
hollow_conduct = _found(lambda f: f.hollow_conduct, InactionFact.HOLLOW_CONDUCT)
unable = _category(lambda f: f.unable, InactionFact.UNABLE, "is unable to act well")
weak_ability = _found(lambda f: f.weak_ability, InactionFact.WEAK_ABILITY)
few_methods = _found(lambda f: f.few_methods, InactionFact.FEW_METHODS)
subjective = _found(lambda f: f.subjective, InactionFact.SUBJECTIVE)
avoids_matters = _found(lambda f: f.avoids_matters, InactionFact.AVOIDS_MATTERS)
shrinks = _found(lambda f: f.shrinks, InactionFact.SHRINKS)
shifts_blame = _found(lambda f: f.shifts_blame, InactionFact.SHIFTS_BLAME)
gap_noted = fact(
    InactionFacts,
    lambda f: f.gap_noted,
    "已列入培训短板",
    "the gap is on the list of training gaps",
    change=Change.CHANGEABLE,
)
