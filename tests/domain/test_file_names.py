"""Names of files: whatever somebody called a thing, every system takes its file."""

from __future__ import annotations

from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.file_names import DEVICES, kept, safe, titled


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "mcdesk"),
        (" . ", "mcdesk"),
        ("Dr. Zoe\u0301 Example", "Dr. Zoé Example"),
        ("a/b\\c:d", "a b c d"),
        ("line\none\u2028two", "line one two"),
        ("\u202egnp.exe", "gnp.exe"),
        ("half \ud800", "half"),
        ("con", "mcdesk con"),
        ("NUL.tar", "mcdesk NUL.tar"),
        ("LPT1 .txt", "mcdesk LPT1 .txt"),
        ("COM\N{SUPERSCRIPT TWO}", "mcdesk COM\N{SUPERSCRIPT TWO}"),
        ("conout$", "mcdesk conout$"),
        ("console", "console"),
    ],
)
def test_a_text_becomes_a_name(text: str, name: str) -> None:
    assert safe(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("Safe lifting", "Safe lifting.pdf"), ("Version 2.1", "Version 2 1.pdf"), ("...", "mcdesk.pdf")],
)
def test_a_title_has_one_ending(text: str, name: str) -> None:
    assert titled(text, ".pdf") == name


@pytest.mark.parametrize(
    ("name", "safe_name"),
    [
        ("letter.pdf", "letter.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\x\\CON.txt", "mcdesk CON.txt"),
        ("a\x00b.pdf", "a b.pdf"),
        ("report.2026.docx", "report 2026.docx"),
        ("\u202efdp.exe", "fdp.exe"),
        ("", "mcdesk"),
        ("..", "mcdesk"),
    ],
)
def test_a_file_of_others_keeps_its_ending(name: str, safe_name: str) -> None:
    assert kept(name) == safe_name


@given(st.text(max_size=300))
def test_any_text_becomes_a_name_that_stays_as_it_is(text: str) -> None:
    for name in (safe(text), titled(text, ".pdf"), kept(text)):
        assert name
        assert len(name.encode("utf-8")) <= 200
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable()
        assert name.strip(" .") == name
        assert name.split(".")[0].strip().upper() not in DEVICES
        assert PureWindowsPath(name).name == name
    assert safe(safe(text)) == safe(text)
