"""What the reader of an answer has to know about the findings on file: those left aside, and those to look at again."""

import attrs

from cadre_policy.law import OPINION, Citation, Label, LabelledEnum, Language
from cadre_policy.records import CaseFact


class Concern(LabelledEnum):
    """Why a finding was left aside, or should be looked at again."""

    CONFLICT = "conflict", "认定相互矛盾,均不采用", "findings contradict one another; none is used"
    NO_SOURCE = (
        "no_source",
        "既无认定主体也无证据,来源不明,不采用",
        "neither who found it nor any evidence is on file; it is not used",
    )
    UNDATED = (
        "undated",
        "认定时间不确,不能确定所问之日是否已作出,不采用",
        "it cannot be told whether it was made by the day asked about; it is not used",
    )
    NORM_NOT_IN_FORCE = (
        "norm_not_in_force",
        "所引规定在行为开始时均不适用,除可用新规外不能作为依据",
        "no rule cited bound the act when it began: refused as a basis, unless a later rule may be used",
    )
    NORM_DATES = (
        "norm_dates",
        "所引规定或行为的时间不全,不能确定是否适用,不采用",
        "dates of the rules cited or of the act are missing; it is not used",
    )
    NORM_KIND = (
        "norm_kind",
        "所引规定的性质未载明,不能确定是否有约束力,不采用",
        "whether the rules cited bind is not on file; it is not used",
    )
    NO_NORM = "no_norm", "未引任何规定,无从核对其时效", "no rule is cited, so its dates cannot be checked"
    BAN_LATER = (
        "ban_later",
        "所引禁令均在行为结束后生效,不采用",
        "every ban cited began after the act had ended; it is not used",
    )
    RULE_CHANGED = (
        "rule_changed",
        "行为期间规定有变,应按变动日分段,分别作为案件认定",
        "a rule changed while the act went on: its parts, split on that day, are cases of their own",
    )
    PROBLEM_NOT_PAST = (
        "problem_not_past",
        "问题形成时间不早于行为开始,不属历史遗留,不采用",
        "the problem arose no earlier than the act: it was not left from the past; it is not used",
    )
    NO_REASONS = "no_reasons", "未载明理由", "no reasons are on file"

    @property
    def cite(self) -> Citation:
        """The clause that the concern rests on."""
        return OPINION.cite(_CLAUSES[self])


_CLAUSES = {
    Concern.CONFLICT: "9.6",
    Concern.NO_SOURCE: "9.6",
    Concern.UNDATED: "9.6",
    Concern.NORM_NOT_IN_FORCE: "10.15",
    Concern.NORM_DATES: "10.15",
    Concern.NORM_KIND: "10.8",
    Concern.NO_NORM: "10.15",
    Concern.BAN_LATER: "S4.3",
    Concern.RULE_CHANGED: "10.15",
    Concern.PROBLEM_NOT_PAST: "10.16",
    Concern.NO_REASONS: "12.2",
}


@attrs.frozen(order=False)
class Remark:
    """A concern about what was found on one fact."""

    concern: Concern
    about: CaseFact
    norms: tuple[str, ...] = ()
    """Titles of the rules that the concern is about."""

    @property
    def label(self) -> Label:
        """The fact, the concern, and the rules, in words."""
        about, concern = self.about.label, self.concern.label
        zh = f"({'、'.join(f'《{title}》' for title in self.norms)})" if self.norms else ""
        en = f" ({', '.join(self.norms)})" if self.norms else ""
        return Label(f"{about.zh}:{concern.zh}{zh}", f"{about.en}: {concern.en}{en}")

    def say(self, language: Language) -> str:
        """The remark with its clause, in one line."""
        return f"{self.label.say(language)} [{self.concern.cite.say(language)}]"
