"""What article 12 asks for over one case, and the early signs that are still open."""

import datetime as dt
from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Days, as_date
from cadre_policy.policies.correction.facts import CaseCorrectionFacts, EarlyWarningFacts, HeadReasonsFacts
from cadre_policy.policies.correction.flatten import case_correction_facts, early_warning_facts, head_reasons_facts
from cadre_policy.policies.correction.rules import (
    ABUSE_TO_LOOK_INTO,
    CORRECTION_STATE,
    HEAD_REASONS,
    HELP_STATE,
    NATURE_CONFUSED,
    NATURE_REASONED,
    TOLERATED_DESPITE_BAR,
    WARNING_OPEN_FOR,
    WARNING_STATE,
    CorrectionState,
    HelpState,
    ReasonsState,
    WarningState,
)
from cadre_policy.policies.tolerance import LIMBS
from cadre_policy.policies.tolerance.findings import refuse_other_person
from cadre_policy.records import Cadre, EarlyWarning, Report, ToleranceCase
from cadre_policy.rules import YUNNAN, Determination, Policy, determine


def _state(one: Determination[HeadReasonsFacts, ReasonsState], language: Language) -> str:
    return one.headline(language).removeprefix(HEAD_REASONS.label.say(language)).lstrip(": ")


_NO_TIME = Label("文件未规定整改和回访的期限。", "The text sets no time for correction or for help.")


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class CorrectionReview:
    """One case under article 12; nothing here changes the merits, and nothing is scored."""

    case: str
    """Identifier of the case."""
    state: Determination[CaseCorrectionFacts, CorrectionState]
    help: Determination[CaseCorrectionFacts, HelpState]
    abuse: Determination[CaseCorrectionFacts, bool]
    despite_bar: Determination[CaseCorrectionFacts, bool]
    nature_confused: Determination[CaseCorrectionFacts, bool]
    nature_reasoned: Determination[CaseCorrectionFacts, bool]
    reasons: dict[str, Determination[HeadReasonsFacts, ReasonsState]]
    """Whether reasons are given under each of the six heads, by the name of its rule, in the order of the text."""

    @property
    def unreasoned(self) -> tuple[str, ...]:
        """The heads of which something was found without reasons."""
        return tuple(head for head, one in self.reasons.items() if one.value is ReasonsState.MISSING)

    def explain(self, language: Language = "en") -> str:
        """All of this as plain text."""
        named = {head.name: head.label.say(language) for head in LIMBS}
        answers: tuple[Determination[Any, Any], ...] = (
            self.state,
            self.help,
            self.abuse,
            self.despite_bar,
            self.nature_confused,
            self.nature_reasoned,
        )
        lines = [one.headline(language) for one in answers]
        lines += [f"- {named[head]}: {_state(one, language)}" for head, one in self.reasons.items()]
        return "\n".join([*lines, _NO_TIME.say(language)])

    def __repr__(self) -> str:
        """The caller's identifier of the case."""
        return f"CorrectionReview({self.case!r})"


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class EarlyWarningReview:
    """One early sign: whether it was acted upon, and for how long it has been open."""

    warning: str | None
    """The caller's identifier of the sign."""
    state: Determination[EarlyWarningFacts, WarningState]
    open_for: Determination[EarlyWarningFacts, Days]

    def __repr__(self) -> str:
        """The caller's identifier of the sign."""
        return f"EarlyWarningReview({self.warning!r})"


def correction_review(
    case: ToleranceCase,
    *,
    on: dt.date,
    report: Report | None = None,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
    cadre: str | None = None,
) -> CorrectionReview:
    """What article 12 asks for over one case: plan, help, reasons, and what does not fit (clauses 12.1 to 12.9).

    Args:
        case: The case.
        on: The day asked about; findings and steps of a later day are not there yet.
        report: The report that the case came from, if any.
        policy: Readings, overlays and accepted evidence.
        known_at: Only what was made known by this day.
        cadre: Whose case it has to be.

    Raises:
        InputError: the case is of another person than *cadre*.
        DateError: *on* or *known_at* is not a date.
    """
    refuse_other_person(case, cadre)
    terms: dict[str, Any] = {"on": as_date(on), "policy": policy, "known_at": known_at}
    facts = case_correction_facts(case, report=report, **terms)
    return CorrectionReview(
        case=case.id,
        state=determine(CORRECTION_STATE, facts, **terms),
        help=determine(HELP_STATE, facts, **terms),
        abuse=determine(ABUSE_TO_LOOK_INTO, facts, **terms),
        despite_bar=determine(TOLERATED_DESPITE_BAR, facts, **terms),
        nature_confused=determine(NATURE_CONFUSED, facts, **terms),
        nature_reasoned=determine(NATURE_REASONED, facts, **terms),
        reasons={head.name: determine(HEAD_REASONS, head_reasons_facts(case, head, on=on), **terms) for head in LIMBS},
    )


def early_warning_review(
    warning: EarlyWarning | EarlyWarningFacts,
    *,
    on: dt.date,
    policy: Policy = YUNNAN,
    known_at: dt.date | None = None,
) -> EarlyWarningReview:
    """Whether an early sign was acted upon, and for how many days it has been open (clause 12.8).

    Args:
        warning: The sign, or its facts.
        on: The day asked about.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    facts = warning if isinstance(warning, EarlyWarningFacts) else early_warning_facts(warning, on=on)
    return EarlyWarningReview(
        warning=None if isinstance(warning, EarlyWarningFacts) else warning.id,
        state=determine(WARNING_STATE, facts, on=on, policy=policy, known_at=known_at),
        open_for=determine(WARNING_OPEN_FOR, facts, on=on, policy=policy, known_at=known_at),
    )


def open_warnings(
    cadre: Cadre, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> tuple[EarlyWarningReview, ...]:
    """The early signs on a person's file that were not, or may not have been, acted upon, in the order of the file.

    Args:
        cadre: The personnel file.
        on: The day asked about; a sign that was noted later is left out.
        policy: Overlays and accepted evidence.
        known_at: Only what was made known by this day.

    Raises:
        DateError: *on* or *known_at* is not a date.
    """
    today = as_date(on).toordinal()
    noted = [one for one in cadre.early_warnings.entries if one.on is None or one.on.first <= today]
    reviews = [early_warning_review(one, on=on, policy=policy, known_at=known_at) for one in noted]
    return tuple(one for one in reviews if one.state.value is not WarningState.ACTED_UPON)


__all__ = [
    "CorrectionReview",
    "EarlyWarningReview",
    "correction_review",
    "early_warning_review",
    "open_warnings",
]
