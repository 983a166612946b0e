"""The five principles by which tolerance is handled (clause 9.6), each found kept or not; nothing is weighed.

The list of the text is open: another principle that a body states is kept with its reasons, and no rule asks for it.  A case
in which one was found not to be kept is looked at again; the merits stay what they are.
"""

import datetime as dt

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import as_date
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.policies.tolerance.findings import found_by, refuse_other_person
from cadre_policy.records import CaseFact, ToleranceCase
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Determination,
    Fact,
    Policy,
    Privacy,
    Rule,
    all_of,
    checked,
    determine,
    fact,
    in_force,
    rule,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PrinciplesFacts:
    """What was found about each principle in one case; None is "no finding", which is never read as *kept*."""

    cause_first: bool | None = None
    from_facts: bool | None = None
    objective_fair: bool | None = None
    by_discipline_and_law: bool | None = None
    tolerate_and_correct: bool | None = None


def _found(name: str) -> Fact[PrinciplesFacts, bool]:
    """The fact of a finding, with the label that the finding has."""
    label = CaseFact(name).label
    return fact(
        PrinciplesFacts,
        lambda fields: getattr(fields, name),
        label.zh,
        label.en,
        change=Change.FINDING,
        privacy=Privacy.SENSITIVE,
    )


cause_first = _found("cause_first")
from_facts = _found("from_facts")
objective_fair = _found("objective_fair")
by_discipline_and_law = _found("by_discipline_and_law")
tolerate_and_correct = _found("tolerate_and_correct")

PRINCIPLES_KEPT: Rule[PrinciplesFacts, bool] = rule(
    PrinciplesFacts,
    bool,
    name="tolerance.procedure.principles_kept",
    zh="五项原则均已把握",
    en="the five principles were kept",
    cites=(OPINION.cite("9.6"),),
    body=in_force(
        (OPINION_2018, all_of(cause_first, from_facts, objective_fair, by_discipline_and_law, tolerate_and_correct))
    ),
    authority=Authority(
        body=Label("各级党委(党组)", "Party committees and leading groups"), cites=(OPINION.cite("9.6"),)
    ),
)


def principles_facts(case: ToleranceCase, *, on: dt.date) -> PrinciplesFacts:
    """The findings about the principles that stand on a day; those that contradict one another decide nothing.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    return PrinciplesFacts(
        **{field.name: found_by(case, CaseFact(field.name), day, []) for field in attrs.fields(PrinciplesFacts)}
    )


def principles_kept(
    subject: ToleranceCase | PrinciplesFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    cadre: str | None = None,
) -> Determination[PrinciplesFacts, bool]:
    """Whether a case was found to be handled by the five principles of clause 9.6; which is wanting, the facts tell.

    Args:
        subject: The case, or the findings themselves.
        on: The day asked about; findings dated later are not there yet.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.
        cadre: Whose case it has to be.

    Raises:
        InputError: the case is of another person than *cadre*.
        DateError: *on* or *known_at* is not a date.
    """
    if isinstance(subject, ToleranceCase):
        refuse_other_person(subject, cadre)
        subject = principles_facts(subject, on=on)
    return determine(PRINCIPLES_KEPT, subject, on=on, policy=policy, known_at=known_at)


__all__ = ["PRINCIPLES_KEPT", "PrinciplesFacts", "principles_facts", "principles_kept"]
