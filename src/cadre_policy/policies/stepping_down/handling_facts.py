"""What the handling of one case turns on: which text applies, what was tried first, and what the body decided and why.

Of the findings only one thing is read here, whether any category is established: which one it is cannot bear on a measure.
"""

import attrs

from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.records import SanctionMeasure
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AdjustmentFacts:
    """How one case was handled; None is "not on file"."""

    text_of: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day whose texts apply: that of the decision, or the day asked about while there is none."""
    established: bool | None = None
    """Whether a category of inaction was established by then (see ``INACTION_ESTABLISHED``)."""
    leading_cadre: bool | None = None
    """Whether the rules on moving down apply: leading cadres of county level and above, township leaders by reference."""
    situation: Count | None = None
    """The number, in the list of those rules, of the situation that the case cites."""
    reminder: bool | None = None
    """Whether there was a reminder; like the next three, before the decision."""
    education: bool | None = None
    inquiry: bool | None = None
    admonition: bool | None = None
    corrected: bool | None = None
    """Whether the cadre mended it since."""
    reasons_given: bool | None = None
    """Whether circumstances and reasons are set down."""
    appoints: bool | None = None
    """Whether the deciding body appoints to the post and removes from it."""
    measure: SanctionMeasure | None = None
    """What the body decided."""
    civil_servant: bool | None = None


text_of = fact(
    AdjustmentFacts,
    lambda f: f.text_of,
    "适用文本之日",
    "the day whose texts apply",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)
established = fact(
    AdjustmentFacts,
    lambda f: f.established,
    "不担当不作为的情形届时已经认定",
    "a category of inaction was established by then",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
leading_cadre = fact(
    AdjustmentFacts,
    lambda f: f.leading_cadre,
    "属于县级以上领导干部(含乡镇参照)",
    "a leading cadre of county level or above, or a township leader",
)
situation = fact(
    AdjustmentFacts,
    lambda f: f.situation,
    "所引不适宜担任现职情形的项次",
    "number of the situation cited",
    privacy=Privacy.SENSITIVE,
    lowest=Count(1),
    highest=Count(99),
)
reminder = fact(
    AdjustmentFacts,
    lambda f: f.reminder,
    "事前经组织提醒",
    "there was a reminder before",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
education = fact(
    AdjustmentFacts,
    lambda f: f.education,
    "事前经教育",
    "there was education before",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
inquiry = fact(
    AdjustmentFacts,
    lambda f: f.inquiry,
    "事前经函询",
    "there was a letter of inquiry before",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
admonition = fact(
    AdjustmentFacts,
    lambda f: f.admonition,
    "事前经诫勉",
    "there was an admonition before",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
corrected = fact(
    AdjustmentFacts,
    lambda f: f.corrected,
    "此后已经改正",
    "it was mended since",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
reasons_given = fact(
    AdjustmentFacts,
    lambda f: f.reasons_given,
    "载明具体情节和理由",
    "circumstances and reasons are set down",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
appoints = fact(
    AdjustmentFacts,
    lambda f: f.appoints,
    "决定机关对该职务有任免权",
    "the deciding body appoints to the post and removes from it",
    privacy=Privacy.PLAIN,
)
measure = fact(
    AdjustmentFacts,
    lambda f: f.measure,
    "所作调整措施",
    "the measure decided",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
civil_servant = fact(
    AdjustmentFacts,
    lambda f: f.civil_servant,
    "属于公务员或者参照公务员法管理的人员",
    "a civil servant, or managed by reference to their law",
)
