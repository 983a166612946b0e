"""The five principles of clause 9.6: from the findings of a case to the answer; bad input."""

import datetime as dt

import pytest

from cadre_policy.errors import DateError, FactsError, InputError
from cadre_policy.policies.tolerance import TOLERANCE_MERITS
from cadre_policy.policies.tolerance_procedure import PRINCIPLES_KEPT, PrinciplesFacts, principles_kept
from cadre_policy.records import Body, CaseFact, Finding, ToleranceCase
from cadre_policy.rules import Status, facts_read

ON = dt.date(2021, 6, 1)
PRINCIPLES = (
    CaseFact.CAUSE_FIRST,
    CaseFact.FROM_FACTS,
    CaseFact.OBJECTIVE_FAIR,
    CaseFact.BY_DISCIPLINE_AND_LAW,
    CaseFact.TOLERATE_AND_CORRECT,
)


def finding(
    fact: CaseFact, *, value: bool = True, on: str = "2021-05-20", by: Body | None = Body.PARTY_COMMITTEE
) -> Finding:
    return Finding(fact=fact, value=value, found_by=by, found_on=on)


def case(*findings: Finding) -> ToleranceCase:
    return ToleranceCase(id="t-01", cadre="c-14", findings=findings)


def test_all_five_found_kept() -> None:
    assert principles_kept(case(*(finding(one) for one in PRINCIPLES)), on=ON, cadre="c-14").value is True


@pytest.mark.parametrize("fact", PRINCIPLES, ids=lambda fact: str(fact.value))
def test_each_counts(fact: CaseFact) -> None:
    findings = [finding(one, value=one is not fact) for one in PRINCIPLES]
    assert principles_kept(case(*findings), on=ON).value is False
    without = [finding(one) for one in PRINCIPLES if one is not fact]
    assert [one.fact.name for one in principles_kept(case(*without), on=ON).missing] == [fact.value]


def test_a_finding_of_a_later_day_without_source_or_contradicted_decides_nothing() -> None:
    rest = [finding(one) for one in PRINCIPLES[1:]]
    for first in (
        [finding(PRINCIPLES[0], on="2021-06-02")],
        [finding(PRINCIPLES[0], by=None)],
        [finding(PRINCIPLES[0]), finding(PRINCIPLES[0], value=False)],
    ):
        assert principles_kept(case(*first, *rest), on=ON).status is Status.NOT_KNOWN


def test_the_merits_read_none_of_it() -> None:
    names = {one.name for one in facts_read(TOLERANCE_MERITS)}
    assert names.isdisjoint({one.name for one in facts_read(PRINCIPLES_KEPT)})


def test_bad_input_is_refused() -> None:
    with pytest.raises(InputError, match="t-01"):
        principles_kept(case(), on=ON, cadre="c-15")
    with pytest.raises(DateError):
        principles_kept(case(), on=dt.datetime(2021, 6, 1))
    with pytest.raises(FactsError, match="from_facts"):
        PrinciplesFacts(from_facts="yes")  # type: ignore[arg-type]
