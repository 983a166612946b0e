"""Every case file of this folder, a test for each case; and what the runner does with a case that is wrong."""

from pathlib import Path

import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop.cases import Case, case_files, read_cases

HERE = Path(__file__).parent
ALL = [(file.relative_to(HERE), case) for file in case_files(HERE) for case in read_cases(file)]


@pytest.mark.parametrize("case", [case for _, case in ALL], ids=[f"{file}: {case.name}" for file, case in ALL])
def test_case(case: Case) -> None:
    assert case.failures() == []


def test_a_wrong_expectation_fails_with_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(
        """
rule = "leave.annual.step"
[[case]]
name = "wrong on purpose"
source = "none"
on = 2020-04-01
given = { service_since = 2010-03-15 }
expect = { value = 5, missing = ["sick_leave"], because = ["leave.annual.days_first"] }
"""
    )
    (case,) = read_cases(path)
    value, missing, because = case.failures()
    assert value == "value: expected 5 days, got 10 days"
    assert missing.startswith("missing: expected ['sick_leave']")
    assert because.startswith("because: leave.annual.days_first is not among")


def test_every_fault_of_a_file_is_listed_with_its_case(tmp_path: Path) -> None:
    path = tmp_path / "faulty.toml"
    path.write_text(
        """
rule = "leave.annual"
extra = 1
[[case]]
name = "a misspelt fact and a wrong type"
source = "none"
on = 2020-04-01
given = { service_sinc = 2010-03-15, sick_leave = "many" }
expect = { value = 5 }
[[case]]
name = "an unknown rule"
source = "none"
rule = "leave.anual"
on = 2020-04-01
expect = { value = 5 }
[[case]]
name = "no source, and a status that there is not"
on = 2020-04-01
expect = { status = "perhaps" }
"""
    )
    with pytest.raises(RecordError) as caught:
        read_cases(path)
    told = str(caught.value)
    for wanted in (
        "extra",
        "service_sinc",
        "did you mean service_since",
        "sick_leave",
        "did you mean leave.annual,",
        "source",
        "perhaps",
    ):
        assert wanted in told
    assert len(caught.value.problems) == 6
