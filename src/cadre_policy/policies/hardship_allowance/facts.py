"""What the allowances that depend on where one works turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Yuan
from cadre_policy.rules import Change, Privacy, checked, fact

MOST_PAID = Yuan(1_000_000)
"""More than any monthly allowance; bounds what a missing amount can be."""


class AreaClass(LabelledEnum):
    """The class of a county under the scheme for hardship and remote areas, from the mildest to the hardest."""

    NONE = "none", "不属艰苦边远地区", "not a hardship or remote area"
    FIRST = "first", "一类区", "class 1"
    SECOND = "second", "二类区", "class 2"
    THIRD = "third", "三类区", "class 3"
    FOURTH = "fourth", "四类区", "class 4"
    FIFTH = "fifth", "五类区", "class 5"
    SIXTH = "sixth", "六类区", "class 6"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class HardshipAllowanceFacts:
    """One person and the place of work on a day; None is "not on file"."""

    on_staff: bool | None = None
    """Whether the person is in post on the staff of an organ or institution, whose pay the State sets."""
    class_stated: bool | None = None
    """Whether a decision of the competent bodies on the class of the county is at hand."""
    area_class: AreaClass | None = None
    """The class that it gives."""
    listed_first: bool | None = None
    """Whether the list of 2006 has the county in class 1."""
    in_township: bool | None = None
    """Whether the person works in a township (乡镇)."""
    scope_widened: bool | None = None
    """Whether the unit by itself pays the allowance to places or people outside the scheme."""
    class_raised: bool | None = None
    """Whether the unit by itself pays by a higher class than the county's."""
    paid: Yuan | None = None
    """What the unit pays of the hardship allowance a month, in yuan."""


on_staff = fact(
    HardshipAllowanceFacts,
    lambda f: f.on_staff,
    "是机关或事业单位在职人员",
    "in post on the staff of an organ or institution",
)
class_stated = fact(
    HardshipAllowanceFacts,
    lambda f: f.class_stated,
    "有主管部门关于本县类别的文件",
    "a decision of the competent bodies on the county's class is at hand",
    privacy=Privacy.PLAIN,
)
area_class = fact(
    HardshipAllowanceFacts,
    lambda f: f.area_class,
    "文件所定类别",
    "the class that it gives",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
listed_first = fact(
    HardshipAllowanceFacts,
    lambda f: f.listed_first,
    "本县列入2006年一类区名单",
    "the county is on the list of class 1 of 2006",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
in_township = fact(HardshipAllowanceFacts, lambda f: f.in_township, "在乡镇工作", "works in a township")
scope_widened = fact(
    HardshipAllowanceFacts,
    lambda f: f.scope_widened,
    "单位自行扩大了津贴实施范围",
    "the unit by itself widened the scope of the allowance",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
class_raised = fact(
    HardshipAllowanceFacts,
    lambda f: f.class_raised,
    "单位自行提高了类别",
    "the unit by itself raised the class",
    change=Change.FINDING,
    privacy=Privacy.PLAIN,
)
paid = fact(
    HardshipAllowanceFacts,
    lambda f: f.paid,
    "单位每月实发的艰苦边远地区津贴",
    "hardship allowance that the unit pays a month",
    highest=MOST_PAID,
)
