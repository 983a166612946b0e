"""Papers, meetings, inspections and acts of accountability of one year against the year before (5.8).

The text has no ceiling, and none is set: more than the year before is a sign to look at, not a finding.
"""

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Count
from cadre_policy.records import BurdenYear, Ledger

_COUNTED = (
    ("papers", Label("发文", "papers")),
    ("meetings", Label("会议", "meetings")),
    ("inspections", Label("督查检查考核", "inspections and assessments")),
    ("accountability", Label("问责", "acts of accountability")),
)


@attrs.frozen(order=False, kw_only=True)
class BurdenLine:
    """One kind of load in a year and in the year before; None is "not on file"."""

    label: Label
    now: Count | None
    before: Count | None

    @property
    def more(self) -> bool | None:
        """Whether it is more than the year before."""
        return None if self.now is None or self.before is None else self.now > self.before

    def say(self, language: Language) -> str:
        """The two numbers."""
        zh = language == "zh"
        now, before = (_number(one, language) for one in (self.now, self.before))
        return f"{self.label.zh}:{now},上年{before}" if zh else f"{self.label.en}: {now}, the year before {before}"


def _number(count: Count | None, language: Language) -> str:
    if count is None:
        return "未知" if language == "zh" else "not known"
    return str(count.amount)


def burden_change(years: Ledger[BurdenYear], year: int) -> tuple[BurdenLine, ...]:
    """Each kind of load in a year against the year before.

    Args:
        years: The load by year.
        year: A calendar year.
    """
    now, before = (_only(years, one) for one in (year, year - 1))
    return tuple(
        BurdenLine(
            label=label,
            now=None if now is None else getattr(now, name),
            before=None if before is None else getattr(before, name),
        )
        for name, label in _COUNTED
    )


def burden_sign(years: Ledger[BurdenYear], year: int) -> bool | None:
    """Whether any kind of load is more than the year before: the sign for the concern of clause 5.8.

    Args:
        years: The load by year.
        year: A calendar year.
    """
    answers = [line.more for line in burden_change(years, year)]
    return True if True in answers else None if None in answers else False


def _only(years: Ledger[BurdenYear], year: int) -> BurdenYear | None:
    found = [one for one in years.entries if one.year == year]
    return found[0] if len(found) == 1 else None


__all__ = ["BurdenLine", "burden_change", "burden_sign"]
