"""Reading a copy of the Opinion: encodings, and files that cannot be one."""

from pathlib import Path

import pytest

from cadre_policy.errors import RecordError
from cadre_policy.interop.wording import LARGEST_COPY, read_copy

TEXT = "为使各村种好茶树,提出如下办法。\n一、备好园地"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_copy_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "copy.txt"
    path.write_text(TEXT, encoding=encoding, newline="\n")
    assert read_copy(path) == TEXT


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"", "wanted the full text of the Opinion, found nothing"),
        (b" \r\n", "wanted the full text of the Opinion, found nothing"),
        (b"a" * (LARGEST_COPY + 1), f"wanted a file of at most {LARGEST_COPY} bytes, found a larger file"),
        (b"PK\x03\x04rest", "save the document as a text file, found a file that is not text"),
        (b"%PDF-1.7", "save the document as a text file, found a file that is not text"),
        (bytes(range(256)), "text in UTF-8, UTF-16 or GB 18030 without control characters"),
        (b"\xff\xfea", "text in UTF-8, UTF-16 or GB 18030"),
        (b"<!DOCTYPE html><p>1.</p>", "wanted plain text without markup, found a web page"),
    ],
    ids=["empty", "blank", "large", "word", "pdf", "binary", "half a character", "html"],
)
def test_a_file_that_cannot_be_one(tmp_path: Path, content: bytes, wanted: str) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(content)
    with pytest.raises(RecordError) as caught:
        read_copy(path)
    assert [wanted in str(one) for one in caught.value.problems] == [True]


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_copy(tmp_path / "none.txt")
