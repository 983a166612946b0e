"""The rules of article 9; none of them is read by the rules on the merits."""

from cadre_policy.law import OPINION, Citation, Label, LabelledEnum
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.policies.remedies import SANCTION_APPEAL, SANCTION_APPEAL_LAWS
from cadre_policy.policies.tolerance_procedure import facts
from cadre_policy.policies.tolerance_procedure.facts import ToleranceProcedureFacts
from cadre_policy.policies.tolerance_procedure.parameters import COMPETENT_BODY, OUTSIDE
from cadre_policy.records import Body, ToleranceOutcome
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    not_,
    reading,
    rule,
)

HANDLING = Authority(
    body=Label("纪检监察机关", "discipline inspection and supervision organ"),
    remedy=Label(
        f"文件未规定对程序的申诉;此后作出处分、处理的,{SANCTION_APPEAL.zh}",
        f"the Opinion gives no appeal on procedure; against what may follow: {SANCTION_APPEAL.en}",
    ),
    cites=SANCTION_APPEAL_LAWS,
)
"""Who handles a tolerance case, with what is open to the person."""


class Consideration(LabelledEnum):
    """Whether tolerance was considered before accountability handling started."""

    IN_TIME = "in_time", "已先行研判", "considered first"
    DUE = "due", "尚未启动问责,启动前应先研判", "nothing has started: to be considered before anything does"
    LATE = "late", "未先行研判即启动问责", "accountability handling started first"


def _step(
    name: str, zh: str, en: str, body: Expr[ToleranceProcedureFacts, bool], *clauses: str
) -> Rule[ToleranceProcedureFacts, bool]:
    """A yes or no of article 9, from the month of the Opinion on."""
    cites: tuple[Citation, ...] = tuple(OPINION.cite(clause) for clause in clauses)
    return rule(
        ToleranceProcedureFacts,
        bool,
        name=f"tolerance.procedure.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=in_force((OPINION_2018, body)),
        authority=HANDLING,
    )


def _is_competent(body: Body) -> Expr[ToleranceProcedureFacts, bool]:
    return all_of(facts.deciding_body.is_(body), COMPETENT_BODY.is_(body))


_FIRST, _SECOND, *_OTHERS = (_is_competent(body) for body in Body)

BODY_COMPETENT: Rule[ToleranceProcedureFacts, bool] = _step(
    "competent",
    "认定主体有权认定",
    "the deciding body is the responsible one",
    any_of(_FIRST, _SECOND, *_OTHERS),
    "9.2",
)
COOPERATION: Rule[ToleranceProcedureFacts, bool] = _step(
    "cooperation",
    "组织部门等有关部门衔接配合",
    "organisation and other departments cooperated",
    facts.cooperated,
    "9.3",
)
CONSIDERATION: Rule[ToleranceProcedureFacts, Consideration] = rule(
    ToleranceProcedureFacts,
    Consideration,
    name="tolerance.procedure.consideration",
    zh="启动问责处理前是否先行研判容错",
    en="whether tolerance was considered before accountability handling started",
    cites=(OPINION.cite("9.7"),),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (not_(facts.started), first_of((facts.considered, Consideration.IN_TIME), otherwise=Consideration.DUE)),
                (facts.considered_before, Consideration.IN_TIME),
                otherwise=const(Consideration.LATE),
            ),
        )
    ),
    authority=HANDLING,
)
"""Late is a breach to be reported; it changes neither the merits nor whether a decision can be final."""
VIEWS_HEARD: Rule[ToleranceProcedureFacts, bool] = _step(
    "views_heard",
    "已征询所在党组织或者职能部门意见",
    "the Party organisation or the functional department was heard",
    facts.consulted,
    "9.8",
)
REASONABLE_VIEWS_TAKEN_UP: Rule[ToleranceProcedureFacts, bool] = _step(
    "reasonable_views",
    "合理意见均已采纳",
    "views found reasonable were taken up",
    not_(facts.passed_over),
    "9.8",
)
EXEMPTION_DUE: Rule[ToleranceProcedureFacts, bool] = _step(
    "exemption_due",
    "应当主动容错免责,无须申请",
    "tolerance is to be granted unasked; no application is needed",
    facts.merits.is_(ToleranceOutcome.TOLERATE),
    "9.9",
)
OUTSIDE_NEEDED: Rule[ToleranceProcedureFacts, bool] = _step(
    "outside_needed",
    "核查须有外部人员参加",
    "people from outside have to take part in the verification",
    reading(
        OUTSIDE,
        both=all_of(facts.reach_wide, facts.attention_high),
        either=any_of(facts.reach_wide, facts.attention_high),
    ),
    "9.10",
)
OUTSIDE_IN_ORDER: Rule[ToleranceProcedureFacts, bool] = _step(
    "outside_in_order",
    "外部人员参加核查符合要求",
    "people from outside took part where they had to",
    any_of(facts.outside_participation, not_(OUTSIDE_NEEDED)),
    "9.10",
)
MERITS_SETTLED: Rule[ToleranceProcedureFacts, bool] = _step(
    "merits_settled",
    "六方面认定已有结论",
    "the findings under the six heads come to a result",
    facts.merits.among(ToleranceOutcome.TOLERATE, ToleranceOutcome.DO_NOT_TOLERATE),
    "10.1",
)
TOLERANCE_FINALISABLE: Rule[ToleranceProcedureFacts, bool] = _step(
    "finalisable",
    "可以作出认定",
    "a decision can be made final",
    all_of(MERITS_SETTLED, BODY_COMPETENT, VIEWS_HEARD, OUTSIDE_IN_ORDER),
    "9.2",
    "9.8",
    "9.10",
    "10.1",
)
"""Whether anything stands in the way of a decision, whichever it is."""
OUTCOME_FOLLOWS_MERITS: Rule[ToleranceProcedureFacts, bool] = _step(
    "outcome_follows_merits",
    "结论与认定事项一致",
    "what was decided is what the findings come to",
    any_of(
        all_of(facts.outcome.is_(ToleranceOutcome.TOLERATE), facts.merits.is_(ToleranceOutcome.TOLERATE)),
        all_of(facts.outcome.is_(ToleranceOutcome.DO_NOT_TOLERATE), facts.merits.is_(ToleranceOutcome.DO_NOT_TOLERATE)),
        all_of(facts.outcome.is_(ToleranceOutcome.NOT_A_CASE), facts.merits.is_(ToleranceOutcome.NOT_A_CASE)),
    ),
    "9.9",
    "12.7",
)
"""A decision is compared with the findings on file and never changed; handling that is lighter or reduced is none of the
outcomes that the Opinion knows."""

BLOCKING = (MERITS_SETTLED, BODY_COMPETENT, VIEWS_HEARD, OUTSIDE_IN_ORDER)
"""What a decision waits for, in the order in which it is told."""

__all__ = [
    "BLOCKING",
    "BODY_COMPETENT",
    "CONSIDERATION",
    "COOPERATION",
    "EXEMPTION_DUE",
    "HANDLING",
    "MERITS_SETTLED",
    "OUTCOME_FOLLOWS_MERITS",
    "OUTSIDE_IN_ORDER",
    "OUTSIDE_NEEDED",
    "REASONABLE_VIEWS_TAKEN_UP",
    "TOLERANCE_FINALISABLE",
    "VIEWS_HEARD",
    "Consideration",
]
