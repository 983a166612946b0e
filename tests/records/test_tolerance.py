"""Tolerance cases: contradicting findings decide nothing; the facts are those that the Opinion names."""

import datetime as dt

from cadre_policy.records import Body, CaseFact, Finding, Ledger, SanctionKind, SanctionMeasure, ToleranceCase

NAMES_OF_THE_DOSSIER = [
    "public_spirit",
    "gain_self",
    "gain_other",
    "gain_unit",
    "objective_factor",
    "intent",
    "prescribed_process",
    "collective_deliberation",
    "alternatives_assessed",
    "arbitrary",
    "breach_of_discipline_or_law",
    "norm_departed_from",
    "decision_taken",
    "serious_loss",
    "odious_social_impact",
    "long_term_impact",
    "loss_occurred",
    "active_remedy",
    "evaded",
    "knowing_violation",
    "persisted_after_ban",
]


def case(*findings: Finding) -> ToleranceCase:
    return ToleranceCase(id="t", findings=findings)


def intent(value: bool | None, *, withdrawn: bool = False) -> Finding:
    return Finding(fact=CaseFact.INTENT, value=value, found_by=Body.AUDIT, withdrawn=withdrawn)


def test_the_facts_that_rules_on_tolerance_read_have_a_name_here() -> None:
    assert [fact.value for fact in CaseFact][: len(NAMES_OF_THE_DOSSIER)] == NAMES_OF_THE_DOSSIER


def test_what_nobody_found_is_unknown() -> None:
    assert case().found(CaseFact.INTENT) is None
    assert case(intent(None)).found(CaseFact.INTENT) is None


def test_findings_that_agree_stand() -> None:
    assert case(intent(False), intent(False)).found(CaseFact.INTENT) is False
    assert case(intent(True)).found(CaseFact.INTENT) is True


def test_a_body_that_could_not_tell_contradicts_none_that_could() -> None:
    assert case(intent(None), intent(True)).found(CaseFact.INTENT) is True
    assert case(intent(None), intent(True)).conflicts == ()


def test_findings_that_contradict_one_another_are_kept_and_decide_nothing() -> None:
    disputed = case(intent(True), intent(False))
    assert disputed.found(CaseFact.INTENT) is None
    assert disputed.conflicts == (CaseFact.INTENT,)
    assert len(disputed.findings) == 2


def test_a_withdrawn_finding_decides_nothing_any_more() -> None:
    settled = case(intent(True, withdrawn=True), intent(False))
    assert settled.found(CaseFact.INTENT) is False
    assert settled.conflicts == ()
    assert case(intent(True, withdrawn=True)).found(CaseFact.INTENT) is None


def test_a_finding_without_a_source_decides_and_contradicts_nothing() -> None:
    """Neither who found it nor any evidence: it is kept, and that is all."""
    nobodys = Finding(fact=CaseFact.INTENT, value=True)
    assert not nobodys.sourced
    assert case(nobodys).found(CaseFact.INTENT) is None
    assert case(nobodys, intent(False)).found(CaseFact.INTENT) is False
    assert case(nobodys, intent(False)).conflicts == ()


def test_evidence_alone_is_a_source() -> None:
    told = Finding(fact=CaseFact.INTENT, value=True, evidence=("卷1",))
    assert told.sourced
    assert case(told).found(CaseFact.INTENT) is True


def test_a_finding_is_about_its_own_fact_only() -> None:
    assert case(intent(True)).found(CaseFact.PUBLIC_SPIRIT) is None


def test_a_case_stands_in_its_list_under_the_time_of_the_act() -> None:
    cases = Ledger(entries=(ToleranceCase(id="t", act_since="2019-12-30", act_until="2020-01-02"),))
    assert cases.any_in(dt.date(2020, 1, 1), dt.date(2020, 1, 1)) is True


def test_every_measure_belongs_to_one_order() -> None:
    """警告 of the State and of the Party are two measures with two periods."""
    orders = {kind: [m for m in SanctionMeasure if m.kind is kind] for kind in SanctionKind}
    assert sum(len(measures) for measures in orders.values()) == len(SanctionMeasure)
    assert SanctionMeasure.WARNING.kind is SanctionKind.ADMINISTRATIVE
    assert SanctionMeasure.PARTY_WARNING.kind is SanctionKind.PARTY
    assert SanctionMeasure.RELIEF.kind is SanctionKind.ORGANISATIONAL
    assert orders[SanctionKind.ADMONITION] == [SanctionMeasure.ADMONITION]
    assert len(orders[SanctionKind.PARTY]) == 5
