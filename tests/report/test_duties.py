"""A unit's duties of a year as text, and the section on the three batches."""

import datetime as dt

import pytest

from cadre_policy.errors import DateError, UnknownNameError
from cadre_policy.measures import Count, as_date
from cadre_policy.records import DutyDone, Ledger, Tier, Unit
from cadre_policy.report.duties import batches_section, duties_text
from cadre_policy.report.model import Asked, Tone

ASKED = Asked(on=as_date(dt.date(2023, 6, 1)))


def unit(*entries: DutyDone) -> Unit:
    ledger = Ledger(entries=entries, complete_from="2018-01-01", complete_until="2023-06-01")
    return Unit(id="u", name="示例单位", tier=Tier.COUNTY, duties=ledger)


def test_yearly_duties_first_then_those_without_an_interval() -> None:
    subject = unit(DutyDone(clause="9.5", on="2022-03-01"), DutyDone(clause="9.5", on="2022-12-30"))
    lines = duties_text(subject, ASKED, "en", year=2022, bound={"3.2", "20.8", "9.5", "19.4"}).splitlines()
    assert lines == [
        "示例单位 · 2022",
        "",
        "Every year",
        "  · 3.2 the yearly survey of leading groups and reserve cadres: missed last year",
        "  · 20.8 a batch of cadres tolerated every year: none (to be reported; no breach); 0 persons",
        "",
        "No interval in the text (as of 2022-12-31)",
        "  · 9.5 hold coordination meetings on tolerance regularly: carried out; recurring, the interval unstated; "
        "binds: Party committees and leading groups; last: 2022-12-30 (1 day ago); 2 in the year",
        "  · 19.4 a mechanism of responsibility of the Party committee: nothing done on file; "
        "a mechanism to be set up; binds: Party committees and leading groups",
    ]


def test_both_languages_of_the_running_year() -> None:
    told = duties_text(unit(), ASKED, "zh")
    assert "未规定间隔(截至2023-06-01)" in told
    assert "  · 20.6 每年选树一批先进典型:尚不能确定(缺少事实);0人;截止:2023-12-31" in told
    assert "20.7 a batch of cadres promoted every year" in duties_text(unit(), ASKED, "en")


def test_what_is_known_of_the_batches_is_told_and_what_is_not_is_left_out() -> None:
    named = DutyDone(clause="20.6", on="2022-06-30", persons=Count(5), tiers=(Tier.COUNTY,))
    (entry,) = batches_section(unit(named), ASKED).entries
    assert (entry.tone, entry.text.zh) == (Tone.PLAIN, "2022年 每年选树一批先进典型:已有一批")
    assert [note.en for note in entry.notes] == ["5 persons", "levels: county 5"]
    assert batches_section(Unit(id="u"), ASKED).entries == ()


def test_bad_input_is_refused() -> None:
    with pytest.raises(UnknownNameError, match=r"20\.66"):
        duties_text(unit(), ASKED, "zh", bound={"20.66"})
    with pytest.raises(DateError, match="2024 has not begun"):
        duties_text(unit(), ASKED, "zh", year=2024)
