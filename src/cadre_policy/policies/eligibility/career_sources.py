"""What a career timeline looks at: questions of the topics, each with its facts over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from cadre_policy.law import Label, LabelledEnum
from cadre_policy.measures import Date, PartialDate
from cadre_policy.policies.annual_leave import STEP_DAYS, annual_leave_facts
from cadre_policy.policies.appointments import turns_of_posts
from cadre_policy.policies.assessment_grades.flatten import assessment_system
from cadre_policy.policies.check_ups import CHECK_UP_STATUS, check_up_spans
from cadre_policy.policies.childcare_leave import CHILDCARE_LEAVE, childcare_leave_spans
from cadre_policy.policies.eligibility.over_time import View, for_post, for_rank
from cadre_policy.policies.eligibility.targets import Target
from cadre_policy.policies.exchange import EXCHANGE_DUTY, FURTHER_TERM, SAME_LEVEL, exchange_facts
from cadre_policy.policies.grade_consequences import LEVEL_RISE_DUE, SALARY_STEP_DUE, grade_consequence_facts
from cadre_policy.policies.sanction_effects import BARRED_FROM, BarKind, SanctionEffectFacts, sanction_effect_spans
from cadre_policy.policies.sanction_effects.bars import BARS
from cadre_policy.policies.sanction_effects.deciding import deciding_facts
from cadre_policy.policies.selection_procedure import PROBATION_STANDING, probation_facts
from cadre_policy.policies.stepping_down import adjustment_effect_spans
from cadre_policy.policies.training import TRAINING_MET, training_spans
from cadre_policy.records import Assessment, AssessmentKind, AssessmentSystem, Cadre, Grade, Ledger, PostLevel
from cadre_policy.rules import Determination, Span, Stretch, determine, spans_of


class CareerKind(LabelledEnum):
    """What an entry of a career timeline is about."""

    ELIGIBILITY = "eligibility", "任职、晋升资格", "eligibility"
    BAR = "bar", "处分、处理影响", "bars"
    PAY = "pay", "工资档次、级别", "pay"
    LEAVE = "leave", "休假", "leave"
    TRAINING = "training", "培训", "training"
    CHECK_UP = "check_up", "体检", "check-ups"
    TERM = "term", "任期、交流、试用期", "terms"


@attrs.frozen(order=False, eq=False, kw_only=True)
class Asked:
    """A question over time, with what it is about."""

    kind: CareerKind
    stretches: Sequence[Stretch[Any, Any]]
    about: Label | None = None
    """The target or the post that it is asked of; None where the question says all."""


def eligibility_asked(view: View, targets: Sequence[Target]) -> Iterator[Asked]:
    """The whole and each requirement, for each target."""
    for target in targets:
        together = (
            for_post(view, target, committee_post=False) if isinstance(target, PostLevel) else for_rank(view, target)
        )
        for stretches in (together.whole, *(one.stretches for one in together.prospects)):
            yield Asked(kind=CareerKind.ELIGIBILITY, stretches=stretches, about=target.label)


def everything_else(view: View) -> Iterator[Asked]:
    """Bars, leave, training, check-ups, terms and probation, for a file that stays as it is."""
    cadre, first, last, policy = prolonged(view.cadre, view), view.on, view.horizon, view.policy
    if cadre.sanctions.entries or cadre.investigations.entries:
        for kind, rule in BARRED_FROM.items():
            yield Asked(kind=CareerKind.BAR, stretches=view.stretches(rule, _bars(view, kind)))
    for case in cadre.adjustments.entries:
        effects = adjustment_effect_spans(case, first, last)
        name = Label(case.id, case.id)
        yield Asked(kind=CareerKind.BAR, stretches=view.stretches(BARS[BarKind.POST], effects), about=name)
    leave = _still(view, annual_leave_facts(cadre, first))
    yield Asked(kind=CareerKind.LEAVE, stretches=view.stretches(STEP_DAYS, leave))
    children = childcare_leave_spans(cadre, first, last, policy=policy)
    yield Asked(kind=CareerKind.LEAVE, stretches=view.stretches(CHILDCARE_LEAVE, children))
    check_ups = check_up_spans(cadre, first, last, none_after=first)
    yield Asked(kind=CareerKind.CHECK_UP, stretches=view.stretches(CHECK_UP_STATUS, check_ups))
    courses = training_spans(cadre, first, last, policy=policy)
    yield Asked(kind=CareerKind.TRAINING, stretches=view.stretches(TRAINING_MET, courses))
    posts = spans_of(lambda day: exchange_facts(cadre, day), first, last, turns_of_posts(cadre))
    for duty in (EXCHANGE_DUTY, FURTHER_TERM, SAME_LEVEL):
        yield Asked(kind=CareerKind.TERM, stretches=view.stretches(duty, posts))
    for process in cadre.selections.entries:
        if process.on is not None and process.on.last <= first.toordinal():
            taken = _still(view, probation_facts(process, first))
            name = Label(process.id, process.id)
            yield Asked(kind=CareerKind.TERM, stretches=view.stretches(PROBATION_STANDING, taken), about=name)


def _bars(view: View, kind: BarKind) -> Sequence[Span[SanctionEffectFacts]]:
    """What decides whether something is barred.

    One measure that nothing on file touches after the first day keeps its facts; only of several, another may come to decide,
    for which rules of each such day are made ready.
    """
    cadre, first = view.cadre, view.on.toordinal()
    sanctions, cases = cadre.sanctions.entries, cadre.investigations.entries
    dates = [date for one in cases for date in (one.begins, one.ends)]
    for one in sanctions:
        dates += [one.decided, one.effective, one.revoked, one.lifted, one.rights_restored]
    if len(sanctions) <= 1 and all(date is None or date.last <= first for date in dates):
        return _still(view, deciding_facts(cadre, view.on, kind, policy=view.policy))
    return sanction_effect_spans(cadre, view.on, view.horizon, from_=kind, policy=view.policy)


def prolonged(cadre: Cadre, view: View) -> Cadre:
    """The file with its lists told to the horizon, where they speak for the first day: nothing further happens."""
    until = PartialDate.on(view.horizon)
    held = {name: getattr(cadre, name) for name in ("posts", "ranks", "training", "sanctions", "investigations")}
    longer = {
        name: attrs.evolve(ledger, complete_until=until)
        for name, ledger in held.items()
        if ledger.complete_until is not None and view.on.toordinal() <= ledger.complete_until.first < until.first
    }
    return attrs.evolve(cadre, as_of=None if cadre.as_of is None else until, **longer)


@attrs.frozen(order=False, eq=False, kw_only=True)
class NextRise:
    """The next New Year on which a salary step or level is due if the years until then are graded competent (institution staff: qualified)."""

    on: Date
    before: Determination[Any, bool]
    """The answer for the assessed year before."""
    after: Determination[Any, bool]


def next_rises(view: View) -> Iterator[NextRise]:
    """The next salary step and the next level, by the rules of last year; none where the file does not tell the years before."""
    years = range(view.on.year, view.horizon.year)
    cadre = prolonged(view.cadre, view)
    told = {one.year for one in cadre.assessments.entries if one.kind is AssessmentKind.ANNUAL}
    system = assessment_system(cadre, view.on.year - 1)
    grade = Grade.QUALIFIED if system is AssessmentSystem.INSTITUTION else Grade.COMPETENT
    assumed = tuple(
        Assessment(year=year, system=system, grade=grade, decided=PartialDate.on(Date(year + 1, 1, 1)))
        for year in years
        if year not in told
    )
    graded = attrs.evolve(cadre, assessments=Ledger(entries=(*cadre.assessments.entries, *assumed)))
    terms: dict[str, Any] = {"policy": view.policy, "known_at": view.known_at}
    facts = grade_consequence_facts(view.cadre, view.on.year - 1, on=view.on, policy=view.policy)
    for rule in (SALARY_STEP_DUE, LEVEL_RISE_DUE):
        before = determine(rule, facts, on=view.on, **terms)
        for year in years:
            if before.value is not False:
                break
            day = Date(year + 1, 1, 1)
            after = determine(rule, grade_consequence_facts(graded, year, on=day, policy=view.policy), on=day, **terms)
            if after.value is True and day <= view.horizon:
                yield NextRise(on=day, before=before, after=after)
            before = after


def _still(view: View, facts: Any) -> list[Span[Any]]:
    """Facts that stay as they are on the first day."""
    return [Span(from_=view.on, until=view.horizon, facts=facts)]


__all__ = ["Asked", "CareerKind", "NextRise", "eligibility_asked", "everything_else", "next_rises", "prolonged"]
