"""Entries out of an archive, whole and in order; and its command."""

import datetime as dt
import hashlib
import json
import sys
from pathlib import Path

import polars as pl
import pytest

from cadre_policy.archive import open_archive, write_json_lines, write_parquet
from cadre_policy.archive.chain import Seal
from cadre_policy.cli import main
from cadre_policy.errors import MissingExtraError

from .samples import FILLED, at, filled, unguarded


def test_json_lines_have_every_entry(tmp_path: Path) -> None:
    with open_archive(filled(tmp_path / "a.db")) as archive:
        assert write_json_lines(archive, tmp_path / "a.jsonl") == FILLED
        head = archive.head()
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["number"] for line in lines] == [*range(1, FILLED + 1)]
    assert lines[6] | {"hash": ""} == {
        "number": 7,
        "subject": "c-1",
        "kind": "assessment",
        "since": "2022-01-01",
        "until": "2022-12-31",
        "content": {"grade": "excellent", "year": 2022},
        "recorded_at": "2024-01-10T12:00:00.000000Z",
        "recorded_by": "hr-2",
        "corrects": 2,
        "reason": "复核改定",
        "hash": "",
    }
    assert lines[7]["content"] is None
    assert lines[-1]["hash"] == head.hash


def test_the_chain_can_be_reckoned_from_the_lines_alone(tmp_path: Path) -> None:
    """With nothing of the library: SHA-256 of the link before and of the columns as compact JSON, keys in order."""
    with open_archive(filled(tmp_path / "a.db")) as archive:
        write_json_lines(archive, tmp_path / "a.jsonl")
    compact = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
    previous = hashlib.sha256(b'["cadre_policy archive",1,false]').digest()
    assert previous == Seal(None).start
    for text in (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines():
        line = json.loads(text)
        line["content"] = None if line["content"] is None else compact(line["content"])
        names = [
            "number",
            "subject",
            "kind",
            "since",
            "until",
            "content",
            "recorded_at",
            "recorded_by",
            "corrects",
            "reason",
        ]
        previous = hashlib.sha256(previous + compact([line[name] for name in names]).encode()).digest()
        assert line["hash"] == previous.hex()


def test_parquet_has_every_entry_with_its_types(tmp_path: Path) -> None:
    with open_archive(filled(tmp_path / "a.db")) as archive:
        assert write_parquet(archive, tmp_path / "a.parquet") == FILLED
        wanted = [(entry.number, entry.hash) for entry in archive.history("c-1")]
    frame = pl.read_parquet(tmp_path / "a.parquet")
    assert frame.schema["since"] == pl.Date
    assert frame.schema["recorded_at"] == pl.Datetime("us", "UTC")
    assert frame["number"].to_list() == [*range(1, FILLED + 1)]
    assert frame.row(6, named=True)["recorded_at"] == at(4)
    assert frame.row(6, named=True)["since"] == dt.date(2022, 1, 1)
    assert frame.row(7, named=True)["content"] is None
    assert frame.filter(pl.col("subject") == "c-1").select("number", "hash").rows() == wanted
    excellent = frame.filter(pl.col("content").str.json_path_match("$.grade") == "excellent")
    assert excellent["number"].to_list() == [3, 7]


def test_an_empty_archive_gives_empty_files(tmp_path: Path) -> None:
    with open_archive(tmp_path / "a.db") as archive:
        assert write_json_lines(archive, tmp_path / "a.jsonl") == 0
        assert write_parquet(archive, tmp_path / "a.parquet") == 0
    assert (tmp_path / "a.jsonl").read_bytes() == b""
    assert pl.read_parquet(tmp_path / "a.parquet").is_empty()


def test_without_polars_it_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with open_archive(tmp_path / "a.db") as archive, pytest.raises(MissingExtraError, match=r"cadre-policy\[frames\]"):
        write_parquet(archive, tmp_path / "a.parquet")


# --- the command line ---


def test_the_command_line_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = filled(tmp_path / "a.db")
    with open_archive(path) as archive:
        head = archive.head()
    assert main(["archive", "verify", str(path)]) == 0
    assert capsys.readouterr().out == f"共 {FILLED} 条，未见改动\n{head}\n"
    with unguarded(path) as connection:
        connection.execute("DELETE FROM entries WHERE number = 10")
        connection.execute("UPDATE entries SET reason = 'another' WHERE number = 7")
    assert main(["archive", "verify", str(path), "--head", str(head), "--language", "en"]) == 1
    said = "entry 7: not what was recorded, or not where it was recorded\nentry 10: removed at the end\n"
    assert capsys.readouterr().out == said
    assert main(["archive", "verify", str(path), "--head", "10"]) == 2
    assert main(["archive", "verify", str(tmp_path)]) == 2
    assert main(["archive", "verify", str(tmp_path / "none.db")]) == 2
    said = capsys.readouterr().err
    assert "NUMBER:HASH" in said
    assert "it is a folder" in said


def test_the_command_line_takes_the_key_from_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = bytes(range(32))
    path = filled(tmp_path / "a.db", key=key)
    (tmp_path / "key").write_bytes(key)
    assert main(["archive", "verify", str(path), "--key-file", str(tmp_path / "key")]) == 0
    assert main(["archive", "verify", str(path)]) == 2
    assert "verified with its key" in capsys.readouterr().err
