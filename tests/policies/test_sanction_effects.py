"""What sanctions bar: from files to bars, over time, and in words."""

import datetime as dt
from typing import Any

import attrs
import pytest

from cadre_policy.errors import FactsError
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label
from cadre_policy.measures import Months
from cadre_policy.policies.rank_promotion import rank_promotion_facts
from cadre_policy.policies.sanction_effects import (
    ADMONITION_PERIOD,
    BARRED_FROM,
    SANCTION_PERIOD_COUNTED,
    BarKind,
    Lifting,
    barred,
    bars,
    former_level_restored,
    heaviest,
    sanction_effect_facts,
    sanction_effect_spans,
)
from cadre_policy.policies.sanction_effects.lengths import SINGLE_PERIOD
from cadre_policy.policies.sanction_effects.matrix import LAST_DAYS
from cadre_policy.records import (
    Cadre,
    Investigation,
    Ledger,
    Sanction,
    SanctionGround,
    SanctionMeasure,
    StaffKind,
)
from cadre_policy.rules import YUNNAN, Dated, Overlay, Rule, Status, earliest, value
from cadre_policy.rules.compiled import compiled
from frames.sample import subjects

M = SanctionMeasure
EVE = YUNNAN.with_(name="eve", readings={SANCTION_PERIOD_COUNTED: "eve"})
WARNING = Sanction(measure=M.WARNING, decided="2022-05-20")


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def listed(*entries: Any, until: str = "2030-12-31") -> Ledger[Any]:
    return Ledger(entries=entries, complete_from="2000-01-01", complete_until=until)


def person(*sanctions: Sanction, **more: Any) -> Cadre:
    told: dict[str, Any] = {
        "id": "c-1",
        "began_work": "2000-07-01",
        "staff_kind": StaffKind.CIVIL_SERVANT,
        "sanctions": listed(*sanctions),
        "investigations": listed(),
    }
    return Cadre(**told | more)


def told(cadre: Cadre, on: str, **more: Any) -> list[tuple[str, bool | None, str]]:
    return [(bar.kind.value, bar.runs, str(bar.until)) for bar in bars(cadre, on=day(on), **more)]


def test_g1_a_warning_bars_promotions_and_not_the_step() -> None:
    two = "2022-11-19..2022-11-20"
    assert told(person(WARNING), "2022-08-01") == [("post", True, two), ("rank", True, two), ("level", True, two)]
    assert told(person(WARNING), "2022-08-01", policy=EVE)[0] == ("post", True, "2022-11-19")
    (first, *_) = bars(person(WARNING), on=day("2022-08-01"))
    assert first.article.say("zh") == "《政务处分法》(2020)第8条"
    assert (str(first.since), first.source) == ("2022-05-20", WARNING)
    open_ = barred(person(WARNING), from_=BarKind.POST, on=day("2022-11-20"))
    assert open_.causes == {Status.LEFT_OPEN}


def listing(cadre: Cadre, on: str, kind: BarKind) -> list[tuple[Any, ...]]:
    found = bars(cadre, on=day(on), policy=EVE)
    return [
        (bar.source.measure, bar.runs, str(bar.until), str(bar.period_until), bar.article.say("en"))
        for bar in found
        if bar.kind is kind and isinstance(bar.source, Sanction)
    ]


def test_g2_a_period_of_2015_ends_and_waits_for_its_lifting() -> None:
    demerit = Sanction(measure=M.DEMERIT, decided="2015-03-01")
    regulation = "Administrative Sanctions Regulation (2007) art. 7 (article number not checked)"
    running = (M.DEMERIT, True, "None", "2016-02-29", regulation)
    assert listing(person(demerit), "2015-10-01", BarKind.STEP) == [running]
    assert listing(person(demerit), "2016-03-01", BarKind.STEP) == [(M.DEMERIT, None, *running[2:])]
    lifted = attrs.evolve(demerit, lifted="2016-03-10")
    assert listing(person(lifted), "2016-03-09", BarKind.STEP)[0][1:4] == (True, "2016-03-09", "2016-03-09")
    assert listing(person(lifted), "2016-03-10", BarKind.STEP) == []


def test_a_period_that_ends_after_may_2019_ends_of_itself() -> None:
    demerit = Sanction(measure=M.DEMERIT, decided="2018-06-15")
    assert listing(person(demerit), "2019-06-14", BarKind.STEP)[0][1:4] == (True, "2019-06-14", "2019-06-14")
    assert listing(person(demerit), "2019-06-15", BarKind.STEP) == []
    eve = Sanction(measure=M.DEMERIT, decided="2018-05-31")
    assert listing(person(eve), "2019-06-15", BarKind.STEP)[0][1:4] == (None, "None", "2019-05-30")


def test_a_demerit_inside_a_demerit_was_added_until_2020() -> None:
    first = Sanction(measure=M.DEMERIT, decided="2015-03-01", lifted="2016-03-01")
    second = Sanction(measure=M.DEMERIT, decided="2015-09-01", lifted="2017-03-01")
    assert [one[:4] for one in listing(person(first, second), "2016-01-15", BarKind.STEP)] == [
        (M.DEMERIT, True, "2016-02-29", "2016-02-29"),
        (M.DEMERIT, True, "2017-02-28", "2017-02-28"),
    ]
    later = [attrs.evolve(one, decided=f"{year}-09-01", lifted=None) for one, year in ((first, 2020), (second, 2021))]
    assert [one[2] for one in listing(person(*later), "2021-08-31", BarKind.STEP)] == ["2021-08-31"]
    assert [one[2] for one in listing(person(*later), "2021-10-01", BarKind.STEP)] == ["2022-08-31"]


def test_several_orders_at_once_are_each_listed_with_their_text() -> None:
    cadre = person(
        Sanction(measure=M.WARNING, decided="2021-05-01"),
        Sanction(measure=M.MAJOR_DEMERIT, decided="2021-05-01"),
        Sanction(measure=M.PARTY_SERIOUS_WARNING, decided="2021-05-01", act_since="2020-01-01", act_until="2020-02-01"),
        Sanction(measure=M.RELIEF, ground=SanctionGround.ACCOUNTABILITY, decided="2021-05-01"),
    )
    assert [(measure, until) for measure, _, until, *_ in listing(cadre, "2021-08-01", BarKind.POST)] == [
        (M.WARNING, "2021-10-31"),
        (M.MAJOR_DEMERIT, "2022-10-31"),
        (M.PARTY_SERIOUS_WARNING, "2022-10-31"),
        (M.RELIEF, "2023-04-30"),
    ]
    assert [one[0] for one in listing(cadre, "2021-08-01", BarKind.STEP)] == [M.MAJOR_DEMERIT]
    assert {one[4] for one in listing(cadre, "2021-08-01", BarKind.POST)} == {
        "Government Sanctions Law (2020) art. 8",
        "Discipline Regulation (2015) article number not checked",
        "Selection Regulation (2019) article number not checked",
    }
    deciding = barred(cadre, from_=BarKind.POST, on=day("2021-08-01"), policy=EVE)
    assert deciding.facts.measure is M.RELIEF


@pytest.mark.parametrize("measure", [M.WARNING, M.DEMERIT, M.PARTY_WARNING, M.PARTY_REMOVAL, M.REASSIGNMENT])
@pytest.mark.parametrize("on", ["2018-06-01", "2021-08-01", "2022-08-01", "2024-06-01"])
def test_one_more_sanction_on_file_never_takes_a_bar_away(measure: SanctionMeasure, on: str) -> None:
    before = (WARNING, Sanction(measure=M.MAJOR_DEMERIT, decided="2021-03-01"))
    for decided in ("2017-12-01", "2021-05-01", "2022-07-01", "2024-02-01"):
        more = Sanction(measure=measure, decided=decided)
        for kind in (BarKind.POST, BarKind.RANK, BarKind.STEP):
            if barred(person(*before), from_=kind, on=day(on), policy=EVE).value is True:
                assert barred(person(*before, more), from_=kind, on=day(on), policy=EVE).value is True


def test_g3_lifting_does_not_restore_the_former_level() -> None:
    lowered = Sanction(measure=M.LOWERED_GRADE, decided="2015-03-01", lifted="2017-03-01")
    facts = sanction_effect_facts(person(lowered), day("2017-06-01"), lowered)
    assert former_level_restored(facts, on=day("2017-06-01")).value is False


def test_g6_party_periods_add_up_without_a_ceiling() -> None:
    serious = Sanction(
        measure=M.PARTY_SERIOUS_WARNING, decided="2024-03-01", act_since="2022-01-01", act_until="2023-05-01"
    )
    later = Sanction(measure=M.PARTY_WARNING, decided="2024-09-01")
    found = told(person(serious, later), "2025-10-01", policy=EVE)
    assert found == [("post", True, "2026-08-31"), ("rank", True, "2026-08-31")]


def test_g7_probation_counts_from_the_restoration() -> None:
    probation = Sanction(
        measure=M.PARTY_PROBATION, decided="2024-03-01", months=Months(12), rights_restored="2025-03-01"
    )
    assert ("equal_post", True, "2027-02-28") in told(person(probation), "2026-01-01", policy=EVE)
    assert told(person(probation), "2027-03-01", policy=EVE) == []
    unrestored = attrs.evolve(probation, rights_restored=None)
    facts = sanction_effect_facts(person(unrestored), day("2024-12-01"), unrestored)
    assert facts.restored is False
    assert sanction_effect_facts(person(unrestored), day("2025-06-01"), unrestored).restored is None


def test_g8_relief_for_accountability_with_a_party_warning() -> None:
    relief = Sanction(measure=M.RELIEF, ground=SanctionGround.ACCOUNTABILITY, decided="2020-04-10")
    warning = Sanction(measure=M.PARTY_WARNING, decided="2020-04-10")
    cadre = person(relief, warning)
    assert barred(cadre, from_=BarKind.LEADING_POST, on=day("2021-04-10"), policy=EVE).value is False
    assert barred(cadre, from_=BarKind.LEADING_POST, on=day("2021-04-09"), policy=EVE).value is True
    longer = barred(cadre, from_=BarKind.POST, on=day("2021-01-01"))
    assert (longer.value, longer.facts.measure) == (True, M.RELIEF)
    assert barred(cadre, from_=BarKind.POST, on=day("2022-04-10"), policy=EVE).value is False


def test_a_list_that_may_lack_sanctions_is_no_clean_record() -> None:
    cadre = person(sanctions=Ledger())
    answer = barred(cadre, from_=BarKind.STEP, on=day("2022-08-01"))
    assert answer.causes >= {Status.NOT_KNOWN}
    assert {(bar.runs, bar.source) for bar in bars(cadre, on=day("2022-08-01"))} == {(None, None)}
    assert bars(person(), on=day("2022-08-01")) == ()


def test_an_investigation_bars_promotion_only() -> None:
    case = Investigation(since="2022-01-10", ongoing=True)
    found = bars(person(investigations=listed(case, until="2022-12-31")), on=day("2022-08-01"))
    assert [(bar.kind, bar.runs, bar.source) for bar in found] == [
        (BarKind.POST, True, case),
        (BarKind.RANK, True, case),
        (BarKind.LEVEL, True, case),
    ]


def test_a_new_violation_in_the_period_leaves_lifting_to_the_organ() -> None:
    again = Sanction(measure=M.DEMERIT, decided="2022-12-01", act_since="2022-08-01", act_until="2022-08-02")
    cadre = person(WARNING, again)
    assert sanction_effect_facts(cadre, day("2023-01-01"), WARNING).lifting is Lifting.NEW_VIOLATION
    assert sanction_effect_facts(cadre, day("2023-01-01"), again).lifting is Lifting.NOT_TOLD


def test_several_of_one_kind_on_one_day() -> None:
    together = attrs.evolve(WARNING, months=Months(9))
    facts = sanction_effect_facts(person(together), day("2022-08-01"), together)
    assert facts.like_sanctions is not None
    assert (facts.like_sanctions.amount, facts.months) == (2, Months(9))
    assert told(person(together), "2022-08-01", policy=EVE)[0][2] == "2023-02-19"
    assert heaviest([M.WARNING, M.REMOVAL, M.DEMERIT]) is M.REMOVAL
    with pytest.raises(FactsError, match="administrative sanctions"):
        heaviest([])
    with pytest.raises(FactsError, match="one of the sanctions"):
        sanction_effect_facts(person(), day("2022-08-01"), WARNING)


def test_a_place_may_set_the_period_of_an_admonition() -> None:
    admonition = Sanction(measure=M.ADMONITION, decided="2022-01-10")
    year = Dated(value=Months(12), since="2015", evidence=Evidence.SECONDARY)
    overlay = Overlay(parameter=ADMONITION_PERIOD, values=(year,), source=Label("昆明市的做法", "practice of Kunming"))
    kunming = EVE.with_(name="kunming", overlays=(overlay,))
    cadre = person(admonition)
    assert barred(cadre, from_=BarKind.POST, on=day("2022-05-01")).causes == {Status.UNCONFIRMED}
    assert barred(cadre, from_=BarKind.POST, on=day("2023-01-09"), policy=kunming).value is True
    assert barred(cadre, from_=BarKind.POST, on=day("2023-01-10"), policy=kunming).value is False


def test_the_first_free_day_is_found() -> None:
    on, horizon = day("2022-06-01"), day("2023-12-31")
    cadre = person(WARNING, sanctions=listed(WARNING, until="2022-06-01"))
    spans = sanction_effect_spans(cadre, on, horizon, from_=BarKind.POST)
    first = earliest(BARRED_FROM[BarKind.POST], spans, False, on=on, horizon=horizon)
    assert first.certain == day("2022-11-21")


def test_promotion_in_rank_reckons_the_same_day() -> None:
    cadre = person(WARNING)
    assert str(rank_promotion_facts(cadre, day("2022-06-01")).clear_from) == "2022-11-20..2022-11-21"
    assert str(rank_promotion_facts(cadre, day("2022-06-01"), policy=EVE).clear_from) == "2022-11-20"


def test_a_bar_tells_nothing_of_the_person_by_itself() -> None:
    (bar, *_) = bars(person(WARNING), on=day("2022-08-01"))
    assert repr(bar) == "<Bar post: runs>"


def test_an_adverse_answer_names_body_and_remedy() -> None:
    for one in BARRED_FROM.values():
        assert one.authority is not None
        assert one.authority.remedy is not None
        assert "三十日内" in one.authority.remedy.zh
    answer = barred(person(WARNING), from_=BarKind.RANK, on=day("2022-08-01"))
    assert answer.headline("zh") == "因处分(处理)或者被调查不得晋升职级:是"


def test_the_last_day_is_settled_by_the_decision_whatever_day_is_asked_about() -> None:
    """But for probation within the Party, so that the rules need not be made ready for each day of a file."""
    rules: list[Rule[Any, Any]] = [*LAST_DAYS[BarKind.RANK].values(), SINGLE_PERIOD]
    on = dt.date(2020, 7, 1)
    for one in rules:
        people = [
            facts
            for facts in subjects(compiled(one, YUNNAN, on), 60, seed=20200701, missing=0.0)
            if facts.measure is not SanctionMeasure.PARTY_PROBATION
        ]
        answers = [value(one, facts, on=on) for facts in people]
        assert sum(answer is not None for answer in answers) > 5, one.name
        for other in (dt.date(2015, 6, 6), dt.date(2030, 1, 1)):
            assert [value(one, facts, on=other) for facts in people] == answers, one.name
