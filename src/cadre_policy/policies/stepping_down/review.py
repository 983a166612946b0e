"""A case looked at as a whole: what is established, what is missing, and what comes next.  Never which measure."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import PartialDate, as_date
from cadre_policy.policies.sanction_effects import SanctionEffectFacts
from cadre_policy.policies.stepping_down import handling
from cadre_policy.policies.stepping_down.answers import (
    barred_after_adjustment,
    inaction_follow_up,
    promotion_open_from,
)
from cadre_policy.policies.stepping_down.facts import InactionFacts
from cadre_policy.policies.stepping_down.flatten import (
    adjustment_facts,
    cited_list_held,
    decided_by,
    inaction_facts,
    standing,
)
from cadre_policy.policies.stepping_down.follow_up import FollowUp, FollowUpFacts
from cadre_policy.policies.stepping_down.handling_facts import AdjustmentFacts
from cadre_policy.policies.stepping_down.rules import (
    CATEGORIES,
    GAP_TO_NOTE,
    INACTION_ESTABLISHED,
    SUBJECTIVE_AVOIDANCE,
)
from cadre_policy.records import AdjustmentCase, Cadre, InactionFact, Unit
from cadre_policy.rules import YUNNAN, Determination, Policy, Rule, determine

Found = Determination[InactionFacts, bool]
Handled = Determination[AdjustmentFacts, bool]

_LACKING: Mapping[Rule[AdjustmentFacts, bool], Label] = {
    handling.ADJUSTMENT_GROUND: Label(
        "没有已经认定的不担当不作为情形,不得据此调整 [4.3-4.6]",
        "no category of inaction is established, so nothing supports an adjustment [4.3-4.6]",
    ),
    handling.REMINDER_FIRST: Label(
        "应先提醒、教育或者函询、诫勉,没有改正的方可调整 [2015年规定第8条]",
        "a reminder, education, inquiry or admonition must first have been in vain [trial rules of 2015 art. 8]",
    ),
    handling.ADJUSTMENT_REASONS: Label(
        "应载明具体情节和理由 [4.8]", "circumstances and reasons are to be set down [4.8]"
    ),
    handling.ADJUSTMENT_BODY: Label(
        "应由有任免权的党组织决定 [4.9]", "the body that appoints to the post is to decide [4.9]"
    ),
    handling.ADJUSTMENT_LISTED: Label(
        "措施不在免职、调整、降职之列 [4.9]", "the measure is not one of the three [4.9]"
    ),
    handling.SITUATION_LISTED: Label(
        "所引情形项次超出当时规定所列 [能上能下规定]", "the situation cited is beyond the list then in force"
    ),
}
"""What to say where a step is lacking."""

_NO_SUCH_LIST = Label(
    "所引负面清单版本当时未施行 [4.10]", "the version of the negative list cited was not in force then [4.10]"
)
_TELL_OF_APPEAL = Label("告知复核、申诉途径 [公务员法第95条]", "tell of review and appeal [Civil Servants Law art. 95]")
_TELL_OF_REMEDY = Label(
    "告知救济途径(适用何种途径有待查明)", "tell of the remedies that are open (which ones is to be found out)"
)


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class AdjustmentReview:
    """What is to be said of a case on a day."""

    case: AdjustmentCase
    decided: bool | None
    """Whether the body had decided by the day."""
    categories: tuple[Found, ...]
    """The four categories, in the order of the text."""
    inaction: Found
    """Whether one of them is established."""
    emphasis: Found
    """Whether the case is of the stressed kind (4.7), beside the categories."""
    gap: Found
    """Whether a gap of ability is still to be put on the list of training gaps (4.6, 13.6)."""
    follow_up: Determination[FollowUpFacts, FollowUp]
    steps: tuple[Handled, ...]
    """What must be there, each by itself."""
    procedure: Handled
    measure: tuple[Handled, ...]
    """Of a decided case: whether the measure is one of the three, lawful, and open to appeal; else empty."""
    situation: Handled | None
    """Whether the situation cited was on the list of the day; None if the case cites none."""
    list_cited: bool | None
    """Whether the version of the negative list that the case cites held when its texts applied; None if none is cited,
    or nothing is known of it."""
    barred: Determination[SanctionEffectFacts, bool] | None
    """Whether the decision stands in the way of promotion; None while there is none."""
    open_from: PartialDate | None
    """The first day on which it no longer does (see :func:`promotion_open_from`)."""
    conflicts: tuple[InactionFact, ...]
    """Points on which findings contradict one another; they decide nothing."""

    @property
    def lawful(self) -> Handled | None:
        """Whether the measure that the body chose is lawful; None while nothing is decided."""
        return self._of_measure(handling.ADJUSTMENT_LAWFUL)

    def _of_measure(self, rule: Rule[AdjustmentFacts, bool]) -> Handled | None:
        return next((one for one in self.measure if one.rule is rule), None)

    @property
    def established(self) -> tuple[Label, ...]:
        """The categories that are established, and the stress on subjective avoidance."""
        return tuple(one.rule.label for one in (*self.categories, self.emphasis) if one.value is True)

    @property
    def lacking(self) -> tuple[Label, ...]:
        """What the texts ask for and the case has not, certainly."""
        asked = (*self.steps, *self.measure, *(() if self.situation is None else (self.situation,)))
        lacking = [_LACKING[one.rule] for one in asked if one.value is False and one.rule in _LACKING]
        return (*lacking, _NO_SUCH_LIST) if self.list_cited is False else tuple(lacking)

    @property
    def to_find_out(self) -> tuple[Label, ...]:
        """Facts that would settle a question that is open, each once."""
        asked: list[Determination[Any, Any]] = [self.inaction, *self.steps, *self.measure]
        found = {one.fact.name: one.fact.label for answer in asked for one in answer.missing}
        return tuple(found.values())

    @property
    def next_steps(self) -> tuple[Label, ...]:
        """What is to be done next, and by whom."""
        return tuple(self._next())

    def _next(self) -> Iterator[Label]:
        if self.follow_up.value is FollowUp.OUTSTANDING:
            yield Label(
                "组织部门及时跟进所发现的问题 [4.2]", "the organisation department follows up what was found [4.2]"
            )
        if self.conflicts:
            names_zh = "、".join(one.label.zh for one in self.conflicts)
            names_en = ", ".join(one.label.en for one in self.conflicts)
            yield Label(f"相互矛盾的认定由主管机关澄清:{names_zh}", f"the body clears up contrary findings: {names_en}")
        if self.gap.value is True:
            yield Label(
                "组织部门将能力短板列入培训清单 [4.6、13.6]",
                "the organisation department puts the gap of ability on the list of training gaps [4.6, 13.6]",
            )
        if self.decided is False and self.inaction.value is True:
            yield Label(
                "由有任免权的党组织按具体情节决定是否调整及采取何种措施;本库不提出措施 [4.8、4.9]",
                "the appointing body decides by the circumstances whether to adjust and how; no measure is proposed here "
                "[4.8, 4.9]",
            )
        if self.decided is True and self.case.told_on is None:
            yield Label("将决定告知本人", "tell the person of the decision")
        appeal = self._of_measure(handling.ADJUSTMENT_APPEAL)
        if appeal is not None and appeal.value is not False and self.case.remedy_told is not True:
            yield _TELL_OF_REMEDY if appeal.value is None else _TELL_OF_APPEAL

    def explain(self, language: Language = "en") -> str:
        """All of it in headed lists, as plain text."""
        lines = [self.inaction.headline(language), self.procedure.headline(language)]
        lines += [one.headline(language) for one in self.measure]
        if self.barred is not None:
            lines.append(self.barred.headline(language))
        if self.open_from is not None:
            lines.append(opening(self.open_from).say(language))
        for head, items in (
            (_ESTABLISHED, self.established),
            (_LACKS, self.lacking),
            (_FIND_OUT, self.to_find_out),
            (_NEXT, self.next_steps),
        ):
            if items:
                lines += [head.say(language), *(f"  - {item.say(language)}" for item in items)]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """The case's identifier only: findings are personal data."""
        return f"<AdjustmentReview of {self.case.id!r}>"


def opening(day: PartialDate) -> Label:
    """From when an adjustment no longer stands in the way of promotion, in words."""
    zh, en = f"自{day.first_day}起", f"from {day.first_day} on"
    if not day.exact:
        zh = f"自{day.first_day}至{day.last_day}间某日起(最后一日如何计算未定,或者日期不详)"
        en = f"from some day between {day.first_day} and {day.last_day} on (how to count the last day is unsettled)"
    return Label(
        f"{zh}不再因此受限(是否提拔由任免机关决定)",
        f"{en} no longer in the way of promotion, which is for the appointing body to decide",
    )


_ESTABLISHED = Label("已经认定", "Established")
_LACKS = Label("欠缺", "Lacking")
_FIND_OUT = Label("有待查明", "To find out")
_NEXT = Label("下一步", "Next")


def adjustment_review(
    case: AdjustmentCase,
    *,
    on: dt.date,
    cadre: Cadre | None = None,
    unit: Unit | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> AdjustmentReview:
    """What is established about a case of article 4, what it lacks, and what comes next (clauses 4.2 to 4.9).

    It records and checks; it never proposes a measure.

    Args:
        case: The case.
        on: The day asked about.
        cadre: The person's file, for post, kind of staff and training gaps.
        unit: The unit whose negative list the case cites.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* is not a date.
    """
    day = as_date(on)
    terms: dict[str, Any] = {"on": day, "policy": policy, "known_at": known_at}
    found = inaction_facts(case, on=day, cadre=cadre)
    handled = adjustment_facts(case, cadre=cadre, **terms)
    decided = decided_by(case, day)

    def finding(rule: Rule[InactionFacts, bool]) -> Found:
        return determine(rule, found, **terms)

    def step(rule: Rule[AdjustmentFacts, bool]) -> Handled:
        return determine(rule, handled, **terms)

    of_measure = (handling.ADJUSTMENT_LISTED, handling.ADJUSTMENT_LAWFUL, handling.ADJUSTMENT_APPEAL)
    return AdjustmentReview(
        case=case,
        decided=decided,
        categories=tuple(finding(rule) for rule in CATEGORIES.values()),
        inaction=finding(INACTION_ESTABLISHED),
        emphasis=finding(SUBJECTIVE_AVOIDANCE),
        gap=finding(GAP_TO_NOTE),
        follow_up=inaction_follow_up(case, **terms),
        steps=tuple(step(rule) for rule in handling.STEPS),
        procedure=step(handling.ADJUSTMENT_PROCEDURE),
        measure=tuple(step(rule) for rule in of_measure) if decided else (),
        situation=None if handled.situation is None else step(handling.SITUATION_LISTED),
        list_cited=cited_list_held(case, unit, handled.text_of),
        barred=barred_after_adjustment(case, **terms) if decided else None,
        open_from=promotion_open_from(case, **terms) if decided else None,
        conflicts=tuple(fact for fact in InactionFact if len(standing(case, fact, day)) > 1),
    )


__all__ = ["AdjustmentReview", "adjustment_review", "opening"]
