"""What it turns on whether a heart-to-heart talk is due on one occasion."""

import attrs

from cadre_policy.measures import PartialDate, to_partial_date
from cadre_policy.records import TalkTrigger
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class TalkFacts:
    """One occasion of one person on the day asked about; None is "not on file"."""

    trigger: TalkTrigger | None = None
    """The kind of occasion."""
    holds: bool | None = None
    """Whether there is such an occasion."""
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day on which it arose."""
    promotion: bool | None = None
    """Of an appointment: whether it was a promotion."""
    retired: bool | None = None
    """Of retirement: whether the person has retired; otherwise the time to retire has come."""
    talked: bool | None = None
    """Whether any heart-to-heart talk was held since."""
    talked_about_it: bool | None = None
    """Whether one was held since that was about this occasion."""


trigger = fact(
    TalkFacts, lambda f: f.trigger, "谈话事由", "the occasion", change=Change.FIXED, privacy=Privacy.SENSITIVE
)
holds = fact(
    TalkFacts,
    lambda f: f.holds,
    "事由存在",
    "there is such an occasion",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
since = fact(TalkFacts, lambda f: f.since, "事由发生日", "the day of the occasion", privacy=Privacy.SENSITIVE)
promotion = fact(TalkFacts, lambda f: f.promotion, "任职属于提拔", "the appointment was a promotion")
retired = fact(TalkFacts, lambda f: f.retired, "已离退休", "the person has retired")
talked = fact(
    TalkFacts,
    lambda f: f.talked,
    "事由发生后已谈心谈话",
    "a talk was held since the occasion",
    change=Change.CHANGEABLE,
)
talked_about_it = fact(
    TalkFacts,
    lambda f: f.talked_about_it,
    "事由发生后已就该事由谈话",
    "a talk about the occasion was held since",
    change=Change.CHANGEABLE,
    privacy=Privacy.SENSITIVE,
)
