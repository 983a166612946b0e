"""What correction turns on: one case, one head of it, one early warning."""

from collections.abc import Callable

import attrs

from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.records import CaseNature
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CaseCorrectionFacts:
    """One case as it stood on a day; None is "not on file" or "no finding"."""

    mistake_made: bool | None = None
    """Whether there was a mistake at all; *no* where what was reported proved untrue."""
    planned: bool | None = None
    """Clause 12.1: every case, tolerated or not, has a correction plan."""
    corrected: bool | None = None
    decided: bool | None = None
    """Whether the body decided on tolerance."""
    helped: bool | None = None
    """Clause 12.9: whether there was a talk or other help after the decision."""
    abuse_found: bool | None = None
    """Clause 12.5."""
    tolerated: bool | None = None
    """Whether the body decided to tolerate."""
    barred: bool | None = None
    """Whether the findings bar tolerance (clauses 10.3 to 10.8, S4.2 to S4.4), as the merits tell."""
    nature: CaseNature | None = None
    """Clause 12.4: what the body took the matter for."""
    nature_reasoned: bool | None = None
    nature_confused: bool | None = None
    """Whether a body found that the nature was confused."""
    breach: bool | None = None
    """Whether a breach of discipline or law was found."""
    knowing_violation: bool | None = None


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class HeadReasonsFacts:
    """One of the six heads of a case; None is "not on file"."""

    found: bool | None = None
    """Whether anything was found under that head."""
    reasoned: bool | None = None
    """Whether each of these findings tells its reasons."""


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class EarlyWarningFacts:
    """One sign that was noted; None is "not on file"."""

    noted_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    acted: bool | None = None
    """Clause 12.8: whether it was corrected or remedied."""


def _case(
    field: Callable[[CaseCorrectionFacts], bool | None], zh: str, en: str, change: Change
) -> Fact[CaseCorrectionFacts, bool]:
    return fact(CaseCorrectionFacts, field, zh, en, change=change, privacy=Privacy.SENSITIVE)


mistake_made = _case(lambda f: f.mistake_made, "确有失误错误", "there was a mistake at all", Change.FINDING)
planned = _case(lambda f: f.planned, "已有整改方案", "a correction plan is on file", Change.CHANGEABLE)
corrected = _case(lambda f: f.corrected, "已整改完成", "it was corrected", Change.CHANGEABLE)
decided = _case(lambda f: f.decided, "已作出认定", "the body decided", Change.CHANGEABLE)
helped = _case(lambda f: f.helped, "认定后有谈话或者其他帮助", "a talk or other help after it", Change.CHANGEABLE)
abuse_found = _case(
    lambda f: f.abuse_found, "认定借容错搞纪律松绑", "tolerance was found to be used as a cover", Change.FINDING
)
tolerated = _case(lambda f: f.tolerated, "经认定予以容错", "the act was tolerated", Change.FINDING)
barred = _case(lambda f: f.barred, "有不得容错的情形", "something bars tolerance", Change.FINDING)
nature: Fact[CaseCorrectionFacts, CaseNature] = fact(
    CaseCorrectionFacts,
    lambda f: f.nature,
    "定性",
    "what the matter was taken for",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
nature_reasoned = _case(lambda f: f.nature_reasoned, "定性载明理由", "reasons for it are on file", Change.CHANGEABLE)
nature_confused = _case(
    lambda f: f.nature_confused, "认定混淆问题性质", "its nature was found to be confused", Change.FINDING
)
breach = _case(lambda f: f.breach, "认定违反党纪国法", "a breach of discipline or law was found", Change.FINDING)
knowing_violation = _case(lambda f: f.knowing_violation, "明知故犯", "a knowing violation was found", Change.FINDING)

head_found = fact(
    HeadReasonsFacts,
    lambda f: f.found,
    "该方面有认定",
    "something was found under that head",
    privacy=Privacy.SENSITIVE,
)
head_reasoned = fact(
    HeadReasonsFacts,
    lambda f: f.reasoned,
    "各项认定载明理由",
    "each of these findings tells its reasons",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)

noted_on = fact(EarlyWarningFacts, lambda f: f.noted_on, "发现日期", "noted on", privacy=Privacy.SENSITIVE)
acted = fact(
    EarlyWarningFacts,
    lambda f: f.acted,
    "已纠正或者补救",
    "it was corrected or remedied",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
