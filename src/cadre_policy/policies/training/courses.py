"""What is asked of one course: leave from it, pay during it, who pays for it, and the credit for one taken online."""

import attrs

from cadre_policy.measures import Count, Hours
from cadre_policy.records import OffTheJob
from cadre_policy.rules import Change, Privacy, checked, fact

_MOST_HOURS = Hours(50_000)
_LONGEST = Count(360_000)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CourseFacts:
    """One course that a person attended; None is "not on file"."""

    off_the_job: OffTheJob | None = None
    """Whether the person was released from work for it."""
    hours: Hours | None = None
    """Hours of the whole course."""
    leave_hours: Hours | None = None
    """Hours missed by leave, added up."""
    personal_social: bool | None = None
    """Whether the person took up social training of their own accord, not sent by the organisation."""
    public_money: bool | None = None
    """Whether public money paid for it."""


off_the_job = fact(
    CourseFacts, lambda f: f.off_the_job, "离岗状态", "whether released from work", privacy=Privacy.PLAIN
)
course_hours = fact(
    CourseFacts, lambda f: f.hours, "总学时", "hours of the course", privacy=Privacy.PLAIN, highest=_MOST_HOURS
)
leave_hours = fact(
    CourseFacts, lambda f: f.leave_hours, "累计请假学时", "hours of leave during the course", highest=_MOST_HOURS
)
personal_social = fact(
    CourseFacts,
    lambda f: f.personal_social,
    "个人参加社会化培训",
    "social training that the person took up",
    change=Change.FIXED,
)
public_money = fact(
    CourseFacts, lambda f: f.public_money, "费用由公款支付", "public money paid for it", change=Change.CHANGEABLE
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class OnlineCourseFacts:
    """One course of the provincial online academy; None is "not on file"."""

    seconds: Count | None = None
    """How long it lasts, in whole seconds: the bounds are a quarter and half an hour."""
    test_passed: bool | None = None
    """Whether its test was passed."""


seconds = fact(
    OnlineCourseFacts,
    lambda f: f.seconds,
    "课件时长(秒)",
    "how long the course lasts, in seconds",
    privacy=Privacy.PLAIN,
    highest=_LONGEST,
)
test_passed = fact(
    OnlineCourseFacts, lambda f: f.test_passed, "测试已通过", "its test was passed", change=Change.CHANGEABLE
)
