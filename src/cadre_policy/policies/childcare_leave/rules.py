"""The rules of childcare leave."""

from cadre_policy.law import OPINION
from cadre_policy.measures import Completion, Count, Days
from cadre_policy.policies.childcare_leave import facts as about
from cadre_policy.policies.childcare_leave import parameters as figures
from cadre_policy.policies.childcare_leave.facts import ChildcareLeaveFacts, ChildFacts
from cadre_policy.policies.remedies import UNIT
from cadre_policy.rules import (
    Rule,
    all_of,
    any_of,
    first_of,
    in_force,
    less,
    rule,
    whole_years,
)

UNDER_THREE: Rule[ChildFacts, bool] = rule(
    ChildFacts,
    bool,
    name="leave.childcare.under_three",
    zh="子女未满三周岁",
    en="the child is under three",
    cites=(figures.GRANT,),
    body=whole_years(about.child_birth, counts=Completion.ANNIVERSARY) < figures.AGE_LIMIT,
)

CHILD_COUNTS: Rule[ChildFacts, bool] = rule(
    ChildFacts,
    bool,
    name="leave.childcare.child_counts",
    zh="该子女计入育儿假",
    en="the child counts for childcare leave",
    cites=(figures.GRANT,),
    body=in_force((figures.BEGAN, all_of(about.child_in_family, UNDER_THREE, about.child_lawful))),
)

SOME_CHILD: Rule[ChildcareLeaveFacts, bool] = rule(
    ChildcareLeaveFacts,
    bool,
    name="leave.childcare.some_child",
    zh="有依法生育或收养的未满三周岁子女",
    en="there is a child under three, lawfully born or adopted",
    cites=(figures.GRANT,),
    body=any_of(about.under_three > Count(0), about.another),
)

SEVERAL_CHILDREN: Rule[ChildcareLeaveFacts, bool] = rule(
    ChildcareLeaveFacts,
    bool,
    name="leave.childcare.several_children",
    zh="有两个以上未满三周岁子女",
    en="there are two or more children under three",
    cites=(figures.GRANT,),
    body=any_of(
        about.under_three >= figures.SEVERAL,
        all_of(about.another, about.under_three + Count(1) >= figures.SEVERAL),
    ),
)

CHILDCARE_LEAVE: Rule[ChildcareLeaveFacts, Days] = rule(
    ChildcareLeaveFacts,
    Days,
    name="leave.childcare",
    zh="本年度育儿假天数",
    en="days of childcare leave this year",
    cites=(OPINION.cite("17.14"), figures.GRANT),
    body=in_force(
        (
            figures.BEGAN,
            first_of(
                (SEVERAL_CHILDREN, figures.BASE + figures.ADDITION),
                (SOME_CHILD, figures.BASE),
                otherwise=Days(0),
            ),
        )
    ),
    authority=UNIT,
)

CHILDCARE_LEFT: Rule[ChildcareLeaveFacts, Days] = rule(
    ChildcareLeaveFacts,
    Days,
    name="leave.childcare.left",
    zh="本年度未休育儿假天数",
    en="days of childcare leave left this year",
    cites=(OPINION.cite("17.14"), figures.GRANT),
    body=less(CHILDCARE_LEAVE, about.taken),
    authority=UNIT,
)

CHILDCARE_WITHIN: Rule[ChildcareLeaveFacts, bool] = rule(
    ChildcareLeaveFacts,
    bool,
    name="leave.childcare.within_entitlement",
    zh="申请的育儿假未超过尚余天数",
    en="the childcare leave asked for is within what is left",
    cites=(OPINION.cite("17.14"), figures.GRANT),
    body=about.requested <= CHILDCARE_LEFT,
    authority=UNIT,
)
