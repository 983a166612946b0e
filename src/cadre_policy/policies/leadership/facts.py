"""What the example of a leading cadre, the care of a unit, and the fit of a measure turn on: findings, never scores."""

from typing import TypeVar

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.records import LeadershipFact
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


class Example(LabelledEnum):
    """Whether someone sets the example that the Opinion asks of leading cadres."""

    SET = "set", "已认定示范带头", "the example is set"
    NOT_SET = "not_set", "有一项未带头", "the example is wanting in one point"
    NOT_ASKED = "not_asked", "不适用(非领导干部)", "not asked (no leading cadre)"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ExampleFacts:
    """What was found about one leading cadre; None is "not found, or not on file"."""

    leading: bool | None = None
    """Whether the person is a leading cadre."""
    first_to_perform: bool | None = None
    first_to_act: bool | None = None
    first_to_answer: bool | None = None


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class CareFacts:
    """What was found about the four sides of a unit's care; None is "not found, or not on file"."""

    political_care: bool | None = None
    work_care: bool | None = None
    treatment_care: bool | None = None
    inner_care: bool | None = None


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class MeasureFacts:
    """What was found about how one measure was made; None is "not found, or not on file"."""

    seen_case_by_case: bool | None = None
    guided_by_class: bool | None = None
    precise: bool | None = None


S = TypeVar("S", ExampleFacts, CareFacts, MeasureFacts)


def _found(subject: type[S], name: str) -> Fact[S, bool]:
    """The fact of a finding, with the label that the finding has."""
    label = LeadershipFact(name).label
    return fact(
        subject,
        lambda fields: getattr(fields, name),
        label.zh,
        label.en,
        change=Change.FINDING,
        privacy=Privacy.SENSITIVE,
    )


leading = fact(
    ExampleFacts,
    lambda f: f.leading,
    "是领导干部",
    "the person is a leading cadre",
    change=Change.FIXED,
    privacy=Privacy.PLAIN,
)
first_to_perform = _found(ExampleFacts, "first_to_perform")
first_to_act = _found(ExampleFacts, "first_to_act")
first_to_answer = _found(ExampleFacts, "first_to_answer")

political_care = _found(CareFacts, "political_care")
work_care = _found(CareFacts, "work_care")
treatment_care = _found(CareFacts, "treatment_care")
inner_care = _found(CareFacts, "inner_care")

seen_case_by_case = _found(MeasureFacts, "seen_case_by_case")
guided_by_class = _found(MeasureFacts, "guided_by_class")
precise = _found(MeasureFacts, "precise")
