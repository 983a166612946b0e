"""What the soundness of a scheme, and a sign that something is to be looked into, turn on."""

from collections.abc import Callable

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


class SignState(LabelledEnum):
    """How a concern stands: a sign is never a finding, and only a body finds."""

    FOUND = "found", "已认定存在", "found by a body"
    CLEARED = "cleared", "已认定不存在", "a body found that it is not so"
    TO_REVIEW = "to_review", "有迹象,待主管机关认定", "there is a sign; the body has yet to find"
    NO_SIGN = "no_sign", "无可计算的迹象", "no sign that can be computed"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SchemeFacts:
    """One assessment scheme; None is "the record does not tell"."""

    central_focus: bool | None = None
    """Whether an indicator on carrying out central decisions is marked as a focus."""
    provincial_focus: bool | None = None
    """The same of the province's decisions."""
    political: bool | None = None
    """Whether there is a political dimension."""
    conduct: bool | None = None
    """Whether there is a dimension of conduct."""
    achievement: bool | None = None
    """Whether there is a dimension of achievement."""
    responsibility: bool | None = None
    """Whether taking responsibility is an indicator within the political dimension."""
    visible: bool | None = None
    latent: bool | None = None
    near_term: bool | None = None
    long_term: bool | None = None
    by_region: bool | None = None
    by_sector: bool | None = None
    by_level: bool | None = None
    by_post: bool | None = None
    weights_sum: bool | None = None
    """Whether the weights at the top, and under each heading, come to 100 %."""
    vetoes_with_basis: bool | None = None
    """Whether each veto item names its basis; so too where there is none."""


def _of_scheme(field: Callable[[SchemeFacts], bool | None], zh: str, en: str) -> Fact[SchemeFacts, bool]:
    """A fact that whoever draws up the scheme can mend."""
    return fact(SchemeFacts, field, zh, en, change=Change.CHANGEABLE, privacy=Privacy.PLAIN)


central_focus = _of_scheme(
    lambda f: f.central_focus, "贯彻执行中央决策部署列为考核重点", "carrying out central decisions is a focus"
)
provincial_focus = _of_scheme(
    lambda f: f.provincial_focus, "贯彻执行省委决策部署列为考核重点", "carrying out the province's decisions is a focus"
)
political = _of_scheme(lambda f: f.political, "设有政治考核", "there is a political dimension")
conduct = _of_scheme(lambda f: f.conduct, "设有作风考核", "there is a dimension of conduct")
achievement = _of_scheme(lambda f: f.achievement, "设有实绩考核", "there is a dimension of achievement")
responsibility = _of_scheme(
    lambda f: f.responsibility,
    "担当作为情况纳入政治考核",
    "taking responsibility is assessed within the political dimension",
)
visible = _of_scheme(lambda f: f.visible, "考察显绩", "visible results are looked at")
latent = _of_scheme(lambda f: f.latent, "考察潜绩", "latent results are looked at")
near_term = _of_scheme(lambda f: f.near_term, "考察眼前利益", "near-term interests are looked at")
long_term = _of_scheme(lambda f: f.long_term, "考察长远利益", "long-term interests are looked at")
by_region = _of_scheme(lambda f: f.by_region, "按地区区分", "regions are told apart")
by_sector = _of_scheme(lambda f: f.by_sector, "按行业区分", "sectors are told apart")
by_level = _of_scheme(lambda f: f.by_level, "按层级区分", "levels are told apart")
by_post = _of_scheme(lambda f: f.by_post, "按岗位区分", "posts are told apart")
weights_sum = _of_scheme(lambda f: f.weights_sum, "各级权重之和均为100%", "the weights come to 100 % at every heading")
vetoes_with_basis = _of_scheme(
    lambda f: f.vetoes_with_basis, "每项一票否决事项均载明依据", "each single-veto item names its basis"
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SignFacts:
    """One concern about one thing: what bodies found, and whether there is a sign; None is "not on file"."""

    found: bool | None = None
    """Whether a body found that it is so."""
    cleared: bool | None = None
    """Whether a body found that it is not so."""
    sign: bool | None = None
    """Whether there is the sign that the rule names."""


found = fact(
    SignFacts,
    lambda f: f.found,
    "主管机关已认定存在",
    "a body has found that it is so",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
cleared = fact(
    SignFacts,
    lambda f: f.cleared,
    "主管机关已认定不存在",
    "a body has found that it is not so",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
sign = fact(
    SignFacts, lambda f: f.sign, "有可计算的迹象", "there is a sign that can be computed", privacy=Privacy.PLAIN
)
