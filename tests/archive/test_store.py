"""What is recorded, corrected and withdrawn, and what was known at any time."""

import datetime as dt
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_policy.archive import Archive, Completeness, Head, Kept, NewEntry, open_archive
from cadre_policy.archive.store import OF_SUBJECT
from cadre_policy.errors import ArchiveError, RecordError
from cadre_policy.interop.determinations import determination_to_json, replay
from cadre_policy.policies.rank_promotion import RankPromotionFacts, rank_service_met
from cadre_policy.records import Assessment, Cadre, Grade, GroupAssessment, GroupGrade, Ledger, Rank, RankHolding
from cadre_policy.rules import Determination

from .samples import BEGIN, annual, at, fill


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An empty archive."""
    with open_archive(tmp_path / "archive.db", durable=False) as opened:
        yield opened


def grades(ledger: Ledger[Assessment]) -> list[tuple[int, str | None]]:
    return [(one.year, None if one.grade is None else one.grade.value) for one in ledger.entries]


# --- recorded time ---


def test_what_is_recorded_is_known_from_then_on(archive: Archive) -> None:
    entry = archive.record("c-1", annual(2023), at=at(1), by="hr-1")
    assert (entry.number, entry.subject, entry.kind, entry.record) == (1, "c-1", Kept.ASSESSMENT, annual(2023))
    assert (entry.recorded_at, entry.recorded_by, entry.corrects, entry.reason) == (at(1), "hr-1", None, None)
    assert (entry.since, entry.until) == (dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    assert archive.known("c-1", at=at(1) - dt.timedelta(microseconds=1)).entries == ()
    assert archive.known("c-1", at=at(1)).entries == (annual(2023),)
    assert archive.known("c-2", at=at(1)).entries == ()


def test_a_correction_holds_from_when_it_was_recorded_and_changes_nothing_before(archive: Archive) -> None:
    fill(archive)
    assert grades(archive.known("c-1", at=at(1))) == [(2021, "competent"), (2022, "competent")]
    assert grades(archive.known("c-1", at=at(3))) == [(2021, "competent"), (2022, "competent")]
    assert grades(archive.known("c-1", at=at(4))) == [(2021, "competent"), (2022, "excellent")]
    assert grades(archive.known("c-1", at=at(9)))[-1] == (2023, "competent")


def test_an_entry_for_the_wrong_person_is_withdrawn_and_can_be_put_back(archive: Archive) -> None:
    fill(archive)
    assert grades(archive.known("c-2", at=at(4))) == [(2022, "excellent")]
    assert archive.known("c-2", at=at(5)).entries == ()
    archive.correct(8, annual(2022, Grade.EXCELLENT), at=at(8), by="hr-1", reason="it was right after all")
    assert grades(archive.known("c-2", at=at(7))) == []
    assert grades(archive.known("c-2", at=at(8))) == [(2022, "excellent")]


def test_the_history_has_every_entry_also_those_that_no_longer_hold(archive: Archive) -> None:
    fill(archive)
    assert [(one.number, one.corrects) for one in archive.history("c-1")] == [
        (1, None),
        (2, None),
        (4, None),
        (7, 2),
        (10, None),
    ]
    withdrawal = archive.history("c-2")[1]
    assert (withdrawal.record, withdrawal.corrects, withdrawal.since) == (None, 3, None)
    assert withdrawal.reason == "recorded for the wrong person"
    assert archive.history("nobody") == ()


def test_records_stand_in_the_order_of_what_they_are_about(archive: Archive) -> None:
    for year in (2023, 2019, 2021):
        archive.record("c-1", annual(year), at=at(0), by="hr-1")
    assert [one.year for one in archive.known("c-1", at=at(0)).entries] == [2019, 2021, 2023]


def test_instants_are_compared_whatever_their_time_zone(archive: Archive) -> None:
    """08:00 in Beijing is midnight in UTC."""
    beijing = dt.timezone(dt.timedelta(hours=8))
    entry = archive.record("c-1", annual(2023), at=dt.datetime(2024, 3, 1, 8, 0, tzinfo=beijing), by="hr-1")
    assert entry.recorded_at == dt.datetime(2024, 3, 1, 0, 0, tzinfo=dt.UTC)
    assert len(archive.known("c-1", at=dt.datetime(2024, 3, 1, 7, 59, tzinfo=beijing))) == 0
    assert len(archive.known("c-1", at=dt.datetime(2024, 3, 1, 0, 0, tzinfo=dt.UTC))) == 1


def test_a_head_says_exactly_what_was_there_where_an_instant_cannot(archive: Archive) -> None:
    archive.record("c-1", annual(2022), at=at(0), by="hr-1")
    head = archive.head()
    archive.record("c-1", annual(2023), at=at(0), by="hr-1")
    assert len(archive.known("c-1", at=at(0))) == 2
    assert len(archive.known("c-1", at=head)) == 1
    assert Head.parse(str(head)) == head
    with pytest.raises(ArchiveError, match="not one of this archive"):
        archive.known("c-1", at=attrs.evolve(head, number=2))
    with pytest.raises(ArchiveError, match="not one of this archive"):
        archive.known("c-1", at=attrs.evolve(head, number=99))


def test_the_head_of_an_empty_archive_is_before_everything(archive: Archive) -> None:
    head = archive.head()
    archive.record("c-1", annual(2022), at=at(0), by="hr-1")
    assert (head.number, archive.known("c-1", at=head).entries) == (0, ())


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b"]),
            st.sampled_from(["record", "correct", "withdraw", "complete"]),
            st.integers(2015, 2020),
            st.sampled_from([Grade.EXCELLENT, Grade.COMPETENT]),
            st.integers(0, 2),
        ),
        max_size=12,
    )
)
def test_what_was_known_never_changes(steps: list[tuple[str, str, int, Grade, int]]) -> None:
    """Whatever is recorded later; and it is what a list that is rewritten on the spot would have held."""
    with tempfile.TemporaryDirectory() as folder, open_archive(Path(folder) / "a.db", durable=False) as archive:
        standing: dict[str, dict[int, Assessment]] = {"a": {}, "b": {}}
        then = []
        for hour, (person, step, year, grade, which) in enumerate(steps):
            held = standing[person]
            number = sorted(held)[which] if which < len(held) else None
            if step == "complete":
                archive.record(person, Completeness(since="2015-01-01", until=f"{year}-12-31"), at=at(hour), by="x")
            elif step == "record" or number is None:
                held[archive.record(person, annual(year, grade), at=at(hour), by="x").number] = annual(year, grade)
            elif step == "correct":
                del held[number]
                made = archive.correct(number, annual(year, grade), at=at(hour), by="x", reason="r")
                held[made.number] = annual(year, grade)
            else:
                del held[number]
                archive.withdraw(number, at=at(hour), by="x", reason="r")
            wanted = {who: sorted(one.year for one in mine.values()) for who, mine in standing.items()}
            known = {who: archive.known(who, at=at(hour)) for who in standing}
            assert {who: [one.year for one in ledger] for who, ledger in known.items()} == wanted
            assert {who: {*mine.values()} for who, mine in standing.items()} == {
                w: {*k.entries} for w, k in known.items()
            }
            then.append((at(hour), archive.head(), known))
        for instant, head, known in then:
            for who, ledger in known.items():
                assert archive.known(who, at=instant) == ledger == archive.known(who, at=head)
        assert archive.verify().sound


# --- completeness ---


def test_a_ledger_says_no_only_over_what_was_said_to_be_complete(archive: Archive) -> None:
    fill(archive)
    span = (dt.date(2021, 1, 1), dt.date(2022, 12, 31))
    poor = lambda one: one.grade is Grade.INCOMPETENT  # noqa: E731
    assert archive.known("c-1", at=at(1)).any_in(*span, poor) is None
    assert archive.known("c-1", at=at(2)).any_in(*span, poor) is False
    assert archive.known("c-3", at=at(9)).any_in(*span, poor) is None


def test_the_last_statement_holds_and_one_that_is_withdrawn_does_not(archive: Archive) -> None:
    archive.record("c-1", Completeness(since="2019-01-01", until="2021-12-31"), at=at(0), by="hr-1")
    archive.record("c-1", Completeness(since="2020-01-01", until="2023-12-31"), at=at(1), by="hr-1")
    assert archive.known("c-1", at=at(0)).complete_over(dt.date(2019, 1, 1), dt.date(2021, 12, 31))
    assert not archive.known("c-1", at=at(1)).complete_over(dt.date(2019, 1, 1), dt.date(2021, 12, 31))
    archive.withdraw(2, at=at(2), by="hr-1", reason="a file was found")
    assert archive.known("c-1", at=at(2)).complete_over(dt.date(2019, 1, 1), dt.date(2021, 12, 31))
    archive.withdraw(1, at=at(3), by="hr-1", reason="another file was found")
    assert archive.known("c-1", at=at(3)).complete_from is None


def test_each_kind_has_its_own_ledger(archive: Archive) -> None:
    fill(archive)
    units = archive.ledger(GroupAssessment, "u-1", at=at(9))
    assert units.entries == (GroupAssessment(year=2022, grade=GroupGrade.GOOD),)
    assert units.complete_over(dt.date(2022, 1, 1), dt.date(2022, 12, 31))
    assert archive.known("u-1", at=at(9)) == Ledger()


@pytest.mark.parametrize(
    ("since", "until", "of"),
    [
        ("2020-01-01", "2021-12-31", Kept.COMPLETENESS),
        ("2022-01-01", "2021-12-31", Kept.ASSESSMENT),
        ("2020", "2021-12-31", Kept.ASSESSMENT),
        ("2020-01-01", "2021-12", Kept.ASSESSMENT),
    ],
)
def test_a_statement_is_about_a_kind_of_assessment_and_exact_days(since: str, until: str, of: Kept) -> None:
    with pytest.raises(RecordError):
        Completeness(since=since, until=until, of=of)


# --- what is refused ---


def test_recorded_time_does_not_go_back(archive: Archive) -> None:
    archive.record("c-1", annual(2022), at=at(2), by="hr-1")
    archive.record("c-1", annual(2023), at=at(2), by="hr-1")
    with pytest.raises(ArchiveError, match="recorded time does not go back"):
        archive.record("c-2", annual(2023), at=at(1), by="hr-1")
    assert archive.head().number == 2


@pytest.mark.parametrize(
    "bad",
    [BEGIN.replace(tzinfo=None), BEGIN.date(), "2024-01-10T08:00:00Z", dt.datetime(1800, 1, 1, tzinfo=dt.UTC), None],
)
def test_a_recorded_time_is_an_instant(archive: Archive, bad: dt.datetime) -> None:
    with pytest.raises(ArchiveError, match="recorded time"):
        archive.record("c-1", annual(2023), at=bad, by="hr-1")
    with pytest.raises(ArchiveError, match="recorded time"):
        archive.known("c-1", at=bad)


@pytest.mark.parametrize("bad", ["", "  ", "a\0b", "\ud800", 7, None])
def test_identifiers_say_something(archive: Archive, bad: str) -> None:
    for entry in (
        NewEntry(subject=bad, record=annual(2023), at=at(0), by="hr-1"),
        NewEntry(subject="c-1", record=annual(2023), at=at(0), by=bad),
    ):
        with pytest.raises(ArchiveError, match="is a text that"):
            archive.append(entry)


def test_a_correction_fits_what_it_corrects(archive: Archive) -> None:
    fill(archive)
    with pytest.raises(ArchiveError, match="no entry 99"):
        archive.correct(99, annual(2022), at=at(9), by="hr-1", reason="r")
    with pytest.raises(ArchiveError, match="corrected by entry 7"):
        archive.correct(2, annual(2022), at=at(9), by="hr-1", reason="r")
    with pytest.raises(ArchiveError, match="corrected by entry 8"):
        archive.withdraw(3, at=at(9), by="hr-1", reason="r")
    with pytest.raises(ArchiveError, match="another kind"):
        archive.correct(1, GroupAssessment(year=2021), at=at(9), by="hr-1", reason="r")
    with pytest.raises(ArchiveError, match="another subject"):
        archive.append(NewEntry(subject="c-2", record=annual(2021), at=at(9), by="hr-1", corrects=1, reason="r"))
    with pytest.raises(ArchiveError, match="no entry has such a number"):
        archive.withdraw(2**70, at=at(9), by="hr-1", reason="r")
    assert archive.head().number == 10


def test_a_correction_has_a_reason_and_nothing_else_has(archive: Archive) -> None:
    archive.record("c-1", annual(2021), at=at(0), by="hr-1")
    for corrects, reason, record in [
        (1, None, annual(2021)), (1, " ", annual(2021)), (None, "r", annual(2021)), (None, None, None), ("1", "r", annual(2021)),
    ]:  # fmt: skip
        entry = NewEntry(subject="c-1", record=record, at=at(1), by="hr-1", corrects=corrects, reason=reason)  # type: ignore[arg-type]
        with pytest.raises(ArchiveError):
            archive.append(entry)
    assert archive.head().number == 1


@pytest.mark.parametrize("bad", [{"year": 2023}, "2023", Cadre(id="c-1")])
def test_an_archive_keeps_records_of_assessments_only(archive: Archive, bad: Assessment) -> None:
    with pytest.raises(ArchiveError, match="keeps records of Assessment, Completeness, GroupAssessment"):
        archive.record("c-1", bad, at=at(0), by="hr-1")


def test_a_batch_is_added_as_a_whole_or_not_at_all(archive: Archive) -> None:
    good = [NewEntry(subject=f"c-{i}", record=annual(2023), at=at(1), by="hr-1") for i in range(50)]
    assert archive.append_all(good) == range(1, 51)
    with pytest.raises(ArchiveError, match="go back"):
        archive.append_all([*good, attrs.evolve(good[0], at=at(0))])
    assert archive.head().number == 50
    assert archive.append_all([]) == range(51, 51)
    correction = attrs.evolve(good[0], corrects=52, reason="r", record=annual(2023, Grade.EXCELLENT))
    assert archive.append_all([good[1], good[0], correction]) == range(51, 54)
    twice = attrs.evolve(correction, corrects=51)
    with pytest.raises(ArchiveError, match="corrected by entry 54"):
        archive.append_all([attrs.evolve(twice, subject="c-1"), attrs.evolve(twice, subject="c-1")])
    assert archive.head().number == 53
    assert archive.verify().sound


def test_a_clock_that_fails_adds_nothing_and_frees_the_archive(archive: Archive) -> None:
    def broken() -> dt.datetime:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        archive.record("c-1", annual(2023), at=broken, by="hr-1")
    assert archive.record("c-1", annual(2023), at=lambda: at(0), by="hr-1").number == 1


def test_a_closed_archive_says_so(archive: Archive) -> None:
    archive.close()
    with pytest.raises(ArchiveError, match="closed"):
        archive.head()
    assert repr(archive).endswith("cannot be read)")


# --- privacy and speed ---


def test_only_path_and_count_are_shown(archive: Archive) -> None:
    fill(archive)
    assert repr(archive) == f"Archive({str(archive.path)!r}, 10 entries)"
    entry = archive.entry(9)
    for shown in (repr(entry), str(entry), repr(NewEntry(subject="c-3", record=entry.record, at=at(0), by="hr-1"))):
        assert not any(secret in shown for secret in ("c-3", "hr-1", "short_service", "no_grade", "2023"))


def test_one_person_is_found_by_the_index(archive: Archive) -> None:
    steps = archive._connection.execute(f"EXPLAIN QUERY PLAN {OF_SUBJECT}", ("c-1",)).fetchall()
    assert [step[-1] for step in steps] == ["SEARCH entries USING INDEX entries_by_subject (subject=?)"]


# --- replay ---


def test_a_determination_is_given_again_as_of_what_was_known(archive: Archive) -> None:
    """Rank Provisions arts. 18 and 19: two years as section chief, class 4; a year graded excellent takes half a year off.

    Held since 2020-01-01, asked on 2021-07-15: one year and a half and a fortnight.  With 2020 graded competent it does
    not suffice; after the correction to excellent it does.
    """
    cadre = Cadre(
        id="c-1",
        began_work="2012-07-01",
        ranks=Ledger(
            entries=(RankHolding(rank=Rank.SECTION_CHIEF_4, since="2020-01-01", ongoing=True),),
            complete_from="2019-06-01",
            complete_until="2021-12-31",
        ),
        posts=Ledger(complete_from="2012-07-01", complete_until="2021-12-31"),
    )
    archive.record("c-1", annual(2020), at=at(0), by="hr-1")
    archive.record("c-1", Completeness(since="2019-01-01", until="2020-12-31"), at=at(0), by="hr-1")
    head = archive.head()
    archive.correct(1, annual(2020, Grade.EXCELLENT), at=at(2), by="hr-1", reason="review")

    def asked(when: dt.datetime | Head) -> Determination[RankPromotionFacts, bool]:
        file = archive.as_known(cadre, at=when)
        return rank_service_met(file, on=dt.date(2021, 7, 15), known_at=dt.date(2021, 7, 15))

    assert [asked(when).value for when in (at(0), at(1), head, at(2))] == [False, False, False, True]
    assert determination_to_json(asked(at(1))) == determination_to_json(asked(head))
    assert replay(determination_to_json(asked(head))).differences == ()
