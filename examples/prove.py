"""Claims about everyone at once: one that the solver proves, and one that it refutes with an example.

Run it from anywhere: ``python examples/prove.py``.  Needs the extra ``verify``.
"""

import datetime as dt

import cadre_policy as cp
from cadre_policy.policies.annual_leave import ANNUAL_LEAVE
from cadre_policy.policies.annual_leave import facts as about
from cadre_policy.proofs import Refuted, always, monotone

ON = dt.date(2024, 6, 30)


def main() -> None:
    """Print both verdicts."""
    print("Longer service never costs leave (the later it began, the fewer the days or the same).")
    print(monotone(ANNUAL_LEAVE, about.service_since, rising=False, on=ON))

    print("\nWhoever has been ill for three months has no leave.")
    verdict = always(
        ANNUAL_LEAVE,
        lambda anyone: (anyone.answer(about.sick_leave) >= cp.Months(3)).implies(
            anyone.answer(ANNUAL_LEAVE).is_(cp.Days(0))
        ),
        on=ON,
    )
    print(verdict)
    if isinstance(verdict, Refuted):
        print("asked one by one:", cp.annual_leave(verdict.facts, on=ON).headline("en"))


if __name__ == "__main__":
    main()
