"""What the favours for border, ethnic and poor townships, and for the front line, turn on."""

import attrs

from cadre_policy.rules import Change, Fact, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TownshipFavourFacts:
    """One unit, or one person's place of work, on a day; None is "not on file"."""

    in_township: bool | None = None
    """Whether it is a unit of a township (乡镇), not of a subdistrict and not of a higher tier."""
    border_stated: bool | None = None
    """Whether the file, or a document that it names, says if this is a border township."""
    border_township: bool | None = None
    """What it says."""
    border_county: bool | None = None
    """Whether its county is one of the 25 border counties, as their names are recalled."""
    ethnic_stated: bool | None = None
    """Whether the file, or a document that it names, says if this is an ethnic township."""
    ethnic_township: bool | None = None
    """What it says."""
    ethnic_listed: bool | None = None
    """Whether it is one of the 140 ethnic townships (民族乡)."""
    autonomous_area: bool | None = None
    """Whether it lies in an autonomous prefecture or autonomous county."""
    poor_stated: bool | None = None
    """Whether the file, or a document that it names, says if this is a poor township."""
    poor_township: bool | None = None
    """What it says."""
    poor_county: bool | None = None
    """Whether the support policies for poor counties hold for its county on the day."""
    poor_recalled: bool | None = None
    """Whether that rests on names of counties that are recalled only."""
    grassroots: bool | None = None
    """Whether the person works at the grassroots: in a township, a subdistrict or a village."""
    hardship_area: bool | None = None
    """Whether that is in a place of difficulty and hardship, as the competent body classes it."""
    poverty_front: bool | None = None
    """Whether the person works on the front line of the fight against poverty."""


def _place(field: Fact[TownshipFavourFacts, bool]) -> Fact[TownshipFavourFacts, bool]:
    """A fact about a place: no person's doing changes it."""
    return attrs.evolve(field, change=Change.FIXED, privacy=Privacy.PLAIN)


in_township = _place(fact(TownshipFavourFacts, lambda f: f.in_township, "属乡镇单位", "it is a unit of a township"))
border_stated = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.border_stated,
        "档案、认定文件已说明是否边疆乡镇",
        "the file or a document says if it is a border township",
    )
)
border_township = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.border_township,
        "载明为边疆乡镇",
        "it is stated to be a border township",
    )
)
border_county = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.border_county,
        "所在县在25个边境县名单内",
        "its county is on the list of the 25 border counties",
    )
)
ethnic_stated = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.ethnic_stated,
        "档案、认定文件已说明是否民族乡镇",
        "the file or a document says if it is an ethnic township",
    )
)
ethnic_township = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.ethnic_township,
        "载明为民族乡镇",
        "it is stated to be an ethnic township",
    )
)
ethnic_listed = _place(
    fact(TownshipFavourFacts, lambda f: f.ethnic_listed, "是民族乡", "it is one of the ethnic townships (民族乡)")
)
autonomous_area = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.autonomous_area,
        "位于民族自治地方",
        "it lies in an ethnic autonomous area",
    )
)
poor_stated = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.poor_stated,
        "档案、认定文件已说明是否贫困乡镇",
        "the file or a document says if it is a poor township",
    )
)
poor_township = _place(
    fact(TownshipFavourFacts, lambda f: f.poor_township, "载明为贫困乡镇", "it is stated to be a poor township")
)
poor_county = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.poor_county,
        "所在县适用贫困县支持政策(含摘帽不摘政策)",
        "the support for poor counties holds for its county, listed or gone from the list",
    )
)
poor_recalled = _place(
    fact(
        TownshipFavourFacts,
        lambda f: f.poor_recalled,
        "所在县是否贫困县,只有凭记忆的名单可据",
        "whether its county was listed rests on recalled names",
    )
)
grassroots = fact(
    TownshipFavourFacts,
    lambda f: f.grassroots,
    "在基层(乡镇、街道、村)工作",
    "works at the grassroots (township, subdistrict or village)",
)
hardship_area = fact(
    TownshipFavourFacts,
    lambda f: f.hardship_area,
    "工作地属困难艰苦地区",
    "works in a place of difficulty and hardship",
    change=Change.FINDING,
)
poverty_front = fact(
    TownshipFavourFacts,
    lambda f: f.poverty_front,
    "奋战在脱贫攻坚第一线",
    "works on the front line of the fight against poverty",
)
