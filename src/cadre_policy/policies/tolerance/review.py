"""The answer about a case, and everything beside it that its reader must see."""

from typing import Any

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.policies.tolerance import facts as words
from cadre_policy.policies.tolerance.facts import ToleranceFacts
from cadre_policy.policies.tolerance.hints import Hint
from cadre_policy.policies.tolerance.limbs import (
    BREACH_FOUND,
    PROCEDURE,
    PROTECTION_DUE,
    REMEDY,
    Side,
)
from cadre_policy.policies.tolerance.parts import ActPart
from cadre_policy.policies.tolerance.remarks import Remark
from cadre_policy.records import ToleranceOutcome
from cadre_policy.rules import Determination, Fact, ReadingMatters, Rule, Status

Merits = Determination[ToleranceFacts, ToleranceOutcome]
Question = Determination[ToleranceFacts, bool]


class LimbState(LabelledEnum):
    """How a case stands under one of the six heads."""

    MET = "met", "符合", "met"
    NOT_MET = "not_met", "不符合", "not met"
    NOT_APPLICABLE = "not_applicable", "不适用", "does not apply"
    OPEN = "open", "尚不能认定", "cannot be told yet"


_APPLIES: dict[Rule[ToleranceFacts, bool], Fact[ToleranceFacts, bool]] = {
    PROCEDURE: words.decision_taken,
    REMEDY: words.loss_occurred,
}
"""The heads that do not apply to every mistake, and the finding on which that turns."""


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class ToleranceReview:
    """Whether the conditions of the text are met, head by head, with what the outcome hangs on."""

    merits: Merits
    readings: tuple[ReadingMatters[ToleranceFacts, ToleranceOutcome], ...]
    """Readings of which another choice would change the outcome."""
    in_reform: Question
    """Whether the mistake was made in reform and innovation (S4.1); it opens the inquiry and decides nothing."""
    bars: tuple[Question, ...]
    limbs: tuple[Question, ...]
    distinctions: tuple[Determination[ToleranceFacts, Side], ...]
    referral: Question
    """Whether a breach is found, which must be dealt with (clause 12.3)."""
    protection: Question
    """Whether the person took on a problem left from the past (clause 10.16); it waives no head."""
    parts: tuple[ActPart, ...]
    """The act, split where a rule that the case cites changed, with the rules of each part; empty for bare findings."""
    remarks: tuple[Remark, ...]
    hints: tuple[Hint, ...]
    """Where else the facts may weigh; never a result."""

    @property
    def found_bars(self) -> tuple[Rule[ToleranceFacts, bool], ...]:
        """Every bar that is found, not only the first."""
        return tuple(bar.rule for bar in self.bars if bar.value is True)

    @property
    def failed_limbs(self) -> tuple[Rule[ToleranceFacts, bool], ...]:
        """Every head that is not met."""
        return tuple(limb.rule for limb in self.limbs if self.state(limb.rule) is LimbState.NOT_MET)

    def state(self, limb: Rule[ToleranceFacts, bool]) -> LimbState:
        """How the case stands under one of the six heads."""
        asked = next(one for one in self.limbs if one.rule is limb)
        switch = _APPLIES.get(limb)
        if switch is not None and getattr(asked.facts, switch.name) is False:
            return LimbState.NOT_APPLICABLE
        if asked.value is None:
            return LimbState.OPEN
        return LimbState.MET if asked.value else LimbState.NOT_MET

    def explain(self, language: Language = "en") -> str:
        """The outcome, the readings it hangs on, the heads, and what else is to be seen, as plain text."""
        headline, *reasons = self.merits.explain(language).splitlines()
        lines = [headline]
        for head, items in self._sections():
            lines += [head.say(language), *(f"  - {item.say(language)}" for item in items)]
        return "\n".join([*lines, *reasons])

    def _sections(self) -> list[tuple[Label, list[Label]]]:
        """Headed lists, what must not be missed first; nothing about heads where the Opinion is not in force."""
        if Status.NOT_IN_FORCE in self.merits.causes:
            return []
        decisive = [_label(one) for one in self.readings if one.decisive]
        open_ended = [_label(one) for one in self.readings if not one.decisive]
        heads = [_stated(one.rule.label, self.state(one.rule).label) for one in self.limbs]
        sides = [_stated(one.rule.label, one.value.label) for one in self.distinctions if one.value is not None]
        due = [_DUE[one.rule] for one in (self.referral, self.protection) if one.value is True]
        found = [
            (_DECISIVE, decisive),
            (_BARS, [rule.label for rule in self.found_bars]),
            (_HEADS, heads),
            (_SIDES, sides),
            (_ALSO_DUE, due),
            (_NORMS, [_label(part) for part in self.parts if part.norms]),
            (_REMARKS, [_label(remark) for remark in self.remarks]),
            (_OPEN_ENDED, open_ended),
            (_HINTS, [_label(hint) for hint in self.hints]),
        ]
        return [(head, items) for head, items in found if items]

    def __repr__(self) -> str:
        """The status only: findings are personal data."""
        return f"<ToleranceReview on {self.merits.on}: {self.merits.status.value}>"


_DECISIVE = Label("注意:换一种理解,结论即不同", "Mark: the outcome turns on how the text is read")
_OPEN_ENDED = Label("换一种理解,还须另作认定", "Other readings would ask for further findings")
_BARS = Label("不得容错的情形", "Bars found")
_HEADS = Label("六方面", "The six heads")
_SIDES = Label("三个区分", "The three distinctions")
_ALSO_DUE = Label("应当办理", "Also due")
_NORMS = Label("所引规定与行为时间", "The rules cited, against the time of the act")
_REMARKS = Label("关于认定的说明", "Remarks on the findings")
_HINTS = Label("其他规定(仅供查阅,不是结论)", "Other instruments to look at (no result follows from them here)")

_DUE: dict[Rule[ToleranceFacts, bool], Label] = {
    BREACH_FOUND: Label(
        "认定有违纪违法的,依纪依法处理 [12.3]", "the breach found is to be dealt with under discipline and law [12.3]"
    ),
    PROTECTION_DUE: Label(
        "主动化解历史遗留问题,应予支持保护 [10.16]",
        "took on a problem left from the past: to be supported and protected [10.16]",
    ),
}


def _label(one: ReadingMatters[Any, Any] | Remark | Hint | ActPart) -> Label:
    return Label(one.say("zh"), one.say("en"))


def _stated(what: Label, state: Label) -> Label:
    return Label(f"{what.zh} —— {state.zh}", f"{what.en}: {state.en}")
