"""What was found of one fact by a day, and whose case it is."""

from cadre_policy.errors import InputError
from cadre_policy.measures import Date
from cadre_policy.policies.tolerance.remarks import Concern, Remark
from cadre_policy.records import CaseFact, Finding, ToleranceCase


def refuse_other_person(case: ToleranceCase, cadre: str | None) -> None:
    """Raise if a case says that it is of another person; one that names nobody is of the file that it stands in.

    Raises:
        InputError: the case is of another person than *cadre*.
    """
    if cadre is not None and case.cadre not in {None, cadre}:
        raise InputError(f"tolerance case {case.id}: a case of {cadre} is wanted, and this one is of another person")


def found_by(case: ToleranceCase, fact: CaseFact, day: Date, remarks: list[Remark]) -> bool | None:
    """What was found of one fact by a day: nothing where findings contradict one another, or may be of a later day.

    Args:
        case: The case.
        fact: The fact.
        day: The last day looked at.
        remarks: Takes what the reader of the answer has to know about the findings.
    """
    about = [finding for finding in case.findings if finding.fact is fact and _made(finding, day) is not False]
    if any(not one.sourced and one.value is not None and not one.withdrawn for one in about):
        remarks.append(Remark(Concern.NO_SOURCE, fact))
    standing = [finding for finding in about if finding.stands]
    made = [finding for finding in standing if _made(finding, day) is True]
    values = {finding.value for finding in made}
    perhaps = {finding.value for finding in standing if _made(finding, day) is None}
    if len(values) > 1:
        remarks.append(Remark(Concern.CONFLICT, fact))
        return None
    if perhaps - values:
        remarks.append(Remark(Concern.UNDATED, fact))
        return None
    if not made:
        return None
    if all(finding.reasons is None for finding in made):
        remarks.append(Remark(Concern.NO_REASONS, fact))
    return made[0].value


def _made(finding: Finding, day: Date) -> bool | None:
    """Whether a finding was made by a day; one without a date was."""
    if finding.found_on is None or finding.found_on.last <= day.toordinal():
        return True
    return None if finding.found_on.first <= day.toordinal() else False


__all__ = ["found_by", "refuse_other_person"]
