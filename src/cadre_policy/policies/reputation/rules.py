"""The rules of clauses 11.2 to 11.5 and 20.4, and of the national texts of 2020 beside them."""

from cadre_policy.law import OPINION, Label, LabelledEnum
from cadre_policy.law.instruments import CLARIFICATION_OPINION, GOVERNMENT_SANCTIONS_LAW, REPORT_HANDLING_RULES
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.policies.remedies import against_sanction
from cadre_policy.policies.reputation import facts
from cadre_policy.policies.reputation.facts import PublicityFacts, ReportFacts, ReportOutcome
from cadre_policy.policies.reputation.parameters import (
    ACCUSATION_LEVEL,
    CLARIFICATION_SINCE,
    HEARING_FIRST,
    RULES_SINCE,
)
from cadre_policy.rules import Authority, Rule, all_of, any_of, first_of, in_force, left_open, not_, rule

_OPINION = CLARIFICATION_OPINION.art("?", version="2020")
_CLEARING = REPORT_HANDLING_RULES.art(50, version="2020")
_ACCUSING = REPORT_HANDLING_RULES.art(39, version="2020")
_CORRECTING = REPORT_HANDLING_RULES.art(51, version="2020")
_NAME_CLEARED = GOVERNMENT_SANCTIONS_LAW.art(53)

CLARIFIER = Authority(
    body=Label(
        "查核该举报的纪检监察机关等", "the discipline and supervision organ, or other body, that checked the report"
    ),
    remedy=Label("本人可以申请澄清", "the person may apply for clarification"),
    cites=(_OPINION,),
)
"""Who checked a report clears it up."""


class ReportStep(LabelledEnum):
    """What clause 11.2 asks for next of a report; it sets no time."""

    NOT_OWED = "not_owed", "不属须查清的举报", "nothing: the report is not specific or cannot be checked"
    FIND_FACTS = "find_facts", "查清事实", "find the facts"
    CLEAR_UP = "clear_up", "澄清是非", "clear up right and wrong"
    CONCLUDE = "conclude", "作出结论", "conclude"
    DONE = "done", "均已完成", "all done"


class ClarificationForm(LabelledEnum):
    """Whether an untrue report was cleared up in the form that is asked for."""

    COMPLETE = "complete", "形式齐备", "complete"
    NO_WRITING = "no_writing", "缺书面形式", "the writing is missing"
    NONE = "none", "未见澄清", "no way was used"


class Reputation(LabelledEnum):
    """How the person's name stands after a report."""

    NOTHING_DUE = "nothing_due", "无须澄清", "no clarification is due"
    CLEARED = "cleared", "已澄清", "cleared"
    OUTSTANDING = "outstanding", "待澄清", "clarification is outstanding"


class Accusation(LabelledEnum):
    """What a report was on the side of whoever made it."""

    FALSE_ACCUSATION = "false_accusation", "诬告", "a false accusation"
    MISTAKEN = "mistaken", "错告(不属诬告)", "mistaken, and no false accusation"
    NONE = "none", "不属诬告(属实或不能排除)", "no false accusation: true, or not excluded"


class PublicityStep(LabelledEnum):
    """What clause 11.3 asks for next of negative publicity; it sets no time."""

    NOT_OWED = "not_owed", "非因改革失误引发", "nothing: it did not come from an error in reform"
    CHECK = "check", "查清情况", "check"
    PUBLISH = "publish", "公布真相", "publish the truth"
    REMOVE_EFFECT = "remove_effect", "消除影响", "remove the effect"
    DONE = "done", "均已完成", "all done"


_UNTRUE = facts.outcome.is_(ReportOutcome.UNTRUE)

REPORT_TO_CHECK: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.report_to_check",
    zh="举报具体且可查,须及时查清并作出结论",
    en="the report is specific and checkable: to be checked and concluded promptly",
    cites=(OPINION.cite("11.2"),),
    body=in_force((OPINION_2018, all_of(facts.specific, facts.checkable))),
    authority=Authority(
        body=Label("纪检监察机关", "the discipline and supervision organ"), cites=(OPINION.cite("11.2"),)
    ),
)

REPORT_STEP: Rule[ReportFacts, ReportStep] = rule(
    ReportFacts,
    ReportStep,
    name="reputation.report_step",
    zh="举报处理的下一步",
    en="the next step on the report",
    cites=(OPINION.cite("11.2"),),
    body=first_of(
        (not_(REPORT_TO_CHECK), ReportStep.NOT_OWED),
        (not_(facts.facts_found), ReportStep.FIND_FACTS),
        (all_of(_UNTRUE, not_(facts.clarified)), ReportStep.CLEAR_UP),
        (not_(facts.concluded), ReportStep.CONCLUDE),
        otherwise=ReportStep.DONE,
    ),
    authority=CLARIFIER,
)
"""Only an untrue report has something to clear up; one that is true or not excluded is concluded."""

_BY_OPINION = all_of(facts.specific, facts.checkable)

CLARIFICATION_DUE: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.clarification_due",
    zh="举报失实,应予澄清",
    en="the report is untrue and is to be cleared up",
    cites=(OPINION.cite("11.2"), _CLEARING, _OPINION),
    body=in_force(
        (OPINION_2018, all_of(_UNTRUE, _BY_OPINION)),
        (RULES_SINCE, all_of(_UNTRUE, any_of(_BY_OPINION, facts.needs_clarification))),
        (
            CLARIFICATION_SINCE,
            all_of(_UNTRUE, any_of(_BY_OPINION, facts.needs_clarification, facts.harmed, facts.public_effect)),
        ),
    ),
    authority=CLARIFIER,
)
"""The specific point that proved untrue is cleared up; no verdict on the person is given by it."""

REPUTATION: Rule[ReportFacts, Reputation] = rule(
    ReportFacts,
    Reputation,
    name="reputation.standing",
    zh="本人声誉",
    en="the person's name",
    cites=(OPINION.cite("20.4"), _NAME_CLEARED),
    body=first_of(
        (not_(CLARIFICATION_DUE), Reputation.NOTHING_DUE),
        (facts.clarified, Reputation.CLEARED),
        otherwise=Reputation.OUTSTANDING,
    ),
    authority=CLARIFIER,
)

CLARIFICATION_FORM: Rule[ReportFacts, ClarificationForm] = rule(
    ReportFacts,
    ClarificationForm,
    name="reputation.form",
    zh="澄清的形式",
    en="the form of the clarification",
    cites=(_CLEARING, _OPINION),
    body=in_force(
        (
            RULES_SINCE,
            first_of(
                (any_of(facts.written, facts.other_way), ClarificationForm.COMPLETE),
                otherwise=ClarificationForm.NONE,
            ),
        ),
        (
            CLARIFICATION_SINCE,
            first_of(
                (facts.written, ClarificationForm.COMPLETE),
                (facts.other_way, ClarificationForm.NO_WRITING),
                otherwise=ClarificationForm.NONE,
            ),
        ),
    ),
    authority=CLARIFIER,
)
"""Four ways: in writing, face to face, at a meeting, by circular; the last three together with the first."""

CLARIFICATION_APPROVED: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.approved",
    zh="澄清经主要负责人批准",
    en="the head approved the clarification",
    cites=(_CLEARING,),
    body=in_force((RULES_SINCE, facts.head_approved)),
)

PERSON_HEARD_FIRST: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.heard",
    zh="澄清由本人申请,或者先听取了本人意见",
    en="the person applied for clarification or was heard first",
    cites=(_OPINION,),
    body=in_force((CLARIFICATION_SINCE, any_of(not_(HEARING_FIRST), facts.person_applied, facts.person_heard))),
)

_BOTH = all_of(facts.fabricated, facts.intent_to_harm)
_NOT_FALSE = facts.outcome.is_(ReportOutcome.TRUE)

ACCUSATION: Rule[ReportFacts, Accusation] = rule(
    ReportFacts,
    Accusation,
    name="reputation.accusation",
    zh="是诬告还是错告",
    en="false accusation or mistake",
    cites=(OPINION.cite("11.4"), _ACCUSING),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (_NOT_FALSE, Accusation.NONE),
                (_BOTH, Accusation.FALSE_ACCUSATION),
                otherwise=left_open(
                    Accusation,
                    "缺少捏造或者意图的举报是否属诬告",
                    "whether a report without fabrication or without intent is a false accusation",
                    OPINION.cite("11.4"),
                ),
            ),
        ),
        (
            RULES_SINCE,
            first_of(
                (_NOT_FALSE, Accusation.NONE),
                (_BOTH, Accusation.FALSE_ACCUSATION),
                (_UNTRUE, Accusation.MISTAKEN),
                otherwise=Accusation.NONE,
            ),
        ),
    ),
    authority=against_sanction(
        Label(
            "纪检监察机关;处理由有权机关依纪依法决定",
            "the discipline and supervision organ; what follows is for the competent body",
        ),
        OPINION.cite("11.4"),
        _ACCUSING,
    ),
)
"""The Rules bind the organ that handles the matter: those of the day asked about apply.  No penalty follows from here."""

ACCUSATION_ESTABLISHED: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.accusation_established",
    zh="诬告的认定已经所需的批准",
    en="the finding of a false accusation has the approval it needs",
    cites=(_ACCUSING,),
    body=in_force(
        (
            RULES_SINCE,
            all_of(
                ACCUSATION.is_(Accusation.FALSE_ACCUSATION), any_of(facts.accusation_approved, not_(ACCUSATION_LEVEL))
            ),
        )
    ),
)

SLANDER_TO_REFER: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.slander",
    zh="造谣中伤、干扰改革且影响恶劣,移送有权机关处理",
    en="rumour that disrupted reform with a bad effect: to be referred to the competent body",
    cites=(OPINION.cite("11.5"),),
    body=in_force((OPINION_2018, all_of(facts.spread_rumour, facts.disrupted_reform, facts.bad_effect))),
    authority=against_sanction(
        Label("有权机关依纪依法决定", "the competent body, under discipline and law"), OPINION.cite("11.5")
    ),
)

TREATMENT_TO_CORRECT: Rule[ReportFacts, bool] = rule(
    ReportFacts,
    bool,
    name="reputation.treatment",
    zh="因失实举报受到的错误处理,应予纠正",
    en="wrong treatment over an untrue report is to be corrected",
    cites=(_CORRECTING,),
    body=in_force((RULES_SINCE, all_of(_UNTRUE, facts.wrongly_treated, not_(facts.treatment_corrected)))),
    authority=against_sanction(Label("作出该处理的机关", "the body that gave the treatment"), _CORRECTING),
)

PUBLICITY_STEP: Rule[PublicityFacts, PublicityStep] = rule(
    PublicityFacts,
    PublicityStep,
    name="reputation.publicity_step",
    zh="应对负面舆情的下一步",
    en="the next step on negative publicity",
    cites=(OPINION.cite("11.3"),),
    body=in_force(
        (
            OPINION_2018,
            first_of(
                (not_(facts.from_reform_error), PublicityStep.NOT_OWED),
                (not_(facts.checked_up), PublicityStep.CHECK),
                (not_(facts.published), PublicityStep.PUBLISH),
                (not_(facts.effect_removed), PublicityStep.REMOVE_EFFECT),
                otherwise=PublicityStep.DONE,
            ),
        )
    ),
    authority=Authority(body=Label("有关党组织", "the Party organisation concerned"), cites=(OPINION.cite("11.3"),)),
)

HYPE_TO_DEAL_WITH: Rule[PublicityFacts, bool] = rule(
    PublicityFacts,
    bool,
    name="reputation.hype",
    zh="恶意炒作,须予查处",
    en="malicious hype: to be dealt with",
    cites=(OPINION.cite("11.4"),),
    body=in_force((OPINION_2018, facts.malicious)),
    authority=against_sanction(
        Label("有权机关依纪依法决定", "the competent body, under discipline and law"), OPINION.cite("11.4")
    ),
)
