"""Reading the older text form (``.lrm``): 33 values in quotes, parted by commas."""

from cadre_policy.interop.lrmx.elements import FAMILY, FAMILY_PARTS, OPTIONAL, PHOTO, TAGS, Element, Form, Relative
from cadre_policy.interop.lrmx.form import LrmxFile
from cadre_policy.interop.lrmx.opening import FormLimits, FormSource, content_of, decoded, refuse
from cadre_policy.interop.lrmx.reading import read_form

__all__ = ["read_lrm"]

_SINGLE = {
    0: "XingMing",
    1: "XingBie",
    2: "ChuShengNianYue",
    3: "MinZu",
    4: "JiGuan",
    5: "RuDangShiJian",
    6: "JianKangZhuangKuang",
    7: "ChuShengDi",
    8: "CanJiaGongZuoShiJian",
    11: "ZhuanYeJiShuZhiWu",
    16: "ShuXiZhuanYeYouHeZhuanChang",
    17: "JianLi",
    18: "JiangChengQingKuang",
    19: "NianDuKaoHeJieGuo",
    25: "XianRenZhiWu",
    26: "NiRenZhiWu",
    27: "NiMianZhiWu",
    28: "RenMianLiYou",
    29: "ChengBaoDanWei",
    30: "JiSuanNianLingShiJian",
    31: "TianBiaoRen",
    32: "TianBiaoShiJian",
}
_VALUES = 33
_UNUSED = range(12, 16)
_EDUCATION = {9: "", 10: "_BiYeYuanXiaoXi"}
_RELATIVES = range(20, 25)
_SLOTS = 100


def read_lrm(
    source: FormSource, *, identifier: str = "lrm", photo: bytes | None = None, limits: FormLimits | None = None
) -> LrmxFile:
    """One person's appointment form in the older text form; it has no identity number.

    Args:
        source: the file's content, or its path.
        identifier: the caller's own identifier of the person.
        photo: the content of the ``.pic`` file beside it, a plain JPEG.
        limits: what a file may be at most.

    Raises:
        RecordError: the file is too large, in no known encoding, or does not hold 33 values in quotes.
        OSError: the file cannot be opened.
    """
    text, encoding = decoded(content_of(source, limits or FormLimits()))
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").strip()
    values = text[1:-1].split('","') if len(text) > 1 and text[0] == text[-1] == '"' else []
    if len(values) != _VALUES:
        refuse(
            f"以引号括起、逗号分隔的 {_VALUES} 项（实有 {len(values)} 项）",
            f"{_VALUES} values in quotes, parted by commas, not {len(values)}",
        )
    elements = [Element(tag, values[place]) for place, tag in _SINGLE.items()]
    for place, suffix in _EDUCATION.items():
        for track, half in zip(("QuanRiZhiJiaoYu", "ZaiZhiJiaoYu"), _parted(values[place], "@"), strict=True):
            for part, value in zip(("XueLi", "XueWei"), _parted(half, "#"), strict=True):
                elements.append(Element(f"{track}_{part}{suffix}", value))
    elements += [Element("unused", values[place]) for place in _UNUSED if values[place].strip()]
    columns = [values[place].split("@") for place in _RELATIVES]
    slots = max(map(len, columns))
    if slots > _SLOTS:
        refuse(f"至多 {_SLOTS} 名家庭成员", f"at most {_SLOTS} family members")
    rows = [tuple(column[slot] if slot < len(column) else "" for column in columns) for slot in range(slots)]
    relatives = [Relative(tuple(map(Element, FAMILY_PARTS, row))) for row in rows if any(map(str.strip, row))]
    places = {tag: place for place, tag in enumerate(TAGS)}
    elements.sort(key=lambda one: places.get(one.tag, len(TAGS)))
    form = Form(tuple(elements), tuple(relatives))
    lacking = ("ShenFenZheng", PHOTO, "Version", FAMILY, *OPTIONAL)
    tags = tuple(tag for tag in TAGS if tag not in lacking)
    return read_form(form, encoding=encoding, identifier=identifier, tags=tags, photo=photo)


def _parted(text: str, mark: str) -> tuple[str, str]:
    first, _, last = text.partition(mark)
    return first, last
