"""Times that are counted in days, way by way."""

from cadre_policy.law import Citation
from cadre_policy.law.instruments import ACCOUNTABILITY_REGULATION
from cadre_policy.measures import Days
from cadre_policy.policies.assessment_texts import not_found
from cadre_policy.policies.grade_consequences.parameters import LAW_BEGAN, LAW_MADE_KNOWN, OLD_LAW, REVIEW_DAYS
from cadre_policy.policies.remedy_limits import facts
from cadre_policy.policies.remedy_limits import parameters as limits
from cadre_policy.policies.remedy_limits.facts import RemedyLimitFacts, RemedyStep
from cadre_policy.rules import Expr, Rule, first_of, in_force, left_open, rule


def none_in_days(cite: Citation) -> Expr[RemedyLimitFacts, Days]:
    """A step for which a text gives no time.

    Args:
        cite: The text.
    """
    return left_open(Days, "文件对这一环节未规定期限", "the text gives no time for this step", cite)


SERVANT_DAYS: Rule[RemedyLimitFacts, Days] = rule(
    RemedyLimitFacts,
    Days,
    name="remedy.limit.servant_days",
    zh="公务员复核、申诉各环节的期限",
    en="time for each step of review and appeal of civil servants",
    cites=(limits.SERVANTS_DECIDE, limits.SERVANTS_ASK),
    body=in_force(
        ("2006-01-01", not_found(Days, OLD_LAW)),
        (
            LAW_BEGAN,
            first_of(
                (facts.step.is_(RemedyStep.ASK_REVIEW), REVIEW_DAYS),
                (facts.step.is_(RemedyStep.DECIDE_REVIEW), limits.SERVANT_REVIEW_DECISION),
                (facts.step.is_(RemedyStep.ASK_APPEAL), limits.SERVANT_APPEAL),
                (facts.step.is_(RemedyStep.ASK_DIRECTLY), limits.SERVANT_DIRECT_APPEAL),
                (
                    facts.step.is_(RemedyStep.DECIDE_APPEAL),
                    first_of(
                        (
                            facts.extended,
                            limits.SERVANT_APPEAL_DECISION + limits.SERVANT_EXTENSION,
                        ),
                        otherwise=limits.SERVANT_APPEAL_DECISION,
                    ),
                ),
                otherwise=none_in_days(limits.SERVANTS_ASK),
            ),
            LAW_MADE_KNOWN,
        ),
        by=facts.since,
    ),
)
"""Days and not working days.  For a further appeal the law gives no days; the law of 2005 was not read."""

PETITION_DAYS: Rule[RemedyLimitFacts, Days] = rule(
    RemedyLimitFacts,
    Days,
    name="remedy.limit.petition_days",
    zh="信访各环节的期限",
    en="time for each step of a petition",
    cites=(limits.PETITION_HANDLE.cite, limits.PETITION_REVIEW.cite, limits.PETITION_SECOND_REVIEW.cite),
    body=in_force(
        (
            limits.PETITIONS_2005,
            first_of(
                (facts.step.is_(RemedyStep.REGISTER), limits.PETITION_REGISTER),
                (
                    facts.step.is_(RemedyStep.HANDLE),
                    first_of(
                        (
                            facts.extended,
                            limits.PETITION_HANDLE + limits.PETITION_EXTENSION,
                        ),
                        otherwise=limits.PETITION_HANDLE,
                    ),
                ),
                (facts.step.among(RemedyStep.ASK_REVIEW, RemedyStep.DECIDE_REVIEW), limits.PETITION_REVIEW),
                (
                    facts.step.among(RemedyStep.ASK_APPEAL, RemedyStep.DECIDE_APPEAL),
                    limits.PETITION_SECOND_REVIEW,
                ),
                otherwise=none_in_days(limits.PETITION_REVIEW.cite),
            ),
        ),
        by=facts.since,
    ),
)
"""Registered in 15 days, handled in 60 (90 at most), then review and second review, 30 days to ask and 30 to answer each."""

OLD_ACCOUNTABILITY_TEXT = ACCOUNTABILITY_REGULATION.art("?", version="2016")
ACCOUNTABILITY_DAYS: Rule[RemedyLimitFacts, Days] = rule(
    RemedyLimitFacts,
    Days,
    name="remedy.limit.accountability_days",
    zh="2009年规定中问责申诉的期限",
    en="time for an appeal against accountability under the rules of 2009",
    cites=(limits.OLD_ACCOUNTABILITY,),
    body=in_force(
        (
            limits.ACCOUNTABILITY_2009,
            first_of(
                (facts.step.is_(RemedyStep.ASK_APPEAL), limits.OLD_ACCOUNTABILITY_APPEAL),
                (facts.step.is_(RemedyStep.DECIDE_APPEAL), limits.OLD_ACCOUNTABILITY_DECISION),
                otherwise=none_in_days(limits.OLD_ACCOUNTABILITY),
            ),
        ),
        (limits.ACCOUNTABILITY_2016, not_found(Days, OLD_ACCOUNTABILITY_TEXT)),
        by=facts.since,
    ),
)
"""Whether they went on beside the regulation of 2016 is unclear, and of that only articles 7 to 13 were seen."""

__all__ = ["ACCOUNTABILITY_DAYS", "OLD_ACCOUNTABILITY_TEXT", "PETITION_DAYS", "SERVANT_DAYS", "none_in_days"]
