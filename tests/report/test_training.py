"""The sections on training: of a person what is short and by when; of a unit who, and what courses cover; unknown apart."""

import attrs
import pytest

from cadre_policy.law import Language
from cadre_policy.measures import Date, Days, Hours, Months
from cadre_policy.records import (
    Ability,
    Cadre,
    GapKind,
    Ledger,
    PostHolding,
    PostLevel,
    StaffKind,
    TrainingGap,
    TrainingKind,
    TrainingRecord,
    Unit,
)
from cadre_policy.report import Asked, html_page, person_report, report_json, report_text, unit_report
from cadre_policy.report.model import Section, Tone
from cadre_policy.report.training import training_section, unit_training_section

ASKED = Asked(on=Date(2024, 6, 30))
POST = PostHolding(level=PostLevel.TOWNSHIP_DEPUTY, leading=True, since="2022-07-01", ongoing=True)
STAFF = PostHolding(level=PostLevel.STAFF, leading=False, since="2012-08-01", until="2022-06-30")


def course(
    hours: int,
    kind: TrainingKind = TrainingKind.IN_SERVICE,
    days: int = 0,
    *,
    since: str = "2024-03-04",
    until: str = "2024-03-15",
    **given: object,
) -> TrainingRecord:
    return TrainingRecord(
        kind=kind,
        since=since,
        until=until,
        hours=Hours(hours),
        days=Days(days),
        months=Months(0),
        completed=True,
        **given,  # type: ignore[arg-type]
    )


def member(id_: str, *records: TrainingRecord, until: str = "2024-06-30", **given: object) -> Cadre:
    return Cadre(
        id=id_,
        began_work="2012-08-01",
        posts=Ledger(entries=(STAFF, POST), complete_from="2012-08-01", complete_until="2024-06-30"),
        ranks=Ledger(complete_from="2012-08-01", complete_until="2024-06-30"),
        training=Ledger(entries=records, complete_from="2012-08-01", complete_until=until),
        **given,  # type: ignore[arg-type]
    )


APPOINTED = course(80, TrainingKind.APPOINTMENT, 12, since="2023-03-01", until="2023-03-12")


def told(section: Section, tone: Tone | None = None) -> list[str]:
    return [entry.text.en for entry in section.entries if tone is None or entry.tone is tone]


def test_a_person_is_told_what_is_short_and_by_when() -> None:
    section = training_section(member("m-1", course(82), APPOINTED), ASKED)
    first, *rest = section.entries
    assert (first.tone, [note.en for note in first.notes]) == (
        Tone.DUE,
        [
            "days short of the yearly requirement: 12 days; or hours short of the yearly requirement: 8 hours",
            "by 2024-12-31 at the latest",
        ],
    )
    assert [one.text.en for one in rest] == [
        "how the training for a promotion stands: done in time",
        "days short of the training for the appointment: 3 days",
    ]


def test_a_promotion_without_training_has_its_last_day() -> None:
    section = training_section(member("m-1", course(90)), ASKED)
    (promotion,) = [one for one in section.entries if "promotion stands" in one.text.en]
    assert (promotion.tone, promotion.notes[0].zh) == (Tone.OVERDUE, "最迟:2023-06-30")


def test_a_recruit_is_told_of_initial_training() -> None:
    probation = {"probation_since": "2024-01-08", "probation_until": "2025-01-07"}
    recruit = member("m-1", course(90), **probation)
    assert "the days of initial training are enough: no" in told(training_section(recruit, ASKED), Tone.DUE)
    trained = member("m-1", course(90, TrainingKind.INITIAL, 12), **probation)
    assert "the days of initial training are enough: yes" in told(training_section(trained, ASKED), Tone.PLAIN)
    later = Asked(on=Date(2025, 1, 8))
    assert not any("initial" in one for one in told(training_section(recruit, later)))


def test_a_civil_servant_whom_the_regulation_does_not_list_is_told_of_the_year_in_service() -> None:
    none = Ledger[PostHolding](complete_from="2012-08-01", complete_until="2024-06-30")
    found = attrs.evolve(member("m-1", course(80), staff_kind=StaffKind.CIVIL_SERVANT), posts=none)
    assert "how a civil servant's in-service training of the year stands: not met yet" in told(
        training_section(found, ASKED), Tone.DUE
    )


def test_online_hours_are_told_where_they_fall_short() -> None:
    until = "2025-06-30"
    short = member("m-1", course(40, since="2025-03-03", until="2025-03-07", online=True), until=until)
    asked = Asked(on=Date(2025, 6, 30))
    assert "the year's online hours are enough: no" in told(training_section(short, asked), Tone.DUE)
    assert not any("online" in one for one in told(training_section(short, ASKED)))


def test_whoever_left_service_has_no_section() -> None:
    assert training_section(member("m-1", retired_on="2024-06-30"), ASKED).entries == ()


def test_abilities_are_shown_only_where_some_course_states_them() -> None:
    plain = training_section(member("m-1", course(90)), ASKED)
    tagged = training_section(member("m-1", course(90, abilities=(Ability.STUDY,))), ASKED)
    assert [one for one in told(plain) if "abilities" in one] == []
    assert len([one for one in told(tagged) if one.startswith("the eight abilities: a course covers it: study")]) == 1


def test_a_course_that_nobody_may_pay_and_a_gap_that_waits() -> None:
    gaps = Ledger(
        entries=(TrainingGap(kind=GapKind.ABILITY, ability=Ability.REFORM, on="2024-05-01"),),
        complete_from="2024-01-01",
        complete_until="2024-06-30",
    )
    paid = course(0, TrainingKind.OTHER, personal_social=True, public_money=True)
    section = training_section(member("m-1", course(90, abilities=(Ability.STUDY,)), paid, training_gaps=gaps), ASKED)
    assert any(one.startswith("public money pays") for one in told(section, Tone.OVERDUE))
    assert told(section, Tone.DUE)[-1].startswith("a weakness of ability (2024-05-01), courses: reform and innovation")


UNIT = Unit(
    id="u-1",
    name="清溪乡",
    members=(
        member("m-1", course(90), APPOINTED),
        member("m-2", course(82)),
        member("m-3", course(40, abilities=(Ability.STUDY,)), until="2024-03-31"),
        member("m-4", died_on="2024-01-01"),
    ),
)


def test_a_unit_is_told_who_and_by_when() -> None:
    section = unit_training_section(UNIT, ASKED)
    assert told(section)[:3] == [
        "training requirement met: 1",
        "training requirement not met yet: 1",
        "training requirement not determined: 1",
    ]
    short = section.entries[1]
    assert (short.tone, [note.zh for note in short.notes]) == (Tone.DUE, ["m-2:尚缺12天或8小时;至2024-12-31"])
    asked = section.entries[2]
    assert asked.tone is Tone.ASK
    assert "further hours of study this year" in asked.notes[0].en
    owed = [one for one in section.entries if one.text.en.startswith("training for a promotion owed")]
    assert [note.en for note in owed[0].notes] == ["m-2: not done, and the time is over (2023-06-30)"]


def test_a_units_coverage_counts_members_and_keeps_unknown_apart() -> None:
    section = unit_training_section(UNIT, ASKED)
    (abilities,) = [one for one in section.entries if "eight abilities" in one.text.en]
    assert abilities.notes[0].en == "study: 1 covered, 0 not, 2 not known"


def test_a_unit_without_members_has_no_section() -> None:
    assert unit_training_section(Unit(id="u-2"), ASKED).entries == ()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_sections_stand_in_every_form_of_report(language: Language) -> None:
    report = unit_report(UNIT, ASKED)
    title = {"zh": "教育培训", "en": "Training"}[language]
    assert title in report_text(report, language)
    assert f">{title}<" in html_page(report, language)
    assert "2024-12-31" in report_json(report)
    assert any(section.title.zh == "教育培训" for section in person_report(UNIT.members[0], ASKED).sections)
