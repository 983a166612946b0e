"""What a review of a scheme has to say, each with its clause and its place in the scheme's record."""

import attrs

from cadre_policy.law import Label, LabelledEnum, Language
from cadre_policy.records.problem import Step, as_written, in_words


class IssueKind(LabelledEnum):
    """How an issue is meant."""

    FAULT = "fault", "不符合规定", "fault"
    FLAG = "flag", "迹象(由主管机关认定)", "flag: a body decides"
    CANDIDATE = "candidate", "可归并(由主管机关决定)", "candidate: a body decides"
    ASK = "ask", "尚不能核对", "cannot be checked yet"


@attrs.frozen(order=False, kw_only=True)
class SchemeIssue:
    """One thing that a scheme breaks, shows a sign of, or leaves untold."""

    kind: IssueKind
    clause: str
    """The clause of the Opinion, ``"5.3"``."""
    path: tuple[Step, ...] = ()
    """Where in the scheme's record; empty: the scheme as a whole."""
    text: Label
    """What is missing or shown."""

    @property
    def where(self) -> str:
        """The place as written in a program: ``indicators[2].weight``; "." for the whole."""
        return as_written(self.path)

    def say(self, language: Language) -> str:
        """The kind, the clause, the place and the text, in one line."""
        kind, text = self.kind.label.say(language), self.text.say(language)
        if language == "zh":
            place = f"{in_words(self.path, 'zh')}:" if self.path else ""
            return f"[{self.clause}] {kind}——{place}{text}"
        place = f"{in_words(self.path, 'en')}: " if self.path else ""
        return f"[{self.clause}] {kind}: {place}{text}"


__all__ = ["IssueKind", "SchemeIssue"]
