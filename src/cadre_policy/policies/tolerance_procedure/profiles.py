"""What measures of other places would ask besides: optional, labelled with their source, and never part of the merits."""

from typing import Any

import attrs

from cadre_policy.law import Citation, Evidence, Label, LabelledEnum, Language
from cadre_policy.law.instruments import (
    DALI_TOLERANCE,
    JIANGSU_TOLERANCE,
    KUNMING_PRIOR_FILING,
    SHANDONG_TOLERANCE,
    SICHUAN_FREE_TRADE_ZONE_TOLERANCE,
)
from cadre_policy.measures import Days
from cadre_policy.policies.tolerance_procedure import facts
from cadre_policy.policies.tolerance_procedure.facts import ElsewhereFacts
from cadre_policy.policies.tolerance_procedure.parameters import SCREENING_DAYS
from cadre_policy.records import ToleranceOutcome
from cadre_policy.rules import Determination, Expr, Rule, all_of, const, first_of, for_judgement, in_force, not_, rule


class ToleranceProfile(LabelledEnum):
    """By which procedure a case is looked at; the default is the Opinion's own."""

    YUNNAN_2018 = "yunnan_2018", "云南省实施意见(2018)", "Yunnan Opinion (2018)"
    EMERGENCY_REPORT_AFTER = "emergency_report_after", "紧急处置事后报告", "report after an emergency"
    REPEAT_BAR = "repeat_bar", "同一错误再犯不再容错", "no tolerance of a repeated error"
    PRIOR_FILING = "prior_filing", "事前报备", "filing beforehand"
    PARTIAL_TOLERANCE = "partial_tolerance", "从轻、减轻处理", "lighter or reduced handling"


def _elsewhere(
    name: str, zh: str, en: str, since: str, body: Expr[ElsewhereFacts, bool], *cites: Citation
) -> Rule[ElsewhereFacts, bool]:
    return rule(
        ElsewhereFacts,
        bool,
        name=f"tolerance.profile.{name}",
        zh=zh,
        en=en,
        cites=cites,
        body=in_force((since, body)),
    )


DALI = DALI_TOLERANCE.art("?")

EMERGENCY_EXCUSED: Rule[ElsewhereFacts, bool] = _elsewhere(
    "emergency_report_after",
    "紧急情况下事后及时报告,可代替事前程序",
    "in an emergency a prompt report afterwards takes the place of prior procedure",
    "2017-06",
    all_of(facts.emergency, facts.reported_promptly),
    JIANGSU_TOLERANCE.art("?"),
    SICHUAN_FREE_TRADE_ZONE_TOLERANCE.art("?"),
)
REPEAT_BARRED: Rule[ElsewhereFacts, bool] = _elsewhere(
    "repeat_bar",
    "同一错误再犯,不再从轻、减轻、免除(不可抗力等除外)",
    "the same error again is treated no more leniently, save for force majeure and the like",
    "2019-06",
    first_of(
        (not_(facts.same_error_before), False),
        (facts.force_majeure, False),
        (
            facts.like_factor,
            for_judgement(
                bool,
                "该客观因素是否与不可抗力相当,由认定机关判断",
                "the body judges whether the objective factor is like force majeure",
                DALI,
            ),
        ),
        otherwise=const(True),
    ),
    DALI,
)
PRIOR_FILING_WEIGHS: Rule[ElsewhereFacts, bool] = _elsewhere(
    "prior_filing",
    "事前已报备风险,可作为容错的重要考虑",
    "the risk had been filed beforehand, which weighs in favour and never decides alone",
    "2023",
    facts.filed_beforehand,
    KUNMING_PRIOR_FILING.art("?"),
)
PARTLY_TOLERATED: Rule[ElsewhereFacts, bool] = _elsewhere(
    "partial_tolerance",
    "从轻、减轻处理并已载明处理措施",
    "handled more lightly, with the measure on file",
    "2017-06",
    all_of(
        facts.decided.among(ToleranceOutcome.LIGHTER, ToleranceOutcome.REDUCED),
        facts.measure_recorded,
    ),
    JIANGSU_TOLERANCE.art("?"),
    SHANDONG_TOLERANCE.art("?"),
)

SCREENING_LIMIT: Rule[ElsewhereFacts, Days] = rule(
    ElsewhereFacts,
    Days,
    name="tolerance.profile.screening_limit",
    zh="报备初审期限(工作日,嵩明做法)",
    en="time for the first screening of a filing (working days, practice of Songming)",
    cites=(KUNMING_PRIOR_FILING.art("?"),),
    body=SCREENING_DAYS,
)

RULES: dict[ToleranceProfile, Rule[ElsewhereFacts, bool]] = {
    ToleranceProfile.EMERGENCY_REPORT_AFTER: EMERGENCY_EXCUSED,
    ToleranceProfile.REPEAT_BAR: REPEAT_BARRED,
    ToleranceProfile.PRIOR_FILING: PRIOR_FILING_WEIGHS,
    ToleranceProfile.PARTIAL_TOLERANCE: PARTLY_TOLERATED,
}


@attrs.frozen(order=False, eq=False, repr=False, kw_only=True)
class ProfileAnswer:
    """What the measures of another place would say of a case; none of them binds under the Opinion."""

    profile: ToleranceProfile
    determination: Determination[ElsewhereFacts, bool]
    notes: tuple[Label, ...] = ()
    """Further sentences, such as a date by the practice of that place."""

    @property
    def sources(self) -> tuple[Citation, ...]:
        """The measures, each of another place."""
        return self.determination.rule.cites

    @property
    def evidence(self) -> Evidence:
        """How sure the text of those measures is."""
        return min(cite.instrument.version(cite.version).evidence for cite in self.sources)

    def say(self, language: Language) -> str:
        """The answer with its place and how sure it is, in one line."""
        zh = language == "zh"
        places = ("、" if zh else ", ").join(cite.say(language) for cite in self.sources)
        mark = _MARKS[self.evidence].say(language)
        notes = "".join(("。" if zh else ". ") + note.say(language) for note in self.notes)
        head = (
            f"{self.profile.label.say(language)}(外地做法,不具约束力)"
            if zh
            else f"{self.profile.label.en} (elsewhere, not binding)"
        )
        return f"{head}{':' if zh else ': '}{self.determination.headline(language)} [{places};{'' if zh else ' '}{mark}]{notes}"

    def __repr__(self) -> str:
        """The profile only: findings are personal data."""
        return f"<ProfileAnswer {self.profile.value}>"


_MARKS: dict[Evidence, Label] = {
    Evidence.VERIFIED: Label("已核对原文", "verified"),
    Evidence.SECONDARY: Label("间接来源", "secondary sources"),
    Evidence.RECALLED: Label("仅凭记忆", "recalled only"),
}


def profile_rule(profile: ToleranceProfile) -> Rule[ElsewhereFacts, Any] | None:
    """What a profile asks; None for the Opinion's own."""
    return RULES.get(profile)


__all__ = [
    "EMERGENCY_EXCUSED",
    "PARTLY_TOLERATED",
    "PRIOR_FILING_WEIGHS",
    "REPEAT_BARRED",
    "SCREENING_LIMIT",
    "ProfileAnswer",
    "ToleranceProfile",
    "profile_rule",
]
