"""Each step of a selection against the text of the day asked about, that of its decision."""

from cadre_policy.law import Citation
from cadre_policy.measures import Completion, Count
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_procedure import facts as about
from cadre_policy.policies.selection_procedure import parameters as figures
from cadre_policy.policies.selection_procedure.facts import ConsentNeeded, SelectionFacts, VoteOutcome
from cadre_policy.policies.selection_texts import BEGAN_2002, BEGAN_2014, BEGAN_2019
from cadre_policy.records import PostLevel
from cadre_policy.rules import (
    Expr,
    Rule,
    add_months,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    reading,
    rule,
    times,
)
from cadre_policy.rules.expression import T

_NO_SKIP = Count(0)
_BUREAU_AND_BELOW = tuple(list(PostLevel)[list(PostLevel).index(PostLevel.BUREAU_PRINCIPAL) :])
_COUNTY_AND_BELOW = tuple(list(PostLevel)[list(PostLevel).index(PostLevel.COUNTY_PRINCIPAL) :])


def _read(unit: type[T], body: Expr[SelectionFacts, T]) -> Expr[SelectionFacts, T]:
    """What the texts since 2014 say; that of 2002 was not read."""
    not_read = left_open(
        unit, "2002年文本的有关条文未读到", "what the text of 2002 says of it was not read", figures.MEETING_LAWS[0]
    )
    return in_force((BEGAN_2002, not_read), (BEGAN_2014, body))


def _step(
    name: str, zh: str, en: str, cites: tuple[Citation, ...], body: Expr[SelectionFacts, bool]
) -> Rule[SelectionFacts, bool]:
    """A step by the texts since 2014; what the text of 2002 says of it was not read."""
    return rule(
        SelectionFacts,
        bool,
        name=f"selection.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=_read(bool, body),
        authority=SELECTING,
    )


RECOMMENDATION_VALID = _step(
    "recommendation_valid",
    "民主推荐在考察时有效(破格而未推荐者另须考察前报告)",
    "the recommendation was valid at the inspection (without one, only an exceptional promotion reported before it)",
    (figures.VALIDITY_LAW, *figures.CONSENT_LAWS),
    first_of(
        (not_(about.recommended), about.exceptional),
        otherwise=reading(
            figures.RECOMMENDATION_YEAR,
            eve=about.inspected_on
            <= add_months(about.recommended_on, figures.RECOMMENDATION_VALID_FOR, counts=Completion.EVE),
            anniversary=about.inspected_on
            <= add_months(about.recommended_on, figures.RECOMMENDATION_VALID_FOR, counts=Completion.ANNIVERSARY),
        ),
    ),
)
TEAM_LARGE_ENOUGH = _step(
    "team_large_enough",
    "考察组人数符合要求",
    "the inspection team is large enough",
    (figures.TEAM_LAW,),
    about.inspectors >= figures.TEAM,
)

# --- Consent from above ---

CONSENT_NEEDED: Rule[SelectionFacts, ConsentNeeded] = rule(
    SelectionFacts,
    ConsentNeeded,
    name="selection.consent_needed",
    zh="上级组织部门同意的要求",
    en="consent wanted from the organisation department above",
    cites=figures.CONSENT_LAWS,
    body=in_force(
        (
            BEGAN_2002,
            first_of(
                (not_(about.exceptional), ConsentNeeded.NONE),
                (
                    all_of(
                        about.central_organ,
                        about.target.among(*_COUNTY_AND_BELOW),
                        figures.CENTRAL_FILING,
                    ),
                    ConsentNeeded.FILING,
                ),
                (any_of(about.levels_skipped > _NO_SKIP, not_(about.recommended)), ConsentNeeded.BEFORE_INSPECTION),
                otherwise=ConsentNeeded.BEFORE_MEETING,
            ),
        ),
    ),
    authority=SELECTING,
)
CONSENT_IN_TIME: Rule[SelectionFacts, bool] = rule(
    SelectionFacts,
    bool,
    name="selection.consent_in_time",
    zh="须上级同意的已事先征得同意(否则决定无效)",
    en="consent from above, where wanted, came in time (without it the decision is invalid)",
    cites=figures.CONSENT_LAWS,
    body=first_of(
        (CONSENT_NEEDED.among(ConsentNeeded.NONE, ConsentNeeded.FILING), const(True)),
        (CONSENT_NEEDED.is_(ConsentNeeded.BEFORE_INSPECTION), all_of(about.consent, about.consent_before_inspection)),
        otherwise=all_of(about.consent, about.consent_before_meeting),
    ),
    authority=SELECTING,
)

# --- The meeting ---

_QUORATE = times(about.present, figures.QUORUM_OF) >= times(about.entitled, figures.QUORUM_PARTS)
QUORUM = _step(
    "quorum",
    "三分之二以上成员到会",
    "two thirds of the members or more were present",
    figures.MEETING_LAWS,
    _QUORATE,
)
VOTE: Rule[SelectionFacts, VoteOutcome] = rule(
    SelectionFacts,
    VoteOutcome,
    name="selection.vote",
    zh="表决结果",
    en="outcome of the vote",
    cites=figures.MEETING_LAWS,
    body=_read(
        VoteOutcome,
        first_of(
            (not_(_QUORATE), VoteOutcome.INVALID),
            (times(about.agreed, figures.MAJORITY_OF) > about.entitled, VoteOutcome.ADOPTED),
            otherwise=VoteOutcome.NOT_ADOPTED,
        ),
    ),
    authority=SELECTING,
)
REOPENED_IN_ORDER = _step(
    "reopened_in_order",
    "复议经半数以上成员同意(或者未复议)",
    "more than half agreed to reopen the decision, or it was not reopened",
    figures.MEETING_LAWS,
    any_of(not_(about.reopened), times(about.agreed_to_reopen, figures.MAJORITY_OF) > about.entitled),
)
HEAD_LAST = _step(
    "head_last",
    "主要负责人末位表态",
    "the head spoke last",
    figures.MEETING_LAWS[1:],
    in_force((BEGAN_2014, const(True)), (BEGAN_2019, about.head_spoke_last)),
)

# --- The notice before the appointment ---

NOTICE_LONG_ENOUGH = _step(
    "notice_long_enough",
    "任前公示时间符合要求(厅局级以下)",
    "the notice was long enough (posts of bureau level and below)",
    (figures.NOTICE_LAW, figures.NOTICE_LAW_2019),
    any_of(not_(about.target.among(*_BUREAU_AND_BELOW)), about.notice_days >= figures.NOTICE),
)
NOTICE_GROUND = _step(
    "notice_ground",
    "破格提拔的公示说明了情形和理由",
    "the notice of an exceptional promotion states its ground",
    (figures.NOTICE_LAW, figures.NOTICE_LAW_2019),
    any_of(not_(about.exceptional), about.notice_states_ground),
)
