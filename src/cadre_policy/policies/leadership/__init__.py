"""How a unit and its leading cadres lead: the example set, care on four sides, measures that fit.

Text: leading cadres are the first to perform, to act and to answer for things (1.6); strict management goes together with
care, political, at work, in treatment and psychological (S6.1); policies are made and carried out case by case, with
guidance by class and precise measures (19.2).  All of it is judged: the findings of the competent body are recorded with
their dates and put together.  The text attaches no consequence to any of it, and no number is made of it.
"""

from cadre_policy.policies.leadership.answers import care_whole, leading_example, measure_fits
from cadre_policy.policies.leadership.facts import CareFacts, Example, ExampleFacts, MeasureFacts
from cadre_policy.policies.leadership.flatten import care_facts, example_facts, measure_facts
from cadre_policy.policies.leadership.rules import CARE_WHOLE, EXAMPLE_SET, MEASURE_FITS

__all__ = [
    "CARE_WHOLE",
    "EXAMPLE_SET",
    "MEASURE_FITS",
    "CareFacts",
    "Example",
    "ExampleFacts",
    "MeasureFacts",
    "care_facts",
    "care_whole",
    "example_facts",
    "leading_example",
    "measure_facts",
    "measure_fits",
]
