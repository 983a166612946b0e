"""What each kind of table brings into a personnel file."""

from collections.abc import Callable

from cadre_policy.interop.excel.cells import (
    UnreadableError,
    amount_of,
    blank,
    flag_of,
    plain_text,
    text_of,
)
from cadre_policy.interop.excel.leave_rows import leave, repeated_of_rosters
from cadre_policy.interop.excel.located import Effect
from cadre_policy.interop.excel.people import Draft
from cadre_policy.interop.excel.rows import Row
from cadre_policy.interop.excel.words import no_grade_reason, school_degree, word_of
from cadre_policy.law.label import Label
from cadre_policy.measures import Days, Hours, PartialDate
from cadre_policy.records import (
    Affiliation,
    Assessment,
    Award,
    AwardKind,
    CheckUp,
    Education,
    EducationLevel,
    EducationTrack,
    Ethnicity,
    FamilyMember,
    Grade,
    NoGradeReason,
    OffTheJob,
    Party,
    PostHolding,
    PostLevel,
    Rank,
    RankHolding,
    Relation,
    Sex,
    StaffKind,
    StaffStatus,
    TrainingKind,
    TrainingRecord,
)

__all__ = ["TAKE_UP"]


def _person(row: Row, who: Draft) -> None:
    who.tell(row, "sex", "sex", row.word("sex", Sex))
    who.tell(row, "birth", "birth", row.date("birth"))
    who.tell(row, "ethnicity", "ethnicity", row.word("ethnicity", Ethnicity))
    who.tell(row, "native_place", "native_place", row.text("native_place"))
    who.tell(row, "birth_place", "birth_place", row.text("birth_place"))
    who.tell(row, "began_work", "began_work", row.date("began_work"))
    who.tell(row, "joined_unit", "joined_unit", row.date("joined_unit"))
    who.tell(row, "registered", "became_civil_servant", row.date("registered"))
    who.tell(row, "staff_kind", "staff_kind", row.word("staff_kind", StaffKind))
    who.tell(row, "status", "status", row.word("status", StaffStatus))
    who.tell(row, "unit", "unit", row.text("unit"))
    who.tell(row, "grassroots", "grassroots_two_years", row.flag("grassroots"))
    who.tell(row, "highest_education", "highest_education", row.word("highest_education", EducationLevel))
    _party(row, who)
    _schooling(row, who)
    _present_post(row, who)


def _party(row: Row, who: Draft) -> None:
    if "affiliations" in who.entries:
        return
    party = row.word("party", Party)
    member = party in (Party.CPC, Party.CPC_PROBATIONARY)
    if party is not None:  # a day of joining alone does not say whether somebody is a full member by now
        joined = row.date("joined_party") if member else None
        who.add("affiliations", Affiliation(party=party, joined=joined))


def _schooling(row: Row, who: Draft) -> None:
    for track, level, school in (
        (EducationTrack.FULL_TIME, "full_time_level", "full_time_school"),
        (EducationTrack.IN_SERVICE, "in_service_level", "in_service_school"),
    ):
        words, where = row.text(level), row.text(school)
        if words is None and where is None:
            continue
        name, degree = (None, None) if words is None else school_degree(words)
        found = None
        if name is not None:
            found = row.read(level, lambda _, name=name: word_of(name, EducationLevel))  # type: ignore[misc]
        who.add("education", Education(track=track, level=found, degree=degree, school=where))


def _present_post(row: Row, who: Draft) -> None:
    """The post and the rank of the day, unless a sheet of their own says which were held and when."""
    if "posts" not in who.entries:
        title, level, since = row.text("post"), row.word("level", PostLevel), row.date("post_since")
        if (title, level, since) != (None, None, None):
            who.add("posts", PostHolding(title=title, level=level, since=since, ongoing=True))
    if "ranks" not in who.entries:
        rank = row.word("rank", Rank)
        if rank is not None:
            who.add("ranks", RankHolding(rank=rank, since=row.date("rank_since"), ongoing=True))


def _assessment(row: Row, who: Draft) -> None:
    repeated_of_rosters(row, who)
    year = row.year()
    if year is None:
        if row.value("year") is None:
            row.report(
                None, Label("考核年度（列或标题中）", "the year assessed, in a column or the title"), Effect.ROW_UNREAD
            )
        return
    ticked = [column for column in row.table.grades if not blank(row.grid.at(row.number, column))]
    found: tuple[Grade, NoGradeReason | None] | None = None
    if row.value("grade") is not None:
        found = row.read("grade", lambda value: no_grade_reason(text_of(value)), Effect.ROW_UNREAD)
    elif len(ticked) == 1 and _is_tick(row, ticked[0]):
        found = row.table.grades[ticked[0]], None
        row.taken.add(ticked[0])
    elif ticked:
        row.report(ticked[-1], Label("只勾选一个等次", "one grade ticked and no other"), Effect.ROW_UNREAD)
        row.taken.update(ticked)
    if found is not None:
        values = {"year": year, "grade": found[0], "no_grade_reason": found[1]}
        who.add("assessments", row.make(Assessment, {"year": "year", "grade": "grade"}, values))


def _is_tick(row: Row, column: int) -> bool:
    try:
        return flag_of(row.grid.at(row.number, column))
    except UnreadableError:
        return False


def _training(row: Row, who: Draft) -> None:
    repeated_of_rosters(row, who)
    columns = {"since": "training_since", "until": "training_until", "hours": "hours", "days": "training_days"}
    values = {
        "title": row.text("course"),
        "kind": row.word("training_kind", TrainingKind),
        "off_the_job": row.word("off_the_job", OffTheJob),
        "since": row.date("training_since"),
        "until": row.date("training_until"),
        "hours": row.read("hours", lambda value: amount_of(value, Hours)),
        "days": row.read("training_days", lambda value: amount_of(value, Days)),
        "provider_name": row.text("provider_name"),
    }
    who.add("training", row.make(TrainingRecord, columns, values))


def _check_up(row: Row, who: Draft) -> None:
    """Attendance only: of findings nothing is kept, not even as text."""
    repeated_of_rosters(row, who)
    attended, day, year = row.flag("attended"), row.date("check_up_on"), row.year()
    if day is None and year is not None and row.value("check_up_on") is None:
        day = PartialDate.of(year)
    items = row.text("items")
    full = True if items is not None and "全面" in items else None
    for column, heading in row.table.unknown.items():
        if not blank(row.grid.at(row.number, column)):
            row.taken.add(column)
            row.report(
                column, Label("参检情况（体检结果不读入）", "attendance; findings are not read"), Effect.CELL_UNREAD
            )
            assert heading
    if items is not None and full is None:
        row.taken.discard(row.table.columns["items"])
    institution = row.text("institution")
    if attended is False:
        if row.value("check_up_on") is not None:
            row.doubt(
                "attended", Label("与体检日期相符的参检情况", "attendance that agrees with the day"), Effect.ROW_UNREAD
            )
        return
    if attended or day is not None:
        values = {"on": day, "full": full, "institution": institution}
        who.add("check_ups", row.make(CheckUp, {"on": "check_up_on"}, values))


def _award(row: Row, who: Draft) -> None:
    name = row.text("award")
    day, authority, revoked = row.date("award_on"), row.text("award_authority"), row.date("award_revoked")
    try:
        kind = word_of(name or "", AwardKind)
    except UnreadableError:  # sanctions too: what a sanction was is decided by its own document, not by a list
        for key in ("award", "award_on", "award_authority", "award_revoked"):
            row.taken.discard(row.table.columns.get(key, 0))
        if name is not None:
            row.doubt(
                "award",
                Label("奖励种类（处分等以原文保留）", "a kind of award; sanctions are kept as text"),
                Effect.KEPT_AS_TEXT,
            )
        return
    values = {
        "kind": kind,
        "name": None if name == kind.label.zh else name,
        "on": day,
        "authority": authority,
        "revoked_on": revoked,
    }
    who.add("awards", row.make(Award, {"on": "award_on", "revoked_on": "award_revoked"}, values))


def _post(row: Row, who: Draft) -> None:
    state = plain_text(row.text("post_state") or "")
    unit = row.text("post_unit")
    title = row.text("post_title")
    columns = {"since": "post_from", "until": "post_until", "ongoing": "post_state"}
    values = {
        "title": f"{unit}{title or ''}" if unit else title,
        "level": row.word("post_level", PostLevel),
        "leading": row.flag("post_leading"),
        "in_leading_group": row.flag("post_in_group"),
        "since": row.date("post_from"),
        "until": row.date("post_until"),
        "ongoing": {"在任": True, "1": True, "已免": False, "0": False}.get(state),
    }
    who.add("posts", row.make(PostHolding, columns, values))


def _rank(row: Row, who: Draft) -> None:
    rank = row.word("rank_name", Rank)
    state = plain_text(row.text("rank_state") or "")
    if rank is not None:
        columns = {"since": "rank_from", "until": "rank_until"}
        values = {
            "rank": rank,
            "since": row.date("rank_from"),
            "until": row.date("rank_until"),
            "ongoing": {"在任": True, "1": True, "已免": False, "0": False}.get(state),
        }
        who.add("ranks", row.make(RankHolding, columns, values))


def _education(row: Row, who: Draft) -> None:
    values = {
        "track": row.word("education_track", EducationTrack),
        "level": row.word("education_level", EducationLevel),
        "degree": row.text("degree"),
        "school": row.text("school"),
        "finished": row.date("finished"),
    }
    who.add("education", row.make(Education, {"finished": "finished"}, values))


def _relative(row: Row, who: Draft) -> None:
    called = row.text("relation")
    try:
        relation = word_of(called or "", Relation)
    except UnreadableError:
        relation = Relation.OTHER
    values = {
        "relation": relation,
        "called": None if called == relation.label.zh else called,
        "name": row.text("relative"),
        "birth": row.date("relative_birth"),
        "party": row.text("relative_party"),
        "work": row.text("relative_work"),
    }
    who.add("family", row.make(FamilyMember, {"birth": "relative_birth"}, values))


TAKE_UP: dict[str, Callable[[Row, Draft], None]] = {
    "people": _person,
    "assessments": _assessment,
    "training": _training,
    "check_ups": _check_up,
    "leave": leave,
    "awards": _award,
    "posts": _post,
    "ranks": _rank,
    "education": _education,
    "family": _relative,
}
"""By kind of table: what a row adds to the person that it is about."""
