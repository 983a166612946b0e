"""What a request for leave comes to: how it stands to what is due, what it costs day by day, and the reasons of both."""

from typing import Any

import attrs

from cadre_policy.law import Label, Language
from cadre_policy.measures import Days
from cadre_policy.policies.leave_days import Charge
from cadre_policy.policies.leave_requests.due import Due
from cadre_policy.policies.leave_requests.facts import LeaveRequestFacts, RequestAnswer
from cadre_policy.policies.leave_requests.kinds import YEARLY
from cadre_policy.policies.leave_requests.wanted import Wanted
from cadre_policy.rules import Determination

_GRANTABLE = {RequestAnswer.FITS, RequestAnswer.NO_NUMBER}
_COST = Label("逐日计算", "Cost, day by day")
_DUE = Label("应享天数的依据", "What is due, and why")
_MARK = Label("注意", "Mark")
_UNCOVERED = Label("无法计算天数", "the days cannot be counted")


@attrs.frozen(order=False, kw_only=True, repr=False)
class LeaveDecision:
    """How a request stands to what is due; granting it is for the unit."""

    wanted: Wanted
    answer: Determination[LeaveRequestFacts, RequestAnswer]
    due: Due | None
    """What is due of this kind, with its reasons; None where no text fixes a number."""
    charge: Charge | None
    """What the leave costs; None where the calendar does not cover it, and :attr:`refused` says why."""
    refused: str | None = None

    @property
    def grantable(self) -> bool | None:
        """Whether the texts let the unit grant it; None where that is not known."""
        return None if self.answer.value is None else self.answer.value in _GRANTABLE

    @property
    def requested(self) -> Days | None:
        """Days that the request costs."""
        return self.answer.facts.requested

    @property
    def remark(self) -> Label | None:
        """What to mark: a leave of a calendar year that lies in two is charged to one."""
        if self.wanted.kind not in YEARLY or not self.wanted.crosses_years:
            return None
        year = self.wanted.charged_to
        return Label(
            f"假期跨年度,其天数全部计入{year}年度;分属两个年度的,请分开申请",
            f"the leave lies in two years and is charged to {year} as a whole; ask for two leaves if it is of both",
        )

    def headline(self, language: Language) -> str:
        """The request and how it stands, in one line."""
        kind = self.wanted.kind.label.say(language)
        said = self.answer.headline(language)
        if language == "zh":
            return f"{kind},{self.wanted.first}至{self.wanted.last}。{said}"
        return f"{kind}, {self.wanted.first} to {self.wanted.last}. {said}"

    def explain(self, language: Language = "en") -> str:
        """The answer with its reasons, what is due, and the cost day by day."""
        colon = ":" if language == "zh" else ": "
        parts = [self.headline(language), self.answer.explain(language)]
        if self.remark is not None:
            parts.append(f"{_MARK.say(language)}{colon}{self.remark.say(language)}")
        if self.charge is not None:
            parts += [_COST.say(language), self.charge.explain(language)]
        elif self.refused is not None:
            parts.append(f"{_UNCOVERED.say(language)}{colon}{self.refused}")
        if self.due is not None:
            parts += [_DUE.say(language), self.due.explain(language)]
        return "\n".join(parts)

    def to_plain(self) -> dict[str, Any]:
        """The decision as plain data."""
        value, facts = self.answer.value, self.answer.facts
        return {
            "kind": self.wanted.kind.value,
            "first": self.wanted.first.isoformat(),
            "last": self.wanted.last.isoformat(),
            "year": self.wanted.charged_to,
            "answer": None if value is None else value.value,
            "status": self.answer.status.value,
            "due": _number(facts.entitled),
            "booked": _number(facts.booked),
            "requested": _number(facts.requested),
            "charge": None if self.charge is None else self.charge.to_plain(),
            "refused": self.refused,
            "remark": None if self.remark is None else {"zh": self.remark.zh, "en": self.remark.en},
        }

    def __repr__(self) -> str:
        return f"<LeaveDecision {self.answer.status.value}>"


def _number(days: Days | None) -> int | str | None:
    if days is None:
        return None
    return days.amount if isinstance(days.amount, int) else str(days.amount)


__all__ = ["LeaveDecision"]
