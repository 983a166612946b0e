"""Selecting for leading posts: what bodies found about a person, and each selection with its steps (Opinion arts. 2, 3)."""

from typing import ClassVar

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.privacy import Privacy
from cadre_policy.records.finding import Body
from cadre_policy.records.kinds import to_date
from cadre_policy.records.ledger import Event
from cadre_policy.records.post import PostLevel
from cadre_policy.records.record import Check, about, in_order, within

__all__ = ["ExceptionalGround", "SelectionFact", "SelectionFinding", "SelectionProcess"]


class SelectionFact(LabelledEnum):
    """What a body can find about someone who may be selected; keys are the names that rules use.  Nothing is a score."""

    # The standards of the Opinion, in its order: the political one first (S2.1, 2.2).
    POLITICAL = "political", "政治标准合格", "meets the political standard"
    SPIRIT = "spirit", "精神状态好", "good state of mind"
    CONDUCT = "conduct", "作风状况好", "good conduct"
    FIRM_BELIEF = "firm_belief", "信念过硬", "firm in belief"
    FIRM_POLITICS = "firm_politics", "政治过硬", "firm in politics"
    FIRM_RESPONSIBILITY = "firm_responsibility", "责任过硬", "firm in responsibility"
    FIRM_ABILITY = "firm_ability", "能力过硬", "firm in ability"
    FIRM_STYLE = "firm_style", "作风过硬", "firm in style of work"
    STEADY_BELIEF = "steady_belief", "信念坚定", "steady in belief"
    SERVES_PEOPLE = "serves_people", "为民服务", "serves the people"
    DILIGENT = "diligent", "勤政务实", "diligent and practical"
    DARES_TO_ACT = "dares_to_act", "敢于担当", "dares to take on responsibility"
    CLEAN = "clean", "清正廉洁", "clean and upright"
    # What is to count in someone's favour (S2.4, S2.5, 3.8).
    TAKES_RESPONSIBILITY = "takes_responsibility", "敢于负责", "answers for things"
    TAKES_ON_TASKS = "takes_on_tasks", "勇于担当", "takes on tasks"
    ACTS_WELL = "acts_well", "善于作为", "acts well"
    REAL_RESULTS = "real_results", "实绩突出", "has real results"
    HAS_BELIEF = "has_belief", "有信念", "has belief"
    HAS_IDEAS = "has_ideas", "有思路", "has ideas"
    HAS_PASSION = "has_passion", "有激情", "has passion"
    HAS_METHODS = "has_methods", "有办法", "has methods"
    PRIORITY_TASKS = "priority_tasks", "在重大部署或者急难险重任务中有担当", "acted well in priorities or urgent tasks"
    # The three facets under which responsibility is looked at (2.3 to 2.5).
    MAJOR_MATTERS = "major_matters", "大事要事难事中表现好", "did well in big and hard matters"
    CRISIS = "crisis", "大是大非和危机面前守原则", "kept to principle in a crisis"
    DAILY = "daily", "日常敢担责、碰硬、解题", "takes responsibility day by day"
    # Traits that do not count against anyone (3.7).
    SHARP = "sharp", "有棱角", "has sharp edges"
    PRINCIPLED = "principled", "坚持原则", "keeps to principle"
    WILLING_TO_MANAGE = "willing_to_manage", "敢抓敢管", "dares to manage"
    MAY_OFFEND = "may_offend", "不怕得罪人", "does not mind offending"
    # How the person was looked at (3.3 to 3.6).
    FRONT_LINE = "front_line", "在基层一线考察识别过", "was observed at the front line"
    CONTACT = "contact", "经常、近距离、有原则地接触过", "was met often, closely and on principle"
    ALL_ROUND = "all_round", "经多方位、立体化考察", "was looked at from all sides"
    FAIRLY_SEEN = "fairly_seen", "全面、历史、辩证看待并说明理由", "was seen whole and fairly, with reasons"
    # The conditions of articles 7 and 8 of the Selection Regulation that are found and not reckoned.
    BASIC_CONDITIONS = "basic_conditions", "具备基本条件", "meets the basic conditions"
    HEALTHY = "healthy", "身体条件能够履职", "healthy enough for the duties"
    LEGALLY_QUALIFIED = "legally_qualified", "具备法律、党章规定的资格", "has the qualifications that the law asks for"
    # What article 24 excludes.
    POLITICAL_INDISCIPLINE = "political_indiscipline", "违反政治纪律和政治规矩", "against political discipline"
    LOW_RECOGNITION = "low_recognition", "群众公认度不高", "low public recognition"
    CANVASSING = "canvassing", "有跑官、拉票等非组织行为", "canvassed for the post"
    OTHER_OBSTACLE = "other_obstacle", "有其他不宜提拔的情形", "another reason not to be promoted"


@attrs.frozen(kw_only=True, order=False, repr=False)
class SelectionFinding(Event):
    """What one body found on one point.  Findings that contradict one another are kept and decide nothing."""

    label = Label("选拔任用认定", "finding for selection")
    fact: SelectionFact = attrs.field(metadata=about("认定事项", "point", Privacy.PLAIN))
    value: bool | None = attrs.field(
        default=None, metadata=about("认定结果", "value", Privacy.SENSITIVE, "None: the body could not tell.")
    )
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("认定日期", "found on", Privacy.SENSITIVE)
    )
    found_by: Body | None = attrs.field(default=None, metadata=about("认定主体", "found by", Privacy.PLAIN))
    evidence: tuple[str, ...] = attrs.field(
        default=(), metadata=about("依据", "evidence", Privacy.SENSITIVE, "References, one a piece.")
    )
    reasons: str | None = attrs.field(default=None, metadata=about("理由", "reasons", Privacy.SENSITIVE))
    withdrawn: bool = attrs.field(
        default=False, metadata=about("是否已撤回", "withdrawn", Privacy.PLAIN, "Decides nothing any more.")
    )


class ExceptionalGround(LabelledEnum):
    """On which ground an exceptional promotion is proposed: three of outstanding cadres, three of the needs of work."""

    DECISIVE_MOMENT = (
        "decisive_moment",
        "关键时刻或者急难险重任务中经受住考验",
        "stood the test at a decisive moment or in an urgent task",
    )
    HARD_PLACE = "hard_place", "在条件艰苦、情况复杂、基础差的地方实绩突出", "results in a hard, complex or poor place"
    NOTABLE_RESULTS = "notable_results", "其他岗位上尽职尽责、实绩特别显著", "specially notable results elsewhere"
    GROUP_STRUCTURE = (
        "group_structure",
        "班子结构需要或者职位有特殊要求",
        "the structure of the group or the post requires it",
    )
    SPECIALITY = "speciality", "专业性较强的岗位或者重要专项工作急需", "a speciality or special work urgently needs it"
    HARD_AREA = "hard_area", "艰苦边远、贫困地区急需引进", "a hardship or poor area urgently needs the person"


@attrs.frozen(kw_only=True, order=False, repr=False)
class SelectionProcess(Event):
    """One selection of one person for one leading post, step by step; :attr:`on` is the day of the decision meeting."""

    label = Label("选拔任用过程", "selection process")
    id: str = attrs.field(metadata=about("标识", "identifier", Privacy.PLAIN, "The caller's own."))
    cadre: str | None = attrs.field(default=None, metadata=about("干部标识", "cadre", Privacy.PLAIN, "Identifier."))
    target: PostLevel | None = attrs.field(default=None, metadata=about("拟任职务层次", "level of the post"))
    place: str | None = attrs.field(
        default=None,
        metadata=about("所在地代码", "place", Privacy.PLAIN, "County unit whose calendar the notice follows."),
    )
    central_organ: bool | None = attrs.field(
        default=None, metadata=about("是否中央机关", "in a central organ", Privacy.PLAIN)
    )
    recommended: bool | None = attrs.field(
        default=None, metadata=about("是否经民主推荐", "democratic recommendation was held")
    )
    recommended_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("民主推荐日期", "recommended on")
    )
    exceptional: bool | None = attrs.field(
        default=None, metadata=about("是否作为破格提拔", "handled as an exceptional promotion")
    )
    grounds: tuple[ExceptionalGround, ...] = attrs.field(
        default=(), metadata=about("破格理由", "grounds of an exceptional promotion")
    )
    short_of_years: bool | None = attrs.field(
        default=None,
        metadata=about("是否在任职年限上破格", "short of years in post", meaning="Item 3 of article 8."),
    )
    levels_skipped: int | None = attrs.field(
        default=None, metadata=about("越级数", "levels skipped", meaning="0: to the next level.")
    )
    consent: bool | None = attrs.field(
        default=None, metadata=about("上级组织部门是否同意", "consent of the organisation department above")
    )
    consented_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("上级同意日期", "consent given on")
    )
    inspected_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("考察开始日期", "inspection began on")
    )
    inspectors: int | None = attrs.field(
        default=None, metadata=about("考察组人数", "members of the inspection team", Privacy.PLAIN)
    )
    on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("党委（党组）讨论决定日期", "decided in the meeting on")
    )
    entitled: int | None = attrs.field(
        default=None, metadata=about("应到会成员数", "members entitled to attend", Privacy.PLAIN)
    )
    present: int | None = attrs.field(default=None, metadata=about("到会成员数", "members present", Privacy.PLAIN))
    agreed: int | None = attrs.field(default=None, metadata=about("同意人数", "members who agreed", Privacy.PLAIN))
    head_spoke_last: bool | None = attrs.field(
        default=None, metadata=about("主要负责人是否末位表态", "the head spoke last", Privacy.PLAIN)
    )
    reopened: bool | None = attrs.field(
        default=None, metadata=about("是否复议", "the decision was reopened", Privacy.PLAIN)
    )
    agreed_to_reopen: int | None = attrs.field(
        default=None, metadata=about("同意复议人数", "members who agreed to reopen it", Privacy.PLAIN)
    )
    notice_first: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("任前公示首日", "first day of the notice", Privacy.PLAIN)
    )
    notice_last: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("任前公示末日", "last day of the notice", Privacy.PLAIN)
    )
    notice_states_ground: bool | None = attrs.field(
        default=None,
        metadata=about(
            "公示是否说明破格情形和理由", "notice states the ground", Privacy.PLAIN, "Of an exceptional one."
        ),
    )
    elected: bool | None = attrs.field(
        default=None, metadata=about("是否选任制（或人大任命）", "elected, or decided by an assembly", Privacy.PLAIN)
    )
    elected_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("当选（任命）日期", "elected on", Privacy.PLAIN)
    )
    trial_since: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("试任职通知日期", "notice of trial appointment on")
    )
    confirmed: bool | None = attrs.field(
        default=None, metadata=about("试用期满是否胜任", "confirmed after probation", Privacy.SENSITIVE)
    )
    confirmed_on: PartialDate | None = attrs.field(
        default=None, converter=to_date, metadata=about("试用期考核结论日期", "result of probation on")
    )
    checks: ClassVar[tuple[Check, ...]] = (
        in_order("recommended_on", "on"),
        in_order("inspected_on", "on"),
        in_order("notice_first", "notice_last"),
        in_order("trial_since", "confirmed_on"),
        within("levels_skipped", 0, 9),
        within("inspectors", 0, 99),
        within("entitled", 1, 199),
        within("present", 0, 199),
        within("agreed", 0, 199),
        within("agreed_to_reopen", 0, 199),
        Check(
            ("entitled", "present"),
            lambda entitled, present: present <= entitled,
            Label("不多于应到会成员数", "no more than are entitled to attend"),
        ),
        Check(
            ("present", "agreed"),
            lambda present, agreed: agreed <= present,
            Label("不多于到会成员数", "no more than are present"),
        ),
        Check(
            ("recommended", "recommended_on"),
            lambda recommended, _: recommended,
            Label("不填（未经民主推荐）", "nothing, because no recommendation was held"),
        ),
        Check(
            ("consent", "consented_on"),
            lambda consent, _: consent,
            Label("不填（上级未同意）", "nothing, because there was no consent"),
        ),
        Check(
            ("elected", "elected_on"),
            lambda elected, _: elected,
            Label("不填（不是选任制）", "nothing, because the post is not elected"),
        ),
    )
