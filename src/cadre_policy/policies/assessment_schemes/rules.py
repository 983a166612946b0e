"""What a scheme must have: the rules on its content, its differentiation, its weights and its veto items."""

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.assessment_schemes import facts as about
from cadre_policy.policies.assessment_schemes import readings
from cadre_policy.policies.assessment_schemes.facts import SchemeFacts
from cadre_policy.policies.assessment_schemes.readings import BEGAN
from cadre_policy.rules import Authority, Expr, Rule, all_of, any_of, const, in_force, reading, rule

_DRAWN_UP_BY = Label(
    "制定考核方案的机关(原文未写主语,按上下文)",
    "the body that draws up the scheme (the text names no one; by its context)",
)


def _asked(
    name: str, clause: str, zh: str, en: str, body: Expr[SchemeFacts, bool], *further: str
) -> Rule[SchemeFacts, bool]:
    """Whether a scheme has what one clause asks for."""
    cites = (OPINION.cite(clause), *(OPINION.cite(one) for one in further))
    return rule(
        SchemeFacts,
        bool,
        name=f"scheme.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=in_force((BEGAN, body)),
        authority=Authority(body=_DRAWN_UP_BY, cites=(OPINION.cite(clause),)),
    )


SCHEME_FOCUS = _asked(
    "focus",
    "5.1",
    "中央及省委决策部署列为考核重点",
    "central and provincial decisions are the focus",
    reading(
        readings.FOCUS,
        both=all_of(about.central_focus, about.provincial_focus),
        either=any_of(about.central_focus, about.provincial_focus),
    ),
)
SCHEME_DIMENSIONS = _asked(
    "dimensions",
    "5.2",
    "政治、作风、实绩考核齐备",
    "political, conduct and achievement dimensions are there",
    all_of(about.political, about.conduct, about.achievement),
)
SCHEME_RESPONSIBILITY = _asked(
    "responsibility",
    "5.3",
    "政治考核中有担当作为指标",
    "taking responsibility is within the political dimension",
    all_of(about.political, about.responsibility),
)
SCHEME_ACHIEVEMENTS = _asked(
    "achievements",
    "5.4",
    "显绩与潜绩、眼前与长远均予考察",
    "visible and latent, near- and long-term results are looked at",
    all_of(about.visible, about.latent, about.near_term, about.long_term),
)
SCHEME_DIFFERENTIATED = _asked(
    "differentiated",
    "6.1",
    "体现差异化要求",
    "the scheme is differentiated",
    reading(
        readings.KEYS,
        all=all_of(about.by_region, about.by_sector, about.by_level, about.by_post),
        any=any_of(about.by_region, about.by_sector, about.by_level, about.by_post),
    ),
)
SCHEME_WEIGHTS = _asked(
    "weights",
    "6.2",
    "权重设置可以合计",
    "the weights add up",
    about.weights_sum,
)
VETO_HAS_BASIS = _asked(
    "veto_has_basis",
    "6.5",
    "一票否决事项有依据",
    "veto items have a basis",
    reading(readings.VETO_BASIS, basis=about.vetoes_with_basis, no_form=const(True)),
)

ASKED_OF_A_SCHEME = (
    SCHEME_FOCUS,
    SCHEME_DIMENSIONS,
    SCHEME_RESPONSIBILITY,
    SCHEME_DIFFERENTIATED,
    SCHEME_WEIGHTS,
    VETO_HAS_BASIS,
)
"""What a scheme must have, in the order of the text.  5.4 is a criterion for judgement and not among them."""

SCHEME_SOUND = _asked(
    "sound",
    "5.1",
    "考核方案符合第五、六条可核对的要求",
    "the scheme has what articles 5 and 6 ask for, as far as it can be checked",
    all_of(
        SCHEME_FOCUS,
        SCHEME_DIMENSIONS,
        SCHEME_RESPONSIBILITY,
        SCHEME_DIFFERENTIATED,
        SCHEME_WEIGHTS,
        VETO_HAS_BASIS,
    ),
    "5.2",
    "5.3",
    "6.1",
    "6.2",
    "6.5",
)

__all__ = [
    "ASKED_OF_A_SCHEME",
    "SCHEME_ACHIEVEMENTS",
    "SCHEME_DIFFERENTIATED",
    "SCHEME_DIMENSIONS",
    "SCHEME_FOCUS",
    "SCHEME_RESPONSIBILITY",
    "SCHEME_SOUND",
    "SCHEME_WEIGHTS",
    "VETO_HAS_BASIS",
]
