"""The rules of marriage leave and of bereavement leave."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Days
from cadre_policy.policies.marriage_leave import facts as about
from cadre_policy.policies.marriage_leave import parameters as figures
from cadre_policy.policies.marriage_leave.facts import BereavementFacts, MarriageLeaveFacts
from cadre_policy.policies.remedies import decided_by
from cadre_policy.records import Relation
from cadre_policy.rules import (
    Rule,
    all_of,
    any_of,
    first_of,
    in_force,
    left_open,
    maximum,
    minimum,
    not_,
    reading,
    rule,
)

_LEADERS = decided_by(
    Label("所在单位(国家规定的一至三天由单位领导酌情批准)", "the unit; its leaders grant the one to three days")
)

NATIONAL_MARRIAGE_LEAVE: Rule[MarriageLeaveFacts, Days] = rule(
    MarriageLeaveFacts,
    Days,
    name="leave.marriage.national",
    zh="国家规定的婚假",
    en="national marriage leave",
    cites=(figures.NOTICE,),
    body=reading(
        figures.MARRIAGE_DISCRETION,
        most=figures.NATIONAL_MOST,
        least=figures.NATIONAL_LEAST,
        granted=minimum(figures.NATIONAL_MOST, maximum(figures.NATIONAL_LEAST, about.national_granted)),
    ),
)

YUNNAN_MARRIAGE_LEAVE: Rule[MarriageLeaveFacts, Days] = rule(
    MarriageLeaveFacts,
    Days,
    name="leave.marriage.yunnan",
    zh="云南增加的婚假",
    en="marriage leave that Yunnan adds",
    cites=(figures.GRANT_2016, figures.GRANT_2022),
    body=figures.YUNNAN_ADDITION.at(about.registered_on),
)

MARRIAGE_LEAVE: Rule[MarriageLeaveFacts, Days] = rule(
    MarriageLeaveFacts,
    Days,
    name="leave.marriage",
    zh="婚假天数",
    en="days of marriage leave",
    cites=(OPINION.cite("17.13"), figures.NOTICE, figures.GRANT_2016, figures.GRANT_2022),
    body=first_of(
        (not_(about.registered), Days(0)),
        otherwise=in_force(
            (
                figures.BEGAN,
                left_open(
                    Days,
                    "2016年3月31日前登记的,国家规定的一至三天之外,增加天数以晚婚为条件,未查到确切天数",
                    "for marriages registered before 31 March 2016 the days beyond the national one to three depended on "
                    "late marriage, and no sure figure was found",
                    figures.GRANT_2016,
                ),
            ),
            (figures.YUNNAN_BEGAN, NATIONAL_MARRIAGE_LEAVE + YUNNAN_MARRIAGE_LEAVE),
            by=about.registered_on,
        ),
    ),
    authority=_LEADERS,
)

MARRIAGE_WITHIN: Rule[MarriageLeaveFacts, bool] = rule(
    MarriageLeaveFacts,
    bool,
    name="leave.marriage.within_entitlement",
    zh="申请的婚假未超过应享天数",
    en="the marriage leave asked for is within what is due",
    cites=(OPINION.cite("17.13"), figures.GRANT_2022),
    body=about.marriage_requested <= MARRIAGE_LEAVE,
    authority=_LEADERS,
)

MARRIAGE_TRAVEL: Rule[MarriageLeaveFacts, bool] = rule(
    MarriageLeaveFacts,
    bool,
    name="leave.marriage.travel",
    zh="婚假可另给路程假",
    en="travel days may be granted on top of marriage leave",
    cites=(figures.NOTICE,),
    body=all_of(about.registered, in_force((figures.BEGAN, about.works_apart), by=about.registered_on)),
    authority=_LEADERS,
)

CLOSE_RELATIVE: Rule[BereavementFacts, bool] = rule(
    BereavementFacts,
    bool,
    name="leave.bereavement.close_relative",
    zh="去世的是直系亲属(父母、配偶、子女)",
    en="the person who died was a parent, the spouse or a child",
    cites=(figures.NOTICE,),
    body=about.relation.among(Relation.FATHER, Relation.MOTHER, Relation.SPOUSE, Relation.CHILD),
)

BEREAVEMENT_LEAVE: Rule[BereavementFacts, Days] = rule(
    BereavementFacts,
    Days,
    name="leave.bereavement",
    zh="丧假天数",
    en="days of bereavement leave",
    cites=(OPINION.cite("17.14"), figures.NOTICE),
    body=first_of(
        (any_of(not_(about.died), not_(CLOSE_RELATIVE)), Days(0)),
        otherwise=in_force(
            (
                figures.BEGAN,
                reading(
                    figures.BEREAVEMENT_DISCRETION,
                    most=figures.BEREAVEMENT_MOST,
                    least=figures.BEREAVEMENT_LEAST,
                    granted=minimum(figures.BEREAVEMENT_MOST, maximum(figures.BEREAVEMENT_LEAST, about.granted)),
                ),
            ),
            by=about.died_on,
        ),
    ),
    authority=_LEADERS,
)

BEREAVEMENT_WITHIN: Rule[BereavementFacts, bool] = rule(
    BereavementFacts,
    bool,
    name="leave.bereavement.within_entitlement",
    zh="申请的丧假未超过应享天数",
    en="the bereavement leave asked for is within what is due",
    cites=(OPINION.cite("17.14"), figures.NOTICE),
    body=about.bereavement_requested <= BEREAVEMENT_LEAVE,
    authority=_LEADERS,
)

BEREAVEMENT_TRAVEL: Rule[BereavementFacts, bool] = rule(
    BereavementFacts,
    bool,
    name="leave.bereavement.travel",
    zh="丧假可另给路程假",
    en="travel days may be granted on top of bereavement leave",
    cites=(figures.NOTICE,),
    body=all_of(about.died, CLOSE_RELATIVE, in_force((figures.BEGAN, about.funeral_away), by=about.died_on)),
    authority=_LEADERS,
)
