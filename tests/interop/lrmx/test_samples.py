"""The invented sample files, read exactly to what is expected of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop.lrmx import Element, Form, LrmxFile, lrmx_bytes, read_lrm, read_lrmx, write_lrmx
from cadre_policy.records import EducationLevel, Grade, NoGradeReason, Party, Relation, SanctionMeasure

SAMPLES = Path(__file__).parent / "samples"
EXPECTED: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
READABLE = [name for name, told in EXPECTED.items() if "error" not in told]
NAMES = {
    "ethnicity-short-form": "short-form:MinZu",
    "birth-month-available-from-id": "birth-available-from-id:ChuShengNianYue",
    "blank-family-item": "blank-family-item:Item",
    "nonstandard-range-separator": "nonstandard-range-separator:JianLi",
    "html-br-in-text": "html-br-in-text:JianLi",
    "multiple-family-containers": "multiple-family-containers:JiaTingChengYuan",
    "unknown-tag:ZhengZhiMianMao": "unknown-tag:?",
    "family-birth-missing:王老五": "family-birth-missing:ChuShengRiQi",
    "family-birth-year-only:王小五": "family-birth-year-only:ChuShengRiQi",
    "family-birth-year-only:王样六": "family-birth-year-only:ChuShengRiQi",
}


def text(value: object) -> str | None:
    return None if value is None else str(value)


def school(read: LrmxFile, track: str) -> dict[str, str | None] | None:
    one = read.full_time if track == "full_time" else read.in_service
    if one is None:
        return None
    return {
        "level": one.level,
        "level_zb64": one.level_code.code if one.level_code else None,
        "degree": one.degree,
        "degree_code": one.degree_code.code if one.degree_code else None,
    }


def entries(read: LrmxFile) -> list[dict[str, Any]]:
    return [
        {"start": text(one.since), "end": text(one.until), "text": one.text, "notes": list(one.notes)}
        for one in read.resume
    ]


def awards(read: LrmxFile) -> list[dict[str, str | None]]:
    return [
        {
            "kind": "reward" if one.award else "punishment",
            "date": text(one.on),
            "authority": one.authority,
            "name": one.name,
            "code": one.code.code,
        }
        for one in read.merits
        if one.code is not None
    ]


@pytest.mark.parametrize("name", READABLE)
def test_a_sample_is_read_to_what_is_expected(name: str) -> None:
    told, read = EXPECTED[name], read_lrmx(SAMPLES / name)
    cadre = read.cadre
    assert told["encoding"].startswith(read.encoding)
    assert cadre.name == told["name"]
    assert {"1": "male", "2": "female"}[told["sex"]] == (cadre.sex and cadre.sex.value)
    assert (text(cadre.birth), text(cadre.began_work)) == (told["birth"], told["work_start"])
    assert (read.version, read.id_number, text(read.age_as_of)) == (
        told["version"],
        told["id_number"],
        told["age_as_of"],
    )
    assert told["political"] == [
        {"code": one.code.code, "label": one.code.label, "joined": text(one.joined)} for one in read.political
    ]
    assert {track: school(read, track) for track in ("full_time", "in_service")} == told["education"]
    if "resume" in told:
        assert entries(read) == told["resume"]
    else:
        assert len(read.resume) == told["resume_count"]
        assert told.get("resume_last", entries(read)[-1]) == entries(read)[-1]
        for place, notes in told.get("resume_notes", {}).items():
            assert list(read.resume[int(place)].notes) == notes
    assert awards(read) == told.get("awards", told.get("awards_min"))
    assert [one.text for one in read.merits if one.code is None] == told.get("awards_unparsed", [])
    given = {str(one.year): one.code.code for one in read.assessments}
    assert given.keys() == told["assessments"].keys()
    for year, code in told["assessments"].items():
        assert given[year] in code
    assert len(cadre.family) == told["family_count"]
    assert [one.name for one in cadre.family if one.died] == told["deceased"]
    assert len(read.photo or b"") == told["photo_bytes"]
    assert text(cadre.retirement_due) == told.get("due_date")
    assert read.pre_reform_limit == told.get("pre_reform_limit")
    warned = {f"{one.doubt.value}:{one.tag}" for one in read.warnings}
    wanted = {NAMES.get(one, one) for one in told["warnings"]}
    assert wanted <= warned
    for one in warned - wanted:  # the list leaves out some of the missing elements, and repeats what it says elsewhere
        assert one.startswith(("missing-tag:", "merit-unread:")), one


def test_a_malformed_file_is_refused_with_its_place() -> None:
    with pytest.raises(RecordError, match="line 7, column"):
        read_lrmx(SAMPLES / "06-malformed-unescaped-truncated.lrmx")


@pytest.mark.parametrize("name", READABLE)
def test_what_is_written_is_what_was_read(name: str, tmp_path: Path) -> None:
    read = read_lrmx(SAMPLES / name)
    write_lrmx(read.form, tmp_path / "again.lrmx")
    again = read_lrmx(tmp_path / "again.lrmx")
    assert again.form == read.form
    assert again.cadre == read.cadre


def test_elements_of_version_4_can_be_left_out() -> None:
    read = read_lrmx(SAMPLES / "03-regular-v4-retirement-fields.lrmx")
    assert b"DaoLingNianYue" in lrmx_bytes(read.form)
    assert b"DaoLingNianYue" not in lrmx_bytes(read.form, version_4=False)


def test_records_of_a_sample() -> None:
    cadre = read_lrmx(SAMPLES / "05-quirky-gbk-cdata-missing-tags.lrmx", identifier="c-5").cadre
    assert cadre.id == "c-5"
    assert [one.party for one in cadre.affiliations] == [Party.CPC, Party.MINGE]
    assert cadre.education[0].level is EducationLevel.POSTGRADUATE
    assert [one.measure for one in cadre.sanctions.entries] == [SanctionMeasure.DEMERIT]
    year = cadre.assessments.entries[1]
    assert (year.year, year.grade, year.no_grade_reason) == (2022, Grade.NO_GRADE, NoGradeReason.SANCTION)
    assert [one.relation for one in cadre.family] == [Relation.FATHER, Relation.MOTHER]
    assert cadre.resume[-1].ongoing
    assert cadre.sanctions.complete_until is None


def test_the_older_text_form() -> None:
    photo = (SAMPLES / "extra-zhangsan.pic").read_bytes()
    read = read_lrm(SAMPLES / "extra-zhangsan.lrm", photo=photo)
    assert (read.encoding, read.cadre.name, read.id_number, read.photo) == ("gb18030", "张三", None, photo)
    assert [one.called for one in read.cadre.family] == ["妻子", "父亲"]
    assert school(read, "in_service") == {
        "level": "研究生",
        "level_zb64": "11",
        "degree": "公共管理硕士",
        "degree_code": "349",
    }
    assert read.full_time is not None
    assert read.full_time.school == "示例大学公共管理学院行政管理专业"
    assert entries(read)[1]["text"] == "样本县甲镇人民政府科员，2009.03任办公室副主任"
    assert [one.year for one in read.assessments] == [2021, 2022, 2023]
    assert read.warnings == ()
    assert read_lrmx(lrmx_bytes(read.form)).form == read.form


def form_with(**texts: str) -> bytes:
    return lrmx_bytes(Form(tuple(Element(tag, text) for tag, text in texts.items())))


def test_lately_joined_may_be_probationary() -> None:
    lately = read_lrmx(form_with(RuDangShiJian="202306；民盟", JiSuanNianLingShiJian="202406"))
    assert [one.party for one in lately.cadre.affiliations] == [Party.MINMENG]
    assert [one.code.code for one in lately.political] == ["01", "05"]
    assert "probation-unknown" in {one.doubt.value for one in lately.warnings}
    undated = read_lrmx(form_with(RuDangShiJian="200006"))
    assert undated.cadre.affiliations == ()
    said = read_lrmx(form_with(RuDangShiJian="中共党员"))
    assert [one.party for one in said.cadre.affiliations] == [Party.CPC]


def test_what_contradicts_is_left_out_and_named() -> None:
    read = read_lrmx(form_with(ChuShengNianYue="199003", CanJiaGongZuoShiJian="198007"))
    assert (str(read.cadre.birth), read.cadre.began_work) == ("1990-03", None)
    assert "contradicts:CanJiaGongZuoShiJian" in {f"{one.doubt.value}:{one.tag}" for one in read.warnings}
    read = read_lrmx(form_with(ChuShengNianYue="199003", ShenFenZheng="00000019850312001X"))
    assert "id-disagrees" in {one.doubt.value for one in read.warnings}
    assert read.id_number == "00000019850312001X"


def test_two_results_of_one_year_are_both_kept_and_neither_decides() -> None:
    read = read_lrmx(form_with(NianDuKaoHeJieGuo="2021年优秀，2021年称职，2022年称职，2022年称职"))
    assert [one.year for one in read.assessments] == [2021, 2021, 2022, 2022]
    assert [one.year for one in read.cadre.assessments.entries] == [2022]
    assert {"assessment-conflict", "assessment-repeated"} <= {one.doubt.value for one in read.warnings}
