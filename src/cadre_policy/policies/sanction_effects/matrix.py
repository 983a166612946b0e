"""Which sanction or measure bars what, and for how long."""

from collections.abc import Mapping

from cadre_policy.law import Citation
from cadre_policy.law.instruments import GOVERNMENT_SANCTIONS_LAW, RANK_PROVISIONS
from cadre_policy.measures import Completion, PartialDate
from cadre_policy.policies.sanction_effects import facts as about
from cadre_policy.policies.sanction_effects import lengths, organisational, party, periods, readings
from cadre_policy.policies.sanction_effects import parameters as figures
from cadre_policy.policies.sanction_effects.facts import BarKind, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.lengths import named
from cadre_policy.policies.sanction_effects.periods import WAYS, Effect
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import (
    ON,
    Expr,
    Rule,
    all_of,
    any_of,
    first_of,
    left_open,
    not_,
    reading,
)

_Yes = Expr[SanctionEffectFacts, bool]

_DISMISSED = about.measure.is_(SanctionMeasure.DISMISSAL)
_EXPELLED = about.measure.is_(SanctionMeasure.PARTY_EXPULSION)
_PROBATION = about.measure.is_(SanctionMeasure.PARTY_PROBATION)
_MOVED_DOWN = any_of(
    lengths.MOVED_AS_UNSUITABLE, about.measure.among(SanctionMeasure.REASSIGNMENT, SanctionMeasure.DEMOTION)
)
_ADMONISHED = about.measure.is_(SanctionMeasure.ADMONITION)
_NOT_READ = left_open(
    bool,
    "该处分(处理)是否限制(条文未查到)",
    "whether this measure bars it (not found in a text)",
    figures.PERIODS,
)
_UNREAD = about.measure.among(SanctionMeasure.SUSPENSION, SanctionMeasure.LOWERED_POST, SanctionMeasure.RELIEF)
_OTHER_STAFF = left_open(
    bool,
    "公务员以外人员受处分的限制(条文未查到)",
    "what a sanction bars for other staff (not found in a text)",
    GOVERNMENT_SANCTIONS_LAW.art(19),
)
_FOR_GOOD = figures.DISMISSAL_BARS.at(about.effective)
_DEMERIT_OR_MORE = about.measure.among(
    SanctionMeasure.DEMERIT, SanctionMeasure.MAJOR_DEMERIT, SanctionMeasure.LOWERED_GRADE, SanctionMeasure.REMOVAL
)
_RESTORED = all_of(about.restored, about.rights_restored <= ON)

_NO_RANK = Effect(
    ends={},
    last={
        way: reading(
            readings.RANK_AFTER_ACCOUNTABILITY,
            shorter=periods.NO_LEADING_POST.last[way],
            longer=periods.NO_HIGHER_POST.last[way],
        )
        for way in WAYS
    },
    runs={
        way: reading(
            readings.RANK_AFTER_ACCOUNTABILITY,
            shorter=periods.NO_LEADING_POST.runs[way],
            longer=periods.NO_HIGHER_POST.runs[way],
        )
        for way in WAYS
    },
)

_Case = tuple[_Yes, Effect | _Yes]
_IN_PROBATION: _Case = (all_of(_PROBATION, not_(_RESTORED)), party.PROBATION_ITSELF_BARS.at(about.effective))
_CASES: Mapping[BarKind, tuple[_Case, ...]] = {
    BarKind.POST: (
        (_DISMISSED, _FOR_GOOD),
        (all_of(lengths.IS_ADMINISTRATIVE, not_(about.civil_servant)), _OTHER_STAFF),
        (lengths.IS_ADMINISTRATIVE, periods.ADMINISTRATIVE),
        _IN_PROBATION,
        (lengths.ACTS_BEFORE_2016, periods.SERIOUS_WARNING_BEFORE),
        (lengths.IS_PARTY, periods.PARTY),
        (any_of(_MOVED_DOWN, _ADMONISHED), periods.MEASURE),
        (lengths.HELD_TO_ACCOUNT, periods.NO_HIGHER_POST),
        (any_of(_UNREAD, _EXPELLED), _NOT_READ),
    ),
    BarKind.EQUAL_POST: (
        (_DISMISSED, _FOR_GOOD),
        _IN_PROBATION,
        (about.measure.among(SanctionMeasure.PARTY_REMOVAL, SanctionMeasure.PARTY_PROBATION), periods.PARTY),
        (lengths.HELD_TO_ACCOUNT, periods.NO_EQUAL_POST),
        (any_of(_UNREAD, _EXPELLED), _NOT_READ),
    ),
    BarKind.LEADING_POST: (
        (_DISMISSED, _FOR_GOOD),
        (lengths.HELD_TO_ACCOUNT, periods.NO_LEADING_POST),
        (any_of(_UNREAD, _EXPELLED), _NOT_READ),
    ),
    BarKind.RANK: (
        (_DISMISSED, _FOR_GOOD),
        (lengths.IS_ADMINISTRATIVE, periods.ADMINISTRATIVE),
        _IN_PROBATION,
        (lengths.ACTS_BEFORE_2016, periods.SERIOUS_WARNING_BEFORE),
        (lengths.IS_PARTY, periods.PARTY),
        (any_of(_MOVED_DOWN, _ADMONISHED), periods.MEASURE),
        (lengths.HELD_TO_ACCOUNT, _NO_RANK),
        (any_of(_UNREAD, _EXPELLED), _NOT_READ),
    ),
    BarKind.LEVEL: (
        (_DISMISSED, _FOR_GOOD),
        (all_of(lengths.IS_ADMINISTRATIVE, not_(about.civil_servant)), _OTHER_STAFF),
        (lengths.IS_ADMINISTRATIVE, periods.ADMINISTRATIVE),
        (about.measure.is_(SanctionMeasure.LOWERED_POST), _NOT_READ),
    ),
    BarKind.STEP: (
        (_DISMISSED, _FOR_GOOD),
        (all_of(_DEMERIT_OR_MORE, not_(about.civil_servant)), _OTHER_STAFF),
        (_DEMERIT_OR_MORE, periods.ADMINISTRATIVE),
        (about.measure.is_(SanctionMeasure.LOWERED_POST), _NOT_READ),
    ),
    BarKind.REJOINING: ((_EXPELLED, periods.NO_REJOINING),),
    BarKind.CIVIL_SERVICE: ((_DISMISSED, _FOR_GOOD),),
}


def runs(kind: BarKind, way: Completion) -> _Yes:
    """Whether the measure bars it on the day, the last day counted in one way."""
    first, *more = ((when, then.runs[way] if isinstance(then, Effect) else then) for when, then in _CASES[kind])
    return first_of(first, *more, otherwise=False)


def _last(kind: BarKind, way: Completion) -> Expr[SanctionEffectFacts, PartialDate]:
    first, *more = ((when, then.last[way] if isinstance(then, Effect) else _NO_END) for when, then in _CASES[kind])
    return first_of(first, *more, otherwise=_NO_END)


_NO_END = left_open(PartialDate, "没有可计算的最后一日", "there is no last day that could be reckoned", figures.PERIODS)
CITES: Mapping[BarKind, tuple[Citation, ...]] = {
    BarKind.POST: (figures.WHILE_SANCTIONED, party.PARTY_PERIODS, organisational.AFTER_ACCOUNTABILITY),
    BarKind.EQUAL_POST: (party.PARTY_PERIODS, organisational.AFTER_ACCOUNTABILITY),
    BarKind.LEADING_POST: (organisational.AFTER_ACCOUNTABILITY,),
    BarKind.RANK: (figures.WHILE_SANCTIONED, RANK_PROVISIONS.art(21)),
    BarKind.LEVEL: (figures.WHILE_SANCTIONED, GOVERNMENT_SANCTIONS_LAW.art(19)),
    BarKind.STEP: (figures.WHILE_SANCTIONED, GOVERNMENT_SANCTIONS_LAW.art(19)),
    BarKind.REJOINING: (party.PARTY_PERIODS,),
    BarKind.CIVIL_SERVICE: (figures.DISMISSAL_BARS.cite,),
}
LAST_DAYS: Mapping[BarKind, Mapping[Completion, Rule[SanctionEffectFacts, PartialDate]]] = {
    kind: {
        way: named(
            PartialDate,
            f"bars.{kind.value}.last_day.{way.value}",
            f"限制的最后一日:{kind.label.zh}({said.zh})",
            f"last day without {kind.label.en} ({said.en})",
            CITES[kind],
            _last(kind, way),
        )
        for way, said in WAYS.items()
    }
    for kind in BarKind
}
"""The last day on which a measure that bars something does so."""


__all__ = ["CITES", "LAST_DAYS", "runs"]
