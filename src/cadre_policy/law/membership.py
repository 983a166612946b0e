"""Whether a place belongs to a list on a day: yes, no or unknown, and how sure that is."""

from __future__ import annotations

from typing import Never

import attrs

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label, Language
from cadre_policy.measures import PartialDate


@attrs.frozen(order=False, kw_only=True)
class Membership:
    """An answer about a list of places that carries its own evidence.

    A membership that is only recalled is shown and decides nothing by default: ask :meth:`accepted` with the least
    evidence that a policy accepts (``policy.lowest_evidence``).
    """

    value: bool | None
    """Yes, no, or None where the sources do not tell for that day."""
    evidence: Evidence
    """How the value was confirmed."""
    source: Label
    """The list that it rests on, in words."""
    since: PartialDate | None = None
    """From when the place belonged to the list; None if not dated, or it never did."""
    until: PartialDate | None = None
    """The day on which it ceased to belong; None if it did not, or the day is not known."""

    def accepted(self, lowest: Evidence) -> bool | None:
        """The value, if it was confirmed at least as well as *lowest*; None otherwise."""
        return self.value if self.evidence >= lowest else None

    def say(self, language: Language) -> str:
        """The answer with its source and evidence, in one line."""
        zh = language == "zh"
        words = {True: ("是", "yes"), False: ("否", "no"), None: ("未知", "not known")}[self.value][0 if zh else 1]
        sure = _EVIDENCE[self.evidence].say(language)
        if zh:
            return f"{words}({self.source.zh};{sure})"
        return f"{words} ({self.source.en}; {sure})"

    def __bool__(self) -> Never:
        """Refused: an unknown membership is not a *no*.

        Raises:
            TypeError: always; look at ``value``, or ask :meth:`accepted`.
        """
        raise TypeError("a membership is neither true nor false: look at .value, or ask .accepted(lowest)")


_EVIDENCE = {
    Evidence.VERIFIED: Label("已核实", "verified"),
    Evidence.SECONDARY: Label("二手资料", "secondary sources"),
    Evidence.RECALLED: Label("名单凭记忆,未核实", "names recalled, not confirmed"),
}

__all__ = ["Membership"]
