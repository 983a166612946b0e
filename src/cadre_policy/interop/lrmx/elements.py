"""The elements of an appointment form, in the order in which the editor writes them."""

import attrs

__all__ = ["FAMILY", "FAMILY_PARTS", "ITEM", "OPTIONAL", "PHOTO", "ROOT", "TAGS", "Element", "Form", "Relative"]

ROOT, FAMILY, ITEM, PHOTO = "Person", "JiaTingChengYuan", "Item", "ZhaoPian"
_SCHOOLS = ("XueLi", "XueWei", "XueLi_BiYeYuanXiaoXi", "XueWei_BiYeYuanXiaoXi")
TAGS = (
    *("XingMing", "XingBie", "ChuShengNianYue", "MinZu", "JiGuan", "ChuShengDi", "RuDangShiJian"),
    *("CanJiaGongZuoShiJian", "DaoLingNianYue", "JianKangZhuangKuang", "ZhuanYeJiShuZhiWu"),
    "ShuXiZhuanYeYouHeZhuanChang",
    *(f"{track}_{part}" for track in ("QuanRiZhiJiaoYu", "ZaiZhiJiaoYu") for part in _SCHOOLS),
    *("XianRenZhiWu", "NiRenZhiWu", "NiMianZhiWu", "JianLi", "JiangChengQingKuang", "NianDuKaoHeJieGuo"),
    *("RenMianLiYou", FAMILY, "ChengBaoDanWei", "GaiGeQianRenZhiNianLingJieXian", "JiSuanNianLingShiJian"),
    *("TianBiaoShiJian", "TianBiaoRen", "ShenFenZheng", PHOTO, "Version"),
)
"""In the editor's order."""
OPTIONAL = ("DaoLingNianYue", "GaiGeQianRenZhiNianLingJieXian")
"""Of version 4; strict readers refuse them."""
FAMILY_PARTS = ("ChengWei", "XingMing", "ChuShengRiQi", "ZhengZhiMianMao", "GongZuoDanWeiJiZhiWu")


@attrs.frozen(order=False, repr=False)
class Element:
    """One element and its text, as it stands in the file."""

    tag: str
    text: str
    line: int | None = attrs.field(default=None, eq=False)

    def __repr__(self) -> str:
        return f"Element({self.tag!r})" if self.tag in TAGS or self.tag in FAMILY_PARTS else "Element(...)"


@attrs.frozen(order=False, repr=False)
class Relative:
    """One item of the family, with all its parts as they stand."""

    parts: tuple[Element, ...]
    line: int | None = attrs.field(default=None, eq=False)

    def part(self, tag: str) -> str | None:
        """The text of a part; None if it is missing."""
        return next((part.text for part in self.parts if part.tag == tag), None)

    def __repr__(self) -> str:
        return f"Relative({len(self.parts)} parts)"


@attrs.frozen(order=False, repr=False)
class Form:
    """The content of a form, word for word: what is read here is what is written."""

    elements: tuple[Element, ...]
    """All but the family, in the file's order."""
    relatives: tuple[Relative, ...] = ()
    containers: int = attrs.field(default=1, eq=False)
    """Elements that held family items; 0 is none at all."""
    stray: tuple[str, ...] = attrs.field(default=(), eq=False)
    """Text that stood between elements."""

    def element(self, tag: str) -> Element | None:
        """The first element called so."""
        return next((element for element in self.elements if element.tag == tag), None)

    def text(self, tag: str) -> str | None:
        """The text of the first element called so; None if it is missing."""
        found = self.element(tag)
        return None if found is None else found.text

    def __repr__(self) -> str:
        return f"Form({len(self.elements)} elements, {len(self.relatives)} relatives)"
