"""The standards of selection, the political one first; none is weighed, and none takes the place of a condition."""

from cadre_policy.law import OPINION, LabelledEnum
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_standards import facts as about
from cadre_policy.policies.selection_standards.facts import SelectionStandardsFacts
from cadre_policy.rules import Authority, Expr, Rule, all_of, any_of, first_of, in_force, not_, rule

BEGAN = "2018-08"


class StandardsOutcome(LabelledEnum):
    """How the standards stand; the political one comes before the rest."""

    GATE_NOT_MET = (
        "gate_not_met",
        "政治标准不合格,其余不再看",
        "the political standard is not met; the rest is not reached",
    )
    NOT_MET = "not_met", "政治标准合格,五个过硬或者好干部标准有不符", "the political standard is met, another is not"
    MET = "met", "均经认定符合", "all were found met"


def _standard(
    name: str,
    zh: str,
    en: str,
    clauses: tuple[str, ...],
    body: Expr[SelectionStandardsFacts, bool],
    authority: Authority | None = None,
) -> Rule[SelectionStandardsFacts, bool]:
    return rule(
        SelectionStandardsFacts,
        bool,
        name=f"selection.standard.{name}",
        zh=zh,
        en=en,
        cites=tuple(OPINION.cite(clause) for clause in clauses),
        body=in_force((BEGAN, body)),
        authority=authority,
    )


POLITICAL_GATE = _standard("political", "政治标准合格", "the political standard is met", ("S2.1",), about.political)
POLITICAL_QUALITY = _standard(
    "political_quality",
    "由精神状态、作风状况看政治素质,均好",
    "political quality, seen in state of mind and conduct, is good",
    ("2.2",),
    all_of(about.spirit, about.conduct),
)
FIVE_STRENGTHS = _standard(
    "five_strengths",
    "五个过硬",
    "the five strengths",
    ("S2.2",),
    all_of(about.firm_belief, about.firm_politics, about.firm_responsibility, about.firm_ability, about.firm_style),
)
GOOD_CADRE = _standard(
    "good_cadre",
    "新时期好干部标准",
    "the standard of a good cadre",
    ("S2.3",),
    all_of(about.steady_belief, about.serves_people, about.diligent, about.dares_to_act, about.clean),
)
SELECTION_STANDARDS: Rule[SelectionStandardsFacts, StandardsOutcome] = rule(
    SelectionStandardsFacts,
    StandardsOutcome,
    name="selection.standards",
    zh="选人用人标准",
    en="the standards of selection",
    cites=(OPINION.cite("S2.1"), OPINION.cite("S2.2"), OPINION.cite("S2.3")),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(POLITICAL_GATE), StandardsOutcome.GATE_NOT_MET),
                (all_of(FIVE_STRENGTHS, GOOD_CADRE), StandardsOutcome.MET),
                otherwise=StandardsOutcome.NOT_MET,
            ),
        )
    ),
    authority=SELECTING,
)

# --- What counts in someone's favour: a preference, never a right to a post ---

MORE_SELECTED = _standard(
    "more_selected",
    "属于多选的四类人(均经认定)",
    "one of those of whom more are to be selected",
    ("S2.4",),
    all_of(about.takes_responsibility, about.takes_on_tasks, about.acts_well, about.real_results),
    authority=SELECTING,
)
KEY_POSTS = _standard(
    "key_posts",
    "属于重用的四有干部(均经认定)",
    "one of those who are to get key posts",
    ("S2.5",),
    all_of(about.has_belief, about.has_ideas, about.has_passion, about.has_methods),
    authority=SELECTING,
)
PRIORITY_PROMOTED = _standard(
    "priority_promoted",
    "符合条件,且在重大部署或者急难险重任务中有担当",
    "meets the conditions and acted well in priorities or urgent tasks",
    ("3.8",),
    all_of(about.qualified, about.priority_tasks),
    authority=SELECTING,
)
USED_BOLDLY = _standard(
    "used_boldly",
    "符合条件,有棱角、坚持原则、敢抓敢管或者不怕得罪人,应大胆使用",
    "meets the conditions and is sharp, principled, firm or unafraid to offend: to be used boldly",
    ("3.7",),
    all_of(about.qualified, any_of(about.sharp, about.principled, about.willing_to_manage, about.may_offend)),
    authority=SELECTING,
)
FACETS_SHOWN = _standard(
    "facets",
    "大事要事难事、大是大非与危机、日常三个方面均有担当表现",
    "took responsibility in big matters, in crisis and day by day",
    ("2.3", "2.4", "2.5"),
    all_of(about.major_matters, about.crisis, about.daily),
)

# --- How the person was looked at ---

WELL_EXAMINED = _standard(
    "well_examined",
    "到一线、近距离、多方位考察,并全面公正看待",
    "observed at the front line, closely and from all sides, and seen whole and fairly",
    ("3.3", "3.4", "3.5", "3.6"),
    all_of(about.front_line, about.contact, about.all_round, about.fairly_seen),
)
