"""An organised special task counts as one post at the level if it lasted long enough (official answer on article 8)."""

import attrs

from cadre_policy.measures import Completion, PartialDate, to_partial_date
from cadre_policy.policies.post_qualification.parameters import SPECIAL_TASK, texts
from cadre_policy.policies.remedies import SELECTING
from cadre_policy.policies.selection_texts import BEGAN_2019
from cadre_policy.rules import Rule, add_months, checked, fact, in_force, rule


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SpecialTaskFacts:
    """One special task for which the organisation department sent the person."""

    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its first day."""
    until: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """Its last day."""


since = fact(SpecialTaskFacts, lambda f: f.since, "专项工作首日", "first day of the task")
until = fact(SpecialTaskFacts, lambda f: f.until, "专项工作末日", "last day of the task")

SPECIAL_TASK_COUNTS: Rule[SpecialTaskFacts, bool] = rule(
    SpecialTaskFacts,
    bool,
    name="post.qualification.special_task_counts",
    zh="专项工作算作一个职位经历",
    en="the special task counts as one post",
    cites=texts(2)[1:],
    # The last day of the half year is the eve of the corresponding day.
    body=in_force((BEGAN_2019, add_months(since, SPECIAL_TASK, counts=Completion.EVE) <= until)),
    authority=SELECTING,
)

__all__ = ["SPECIAL_TASK_COUNTS", "SpecialTaskFacts"]
