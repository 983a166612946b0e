"""Who a person is as far as a clause gives it an effect: sex, ethnicity, party, kind of staff."""

import attrs

from cadre_policy.law.label import Label, LabelledEnum
from cadre_policy.measures import PartialDate
from cadre_policy.records.kinds import to_date
from cadre_policy.records.record import Record, about

__all__ = ["Affiliation", "Ethnicity", "Party", "Sex", "StaffKind", "StaffStatus"]


class Sex(LabelledEnum):
    """Sex (GB/T 2261.1); unknown is None."""

    MALE = "male", "男", "male"
    FEMALE = "female", "女", "female"


class Ethnicity(LabelledEnum):
    """The 56 peoples in the order of GB 3304, keyed by their romanised names there."""

    HAN = "han", "汉族", "Han"
    MONGOL = "mongol", "蒙古族", "Mongol"
    HUI = "hui", "回族", "Hui"
    ZANG = "zang", "藏族", "Zang (Tibetan)"
    UYGUR = "uygur", "维吾尔族", "Uygur"
    MIAO = "miao", "苗族", "Miao"
    YI = "yi", "彝族", "Yi"
    ZHUANG = "zhuang", "壮族", "Zhuang"
    BUYEI = "buyei", "布依族", "Buyei"
    CHOSEN = "chosen", "朝鲜族", "Chosen (Korean)"
    MAN = "man", "满族", "Man (Manchu)"
    DONG = "dong", "侗族", "Dong"
    YAO = "yao", "瑶族", "Yao"
    BAI = "bai", "白族", "Bai"
    TUJIA = "tujia", "土家族", "Tujia"
    HANI = "hani", "哈尼族", "Hani"
    KAZAK = "kazak", "哈萨克族", "Kazak"
    DAI = "dai", "傣族", "Dai"
    LI = "li", "黎族", "Li"
    LISU = "lisu", "傈僳族", "Lisu"
    VA = "va", "佤族", "Va"
    SHE = "she", "畲族", "She"
    GAOSHAN = "gaoshan", "高山族", "Gaoshan"
    LAHU = "lahu", "拉祜族", "Lahu"
    SUI = "sui", "水族", "Sui"
    DONGXIANG = "dongxiang", "东乡族", "Dongxiang"
    NAXI = "naxi", "纳西族", "Naxi"
    JINGPO = "jingpo", "景颇族", "Jingpo"
    KIRGIZ = "kirgiz", "柯尔克孜族", "Kirgiz"
    TU = "tu", "土族", "Tu"
    DAUR = "daur", "达斡尔族", "Daur"
    MULAO = "mulao", "仫佬族", "Mulao"
    QIANG = "qiang", "羌族", "Qiang"
    BLANG = "blang", "布朗族", "Blang"
    SALAR = "salar", "撒拉族", "Salar"
    MAONAN = "maonan", "毛南族", "Maonan"
    GELAO = "gelao", "仡佬族", "Gelao"
    XIBE = "xibe", "锡伯族", "Xibe"
    ACHANG = "achang", "阿昌族", "Achang"
    PUMI = "pumi", "普米族", "Pumi"
    TAJIK = "tajik", "塔吉克族", "Tajik"
    NU = "nu", "怒族", "Nu"
    UZBEK = "uzbek", "乌孜别克族", "Uzbek"
    RUSS = "russ", "俄罗斯族", "Russ"
    EWENKI = "ewenki", "鄂温克族", "Ewenki"
    DEANG = "deang", "德昂族", "Deang"
    BONAN = "bonan", "保安族", "Bonan"
    YUGUR = "yugur", "裕固族", "Yugur"
    GIN = "gin", "京族", "Gin"
    TATAR = "tatar", "塔塔尔族", "Tatar"
    DERUNG = "derung", "独龙族", "Derung"
    OROQEN = "oroqen", "鄂伦春族", "Oroqen"
    HEZHEN = "hezhen", "赫哲族", "Hezhen"
    MONBA = "monba", "门巴族", "Monba"
    LHOBA = "lhoba", "珞巴族", "Lhoba"
    JINO = "jino", "基诺族", "Jino"
    OTHER = "other", "其他族", "another"
    FOREIGN_ORIGIN = "foreign_origin", "外国血统", "of foreign origin"


class Party(LabelledEnum):
    """Political status (GB 4762)."""

    CPC = "cpc", "中共党员", "member of the Communist Party"
    CPC_PROBATIONARY = "cpc_probationary", "中共预备党员", "probationary member of the Communist Party"
    YOUTH_LEAGUE = "youth_league", "共青团员", "member of the Communist Youth League"
    MINGE = "minge", "民革党员", "member of the Revolutionary Committee of the Kuomintang"
    MINMENG = "minmeng", "民盟盟员", "member of the China Democratic League"
    MINJIAN = "minjian", "民建会员", "member of the China National Democratic Construction Association"
    MINJIN = "minjin", "民进会员", "member of the China Association for Promoting Democracy"
    NONGGONG = "nonggong", "农工党党员", "member of the Peasants' and Workers' Democratic Party"
    ZHIGONG = "zhigong", "致公党党员", "member of the China Zhi Gong Party"
    JIUSAN = "jiusan", "九三学社社员", "member of the Jiusan Society"
    TAIMENG = "taimeng", "台盟盟员", "member of the Taiwan Democratic Self-Government League"
    NO_PARTY = "no_party", "无党派人士", "personage without party affiliation"
    NONE = "none", "群众", "of no party"


class StaffKind(LabelledEnum):
    """In what capacity a person is employed: it decides which rules on assessment, leave and sanctions apply."""

    CIVIL_SERVANT = "civil_servant", "公务员", "civil servant"
    BY_REFERENCE = "by_reference", "参照公务员法管理人员", "managed by reference to the Civil Servants Law"
    INSTITUTION_MANAGEMENT = "institution_management", "事业单位管理人员", "management staff of a public institution"
    INSTITUTION_PROFESSIONAL = (
        "institution_professional",
        "事业单位专业技术人员",
        "professional staff of a public institution",
    )
    INSTITUTION_WORKER = "institution_worker", "事业单位工勤技能人员", "worker of a public institution"
    ORGAN_WORKER = "organ_worker", "机关工勤人员", "worker of an organ"
    ENTERPRISE = "enterprise", "国有企业人员", "staff of a state enterprise"
    VILLAGE = "village", "村（社区）干部", "village or community cadre"
    OTHER = "other", "其他人员", "other"


class StaffStatus(LabelledEnum):
    """Whether a person is still in the unit's staff."""

    IN_POST = "in_post", "在职", "in post"
    RETIRED = "retired", "离退休", "retired"
    TRANSFERRED = "transferred", "调出", "transferred out"
    LEFT = "left", "辞职、辞退或开除", "resigned or dismissed"
    DECEASED = "deceased", "已去世", "deceased"


@attrs.frozen(kw_only=True, order=False, repr=False)
class Affiliation(Record):
    """One political status; a person may be in the Communist Party and in a democratic party."""

    label = Label("政治面貌", "political status")
    party: Party = attrs.field(metadata=about("党派", "party"))
    joined: PartialDate | None = attrs.field(default=None, converter=to_date, metadata=about("加入时间", "joined"))
