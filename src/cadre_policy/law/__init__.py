"""The law itself: bilingual labels, evidence, instruments and their versions, the Opinion's clauses, places.

Nothing is computed here.  A citation can be followed to an instrument, and one of the Opinion to its clause::

    >>> from cadre_policy.law import OPINION, instrument
    >>> OPINION.clause("17.3").text.en
    'At least one full check-up each year'
    >>> str(instrument("annual-leave-regulation").art(3))
    'Annual Leave Regulation (2008) art. 3'
"""

from __future__ import annotations

from cadre_policy.law.evidence import Basis, Evidence
from cadre_policy.law.instrument import Citation, Instrument, Version
from cadre_policy.law.instruments import INSTRUMENTS, instrument
from cadre_policy.law.label import Label, LabelledEnum, Language
from cadre_policy.law.membership import Membership
from cadre_policy.law.opinion import OPINION, Clause, Computability, Declared, Modality, Opinion
from cadre_policy.law.places import (
    CountyUnit,
    EthnicTownship,
    county_unit,
    county_units,
    ethnic_township,
    ethnic_townships,
    prefectures,
    units_of_prefecture,
)

__all__ = [
    "INSTRUMENTS",
    "OPINION",
    "Basis",
    "Citation",
    "Clause",
    "Computability",
    "CountyUnit",
    "Declared",
    "EthnicTownship",
    "Evidence",
    "Instrument",
    "Label",
    "LabelledEnum",
    "Language",
    "Membership",
    "Modality",
    "Opinion",
    "Version",
    "county_unit",
    "county_units",
    "ethnic_township",
    "ethnic_townships",
    "instrument",
    "prefectures",
    "units_of_prefecture",
]
