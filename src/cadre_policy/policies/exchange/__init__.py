"""Exchange of leading cadres and terms of office.

Text: the Opinion asks for exchange along three axes and gives no years (clause 14.4).  The years are in two sets of provisional
rules published in August 2006.  Exchange Rules: a leader of a local Party committee or government of county level or
above who has been ten years in one post must be moved, one who has been ten years on one level in the leading groups of
one area should be; for minority cadres of ethnic autonomous areas that may be relaxed with approval.  Term Rules: a
term is five years; within it a post is changed at most once for reasons of work; after two terms in a row nobody is put
forward for the same post, after fifteen years in leading posts of a level for none of that level again (art. 7).  The
selection regulation of 2014 repeats the ten years and the two terms.

That local leaders generally serve a full term, and that the newly promoted are moved by plan, the texts say without a number:
the body that manages the cadre decides.  Of shorter periods for departments nothing was read.
"""

from cadre_policy.policies.exchange.answers import (
    earliest_exchange,
    exchange_duty,
    further_term,
    move_within_term,
    same_level_again,
    term_end,
)
from cadre_policy.policies.exchange.facts import ExchangeDuty, ExchangeFacts, TermBar
from cadre_policy.policies.exchange.flatten import exchange_facts
from cadre_policy.policies.exchange.parameters import RELAXATION_REACHES
from cadre_policy.policies.exchange.rules import (
    EXCHANGE_DUTY,
    FURTHER_TERM,
    LONG_IN_AREA,
    LONG_IN_POST,
    MOVE_WITHIN_TERM,
    RELAXABLE,
    SAME_LEVEL,
    TERM_END,
)

__all__ = [
    "EXCHANGE_DUTY",
    "FURTHER_TERM",
    "LONG_IN_AREA",
    "LONG_IN_POST",
    "MOVE_WITHIN_TERM",
    "RELAXABLE",
    "RELAXATION_REACHES",
    "SAME_LEVEL",
    "TERM_END",
    "ExchangeDuty",
    "ExchangeFacts",
    "TermBar",
    "earliest_exchange",
    "exchange_duty",
    "exchange_facts",
    "further_term",
    "move_within_term",
    "same_level_again",
    "term_end",
]
