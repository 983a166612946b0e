"""Items of assessment that might be merged because their functions are alike (6.4): candidates, a body decides."""

import attrs

from cadre_policy.law import Language
from cadre_policy.policies.assessment_schemes.tree import leaves
from cadre_policy.records import AssessmentScheme, Indicator


@attrs.frozen(order=False, kw_only=True)
class MergeCandidate:
    """Indicators that bear the same function tag."""

    function: str
    items: tuple[tuple[str, str], ...]
    """Scheme and indicator, each by its identifier, in the order given."""

    def say(self, language: Language) -> str:
        """The tag and the indicators that bear it."""
        named = [f"{scheme}/{indicator}" for scheme, indicator in self.items]
        if language == "zh":
            return f"职能标签“{self.function}”:{'、'.join(named)}"
        return f"function {self.function!r}: {', '.join(named)}"


def merge_candidates(*schemes: AssessmentScheme) -> tuple[MergeCandidate, ...]:
    """The indicators, of one scheme or across several, that bear the same function tag, by tag.

    Headings do not count, only what is itself assessed.  Whether two items are alike the body decides.

    Args:
        schemes: The schemes, each with an identifier of its own.
    """
    found: dict[str, list[tuple[AssessmentScheme, Indicator]]] = {}
    for scheme in schemes:
        for indicator in leaves(scheme):
            for tag in dict.fromkeys(indicator.functions):
                found.setdefault(tag, []).append((scheme, indicator))
    return tuple(
        MergeCandidate(function=tag, items=tuple((scheme.id, indicator.id) for scheme, indicator in items))
        for tag, items in sorted(found.items())
        if len(items) > 1
    )


__all__ = ["MergeCandidate", "merge_candidates"]
