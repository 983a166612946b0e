"""Logic is about one subject, about questions of yes or no, and has two parts at least."""

from sample import LIMIT, LONG, Colour, Grade, age, flag, grade, rest, sick, unit_flag

from cadre_policy.measures import Years
from cadre_policy.rules import all_of, any_of, not_


def take(*_: object) -> None:
    """Takes anything."""


take(all_of(flag))  # E: call-arg
take(any_of(flag))  # E: call-arg
take(all_of())  # E: call-arg
take(all_of(flag, unit_flag))  # E: misc
take(any_of(LONG, sick >= LIMIT, unit_flag))  # E: misc
take(all_of(flag, age))  # E: arg-type
take(any_of(flag, Years(3)))  # E: arg-type
take(all_of(flag, True))  # E: arg-type
take(all_of([flag, flag]))  # E: arg-type, call-arg
take(not_(age))  # E: arg-type
take(not_(True))  # E: arg-type
take(grade.is_(Colour.RED))  # E: arg-type
take(grade.is_("high"))  # E: arg-type
take(grade.among(Grade.HIGH))  # E: call-arg
take(grade.among(Grade.HIGH, Colour.RED))  # E: arg-type
take(rest.is_(Grade.HIGH))  # E: arg-type
take(flag and LONG)  # E(mypy): redundant-expr, unreachable
take(flag or LONG)  # E(mypy): redundant-expr, unreachable
take(flag if LONG else age)  # E: redundant-expr
