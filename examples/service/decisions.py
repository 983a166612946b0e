"""The decision log: what was asked, when, under which policy and release, and digests by which it can be replayed.

One JSON object a line, only ever appended.  Facts that their rule classifies as personal or sensitive are masked; so
is the answer, which follows from them.  The log keeps keyed digests instead: whoever has the personnel file gives the facts again,
the digest shows that they are the same ones, and the answer of today is compared with that of then.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import os
import secrets
import threading
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from cadre_policy.errors import CadrePolicyError
from cadre_policy.interop.determinations import determination_to_json
from cadre_policy.interop.facts import facts_to_plain
from cadre_policy.interop.reforms import policy_to_plain
from cadre_policy.privacy import Privacy
from cadre_policy.register import facts_about
from cadre_policy.rules import YUNNAN, Determination
from cadre_policy.version import VERSION
from service.asking import ask

MASK = "***"
"""Stands for a fact that is on file and not shown."""


class OtherFactsError(CadrePolicyError):
    """The facts given for a replay are not those that the decision was made on."""


class NoDecisionError(CadrePolicyError):
    """The log has no decision of that number."""


class DecisionLog:
    """A log in one folder: ``decisions.jsonl``, and ``key``, readable by its owner only, for the digests."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "decisions.jsonl"
        self._key = _key(folder / "key")
        self._lock = threading.Lock()
        self._path.touch(mode=0o600)
        self._places = _places(self._path)

    def add(self, determination: Determination[Any, Any], asked: str) -> int:
        """Keep one decision; its number.  *asked* is what the caller wanted: determination, explanation, batch."""
        entry = self._entry(determination)
        with self._lock:
            number = len(self._places) + 1
            told = {"number": number, "recorded_at": dt.datetime.now(dt.UTC).isoformat(), "asked": asked, **entry}
            line = json.dumps(told, ensure_ascii=False, default=float) + "\n"
            with self._path.open("ab") as file:
                place = file.tell()
                file.write(line.encode())
            self._places.append(place)
        return number

    def entry(self, number: int, *, exact: bool = False) -> dict[str, Any]:
        """One decision as it was kept; with *exact*, its decimals as decimals.

        Raises:
            NoDecisionError: there is none of that number.
        """
        if not 1 <= number <= len(self._places):
            raise NoDecisionError
        with self._path.open("rb") as file:
            file.seek(self._places[number - 1])
            entry: dict[str, Any] = json.loads(file.readline(), parse_float=Decimal if exact else None)
        return entry

    def replay(self, number: int, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Ask a decision again, and tell what differs.

        Args:
            number: Of the decision.
            facts: Those that the log masks; the others may be left out.

        Raises:
            NoDecisionError: there is none of that number.
            OtherFactsError: the facts are not those of then.
        """
        then = self.entry(number, exact=True)
        plain = {name: value for name, value in then["facts"].items() if value != MASK}
        again = ask(then, {**plain, **facts})
        now = self._entry(again)
        if not hmac.compare_digest(then["facts_digest"], now["facts_digest"]):
            raise OtherFactsError
        keys = ("status", "causes", "answer_digest", "wording_digest")
        differences = [key.removesuffix("_digest") for key in keys if then[key] != now[key]]
        return {
            "decision": number,
            "same": not differences,
            "differences": differences,
            "library_then": then["library"],
            "library_now": VERSION,
        }

    def _entry(self, determination: Determination[Any, Any]) -> dict[str, Any]:
        rule, policy = determination.rule, determination.policy
        facts = facts_to_plain(determination.facts)
        declared = facts_about(rule.subject)
        answer = json.loads(determination_to_json(determination))
        wording = answer.pop("explanation")
        for key in ("$schema", "library"):
            del answer[key]
        return {
            "library": VERSION,
            "rule": rule.name,
            "on": determination.on.isoformat(),
            "known_at": None if determination.known_at is None else determination.known_at.isoformat(),
            "policy": policy.name if policy is YUNNAN else policy_to_plain(policy),
            "facts": {
                name: value if name in declared and declared[name].privacy is Privacy.PLAIN else MASK
                for name, value in facts.items()
            },
            "status": determination.status.value,
            "causes": answer["causes"],
            "facts_digest": self._digest(facts),
            "answer_digest": self._digest(answer),
            "wording_digest": self._digest(wording),
        }

    def _digest(self, value: object) -> str:
        """Keyed, because the few days or words that a fact can hold are soon guessed from a digest without a key."""
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=float)
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()


def _key(path: Path) -> bytes:
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(32))
    except FileExistsError:
        pass
    return path.read_bytes()


def _places(path: Path) -> list[int]:
    """Where each line of a log begins."""
    places, place = [], 0
    with path.open("rb") as file:
        for line in file:
            places.append(place)
            place += len(line)
    return places
