"""The question of interpretation about visits.  There are no figures: the text gives none."""

from cadre_policy.law import OPINION, Label
from cadre_policy.rules import Reading

WHICH_VISIT = Reading(
    name="hardship.which_visit",
    label=Label("何种走访算作已慰问", "which visit is enough"),
    cite=OPINION.cite("17.16"),
    alternatives={
        "any": Label("困难发生后任何一次上门慰问", "any visit since the hardship arose"),
        "about_it": Label("须因困难或生病", "only one because of hardship or illness"),
    },
    default="any",
)
