"""The rules of pay during sick leave."""

from cadre_policy.law import OPINION, Label
from cadre_policy.measures import Completion, Count, Percent, Yuan
from cadre_policy.policies.remedies import UNIT
from cadre_policy.policies.sick_pay import facts as about
from cadre_policy.policies.sick_pay import parameters as figures
from cadre_policy.policies.sick_pay.facts import SickPayFacts
from cadre_policy.policies.sick_pay.parameters import BEGAN, TEXT
from cadre_policy.records import StaffKind
from cadre_policy.rules import (
    Expr,
    Rounding,
    Rule,
    all_of,
    any_of,
    first_of,
    for_judgement,
    in_force,
    left_open,
    less,
    minimum,
    not_,
    pro_rata,
    reading,
    rule,
    table,
    times,
    whole_years,
)

_WHOLE = Percent(Percent.highest)
"""The whole of which a share in percent is a part."""


def _question(name: str, zh: str, en: str, body: Expr[SickPayFacts, bool]) -> Rule[SickPayFacts, bool]:
    return rule(SickPayFacts, bool, name=f"sick_pay.{name}", zh=zh, en=en, cites=(TEXT,), body=body)


COVERED = _question(
    "covered",
    "适用本规定的人员",
    "staff to whom these rules apply",
    any_of(
        about.staff.among(StaffKind.CIVIL_SERVANT, StaffKind.BY_REFERENCE, StaffKind.ORGAN_WORKER),
        all_of(
            about.staff.among(
                StaffKind.INSTITUTION_MANAGEMENT, StaffKind.INSTITUTION_PROFESSIONAL, StaffKind.INSTITUTION_WORKER
            ),
            about.institution_follows,
        ),
    ),
)

SICK_PAY_APPLIES: Rule[SickPayFacts, bool] = rule(
    SickPayFacts,
    bool,
    name="sick_pay.applies",
    zh="按病假待遇计发工资",
    en="pay follows the rules on sick leave",
    cites=(TEXT,),
    body=in_force((BEGAN, all_of(COVERED, about.certified, about.approved))),
    authority=UNIT,
)

LONGER_SERVICE = _question(
    "service_longer",
    "工作年限满十年",
    "ten years of service or more",
    reading(
        figures.SERVICE_COMPLETED,
        eve=whole_years(about.service_since, counts=Completion.EVE) >= figures.LONGER_SERVICE,
        anniversary=whole_years(about.service_since, counts=Completion.ANNIVERSARY) >= figures.LONGER_SERVICE,
    ),
)

JOINED_EARLY = _question(
    "joined_early",
    "早期参加革命工作",
    "joined the revolution early",
    reading(
        figures.EARLY_JOINING,
        **{"without": about.joined < figures.JOINED_BEFORE, "with": about.joined <= figures.JOINED_BEFORE},
    ),
)


def _share(name: str, zh: str, en: str, *cases: Expr[SickPayFacts, Percent]) -> Rule[SickPayFacts, Percent]:
    """A share by how early the person joined and how long the service is."""
    early, longer, shorter = cases
    return rule(
        SickPayFacts,
        Percent,
        name=f"sick_pay.{name}",
        zh=zh,
        en=en,
        cites=(TEXT,),
        body=first_of((JOINED_EARLY, early), (LONGER_SERVICE, longer), otherwise=shorter),
    )


MIDDLE_SHARE = _share(
    "middle_share",
    "第三至第六个月的计发比例",
    "share of the wage in months three to six",
    figures.MIDDLE_EARLY_JOINERS,
    figures.MIDDLE_LONGER,
    figures.MIDDLE_SHORTER,
)
LATE_SHARE = _share(
    "late_share",
    "第七个月起的计发比例",
    "share of the wage from month seven",
    figures.LATE_EARLY_JOINERS,
    figures.LATE_LONGER,
    figures.LATE_SHORTER,
)

NO_OTHER_ILLNESS = _question(
    "no_other_illness",
    "本年此前没有因其他疾病病假",
    "no sick leave for another illness earlier in the year",
    about.earlier_months <= Count(0),
)


def _stretch_share(name: str, zh: str, en: str, month: Expr[SickPayFacts, Count]) -> Rule[SickPayFacts, Percent]:
    """The share in a month of sick leave."""
    return rule(
        SickPayFacts,
        Percent,
        name=f"sick_pay.{name}",
        zh=zh,
        en=en,
        cites=(TEXT,),
        body=table(
            (month <= figures.FIRST_MONTHS, figures.FULL),
            (all_of(month > figures.FIRST_MONTHS, month <= figures.MIDDLE_UNTIL), MIDDLE_SHARE),
            (month > figures.MIDDLE_UNTIL, LATE_SHARE),
        ),
    )


SHARE_ALONE = _stretch_share(
    "share_alone", "按连续病假时间的计发比例", "share by the length of the unbroken illness", about.month
)
SHARE_SUMMED = _stretch_share(
    "share_summed",
    "按合并病假时间的计发比例",
    "share by the sick leave of the year, summed",
    about.month + about.earlier_months,
)

_ELSEWHERE_PERCENT = left_open(
    Percent,
    "未经证明或批准、或者不适用本规定的,本规定未定比例",
    "without certificate or approval, or for other staff, these rules set no share",
    TEXT,
)
_ELSEWHERE_YUAN = left_open(
    Yuan,
    "未经证明或批准、或者不适用本规定的,本规定未定数额",
    "without certificate or approval, or for other staff, these rules set no amount",
    TEXT,
)
_APPROVED_BODY = Label("批准提高待遇的机关定其数额", "how much higher, the approving body decides")

SICK_PAY_SHARE: Rule[SickPayFacts, Percent] = rule(
    SickPayFacts,
    Percent,
    name="sick_pay.share",
    zh="病假期间的工资计发比例",
    en="share of the wage during sick leave",
    cites=(TEXT, OPINION.cite("17.11")),
    body=first_of(
        (not_(SICK_PAY_APPLIES), _ELSEWHERE_PERCENT),
        (about.higher_pay_approved, for_judgement(Percent, _APPROVED_BODY.zh, _APPROVED_BODY.en, TEXT)),
        (NO_OTHER_ILLNESS, SHARE_ALONE),
        otherwise=reading(figures.ILLNESSES, separate=SHARE_ALONE, summed=SHARE_SUMMED),
    ),
    authority=UNIT,
)


def _of_month(share: Expr[SickPayFacts, Percent]) -> Expr[SickPayFacts, Yuan]:
    """The wage of one month at a share, to the fen."""
    return pro_rata(about.monthly_base, share, _WHOLE, rounding=Rounding.HALF_UP)


def _count(name: str, zh: str, en: str, body: Expr[SickPayFacts, Count]) -> Rule[SickPayFacts, Count]:
    return rule(SickPayFacts, Count, name=f"sick_pay.{name}", zh=zh, en=en, cites=(TEXT,), body=body)


def _pay(suffix: str, zh: str, en: str, before: Expr[SickPayFacts, Count] | None) -> Rule[SickPayFacts, Yuan]:
    """The pay of this illness's months, if so many months of sick leave come before them."""
    first: Expr[SickPayFacts, Count] = figures.FIRST_MONTHS
    until: Expr[SickPayFacts, Count] = figures.MIDDLE_UNTIL
    if before is not None:
        first, until = less(first, before), less(until, before)
    months_first = _count(
        f"months_first_{suffix}",
        f"前两个月内的病假月数({zh})",
        f"months within the first two ({en})",
        minimum(about.months, first),
    )
    months_middle = _count(
        f"months_middle_{suffix}",
        f"第三至第六个月的病假月数({zh})",
        f"months in months three to six ({en})",
        minimum(less(about.months, first), less(until, first)),
    )
    months_late = _count(
        f"months_late_{suffix}",
        f"第七个月起的病假月数({zh})",
        f"months from month seven ({en})",
        less(about.months, until),
    )

    def stretch(
        which: str, of_zh: str, of_en: str, months: Expr[SickPayFacts, Count], share: Expr[SickPayFacts, Percent]
    ) -> Rule[SickPayFacts, Yuan]:
        return rule(
            SickPayFacts,
            Yuan,
            name=f"sick_pay.pay_{which}_{suffix}",
            zh=f"{of_zh}的工资({zh})",
            en=f"pay of {of_en} ({en})",
            cites=(TEXT,),
            body=times(months, _of_month(share)),
        )

    return rule(
        SickPayFacts,
        Yuan,
        name=f"sick_pay.pay_{suffix}",
        zh=f"各月工资合计({zh})",
        en=f"pay of all months ({en})",
        cites=(TEXT,),
        body=stretch("first", "前两个月", "the first two months", months_first, figures.FULL)
        + stretch("middle", "第三至第六个月", "months three to six", months_middle, MIDDLE_SHARE)
        + stretch("late", "第七个月起", "month seven on", months_late, LATE_SHARE),
    )


PAY_ALONE = _pay("alone", "连续病假", "the unbroken illness", None)
PAY_SUMMED = _pay("summed", "合并计算", "summed over the year", about.earlier_months)

SICK_PAY: Rule[SickPayFacts, Yuan] = rule(
    SickPayFacts,
    Yuan,
    name="sick_pay.pay",
    zh="病假期间的工资",
    en="pay during sick leave",
    cites=(TEXT, OPINION.cite("17.11")),
    body=first_of(
        (not_(SICK_PAY_APPLIES), _ELSEWHERE_YUAN),
        (about.higher_pay_approved, for_judgement(Yuan, _APPROVED_BODY.zh, _APPROVED_BODY.en, TEXT)),
        (NO_OTHER_ILLNESS, PAY_ALONE),
        otherwise=reading(figures.ILLNESSES, separate=PAY_ALONE, summed=PAY_SUMMED),
    ),
    authority=UNIT,
)

__all__ = [
    "COVERED",
    "JOINED_EARLY",
    "LATE_SHARE",
    "LONGER_SERVICE",
    "MIDDLE_SHARE",
    "NO_OTHER_ILLNESS",
    "PAY_ALONE",
    "PAY_SUMMED",
    "SHARE_ALONE",
    "SHARE_SUMMED",
    "SICK_PAY",
    "SICK_PAY_APPLIES",
    "SICK_PAY_SHARE",
]
