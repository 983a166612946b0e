"""An answer with its reasons: what the library gives for one question about one subject."""

from __future__ import annotations

import functools
import html
from typing import Any, Generic, NoReturn

import attrs

from cadre_policy.errors import RuleWritingError
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Citation
from cadre_policy.law.label import Language
from cadre_policy.measures import Date
from cadre_policy.rules.compiled import Compiled, Outcome, compiled
from cadre_policy.rules.declared import Authority
from cadre_policy.rules.expression import Rule, S, T
from cadre_policy.rules.missing import MissingFact, missing_facts
from cadre_policy.rules.outcome import CAUSES, Absence, Status
from cadre_policy.rules.policy import Policy
from cadre_policy.rules.reasons import Account, Reason
from cadre_policy.rules.sources import Used, figures_of
from cadre_policy.rules.words import say_causes, say_value

_EVIDENCE = {
    "zh": {
        Evidence.VERIFIED: "已核对原文",
        Evidence.SECONDARY: "间接来源一致",
        Evidence.RECALLED: "仅凭记忆,未核实",
    },
    "en": {Evidence.VERIFIED: "verified", Evidence.SECONDARY: "secondary", Evidence.RECALLED: "recalled only"},
}
_HEADS = {
    "zh": ("理由", "所用数字", "还须查明(最能决定结果者在前)", "依据", "决定机关", "救济", "缺少的事实不影响结果"),
    "en": (
        "Because",
        "Figures",
        "To ask next, the most decisive first",
        "Sources",
        "Decided by",
        "Remedy",
        "the missing facts cannot change the answer",
    ),
}


@attrs.frozen(order=False, eq=False, repr=False)
class Determination(Generic[S, T]):
    """The answer to one question, or why there is none, with the parts that decided it.

    The library determines; the competent body decides.  A determination is not a truth value: look at
    :attr:`value` and :attr:`status`.
    """

    ready: Compiled
    """The rule as it stood: resolved under the policy on the day."""
    facts: S
    outcome: Outcome

    @property
    def rule(self) -> Rule[S, T]:
        """The question."""
        return self.ready.rule

    @property
    def on(self) -> Date:
        """The day asked about."""
        return self.ready.on

    @property
    def policy(self) -> Policy:
        """What the rule was asked under."""
        return self.ready.policy

    @property
    def known_at(self) -> Date | None:
        """Only what was made known by this day was used; None is everything encoded."""
        return self.ready.known_at

    @property
    def value(self) -> T | None:
        """The answer, or None where it is not determined."""
        answer: T | None = self.ready.boxed(self.outcome.value)
        return answer

    @property
    def causes(self) -> frozenset[Status]:
        """Why there is no answer; empty if there is one."""
        value = self.outcome.value
        return value.causes if type(value) is Absence else frozenset()

    @property
    def status(self) -> Status:
        """Determined, or the cause of absence to name first."""
        return next((cause for cause in CAUSES if cause in self.causes), Status.DETERMINED)

    @property
    def determined(self) -> bool:
        """Whether there is an answer."""
        return not self.causes

    @functools.cached_property
    def provisional(self) -> T | None:
        """What figures that are only recalled would give; None unless the answer hangs on them alone."""
        if Status.UNCONFIRMED not in self.causes:
            return None
        trusting = self.policy.with_(lowest_evidence=Evidence.RECALLED)
        answer: T | None = compiled(self.rule, trusting, self.on, self.known_at).answer(self.facts)
        return answer

    @functools.cached_property
    def missing(self) -> tuple[MissingFact, ...]:
        """The facts to ask for, most decisive first; empty if the answer does not hang on facts."""
        return missing_facts(self.ready, self.facts)

    @functools.cached_property
    def account(self) -> Account:
        """The reasons, ready to be told."""
        return Account(self.ready, self.facts, self.outcome.trace)

    @property
    def because(self) -> tuple[Reason, ...]:
        """The deciding parts, in the order of the text."""
        return self.account.reasons

    @property
    def figures(self) -> tuple[Used, ...]:
        """The parameters that decided, with their citations and evidence."""
        return figures_of(self.outcome.trace)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every place in the law that decided, each once."""
        return self.ready.sources.citations(self.outcome.trace)

    @property
    def authority(self) -> Authority | None:
        """Who decides, and how a person may turn against it."""
        return self.rule.authority

    def headline(self, language: Language) -> str:
        """Question and answer in one line."""
        colon = ":" if language == "zh" else ": "
        said = say_value(self.value, language) if self.determined else say_causes(self.causes, language)
        line = self.rule.label.say(language) + colon + said
        if self.provisional is not None:
            given = say_value(self.provisional, language)
            zh, en = f"(按未核实的数字或日期则为{given})", f" (unconfirmed figures or dates would give {given})"
            line += zh if language == "zh" else en
        return line

    def sections(self, language: Language) -> list[tuple[str, list[str]]]:
        """The explanation as headed lists of lines: reasons, figures, what to ask, sources, remedy."""
        because, figures, ask, sources, decides, remedy, immaterial = _HEADS[language]
        reasons = self.account.lines(language)
        if self.outcome.settled:
            reasons.append(f"  - {immaterial}")
        found = [(because, reasons)]
        if self.figures:
            found.append((figures, [f"  - {_figure(used, language)}" for used in self.figures]))
        if self.missing:
            found.append((ask, [f"  - {_asked(one, language)}" for one in self.missing]))
        found.append((sources, [f"  - {cite.say(language)}" for cite in self.citations]))
        authority = self.authority
        if authority is not None:
            found.append((decides, [f"  - {authority.body.say(language)}"]))
            if authority.remedy is not None:
                cites = (";" if language == "zh" else "; ").join(cite.say(language) for cite in authority.cites)
                found.append((remedy, [f"  - {authority.remedy.say(language)}" + (f" [{cites}]" if cites else "")]))
        return [(head, lines) for head, lines in found if lines]

    def _asked_when(self, language: Language) -> str:
        name = self.policy.label.say(language)
        if language == "zh":
            known = "" if self.known_at is None else f",只用{self.known_at}前已公布者"
            return f"所问之日 {self.on} · {name}{known}"
        known = "" if self.known_at is None else f", by what was made known at {self.known_at}"
        return f"asked on {self.on} under {name}{known}"

    def explain(self, language: Language = "en") -> str:
        """The answer with its reasons, figures, sources, and what to ask next, as plain text."""
        lines = [self.headline(language), self._asked_when(language)]
        for head, items in self.sections(language):
            lines += [head, *items]
        return "\n".join(lines)

    def _repr_markdown_(self, language: Language = "zh") -> str:
        lines = [f"**{self.headline(language)}**", "", f"*{self._asked_when(language)}*", ""]
        for head, items in self.sections(language):
            lines += [f"{head}", "", *(item[2:] for item in items), ""]
        return "\n".join(lines)

    def _repr_html_(self, language: Language = "zh") -> str:
        parts = [
            f'<div class="cadre-policy" lang="{language}"><p><strong>{html.escape(self.headline(language))}</strong>',
            f"<br><small>{html.escape(self._asked_when(language))}</small></p>",
        ]
        for head, items in self.sections(language):
            listed = "".join(
                f'<li style="margin-left:{(len(item) - len(item.lstrip())) // 2 - 1}em">'
                f"{html.escape(item.strip()[2:])}</li>"
                for item in items
            )
            parts.append(f"<p>{html.escape(head)}</p><ul>{listed}</ul>")
        return "".join([*parts, "</div>"])

    def __repr__(self) -> str:
        """Question and status only: facts and answers are personal data."""
        return f"<Determination {self.rule.name} on {self.on}: {self.status.value}>"

    def __bool__(self) -> NoReturn:
        raise RuleWritingError(
            "a determination is neither true nor false: look at .value (None if not determined) and .status"
        )


def _figure(used: Used, language: Language) -> str:
    said = say_value(used.value, language)
    name = used.parameter.label.say(language)
    evidence = _EVIDENCE[language][used.evidence]
    if language == "zh":
        return f"{name}:{said}(自{used.since}起,{evidence}) [{used.cite.say(language)}]"
    return f"{name}: {said} (since {used.since}, {evidence}) [{used.cite.say(language)}]"


def _asked(one: MissingFact, language: Language) -> str:
    share = f"{float(one.settles):.0%}"
    if language == "zh":
        return f"{one.fact.label.zh}(其可能取值中{share}可直接定出结果)"
    return f"{one.fact.label.en} ({share} of its possible values would settle the answer)"


def same_answer(a: Determination[Any, Any], b: Determination[Any, Any]) -> bool:
    """Whether two determinations give the same answer, or lack it for the same causes."""
    return type(a.value) is type(b.value) and bool(a.value == b.value) and a.causes == b.causes


__all__ = ["Determination", "same_answer"]
