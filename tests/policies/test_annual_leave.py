"""From a personnel file to annual leave: what the lists tell, and what they leave open."""

import datetime as dt
from typing import Any

from cadre_policy.measures import Days, Months, PartialDate
from cadre_policy.policies.annual_leave import annual_leave, annual_leave_facts, annual_leave_left, next_year_lost
from cadre_policy.records import Cadre, Interruption, InterruptionReason, LeaveKind, LeaveTaken, Ledger, Vacation

ON = dt.date(2024, 6, 30)


def file(*leave: LeaveTaken, until: str = "2024-06-30", **more: Any) -> Cadre:
    """A file whose lists are complete from 2010-03-15, with leave complete from 2022 to *until*."""
    given: dict[str, Any] = {
        "interruptions": Ledger(complete_from="2010-03-15", complete_until="2024-06-30"),
        "vacations": Ledger(complete_from="2023-01-01", complete_until="2024-12-31"),
        "leave": Ledger(entries=leave, complete_from="2022-01-01", complete_until=until),
        **more,
    }
    return Cadre(id="c-1", began_work="2010-03-15", **given)


def sick(since: str, until: str, months: Months | None) -> LeaveTaken:
    return LeaveTaken(kind=LeaveKind.SICK, since=since, until=until, months=months)


def annual(since: str, until: str, days: int) -> LeaveTaken:
    return LeaveTaken(kind=LeaveKind.ANNUAL, since=since, until=until, days=Days(days))


def test_a_complete_file_without_leave_gives_the_days_of_the_step() -> None:
    cadre = file()
    assert annual_leave(cadre, on=ON).value == Days(10)
    assert annual_leave_left(cadre, on=ON).value == Days(10)


def test_a_list_that_ends_in_march_leaves_sick_leave_unknown() -> None:
    facts = annual_leave_facts(file(until="2024-03-31"), ON)
    assert (facts.sick_leave, facts.personal_leave, facts.annual_leave_taken) == (None, None, None)
    assert annual_leave(file(until="2024-03-31"), on=ON).value is None


def test_sick_leave_whose_months_nobody_counted_is_unknown() -> None:
    assert annual_leave_facts(file(sick("2024-01-08", "2024-02-08", None)), ON).sick_leave is None


def test_sick_leave_of_last_year_does_not_count() -> None:
    assert annual_leave_facts(file(sick("2023-01-08", "2023-05-08", Months(4))), ON).sick_leave == Months(0)


def test_leave_taken_before_the_sick_leave_costs_next_years() -> None:
    """Order 9 art. 4: ten days in February, three months of sick leave from June."""
    cadre = file(annual("2023-02-06", "2023-02-17", 10), sick("2023-06-01", "2023-09-01", Months(3)))
    assert next_year_lost(cadre, on=dt.date(2023, 12, 31)).value is True
    assert annual_leave(cadre, on=dt.date(2023, 12, 31)).value == Days(10)
    assert annual_leave(cadre, on=ON).value == Days(0)


def test_leave_taken_after_the_sick_leave_does_not_save_the_year() -> None:
    cadre = file(sick("2024-01-02", "2024-04-02", Months(3)), annual("2024-05-06", "2024-05-10", 5))
    assert annual_leave(cadre, on=ON).value == Days(0)


def test_leave_taken_in_part_before_the_sick_leave_is_left_open() -> None:
    cadre = file(annual("2024-01-02", "2024-01-05", 4), sick("2024-02-01", "2024-05-02", Months(3)))
    answer = annual_leave(cadre, on=ON)
    assert answer.value is None
    assert "taken_before_ground" in [one.fact.name for one in answer.missing]


def test_time_that_does_not_count_moves_the_start_of_service() -> None:
    """Half a year away after resigning: 184 days later."""
    gap = Interruption(reason=InterruptionReason.RESIGNED, since="2015-03-01", until="2015-08-31", counts=False)
    cadre = file(interruptions=Ledger(entries=(gap,), complete_from="2010-03-15", complete_until="2024-06-30"))
    assert annual_leave_facts(cadre, ON).service_since == PartialDate.on(dt.date(2010, 9, 15))


def test_time_of_which_nobody_found_whether_it_counts_leaves_a_span() -> None:
    gap = Interruption(reason=InterruptionReason.RESIGNED, since="2015-03-01", until="2015-08-31")
    cadre = file(interruptions=Ledger(entries=(gap,), complete_from="2010-03-15", complete_until="2024-06-30"))
    assert annual_leave_facts(cadre, ON).service_since == PartialDate.parse("2010-03-15..2010-09-15")


def test_after_a_dismissal_service_begins_anew() -> None:
    gap = Interruption(reason=InterruptionReason.EXPELLED, since="2012-01-01", until="2014-12-31", counts=False)
    cadre = file(interruptions=Ledger(entries=(gap,), complete_from="2010-03-15", complete_until="2024-06-30"))
    assert annual_leave_facts(cadre, ON).service_since == PartialDate.on(dt.date(2015, 1, 1))


def test_interruptions_that_may_be_missing_leave_the_start_unknown() -> None:
    assert annual_leave_facts(file(interruptions=Ledger()), ON).service_since is None


def test_a_vacation_cut_short_by_work_is_topped_up() -> None:
    vacation = Vacation(year=2024, due=Days(60), taken=Days(8), shortened_for_work=True)
    cadre = file(vacations=Ledger(entries=(vacation,), complete_from="2023-01-01", complete_until="2024-12-31"))
    assert annual_leave(cadre, on=ON).value == Days(2)
