"""Where the text on tolerance can be read in more than one way, and which way is taken unless another is chosen.

The Opinion sets no figure for the merits of a case (no amount of loss, no number of days), so this topic has no
parameters.
"""

from cadre_policy.law import OPINION, Label
from cadre_policy.rules import Reading

SIX_LIMBS = Reading(
    name="tolerance.limbs",
    label=Label(
        "六方面是须同时具备的条件还是综合权衡的因素", "whether the six heads are conditions or factors to weigh"
    ),
    cite=OPINION.cite("10.1"),
    alternatives={
        "cumulative": Label("须同时具备", "conditions, all of them to be met"),
        "weighing": Label("综合权衡,仅不得容错的情形单独起决定作用", "factors to weigh; only the bars decide alone"),
    },
    default="cumulative",
)

OBJECTIVE_FACTOR = Reading(
    name="tolerance.objective_factor",
    label=Label("“等因素”是否包括所列以外的客观因素", "whether other objective factors than those named count"),
    cite=OPINION.cite("10.4"),
    alternatives={
        "open": Label("包括,须由认定机关写明", "yes, if the body has put them into words"),
        "named_only": Label("仅限不可抗力和难以预见", "no, only force majeure and what was hard to foresee"),
    },
    default="open",
)

EMERGENCY = Reading(
    name="tolerance.emergency",
    label=Label("紧急处置未经集体研究的如何对待", "how an emergency handled without deliberation is treated"),
    cite=OPINION.cite("10.6"),
    alternatives={
        "no_exception": Label("文件未设例外", "the text makes no exception"),
        "report_after": Label("事后及时报告的可代替", "a prompt report afterwards takes its place"),
    },
    default="no_exception",
)

BREACH = Reading(
    name="tolerance.breach",
    label=Label("何为违反党纪国法", "what counts as a breach of discipline or law"),
    cite=OPINION.cite("10.8"),
    alternatives={
        "strict": Label("未遵守任何有约束力的规定", "any departure from a binding rule"),
        "as_found": Label("仅指认定机关说明理由认定的违纪违法", "only a breach that the body finds with reasons"),
    },
    default="strict",
)

LOSS = Reading(
    name="tolerance.loss",
    label=Label("损失是否严重按何口径", "whether a loss is judged before or after recovery"),
    cite=OPINION.cite("10.9"),
    alternatives={
        "as_recorded": Label("以认定机关的认定为准,不作折抵", "as the body recorded it; nothing is netted"),
        "gross": Label("挽回前的全部损失", "the loss before anything was recovered"),
        "net": Label("挽回后的余额", "what remained after recovery"),
    },
    default="as_recorded",
)

LONG_TERM = Reading(
    name="tolerance.long_term",
    label=Label("长期影响是否仅指不良影响", "whether only a bad lasting effect counts"),
    cite=OPINION.cite("10.11"),
    alternatives={
        "bad": Label("仅指不良影响", "only a bad one"),
        "any": Label("包括任何长期影响", "any effect that lasts"),
    },
    default="bad",
)

LATER_NORM = Reading(
    name="tolerance.later_norm",
    label=Label("行为之后的新规能否作为依据", "whether a rule made after the act can be held against it"),
    cite=OPINION.cite("10.15"),
    alternatives={
        "at_act": Label("只依行为时有效的规定", "no, only rules that held when the act began"),
        "lenient_or_continuing": Label(
            "新规较宽或行为延续至新规施行后的可以", "yes, if it is more lenient or the act went on under it"
        ),
    },
    default="at_act",
)
