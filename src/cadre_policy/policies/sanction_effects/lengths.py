"""What kind of measure it is, and how many months its effect lasts."""

from cadre_policy.law import Citation
from cadre_policy.measures import Count, Months
from cadre_policy.policies.sanction_effects import facts as about
from cadre_policy.policies.sanction_effects import organisational, party
from cadre_policy.policies.sanction_effects import parameters as figures
from cadre_policy.policies.sanction_effects.facts import SanctionEffectFacts
from cadre_policy.records import SanctionGround, SanctionMeasure
from cadre_policy.rules import (
    Expr,
    Parameter,
    Rule,
    all_of,
    any_of,
    day,
    first_of,
    left_open,
    maximum,
    minimum,
    not_,
    rule,
    times,
)
from cadre_policy.rules.expression import T

Length = Expr[SanctionEffectFacts, Months]


def named(
    unit: type[T], name: str, zh: str, en: str, cites: tuple[Citation, ...], body: Expr[SanctionEffectFacts, T]
) -> Rule[SanctionEffectFacts, T]:
    """A rule of this topic; its name goes on after ``sanction.``."""
    return rule(SanctionEffectFacts, unit, name=f"sanction.{name}", zh=zh, en=en, cites=cites, body=body)


def measure_is(measure: SanctionMeasure) -> Expr[SanctionEffectFacts, bool]:
    """Whether it is this measure."""
    return about.measure.is_(measure)


# --- Which order it belongs to ---

IS_ADMINISTRATIVE = about.measure.among(
    SanctionMeasure.WARNING,
    SanctionMeasure.DEMERIT,
    SanctionMeasure.MAJOR_DEMERIT,
    SanctionMeasure.LOWERED_GRADE,
    SanctionMeasure.REMOVAL,
)
"""The sanctions with a period of their own; the lowering of an institution's post grade is not among them."""
IS_PARTY = about.measure.among(
    SanctionMeasure.PARTY_WARNING,
    SanctionMeasure.PARTY_SERIOUS_WARNING,
    SanctionMeasure.PARTY_REMOVAL,
    SanctionMeasure.PARTY_PROBATION,
)
_AS_UNSUITABLE = about.ground.among(SanctionGround.UNSUITABLE, SanctionGround.INACTION)
MOVED_AS_UNSUITABLE = all_of(about.measure.among(SanctionMeasure.REASSIGNMENT, SanctionMeasure.RELIEF), _AS_UNSUITABLE)
RESIGNED = about.measure.among(SanctionMeasure.BLAME_RESIGNATION, SanctionMeasure.ORDERED_RESIGNATION)
RELIEVED_FOR_ACCOUNTABILITY = all_of(
    measure_is(SanctionMeasure.RELIEF), about.ground.is_(SanctionGround.ACCOUNTABILITY)
)
RELIEVED_FOR_BREACH = all_of(measure_is(SanctionMeasure.RELIEF), about.ground.is_(SanctionGround.DISCIPLINE))
HELD_TO_ACCOUNT = any_of(RESIGNED, RELIEVED_FOR_ACCOUNTABILITY, RELIEVED_FOR_BREACH)

# --- How many months ---


def on_decision(period: Parameter[Months]) -> Length:
    """The period under the text of the day on which the decision took effect."""
    return period.at(about.effective)


SINGLE_PERIOD = named(
    Months,
    "period.single",
    "单个处分的处分期",
    "period of one sanction alone",
    (figures.PERIODS,),
    first_of(
        (measure_is(SanctionMeasure.WARNING), on_decision(figures.WARNING)),
        (measure_is(SanctionMeasure.DEMERIT), on_decision(figures.DEMERIT)),
        (measure_is(SanctionMeasure.MAJOR_DEMERIT), on_decision(figures.MAJOR_DEMERIT)),
        (measure_is(SanctionMeasure.LOWERED_GRADE), on_decision(figures.LOWERED_GRADE)),
        (measure_is(SanctionMeasure.REMOVAL), on_decision(figures.REMOVAL)),
        otherwise=left_open(Months, "该处分的处分期", "the period of this sanction", figures.PERIODS),
    ),
)
CEILING = figures.SANCTION_CEILING.at(about.effective)
SEVERAL_ALIKE = named(
    bool,
    "period.several_alike",
    "同时给予数个撤职以下的同种处分",
    "several sanctions of one kind below removal were decided together",
    (figures.SANCTION_CEILING.cite,),
    all_of(not_(measure_is(SanctionMeasure.REMOVAL)), about.like_sanctions > Count(1)),
)
LONGEST_TOGETHER = named(
    Months,
    "period.longest_together",
    "同种处分合并的最长处分期",
    "longest period of sanctions of one kind decided together",
    (figures.SANCTION_CEILING.cite,),
    first_of((SEVERAL_ALIKE, minimum(times(about.like_sanctions, SINGLE_PERIOD), CEILING)), otherwise=SINGLE_PERIOD),
)
ADMINISTRATIVE_PERIOD = named(
    Months,
    "period.administrative",
    "政务处分的处分期",
    "period of the administrative sanction",
    (figures.PERIODS, figures.SANCTION_CEILING.cite),
    # The decision sets one period for several, between that of one and their sum; it cannot set any other.
    first_of((SEVERAL_ALIKE, maximum(SINGLE_PERIOD, minimum(about.months, LONGEST_TOGETHER))), otherwise=SINGLE_PERIOD),
)
ACTS_BEFORE_2016 = named(
    bool,
    "serious_warning_before_2016",
    "党内严重警告的违纪行为均在2016年以前",
    "a serious Party warning for acts that all came before 2016",
    (party.SERIOUS_WARNING_BEFORE.cite,),
    all_of(measure_is(SanctionMeasure.PARTY_SERIOUS_WARNING), about.last_act < day(party.SERIOUS_WARNING_ACTS)),
)
PARTY_PERIOD = named(
    Months,
    "period.party",
    "党纪处分的影响期",
    "effect period of the Party sanction",
    (party.PARTY_PERIODS,),
    first_of(
        (measure_is(SanctionMeasure.PARTY_WARNING), on_decision(party.PARTY_WARNING)),
        (measure_is(SanctionMeasure.PARTY_SERIOUS_WARNING), on_decision(party.SERIOUS_WARNING)),
        (measure_is(SanctionMeasure.PARTY_REMOVAL), on_decision(party.PARTY_REMOVAL)),
        (measure_is(SanctionMeasure.PARTY_PROBATION), on_decision(party.PARTY_PROBATION)),
        otherwise=left_open(Months, "该处分没有影响期", "this sanction has no effect period", party.PARTY_PERIODS),
    ),
)
MEASURE_PERIOD = named(
    Months,
    "period.measure",
    "组织处理、诫勉的影响期",
    "effect period of the organisational measure or admonition",
    (organisational.AFTER_ACCOUNTABILITY, organisational.DEMOTION.cite),
    first_of(
        (MOVED_AS_UNSUITABLE, on_decision(organisational.UNSUITABLE)),
        (measure_is(SanctionMeasure.REASSIGNMENT), on_decision(organisational.REASSIGNMENT)),
        (measure_is(SanctionMeasure.DEMOTION), on_decision(organisational.DEMOTION)),
        (measure_is(SanctionMeasure.ADMONITION), on_decision(organisational.ADMONITION_PERIOD)),
        otherwise=left_open(
            Months,
            "该处理没有单一的影响期",
            "this measure has no single effect period",
            organisational.AFTER_ACCOUNTABILITY,
        ),
    ),
)

__all__ = [
    "ACTS_BEFORE_2016",
    "ADMINISTRATIVE_PERIOD",
    "CEILING",
    "HELD_TO_ACCOUNT",
    "IS_ADMINISTRATIVE",
    "IS_PARTY",
    "LONGEST_TOGETHER",
    "MEASURE_PERIOD",
    "MOVED_AS_UNSUITABLE",
    "PARTY_PERIOD",
    "RELIEVED_FOR_BREACH",
    "SINGLE_PERIOD",
    "Length",
    "measure_is",
    "named",
    "on_decision",
]
