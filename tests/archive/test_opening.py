"""Opening: what is an archive, in which format, with which key; and nothing else is written to."""

import sqlite3
from pathlib import Path

import pytest

from cadre_policy.archive import open_archive
from cadre_policy.archive.chain import FORMAT, Head, Seal
from cadre_policy.errors import ArchiveError, InputError

from .samples import FILLED, annual, at, fill, filled, unguarded

KEY = b"a key of at least sixteen bytes"


def test_it_is_begun_on_opening_and_found_again(tmp_path: Path) -> None:
    path = tmp_path / "一个 archive?#.db"
    with open_archive(path) as archive:
        assert archive.head().number == 0
        fill(archive)
    with open_archive(str(path)) as archive:
        assert archive.head().number == FILLED
        assert archive.verify().sound
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_it_is_durable_unless_it_is_told_otherwise(tmp_path: Path) -> None:
    """2 is FULL: each addition reaches the disk before it is acknowledged; 1 is NORMAL."""
    for durable, level in ((True, 2), (False, 1)):
        with open_archive(tmp_path / "a.db", durable=durable) as archive:
            assert archive._connection.execute("PRAGMA synchronous").fetchone() == (level,)
            assert archive._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize(
    "content", [b"x", b"id,grade\nc-1,excellent\n", b"PK\x03\x04" + bytes(600), b"SQLite format 3\0", bytes(4096)]
)
def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(ArchiveError, match=r"other\.db: it is"):
            open_archive(path, read_only=read_only)
    assert path.read_bytes() == content


def test_another_programs_sqlite_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE entries (number INTEGER)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="of another program") as error:
        open_archive(path)
    assert isinstance(error.value, InputError)
    assert path.read_bytes() == before


def test_another_format_is_refused(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db")
    with unguarded(path) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(
        ArchiveError, match=f"its format is {FORMAT + 1}; this release reads and writes format {FORMAT}"
    ):
        open_archive(path)


def test_folders_and_missing_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="it is a folder"):
        open_archive(tmp_path)
    with pytest.raises(ArchiveError, match="cannot be opened"):
        open_archive(tmp_path / "nowhere" / "a.db")


def test_reading_only_adds_nothing_and_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="cannot be opened"):
        open_archive(tmp_path / "a.db", read_only=True)
    assert not (tmp_path / "a.db").exists()
    (tmp_path / "empty.db").touch()
    with pytest.raises(ArchiveError, match="nothing was ever written"):
        open_archive(tmp_path / "empty.db", read_only=True)
    with open_archive(filled(tmp_path / "a.db"), read_only=True) as archive:
        assert archive.verify().sound
        with pytest.raises(ArchiveError, match="read only"):
            archive.record("c-1", annual(2024), at=at(9), by="hr-1")


def test_a_keyed_archive_wants_its_key(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db", key=KEY)
    with open_archive(path, key=KEY) as archive:
        assert archive.verify().sound
    with pytest.raises(ArchiveError, match="begun with a key"):
        open_archive(path)
    with pytest.raises(ArchiveError, match="the key is not the one"):
        open_archive(path, key=KEY + b"!")
    with open_archive(path, read_only=True) as archive:
        assert len(archive.known("c-1", at=at(9))) == 3
        with pytest.raises(ArchiveError, match="verified with its key"):
            archive.verify()
    with pytest.raises(ArchiveError, match="begun without a key"):
        open_archive(filled(tmp_path / "b.db"), key=KEY)


@pytest.mark.parametrize("bad", [b"", b"too short", "a key of at least sixteen letters"])
def test_a_key_is_bytes_and_long_enough(tmp_path: Path, bad: bytes) -> None:
    with pytest.raises(ArchiveError, match="at least 16 bytes"):
        open_archive(tmp_path / "a.db", key=bad)
    assert not (tmp_path / "a.db").exists()


def test_the_key_is_never_shown() -> None:
    assert KEY.decode() not in repr(Seal(KEY))


def test_the_same_entries_have_other_links_under_another_key(tmp_path: Path) -> None:
    heads = set()
    for name, key in {"a": None, "b": KEY, "c": KEY + b"!"}.items():
        with open_archive(filled(tmp_path / name, key=key), key=key) as archive:
            heads.add(archive.head())
    assert len(heads) == 3


@pytest.mark.parametrize("bad", ["", "3", "3:abc", "x:" + "0" * 64, "-1:" + "0" * 64, "3:" + "g" * 64])
def test_a_head_is_a_number_and_a_hash(bad: str) -> None:
    with pytest.raises(ArchiveError, match="NUMBER:HASH"):
        Head.parse(bad)
