"""The service: its addresses, and nothing else."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import Any

from litestar import Litestar, MediaType, Request, Response, get, post
from litestar.datastructures import ResponseHeader
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig, ResponseSpec
from litestar.openapi.plugins import JsonRenderPlugin

from cadre_policy.errors import CadrePolicyError
from cadre_policy.interop.converter import plain_value
from cadre_policy.interop.determinations import determination_to_json
from cadre_policy.interop.schema import schema_named
from cadre_policy.register import all_rules, clause_coverage
from cadre_policy.version import VERSION
from service.asking import ask, exact, policy_of
from service.decisions import DecisionLog
from service.problems import HANDLERS, MEDIA_TYPE, problem_of
from service.shapes import Again, Batch, Determined, Explained, Question, Refused, Replayed, Row

MOST_BYTES = 4_000_000


def _refused(*statuses: int) -> dict[int, ResponseSpec]:
    """What the description says of requests that are refused."""
    return {one: ResponseSpec(Refused, description=HTTPStatus(one).phrase, media_type=MEDIA_TYPE) for one in statuses}


_NUMBER = [ResponseHeader(name="Location", description="The decision in the log.", documentation_only=True)]


@post(
    "/determinations",
    responses={201: ResponseSpec(Determined, description="Answered, or why not."), **_refused(400, 422)},
    response_headers=_NUMBER,
    status_code=201,
)
async def determinations(data: Question, request: Request[Any, Any, Any], log: DecisionLog) -> Response[str]:
    """Determine one question: value or causes of its absence, figures, citations, what to ask next."""
    table = exact(await request.body())
    found = ask(table, table["facts"])
    number = log.add(found, "determination")
    text = f'{{"decision": {number}, "determination": {determination_to_json(found)}}}'
    return Response(text, media_type=MediaType.JSON, headers={"Location": f"/decisions/{number}"})


@post("/explanations", status_code=201, responses=_refused(400, 422))
async def explanations(data: Question, request: Request[Any, Any, Any], log: DecisionLog) -> Explained:
    """Explain one question in Chinese and English, with reasons, figures, sources, deciding body and remedy."""
    table = exact(await request.body())
    found = ask(table, table["facts"])
    number = log.add(found, "explanation")
    return Explained(number, found.status.value, found.explain("zh"), found.explain("en"))


@post("/batches", status_code=201, responses=_refused(400, 422))
async def batches(data: Batch, request: Request[Any, Any, Any], log: DecisionLog) -> list[Row]:
    """Determine one question about up to 1,000 subjects, in their order; the faults of one do not stop the others."""
    table = exact(await request.body())
    policy = policy_of(table)
    rows = []
    for subject in table["subjects"]:
        try:
            found = ask(table, subject["facts"], policy)
        except CadrePolicyError as error:
            rows.append(Row(problem=problem_of(error)))
            continue
        value = plain_value(found.value)
        assert not isinstance(value, list | dict)
        shown = value if value is None or isinstance(value, str | int) else float(value)
        causes = sorted(cause.value for cause in found.causes)
        rows.append(Row(decision=log.add(found, "batch"), status=found.status.value, causes=causes, value=shown))
    return rows


@get("/clauses/{clause:str}", sync_to_thread=False, responses=_refused(404))
def clauses(clause: str) -> dict[str, Any]:
    """One clause of the Opinion: its gist, whom it binds, and the rules that encode it."""
    found = clause_coverage(clause)
    one = found.clause
    return {
        "id": one.id,
        "gist": {"zh": one.text.zh, "en": one.text.en},
        "modality": one.modality.value,
        "bound": one.bound,
        "status": {"zh": found.status.label.zh, "en": found.status.label.en},
        "encoded_by": list(found.encoded_by),
    }


@get("/rules", sync_to_thread=False)
def rules() -> dict[str, dict[str, str]]:
    """Every rule by its name, in both languages."""
    return {name: {"zh": rule.label.zh, "en": rule.label.en} for name, rule in all_rules().items()}


@get("/schemas/{name:str}", sync_to_thread=False, responses=_refused(404))
def schemas(name: str) -> dict[str, Any]:
    """The JSON Schema of a record, of determinations, or of one rule's facts and answers."""
    return schema_named(name)


@get("/decisions/{number:int}", sync_to_thread=False, responses=_refused(404))
def decisions(number: int, log: DecisionLog) -> dict[str, Any]:
    """One decision as it was kept, with personal facts masked."""
    return log.entry(number)


@post("/decisions/{number:int}/replay", status_code=200, responses=_refused(400, 404, 409, 422))
async def replays(number: int, data: Again, request: Request[Any, Any, Any], log: DecisionLog) -> Replayed:
    """Ask a decision again on the same facts, and tell what the present release answers otherwise."""
    return Replayed(**log.replay(number, exact(await request.body())["facts"]))


def application(folder: Path) -> Litestar:
    """The service with its decision log in *folder*."""
    log = DecisionLog(folder)

    async def kept() -> DecisionLog:
        return log

    return Litestar(
        route_handlers=[determinations, explanations, batches, clauses, rules, schemas, decisions, replays],
        dependencies={"log": Provide(kept)},
        exception_handlers=HANDLERS,
        openapi_config=OpenAPIConfig(
            title="cadre_policy",
            version=VERSION,
            path="/openapi",
            render_plugins=[JsonRenderPlugin(path="/openapi.json")],
        ),
        request_max_body_size=MOST_BYTES,
        logging_config=None,  # a log of requests would hold what the decision log masks
        debug=False,
    )
