"""The four categories of article 4, what it stresses, and the gap of ability.  Nothing here leads to a measure (4.8)."""

from collections.abc import Mapping
from types import MappingProxyType

from cadre_policy.law import OPINION
from cadre_policy.policies.stepping_down import facts as about
from cadre_policy.policies.stepping_down.facts import InactionFacts
from cadre_policy.policies.stepping_down.parameters import BEGAN, FINDING_BODY, FOLLOWING_UP, SIGNS
from cadre_policy.records import InactionFact
from cadre_policy.rules import Authority, Expr, Fact, Rule, all_of, any_of, in_force, not_, reading, rule


def _question(
    name: str, zh: str, en: str, clauses: tuple[str, ...], body: Expr[InactionFacts, bool], authority: Authority
) -> Rule[InactionFacts, bool]:
    return rule(
        InactionFacts,
        bool,
        name=f"stepping_down.{name}",
        zh=zh,
        en=en,
        cites=tuple(OPINION.cite(clause) for clause in clauses),
        body=in_force((BEGAN, body)),
        authority=authority,
    )


def _category(
    what: InactionFact,
    clause: str,
    en: str,
    found: Fact[InactionFacts, bool],
    sign: Fact[InactionFacts, bool],
    other: Fact[InactionFacts, bool],
) -> Rule[InactionFacts, bool]:
    """The body found the category, and the signs that the text names for it bear it out."""
    return _question(
        what.value,
        f"“{what.label.zh}”已经认定并有所列表现",
        f"{en} is found, with the signs that the text names",
        (clause,),
        all_of(found, reading(SIGNS, all=all_of(sign, other), any=any_of(sign, other))),
        FINDING_BODY,
    )


UNWILLING_ESTABLISHED: Rule[InactionFacts, bool] = _category(
    InactionFact.UNWILLING, "4.3", "unwillingness to act", about.unwilling, about.conservative, about.waiting
)
AFRAID_ESTABLISHED: Rule[InactionFacts, bool] = _category(
    InactionFact.AFRAID, "4.4", "fear of acting", about.afraid, about.little_drive, about.little_daring
)
NOT_GENUINE_ESTABLISHED: Rule[InactionFacts, bool] = _category(
    InactionFact.NOT_GENUINE,
    "4.5",
    "not acting in earnest",
    about.not_genuine,
    about.low_standards,
    about.hollow_conduct,
)
UNABLE_ESTABLISHED: Rule[InactionFacts, bool] = _category(
    InactionFact.UNABLE, "4.6", "inability to act well", about.unable, about.weak_ability, about.few_methods
)
CATEGORIES: Mapping[InactionFact, Rule[InactionFacts, bool]] = MappingProxyType(
    {
        InactionFact.UNWILLING: UNWILLING_ESTABLISHED,
        InactionFact.AFRAID: AFRAID_ESTABLISHED,
        InactionFact.NOT_GENUINE: NOT_GENUINE_ESTABLISHED,
        InactionFact.UNABLE: UNABLE_ESTABLISHED,
    }
)
"""The four categories in the order of the text.  They do not exclude one another."""

INACTION_ESTABLISHED: Rule[InactionFacts, bool] = _question(
    "inaction",
    "不担当不作为的情形已经认定",
    "one of the four categories of inaction is established",
    ("4.3", "4.4", "4.5", "4.6"),
    any_of(UNWILLING_ESTABLISHED, AFRAID_ESTABLISHED, NOT_GENUINE_ESTABLISHED, UNABLE_ESTABLISHED),
    FINDING_BODY,
)
SUBJECTIVE_AVOIDANCE: Rule[InactionFacts, bool] = _question(
    "subjective_avoidance",
    "属于着重情形(主观上消极避事、畏缩避难、推诿避责)",
    "the case is of the stressed kind (dodging from subjective causes)",
    ("4.7",),
    all_of(
        about.subjective,
        reading(
            SIGNS,
            all=all_of(about.avoids_matters, about.shrinks, about.shifts_blame),
            any=any_of(about.avoids_matters, about.shrinks, about.shifts_blame),
        ),
    ),
    FINDING_BODY,
)
"""A flag beside the categories and no fifth one: it neither establishes a category nor takes one away."""

GAP_TO_NOTE: Rule[InactionFacts, bool] = _question(
    "gap_to_note",
    "应列入培训短板(能力不足而尚未列入)",
    "a gap of ability is to be put on the list of training gaps",
    ("4.6", "13.6"),
    all_of(UNABLE_ESTABLISHED, not_(about.gap_noted)),
    FOLLOWING_UP,
)

__all__ = [
    "AFRAID_ESTABLISHED",
    "CATEGORIES",
    "GAP_TO_NOTE",
    "INACTION_ESTABLISHED",
    "NOT_GENUINE_ESTABLISHED",
    "SUBJECTIVE_AVOIDANCE",
    "UNABLE_ESTABLISHED",
    "UNWILLING_ESTABLISHED",
]
