"""The rules on allowances that depend on where one works."""

from cadre_policy.law import OPINION, Label
from cadre_policy.law.instruments import CIVIL_SERVANTS_LAW
from cadre_policy.measures import Yuan
from cadre_policy.policies.hardship_allowance import facts as about
from cadre_policy.policies.hardship_allowance import parameters as figures
from cadre_policy.policies.hardship_allowance.facts import AreaClass, HardshipAllowanceFacts
from cadre_policy.policies.hardship_allowance.parameters import PAY, REGIONAL, SCHEME, SCHEME_BEGAN
from cadre_policy.policies.remedies import decided_by
from cadre_policy.rules import (
    Rule,
    all_of,
    any_of,
    const,
    first_of,
    in_force,
    left_open,
    not_,
    rule,
    table,
)

_PAYMASTERS = decided_by(Label("人力资源社会保障、财政部门", "the bodies for human resources and for finance"), SCHEME)

# --- The allowance of hardship and remote areas ---

AREA_CLASS: Rule[HardshipAllowanceFacts, AreaClass] = rule(
    HardshipAllowanceFacts,
    AreaClass,
    name="allowance.area_class",
    zh="艰苦边远地区类别",
    en="class of hardship and remote area",
    cites=(SCHEME,),
    body=in_force(
        (
            SCHEME_BEGAN,
            first_of(
                (about.class_stated, about.area_class),
                (all_of(about.listed_first, figures.FIRST_CLASS_LIST), const(AreaClass.FIRST)),
                otherwise=left_open(
                    AreaClass,
                    "未列入一类区的县属何类(二至六类区名单未查到;不在一类不等于没有津贴)",
                    "the class of a county outside class 1 (the lists of classes 2 to 6 were not found; not being in "
                    "class 1 does not mean that there is no allowance)",
                    SCHEME,
                ),
            ),
        )
    ),
)

HARDSHIP_ALLOWANCE: Rule[HardshipAllowanceFacts, bool] = rule(
    HardshipAllowanceFacts,
    bool,
    name="allowance.hardship",
    zh="享受艰苦边远地区津贴",
    en="has the allowance of hardship and remote areas",
    cites=(PAY, SCHEME),
    body=in_force((SCHEME_BEGAN, all_of(about.on_staff, not_(AREA_CLASS.is_(AreaClass.NONE))))),
    authority=_PAYMASTERS,
)

BY_CLASS: Rule[HardshipAllowanceFacts, Yuan] = rule(
    HardshipAllowanceFacts,
    Yuan,
    name="allowance.by_class",
    zh="按类别的艰苦边远地区津贴(每月)",
    en="the monthly allowance by class",
    cites=(SCHEME,),
    body=table(
        (AREA_CLASS.is_(AreaClass.NONE), Yuan(0)),
        (AREA_CLASS.is_(AreaClass.FIRST), figures.MONTHLY_FIRST),
        (AREA_CLASS.is_(AreaClass.SECOND), figures.MONTHLY_SECOND),
        (AREA_CLASS.is_(AreaClass.THIRD), figures.MONTHLY_THIRD),
        (AREA_CLASS.is_(AreaClass.FOURTH), figures.MONTHLY_FOURTH),
        (AREA_CLASS.is_(AreaClass.FIFTH), figures.MONTHLY_FIFTH),
        (AREA_CLASS.is_(AreaClass.SIXTH), figures.MONTHLY_SIXTH),
    ),
)

HARDSHIP_MONTHLY: Rule[HardshipAllowanceFacts, Yuan] = rule(
    HardshipAllowanceFacts,
    Yuan,
    name="allowance.hardship_monthly",
    zh="艰苦边远地区津贴(每月)",
    en="the monthly allowance of hardship and remote areas",
    cites=(PAY, SCHEME),
    body=in_force((SCHEME_BEGAN, first_of((not_(about.on_staff), Yuan(0)), otherwise=BY_CLASS))),
    authority=_PAYMASTERS,
)

BEYOND_POWERS: Rule[HardshipAllowanceFacts, bool] = rule(
    HardshipAllowanceFacts,
    bool,
    name="allowance.beyond_powers",
    zh="单位越权扩大范围、提高类别或标准",
    en="the unit went beyond its powers in scope, class or amount",
    cites=(SCHEME, CIVIL_SERVANTS_LAW.art(84, version="2018")),
    body=in_force(
        (SCHEME_BEGAN, any_of(about.scope_widened, about.class_raised, about.paid > HARDSHIP_MONTHLY)),
    ),
    authority=decided_by(
        Label(
            "人力资源社会保障、财政部门,及对该单位有管理权限的机关",
            "the bodies for human resources and for finance, and the organ in charge of the unit",
        ),
        SCHEME,
        first=Label(
            "由其责令纠正,单位可说明发放依据", "they order it put right, and the unit may show on what it paid"
        ),
    ),
)

# --- Beside it ---

REGIONAL_ALLOWANCE: Rule[HardshipAllowanceFacts, Yuan] = rule(
    HardshipAllowanceFacts,
    Yuan,
    name="allowance.regional_allowance",
    zh="地区附加津贴(每月)",
    en="the monthly regional additional allowance",
    cites=(REGIONAL, PAY),
    body=in_force(
        (figures.OPINION_BEGAN, first_of((not_(about.on_staff), Yuan(0)), otherwise=figures.REGIONAL_MONTHLY))
    ),
    authority=decided_by(
        Label(
            "人力资源社会保障、财政部门(原文未写主语,按上下文)",
            "the bodies for human resources and for finance (the text names no one; read from its context)",
        ),
        OPINION.cite("16.2"),
    ),
)

TOWNSHIP_SUBSIDY: Rule[HardshipAllowanceFacts, Yuan] = rule(
    HardshipAllowanceFacts,
    Yuan,
    name="allowance.township_subsidy",
    zh="乡镇工作补贴(每月)",
    en="the monthly township work subsidy",
    cites=(PAY,),
    body=in_force(
        (
            figures.SUBSIDY_BEGAN,
            first_of(
                (not_(all_of(about.on_staff, about.in_township)), Yuan(0)),
                (figures.SUBSIDY_EXISTS, figures.SUBSIDY_MONTHLY),
                otherwise=Yuan(0),
            ),
        )
    ),
    authority=_PAYMASTERS,
)
