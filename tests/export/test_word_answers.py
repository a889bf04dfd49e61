"""A Word document made to keep the reader of forms busy, or to make it fail: it is no form, or is soon read."""

from __future__ import annotations

import io
import zipfile

import pytest

from mcdesk.export.word import answered
from mcdesk.export.word.answered import word_fields

PART = "word/document.xml"
NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def control(content: str) -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="need"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def document(body: str, packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packed) as archive:
        archive.writestr(PART, f"<w:body {NAMES}>{body}</w:body>")
    return made.getvalue()


def spoiled(data: bytes) -> bytes:
    """Other bytes in the middle of what is packed."""
    begin = 30 + len(PART) + 20
    return data[:begin] + bytes(b ^ 0x5A for b in data[begin : begin + 20]) + data[begin + 20 :]


@pytest.mark.parametrize("packed", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_that_does_not_unpack_is_no_form(packed: int) -> None:
    words = "".join(f"{n * 7919 % 99_991:x}" for n in range(5000))
    assert word_fields(spoiled(document(control(f"<w:t>{words}</w:t>"), packed))) is None


def test_a_line_for_each_paragraph() -> None:
    said = control(
        "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>three</w:t></w:r></w:p>"
    )
    found = word_fields(document(said))
    assert found is not None
    assert found.fields == {"need": "one\ntwo\n\nthree"}


def test_an_answer_without_end_is_read_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answered, "MOST_ELEMENTS", 7)
    found = word_fields(document(control("<w:p><w:t>word</w:t></w:p>" * 100)))
    assert found is not None
    assert found.fields == {"need": "word\nword\nword"}
