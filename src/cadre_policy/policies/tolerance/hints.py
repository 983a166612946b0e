"""Other instruments under which the same facts may weigh.  Places to look, never a result: tolerance is another track."""

import datetime as dt
from collections.abc import Callable

import attrs

from cadre_policy.law import Citation, Evidence, Label, Language
from cadre_policy.law.instruments import (
    ACCOUNTABILITY_REGULATION,
    ADMINISTRATIVE_SANCTIONS_REGULATION,
    CIVIL_SERVANTS_LAW,
    GOVERNMENT_SANCTIONS_LAW,
    STATE_ENTERPRISE_SANCTIONS_REGULATION,
)
from cadre_policy.policies.tolerance.facts import ToleranceFacts


@attrs.frozen(order=False, eq=False)
class Hint:
    """A place in another instrument, and what in the case points to it."""

    label: Label
    cite: Citation
    applies: Callable[[ToleranceFacts], bool]

    def say(self, language: Language) -> str:
        """The hint with its place and how sure that is, in one line."""
        sure = _SURE[self.cite.instrument.version(self.cite.version).evidence].say(language)
        return f"{self.label.say(language)} [{self.cite.say(language)}{',' if language == 'zh' else ', '}{sure}]"


_SURE = {
    Evidence.VERIFIED: Label("已核对原文", "verified"),
    Evidence.SECONDARY: Label("间接来源", "secondary source"),
    Evidence.RECALLED: Label("未核实", "not confirmed"),
}


def _remedied(facts: ToleranceFacts) -> bool:
    return facts.active_remedy is True


def _at_fault(facts: ToleranceFacts) -> bool:
    return facts.breach_of_discipline_or_law is True or facts.norm_departed_from is True


def _remedied_fault(facts: ToleranceFacts) -> bool:
    return _remedied(facts) and _at_fault(facts)


def _inexperienced(facts: ToleranceFacts) -> bool:
    return facts.inexperience is True


def _like_the_distinctions(facts: ToleranceFacts) -> bool:
    return True in {facts.inexperience, facts.no_explicit_limit, facts.for_development}


def _objected(facts: ToleranceFacts) -> bool:
    return facts.objected is True


HINTS = (
    Hint(
        Label(
            "避免或者挽回损失的,政务处分可以从轻、减轻",
            "steps that avoid or recover loss can make a governmental sanction lighter or reduced",
        ),
        GOVERNMENT_SANCTIONS_LAW.art(11),
        _remedied_fault,
    ),
    Hint(
        Label(
            "情节轻微并有从轻、减轻情形的,可以谈话提醒、批评教育、责令检查或者诫勉,免予或者不予政务处分",
            "a minor breach with such a ground can end in a talk, criticism or admonition without a sanction",
        ),
        GOVERNMENT_SANCTIONS_LAW.art(12),
        _remedied_fault,
    ),
    Hint(
        Label("主动采取措施挽回损失的,处分应当从轻", "active repair makes a sanction lighter"),
        ADMINISTRATIVE_SANCTIONS_REGULATION.art(13),
        _remedied_fault,
    ),
    Hint(
        Label(
            "情节轻微,经批评教育改正的,可以免予处分", "a minor breach that was corrected can be exempt from a sanction"
        ),
        CIVIL_SERVANTS_LAW.art(61, version="2018"),
        _remedied_fault,
    ),
    Hint(
        Label("所列可容情形,党内问责可以不予或者免予", "accountability in the Party may be waived in tolerable cases"),
        ACCOUNTABILITY_REGULATION.art(17, version="2019"),
        _like_the_distinctions,
    ),
    Hint(
        Label(
            "集体决策中明确反对或者保留意见的,党内问责可以不予或者免予",
            "accountability in the Party may be waived for one who objected openly to a collective decision",
        ),
        ACCOUNTABILITY_REGULATION.art(17, version="2019"),
        _objected,
    ),
    Hint(
        Label("有效挽回损失的,党内问责可以从轻或者减轻", "effective recovery can make accountability lighter"),
        ACCOUNTABILITY_REGULATION.art(18, version="2019"),
        _remedied,
    ),
    Hint(
        Label(
            "国有企业管理人员在改革中因缺乏经验、先行先试的失误,可以从轻、减轻",
            "for managers of state-owned enterprises, a mistake from inexperience in reform can be lighter or reduced",
        ),
        STATE_ENTERPRISE_SANCTIONS_REGULATION.art(11, item=7),
        _inexperienced,
    ),
)


def mitigation_hints(facts: ToleranceFacts, *, on: dt.date) -> tuple[Hint, ...]:
    """The places that the findings point to, of instruments certainly in force on the day *on*.

    Whether one applies to this person and act, and by the rules of which day, is for the body to see.
    """
    return tuple(hint for hint in HINTS if hint.applies(facts) and _in_force(hint.cite, on))


def _in_force(cite: Citation, on: dt.date) -> bool:
    return cite.instrument.version(cite.version).holds_on(on)
