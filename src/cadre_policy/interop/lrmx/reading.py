"""Reading an appointment form into a personnel file."""

import binascii
import re

from cadre_policy.interop.id_number import birth_in, check_digit_fits
from cadre_policy.interop.lrmx.clauses import merits, parties, resume, years
from cadre_policy.interop.lrmx.elements import FAMILY, OPTIONAL, PHOTO, TAGS, Form
from cadre_policy.interop.lrmx.filling import cadre_of
from cadre_policy.interop.lrmx.form import LrmxFile, Schooling
from cadre_policy.interop.lrmx.located import Doubt, FormWarning
from cadre_policy.interop.lrmx.notes import Notes
from cadre_policy.interop.lrmx.opening import FormLimits, FormSource, content_of, decoded, form_of_xml
from cadre_policy.interop.lrmx.words import BREAK, cleaned, date_of, narrow
from cadre_policy.measures import PartialDate

__all__ = ["read_form", "read_lrmx"]

_NUMBER = re.compile(r"[0-9]{17}[0-9X]|[0-9]{15}")


def read_lrmx(source: FormSource, *, identifier: str = "lrmx", limits: FormLimits | None = None) -> LrmxFile:
    """One person's appointment form (``.lrmx``).

    Args:
        source: the file's content, or its path.
        identifier: the caller's own identifier of the person, the only thing ever printed; never a name or identity number.
        limits: what a file may be at most.

    Raises:
        RecordError: the file is too large, in no known encoding, not well-formed, has a DOCTYPE, or is no such form.
            Nothing is read then.
        OSError: the file cannot be opened.
    """
    bounds = limits or FormLimits()
    text, encoding = decoded(content_of(source, bounds))
    return read_form(form_of_xml(text, bounds), encoding=encoding, identifier=identifier)


def read_form(
    form: Form, *, encoding: str, identifier: str, tags: tuple[str, ...] = TAGS, photo: bytes | None = None
) -> LrmxFile:
    """What a form means; *tags* are those that its kind of file has."""
    notes = Notes(form)
    _shape(notes, tags)
    schools = [_schooling(notes, track) for track in ("QuanRiZhiJiaoYu", "ZaiZhiJiaoYu")]
    filled_in, as_of = notes.date("TianBiaoShiJian"), notes.date("JiSuanNianLingShiJian")
    party, whole = parties(form.text("RuDangShiJian") or "")
    if not whole:
        notes.add(Doubt.PARTY_UNREAD, "RuDangShiJian")
    entries, lost = resume(form.text("JianLi") or "")
    results, unread = years(form.text("NianDuKaoHeJieGuo") or "")
    clauses = merits(form.text("JiangChengQingKuang") or "")
    for item, entry in enumerate(entries, 1):
        if not entry.standard:
            notes.add(Doubt.SEPARATOR, "JianLi", item=item)
        if entry.month_00:
            notes.add(Doubt.MONTH_00, "JianLi", item=item)
    for text in lost:
        notes.add(Doubt.RESUME_UNREAD, "JianLi", text)
    for item, merit in enumerate(clauses, 1):
        if merit.code is None:
            notes.add(Doubt.MERIT_UNREAD, "JiangChengQingKuang", merit.text, item)
    for text in unread:
        notes.add(Doubt.ASSESSMENT_UNREAD, "NianDuKaoHeJieGuo", text)
    limit = re.search(r"([0-9]{2})岁", narrow(form.text("GaiGeQianRenZhiNianLingJieXian") or ""))
    id_number, photo = _id_number(notes), photo if photo is not None else _photo(notes)
    cadre = cadre_of(
        notes,
        identifier=identifier,
        political=party,
        schools=(schools[0], schools[1]),
        entries=entries,
        clauses=clauses,
        results=results,
        unread=[*lost, *unread],
        described=as_of or filled_in,
    )
    return LrmxFile(
        cadre=cadre,
        form=form,
        warnings=tuple(notes.warnings),
        encoding=encoding,
        id_number=id_number,
        political=tuple(party),
        full_time=schools[0],
        in_service=schools[1],
        resume=tuple(entries),
        merits=tuple(clauses),
        assessments=tuple(results),
        photo=photo,
        age_as_of=as_of,
        filled_in=filled_in,
        pre_reform_limit=int(limit[1]) if limit else None,
        version=cleaned(form.text("Version")),
    )


def _shape(notes: Notes, tags: tuple[str, ...]) -> None:
    """Elements that are missing, unknown or there twice, and what no text should hold."""
    form = notes.form
    present = [element.tag for element in form.elements] + [FAMILY] * bool(form.containers)
    for tag in tags:
        if tag not in present and tag not in OPTIONAL:
            notes.add(Doubt.MISSING_TAG, tag)
    seen = set()
    for element in form.elements:
        if element.tag not in TAGS:
            doubt = FormWarning(doubt=Doubt.UNKNOWN_TAG, tag="?", line=element.line, value=element.tag)
            notes.warnings.append(doubt)
        elif element.tag in seen:
            notes.warnings.append(FormWarning(doubt=Doubt.REPEATED_TAG, tag=element.tag, line=element.line))
        seen.add(element.tag)
        if element.tag != PHOTO and BREAK.search(element.text):
            notes.add(Doubt.BREAKS, element.tag if element.tag in TAGS else "?")
    if form.containers > 1:
        notes.add(Doubt.FAMILIES, FAMILY)
    for text in form.stray:
        notes.add(Doubt.STRAY_TEXT, "Person", text)


def _schooling(notes: Notes, track: str) -> Schooling | None:
    level, degree = (cleaned(notes.form.text(f"{track}_{part}")) for part in ("XueLi", "XueWei"))
    lines = [cleaned(notes.form.text(f"{track}_{part}_BiYeYuanXiaoXi")) for part in ("XueLi", "XueWei")]
    school = " ".join(dict.fromkeys(line for line in lines if line)) or None
    if level is None and degree is None and school is None:
        return None
    return Schooling(
        level=level,
        level_code=None if level is None else notes.coded("education", f"{track}_XueLi"),
        degree=degree,
        degree_code=None if degree is None else notes.coded("degree", f"{track}_XueWei"),
        school=school,
    )


def _id_number(notes: Notes) -> str | None:
    text = narrow(notes.form.text("ShenFenZheng") or "").upper()
    if not text:
        return None
    if not _NUMBER.fullmatch(text) or not check_digit_fits(text):
        notes.add(Doubt.ID_UNREADABLE, "ShenFenZheng", text)
        return None
    told, written = birth_in(text), date_of(notes.form.text("ChuShengNianYue") or "")
    if told is not None and written is not None and written[0] is not None:
        day = PartialDate.parse(told)
        if day.last < written[0].first or day.first > written[0].last:
            notes.add(Doubt.ID_DISAGREES, "ShenFenZheng")
        elif written[0].precision == "year":
            notes.add(Doubt.BIRTH_IN_ID, "ChuShengNianYue")
    return text


def _photo(notes: Notes) -> bytes | None:
    """The photo; a ``data:`` prefix and line breaks are let be."""
    text = "".join((notes.form.text(PHOTO) or "").split())
    if not text:
        return None
    if text.startswith("data:"):
        text = text.partition(",")[2]
    try:
        content = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        content = b""
    if not content.startswith(b"\xff\xd8"):
        notes.add(Doubt.PHOTO_UNREAD, PHOTO)
        return None
    return content
