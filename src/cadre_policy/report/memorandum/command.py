"""``cadre-policy memo``: one tolerance case of a unit file as a memorandum."""

from cadre_policy.law import Language
from cadre_policy.records import Unit
from cadre_policy.report.as_html import html_page
from cadre_policy.report.as_markdown import markdown_page
from cadre_policy.report.memorandum.memorandum import case_on_file, circulated_memorandum, tolerance_memorandum
from cadre_policy.report.model import Asked

__all__ = ["memorandum_text"]


def memorandum_text(
    unit: Unit,
    case: str,
    asked: Asked,
    language: Language,
    *,
    person: str | None = None,
    as_html: bool = False,
    anonymous: bool = False,
) -> str:
    """A memorandum on one case of a unit's file.

    Args:
        unit: The unit with its members.
        case: Identifier of the case.
        asked: The day and the policy.
        language: ``"zh"`` or ``"en"``.
        person: Whose case it is, where several have one of that identifier.
        as_html: One HTML page instead of Markdown.
        anonymous: For circulation: without names, places, free text and days.

    Raises:
        UnknownNameError: nobody has such a case, or nobody is called *person*.
        InputError: the identifier does not tell one case.
    """
    cadre, found = case_on_file(unit.members, case, person=person)
    memorandum = (circulated_memorandum if anonymous else tolerance_memorandum)(cadre, found, asked)
    return html_page(memorandum, language) if as_html else markdown_page(memorandum, language)
