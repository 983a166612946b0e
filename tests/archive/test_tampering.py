"""Whatever is done to an archive behind its back shows, and where."""

import sqlite3
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cadre_policy.archive import ArchiveFault, FaultKind, Head, NewEntry, open_archive
from cadre_policy.archive.chain import Seal
from cadre_policy.archive.entry import Row
from cadre_policy.archive.schema import ROWS
from cadre_policy.errors import ArchiveError

from .samples import FILLED, annual, at, filled, unguarded

KEY = b"a key of at least sixteen bytes"
COLUMNS = [name for name in Row._fields if name != "number"]
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an archive of ten entries."""
    return filled(tmp_path_factory.mktemp("archive") / "a.db")


@pytest.fixture
def path(tmp_path: Path, original: Path) -> Path:
    """A copy of it to be tampered with."""
    return copied(tmp_path, original)


def copied(folder: Path, original: Path) -> Path:
    path = folder / "a.db"
    path.write_bytes(original.read_bytes())
    return path


def faults(path: Path, head: Head | None = None, key: bytes | None = None) -> tuple[ArchiveFault, ...]:
    with open_archive(path, key=key, read_only=True) as archive:
        return archive.verify(head).faults


def head_of(path: Path, key: bytes | None = None) -> Head:
    with open_archive(path, key=key, read_only=True) as archive:
        return archive.head()


def changed(*numbers: int) -> list[ArchiveFault]:
    return [ArchiveFault(FaultKind.CHANGED, number, number) for number in numbers]


def rows(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    return connection.execute(f"{ROWS} ORDER BY number").fetchall()


# --- changed rows ---

anything = st.one_of(
    st.none(),
    st.integers(-3, FILLED + 3),
    st.integers(2000, 2030).map(str),
    st.text(max_size=12),
    st.binary(max_size=40),
    st.binary(min_size=32, max_size=32),
    st.floats(allow_nan=False),
    st.sampled_from(["assessment", "completeness", "c-1", "c-2", "hr-1", '{"grade":"excellent","year":2022}']),
)


@quick
@given(st.integers(1, FILLED), st.sampled_from(COLUMNS), anything)
def test_any_column_of_any_row(tmp_path: Path, original: Path, number: int, column: str, value: object) -> None:
    path = copied(tmp_path, original)
    with unguarded(path) as connection:
        before = rows(connection)
        try:
            connection.execute(f"UPDATE entries SET {column} = ? WHERE number = ?", (value, number))
        except (sqlite3.IntegrityError, UnicodeEncodeError):
            assume(False)
        assume(rows(connection) != before)
    found = [fault for fault in faults(path) if fault.kind is not FaultKind.DAMAGED]
    assert found == changed(number)


@pytest.mark.parametrize("link", [b"", None, bytes(32)])
def test_a_type_that_is_never_written_with_a_link_that_is_none(path: Path, link: bytes | None) -> None:
    """No digest can be made of it, which must not look like the digest that is not there."""
    with unguarded(path) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'hash BLOB NOT NULL', 'hash BLOB')")
        connection.execute("PRAGMA writable_schema = OFF")
    with unguarded(path) as connection:
        connection.execute("UPDATE entries SET content = X'00', hash = ? WHERE number = ?", (link, FILLED))
    assert changed(FILLED)[0] in faults(path)


@pytest.mark.parametrize(
    ("number", "to", "expected"),
    [
        (3, -2, [*changed(-2), ArchiveFault(FaultKind.MISSING, 3, 3)]),
        (1, 0, [*changed(0), ArchiveFault(FaultKind.MISSING, 1, 1)]),
        (FILLED, 0, changed(0)),
        (3, FILLED + 1, [ArchiveFault(FaultKind.MISSING, 3, 3), *changed(FILLED + 1)]),
        (
            3,
            FILLED + 3,
            [ArchiveFault(FaultKind.MISSING, 3, 3), ArchiveFault(FaultKind.MISSING, FILLED + 1, FILLED + 2)],
        ),
        (FILLED, FILLED + 1, [ArchiveFault(FaultKind.MISSING, FILLED, FILLED)]),
    ],
)
def test_a_row_moved_to_another_number(path: Path, number: int, to: int, expected: list[ArchiveFault]) -> None:
    with unguarded(path) as connection:
        connection.execute("UPDATE entries SET number = ? WHERE number = ?", (to, number))
    assert list(faults(path)) == expected


@pytest.mark.parametrize(("one", "other"), [(2, 3), (1, 10), (4, 8)])
def test_two_rows_in_each_others_place(path: Path, one: int, other: int) -> None:
    with unguarded(path) as connection:
        for start, to in ((one, -1), (other, one), (-1, other)):
            connection.execute("UPDATE entries SET number = ? WHERE number = ?", (to, start))
    assert {*changed(one, other)} <= {*faults(path)}


@pytest.mark.parametrize("table", ["keyed", "start"])
def test_the_start_of_the_chain(path: Path, table: str) -> None:
    with unguarded(path) as connection:
        connection.execute(f"UPDATE chain SET {table} = ?", (1 if table == "keyed" else bytes(32),))
    with pytest.raises(ArchiveError, match="begun with a key" if table == "keyed" else "tampered with"):
        open_archive(path)


def test_the_start_removed(path: Path) -> None:
    with unguarded(path) as connection:
        connection.execute("DELETE FROM chain")
    with pytest.raises(ArchiveError, match="tampered with"):
        open_archive(path)


# --- removed and inserted rows ---


@pytest.mark.parametrize(("first", "last"), [(1, 1), (5, 5), (2, 9)])
def test_removed_rows(path: Path, first: int, last: int) -> None:
    with unguarded(path) as connection:
        connection.execute("DELETE FROM entries WHERE number BETWEEN ? AND ?", (first, last))
    assert faults(path) == (ArchiveFault(FaultKind.MISSING, first, last),)


def test_removed_rows_whose_gap_was_closed(path: Path) -> None:
    with unguarded(path) as connection:
        connection.execute("DELETE FROM entries WHERE number = 5")
        for number in range(6, FILLED + 1):
            connection.execute("UPDATE entries SET number = ? WHERE number = ?", (number - 1, number))
    assert faults(path)[0] == changed(5)[0]


def test_a_row_inserted_between_others(path: Path) -> None:
    with unguarded(path) as connection:
        forged = connection.execute(f"{ROWS} WHERE number = 4").fetchone()
        for number in range(FILLED, 4, -1):
            connection.execute("UPDATE entries SET number = ? WHERE number = ?", (number + 1, number))
        connection.execute(f"INSERT INTO entries VALUES ({', '.join('?' * len(forged))})", (5, *forged[1:]))
    assert faults(path)[0] == changed(5)[0]


def test_a_row_added_at_the_end_by_another_hand(path: Path) -> None:
    with unguarded(path) as connection:
        forged = connection.execute(f"{ROWS} WHERE number = 1").fetchone()
        connection.execute(f"INSERT INTO entries VALUES ({', '.join('?' * len(forged))})", (FILLED + 1, *forged[1:]))
    assert list(faults(path)) == changed(FILLED + 1)


def test_rows_removed_at_the_end_show_against_a_head_that_was_kept(path: Path) -> None:
    head = head_of(path)
    with unguarded(path) as connection:
        connection.execute("DELETE FROM entries WHERE number > 7")
    assert faults(path) == ()
    assert faults(path, head) == (ArchiveFault(FaultKind.CUT_OFF, 8, FILLED),)
    with unguarded(path) as connection:
        connection.execute("DELETE FROM entries")
    assert faults(path, head) == (ArchiveFault(FaultKind.CUT_OFF, 1, FILLED),)


# --- a chain made anew ---


def made_anew(path: Path, seal: Seal, start: bytes, number: int = 3) -> None:
    """Change one entry, and reckon every link from there on."""
    with unguarded(path) as connection:
        connection.execute("UPDATE entries SET content = '{\"year\":2022}' WHERE number = ?", (number,))
        previous = start
        for *columns, link in rows(connection):
            reckoned = seal.link(previous, columns) if columns[0] >= number else link
            connection.execute("UPDATE entries SET hash = ? WHERE number = ?", (reckoned, columns[0]))
            previous = reckoned


def test_a_chain_made_anew_shows_against_a_head_that_was_kept(path: Path) -> None:
    """Without a key anybody can reckon the links: only what was kept elsewhere can tell."""
    head, early = head_of(path), Head(0, Seal(None).start.hex())
    made_anew(path, Seal(None), Seal(None).start)
    assert faults(path) == () == faults(path, early)
    assert faults(path, head) == (ArchiveFault(FaultKind.OTHER_CHAIN, FILLED, FILLED),)


def test_a_keyed_chain_cannot_be_made_anew_without_the_key(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db", key=KEY)
    for forger in (Seal(None), Seal(KEY[::-1])):
        made_anew(path, forger, Seal(KEY).start)
        assert list(faults(path, key=KEY)) == changed(*range(3, FILLED + 1))


def test_a_head_that_never_was(path: Path) -> None:
    head = head_of(path)
    other = attrs.evolve(head, hash="0" * 64)
    assert faults(path, other) == (ArchiveFault(FaultKind.OTHER_CHAIN, FILLED, FILLED),)
    assert faults(path, head) == ()
    with open_archive(path) as archive:
        assert archive.verify(Head(4, archive.entry(4).hash)).sound
        assert archive.verify(Head(0, "0" * 64)).faults == (ArchiveFault(FaultKind.OTHER_CHAIN, 0, 0),)


# --- the file as a whole ---


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER entries_are_never_changed",
        "DROP INDEX entries_by_subject",
        "CREATE TABLE other (x)",
        "CREATE TRIGGER quietly AFTER INSERT ON entries BEGIN SELECT 1; END",
    ],
)
def test_tables_that_are_not_as_they_were_made(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.close()
    assert faults(path) == (ArchiveFault(FaultKind.TABLES),)


def test_an_index_that_hides_an_entry(path: Path) -> None:
    """The entry is whole, and the index reads as it was made; but no question about the person finds the entry."""
    with unguarded(path) as connection:
        (made,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'entries_by_subject'").fetchone()
        connection.execute("DROP INDEX entries_by_subject")
        connection.execute(f"{made} WHERE number <> 2")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'entries_by_subject'", (made,))
        connection.execute("PRAGMA writable_schema = OFF")
    with open_archive(path, read_only=True) as archive:
        assert [entry.number for entry in archive.history("c-1")] == [1, 4, 7, 10]
        assert archive.entry(2).subject == "c-1"
    assert faults(path) == (ArchiveFault(FaultKind.DAMAGED),)


@settings(quick, max_examples=100)
@given(st.data())
def test_any_byte_of_the_file(tmp_path: Path, original: Path, data: st.DataObject) -> None:
    """Either it shows, or the byte stands for nothing and every entry is still the same."""
    content = bytearray(original.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path / "a.db"
    path.write_bytes(content)
    with open_archive(original, read_only=True) as archive:
        untouched = [*archive.rows()]
    try:
        with open_archive(path, read_only=True) as archive:
            if archive.verify().sound:
                assert [*archive.rows()] == untouched
    except ArchiveError:
        pass


def test_a_torn_page_is_told_and_does_not_stop_the_search(path: Path) -> None:
    """The last page but one of the entries is overwritten with nothing."""
    with open_archive(path, durable=False) as archive:
        archive.append_all([NewEntry(subject=f"c-{i}", record=annual(2023), at=at(9), by="hr-1") for i in range(400)])
    content = bytearray(path.read_bytes())
    middle = len(content) // 4096 // 2 * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)
    found = faults(path)
    assert found[0].kind is FaultKind.DAMAGED
    assert all(one.say("zh") and one.say("en") for one in found)


# --- SQLite itself refuses changes ---

REST = "kind, since, until, content, recorded_at, recorded_by, corrects, reason, hash FROM entries"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET subject = 'c-9' WHERE number = 1",
        "UPDATE entries SET number = 11 WHERE number = 1",
        "DELETE FROM entries WHERE number = 10",
        "DELETE FROM entries",
        f"INSERT OR REPLACE INTO entries SELECT number, 'c-9', {REST} WHERE number = 1",
        f"REPLACE INTO entries SELECT number, subject, {REST} WHERE number = 10",
        # at the end, but in place of the correction that is there
        f"REPLACE INTO entries SELECT 11, subject, {REST.replace('recorded_at', 'char(57)')} WHERE number = 7",
        # with a gap; recorded before the entry above; correcting another subject's entry
        f"INSERT INTO entries SELECT 12, subject, {REST} WHERE number = 10",
        f"INSERT INTO entries SELECT 11, subject, {REST} WHERE number = 1",
        f"INSERT INTO entries SELECT 11, subject, {REST.replace('corrects, reason', '9, subject')} WHERE number = 10",
        "UPDATE chain SET keyed = 1",
        "DELETE FROM chain",
        "INSERT INTO chain VALUES (2, 0, zeroblob(32))",
        "REPLACE INTO chain SELECT id, 1, start FROM chain",
    ],
)
def test_sqlite_refuses(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    connection.close()
    assert faults(path) == ()


# --- what is said ---


def test_faults_are_said_in_both_languages() -> None:
    fault = ArchiveFault(FaultKind.MISSING, 3, 5)
    assert str(fault) == "entry 3–5: missing, so that the entry after cannot be checked either"
    assert fault.say("zh") == "第 3–5 条：缺失（其后一条因此无法核对）"
    assert ArchiveFault(FaultKind.TABLES).say("zh") == "表、索引或触发器已被改动"


def test_only_so_many_faults_are_listed(path: Path) -> None:
    with unguarded(path) as connection:
        connection.execute("UPDATE entries SET recorded_by = 'x'")
    with open_archive(path) as archive:
        assert list(archive.verify(at_most=3).faults) == changed(1, 2, 3)
        assert len(archive.verify().faults) == FILLED
        with pytest.raises(TypeError, match="look at"):
            bool(archive.verify())
