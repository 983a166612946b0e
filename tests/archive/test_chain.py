"""Links cover what they say they cover, in a text that any language can make again."""

import datetime as dt
import hashlib
import hmac
import json
from pathlib import Path

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_policy.archive import NewEntry, open_archive
from cadre_policy.archive.chain import Seal
from cadre_policy.archive.entry import Clock, at_text

from .samples import annual, at

KEY = b"a key of at least sixteen bytes"
column = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.text(),
    st.text(alphabet='"\\/\b\f\n\r\t\x7f 漢\u2028'),
)


@given(st.binary(min_size=32, max_size=32), st.lists(column, max_size=11))
def test_a_link_is_a_digest_of_compact_json(previous: bytes, columns: list[object]) -> None:
    text = json.dumps(columns, ensure_ascii=False, separators=(",", ":"))
    message = previous + text.encode("utf-8", "surrogateescape")
    assert Seal(None).link(previous, columns) == hashlib.sha256(message).digest()
    assert Seal(KEY).link(previous, columns) == hmac.digest(KEY, message, "sha256")


@pytest.mark.parametrize("bad", [b"bytes", float("nan"), object()])
def test_a_column_that_no_archive_writes_has_no_link(bad: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        Seal(None).link(bytes(32), [1, bad])


INSTANT = dt.datetime(2024, 1, 10, 8, 30, 0, 250, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "same",
    [
        INSTANT,
        INSTANT.astimezone(dt.timezone(dt.timedelta(hours=8))),
        INSTANT.astimezone(dt.timezone(dt.timedelta(0), "another name of UTC")),
        pendulum.instance(INSTANT).in_timezone("Asia/Shanghai"),
        pendulum.instance(INSTANT),
        lambda: INSTANT,
    ],
)
def test_an_instant_is_written_in_utc_to_the_microsecond(same: object) -> None:
    assert at_text(same) == "2024-01-10T08:30:00.000250Z"


def test_each_entry_of_a_batch_has_its_own_instant_and_a_clock_is_asked_for_each(tmp_path: Path) -> None:
    hours = iter(range(4, 9))

    def clock() -> dt.datetime:
        return at(next(hours))

    told: list[dt.datetime | Clock] = [at(0), at(0), at(3), clock, clock, clock, at(8)]
    batch = [NewEntry(subject="c-1", record=annual(2023), at=one, by="hr-1") for one in told]
    with open_archive(tmp_path / "a.db") as archive:
        archive.append_all(batch)
        assert [entry.recorded_at for entry in archive.history("c-1")] == [at(n) for n in (0, 0, 3, 4, 5, 6, 8)]
