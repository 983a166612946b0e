"""Assessment schemes: their indicators, weights, veto items and targets, as a document states them (Opinion arts. 5, 6)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Count, PartialDate, Percent, Yuan
from cadre_policy.privacy import Privacy
from cadre_policy.records.assessment import AssessmentKind
from cadre_policy.records.kinds import to_date
from cadre_policy.records.posting import Tier
from cadre_policy.records.record import Check, Record, about
from cadre_policy.records.scheme_finding import SchemeFinding

__all__ = [
    "Aspect",
    "AssessmentScheme",
    "Dimension",
    "Indicator",
    "SchemeSubject",
    "Target",
    "TargetAmount",
    "TargetDirection",
    "VetoItem",
]


class SchemeSubject(LabelledEnum):
    """Whom or what a scheme assesses."""

    PERSON = "person", "干部个人", "persons"
    GROUP = "group", "领导班子", "leading groups"
    UNIT = "unit", "单位（地区、部门）", "units, places or departments"


class Dimension(LabelledEnum):
    """The kinds of assessment that article 5 stresses."""

    POLITICAL = "political", "政治考核", "political assessment"
    CONDUCT = "conduct", "作风考核", "assessment of conduct"
    ACHIEVEMENT = "achievement", "实绩考核", "assessment of achievement"
    OTHER = "other", "其他考核内容", "other"


class Aspect(LabelledEnum):
    """What an indicator looks at, of the things that article 5 names."""

    CENTRAL_DECISIONS = "central_decisions", "贯彻执行中央决策部署", "carrying out central decisions"
    PROVINCIAL_DECISIONS = "provincial_decisions", "贯彻执行省委决策部署", "carrying out the province's decisions"
    RESPONSIBILITY = "responsibility", "干事创业中担当作为", "taking responsibility and acting"
    VISIBLE = "visible", "显绩", "visible results"
    LATENT = "latent", "潜绩", "latent results"
    NEAR_TERM = "near_term", "眼前利益", "near-term interests"
    LONG_TERM = "long_term", "长远利益", "long-term interests"


class TargetDirection(LabelledEnum):
    """Which target asks for more."""

    MORE = "more", "数值越大要求越高", "a larger number asks for more"
    LESS = "less", "数值越小要求越高", "a smaller number asks for more"


@attrs.frozen(kw_only=True, order=False, repr=False)
class TargetAmount(Record):
    """What is to be reached: one number, percentage or sum."""

    label = Label("目标值", "amount of a target")
    count: Count | None = attrs.field(default=None, metadata=about("数量", "number", Privacy.PLAIN, "A whole number."))
    percent: Percent | None = attrs.field(default=None, metadata=about("百分比", "percentage", Privacy.PLAIN))
    yuan: Yuan | None = attrs.field(default=None, metadata=about("金额", "sum", Privacy.PLAIN, "In yuan."))
    unit: str | None = attrs.field(
        default=None,
        metadata=about("计量单位", "unit", Privacy.PLAIN, "What is counted; amounts compare only if it agrees."),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(
            ("count", "percent", "yuan"),
            lambda count, percent, yuan: sum(one is not None for one in (count, percent, yuan)) == 1,
            Label("count、percent、yuan 三者填且只填一项", "one of count, percent and yuan, and only one"),
            with_blanks=True,
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Target(Record):
    """What an indicator asks for, and where that comes from."""

    label = Label("目标", "target")
    amount: TargetAmount | None = attrs.field(default=None, metadata=about("本级目标", "target", Privacy.PLAIN))
    baseline: TargetAmount | None = attrs.field(
        default=None, metadata=about("基数", "baseline", Privacy.PLAIN, "What was reached before.")
    )
    superior: TargetAmount | None = attrs.field(
        default=None, metadata=about("上级下达目标", "target set above", Privacy.PLAIN)
    )
    follows: str | None = attrs.field(
        default=None,
        metadata=about(
            "对应上级指标标识", "follows", Privacy.PLAIN, "The indicator of the scheme above that it breaks down."
        ),
    )
    direction: TargetDirection | None = attrs.field(
        default=None, metadata=about("要求方向", "direction", Privacy.PLAIN)
    )
    reasons: str | None = attrs.field(
        default=None, metadata=about("设定理由", "reasons", Privacy.PLAIN, "Why the target can be reached.")
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class Indicator(Record):
    """One indicator, or a heading over others."""

    label = Label("考核指标", "indicator")
    id: str = attrs.field(metadata=about("指标标识", "identifier", Privacy.PLAIN, "Distinct within the scheme."))
    name: str | None = attrs.field(default=None, metadata=about("指标名称", "name", Privacy.PLAIN))
    under: str | None = attrs.field(
        default=None,
        metadata=about("上级指标标识", "under", Privacy.PLAIN, "The heading it stands under; None: at the top."),
    )
    weight: Percent | None = attrs.field(
        default=None,
        metadata=about("权重", "weight", Privacy.PLAIN, "In percent of its heading; at the top, of the whole scheme."),
    )
    dimension: Dimension | None = attrs.field(
        default=None, metadata=about("考核内容", "dimension", Privacy.PLAIN, "None: that of its heading.")
    )
    aspects: tuple[Aspect, ...] = attrs.field(default=(), metadata=about("考察方面", "looks at", Privacy.PLAIN))
    focus: bool | None = attrs.field(
        default=None, metadata=about("是否列为考核重点", "focus", Privacy.PLAIN, "The scheme names it as a focus.")
    )
    functions: tuple[str, ...] = attrs.field(
        default=(),
        metadata=about("职能标签", "functions", Privacy.PLAIN, "The same words for functions or work alike."),
    )
    sources: tuple[str, ...] = attrs.field(default=(), metadata=about("数据来源", "data sources", Privacy.PLAIN))
    target: Target | None = attrs.field(default=None, metadata=about("目标", "target", Privacy.PLAIN))


@attrs.frozen(kw_only=True, order=False, repr=False)
class VetoItem(Record):
    """One matter that alone costs the result (一票否决)."""

    label = Label("一票否决事项", "single-veto item")
    id: str = attrs.field(metadata=about("事项标识", "identifier", Privacy.PLAIN, "Distinct within the scheme."))
    name: str | None = attrs.field(default=None, metadata=about("事项名称", "name", Privacy.PLAIN))
    basis: str | None = attrs.field(
        default=None,
        metadata=about("设立依据", "basis", Privacy.PLAIN, "The law, regulation or document, with its article."),
    )


def _ids_differ(items: tuple[Indicator, ...] | tuple[VetoItem, ...]) -> bool:
    return len({item.id for item in items}) == len(items)


def _a_tree(indicators: tuple[Indicator, ...]) -> bool:
    """Whether every heading is there and nothing stands under itself."""
    under = {one.id: one.under for one in indicators}
    for start in under:
        seen: set[str] = set()
        at: str | None = start
        while at is not None:
            if at in seen or at not in under:
                return False
            seen.add(at)
            at = under[at]
    return True


@attrs.frozen(kw_only=True, order=False, repr=False)
class AssessmentScheme(Record):
    """One scheme: for whom, by what indicators, at which weights."""

    label = Label("考核方案", "assessment scheme")
    id: str = attrs.field(metadata=about("标识", "identifier", Privacy.PLAIN, "The caller's own."))
    title: str | None = attrs.field(default=None, metadata=about("名称", "title", Privacy.PLAIN))
    subject: SchemeSubject | None = attrs.field(default=None, metadata=about("考核对象", "subject", Privacy.PLAIN))
    kind: AssessmentKind | None = attrs.field(default=None, metadata=about("考核类别", "kind", Privacy.PLAIN))
    issuer: str | None = attrs.field(default=None, metadata=about("制定机关", "issuer", Privacy.PLAIN))
    tier: Tier | None = attrs.field(default=None, metadata=about("制定层级", "tier of the issuer", Privacy.PLAIN))
    adopted: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("制定日期", "adopted on", Privacy.PLAIN)
    )
    regions: tuple[str, ...] = attrs.field(
        default=(),
        metadata=about(
            "区分的地区", "regions told apart", Privacy.PLAIN, "In words; so too if all are treated alike on purpose."
        ),
    )
    sectors: tuple[str, ...] = attrs.field(
        default=(), metadata=about("区分的行业", "sectors told apart", Privacy.PLAIN, "In words.")
    )
    levels: tuple[str, ...] = attrs.field(
        default=(), metadata=about("区分的层级", "levels told apart", Privacy.PLAIN, "In words.")
    )
    posts: tuple[str, ...] = attrs.field(
        default=(), metadata=about("区分的岗位", "posts told apart", Privacy.PLAIN, "In words.")
    )
    indicators: tuple[Indicator, ...] = attrs.field(default=(), metadata=about("指标", "indicators", Privacy.PLAIN))
    vetoes: tuple[VetoItem, ...] = attrs.field(
        default=(), metadata=about("一票否决事项", "single-veto items", Privacy.PLAIN)
    )
    findings: tuple[SchemeFinding, ...] = attrs.field(
        default=(),
        metadata=about("有关认定", "findings", Privacy.PLAIN, "What bodies found about the scheme and its use."),
    )
    complete: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否照录全文",
            "in full",
            Privacy.PLAIN,
            "True: what this record leaves out, the scheme and its file do not have.",
        ),
    )
    checks: ClassVar[tuple[Check, ...]] = (
        Check(("indicators",), _ids_differ, Label("标识互不相同的指标", "indicators whose identifiers differ")),
        Check(
            ("indicators",),
            _a_tree,
            Label("上级指标均在表内且不循环", "headings that are in the list, and none that stands under itself"),
        ),
        Check(("vetoes",), _ids_differ, Label("标识互不相同的事项", "veto items whose identifiers differ")),
    )
