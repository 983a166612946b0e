"""What annual leave turns on."""

import attrs

from cadre_policy.measures import Days, Months, PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class AnnualLeaveFacts:
    """What annual leave in one calendar year turns on; None is "not on file"."""

    service_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which years of service count, after leaving out time that does not count."""
    sick_leave: Months | None = None
    """Sick leave in the year so far, in months; the texts do not say how days make a month."""
    personal_leave: Days | None = None
    """Personal leave (事假) in the year so far, in days."""
    personal_leave_pay_kept: bool | None = None
    """Whether the unit, by its rules, did not cut pay for it."""
    taken_before_ground: bool | None = None
    """Whether the year's leave had been taken before sick or personal leave reached its limit."""
    lost_for_last_year: bool | None = None
    """Whether last year's leave was taken and a ground arose after it (see ``NEXT_YEAR_LOST``)."""
    school_vacation: bool | None = None
    """Whether the post has statutory winter or summer vacations."""
    vacation_due: Days | None = None
    """Days of statutory vacation in the year."""
    vacation_taken: Days | None = None
    """Days of it that were taken."""
    vacation_prevented: bool | None = None
    """Whether work kept the person from taking it, wholly or in part."""
    annual_leave_taken: Days | None = None
    """Days of the year's annual leave taken so far."""


service_since = fact(AnnualLeaveFacts, lambda f: f.service_since, "工作年限起算日", "start of service")
sick_leave = fact(
    AnnualLeaveFacts, lambda f: f.sick_leave, "本年累计病假", "sick leave this year", privacy=Privacy.SENSITIVE
)
personal_leave = fact(AnnualLeaveFacts, lambda f: f.personal_leave, "本年累计事假", "personal leave this year")
pay_kept = fact(
    AnnualLeaveFacts,
    lambda f: f.personal_leave_pay_kept,
    "事假期间单位按规定未扣工资",
    "pay was kept during the personal leave",
)
taken_before_ground = fact(
    AnnualLeaveFacts,
    lambda f: f.taken_before_ground,
    "达到病假、事假限度前已休当年年休假",
    "the year's leave had been taken before the limit was reached",
)
lost_for_last_year = fact(
    AnnualLeaveFacts,
    lambda f: f.lost_for_last_year,
    "上一年休假后又出现不享受年休假的情形",
    "last year a ground arose after the leave was taken",
)
school_vacation = fact(
    AnnualLeaveFacts, lambda f: f.school_vacation, "依法享受寒暑假", "has statutory school vacations"
)
vacation_due = fact(
    AnnualLeaveFacts, lambda f: f.vacation_due, "寒暑假天数", "days of school vacation", highest=Days(366)
)
vacation_taken = fact(
    AnnualLeaveFacts, lambda f: f.vacation_taken, "实际休寒暑假天数", "days of school vacation taken", highest=Days(366)
)
vacation_prevented = fact(
    AnnualLeaveFacts,
    lambda f: f.vacation_prevented,
    "因工作需要未休满寒暑假",
    "work kept the person from taking the vacation in full",
    change=Change.FIXED,
)
annual_leave_taken = fact(
    AnnualLeaveFacts,
    lambda f: f.annual_leave_taken,
    "本年已休年休假",
    "annual leave taken this year",
    highest=Days(366),
)
