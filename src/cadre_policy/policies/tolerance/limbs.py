"""The rules of article 10: what bars tolerance, the six heads, and the three distinctions before article 9."""

from cadre_policy.law import OPINION, LabelledEnum
from cadre_policy.policies.tolerance import facts, readings
from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.records import ObjectiveFactor
from cadre_policy.rules import Expr, Rule, all_of, any_of, const, first_of, for_judgement, not_, reading, rule

_YES, _NO = const(True), const(False)


def _question(
    name: str, zh: str, en: str, clauses: tuple[str, ...], body: Expr[ToleranceFacts, bool]
) -> Rule[ToleranceFacts, bool]:
    """A question about the findings, with the clauses of the Opinion that ask it."""
    cites = tuple(OPINION.cite(clause) for clause in clauses)
    return rule(ToleranceFacts, bool, name=f"tolerance.{name}", zh=zh, en=en, cites=cites, body=body)


# --- What bars tolerance by itself ------------------------------------------------------------------------------

GAIN = _question(
    "bar.gain",
    "谋取私利",
    "private gain",
    ("10.3", "S4.4"),
    any_of(facts.gain_self, facts.gain_other, facts.gain_unit),
)

INTENT = _question("bar.intent", "出于故意", "it was intentional", ("10.5",), facts.intent)

KNOWING_VIOLATION = _question(
    "bar.knowing_violation",
    "属明知故犯的违纪违法",
    "a knowing violation",
    ("S4.2",),
    facts.knowing_violation,
)

PERSISTED_AFTER_BAN = _question(
    "bar.persisted_after_ban",
    "明令禁止后仍我行我素",
    "went on after an explicit ban",
    ("S4.3",),
    facts.persisted_after_ban,
)

BREACH_FOUND = _question(
    "breach_found",
    "认定有违纪违法",
    "a breach of discipline or law is found",
    ("10.8", "10.15", "12.3"),
    reading(
        readings.LATER_NORM,
        at_act=facts.breach,
        lenient_or_continuing=any_of(facts.breach, facts.later_breach),
    ),
)

NORM_NOT_FOLLOWED = _question(
    "norm_not_followed",
    "未遵守有约束力的规定",
    "a binding rule was not followed",
    ("10.8", "10.15"),
    reading(
        readings.LATER_NORM,
        at_act=facts.departure,
        lenient_or_continuing=any_of(facts.departure, facts.later_departure),
    ),
)

BREACH = _question(
    "bar.breach",
    "违反党纪国法",
    "it breaches discipline or law",
    ("10.8", "12.3", "12.6"),
    reading(readings.BREACH, strict=any_of(BREACH_FOUND, NORM_NOT_FOLLOWED), as_found=BREACH_FOUND),
)

BARS = (GAIN, INTENT, KNOWING_VIOLATION, PERSISTED_AFTER_BAN, BREACH)
"""Each of them decides alone, whatever else was found or is not known."""

BARRED = _question(
    "barred",
    "有不得容错的情形",
    "something bars tolerance",
    ("12.7", "12.6"),
    any_of(GAIN, INTENT, KNOWING_VIOLATION, PERSISTED_AFTER_BAN, BREACH),
)

# --- The six heads ----------------------------------------------------------------------------------------------

OBJECTIVE_CAUSE = _question(
    "objective_cause",
    "有客观原因",
    "there is an objective cause",
    ("10.4",),
    reading(
        readings.OBJECTIVE_FACTOR,
        open=facts.objective_factor,
        named_only=all_of(
            facts.objective_factor,
            facts.factor_kind.among(ObjectiveFactor.FORCE_MAJEURE, ObjectiveFactor.UNFORESEEABLE),
        ),
    ),
)

PROPER_DECISION = _question(
    "proper_decision",
    "依规定程序集体论证、充分比较后决策",
    "decided by the prescribed procedure, collectively, with alternatives fully weighed",
    ("10.6",),
    all_of(facts.prescribed_process, facts.collective_deliberation, facts.alternatives_assessed),
)

SERIOUS_LOSS = _question(
    "serious_loss",
    "造成严重损失",
    "it caused serious loss",
    ("10.9",),
    reading(
        readings.LOSS,
        as_recorded=facts.serious_loss,
        gross=first_of(
            (facts.serious_loss, _YES),
            (
                all_of(facts.loss_recovered, facts.counted_net),
                for_judgement(
                    bool, "挽回前的损失是否严重", "whether the loss before recovery was serious", OPINION.cite("10.9")
                ),
            ),
            otherwise=_NO,
        ),
        net=first_of(
            (not_(facts.serious_loss), _NO),
            (
                all_of(facts.loss_recovered, not_(facts.counted_net)),
                for_judgement(
                    bool,
                    "挽回后的余额是否严重",
                    "whether what remained after recovery was serious",
                    OPINION.cite("10.9"),
                ),
            ),
            otherwise=_YES,
        ),
    ),
)

LASTING_EFFECT = _question(
    "long_term_impact",
    "造成长期影响",
    "it has a lasting effect",
    ("10.11",),
    reading(
        readings.LONG_TERM,
        bad=facts.long_term_impact,
        any=any_of(facts.long_term_impact, facts.lasting_good_effect),
    ),
)

MOTIVE = _question(
    "limb.motive",
    "动机态度(出于公心、没有谋私)",
    "motive (public spirit, no private gain)",
    ("10.2", "10.3"),
    all_of(facts.public_spirit, not_(GAIN)),
)

OBJECTIVE = _question(
    "limb.objective",
    "客观条件(有客观原因、不是故意)",
    "circumstances (an objective cause, no intent)",
    ("10.4", "10.5"),
    all_of(OBJECTIVE_CAUSE, not_(INTENT)),
)

PROCEDURE = _question(
    "limb.procedure",
    "程序方法(曾作决策的,依程序集体决策、不专断)",
    "procedure (if a decision was taken: properly, collectively, not arbitrarily)",
    ("10.6", "10.7"),
    any_of(
        not_(facts.decision_taken),
        all_of(
            reading(
                readings.EMERGENCY,
                no_exception=PROPER_DECISION,
                report_after=any_of(PROPER_DECISION, all_of(facts.emergency, facts.reported_promptly)),
            ),
            not_(facts.arbitrary),
        ),
    ),
)

NATURE = _question(
    "limb.nature",
    "性质程度(合纪合法)",
    "nature (within discipline and law)",
    ("10.8",),
    not_(BREACH),
)

CONSEQUENCE = _question(
    "limb.consequence",
    "后果影响(无严重损失、恶劣影响、长期影响)",
    "consequence (no serious loss, odious impact or lasting effect)",
    ("10.9", "10.10", "10.11"),
    all_of(not_(SERIOUS_LOSS), not_(facts.odious_social_impact), not_(LASTING_EFFECT)),
)

REMEDY = _question(
    "limb.remedy",
    "挽回损失(造成损失的,积极补救、不消极逃避)",
    "remedy (if there was a loss: active, not evaded)",
    ("10.12", "10.13"),
    any_of(not_(facts.loss_occurred), all_of(facts.active_remedy, not_(facts.evaded))),
)

LIMBS = (MOTIVE, OBJECTIVE, PROCEDURE, NATURE, CONSEQUENCE, REMEDY)
"""The six heads in the order of the text."""

ALL_LIMBS = _question(
    "all_limbs",
    "六方面均符合",
    "all six heads are met",
    ("10.1", "10.14"),
    all_of(MOTIVE, OBJECTIVE, PROCEDURE, NATURE, CONSEQUENCE, REMEDY),
)

# --- The three distinctions -------------------------------------------------------------------------------------


class Side(LabelledEnum):
    """On which side of a distinction a mistake stands."""

    TOLERABLE = "tolerable", "可容一侧", "the tolerable side"
    BARRED = "barred", "不可容一侧", "the side that bars"
    NEITHER = "neither", "两侧均未认定", "neither side"


def _distinction(
    name: str, zh: str, en: str, clause: str, barred: Expr[ToleranceFacts, bool], tolerable: Expr[ToleranceFacts, bool]
) -> Rule[ToleranceFacts, Side]:
    """One distinction; where both sides are found the bar prevails (12.7)."""
    return rule(
        ToleranceFacts,
        Side,
        name=f"tolerance.distinction.{name}",
        zh=zh,
        en=en,
        cites=(OPINION.cite(clause),),
        body=first_of((barred, Side.BARRED), (tolerable, Side.TOLERABLE), otherwise=Side.NEITHER),
    )


REFORM_OR_VIOLATION = _distinction(
    "reform",
    "区分一(先行先试的失误与明知故犯)",
    "distinction 1 (a mistake of going first in reform, or a knowing violation)",
    "S4.2",
    KNOWING_VIOLATION,
    all_of(facts.in_reform, facts.inexperience),
)

TRIAL_OR_DEFIANCE = _distinction(
    "trial",
    "区分二(尚无明确限制的探索与明令禁止后我行我素)",
    "distinction 2 (a trial with no explicit limit yet, or going on after a ban)",
    "S4.3",
    PERSISTED_AFTER_BAN,
    facts.no_explicit_limit,
)

FAULT_OR_GAIN = _distinction(
    "purpose",
    "区分三(为推动发展的无意过失与谋取私利)",
    "distinction 3 (an unintended fault in pushing development, or private gain)",
    "S4.4",
    GAIN,
    all_of(facts.for_development, not_(INTENT)),
)

DISTINCTIONS = (REFORM_OR_VIOLATION, TRIAL_OR_DEFIANCE, FAULT_OR_GAIN)
"""The three distinctions; their barred sides bar, their tolerable sides explain and waive no head."""

PROTECTION_DUE = _question(
    "protection_due",
    "主动化解历史遗留问题,应予支持保护",
    "took on a problem left from the past: to be supported and protected",
    ("10.16",),
    facts.legacy_problem,
)
