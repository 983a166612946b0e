"""What the rules on talks say of everyone at once, proved, and false claims that must be refuted."""

import datetime as dt

from cadre_policy.policies.talks import (
    APPOINTMENTS,
    LEADER_TALKED,
    LEADER_TALKED_OFTEN,
    RETIRING,
    TALK_CONTENT,
    TALK_DUE,
    WHICH_TALK,
)
from cadre_policy.policies.talks import facts as about
from cadre_policy.policies.talks.content import content_trigger, guided
from cadre_policy.policies.talks.leaders import held
from cadre_policy.policies.talks.rules import EVENTS, STATES
from cadre_policy.proofs import Law, Refuted, always, determined_when_known, monotone
from cadre_policy.records import TalkTrigger
from cadre_policy.rules import YUNNAN, all_of, day

ON = dt.date(2023, 6, 1)
LATER = dt.date(2040, 1, 1)
ABOUT_IT = YUNNAN.with_(name="about it", readings={WHICH_TALK: "about_it"})
NARROW = YUNNAN.with_(name="narrow", readings={APPOINTMENTS: "promotions", RETIRING: "retired"})


def test_a_talk_is_due_only_where_an_occasion_is_known_and_no_talk_was_held() -> None:
    """Also where facts are missing: a list that may lack a talk makes nothing due."""
    verdict = always(
        TALK_DUE,
        lambda q: q.holds(TALK_DUE).implies(
            q.answer(about.holds).is_(True) & q.answer(about.talked).is_(False) & q.answer(about.trigger).determined
        ),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_after_a_talk_none_is_due_whatever_the_occasion() -> None:
    verdict = always(
        TALK_DUE,
        lambda q: q.answer(about.talked).is_(True).implies(~q.holds(TALK_DUE)),
        on=ON,
    )
    assert verdict.proved, str(verdict)


def test_a_talk_that_is_due_stays_due_until_it_is_held() -> None:
    """No time runs out: with the same facts the answer of today is that of 2040."""
    law = Law(on=LATER, policy=YUNNAN)
    verdict = always(
        TALK_DUE,
        lambda q: q.holds(TALK_DUE).implies(q.answer(TALK_DUE, under=law).is_(True)),
        on=ON,
        facts="any",
    )
    assert verdict.proved, str(verdict)


def test_the_narrower_readings_ask_for_no_further_talk() -> None:
    law = Law(on=ON, policy=YUNNAN)
    verdict = always(
        TALK_DUE,
        lambda q: q.holds(TALK_DUE).implies(q.answer(TALK_DUE, under=law).is_(True)),
        on=ON,
        policy=NARROW,
    )
    assert verdict.proved, str(verdict)


def test_whoever_is_known_is_determined_for_the_occasions_that_are_listed() -> None:
    listed = all_of(about.trigger.among(*EVENTS, *STATES), about.since >= day("2018-08-31"))
    assert determined_when_known(TALK_DUE, but_for=(), on=ON, assuming=listed).proved
    assert isinstance(determined_when_known(TALK_DUE, but_for=(), on=ON), Refuted)


def test_it_is_false_that_any_talk_is_one_about_the_occasion() -> None:
    law = Law(on=ON, policy=YUNNAN)
    verdict = always(
        TALK_DUE,
        lambda q: q.holds(TALK_DUE).implies(q.answer(TALK_DUE, under=law).is_(True)),
        on=ON,
        policy=ABOUT_IT,
    )
    assert isinstance(verdict, Refuted)


def test_it_is_false_that_whoever_was_not_talked_with_is_due_a_talk() -> None:
    """There has to be an occasion."""
    verdict = always(
        TALK_DUE,
        lambda q: (q.answer(about.trigger).is_(TalkTrigger.SANCTIONED) & q.answer(about.talked).is_(False)).implies(
            q.holds(TALK_DUE)
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)


def test_no_number_of_talks_is_called_frequent() -> None:
    """What the text does not say is never decided by a count."""
    verdict = always(LEADER_TALKED_OFTEN, lambda q: ~q.holds(LEADER_TALKED_OFTEN), on=ON, facts="any")
    assert verdict.proved, str(verdict)


def test_one_more_talk_never_undoes_the_duty() -> None:
    assert monotone(LEADER_TALKED, held, rising=True, on=ON).proved


def test_it_is_false_that_guidance_alone_is_enough() -> None:
    verdict = always(
        TALK_CONTENT,
        lambda q: (q.answer(content_trigger).is_(TalkTrigger.IDEOLOGICAL) & q.answer(guided).is_(True)).implies(
            q.holds(TALK_CONTENT)
        ),
        on=ON,
    )
    assert isinstance(verdict, Refuted)
