"""What a talk should have been about: praise for who did well, guidance and help for who has a problem or hardship."""

import datetime as dt

import attrs

from cadre_policy.law import OPINION, Label
from cadre_policy.records import Talk, TalkPurpose, TalkTrigger
from cadre_policy.rules import (
    YUNNAN,
    Authority,
    Change,
    Determination,
    Policy,
    Privacy,
    Reading,
    Rule,
    all_of,
    checked,
    determine,
    fact,
    first_of,
    in_force,
    left_open,
    reading,
    rule,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TalkContentFacts:
    """One talk that was held; None is "not on file".  Only its purposes are recorded, never what was said."""

    trigger: TalkTrigger | None = None
    """The occasion of the talk."""
    praised: bool | None = None
    """Whether it was to praise."""
    guided: bool | None = None
    """Whether it was to guide."""
    helped: bool | None = None
    """Whether it was to help."""


content_trigger = fact(
    TalkContentFacts, lambda f: f.trigger, "谈话事由", "the occasion", change=Change.FIXED, privacy=Privacy.SENSITIVE
)
praised = fact(
    TalkContentFacts,
    lambda f: f.praised,
    "谈话目的含表扬勉励",
    "praise was a purpose of the talk",
    privacy=Privacy.SENSITIVE,
)
guided = fact(
    TalkContentFacts,
    lambda f: f.guided,
    "谈话目的含引导",
    "guidance was a purpose of the talk",
    privacy=Privacy.SENSITIVE,
)
helped = fact(
    TalkContentFacts,
    lambda f: f.helped,
    "谈话目的含帮助解决困难",
    "help was a purpose of the talk",
    privacy=Privacy.SENSITIVE,
)

GUIDE_AND_HELP = Reading(
    name="talks.guide_and_help",
    label=Label("引导与帮助是否都须具备", "whether both guidance and help are asked for"),
    cite=OPINION.cite("15.6"),
    alternatives={
        "both": Label("都须具备", "both"),
        "as_fits": Label("思想问题重引导,实际困难重帮助", "guidance for a problem, help in hardship"),
    },
    default="both",
)

TALK_CONTENT: Rule[TalkContentFacts, bool] = rule(
    TalkContentFacts,
    bool,
    name="talks.content",
    zh="谈话内容符合要求",
    en="the talk had the purpose that the text asks for",
    cites=(OPINION.cite("15.5"), OPINION.cite("15.6")),
    body=in_force(
        (
            "2018-08",
            first_of(
                (content_trigger.is_(TalkTrigger.OUTSTANDING), praised),
                (
                    content_trigger.among(TalkTrigger.IDEOLOGICAL, TalkTrigger.HARDSHIP),
                    reading(
                        GUIDE_AND_HELP,
                        both=all_of(guided, helped),
                        as_fits=first_of((content_trigger.is_(TalkTrigger.IDEOLOGICAL), guided), otherwise=helped),
                    ),
                ),
                otherwise=left_open(
                    bool,
                    "未规定该事由谈话的内容",
                    "the text asks for no purpose of its own on this occasion",
                    OPINION.cite("15.4"),
                ),
            ),
        )
    ),
    authority=Authority(
        body=Label("谈话人、组织部门(原文未写主语,按上下文)", "whoever holds the talk (read from the context)"),
        cites=(OPINION.cite("15.6"),),
    ),
)


def talk_content_facts(talk: Talk) -> TalkContentFacts:
    """The facts of one talk on file; without purposes on file all stay unknown."""
    if not talk.purposes:
        return TalkContentFacts(trigger=talk.trigger)
    return TalkContentFacts(
        trigger=talk.trigger,
        praised=TalkPurpose.PRAISE in talk.purposes,
        guided=TalkPurpose.GUIDANCE in talk.purposes,
        helped=TalkPurpose.HELP in talk.purposes,
    )


def talk_content(
    subject: Talk | TalkContentFacts, *, on: dt.date, policy: Policy = YUNNAN, known_at: dt.date | None = None
) -> Determination[TalkContentFacts, bool]:
    """Whether a talk had the purpose that the text asks for on its occasion (clauses 15.5, 15.6).

    Raises:
        DateError: *on* is not a date.
    """
    facts = talk_content_facts(subject) if isinstance(subject, Talk) else subject
    return determine(TALK_CONTENT, facts, on=on, policy=policy, known_at=known_at)


__all__ = ["GUIDE_AND_HELP", "TALK_CONTENT", "TalkContentFacts", "talk_content", "talk_content_facts"]
