"""What a sanction or measure stands in the way of."""

from collections.abc import Mapping

from cadre_policy.law import Label
from cadre_policy.law.instruments import GOVERNMENT_SANCTIONS_LAW
from cadre_policy.measures import Completion, PartialDate
from cadre_policy.policies.sanction_effects import facts as about
from cadre_policy.policies.sanction_effects import lengths, party, periods
from cadre_policy.policies.sanction_effects import parameters as figures
from cadre_policy.policies.sanction_effects.facts import BarKind, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.matrix import CITES, runs
from cadre_policy.policies.sanction_effects.readings import SANCTION_PERIOD_COUNTED, SANCTIONING
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import (
    ON,
    Expr,
    Rule,
    all_of,
    any_of,
    first_of,
    left_open,
    next_month_start,
    not_,
    reading,
    rule,
)
from cadre_policy.rules.expression import T

_Yes = Expr[SanctionEffectFacts, bool]


def _by_counting(
    eve: Expr[SanctionEffectFacts, T], anniversary: Expr[SanctionEffectFacts, T]
) -> Expr[SanctionEffectFacts, T]:
    return reading(SANCTION_PERIOD_COUNTED, eve=eve, anniversary=anniversary)


IMPOSED: Rule[SanctionEffectFacts, bool] = rule(
    SanctionEffectFacts,
    bool,
    name="sanction.imposed",
    zh="处分(处理)已生效且未被撤销",
    en="the decision has taken effect and was not set aside",
    cites=(figures.PERIODS,),
    body=all_of(about.on_file, about.effective <= ON, not_(all_of(about.revoked, about.revoked_on <= ON))),
)

# --- The questions ---

PROMOTIONS = {BarKind.POST, BarKind.RANK, BarKind.LEVEL}


def _bars(kind: BarKind) -> Rule[SanctionEffectFacts, bool]:
    eve, anniversary = (runs(kind, way) for way in (Completion.EVE, Completion.ANNIVERSARY))
    periodical = kind is not BarKind.CIVIL_SERVICE
    return rule(
        SanctionEffectFacts,
        bool,
        name=f"sanction.bars.{kind.value}",
        zh=f"处分(处理)限制:{kind.label.zh}",
        en=f"a sanction or measure bars {kind.label.en}",
        cites=CITES[kind],
        body=all_of(IMPOSED, _by_counting(eve, anniversary) if periodical else eve),
        authority=SANCTIONING,
    )


BARS: Mapping[BarKind, Rule[SanctionEffectFacts, bool]] = {kind: _bars(kind) for kind in BarKind}

INVESTIGATED: Rule[SanctionEffectFacts, bool] = rule(
    SanctionEffectFacts,
    bool,
    name="sanction.investigated",
    zh="被立案调查期间不得晋升",
    en="no promotion while a case is under investigation",
    cites=(figures.INVESTIGATION_BARS.cite,),
    body=all_of(about.under_investigation, figures.INVESTIGATION_BARS),
    authority=SANCTIONING,
)


def _barred(kind: BarKind) -> Rule[SanctionEffectFacts, bool]:
    if kind not in PROMOTIONS:
        return BARS[kind]
    return rule(
        SanctionEffectFacts,
        bool,
        name=f"sanction.barred.{kind.value}",
        zh=f"因处分(处理)或者被调查不得{kind.label.zh}",
        en=f"barred by a measure or an investigation from {kind.label.en}",
        cites=(*CITES[kind], figures.INVESTIGATION_BARS.cite),
        body=any_of(BARS[kind], INVESTIGATED),
        authority=SANCTIONING,
    )


BARRED_FROM_POST = _barred(BarKind.POST)
BARRED_FROM_EQUAL_POST = _barred(BarKind.EQUAL_POST)
BARRED_FROM_LEADING_POST = _barred(BarKind.LEADING_POST)
BARRED_FROM_RANK = _barred(BarKind.RANK)
BARRED_FROM_LEVEL = _barred(BarKind.LEVEL)
BARRED_FROM_STEP = _barred(BarKind.STEP)
BARRED_FROM_REJOINING = _barred(BarKind.REJOINING)
BARRED_FROM_CIVIL_SERVICE = _barred(BarKind.CIVIL_SERVICE)
BARRED_FROM: Mapping[BarKind, Rule[SanctionEffectFacts, bool]] = {
    BarKind.POST: BARRED_FROM_POST,
    BarKind.EQUAL_POST: BARRED_FROM_EQUAL_POST,
    BarKind.LEADING_POST: BARRED_FROM_LEADING_POST,
    BarKind.RANK: BARRED_FROM_RANK,
    BarKind.LEVEL: BARRED_FROM_LEVEL,
    BarKind.STEP: BARRED_FROM_STEP,
    BarKind.REJOINING: BARRED_FROM_REJOINING,
    BarKind.CIVIL_SERVICE: BARRED_FROM_CIVIL_SERVICE,
}
"""Whether someone is barred from it, by the measure or, where that matters, by an investigation."""


def _last(way: Completion) -> Expr[SanctionEffectFacts, PartialDate]:
    return first_of(
        (lengths.IS_ADMINISTRATIVE, periods.ADMINISTRATIVE.last[way]),
        (lengths.ACTS_BEFORE_2016, periods.SERIOUS_WARNING_BEFORE.last[way]),
        (lengths.IS_PARTY, periods.PARTY.last[way]),
        otherwise=periods.MEASURE.last[way],
    )


SANCTION_LAST_DAY: Rule[SanctionEffectFacts, PartialDate] = rule(
    SanctionEffectFacts,
    PartialDate,
    name="sanction.last_day",
    zh="处分期、影响期的最后一日",
    en="last day of the effect period",
    cites=(figures.PERIODS, party.PARTY_PERIODS),
    body=_by_counting(_last(Completion.EVE), _last(Completion.ANNIVERSARY)),
    authority=SANCTIONING,
)


def _lifted(way: Completion) -> _Yes:
    """An administrative sanction is lifted once it has taken effect and neither its period nor the want of it goes on."""
    return not_(periods.ADMINISTRATIVE.runs[way])


SANCTION_LIFTED: Rule[SanctionEffectFacts, bool] = rule(
    SanctionEffectFacts,
    bool,
    name="sanction.lifted",
    zh="政务处分已解除",
    en="the administrative sanction has been lifted",
    cites=(figures.LIFTED_BY_DECISION, figures.LIFTED_AUTOMATICALLY, GOVERNMENT_SANCTIONS_LAW.art(26)),
    body=first_of(
        (
            not_(lengths.IS_ADMINISTRATIVE),
            left_open(
                bool,
                "解除仅适用于警告至撤职的政务处分",
                "lifting is of administrative sanctions from a warning to removal",
                figures.LIFTED_AUTOMATICALLY,
            ),
        ),
        otherwise=all_of(IMPOSED, _by_counting(_lifted(Completion.EVE), _lifted(Completion.ANNIVERSARY))),
    ),
    authority=SANCTIONING,
)

FORMER_LEVEL_RESTORED: Rule[SanctionEffectFacts, bool] = rule(
    SanctionEffectFacts,
    bool,
    name="sanction.former_level_restored",
    zh="处分解除后恢复原级别、原职务",
    en="once the sanction is lifted, the former level or post is restored",
    cites=(figures.LIFTED_AUTOMATICALLY, figures.LIFTED_BY_DECISION),
    body=all_of(about.measure.among(SanctionMeasure.LOWERED_GRADE, SanctionMeasure.REMOVAL), figures.LIFTING_RESTORES),
    authority=SANCTIONING,
)
"""Of other sanctions there is nothing to restore."""

_NOT_PUT_OFF = Label("级别晋升因警告推迟后的起始", "when a level that a warning put off rises")
LEVEL_AFTER_WARNING: Rule[SanctionEffectFacts, PartialDate] = rule(
    SanctionEffectFacts,
    PartialDate,
    name="sanction.level_from",
    zh="因警告推迟的级别晋升自何月起",
    en="the month from which a level that a warning put off rises",
    cites=(figures.LEVEL_AFTER_WARNING.cite,),
    body=first_of(
        (
            all_of(about.measure.is_(SanctionMeasure.WARNING), figures.LEVEL_AFTER_WARNING.at(about.effective)),
            _by_counting(
                next_month_start(periods.ADMINISTRATIVE.last[Completion.EVE]),
                next_month_start(periods.ADMINISTRATIVE.last[Completion.ANNIVERSARY]),
            ),
        ),
        otherwise=left_open(PartialDate, _NOT_PUT_OFF.zh, _NOT_PUT_OFF.en, figures.LEVEL_AFTER_WARNING.cite),
    ),
    authority=SANCTIONING,
)

__all__ = [
    "BARRED_FROM",
    "BARRED_FROM_CIVIL_SERVICE",
    "BARRED_FROM_EQUAL_POST",
    "BARRED_FROM_LEADING_POST",
    "BARRED_FROM_LEVEL",
    "BARRED_FROM_POST",
    "BARRED_FROM_RANK",
    "BARRED_FROM_REJOINING",
    "BARRED_FROM_STEP",
    "BARS",
    "FORMER_LEVEL_RESTORED",
    "IMPOSED",
    "INVESTIGATED",
    "LEVEL_AFTER_WARNING",
    "PROMOTIONS",
    "SANCTION_LAST_DAY",
    "SANCTION_LIFTED",
]
