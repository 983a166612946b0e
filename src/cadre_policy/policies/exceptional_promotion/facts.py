"""What an exceptional promotion turns on."""

import attrs

from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.records import ExceptionalGround
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ExceptionalPromotionFacts:
    """One person for whom an exceptional promotion is considered; None is "not on file".

    The first six are the grounds (``ExceptionalGround``), as the proposing body found them.
    """

    decisive_moment: bool | None = None
    hard_place: bool | None = None
    notable_results: bool | None = None
    group_structure: bool | None = None
    speciality: bool | None = None
    hard_area: bool | None = None
    politically_firm: bool | None = None
    """Whether the body found the person firm in politics, which the text of 2019 asks of outstanding cadres."""
    basic_conditions: bool | None = None
    """Whether the body found the basic conditions of article 7 met."""
    legally_qualified: bool | None = None
    """Whether the body found legal qualifications (article 8, item 7) there."""
    trial: bool | None = None
    """Whether the post held was taken up on trial."""
    trial_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of the notice of the trial appointment."""
    promoted: bool | None = None
    """Whether there was a promotion before."""
    promoted_on: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """When the last one was."""
    short_of_years: bool | None = None
    """Whether the promotion considered falls short of the years in post (article 8, item 3)."""
    last_short_of_years: bool | None = None
    """Whether the last promotion did."""
    levels_skipped: Count | None = None
    """Levels between the one held and the one aimed at."""


_F = ExceptionalPromotionFacts

decisive_moment = fact(
    _F,
    lambda f: f.decisive_moment,
    ExceptionalGround.DECISIVE_MOMENT.label.zh,
    ExceptionalGround.DECISIVE_MOMENT.label.en,
    change=Change.FINDING,
)
hard_place = fact(
    _F,
    lambda f: f.hard_place,
    ExceptionalGround.HARD_PLACE.label.zh,
    ExceptionalGround.HARD_PLACE.label.en,
    change=Change.FINDING,
)
notable_results = fact(
    _F,
    lambda f: f.notable_results,
    ExceptionalGround.NOTABLE_RESULTS.label.zh,
    ExceptionalGround.NOTABLE_RESULTS.label.en,
    change=Change.FINDING,
)
group_structure = fact(
    _F,
    lambda f: f.group_structure,
    ExceptionalGround.GROUP_STRUCTURE.label.zh,
    ExceptionalGround.GROUP_STRUCTURE.label.en,
    change=Change.FINDING,
)
speciality = fact(
    _F,
    lambda f: f.speciality,
    ExceptionalGround.SPECIALITY.label.zh,
    ExceptionalGround.SPECIALITY.label.en,
    change=Change.FINDING,
)
hard_area = fact(
    _F,
    lambda f: f.hard_area,
    ExceptionalGround.HARD_AREA.label.zh,
    ExceptionalGround.HARD_AREA.label.en,
    change=Change.FINDING,
)
politically_firm = fact(
    _F,
    lambda f: f.politically_firm,
    "被认定政治过硬",
    "found firm in politics",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
basic_conditions = fact(
    _F, lambda f: f.basic_conditions, "具备基本条件", "the basic conditions are met, as found", change=Change.FINDING
)
legally_qualified = fact(
    _F,
    lambda f: f.legally_qualified,
    "具备法律、党章规定的资格",
    "legal qualifications are there, as found",
    change=Change.FINDING,
)
trial = fact(_F, lambda f: f.trial, "现职系试任", "the post held was taken up on trial")
trial_since = fact(_F, lambda f: f.trial_since, "试任职通知日期", "notice of the trial appointment")
promoted = fact(_F, lambda f: f.promoted, "曾经提拔", "there was a promotion before")
promoted_on = fact(_F, lambda f: f.promoted_on, "最近一次提拔日期", "the last promotion")
short_of_years = fact(
    _F, lambda f: f.short_of_years, "本次任职年限不足", "this promotion falls short of the years in post"
)
last_short_of_years = fact(
    _F, lambda f: f.last_short_of_years, "上次系任职年限破格", "the last promotion fell short of the years in post"
)
levels_skipped = fact(_F, lambda f: f.levels_skipped, "越过的级数", "levels skipped", highest=Count(11))
