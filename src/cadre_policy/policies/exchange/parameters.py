"""The figures of the rules on exchange and on terms of office, and what they leave open."""

from cadre_policy.law import Label
from cadre_policy.law.instruments import EXCHANGE_RULES, SELECTION_REGULATION, TERM_RULES
from cadre_policy.measures import Count, Months, Years
from cadre_policy.rules import Dated, Reading, parameter

BEGAN = "2006-06-10..2006-08-06"
"""Both sets of rules were published by 6 August 2006; that they were issued on 10 June is recalled."""
BEGAN_2014 = "2014-01-14"
"""The selection regulation of 2014 says the same of ten years and of two terms."""

EXCHANGE = EXCHANGE_RULES.art("5?")
SELECTION = SELECTION_REGULATION.art("?", version="2014")
TERMS = TERM_RULES.art("?")
LEVEL = TERM_RULES.art(7)

YEARS_IN_POST = parameter(
    Years,
    Dated(value=Years(10), since=BEGAN),
    Dated(value=Years(10), since=BEGAN_2014, cite=SELECTION),
    name="exchange.years_in_post",
    zh="同一职位任职年限",
    en="years in one post",
    cite=EXCHANGE,
)
YEARS_IN_AREA = parameter(
    Years,
    Dated(value=Years(10), since=BEGAN),
    name="exchange.years_in_area",
    zh="同一地区班子同一层次任职年限",
    en="years on one level in one area's leading groups",
    cite=EXCHANGE,
)
TERM = parameter(
    Months,
    Dated(value=Months(60), since=BEGAN),
    name="exchange.term",
    zh="一个任期",
    en="one term of office",
    cite=TERMS,
)
"""Five years."""
MOST_TERMS = parameter(
    Count,
    Dated(value=Count(2), since=BEGAN),
    Dated(value=Count(2), since=BEGAN_2014, cite=SELECTION),
    name="exchange.most_terms",
    zh="同一职位连续任期数限度",
    en="the most terms in a row in one post",
    cite=TERMS,
)
YEARS_AT_LEVEL = parameter(
    Years,
    Dated(value=Years(15), since=BEGAN),
    name="exchange.years_at_level",
    zh="同一层次领导职务累计年限",
    en="years in all in leading posts of one level",
    cite=LEVEL,
)
MOST_MOVES = parameter(
    Count,
    Dated(value=Count(1), since=BEGAN),
    name="exchange.most_moves",
    zh="任期内因工作调整职务次数限度",
    en="the most moves for reasons of work within a term",
    cite=TERMS,
)

RELAXATION_REACHES = Reading(
    name="exchange.relaxation_reaches",
    label=Label("民族自治地方的放宽及于哪一项年限", "which limit the relaxation for autonomous areas reaches"),
    cite=EXCHANGE,
    alternatives={
        "post": Label("仅同一职位满十年", "ten years in one post only"),
        "both": Label(
            "同一职位和同一地区班子满十年", "ten years in one post and ten years in one area's leading groups"
        ),
    },
    default=None,
)
"""The sentence on minority cadres is read beside that on one post; the text between them was not read."""
