"""The assessment of institution staff at the end of a contract's term."""

import attrs

from cadre_policy.law import Citation
from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.policies.assessment_texts import INSTITUTION_1995, INSTITUTION_2023, not_found
from cadre_policy.policies.grade_consequences.authorities import APPOINTING_ORGAN
from cadre_policy.policies.grade_consequences.parameters import OLD_INSTITUTION, of_institutions
from cadre_policy.rules import Change, Expr, Rule, all_of, checked, const, fact, first_of, in_force, rule


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TermFacts:
    """One term of employment in a public institution; None is "not on file"."""

    term_ends: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The last day of the contract's term."""
    targets_met: bool | None = None
    """Whether the targets of the term were met, as the unit found."""
    every_year_qualified: bool | None = None
    """Whether every annual grade of the term is qualified or better."""
    qualified: bool | None = None
    """The grade of the term as given: qualified or not."""
    renewal_approved: bool | None = None
    """Whether the supervising department approved a renewal all the same."""


term_ends = fact(TermFacts, lambda f: f.term_ends, "聘期届满之日", "last day of the term", change=Change.FIXED)
targets_met = fact(
    TermFacts, lambda f: f.targets_met, "完成聘期目标任务", "the targets of the term were met", change=Change.FINDING
)
every_year_qualified = fact(
    TermFacts,
    lambda f: f.every_year_qualified,
    "聘期内年度考核均为合格以上",
    "every annual grade of the term is qualified or better",
    change=Change.FINDING,
)
qualified = fact(
    TermFacts, lambda f: f.qualified, "聘期考核确定为合格", "the term is graded qualified", change=Change.FINDING
)
renewal_approved = fact(
    TermFacts,
    lambda f: f.renewal_approved,
    "主管部门同意续聘",
    "the supervising department approved a renewal",
    change=Change.FINDING,
)


def _of_term(name: str, zh: str, en: str, body: Expr[TermFacts, bool], *cites: Citation) -> Rule[TermFacts, bool]:
    return rule(
        TermFacts,
        bool,
        name=f"assessment.term.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=in_force((INSTITUTION_1995, not_found(bool, OLD_INSTITUTION)), (INSTITUTION_2023, body), by=term_ends),
        authority=APPOINTING_ORGAN,
    )


TERM_QUALIFIES = _of_term(
    "qualifies",
    "具备聘期考核合格的条件",
    "the term can be graded qualified",
    all_of(targets_met, every_year_qualified),
    of_institutions(19),
    of_institutions(20),
    of_institutions(21),
)
RENEWAL_BARRED = _of_term(
    "renewal_barred",
    "聘期考核不合格,一般不再续聘",
    "because the term is graded unqualified, the contract is as a rule not renewed",
    first_of((qualified, const(False)), (renewal_approved, const(False)), otherwise=const(True)),
    of_institutions(32),
)

__all__ = ["RENEWAL_BARRED", "TERM_QUALIFIES", "TermFacts"]
