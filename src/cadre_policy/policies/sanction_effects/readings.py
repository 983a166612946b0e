"""What the texts on sanctions do not settle, and who decides."""

from cadre_policy.law import Label
from cadre_policy.law.instruments import DISCIPLINE_REGULATION, RANK_PROVISIONS
from cadre_policy.policies.remedies import against_sanction
from cadre_policy.policies.sanction_effects.parameters import PERIODS
from cadre_policy.rules import Reading

SANCTION_PERIOD_COUNTED = Reading(
    name="sanction.period.counted",
    label=Label("处分期、影响期的最后一日", "the last day of an effect period"),
    cite=PERIODS,
    alternatives={
        "eve": Label(
            "对应日的前一日(决定之日计入)", "the eve of the corresponding day (the day of the decision counts)"
        ),
        "anniversary": Label(
            "对应日(决定之日不计入)", "the corresponding day (the day of the decision does not count)"
        ),
    },
    default=None,
)
"""No text fixes it, and practice is divided: only the one day in dispute stays open."""

PARTY_ADDED = Reading(
    name="sanction.period.party_added_before_2024",
    label=Label(
        "2024年以前,影响期内再受党纪处分是否累加",
        "whether, before 2024, what is left of a running period is added to that of a new Party sanction",
    ),
    cite=DISCIPLINE_REGULATION.art("?", version="2018"),
    alternatives={
        "added": Label("累加", "it is added"),
        "separate": Label("分别计算", "each is counted alone"),
    },
    default=None,
)

RANK_AFTER_ACCOUNTABILITY = Reading(
    name="sanction.bar.rank_after_accountability",
    label=Label(
        "引咎辞职、责令辞职、免职后,职级晋升受限一年还是两年",
        "whether a resignation or relief bars promotion in rank for the shorter or the longer of its two times",
    ),
    cite=RANK_PROVISIONS.art(21),
    alternatives={
        "shorter": Label("不安排领导职务的一年", "for the time without a leading post"),
        "longer": Label("不得高于原职务层次的两年", "for the time without a higher post"),
    },
    default=None,
)

SANCTIONING = against_sanction(
    Label(
        "处分(处理)由有权机关决定,其限制由任免机关执行",
        "the competent body decides on the measure, and the appointing organ applies its bars",
    )
)
