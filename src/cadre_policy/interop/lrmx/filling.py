"""From what a form says to a personnel file.  What a form cannot tell stays off the file."""

from typing import Any

from cadre_policy.errors import RecordError
from cadre_policy.interop.codes import Code
from cadre_policy.interop.lrmx.clauses import Merit, PartyRead, ResumeLine, YearResult
from cadre_policy.interop.lrmx.elements import Relative
from cadre_policy.interop.lrmx.form import Schooling
from cadre_policy.interop.lrmx.located import Doubt
from cadre_policy.interop.lrmx.notes import Notes
from cadre_policy.interop.lrmx.words import cleaned, date_of, named
from cadre_policy.measures import PartialDate
from cadre_policy.records import (
    Affiliation,
    Assessment,
    Award,
    AwardKind,
    Cadre,
    Education,
    EducationLevel,
    EducationTrack,
    Ethnicity,
    FamilyMember,
    Grade,
    Ledger,
    NoGradeReason,
    Party,
    Relation,
    ResumeEntry,
    Sanction,
    SanctionMeasure,
    Sex,
)
from cadre_policy.records.problem import Problem

__all__ = ["cadre_of"]

_DAYS_OF_PROBATION = 2 * 366
"""Party constitution art. 7, recalled: probation lasts a year and may be prolonged by at most another.  Only later than
that is a date of joining taken to mean a full member."""
_REASONS = {
    "5A": NoGradeReason.PROBATION,
    "5B": NoGradeReason.INVESTIGATION,
    "5C": NoGradeReason.SANCTION,
    "6A": NoGradeReason.LONG_LEAVE,
}
_SPOUSE = ("妻子", "丈夫", "配偶", "妻", "夫")
_PARENTS_IN_LAW = {"岳父": Relation.FATHER_IN_LAW, "公公": Relation.FATHER_IN_LAW} | {
    "岳母": Relation.MOTHER_IN_LAW,
    "婆婆": Relation.MOTHER_IN_LAW,
}
_SIBLINGS = ("哥哥", "弟弟", "姐姐", "妹妹", "兄", "弟", "姐", "妹", "哥")
_GRANDPARENTS = ("祖父", "祖母", "外祖父", "外祖母")
_CHILDREN = (
    *(f"{which}{one}" for one in "子女" for which in ("", "长", "次", "三", "四", "养", "继")),
    *("儿子", "女儿", "独生子", "独生女"),
)
_TAGS = {
    "birth": "ChuShengNianYue",
    "began_work": "CanJiaGongZuoShiJian",
    "retirement_due": "DaoLingNianYue",
    "as_of": "JiSuanNianLingShiJian",
}


def cadre_of(
    notes: Notes,
    *,
    identifier: str,
    political: list[PartyRead],
    schools: tuple[Schooling | None, Schooling | None],
    entries: list[ResumeLine],
    clauses: list[Merit],
    results: list[YearResult],
    unread: list[str],
    described: PartialDate | None,
) -> Cadre:
    """The personnel file; *described* is the day that the form describes.  A field that contradicts others is left out."""
    form = notes.form
    sex, ethnicity = notes.coded("sex", "XingBie"), notes.coded("ethnicity", "MinZu")
    written = cleaned(form.text("MinZu"))
    if ethnicity is not None and written != ethnicity.label:
        notes.add(Doubt.SHORT_LABEL, "MinZu")
    awards, sanctions, kept = _merits(clauses)
    fields: dict[str, Any] = {
        "name": named(form.text("XingMing")),
        "sex": _member(sex, Sex),
        "ethnicity": _member(ethnicity, Ethnicity),
        "birth": notes.date("ChuShengNianYue"),
        "native_place": cleaned(form.text("JiGuan")),
        "birth_place": cleaned(form.text("ChuShengDi")),
        "began_work": notes.date("CanJiaGongZuoShiJian"),
        "retirement_due": notes.date("DaoLingNianYue"),
        "as_of": described,
        "affiliations": tuple(_affiliations(notes, political, described)),
        "education": tuple(_education(schools)),
        "family": tuple(_family(notes)),
        "assessments": Ledger(entries=tuple(_assessments(notes, results))),
        "awards": Ledger(entries=awards),
        "sanctions": Ledger(entries=sanctions),
        "resume": tuple(_resume(notes, entries)),
        "unread": (*unread, *kept),
    }
    while True:
        try:
            return Cadre(id=identifier, **fields)
        except RecordError as error:
            faults = {str(one.path[0].name) for one in error.problems if isinstance(one, Problem)}
            left_out = [name for name in faults if name in _TAGS and fields.get(name) is not None]
            if not left_out:
                raise
            for name in sorted(left_out):
                notes.add(Doubt.CONTRADICTS, _TAGS[name])
                fields[name] = None


def _member(code: Code | None, kind: type[Any]) -> Any:
    return code.means if code is not None and isinstance(code.means, kind) else None


def _affiliations(notes: Notes, political: list[PartyRead], described: PartialDate | None) -> list[Affiliation]:
    found = []
    for one in political:
        party = one.code.means
        assert isinstance(party, Party)
        if one.dated_only and one.joined is not None:
            settled = described is not None and described.first - one.joined.last > _DAYS_OF_PROBATION
            if not settled:
                notes.add(Doubt.PROBATION_UNKNOWN, "RuDangShiJian")
                continue
        found.append(Affiliation(party=party, joined=one.joined))
    return found


def _education(schools: tuple[Schooling | None, Schooling | None]) -> list[Education]:
    found = []
    for track, one in zip(EducationTrack, schools, strict=True):
        if one is not None:
            level = _member(one.level_code, EducationLevel)
            found.append(Education(track=track, level=level, degree=one.degree, school=one.school))
    return found


def _resume(notes: Notes, entries: list[ResumeLine]) -> list[ResumeEntry]:
    found = []
    for item, one in enumerate(entries, 1):
        until = one.until
        if one.since is not None and until is not None and until.last < one.since.first:
            notes.add(Doubt.RESUME_ORDER, "JianLi", item=item)
            until = None
        ongoing = True if one.ongoing else None
        found.append(ResumeEntry(text=one.text, notes=one.notes, since=one.since, until=until, ongoing=ongoing))
    return found


def _merits(clauses: list[Merit]) -> tuple[tuple[Award, ...], tuple[Sanction, ...], list[str]]:
    awards, sanctions, kept = [], [], []
    for one in clauses:
        means = None if one.code is None else one.code.means
        if isinstance(means, AwardKind):
            awards.append(Award(kind=means, name=one.name, on=one.on, authority=one.authority))
        elif isinstance(means, SanctionMeasure):
            sanctions.append(Sanction(measure=means, decided=one.on, authority=one.authority))
        else:
            kept.append(one.text)
    return tuple(awards), tuple(sanctions), kept


def _assessments(notes: Notes, results: list[YearResult]) -> list[Assessment]:
    by_year: dict[int, list[Code]] = {}
    for one in results:
        by_year.setdefault(one.year, []).append(one.code)
    found = []
    for year, codes in by_year.items():
        if len(codes) > 1:
            same = all(code is codes[0] for code in codes)
            notes.add(Doubt.ASSESSMENT_REPEATED if same else Doubt.ASSESSMENT_CONFLICT, "NianDuKaoHeJieGuo", item=year)
            if not same:
                continue
        grade = _member(codes[0], Grade)
        found.append(Assessment(year=year, grade=grade, no_grade_reason=_REASONS.get(codes[0].code)))
    return found


def _family(notes: Notes) -> list[FamilyMember]:
    found = []
    for item, relative in enumerate(notes.form.relatives, 1):
        member = _relative(notes, relative, item)
        if member is not None:
            found.append(member)
    return found


def _relative(notes: Notes, relative: Relative, item: int) -> FamilyMember | None:
    called, name, born, party, work = notes.parts(relative, item)
    if (called, name, born, party, work) == (None, None, None, None, None):
        notes.add(Doubt.FAMILY_BLANK, "Item", item=item)
        return None
    date = None if born is None else date_of(born)
    if born is None:
        notes.add(Doubt.FAMILY_BIRTH_MISSING, "ChuShengRiQi", item=item)
    elif date is None:
        notes.add(Doubt.UNREAD_DATE, "ChuShengRiQi", born, item)
    elif date[0] is not None and date[0].precision == "year":
        notes.add(Doubt.FAMILY_BIRTH_YEAR, "ChuShengRiQi", item=item)
    died = True if work is not None and any(word in work for word in ("去世", "已故", "病故", "逝世")) else None
    return FamilyMember(
        relation=_relation(called),
        called=called,
        name=name,
        birth=date and date[0],
        party=party,
        work=work,
        died=died,
    )


def _relation(called: str | None) -> Relation:
    word = named(called) or ""
    if word in _PARENTS_IN_LAW:
        return _PARENTS_IN_LAW[word]
    for words, relation in (
        (_SPOUSE, Relation.SPOUSE),
        (_CHILDREN, Relation.CHILD),
        (("父亲", "父"), Relation.FATHER),
        (("母亲", "母"), Relation.MOTHER),
        (_SIBLINGS, Relation.SIBLING),
        (_GRANDPARENTS, Relation.GRANDPARENT),
    ):
        if word in words:
            return relation
    return Relation.OTHER
