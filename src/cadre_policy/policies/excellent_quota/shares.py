"""The rules on the share of a unit's people that may be 'excellent'."""

from cadre_policy.law import OPINION
from cadre_policy.measures import Percent
from cadre_policy.policies import assessment_texts as texts
from cadre_policy.policies.excellent_quota import facts as about
from cadre_policy.policies.excellent_quota import parameters as figures
from cadre_policy.policies.excellent_quota.facts import ExcellentQuotaFacts
from cadre_policy.policies.township_favour.parameters import TOWNSHIP_TAGS
from cadre_policy.records import ApprovalGround, AssessmentSystem, GroupGrade
from cadre_policy.rules import (
    Expr,
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    maximum,
    minimum,
    not_,
    reading,
    rule,
    table,
)

_YEAR = about.year_ends
CIVIL = about.system.is_(AssessmentSystem.CIVIL_SERVANT)
INSTITUTION = about.system.is_(AssessmentSystem.INSTITUTION)
LEADER = about.system.is_(AssessmentSystem.LEADER)

# --- Townships (the Opinion) ---

TOWNSHIP: Rule[ExcellentQuotaFacts, bool] = rule(
    ExcellentQuotaFacts,
    bool,
    name="assessment.quota.township",
    zh="属边疆、民族、贫困乡镇",
    en="a border, ethnic or poor township",
    cites=(OPINION.cite("18.3"), OPINION.cite("18.4")),
    body=reading(
        TOWNSHIP_TAGS,
        any=any_of(about.border_township, about.ethnic_township, about.poor_township),
        all=all_of(about.border_township, about.ethnic_township, about.poor_township),
    ),
)

TILTED: Rule[ExcellentQuotaFacts, bool] = rule(
    ExcellentQuotaFacts,
    bool,
    name="assessment.quota.tilted",
    zh="属应提高优秀比例的乡镇",
    en="a township whose share is to be raised",
    cites=(figures.TILT,),
    body=in_force((texts.CIVIL_1994, const(False)), (texts.OPINION_2018, TOWNSHIP), by=_YEAR),
)

TILTED_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.tilted_share",
    zh="乡镇提高后的优秀比例",
    en="the raised share of townships",
    cites=(figures.TILT,),
    body=figures.TOWNSHIP_SHARE.at(_YEAR),
)

# --- The general share, and the ceiling ---

LOWERED: Rule[ExcellentQuotaFacts, bool] = rule(
    ExcellentQuotaFacts,
    bool,
    name="assessment.quota.lowered",
    zh="属应降低优秀比例的事业单位",
    en="an institution whose share is lowered",
    cites=(figures.RATIO_INSTITUTION,),
    body=all_of(INSTITUTION, any_of(about.unit_unqualified, about.many_problems, about.held_accountable)),
)

INSTITUTION_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.institution_share",
    zh="事业单位一般比例",
    en="general share of an institution",
    cites=(figures.RATIO_INSTITUTION,),
    body=in_force(
        (texts.INSTITUTION_1995, texts.not_found(Percent, figures.RATIO_1995)),
        (
            texts.INSTITUTION_2023,
            first_of(
                (LOWERED, figures.INSTITUTION_LOWERED.at(_YEAR)),
                otherwise=figures.INSTITUTION_GENERAL.at(_YEAR),
            ),
        ),
        by=_YEAR,
    ),
)


def _of_group(grade: GroupGrade) -> Expr[ExcellentQuotaFacts, bool]:
    """Whether these are the leaders of one group, and it has that grade."""
    return all_of(about.one_group, about.group_grade.is_(grade))


LEADER_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.leader_share",
    zh="领导干部一般比例",
    en="general share of leading cadres",
    cites=(figures.RATIO_LEADER,),
    body=in_force(
        (texts.LEADER_2009, texts.not_found(Percent, figures.RATIO_2009)),
        (
            texts.LEADER_2019,
            first_of(
                (_of_group(GroupGrade.FAIR), figures.LEADER_FAIR_GROUP.at(_YEAR)),
                (_of_group(GroupGrade.POOR), figures.LEADER_POOR_GROUP.at(_YEAR)),
                otherwise=figures.LEADER_GENERAL.at(_YEAR),
            ),
        ),
        by=_YEAR,
    ),
)

GENERAL_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.general_share",
    zh="一般比例",
    en="general share",
    cites=(figures.TILT,),
    body=table(
        (CIVIL, figures.CIVIL_GENERAL.at(_YEAR)),
        (INSTITUTION, INSTITUTION_SHARE),
        (LEADER, LEADER_SHARE),
    ),
)

CEILING_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.ceiling_share",
    zh="最高比例",
    en="highest share",
    cites=(figures.TILT,),
    body=table(
        (CIVIL, figures.CIVIL_CEILING.at(_YEAR)),
        (
            INSTITUTION,
            in_force(
                (texts.INSTITUTION_1995, texts.not_found(Percent, figures.RATIO_1995)),
                (texts.INSTITUTION_2023, figures.INSTITUTION_CEILING.at(_YEAR)),
                by=_YEAR,
            ),
        ),
        (
            LEADER,
            first_of(
                (_of_group(GroupGrade.EXCELLENT), figures.LEADER_EXCELLENT_GROUP.at(_YEAR)), otherwise=LEADER_SHARE
            ),
        ),
    ),
)

# --- The unit's own share ---

GROUND_KNOWN: Rule[ExcellentQuotaFacts, bool] = rule(
    ExcellentQuotaFacts,
    bool,
    name="assessment.quota.ground_known",
    zh="事业单位提高比例的事由成立",
    en="a ground on which an institution's share may be raised",
    cites=(figures.RATIO_INSTITUTION, figures.TILT),
    body=any_of(
        about.ground.among(ApprovalGround.COLLECTIVE_AWARD, ApprovalGround.INNOVATION, ApprovalGround.UNIT_EXCELLENT),
        all_of(about.ground.is_(ApprovalGround.TOWNSHIP), TILTED),
    ),
)

RAISE_APPROVED: Rule[ExcellentQuotaFacts, bool] = rule(
    ExcellentQuotaFacts,
    bool,
    name="assessment.quota.raise_approved",
    zh="高于一般比例的比例已经批准",
    en="a share above the general one was approved",
    cites=(figures.TILT,),
    body=all_of(about.share_set, about.set_share > GENERAL_SHARE, any_of(not_(INSTITUTION), GROUND_KNOWN)),
)

RAISED_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.raised_share",
    zh="提高后的比例",
    en="raised share",
    cites=(figures.TILT,),
    body=first_of((RAISE_APPROVED, about.set_share), otherwise=maximum(GENERAL_SHARE, TILTED_SHARE)),
)

UNIT_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.unit_share",
    zh="本单位比例(未计上限)",
    en="the unit's share before the ceiling",
    cites=(figures.TILT,),
    body=first_of(
        (all_of(about.share_set, about.set_share <= GENERAL_SHARE), about.set_share),
        (not_(any_of(RAISE_APPROVED, TILTED)), GENERAL_SHARE),
        (
            LOWERED,
            reading(
                figures.LOWERED_OR_RAISED,
                open=left_open(
                    Percent,
                    "既应降低又有提高事由时的比例",
                    "the share where there are grounds for less and for more",
                    figures.RATIO_INSTITUTION,
                ),
                lowered=GENERAL_SHARE,
                raised=RAISED_SHARE,
            ),
        ),
        otherwise=RAISED_SHARE,
    ),
)

ALLOWED_SHARE: Rule[ExcellentQuotaFacts, Percent] = rule(
    ExcellentQuotaFacts,
    Percent,
    name="assessment.quota.allowed_share",
    zh="本单位优秀比例",
    en="the unit's share of 'excellent'",
    cites=(figures.TILT,),
    body=minimum(UNIT_SHARE, CEILING_SHARE),
)
