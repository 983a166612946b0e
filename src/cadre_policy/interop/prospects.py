"""Eligibility and career timelines as JSON, every answer with what is needed to ask it again."""

from __future__ import annotations

import json

from cadre_policy.interop.converter import Plain, plain_value
from cadre_policy.interop.determinations import determination_to_plain
from cadre_policy.law import Label
from cadre_policy.policies.eligibility import CareerEntry, CareerTimeline, Eligibility, Prospect
from cadre_policy.version import VERSION


def eligibility_to_plain(found: Eligibility) -> dict[str, Plain]:
    """Eligibility as plain data: the whole and each requirement, labels in both languages."""
    table: dict[str, Plain | None] = {
        "target": found.target.value,
        "label": _label(found.target.label),
        "status": found.status.value,
        "by_recalled": found.recalled,
        "earliest": _iso(found.outlook.certain),
        "possible": _iso(found.outlook.possible),
        "provisos": [_label(fact.label) for fact in found.provisos],
        "requirements": [_prospect(one) for one in found.prospects],
        "exceptional": None if found.exceptional is None else determination_to_plain(found.exceptional),
        "whole": determination_to_plain(found.answer),
    }
    return _told(table)


def career_to_plain(found: CareerTimeline) -> dict[str, Plain]:
    """A career timeline as plain data, entries by day, labels in both languages."""
    return {
        "on": found.on.isoformat(),
        "horizon": found.horizon.isoformat(),
        "targets": [one.value for one in found.targets],
        "entries": [_entry(one) for one in found.entries],
    }


def eligibility_to_json(found: Eligibility) -> str:
    """Eligibility as JSON; the same always gives the same text."""
    return _json(eligibility_to_plain(found))


def career_to_json(found: CareerTimeline) -> str:
    """A career timeline as JSON; the same always gives the same text."""
    return _json({"subject": found.subject, **career_to_plain(found)})


def _json(plain: dict[str, Plain]) -> str:
    return json.dumps({"library": VERSION, **plain}, ensure_ascii=False, indent=2, default=float) + "\n"


def _prospect(one: Prospect) -> dict[str, Plain]:
    asked = one.requirement.determination
    return _told(
        {
            "rule": one.rule.name,
            "label": _label(one.requirement.name),
            "how": one.how.value,
            "said": _label(one.how.label if asked.determined else asked.status.label),
            "generally": one.requirement.generally,
            "earliest": _iso(one.outlook.certain),
            "possible": _iso(one.outlook.possible),
            "changes": [{"zh": found.say("zh"), "en": found.say("en")} for found in one.changes()],
            "facts": [
                _told(
                    {
                        "fact": used.fact.name,
                        "label": _label(used.fact.label),
                        "value": plain_value(used.value),
                        "source": _label(used.source),
                    }
                )
                for used in one.evidence
            ],
            "determination": determination_to_plain(asked),
        }
    )


def _entry(one: CareerEntry) -> dict[str, Plain]:
    return _told(
        {
            "date": one.date.isoformat(),
            "kind": one.kind.value,
            "rule": one.after.rule.name,
            "about": None if one.about is None else _label(one.about),
            "text": {"zh": one.say("zh"), "en": one.say("en")},
            "before": plain_value(one.before.value),
            "after": plain_value(one.after.value),
            "why": [{"zh": why.say("zh"), "en": why.say("en")} for why in one.why],
            "provided": None if one.provided is None else _label(one.provided),
        }
    )


def _told(table: dict[str, Plain | None]) -> dict[str, Plain]:
    """Without what there is nothing to say of."""
    return {key: value for key, value in table.items() if value is not None}


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


def _label(label: Label) -> dict[str, Plain]:
    return {"zh": label.zh, "en": label.en}


__all__ = ["career_to_json", "career_to_plain", "eligibility_to_json", "eligibility_to_plain"]
