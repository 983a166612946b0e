"""The rules on heart-to-heart talks."""

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.talks import facts as about
from cadre_policy.policies.talks.facts import TalkFacts
from cadre_policy.policies.talks.readings import APPOINTMENTS, RETIRING, WHICH_TALK
from cadre_policy.records import TalkPurpose, TalkTrigger
from cadre_policy.rules import (
    Authority,
    Rule,
    all_of,
    const,
    first_of,
    for_judgement,
    in_force,
    left_open,
    not_,
    reading,
    rule,
)

BEGAN = "2018-08"
"""The Opinion bears no date of effect: it applied certainly by the end of August 2018, and not before that month."""

EVENTS = (TalkTrigger.PROMOTED, TalkTrigger.RETIRED, TalkTrigger.SANCTIONED)
"""Occasions that happen on a day; the text of that day decides.  The others last, and the day asked about decides."""
STATES = (TalkTrigger.REFORM, TalkTrigger.OUTSTANDING, TalkTrigger.IDEOLOGICAL, TalkTrigger.HARDSHIP)

OCCASION: Rule[TalkFacts, bool] = rule(
    TalkFacts,
    bool,
    name="talks.occasion",
    zh="属于应谈话的情形",
    en="the occasion is one for a talk",
    cites=(OPINION.cite("15.3"), OPINION.cite("15.4"), OPINION.cite("15.5"), OPINION.cite("15.6")),
    body=first_of(
        (not_(about.holds), const(False)),
        (
            about.trigger.is_(TalkTrigger.PROMOTED),
            reading(APPOINTMENTS, all=const(True), promotions=about.promotion),
        ),
        (about.trigger.is_(TalkTrigger.RETIRED), reading(RETIRING, when_due=const(True), retired=about.retired)),
        (about.trigger.among(TalkTrigger.SANCTIONED, *STATES), const(True)),
        (
            about.trigger.is_(TalkTrigger.REGULAR),
            left_open(
                bool, "“经常”约谈,未规定间隔", "talks are to be frequent; no interval is given", OPINION.cite("15.2")
            ),
        ),
        otherwise=for_judgement(
            bool, "所列情形之外是否谈话", "whether an occasion not listed calls for a talk", OPINION.cite("15.4")
        ),
    ),
)
TALKED: Rule[TalkFacts, bool] = rule(
    TalkFacts,
    bool,
    name="talks.held",
    zh="事由发生后已谈话",
    en="the talk was held",
    cites=(OPINION.cite("15.4"),),
    body=reading(WHICH_TALK, any=about.talked, about_it=about.talked_about_it),
)
OUTSTANDING: Rule[TalkFacts, bool] = rule(
    TalkFacts,
    bool,
    name="talks.outstanding",
    zh="情形存在而未谈话",
    en="there is an occasion, and no talk was held",
    cites=(OPINION.cite("15.4"), OPINION.cite("15.1")),
    body=all_of(OCCASION, not_(TALKED)),
)
TALK_DUE: Rule[TalkFacts, bool] = rule(
    TalkFacts,
    bool,
    name="talks.due",
    zh="应安排谈心谈话",
    en="a heart-to-heart talk is due",
    cites=(
        OPINION.cite("15.4"),
        OPINION.cite("15.3"),
        OPINION.cite("15.5"),
        OPINION.cite("15.6"),
        OPINION.cite("15.1"),
    ),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(about.holds), const(False)),
                (about.trigger.among(*EVENTS), in_force((BEGAN, OUTSTANDING), by=about.since)),
                otherwise=OUTSTANDING,
            ),
        )
    ),
    authority=Authority(
        body=Label(
            "领导干部、组织部门(部分条款原文未写主语,按上下文)",
            "leading cadres and the organisation department (partly read from the context)",
        ),
        cites=(OPINION.cite("15.1"),),
    ),
)
TALK_PURPOSE: Rule[TalkFacts, TalkPurpose] = rule(
    TalkFacts,
    TalkPurpose,
    name="talks.purpose",
    zh="谈话重在何事",
    en="what the talk is for above all",
    cites=(OPINION.cite("15.3"), OPINION.cite("15.5"), OPINION.cite("15.6")),
    body=in_force(
        (
            BEGAN,
            first_of(
                (about.trigger.is_(TalkTrigger.OUTSTANDING), TalkPurpose.PRAISE),
                (about.trigger.is_(TalkTrigger.IDEOLOGICAL), TalkPurpose.GUIDANCE),
                (about.trigger.is_(TalkTrigger.HARDSHIP), TalkPurpose.HELP),
                (about.trigger.is_(TalkTrigger.REFORM), TalkPurpose.EXPLANATION),
                otherwise=left_open(
                    TalkPurpose, "未规定谈话重点", "the text gives no purpose of its own", OPINION.cite("15.4")
                ),
            ),
        )
    ),
)
