"""A rule is asked about facts of its own record, on a day, under a policy; the answer may be missing."""

from sample import LEAVE, LONG, ON, QUESTION, PersonFacts, UnitFacts, rest

from cadre_policy.measures import Days
from cadre_policy.rules import YUNNAN, Determination, determine, value

facts = PersonFacts(flag=True)


def take(*_: object) -> None:
    """Takes anything."""


take(determine(LONG, UnitFacts(flag=True), on=ON))  # E: misc
take(value(LONG, UnitFacts(flag=True), on=ON))  # E: arg-type, misc
take(determine(LONG, {"flag": True}, on=ON))  # E: misc
take(determine(LONG, facts))  # E: call-arg
take(determine(LONG, facts, ON))  # E: call-arg
take(determine(LONG, facts, on="2024-05-01"))  # E: arg-type
take(determine(LONG, facts, on=None))  # E: arg-type
take(determine(rest, facts, on=ON))  # E: arg-type
take(determine("sample.long", facts, on=ON))  # E: arg-type
take(determine(LONG, facts, on=ON, policy="yunnan"))  # E: arg-type
take(LONG(facts))  # E: operator
take(LONG(facts, on=ON))  # E: operator
take(value(LEAVE, facts, on=ON).amount)  # E: union-attr
take(value(LEAVE, facts, on=ON) + Days(1))  # E: operator
take(determine(LEAVE, facts, on=ON).value >= Days(1))  # E: operator
ill: Determination[PersonFacts, Days] = determine(LONG, facts, on=ON)  # E: arg-type
worse: bool = value(LONG, facts, on=ON)  # E: assignment
take(YUNNAN.with_(readings={"sample.question": "wide"}))  # E: dict-item
take(YUNNAN.with_(readings={QUESTION: True}))  # E: dict-item
take(YUNNAN.with_(overlays=(LONG,)))  # E: arg-type
take(YUNNAN.with_(lowest_evidence="recalled"))  # E: arg-type
take(YUNNAN.with_("other"))  # E: call-arg
YUNNAN.jurisdiction = "530100"  # E: misc
LONG.body = LONG  # E: misc
