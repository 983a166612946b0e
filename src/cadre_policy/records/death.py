"""A death, as the competent bodies found it, with what the gratuity is reckoned from."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import Body
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Record, about

__all__ = ["DeathRecord", "GratuityBase", "GratuityScheme", "MannerOfDeath"]


class MannerOfDeath(LabelledEnum):
    """How the competent body classed a death."""

    MARTYR = "martyr", "烈士", "martyr"
    ON_DUTY = "on_duty", "因公牺牲", "died on duty"
    ILLNESS = "illness", "病故", "died of illness"
    OTHER = "other", "其他", "other"


class GratuityScheme(LabelledEnum):
    """Under which rules the gratuity on a death falls."""

    ORGAN = "organ", "国家机关和参公单位", "state organs and units managed by reference"
    INSTITUTION = "institution", "未参照管理的事业单位", "public institutions not managed by reference"
    ENTERPRISE_PENSION = (
        "enterprise_pension",
        "参加企业养老保险的事业单位",
        "public institutions in the enterprise pension scheme",
    )
    WORK_INJURY = "work_injury", "参加工伤保险", "work-injury insurance"


class GratuityBase(LabelledEnum):
    """As what the last month's pay is taken: post and grade pay, post pay, basic pension, or basic pay."""

    CIVIL_SERVANT = "civil_servant", "公务员", "civil servant"
    TECHNICAL_WORKER = "technical_worker", "机关技术工人", "technical worker of an organ"
    ORDINARY_WORKER = "ordinary_worker", "机关普通工人", "ordinary worker of an organ"
    RETIREE = "retiree", "离退休人员", "retiree"
    INSTITUTION = "institution", "事业单位在职人员", "institution staff in service"


@attrs.frozen(kw_only=True, order=False, repr=False)
class DeathRecord(Record):
    """What the competent bodies found about a death.  Nothing here is inferred from anything else in the file."""

    label = Label("死亡认定", "death as found")
    manner: MannerOfDeath | None = attrs.field(
        default=None, metadata=about("死亡性质", "manner", Privacy.SENSITIVE, "As the competent body found.")
    )
    found_by: Body | None = attrs.field(default=None, metadata=about("认定机关", "found by", Privacy.SENSITIVE))
    found_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "found on", Privacy.SENSITIVE)
    )
    scheme: GratuityScheme | None = attrs.field(default=None, metadata=about("抚恤适用规定", "scheme"))
    base: GratuityBase | None = attrs.field(default=None, metadata=about("抚恤金计发基数人员类别", "paid as"))
    post_pay: Yuan | None = attrs.field(
        default=None,
        metadata=about(
            "最后一个月职务(岗位)工资", "last month's post pay", Privacy.SENSITIVE, "In yuan; no allowances."
        ),
    )
    grade_pay: Yuan | None = attrs.field(
        default=None,
        metadata=about("最后一个月级别(技术等级)工资", "last month's grade pay", Privacy.SENSITIVE, "In yuan."),
    )
    basic_pension: Yuan | None = attrs.field(
        default=None, metadata=about("最后一个月基本离退休费", "last month's basic pension", Privacy.SENSITIVE)
    )
    basic_pay: Yuan | None = attrs.field(
        default=None,
        metadata=about(
            "最后一个月基本工资", "last month's basic pay", Privacy.SENSITIVE, "Of institution staff; in yuan."
        ),
    )
    wage: Yuan | None = attrs.field(
        default=None,
        metadata=about("工伤保险本人月工资", "monthly wage under work-injury insurance", Privacy.SENSITIVE, "In yuan."),
    )
