"""Writing an appointment form: UTF-8 with a mark, every element word for word in the form's own order."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from cadre_policy.interop.lrmx.elements import FAMILY, ITEM, OPTIONAL, ROOT, TAGS, Form
from cadre_policy.interop.lrmx.opening import refuse

__all__ = ["lrmx_bytes", "write_lrmx"]

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_NAME = re.compile(r"[^\W\d][\w.\-:·]*")


def lrmx_bytes(form: Form, *, version_4: bool | None = None) -> bytes:
    """The content of a ``.lrmx`` file; reading it gives an equal form.

    Args:
        form: what to write, word for word.  Elements that are missing stay missing; characters that XML forbids fall away.
        version_4: whether to write the two elements of version 4, which strict readers refuse; None: if the form has them.
    """
    return ("\ufeff" + "\n".join(_lines(form, version_4)) + "\n").encode("utf-8")


def write_lrmx(form: Form, path: "str | os.PathLike[str]", *, version_4: bool | None = None) -> None:
    """Write a form to a file; see :func:`lrmx_bytes`.

    Raises:
        OSError: the file cannot be written.
    """
    Path(path).write_bytes(lrmx_bytes(form, version_4=version_4))


def _lines(form: Form, version_4: bool | None) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f"<{ROOT}>"
    places = {tag: place for place, tag in enumerate(TAGS)}
    family_written = False
    for element in form.elements:
        if not family_written and places.get(element.tag, 0) > places[FAMILY]:
            yield from _family(form)
            family_written = True
        if element.tag in OPTIONAL and version_4 is False:
            continue
        yield f"  {_element(element.tag, element.text)}"
    if not family_written:
        yield from _family(form)
    yield f"</{ROOT}>"


def _family(form: Form) -> Iterator[str]:
    if not form.containers and not form.relatives:
        return
    yield f"  <{FAMILY}>"
    for relative in form.relatives:
        yield f"    <{ITEM}>"
        for part in relative.parts:
            yield f"      {_element(part.tag, part.text)}"
        yield f"    </{ITEM}>"
    yield f"  </{FAMILY}>"


def _element(tag: str, text: str) -> str:
    if not _NAME.fullmatch(tag):
        refuse("合乎 XML 的元素名", "names of elements that XML allows")
    plain = "".join(_ESCAPES.get(letter, letter) for letter in _ILLEGAL.sub("", text))
    return f"<{tag}>{plain}</{tag}>"
