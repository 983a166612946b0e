"""Training in reports: the requirement of the period, training for a post, what courses cover, and gaps."""

from __future__ import annotations

from cadre_policy.law import Label
from cadre_policy.measures import Days
from cadre_policy.policies.training import (
    MemberTraining,
    PromotionTraining,
    UnitTraining,
    YearTraining,
    appointment_days,
    appointment_days_short,
    in_service_training,
    initial_training_met,
    online_training_met,
    promotion_training,
    promotion_training_safe_by,
    social_training_paid,
    training_deadline,
    training_met,
    training_shortfall,
    unit_training,
)
from cadre_policy.policies.training_coverage import (
    TRAINING_ASPECTS,
    TrainingAspect,
    TrainingGapAnswer,
    TrainingGapStanding,
    training_coverage,
    training_gaps,
    unit_training_coverage,
    unit_training_gaps,
)
from cadre_policy.records import Cadre, Unit
from cadre_policy.report.model import Asked, Entry, Section, Tone, answered
from cadre_policy.rules import Status

_TITLE = Label("教育培训", "Training")
_PROMOTION_TONES = {
    PromotionTraining.RUNNING: Tone.DUE,
    PromotionTraining.OVERDUE: Tone.OVERDUE,
    PromotionTraining.LATE: Tone.OVERDUE,
}
_STILL_OWED = {PromotionTraining.RUNNING, PromotionTraining.OVERDUE}
_GAP_TONES = {TrainingGapStanding.WAITING: Tone.DUE}


def training_section(cadre: Cadre, asked: Asked) -> Section:
    """The requirement with what is short and by when, training for a post, what courses cover, gaps; of one in service.

    Args:
        cadre: The personnel file.
        asked: The day and the policy.
    """
    if cadre.left_service_by(asked.on):
        return Section(title=_TITLE, entries=())
    entries = [
        _requirement(cadre, asked),
        *_other_requirements(cadre, asked),
        *_promotion(cadre, asked),
        *_paid(cadre, asked),
    ]
    entries += [
        Entry(text=Label(coverage.say("zh"), coverage.say("en")))
        for coverage in (training_coverage(cadre, one.key, **asked.terms) for one in _told(cadre))
    ]
    entries += [_gap(one) for one in training_gaps(cadre, **asked.terms)]
    return Section(title=_TITLE, entries=tuple(entries))


def _told(cadre: Cadre) -> list[TrainingAspect]:
    """The abilities, where some course states any: a file that tells nothing would fill every report."""
    return [one for one in TRAINING_ASPECTS[:1] if any(one.tags(record) for record in cadre.training.entries)]


def _requirement(cadre: Cadre, asked: Asked) -> Entry:
    met = training_met(cadre, **asked.terms)
    notes: list[Label] = []
    if met.value is False:
        short = training_shortfall(cadre, **asked.terms)
        told = [Label(one.headline("zh"), one.headline("en")) for one in short]
        notes.append(Label(";或".join(one.zh for one in told), "; or ".join(one.en for one in told)))
        due = training_deadline(cadre, **asked.terms)
        if due is not None:
            notes.append(Label(f"最迟:{due}", f"by {due} at the latest"))
    return answered(met, Tone.DUE if met.value is False else Tone.PLAIN, *notes)


def _other_requirements(cadre: Cadre, asked: Asked) -> list[Entry]:
    """Initial training of one on probation; otherwise what a civil servant is short of in service; online hours short."""
    entries: list[Entry] = []
    if _on_probation(cadre, asked):
        initial = initial_training_met(cadre, **asked.terms)
        entries.append(answered(initial, Tone.DUE if initial.value is False else Tone.PLAIN))
    elif training_met(cadre, **asked.terms).status is Status.LEFT_OPEN:
        service = in_service_training(cadre, **asked.terms)
        if service.value is YearTraining.SHORT:
            entries.append(answered(service, Tone.DUE))
    online = online_training_met(cadre, **asked.terms)
    if online.value is False:
        entries.append(answered(online, Tone.DUE))
    return entries


def _on_probation(cadre: Cadre, asked: Asked) -> bool:
    since, until, day = cadre.probation_since, cadre.probation_until, asked.on.toordinal()
    return since is not None and since.last <= day and (until is None or until.last >= day)


def _promotion(cadre: Cadre, asked: Asked) -> list[Entry]:
    promotion = promotion_training(cadre, **asked.terms)
    if promotion.value is None or promotion.value is PromotionTraining.NOT_OWED:
        return []
    notes: list[Label] = []
    due = promotion_training_safe_by(cadre, **asked.terms) if promotion.value in _STILL_OWED else None
    if due is not None:
        notes.append(Label(f"最迟:{due}", f"by {due} at the latest"))
    entries = [answered(promotion, _PROMOTION_TONES.get(promotion.value, Tone.PLAIN), *notes)]
    short = appointment_days_short(cadre, **asked.terms)
    if short.value is not None and short.value != Days(0):
        entries.append(answered(short, Tone.DUE, *_what_follows(cadre, asked)))
    return entries


def _what_follows(cadre: Cadre, asked: Asked) -> list[Label]:
    """Whether the text leaves room for fewer days, or that this turns on a reading."""
    days = appointment_days(cadre, **asked.terms)
    return [Label(days.headline("zh"), days.headline("en"))]


def _paid(cadre: Cadre, asked: Asked) -> list[Entry]:
    """Courses for which public money must not have paid."""
    found = [social_training_paid(one, **asked.terms) for one in cadre.training.entries if one.personal_social]
    return [answered(one, Tone.OVERDUE) for one in found if one.value is True]


def _gap(answer: TrainingGapAnswer) -> Entry:
    standing = answer.standing.value
    tone = Tone.ASK if standing is None else _GAP_TONES.get(standing, Tone.PLAIN)
    return Entry(text=Label(answer.say("zh"), answer.say("en")), tone=tone, determination=answer.standing)


def unit_training_section(unit: Unit, asked: Asked) -> Section:
    """Who meets the requirement, who is short by how much and by when, of whom it is not known, and what courses cover.

    Args:
        unit: The unit with the personnel files of its members.
        asked: The day and the policy.
    """
    found = unit_training(unit, **asked.terms)
    if not found.members:
        return Section(title=_TITLE, entries=())
    tones = (Tone.PLAIN, Tone.DUE, Tone.OPEN, Tone.ASK)
    entries = [
        _group(name, members, tone, named=tone is not Tone.PLAIN)
        for (name, members), tone in zip(found.groups(), tones, strict=True)
        if members or tone is Tone.PLAIN
    ]
    entries += _promotions(found)
    entries += [_covered(unit, one, asked) for one in TRAINING_ASPECTS if _stated(unit, one)]
    waiting = [(who, one) for who, one in unit_training_gaps(unit, **asked.terms)]
    entries += [
        Entry(
            text=Label(f"{who} {one.say('zh')}", f"{who} {one.say('en')}"),
            tone=_gap(one).tone,
            determination=one.standing,
        )
        for who, one in waiting
        if one.standing.value is not TrainingGapStanding.CLOSED
    ]
    return Section(title=_TITLE, entries=tuple(entries))


def _group(name: Label, members: tuple[MemberTraining, ...], tone: Tone, *, named: bool) -> Entry:
    text = Label(f"培训要求{name.zh}:{len(members)}人", f"training requirement {name.en}: {len(members)}")
    notes = tuple(Label(one.say("zh"), one.say("en")) for one in members) if named else ()
    return Entry(text=text, tone=tone, notes=notes)


def _promotions(found: UnitTraining) -> list[Entry]:
    over = any(one.promotion.value is PromotionTraining.OVERDUE for one in found.promotion_owed)
    listed = (
        (
            Label("任职培训未完成", "training for a promotion owed"),
            found.promotion_owed,
            Tone.OVERDUE if over else Tone.DUE,
        ),
        (
            Label("任职培训情形未能确定", "training for a promotion not determined"),
            found.promotion_open,
            Tone.ASK,
        ),
    )
    return [
        Entry(
            text=Label(f"{name.zh}:{len(members)}人", f"{name.en}: {len(members)}"),
            tone=tone,
            notes=tuple(Label(one.say_promotion("zh"), one.say_promotion("en")) for one in members),
        )
        for name, members, tone in listed
        if members
    ]


def _stated(unit: Unit, aspect: TrainingAspect) -> bool:
    """Whether some course of some member states the aspect; the kinds of training are each course's own."""
    return aspect.key != "kinds" and any(
        aspect.tags(record) for member in unit.members for record in member.training.entries
    )


def _covered(unit: Unit, aspect: TrainingAspect, asked: Asked) -> Entry:
    coverage = unit_training_coverage(unit, aspect.key, **asked.terms)
    title = Label(
        f"{aspect.label.zh}课程覆盖({coverage.first}至{coverage.last})",
        f"courses cover {aspect.label.en}, {coverage.first} to {coverage.last}",
    )
    return Entry(text=title, notes=tuple(Label(one.say("zh"), one.say("en")) for one in coverage.counts))


__all__ = ["training_section", "unit_training_section"]
