"""Who is competent, when people from outside are wanted, and the one time limit that was found, of another place.

The Opinion sets no time limit for any step of a tolerance case, and none is made up here.
"""

from cadre_policy.law import OPINION, Evidence, Label
from cadre_policy.law.instruments import KUNMING_PRIOR_FILING
from cadre_policy.measures import Days
from cadre_policy.policies.assessment_texts import OPINION_2018
from cadre_policy.records import Body
from cadre_policy.rules import Dated, Reading, parameter

COMPETENT_BODY = parameter(
    Body,
    Dated(value=Body.DISCIPLINE_SUPERVISION, since=OPINION_2018),
    name="tolerance.procedure.competent_body",
    zh="容错认定的责任主体",
    en="the body responsible for tolerance",
    cite=OPINION.cite("9.2"),
)
"""Elsewhere whoever holds to account decides (Dali 2019, Jining 2022, Guiyang 2024): an overlay says so."""

OUTSIDE = Reading(
    name="tolerance.procedure.outside",
    label=Label(
        "“涉及面大、社会关注度高”须同时具备还是具备其一",
        "whether wide reach and high attention are both needed, or either",
    ),
    cite=OPINION.cite("9.10"),
    alternatives={
        "both": Label("须同时具备", "both"),
        "either": Label("具备其一即可", "either is enough"),
    },
    default="both",
)

SCREENING_DAYS = parameter(
    Days,
    Dated(value=Days(1), since="2023", evidence=Evidence.SECONDARY),
    name="tolerance.procedure.screening_days",
    zh="报备初审的工作日数(嵩明做法)",
    en="working days for the first screening of a filing (practice of Songming)",
    cite=KUNMING_PRIOR_FILING.art("?"),
)
"""Practice of one county, read only where the profile of prior filing is asked for."""

__all__ = ["COMPETENT_BODY", "OUTSIDE", "SCREENING_DAYS"]
