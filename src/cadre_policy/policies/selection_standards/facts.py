"""What bodies found about someone by the standards of the Opinion: findings, never scores."""

import attrs

from cadre_policy.records import SelectionFact
from cadre_policy.rules import Change, Fact, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class SelectionStandardsFacts:
    """The findings about one person, named as in ``SelectionFact``; None is "not found, or not on file"."""

    political: bool | None = None
    """The political standard (S2.1), then the two sides by which political quality is seen (2.2)."""
    spirit: bool | None = None
    conduct: bool | None = None
    firm_belief: bool | None = None
    """The five strengths (S2.2)."""
    firm_politics: bool | None = None
    firm_responsibility: bool | None = None
    firm_ability: bool | None = None
    firm_style: bool | None = None
    steady_belief: bool | None = None
    """The five points of a good cadre (S2.3)."""
    serves_people: bool | None = None
    diligent: bool | None = None
    dares_to_act: bool | None = None
    clean: bool | None = None
    takes_responsibility: bool | None = None
    """Of whom more are to be selected (S2.4)."""
    takes_on_tasks: bool | None = None
    acts_well: bool | None = None
    real_results: bool | None = None
    has_belief: bool | None = None
    """Who is to get key posts (S2.5)."""
    has_ideas: bool | None = None
    has_passion: bool | None = None
    has_methods: bool | None = None
    priority_tasks: bool | None = None
    """Who is to be promoted (3.8)."""
    major_matters: bool | None = None
    """The three facets (2.3 to 2.5); the last is stressed, without a weight."""
    crisis: bool | None = None
    daily: bool | None = None
    sharp: bool | None = None
    """Traits that are no reason against anyone (3.7)."""
    principled: bool | None = None
    willing_to_manage: bool | None = None
    may_offend: bool | None = None
    front_line: bool | None = None
    """How the person was looked at (3.3 to 3.6)."""
    contact: bool | None = None
    all_round: bool | None = None
    fairly_seen: bool | None = None
    qualified: bool | None = None
    """Whether the conditions for the post are met (see ``post_qualification``); no standard takes their place."""


def _found(name: str) -> Fact[SelectionStandardsFacts, bool]:
    """The fact of a finding, with the label that the finding has."""
    label = SelectionFact(name).label
    return fact(
        SelectionStandardsFacts,
        lambda fields: getattr(fields, name),
        label.zh,
        label.en,
        change=Change.FINDING,
        privacy=Privacy.SENSITIVE,
    )


political = _found("political")
spirit = _found("spirit")
conduct = _found("conduct")
firm_belief = _found("firm_belief")
firm_politics = _found("firm_politics")
firm_responsibility = _found("firm_responsibility")
firm_ability = _found("firm_ability")
firm_style = _found("firm_style")
steady_belief = _found("steady_belief")
serves_people = _found("serves_people")
diligent = _found("diligent")
dares_to_act = _found("dares_to_act")
clean = _found("clean")
takes_responsibility = _found("takes_responsibility")
takes_on_tasks = _found("takes_on_tasks")
acts_well = _found("acts_well")
real_results = _found("real_results")
has_belief = _found("has_belief")
has_ideas = _found("has_ideas")
has_passion = _found("has_passion")
has_methods = _found("has_methods")
priority_tasks = _found("priority_tasks")
major_matters = _found("major_matters")
crisis = _found("crisis")
daily = _found("daily")
sharp = _found("sharp")
principled = _found("principled")
willing_to_manage = _found("willing_to_manage")
may_offend = _found("may_offend")
front_line = _found("front_line")
contact = _found("contact")
all_round = _found("all_round")
fairly_seen = _found("fairly_seen")
qualified = fact(SelectionStandardsFacts, lambda f: f.qualified, "符合任职条件", "the conditions for the post are met")
