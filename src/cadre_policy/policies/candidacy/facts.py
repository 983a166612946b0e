"""What decides whether someone may be made an object of assessment."""

import attrs

from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CandidacyFacts:
    """One person on the day on which an inspection is to begin; None is "not on file"."""

    political_indiscipline: bool | None = None
    """Whether the body found a breach of political discipline; like the next two and ``other_obstacle``, a finding."""
    low_recognition: bool | None = None
    canvassing: bool | None = None
    basic_latest: bool | None = None
    """Whether the latest annual grade that was decided is basically competent or lower."""
    basic_one_year_ago: bool | None = None
    """Whether the grade of the calendar year before is; likewise of the two years before that."""
    basic_two_years_ago: bool | None = None
    basic_three_years_ago: bool | None = None
    family_emigrated: bool | None = None
    """Whether the spouse has emigrated or, where there is no spouse, all children have."""
    special_post: bool | None = None
    """Whether the post is one of those for which that is not asked (since 2019)."""
    effect_runs: bool | None = None
    """Whether the effect period of an admonition, measure or sanction that bars promotion runs."""
    still_affects: bool | None = None
    """Whether one is over but was found still to affect use."""
    under_investigation: bool | None = None
    other_obstacle: bool | None = None


_F = CandidacyFacts

political_indiscipline = fact(
    _F,
    lambda f: f.political_indiscipline,
    "被认定违反政治纪律和政治规矩",
    "found to have acted against political discipline",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
low_recognition = fact(
    _F,
    lambda f: f.low_recognition,
    "被认定群众公认度不高",
    "found to have low public recognition",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
canvassing = fact(
    _F,
    lambda f: f.canvassing,
    "被认定有跑官、拉票等行为",
    "found to have canvassed",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
basic_latest = fact(
    _F,
    lambda f: f.basic_latest,
    "最近一个已定等次的年度为基本称职以下",
    "the latest grade decided is basically competent or lower",
)
basic_one_year_ago = fact(
    _F,
    lambda f: f.basic_one_year_ago,
    "上一日历年度为基本称职以下",
    "the grade of the year before is basically competent or lower",
)
basic_two_years_ago = fact(
    _F,
    lambda f: f.basic_two_years_ago,
    "前第二个年度为基本称职以下",
    "the grade of two years before is basically competent or lower",
)
basic_three_years_ago = fact(
    _F,
    lambda f: f.basic_three_years_ago,
    "前第三个年度为基本称职以下",
    "the grade of three years before is basically competent or lower",
)
family_emigrated = fact(
    _F,
    lambda f: f.family_emigrated,
    "配偶已移居国(境)外,或者无配偶而子女均已移居",
    "the spouse has emigrated or, without a spouse, the children have",
    privacy=Privacy.SENSITIVE,
)
special_post = fact(_F, lambda f: f.special_post, "拟任特殊岗位", "a special post is aimed at", change=Change.FIXED)
effect_runs = fact(
    _F,
    lambda f: f.effect_runs,
    "诫勉、组织处理或者处分影响期未满",
    "an effect period that bars promotion runs",
    privacy=Privacy.SENSITIVE,
)
still_affects = fact(
    _F,
    lambda f: f.still_affects,
    "影响期已满但被认定仍影响使用",
    "an effect period is over, but found still to affect use",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
under_investigation = fact(
    _F,
    lambda f: f.under_investigation,
    "正被立案调查",
    "a case is under investigation",
    privacy=Privacy.SENSITIVE,
)
other_obstacle = fact(
    _F,
    lambda f: f.other_obstacle,
    "被认定有其他不宜提拔的情形",
    "found to have another reason not to be promoted",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
