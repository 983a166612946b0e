"""How long the effect of one sanction or measure runs, in both ways of counting its last day."""

from collections.abc import Callable, Mapping

import attrs

from cadre_policy.law import Citation, Label
from cadre_policy.measures import Completion, Months, PartialDate
from cadre_policy.policies.sanction_effects import facts as about
from cadre_policy.policies.sanction_effects import organisational, party, readings
from cadre_policy.policies.sanction_effects import parameters as figures
from cadre_policy.policies.sanction_effects.facts import Lifting, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.lengths import (
    ADMINISTRATIVE_PERIOD,
    CEILING,
    MEASURE_PERIOD,
    PARTY_PERIOD,
    RELIEVED_FOR_BREACH,
    Length,
    measure_is,
    named,
    on_decision,
)
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import (
    ON,
    Expr,
    Parameter,
    Rule,
    add_months,
    all_of,
    const,
    day,
    first_of,
    for_judgement,
    not_,
    reading,
)

WAYS = {
    Completion.EVE: Label("按对应日前一日计", "counted to the eve"),
    Completion.ANNIVERSARY: Label("按对应日计", "counted to the corresponding day"),
}
"""The two ways of counting, one for each alternative of the reading."""

# --- Where it begins: new inside old, and probation within the Party ---

SANCTIONS_ADDED_UP = named(
    bool,
    "period.administrative.added_up",
    "原处分未执行的期限与新处分期相加",
    "what is left of the running period is added",
    (figures.SANCTIONS_ADDED.cite,),
    first_of((not_(about.earlier), False), otherwise=figures.SANCTIONS_ADDED.at(about.effective)),
)
PARTY_ADDED_UP = named(
    bool,
    "period.party.added_up",
    "未执行的影响期与新影响期相加",
    "what is left of the running effect period is added",
    (party.PARTY_ADDED_SINCE_2024.cite,),
    first_of(
        (not_(about.earlier), False),
        (
            about.effective < day(party.PARTY_2023),
            reading(readings.PARTY_ADDED, added=const(True), separate=const(False)),
        ),
        otherwise=party.PARTY_ADDED_SINCE_2024.at(about.effective),
    ),
)


def _start(way: Completion, added_up: Rule[SanctionEffectFacts, bool]) -> Expr[SanctionEffectFacts, PartialDate]:
    """The day from which a period is counted; only a decision on the disputed day depends on the way of counting."""
    still_running = about.effective < about.earlier_due
    if way is Completion.ANNIVERSARY:
        still_running = about.effective <= about.earlier_due
    # Adding what is left to the new period comes to counting the new period from the end of the old one.
    return first_of((all_of(added_up, still_running), about.earlier_due), otherwise=about.effective)


@attrs.frozen(order=False, eq=False, kw_only=True)
class Effect:
    """One effect of a measure: until when it lasts, and whether it runs, in each way of counting."""

    ends: Mapping[Completion, Rule[SanctionEffectFacts, PartialDate]]
    """When the period by itself is over, whatever was lifted."""
    last: Mapping[Completion, Expr[SanctionEffectFacts, PartialDate]]
    runs: Mapping[Completion, Expr[SanctionEffectFacts, bool]]


_LIFTED = about.lifting.is_(Lifting.LIFTED)
_NO_LIFTING_ON_FILE = Label(
    "处分期满须由原决定机关解除,文件未载解除决定",
    "the deciding organ lifts it after its period; no such decision is on file",
)
_NEW_VIOLATION = Label(
    "处分期内再次违纪违法,不自动解除,何时解除由原决定机关判断",
    "after a violation in the period it is not lifted of itself: the deciding organ judges when it is",
)
_NOT_LIFTED = Label(
    "经认定不予解除的,何时解除由原决定机关判断",
    "found not to be lifted: when it will be is for the deciding organ to judge",
)


def _unlifted(ended: Expr[SanctionEffectFacts, PartialDate]) -> Expr[SanctionEffectFacts, bool]:
    """Whether an administrative sanction whose period has ended goes on for want of a lifting."""
    return first_of(
        (about.lifting.is_(Lifting.WITHHELD), True),
        (
            about.lifting.is_(Lifting.NEW_VIOLATION),
            for_judgement(bool, _NEW_VIOLATION.zh, _NEW_VIOLATION.en, figures.LIFTED_AUTOMATICALLY),
        ),
        (ended >= day(figures.LAW_OF_2018), False),
        (_LIFTED, about.until_lifting >= ON),
        otherwise=for_judgement(bool, _NO_LIFTING_ON_FILE.zh, _NO_LIFTING_ON_FILE.en, figures.LIFTED_BY_DECISION),
    )


def _until_lifted(ended: Expr[SanctionEffectFacts, PartialDate]) -> Expr[SanctionEffectFacts, PartialDate]:
    """The last day of an administrative sanction that was not lifted before the end of its period."""

    def judged(why: Label, cite: Citation) -> Expr[SanctionEffectFacts, PartialDate]:
        return for_judgement(PartialDate, why.zh, why.en, cite)

    return first_of(
        (about.lifting.is_(Lifting.WITHHELD), judged(_NOT_LIFTED, figures.LIFTED_AUTOMATICALLY)),
        (about.lifting.is_(Lifting.NEW_VIOLATION), judged(_NEW_VIOLATION, figures.LIFTED_AUTOMATICALLY)),
        (ended >= day(figures.LAW_OF_2018), ended),
        (_LIFTED, about.until_lifting),
        otherwise=judged(_NO_LIFTING_ON_FILE, figures.LIFTED_BY_DECISION),
    )


def _effect(
    key: str,
    what: Label,
    cites: tuple[Citation, ...],
    period_of: Callable[[Completion], Expr[SanctionEffectFacts, PartialDate]],
    *,
    wants_lifting: bool = False,
) -> Effect:
    ends: dict[Completion, Rule[SanctionEffectFacts, PartialDate]] = {}
    last: dict[Completion, Expr[SanctionEffectFacts, PartialDate]] = {}
    runs: dict[Completion, Expr[SanctionEffectFacts, bool]] = {}
    for way, said in WAYS.items():
        ends[way] = period = named(
            PartialDate,
            f"effect.{key}.period_ends.{way.value}",
            f"{what.zh}的期满日({said.zh})",
            f"day on which it ends: {what.en} ({said.en})",
            cites,
            first_of((about.last_day_stated, about.final_day), otherwise=period_of(way)),
        )
        last[way] = named(
            PartialDate,
            f"effect.{key}.last_day.{way.value}",
            f"{what.zh}的最后一日({said.zh})",
            f"last day: {what.en} ({said.en})",
            cites,
            first_of(
                (all_of(_LIFTED, about.until_lifting <= period), about.until_lifting),
                otherwise=_until_lifted(period) if wants_lifting else period,
            ),
        )
        runs[way] = named(
            bool,
            f"effect.{key}.runs.{way.value}",
            f"{what.zh}尚未届满({said.zh})",
            f"still runs: {what.en} ({said.en})",
            cites,
            first_of(
                (all_of(_LIFTED, about.until_lifting < ON), False),
                (period >= ON, True),
                otherwise=_unlifted(period) if wants_lifting else const(False),
            ),
        )
    return Effect(ends=ends, last=last, runs=runs)


def _administrative(way: Completion) -> Expr[SanctionEffectFacts, PartialDate]:
    ends = add_months(_start(way, SANCTIONS_ADDED_UP), ADMINISTRATIVE_PERIOD, counts=way)
    ceiling = add_months(about.effective, CEILING, counts=way)
    return first_of((all_of(SANCTIONS_ADDED_UP, ends > ceiling), ceiling), otherwise=ends)


def _of_party(way: Completion) -> Expr[SanctionEffectFacts, PartialDate]:
    on_probation = measure_is(SanctionMeasure.PARTY_PROBATION)
    started = first_of((on_probation, about.rights_restored), otherwise=_start(way, PARTY_ADDED_UP))
    return add_months(started, PARTY_PERIOD, counts=way)


def _before_2016(way: Completion) -> Expr[SanctionEffectFacts, PartialDate]:
    return add_months(_start(way, PARTY_ADDED_UP), on_decision(party.SERIOUS_WARNING_BEFORE), counts=way)


def _from_decision(months: Length) -> Callable[[Completion], Expr[SanctionEffectFacts, PartialDate]]:
    return lambda way: add_months(about.effective, months, counts=way)


def _after_relief(usual: Parameter[Months], for_breach: Parameter[Months] | None = None) -> Length:
    """After a resignation or relief: for a breach by the rules of 2021, otherwise by those on selection."""
    if for_breach is None:
        return on_decision(usual)
    return first_of((RELIEVED_FOR_BREACH, on_decision(for_breach)), otherwise=on_decision(usual))


ADMINISTRATIVE = _effect(
    "administrative",
    Label("处分期", "the period of the sanction"),
    (figures.PERIODS, figures.WHILE_SANCTIONED),
    _administrative,
    wants_lifting=True,
)
PARTY = _effect(
    "party", Label("党纪处分影响期", "the effect period of the Party sanction"), (party.PARTY_PERIODS,), _of_party
)
SERIOUS_WARNING_BEFORE = _effect(
    "serious_warning_before_2016",
    Label("党内严重警告影响期(行为均在2016年以前)", "the effect period of the serious warning (acts before 2016)"),
    (party.SERIOUS_WARNING_BEFORE.cite,),
    _before_2016,
)
MEASURE = _effect(
    "measure",
    Label("组织处理、诫勉的影响期", "the effect period of the measure"),
    (organisational.AFTER_ACCOUNTABILITY,),
    _from_decision(MEASURE_PERIOD),
)
NO_LEADING_POST = _effect(
    "no_leading_post",
    Label("不安排领导职务的期限", "the time without a leading post"),
    (organisational.AFTER_ACCOUNTABILITY,),
    _from_decision(_after_relief(organisational.AFTER_NO_LEADING_POST, organisational.RELIEF_NO_LEADING_POST)),
)
NO_EQUAL_POST = _effect(
    "no_equal_post",
    Label("不得担任相当领导职务的期限", "the time without a leading post equal to the former one"),
    (organisational.AFTER_ACCOUNTABILITY,),
    _from_decision(_after_relief(organisational.AFTER_NO_EQUAL_POST, organisational.RELIEF_NO_LEADING_POST)),
)
NO_HIGHER_POST = _effect(
    "no_higher_post",
    Label("不得担任高于原职务层次领导职务的期限", "the time without a leading post above the former level"),
    (organisational.AFTER_ACCOUNTABILITY,),
    _from_decision(_after_relief(organisational.AFTER_NO_HIGHER_POST, organisational.RELIEF_NO_HIGHER_POST)),
)
NO_REJOINING = _effect(
    "no_rejoining",
    Label("不得重新入党的期限", "the time without joining the Party again"),
    (party.PARTY_PERIODS,),
    _from_decision(on_decision(party.PARTY_EXPULSION)),
)

__all__ = [
    "ADMINISTRATIVE",
    "MEASURE",
    "NO_EQUAL_POST",
    "NO_HIGHER_POST",
    "NO_LEADING_POST",
    "NO_REJOINING",
    "PARTY",
    "SERIOUS_WARNING_BEFORE",
    "WAYS",
    "Effect",
]
