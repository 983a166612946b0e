"""How a case was handled: what must come first, what must be there, and whether the measure is one of the three.

No rule answers with a measure, and none reads which category was found: the circumstances of the case decide (4.8).
"""

from cadre_policy.law import OPINION, Citation
from cadre_policy.measures import Count
from cadre_policy.policies.remedies import POST_APPEAL_LAW
from cadre_policy.policies.stepping_down import handling_facts as about
from cadre_policy.policies.stepping_down.handling_facts import AdjustmentFacts
from cadre_policy.policies.stepping_down.parameters import (
    APPEAL_LISTED_FROM,
    APPOINTING_BODY,
    BEGAN,
    REMINDER_REQUIRED,
    SITUATIONS,
    SITUATIONS_2015,
    SITUATIONS_2022,
)
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    rule,
)


def _asked(
    name: str,
    zh: str,
    en: str,
    cites: tuple[Citation, ...],
    body: Expr[AdjustmentFacts, bool],
    authority: Authority | None = APPOINTING_BODY,
) -> Rule[AdjustmentFacts, bool]:
    return rule(
        AdjustmentFacts, bool, name=f"stepping_down.{name}", zh=zh, en=en, cites=cites, body=body, authority=authority
    )


def _by_opinion(body: Expr[AdjustmentFacts, bool]) -> Expr[AdjustmentFacts, bool]:
    """What the Opinion asks for, of decisions made since it applies."""
    return in_force((BEGAN, body), by=about.text_of)


# --- What must come first (rules on moving down) ---

REMINDER_OWED: Rule[AdjustmentFacts, bool] = _asked(
    "reminder_owed",
    "须先经提醒、教育或者函询、诫勉",
    "a reminder, education, inquiry or admonition must come first",
    (SITUATIONS_2015, SITUATIONS_2022),
    all_of(about.leading_cadre, REMINDER_REQUIRED.at(about.text_of)),
    authority=None,
)
REMINDED_IN_VAIN: Rule[AdjustmentFacts, bool] = _asked(
    "reminded_in_vain",
    "事前经提醒、教育或者函询、诫勉没有改正",
    "there was a reminder, education, inquiry or admonition, in vain",
    (SITUATIONS_2015,),
    all_of(any_of(about.reminder, about.education, about.inquiry, about.admonition), not_(about.corrected)),
    authority=None,
)
REMINDER_FIRST: Rule[AdjustmentFacts, bool] = _asked(
    "reminder_first",
    "事前提醒教育符合规定(或者无此要求)",
    "what must be tried first was tried, or nothing must be",
    (SITUATIONS_2015, SITUATIONS_2022),
    any_of(not_(REMINDER_OWED), REMINDED_IN_VAIN),
)
SITUATIONS_THEN: Rule[AdjustmentFacts, Count] = rule(
    AdjustmentFacts,
    Count,
    name="stepping_down.situations_then",
    zh="当时规定所列情形的项数",
    en="number of situations in the list then in force",
    cites=(SITUATIONS_2015, SITUATIONS_2022),
    body=SITUATIONS.at(about.text_of),
)
SITUATION_LISTED: Rule[AdjustmentFacts, bool] = _asked(
    "situation_listed",
    "所引情形的项次在当时规定所列之内",
    "the situation cited is one of the list then in force",
    (SITUATIONS_2015, SITUATIONS_2022),
    about.situation <= SITUATIONS_THEN,
)

# --- What must be there (the Opinion) ---

ADJUSTMENT_GROUND: Rule[AdjustmentFacts, bool] = _asked(
    "ground",
    "有已经认定的不担当不作为情形",
    "a category of inaction is established",
    (OPINION.cite("4.8"),),
    _by_opinion(about.established),
)
ADJUSTMENT_REASONS: Rule[AdjustmentFacts, bool] = _asked(
    "reasons",
    "按具体情节说明理由",
    "reasons from the circumstances of the case are given",
    (OPINION.cite("4.8"),),
    _by_opinion(about.reasons_given),
)
ADJUSTMENT_BODY: Rule[AdjustmentFacts, bool] = _asked(
    "body",
    "由有任免权的党组织决定",
    "the body that appoints to the post decided",
    (OPINION.cite("4.9"),),
    _by_opinion(about.appoints),
)
ADJUSTMENT_PROCEDURE: Rule[AdjustmentFacts, bool] = _asked(
    "procedure",
    "可核对的程序要求齐备",
    "what the texts ask for beforehand is there, as far as it can be checked",
    (OPINION.cite("4.8"), OPINION.cite("4.9"), SITUATIONS_2015, SITUATIONS_2022),
    all_of(ADJUSTMENT_GROUND, REMINDER_FIRST, ADJUSTMENT_REASONS, ADJUSTMENT_BODY),
)
STEPS = (ADJUSTMENT_GROUND, REMINDER_FIRST, ADJUSTMENT_REASONS, ADJUSTMENT_BODY)
"""What must be there, in the order in which it is looked at."""

# --- The measure that the body chose ---

ADJUSTMENT_LISTED: Rule[AdjustmentFacts, bool] = _asked(
    "measure_listed",
    "措施为免职、调整、降职之一",
    "the measure is relief of the post, reassignment or demotion",
    (OPINION.cite("4.9"),),
    _by_opinion(about.measure.among(SanctionMeasure.RELIEF, SanctionMeasure.REASSIGNMENT, SanctionMeasure.DEMOTION)),
)
ADJUSTMENT_LAWFUL: Rule[AdjustmentFacts, bool] = _asked(
    "measure_lawful",
    "调整措施有据(所列措施之一,有认定、有理由,由有权机关决定)",
    "the measure is one of the three, with a ground and reasons, by the competent body",
    (OPINION.cite("4.9"), OPINION.cite("4.8")),
    all_of(ADJUSTMENT_LISTED, ADJUSTMENT_GROUND, ADJUSTMENT_REASONS, ADJUSTMENT_BODY),
)
ADJUSTMENT_APPEAL: Rule[AdjustmentFacts, bool] = _asked(
    "appeal_listed",
    "属于法律所列可以申请复核、申诉的情形",
    "the law lists it among what can be reviewed and appealed against",
    (POST_APPEAL_LAW,),
    first_of(
        (
            not_(about.civil_servant),
            left_open(
                bool, "公务员以外人员的救济途径未查得", "remedies of other staff were not found", POST_APPEAL_LAW
            ),
        ),
        (
            about.measure.among(SanctionMeasure.RELIEF, SanctionMeasure.DEMOTION),
            APPEAL_LISTED_FROM.at(about.text_of),
        ),
        (about.measure.is_(SanctionMeasure.REASSIGNMENT), const(False)),
        otherwise=left_open(bool, "其他措施另依有关规定", "other measures have rules of their own", POST_APPEAL_LAW),
    ),
)

__all__ = [
    "ADJUSTMENT_APPEAL",
    "ADJUSTMENT_BODY",
    "ADJUSTMENT_GROUND",
    "ADJUSTMENT_LAWFUL",
    "ADJUSTMENT_LISTED",
    "ADJUSTMENT_PROCEDURE",
    "ADJUSTMENT_REASONS",
    "REMINDED_IN_VAIN",
    "REMINDER_FIRST",
    "REMINDER_OWED",
    "SITUATION_LISTED",
    "STEPS",
]
