"""Heart-to-heart talks: with whom one is due, and what it is for.

Text: article 15 of the Opinion makes talks a duty of leading cadres (15.1), to be held often (15.2), around institutional
reform (15.3), with those promoted or appointed, retired or sanctioned, and others (15.4, an open list), praising those
who did well (15.5) and guiding and helping those with ideological problems or hardship (15.6).  It names no frequency and no
time within which a talk is to be held, so a talk is due from the occasion until one is held, and never late.
"""

from cadre_policy.policies.talks.answers import talk_due, talk_purpose, talks_due
from cadre_policy.policies.talks.facts import TalkFacts
from cadre_policy.policies.talks.flatten import talk_facts, talk_spans
from cadre_policy.policies.talks.readings import APPOINTMENTS, RETIRING, WHICH_TALK
from cadre_policy.policies.talks.rules import OCCASION, TALK_DUE, TALK_PURPOSE, TALKED

__all__ = [
    "APPOINTMENTS",
    "OCCASION",
    "RETIRING",
    "TALKED",
    "TALK_DUE",
    "TALK_PURPOSE",
    "WHICH_TALK",
    "TalkFacts",
    "talk_due",
    "talk_facts",
    "talk_purpose",
    "talk_spans",
    "talks_due",
]
