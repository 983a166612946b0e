"""The whole: whether the conditions of the text for tolerating a mistake are met."""

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.remedies import SANCTION_APPEAL, SANCTION_APPEAL_LAWS
from cadre_policy.policies.tolerance import facts, readings
from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.policies.tolerance.limbs import ALL_LIMBS, BARRED
from cadre_policy.records import ToleranceOutcome
from cadre_policy.rules import Authority, Rule, all_of, const, first_of, for_judgement, in_force, not_, reading, rule

MISTAKE_IN_REFORM: Rule[ToleranceFacts, bool] = rule(
    ToleranceFacts,
    bool,
    name="tolerance.mistake_in_reform",
    zh="属改革创新中的失误错误,应以宽容态度研究",
    en="a mistake in reform and innovation, to be looked at with tolerance in mind",
    cites=(OPINION.cite("S4.1"),),
    body=in_force(("2018-08", all_of(facts.mistake_made, facts.in_reform))),
)
"""It opens the inquiry and decides nothing: the conditions of article 10 hold for every mistake, in reform or not."""

TOLERANCE_MERITS: Rule[ToleranceFacts, ToleranceOutcome] = rule(
    ToleranceFacts,
    ToleranceOutcome,
    name="tolerance.merits",
    zh="是否符合容错条件",
    en="whether the conditions for tolerance are met",
    cites=(OPINION.cite("10.1"), OPINION.cite("10.14"), OPINION.cite("12.7"), OPINION.cite("9.2")),
    body=in_force(
        (
            "2018-08",
            first_of(
                (not_(facts.mistake_made), ToleranceOutcome.NOT_A_CASE),
                (BARRED, ToleranceOutcome.DO_NOT_TOLERATE),
                (ALL_LIMBS, ToleranceOutcome.TOLERATE),
                otherwise=reading(
                    readings.SIX_LIMBS,
                    cumulative=const(ToleranceOutcome.DO_NOT_TOLERATE),
                    weighing=for_judgement(
                        ToleranceOutcome,
                        "有的方面不符合,是否容错由认定机关综合权衡",
                        "a head is not met: the body weighs whether to tolerate",
                        OPINION.cite("10.1"),
                    ),
                ),
            ),
        )
    ),
    authority=Authority(
        body=Label("纪检监察机关", "discipline inspection and supervision organ"),
        remedy=Label(
            f"文件未规定对不予容错的申诉;此后作出处分、处理的,{SANCTION_APPEAL.zh}",
            f"the Opinion gives no appeal against a refusal; against what may follow: {SANCTION_APPEAL.en}",
        ),
        cites=SANCTION_APPEAL_LAWS,
    ),
)
"""Tolerate, do not tolerate, or not a matter of tolerance; the competent body decides (clause 9.2)."""
