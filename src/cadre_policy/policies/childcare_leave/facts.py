"""What childcare leave turns on: of one child, and of a parent on one day."""

import attrs

from cadre_policy.measures import Count, Days, PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ChildFacts:
    """What it turns on whether a child counts on a day; None is "not on file"."""

    birth: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day of birth; of an adopted child as well, since the text asks for its age."""
    lawful: bool | None = None
    """Whether the child was lawfully born or lawfully adopted."""
    in_family: bool | None = None
    """Whether, on the day asked about, the child has been born or adopted and is living."""


child_birth = fact(ChildFacts, lambda f: f.birth, "子女出生日期", "the child's day of birth", privacy=Privacy.SENSITIVE)
child_lawful = fact(
    ChildFacts,
    lambda f: f.lawful,
    "依法生育或收养",
    "lawfully born or adopted",
    change=Change.FINDING,
    privacy=Privacy.SENSITIVE,
)
child_in_family = fact(
    ChildFacts,
    lambda f: f.in_family,
    "子女已出生或被收养且在世",
    "the child has been born or adopted and is living",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
)


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ChildcareLeaveFacts:
    """What childcare leave turns on for one parent on one day; None is "not on file".

    The number of children is the number that certainly count.  Whether there is a further one is a fact of its own, so
    that two children on file are enough where the list of the family is not complete.
    """

    under_three: Count | None = None
    """Children that certainly count on the day (see ``CHILD_COUNTS``)."""
    another: bool | None = None
    """Whether there is a further such child, not on file or not certain; no, if the family is complete."""
    taken: Days | None = None
    """Days of childcare leave taken in the calendar year so far."""
    requested: Days | None = None
    """Days of childcare leave that are asked for."""


under_three = fact(
    ChildcareLeaveFacts,
    lambda f: f.under_three,
    "记载的依法生育或收养的未满三周岁子女数",
    "children under three on file, lawfully born or adopted",
    change=Change.FIXED,
    privacy=Privacy.SENSITIVE,
    highest=Count(20),
)
another = fact(
    ChildcareLeaveFacts,
    lambda f: f.another,
    "另有未记载或未核实的此类子女",
    "a further such child that is not on file or not certain",
    privacy=Privacy.SENSITIVE,
)
taken = fact(
    ChildcareLeaveFacts,
    lambda f: f.taken,
    "本年已休育儿假天数",
    "days of childcare leave taken this year",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
requested = fact(
    ChildcareLeaveFacts,
    lambda f: f.requested,
    "申请的育儿假天数",
    "days of childcare leave asked for",
    change=Change.CHANGEABLE,
    highest=Days(366),
)
