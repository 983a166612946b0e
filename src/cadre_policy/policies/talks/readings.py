"""The questions of interpretation about talks.  There are no figures: the text gives none."""

from cadre_policy.law import OPINION, Label
from cadre_policy.rules import Reading

WHICH_TALK = Reading(
    name="talks.which_talk",
    label=Label("何种谈话算作已谈", "which talk is enough"),
    cite=OPINION.cite("15.4"),
    alternatives={
        "any": Label("事由发生后任何一次谈心谈话", "any heart-to-heart talk since the occasion"),
        "about_it": Label("须就该事由谈话", "only one about the occasion"),
    },
    default="any",
)
APPOINTMENTS = Reading(
    name="talks.appointments",
    label=Label("“提拔任职”是否包括平职任职", "whether an appointment that is no promotion is meant as well"),
    cite=OPINION.cite("15.4"),
    alternatives={
        "all": Label("提拔和新任职均包括", "promotions and other new appointments"),
        "promotions": Label("仅指提拔", "promotions only"),
    },
    default="all",
)
RETIRING = Reading(
    name="talks.retiring",
    label=Label("“离退休”自何时起", "from when someone is meant by “retired”"),
    cite=OPINION.cite("15.4"),
    alternatives={
        "when_due": Label("到龄即包括", "from the time to retire, retired or not"),
        "retired": Label("已离退休", "from retirement"),
    },
    default="when_due",
)
"""How long before that time a talk should be held the text does not say; no number of days is added."""
