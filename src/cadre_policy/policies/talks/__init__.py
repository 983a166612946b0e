"""Heart-to-heart talks: with whom one is due, and what it is for.

Text: article 15 of the Opinion makes talks a duty of leading cadres (15.1), to be held often (15.2), around institutional
reform (15.3), with those promoted or appointed, retired or sanctioned, and others (15.4, an open list), praising those
who did well (15.5) and guiding and helping those with ideological problems or hardship (15.6).  It names no frequency and no
time within which a talk is to be held, so a talk is due from the occasion until one is held, and never late.  A leading
cadre's log is told as it is: no number of talks and no gap between them is a threshold.
"""

from cadre_policy.policies.talks.answers import talk_due, talk_purpose, talks_due
from cadre_policy.policies.talks.content import (
    GUIDE_AND_HELP,
    TALK_CONTENT,
    TalkContentFacts,
    talk_content,
    talk_content_facts,
)
from cadre_policy.policies.talks.facts import TalkFacts
from cadre_policy.policies.talks.flatten import talk_facts, talk_spans
from cadre_policy.policies.talks.leaders import (
    LEADER_TALKED,
    LEADER_TALKED_OFTEN,
    LeaderTalkFacts,
    LeaderTalks,
    leader_talked,
    leader_talked_often,
    leader_talks,
)
from cadre_policy.policies.talks.readings import APPOINTMENTS, RETIRING, WHICH_TALK
from cadre_policy.policies.talks.reform import ReformTalk, reform_talks
from cadre_policy.policies.talks.rules import OCCASION, TALK_DUE, TALK_PURPOSE, TALKED

__all__ = [
    "APPOINTMENTS",
    "GUIDE_AND_HELP",
    "LEADER_TALKED",
    "LEADER_TALKED_OFTEN",
    "OCCASION",
    "RETIRING",
    "TALKED",
    "TALK_CONTENT",
    "TALK_DUE",
    "TALK_PURPOSE",
    "WHICH_TALK",
    "LeaderTalkFacts",
    "LeaderTalks",
    "ReformTalk",
    "TalkContentFacts",
    "TalkFacts",
    "leader_talked",
    "leader_talked_often",
    "leader_talks",
    "reform_talks",
    "talk_content",
    "talk_content_facts",
    "talk_due",
    "talk_facts",
    "talk_purpose",
    "talk_spans",
    "talks_due",
]
