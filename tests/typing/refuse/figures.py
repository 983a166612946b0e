"""Facts are fields of their record; figures are cited and of one unit."""

from sample import CITE, LIMIT, SHARE, PersonFacts, flag, since

from cadre_policy.law import Label
from cadre_policy.measures import Days, Months, Years
from cadre_policy.rules import Dated, Overlay, Parameter, Reading, Status, fact, parameter


def take(*_: object) -> None:
    """Takes anything."""


take(fact(PersonFacts, lambda f: f.sik, "病", "sick"))  # E: attr-defined
take(fact(PersonFacts, lambda f: f.sick, "病", "sick", highest=Days(30)))  # E(mypy): arg-type, return-value
take(fact(PersonFacts, lambda f: f.sick, "病", "sick", lowest=0))  # E(mypy): arg-type, return-value
take(fact(PersonFacts, "sick", "病", "sick"))  # E: arg-type
take(fact(PersonFacts, lambda f: f.sick, "病"))  # E: call-arg
take(parameter(Days, Dated(value=Months(4), since="2010-01-01"), name="x", zh="数", en="x", cite=CITE))  # E: misc
take(parameter(Days, Dated(value=4, since="2010-01-01"), name="x", zh="数", en="x", cite=CITE))  # E: misc
take(parameter(Days, name="x", zh="数", en="x", cite=CITE))  # E: call-arg
take(parameter(Days, Dated(value=Days(4), since="2010-01-01"), name="x", zh="数", en="x"))  # E: call-arg
take(parameter(Days, Dated(value=Days(4), since="2010-01-01"), name="x", zh="数", en="x", cite="art. 3"))  # E: arg-type
take(Dated(value=Days(4), since=2010))  # E: arg-type
take(Dated(value=Days(4)))  # E: call-arg
take(Dated(value=Status.LEFT_OPEN, since="2010", evidence="verified"))  # E: arg-type
take(LIMIT.at("2018-01-01"))  # E: arg-type
take(LIMIT.at(flag))  # E: arg-type
take(LIMIT.at(since) >= SHARE)  # E: operator
ill: Parameter[Years] = LIMIT  # E: assignment
take(Overlay(parameter=LIMIT, values=(Days(3),), source=Label("设", "if")))  # E: arg-type
take(Reading(name="x", label=Label("问", "?"), cite=CITE, alternatives=("a", "b"), default=None))  # E: arg-type
