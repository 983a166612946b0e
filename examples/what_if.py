"""A reform as data: six days of leave at the first step, set beside the law as it stands, over a roster.

Run it from anywhere: ``python examples/what_if.py``.  Needs the extra ``frames``.
"""

import datetime as dt
import tomllib
from pathlib import Path

import cadre_policy as cp
from cadre_policy.frames import compare, facts_frame
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE, annual_leave_facts

TOWNSHIP = Path(__file__).parent / "data" / "township.toml"
ON = dt.date(2024, 6, 30)

# The whole list of the figure's values: what held before goes on to hold before.
REFORM = """
name = "six-days"
label = { zh = "第一档改为6天", en = "six days at the first step" }

[[parameters."leave.annual.days_first"]]
value = 5
since = 2008-01-01

[[parameters."leave.annual.days_first"]]
value = 6
since = 2024-01-01
"""


def main() -> None:
    """Print what the reform would change, and for whom."""
    reform = cp.policy_from_plain(tomllib.loads(REFORM))
    members = cp.read_unit_file(TOWNSHIP).members
    roster = facts_frame(annual_leave_facts(member, ON) for member in members)
    found = compare(roster, ANNUAL_LEAVE, on=ON, policies=(cp.YUNNAN, reform), name="leave")
    print(found)

    changed = zip(members, found.frame["leave_differs"], strict=True)
    print("for", ", ".join(member.id for member, differs in changed if differs))
    more = found.frame["leave_six-days"] - found.frame["leave_yunnan"]
    print(more.sum(), "days more in all")
    unknown = found.frame["leave_yunnan_causes"].is_not_null().sum()
    print(unknown, "without an answer under either: the facts on file do not decide")


if __name__ == "__main__":
    main()
