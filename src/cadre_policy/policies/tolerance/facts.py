"""The findings that the merits of a tolerance case turn on: those of article 10, the three distinctions, and scope."""

from collections.abc import Callable

import attrs

from cadre_policy.records import CaseFact, ObjectiveFactor
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ToleranceFacts:
    """What was found about one act of one person; None is "no finding", which is never read as *no*."""

    mistake_made: bool | None = None
    """Whether there was a mistake at all; *no* where what was reported proved untrue (clause 11.2)."""
    public_spirit: bool | None = None
    """Clause 10.2."""
    gain_self: bool | None = None
    """Clause 10.3, like the next two; the three are kept apart and any one is a bar."""
    gain_other: bool | None = None
    gain_unit: bool | None = None
    objective_factor: bool | None = None
    """Clause 10.4."""
    objective_factor_kind: ObjectiveFactor | None = None
    """Clause 10.4; the kind "other" stands for a factor that the body has put into words."""
    intent: bool | None = None
    """Clause 10.5."""
    decision_taken: bool | None = None
    """Whether any decision was taken; a clerical oversight has none, and clauses 10.6 and 10.7 then do not apply."""
    prescribed_process: bool | None = None
    """Clause 10.6, like the next two; all three are wanted."""
    collective_deliberation: bool | None = None
    alternatives_assessed: bool | None = None
    arbitrary: bool | None = None
    """Clause 10.7: a meeting may have been held and overridden."""
    emergency: bool | None = None
    """Whether matters had to be settled on the spot; read only where an emergency excuses (reading of 10.6)."""
    reported_promptly: bool | None = None
    """Whether what was done was reported promptly afterwards; read only under the same reading."""
    breach_of_discipline_or_law: bool | None = None
    """Clause 10.8: a breach of Party discipline or of the law, by rules that held at the time of the act (10.15)."""
    breach_by_later_norm: bool | None = None
    """A breach of a later rule that is more lenient or under which the act went on; see the reading of 10.15."""
    norm_departed_from: bool | None = None
    """A binding rule or procedure of the time of the act that was not followed; see the reading of 10.8."""
    departure_from_later_norm: bool | None = None
    """The same of a later rule that is more lenient or under which the act went on."""
    serious_loss: bool | None = None
    """Clause 10.9, as the body recorded it; the text names no amount."""
    loss_recovered: bool | None = None
    """Whether some of the loss was recovered; read only where gross and net loss are kept apart."""
    loss_counted_net: bool | None = None
    """Whether the finding of 10.9 is about what remained after recovery; read under the same readings."""
    odious_social_impact: bool | None = None
    """Clause 10.10; the body leaves out what rumour alone brought about (11.3)."""
    long_term_impact: bool | None = None
    """Clause 10.11: a bad effect that lasts."""
    lasting_good_effect: bool | None = None
    """An effect that lasts and is good; read only where 10.11 is taken to mean any effect."""
    loss_occurred: bool | None = None
    """Clauses 10.12 and 10.13 apply only to a mistake that brought a loss."""
    active_remedy: bool | None = None
    """Clause 10.12: efforts, not full recovery."""
    evaded: bool | None = None
    """Clause 10.13."""
    knowing_violation: bool | None = None
    """Clause S4.2, the side that bars."""
    persisted_after_ban: bool | None = None
    """Clause S4.3, the side that bars."""
    in_reform: bool | None = None
    """Clause S4.2, the tolerable side, with the next."""
    inexperience: bool | None = None
    no_explicit_limit: bool | None = None
    """Clause S4.3, the tolerable side."""
    for_development: bool | None = None
    """Clause S4.4, the tolerable side."""
    legacy_problem: bool | None = None
    """Clause 10.16."""
    objected: bool | None = None
    """Whether the person objected openly.  The Opinion gives this no effect; it points to another instrument."""


def _found(
    field: Callable[[ToleranceFacts], bool | None], what: CaseFact, zh: str = "", en: str = ""
) -> Fact[ToleranceFacts, bool]:
    """A finding, called as in the records unless the rules need other words."""
    label = what.label
    return fact(ToleranceFacts, field, zh or label.zh, en or label.en, change=Change.FINDING, privacy=Privacy.SENSITIVE)


def _told(field: Callable[[ToleranceFacts], bool | None], zh: str, en: str) -> Fact[ToleranceFacts, bool]:
    """A finding for which the records have no word of their own."""
    return fact(ToleranceFacts, field, zh, en, change=Change.FINDING, privacy=Privacy.SENSITIVE)


mistake_made = _told(lambda f: f.mistake_made, "确有失误错误", "there was a mistake at all")

public_spirit = _found(lambda f: f.public_spirit, CaseFact.PUBLIC_SPIRIT)
gain_self = _found(lambda f: f.gain_self, CaseFact.GAIN_SELF)
gain_other = _found(lambda f: f.gain_other, CaseFact.GAIN_OTHER)
gain_unit = _found(lambda f: f.gain_unit, CaseFact.GAIN_UNIT)

objective_factor = _found(lambda f: f.objective_factor, CaseFact.OBJECTIVE_FACTOR)
factor_kind = fact(
    ToleranceFacts,
    lambda f: f.objective_factor_kind,
    "客观因素类别",
    "the kind of objective factor",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
intent = _found(lambda f: f.intent, CaseFact.INTENT)

decision_taken = _found(lambda f: f.decision_taken, CaseFact.DECISION_TAKEN)
prescribed_process = _found(lambda f: f.prescribed_process, CaseFact.PRESCRIBED_PROCESS)
collective_deliberation = _found(lambda f: f.collective_deliberation, CaseFact.COLLECTIVE_DELIBERATION)
alternatives_assessed = _found(lambda f: f.alternatives_assessed, CaseFact.ALTERNATIVES_ASSESSED)
arbitrary = _found(lambda f: f.arbitrary, CaseFact.ARBITRARY)
emergency = _found(lambda f: f.emergency, CaseFact.EMERGENCY)
reported_promptly = _found(lambda f: f.reported_promptly, CaseFact.REPORTED_PROMPTLY)

breach = _found(
    lambda f: f.breach_of_discipline_or_law,
    CaseFact.BREACH,
    "违反行为时的党纪国法",
    "breach of discipline or law as it stood at the time of the act",
)
later_breach = _told(
    lambda f: f.breach_by_later_norm,
    "违反行为后较宽的规定或行为延续期间的新规",
    "breach of a later rule that is more lenient or under which the act went on",
)
departure = _found(
    lambda f: f.norm_departed_from,
    CaseFact.NORM_DEPARTED_FROM,
    "未遵守行为时有约束力的规定",
    "a binding rule of the time of the act was not followed",
)
later_departure = _told(
    lambda f: f.departure_from_later_norm,
    "未遵守行为后较宽的规定或行为延续期间的新规",
    "a later rule that is more lenient or under which the act went on was not followed",
)

serious_loss = _found(lambda f: f.serious_loss, CaseFact.SERIOUS_LOSS)
loss_recovered = fact(
    ToleranceFacts,
    lambda f: f.loss_recovered,
    "已挽回部分或全部损失",
    "some or all of the loss was recovered",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
counted_net = _found(lambda f: f.loss_counted_net, CaseFact.LOSS_COUNTED_NET)
odious_social_impact = _found(lambda f: f.odious_social_impact, CaseFact.ODIOUS_SOCIAL_IMPACT)
long_term_impact = _found(
    lambda f: f.long_term_impact, CaseFact.LONG_TERM_IMPACT, "造成长期不良影响", "a bad effect that lasts"
)
lasting_good_effect = _found(lambda f: f.lasting_good_effect, CaseFact.LASTING_GOOD_EFFECT)

loss_occurred = _found(lambda f: f.loss_occurred, CaseFact.LOSS_OCCURRED)
active_remedy = _found(lambda f: f.active_remedy, CaseFact.ACTIVE_REMEDY)
evaded = _found(lambda f: f.evaded, CaseFact.EVADED)

knowing_violation = _found(lambda f: f.knowing_violation, CaseFact.KNOWING_VIOLATION)
persisted_after_ban = _found(lambda f: f.persisted_after_ban, CaseFact.PERSISTED_AFTER_BAN)
in_reform = _found(lambda f: f.in_reform, CaseFact.IN_REFORM)
inexperience = _found(lambda f: f.inexperience, CaseFact.INEXPERIENCE)
no_explicit_limit = _found(lambda f: f.no_explicit_limit, CaseFact.NO_EXPLICIT_LIMIT)
for_development = _found(lambda f: f.for_development, CaseFact.FOR_DEVELOPMENT)
legacy_problem = _found(lambda f: f.legacy_problem, CaseFact.LEGACY_PROBLEM)
