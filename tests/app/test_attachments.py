"""Which files are taken, and what is said of the others."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.app.attachment_contents import MOST_PARTS, check_contents, check_opening
from mcdesk.app.attachments import ALLOWED, attach
from mcdesk.domain.answers import Reader
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, words
from tests.app.workspace import services


def said(error: Refused) -> str:
    """The message and the fix in both languages; each must have words."""
    told = [error.message, error.hint]
    return " ".join(words(part, lang) for part in told if part for lang in Lang)


def packed(*parts: str, **contents: bytes) -> bytes:
    """A packed document with these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part, contents.get(part.rpartition("/")[2].partition(".")[0], b"<x/>"))
    return made.getvalue()


WORD = ("[Content_Types].xml", "word/document.xml")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CONTENTS = {
    ".pdf": b"%PDF-1.7 letter",
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff\xe0",
    ".jpeg": b"\xff\xd8\xff\xe1",
    ".svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    ".txt": "Élan".encode("utf-16"),
    ".csv": "é;1".encode("cp1252"),
    ".eml": b"Subject: a letter",
    ".docx": packed(*WORD),
    ".xlsx": packed("[Content_Types].xml", "xl/workbook.xml"),
    ".pptx": packed("[Content_Types].xml", "ppt/presentation.xml"),
    ".odt": packed("mimetype", "content.xml"),
    ".msg": OLE,
}


@pytest.mark.parametrize("suffix", sorted(ALLOWED))
def test_a_file_of_each_kind_is_kept(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"Lettre d’appui{suffix.upper()}"
    path.write_bytes(CONTENTS[suffix])
    work = services()
    answer = Reader({"file": attach(work, path)}).part("file")
    assert (answer.text("name"), answer.integer("size")) == (path.name, len(CONTENTS[suffix]))
    assert answer.text("media_type") == ALLOWED[suffix]
    assert work.store.attachment(answer.text("sha256")) == CONTENTS[suffix]


def damaged() -> bytes:
    """A Word document whose list of types does not unpack."""
    data = bytearray(packed(*WORD))
    begin = data.index(WORD[0].encode()) + len(WORD[0])
    data[begin : begin + 2] = b"\xff\xff"
    return bytes(data)


PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00"
HOSTILE = [
    *(("program", f"letter{suffix}", PROGRAM) for suffix in sorted(ALLOWED)),
    ("program", "letter.exe.pdf", PROGRAM),
    ("program", "letter.txt", b"\x7fELF\x02\x01"),
    ("program", "letter.txt", b"#!/bin/sh\nrm -rf ~"),
    ("program", "letter.csv", b"\xcf\xfa\xed\xfe"),
    ("link", "letter.txt", b"\xef\xbb\xbf[InternetShortcut]\r\nURL=file://server/share"),
    ("link", "letter.pdf", b"L\x00\x00\x00\x01\x14\x02\x00"),
    ("link", "letter.txt", b"[Desktop Entry]\nExec=sh"),
    ("macros", "letter.docx", packed(*WORD, "word/vbaProject.bin")),
    ("macros", "letter.docx", packed(*WORD, "word\\vbaProject.bin")),
    ("macros", "letter.docx", packed(*WORD, "word/activeX/activeX1.bin")),
    ("macros", "sheet.xlsx", packed("[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml")),
    ("macros", "letter.odt", packed("mimetype", "content.xml", "Basic/Standard/Module1.xml")),
    ("macros", "letter.odt", packed("mimetype", "content.xml", "Scripts/python/a.py")),
    ("active", "logo.svg", b"<svg><script>alert(1)</script></svg>"),
    ("active", "logo.svg", b"<svg xmlns:svg='http://www.w3.org/2000/svg'><svg:SCRIPT href='x'/></svg>"),
    ("active", "logo.svg", b'<svg ONLOAD = "x()"/>'),
    ("active", "logo.svg", b'<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x()">]><svg/>'),
    ("active", "logo.svg", b'<!DOCTYPE svg [<!ENTITY a "javascript:x()">]><svg><a href="&a;"/></svg>'),
    ("active", "logo.svg", '<svg><a href="javascript:x()"/></svg>'.encode("utf-16")),
    ("active", "logo.svg", b'<svg><a href=" java&#10;Script:x()"/></svg>'),
    ("active", "logo.svg", b'<svg><a><animate attributeName="href" values="#a; javascript:x()"/></a></svg>'),
    (
        "active",
        "logo.svg",
        b"<svg><foreignObject><h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/></foreignObject></svg>",
    ),
    ("active", "logo.svg", b'<?xml-stylesheet type="text/xsl" href="#a"?><svg/>'),
    ("active", "logo.svg", b'<?xml-stylesheet title=" type=\'text/css\' " type="text/xsl" href="#a"?><svg/>'),
    ("pieces", "logo.svg", b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'),
    ("pieces", "logo.svg", b'<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg>&a;</svg>'),
    ("pieces", "logo.svg", b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
    ("pieces", "logo.svg", b'<!DOCTYPE svg [<!ENTITY % a SYSTEM "b"> %a;]><svg/>'),
    ("other", "logo.svg", b"<svg><svg:SCRIPT href='x'/></svg>"),
    ("other", "logo.svg", b"<svg><g></svg>"),
    ("other", "logo.svg", b"<html><svg/></html>"),
    ("other", "logo.svg", b"<?xml version='1.0' encoding='utf-7'?><svg/>"),
    ("other", "logo.svg", b'<!DOCTYPE svg [<!ENTITY a "' + b"a" * 100_000 + b'">]><svg>' + b"&a;" * 10_000 + b"</svg>"),
    ("other", "letter.pdf", b"PK\x03\x04"),
    ("other", "letter.docx", b"PK\x03\x04 half of an archive"),
    ("other", "letter.docx", packed("a.txt")),
    ("other", "letter.docx", OLE),
    ("other", "letter.docx", damaged()),
    ("other", "letter.txt", b"\x00\x01\x02"),
    ("other", "photo.jpg", b"\x89PNG\r\n\x1a\n"),
]


@pytest.mark.parametrize(("why", "name", "data"), HOSTILE)
def test_what_would_run_or_is_something_else_is_refused(why: str, name: str, data: bytes, tmp_path: Path) -> None:
    work = services()
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused) as told:
        attach(work, tmp_path / name)
    assert told.value.message.key == f"attachments-{why}"
    assert name in said(told.value)


ILLUSTRATOR = b"""<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="logo.css"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
    <!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]>
<svg xmlns="&ns_svg;" xmlns:i="&ns_ai;"><switch>
    <foreignObject requiredExtensions="&ns_ai;" width="1" height="1"><i:pgfRef/></foreignObject>
    <g><text>Tell him only = 3, with no javascript: at all, and &lt;script&gt;</text></g></switch></svg>"""
INKSCAPE = b"""<svg xmlns="http://www.w3.org/2000/svg"
    xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:on="1">
    <metadata/><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">A label that wraps</p></foreignObject>
    <text aria-label="no javascript: here">onload = 3</text></svg>"""


@pytest.mark.parametrize("data", [ILLUSTRATOR, INKSCAPE, INKSCAPE.decode().encode("utf-16")])
def test_drawings_as_programs_for_drawing_save_them_are_kept(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(data)
    work = services()
    kept = Reader({"file": attach(work, tmp_path / "logo.svg")}).part("file")
    assert work.store.attachment(kept.text("sha256")) == data


@pytest.mark.parametrize("suffix", [".txt", ".csv", ".eml"])
def test_text_that_begins_like_a_program_is_kept(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"employers{suffix}"
    path.write_bytes(b"MZ Corp.;Hamilton\r\n")
    work = services()
    assert work.store.attachment(Reader({"file": attach(work, path)}).part("file").text("sha256")) == path.read_bytes()


def test_a_document_that_says_by_another_name_that_it_has_macros_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    kind = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(WORD[0], b'<Types><Override ContentType="' + kind + b'"/></Types>')
        archive.writestr(WORD[1], b"<x/>")
    path.write_bytes(made.getvalue())
    with pytest.raises(Refused, match="attachments-macros"):
        attach(services(), path)


def test_macros_are_not_hidden_behind_a_long_list_of_types(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    for length, why in ((3 * 1024 * 1024, "macros"), (5 * 1024 * 1024, "other")):
        path.write_bytes(packed(*WORD, **{"[Content_Types]": b" " * length + b"macroEnabled"}))
        with pytest.raises(Refused, match=f"attachments-{why}"):
            attach(services(), path)


def test_a_document_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(packed(*WORD, document=b"0" * (32 * 1024 * 1024)))
    with pytest.raises(Refused, match="attachments-bomb"):
        attach(services(), path)
    path.write_bytes(packed(*WORD, *(f"word/part{n}.xml" for n in range(MOST_PARTS))))
    with pytest.raises(Refused, match="attachments-bomb"):
        attach(services(), path)


@given(st.sampled_from(sorted(ALLOWED)), st.binary(min_size=1, max_size=400))
def test_any_bytes_are_kept_or_refused(ending: str, data: bytes) -> None:
    for tried in (data, CONTENTS[ending] + data, CONTENTS[ending][: len(data)]):
        with contextlib.suppress(Refused):
            check_contents("letter", ending, tried)


@pytest.mark.parametrize("name", ["letter.exe", "letter.sh", "letter.pdf.lnk", "letter", ".pdf"])
def test_nothing_of_a_kind_that_is_not_taken_is_opened(name: str) -> None:
    with pytest.raises(Refused) as told:
        check_opening(name, b"echo")
    assert told.value.message.key == "attachments-unopened"
    assert name in said(told.value)


def test_what_is_opened_is_looked_at_as_what_is_attached() -> None:
    check_opening("letter.PDF", CONTENTS[".pdf"])
    with pytest.raises(Refused, match="attachments-program"):
        check_opening("letter.PDF", PROGRAM)


def test_a_pipe_or_a_device_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "letter.pdf").write_bytes(CONTENTS[".pdf"])
    monkeypatch.setattr(Path, "is_file", lambda _path: False)
    with pytest.raises(Refused, match="attachments-unreadable"):
        attach(services(), tmp_path / "letter.pdf")


def test_a_name_that_turns_its_letters_round_is_kept_as_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "exe.\u202efdp.pdf"
    path.write_bytes(CONTENTS[".pdf"])
    assert Reader({"file": attach(services(), path)}).part("file").text("name") == "exe.fdp.pdf"


@pytest.mark.parametrize("name", ["run.exe", "run.sh", "all.zip", "noending", ".pdf"])
def test_other_kinds_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"content")
    with pytest.raises(Refused) as told:
        attach(services(), tmp_path / name)
    assert told.value.message.key == "attachments-kind"
    assert f"“{name}” cannot be attached" in said(told.value)
    assert "docx, eml" in said(told.value)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(Refused) as told:
        attach(services(), tmp_path / "empty.pdf")
    assert told.value.message.key == "attachments-empty"
    assert "empty.pdf" in said(told.value)


def test_a_file_is_taken_up_to_the_size_of_the_profile(tmp_path: Path) -> None:
    work = services()
    most = work.profile.number("attachment_max_mb")
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.write(CONTENTS[".pdf"])
        file.truncate(most * 1024 * 1024)
    assert Reader({"file": attach(work, path)}).part("file").integer("size") == most * 1024 * 1024
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(Refused) as told:
        attach(work, path)
    assert told.value.message.key == "attachments-large"
    assert str(most) in said(told.value)


@pytest.mark.parametrize("made", ["nothing", "folder"])
def test_what_cannot_be_read_is_refused(made: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    if made == "folder":
        path.mkdir()
    with pytest.raises(Refused) as told:
        attach(services(), path)
    assert told.value.message.key == ("attachments-folder" if made == "folder" else "attachments-unreadable")
    assert "letter.pdf" in said(told.value)
