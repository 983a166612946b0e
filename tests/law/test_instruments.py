"""Instruments: dates as the instruments give them, versions in order, names that resolve."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys

import pytest

import cadre_policy.law.instruments as module
from cadre_policy.errors import UnknownNameError
from cadre_policy.law import INSTRUMENTS, OPINION, Evidence, Instrument, Version, instrument
from cadre_policy.law.instruments import (
    ADMINISTRATIVE_SANCTIONS_REGULATION,
    ANNUAL_LEAVE_MEASURES,
    ANNUAL_LEAVE_REGULATION,
    CADRE_TRAINING_REGULATION,
    CIVIL_SERVANT_ASSESSMENT,
    CIVIL_SERVANTS_LAW,
    COUNTY_RANK_SCHEME,
    HOLIDAYS_MEASURE,
    RANK_PROVISIONS,
    SELECTION_REGULATION,
    YUNNAN_POPULATION_REGULATION,
)

ALL = list(INSTRUMENTS.values())
VERSIONS = [(one, version) for one in ALL for version in one.versions]


def test_the_mapping_is_sorted_keyed_and_complete() -> None:
    assert list(INSTRUMENTS) == sorted(INSTRUMENTS)
    assert all(key == one.key for key, one in INSTRUMENTS.items())
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in INSTRUMENTS)
    constants = [getattr(module, name) for name in module.__all__ if name.isupper() and name != "INSTRUMENTS"]
    assert len({id(one) for one in constants}) == len(constants) == len(INSTRUMENTS)
    assert INSTRUMENTS["yunnan-opinion"] is OPINION


def test_no_instrument_is_defined_and_left_out() -> None:
    defined = {
        id(value)
        for name, loaded in sys.modules.items()
        if name.startswith("cadre_policy.law.instruments.")
        for value in vars(loaded).values()
        if isinstance(value, Instrument)
    }
    assert defined == {id(one) for one in ALL if one is not OPINION}


def test_keys_are_found_and_near_ones_suggested() -> None:
    assert instrument("civil-servants-law") is CIVIL_SERVANTS_LAW
    with pytest.raises(UnknownNameError, match="civil-servants-law"):
        instrument("civil-servant-law")


def test_the_mapping_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        INSTRUMENTS["x"] = OPINION  # type: ignore[index]


@pytest.mark.parametrize("one", ALL, ids=repr)
def test_titles_are_in_their_languages(one: Instrument) -> None:
    for label in (one.title, one.issuer, one.short):
        if label is not None:
            assert re.search("[一-鿿]", label.zh)
            assert not re.search("[一-鿿]", label.en)
    assert not one.title.zh.startswith("《")
    if one.parent is not None:
        assert one.parent in INSTRUMENTS


@pytest.mark.parametrize("one", ALL, ids=repr)
def test_versions_do_not_overlap(one: Instrument) -> None:
    names = [version.name for version in one.versions]
    assert len(set(names)) == len(names)
    boundaries = {
        day
        for version in one.versions
        for date in (version.in_force, version.until)
        if date is not None
        for day in (date.first - 1, date.first, date.last, date.last + 1)
    }
    for ordinal in boundaries:
        day = dt.date.fromordinal(ordinal)
        assert sum(version.holds_on(day) for version in one.versions) <= 1, day
    for earlier, later in zip(one.versions, one.versions[1:], strict=False):
        assert earlier.superseded_by == later.name
        assert earlier.until is not None
        if later.in_force is not None:
            assert earlier.until == later.in_force


@pytest.mark.parametrize(("one", "version"), VERSIONS, ids=lambda value: getattr(value, "name", None) or repr(value))
def test_dates_of_a_version_are_in_order(one: Instrument, version: Version) -> None:
    if version.in_force is not None and version.until is not None:
        assert version.in_force.last < version.until.first
    if version.superseded_by is not None:
        assert version.superseded_by in {v.name for v in one.versions} | set(INSTRUMENTS)


@pytest.mark.parametrize(
    ("key", "version", "number", "in_force"),
    [
        ("annual-leave-regulation", "2008", "国务院令第514号", "2008-01-01"),
        ("annual-leave-measures", "2008", "人事部令第9号", "2008-02-15"),
        ("civil-servants-law", "2018", None, "2019-06-01"),
        ("rank-provisions", "2019", None, "2019-06-01"),
        ("county-rank-scheme", "2015", "中办发〔2015〕4号", "2015-01"),
        ("civil-servant-assessment", "2007", "中组发〔2007〕2号", "2007-01-04"),
        ("civil-servant-assessment", "2020", None, "2020-12-28"),
        ("institution-assessment", "2023", "人社部发〔2023〕6号", "2023-01-12"),
        ("leading-cadre-assessment", "2019", None, "2019-04-07"),
        ("selection-regulation", "2014", None, "2014-01-14"),
        ("selection-regulation", "2019", None, "2019-03-03"),
        ("cadre-training-regulation", "2023", None, "2023-09-19"),
        ("stepping-down-rules", "2015", None, "2015-07-19"),
        ("stepping-down-rules", "2022", None, "2022-09-08"),
        ("government-sanctions-law", "2020", None, "2020-07-01"),
        ("administrative-sanctions-regulation", "2007", "国务院令第495号", "2007-06-01"),
        ("institution-personnel-regulation", "2014", "国务院令第652号", "2014-07-01"),
        ("accountability-regulation", "2016", None, "2016-07-08"),
        ("accountability-regulation", "2019", None, "2019-09-01"),
        ("discipline-regulation", "2018", None, "2018-10-01"),
        ("discipline-regulation", "2023", None, "2024-01-01"),
        ("supervision-law", "2018", None, "2018-03-20"),
        ("female-employees-provisions", "2012", "国务院令第619号", "2012-04-28"),
        ("yunnan-female-employees", "2024", "云南省人民政府令第232号", "2024-11-01"),
        ("yunnan-population-regulation", "2016", None, "2016-03-31"),
        ("yunnan-population-regulation", "2022", None, "2022-01-17"),
        ("holidays-measure", "2007", "国务院令第513号", "2008-01-01"),
        ("holidays-measure", "2024", "国务院令第795号", "2025-01-01"),
        ("marriage-funeral-notice", "1980", "〔80〕劳总薪字29号、〔80〕财企字41号", "1980-02-20"),
        ("sick-pay-rules", "1981", "国发〔1981〕52号", "1981"),
        ("death-gratuity-notice", "2011", "民发〔2011〕192号", "2011-08-01"),
        ("central-opinion", "2018", "中办发〔2018〕29号", "2018-05"),
        ("yunnan-opinion", "2018", None, "2018-08"),
    ],
)
def test_numbers_and_first_days(key: str, version: str, number: str | None, in_force: str) -> None:
    found = instrument(key).version(version)
    assert found.number == number
    assert str(found.in_force) == in_force


@pytest.mark.parametrize(
    ("one", "day", "expected"),
    [
        # The texts that governed when the Opinion was issued.
        (CIVIL_SERVANTS_LAW, dt.date(2018, 8, 23), "2005"),
        (CIVIL_SERVANT_ASSESSMENT, dt.date(2018, 8, 23), "2007"),
        (SELECTION_REGULATION, dt.date(2018, 8, 23), "2014"),
        (CADRE_TRAINING_REGULATION, dt.date(2018, 8, 23), "2015"),
        (COUNTY_RANK_SCHEME, dt.date(2018, 8, 23), "2015"),
        (RANK_PROVISIONS, dt.date(2018, 8, 23), None),
        (YUNNAN_POPULATION_REGULATION, dt.date(2018, 8, 23), "2016"),
        # The last day of one text and the first of the next.
        (CIVIL_SERVANTS_LAW, dt.date(2019, 5, 31), "2005"),
        (CIVIL_SERVANTS_LAW, dt.date(2019, 6, 1), "2018"),
        (HOLIDAYS_MEASURE, dt.date(2024, 12, 31), "2013"),
        (HOLIDAYS_MEASURE, dt.date(2025, 1, 1), "2024"),
        (COUNTY_RANK_SCHEME, dt.date(2019, 6, 1), None),
        # A start known to the month decides no day of that month.
        (YUNNAN_POPULATION_REGULATION, dt.date(2014, 3, 15), None),
        (YUNNAN_POPULATION_REGULATION, dt.date(2014, 3, 31), "2014"),
        (ADMINISTRATIVE_SANCTIONS_REGULATION, dt.date(2007, 5, 31), None),
    ],
)
def test_version_on_a_day(one: Instrument, day: dt.date, expected: str | None) -> None:
    found = one.version_on(day)
    assert (found.name if found else None) == expected


def test_evidence_of_texts_and_dates() -> None:
    assert CIVIL_SERVANT_ASSESSMENT.version("2020").dates_evidence is Evidence.RECALLED
    assert CIVIL_SERVANT_ASSESSMENT.version("2020").evidence is Evidence.VERIFIED
    assert instrument("central-opinion").version("2018").evidence is Evidence.SECONDARY
    assert instrument("organisational-measures-rules").version("2021").evidence is Evidence.RECALLED
    assert ANNUAL_LEAVE_REGULATION.version("2008").dates_evidence is Evidence.VERIFIED


def test_every_recalled_date_is_told_in_a_note() -> None:
    silent = [
        (one.key, version.name)
        for one, version in VERSIONS
        if version.dates_evidence < version.evidence and version.note is None
    ]
    assert silent == []


def test_citations_in_both_languages() -> None:
    third = ANNUAL_LEAVE_REGULATION.art(3)
    assert third.say("zh") == "《年休假条例》(2008)第3条"
    assert third.say("en") == str(third) == "Annual Leave Regulation (2008) art. 3"
    lost = ANNUAL_LEAVE_MEASURES.art(9, item=1)
    assert lost.say("zh") == "《机关事业单位年休假办法》(2008)第9条第(1)项"
    assert lost.say("en") == "Annual Leave Measures (2008) art. 9 item (1)"
    appeal = CIVIL_SERVANTS_LAW.art(95, 1, 4, version="2018")
    assert appeal.say("en") == "Civil Servants Law (2018) art. 95 para. 1 item (4)"


def test_a_citation_of_several_versions_must_name_one() -> None:
    with pytest.raises(UnknownNameError):
        CIVIL_SERVANTS_LAW.art(38)
    with pytest.raises(UnknownNameError, match="2018"):
        CIVIL_SERVANTS_LAW.art(38, version="2017")


def test_import_reads_no_data() -> None:
    script = (
        "import tomllib\n"
        "def refuse(*_a, **_k): raise SystemExit('read at import')\n"
        "tomllib.loads = tomllib.load = refuse\n"
        "import cadre_policy.law\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
