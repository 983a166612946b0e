"""The rules on the three batches of every year.  They tell how a year went; no other rule may read them."""

from cadre_policy.law import Citation, Label
from cadre_policy.policies.yearly_duties import facts as about
from cadre_policy.policies.yearly_duties import parameters as figures
from cadre_policy.policies.yearly_duties.facts import BatchLevelFacts, BatchStatus, YearlyBatchFacts
from cadre_policy.policies.yearly_duties.parameters import BEGAN
from cadre_policy.rules import (
    Authority,
    Expr,
    Rule,
    all_of,
    any_of,
    day,
    first_of,
    in_force,
    not_,
    reading,
    rule,
)


def _by_context(zh: str, en: str, cite: Citation) -> Authority:
    return Authority(
        body=Label(f"{zh}(原文未写主语,按上下文)", f"{en} (the text names no one; by its context)"), cites=(cite,)
    )


_NAMED = any_of(about.named >= figures.BATCH_LEAST, about.more_named)
_OWED = all_of(
    about.bound,
    reading(
        figures.BATCH_FIRST_YEAR,
        counts=about.year_end >= day("2018-12-31"),
        whole_years_only=about.year_end >= day("2019-12-31"),
    ),
)


def _batch(
    name: str, zh: str, en: str, cite: Citation, standing: Expr[YearlyBatchFacts, BatchStatus], authority: Authority
) -> Rule[YearlyBatchFacts, BatchStatus]:
    """How one batch of a year stands; a year that ended before the Opinion has none."""
    return rule(
        YearlyBatchFacts,
        BatchStatus,
        name=f"yearly.{name}",
        zh=zh,
        en=en,
        cites=(cite,),
        body=in_force((BEGAN, in_force((BEGAN, standing), by=about.year_end))),
        authority=authority,
    )


_WANTED = first_of(
    (_NAMED, BatchStatus.DONE),
    (not_(_OWED), BatchStatus.NOT_OWED),
    (about.year_over, BatchStatus.MISSED),
    otherwise=BatchStatus.DUE,
)
_COUNTED = first_of((_NAMED, BatchStatus.DONE), (not_(_OWED), BatchStatus.NOT_OWED), otherwise=BatchStatus.NONE)
"""Of cases that were tolerated: each is decided by its own conditions, so that there was none is never due and never missed."""

BATCH_OF_MODELS = _batch(
    "models",
    "每年选树一批先进典型",
    "a batch of models set up every year",
    figures.MODELS,
    _WANTED,
    _by_context("党组织", "Party organisations", figures.MODELS),
)
BATCH_PROMOTED = _batch(
    "promoted",
    "每年选拔使用一批干部",
    "a batch of cadres promoted every year",
    figures.PROMOTED,
    _WANTED,
    _by_context("组织部门", "the organisation department", figures.PROMOTED),
)
"""Whoever is promoted has to qualify as anybody else; the batch opens no way around it."""
BATCH_TOLERATED = _batch(
    "tolerated",
    "每年容错一批干部",
    "a batch of cadres tolerated every year",
    figures.TOLERATED,
    _COUNTED,
    _by_context("纪检监察机关等", "discipline inspection and supervision organs", figures.TOLERATED),
)

BATCHES_FROM_EVERY_LEVEL: Rule[BatchLevelFacts, bool] = rule(
    BatchLevelFacts,
    bool,
    name="yearly.every_level",
    zh="三批出自各级干部队伍",
    en="the batches come from cadres of every level",
    cites=(figures.LEVELS,),
    body=in_force(
        (
            BEGAN,
            in_force(
                (BEGAN, reading(figures.BATCH_LEVELS, together=about.together, each=about.each)),
                by=about.levels_year_end,
            ),
        )
    ),
    authority=_by_context("党组织", "Party organisations", figures.LEVELS),
)
