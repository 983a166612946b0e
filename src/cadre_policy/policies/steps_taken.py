"""Whether a step was taken by a day, as far as a record with dates and an end of its completeness tells."""

from cadre_policy.measures import Date, PartialDate


def taken_by(step: PartialDate | None, complete_until: PartialDate | None, day: Date) -> bool | None:
    """Whether a step was taken by a day; without a date it is *no* only where no step up to that day can be missing.

    Args:
        step: When it was taken; None is "not on file".
        complete_until: The day up to which no step is missing.
        day: The last day looked at.
    """
    today = day.toordinal()
    if step is None:
        return False if complete_until is not None and complete_until.first >= today else None
    if step.last <= today:
        return True
    return False if step.first > today else None


__all__ = ["taken_by"]
