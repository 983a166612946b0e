"""Terms of office in one post, and consents to a longer stay in it (Term Rules and Exchange Rules of 2006)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label
from cadre_policy.measures import Count, PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Period
from cadre_policy.records.record import Check, about

__all__ = ["ExchangeRelaxation", "Term"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class Term(Period):
    """One term of office in one post."""

    label = Label("任期", "term of office")
    post: str = attrs.field(metadata=about("职务名称", "post", meaning="The same name in every term of the same post."))
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("任期开始", "from"))
    until: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("任期结束", "last day"))
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否在任期内", "still running", meaning="On the day up to which the list is complete."),
    )
    counted: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否计为一个任期", "counts as a term", meaning="As the appointing body counts one that was cut short."
        ),
    )
    moves: Count | None = attrs.field(
        default=None,
        metadata=about(
            "任期内因工作调整职务次数", "moves within the term", meaning="Changes of post for reasons of work."
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = Period.checks


@attrs.frozen(kw_only=True, order=False, repr=False)
class ExchangeRelaxation(Period):
    """The competent body's consent that a person may stay in a post beyond the limit."""

    label = Label("交流年限放宽", "consent to a longer stay")
    since: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("批准日期", "approved on"))
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("放宽截止日期", "last day", meaning="None: none is stated.")
    )
    ongoing: bool | None = attrs.field(
        default=None,
        metadata=about("是否仍有效", "still holds", meaning="On the day up to which the list is complete."),
    )
    approved_by: str | None = attrs.field(default=None, metadata=about("批准机关", "approved by", Privacy.PLAIN))
    checks: ClassVar[tuple[Check, ...]] = Period.checks
