"""Whether a step was taken by a day, as far as its date, and an end of what the record tells, decide."""

from cadre_policy.measures import Date, PartialDate


def done_by(date: PartialDate | None, day: Date) -> bool | None:
    """Whether a step with a date was done by a day; None where there is no date, or where the date leaves it open."""
    if date is None:
        return None
    if date.last <= day.toordinal():
        return True
    return False if date.first > day.toordinal() else None


def taken_by(step: PartialDate | None, complete_until: PartialDate | None, day: Date) -> bool | None:
    """Whether a step was taken by a day; without a date it is *no* only where no step up to that day can be missing.

    Args:
        step: When it was taken; None is "not on file".
        complete_until: The day up to which no step is missing.
        day: The last day looked at.
    """
    if step is None and complete_until is not None and complete_until.first >= day.toordinal():
        return False
    return done_by(step, day)


__all__ = ["done_by", "taken_by"]
