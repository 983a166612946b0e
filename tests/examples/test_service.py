"""The example service, started by its one command and asked over loopback."""

import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from jsonschema import Draft202012Validator

from cadre_policy.interop.reforms import policy_to_plain
from cadre_policy.interop.schema import schema_named
from cadre_policy.version import VERSION
from interop.test_determinations import REFORM

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "service.md").read_text(encoding="utf-8")
FACTS = {
    "service_since": "2008-03-10",
    "sick_leave": 0.3,
    "personal_leave": 0,
    "taken_before_ground": False,
    "lost_for_last_year": False,
    "school_vacation": False,
}
SECRET = "530102198001010018"
"""Looks like an identity number; of nobody."""
PROBLEM = "urn:cadre-policy:problem:"


@attrs.frozen
class Service:
    """A running service."""

    client: httpx.Client
    folder: Path
    output: Path

    def ask(self, address: str = "/determinations", **changed: Any) -> httpx.Response:
        body = {"rule": "leave.annual", "on": "2021-06-15", "facts": FACTS} | changed
        return self.client.post(address, json={key: value for key, value in body.items() if value is not ...})

    def log(self) -> str:
        return (self.folder / "decisions.jsonl").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("service")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (folder / "output").open("wb") as output:
        command = [sys.executable, "-m", "service", "--port", str(port), "--folder", str(folder / "log")]
        running = subprocess.Popen(command, cwd=ROOT / "examples", stdout=output, stderr=output)
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as client:
                _wait(client, running)
                yield Service(client, folder / "log", folder / "output")
        finally:
            running.terminate()
            running.wait(30)


def _wait(client: httpx.Client, running: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        assert running.poll() is None
        try:
            client.get("/rules")
        except httpx.ConnectError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the service did not start")


EXAMPLES = re.findall(r"```text\n(GET|POST) (\S+) → (\d+)\n(?:\n(.*?))?```", PAGE, re.DOTALL)


def test_every_request_of_the_page_is_answered_as_it_says(service: Service) -> None:
    assert len(EXAMPLES) == PAGE.count("```text") == 11
    for method, address, status, body in EXAMPLES:
        sent = service.client.request(method, address, json=json.loads(body) if body else None)
        assert sent.status_code == int(status), (method, address, sent.text)


def test_an_answer_fits_the_schema_of_its_rule_and_is_what_the_law_gives(service: Service) -> None:
    """Thirteen years of service on 2021-06-15: ten days (Order 514 art. 3)."""
    sent = service.ask()
    told = sent.json()
    assert sent.headers["Location"] == f"/decisions/{told['decision']}"
    Draft202012Validator(schema_named("leave.annual")).validate(told["determination"])
    assert (told["determination"]["value"], told["determination"]["status"]) == (10, "determined")
    assert told["determination"]["facts"]["sick_leave"] == 0.3


def test_an_explanation_speaks_both_languages(service: Service) -> None:
    told = service.ask("/explanations").json()
    assert told["zh"].startswith("本年度年休假天数:10天")
    assert told["en"].startswith("days of annual leave this year: 10 days")


def test_a_batch_answers_in_order_and_refuses_one_by_one(service: Service) -> None:
    subjects = [{"facts": FACTS}, {"facts": {"sick_leave": SECRET}}, {"facts": {}}]
    first, second, third = service.ask("/batches", facts=..., subjects=subjects).json()
    assert (first["status"], first["value"]) == ("determined", 10)
    assert (second["problem"]["status"], second["problem"]["problems"][0]["where"]) == (422, "sick_leave")
    assert (third["status"], third["causes"], "value" in third) == ("not known", ["not known"], False)


def test_a_batch_is_bounded(service: Service) -> None:
    assert service.ask("/batches", facts=..., subjects=[{"facts": {}}] * 1001).status_code == 400
    assert service.ask("/batches", facts=..., subjects=[]).status_code == 400
    assert service.client.post("/batches", content=b" " * 5_000_000).status_code in (400, 413)


def test_a_clause_tells_what_encodes_it(service: Service) -> None:
    told = service.client.get("/clauses/17.9").json()
    assert (told["id"], "leave.annual" in told["encoded_by"]) == ("17.9", True)


def test_the_description_is_openapi_and_names_every_address(service: Service) -> None:
    told = service.client.get("/openapi/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    assert set(told["paths"]) == {
        "/determinations", "/explanations", "/batches", "/clauses/{clause}", "/rules", "/schemas/{name}",
        "/decisions/{number}", "/decisions/{number}/replay",
    }  # fmt: skip
    refused = told["paths"]["/determinations"]["post"]["responses"]["422"]["content"]
    assert list(refused) == ["application/problem+json"]


# --- problems ---

WRONG: dict[str, tuple[dict[str, Any], int, str]] = {
    "a value of the wrong kind": ({"facts": {"sick_leave": SECRET}}, 422, "faulty-input"),
    "an unknown fact": ({"facts": {SECRET: 1}}, 422, "faulty-input"),
    "a date that is none": ({"facts": {"service_since": SECRET}}, 422, "faulty-input"),
    "an amount past all bounds": ({"facts": {"sick_leave": int(SECRET)}}, 422, "faulty-input"),
    "an unknown rule": ({"rule": SECRET}, 422, "unknown-name"),
    "an unknown policy reading": ({"policy": {"name": SECRET, "readings": {SECRET: "x"}}}, 422, "faulty-input"),
    "an unknown policy figure": ({"policy": {"name": "x", "parameters": {SECRET: []}}}, 422, "faulty-input"),
    "an unknown policy key": ({"policy": {"name": "x", SECRET: 1}}, 422, "faulty-input"),
    "an unknown base": ({"policy": {"name": "x", "base": SECRET}}, 422, "faulty-input"),
    "a wrong figure": (
        {"policy": {"name": "x", "parameters": {"leave.annual.days_first": [{"value": SECRET, "since": SECRET}]}}},
        422,
        "faulty-input",
    ),
    "a day that is none": ({"on": SECRET}, 400, "request"),
    "an unknown key of the request": ({SECRET: 1}, 400, "request"),
    "facts that are a list": ({"facts": [SECRET]}, 400, "request"),
    "no facts": ({"facts": ...}, 400, "request"),
}


@pytest.mark.parametrize(("changed", "status", "kind"), WRONG.values(), ids=WRONG.keys())
@pytest.mark.parametrize("address", ["/determinations", "/explanations"])
def test_a_fault_is_a_problem_that_repeats_nothing(
    service: Service, address: str, changed: dict[str, Any], status: int, kind: str
) -> None:
    sent = service.ask(address, **changed)
    assert (sent.status_code, sent.json()["status"], sent.json()["type"]) == (status, status, PROBLEM + kind), sent.text
    assert sent.headers["content-type"].startswith("application/problem+json")
    assert SECRET not in sent.text


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b'{"rule": NaN}', b"[" * 100_000])
def test_what_is_no_json_object_is_a_problem(service: Service, body: bytes) -> None:
    sent = service.client.post("/determinations", content=body)
    assert (sent.status_code, sent.json()["type"]) == (400, PROBLEM + "request")


@pytest.mark.parametrize(
    ("address", "status"),
    [(f"/clauses/{SECRET}", 404), (f"/schemas/{SECRET}", 404), ("/decisions/999999", 404), (f"/{SECRET}", 404)],
)
def test_what_is_not_there_is_a_problem(service: Service, address: str, status: int) -> None:
    sent = service.client.get(address, params={"name": SECRET})
    assert (sent.status_code, SECRET in sent.text) == (status, False)
    assert service.client.delete("/rules").status_code == 405


# --- the decision log ---


def test_the_log_masks_personal_facts_and_says_the_rest(service: Service) -> None:
    number = service.ask().json()["decision"]
    entry = service.client.get(f"/decisions/{number}").json()
    assert (entry["rule"], entry["on"], entry["policy"], entry["library"]) == (
        "leave.annual", "2021-06-15", "yunnan", VERSION,
    )  # fmt: skip
    assert entry["facts"] == dict.fromkeys(FACTS, "***")
    assert "2008-03-10" not in json.dumps(entry)
    assert "value" not in entry


def test_a_plain_fact_stands_in_the_log_and_need_not_be_given_again(service: Service) -> None:
    """Thirty people took part and a share was set: facts about no person."""
    facts = {"took_part": 30, "set_share": 12.5}
    sent = service.ask(rule="assessment.quota.allowed", on="2024-06-30", facts=facts).json()
    entry = service.client.get(f"/decisions/{sent['decision']}").json()
    assert entry["facts"] == facts
    assert service.client.post(f"/decisions/{sent['decision']}/replay", json={"facts": {}}).json()["same"]


def test_a_decision_is_replayed_under_the_policy_of_then(service: Service) -> None:
    policy = json.loads(json.dumps(policy_to_plain(REFORM), default=float))
    number = service.ask(policy=policy).json()["decision"]
    told = service.client.post(f"/decisions/{number}/replay", json={"facts": FACTS}).json()
    assert told == {
        "decision": number,
        "same": True,
        "differences": [],
        "library_then": VERSION,
        "library_now": VERSION,
    }


def test_a_replay_on_other_facts_is_refused(service: Service) -> None:
    number = service.ask().json()["decision"]
    for facts in (FACTS | {"sick_leave": 0.4}, {}, {"sick_leave": 0.3}):
        sent = service.client.post(f"/decisions/{number}/replay", json={"facts": facts})
        assert (sent.status_code, sent.json()["type"]) == (409, PROBLEM + "other-facts")


def test_neither_the_log_nor_the_output_holds_what_was_sent(service: Service) -> None:
    for changed, _, _ in WRONG.values():
        service.ask(**changed)
    service.client.get(f"/clauses/{SECRET}")
    for text in (service.log(), service.output.read_text(encoding="utf-8")):
        assert SECRET not in text
        assert 'service_since": "2' not in text
        assert "Traceback" not in text
    assert (service.folder / "key").stat().st_mode & 0o077 == 0
