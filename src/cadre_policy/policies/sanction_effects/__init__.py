"""Sanctions, organisational measures and admonitions: how long they have effect, and what they bar.

Text: Civil Servants Law (2018, before it 2005) arts. 64 and 65, Regulation of 2007 arts. 7 to 10, Government Sanctions
Law (from 2020-07-01) arts. 7, 8, 13, 15, 19, 24, 26, 52: a warning has effect for 6 months, a demerit 12, a major demerit
18, a lowering of the level and a removal 24; in that time there is no promotion in post, rank or level, and but for the
warning no higher salary step.  Several of one kind below removal get one period, of 48 months at most; until 2020 what was
left of a running period was added to a new one.  Until June 2019 a decision lifted a sanction after its period; since then
it is lifted of itself, given repentance and no new violation.  CPC discipline regulation (2003, 2015, 2018, 2023): warning 12
months, serious warning 12 or by the day of the acts 18, removal from Party posts 24, probation 24 once rights are restored, 60
months without joining again after expulsion; art. 21 (2023) adds up without a ceiling.  Selection regulation (2019): after a
resignation or relief for accountability no leading post for 12 months, none above the former level for 24; no promotion for 12
months after being moved as unsuitable.  What is only recalled (admonition, demotion, measures of 2021) does not decide.

What each sanction does to the year's grade is the topic ``assessment_grades``.
"""

from cadre_policy.policies.sanction_effects.answers import (
    Bar,
    barred,
    bars,
    former_level_restored,
    heaviest,
    level_after_warning,
    sanction_last_day,
    sanction_lifted,
)
from cadre_policy.policies.sanction_effects.bars import (
    BARRED_FROM,
    BARRED_FROM_CIVIL_SERVICE,
    BARRED_FROM_EQUAL_POST,
    BARRED_FROM_LEADING_POST,
    BARRED_FROM_LEVEL,
    BARRED_FROM_POST,
    BARRED_FROM_RANK,
    BARRED_FROM_REJOINING,
    BARRED_FROM_STEP,
    FORMER_LEVEL_RESTORED,
    LEVEL_AFTER_WARNING,
    SANCTION_LAST_DAY,
    SANCTION_LIFTED,
)
from cadre_policy.policies.sanction_effects.deciding import sanction_effect_spans
from cadre_policy.policies.sanction_effects.facts import BarKind, Lifting, SanctionEffectFacts
from cadre_policy.policies.sanction_effects.flatten import sanction_effect_facts
from cadre_policy.policies.sanction_effects.lengths import LONGEST_TOGETHER
from cadre_policy.policies.sanction_effects.organisational import ADMONITION_PERIOD
from cadre_policy.policies.sanction_effects.parameters import SANCTION_CEILING
from cadre_policy.policies.sanction_effects.readings import (
    PARTY_ADDED,
    RANK_AFTER_ACCOUNTABILITY,
    SANCTION_PERIOD_COUNTED,
)

__all__ = [
    "ADMONITION_PERIOD",
    "BARRED_FROM",
    "BARRED_FROM_CIVIL_SERVICE",
    "BARRED_FROM_EQUAL_POST",
    "BARRED_FROM_LEADING_POST",
    "BARRED_FROM_LEVEL",
    "BARRED_FROM_POST",
    "BARRED_FROM_RANK",
    "BARRED_FROM_REJOINING",
    "BARRED_FROM_STEP",
    "FORMER_LEVEL_RESTORED",
    "LEVEL_AFTER_WARNING",
    "LONGEST_TOGETHER",
    "PARTY_ADDED",
    "RANK_AFTER_ACCOUNTABILITY",
    "SANCTION_CEILING",
    "SANCTION_LAST_DAY",
    "SANCTION_LIFTED",
    "SANCTION_PERIOD_COUNTED",
    "Bar",
    "BarKind",
    "Lifting",
    "SanctionEffectFacts",
    "barred",
    "bars",
    "former_level_restored",
    "heaviest",
    "level_after_warning",
    "sanction_effect_facts",
    "sanction_effect_spans",
    "sanction_last_day",
    "sanction_lifted",
]
