"""Ranks in counties and townships under the scheme of 2015, which held until the Rank Provisions began on 1 June 2019.

Text: the Opinion of August 2018 asks that parallel posts and ranks be carried forward (clause 16.5); what held then was the
County Rank Scheme (document 4 of 2015 of the Central General Office; read in secondary sources only, article numbers
not known).  Five ranks with the names of levels of posts: section staff (8 years as clerk, salary level 25), township
deputy (12 years, 23), township principal (15, 20), county deputy (15, 19), county principal (15, 17).  Service counts by
full years from the month of appointment.  Each year graded excellent takes half a year off; years graded basically
competent, not assessed or without a grade are left out, and for each of them a year is added, but not for a new
recruit's year without a grade.  Only years with results since 1993 count.

The Provisions of 2019 only leave such years out: the added year ended with the scheme.
"""

from cadre_policy.policies.county_ranks.answers import county_rank, earliest_county_rank
from cadre_policy.policies.county_ranks.facts import CountyRankFacts
from cadre_policy.policies.county_ranks.flatten import county_rank_facts
from cadre_policy.policies.county_ranks.parameters import COUNTY_LADDER, CountyRung
from cadre_policy.policies.county_ranks.rules import (
    COUNTY_RANK,
    COUNTY_RANK_FITS,
    COUNTY_SERVICE_NEEDED,
    COUNTY_SERVICE_REQUIRED,
    EARLIEST_COUNTY_RANK,
)

__all__ = [
    "COUNTY_LADDER",
    "COUNTY_RANK",
    "COUNTY_RANK_FITS",
    "COUNTY_SERVICE_NEEDED",
    "COUNTY_SERVICE_REQUIRED",
    "EARLIEST_COUNTY_RANK",
    "CountyRankFacts",
    "CountyRung",
    "county_rank",
    "county_rank_facts",
    "earliest_county_rank",
]
