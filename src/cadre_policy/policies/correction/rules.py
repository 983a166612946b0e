"""The rules of article 12 on correction; what bars tolerance (12.3, 12.6) is decided with the merits."""

from cadre_policy.law import OPINION, Label, LabelledEnum
from cadre_policy.measures import Days
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.policies.correction import facts
from cadre_policy.policies.correction.facts import CaseCorrectionFacts, EarlyWarningFacts, HeadReasonsFacts
from cadre_policy.records import CaseNature
from cadre_policy.rules import Authority, Rule, all_of, any_of, days_between, first_of, in_force, not_, rule


class CorrectionState(LabelledEnum):
    """How far correction of a mistake has come; the text sets no time."""

    NOTHING_TO_CORRECT = "nothing_to_correct", "无须整改(无失误错误)", "nothing to correct: there was no mistake"
    PLAN_MISSING = "plan_missing", "缺整改方案", "the correction plan is missing"
    UNDER_WAY = "under_way", "整改中", "correction is under way"
    CORRECTED = "corrected", "已整改", "corrected"


class HelpState(LabelledEnum):
    """Whether the person was helped on after the decision; the text sets no interval."""

    NOT_OWED = "not_owed", "无须回访(无失误错误)", "none is owed: there was no mistake"
    NOT_YET = "not_yet", "尚未作出认定", "not yet: nothing was decided"
    MISSING = "missing", "未见回访帮助", "missing"
    DONE = "done", "已回访帮助", "done"


class ReasonsState(LabelledEnum):
    """Whether what was found under a head tells its reasons."""

    NOTHING_FOUND = "nothing_found", "尚无认定", "nothing was found yet"
    MISSING = "missing", "缺少理由", "reasons are missing"
    GIVEN = "given", "载明理由", "reasons are given"


class WarningState(LabelledEnum):
    """Whether an early sign was acted upon."""

    OPEN = "open", "未处理", "open"
    ACTED_UPON = "acted_upon", "已处理", "acted upon"


def _said(zh: str, en: str, clause: str) -> Authority:
    return Authority(body=Label(zh, en), cites=(OPINION.cite(clause),))


_DISCIPLINE = "纪检监察机关", "the discipline and supervision organ"
_PARTY = "所在党组织", "the person's Party organisation"

CORRECTION_STATE: Rule[CaseCorrectionFacts, CorrectionState] = rule(
    CaseCorrectionFacts,
    CorrectionState,
    name="correction.state",
    zh="整改情况",
    en="how far correction has come",
    cites=(OPINION.cite("12.1"), OPINION.cite("9.6")),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (not_(facts.mistake_made), CorrectionState.NOTHING_TO_CORRECT),
                (facts.corrected, CorrectionState.CORRECTED),
                (facts.planned, CorrectionState.UNDER_WAY),
                otherwise=CorrectionState.PLAN_MISSING,
            ),
        )
    ),
    authority=_said(*_PARTY, "12.1"),
)
"""Tolerated or not: whether the mistake is tolerated is not read."""

HELP_STATE: Rule[CaseCorrectionFacts, HelpState] = rule(
    CaseCorrectionFacts,
    HelpState,
    name="correction.help",
    zh="认定后的回访帮助",
    en="help after the decision",
    cites=(OPINION.cite("12.9"),),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (not_(facts.mistake_made), HelpState.NOT_OWED),
                (not_(facts.decided), HelpState.NOT_YET),
                (facts.helped, HelpState.DONE),
                otherwise=HelpState.MISSING,
            ),
        )
    ),
    authority=_said(*_PARTY, "12.9"),
)

ABUSE_TO_LOOK_INTO: Rule[CaseCorrectionFacts, bool] = rule(
    CaseCorrectionFacts,
    bool,
    name="correction.abuse",
    zh="认定有借容错当保护伞、搞纪律松绑的情形",
    en="tolerance was found to be used as an umbrella or to loosen discipline",
    cites=(OPINION.cite("12.5"),),
    body=in_force((OPINION_2018, facts.abuse_found)),
    authority=_said(*_DISCIPLINE, "12.5"),
)
"""A finding of a body, recorded; nothing follows from it here."""

TOLERATED_DESPITE_BAR: Rule[CaseCorrectionFacts, bool] = rule(
    CaseCorrectionFacts,
    bool,
    name="correction.tolerated_despite_bar",
    zh="有不得容错的情形而予以容错,须由认定主体复查",
    en="tolerated although something bars it: for the deciding body to look at again",
    cites=(OPINION.cite("12.6"), OPINION.cite("12.7")),
    body=in_force((OPINION_2018, all_of(facts.tolerated, facts.barred))),
    authority=_said(*_DISCIPLINE, "12.7"),
)

_VIOLATION = any_of(facts.breach, facts.knowing_violation)

NATURE_CONFUSED: Rule[CaseCorrectionFacts, bool] = rule(
    CaseCorrectionFacts,
    bool,
    name="correction.nature_confused",
    zh="定性与认定不符,须由认定主体复查",
    en="what the matter was taken for does not fit the findings: for the deciding body to look at again",
    cites=(OPINION.cite("12.4"),),
    body=in_force(
        (
            OPINION_2018,
            any_of(
                facts.nature_confused,
                all_of(facts.nature.is_(CaseNature.MISTAKE), _VIOLATION),
                all_of(facts.nature.is_(CaseNature.BREACH), not_(_VIOLATION)),
            ),
        )
    ),
    authority=_said(*_DISCIPLINE, "12.4"),
)
"""A breach that is called a mistake, and a mistake that is called a breach, are both mixed up."""

NATURE_REASONED: Rule[CaseCorrectionFacts, bool] = rule(
    CaseCorrectionFacts,
    bool,
    name="correction.nature_reasoned",
    zh="定性有理由",
    en="what the matter was taken for is reasoned",
    cites=(OPINION.cite("12.2"), OPINION.cite("12.4")),
    body=in_force((OPINION_2018, facts.nature_reasoned)),
    authority=_said(*_DISCIPLINE, "12.2"),
)

HEAD_REASONS: Rule[HeadReasonsFacts, ReasonsState] = rule(
    HeadReasonsFacts,
    ReasonsState,
    name="correction.reasons",
    zh="该方面认定的理由",
    en="reasons for what was found under the head",
    cites=(OPINION.cite("12.2"),),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (not_(facts.head_found), ReasonsState.NOTHING_FOUND),
                (facts.head_reasoned, ReasonsState.GIVEN),
                otherwise=ReasonsState.MISSING,
            ),
        )
    ),
    authority=_said(*_DISCIPLINE, "12.2"),
)

WARNING_STATE: Rule[EarlyWarningFacts, WarningState] = rule(
    EarlyWarningFacts,
    WarningState,
    name="correction.warning",
    zh="苗头性倾向性问题的处理",
    en="the early sign",
    cites=(OPINION.cite("12.8"),),
    body=in_force((OPINION_2018, first_of((facts.acted, WarningState.ACTED_UPON), otherwise=WarningState.OPEN))),
    authority=_said(*_PARTY, "12.8"),
)

WARNING_OPEN_FOR: Rule[EarlyWarningFacts, Days] = rule(
    EarlyWarningFacts,
    Days,
    name="correction.warning_open_for",
    zh="苗头性倾向性问题未处理的天数",
    en="days for which the early sign has been open",
    cites=(OPINION.cite("12.8"),),
    body=in_force((OPINION_2018, first_of((facts.acted, Days(0)), otherwise=days_between(facts.noted_on)))),
    authority=_said(*_PARTY, "12.8"),
)
"""An age and no deadline: the text says early and in time, and gives no number of days."""
