"""What the protection of a person's reputation turns on: one report, or one wave of negative publicity."""

from collections.abc import Callable

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


class ReportOutcome(LabelledEnum):
    """What the check of a report came to.  What was neither proved nor ruled out is not untrue."""

    UNTRUE = "untrue", "失实", "untrue"
    TRUE = "true", "属实", "true"
    NOT_EXCLUDED = "not_excluded", "查无实据但不能排除", "not excluded"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ReportFacts:
    """One report against a person as it stood on a day; None is "not on file"."""

    specific: bool | None = None
    """Clause 11.2, like the next: both are wanted."""
    checkable: bool | None = None
    facts_found: bool | None = None
    """The three steps of clause 11.2: whether the facts were found,"""
    clarified: bool | None = None
    """whether right and wrong were cleared up,"""
    concluded: bool | None = None
    """and whether there is a conclusion."""
    outcome: ReportOutcome | None = None
    needs_clarification: bool | None = None
    """Found by the organ (Report Handling Rules art. 50)."""
    harmed: bool | None = None
    """Harm to the person's work or life, and effect in public (Clarification Opinion)."""
    public_effect: bool | None = None
    written: bool | None = None
    """Whether it was cleared up in writing, and in one of the other three ways (Clarification Opinion)."""
    other_way: bool | None = None
    person_applied: bool | None = None
    person_heard: bool | None = None
    head_approved: bool | None = None
    fabricated: bool | None = None
    """Clause 11.4 and Report Handling Rules art. 39: fabrication and intent are both wanted."""
    intent_to_harm: bool | None = None
    accusation_approved: bool | None = None
    """Whether the finding of a false accusation was approved at prefecture level or above."""
    spread_rumour: bool | None = None
    """Clause 11.5, like the next two; all three are wanted."""
    disrupted_reform: bool | None = None
    bad_effect: bool | None = None
    wrongly_treated: bool | None = None
    """Treatment over the report that the check found wrong (Report Handling Rules art. 51)."""
    treatment_corrected: bool | None = None


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class PublicityFacts:
    """One wave of negative publicity as it stood on a day; None is "not on file"."""

    from_reform_error: bool | None = None
    """Clause 11.3."""
    checked_up: bool | None = None
    published: bool | None = None
    effect_removed: bool | None = None
    malicious: bool | None = None
    """Clause 11.4: malicious hype, as a body found."""


def _found(field: Callable[[ReportFacts], bool | None], zh: str, en: str) -> Fact[ReportFacts, bool]:
    return fact(ReportFacts, field, zh, en, change=Change.FINDING, privacy=Privacy.SENSITIVE)


def _step(field: Callable[[ReportFacts], bool | None], zh: str, en: str) -> Fact[ReportFacts, bool]:
    return fact(ReportFacts, field, zh, en, change=Change.CHANGEABLE, privacy=Privacy.SENSITIVE)


specific = _found(lambda f: f.specific, "举报线索具体", "the report is specific")
checkable = _found(lambda f: f.checkable, "举报线索可查", "the report can be checked")
facts_found = _step(lambda f: f.facts_found, "已查清事实", "the facts were found")
clarified = _step(lambda f: f.clarified, "已澄清是非", "right and wrong were cleared up")
concluded = _step(lambda f: f.concluded, "已作出结论", "there is a conclusion")
outcome: Fact[ReportFacts, ReportOutcome] = fact(
    ReportFacts,
    lambda f: f.outcome,
    "查核结果",
    "what the check came to",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
needs_clarification = _found(lambda f: f.needs_clarification, "经认定需要澄清", "found to need clarification")
harmed = _found(lambda f: f.harmed, "对本人工作、生活造成影响", "it harmed the person's work or life")
public_effect = _found(lambda f: f.public_effect, "造成社会影响", "it had an effect in public")
written = _step(lambda f: f.written, "已作书面澄清", "cleared up in writing")
other_way = _step(
    lambda f: f.other_way, "已当面、以会议或通报澄清", "cleared up face to face, at a meeting or by circular"
)
person_applied = _step(lambda f: f.person_applied, "本人申请澄清", "the person applied for it")
person_heard = _step(lambda f: f.person_heard, "提出澄清前听取本人意见", "the person was heard before it was proposed")
head_approved = _step(lambda f: f.head_approved, "经主要负责人批准", "the head approved it")
fabricated = _found(lambda f: f.fabricated, "捏造事实或伪造材料", "facts were fabricated or material forged")
intent_to_harm = _found(lambda f: f.intent_to_harm, "意图使他人受损", "with intent to harm")
accusation_approved = _step(
    lambda f: f.accusation_approved, "诬告认定经州市级以上批准", "the finding was approved at prefecture level or above"
)
spread_rumour = _found(lambda f: f.spread_rumour, "造谣中伤", "rumour and slander were spread")
disrupted_reform = _found(lambda f: f.disrupted_reform, "干扰改革", "reform was disrupted")
bad_effect = _found(lambda f: f.bad_effect, "影响恶劣", "with a bad effect")
wrongly_treated = _found(lambda f: f.wrongly_treated, "因举报受到错误处理", "wrongly treated over the report")
treatment_corrected = _step(lambda f: f.treatment_corrected, "错误处理已纠正", "the treatment was corrected")


def _publicity(
    field: Callable[[PublicityFacts], bool | None], zh: str, en: str, change: Change = Change.CHANGEABLE
) -> Fact[PublicityFacts, bool]:
    return fact(PublicityFacts, field, zh, en, change=change, privacy=Privacy.SENSITIVE)


from_reform_error = _publicity(
    lambda f: f.from_reform_error, "因改革中的失误引发", "it came from an error in reform", Change.FINDING
)
checked_up = _publicity(lambda f: f.checked_up, "已查清", "it was checked")
published = _publicity(lambda f: f.published, "已公布真相", "the truth was published")
effect_removed = _publicity(lambda f: f.effect_removed, "已消除影响", "the effect was removed")
malicious = _publicity(lambda f: f.malicious, "属恶意炒作", "it was malicious hype", Change.FINDING)
