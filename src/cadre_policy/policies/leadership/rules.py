"""The rules on example, care and measures: what was found is put together, and nothing is weighed."""

from cadre_policy.law import OPINION, Label
from cadre_policy.policies.leadership import facts as about
from cadre_policy.policies.leadership.facts import CareFacts, Example, ExampleFacts, MeasureFacts
from cadre_policy.rules import Authority, Rule, all_of, first_of, in_force, not_, rule

BEGAN = "2018-08"

EXAMPLE_SET: Rule[ExampleFacts, Example] = rule(
    ExampleFacts,
    Example,
    name="leadership.example",
    zh="领导干部示范带头",
    en="the example of a leading cadre",
    cites=(OPINION.cite("1.6"),),
    body=in_force(
        (
            BEGAN,
            first_of(
                (not_(about.leading), Example.NOT_ASKED),
                (all_of(about.first_to_perform, about.first_to_act, about.first_to_answer), Example.SET),
                otherwise=Example.NOT_SET,
            ),
        )
    ),
    authority=Authority(
        body=Label(
            "按管理权限管理该干部的党组织认定(原文未写认定主体,按上下文)",
            "the Party organisation that manages the cadre finds it (read from the context)",
        ),
        remedy=Label(
            "原文未规定后果;作为考核、任用依据时,按各该程序救济",
            "the text attaches nothing to it; where assessment or appointment rests on it, their remedies apply",
        ),
        cites=(OPINION.cite("1.6"),),
    ),
)

CARE_WHOLE: Rule[CareFacts, bool] = rule(
    CareFacts,
    bool,
    name="leadership.care",
    zh="政治、工作、待遇、心理四方面均有关怀",
    en="care is given on all four sides: political, at work, in treatment and psychological",
    cites=(OPINION.cite("S6.1"),),
    body=in_force(
        (BEGAN, all_of(about.political_care, about.work_care, about.treatment_care, about.inner_care)),
    ),
    authority=Authority(
        body=Label("党组织(原文未写主语,按上下文)", "Party organisations (read from the context)"),
        cites=(OPINION.cite("S6.1"),),
    ),
)

MEASURE_FITS: Rule[MeasureFacts, bool] = rule(
    MeasureFacts,
    bool,
    name="leadership.measure_fits",
    zh="措施经具体分析、分类指导,施策精准",
    en="a measure was made case by case, with guidance by class, and fits",
    cites=(OPINION.cite("19.2"),),
    body=in_force((BEGAN, all_of(about.seen_case_by_case, about.guided_by_class, about.precise))),
    authority=Authority(body=Label("各级党组织", "Party organisations at every level"), cites=(OPINION.cite("19.2"),)),
)
