"""Training (Opinion art. 13)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import Days, Hours, Months, PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event, Period
from cadre_policy.records.record import Check, about, in_order

__all__ = [
    "Ability",
    "GapKind",
    "OffTheJob",
    "StrategyTopic",
    "TrainingCategory",
    "TrainingGap",
    "TrainingKind",
    "TrainingMode",
    "TrainingProvider",
    "TrainingRecord",
]


class TrainingKind(LabelledEnum):
    """For what occasion training is given."""

    INITIAL = "initial", "初任培训", "initial training of recruits"
    APPOINTMENT = "appointment", "任职培训", "training for a higher post"
    SPECIALISED = "specialised", "专门业务培训", "training for specialised work"
    IN_SERVICE = "in_service", "在职培训", "in-service training"
    PARTY_THEORY = "party_theory", "党的理论教育和党性教育", "education in Party theory and Party spirit"
    DECISIONS = "decisions", "贯彻中央决策部署培训", "training on carrying out central decisions"
    OTHER = "other", "其他培训", "other"


class TrainingCategory(LabelledEnum):
    """What article 13 stresses."""

    THEORY = "theory", "理论教育", "theory"
    PARTY_SPIRIT = "party_spirit", "党性教育", "Party spirit"
    CHARACTER = "character", "品性教育", "character"
    KNOWLEDGE = "knowledge", "专业知识培训", "professional knowledge"
    ABILITY = "ability", "专业能力培训", "professional ability"


class TrainingMode(LabelledEnum):
    """The three ways that article 13 names."""

    INVITE_IN = "invite_in", "请进来", "inviting teachers in"
    GO_OUT = "go_out", "走出去", "going out"
    ON_SITE = "on_site", "现场教学", "teaching on site"


class TrainingProvider(LabelledEnum):
    """Who gives the training; article 13 names the first four."""

    TRAINING_BODY = "training_body", "干部培训机构", "cadre training body"
    UNIVERSITY = "university", "高等院校", "university"
    THINK_TANK = "think_tank", "智库", "think tank"
    RESEARCH_INSTITUTE = "research_institute", "科研院所", "research institute"
    OWN_UNIT = "own_unit", "本单位", "own unit"
    ONLINE = "online", "网络培训平台", "online platform"
    OTHER = "other", "其他", "other"


class OffTheJob(LabelledEnum):
    """Whether the person was released from work."""

    FULLY = "fully", "脱产", "off the job"
    PARTLY = "partly", "半脱产", "partly off the job"
    NOT = "not", "不脱产", "on the job"


class Ability(LabelledEnum):
    """The eight abilities of article 13."""

    STUDY = "study", "学习本领", "study"
    POLITICAL_LEADERSHIP = "political_leadership", "政治领导本领", "political leadership"
    REFORM = "reform", "改革创新本领", "reform and innovation"
    DEVELOPMENT = "development", "科学发展本领", "scientific development"
    LAW_BASED = "law_based", "依法执政本领", "law-based governance"
    MASS_WORK = "mass_work", "群众工作本领", "work with the masses"
    IMPLEMENTATION = "implementation", "狠抓落实本领", "implementation"
    RISK_CONTROL = "risk_control", "驾驭风险本领", "control of risks"


class StrategyTopic(LabelledEnum):
    """Strategies around which article 13 sets courses; its list is open."""

    NEW_CONCEPT = "new_concept", "新发展理念", "the new development concept"
    QUALITY = "quality", "高质量发展", "high-quality development"
    MODERN_ECONOMY = "modern_economy", "现代化经济体系", "a modern economic system"
    SUPPLY_SIDE = "supply_side", "供给侧结构性改革", "supply-side structural reform"
    THREE_BATTLES = "three_battles", "三大攻坚战", "the three critical battles"
    OTHER = "other", "其他重大战略", "other strategies"


class GapKind(LabelledEnum):
    """What training is to make good."""

    KNOWLEDGE = "knowledge", "知识空白", "a gap of knowledge"
    ABILITY = "ability", "能力弱项", "a weakness of ability"
    EXPERIENCE = "experience", "经验盲区", "a lack of experience"


@attrs.frozen(kw_only=True, order=False, repr=False)
class TrainingRecord(Period):
    """One course or campaign that a person attended.  Days, hours and months are as credited; none is derived."""

    label = Label("培训", "training")
    title: str | None = attrs.field(default=None, metadata=about("培训班（课程）名称", "title", Privacy.PLAIN))
    kind: TrainingKind | None = attrs.field(default=None, metadata=about("培训类别", "kind", Privacy.PLAIN))
    category: TrainingCategory | None = attrs.field(default=None, metadata=about("培训内容", "category", Privacy.PLAIN))
    mode: TrainingMode | None = attrs.field(default=None, metadata=about("培训方式", "mode", Privacy.PLAIN))
    provider: TrainingProvider | None = attrs.field(
        default=None, metadata=about("培训机构类别", "provider", Privacy.PLAIN)
    )
    provider_name: str | None = attrs.field(
        default=None, metadata=about("培训机构名称", "name of the provider", Privacy.PLAIN)
    )
    off_the_job: OffTheJob | None = attrs.field(default=None, metadata=about("离岗状态", "off the job", Privacy.PLAIN))
    online: bool | None = attrs.field(default=None, metadata=about("是否网络培训", "online", Privacy.PLAIN))
    since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("开始日期", "first day", Privacy.PLAIN)
    )
    until: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("结束日期", "last day", Privacy.PLAIN)
    )
    ongoing: bool | None = attrs.field(default=None, metadata=about("是否未结束", "still going on", Privacy.PLAIN))
    days: Days | None = attrs.field(
        default=None, metadata=about("培训天数", "days", Privacy.PLAIN, "Days credited, half days allowed.")
    )
    hours: Hours | None = attrs.field(
        default=None, metadata=about("学时", "hours", Privacy.PLAIN, "Hours of study credited.")
    )
    months: Months | None = attrs.field(
        default=None, metadata=about("培训月数", "months", Privacy.PLAIN, "Months credited; not reckoned from days.")
    )
    leave_hours: Hours | None = attrs.field(
        default=None, metadata=about("请假学时", "hours of leave", Privacy.PLAIN, "Hours missed by leave.")
    )
    abilities: tuple[Ability, ...] = attrs.field(default=(), metadata=about("本领", "abilities", Privacy.PLAIN))
    topics: tuple[StrategyTopic, ...] = attrs.field(
        default=(), metadata=about("战略主题", "strategy topics", Privacy.PLAIN)
    )
    campaign: str | None = attrs.field(
        default=None, metadata=about("党内集中学习教育", "study campaign", Privacy.PLAIN, "Identifier of the campaign.")
    )
    completed: bool | None = attrs.field(default=None, metadata=about("是否结业", "completed"))
    passed: bool | None = attrs.field(default=None, metadata=about("考试是否合格", "passed"))
    personal_social: bool | None = attrs.field(
        default=None,
        metadata=about(
            "是否个人参加的社会化培训",
            "social training taken up by the person",
            meaning="Not sent by the organisation.",
        ),
    )
    public_money: bool | None = attrs.field(
        default=None, metadata=about("是否由公款支付", "paid by public money", meaning="In whole or in part.")
    )
    checks: ClassVar[tuple[Check, ...]] = (
        *Period.checks,
        Check(
            ("hours", "leave_hours"),
            lambda hours, leave: leave.amount <= hours.amount,
            Label("不超过总学时", "no more than the hours of the course"),
        ),
        Check(
            ("since", "until", "days"),
            lambda since, until, days: days.amount <= until.last - since.first + 1,
            Label("不超过起止日期之间的天数", "no more days than lie between its first and last day"),
        ),
    )


@attrs.frozen(kw_only=True, order=False, repr=False)
class TrainingGap(Event):
    """One gap that the organisation department noted."""

    label = Label("培训短板", "gap to be filled by training")
    kind: GapKind = attrs.field(metadata=about("短板类别", "kind"))
    ability: Ability | None = attrs.field(default=None, metadata=about("本领", "ability"))
    on: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("认定日期", "noted on"))
    closed_on: PartialDate | None = attrs.field(
        default=None,
        converter=to_date,
        metadata=about("认定补齐日期", "found made good on", meaning="The day on which the department found so."),
    )
    text: str | None = attrs.field(default=None, metadata=about("说明", "description"))
    checks: ClassVar[tuple[Check, ...]] = (in_order("on", "closed_on"),)
