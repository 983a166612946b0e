"""Errors as RFC 9457 problems.  No text of a problem repeats what the caller sent: it may be about a person."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException

from cadre_policy.errors import (
    CadrePolicyError,
    CoverageError,
    DateError,
    InputError,
    RecordError,
    UnknownNameError,
)
from cadre_policy.records import Problem
from service.decisions import NoDecisionError, OtherFactsError

MEDIA_TYPE = "application/problem+json"
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_IN_PATH = {"clause", "schema"}
"""Kinds of names that a caller asks for by the address; the others stand in the body."""


def problem_of(error: Exception) -> dict[str, Any]:
    """What a caller is told about *error*."""
    match error:
        case RecordError():
            return _problem(
                422, "faulty-input", "The input has faults", problems=[_fault(one) for one in error.problems]
            )
        case UnknownNameError():
            status = 404 if error.kind in _IN_PATH else 422
            return _problem(status, "unknown-name", f"There is no {error.kind} of that name", near=list(error.near))
        case DateError() | CoverageError():
            return _problem(422, "faulty-input", str(error))
        case InputError():
            return _problem(422, "faulty-input", (type(error).__doc__ or "").splitlines()[0])
        case NoDecisionError():
            return _problem(404, "unknown-decision", "The log has no decision of that number")
        case OtherFactsError():
            return _problem(409, "other-facts", "The facts are not those that the decision was made on")
        case RecursionError():  # JSON nested without end
            return _problem(400, "request", HTTPStatus(400).phrase)
        case HTTPException():
            return _problem(error.status_code, "request", HTTPStatus(error.status_code).phrase)
    return _problem(500, "internal", "The service failed; nothing was decided")


def _problem(status: int, kind: str, title: str, **more: Any) -> dict[str, Any]:
    return {"type": f"urn:cadre-policy:problem:{kind}", "title": title, "status": status, **more}


def _fault(fault: object) -> dict[str, Any]:
    if isinstance(fault, Problem):
        return {
            "where": fault.where,
            "expected": {"zh": fault.expected.zh, "en": fault.expected.en},
            "found": {"zh": fault.found.label.zh, "en": fault.found.label.en},
            "near": list(fault.near),
        }
    return {"expected": {"en": _QUOTED.sub("…", str(fault))}}


def respond(_: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    """The answer to a request that failed."""
    told = problem_of(error)
    return Response(told, status_code=told["status"], media_type=MEDIA_TYPE)


HANDLERS: dict[int | type[Exception], Any] = {CadrePolicyError: respond, HTTPException: respond, Exception: respond}
