"""The issues of one scheme: a rule's answer says whether, the scheme's record says where."""

from collections.abc import Iterator

from cadre_policy.law import Label
from cadre_policy.policies.assessment_schemes import facts as about
from cadre_policy.policies.assessment_schemes import rules
from cadre_policy.policies.assessment_schemes.facts import SchemeFacts, SignFacts, SignState
from cadre_policy.policies.assessment_schemes.issues import IssueKind, SchemeIssue
from cadre_policy.policies.assessment_schemes.merging import MergeCandidate
from cadre_policy.policies.assessment_schemes.tree import WHOLE, Siblings, path_to, path_to_veto, siblings
from cadre_policy.records import AssessmentScheme, Dimension
from cadre_policy.records.problem import Step
from cadre_policy.rules import Determination, Fact, Rule

Answer = Determination[SchemeFacts, bool]

_READ: dict[Rule[SchemeFacts, bool], tuple[Fact[SchemeFacts, bool], ...]] = {
    rules.SCHEME_FOCUS: (about.central_focus, about.provincial_focus),
    rules.SCHEME_DIMENSIONS: (about.political, about.conduct, about.achievement),
    rules.SCHEME_RESPONSIBILITY: (about.responsibility,),
    rules.SCHEME_ACHIEVEMENTS: (about.visible, about.latent, about.near_term, about.long_term),
    rules.SCHEME_DIFFERENTIATED: (about.by_region, about.by_sector, about.by_level, about.by_post),
}
"""The facts of which each that is not so is an issue of its own."""
_FIELDS = {"by_region": "regions", "by_sector": "sectors", "by_level": "levels", "by_post": "posts"}
"""The field of the scheme that would tell regions, sectors, levels or posts apart."""
_LABELS = {
    "regions": Label("区分的地区", "regions told apart"),
    "sectors": Label("区分的行业", "sectors told apart"),
    "levels": Label("区分的层级", "levels told apart"),
    "posts": Label("区分的岗位", "posts told apart"),
}


def faults(scheme: AssessmentScheme, answer: Answer) -> Iterator[SchemeIssue]:
    """What one rule finds wrong or cannot tell, piece by piece.

    Args:
        scheme: The scheme.
        answer: What the rule says of it; where it is met, or not in force, there is no issue.
    """
    if answer.value is True or (answer.value is None and not answer.missing):
        return
    clause = _clause(answer.rule)
    if answer.rule is rules.SCHEME_WEIGHTS:
        found = tuple(_weights(scheme, clause))
    elif answer.rule is rules.VETO_HAS_BASIS:
        found = tuple(_vetoes(scheme, answer.value, clause))
    else:
        found = tuple(_pieces(scheme, answer, clause))
    yield from found or (_not_in_full(clause),)


def _not_in_full(clause: str) -> SchemeIssue:
    """What is on file shows nothing wrong, but something may be left out."""
    return SchemeIssue(
        kind=IssueKind.ASK,
        clause=clause,
        path=(Step("complete", Label("是否照录全文", "in full")),),
        text=Label("记录未声明照录全文,可能另有内容", "the record is not said to be in full; there may be more"),
    )


def _clause(rule: Rule[SchemeFacts, bool]) -> str:
    clause = rule.cites[0].clause
    assert clause is not None  # every rule on schemes cites a clause of the Opinion first
    return clause


def _pieces(scheme: AssessmentScheme, answer: Answer, clause: str) -> Iterator[SchemeIssue]:
    broken = IssueKind.FLAG if answer.rule is rules.SCHEME_ACHIEVEMENTS else IssueKind.FAULT
    for fact in _READ[answer.rule]:
        told: bool | None = getattr(answer.facts, fact.name)
        if told is True:
            continue
        lacking = Label(f"缺:{fact.label.zh}", f"missing: {fact.label.en}")
        unknown = Label(f"未知是否{fact.label.zh}", f"not known whether {fact.label.en}")
        kind = broken if told is False and answer.value is False else IssueKind.ASK
        text = lacking if told is False else unknown
        yield SchemeIssue(kind=kind, clause=clause, path=_place(scheme, fact.name), text=text)


def _place(scheme: AssessmentScheme, fact: str) -> tuple[Step, ...]:
    """Where what is missing would have to stand."""
    if fact in _FIELDS:
        field = _FIELDS[fact]
        return (Step(field, _LABELS[field]),)
    if fact == about.responsibility.name:
        heading = next((one for one in scheme.indicators if one.dimension is Dimension.POLITICAL), None)
        if heading is not None:
            return path_to(scheme, heading)
    return (Step("indicators", Label("指标", "indicators")),)


def _weights(scheme: AssessmentScheme, clause: str) -> Iterator[SchemeIssue]:
    for group in siblings(scheme):
        place = (
            (Step("indicators", Label("指标", "indicators")),)
            if group.heading is None
            else path_to(scheme, group.heading)
        )
        if group.adds_up is False:
            above_all = group.known is None
            kind = IssueKind.FAULT if scheme.complete is True or above_all else IssueKind.ASK
            yield SchemeIssue(kind=kind, clause=clause, path=place, text=_sum(group))
        for one in group.members:
            if one.weight is None:
                path = (*path_to(scheme, one), Step("weight", Label("权重", "weight")))
                text = Label("未载明权重", "no weight is on file")
                yield SchemeIssue(kind=IssueKind.ASK, clause=clause, path=path, text=text)


def _sum(group: Siblings) -> Label:
    whole = f"{WHOLE.amount}%"
    if group.known is None:
        return Label(f"权重之和超过{whole}", f"the weights come to more than {whole}")
    return Label(
        f"权重之和为{group.known.amount}%,应为{whole}", f"the weights come to {group.known.amount}%, not {whole}"
    )


def _vetoes(scheme: AssessmentScheme, value: bool | None, clause: str) -> Iterator[SchemeIssue]:
    for index, item in enumerate(scheme.vetoes):
        if item.basis is None:
            yield SchemeIssue(
                kind=IssueKind.FAULT if value is False else IssueKind.ASK,
                clause=clause,
                path=(*path_to_veto(scheme, index), Step("basis", Label("设立依据", "basis"))),
                text=Label("未载明依据", "no basis is named"),
            )


def concern_issue(
    answer: Determination[SignFacts, SignState], path: tuple[Step, ...], sign: Label
) -> SchemeIssue | None:
    """A fault where a body found it so, a flag where there is only the sign; None otherwise.

    Args:
        answer: What the rule on the concern says.
        path: What it is about, in the scheme's record.
        sign: The sign in words.
    """
    clause = answer.rule.cites[0].clause
    assert clause is not None  # every concern cites its clause
    label = answer.rule.label
    if answer.value is SignState.FOUND:
        text = Label(f"{label.zh}:已认定存在", f"{label.en}: found by a body")
        return SchemeIssue(kind=IssueKind.FAULT, clause=clause, path=path, text=text)
    in_force = answer.value is not None or answer.missing
    if in_force and answer.value is not SignState.CLEARED and answer.facts.sign is True:
        text = Label(f"{label.zh}:{sign.zh}", f"{label.en}: {sign.en}")
        return SchemeIssue(kind=IssueKind.FLAG, clause=clause, path=path, text=text)
    return None


def candidate_issue(found: MergeCandidate, scheme: AssessmentScheme) -> SchemeIssue:
    """That items might be merged, at the first of them."""
    first = next(one for one in scheme.indicators if (scheme.id, one.id) in found.items)
    return SchemeIssue(
        kind=IssueKind.CANDIDATE,
        clause="6.4",
        path=path_to(scheme, first),
        text=Label(found.say("zh"), found.say("en")),
    )


__all__ = ["candidate_issue", "concern_issue", "faults"]
