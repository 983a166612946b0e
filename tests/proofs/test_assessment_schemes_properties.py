"""What schemes and the use of results say of everyone at once, proved; and a false claim that must be refuted."""

import datetime as dt
from typing import Any

import pytest

from cadre_policy.law import Evidence
from cadre_policy.measures import Days
from cadre_policy.policies.assessment_schemes import (
    ACHIEVEMENTS_RECORDED,
    ANNUAL_RESULT,
    CONCERNS,
    EXCELLENT_NOTICE,
    FOCUS,
    IMPORTANT,
    KEYS,
    PRAISE_DUE,
    RESULT_FEEDBACK,
    SCHEME_SOUND,
    TARGET_ESCALATION,
    USE_ALLOWED,
    VETO_BASIS,
    WARNING_DUE,
    AnnualResultStatus,
    FeedbackStatus,
    NoticeStatus,
    SignState,
    notice,
)
from cadre_policy.policies.assessment_schemes import achievements as achieved
from cadre_policy.policies.assessment_schemes import facts as about
from cadre_policy.policies.assessment_schemes import use_facts as used
from cadre_policy.policies.assessment_schemes.use_rules import ASKED_IN_WRITING
from cadre_policy.proofs import Refuted, always, determined_when_known
from cadre_policy.rules import YUNNAN, Rule

ON = dt.date(2024, 3, 1)
LENIENT = YUNNAN.with_(
    name="lenient", readings={FOCUS: "either", KEYS: "any", VETO_BASIS: "no_form", IMPORTANT: "may_be_alone"}
)
RECALLED = YUNNAN.with_(name="recalled", lowest_evidence=Evidence.RECALLED)
KNOWN = (SCHEME_SOUND, ACHIEVEMENTS_RECORDED, TARGET_ESCALATION, USE_ALLOWED, ANNUAL_RESULT, PRAISE_DUE, WARNING_DUE)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in KNOWN])
def test_all_known_is_determined(rule: Rule[Any, Any]) -> None:
    assert determined_when_known(rule, but_for=(), on=ON).proved


@pytest.mark.parametrize(
    "needed",
    [about.political, about.conduct, about.achievement, about.responsibility, about.weights_sum],
    ids=lambda fact: fact.name,
)
@pytest.mark.parametrize("policy", [YUNNAN, LENIENT], ids=lambda policy: policy.name)
def test_no_scheme_is_sound_without(needed: Any, policy: Any) -> None:
    """By any reading, whatever else is unknown."""
    verdict = always(
        SCHEME_SOUND,
        lambda q: q.answer(SCHEME_SOUND).is_(True).implies(q.answer(needed).is_(True)),
        on=ON,
        policy=policy,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize("rule", [pytest.param(one, id=one.name) for one in CONCERNS.values()])
def test_nothing_is_found_but_by_a_body(rule: Rule[Any, SignState]) -> None:
    """A sign, however plain, is never a finding."""
    verdict = always(
        rule,
        lambda q: q.answer(rule).is_(SignState.FOUND).implies(q.answer(about.found).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


@pytest.mark.parametrize(
    "needed",
    [achieved.visible, achieved.latent, achieved.near_term, achieved.long_term],
    ids=lambda fact: fact.name,
)
def test_one_kind_of_achievement_never_stands_for_the_other(needed: Any) -> None:
    verdict = always(
        ACHIEVEMENTS_RECORDED,
        lambda q: q.answer(ACHIEVEMENTS_RECORDED).is_(True).implies(q.answer(needed).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_a_result_is_never_used_unattached() -> None:
    for policy in (YUNNAN, LENIENT):
        verdict = always(
            USE_ALLOWED,
            lambda q: q.answer(USE_ALLOWED).is_(True).implies(q.answer(used.attached).is_(True)),
            on=ON,
            policy=policy,
            facts="any",
        )
        assert verdict.proved, str(verdict)


def test_no_notice_of_under_five_working_days_is_long_enough() -> None:
    verdict = always(
        EXCELLENT_NOTICE,
        lambda q: (
            q.answer(EXCELLENT_NOTICE).is_(NoticeStatus.LONG_ENOUGH).implies(q.answer(notice.working_days) >= Days(5))
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_no_year_is_missing_before_it_is_over() -> None:
    verdict = always(
        ANNUAL_RESULT,
        lambda q: q.answer(ANNUAL_RESULT).is_(AnnualResultStatus.MISSING).implies(q.answer(used.year_over).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_writing_is_missed_only_by_annual_results() -> None:
    verdict = always(
        RESULT_FEEDBACK,
        lambda q: q.answer(RESULT_FEEDBACK).is_(FeedbackStatus.NOT_IN_WRITING).implies(q.answer(used.annual).is_(True)),
        on=ON,
        policy=RECALLED,
    )
    assert verdict.proved, str(verdict)


def test_what_institutions_owed_before_2023_is_open() -> None:
    """Their interim rules of 1995 were not read, so even with everything known someone is not determined."""
    assert isinstance(determined_when_known(ASKED_IN_WRITING, but_for=(), on=ON, policy=RECALLED), Refuted)


def test_it_is_false_that_a_higher_target_is_a_finding() -> None:
    """A seeded false claim."""
    verdict = always(
        TARGET_ESCALATION,
        lambda q: q.answer(about.sign).is_(True).implies(q.answer(TARGET_ESCALATION).is_(SignState.FOUND)),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
