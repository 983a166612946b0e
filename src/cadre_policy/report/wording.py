"""A user's own copy of the Opinion beside what encodes it, as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_policy.law import Language
from cadre_policy.law.wording import PartOfCopy, WordingCheck, WordingStatus
from cadre_policy.register import clause_coverage

__all__ = ["wording_text"]


def wording_text(check: WordingCheck, language: Language, *, clauses: bool = True) -> str:
    """What a comparison found, part by part.

    Args:
        check: The comparison.
        language: ``"zh"`` or ``"en"``.
        clauses: Whether the copy's sentences are shown, each with its clauses and what encodes them.
    """
    return "\n".join(_lines(check, language, clauses)) + "\n"


def _lines(check: WordingCheck, language: Language, clauses: bool) -> Iterator[str]:
    zh = language == "zh"
    for one in check.parts:
        status = _status(one, language)
        yield f"{_name(one.part.id, language)}: {status}"
        if clauses:
            yield from _clauses(one, language)
    yield ""
    for stands, head in _HEADS.items():
        found = check.of(stands)
        if found:
            yield f"{head[0] if zh else head[1]}: {', '.join(found)}"
    for count, words in (
        (check.before, ("正文之前", "before the opening")),
        (check.after, ("文末之后", "after the end")),
    ):
        if count:
            yield (
                f"{words[0]}另有{count}字，不属于《意见》"
                if zh
                else f"{count} characters {words[1]} are not the Opinion's"
            )


_HEADS = {
    WordingStatus.SAME: ("一致", "the same"),
    WordingStatus.DIFFERS: ("不一致", "differing"),
    WordingStatus.MISSING: ("缺失", "missing"),
}


def _name(part: str, language: Language) -> str:
    if part == "P":
        return "序言" if language == "zh" else "opening"
    if part.startswith("S"):
        number = int(part[1:])
        return f"第{'一二三四五六七'[number - 1]}部分引言" if language == "zh" else f"section {number}, preamble"
    return f"第{part}条" if language == "zh" else f"article {part}"


def _status(one: PartOfCopy, language: Language) -> str:
    label = one.status.label.say(language)
    if one.status is not WordingStatus.DIFFERS:
        return label
    more = one.characters - one.part.characters
    if language == "zh":
        return f"{label}（{'字数相同' if more == 0 else f'多{more}字' if more > 0 else f'少{-more}字'}）"
    length = "as many characters" if more == 0 else f"{abs(more)} characters {'more' if more > 0 else 'fewer'}"
    return f"{label} ({length})"


def _clauses(one: PartOfCopy, language: Language) -> Iterator[str]:
    for sentence, identifiers in one.with_clauses:
        if sentence:
            yield f"  | {sentence}"
        for identifier in identifiers:
            found = clause_coverage(identifier)
            by = ", ".join(found.encoded_by)
            why = found.clause.why.say(language) if found.clause.why is not None and not by else ""
            yield (
                f"    {identifier}  {found.clause.text.say(language)} "
                f"[{found.status.label.say(language)}]{': ' if by or why else ''}{by or why}"
            )
