"""Ask about one person: leave, check-up and rank, with reasons, in Chinese and English; when, and what would change it.

Run it from anywhere: ``python examples/ask_and_explain.py``.  The township and its people are invented.
"""

import datetime as dt
from pathlib import Path

import cadre_policy as cp
from cadre_policy.policies.annual_leave import annual_leave, annual_leave_facts
from cadre_policy.policies.check_ups import check_up_deadline, check_up_status
from cadre_policy.policies.rank_promotion import earliest_rank_promotion, rank_promotion, rank_promotion_spans

TOWNSHIP = Path(__file__).parent / "data" / "township.toml"
ON = dt.date(2024, 6, 30)
HORIZON = dt.date(2040, 12, 31)


def main() -> None:
    """Print the answers."""
    unit = cp.read_unit_file(TOWNSHIP)
    person = next(member for member in unit.members if member.id == "c-12")

    print("# Answers, one line each 一行一个回答")
    leave = annual_leave(person, on=ON)
    rank = earliest_rank_promotion(person, on=ON)
    check_up = check_up_status(person, on=ON)
    for answer in (leave, check_up, rank):
        print(answer.headline("zh"), "|", answer.headline("en"))
    print("next full check-up by", check_up_deadline(person, on=ON))

    print("\n# With reasons 附理由")
    print(leave.explain("zh"))
    print()
    print(check_up.explain("en"))

    print("\n# When 何时")
    may_rise = rank_promotion(person, on=ON)
    print(may_rise.headline("en"))
    spans = rank_promotion_spans(person, ON, HORIZON)
    print(cp.earliest(may_rise.rule, spans, True, on=ON, horizon=HORIZON).say("en"))
    facts = annual_leave_facts(person, ON)
    for stretch in cp.timeline(leave.rule, facts, ON, HORIZON):
        print(stretch.first, "to", stretch.last, stretch.determination.headline("en"))

    print("\n# What would change it 什么会改变结果")
    for change in cp.what_would_change(leave.rule, facts, on=ON):
        print(change.say("en"))


if __name__ == "__main__":
    main()
