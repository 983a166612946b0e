"""What is known of the allowances: that they exist, one list, and no amount."""

from cadre_policy.law import OPINION, Basis, Citation, Evidence
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW, HARDSHIP_ALLOWANCE_SCHEME
from cadre_policy.measures import Yuan
from cadre_policy.rules import Dated, Parameter, Status, parameter

SCHEME_BEGAN = "2006"
"""Of the day from which the scheme applies only the year is known."""
OPINION_BEGAN = "2018-08"
SUBSIDY_BEGAN = "2015"

SCHEME = HARDSHIP_ALLOWANCE_SCHEME.art("?")
PAY = CIVIL_SERVANTS_LAW.art(80, version="2018")
REGIONAL = OPINION.cite("16.2")

FIRST_CLASS_LIST = parameter(
    bool,
    Dated(value=True, since=SCHEME_BEGAN, evidence=Evidence.SECONDARY),
    name="allowance.first_class_list",
    zh="2006年云南一类区名单(36个县,二手资料)属实",
    en="the Yunnan list of class 1 of 2006 (36 counties, secondary sources) is right",
    cite=SCHEME,
)
"""A later re-classification was not found."""


def _open(name: str, zh: str, en: str, since: str, cite: Citation) -> Parameter[Yuan]:
    """A monthly amount that no source gives: a caller overlays the one of the person's rank."""
    return parameter(
        Yuan,
        Dated(value=Status.LEFT_OPEN, since=since, basis=Basis.OPEN),
        name=f"allowance.{name}",
        zh=zh,
        en=en,
        cite=cite,
    )


MONTHLY_FIRST = _open("monthly_first", "一类区津贴月标准", "monthly allowance, class 1", SCHEME_BEGAN, SCHEME)
MONTHLY_SECOND = _open("monthly_second", "二类区津贴月标准", "monthly allowance, class 2", SCHEME_BEGAN, SCHEME)
MONTHLY_THIRD = _open("monthly_third", "三类区津贴月标准", "monthly allowance, class 3", SCHEME_BEGAN, SCHEME)
MONTHLY_FOURTH = _open("monthly_fourth", "四类区津贴月标准", "monthly allowance, class 4", SCHEME_BEGAN, SCHEME)
MONTHLY_FIFTH = _open("monthly_fifth", "五类区津贴月标准", "monthly allowance, class 5", SCHEME_BEGAN, SCHEME)
MONTHLY_SIXTH = _open("monthly_sixth", "六类区津贴月标准", "monthly allowance, class 6", SCHEME_BEGAN, SCHEME)
REGIONAL_MONTHLY = _open(
    "regional_monthly", "地区附加津贴月标准", "monthly regional additional allowance", OPINION_BEGAN, REGIONAL
)
SUBSIDY_MONTHLY = _open(
    "township_subsidy_monthly", "乡镇工作补贴月标准", "monthly township work subsidy", SUBSIDY_BEGAN, PAY
)

SUBSIDY_EXISTS = parameter(
    bool,
    Dated(value=True, since=SUBSIDY_BEGAN, evidence=Evidence.RECALLED),
    name="allowance.township_subsidy_exists",
    zh="设有乡镇工作补贴(凭记忆)",
    en="there is a township work subsidy (recalled)",
    cite=PAY,
)
