"""Coverage and gaps from personnel files: covered, not covered, unknown; a unit's matrix; words; bad input."""

import datetime as dt

import attrs
import pytest

from cadre_policy.errors import DateError, RecordError, UnknownNameError
from cadre_policy.measures import Date
from cadre_policy.policies.training_coverage import (
    TRAINING_ASPECTS,
    TrainingCovered,
    TrainingGapStanding,
    training_coverage,
    training_gaps,
    unit_training_coverage,
    unit_training_gaps,
)
from cadre_policy.records import (
    Ability,
    Cadre,
    GapKind,
    Ledger,
    Posting,
    StrategyTopic,
    TrainingCategory,
    TrainingGap,
    TrainingMode,
    TrainingProvider,
    TrainingRecord,
    Unit,
)
from cadre_policy.rules import Status

ON = dt.date(2024, 6, 30)
STUDY = TrainingRecord(
    since="2024-03-01",
    until="2024-03-05",
    abilities=(Ability.STUDY, Ability.REFORM),
    category=TrainingCategory.KNOWLEDGE,
    mode=TrainingMode.GO_OUT,
    provider=TrainingProvider.UNIVERSITY,
    topics=(StrategyTopic.QUALITY,),
)


def person(
    *records: TrainingRecord,
    until: str = "2024-06-30",
    gaps: tuple[TrainingGap, ...] = (),
    postings: Ledger[Posting] | None = None,
    **given: object,
) -> Cadre:
    return Cadre(
        id="c-201",
        training=Ledger(entries=records, complete_from="2018-01-01", complete_until=until),
        training_gaps=Ledger(entries=gaps, complete_from="2018-01-01", complete_until="2024-06-30"),
        postings=Ledger() if postings is None else postings,
        **given,  # type: ignore[arg-type]
    )


# --- one person ---


def test_the_eight_abilities_are_covered_or_not() -> None:
    found = training_coverage(person(STUDY), on=ON)
    assert len(found.items) == 8
    assert found.of(TrainingCovered.YES) == (Ability.STUDY, Ability.REFORM)
    assert len(found.of(TrainingCovered.NO)) == 6
    assert (found.first, found.last) == (Date(2024, 1, 1), Date(2024, 6, 30))


@pytest.mark.parametrize(
    ("aspect", "items", "covered"),
    [
        ("content", 5, TrainingCategory.KNOWLEDGE),
        ("modes", 3, TrainingMode.GO_OUT),
        ("providers", 4, TrainingProvider.UNIVERSITY),
        ("topics", 5, StrategyTopic.QUALITY),
    ],
)
def test_other_aspects(aspect: str, items: int, covered: object) -> None:
    found = training_coverage(person(STUDY), aspect, on=ON)
    assert (len(found.items), found.of(TrainingCovered.YES)) == (items, (covered,))


@pytest.mark.parametrize(
    "subject",
    [
        person(STUDY, TrainingRecord(since="2024-05-01", until="2024-05-02")),
        person(STUDY, until="2024-03-31"),
        person(STUDY, TrainingRecord(abilities=(Ability.RISK_CONTROL,))),
    ],
    ids=["a course that states no ability", "a list that ends early", "a course on a day not on file"],
)
def test_unknown_is_kept_apart_from_no(subject: Cadre) -> None:
    found = training_coverage(subject, on=ON)
    assert found.of(TrainingCovered.YES) == (Ability.STUDY, Ability.REFORM)
    assert Ability.RISK_CONTROL in found.of(None)


def test_a_course_broken_off_covers_nothing() -> None:
    record = TrainingRecord(since="2024-03-01", until="2024-03-05", abilities=(Ability.STUDY,), completed=False)
    assert training_coverage(person(record), on=ON).of(TrainingCovered.YES) == ()


def test_the_time_is_the_askers_to_choose() -> None:
    last_year = TrainingRecord(since="2023-03-01", until="2023-03-05", abilities=(Ability.MASS_WORK,))
    subject = person(last_year)
    assert training_coverage(subject, on=ON).of(TrainingCovered.YES) == ()
    longer = training_coverage(subject, on=ON, since=dt.date(2023, 1, 1))
    assert longer.of(TrainingCovered.YES) == (Ability.MASS_WORK,)


def test_coverage_in_words_has_no_mark() -> None:
    found = training_coverage(person(STUDY), "modes", on=ON)
    assert found.say("zh") == "培训方式——已有课程:走出去;未见课程:请进来、现场教学"
    assert found.say("en") == (
        "ways of training: a course covers it: going out; no course on file: inviting teachers in, teaching on site"
    )
    assert repr(found) == "TrainingCoverage(modes: 1 of 3)"


def test_before_the_opinion_nothing_is_answered() -> None:
    found = training_coverage(person(STUDY), on=dt.date(2018, 7, 31))
    assert {one.covered.status for one in found.items} == {Status.NOT_IN_FORCE}


# --- gaps ---

GAP = TrainingGap(kind=GapKind.ABILITY, ability=Ability.STUDY, on="2024-02-01")


def standing(subject: Cadre) -> TrainingGapStanding | None:
    (found,) = training_gaps(subject, on=ON)
    return found.standing.value


def test_what_becomes_of_a_gap_of_ability() -> None:
    assert standing(person(gaps=(GAP,))) is TrainingGapStanding.WAITING
    assert standing(person(STUDY, gaps=(GAP,))) is TrainingGapStanding.TRAINED
    closed = TrainingGap(kind=GapKind.ABILITY, ability=Ability.STUDY, on="2024-02-01", closed_on="2024-06-01")
    assert standing(person(gaps=(closed,))) is TrainingGapStanding.CLOSED


def test_a_course_before_the_gap_was_noted_is_not_for_it() -> None:
    later = TrainingGap(kind=GapKind.ABILITY, ability=Ability.STUDY, on="2024-04-01")
    assert standing(person(STUDY, gaps=(later,))) is TrainingGapStanding.WAITING


def test_a_gap_found_made_good_later_waits_until_then() -> None:
    later = TrainingGap(kind=GapKind.ABILITY, ability=Ability.STUDY, on="2024-02-01", closed_on="2024-07-01")
    assert standing(person(gaps=(later,))) is TrainingGapStanding.WAITING


@pytest.mark.parametrize(
    ("gap", "records", "expected"),
    [
        (GapKind.KNOWLEDGE, (STUDY,), None),
        (GapKind.KNOWLEDGE, (), TrainingGapStanding.WAITING),
        (GapKind.ABILITY, (STUDY,), TrainingGapStanding.WAITING),
    ],
    ids=["a course of knowledge may be for it", "no course at all", "a course of other content is not"],
)
def test_a_gap_that_names_no_ability(
    gap: GapKind, records: tuple[TrainingRecord, ...], expected: TrainingGapStanding | None
) -> None:
    assert standing(person(*records, gaps=(TrainingGap(kind=gap, on="2024-02-01"),))) is expected


def test_a_lack_of_experience_may_be_made_good_by_practice() -> None:
    gap = TrainingGap(kind=GapKind.EXPERIENCE, on="2024-02-01")
    none = Ledger[Posting](complete_from="2018-01-01", complete_until="2024-06-30")
    assert standing(person(gaps=(gap,), postings=none)) is TrainingGapStanding.WAITING
    assert standing(person(gaps=(gap,))) is None
    (found,) = training_gaps(person(gaps=(gap,)), on=ON)
    assert found.calls_for.zh == "实践锻炼(第十四条)"


def test_what_leaves_a_gap_open() -> None:
    unknown_day = TrainingGap(kind=GapKind.ABILITY, ability=Ability.STUDY)
    assert standing(person(STUDY, gaps=(unknown_day,))) is None
    untold = Cadre(id="c-202", training_gaps=Ledger(entries=(GAP,)))
    assert standing(untold) is None


def test_gaps_of_later_days_are_left_out() -> None:
    assert training_gaps(person(gaps=(GAP,)), on=dt.date(2024, 1, 31)) == ()


def test_a_gap_in_words() -> None:
    (found,) = training_gaps(person(gaps=(GAP,)), on=ON)
    assert found.say("zh") == "能力弱项(2024-02-01),课程:学习本领:未见针对性培训"
    assert found.say("en") == "a weakness of ability (2024-02-01), courses: study: no training for it on file"
    assert repr(found) == "TrainingGapAnswer(ability: determined)"
    knowledge = TrainingGap(kind=GapKind.KNOWLEDGE, on="2024-02-01")
    (other,) = training_gaps(person(gaps=(knowledge,)), on=ON)
    assert other.calls_for.en == "courses: professional knowledge"


# --- a unit ---


def unit_of(*members: Cadre) -> Unit:
    return Unit(id="u-1", members=tuple(attrs.evolve(one, id=f"m-{n}") for n, one in enumerate(members)))


def test_a_units_matrix_and_its_numbers() -> None:
    unit = unit_of(person(STUDY), person(), person(until="2024-01-31"), person(STUDY, retired_on="2024-01-31"))
    found = unit_training_coverage(unit, on=ON)
    study = found.counts[0]
    assert (study.item, study.covered, study.lacking, study.unknown) == (Ability.STUDY, 1, 1, 1)
    for one in found.counts:
        assert one.covered + one.lacking + one.unknown == len(found.members)
    assert study.say("zh") == "学习本领:1人有,1人未见,1人不明"
    assert found.say("en").splitlines()[:2] == [
        "the eight abilities, 2024-01-01 to 2024-06-30:",
        "  - study: 1 covered, 1 not, 1 not known",
    ]
    assert repr(found) == "UnitTrainingCoverage('u-1', abilities: 3 members)"


def test_a_units_gaps_in_the_order_of_the_files() -> None:
    unit = unit_of(person(gaps=(GAP,)), person(), person(gaps=(GAP,), died_on="2024-05-01"))
    assert [who for who, _ in unit_training_gaps(unit, on=ON)] == ["m-0"]


# --- bad input ---


def test_bad_input_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="aspect of training"):
        training_coverage(person(), "skills", on=ON)
    with pytest.raises(DateError, match="since: a day not after 2024-06-30 is wanted"):
        training_coverage(person(), on=ON, since=dt.date(2024, 7, 1))
    with pytest.raises(DateError):
        training_gaps(person(), on=dt.datetime(2024, 6, 30))
    with pytest.raises(RecordError, match="closed_on"):
        TrainingGap(kind=GapKind.ABILITY, on="2024-02-01", closed_on="2024-01-01")


def test_items_are_those_that_the_texts_name() -> None:
    assert {one.key: len(one.items) for one in TRAINING_ASPECTS} == {
        "abilities": 8,
        "content": 5,
        "modes": 3,
        "providers": 4,
        "topics": 5,
        "kinds": 5,
    }
    assert repr(TRAINING_ASPECTS[0]) == "TrainingAspect('abilities')"
