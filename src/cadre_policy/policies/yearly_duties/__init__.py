"""What the Opinion asks for every year: the survey of leading groups, and the three batches.

Text: leading groups and reserve cadres are surveyed every year (clause 3.2); every year a batch of models is set up
(20.6), a batch is promoted (20.7) and a batch is tolerated (20.8), from cadres of every level (20.9).  How many make a batch
the text does not say: one person is the least that can be meant.  Nor does it say whom it binds, so a file does not tell that.

The three batches are a report on a year.  **They decide no case**: a mistake is tolerated if its own conditions are met,
whoever is promoted has to qualify like anybody else, and no rule outside this topic reads a batch.  So a year in which nobody
was tolerated is reported and is no breach, and no day is ever set by which somebody would have to be.

The yearly full check-up (17.3) is owed to each person and stands in :mod:`~cadre_policy.policies.check_ups`; the survey's own
rule is in :mod:`~cadre_policy.policies.cadre_pools`.  ``DUTIES`` is the table of all duties that are watched, those without an
interval among them.
"""

from cadre_policy.policies.yearly_duties.answers import (
    YearlyBatch,
    YearlyBatches,
    batches_from_every_level,
    yearly_batch,
    yearly_batches,
)
from cadre_policy.policies.yearly_duties.facts import BatchKind, BatchLevelFacts, BatchStatus, YearlyBatchFacts
from cadre_policy.policies.yearly_duties.flatten import batch_facts, batch_level_facts
from cadre_policy.policies.yearly_duties.parameters import BATCH_FIRST_YEAR, BATCH_LEAST, BATCH_LEVELS
from cadre_policy.policies.yearly_duties.rules import (
    BATCH_OF_MODELS,
    BATCH_PROMOTED,
    BATCH_TOLERATED,
    BATCHES_FROM_EVERY_LEVEL,
)
from cadre_policy.policies.yearly_duties.standings import YearlyStanding, yearly_duties
from cadre_policy.policies.yearly_duties.table import DUTIES, YEARLY, DutyInterval, DutyRow, YearlyDuty, yearly_duty

__all__ = [
    "BATCHES_FROM_EVERY_LEVEL",
    "BATCH_FIRST_YEAR",
    "BATCH_LEAST",
    "BATCH_LEVELS",
    "BATCH_OF_MODELS",
    "BATCH_PROMOTED",
    "BATCH_TOLERATED",
    "DUTIES",
    "YEARLY",
    "BatchKind",
    "BatchLevelFacts",
    "BatchStatus",
    "DutyInterval",
    "DutyRow",
    "YearlyBatch",
    "YearlyBatchFacts",
    "YearlyBatches",
    "YearlyDuty",
    "YearlyStanding",
    "batch_facts",
    "batch_level_facts",
    "batches_from_every_level",
    "yearly_batch",
    "yearly_batches",
    "yearly_duties",
    "yearly_duty",
]
