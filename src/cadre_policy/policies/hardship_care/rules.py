"""The rules on visits, aid from the fund, and normal benefits."""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW
from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_care import facts as about
from cadre_policy.policies.hardship_care.facts import BenefitFacts, BenefitStatus, HardshipFacts, VisitStatus
from cadre_policy.policies.hardship_care.readings import WHICH_VISIT
from cadre_policy.policies.remedies import decided_by
from cadre_policy.records import CareStatus
from cadre_policy.rules import Authority, Rule, all_of, first_of, in_force, left_open, not_, reading, rule

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

VISIT_HELD: Rule[HardshipFacts, bool] = rule(
    HardshipFacts,
    bool,
    name="hardship.visit_held",
    zh="困难发生后已慰问",
    en="the family was visited since the hardship arose",
    cites=(OPINION.cite("17.16"),),
    body=reading(WHICH_VISIT, any=about.visited, about_it=about.visited_about_it),
)
HARDSHIP_VISIT: Rule[HardshipFacts, VisitStatus] = rule(
    HardshipFacts,
    VisitStatus,
    name="hardship.visit",
    zh="困难干部家庭上门慰问",
    en="visit to the family in hardship",
    cites=(OPINION.cite("17.16"),),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(about.hardship), VisitStatus.NOT_OWED),
                (VISIT_HELD, VisitStatus.VISITED),
                otherwise=VisitStatus.NOT_ON_FILE,
            ),
        )
    ),
    authority=Authority(body=Label("领导干部", "leading cadres"), cites=(OPINION.cite("17.16"),)),
)

_FUND = Authority(
    body=Label(
        "困难由有权机关认定,资金由党委政府设立(原文未写主语,按上下文)",
        "the competent body finds the hardship; Party committee and government set up the fund (read from the context)",
    ),
    cites=(OPINION.cite("17.17"),),
)

HARDSHIP_FUND: Rule[HardshipFacts, bool] = rule(
    HardshipFacts,
    bool,
    name="hardship.fund",
    zh="困难帮扶专项资金已设立",
    en="the special fund for hardship is there",
    cites=(OPINION.cite("17.17"),),
    body=in_force((BEGAN, about.fund)),
    authority=_FUND,
)
HARDSHIP_AID: Rule[HardshipFacts, bool] = rule(
    HardshipFacts,
    bool,
    name="hardship.aid",
    zh="可由专项资金帮扶",
    en="eligible for aid from the special fund",
    cites=(OPINION.cite("17.17"),),
    body=in_force((BEGAN, all_of(about.hardship, about.fund))),
    authority=_FUND,
)
HARDSHIP_AID_AMOUNT: Rule[HardshipFacts, Yuan] = rule(
    HardshipFacts,
    Yuan,
    name="hardship.aid_amount",
    zh="专项资金帮扶金额",
    en="amount of aid from the special fund",
    cites=(OPINION.cite("17.17"),),
    body=first_of(
        (not_(HARDSHIP_AID), Yuan(0)),
        otherwise=left_open(Yuan, "未规定帮扶金额", "the text gives no amount", OPINION.cite("17.17")),
    ),
    authority=_FUND,
)
NORMAL_BENEFIT: Rule[BenefitFacts, BenefitStatus] = rule(
    BenefitFacts,
    BenefitStatus,
    name="hardship.normal_benefit",
    zh="正常福利的落实情形",
    en="how a normal benefit stands",
    cites=(OPINION.cite("17.11"), CIVIL_SERVANTS_LAW.art(84, version="2018")),
    body=in_force(
        (
            BEGAN,
            first_of(
                (
                    not_(about.has_basis),
                    left_open(
                        BenefitStatus,
                        "本条未列福利项目,须有其他规定为依据",
                        "the clause lists no benefit; another instrument has to give it",
                        OPINION.cite("17.11"),
                    ),
                ),
                (about.benefit_status.is_(CareStatus.ENDED), BenefitStatus.ENDED),
                (about.over, BenefitStatus.ENDED),
                (about.benefit_status.is_(CareStatus.GRANTED), BenefitStatus.GRANTED),
                (not_(about.begun), BenefitStatus.NOT_YET),
                otherwise=BenefitStatus.DUE,
            ),
        )
    ),
    authority=decided_by(
        Label("所在单位(原文未写主语,按上下文)", "the person's unit (the text names no one; read from its context)"),
        OPINION.cite("17.11"),
    ),
)
