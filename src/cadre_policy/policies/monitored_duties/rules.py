"""The rules on monitored duties: one for each clause, so that each is cited and named."""

from cadre_policy.law import Label
from cadre_policy.policies.monitored_duties.facts import DutyStatus, MonitoredDutyFacts
from cadre_policy.policies.monitored_duties.making import ORGANISATION, PARTY, PERFORMED, duty_rule
from cadre_policy.policies.monitored_duties.parameters import WOMEN_CHECKS_BEGAN, WOMEN_CHECKS_LAW
from cadre_policy.rules import Authority, Rule, const, first_of, rule

_PAY = Label("人力资源社会保障、财政部门", "the bodies for human resources and for finance")
_LEADERSHIP = Label("党委、政府", "Party committee and government")
_HEALTH = Label("组织、卫生健康部门", "the organisation department and the health body")
_UNIT = Label("所在单位", "the unit")
_RECRUITERS = Label("公务员主管部门", "the body in charge of civil servants")
_HIGHER = Label("州市级以上机关", "organs of prefecture level and above")
_PROVINCE = Label("省级主管机关", "the province's body in charge")

# --- The system of assessment ---

CENTRAL_ASSESSMENT_RULES = duty_rule(
    "central_assessment_rules",
    "7.1",
    "贯彻执行中央考核工作条例",
    "apply the central regulation on assessment",
    ORGANISATION,
)
PROVINCIAL_ASSESSMENT_MEASURES = duty_rule(
    "provincial_assessment_measures",
    "7.2",
    "制定本省考核工作办法",
    "make the province's measures on assessment",
    _PROVINCE,
)
ASSESSMENT_COORDINATION = duty_rule(
    "assessment_coordination",
    "7.3",
    "建立组织部门为主体的考核协调机制",
    "a coordination mechanism led by the organisation department",
    ORGANISATION,
)

# --- Finding and tempering cadres ---

DISCOVERY_MECHANISM = duty_rule(
    "discovery_mechanism",
    "3.9",
    "建立多渠道发现识别干部机制",
    "a mechanism that finds able cadres in many ways",
    ORGANISATION,
)
DISCOVERY_CHANNELS = duty_rule(
    "discovery_channels",
    "3.10",
    "从巡视巡察、重大督察、审计等渠道发现干部",
    "find them through inspections, supervision, audit and the like",
    ORGANISATION,
)
TEMPERING_PLACES = duty_rule(
    "tempering_places", "14.2", "选派干部到四类锻炼地", "send cadres to the four kinds of places", ORGANISATION
)
SECONDMENTS = duty_rule(
    "secondments", "14.3", "选派干部到所列单位挂职", "second cadres to the bodies that are named", ORGANISATION
)
EXCHANGES = duty_rule("exchanges", "14.4", "推动三个方向的干部交流", "exchange cadres along three axes", ORGANISATION)
TWO_WAY_SECONDMENTS = duty_rule(
    "two_way_secondments",
    "14.5",
    "上级机关与基层双向挂职",
    "second cadres both ways between higher organs and the grassroots",
    _HIGHER,
)
TRAINING_POOLS = duty_rule(
    "training_pools",
    "14.6",
    "培养储备年轻、女、少数民族、党外干部",
    "develop young, women, minority and non-Party cadres and hold them in reserve",
    ORGANISATION,
)
TALENT = duty_rule("talent", "14.7", "引进人才来滇挂职、任职、工作", "bring in talent to Yunnan", ORGANISATION)

# --- Training ---

TRAINING_PROVIDERS = duty_rule(
    "training_providers",
    "13.1",
    "运用培训机构、高校、智库、科研院所",
    "use training bodies, universities, think tanks and research institutes",
    ORGANISATION,
)
TRAINING_MODES = duty_rule(
    "training_modes",
    "13.2",
    "请进来、走出去、现场教学",
    "invite teachers in, go out, teach on site",
    ORGANISATION,
)
TRAINING_CONTENT = duty_rule(
    "training_content",
    "13.3",
    "突出理论、党性、品性教育,加强专业知识、能力培训",
    "stress theory, Party spirit and character; strengthen professional knowledge and ability",
    ORGANISATION,
)
TRAINING_FOR_GAPS = duty_rule(
    "training_for_gaps",
    "13.6",
    "针对知识、能力、经验短板开展培训",
    "train for gaps of knowledge, ability and experience",
    ORGANISATION,
)
TRAINING_TOPICS = duty_rule(
    "training_topics", "13.7", "围绕重大战略设置课程", "set courses around the major strategies", ORGANISATION
)

# --- Pay and honours ---

BASIC_PAY = duty_rule("basic_pay", "16.1", "落实基本工资标准调整机制", "carry out adjustments of basic pay", _PAY)
REGIONAL_ALLOWANCES = duty_rule(
    "regional_allowances", "16.2", "实施地区附加津贴制度", "set up regional additional allowances", _PAY
)
SPECIAL_POSTS = duty_rule(
    "special_posts", "16.3", "建立特殊岗位特殊津贴机制", "set up special allowances for special posts", _PAY
)
PERFORMANCE_BONUS = duty_rule(
    "performance_bonus",
    "16.4",
    "探索差异化绩效奖金分配",
    "explore differentiated performance bonuses",
    _PAY,
    exploratory=True,
)
PARALLEL_RANKS = duty_rule(
    "parallel_ranks", "16.5", "推进公务员职务与职级并行", "advance parallel posts and ranks", ORGANISATION
)
HONOURS = duty_rule(
    "honours", "16.6", "平时激励、专项表彰奖励", "everyday encouragement and special commendations", _LEADERSHIP
)

# --- Health of body and mind ---

HEALTH_SERVICES = duty_rule(
    "health_services",
    "17.1",
    "探索身心健康保障服务体系",
    "explore a system that cares for body and mind",
    _HEALTH,
    exploratory=True,
)
CHECK_UP_SYSTEM = duty_rule("check_up_system", "17.2", "落实和完善体检制度", "carry out the check-up system", _UNIT)
MENTAL_HEALTH_TRAINING = duty_rule(
    "mental_health_training",
    "17.6",
    "开展心理健康科普和教育培训",
    "teach mental health, to everyone and in training",
    ORGANISATION,
)
MENTAL_HEALTH_HELP = duty_rule(
    "mental_health_help",
    "17.7",
    "健全心理疾病干预、救助机制",
    "set up intervention and assistance in mental illness",
    _HEALTH,
)
CULTURE_AND_SPORTS = duty_rule(
    "culture_and_sports",
    "17.15",
    "支持群团组织丰富文体生活",
    "support mass organisations in culture and sports",
    PARTY,
)

# --- The grassroots ---

FRONTLINE_HELP = duty_rule(
    "frontline_help", "18.1", "对基层一线干部多理解、帮解忧", "understand and help front-line cadres", PARTY
)
GRASSROOTS_TILT = duty_rule(
    "grassroots_tilt",
    "18.2",
    "政策、待遇向基层干部倾斜",
    "tilt policy and treatment towards grassroots cadres",
    _LEADERSHIP,
)
GRASSROOTS_RECRUITMENT = duty_rule(
    "grassroots_recruitment",
    "18.5",
    "加大基层艰苦边远地区招录",
    "recruit more for grassroots hardship and remote areas",
    _RECRUITERS,
)
RECRUITMENT_TILT = duty_rule(
    "recruitment_tilt", "18.6", "基层艰苦边远地区招录政策倾斜", "ease recruitment for those areas", _RECRUITERS
)
SELECTION_UPWARDS = duty_rule(
    "selection_upwards",
    "18.7",
    "从基层一线遴选优秀年轻干部",
    "select able young front-line cadres into higher organs",
    _HIGHER,
)

# --- Beside the Opinion ---

WOMENS_CHECKS: Rule[MonitoredDutyFacts, DutyStatus] = rule(
    MonitoredDutyFacts,
    DutyStatus,
    name="duty.womens_checks",
    zh="定期为女职工安排妇女健康检查(未规定间隔)",
    en="periodic checks for women (the interval unstated)",
    cites=(WOMEN_CHECKS_LAW,),
    body=first_of((WOMEN_CHECKS_BEGAN, PERFORMED), otherwise=const(DutyStatus.NOT_OWED)),
    authority=Authority(body=Label("用人单位", "the employing unit"), cites=(WOMEN_CHECKS_LAW,)),
)
