"""The requirements of article 8, one rule each, grouped by whether the text lets anyone depart from them."""

from cadre_policy.law import OPINION, Citation
from cadre_policy.law.instruments import PARTY_CONSTITUTION, RANK_AND_LEVEL_MEASURES, SELECTION_REGULATION
from cadre_policy.measures import Completion, Months, PartialDate, Years
from cadre_policy.policies.post_qualification import facts as about
from cadre_policy.policies.post_qualification import parameters as figures
from cadre_policy.policies.post_qualification.facts import PostQualificationFacts
from cadre_policy.policies.post_qualification.parameters import texts
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_texts import BEGAN_2002, BEGAN_2019
from cadre_policy.records import EducationLevel, PostLevel
from cadre_policy.rules import (
    ON,
    Authority,
    Expr,
    Fact,
    Rule,
    add_months,
    all_of,
    any_of,
    first_of,
    in_force,
    left_open,
    not_,
    rule,
    table,
    whole_years,
)

_Yes = Expr[PostQualificationFacts, bool]

_PRINCIPALS = (
    PostLevel.NATIONAL_PRINCIPAL,
    PostLevel.PROVINCIAL_PRINCIPAL,
    PostLevel.BUREAU_PRINCIPAL,
    PostLevel.COUNTY_PRINCIPAL,
)
_DEPUTIES = (
    PostLevel.NATIONAL_DEPUTY,
    PostLevel.PROVINCIAL_DEPUTY,
    PostLevel.BUREAU_DEPUTY,
    PostLevel.COUNTY_DEPUTY,
)
COUNTY_LEVEL = (PostLevel.COUNTY_PRINCIPAL, PostLevel.COUNTY_DEPUTY)
TOWNSHIP_LEVEL = (PostLevel.TOWNSHIP_PRINCIPAL, PostLevel.TOWNSHIP_DEPUTY)
_DEGREE = (EducationLevel.POSTGRADUATE, EducationLevel.UNDERGRADUATE)
_NO_LEADERS = (PostLevel.STAFF, PostLevel.CLERK)


def _met(
    name: str, zh: str, en: str, cites: tuple[Citation, ...], body: _Yes, authority: Authority | None = SELECTING
) -> Rule[PostQualificationFacts, bool]:
    return rule(
        PostQualificationFacts,
        bool,
        name=f"post.qualification.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=body,
        authority=authority,
    )


def _since_2002(body: _Yes) -> _Yes:
    return in_force((BEGAN_2002, body))


# --- Item 1: posts of county level ---

WORK_YEARS_MET = _met(
    "work_years_met",
    "工龄达到要求",
    "years of service suffice",
    texts(1),
    _since_2002(
        any_of(
            not_(about.target.among(*COUNTY_LEVEL)),
            whole_years(about.work_since, counts=Completion.ANNIVERSARY) >= figures.WORK_YEARS,
        )
    ),
)
GRASSROOTS_MET = _met(
    "grassroots_met",
    "基层工作经历达到要求",
    "the time at the grassroots suffices",
    texts(1),
    _since_2002(
        any_of(
            not_(about.target.among(*COUNTY_LEVEL)),
            first_of(
                (not_(about.grassroots_dated), about.grassroots_recorded),
                (
                    about.grassroots_ongoing,
                    add_months(about.grassroots_since, figures.GRASSROOTS, counts=Completion.ANNIVERSARY) <= ON,
                ),
                otherwise=about.grassroots_months >= figures.GRASSROOTS,
            ),
        )
    ),
)

# --- Item 2, generally: two posts at the next lower level ---

LOWER_POSTS_MET = _met(
    "lower_posts_met",
    "有下一级两个以上职位任职经历",
    "two posts at the next lower level were held",
    texts(2),
    any_of(
        about.target.among(*TOWNSHIP_LEVEL),
        in_force(
            (BEGAN_2002, any_of(about.lower_posts >= figures.LOWER_POSTS, about.further_lower_posts)),
            (BEGAN_2019, any_of(about.lower_layer_posts >= figures.LOWER_POSTS, about.further_lower_layer_posts)),
        ),
    ),
)

# --- Item 3, and the rules on township posts: time on the level from which one is promoted ---

YEARS_REQUIRED: Rule[PostQualificationFacts, Months] = rule(
    PostQualificationFacts,
    Months,
    name="post.qualification.years_required",
    zh="提任前在所要求层次的最低年限",
    en="minimum time on the level from which one is promoted",
    cites=(*texts(3), RANK_AND_LEVEL_MEASURES.art("?")),
    body=table(
        (about.target.among(*_PRINCIPALS), figures.AS_DEPUTY),
        (about.target.among(*_DEPUTIES), figures.AS_PRINCIPAL),
        (about.target.is_(PostLevel.TOWNSHIP_PRINCIPAL), figures.TOWNSHIP_AS_DEPUTY),
        (about.target.is_(PostLevel.TOWNSHIP_DEPUTY), figures.TOWNSHIP_AS_STAFF),
        (
            about.target.among(*_NO_LEADERS),
            left_open(Months, "不是领导职务", "not a leading post", SELECTION_REGULATION.art(8, version="2019")),
        ),
    ),
)


def _complete(
    ongoing: Fact[PostQualificationFacts, bool],
    since: Expr[PostQualificationFacts, PartialDate],
    months: Fact[PostQualificationFacts, Months],
) -> _Yes:
    """Whether the time asked for is complete, running or ended."""
    return first_of(
        (ongoing, add_months(since, YEARS_REQUIRED, counts=Completion.ANNIVERSARY) <= ON),
        otherwise=months >= YEARS_REQUIRED,
    )


LAYER_TIME_MET: Rule[PostQualificationFacts, bool] = rule(
    PostQualificationFacts,
    bool,
    name="post.qualification.layer_time_met",
    zh="该层次职务、职级时间合计已满",
    en="posts and ranks of the level, added up, are long enough",
    cites=texts(3)[1:],
    body=any_of(
        _complete(about.layer_ongoing, about.layer_since, about.layer_months),
        all_of(
            about.higher_layer,
            left_open(
                bool,
                "更高层次职级的时间是否计入,文本未载",
                "whether time in a higher rank counts the texts do not say",
                texts(3)[1],
            ),
        ),
    ),
)
YEARS_MET = _met(
    "years_met",
    "任职年限达到要求",
    "the time on the level from which one is promoted suffices",
    (*texts(3), RANK_AND_LEVEL_MEASURES.art("?")),
    first_of(
        (about.target.among(*TOWNSHIP_LEVEL), LAYER_TIME_MET),
        otherwise=in_force(
            (BEGAN_2002, _complete(about.post_ongoing, about.post_since, about.post_months)),
            (BEGAN_2019, LAYER_TIME_MET),
        ),
    ),
)

# --- Items 4 to 7 ---

EDUCATION_MET = _met(
    "education_met",
    "文化程度达到一般要求",
    "education is as generally asked for",
    texts(4),
    _since_2002(
        any_of(
            about.education.among(*_DEGREE),
            all_of(about.education.is_(EducationLevel.COLLEGE), about.target.among(*COUNTY_LEVEL)),
            about.target.among(*TOWNSHIP_LEVEL),
            not_(figures.EDUCATION_ASKED),
        )
    ),
)
POST_TRAINING_MET = _met(
    "training_met",
    "培训达到要求",
    "training is as asked for",
    texts(5),
    _since_2002(any_of(about.training_met, about.target.among(*TOWNSHIP_LEVEL), not_(figures.TRAINING_ASKED))),
)
HEALTH_MET = _met(
    "health_met",
    "身体条件达到要求",
    "healthy enough for the duties",
    texts(6),
    _since_2002(any_of(about.healthy, about.target.among(*TOWNSHIP_LEVEL), not_(figures.HEALTH_ASKED))),
)
BASIC_CONDITIONS_MET = _met(
    "basic_conditions_met",
    "具备基本条件",
    "the basic conditions are met",
    (
        OPINION.cite("S2.1"),
        SELECTION_REGULATION.art(7, version="2014"),
        SELECTION_REGULATION.art(7, version="2019"),
    ),
    _since_2002(about.basic_conditions),
)
_PARTY_YEARS: Rule[PostQualificationFacts, Years] = rule(
    PostQualificationFacts,
    Years,
    name="post.qualification.party_years_required",
    zh="委员须有的党龄",
    en="years of Party membership asked of a committee member",
    cites=(PARTY_CONSTITUTION.art("?"),),
    body=first_of((about.target.among(*COUNTY_LEVEL), figures.PARTY_YEARS_COUNTY), otherwise=figures.PARTY_YEARS_ABOVE),
)
PARTY_YEARS_MET = _met(
    "party_years_met",
    "党龄达到要求",
    "years of Party membership suffice",
    (*texts(7), PARTY_CONSTITUTION.art("?")),
    _since_2002(
        any_of(
            not_(about.committee_post),
            about.target.among(*TOWNSHIP_LEVEL),
            whole_years(about.party_since, counts=Completion.ANNIVERSARY) >= _PARTY_YEARS,
        )
    ),
)
LEGAL_MET = _met(
    "legal_met",
    "具备法定资格",
    "legal qualifications are there",
    texts(7),
    _since_2002(any_of(about.legally_qualified, about.target.among(*TOWNSHIP_LEVEL), not_(figures.LEGAL_ASKED))),
)

# --- All together ---

LEVELS_ALLOWED = _met(
    "levels_allowed",
    "未越两级",
    "no two levels are jumped",
    (SELECTION_REGULATION.art(9, version="2014"), SELECTION_REGULATION.art(9, version="2019")),
    _since_2002(about.levels_skipped <= figures.MOST_SKIPPED),
)
FIRM_MET = _met(
    "firm_met",
    "工龄、基层经历、任职年限均达到且未越级",
    "service, grassroots and time on the level suffice, and no level is skipped",
    (*texts(1), *texts(3)),
    all_of(WORK_YEARS_MET, GRASSROOTS_MET, YEARS_MET, about.levels_skipped < figures.MOST_SKIPPED),
    authority=None,
)
GENERAL_MET = _met(
    "general_met",
    "条文为“一般”的条件均达到",
    "what is asked generally is met",
    (*texts(2), *texts(4)),
    all_of(LOWER_POSTS_MET, EDUCATION_MET),
    authority=None,
)
NEVER_WAIVED_MET = _met(
    "never_waived_met",
    "不得突破的条件均具备",
    "what may never be waived is there",
    (SELECTION_REGULATION.art(9, version="2014"), SELECTION_REGULATION.art(9, version="2019")),
    all_of(BASIC_CONDITIONS_MET, LEGAL_MET, PARTY_YEARS_MET, LEVELS_ALLOWED),
    authority=None,
)
