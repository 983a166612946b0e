"""A unit's training on one day: who meets the requirement, who is short by how much and by when, of whom it is not known."""

import datetime as dt
from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Date, PartialDate, as_date
from cadre_policy.policies.training.answers import training_deadline, training_met, training_shortfall
from cadre_policy.policies.training.facts import TrainingFacts
from cadre_policy.policies.training.flatten import training_facts
from cadre_policy.policies.training.occasion_answers import promotion_training, promotion_training_safe_by
from cadre_policy.policies.training.occasion_facts import PromotionTraining, PromotionTrainingFacts
from cadre_policy.policies.training.occasion_flatten import promotion_training_facts
from cadre_policy.records import Cadre, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Status
from cadre_policy.rules.words import say_value

_STILL_OWED = {PromotionTraining.RUNNING, PromotionTraining.OVERDUE}


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class MemberTraining:
    """How one member of a unit stands."""

    id: str
    """The member's identifier, the caller's own."""
    met: Determination[TrainingFacts, bool]
    """Whether the requirement of the period is met."""
    short: tuple[Determination[TrainingFacts, Any], ...]
    """For one who falls short: the amounts of which each alone would be enough; empty otherwise."""
    due: Date | None
    """The last day of the period of the requirement; None where that is open."""
    promotion: Determination[PromotionTrainingFacts, PromotionTraining]
    """How the training for the last promotion stands."""
    promotion_due: PartialDate | None
    """For one who still owes that training: the last day that is in time however the year is counted."""

    def say(self, language: Language) -> str:
        """The identifier with what is short and by when, or with why it is open and what to ask."""
        zh = language == "zh"
        if self.met.determined:
            amounts = ("或" if zh else " or ").join(say_value(one.value, language) for one in self.short)
            told = [f"尚缺{amounts}" if zh else f"short of {amounts}"] if amounts else []
            told += [] if self.due is None else [f"至{self.due}" if zh else f"by {self.due}"]
        else:
            told = [self.met.status.label.say(language), *(one.fact.label.say(language) for one in self.met.missing)]
        between = (";" if zh else "; ").join(told)
        return f"{self.id}{':' if zh else ': '}{between}" if told else self.id

    def say_promotion(self, language: Language) -> str:
        """The identifier with how the training for a promotion stands, and the last day for it."""
        zh = language == "zh"
        if self.promotion.value is None:
            asked = [one.fact.label.say(language) for one in self.promotion.missing]
            told = ("、" if zh else ", ").join([self.promotion.status.label.say(language), *asked])
            return f"{self.id}:{told}" if zh else f"{self.id}: {told}"
        told = self.promotion.value.label.say(language)
        if self.promotion_due is not None:
            told += f"({self.promotion_due})" if zh else f" ({self.promotion_due})"
        return f"{self.id}:{told}" if zh else f"{self.id}: {told}"

    def __repr__(self) -> str:
        """The identifier alone."""
        return f"MemberTraining({self.id!r})"


@attrs.frozen(kw_only=True, order=False, eq=False, repr=False)
class UnitTraining:
    """How the members of a unit who are in service stand on one day.  Each is in exactly one of the four groups."""

    unit: str
    on: Date
    members: tuple[MemberTraining, ...]
    members_complete: bool | None
    """Whether the unit's list of members is complete."""

    @property
    def met(self) -> tuple[MemberTraining, ...]:
        """Who meets the requirement of the period."""
        return tuple(one for one in self.members if one.met.value is True)

    @property
    def short(self) -> tuple[MemberTraining, ...]:
        """Who does not, or not yet: the time may still be running."""
        return tuple(one for one in self.members if one.met.value is False)

    @property
    def not_listed(self) -> tuple[MemberTraining, ...]:
        """Of whom the text leaves open whether anything is asked."""
        return tuple(one for one in self.members if one.met.status is Status.LEFT_OPEN)

    @property
    def undetermined(self) -> tuple[MemberTraining, ...]:
        """Of whom it is not determined for another reason; ``met`` says why and what to ask."""
        known = {*self.met, *self.short, *self.not_listed}
        return tuple(one for one in self.members if one not in known)

    @property
    def promotion_owed(self) -> tuple[MemberTraining, ...]:
        """Who still owes the training that a promotion asks for, the time running or over."""
        return tuple(one for one in self.members if one.promotion.value in _STILL_OWED)

    @property
    def promotion_open(self) -> tuple[MemberTraining, ...]:
        """Of whom it is not determined how that training stands."""
        return tuple(one for one in self.members if one.promotion.value is None)

    def groups(self) -> tuple[tuple[Label, tuple[MemberTraining, ...]], ...]:
        """The four groups with their names."""
        return (
            (Label("已达到", "met"), self.met),
            (Label("尚未达到", "not met yet"), self.short),
            (Label("条文未列其人员类别", "of a group that the text does not list"), self.not_listed),
            (Label("未能确定", "not determined"), self.undetermined),
        )

    def say(self, language: Language) -> str:
        """The numbers; who is short, by how much and by when; of whom it is not known, and what to ask."""
        zh = language == "zh"
        lines = [f"{self.unit} {self.on} 培训要求" if zh else f"{self.unit} on {self.on}, training requirement"]
        met = self.met
        for name, members in self.groups():
            lines.append(f"  - {name.zh}:{len(members)}人" if zh else f"  - {name.en}: {len(members)}")
            lines += [f"    - {one.say(language)}" for one in members if one not in met]
        owed, unsaid = self.promotion_owed, self.promotion_open
        for label, members in ((_OWED, owed), (_NOT_TOLD, unsaid)):
            lines.append(f"  - {label.zh}:{len(members)}人" if zh else f"  - {label.en}: {len(members)}")
            lines += [f"    - {one.say_promotion(language)}" for one in members]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """The unit, the day and how many, and nothing about anyone."""
        return f"UnitTraining({self.unit!r} on {self.on}: {len(self.members)} members)"


_OWED = Label("任职培训未完成", "training for a promotion owed")
_NOT_TOLD = Label("任职培训情形未能确定", "training for a promotion not determined")


def unit_training(unit: Unit, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None) -> UnitTraining:
    """How the members of a unit stand with their training on a day (S5.2; Regulation of 2023 art. 14 and texts before it).

    Members who retired or died by that day are left out.

    Args:
        unit: The unit with the personnel files of its members.
        on: The day asked about.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    members = tuple(
        _member(cadre, {"on": day, "policy": policy, "known_at": known_at})
        for cadre in unit.members
        if not cadre.left_service_by(day)
    )
    return UnitTraining(unit=unit.id, on=day, members=members, members_complete=unit.members_complete)


def _member(cadre: Cadre, terms: dict[str, Any]) -> MemberTraining:
    facts = training_facts(cadre, terms["on"], policy=terms["policy"])
    met = training_met(facts, **terms)
    occasion = promotion_training_facts(cadre, terms["on"])
    promotion = promotion_training(occasion, **terms)
    owed = promotion.value in _STILL_OWED
    return MemberTraining(
        id=cadre.id,
        met=met,
        short=training_shortfall(facts, **terms) if met.value is False else (),
        due=training_deadline(facts, **terms),
        promotion=promotion,
        promotion_due=promotion_training_safe_by(occasion, **terms) if owed else None,
    )


__all__ = ["MemberTraining", "UnitTraining", "unit_training"]
